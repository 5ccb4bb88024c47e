# What the objects need of each other: on standard input "D OBJECT SYMBOL" for
# what one defines and "U OBJECT SYMBOL" for what it needs, OBJECT being its
# path below lib without an ending. Prints each need that does not go down the
# folders, and each circle between the objects of base, core, net or of a
# connector. order: the folders from below.
BEGIN {
	n = split(order, folder, " ")
	for (i = 1; i <= n; i++)
		level[folder[i]] = i
}

function top(object) {
	return substr(object, 1, index(object, "/") - 1)
}

# Whose objects may have no circle: the folder, and of connectors each one's.
function room(object) {
	sub("/[^/]*$", "", object)
	return object
}

$1 == "D" {
	owner[$3] = $2
}

$1 == "U" {
	need[++needs] = $2 " " $3
}

# Everything that can be reached from an object, without leaving its folder.
function reach(from, at,    i, n, list) {
	if ((from, at) in reached)
		return
	reached[from, at] = 1
	n = split(uses[at], list, " ")
	for (i = 1; i <= n; i++)
		reach(from, list[i])
}

END {
	for (i = 1; i <= needs; i++) {
		split(need[i], word, " ")
		from = word[1]
		to = owner[word[2]]
		if (to == "" || to == from)
			continue
		if (level[top(to)] > level[top(from)])
			print "lib/" from ".c:1: needs " word[2] " of lib/" \
			    to ".c, which is above it"
		else if (room(to) == room(from)) {
			if (!((from, to) in edge))
				uses[from] = uses[from] " " to
			edge[from, to] = word[2]
		} else if (top(to) == "connectors" && top(from) == "connectors")
			print "lib/" from ".c:1: needs " word[2] " of lib/" \
			    to ".c, another connector"
	}
	for (from in uses)
		reach(from, from)
	for (pair in edge) {
		split(pair, object, SUBSEP)
		if (top(object[1]) == "flow")
			continue
		if ((object[2], object[1]) in reached)
			print "lib/" object[1] ".c:1: is in a circle with lib/" \
			    object[2] ".c, by " edge[pair]
	}
}
