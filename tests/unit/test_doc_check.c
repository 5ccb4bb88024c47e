#include "base/mem.h"
#include "core/doc.h"
#include "sample.h"
#include "unit.h"

/* The reason, or NULL when there is none to refuse it. */
static const char *
reason(const json_t *doc)
{
	static char why[ECX_WHY];

	return ecx_doc_check(doc, why) ? NULL : why;
}

static void
assert_reason(const char *what, const char *seen, const char *expected)
{
	UNIT_CASE("%s", what);

	assert_string_equal(
	    seen ? seen : "(good)", expected ? expected : "(good)");
}

struct change_case {
	const char *path;
	const char *value;
	const char *why;
};

static void
assert_changes(const char *text, const struct change_case *cases, size_t n)
{
	json_auto_t *good = sample_read(text);
	size_t i;

	assert_reason("unchanged", reason(good), NULL);
	for (i = 0; i < n; i++) {
		json_auto_t *doc = sample_read(text);

		sample_change(doc, cases[i].path, cases[i].value);
		assert_reason(cases[i].path, reason(doc), cases[i].why);
	}
}

#define NOT_DECIMAL ", not a decimal string"
#define NOT_TIME ", not a time like 2026-11-20T09:15:00Z"

static void
test_doc_check_order_names_the_bad_member(void **state)
{
	static const struct change_case cases[] = {
	    {"type", NULL, "no type"},
	    {"type", "\"order\"", "type is 'order', not a type like Order"},
	    {"v", NULL, "no v"},
	    {"v", "2", "v is a number, not 1"},
	    {"v", "\"1\"", "v is '1', not 1"},
	    {"source", NULL, "no source"},
	    {"id", "\"\"", "id is empty, not a text"},
	    {"id", "450789469", "id is a number, not a text"},
	    {"dateModified", NULL, "no dateModified"},
	    {"dateModified", "\"2026-11-20\"",
		"dateModified is '2026-11-20'" NOT_TIME},
	    {"dateModified", "\"2026-11-20 09:15:00Z\"",
		"dateModified is '2026-11-20 09:15:00Z'" NOT_TIME},
	    {"dateModified", "\"2026-11-20T09:15:00+01:00\"",
		"dateModified is '2026-11-20T09:15:00+01:00'" NOT_TIME},
	    {"dateModified", "\"2026-02-30T09:15:00Z\"",
		"dateModified is '2026-02-30T09:15:00Z'" NOT_TIME},
	    {"dateModified", "\"2026-11-20T09:15:00.123Z\"", NULL},
	    {"ref", NULL, "no ref"},
	    {"ref", "\"nl-1001\"",
		"ref is 'nl-1001', not a reference of at most 20 "
		"characters A-Z, 0-9 and -"},
	    {"orderNumber", NULL, "no orderNumber"},
	    {"orderNumber", "\"1001\\n\"", NULL},
	    {"orderDate", NULL, "no orderDate"},
	    {"orderStatus", NULL, NULL},
	    {"orderStatus", "\"shipped\\n\"",
		"orderStatus is 'shipped\\x0a', "
		"not an OrderStatus of schema.org"},
	    {"paymentStatus", "\"paid\"",
		"paymentStatus is 'paid', "
		"not a PaymentStatusType of schema.org"},
	    {"documentCurrencyCode", NULL, "no documentCurrencyCode"},
	    {"documentCurrencyCode", "\"eur\"",
		"documentCurrencyCode is 'eur', not a currency code like EUR"},
	    {"documentCurrencyCode", "\"EURO\"",
		"documentCurrencyCode is 'EURO', not a currency code like "
		"EUR"},
	    {"valueAddedTaxIncluded", "\"true\"",
		"valueAddedTaxIncluded is 'true', not true or false"},
	    {"customer", NULL, NULL},
	    {"customer", "[]", "customer is a list, not an object"},
	    {"customer.familyName", "null",
		"customer: familyName is null, not a text"},
	    {"billingAddress.addressCountry", "\"Netherlands\"",
		"billingAddress: addressCountry is 'Netherlands', "
		"not a country code like NL"},
	    {"billingAddress.addressCountry", NULL, NULL},
	    {"orderDelivery.deliveryAddress.name", "\"\"",
		"orderDelivery, deliveryAddress: name is empty, not a text"},
	    {"orderedItem", NULL, "no orderedItem"},
	    {"orderedItem", "[]", "no orderedItem"},
	    {"orderedItem", "{}", "orderedItem is an object, not a list"},
	    {"orderedItem.0", "\"TS-RED-M\"",
		"line 1 is 'TS-RED-M', not an object"},
	    {"orderedItem.0.sku", NULL, "line 1 has no SKU"},
	    {"orderedItem.0.orderItemNumber", NULL,
		"line 1 has no orderItemNumber"},
	    {"orderedItem.0.orderQuantity", NULL,
		"line 1 has no orderQuantity"},
	    {"orderedItem.0.orderQuantity", "2",
		"line 1: orderQuantity is a number, "
		"not a decimal string above 0"},
	    {"orderedItem.0.orderQuantity", "\"0.00\"",
		"line 1: orderQuantity is '0.00', "
		"not a decimal string above 0"},
	    {"orderedItem.0.orderQuantity", "\"-2\"",
		"line 1: orderQuantity is '-2', "
		"not a decimal string above 0"},
	    {"orderedItem.0.price", "19.95",
		"line 1: price is a number" NOT_DECIMAL},
	    {"orderedItem.0.price", "\"19,95\"",
		"line 1: price is '19,95'" NOT_DECIMAL},
	    {"orderedItem.0.price", "\"+19.95\"",
		"line 1: price is '+19.95'" NOT_DECIMAL},
	    {"orderedItem.0.price", "\"1e3\"",
		"line 1: price is '1e3'" NOT_DECIMAL},
	    {"orderedItem.0.price", "true",
		"line 1: price is true" NOT_DECIMAL},
	    {"orderedItem.0.price", "\"19.9500\"", NULL},
	    {"orderedItem.0.lineExtensionAmount", NULL,
		"line 1 has no lineExtensionAmount"},
	    {"orderedItem.0.taxSubtotal.0.taxAmount", NULL,
		"line 1, tax 1 has no taxAmount"},
	    {"orderedItem.0.taxSubtotal.0.percent", "21",
		"line 1, tax 1: percent is a number" NOT_DECIMAL},
	    {"orderedItem.0.colour", "null", NULL},
	    {"allowanceCharge.0.chargeIndicator", NULL,
		"allowanceCharge 1 has no chargeIndicator"},
	    {"allowanceCharge.0.amount", NULL,
		"allowanceCharge 1 has no amount"},
	    {"anticipatedMonetaryTotal", NULL, "no anticipatedMonetaryTotal"},
	    {"anticipatedMonetaryTotal.taxInclusiveAmount", NULL,
		"anticipatedMonetaryTotal has no taxInclusiveAmount"},
	    {"anticipatedMonetaryTotal.payableAmount", "0",
		"anticipatedMonetaryTotal: payableAmount is a "
		"number" NOT_DECIMAL},
	    {"payment.0.amount", "44.85",
		"payment 1: amount is a number" NOT_DECIMAL},
	    {"custom", "{\"any\":[null,1.5,\"\"]}", NULL},
	};

	(void)state;
	assert_changes(sample_order, cases, ARRAY_LEN(cases));
}

static void
test_doc_check_order_names_the_wrong_sum(void **state)
{
	static const struct change_case cases[] = {
	    {"orderedItem.0.orderQuantity", "\"3\"",
		"line 1: 3 x 19.95 is 59.85 EUR, "
		"but the line has 39.90 with its tax"},
	    {"orderedItem.0.price", "\"19.955\"",
		"line 1: 2 x 19.955 is 39.91 EUR, "
		"but the line has 39.90 with its tax"},
	    {"orderedItem.0.price", "\"19.953\"",
		"line 1: 2 x 19.953 is 39.906 EUR, "
		"but the line has 39.90 with its tax"},
	    {"orderedItem.0.price", "\"19.952\"", NULL},
	    {"orderedItem.0.price", "\"19.9525\"", NULL},
	    {"orderedItem.0.taxSubtotal.0.taxAmount", "\"6.93\"",
		"line 1: 2 x 19.95 is 39.90 EUR, "
		"but the line has 39.91 with its tax"},
	    {"orderedItem.0.taxSubtotal", NULL,
		"line 1: 2 x 19.95 is 39.90 EUR, "
		"but the line has 32.98 with its tax"},
	    {"valueAddedTaxIncluded", "false",
		"line 1: 2 x 19.95 is 39.90 EUR, but the line has 32.98"},
	    {"valueAddedTaxIncluded", NULL,
		"line 1: 2 x 19.95 is 39.90 EUR, but the line has 32.98"},
	    {"orderedItem.0.allowanceCharge",
		"[{\"chargeIndicator\":false,\"amount\":\"1\"}]",
		"line 1: 2 x 19.95 with charges and allowances is 38.90 EUR, "
		"but the line has 39.90 with its tax"},
	    {"orderedItem.1",
		"{\"orderItemNumber\":\"2\",\"sku\":\"B\","
		"\"orderQuantity\":\"1\",\"price\":\"1\","
		"\"lineExtensionAmount\":\"1\"}",
		"lines add up to 33.98 EUR, but the order says 32.98"},
	    {"anticipatedMonetaryTotal.lineExtensionAmount", "\"32.99\"",
		"lines add up to 32.98 EUR, but the order says 32.99"},
	    {"anticipatedMonetaryTotal.lineExtensionAmount", NULL, NULL},
	    {"anticipatedMonetaryTotal.lineExtensionAmount", "\"32.980\"",
		NULL},
	    {"anticipatedMonetaryTotal.chargeTotalAmount", "\"4.1\"",
		"charges add up to 4.09 EUR, but the order says 4.10"},
	    {"anticipatedMonetaryTotal.allowanceTotalAmount", "\"1\"",
		"allowances add up to 0.00 EUR, but the order says 1.00"},
	    {"anticipatedMonetaryTotal.taxExclusiveAmount", "\"37.08\"",
		"lines, charges and allowances without tax add up to "
		"37.07 EUR, but the order says 37.08"},
	    {"taxTotal.taxAmount", "\"7.77\"",
		"taxes of lines and charges add up to 7.78 EUR, "
		"but the order says 7.77"},
	    {"taxTotal", NULL, NULL},
	    {"anticipatedMonetaryTotal.taxInclusiveAmount", "\"44.86\"",
		"lines, charges, allowances and tax add up to 44.85 EUR, "
		"but the order says 44.86"},
	    {"anticipatedMonetaryTotal.payableAmount", "\"0.01\"",
		"the amount left to pay is 0.00 EUR, "
		"but the order says 0.01"},
	    {"anticipatedMonetaryTotal.payableRoundingAmount", "\"0.05\"",
		"the amount left to pay is 0.05 EUR, "
		"but the order says 0.00"},
	    {"payment.0.amount", "\"44.86\"",
		"payments add up to 44.86 EUR, "
		"but 44.85 EUR is booked as paid"},
	    {"payment.0.amount", NULL, NULL},
	    {"payment.1", "{\"amount\":\"-1.00\"}",
		"payments add up to 43.85 EUR, "
		"but 44.85 EUR is booked as paid"},
	    {"payment.1", "{\"paymentMethod\":\"points\"}", NULL},
	    {"payment", "[]", NULL},
	    {"orderedItem.0.price", "\"123456789012345678901234567890\"",
		"line 1: 2 x 123456789012345678901234567890 is "
		"246913578024691357802469135780.00 EUR, "
		"but the line has 39.90 with its tax"},
	    {"orderedItem.0.price", "\"999999999999999999999999999999999999\"",
		"the amounts have too many digits to be added up"},
	    {"allowanceCharge.0.amount",
		"\"999999999999999999999999999999999999\"",
		"charges add up to 999999999999999999999999999999999999 EUR, "
		"but the order says 4.09"},
	    {"allowanceCharge.1",
		"{\"chargeIndicator\":true,"
		"\"amount\":\"999999999999999999999999999999999999\"}",
		"the amounts have too many digits to be added up"},
	};

	(void)state;
	assert_changes(sample_order, cases, ARRAY_LEN(cases));
}

static void
test_doc_check_order_line_numbers_are_unique(void **state)
{
	static const char line[] = "{\"orderItemNumber\":\"%s\",\"sku\":\"B\","
				   "\"orderQuantity\":\"1\",\"price\":\"0\","
				   "\"lineExtensionAmount\":\"0\"}";
	auto_free char *second = xasprintf(line, "2");
	auto_free char *third = xasprintf(line, "1");
	json_auto_t *doc = sample_read(sample_order);

	(void)state;
	sample_change(doc, "orderedItem.1", second);
	assert_reason("two lines", reason(doc), NULL);
	sample_change(doc, "orderedItem.2", third);
	assert_reason("three lines", reason(doc),
	    "two lines have the orderItemNumber '1'");
}

/* An order of one line, in a currency, without tax in its price. */
static json_t *
small_order(const char *currency, const char *quantity, const char *price,
    const char *amount, const char *more)
{
	auto_free char *text = xasprintf(
	    "{\"type\":\"Order\",\"v\":1,\"source\":\"s\",\"id\":\"1\","
	    "\"ref\":\"S-1\",\"orderNumber\":\"1\","
	    "\"orderDate\":\"2026-11-20T09:15:00Z\","
	    "\"dateModified\":\"2026-11-20T09:15:00Z\","
	    "\"documentCurrencyCode\":\"%s\",\"orderedItem\":["
	    "{\"orderItemNumber\":\"1\",\"sku\":\"A\",\"orderQuantity\":\"%s\","
	    "\"price\":\"%s\",\"lineExtensionAmount\":\"%s\"}],%s}",
	    currency, quantity, price, amount, more);

	return sample_read(text);
}

static void
test_doc_check_order_line_total_may_be_rounded(void **state)
{
	static const struct {
		const char *currency;
		const char *quantity;
		const char *price;
		const char *amount;
		bool good;
	} cases[] = {
	    {"EUR", "3", "0.335", "1.01", true},  /* half up */
	    {"EUR", "3", "0.335", "1.00", true},  /* half to even */
	    {"EUR", "3", "0.335", "1.005", true}, /* not rounded */
	    {"EUR", "3", "0.335", "1.02", false},
	    {"EUR", "3", "0.337", "1.01", true},
	    {"EUR", "3", "0.337", "1.02", false},
	    {"EUR", "-3", "0.335", "-1.01", false},
	    {"EUR", "3", "-0.335", "-1.01", true},
	    {"JPY", "3", "33.5", "101", true},
	    {"JPY", "3", "33.5", "100", true},
	    {"JPY", "3", "33.4", "101", false},
	    {"KWD", "3", "0.3337", "1.001", true},
	    {"KWD", "3", "0.3337", "1.00", false},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE(
		    "row %zu, %s %s", i, cases[i].currency, cases[i].amount);
		auto_free char *totals =
		    xasprintf("\"anticipatedMonetaryTotal\":"
			      "{\"taxInclusiveAmount\":\"%s\"}",
			cases[i].amount);
		json_auto_t *doc = small_order(cases[i].currency,
		    cases[i].quantity, cases[i].price, cases[i].amount, totals);

		assert_int_equal(reason(doc) == NULL, cases[i].good);
	}
}

/* Discounts of the line and the order, charges, tax on top, cash rounding. */
static void
test_doc_check_order_adds_charges_and_discounts(void **state)
{
	static const char more[] =
	    "\"allowanceCharge\":["
	    "{\"chargeIndicator\":true,\"amount\":\"5.00\","
	    "\"taxSubtotal\":[{\"taxAmount\":\"1.00\"}]},"
	    "{\"chargeIndicator\":false,\"amount\":\"10.00\","
	    "\"taxSubtotal\":[{\"taxAmount\":\"2.00\"}]},"
	    "{\"chargeIndicator\":false,\"amount\":\"0.02\"}],"
	    "\"taxTotal\":{\"taxAmount\":\"-1.00\"},"
	    "\"anticipatedMonetaryTotal\":{\"lineExtensionAmount\":\"98.00\","
	    "\"chargeTotalAmount\":\"5.00\",\"allowanceTotalAmount\":\"10.02\","
	    "\"taxExclusiveAmount\":\"92.98\",\"taxInclusiveAmount\":\"91.98\","
	    "\"prepaidAmount\":\"50.00\",\"payableRoundingAmount\":\"0.02\","
	    "\"payableAmount\":\"42.00\"},"
	    "\"payment\":[{\"amount\":\"20.00\"},{\"amount\":\"30.00\"}]";
	json_auto_t *doc = small_order("CHF", "10", "10.00", "98.00", more);

	(void)state;
	assert_reason("no discount", reason(doc),
	    "line 1: 10 x 10.00 is 100.00 CHF, but the line has 98.00");
	sample_change(doc, "orderedItem.0.allowanceCharge",
	    "[{\"chargeIndicator\":true,\"amount\":\"0.5\"},"
	    "{\"chargeIndicator\":false,\"amount\":\"2.50\"}]");
	assert_reason("discount", reason(doc), NULL);
}

static void
test_doc_check_order_cancelled_or_unpaid_is_refused(void **state)
{
	static const struct {
		const char *path;
		const char *value;
		const char *why;        /* NULL when it is accepted */
		const char *why_unpaid; /* the same where unpaid ones are */
	} cases[] = {
	    {"orderStatus", NULL, NULL, NULL},
	    {"orderStatus", "\"OrderDelivered\"", NULL, NULL},
	    {"orderStatus", "\"OrderCancelled\"",
		"the order is cancelled in the store",
		"the order is cancelled in the store"},
	    {"orderStatus", "\"OrderProblem\"",
		"the store reports a problem with the order",
		"the store reports a problem with the order"},
	    {"orderStatus", "\"OrderReturned\"",
		"the order is returned in the store, which keeps 44.85 EUR of "
		"what was paid",
		"the order is returned in the store, which keeps 44.85 EUR of "
		"what was paid"},
	    {"paymentStatus", "\"PaymentAutomaticallyApplied\"", NULL, NULL},
	    {"paymentStatus", "\"PaymentDue\"",
		"not paid in full: the store reports PaymentDue", NULL},
	    {"paymentStatus", NULL,
		"not paid in full: the store reports no payment status", NULL},
	};
	char why[ECX_WHY];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].path);
		json_auto_t *order =
		    sample_changed(cases[i].path, cases[i].value);

		assert_reason(cases[i].path,
		    ecx_doc_acceptable(order, false, why) ? NULL : why,
		    cases[i].why);
		assert_reason(cases[i].path,
		    ecx_doc_acceptable(order, true, why) ? NULL : why,
		    cases[i].why_unpaid);
	}

	json_auto_t *order = sample_changed("paymentStatus", "\"PaymentDue\"");

	sample_change(
	    order, "anticipatedMonetaryTotal.prepaidAmount", "\"44.80\"");
	assert_false(ecx_doc_acceptable(order, false, why));
	assert_string_equal(why, "not paid in full: 44.80 of 44.85 EUR");
	sample_change(order, "anticipatedMonetaryTotal.prepaidAmount", "\"0\"");
	sample_change(order, "orderStatus", "\"OrderReturned\"");
	assert_false(ecx_doc_acceptable(order, false, why));
	assert_string_equal(why, "the order is returned in the store");
}

#define HEAD(type) \
	"{\"type\":\"" type "\",\"v\":1,\"source\":\"s\",\"id\":\"1\","
#define DATED "\"dateModified\":\"2026-11-20T09:15:00Z\","

static void
test_doc_check_stock_names_the_bad_member(void **state)
{
	static const struct change_case cases[] = {
	    {"sku", NULL, "no SKU"},
	    {"sku", "\"\"", "sku is empty, not a text"},
	    {"inventoryLevel", NULL, "no inventoryLevel"},
	    {"inventoryLevel", "7", "inventoryLevel is a number" NOT_DECIMAL},
	    {"inventoryLevel", "\"-3.5\"", NULL},
	    {"availableAtOrFrom", "\"W1\"", NULL},
	    {"dateModified", "\"yesterday\"",
		"dateModified is 'yesterday'" NOT_TIME},
	};

	(void)state;
	assert_changes(HEAD("Stock") "\"sku\":\"A\",\"inventoryLevel\":\"7\"}",
	    cases, ARRAY_LEN(cases));
}

static void
test_doc_check_fulfillment_names_the_bad_member(void **state)
{
	static const struct change_case cases[] = {
	    {"ref", NULL, "no ref"},
	    {"identifier", NULL, "no identifier"},
	    {"actualDespatchDate", NULL, NULL},
	    {"actualDespatchDate", "\"2026-11-20T09:15:00Z\"", NULL},
	    {"actualDespatchDate", "\"20.11.2026\"",
		"actualDespatchDate is '20.11.2026', "
		"not a date or a time like 2026-11-20T09:15:00Z"},
	    {"trackingNumber", "\"3SABC\"",
		"trackingNumber is '3SABC', not a list"},
	    {"trackingNumber.1", "\"\"",
		"trackingNumber 2 is empty, not a text"},
	    {"trackingNumber", "[]", NULL},
	    {"itemShipped", "[]", "no itemShipped"},
	    {"itemShipped.0.sku", NULL, NULL},
	    {"itemShipped.0.orderItemNumber", NULL, NULL},
	    {"itemShipped.1", "{\"deliveredQuantity\":\"1\"}",
		"line 2 has neither orderItemNumber nor SKU"},
	    {"itemShipped.0.deliveredQuantity", NULL,
		"line 1 has no deliveredQuantity"},
	    {"itemShipped.0.deliveredQuantity", "\"0\"",
		"line 1: deliveredQuantity is '0', "
		"not a decimal string above 0"},
	    {"complete", "\"yes\"", "complete is 'yes', not true or false"},
	};

	(void)state;
	assert_changes(
	    HEAD("Fulfillment") "\"ref\":\"NL-1001\",\"identifier\":\"D1\","
				"\"actualDespatchDate\":\"2026-11-20\","
				"\"trackingNumber\":[\"3SABC\"],"
				"\"itemShipped\":["
				"{\"orderItemNumber\":\"1\",\"sku\":\"A\","
				"\"deliveredQuantity\":\"2\"}],\"complete\":"
				"true}",
	    cases, ARRAY_LEN(cases));
}

static void
test_doc_check_product_names_the_bad_member(void **state)
{
	static const struct change_case cases[] = {
	    {"sku", NULL, "no SKU"},
	    {"name", NULL, "no name"},
	    {"weight.value", "2", "weight: value is a number" NOT_DECIMAL},
	    {"weight.value", NULL, "weight has no value"},
	    {"image", "[1]", "image 1 is a number, not a text"},
	    {"additionalProperty.0.value", NULL,
		"additionalProperty 1 has no value"},
	};

	(void)state;
	assert_changes(
	    HEAD("Product") "\"sku\":\"A\",\"name\":\"T-shirt\","
			    "\"weight\":{\"value\":\"0.2\",\"unitCode\":"
			    "\"KGM\"},"
			    "\"image\":[\"https://example.org/a.png\"],"
			    "\"additionalProperty\":[{\"name\":\"colour\","
			    "\"value\":\"red\"}]}",
	    cases, ARRAY_LEN(cases));
}

static void
test_doc_check_price_names_the_bad_member(void **state)
{
	static const struct change_case cases[] = {
	    {"sku", NULL, "no SKU"},
	    {"price", NULL, "no price"},
	    {"price", "19.95", "price is a number" NOT_DECIMAL},
	    {"priceCurrency", NULL, "no priceCurrency"},
	    {"priceCurrency", "\"Eur\"",
		"priceCurrency is 'Eur', not a currency code like EUR"},
	    {"eligibleQuantity.minValue", "10",
		"eligibleQuantity: minValue is a number" NOT_DECIMAL},
	    {"validFrom", "\"soon\"",
		"validFrom is 'soon', "
		"not a date or a time like 2026-11-20T09:15:00Z"},
	};

	(void)state;
	assert_changes(
	    HEAD("Price") "\"sku\":\"A\",\"price\":\"19.95\",\"priceCurrency\":"
			  "\"EUR\","
			  "\"eligibleQuantity\":{\"minValue\":\"10\"},"
			  "\"validFrom\":\"2026-12-01\"}",
	    cases, ARRAY_LEN(cases));
}

static void
test_doc_check_customer_names_the_bad_member(void **state)
{
	static const struct change_case cases[] = {
	    {"ref", NULL, NULL},
	    {"ref", "\"c 7\"",
		"ref is 'c 7', not a reference of at most 20 "
		"characters A-Z, 0-9 and -"},
	    {"identifier", NULL,
		"the customer has neither identifier nor email"},
	    {"dateModified", NULL, "no dateModified"},
	    {"address.0.addressCountry", "\"nl\"",
		"address 1: addressCountry is 'nl', "
		"not a country code like NL"},
	    {"orderHistory.count", "3",
		"orderHistory: count is a number" NOT_DECIMAL},
	};

	(void)state;
	assert_changes(HEAD("Customer") DATED
	    "\"ref\":\"C-7\",\"identifier\":\"7\","
	    "\"address\":[{\"addressCountry\":\"NL\"}],"
	    "\"orderHistory\":{\"count\":\"3\",\"total\":\"59.85\","
	    "\"priceCurrency\":\"EUR\",\"first\":\"2026-01-01\"}}",
	    cases, ARRAY_LEN(cases));
}

static void
test_doc_check_payout_names_the_wrong_sum(void **state)
{
	static const char payout[] =
	    "{\"type\":\"Payout\",\"v\":1,\"source\":\"shop\",\"id\":\"50\","
	    "\"ref\":\"NL-50\","
	    "\"identifier\":\"50\",\"dateModified\":\"2026-11-19T00:00:00Z\","
	    "\"day\":\"2026-11-19\",\"amount\":\"32.90\",\"currency\":\"EUR\","
	    "\"entry\":["
	    "{\"identifier\":\"1\",\"kind\":\"charge\",\"ref\":\"NL-1001\","
	    "\"gross\":\"61.95\",\"fee\":\"2.05\",\"net\":\"59.90\"},"
	    "{\"kind\":\"chargeback\",\"gross\":\"-12\",\"fee\":\"15.00\","
	    "\"net\":\"-27\"}]}";
	static const struct change_case cases[] = {
	    {"ref", NULL, "no ref"},
	    {"day", "\"today\"",
		"day is 'today', not a date or a time like "
		"2026-11-20T09:15:00Z"},
	    {"entry", "[]", "no entry"},
	    {"entry.1.kind", "\"sale\"",
		"entry 2: kind is 'sale', not one of charge, refund, "
		"chargeback, fee, reserve, transfer, adjustment"},
	    {"entry.1.fee", NULL, "entry 2 has no fee"},
	    {"entry.0.gross", "\"61.94\"",
		"entry 1 (1): gross less fee is 59.89, expected 59.90"},
	    {"entry.1.net", "\"-3\"",
		"entry 2: gross less fee is -27.00, expected -3"},
	    {"amount", "\"32.91\"",
		"the sum of the entries is 32.90, expected 32.91"},
	    {"amount", "\"-32.90\"",
		"the sum of the entries is 32.90, expected -32.90"},
	};

	(void)state;
	assert_changes(payout, cases, ARRAY_LEN(cases));
}

static void
test_doc_check_control_documents_name_the_bad_member(void **state)
{
	static const struct change_case receipts[] = {
	    {"ref", NULL, "no ref"},
	    {"kind", NULL, "no kind"},
	    {"kind", "\"cat\"", "kind is 'cat', not a kind like order"},
	    {"kind", "\"orders\"", "kind is 'orders', not a kind like order"},
	    {"system", NULL, "no system"},
	    {"existed", "1", "existed is a number, not true or false"},
	};
	static const struct change_case rejections[] = {
	    {"stage", NULL, "no stage"},
	    {"reason", NULL, "no reason"},
	    {"document", "{}", NULL},
	    {"document", "7", "document is a number, not a document"},
	    {"kind", "\"order\"", NULL},
	};
	static const struct change_case checkpoints[] = {
	    {"source", NULL, "no source"},
	    {"kind", NULL, "no kind"},
	    {"cursor", NULL, "no cursor"},
	    {"cursor", "7", "cursor is a number, not a text"},
	    {"flow", NULL, NULL},
	    {"complete", "true", NULL},
	    {"complete", "1", "complete is a number, not true or false"},
	};

	(void)state;
	json_auto_t *receipt = ecx_doc_receipt("NL-1", ECX_ORDER, "erp", "17",
	    "1", "2026-11-20T09:15:00Z", true, false);
	json_auto_t *rejection = ecx_doc_rejection_raw(
	    ECX_KINDS, "ecx-map", "input", "torn line", "{", 1);
	json_auto_t *checkpoint =
	    ecx_doc_checkpoint("shop", ECX_ORDER, "erp", "c");
	auto_free char *receipt_text = json_text(receipt);
	auto_free char *rejection_text = json_text(rejection);
	auto_free char *checkpoint_text = json_text(checkpoint);

	assert_changes(receipt_text, receipts, ARRAY_LEN(receipts));
	assert_changes(rejection_text, rejections, ARRAY_LEN(rejections));
	assert_changes(checkpoint_text, checkpoints, ARRAY_LEN(checkpoints));
}

static void
test_doc_check_refuses_what_is_no_document(void **state)
{
	static const struct {
		const char *doc;
		const char *why;
	} cases[] = {
	    {"[]", "not a JSON object"},
	    {"\"Order\"", "not a JSON object"},
	    {"{}", "no type"},
	    {"{\"type\":null}", "type is null, not a type like Order"},
	    {"{\"type\":\"\"}", "type is empty, not a type like Order"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].doc);
		json_auto_t *doc = sample_read(cases[i].doc);

		assert_reason(cases[i].doc, reason(doc), cases[i].why);
	}
}

static void
test_doc_check_digits_of_each_currency(void **state)
{
	(void)state;
	assert_int_equal(ecx_currency_digits("EUR"), 2);
	assert_int_equal(ecx_currency_digits("JPY"), 0);
	assert_int_equal(ecx_currency_digits("KWD"), 3);
	assert_int_equal(ecx_currency_digits("F C"), 2);
	assert_int_equal(ecx_currency_digits(""), 2);
	assert_int_equal(ecx_currency_digits(NULL), 2);
}

int
test_doc_check(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_doc_check_order_names_the_bad_member),
	    cmocka_unit_test(test_doc_check_order_names_the_wrong_sum),
	    cmocka_unit_test(test_doc_check_order_line_numbers_are_unique),
	    cmocka_unit_test(test_doc_check_order_line_total_may_be_rounded),
	    cmocka_unit_test(test_doc_check_order_adds_charges_and_discounts),
	    cmocka_unit_test(test_doc_check_digits_of_each_currency),
	    cmocka_unit_test(
		test_doc_check_order_cancelled_or_unpaid_is_refused),
	    cmocka_unit_test(test_doc_check_stock_names_the_bad_member),
	    cmocka_unit_test(test_doc_check_fulfillment_names_the_bad_member),
	    cmocka_unit_test(test_doc_check_product_names_the_bad_member),
	    cmocka_unit_test(test_doc_check_price_names_the_bad_member),
	    cmocka_unit_test(test_doc_check_customer_names_the_bad_member),
	    cmocka_unit_test(test_doc_check_payout_names_the_wrong_sum),
	    cmocka_unit_test(
		test_doc_check_control_documents_name_the_bad_member),
	    cmocka_unit_test(test_doc_check_refuses_what_is_no_document),
	};

	return cmocka_run_group_tests_name("doc_check", tests, NULL, NULL);
}
