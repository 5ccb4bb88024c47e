#include "base/mem.h"
#include "core/doc.h"
#include "sample.h"
#include "unit.h"

static void
test_doc_kind_by_each_of_its_names(void **state)
{
	enum ecx_kind kind;

	(void)state;
	for (kind = 0; kind < ECX_KINDS; kind++) {
		UNIT_CASE("%s", ecx_kind_name(kind));
		assert_int_equal(ecx_kind_of(ecx_kind_name(kind)), kind);
		assert_int_equal(ecx_kind_of(ecx_kind_plural(kind)), kind);
		assert_int_equal(ecx_kind_of(ecx_kind_type(kind)), kind);
	}
	assert_int_equal(ecx_kind_of("Receipt"), ECX_KINDS);
	assert_int_equal(ecx_kind_of(""), ECX_KINDS);
}

static void
test_doc_type_and_kind_of_a_document(void **state)
{
	static const struct {
		const char *doc;
		enum ecx_type type;
		enum ecx_kind kind;
	} cases[] = {
	    {"{\"type\":\"Order\"}", ECX_TYPE_DATA, ECX_ORDER},
	    {"{\"type\":\"Price\"}", ECX_TYPE_DATA, ECX_PRICE},
	    {"{\"type\":\"order\"}", ECX_TYPE_UNKNOWN, ECX_KINDS},
	    {"{\"type\":\"orders\"}", ECX_TYPE_UNKNOWN, ECX_KINDS},
	    {"{\"type\":1}", ECX_TYPE_UNKNOWN, ECX_KINDS},
	    {"{}", ECX_TYPE_UNKNOWN, ECX_KINDS},
	    {"[\"Order\"]", ECX_TYPE_UNKNOWN, ECX_KINDS},
	    {"{\"type\":\"Receipt\",\"kind\":\"order\"}", ECX_TYPE_RECEIPT,
		ECX_ORDER},
	    {"{\"type\":\"Rejection\"}", ECX_TYPE_REJECTION, ECX_KINDS},
	    {"{\"type\":\"Checkpoint\",\"kind\":\"stock\"}",
		ECX_TYPE_CHECKPOINT, ECX_STOCK},
	    {"{\"type\":\"Other\",\"kind\":\"stock\"}", ECX_TYPE_UNKNOWN,
		ECX_KINDS},
	};
	enum ecx_kind kind;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].doc);
		json_auto_t *doc = sample_read(cases[i].doc);

		assert_int_equal(ecx_doc_type(doc, &kind), cases[i].type);
		assert_int_equal(kind, cases[i].kind);
		assert_int_equal(ecx_doc_type(doc, NULL), cases[i].type);
	}
}

static void
test_doc_ref_ok_takes_up_to_20_of_its_characters(void **state)
{
	(void)state;
	assert_true(ecx_ref_ok("NL-1001"));
	assert_true(ecx_ref_ok("ABCDEFGHIJKLMNOPQRST"));
	assert_false(ecx_ref_ok("ABCDEFGHIJKLMNOPQRSTU"));
	assert_false(ecx_ref_ok(""));
	assert_false(ecx_ref_ok("nl-1001"));
	assert_false(ecx_ref_ok("../1"));
	assert_false(ecx_ref_ok("NL-1001\n"));
}

static void
test_doc_key_of_each_kind(void **state)
{
	static const struct {
		const char *doc;
		const char *key; /* or NULL and */
		const char *why;
	} cases[] = {
	    {"{\"type\":\"Order\",\"ref\":\"NL-1\"}", "NL-1", NULL},
	    {"{\"type\":\"Order\"}", NULL, "no ref"},
	    {"{\"type\":\"Order\",\"ref\":\"\"}", NULL, "no ref"},
	    {"{\"type\":\"Order\",\"ref\":\"a\\n\"}", NULL,
		"ref 'a\\x0a' is not a reference of at most 20 characters "
		"A-Z, 0-9 and -"},
	    {"{\"type\":\"Customer\",\"ref\":\"C-1\"}", "C-1", NULL},
	    {"{\"type\":\"Fulfillment\",\"ref\":\"NL-1\","
	     "\"identifier\":\"80/1\"}",
		"NL-1/80/1", NULL},
	    {"{\"type\":\"Fulfillment\",\"ref\":\"NL-1\"}", NULL,
		"no identifier"},
	    {"{\"type\":\"Stock\",\"sku\":\"A\",\"availableAtOrFrom\":\"W1\"}",
		"A@W1", NULL},
	    {"{\"type\":\"Stock\",\"sku\":\"A\"}", "A@", NULL},
	    {"{\"type\":\"Stock\"}", NULL, "no sku"},
	    {"{\"type\":\"Product\",\"sku\":\"A\"}", "A", NULL},
	    {"{\"type\":\"Price\",\"sku\":\"A\",\"priceCurrency\":\"EUR\","
	     "\"priceType\":\"SalePrice\","
	     "\"eligibleQuantity\":{\"minValue\":\"10.0\"}}",
		"A/EUR/SalePrice/10", NULL},
	    {"{\"type\":\"Price\",\"sku\":\"A\",\"priceCurrency\":\"EUR\"}",
		"A/EUR//", NULL},
	    {"{\"type\":\"Price\",\"sku\":\"A\"}", NULL, "no priceCurrency"},
	    {"{\"type\":\"Price\",\"sku\":\"A\",\"priceCurrency\":\"EUR\","
	     "\"eligibleQuantity\":{\"minValue\":\"many\"}}",
		NULL, "eligibleQuantity.minValue is not a decimal"},
	    {"{\"type\":\"Receipt\",\"kind\":\"order\",\"ref\":\"NL-1\"}", NULL,
		"its type is not one that has a key"},
	};
	char why[ECX_WHY];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].doc);
		json_auto_t *doc = sample_read(cases[i].doc);
		auto_free char *key = ecx_doc_key(doc, why);

		if (cases[i].key != NULL) {
			assert_non_null(key);
			assert_string_equal(key, cases[i].key);
		} else {
			assert_null(key);
			assert_string_equal(why, cases[i].why);
		}
	}
}

static void
test_doc_title_names_the_record(void **state)
{
	static const struct {
		const char *doc;
		const char *title;
	} cases[] = {
	    {sample_order, "order NL-1001"},
	    {"{\"type\":\"Order\",\"orderNumber\":\"7\"}", "order 7"},
	    {"{\"type\":\"Order\"}", "order"},
	    {"{\"type\":\"Stock\",\"sku\":\"TS\",\"id\":\"1\"}", "stock TS"},
	    {"{\"type\":\"Fulfillment\",\"ref\":\"NL-1\","
	     "\"identifier\":\"D\\u001b[1\"}",
		"fulfillment NL-1/D\\x1b[1"},
	    {"{\"type\":\"Fulfillment\",\"identifier\":\"D1\"}",
		"fulfillment D1"},
	    {"{\"type\":\"Receipt\",\"kind\":\"order\",\"ref\":\"NL-1\"}",
		"order receipt NL-1"},
	    {"{\"type\":\"Rejection\"}", "rejection"},
	    {"{\"type\":\"Checkpoint\",\"kind\":\"stock\",\"source\":\"s\"}",
		"stock checkpoint s"},
	    {"{\"type\":\"\\n\",\"id\":\"a\\r\\nb\"}", "document a\\x0d\\x0ab"},
	    {"[]", "document"},
	};
	char title[64], small[12];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].doc);
		json_auto_t *doc = sample_read(cases[i].doc);

		assert_string_equal(
		    ecx_doc_title(doc, title, sizeof(title)), cases[i].title);
		(void)ecx_doc_title(doc, small, sizeof(small));
		assert_memory_equal(small, title, strlen(small));
		assert_string_equal(ecx_doc_title(doc, small, 1), "");
	}
}

static void
test_doc_hash_ignores_member_order_and_mapping(void **state)
{
	json_auto_t *order = sample_read(sample_order);
	json_auto_t *mapped = sample_changed("native", "{\"Material\":\"1\"}");
	json_auto_t *noted = sample_changed("note", "\"gift\"");

	(void)state;
	(void)json_object_set_new(mapped, "target", json_string("erp"));
	assert_int_equal(ecx_doc_hash(order), ecx_doc_hash(mapped));
	assert_non_null(json_object_get(mapped, "native"));
	assert_int_not_equal(ecx_doc_hash(order), ecx_doc_hash(noted));

	json_auto_t *ab = sample_read("{\"a\":\"1\",\"b\":{\"c\":1,\"d\":2}}");
	json_auto_t *ba = sample_read("{\"b\":{\"d\":2,\"c\":1},\"a\":\"1\"}");

	assert_int_equal(ecx_doc_hash(ab), ecx_doc_hash(ba));
	assert_int_equal(ecx_doc_content_hash(ab), ecx_doc_hash(ab));

	/* A later shipment says so of the earlier ones, too. */
	json_auto_t *part = sample_read("{\"type\":\"Fulfillment\"}");
	json_auto_t *all =
	    sample_read("{\"type\":\"Fulfillment\",\"complete\":true}");

	assert_int_equal(ecx_doc_content_hash(part), ecx_doc_content_hash(all));

	/* The published value of FNV-1a: hashes are kept in ledgers. */
	json_auto_t *empty = sample_read("{}");

	assert_true(ecx_doc_hash(empty) == 0x08f44b07b5901a25U);
}

static void
test_doc_content_hash_changes_with_an_edit_only(void **state)
{
	static const struct {
		const char *path;
		const char *value;
		bool same;
	} cases[] = {
	    {"dateModified", "\"2026-12-01T00:00:00Z\"", true},
	    {"orderStatus", "\"OrderDelivered\"", true},
	    {"orderStatus", NULL, true},
	    {"paymentStatus", "\"PaymentDue\"", true},
	    {"payment.0.amount", "\"1.00\"", true},
	    {"payment", NULL, true},
	    {"anticipatedMonetaryTotal.prepaidAmount", "\"0.00\"", true},
	    {"anticipatedMonetaryTotal.payableAmount", "\"44.85\"", true},
	    {"customer.orderHistory", "{\"count\":\"2\"}", true},
	    {"orderDelivery.trackingNumber", "\"3SABC\"", true},
	    {"orderStatus", "\"OrderCancelled\"", false},
	    {"billingAddress.streetAddress", "\"Dam 2\"", false},
	    {"orderDelivery.deliveryAddress.postalCode", "\"1\"", false},
	    {"orderDelivery.hasDeliveryMethod", "\"express\"", false},
	    {"customer.email", "\"ada@example.com\"", false},
	    {"documentCurrencyCode", "\"USD\"", false},
	    {"valueAddedTaxIncluded", NULL, false},
	    {"orderedItem.0.orderQuantity", "\"3\"", false},
	    {"orderedItem.0.sku", "\"TS-RED-L\"", false},
	    {"orderedItem.0.engraving", "\"A.B.\"", false},
	    {"orderedItem.1", "{\"sku\":\"B\"}", false},
	    {"allowanceCharge.0.amount", "\"5.00\"", false},
	    {"allowanceCharge", NULL, false},
	    {"taxTotal.taxAmount", "\"0.00\"", false},
	    {"anticipatedMonetaryTotal.taxInclusiveAmount", "\"1\"", false},
	};
	json_auto_t *order = sample_read(sample_order);
	uint64_t hash = ecx_doc_content_hash(order);
	size_t i;

	(void)state;
	assert_int_not_equal(hash, ecx_doc_hash(order));
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].path);
		json_auto_t *other =
		    sample_changed(cases[i].path, cases[i].value);

		assert_int_equal(
		    ecx_doc_content_hash(other) == hash, cases[i].same);
	}
}

static void
assert_json(json_t *got, const char *expected)
{
	json_auto_t *value = got;
	auto_free char *text = json_text(value);

	assert_string_equal(text, expected);
}

static void
test_doc_summary_of_each_kind(void **state)
{
	static const struct {
		const char *doc;
		const char *summary;
	} cases[] = {
	    {sample_order, "{\"orderNumber\":\"1001\","
			   "\"orderDate\":\"2026-11-20T09:15:00Z\","
			   "\"customer\":\"Ada Byron\",\"total\":\"44.85\","
			   "\"currency\":\"EUR\"}"},
	    {"{\"type\":\"Order\",\"customer\":{\"familyName\":\"B\"}}",
		"{\"customer\":\"B\"}"},
	    {"{\"type\":\"Order\",\"customer\":{\"legalName\":\"Ltd\","
	     "\"givenName\":\"A\",\"familyName\":\"B\"}}",
		"{\"customer\":\"Ltd\"}"},
	    {"{\"type\":\"Order\",\"customer\":{\"email\":\"a@b\"},"
	     "\"billingAddress\":{\"name\":\"N\"}}",
		"{\"customer\":\"N\"}"},
	    {"{\"type\":\"Order\",\"customer\":{\"email\":\"a@b\"}}",
		"{\"customer\":\"a@b\"}"},
	    {"{\"type\":\"Fulfillment\",\"orderNumber\":\"1\","
	     "\"provider\":\"PostNL\",\"trackingNumber\":[\"3S\"]}",
		"{\"orderNumber\":\"1\",\"provider\":\"PostNL\","
		"\"trackingNumber\":[\"3S\"]}"},
	    {"{\"type\":\"Customer\",\"givenName\":\"A\","
	     "\"familyName\":\"B\"}",
		"{\"customer\":\"A B\"}"},
	    {"{\"type\":\"Stock\",\"sku\":\"A\"}", "{}"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].doc);
		json_auto_t *doc = sample_read(cases[i].doc);

		assert_json(ecx_doc_summary(doc), cases[i].summary);
	}
}

static void
test_doc_receipt_checkpoint_and_rejection(void **state)
{
	json_auto_t *doc = sample_read("{\"type\":\"Order\"}");

	(void)state;
	assert_json(ecx_doc_receipt("NL-1", ECX_ORDER, "erp", "17", NULL,
			"2026-11-20T09:15:00Z", true, false),
	    "{\"type\":\"Receipt\",\"v\":1,\"ref\":\"NL-1\","
	    "\"kind\":\"order\",\"system\":\"erp\",\"id\":\"17\","
	    "\"dateCreated\":\"2026-11-20T09:15:00Z\",\"existed\":true,"
	    "\"repeated\":false}");
	assert_json(ecx_doc_checkpoint("shop", ECX_STOCK, "erp", "c1"),
	    "{\"type\":\"Checkpoint\",\"v\":1,\"kind\":\"stock\","
	    "\"source\":\"shop\",\"flow\":\"erp\",\"cursor\":\"c1\"}");
	assert_json(ecx_doc_rejection("NL-1", ECX_ORDER, "ecx-map", NULL,
			"bad\nvalue \xc3", doc),
	    "{\"type\":\"Rejection\",\"v\":1,\"ref\":\"NL-1\","
	    "\"kind\":\"order\",\"stage\":\"ecx-map\","
	    "\"reason\":\"bad\\\\x0avalue \\\\xc3\","
	    "\"document\":{\"type\":\"Order\"}}");
}

static void
test_doc_rejection_has_bytes_as_base64(void **state)
{
	static const struct {
		const char *raw;
		size_t len;
		const char *end;
	} cases[] = {
	    {"{\"torn", 6, ",\"document\":\"{\\\"torn\"}"},
	    {"", 0, "}"},
	    {"\xff", 1,
		",\"document\":\"/w==\",\"documentEncoding\":\"base64\"}"},
	    {"\xff\xfe", 2,
		",\"document\":\"//4=\",\"documentEncoding\":\"base64\"}"},
	    {"a\0b", 3,
		",\"document\":\"YQBi\",\"documentEncoding\":\"base64\"}"},
	    {"a\0bc", 4,
		",\"document\":\"YQBiYw==\","
		"\"documentEncoding\":\"base64\"}"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].end);
		auto_free char *expected =
		    xasprintf("{\"type\":\"Rejection\",\"v\":1,\"stage\":\"s\","
			      "\"code\":\"c\",\"reason\":\"r\"%s",
			cases[i].end);

		assert_json(ecx_doc_rejection_raw(ECX_KINDS, "s", "c", "r",
				cases[i].raw, cases[i].len),
		    expected);
	}
}

/* The longest line that can be refused makes a Rejection that fits in one. */
static void
test_doc_rejection_of_the_longest_line_fits(void **state)
{
	auto_free char *raw = xmalloc(BUF_LINE_MAX);

	(void)state;
	memset(raw, 1, BUF_LINE_MAX);

	json_auto_t *doc =
	    ecx_doc_rejection_raw(ECX_ORDER, "s", "c", "r", raw, BUF_LINE_MAX);
	auto_free char *text = json_text(doc);

	assert_true(strlen(text) < BUF_LINE_MAX);
	assert_string_equal(json_string_at(doc, "documentLength"), "8388608");
}

int
test_doc(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_doc_kind_by_each_of_its_names),
	    cmocka_unit_test(test_doc_type_and_kind_of_a_document),
	    cmocka_unit_test(test_doc_ref_ok_takes_up_to_20_of_its_characters),
	    cmocka_unit_test(test_doc_key_of_each_kind),
	    cmocka_unit_test(test_doc_title_names_the_record),
	    cmocka_unit_test(test_doc_hash_ignores_member_order_and_mapping),
	    cmocka_unit_test(test_doc_content_hash_changes_with_an_edit_only),
	    cmocka_unit_test(test_doc_summary_of_each_kind),
	    cmocka_unit_test(test_doc_receipt_checkpoint_and_rejection),
	    cmocka_unit_test(test_doc_rejection_has_bytes_as_base64),
	    cmocka_unit_test(test_doc_rejection_of_the_longest_line_fits),
	};

	return cmocka_run_group_tests_name("doc", tests, NULL, NULL);
}
