# Crash points, one by one: for each tool of a flow and each point that it
# passes, the flow runs with that tool killed there, then once more, then a
# third time that must change nothing. The build has crash points and no
# sanitizer, so that a run takes milliseconds.
BUILD=${BUILD:-$PWD/build/clang}
. tests/lib.sh
. tests/fault/no_network.sh
export ECX_NOW=2026-11-21T12:00:00Z

# equal WHAT EXPECTED SEEN: for a CHECK; says what differs
equal() {
	[ "$2" = "$3" ] || {
		printf '%s\nexpected: %s\nseen:     %s\n' "$1" "$2" "$3"
		return 1
	}
}

# mails_with WORD ...: of how many mails each word is a cell; a mail that was
# sent again under its Message-ID is one.
mails_with() {
	local word
	for word in "$@"; do
		grep -lrE -e "(^|  )$word(  |$)" "$W/mail" |
			xargs -r grep -h '^Message-ID:' | sort -u | wc -l
	done | sort -u
}

# sweep NAME FLOW CHECK [WORD ...]: CHECK is a function that says what is wrong
# with the end of a run that nothing killed; those that were killed are to end
# as it does. The words stand in one mail each. All begin at what there is now.
# With ECX_REACHED=FILE nothing is killed: the file gets the flow and its crash
# points.
sweep() {
	local name=$1 flow=$2 check=$3 all=$W/sweep-$((++sweeps))
	shift 3
	if [ -n "${ECX_REACHED:-}" ]; then
		echo "flow 0 $flow" >>"$ECX_REACHED"
		ECX_CRASH_LOG=$ECX_REACHED ecx-flow "$flow" shop erp 2>"$W/err"
		return 0
	fi
	mkdir -p "$all/base"
	cp -a "$W/shop" "$W/erp" "$W/mail" "$all/base/"
	[ ! -d "$W/state" ] || cp -a "$W/state" "$all/base/"
	[ -z "$LEDGER" ] || pg_snapshot "$all/base/state"
	sed "s|$W|@HOUSE@|g" "$XDG_CONFIG_HOME/ecx/ecx.conf" >"$all/conf"
	ecx-flow "$flow" shop erp 2>"$W/err"
	if "$check" >"$W/why"; then
		pass "$name, not killed: ends well"
	else
		fail "$name, not killed: ends well" \
			"$(cat "$W/why")" "stderr:   $(cat "$W/err")"
	fi
	/usr/bin/python3 tests/fault/crash_points.py "$all" "$flow" "$@" \
		>"$W/out" 2>"$W/err"
	like "$name, each tool killed at each crash point: two more runs end well" \
		"[1-9][0-9]* points, 0 wrong" "$(cat "$W/out" "$W/err")"
	rm -rf "$W/shop" "$W/erp" "$W/mail" "$W/state"
	cp -a "$all/base/." "$W/"
}
sweeps=0
