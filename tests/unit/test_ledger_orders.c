/* Orders that a store took: pending, known, shipped in part, closed. */
#include "base/clock.h"
#include "base/mem.h"
#include "core/ledger.h"
#include "unit.h"

#define NOON "2026-11-20T12:00:00Z"
#define HOUR INT64_C(3600000000)

static struct ledger *l;
static int64_t noon;

static int
setup(void **state)
{
	auto_free char *dir = unit_tmpdir();

	(void)state;
	setenv("ECX_NOW", NOON, 1);
	assert_true(clock_parse(NOON, &noon));
	l = ledger_open(dir);
	return 0;
}

static int
teardown(void **state)
{
	ledger_close(l);
	unsetenv("ECX_NOW");
	return unit_case_print(state);
}

/* Single quotes stand for double ones. */
static json_t *
doc_of(const char *text)
{
	struct json_problem problem;
	auto_free char *copy = xstrdup(text);
	json_t *doc;
	char *p;

	for (p = copy; *p != '\0'; p++)
		if (*p == '\'')
			*p = '"';
	doc = json_read(copy, strlen(copy), &problem);
	assert_non_null(doc);
	return doc;
}

static json_t *
order_of(const char *source, const char *ref, const char *lines)
{
	auto_free char *text =
	    xasprintf("{'type':'Order','source':'%s','ref':'%s','id':'gid/%s',"
		      "'orderNumber':'1001','orderedItem':[%s]}",
		source, ref, ref, lines);

	return doc_of(text);
}

static void
seen(const char *source, const char *ref, const char *lines)
{
	json_auto_t *order = order_of(source, ref, lines);

	ledger_order_seen(l, "erp", order);
}

/* An order of shop for 1 A, with a status and a payment status. */
static void
seen_as(const char *ref, const char *status, const char *payment)
{
	json_auto_t *order =
	    order_of("shop", ref, "{'sku':'A','orderQuantity':'1'}");

	json_set_text(order, "orderStatus", status);
	json_set_text(order, "paymentStatus", payment);
	ledger_order_seen(l, "erp", order);
}

static void
put(const char *target, enum ecx_kind kind, const char *key, const json_t *doc,
    int64_t at)
{
	char id[] = "17";
	const struct ledger_receipt receipt = {.id = id, .created = at};

	ledger_receipt_put(l, target, kind, key, doc, &receipt);
}

static void
known(const char *source, const char *ref, const char *lines, int64_t at)
{
	json_auto_t *order = order_of(source, ref, lines);

	put("erp", ECX_ORDER, ref, order, at);
}

static void
shipped(const char *ref, const char *id, const char *items)
{
	auto_free char *key = xasprintf("%s/%s", ref, id);
	auto_free char *text =
	    xasprintf("{'type':'Fulfillment','source':'erp','ref':'%s',"
		      "'identifier':'%s',%s}",
		ref, id, items);
	json_auto_t *doc = doc_of(text);

	put("shop", ECX_FULFILLMENT, key, doc, noon + HOUR);
}

#define LINE(number, sku, quantity)                   \
	"{'orderItemNumber':'" number "','sku':'" sku \
	"','orderQuantity':'" quantity "','name':'x'}"
#define ITEM(number, sku, quantity)                   \
	"{'orderItemNumber':'" number "','sku':'" sku \
	"','deliveredQuantity':'" quantity "'}"

#define TRACKED "'trackingNumber':['T1']"

/* ---- pending ---- */

static void
add_pending(const char *sku, const char *quantity, int64_t at, void *data)
{
	struct buf *out = data;

	buf_addf(out, "%s:%s:%d ", sku, quantity, (int)((at - noon) / HOUR));
}

static void
assert_pending(int64_t since, const char *wanted)
{
	auto_buf struct buf out = {0};

	buf_init(&out, 4096);
	ledger_pending(l, "shop", "erp", since, add_pending, &out);
	assert_string_equal(out.data, wanted);
}

static int
never(void)
{
	return (int)(-noon / HOUR);
}

static void
test_ledger_orders_pending_until_the_erp_knew_them(void **state)
{
	auto_free char *two = xasprintf("A:2:%d B:0.5:%d ", never(), never());

	(void)state;
	assert_pending(noon, "");
	seen("shop", "NL-1", LINE("1", "A", "2") "," LINE("2", "B", "0.5"));
	seen("other", "DE-1", LINE("1", "A", "7"));
	seen("shop", "NL-2", "{'sku':'C'},{'orderQuantity':'3'},7");
	assert_pending(noon, two);
	known("shop", "NL-1", LINE("1", "A", "2"), noon + HOUR);
	assert_pending(noon, "A:2:1 ");
	assert_pending(noon + HOUR, "A:2:1 ");
	assert_pending(noon + HOUR + 1, "");
	assert_pending(0, "A:2:1 ");
}

/* A store that sells what it has no longer has what it acknowledged. */
static void
test_ledger_orders_seen_order_drops_acked_levels(void **state)
{
	static const struct {
		const char *target;
		enum ecx_kind kind;
		const char *key;
		bool kept;
	} levels[] = {
	    {"shop", ECX_STOCK, "A@", false},
	    {"shop", ECX_STOCK, "A@main", false},
	    {"shop", ECX_STOCK, "B@main", false},
	    {"shop", ECX_STOCK, "AA@main", true},
	    {"shop", ECX_STOCK, "A1@main", true},
	    {"shop", ECX_STOCK, "C@main", true},
	    {"shop", ECX_PRICE, "A@", true},
	    {"other", ECX_STOCK, "A@main", true},
	};
	char *value;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(levels) / sizeof(*levels); i++)
		ledger_acked_put(
		    l, levels[i].target, levels[i].kind, levels[i].key, "9");
	known("shop", "NL-1", LINE("1", "C", "1"), noon);
	seen("shop", "NL-2", LINE("1", "A", "2") "," LINE("2", "B", "1"));
	for (i = 0; i < sizeof(levels) / sizeof(*levels); i++) {
		value = ledger_acked(
		    l, levels[i].target, levels[i].kind, levels[i].key);
		UNIT_CASE("%s of %s", levels[i].key, levels[i].target);
		assert_int_equal(value != NULL, levels[i].kept);
		free(value);
	}
	ledger_acked_put(l, "shop", ECX_STOCK, "C@main", "9");
	seen("shop", "NL-1", LINE("1", "C", "0"));
	assert_null(ledger_acked(l, "shop", ECX_STOCK, "C@main"));
}

/* What was never seen by the fetcher is known all the same. */
static void
test_ledger_orders_known_order_keeps_its_lines(void **state)
{
	(void)state;
	known("shop", "NL-1", LINE("1", "A", "2"), noon);
	assert_pending(noon, "A:2:0 ");
	seen("shop", "NL-1", LINE("1", "A", "9"));
	assert_pending(noon, "A:2:0 ");
	known("shop", "NL-1", LINE("1", "A", "9"), noon + HOUR);
	assert_pending(noon, "A:2:0 ");
}

static void
test_ledger_orders_pending_follows_edits(void **state)
{
	auto_free char *before = xasprintf("A:2:%d ", never());
	auto_free char *after = xasprintf("A:1:%d ", never());

	(void)state;
	seen("shop", "NL-1", LINE("1", "A", "2"));
	seen("shop", "NL-1", LINE("1", "A", "2"));
	assert_pending(0, before);
	seen("shop", "NL-1", LINE("1", "A", "1"));
	assert_pending(0, after);
	seen_as("NL-1", "OrderCancelled", NULL);
	assert_pending(0, "");
	seen("shop", "NL-1", LINE("1", "A", "2"));
	assert_pending(0, before);
	assert_true(ledger_order_close(l, "erp", "NL-1"));
	seen("shop", "NL-1", LINE("1", "A", "1"));
	assert_pending(0, "");
	seen_as("NL-1", "OrderCancelled", NULL);
	seen("shop", "NL-1", LINE("1", "A", "2"));
	assert_pending(0, "");
}

static const struct {
	const char *status, *payment;
	bool holds;
} states[] = {
    {"OrderProcessing", "PaymentComplete", true},
    {"OrderProcessing", "PaymentDue", true},
    {"OrderPaymentDue", "PaymentDue", true},
    {"OrderProblem", "PaymentComplete", true},
    {"OrderProblem", "PaymentDue", true},
    {NULL, NULL, true},
    {"OrderProblem", "PaymentDeclined", false},
    {"OrderProcessing", "PaymentDeclined", false},
    {"OrderProcessing", "PaymentPastDue", false},
    {"OrderReturned", "PaymentComplete", false},
    {"OrderCancelled", "PaymentComplete", false},
};

/* Nothing comes of an order that is cancelled or returned, or whose payment
 * failed, unless the store changes it. */
static void
test_ledger_orders_lost_ones_hold_no_stock(void **state)
{
	auto_free char *one = xasprintf("A:1:%d ", never());
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(states) / sizeof(*states); i++) {
		UNIT_CASE("%s, %s", states[i].status ? states[i].status : "-",
		    states[i].payment ? states[i].payment : "-");
		seen_as("NL-1", states[i].status, states[i].payment);
		assert_pending(0, states[i].holds ? one : "");
	}
	seen_as("NL-1", "OrderProcessing", "PaymentComplete");
	assert_pending(0, one);
}

/* ---- open orders ---- */

static void
assert_open(const char *source, const char *wanted)
{
	json_auto_t *refs = ledger_open_orders(l, "erp", source);
	auto_free char *text = json_text(refs);

	assert_string_equal(text, wanted);
}

static void
test_ledger_orders_open_ones_by_age(void **state)
{
	(void)state;
	assert_open("shop", "[]");
	seen("shop", "NL-9", LINE("1", "A", "1"));
	known("shop", "NL-3", LINE("1", "A", "1"), noon + 1);
	known("shop", "NL-1", LINE("1", "A", "1"), noon + 2);
	known("shop", "NL-2", LINE("1", "A", "1"), noon);
	known("other", "DE-1", LINE("1", "A", "1"), noon);
	assert_open("shop", "[\"NL-2\",\"NL-3\",\"NL-1\"]");
	assert_true(ledger_order_close(l, "erp", "NL-3"));
	assert_true(ledger_order_close(l, "erp", "NL-3"));
	assert_false(ledger_order_close(l, "crm", "NL-1"));
	assert_false(ledger_order_close(l, NULL, "NL-7"));
	assert_open("shop", "[\"NL-2\",\"NL-1\"]");
	assert_true(ledger_order_close(l, NULL, "NL-2"));
	assert_open("shop", "[\"NL-1\"]");
	assert_open("other", "[\"DE-1\"]");
}

static void
test_ledger_orders_order_is_found_once_known(void **state)
{
	(void)state;
	seen("shop", "NL-1", LINE("1", "A", "1"));
	assert_null(ledger_order(l, "erp", "NL-1"));
	known("shop", "NL-1", LINE("1", "A", "1"), noon);
	assert_null(ledger_order(l, "crm", "NL-1"));
	json_auto_t *order = ledger_order(l, "erp", "NL-1");
	auto_free char *text = json_text(order);
	assert_string_equal(text,
	    "{\"source\":\"shop\",\"orderId\":\"gid/NL-1\","
	    "\"orderNumber\":\"1001\",\"closed\":false}");
	assert_true(ledger_order_close(l, "erp", "NL-1"));
	json_auto_t *closed = ledger_order(l, "erp", "NL-1");
	assert_true(json_true_at(closed, "closed"));
}

/* ---- shipped ---- */

static const struct {
	const char *what;
	const char *lines;
	const char *shipments[3];
	size_t closed_by; /* the shipment that closes it, from 1; 0: none */
} shipments[] = {
    {"all at once", LINE("1", "A", "2"),
	{"'itemShipped':[" ITEM("1", "A", "2.0") "]"}, 1},
    {"part, then the rest", LINE("1", "A", "2") "," LINE("2", "B", "1"),
	{"'itemShipped':[" ITEM("1", "A", "2") "]",
	    "'itemShipped':[" ITEM("2", "B", "0.4") "]",
	    "'itemShipped':[" ITEM("2", "B", "0.6") "]"},
	3},
    {"more than ordered", LINE("1", "A", "2"),
	{"'itemShipped':[" ITEM("1", "A", "3") "]"}, 1},
    {"too many of one do not make up for another",
	LINE("1", "A", "2") "," LINE("2", "B", "1"),
	{"'itemShipped':[" ITEM("1", "A", "3") "]"}, 0},
    {"said to be complete", LINE("1", "A", "2"),
	{"'itemShipped':[" ITEM("1", "A", "1") "]", "'complete':true"}, 2},
    {"not said to be complete", LINE("1", "A", "2"), {"'complete':false"}, 0},
    {"by SKU alone, two lines of it",
	LINE("1", "A", "2") "," LINE("2", "A", "1"),
	{"'itemShipped':[{'sku':'A','deliveredQuantity':'2'}]",
	    "'itemShipped':[{'sku':'A','deliveredQuantity':'1'}]"},
	2},
    {"by SKU and by number", LINE("1", "A", "2") "," LINE("2", "A", "1"),
	{"'itemShipped':[{'sku':'A','deliveredQuantity':'1'}," ITEM(
	    "1", "A", "2") "]"},
	1},
    {"another number is another system's, the SKU counts", LINE("1", "A", "2"),
	{"'itemShipped':[" ITEM("10", "A", "2") "]"}, 1},
    {"another SKU", LINE("1", "A", "2"),
	{"'itemShipped':[{'sku':'B','deliveredQuantity':'2'}]"}, 0},
    {"what came back is open again", LINE("1", "A", "2"),
	{"'itemShipped':[" ITEM("1", "A", "1") "," ITEM("1", "A", "-1") "]",
	    "'itemShipped':[" ITEM("1", "A", "1") "]"},
	0},
    {"no quantity", LINE("1", "A", "2"),
	{"'itemShipped':[{'orderItemNumber':'1'},{'sku':'A'}]"}, 0},
    {"an order without lines", "", {"'itemShipped':[]", "'complete':true"}, 2},
    {"a line without quantity", "{'sku':'A'}",
	{"'itemShipped':[" ITEM("1", "A", "1") "]"}, 0},
};

static bool
ships_rest(const char *ref, const char *items)
{
	auto_free char *text = xasprintf(
	    "{'type':'Fulfillment','source':'erp','ref':'%s',%s}", ref, items);
	json_auto_t *doc = doc_of(text);

	return ledger_ships_rest(l, doc);
}

static void
test_ledger_orders_shipments_close_an_order(void **state)
{
	size_t i, k;

	(void)state;
	for (i = 0; i < ARRAY_LEN(shipments); i++) {
		UNIT_CASE("row %zu, %s", i, shipments[i].what);
		auto_free char *ref = xasprintf("NL-%zu", i);
		size_t closed_by = 0;
		bool rest;

		known("shop", ref, shipments[i].lines, noon);
		for (k = 0; k < 3 && shipments[i].shipments[k]; k++) {
			auto_free char *id = xasprintf("%zu", k);

			rest = ships_rest(ref, shipments[i].shipments[k]);
			shipped(ref, id, shipments[i].shipments[k]);
			json_auto_t *order = ledger_order(l, "erp", ref);
			if (closed_by != 0 || !json_true_at(order, "closed"))
				continue;
			closed_by = k + 1;
			/* Its figures say so before it has a receipt. */
			assert_int_equal(rest, strstr(shipments[i].shipments[k],
						   "complete") == NULL);
		}
		assert_int_equal(closed_by, shipments[i].closed_by);
	}
}

/* The same shipment, pushed twice, is one; another order's is not ours. */
static void
test_ledger_orders_shipment_counts_once(void **state)
{
	(void)state;
	known("shop", "NL-1", LINE("1", "A", "2"), noon);
	known("shop", "NL-2", LINE("1", "A", "2"), noon);
	shipped(
	    "NL-1", "80", "'itemShipped':[" ITEM("1", "A", "1") "]," TRACKED);
	shipped(
	    "NL-1", "80", "'itemShipped':[" ITEM("1", "A", "1") "]," TRACKED);
	shipped(
	    "NL-2", "81", "'itemShipped':[" ITEM("1", "A", "1") "]," TRACKED);
	shipped(
	    "NL-3", "82", "'itemShipped':[" ITEM("1", "A", "1") "]," TRACKED);
	assert_open("shop", "[\"NL-1\",\"NL-2\"]");
	shipped(
	    "NL-1", "83", "'itemShipped':[" ITEM("1", "A", "1") "]," TRACKED);
	assert_open("shop", "[\"NL-2\"]");
}

/* Its shipment was sent without a tracking number, which may come for a week:
 * until it has come. */
static void
test_ledger_orders_closed_one_may_get_a_number(void **state)
{
	json_auto_t *doc =
	    doc_of("{'type':'Fulfillment','source':'erp',"
		   "'ref':'NL-1','identifier':'80'," TRACKED "}");
	static const char key[] = "NL-1/80";
	struct ledger_receipt r;

	(void)state;
	known("shop", "NL-1", LINE("1", "A", "1"), noon);
	known("shop", "NL-2", LINE("1", "A", "1"), noon);
	shipped("NL-1", "80", "'itemShipped':[" ITEM("1", "A", "1") "]");
	shipped(
	    "NL-2", "81", "'itemShipped':[" ITEM("1", "A", "1") "]," TRACKED);
	assert_open("shop", "[\"NL-1\"]");
	assert_open("other", "[]");
	setenv("ECX_NOW", "2026-11-27T13:00:00Z", 1);
	assert_open("shop", "[\"NL-1\"]");
	setenv("ECX_NOW", "2026-11-27T13:00:01Z", 1);
	assert_open("shop", "[]");
	setenv("ECX_NOW", NOON, 1);
	ledger_intent_open(l, "shop", ECX_FULFILLMENT, key, doc);
	ledger_receipt_updated(l, "shop", ECX_FULFILLMENT, key, doc);
	assert_open("shop", "[]");
	assert_false(ledger_intent_is_open(l, "shop", ECX_FULFILLMENT, key));
	assert_true(ledger_receipt(l, "shop", ECX_FULFILLMENT, key, &r));
	assert_true(r.hash == ecx_doc_content_hash(doc));
	assert_string_equal(r.id, "17");
	ledger_receipt_free(&r);
}

int
test_ledger_orders(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
	    TEST(test_ledger_orders_pending_until_the_erp_knew_them),
	    TEST(test_ledger_orders_seen_order_drops_acked_levels),
	    TEST(test_ledger_orders_known_order_keeps_its_lines),
	    TEST(test_ledger_orders_pending_follows_edits),
	    TEST(test_ledger_orders_lost_ones_hold_no_stock),
	    TEST(test_ledger_orders_open_ones_by_age),
	    TEST(test_ledger_orders_order_is_found_once_known),
	    TEST(test_ledger_orders_shipments_close_an_order),
	    TEST(test_ledger_orders_shipment_counts_once),
	    TEST(test_ledger_orders_closed_one_may_get_a_number),
	};

	return cmocka_run_group_tests_name("ledger_orders", tests, NULL, NULL);
}
