#include "core/priced.h"

/* The lowest price of so many decimal places for which quantity times price is
 * not below the amount. */
static struct dec
least_price(struct dec quantity, struct dec amount, unsigned digits)
{
	struct dec step = dec_int(1), price, whole;

	while (digits-- > 0)
		step = dec_mul(step, dec_parse("0.1"));
	price = dec_mul(dec_quotient(amount, dec_mul(quantity, step)), step);
	whole = dec_mul(quantity, price);
	if (!dec_bad(whole) && dec_cmp(whole, amount) < 0)
		price = dec_add(price, step);
	return dec_trim(price);
}

static bool
fits(struct dec d, unsigned digits)
{
	struct dec cut = dec_round(d, digits, DEC_DOWN);

	return !dec_bad(cut) && dec_cmp(cut, d) == 0;
}

static bool
reaches(struct dec quantity, struct dec price, struct dec amount,
    unsigned digits, unsigned price_digits)
{
	struct dec whole =
	    dec_round(dec_mul(quantity, price), digits, DEC_HALF_UP);

	return fits(price, price_digits) && !dec_bad(whole) &&
	       dec_cmp(whole, amount) >= 0;
}

struct priced
priced_line(struct dec quantity, struct dec price, struct dec amount,
    unsigned digits, unsigned price_digits)
{
	struct priced p = {.price = dec_trim(price)};
	struct dec whole;

	if (!fits(amount, digits))
		return (struct priced){dec_parse(NULL), dec_parse(NULL)};
	if (!reaches(quantity, price, amount, digits, price_digits))
		p.price = least_price(quantity, amount, price_digits);
	whole = dec_round(dec_mul(quantity, p.price), digits, DEC_HALF_UP);
	p.discount = dec_trim(dec_sub(whole, amount));
	return p;
}

static struct dec
amount_of(const json_t *line, bool taxed)
{
	const json_t *taxes = json_at(line, "ecx.taxes"), *tax;
	struct dec amount = json_decimal_at(line, "ecx.amount");
	size_t i;

	json_array_foreach (taxes, i, tax)
		if (taxed)
			amount =
			    dec_add(amount, json_decimal_at(tax, "amount"));
	return amount;
}

/* Sets a member to a JSON number; false when that cannot hold the value. */
static bool
set_number(json_t *line, const char *name, struct dec d)
{
	struct dec held;

	if (dec_bad(d))
		return false;
	json_set_number(line, name, d);
	held = json_decimal_at(line, name);
	return !dec_bad(held) && dec_cmp(held, d) == 0;
}

bool
priced_set(json_t *line, const struct priced_terms *terms)
{
	struct dec quantity = json_decimal_at(line, terms->quantity);
	struct dec price =
	    json_decimal_at(terms->quoted ? line : NULL, terms->price);
	struct priced p;

	if (!dec_bad(quantity) && dec_cmp(quantity, dec_zero()) < 0)
		quantity = dec_neg(quantity);
	p = priced_line(quantity, price, amount_of(line, terms->taxed),
	    terms->digits, terms->price_digits);
	json_object_del(line, "ecx");
	return set_number(line, terms->price, p.price) &&
	       (dec_is_zero(p.discount) ||
		   set_number(line, terms->discount, p.discount));
}

bool
priced_rounds_to(struct dec exact, struct dec said, unsigned digits)
{
	struct dec up = dec_round(exact, digits, DEC_HALF_UP);
	struct dec even = dec_round(exact, digits, DEC_HALF_EVEN);

	return dec_cmp(exact, said) == 0 ||
	       (!dec_bad(up) && dec_cmp(up, said) == 0) ||
	       (!dec_bad(even) && dec_cmp(even, said) == 0);
}
