# For tests against a real Tryton: `. tests/real/tryton.sh` behind tests/lib.sh.

. tests/real/postgres.sh

# start_tryton [postgresql]: one in $W/tryton; its URL is in $TRYTON
start_tryton() {
	TRYTON=$("$TOP/tests/real/tryton-up" "$W/tryton" "$@") || exit 1
}

stop_tryton() {
	[ ! -s "$W/tryton/pid" ] || kill "$(cat "$W/tryton/pid")"
	[ ! -s "$W/tryton/postgres" ] ||
		stop_postgres "$(cat "$W/tryton/postgres")"
}

CONTEXT='{"company": 1}'

# ask METHOD PARAMS: what Tryton itself says, as JSON; the context is CONTEXT
ask() {
	curl -sS -u clerk:made-up-words -H 'Content-Type: application/json' \
		-d "$(jq -cn --arg m "model.$1" --argjson p "$2" \
			--argjson c "$CONTEXT" \
			'{id: 1, method: $m, params: ($p + [$c])}')" \
		"$TRYTON/erp/" | jq -ce 'if .error then error(.error | tostring)
			else .result end'
}

# search MODEL DOMAIN FIELDS: its records, by id
search() {
	ask "$1.search_read" "[$2, 0, null, [[\"id\", \"ASC\"]], $3]"
}

# sales FIELD: web ID and that field of each sale, sorted
sales() {
	search sale.sale '[["web_id", "!=", null]]' "[\"web_id\", \"$1\"]" |
		jq -r --arg f "$1" '.[] | "\(.web_id) \(.[$f] |
			if type == "object" then .decimal else . end)"' | sort
}

# ship SHIPMENT TRACKING [QUANTITY]: picks, packs and sends it; of each product
# only that quantity, if one is given
ship() {
	local move step
	if [ $# -gt 2 ]; then
		for move in $(ask stock.shipment.out.read \
			"[[$1], [\"inventory_moves\"]]" |
			jq '.[].inventory_moves[]'); do
			ask stock.move.write \
				"[[$move], {\"quantity\": $3}]" >/dev/null
		done
	fi
	for step in assign_try pick pack done; do
		ask "stock.shipment.out.$step" "[[$1]]" >/dev/null
	done
	ask stock.shipment.out.write "[[$1], {\"reference\": \"$2\"}]" >/dev/null
}
