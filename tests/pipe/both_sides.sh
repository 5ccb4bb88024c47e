# For tests of a whole flow between a shop and an ERP that are played by
# both_sides.py: `. tests/pipe/both_sides.sh` behind tests/lib.sh. P is the folder
# that says what they answer.
P=$W/played
mkdir -p "$P/shop"
coproc SIDES { exec /usr/bin/python3 tests/pipe/both_sides.py "$P" \
	2>"$W/sides.err"; }
if ! read -r -t 60 ready port <&"${SIDES[0]}" || [ "$ready" != ready ]; then
	fail 'shop and ERP of the test: they start' "$(cat "$W/sides.err")"
	exit 1
fi
export ECX_NOW=2026-11-20T12:00:00Z
hours=0

# both_sides [LINES]: the configuration, with more lines for the ERP
both_sides() {
	rm -rf "$W/state" "$P"
	mkdir -p "$P/shop" "$XDG_CONFIG_HOME/ecx"
	cat >"$XDG_CONFIG_HOME/ecx/ecx.conf" <<EOF
[ecx]
state = $W/state
$LEDGER
[shop]
driver = woocommerce
role = store
url = http://127.0.0.1:$port
user = ck_apple
password = cs_pear
prefix = NL
start = 2026-11-20T00:00:00Z
decimals = 2
retries = 0
[erp]
driver = d365bc
role = business
url = http://127.0.0.1:$port
sign_on = basic
user = ECX
password = maple-otter
company = 6f8b1c1e-0000-4000-8000-00000000c0de
customer = WEB
charge_number = 6810
discount_number = 6910
currency = EUR
retries = 0
unsure_pause = 0s
${1:-}
EOF
	chmod 600 "$XDG_CONFIG_HOME/ecx/ecx.conf"
	hours=0
	later 0
}

# sold FROM TO [JSON]: orders of the shop, with other members
sold() {
	local n
	for ((n = $1; n <= $2; n++)); do
		echo "${3:-{\}}" >"$P/shop/$n.json"
	done
}

# rule WORD STATUS [MESSAGE]: what is answered to a create whose body has WORD
rule() { echo "$*" >>"$P/rules"; }
mended() { rm -f "$P/rules"; }

# later HOURS: it is so much later
later() {
	hours=$((hours + $1))
	ECX_NOW=$(date -u -d "2026-11-20T12:00:00Z + $hours hours" +%FT%TZ)
}

# flow [OPTION ...]: the orders once; status 0 to 78 in $status, messages in
# $W/err
flow() {
	ecx-fetch-orders shop 2>"$W/err" | ecx-map erp 2>>"$W/err" |
		ecx-push-erp "$@" erp >"$W/out" 2>>"$W/err"
	status=("${PIPESTATUS[@]}")
}

made() { sort "$P/made" 2>/dev/null | tr '\n' ' '; }
count_made() { sort "$P/made" 2>/dev/null | wc -l; }
count_twice() { sort "$P/made" 2>/dev/null | uniq -d | wc -l; }
rows() { ecx-ledger "$1" | member key | sort | tr '\n' ' '; }
count_rows() { ecx-ledger "$1" | wc -l; }
