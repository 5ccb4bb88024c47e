/* Answers of Shopify's: an order is reckoned, a shipment is matched with what
 * is open, a payout gets its entries. Whatever they hold, no amount is anything
 * but a decimal, and what is taken is what was wanted. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "connectors/shopify/shopify_in.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
expect(bool ok)
{
	if (!ok)
		abort();
}

static void
expect_amounts(const json_t *object)
{
	const char *name;
	json_t *value;

	json_object_foreach ((json_t *)object, name, value) {
		expect(!dec_bad(dec_parse(json_string_value(value))));
	}
}

static void
reckon(const json_t *answer)
{
	json_auto_t *order = json_deep_copy(answer);
	const json_t *lines;
	size_t i;

	shopify_order_compose(order, NULL);
	expect_amounts(json_at(order, "ecx.totals"));
	lines = json_at(order, "ecx.lines");
	for (i = 0; i < json_array_size(lines); i++) {
		const json_t *line = json_array_get(lines, i);
		const char *net = json_string_at(line, "ecx.net");

		expect(net == NULL || !dec_bad(dec_parse(net)));
	}
}

/* How many all of them are. */
static json_int_t
count(const json_t *groups)
{
	json_int_t n = 0;
	size_t i, k;

	for (i = 0; i < json_array_size(groups); i++) {
		const json_t *lines = json_object_get(
		    json_array_get(groups, i), "fulfillmentOrderLineItems");

		for (k = 0; k < json_array_size(lines); k++)
			n += json_integer_value(json_object_get(
			    json_array_get(lines, k), "quantity"));
	}
	return n;
}

static void
match(const json_t *order, const json_t *shipment)
{
	char why[ECX_WHY] = "";
	json_auto_t *wanted = shopify_ship_wanted(order, shipment, why);
	json_auto_t *groups = NULL;
	const char *key;
	json_t *n;
	json_int_t sum = 0;

	expect(wanted != NULL || *why != '\0');
	if (wanted == NULL)
		return;
	json_object_foreach (wanted, key, n) {
		sum += json_integer_value(n);
	}
	(void)shopify_ship_is(json_at(order, "fulfillments.0"), "T", wanted);
	groups = shopify_ship_allocate(order, wanted, why);
	expect(groups != NULL ? count(groups) == sum : *why != '\0');
}

/* Only entries of the payout, in its currency, each of a kind. */
static void
list_entries(json_t *payout, const json_t *nodes)
{
	char why[ECX_WHY] = "";
	bool ok = shopify_payout_compose(payout, nodes, NULL, why);
	const json_t *entries = json_at(payout, "ecx.entries");
	size_t i;

	expect(ok ? json_is_array(entries) : *why != '\0');
	for (i = 0; ok && i < json_array_size(entries); i++) {
		const json_t *entry = json_array_get(entries, i);

		expect(json_is_at(entry, "associatedPayout.id",
		    json_string_at(payout, "id")));
		expect(json_is_at(entry, "net.currencyCode",
		    json_text_at(payout, "net.currencyCode")));
		expect(*json_text_at(entry, "ecx.kind") != '\0');
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct json_problem problem;
	json_auto_t *doc = json_read((const char *)data, size, &problem);

	if (!json_is_object(doc))
		return 0;
	reckon(doc);
	match(doc, json_object_get(doc, "shipment"));
	if (json_is_object(json_object_get(doc, "payout")))
		list_entries(json_object_get(doc, "payout"),
		    json_object_get(doc, "nodes"));
	return 0;
}
