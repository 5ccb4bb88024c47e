# The calls that read a key of the configuration: FILE:LINE KEY DEFAULT, of
# those whose key is a literal. DEFAULT is what stands behind the key in a
# conf_or(), as one word, or "-"; so is a KEY that is no literal there.
function flush_file() {
	while (match(text, CALL)) {
		passed = substr(text, 1, RSTART - 1)
		name = substr(text, RSTART, RLENGTH - 1)
		text = substr(text, RSTART + RLENGTH)
		line += gsub(/\n/, "", passed)
		report(name)
	}
	text = ""
}

# Splits the arguments that the text begins with.
function arguments(n, i, c, depth, quoted) {
	n = 1
	split("", argument)
	for (i = 1; i <= length(text); i++) {
		c = substr(text, i, 1)
		if (quoted && c == "\\") {
			argument[n] = argument[n] c substr(text, ++i, 1)
			continue
		}
		if (c == "\"")
			quoted = !quoted
		else if (!quoted && c == "(")
			depth++
		else if (!quoted && c == ")" && depth-- == 0)
			return
		else if (!quoted && c == "," && depth == 0) {
			argument[++n] = ""
			continue
		}
		argument[n] = argument[n] c
	}
}

function report(name, key, value, literal) {
	arguments()
	key = argument[2]
	gsub(/^[ \t\n]+|[ \t\n]+$/, "", key)
	literal = key ~ /^"[^"]*"$/
	if (!literal && name != "conf_or")
		return
	value = name == "conf_or" ? argument[3] : "-"
	gsub(/[ \t\n]+/, "", value)
	print at ":" line, literal ? substr(key, 2, length(key) - 2) : "-", value
}

BEGIN {
	CALL = "(conf_(text|string|or|is|bool|int|duration|path_of|where|secret" \
	    "|given|credential)|ecx_words|ecx_has_word|http_setting" \
	    "|auth_need|auth_secret)\\("
}
FNR == 1 {
	flush_file()
	at = FILENAME
	line = 1
}
{
	# Comments of one line, and of several.
	while (!inside && match($0, /\/\*[^*]*(\*+[^*\/]+)*\*+\//))
		$0 = substr($0, 1, RSTART - 1) substr($0, RSTART + RLENGTH)
	if (inside && !/\*\//)
		$0 = ""
	else if (inside) {
		sub(/^.*\*\//, "")
		inside = 0
	} else if (match($0, /(^|[ \t])\/\*/)) {
		$0 = substr($0, 1, RSTART - 1)
		inside = 1
	}
	text = text $0 "\n"
}
END {
	flush_file()
}
