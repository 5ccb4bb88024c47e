/*
 * Exact decimals for money, prices, quantities and percentages. A value has up
 * to DEC_DIGITS significant digits, up to DEC_SCALE_MAX of them after the
 * decimal point. A result that would need more is `bad`, and so is every result
 * computed from a bad value: a caller computes first and asks dec_bad() once.
 * A struct dec owns no memory and is passed by value.
 */
#ifndef ECX_DECIMAL_H
#define ECX_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	DEC_DIGITS = 36,
	DEC_SCALE_MAX = 18,
	DEC_TEXT = DEC_DIGITS + 6,
	DEC_DOUBLE_TEXT = 32,
};

struct dec {
	uint32_t limb[4]; /* base 10^9, least significant first */
	uint8_t scale;    /* digits after the decimal point */
	bool neg;         /* zero is never negative */
	bool bad;
};

enum dec_rounding { DEC_HALF_EVEN, DEC_HALF_UP, DEC_DOWN, DEC_UP };

/* Zero, of scale 0. */
struct dec dec_zero(void);
struct dec dec_int(int64_t n);
/* Reads -?digits(.digits)?; "007" is read as 7. Any other text is bad: one with
 * a blank, a plus sign or an exponent, and NULL. The scale is kept: "1.50" has
 * scale 2. */
struct dec dec_parse(const char *s);
struct dec dec_parse_n(const char *s, size_t len);
/* Writes the value with its own scale ("1.50"), "NaN" when it is bad; returns
 * out. */
const char *dec_print(struct dec d, char out[DEC_TEXT]);
/* The same value without zeros at the end of the fraction ("1.50" -> "1.5",
 * "2.00" -> "2"). */
struct dec dec_trim(struct dec d);

bool dec_bad(struct dec d);
bool dec_is_zero(struct dec d);
struct dec dec_neg(struct dec d);
/* The result has the larger scale of both. */
struct dec dec_add(struct dec a, struct dec b);
struct dec dec_sub(struct dec a, struct dec b);
/* The result has the sum of both scales; bad when that exceeds DEC_SCALE_MAX.
 */
struct dec dec_mul(struct dec a, struct dec b);
/* Compares by value ("1.0" equals "1"): -1, 0 or 1. Neither may be bad. */
int dec_cmp(struct dec a, struct dec b);
/* Rounds to exactly `scale` digits after the decimal point; adds zeros where
 * there are fewer. */
struct dec dec_round(struct dec d, unsigned scale, enum dec_rounding how);
/* d * percent / 100, rounded half-up to scale. */
struct dec dec_percent(struct dec d, struct dec percent, unsigned scale);
/* The integer part of a / b, cut towards zero. Bad when b is zero. */
struct dec dec_quotient(struct dec a, struct dec b);
/* a / b with at most `scale` digits after the decimal point and no zeros at the
 * end; bad when that is not exact. */
struct dec dec_ratio(struct dec a, struct dec b, unsigned scale);
/* The price of one piece: quantity times price, rounded half-up to `digits`, is
 * the amount. It has at most `scale` digits after the decimal point and no
 * zeros at the end; bad when there is no such price. */
struct dec dec_unit_price(
    struct dec amount, struct dec quantity, unsigned scale, unsigned digits);

/*
 * Splits total into n parts in proportion to weights (none negative, not all
 * zero), each with `scale` digits, so that the parts sum to total exactly:
 * largest remainder first, earlier part first among equals. False, and parts
 * unspecified, when total needs more than `scale` digits (zeros at its end do
 * not count), an input is bad or the weights are too large to be summed.
 */
bool dec_split(struct dec parts[], const struct dec weights[], size_t n,
    struct dec total, unsigned scale);

/*
 * The decimal that a vendor wrote as a JSON number: the shortest text of at
 * most 15 digits that reads back as the same double (29.949999999999999 is
 * 29.95). Where there is none, x is what a calculation with doubles has left:
 * the decimal beside it that has up to 12 digits (0.1 + 0.2 is 0.3), zero where
 * x is below 1e-12, else x itself. Bad when it is too large or not finite.
 * Floating point occurs here and in dec_double_text, and nowhere else.
 */
struct dec dec_from_double(double x);

/* Writes the fewest digits that read back as the same double, always with a
 * point or an exponent, so that JSON reads it as a double again; "null" when x
 * is not finite. Returns out. */
const char *dec_double_text(double x, char out[DEC_DOUBLE_TEXT]);

#endif
