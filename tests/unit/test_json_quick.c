#include "base/json_quick.h"
#include "base/mem.h"
#include "unit.h"

/* Taken, and for the same as jansson takes it; or left to jansson. */
static void
test_json_quick_agrees_with_jansson_or_leaves_it(void **state)
{
	static const struct {
		const char *text;
		size_t len;
		bool taken;
	} cases[] = {
#define TEXT(s) s, sizeof(s) - 1
	    {TEXT("{\"type\":\"Stock\",\"v\":1,\"a\":[1,-2,[],{}]}"), true},
	    {TEXT(" { \"a\" : [ true , false ,\tnull ] }\r\n"), true},
	    {TEXT("\"\""), true},
	    {TEXT("\"caf\xc3\xa9 \xf0\x9f\x98\x80 \x7f\""), true},
	    {TEXT("\"\\\"a\\\\b\\/c\\b\\f\\n\\r\\t\""), true},
	    {TEXT("\"ends in one \\\"\""), true},
	    {TEXT("0"), true},
	    {TEXT("-0"), true},
	    {TEXT("-999999999999999999"), true},
	    {TEXT("{\"\":\"\"}"), true},
	    /* right, but rare */
	    {TEXT("9223372036854775807"), false},
	    {TEXT("1.5"), false},
	    {TEXT("1e3"), false},
	    {TEXT("\"\\u00e9\""), false},
	    {TEXT("{\"a\\n\":1}"), false},
	    /* wrong */
	    {TEXT(""), false},
	    {TEXT(" "), false},
	    {TEXT("1 2"), false},
	    {TEXT("01"), false},
	    {TEXT("-"), false},
	    {TEXT("- 1"), false},
	    {TEXT("+1"), false},
	    {TEXT("--1"), false},
	    {TEXT("1\0"), false},
	    {TEXT("tru"), false},
	    {TEXT("truex"), false},
	    {TEXT("nullnull"), false},
	    {TEXT("\"a"), false},
	    {TEXT("\"a\\"), false},
	    {TEXT("\"a\\\""), false},
	    {TEXT("\"a\\x\""), false},
	    {TEXT("\"a\\\0\""), false},
	    {TEXT("\"a\0\""), false},
	    {TEXT("\"a\t\""), false},
	    {TEXT("\"a\n\""), false},
	    {TEXT("\"\\n\t\""), false},
	    {TEXT("\"\xff\""), false},
	    {TEXT("\"\xed\xa0\x80\""), false},
	    {TEXT("[1"), false},
	    {TEXT("[1,]"), false},
	    {TEXT("[,1]"), false},
	    {TEXT("[1}"), false},
	    {TEXT("[]]"), false},
	    {TEXT("{"), false},
	    {TEXT("{\"a\"}"), false},
	    {TEXT("{\"a\":}"), false},
	    {TEXT("{\"a\":1,}"), false},
	    {TEXT("{a:1}"), false},
	    {TEXT("{\"a \t\":1}"), false},
	    {TEXT("{\"\xff\":1}"), false},
	    {TEXT("{\"a\":1,\"b\":2,\"a\":3}"), false},
#undef TEXT
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].text);
		/* A copy without a byte behind it. */
		auto_free char *text = xmalloc(cases[i].len);
		json_auto_t *quick = NULL;
		json_auto_t *slow = NULL;

		memcpy(text, cases[i].text, cases[i].len);
		quick = json_quick(text, cases[i].len);
		assert_int_equal(quick != NULL, cases[i].taken);
		if (quick == NULL)
			continue;
		slow = json_loadb(text, cases[i].len, JSON_DECODE_ANY, NULL);
		assert_true(json_equal(quick, slow));
	}
}

static void
test_json_quick_keeps_the_order_of_members(void **state)
{
	static const char text[] =
	    "{\"z\":1,\"a\":{\"y\":[\"\\\"\",2],\"b\":\"\"},\"m\":null}";
	json_auto_t *value = json_quick(text, sizeof(text) - 1);
	auto_free char *again = json_text(value);

	(void)state;
	assert_string_equal(again, text);
}

int
test_json_quick(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_json_quick_agrees_with_jansson_or_leaves_it),
	    cmocka_unit_test(test_json_quick_keeps_the_order_of_members),
	};

	return cmocka_run_group_tests_name("json_quick", tests, NULL, NULL);
}
