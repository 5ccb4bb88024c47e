# Variables that an auto_ macro, json_auto_t or the attribute itself frees at
# the end of their scope, and that have no initialiser: a return above their
# first use frees what happened to be on the stack. Reads what code.awk writes.
BEGIN {
	FS = ":"
	freed = "(^|[;{}])[ \t]*(auto_[a-z_]+[ \t]+[a-z]|json_auto_t[ \t])" \
	    "|cleanup[(][a-z_]+[)][)][)]"
}

{
	text = substr($0, length($1 FS $2 FS) + 1)
	if (macro || text ~ /^[ \t]*#/) {
		macro = text ~ /\\$/
		next
	}
	while (text != "") {
		if (!open) {
			if (!match(text, freed))
				next
			open = 1
			at = $1 ":" $2
			declaration = ""
			text = substr(text, RSTART + RLENGTH - 1)
		}
		end = index(text, ";")
		if (!end) {
			declaration = declaration text " "
			next
		}
		declared(declaration substr(text, 1, end - 1))
		text = substr(text, end + 1)
		open = 0
	}
}

# Each variable of a declaration, without what stands in brackets.
function declared(s,	n, i, part) {
	while (gsub(/\([^()]*\)|\[[^][]*\]|\{[^{}]*\}/, "", s))
		continue
	n = split(s, part, ",")
	for (i = 1; i <= n; i++)
		if (part[i] !~ /=/) {
			sub(/[ \t]*$/, "", part[i])
			sub(/.*[^A-Za-z0-9_]/, "", part[i])
			print at ": " part[i] " is freed at the end of its " \
			    "scope: give it an initialiser"
		}
}
