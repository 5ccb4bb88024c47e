# For tests against a real Vendure: `. tests/real/vendure.sh` behind tests/lib.sh.

node=$(type -P node)

# has_vendure: can it be installed here, or is it?
has_vendure() {
	type -P npm >/dev/null && [ -n "$node" ] &&
		"$node" -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)'
}

# start_vendure: one in $W/vendure; its URL is in $VENDURE
start_vendure() {
	VENDURE=$("$TOP/tests/real/vendure-up" "$W/vendure") || exit 1
}

stop_vendure() {
	[ ! -s "$W/vendure/pid" ] || kill "$(cat "$W/vendure/pid")"
}

# place COUNT FIRST: shoppers place orders; see shop.js. $W/placed has a line for
# each.
place() {
	"$node" "$TOP/tests/real/shop.js" "$VENDURE" "$1" "$2" >>"$W/placed"
}

# in_shop OPERATION [VARIABLES]: what Vendure itself says, the data as JSON
in_shop() {
	local log_in='mutation { login(username: \"superadmin\", password: \"superadmin\") { __typename } }'
	[ -s "$W/vendure/token" ] ||
		curl -sS -o /dev/null -D - -H 'Content-Type: application/json' \
			-d "{\"query\": \"$log_in\"}" "$VENDURE/admin-api" |
		tr -d '\r' | sed -n 's/^vendure-auth-token: //p' \
			>"$W/vendure/token"
	jq -cn --arg q "$1" --argjson v "${2:-null}" '{query: $q, variables: $v}' |
		curl -sS -H 'Content-Type: application/json' \
			-H "Authorization: Bearer $(cat "$W/vendure/token")" \
			-d @- "$VENDURE/admin-api" |
		jq -ce 'if .errors then error(.errors | tostring) else .data end'
}

# shop_orders FILTER: of each order that was placed, by its code, a line
shop_orders() {
	in_shop '{ orders(options: {filter: {active: {eq: false}}}) { items {
		id code state totalWithTax orderPlacedAt
		lines { id quantity productVariant { sku } }
		fulfillments { state method trackingCode lines { orderLineId quantity
			orderLine { productVariant { sku } } } } } } }' |
		jq -r ".orders.items | sort_by(.code)[] | $1"
}
