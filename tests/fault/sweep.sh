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

# One Message-ID for each thing told, and every thing told: the word is a cell
# of the text's table.
told() {
	local id
	for id in "$@"; do
		grep -lrE -e "(^|  )$id  " "$W/mail" | xargs -r grep -h '^Message-ID:' |
			sort -u | wc -l
	done | sort -u
}

# sweep FLOW CHECK: CHECK is a function that says what is wrong with the end.
sweep() {
	local flow=$1 check=$2 tool k points=0 wrong=0 first last
	[ -d "$W/base" ] || save
	restore
	rm -f "$W/points"
	ECX_CRASH_LOG=$W/points ecx-flow "$flow" shop erp 2>"$W/err"
	"$check" >"$W/why" || fail "$flow without a crash" "$(cat "$W/why" "$W/err")"
	while read -r tool k; do
		restore
		ECX_CRASH=$tool:$k ecx-flow "$flow" shop erp 2>"$W/err"
		first=$?
		ecx-flow "$flow" shop erp 2>>"$W/err"
		last=$(state)
		points=$((points + 1))
		if ! "$check" >"$W/why" 2>&1; then
			fail "$flow, $tool killed at $k (status $first)" \
				"$(cat "$W/why" "$W/err")"
			wrong=$((wrong + 1))
			continue
		fi
		ecx-flow "$flow" shop erp 2>>"$W/err"
		if [ "$last" != "$(state)" ]; then
			fail "$flow, $tool killed at $k: a third run changes something" \
				"$(diff <(echo "$last") <(state))"
			wrong=$((wrong + 1))
		fi
		[ "$wrong" -lt 3 ] || break
	done < <(awk '{print $1, $2}' "$W/points" | sort -u)
	if [ "$wrong" -eq 0 ] && [ "$points" -gt 10 ]; then
		pass "$flow: $points crash points"
	else
		fail "$flow: $wrong wrong of $points crash points"
	fi
}
