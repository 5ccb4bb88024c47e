/*
 * Lines for systems that reckon quantity times price, rounded, less a discount:
 * figures with which a line comes out at its amount to the last digit.
 */
#ifndef ECX_PRICED_H
#define ECX_PRICED_H

#include "base/json.h"

struct priced {
	struct dec price, discount; /* bad when the figures are too large, or
				     * the amount has more digits than fit */
};

/*
 * quantity is above zero, amount not below, and either with tax or without, as
 * price is: what one was quoted at, bad when that is not known. The price stays
 * if it has no more than price_digits digits and reaches the amount; else it is
 * the least that does. digits: those of an amount.
 */
struct priced priced_line(struct dec quantity, struct dec price,
    struct dec amount, unsigned digits, unsigned price_digits);

/* How a system says it. */
struct priced_terms {
	const char *quantity, *price, *discount; /* members of its lines */
	bool taxed;  /* is there tax in its prices */
	bool quoted; /* is there in those of the store as there is in these */
	unsigned digits, price_digits;
};

/*
 * Sets price and discount of a line, as JSON numbers. In its member `ecx`,
 * which is removed, the map wrote what is ours: amount, without tax, and
 * taxes[] with their amounts. A quantity below zero gives something back.
 * False when the figures are too large or too fine.
 */
bool priced_set(json_t *line, const struct priced_terms *terms);

#endif
