/*
 * Lines for systems that compute the amount of a line as quantity times price,
 * rounded, less a discount: finds a price and a discount with which the amount
 * is exactly that of the order.
 */
#ifndef ECX_PRICED_H
#define ECX_PRICED_H

#include "base/json.h"

struct priced {
	struct dec price, discount; /* bad when the numbers are too large, or
				     * the amount has too many digits */
};

/*
 * quantity is above zero and amount not below zero. price is the price of one
 * piece in the store, bad when it is not known; amount includes tax if price
 * does. The price is kept if it has at most price_digits decimal places and
 * quantity times price is not below the amount; else it is the lowest price
 * for which that holds. digits: decimal places of an amount.
 */
struct priced priced_line(struct dec quantity, struct dec price,
    struct dec amount, unsigned digits, unsigned price_digits);

/* How a system has these values in its lines. */
struct priced_terms {
	const char *quantity, *price, *discount; /* members of a line */
	bool taxed;                              /* its prices include tax */
	bool quoted; /* the store's prices include tax just as its own do */
	unsigned digits, price_digits;
};

/*
 * Sets price and discount of a line, as JSON numbers. The map has written the
 * amount of the order's line to its member `ecx`, which is removed: `amount`
 * without tax, and `taxes` with an amount each. A quantity below zero is that
 * of a return. False when the numbers are too large or have too many digits.
 */
bool priced_set(json_t *line, const struct priced_terms *terms);

/* Is `said` the exact amount, or rounded from it to so many digits? Stores
 * round half up or half to even; both are accepted. Neither may be bad. */
bool priced_rounds_to(struct dec exact, struct dec said, unsigned digits);

#endif
