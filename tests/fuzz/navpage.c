/* Any JSON as lines: what was shipped of them is above zero, and a price and a
 * discount make the amount that was asked for. */
#include <stdint.h>
#include <stdlib.h>

#include "core/priced.h"
#include "net/navpage.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
expect(bool ok)
{
	if (!ok)
		abort();
}

static void
check_sums(const json_t *lines)
{
	static const char *const alike[] = {"number", "unit", NULL};
	json_auto_t *sums = navpage_sum_lines(lines, alike, "quantity");
	const json_t *sum;
	size_t i;

	expect(json_array_size(sums) <= json_array_size(lines));
	json_array_foreach (sums, i, sum) {
		struct dec all = json_decimal_at(sum, "quantity");

		expect(dec_bad(all) || dec_cmp(all, dec_zero()) > 0);
	}
}

/* The amount is what ecx.amount says: no taxes here. */
static void
check_price(json_t *line)
{
	static const struct priced_terms terms = {.quantity = "quantity",
	    .price = "price",
	    .discount = "discount",
	    .quoted = true,
	    .digits = 2,
	    .price_digits = 5};
	struct dec amount = json_decimal_at(line, "ecx.amount");
	struct dec quantity = json_decimal_at(line, "quantity");
	struct dec price, discount = dec_zero(), all;

	if (!priced_set(line, &terms))
		return;
	expect(json_object_get(line, "ecx") == NULL);
	price = json_decimal_at(line, "price");
	if (json_object_get(line, "discount") != NULL)
		discount = json_decimal_at(line, "discount");
	if (dec_cmp(quantity, dec_zero()) < 0)
		quantity = dec_neg(quantity);
	all = dec_round(dec_mul(quantity, price), 2, DEC_HALF_UP);
	expect(dec_cmp(discount, dec_zero()) >= 0);
	expect(dec_cmp(dec_sub(all, discount), amount) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct json_problem problem;
	json_auto_t *lines = json_read((const char *)data, size, &problem);
	json_t *line;
	size_t i;

	check_sums(lines);
	json_array_foreach (lines, i, line)
		check_price(line);
	return 0;
}
