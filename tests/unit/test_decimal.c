#include "unit.h"

#include <math.h>

#include "base/decimal.h"
#include "base/mem.h"

#define NINES_18 "999999999999999999"
#define NINES_36 NINES_18 NINES_18

/* A fixed sequence: the same cases on every run. */
static uint64_t seed;

static uint64_t
next(uint64_t below)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (seed >> 11) % below;
}

static struct dec
any(void)
{
	static const uint64_t size[] = {1, 10, 1000, 1000000, 1000000000};
	struct dec d = {.scale = (uint8_t)next(DEC_SCALE_MAX / 2 + 1)};
	size_t i, limbs = (size_t)next(3);

	for (i = 0; i < limbs; i++)
		d.limb[i] = (uint32_t)next(size[next(ARRAY_LEN(size))]);
	return next(2) ? d : dec_neg(d);
}

static void
same(struct dec d, const char *text)
{
	char out[DEC_TEXT];

	assert_string_equal(dec_print(d, out), text);
}

static void
test_decimal_parse_takes_plain_decimals_only(void **state)
{
	static const struct {
		const char *text, *printed;
	} cases[] = {
	    {"0", "0"},
	    {"-0", "0"},
	    {"-0.00", "0.00"},
	    {"007", "7"},
	    {"1.50", "1.50"},
	    {"-1.05", "-1.05"},
	    {"0.000000000000000001", "0.000000000000000001"},
	    {"999999999", "999999999"},
	    {"1000000000", "1000000000"},
	    {"-1000000000.000000001", "-1000000000.000000001"},
	    {NINES_36, NINES_36},
	    {"-" NINES_18 "." NINES_18, "-" NINES_18 "." NINES_18},
	    {"0000000000000000000000000000000000000000000000001", "1"},
	    /* Too long, in front and behind. */
	    {"1" NINES_36, "NaN"},
	    {NINES_36 NINES_36 NINES_36, "NaN"},
	    {NINES_36 ".0", "NaN"},
	    {"0.0000000000000000000", "NaN"},
	    /* Not a decimal. */
	    {"", "NaN"},
	    {"-", "NaN"},
	    {".", "NaN"},
	    {".5", "NaN"},
	    {"-.5", "NaN"},
	    {"5.", "NaN"},
	    {"1..2", "NaN"},
	    {"1.2.3", "NaN"},
	    {"--1", "NaN"},
	    {"+1", "NaN"},
	    {" 1", "NaN"},
	    {"1 ", "NaN"},
	    {"1,5", "NaN"},
	    {"1e3", "NaN"},
	    {"0x1", "NaN"},
	    {"NaN", "NaN"},
	    {"\xd9\xa1", "NaN"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].text);

		same(dec_parse(cases[i].text), cases[i].printed);
	}
	assert_true(dec_bad(dec_parse(NULL)));
	same(dec_parse_n("12.345", 4), "12.3");
	assert_true(dec_bad(dec_parse_n("12.345", 3)));
	assert_true(dec_bad(dec_parse_n("1\0002", 3)));
	assert_true(dec_bad(dec_parse_n("", 0)));
}

static void
test_decimal_int_takes_all_of_int64(void **state)
{
	(void)state;
	same(dec_zero(), "0");
	same(dec_int(0), "0");
	same(dec_int(-1), "-1");
	same(dec_int(1000000000), "1000000000");
	same(dec_int(INT64_MAX), "9223372036854775807");
	same(dec_int(INT64_MIN), "-9223372036854775808");
}

static void
test_decimal_trim_drops_trailing_zeros(void **state)
{
	static const char *const cases[][2] = {
	    {"1.50", "1.5"},
	    {"2.00", "2"},
	    {"200", "200"},
	    {"0.00", "0"},
	    {"-10.010", "-10.01"},
	    {"1000000000.000000000", "1000000000"},
	    {"x", "NaN"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i][0]);

		same(dec_trim(dec_parse(cases[i][0])), cases[i][1]);
	}
}

static void
test_decimal_add_and_sub_are_exact(void **state)
{
	static const char *const cases[][4] = {
	    /* a, b, a + b, a - b */
	    {"1", "2", "3", "-1"},
	    {"0.1", "0.2", "0.3", "-0.1"},
	    {"1.50", "-1.5", "0.00", "3.00"},
	    {"-1.50", "1.5", "0.00", "-3.00"},
	    {"999999999", "1", "1000000000", "999999998"},
	    {"1000000000000000000", "-0.000000001",
		"999999999999999999.999999999",
		"1000000000000000000.000000001"},
	    {"-5", "0.25", "-4.75", "-5.25"},
	    {NINES_36, "1", "NaN", "999999999999999999999999999999999998"},
	    {NINES_36, "-0", NINES_36, NINES_36},
	    /* 37 digits on the way, but not in the sum. */
	    {"100000000000000000000000000000000000",
		"-99999999999999999999999999999999999.9", "0.1", "NaN"},
	    {NINES_36, "0.1", "NaN", "NaN"},
	    {"NaN", "1", "NaN", "NaN"},
	    {"1", "NaN", "NaN", "NaN"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("%s and %s", cases[i][0], cases[i][1]);
		struct dec a = dec_parse(cases[i][0]);
		struct dec b = dec_parse(cases[i][1]);

		same(dec_add(a, b), cases[i][2]);
		same(dec_add(b, a), cases[i][2]);
		same(dec_sub(a, b), cases[i][3]);
	}
}

static void
test_decimal_mul_is_exact(void **state)
{
	static const char *const cases[][3] = {
	    {"1.10", "3", "3.30"},
	    {"0", "-5.25", "0.00"},
	    {"-0.000000001", "-0.000000001", "0.000000000000000001"},
	    {"123456789012345", "987654321098765",
		"121932631137021071359549253925"},
	    {NINES_18, NINES_18, "999999999999999998000000000000000001"},
	    {"-314159265358979.323", "271828182845904.5235",
		"-85397342226735670413278246668.6675905"},
	    {"1000000000.000000001", "-999999999.999999999",
		"-" NINES_18 "." NINES_18},
	    {"123456789123456789", "1000000000000000000",
		"123456789123456789000000000000000000"},
	    /* Too many digits; too many of them behind the point. */
	    {"1000000000000000000", "1000000000000000000", "NaN"},
	    {NINES_36, NINES_36, "NaN"},
	    {"0.0000000001", "0.000000001", "NaN"},
	    {"0.0000000000", "0.000000000", "NaN"},
	    {"NaN", "0", "NaN"},
	    {"0", "NaN", "NaN"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("%s and %s", cases[i][0], cases[i][1]);
		struct dec a = dec_parse(cases[i][0]);
		struct dec b = dec_parse(cases[i][1]);

		same(dec_mul(a, b), cases[i][2]);
		same(dec_mul(b, a), cases[i][2]);
		same(dec_neg(dec_mul(dec_neg(a), b)), cases[i][2]);
	}
}

static void
test_decimal_cmp_orders_by_value(void **state)
{
	/* In order. */
	static const char *const cases[] = {
	    "-" NINES_36,
	    "-" NINES_18 "." NINES_18,
	    "-1.01",
	    "-1",
	    "-0.000000000000000001",
	    "0",
	    "0.1",
	    "0.11",
	    "1",
	    "999999999",
	    "1000000000",
	    "1000000000.1",
	    NINES_36,
	};
	size_t i, j;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++)
		for (j = 0; j < ARRAY_LEN(cases); j++) {
			UNIT_CASE("%s and %s", cases[i], cases[j]);

			assert_int_equal(
			    dec_cmp(dec_parse(cases[i]), dec_parse(cases[j])),
			    (i > j) - (i < j));
		}
	assert_int_equal(dec_cmp(dec_parse("1.0"), dec_parse("1")), 0);
	assert_int_equal(dec_cmp(dec_parse("-0"), dec_parse("0.00")), 0);
}

static void
test_decimal_round_in_each_mode(void **state)
{
	static const struct {
		const char *text;
		unsigned scale;
		const char *even, *up, *down, *away;
	} cases[] = {
	    {"2.345", 2, "2.34", "2.35", "2.34", "2.35"},
	    {"2.355", 2, "2.36", "2.36", "2.35", "2.36"},
	    {"-2.345", 2, "-2.34", "-2.35", "-2.34", "-2.35"},
	    {"-2.355", 2, "-2.36", "-2.36", "-2.35", "-2.36"},
	    {"2.3450001", 2, "2.35", "2.35", "2.34", "2.35"},
	    {"2.3449999", 2, "2.34", "2.34", "2.34", "2.35"},
	    {"2.3400001", 2, "2.34", "2.34", "2.34", "2.35"},
	    {"0.5", 0, "0", "1", "0", "1"},
	    {"1.5", 0, "2", "2", "1", "2"},
	    {"-0.5", 0, "0", "-1", "0", "-1"},
	    {"-0.4", 0, "0", "0", "0", "-1"},
	    {"999999999.5", 0, "1000000000", "1000000000", "999999999",
		"1000000000"},
	    {"1000000000.5", 0, "1000000000", "1000000001", "1000000000",
		"1000000001"},
	    {"2.300", 2, "2.30", "2.30", "2.30", "2.30"},
	    {"2.3", 4, "2.3000", "2.3000", "2.3000", "2.3000"},
	    {"0", 18, "0.000000000000000000", "0.000000000000000000",
		"0.000000000000000000", "0.000000000000000000"},
	    {NINES_18 "." NINES_18, 0, "1000000000000000000",
		"1000000000000000000", NINES_18, "1000000000000000000"},
	    {"9999999999999999999999999999999999.99", 1,
		"10000000000000000000000000000000000.0",
		"10000000000000000000000000000000000.0",
		"9999999999999999999999999999999999.9",
		"10000000000000000000000000000000000.0"},
	    {NINES_36, 1, "NaN", "NaN", "NaN", "NaN"},
	    {"1", 19, "NaN", "NaN", "NaN", "NaN"},
	    {"1.5", 1000, "NaN", "NaN", "NaN", "NaN"},
	    {"x", 2, "NaN", "NaN", "NaN", "NaN"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("%s to %u digits", cases[i].text, cases[i].scale);
		struct dec d = dec_parse(cases[i].text);
		unsigned scale = cases[i].scale;

		same(dec_round(d, scale, DEC_HALF_EVEN), cases[i].even);
		same(dec_round(d, scale, DEC_HALF_UP), cases[i].up);
		same(dec_round(d, scale, DEC_DOWN), cases[i].down);
		same(dec_round(d, scale, DEC_UP), cases[i].away);
	}
}

static void
test_decimal_percent_is_rounded_once(void **state)
{
	static const struct {
		const char *text, *percent;
		unsigned scale;
		const char *result;
	} cases[] = {
	    {"32.98", "21", 2, "6.93"},
	    {"50", "0.01", 2, "0.01"},
	    {"49", "0.01", 2, "0.00"},
	    {"-50", "0.01", 2, "-0.01"},
	    {"19.95", "100", 2, "19.95"},
	    {"19.95", "7.7", 4, "1.5362"},
	    {"100", "-5", 0, "-5"},
	    {"0", "21", 2, "0.00"},
	    /* More digits on the way than a value may have. */
	    {"0.123456789012345678", "12.345678901234567890", 2, "0.02"},
	    {"0.123456789012345678", "12.34567890123456789", 18,
		"0.015241578753238837"},
	    {NINES_36, "100", 0, NINES_36},
	    {NINES_36, "101", 0, "NaN"},
	    {"1", "1", 19, "NaN"},
	    {"x", "1", 2, "NaN"},
	    {"1", "x", 2, "NaN"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("%s %% of %s", cases[i].percent, cases[i].text);

		same(dec_percent(dec_parse(cases[i].text),
			 dec_parse(cases[i].percent), cases[i].scale),
		    cases[i].result);
	}
}

static void
test_decimal_quotient_is_whole(void **state)
{
	static const struct {
		const char *a, *b, *result;
	} cases[] = {
	    {"7", "2", "3"},
	    {"6", "2", "3"},
	    {"5", "6", "0"},
	    {"0", "6", "0"},
	    {"7", "2.0", "3"},
	    {"1.5", "0.25", "6"},
	    {"1.49", "0.25", "5"},
	    {"10", "0.3", "33"},
	    {"-7", "2", "-3"},
	    {"7", "-2", "-3"},
	    {"-7", "-2", "3"},
	    {"-1", "2", "0"},
	    {NINES_36, "1", NINES_36},
	    {NINES_36, NINES_36, "1"},
	    {NINES_36, "0.1", "NaN"},
	    {NINES_36, "0.000000000000000001", "NaN"},
	    {"1", "0.000000000000000001", "1000000000000000000"},
	    {"1", "0", "NaN"},
	    {"1", "0.00", "NaN"},
	    {"x", "1", "NaN"},
	    {"1", "x", "NaN"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("%s by %s", cases[i].a, cases[i].b);

		same(dec_quotient(dec_parse(cases[i].a), dec_parse(cases[i].b)),
		    cases[i].result);
	}
}

static void
test_decimal_ratio_is_exact_or_nan(void **state)
{
	static const struct {
		const char *a, *b, *result;
		unsigned scale;
	} cases[] = {
	    {"32.98", "2", "16.49", 2},
	    {"33.00", "2", "16.5", 6},
	    {"30", "10", "3", 0},
	    {"-1", "8", "-0.125", 3},
	    {"1", "8", "NaN", 2},
	    {"10", "3", "NaN", 18},
	    {"0.00", "3", "0", 2},
	    {"1.2345678", "1", "1.2345678", 8},
	    {"1.2345678", "1", "NaN", 6},
	    {"7", "3.5", "2", 6},
	    {"1", "0", "NaN", 6},
	    {"x", "1", "NaN", 6},
	    {"1", "x", "NaN", 6},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("%s by %s", cases[i].a, cases[i].b);

		same(dec_ratio(dec_parse(cases[i].a), dec_parse(cases[i].b),
			 cases[i].scale),
		    cases[i].result);
	}
}

static void
test_decimal_unit_price_gives_the_amount_back(void **state)
{
	static const struct {
		const char *amount, *quantity, *price;
		unsigned scale;
	} cases[] = {
	    {"32.98", "2", "16.49", 6},
	    {"10.00", "3", "3.333333", 6},
	    {"20.00", "3", "6.666666", 6},
	    {"1.00", "0.7", "1.43", 2},
	    {"10.00", "3", "NaN", 2},
	    {"-1.00", "0.7", "-1.43", 2},
	    {"1.00", "-0.7", "-1.43", 2},
	    {"0.00", "3", "0", 6},
	    {"12.50", "2.5", "5", 2},
	    {"1", "0", "NaN", 6},
	    {"x", "1", "NaN", 6},
	    {"1", "x", "NaN", 6},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("%s by %s", cases[i].amount, cases[i].quantity);

		same(dec_unit_price(dec_parse(cases[i].amount),
			 dec_parse(cases[i].quantity), cases[i].scale, 2),
		    cases[i].price);
	}
}

static void
test_decimal_nan_stays_nan(void **state)
{
	struct dec bad = dec_parse("x");

	(void)state;
	assert_true(dec_bad(dec_neg(bad)));
	assert_true(dec_bad(dec_sub(bad, bad)));
	assert_true(dec_bad(dec_mul(bad, dec_zero())));
	assert_false(dec_is_zero(bad));
	assert_false(dec_bad(dec_zero()));
	assert_true(dec_is_zero(dec_parse("0.00")));
	assert_false(dec_is_zero(dec_parse("0.01")));
	assert_false(dec_is_zero(dec_parse("1000000000000000000000000000")));
}

static void
test_decimal_laws_hold_for_random_values(void **state)
{
	char text[DEC_TEXT];
	unsigned scale;
	size_t i;

	(void)state;
	seed = 1;
	for (i = 0; i < 2000; i++) {
		struct dec a = any(), b = any(), c;

		c = dec_parse(dec_print(a, text));
		assert_int_equal(dec_cmp(c, a), 0);
		assert_int_equal(c.scale, a.scale);
		assert_int_equal(dec_cmp(dec_sub(dec_add(a, b), b), a), 0);
		assert_int_equal(dec_cmp(a, b), -dec_cmp(b, a));
		assert_int_equal(dec_cmp(dec_trim(a), a), 0);

		/* (a + b) * b == a * b + b * b */
		c = dec_sub(dec_mul(dec_add(a, b), b), dec_mul(a, b));
		if (!dec_bad(c))
			assert_int_equal(dec_cmp(c, dec_mul(b, b)), 0);

		/* Less than one unit away, and rounded once for all. */
		scale = (unsigned)next(DEC_SCALE_MAX / 2);
		c = dec_round(a, scale, DEC_DOWN);
		b = dec_round(a, scale, DEC_UP);
		assert_true(dec_cmp(a.neg ? b : c, a.neg ? c : b) <= 0);
		c = dec_round(a, scale, DEC_HALF_EVEN);
		assert_int_equal(dec_cmp(dec_round(c, scale, DEC_UP), c), 0);
	}
}

static void
split(const char *total, unsigned scale, size_t n, const char *const weights[],
    const char *const parts[])
{
	struct dec w[8], p[8];
	size_t i;

	for (i = 0; i < n; i++)
		w[i] = dec_parse(weights[i]);
	if (parts == NULL) {
		assert_false(dec_split(p, w, n, dec_parse(total), scale));
		return;
	}
	assert_true(dec_split(p, w, n, dec_parse(total), scale));
	for (i = 0; i < n; i++)
		same(p[i], parts[i]);
}

#define LIST(...) ((const char *const[]){__VA_ARGS__})

static void
test_decimal_split_gives_rests_to_the_largest_remainders(void **state)
{
	(void)state;
	split("100.00", 2, 3, LIST("1", "1", "1"),
	    LIST("33.34", "33.33", "33.33"));
	split("-100.00", 2, 3, LIST("1", "1", "1"),
	    LIST("-33.34", "-33.33", "-33.33"));
	/* The largest remainder first: 0.05 * 1/8, 3/8, 4/8. */
	split("0.05", 2, 3, LIST("1", "3", "4"), LIST("0.01", "0.02", "0.02"));
	split(
	    "0.01", 2, 3, LIST("0", "1", "1.5"), LIST("0.00", "0.00", "0.01"));
	split("0.01", 2, 2, LIST("0.001", "0.0010"), LIST("0.01", "0.00"));
	split(
	    "0.02", 2, 3, LIST("0", "0.00", "7"), LIST("0.00", "0.00", "0.02"));
	split("0", 2, 2, LIST("1", "2"), LIST("0.00", "0.00"));
	split("7", 0, 1, LIST("0.000000000000000001"), LIST("7"));
	split(NINES_36, 0, 2, LIST(NINES_18, NINES_18),
	    LIST("500000000000000000000000000000000000",
		"499999999999999999999999999999999999"));
	split("100.0", 0, 2, LIST("1", "1"), LIST("50", "50"));

	split("1.005", 2, 2, LIST("1", "1"), NULL);
	split("1", 2, 2, LIST("0", "0.00"), NULL);
	split("1", 2, 2, LIST("1", "-1"), NULL);
	split("1", 2, 2, LIST("2", "-1"), NULL);
	split("1", 2, 2, LIST("1", "x"), NULL);
	split("x", 2, 2, LIST("1", "1"), NULL);
	split("1", 19, 2, LIST("1", "1"), NULL);
	split("1", 2, 2, LIST(NINES_36, "1"), NULL);
	split(NINES_36, 1, 2, LIST("1", "1"), NULL);
	split("1", 2, 0, NULL, NULL);
}

/* The parts sum to the total, have its sign and lie less than one unit from
 * their exact share: |part * sum - total * weight| < unit * sum. */
static void
split_any(size_t n)
{
	struct dec w[16], p[16], sum = dec_zero(), total, left, unit;
	unsigned scale = (unsigned)next(5);
	size_t i;

	for (i = 0; i < n; i++) {
		w[i] = dec_int((int64_t)next(next(4) ? 100000 : 1));
		w[i].scale = (uint8_t)next(4);
		sum = dec_add(sum, w[i]);
	}
	total = dec_int((int64_t)next(2000000) - 1000000);
	total.scale = (uint8_t)scale;
	assert_int_equal(dec_split(p, w, n, total, scale), !dec_is_zero(sum));
	if (dec_is_zero(sum))
		return;
	left = total;
	unit = dec_int(1);
	unit.scale = (uint8_t)scale;
	for (i = 0; i < n; i++) {
		struct dec off =
		    dec_sub(dec_mul(p[i], sum), dec_mul(total, w[i]));

		off.neg = false;
		assert_true(dec_cmp(off, dec_mul(unit, sum)) < 0);
		assert_int_equal(p[i].scale, scale);
		assert_true(dec_is_zero(p[i]) || p[i].neg == total.neg);
		assert_true(!dec_is_zero(w[i]) || dec_is_zero(p[i]));
		left = dec_sub(left, p[i]);
	}
	assert_true(dec_is_zero(left));
}

static void
test_decimal_split_parts_add_up(void **state)
{
	size_t i;

	(void)state;
	seed = 2;
	for (i = 0; i < 200; i++)
		split_any(1 + (size_t)next(16));
}

static void
test_decimal_from_double_has_no_noise(void **state)
{
	static const struct {
		double x;
		const char *dec, *text;
	} cases[] = {
	    {0, "0", "0.0"},
	    {-0.0, "0", "-0.0"},
	    {100, "100", "100.0"},
	    {0.1, "0.1", "0.1"},
	    {29.949999999999999, "29.95", "29.95"},
	    {-19.95, "-19.95", "-19.95"},
	    {1e-7, "0.0000001", "1e-07"},
	    {-1.25e-7, "-0.000000125", "-1.25e-07"},
	    {123456789012345, "123456789012345", "123456789012345.0"},
	    {1e15, "1000000000000000", "1e+15"},
	    {1.25e21, "1250000000000000000000", "1.25e+21"},
	    {1e35, "100000000000000000000000000000000000", "1e+35"},
	    {1e36, "NaN", "1e+36"},
	    {1e300, "NaN", "1e+300"},
	    {1e-18, "0.000000000000000001", "1e-18"},
	    {1e-19, "0", "1e-19"},
	    /* No 15 digits stand for these: sums and products of doubles. */
	    {0.1 + 0.2, "0.3", "0.30000000000000004"},
	    {-(1.1 * 3), "-3.3", "-3.3000000000000003"},
	    {0.3 - 0.2 - 0.1, "0", "-2.7755575615628914e-17"},
	    {4.35 * 100, "435", "434.99999999999994"},
	    {1e-5 / 3, "0.000003333333333333", "3.3333333333333337e-06"},
	    {2.0 / 3, "0.6666666666666666", "0.6666666666666666"},
	    {1234567890123456, "1234567890123456", "1234567890123456.0"},
	    {9007199254740992, "9007199254740992", "9007199254740992.0"},
	    {1.7976931348623157e308, "NaN", "1.7976931348623157e+308"},
	    {-2.2250738585072014e-308, "0", "-2.2250738585072014e-308"},
	    {NAN, "NaN", "null"},
	    {INFINITY, "NaN", "null"},
	    {-INFINITY, "NaN", "null"},
	};
	char text[DEC_DOUBLE_TEXT];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].text);
		same(dec_from_double(cases[i].x), cases[i].dec);
		assert_ptr_equal(dec_double_text(cases[i].x, text), text);
		assert_string_equal(text, cases[i].text);
	}
}

/* A price that went through a vendor's double comes back as it was. */
static void
test_decimal_cents_survive_a_double(void **state)
{
	char text[DEC_TEXT], out[DEC_TEXT];
	int64_t cents;

	(void)state;
	for (cents = -200000; cents <= 200000; cents += 7) {
		struct dec d = dec_int(cents);

		d.scale = 2;
		dec_print(d, text);
		d = dec_round(dec_from_double(strtod(text, NULL)), 2, DEC_UP);
		assert_string_equal(dec_print(d, out), text);
	}
}

int
test_decimal(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_decimal_parse_takes_plain_decimals_only),
	    cmocka_unit_test(test_decimal_int_takes_all_of_int64),
	    cmocka_unit_test(test_decimal_trim_drops_trailing_zeros),
	    cmocka_unit_test(test_decimal_add_and_sub_are_exact),
	    cmocka_unit_test(test_decimal_mul_is_exact),
	    cmocka_unit_test(test_decimal_cmp_orders_by_value),
	    cmocka_unit_test(test_decimal_round_in_each_mode),
	    cmocka_unit_test(test_decimal_percent_is_rounded_once),
	    cmocka_unit_test(test_decimal_quotient_is_whole),
	    cmocka_unit_test(test_decimal_ratio_is_exact_or_nan),
	    cmocka_unit_test(test_decimal_unit_price_gives_the_amount_back),
	    cmocka_unit_test(test_decimal_nan_stays_nan),
	    cmocka_unit_test(test_decimal_laws_hold_for_random_values),
	    cmocka_unit_test(
		test_decimal_split_gives_rests_to_the_largest_remainders),
	    cmocka_unit_test(test_decimal_split_parts_add_up),
	    cmocka_unit_test(test_decimal_from_double_has_no_noise),
	    cmocka_unit_test(test_decimal_cents_survive_a_double),
	};

	return cmocka_run_group_tests_name("decimal", tests, NULL, NULL);
}
