#include "core/priced.h"

/* The least price of so many digits with which the quantity reaches amount. */
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
reaches(struct dec quantity, struct dec price, struct dec amount,
    unsigned digits, unsigned price_digits)
{
	struct dec short_price = dec_round(price, price_digits, DEC_DOWN);
	struct dec whole =
	    dec_round(dec_mul(quantity, price), digits, DEC_HALF_UP);

	return !dec_bad(short_price) && !dec_bad(whole) && !dec_bad(amount) &&
	       dec_cmp(short_price, price) == 0 && dec_cmp(whole, amount) >= 0;
}

struct priced
priced_line(struct dec quantity, struct dec price, struct dec amount,
    unsigned digits, unsigned price_digits)
{
	struct priced p = {.price = dec_trim(price)};
	struct dec whole;

	if (!reaches(quantity, price, amount, digits, price_digits))
		p.price = least_price(quantity, amount, price_digits);
	whole = dec_round(dec_mul(quantity, p.price), digits, DEC_HALF_UP);
	p.discount = dec_trim(dec_sub(whole, amount));
	return p;
}
