/* Any JSON as the data of an answer with orders: each is put together or
 * refused with a reason; what was put together holds decimals that can be
 * read. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/vendure/vendure_in.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
expect(bool ok)
{
	if (!ok)
		abort();
}

static void
check_totals(const json_t *order)
{
	static const char *const totals[] = {"ecx.totals.net", "ecx.totals.tax",
	    "ecx.totals.gross", "ecx.totals.lines", "ecx.totals.charges",
	    "ecx.totals.paid", "ecx.totals.payable"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(totals); i++)
		expect(!dec_bad(json_decimal_at(order, totals[i])));
	expect(json_is_array(json_at(order, "ecx.lines")));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct json_problem problem;
	json_auto_t *answer = json_read((const char *)data, size, &problem);
	const struct vendure_terms terms = {.surcharge_lines = "ENGRAVING",
	    .virtual_field = "isDigital",
	    .fulfillment_state = "Shipped"};
	const json_t *orders = json_at(answer, "orders.items");
	size_t i;

	for (i = 0; i < json_array_size(orders); i++) {
		json_t *order = json_array_get(orders, i);
		char why[ECX_WHY] = "";

		if (!json_is_object(order))
			continue;
		if (vendure_order_complete(&terms, answer, order, why))
			check_totals(order);
		else
			expect(*why != '\0');
	}
	return 0;
}
