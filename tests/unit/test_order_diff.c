#include "base/buf.h"
#include "base/mem.h"
#include "core/doc.h"
#include "core/order_diff.h"
#include "sample.h"
#include "unit.h"

/* What is printed of one change of the sample order; "" is none. */
static void
assert_printed(const char *path, const char *value, const char *want)
{
	json_auto_t *was = sample_read(sample_order);
	json_auto_t *is = sample_changed(path, value);
	json_auto_t *differences = order_differences(was, is);
	auto_buf struct buf out = {0};

	buf_init(&out, ECX_WHY);
	order_diff_print(was, is, differences, &out);
	assert_string_equal(out.data, want);
}

static void
test_order_diff_says_what_the_erp_has_to_know(void **state)
{
	static const struct {
		const char *path, *value, *want;
	} cases[] = {
	    {"dateModified", "\"2026-12-01T00:00:00Z\"", ""},
	    {"paymentStatus", "\"PaymentDue\"", ""},
	    {"payment", NULL, ""},
	    {"note", "\"at the door\"", ""},
	    {"orderedItem.0.orderQuantity", "\"2.0\"", ""},
	    {"orderedItem.0.orderQuantity", "\"3\"",
		"line 1 'TS-RED-M': 2 -> 3 pieces"},
	    {"orderedItem.0.price", "\"18.95\"",
		"line 1 'TS-RED-M': price 19.95 -> 18.95"},
	    {"orderedItem.0.sku", "\"TS-RED-L\"",
		"line 1 'TS-RED-L': sku TS-RED-M -> TS-RED-L"},
	    {"orderedItem", "[]", "line 1 'TS-RED-M' is gone: 2 pieces"},
	    {"billingAddress.postalCode", "\"1012 AB\"",
		"billing address, postalCode 1012 JS -> 1012 AB"},
	    {"orderDelivery.hasDeliveryMethod", NULL,
		"shipping method standard -> none"},
	    {"customer.email", "\"ada@example.net\"",
		"customer, email ada@example.org -> ada@example.net"},
	    {"allowanceCharge", NULL,
		"charge Shipping 4.09 -> 0; "
		"charge Shipping, tax 0.86 -> 0"},
	    {"allowanceCharge.0.chargeIndicator", "false",
		"charge Shipping 4.09 -> 0; "
		"charge Shipping, tax 0.86 -> 0; "
		"allowance Shipping 0 -> 4.09; "
		"allowance Shipping, tax 0 -> 0.86"},
	    {"orderedItem.0.allowanceCharge",
		"[{\"chargeIndicator\":false,\"amount\":\"1.00\"}]",
		"line 1 'TS-RED-M': discount 0 -> 1"},
	    {"anticipatedMonetaryTotal.taxInclusiveAmount", "\"44.00\"",
		"total 44.85 -> 44.00"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].path);
		assert_printed(cases[i].path, cases[i].value, cases[i].want);
	}
}

static void
test_order_diff_of_a_new_line(void **state)
{
	json_auto_t *was = sample_read(sample_order);
	json_auto_t *is = sample_read(sample_order);
	json_auto_t *differences = NULL;
	auto_buf struct buf out = {0};

	(void)state;
	sample_change(is, "orderedItem.1",
	    "{\"orderItemNumber\":\"2\",\"sku\":\"CAP\","
	    "\"orderQuantity\":\"1\",\"price\":\"24.95\","
	    "\"lineExtensionAmount\":\"20.62\"}");
	differences = order_differences(was, is);
	assert_string_equal(
	    json_text_at(differences, "0.path"), "orderedItem.2.orderQuantity");
	assert_string_equal(json_text_at(differences, "0.was"), "0");
	assert_string_equal(json_text_at(differences, "0.is"), "1");
	buf_init(&out, ECX_WHY);
	order_diff_print(was, is, differences, &out);
	assert_string_equal(out.data, "line 2 'CAP' is new: 1 at 24.95");
	assert_null(order_lines_gone(was, is, differences));
}

/* Whole lines that are gone, with what they cost, are a cancellation of them;
 * with anything else they are a change. */
static void
test_order_diff_of_lines_that_are_gone(void **state)
{
	json_auto_t *was = sample_read(sample_order);
	json_auto_t *is = sample_read(sample_order);
	json_auto_t *differences = NULL, *gone = NULL, *more = NULL;

	(void)state;
	sample_change(was, "orderedItem.1",
	    "{\"orderItemNumber\":\"2\",\"sku\":\"CAP\","
	    "\"orderQuantity\":\"1\",\"price\":\"24.95\","
	    "\"lineExtensionAmount\":\"20.62\"}");
	sample_change(
	    was, "anticipatedMonetaryTotal.taxInclusiveAmount", "\"69.80\"");
	differences = order_differences(was, is);
	gone = order_lines_gone(was, is, differences);
	assert_non_null(gone);
	assert_int_equal(json_array_size(gone), 1);
	assert_string_equal(json_string_value(json_array_get(gone, 0)), "2");

	sample_change(is, "orderedItem.0.orderQuantity", "\"1\"");
	more = order_differences(was, is);
	assert_null(order_lines_gone(was, is, more));
}

int
test_order_diff(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_order_diff_says_what_the_erp_has_to_know),
	    cmocka_unit_test(test_order_diff_of_a_new_line),
	    cmocka_unit_test(test_order_diff_of_lines_that_are_gone),
	};

	return cmocka_run_group_tests_name("order_diff", tests, NULL, NULL);
}
