# For tests in bash: `. tests/lib.sh` from the top folder. Each check prints
# "ok NAME" or "not ok NAME"; the script exits 1 when one failed. A name stands
# alone and says what is expected: "stale orders: stock-filter prints one line".
# W is a folder of the test's own, removed at the end; the tools of $BUILD are in
# PATH.
set -u -o pipefail
shopt -s extglob

TOP=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
BUILD=${BUILD:-$TOP/build/dev}
PATH=$BUILD:$TOP/scripts:$PATH
W=$(mktemp -d "${TMPDIR:-/tmp}/ecx-test.XXXXXX")
failed=0
export PATH W ECX_DATADIR=$TOP/lib XDG_CONFIG_HOME=$W/config
export ASAN_OPTIONS=detect_leaks=${ECX_LEAKS:-1}
unset ECX_NOW ECX_CRASH ECX_CRASH_LOG CREDENTIALS_DIRECTORY

finish() {
	status=$?
	! declare -F pg_stop >/dev/null || pg_stop
	[ -n "${KEEP:-}" ] || rm -rf "$W"
	[ "$status" -ne 0 ] || exit "$failed"
	exit "$status"
}
trap finish EXIT

# A name that occurs twice in a file would not say which check it is.
declare -A checked=()
check_name() {
	if [ -n "${checked[$1]:-}" ]; then
		echo "not ok $1: this name occurs twice"
		failed=1
	fi
	checked[$1]=1
}

pass() {
	check_name "$1"
	echo "ok $1"
}

# fail NAME [TEXT ...]: of a text the first ten lines are shown
fail() {
	local text
	check_name "$1"
	echo "not ok $1"
	shift
	for text; do
		head -n 10 <<<"$text" | sed 's/^/    /'
	done
	failed=1
}

# differs NAME EXPECTED SEEN: fails; of many lines it says which differ
differs() {
	local more=()
	[[ $2$3 != *$'\n'* ]] ||
		more=("difference: $(diff <(echo "$2") <(echo "$3"))")
	fail "$1" "expected: $2" "seen:     $3" "${more[@]}"
}

# is NAME EXPECTED SEEN
is() {
	if [ "$2" = "$3" ]; then pass "$1"; else differs "$@"; fi
}

# like NAME PATTERN SEEN: a bash pattern
like() {
	# shellcheck disable=SC2053
	if [[ $3 == $2 ]]; then pass "$1"; else
		fail "$1" "expected: $2" "seen:     $3"
	fi
}

# exits NAME STATUS COMMAND ...: its output is in $W/out and $W/err
exits() {
	local name=$1 expected=$2 seen=0
	shift 2
	"$@" >"$W/out" 2>"$W/err" || seen=$?
	if [ "$seen" = "$expected" ]; then pass "$name"; else
		fail "$name" "expected: exit status $expected" \
			"seen:     exit status $seen" "command:  $*" \
			"stderr:   $(cat "$W/err")"
	fi
}

# wait_for_locks: until no run holds one. The workers of a run that was killed
# go on with the request in hand, and hold its lock until they have ended.
wait_for_locks() {
	local lock
	while [ -n "${PGDATABASE:-}" ] && [ "$(psql -Atc "SELECT count(*) > 1
		FROM pg_stat_activity WHERE datname = current_database()")" = t ]
	do
		sleep 0.05
	done
	for lock in "$W"/state/lock/*; do
		[ ! -e "$lock" ] || flock "$lock" true
	done
}

# ledger_sql SQL: runs statements in the ledger, of either engine
ledger_sql() {
	if [ -n "$LEDGER" ]; then
		PGOPTIONS="-c search_path=$(cat "$W/state/schema")" psql -qAtc "$1"
	else
		sqlite3 "$W/state/ledger.sqlite" "$1"
	fi
}

# shop_and_erp [LINES [LINES [LINES]]]: both on files, with an empty ledger;
# more lines for the sections shop, erp and notify
shop_and_erp() {
	mkdir -p "$W/shop/orders" "$W/erp/stock" "$W/erp/fulfillments" \
		"$W/mail" "$XDG_CONFIG_HOME/ecx"
	cat >"$W/msmtp" <<'EOF'
#!/bin/sh
exec cat >"$(mktemp "$W/mail/XXXXXX.eml")"
EOF
	chmod +x "$W/msmtp"
	cat >"$XDG_CONFIG_HOME/ecx/ecx.conf" <<EOF
[ecx]
state = $W/state
${LEDGER:-}
[shop]
driver = file
role = store
folder = $W/shop
settle = 0s
prefix = NL
${1:-}
[erp]
driver = file
role = business
folder = $W/erp
settle = 0s
unsure_pause = 0s
${2:-}
[notify]
from = ecx@example.org
to = list@example.org
msmtp = $W/msmtp
${3:-}
EOF
}

# order NUMBER [JQ-FILTER]: a valid order, changed by the filter
order() {
	jq -cn --arg n "$1" '
	{type: "Order", v: 1, source: "shop", id: ("id-" + $n),
	 ref: ("NL-" + $n), orderNumber: $n,
	 orderDate: "2026-11-20T09:15:00Z", dateModified: "2026-11-20T09:16:02Z",
	 orderStatus: "OrderProcessing", paymentStatus: "PaymentComplete",
	 documentCurrencyCode: "EUR", valueAddedTaxIncluded: false,
	 customer: {identifier: "c1", givenName: "Ada", familyName: "Byron",
	  email: "ada@example.org"},
	 orderedItem: [{orderItemNumber: "1", sku: "TS-RED-M",
	  orderQuantity: "2", price: "10.00", lineExtensionAmount: "20.00"},
	  {orderItemNumber: "2", sku: "MUG", orderQuantity: "1",
	  price: "5.50", lineExtensionAmount: "5.50"}],
	 anticipatedMonetaryTotal: {lineExtensionAmount: "25.50",
	  taxExclusiveAmount: "25.50", taxInclusiveAmount: "25.50",
	  prepaidAmount: "25.50", payableAmount: "0.00"},
	 payment: [{paymentMethod: "card", amount: "25.50"}]} | '"${2:-.}"
}

# orders FROM TO: many valid orders, quickly
orders() {
	order 0 | awk -v from="$1" -v to="$2" '{
		for (n = from; n <= to; n++) {
			line = $0
			gsub(/id-0"/, "id-" n "\"", line)
			gsub(/NL-0"/, "NL-" n "\"", line)
			gsub(/"orderNumber":"0"/, "\"orderNumber\":\"" n "\"", line)
			print line
		}
	}'
}

# drop FOLDER NAME: stdin appears there whole, as a shop would do it
drop() {
	mkdir -p "$1"
	cat >"$1/.$2.tmp"
	mv "$1/.$2.tmp" "$1/$2"
}

# The references of the orders that the ERP has, sorted.
erp_orders() {
	find "$W/erp/orders" -maxdepth 1 -name '*.jsonl' -exec cat {} + |
		member reference | sort
}

# member NAME: its value in each of many JSON lines, faster than jq. The
# values have no quotes in them.
member() {
	sed -n "s/^.*\"$1\":\"\([^\"]*\)\".*\$/\1/p"
}

# With ECX_ENGINE=pgsql the ledgers of the test are in PostgreSQL. LEDGER has
# the lines of [ecx] for that.
LEDGER=
if [ "${ECX_ENGINE:-}" = pgsql ]; then
	. tests/pgsql.sh
	pg_engine
fi
