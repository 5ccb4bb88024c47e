/*
 * Every operation works on a struct wide with twice the limbs of a value, in
 * which neither the product of two values nor the alignment of two scales can
 * overflow. At its end the operation checks once whether the result fits into
 * a struct dec.
 */
#include <assert.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/decimal.h"
#include "base/mem.h"

enum {
	BASE = 1000000000,
	BASE_DIGITS = 9,
	LIMBS = DEC_DIGITS / BASE_DIGITS,
	WIDE = 2 * LIMBS,
	SHORT = 2 * BASE_DIGITS, /* characters that fit into two limbs */
};

struct wide {
	uint32_t limb[WIDE];
};

/* Sets w to w * m + add; false when that does not fit. */
static bool
wide_mul_add(struct wide *w, uint32_t m, uint32_t add)
{
	uint64_t carry = add;
	size_t i;

	for (i = 0; i < WIDE; i++) {
		carry += (uint64_t)w->limb[i] * m;
		w->limb[i] = (uint32_t)(carry % BASE);
		carry /= BASE;
	}
	return carry == 0;
}

/* Appends n zeros; false when they do not fit. */
static bool
wide_shift(struct wide *w, unsigned n)
{
	for (; n > 0; n--)
		if (!wide_mul_add(w, 10, 0))
			return false;
	return true;
}

/* Removes the last decimal digit and returns it. */
static unsigned
wide_drop(struct wide *w)
{
	uint64_t rest = 0;
	size_t i;

	for (i = WIDE; i-- > 0;) {
		rest = rest * BASE + w->limb[i];
		w->limb[i] = (uint32_t)(rest / 10);
		rest %= 10;
	}
	return (unsigned)rest;
}

static void
wide_add(struct wide *a, const struct wide *b)
{
	uint32_t carry = 0;
	size_t i;

	for (i = 0; i < WIDE; i++) {
		carry += a->limb[i] + b->limb[i];
		a->limb[i] = carry % BASE;
		carry /= BASE;
	}
}

/* Sets a to a - b; a must not be smaller than b. */
static void
wide_sub(struct wide *a, const struct wide *b)
{
	uint32_t borrow = 0, take;
	size_t i;

	for (i = 0; i < WIDE; i++) {
		take = b->limb[i] + borrow;
		borrow = a->limb[i] < take;
		a->limb[i] += (borrow ? BASE : 0) - take;
	}
}

static int
wide_cmp(const struct wide *a, const struct wide *b)
{
	size_t i;

	for (i = WIDE; i-- > 0;)
		if (a->limb[i] != b->limb[i])
			return a->limb[i] < b->limb[i] ? -1 : 1;
	return 0;
}

/* The digits of d as an integer, `scale` of them after the decimal point. */
static struct wide
widen(struct dec d, unsigned scale)
{
	struct wide w = {0};

	assert(scale >= d.scale && scale <= DEC_SCALE_MAX);
	memcpy(w.limb, d.limb, sizeof(d.limb));
	(void)wide_shift(&w, scale - d.scale);
	return w;
}

static struct dec
bad(void)
{
	return (struct dec){.bad = true};
}

static struct dec
narrow(const struct wide *w, unsigned scale, bool neg)
{
	struct dec d = {.scale = (uint8_t)scale};
	size_t i;

	if (scale > DEC_SCALE_MAX)
		return bad();
	for (i = LIMBS; i < WIDE; i++)
		if (w->limb[i] != 0)
			return bad();
	memcpy(d.limb, w->limb, sizeof(d.limb));
	d.neg = neg && !dec_is_zero(d);
	return d;
}

struct dec
dec_zero(void)
{
	return (struct dec){0};
}

struct dec
dec_int(int64_t n)
{
	uint64_t rest = n < 0 ? 0 - (uint64_t)n : (uint64_t)n;
	struct dec d = {.neg = n < 0};
	size_t i;

	for (i = 0; rest > 0; i++) {
		d.limb[i] = (uint32_t)(rest % BASE);
		rest /= BASE;
	}
	return d;
}

struct dec
dec_parse(const char *s)
{
	return s == NULL ? bad() : dec_parse_n(s, strlen(s));
}

struct dec
dec_parse_n(const char *s, size_t len)
{
	const bool neg = len > 0 && s[0] == '-';
	struct wide w = {0};
	size_t point = len, scale, i;
	uint64_t n = 0;

	for (i = neg; i < len; i++) {
		if (s[i] == '.' && point == len && i > neg)
			point = i;
		else if (s[i] < '0' || s[i] > '9')
			return bad();
		else if (len <= SHORT)
			n = n * 10 + (uint64_t)(s[i] - '0');
		else if (!wide_mul_add(&w, 10, (uint32_t)(s[i] - '0')))
			return bad();
	}
	scale = point == len ? 0 : len - point - 1;
	if (len == neg || point + 1 == len || scale > DEC_SCALE_MAX)
		return bad();
	if (len <= SHORT)
		w = (struct wide){{(uint32_t)(n % BASE), (uint32_t)(n / BASE)}};
	return narrow(&w, (unsigned)scale, neg);
}

const char *
dec_print(struct dec d, char out[DEC_TEXT])
{
	char digits[DEC_DIGITS + 1];
	int whole = DEC_DIGITS - d.scale, first = 0;

	if (d.bad) {
		memcpy(out, "NaN", sizeof("NaN"));
		return out;
	}
	(void)snprintf(digits, sizeof(digits),
	    "%09" PRIu32 "%09" PRIu32 "%09" PRIu32 "%09" PRIu32, d.limb[3],
	    d.limb[2], d.limb[1], d.limb[0]);
	while (first < whole - 1 && digits[first] == '0')
		first++;
	(void)snprintf(out, DEC_TEXT, "%s%.*s%s%s", d.neg ? "-" : "",
	    whole - first, digits + first, d.scale ? "." : "", digits + whole);
	return out;
}

struct dec
dec_trim(struct dec d)
{
	struct wide w = widen(d, d.scale);

	while (d.scale > 0 && w.limb[0] % 10 == 0) {
		(void)wide_drop(&w);
		d.scale--;
	}
	return d.bad ? d : narrow(&w, d.scale, d.neg);
}

bool
dec_bad(struct dec d)
{
	return d.bad;
}

bool
dec_is_zero(struct dec d)
{
	return !d.bad && (d.limb[0] | d.limb[1] | d.limb[2] | d.limb[3]) == 0;
}

struct dec
dec_neg(struct dec d)
{
	d.neg = !d.neg && !d.bad && !dec_is_zero(d);
	return d;
}

struct dec
dec_add(struct dec a, struct dec b)
{
	unsigned scale = a.scale > b.scale ? a.scale : b.scale;
	struct wide x, y;

	if (a.bad || b.bad)
		return bad();
	x = widen(a, scale);
	y = widen(b, scale);
	if (a.neg == b.neg) {
		wide_add(&x, &y);
		return narrow(&x, scale, a.neg);
	}
	if (wide_cmp(&x, &y) < 0) {
		wide_sub(&y, &x);
		return narrow(&y, scale, b.neg);
	}
	wide_sub(&x, &y);
	return narrow(&x, scale, a.neg);
}

struct dec
dec_sub(struct dec a, struct dec b)
{
	return dec_add(a, dec_neg(b));
}

static struct wide
product(struct dec a, struct dec b)
{
	struct wide w = {0};
	uint64_t carry;
	size_t i, j;

	for (i = 0; i < LIMBS; i++) {
		carry = 0;
		for (j = 0; j < LIMBS; j++) {
			carry += (uint64_t)a.limb[i] * b.limb[j];
			carry += w.limb[i + j];
			w.limb[i + j] = (uint32_t)(carry % BASE);
			carry /= BASE;
		}
		w.limb[i + LIMBS] = (uint32_t)carry;
	}
	return w;
}

struct dec
dec_mul(struct dec a, struct dec b)
{
	struct wide w = product(a, b);

	if (a.bad || b.bad)
		return bad();
	return narrow(&w, (unsigned)a.scale + b.scale, a.neg != b.neg);
}

int
dec_cmp(struct dec a, struct dec b)
{
	unsigned scale = a.scale > b.scale ? a.scale : b.scale;
	struct wide x = widen(a, scale), y = widen(b, scale);

	assert(!a.bad && !b.bad);
	if (a.neg != b.neg)
		return a.neg ? -1 : 1;
	return a.neg ? wide_cmp(&y, &x) : wide_cmp(&x, &y);
}

/* Is the last digit that is kept rounded up? `first` is the first digit that is
 * dropped; `more` says whether a digit other than zero is dropped after it. */
static bool
rounds_away(unsigned first, bool more, bool odd, enum dec_rounding how)
{
	switch (how) {
	case DEC_HALF_EVEN:
		return first > 5 || (first == 5 && (more || odd));
	case DEC_HALF_UP:
		return first >= 5;
	case DEC_UP:
		return first > 0 || more;
	case DEC_DOWN:
		break;
	}
	return false;
}

/* Rounds an integer whose last `from` digits stand after the decimal point. */
static struct dec
round_wide(struct wide w, unsigned from, bool neg, unsigned scale,
    enum dec_rounding how)
{
	unsigned first = 0;
	bool more = false;

	if (scale > DEC_SCALE_MAX)
		return bad();
	if (scale > from && !wide_shift(&w, scale - from))
		return bad();
	for (; from > scale; from--) {
		more |= first != 0;
		first = wide_drop(&w);
	}
	if (rounds_away(first, more, w.limb[0] % 2 != 0, how) &&
	    !wide_mul_add(&w, 1, 1))
		return bad();
	return narrow(&w, scale, neg);
}

struct dec
dec_round(struct dec d, unsigned scale, enum dec_rounding how)
{
	if (d.bad)
		return bad();
	return round_wide(widen(d, d.scale), d.scale, d.neg, scale, how);
}

struct dec
dec_percent(struct dec d, struct dec percent, unsigned scale)
{
	if (d.bad || percent.bad)
		return bad();
	return round_wide(product(d, percent), d.scale + percent.scale + 2u,
	    d.neg != percent.neg, scale, DEC_HALF_UP);
}

/* Long division, as on paper: returns the quotient and sets *rest to the
 * remainder. */
static struct wide
divide(const struct wide *w, const struct wide *by, struct wide *rest)
{
	static const uint32_t power[BASE_DIGITS] = {
	    1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000};
	struct wide quotient = {0};
	size_t i = (size_t)WIDE * BASE_DIGITS;
	uint32_t n;

	*rest = (struct wide){0};
	while (i-- > 0) {
		n = w->limb[i / BASE_DIGITS] / power[i % BASE_DIGITS] % 10;
		(void)wide_mul_add(rest, 10, n);
		for (n = 0; wide_cmp(rest, by) >= 0; n++)
			wide_sub(rest, by);
		(void)wide_mul_add(&quotient, 10, n);
	}
	return quotient;
}

struct dec
dec_quotient(struct dec a, struct dec b)
{
	unsigned scale = a.scale > b.scale ? a.scale : b.scale;
	struct wide x, y, rest;

	if (a.bad || b.bad || dec_is_zero(b))
		return bad();
	x = widen(a, scale);
	y = widen(b, scale);
	x = divide(&x, &y, &rest);
	return narrow(&x, 0, a.neg != b.neg);
}

struct dec
dec_ratio(struct dec a, struct dec b, unsigned scale)
{
	struct dec step = dec_int(1), ratio, back;

	step.scale = (uint8_t)scale;
	ratio = dec_mul(dec_quotient(a, dec_mul(b, step)), step);
	back = dec_mul(ratio, b);
	if (back.bad || a.bad || dec_cmp(back, a) != 0)
		return bad();
	return dec_trim(ratio);
}

struct dec
dec_unit_price(
    struct dec amount, struct dec quantity, unsigned scale, unsigned digits)
{
	struct dec step = dec_int(amount.neg != quantity.neg ? -1 : 1), price;
	int i;

	step.scale = (uint8_t)scale;
	price = dec_mul(dec_quotient(amount, dec_mul(quantity, step)), step);
	for (i = 0; i < 2; i++) {
		struct dec sum =
		    dec_round(dec_mul(price, quantity), digits, DEC_HALF_UP);

		if (!sum.bad && !amount.bad && dec_cmp(sum, amount) == 0)
			return dec_trim(price);
		price = dec_add(price, step);
	}
	return bad();
}

/* The remainder of a part's share below its last digit. */
struct remainder {
	struct wide rest;
	size_t part;
};

static int
by_size(const void *va, const void *vb)
{
	const struct remainder *a = va, *b = vb;
	int cmp = wide_cmp(&b->rest, &a->rest);

	return cmp ? cmp : (a->part > b->part) - (a->part < b->part);
}

/* The sum of the weights, with the largest scale of all; bad when a weight is
 * bad or negative. */
static struct dec
sum_weights(const struct dec weights[], size_t n)
{
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < n; i++) {
		if (weights[i].neg)
			return bad();
		sum = dec_add(sum, weights[i]);
	}
	return sum;
}

bool
dec_split(struct dec parts[], const struct dec weights[], size_t n,
    struct dec total, unsigned scale)
{
	struct dec left = dec_round(total, scale, DEC_DOWN), unit, weight;
	struct dec sum = sum_weights(weights, n);
	auto_free struct remainder *remainders = NULL;
	struct wide whole, share;
	size_t i;

	if (left.bad || dec_cmp(left, total) != 0 || sum.bad ||
	    dec_is_zero(sum))
		return false;
	remainders = xcalloc(n, sizeof(*remainders));
	whole = widen(sum, sum.scale);
	total = left;
	for (i = 0; i < n; i++) {
		weight = dec_round(weights[i], sum.scale, DEC_DOWN);
		share = product(total, weight);
		share = divide(&share, &whole, &remainders[i].rest);
		remainders[i].part = i;
		parts[i] = narrow(&share, scale, total.neg);
		left = dec_sub(left, parts[i]);
	}
	qsort(remainders, n, sizeof(*remainders), by_size);
	unit = (struct dec){
	    .limb = {1}, .scale = (uint8_t)scale, .neg = total.neg};
	for (i = 0; !dec_is_zero(left); i++) {
		parts[remainders[i].part] =
		    dec_add(parts[remainders[i].part], unit);
		left = dec_sub(left, unit);
	}
	return true;
}

/* What "%g" writes, with an exponent or without. */
static struct dec
parse_general(const char *text)
{
	const char *e = strchr(text, 'e');
	struct dec d;
	struct wide w;
	long exponent;

	if (e == NULL)
		return dec_parse(text);
	d = dec_parse_n(text, (size_t)(e - text));
	exponent = strtol(e + 1, NULL, 10) - d.scale;
	w = widen(d, d.scale);
	if (exponent < 0)
		return narrow(&w, (unsigned)-exponent, d.neg);
	return wide_shift(&w, (unsigned)exponent) ? narrow(&w, 0, d.neg)
						  : bad();
}

/* The digits of a text of "%g" that count. */
static size_t
significant(const char *text)
{
	size_t n = 0, zeros = 0;

	for (; *text != '\0' && *text != 'e'; text++) {
		if (*text < '0' || *text > '9')
			continue;
		zeros = *text == '0' ? zeros + 1 : 0;
		n += n > 0 || *text != '0';
	}
	return n - (zeros < n ? zeros : n);
}

/* The double that no 15 digits stand for: the result of a calculation. */
static struct dec
from_result(double x)
{
	enum { PLAIN = 12, FIXED_TEXT = 64 };
	char text[FIXED_TEXT];
	struct dec d;

	if (fabs(x) < 1e-12)
		return dec_zero();
	(void)snprintf(text, sizeof(text), "%.15g", x);
	if (significant(text) <= PLAIN)
		return parse_general(text);
	(void)dec_double_text(x, text);
	d = parse_general(text);
	if (!d.bad || fabs(x) >= 1)
		return d.bad ? d : dec_trim(d);
	(void)snprintf(text, sizeof(text), "%.*f", DEC_SCALE_MAX, x);
	return dec_trim(dec_parse(text));
}

struct dec
dec_from_double(double x)
{
	char text[32];
	/* The x87 computes with 64 bits of mantissa: only a stored value is a
	 * double. */
	volatile double stored = x, back;
	struct dec d = bad();

	if (!isfinite(stored))
		return d;
	(void)snprintf(text, sizeof(text), "%.15g", stored);
	back = strtod(text, NULL);
	if (back == stored)
		d = parse_general(text);
	return d.bad ? from_result(stored) : d;
}

const char *
dec_double_text(double x, char out[DEC_DOUBLE_TEXT])
{
	volatile double stored = x, back;
	int digits;

	if (!isfinite(stored)) {
		memcpy(out, "null", sizeof("null"));
		return out;
	}
	for (digits = 15; digits <= 17; digits++) {
		(void)snprintf(
		    out, DEC_DOUBLE_TEXT - 2, "%.*g", digits, stored);
		back = strtod(out, NULL);
		if (back == stored)
			break;
	}
	if (strpbrk(out, ".e") == NULL)
		memcpy(out + strlen(out), ".0", sizeof(".0"));
	return out;
}
