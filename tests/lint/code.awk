# C without comments and without what stands between quotes, a line of input
# as FILE:LINE:TEXT.
FNR == 1 {
	inside = 0
}

{
	out = ""
	s = $0
	while (s != "") {
		if (inside) {
			i = index(s, "*/")
			inside = !i
			s = i ? substr(s, i + 2) : ""
			continue
		}
		if (!match(s, /"([^"\\]|\\.)*"|'([^'\\]|\\.)*'|\/\*|\/\//)) {
			out = out s
			break
		}
		token = substr(s, RSTART, RLENGTH)
		out = out substr(s, 1, RSTART - 1)
		s = substr(s, RSTART + RLENGTH)
		if (token == "/*")
			inside = 1
		else if (token == "//")
			s = ""
		else
			out = out "\"\""
	}
	print FILENAME ":" FNR ":" out
}
