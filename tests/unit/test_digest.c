/* What a digest says, and what strangers cannot make it say. */
#include "base/buf.h"
#include "base/mem.h"
#include "flow/digest.h"
#include "flow/grid.h"
#include "unit.h"

enum { BIG = 1 << 20 };

#define ADA                                                     \
	"{'target': 'erp', 'source': 'shop', 'ref': 'NL-1001'," \
	" 'key': 'NL-1001', 'id': '17', 'number': 'SO-42',"     \
	" 'existed': false, 'summary': {'orderNumber': '1001'," \
	" 'customer': 'Ada Byron', 'total': '44.85',"           \
	" 'currency': 'EUR'}}"
#define TARO                                                               \
	"{'target': 'erp', 'source': 'shop', 'ref': 'NL-1002',"            \
	" 'key': 'NL-1002', 'id': '18', 'existed': true,"                  \
	" 'summary': {'orderNumber': '1002',"                              \
	" 'customer': '\xe5\xb1\xb1\xe7\x94\xb0\xe5\xa4\xaa\xe9\x83\x8e'," \
	" 'total': '1234567.5', 'currency': 'EUR'}}"
#define LONG                                                    \
	"{'target': 'erp', 'source': 'shop', 'ref': 'NL-1003'," \
	" 'key': 'NL-1003', 'id': '19', 'number': 'SO-44',"     \
	" 'summary': {'orderNumber': '1003',"                   \
	" 'customer': 'Thirty-one columns, one too man',"       \
	" 'total': '-9.00', 'currency': 'USD'}}"
#define HELD                                                         \
	"{'target': 'erp', 'source': 'shop', 'ref': 'NL-1004',"      \
	" 'key': 'NL-1004', 'stage': 'ecx-map', 'code': 'map',"      \
	" 'reason': 'order.map:12: sku: there is no row in sku.csv"  \
	" for \\'TS-BLU-XL\\', which it needs', 'links': {'store': " \
	"'https://s/<4>'}, 'summary':"                               \
	" {'orderNumber': '1004', 'customer': 'Charles Babbage',"    \
	" 'orderDate': '2026-11-20T09:15:00Z',"                      \
	" 'total': '12.00', 'currency': 'EUR'}}"
#define UNREAD                                                          \
	"{'target': 'erp', 'key': '5f2a', 'stage': 'ecx-fetch-orders'," \
	" 'reason': 'no id'}"

/* The rows of JSON with ' for "; \' is an apostrophe. */
static json_t *
rows_of(const char *text)
{
	auto_free char *json = xasprintf("[%s]", text);
	struct json_problem problem;
	char *from, *to;
	json_t *rows;

	for (from = to = json; *from != '\0'; from++) {
		if (from[0] == '\\' && from[1] == '\'')
			*to++ = *++from;
		else if (*from == '\'')
			*to++ = '"';
		else
			*to++ = *from;
	}
	*to = '\0';
	rows = json_read(json, strlen(json), &problem);
	assert_non_null(rows);
	return rows;
}

static char *
said_all(void (*say)(const struct digest *d, struct buf *out),
    enum ecx_kind kind, const char *receipts, const char *rejections,
    const char *deferred, size_t max_rows)
{
	const char *const parts[DIGEST_PARTS] = {[DIGEST_CREATED] = receipts,
	    [DIGEST_REJECTED] = rejections,
	    [DIGEST_DEFERRED] = deferred};
	auto_digest struct digest d = {.kind = kind};
	size_t part, i;

	digest_init(&d, kind, max_rows);
	for (part = 0; part < DIGEST_PARTS; part++) {
		json_auto_t *rows = rows_of(parts[part]);
		const json_t *row;

		json_array_foreach (rows, i, row)
			digest_add(&d, (enum digest_part)part, row);
	}
	auto_buf struct buf out = {0};

	buf_init(&out, BIG);
	say(&d, &out);
	return buf_take(&out);
}

static char *
said(void (*say)(const struct digest *d, struct buf *out), enum ecx_kind kind,
    const char *receipts, const char *rejections, size_t max_rows)
{
	return said_all(say, kind, receipts, rejections, "", max_rows);
}

static void
test_digest_subject_counts_and_names_both_systems(void **state)
{
	static const struct {
		enum ecx_kind kind;
		const char *receipts, *rejections, *subject;
	} cases[] = {
	    {ECX_ORDER, ADA, "", "1 order from shop to erp"},
	    {ECX_ORDER, ADA "," TARO, "", "2 orders from shop to erp"},
	    {ECX_ORDER, ADA "," TARO, HELD,
		"2 orders from shop to erp, 1 needs attention"},
	    {ECX_ORDER, ADA, HELD "," UNREAD,
		"1 order from shop to erp, 2 need attention"},
	    {ECX_ORDER, "", HELD, "1 order from shop to erp needs attention"},
	    {ECX_ORDER, "", HELD "," UNREAD,
		"2 orders from shop to erp need attention"},
	    {ECX_ORDER, "", UNREAD, "1 order to erp needs attention"},
	    {ECX_FULFILLMENT, ADA, "", "1 fulfillment from shop to erp"},
	    {ECX_CUSTOMER, ADA ",{'source': 'shop', 'target': 'crm'}", "",
		"2 customers from shop"},
	    {ECX_ORDER, "{'source': 'a\\nb', 'target': 'c'}", "",
		"1 order from a\\x0ab to c"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].subject);
		auto_free char *got = said(digest_subject, cases[i].kind,
		    cases[i].receipts, cases[i].rejections, 10);

		assert_string_equal(got, cases[i].subject);
	}
}

static void
test_digest_text_of_orders(void **state)
{
	auto_free char *got = said(
	    digest_text, ECX_ORDER, ADA "," TARO "," LONG, HELD "," UNREAD, 10);

	(void)state;
	assert_string_equal(got,
	    "3 orders from shop to erp, 2 need attention\n"
	    "\n"
	    "Order  Customer                                  Total  In erp\n"
	    "-----  ------------------------------  "
	    "---------------  ------\n"
	    "1001   Ada Byron                             44.85 EUR  SO-42\n"
	    "1002   \xe5\xb1\xb1\xe7\x94\xb0\xe5\xa4\xaa\xe9\x83\x8e"
	    "                        1,234,567.5 EUR  18"
	    "      existed before\n"
	    "1003   Thirty-one columns, one too m\xe2\x80\xa6        -9.00 USD"
	    "  SO-44\n"
	    "\n"
	    "3 orders, 1,234,612.35 EUR, -9.00 USD\n"
	    "\n"
	    "Needs attention\n"
	    "---------------\n"
	    "1004  Charles Babbage  12.00 EUR  2026-11-20\n"
	    "    A value has no counterpart in the other system.\n"
	    "    order.map:12: sku: there is no row in sku.csv for "
	    "'TS-BLU-XL', which it\n"
	    "    needs (map)\n"
	    "    To do: Tell your administrator, who adds it to the map or "
	    "table that the\n"
	    "    reason names.\n"
	    "    Store: https://s/<4>\n"
	    "5f2a\n"
	    "    It was refused.\n"
	    "    no id\n"
	    "    To do: Tell your administrator.\n"
	    "\n"
	    "Refused: 2 orders, 12.00 EUR\n"
	    "\n"
	    "For your administrator\n"
	    "To list the rejected documents:\n"
	    "    ecx-ledger quarantine --kind order\n"
	    "To send them again, once the cause is corrected:\n"
	    "    ecx-ledger replay --kind order --target erp"
	    " | ecx-map erp | ecx-push-erp erp\n");
}

#define LATER                                                     \
	"{'target': 'erp', 'source': 'shop', 'ref': 'NL-1005',"   \
	" 'key': 'NL-1005', 'code': 'master-data', 'reason':"     \
	" 'The item BAD-77 does not exist.', 'summary':"          \
	" {'orderNumber': '1005', 'customer': 'Grace <Hopper>'}," \
	" 'first': '2026-11-20T12:00:00Z', 'next': '2026-11-20T12:15:00Z'}"
#define BUSY                                                        \
	"{'target': 'erp', 'source': 'shop', 'ref': 'NL-1006',"     \
	" 'key': 'NL-1006', 'code': 'again', 'reason': 'HTTP 500'," \
	" 'first': '2026-11-20T12:00:00Z', 'next': '2026-11-20T12:15:00Z'}"
#define FILED                                                             \
	"{'target': 'erp', 'source': 'shop', 'ref': 'NL-1007',"           \
	" 'key': 'NL-1007', 'code': 'master-data', 'reason': 'No item.'," \
	" 'first': '2026-11-13T12:00:00Z', 'next': '2026-11-21T12:00:00Z'}"

static void
test_digest_of_what_waits(void **state)
{
	static const struct {
		const char *receipts, *rejections, *deferred, *subject;
	} cases[] = {
	    {"", "", BUSY, "1 order from shop to erp waits"},
	    {"", "", BUSY "," LATER, "2 orders from shop to erp wait"},
	    {ADA, "", BUSY, "1 order from shop to erp, 1 waits"},
	    {ADA, HELD, BUSY "," LATER,
		"1 order from shop to erp, 2 wait, 1 needs attention"},
	    {"", HELD, BUSY,
		"1 order from shop to erp waits, 1 needs attention"},
	};
	auto_free char *text =
	    said_all(digest_text, ECX_ORDER, "", FILED, LATER "," BUSY, 10);
	auto_free char *html =
	    said_all(digest_html, ECX_ORDER, "", "", LATER "," BUSY, 1);
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].subject);
		auto_free char *got =
		    said_all(digest_subject, ECX_ORDER, cases[i].receipts,
			cases[i].rejections, cases[i].deferred, 10);

		assert_string_equal(got, cases[i].subject);
	}
	assert_string_equal(text,
	    "2 orders from shop to erp wait, 1 needs attention\n"
	    "\n"
	    "Waits\n"
	    "-----\n"
	    "1005  Grace <Hopper>\n"
	    "    waits for master data: The item BAD-77 does not exist. "
	    "(master-data);\n"
	    "    since 2026-11-20T12:00:00Z, next try 2026-11-20T12:15:00Z\n"
	    "    To do: Make what is missing in the ERP, nothing else: it is "
	    "sent again\n"
	    "    by itself.\n"
	    "NL-1006\n"
	    "    waits for another try: HTTP 500 (again); since "
	    "2026-11-20T12:00:00Z,\n"
	    "    next try 2026-11-20T12:15:00Z\n"
	    "    To do: Nothing now: it is sent again by itself.\n"
	    "\n"
	    "To list all that waits:\n"
	    "    ecx-ledger deferred --kind order\n"
	    "\n"
	    "Needs attention\n"
	    "---------------\n"
	    "NL-1007\n"
	    "    The ERP lacks an item, a customer or an open period that it "
	    "needs.\n"
	    "    filed, it waited since 2026-11-13T12:00:00Z: No item. "
	    "(master-data);\n"
	    "    next try 2026-11-21T12:00:00Z\n"
	    "    To do: Make what is missing in the ERP, nothing else: it is "
	    "sent again\n"
	    "    by itself.\n"
	    "\n"
	    "Refused: 1 order\n"
	    "\n"
	    "For your administrator\n"
	    "To list the rejected documents:\n"
	    "    ecx-ledger quarantine --kind order\n"
	    "To send them again, once the cause is corrected:\n"
	    "    ecx-ledger replay --kind order --target erp"
	    " | ecx-map erp | ecx-push-erp erp\n");
	assert_contains(html, ">Waits</h2>");
	assert_contains(html, "Grace &lt;Hopper&gt;");
	assert_contains(html, "waits for master data: The item BAD-77");
	assert_contains(html, "<p>and 1 more</p>");
}

static void
test_digest_text_of_other_kinds(void **state)
{
	static const struct {
		enum ecx_kind kind;
		const char *receipts, *rejections, *text;
	} cases[] = {
	    /* Columns that say nothing are not there. */
	    {ECX_FULFILLMENT,
		"{'target': 'shop', 'source': 'erp', 'ref': 'NL-1', 'id': '7',"
		" 'summary': {'orderNumber': '1', 'provider': 'DHL',"
		" 'trackingNumber': ['T1', 'T2']}}",
		"",
		"1 fulfillment from erp to shop\n"
		"\n"
		"Order  Carrier  Tracking  In shop\n"
		"-----  -------  --------  -------\n"
		"1      DHL      T1, T2    7\n"
		"\n"
		"1 fulfillment\n"},
	    {ECX_FULFILLMENT, "",
		"{'target': 'shop', 'source': 'erp', 'ref': 'NL-1',"
		" 'stage': 'ecx-fulfill-check', 'reason': '1234567890 "
		"1234567890 1234567890"
		" 1234567890 xxxxxxxxx 12345 "
		"yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"
		"yyyyy'}",
		"1 fulfillment from erp to shop needs attention\n"
		"\n"
		"Needs attention\n"
		"---------------\n"
		"NL-1\n"
		"    It was refused.\n"
		"    1234567890 1234567890 1234567890 1234567890 xxxxxxxxx "
		"12345\n"
		"    "
		"yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"
		"yyyyy\n"
		"    To do: Tell your administrator.\n"
		"\n"
		"For your administrator\n"
		"To list the rejected documents:\n"
		"    ecx-ledger quarantine --kind fulfillment\n"
		"To send them again, once the cause is corrected:\n"
		"    ecx-ledger replay --kind fulfillment --target shop"
		" | ecx-fulfill-push shop\n"},
	    /* More than one system on an end. */
	    {ECX_CUSTOMER,
		"{'target': 'erp', 'source': 'shop', 'ref': 'NL-C1',"
		" 'number': 'C1'},"
		"{'target': 'crm', 'source': 'shop', 'ref': 'NL-C1',"
		" 'number': 'X', 'summary': {'customer': 'Ada'}}",
		"",
		"2 customers from shop\n"
		"\n"
		"Reference  Customer  Number  To\n"
		"---------  --------  ------  ---\n"
		"NL-C1                C1      erp\n"
		"NL-C1      Ada       X       crm\n"
		"\n"
		"2 customers\n"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].text);
		auto_free char *got = said(digest_text, cases[i].kind,
		    cases[i].receipts, cases[i].rejections, 10);

		assert_string_equal(got, cases[i].text);
	}
}

/* The rest is counted, and in the sums. */
static void
test_digest_counts_the_rows_over_max_rows(void **state)
{
	auto_free char *text = said(
	    digest_text, ECX_ORDER, ADA "," ADA "," ADA, HELD "," UNREAD, 1);
	auto_free char *html = said(
	    digest_html, ECX_ORDER, ADA "," ADA "," ADA, HELD "," UNREAD, 1);

	(void)state;
	assert_contains(text, "SO-42\nand 2 more\n\n3 orders, 134.55");
	assert_null(strstr(strstr(text, "SO-42") + 1, "SO-42"));
	assert_contains(text, "Store: https://s/<4>\nand 1 more\n");
	assert_null(strstr(text, "5f2a"));
	assert_contains(html, "<p>and 2 more</p>");
	assert_contains(html, "<b>3 orders, 134.55 EUR</b>");
	assert_contains(html, "<p>and 1 more</p>");
	assert_null(strstr(html, "5f2a"));
}

static void
test_digest_html_escapes_markup(void **state)
{
	auto_free char *got = said(digest_html, ECX_ORDER,
	    "{'target': 'erp', 'source': '<i>', 'number': '<&>',"
	    " 'summary': {'orderNumber': '1', 'total': '1', 'currency': '<b>',"
	    " 'customer': '<script>alert(\\\"x\\\")</script> O\\'Neil'}}",
	    HELD, 10);

	(void)state;
	assert_contains(got,
	    "<td dir=\"auto\">&lt;script&gt;alert(&quot;x&quot;)"
	    "&lt;/script&gt; O&#39;Neil</td>");
	assert_contains(got, ">1 &lt;b&gt;</td>");
	assert_contains(got, ">&lt;&amp;&gt;</td>");
	assert_contains(got, ", 1 &lt;b&gt;</b></p>");
	assert_contains(got, "<a href=\"https://s/&lt;4&gt;\">open</a>");
	assert_null(strstr(got, "<script"));
	assert_null(strstr(got, "<i>"));
	assert_contains(got, "ecx-push-erp erp</code></p>\n</body>");
}

/* What a stranger writes stays in its cell. */
static void
test_digest_text_escapes_control_characters(void **state)
{
	static const char row[] =
	    "{'target': 'erp', 'source': 'shop', 'ref': 'NL-1', 'summary':"
	    " {'customer': 'a\\nb\\r\\u001b[31m\xe2\x80\xae', 'total': 'x',"
	    " 'currency': 'EUR', 'orderNumber': {}}}";
	auto_free char *got = said(digest_text, ECX_ORDER, row, "", 10);

	(void)state;
	assert_string_equal(got, "1 order from shop to erp\n"
				 "\n"
				 "Order  Customer\n"
				 "-----  -------------------\n"
				 "NL-1   a\\x0ab\\x0d\\x1b[31m?\n"
				 "\n"
				 "1 order\n");
}

static void
test_digest_column_width_of_any_script(void **state)
{
	static const struct {
		const char *text;
		size_t width;
	} cases[] = {
	    {"", 0}, {"abc", 3}, {"\xc3\xbc", 1},
	    {"u\xcc\x88", 1},                        /* a mark on its letter */
	    {"\xe5\xb1\xb1", 2},                     /* a kanji */
	    {"\xea\xb0\x80", 2},                     /* a hangul syllable */
	    {"\xef\xbc\xa1", 2},                     /* a full-width A */
	    {"\xef\xbd\xb1", 1},                     /* a half-width katakana */
	    {"\xf0\x9f\x93\xa6", 2},                 /* a parcel */
	    {"\xf0\x9f\x91\x8d\xf0\x9f\x8f\xbd", 2}, /* a thumb with a tone */
	    {"\xf0\xa0\x80\x80", 2},                 /* a rare kanji */
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].text);

		assert_int_equal(grid_width(cases[i].text), cases[i].width);
	}
}

int
test_digest(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_digest_subject_counts_and_names_both_systems),
	    cmocka_unit_test(test_digest_text_of_orders),
	    cmocka_unit_test(test_digest_of_what_waits),
	    cmocka_unit_test(test_digest_text_of_other_kinds),
	    cmocka_unit_test(test_digest_counts_the_rows_over_max_rows),
	    cmocka_unit_test(test_digest_html_escapes_markup),
	    cmocka_unit_test(test_digest_text_escapes_control_characters),
	    cmocka_unit_test(test_digest_column_width_of_any_script),
	};

	return cmocka_run_group_tests_name("digest", tests, NULL, NULL);
}
