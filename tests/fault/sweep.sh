# Crash points, one by one: for each tool of a flow and each point that it
# passes, the flow runs with that tool killed there, then once more, then a
# third time that must change nothing. The build has crash points and no
# sanitizer, so that a run takes milliseconds.
BUILD=${BUILD:-$PWD/build/clang}
. tests/lib.sh

# What a third run must leave as it is. A file that was read is put away by the
# run after the one that acknowledged it.
state() {
	(cd "$W" && find shop erp mail -type f | sort | xargs md5sum |
		sed 's#/taken/#/done/#')
	for table in receipts intents quarantine levels orders; do
		ecx-ledger "$table"
	done | sed -E 's/"(seen|tries)":("[^"]*"|[0-9]+)//g'
}

restore() {
	rm -rf "$W/shop" "$W/erp" "$W/state" "$W/mail"
	cp -a "$W/base/." "$W/"
	mkdir -p "$W/mail"
}

save() {
	mkdir "$W/base"
	cp -a "$W/shop" "$W/erp" "$W/base/"
	[ ! -d "$W/state" ] || cp -a "$W/state" "$W/base/"
}

# mails_with WORD ...: of how many mails each word is a cell; a mail that was
# sent again under its Message-ID is one.
mails_with() {
	local word
	for word in "$@"; do
		grep -lrE -e "(^|  )$word  " "$W/mail" |
			xargs -r grep -h '^Message-ID:' | sort -u | wc -l
	done | sort -u
}

# equal WHAT EXPECTED SEEN: for a CHECK; says what differs
equal() {
	[ "$2" = "$3" ] || {
		printf '%s\nexpected: %s\nseen:     %s\n' "$1" "$2" "$3"
		return 1
	}
}

# sweep NAME FLOW CHECK: CHECK is a function that says what is wrong with the
# end.
sweep() {
	local name=$1 flow=$2 check=$3 tool at points=0 wrong=0 first last
	[ -d "$W/base" ] || save
	restore
	rm -f "$W/points"
	ECX_CRASH_LOG=$W/points ecx-flow "$flow" shop erp 2>"$W/err"
	"$check" >"$W/why" || fail "$name, not killed: ends well" \
		"$(cat "$W/why")" "stderr:   $(cat "$W/err")"
	while read -r tool at; do
		restore
		ECX_CRASH=$tool:$at ecx-flow "$flow" shop erp 2>"$W/err"
		first=$?
		wait_for_locks
		ecx-flow "$flow" shop erp 2>>"$W/err"
		last=$(state)
		points=$((points + 1))
		if ! "$check" >"$W/why" 2>&1; then
			fail "$name, $tool killed at point $at: the second run ends well" \
				"$(cat "$W/why")" "first run: exit status $first" \
				"stderr:   $(cat "$W/err")"
			wrong=$((wrong + 1))
			continue
		fi
		ecx-flow "$flow" shop erp 2>>"$W/err"
		if [ "$last" != "$(state)" ]; then
			fail "$name, $tool killed at point $at: the third run changes nothing" \
				'expected: no difference' \
				"seen:     $(diff <(echo "$last") <(state))"
			wrong=$((wrong + 1))
		fi
		[ "$wrong" -lt 3 ] || break
	done < <(awk '{print $1, $2}' "$W/points" | sort -u)
	name="$name, each tool killed at each crash point: two more runs end well"
	if [ "$wrong" -eq 0 ] && [ "$points" -gt 10 ]; then
		pass "$name"
	else
		fail "$name" 'expected: 0 wrong of more than 10 crash points' \
			"seen:     $wrong wrong of $points"
	fi
}
