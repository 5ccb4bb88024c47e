/* Two decimals, each on a line: what must hold for all of them. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/decimal.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
must(bool holds)
{
	if (!holds)
		abort();
}

static bool
same(struct dec a, struct dec b)
{
	if (dec_bad(a) || dec_bad(b))
		return dec_bad(a) == dec_bad(b);
	return dec_cmp(a, b) == 0;
}

/* Two ways to a value agree, unless one of them went out of range. */
static bool
agree(struct dec a, struct dec b)
{
	return dec_bad(a) || dec_bad(b) || dec_cmp(a, b) == 0;
}

static void
one(struct dec a)
{
	char text[DEC_TEXT], out[DEC_DOUBLE_TEXT];
	unsigned scale;
	struct dec b;

	b = dec_parse(dec_print(a, text));
	must(same(a, b) && b.scale == a.scale && strlen(text) < DEC_TEXT);
	must(same(a, dec_neg(dec_neg(a))));
	must(same(a, dec_trim(a)));
	for (scale = 0; scale <= DEC_SCALE_MAX + 1; scale++) {
		b = dec_round(a, scale, DEC_HALF_EVEN);
		must(same(b, dec_round(b, scale, DEC_UP)));
		must(agree(dec_percent(a, dec_int(100), scale),
		    dec_round(a, scale, DEC_HALF_UP)));
	}
	must(
	    agree(a, dec_from_double(strtod(text, NULL))) || strlen(text) > 15);
	dec_double_text(strtod(text, NULL), out);
	must(strpbrk(out, ".e") != NULL || dec_bad(a));
}

static void
both(struct dec a, struct dec b)
{
	struct dec weights[3] = {a, b, dec_int(1)}, parts[3];

	must(same(dec_add(a, b), dec_add(b, a)));
	must(same(dec_mul(a, b), dec_mul(b, a)));
	must(same(dec_sub(a, b), dec_neg(dec_sub(b, a))));
	must(agree(dec_sub(dec_add(a, b), b), a));
	must(agree(
	    dec_mul(dec_add(a, b), b), dec_add(dec_mul(a, b), dec_mul(b, b))));
	if (!dec_bad(a) && !dec_bad(b))
		must(dec_cmp(a, b) == -dec_cmp(b, a));
	if (dec_split(parts, weights, 3, b, DEC_SCALE_MAX))
		must(same(dec_add(dec_add(parts[0], parts[1]), parts[2]), b));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *text = (const char *)data;
	const char *end = size > 0 ? memchr(text, '\n', size) : NULL;
	struct dec a = dec_parse_n(text, end ? (size_t)(end - text) : size);
	struct dec b = dec_zero();

	if (end != NULL)
		b = dec_parse_n(end + 1, size - (size_t)(end + 1 - text));
	one(a);
	one(b);
	both(a, b);
	return 0;
}
