#include "base/mem.h"
#include "core/priced.h"
#include "unit.h"

/* What a system makes of it is the amount. */
static void
test_priced_line_comes_to_its_amount(void **state)
{
	static const struct {
		const char *quantity, *price, *amount;
		unsigned digits, price_digits;
		const char *want_price, *want_discount;
	} cases[] = {
	    {"2", "19.95", "39.90", 2, 5, "19.95", "0"},
	    {"2", "19.95", "35.90", 2, 5, "19.95", "4"},
	    {"1", "5", "0", 2, 5, "5", "5"},
	    /* a charge of the line itself */
	    {"2", "19.95", "41.90", 2, 5, "20.95", "0"},
	    {"3", NULL, "10.00", 2, 5, "3.33334", "0"},
	    {"3", NULL, "10.00", 2, 2, "3.34", "0.02"},
	    {"3", "3.33333", "10.00", 2, 5, "3.33333", "0"},
	    /* half a cent more is a cent */
	    {"1.5", "0.33", "0.50", 2, 2, "0.33", "0"},
	    {"1", "1.234567", "1.23", 2, 5, "1.23", "0"},
	    {"7", "100", "699", 0, 0, "100", "1"},
	    {"7", NULL, "0", 2, 5, "0", "0"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s for %s", i, cases[i].quantity,
		    cases[i].amount);
		struct priced p = priced_line(dec_parse(cases[i].quantity),
		    dec_parse(cases[i].price), dec_parse(cases[i].amount),
		    cases[i].digits, cases[i].price_digits);
		char text[DEC_TEXT];

		assert_string_equal(
		    dec_print(p.price, text), cases[i].want_price);
		assert_string_equal(
		    dec_print(p.discount, text), cases[i].want_discount);
	}
}

static void
test_priced_line_without_a_price_is_nan(void **state)
{
	struct dec much = dec_parse("999999999999999999999999999999999999");
	struct priced p = priced_line(much, dec_int(10), much, 2, 5);

	(void)state;
	assert_true(dec_bad(p.discount));
	p = priced_line(dec_zero(), dec_parse(NULL), dec_int(1), 2, 5);
	assert_true(dec_bad(p.price) && dec_bad(p.discount));
	p = priced_line(dec_int(1), dec_int(1), dec_parse("0.999"), 2, 5);
	assert_true(dec_bad(p.discount));
	p = priced_line(dec_int(1), dec_int(1), dec_parse(NULL), 2, 5);
	assert_true(dec_bad(p.discount));
}

static void
test_priced_set_writes_price_and_discount(void **state)
{
	static const struct {
		const char *line;
		bool taxed, quoted;
		const char *want; /* NULL: refused */
	} cases[] = {
	    {"{\"n\":2,\"p\":19.95,\"ecx\":{\"amount\":\"32.98\",\"taxes\":"
	     "[{\"amount\":\"6.92\"}]}}",
		true, true, "{\"n\":2,\"p\":19.95}"},
	    {"{\"n\":2,\"p\":19.95,\"ecx\":{\"amount\":\"32.98\",\"taxes\":"
	     "[{\"amount\":\"6.92\"}]}}",
		false, false, "{\"n\":2,\"p\":16.49}"},
	    {"{\"n\":2,\"p\":10,\"ecx\":{\"amount\":\"18.00\"}}", false, true,
		"{\"n\":2,\"p\":10,\"d\":2}"},
	    {"{\"n\":-1,\"ecx\":{\"amount\":\"4.13\",\"taxes\":[{\"amount\":"
	     "\"0.87\"}]}}",
		true, true, "{\"n\":-1,\"p\":5}"},
	    {"{\"n\":0,\"ecx\":{\"amount\":\"1\"}}", false, true, NULL},
	    {"{\"n\":1,\"p\":1}", false, true, NULL},
	    {"{\"n\":1,\"ecx\":{\"amount\":\"1234567890123456789.01\"}}", false,
		true, NULL},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].line);
		struct json_problem problem;
		json_auto_t *line =
		    json_read(cases[i].line, strlen(cases[i].line), &problem);
		const struct priced_terms terms = {.quantity = "n",
		    .price = "p",
		    .discount = "d",
		    .taxed = cases[i].taxed,
		    .quoted = cases[i].quoted,
		    .digits = 2,
		    .price_digits = 5};
		bool fine = priced_set(line, &terms);
		auto_free char *text = json_text(line);

		assert_int_equal(fine, cases[i].want != NULL);
		if (fine)
			assert_string_equal(text, cases[i].want);
	}
}

int
test_priced(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_priced_line_comes_to_its_amount),
	    cmocka_unit_test(test_priced_line_without_a_price_is_nan),
	    cmocka_unit_test(test_priced_set_writes_price_and_discount),
	};

	return cmocka_run_group_tests_name("priced", tests, NULL, NULL);
}
