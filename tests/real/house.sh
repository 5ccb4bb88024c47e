# For tests of all that lies between a real store, a real business system and a
# real mail server: `. tests/real/house.sh` behind tests/lib.sh.
. tests/real/tryton.sh
. tests/real/vendure.sh

# ---- what is started ----

# make_certificates: $W/cert.pem of this machine, whose CA is $W/ca.pem
make_certificates() {
	local key=(-newkey rsa:2048 -nodes -days 2)
	openssl req -x509 "${key[@]}" -subj '/CN=a CA of our own' \
		-keyout "$W/ca.key" -out "$W/ca.pem" 2>/dev/null &&
		openssl req "${key[@]}" -subj /CN=localhost \
			-keyout "$W/key.pem" -out "$W/request.pem" 2>/dev/null &&
		openssl x509 -req -in "$W/request.pem" -days 2 -CA "$W/ca.pem" \
			-CAkey "$W/ca.key" -CAcreateserial -extfile <(
			echo 'subjectAltName = DNS:localhost, IP:127.0.0.1'
			) -out "$W/cert.pem" 2>/dev/null || exit 1
}

# start_mail: a server that keeps mails in $W/sink and wants TLS and a password
start_mail() {
	local port
	mkdir "$W/sink"
	cp "$W/key.pem" "$W/cert.pem" "$W/sink/"
	echo ok >"$W/sink/mode"
	coproc SINK { exec /usr/bin/python3 -W ignore tests/pipe/smtp_sink.py \
		"$W/sink" 2>"$W/sink.err"; }
	read -r -t 60 _ port _ <&"${SINK[0]}" || exit 1
	cat >"$W/msmtprc" <<-END
		account default
		host localhost
		port $port
		tls on
		tls_starttls on
		tls_trust_file $W/ca.pem
		auth on
		user ecx
		passwordeval "echo s3cret"
	END
}

# configure SHOP ERP [LINE ...]: their URLs, and more lines for both
configure() {
	local more
	more=$(printf '%s\n' "${@:3}")
	mkdir -p "$XDG_CONFIG_HOME/ecx"
	cat >"$XDG_CONFIG_HOME/ecx/ecx.conf" <<-END
		[ecx]
		state = $W/state
		[shop]
		driver = vendure
		role = store
		url = $1
		user = ecx@example.org
		password = made-up-words
		prefix = V
		start = 1d
		overlap = 1m
		places = WH=Default Stock Location
		stale_orders = 1h
		$more
		[erp]
		driver = tryton
		role = business
		url = $2
		database = erp
		user = ecx
		password = made-up-words
		web_shop = webshop
		charge_product = SHIPPING
		discount_product = DISCOUNT
		rounding_product = ROUNDING
		tax_21 = VAT 21 %
		tax_6 = VAT 6 %
		carrier = bpost
		$more
		[notify]
		from = ecx@example.org
		to = list@example.org
		msmtp_config = $W/msmtprc
	END
	chmod 600 "$XDG_CONFIG_HOME/ecx/ecx.conf"
}

# ---- what is in the systems ----

# Each order with its total, its total without tax and rounding, customer, where
# it goes and what was bought.
bought() {
	in_shop '{ orders(options: {filter: {active: {eq: false}}}) { items {
		code total totalWithTax customer { emailAddress } shippingAddress {
		streetLine1 streetLine2 postalCode city countryCode } lines { quantity
		productVariant { sku } } } } }' | jq -r '.orders.items[] |
		"V-\(.code) \(.totalWithTax) \(.total) \(.customer.emailAddress) \(
		.shippingAddress | [.streetLine1, .streetLine2, .postalCode, .city,
		.countryCode] | map(select(length > 0)) | join(", ")) \([.lines[] | "\(.productVariant.sku)*\(.quantity)"] |
		sort | join(" "))"' | sort
}
sold() {
	search sale.sale '[["web_id", "!=", null]]' '["web_id", "total_amount",
		"untaxed_amount", "party.email", "shipment_address.street",
		"shipment_address.postal_code", "shipment_address.city",
		"shipment_address.country.code", "lines.product.code",
		"lines.quantity", "lines.amount"]' | jq -r '
		def cents: .decimal | sub("\\."; "") | tonumber;
		def lines($code): ."lines."[] |
			select(."product.".code | startswith($code));
		.[] | "\(.web_id) \(.total_amount | cents) \(
		[(.untaxed_amount | cents), -(lines("ROUNDING").amount | cents)] |
		add) \(."party.".email) \(."shipment_address." | [(.street |
		gsub("\n"; ", ")), .postal_code, .city, ."country.".code] |
		join(", ")) \([lines("SKU-") | {sku: ."product.".code, quantity}] |
		group_by(.sku) | map("\(.[0].sku)*\([.[].quantity] | add)") |
		join(" "))"' | sort
}

# What can be sold of each SKU.
salable() {
	in_shop '{ productVariants { items { sku stockLevels { stockOnHand
		stockAllocated } } } }' | jq -r '.productVariants.items[] |
		"\(.sku) \(.stockLevels[0].stockOnHand -
		.stockLevels[0].stockAllocated)"' | sort
}
in_stock() {
	CONTEXT='{"company": 1, "locations": [3]}' search product.product \
		'[["type", "=", "goods"]]' '["code", "forecast_quantity"]' |
		jq -r '.[] | "\(.code) \(.forecast_quantity)"'
}

# count_stock NUMBER: somebody takes stock in Tryton, of two products
count_stock() {
	local inventory
	inventory=$(ask stock.inventory.create "[[{\"location\": 3, \"lines\": [
		[\"create\", [{\"product\": 1, \"quantity\": $1},
		{\"product\": 3, \"quantity\": $(($1 - 1))}]]]}]]" | jq '.[0]')
	ask stock.inventory.confirm "[[$inventory]]" >/dev/null
}

# Each shipment: order, delivery, tracking number and what is in it.
left() {
	search sale.sale '[["web_id", "!=", null]]' '["web_id", "shipments.number",
		"shipments.state", "shipments.reference",
		"shipments.outgoing_moves.product.code",
		"shipments.outgoing_moves.quantity"]' | jq -r '.[] | .web_id as $id |
		."shipments."[] | select(.state == "done") | "\($id) bpost (\(
		.number)) \(.reference) \([."outgoing_moves."[] |
		{sku: ."product.".code, quantity}] | group_by(.sku) |
		map("\(.[0].sku)*\([.[].quantity] | add)") | join(" "))"' | sort
}
sent() {
	shop_orders '. as $o | .fulfillments[] | select(.state == "Shipped") |
		"V-\($o.code) \(.method) \(.trackingCode) \([.lines[] |
		{sku: .orderLine.productVariant.sku, quantity}] |
		group_by(.sku) | map("\(.[0].sku)*\([.[].quantity] | add)") |
		join(" "))"' | sort
}

# ship_some IDS [PARTS]: these shipments leave the house; with a second
# argument, no more than a piece of what is in every fourth of them
ship_some() {
	local moves step
	if [ $# -gt 1 ]; then
		moves=$(ask stock.shipment.out.read \
			"[$1, [\"inventory_moves\"]]" | jq -c \
			'map(select(.id % 4 == 0) | .inventory_moves[])')
		ask stock.move.write "[$moves, {\"quantity\": 1}]" >/dev/null
	fi
	for step in assign_try pick pack done; do
		ask "stock.shipment.out.$step" "[$1]" >/dev/null
	done
	ask stock.shipment.out.write "$(jq -c \
		'map([.], {reference: "TRK-\(.)"})' <<<"$1")" >/dev/null
}

# to_ship: the ids of shipments that wait, as lists of at most ten
to_ship() {
	search stock.shipment.out '[["state", "=", "waiting"]]' '["id"]' |
		jq -c 'map(.id) | .[range(0; length; 10):][:10]'
}

# ship_all [PARTS]: those that wait, ten at once
ship_all() {
	local ids
	while read -r ids; do
		ship_some "$ids" "$@"
	done < <(to_ship)
}

# dump: all that is in both systems, but who is logged in, and since when, and which
# number is the next.
dump() {
	{
		pg_dump -h "$(cat "$W/tryton/postgres")" -U postgres \
			--exclude-table-data='ir_session*' erp
		sqlite3 "$W/vendure/vendure.sqlite" .dump
	} | grep -vE -e '^.(un)?restrict ' -e 'setval' \
		-e '^INSERT INTO (session|user|sqlite_sequence) '
}

# agree NAME COMMAND COMMAND: both say the same
agree() {
	is "$1" '' "$(diff <("$2") <("$3"))"
}

# ---- mails ----

mails() {
	find "$W/sink" -name '*.eml' | wc -l
}

# mails(PATHS): subject and text of each, by its Message-ID
read_mail='
import email
import email.policy
import json
import sys

def mails(paths):
    found = {}
    for path in paths:
        with open(path, "rb") as f:
            mail = email.message_from_binary_file(
                f, policy=email.policy.default)
        found[mail["Message-ID"]] = (
            mail["Subject"], mail.get_body(("plain",)).get_content())
    return found

'

# mail NUMBER: its text, as it is read
mail() {
	/usr/bin/python3 -c "$read_mail"'print(*mails(sys.argv[1:]).popitem()[1])' \
		"$W/sink/$(printf %06d "$1").eml"
}

# orders_in_mails SUBJECT: the numbers of the orders in mails with that, as
# often as they are there; a mail that came twice counts once
orders_in_mails() {
	/usr/bin/python3 -c "$read_mail"'
wanted, placed, *paths = sys.argv[1:]
codes = [json.loads(line)["code"] for line in open(placed)]
for subject, text in mails(paths).values():
    if wanted in subject:
        print(*(code for code in codes if code in text), sep="\n")
' "$1" "$W/placed" "$W"/sink/*.eml | sed '/^$/d' | sort
}
