# The table of systems in README, from `ecx-probe -l`: a row a driver, a column
# a kind with the first letters of its verbs.
BEGIN {
	FS = "\t"
	out("driver", "system", "order stock fulfi prod  price cust  chang cred  state pay   differ")
}

$1 != driver {
	if (driver != "")
		out(driver, title, verbs)
	driver = $1
	title = $4
	verbs = ""
}

{
	n = split($3, verb, ",")
	letters = ""
	for (i = 1; i <= n; i++)
		letters = letters substr(verb[i], 1, 1)
	verbs = verbs sprintf("%-6s", letters)
}

END {
	out(driver, title, verbs)
}

function out(name, what, columns) {
	sub(/ *$/, "", columns)
	printf "  %-12s%-36s%s\n", name, what, columns
}
