#!/bin/bash
# The lists of keys in manual pages, generated from the rows that declare them:
#
#	bash tests/lint/keys.sh NAME ...       prints the list of a driver, or of ecx,
#				       notify, flow, connection and http, for mdoc(7)
#	bash tests/lint/keys.sh -w [PAGE ...]  writes it into pages of man/, between the
#				       lines .\" keys NAME and .\" end of keys
#	bash tests/lint/keys.sh -d [PAGE ...]  prints the differences, as
#				       FILE:LINE: what is wrong
set -u -o pipefail
export LC_ALL=C
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1
BUILD=${BUILD:-build/dev}
trap 'rm -f "${new:-}"' EXIT

# What ecx-probe --keys prints, as a list of the keys that are needed and one of
# the others; as one list where none or all are needed.
items() {
	local rows
	rows=$("$BUILD/ecx-probe" --keys "$1") && [ -n "$rows" ] || return
	awk '
	function escape(s) {
		gsub(/\\/, "\\e", s)
		gsub(/"/, "\\(dq", s)
		return s
	}
	# Quoted words look as those of .Ql do.
	function sentence(s, at, len) {
		s = escape(s)
		while (match(s, /(^|[ (])\x27[^\x27]+\x27/)) {
			at = RSTART + (substr(s, RSTART, 1) != "\x27")
			len = RSTART + RLENGTH - at
			s = substr(s, 1, at - 1) "\\(oq" \
			    substr(s, at + 1, len - 2) "\\(cq" \
			    substr(s, at + len)
		}
		return s ~ /^[.\x27]/ ? "\\&" s : s
	}
	# Words as arguments of a macro; mdoc(7) would take Em for another one.
	function argument(s) {
		if (s ~ /^([A-Z][a-z]|[[:punct:]])$/)
			return "\\&" escape(s)
		s = escape(s)
		gsub(/\x27/, "\\(aq", s)
		return s ~ /[ \t]/ ? "\"" s "\"" : s
	}
	function begin_list(name) {
		if (name == list)
			return
		if (list != "")
			print ".El\n.Pp\nMost sites do not need the keys below:"
		print ".Bl -tag -width Ds"
		list = name
	}
	function choices(words, n, i, text) {
		n = split(words, word, " ")
		for (i = 1; i <= n; i++)
			text = text (i == 1 ? "" : " , ") argument(word[i])
		return text
	}
	/^[^\t]/ {
		key = $1
		line = substr($0, length(key) + 3)
		end = match(line, /, (required|needed|advanced)\)/)
		type = substr(line, 1, end - 1)
		need = substr(line, end + 2, RLENGTH - 3)
		value = substr(line, end + RLENGTH)
		next
	}
	{
		begin_list(need == "advanced" ? "advanced" : "needed")
		name = type
		sub(/ from .*/, "", name)
		print ".It Cm " key (name ~ /^(text$|one of )/ ? "" : " Ar " name)
		text = substr($0, 2)
		while (match(text, /[.?] +[A-Z\x27]/)) {
			first = substr(text, 1, RSTART)
			text = substr(text, RSTART + RLENGTH - 1)
			print sentence(first)
		}
		print sentence(text)
		if (sub(/^one of /, "", type))
			print "One of\n.Cm " choices(type) " ."
		else if (sub(/^number from /, "", type))
			print "A number from " type "."
		if (need == "required")
			print "Required."
		if (value == " = ")
			print "Default: empty."
		else if (sub(/^ = /, "", value))
			print "Default:\n.Cm " argument(value) " ."
	}
	END {
		if (list != "")
			print ".El"
	}' <<<"$rows"
}

# The page with its lists generated anew.
generate() {
	local line name inside=
	while IFS= read -r line; do
		case $line in
		'.\" keys '*)
			name=${line##* }
			printf '%s\n' "$line"
			items "$name" || return
			inside=1
			;;
		'.\" end of keys') inside= ;;
		esac
		[ -n "$inside" ] || printf '%s\n' "$line"
	done <"$1"
	[ -z "$inside" ] || {
		echo "$1: the line .\\\" end of keys is missing" >&2
		return 1
	}
}

pages() {
	grep -l '^\.\\" keys ' man/*
}

case ${1:-} in
-w)
	shift
	for page in ${*:-$(pages)}; do
		new=$page.new
		generate "$page" >"$new" || exit
		cmp -s "$new" "$page" || mv "$new" "$page"
		rm -f "$new"
	done
	;;
-d)
	shift
	for page in ${*:-$(pages)}; do
		generate "$page" 2>&1 | diff \
			--unchanged-line-format= \
			--old-line-format="$page:%dn: the rows do not say: %L" \
			--new-line-format="$page:%dn: the rows say: %L" \
			"$page" -
	done
	;;
*)
	for name; do items "$name" || exit; done
	;;
esac
exit 0
