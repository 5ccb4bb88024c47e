#include "base/json_mem.h"
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

/* A byte of every kind at each place of a text that is read eight bytes at a
 * time: taken where jansson takes it, and for the same, and written so that
 * jansson reads the same. */
static void
test_json_quick_reads_and_writes_any_byte_at_any_place(void **state)
{
	enum { LONGEST = 20 };
	char text[LONGEST + 2], word[LONGEST];
	size_t len, at;
	int byte;

	(void)state;
	for (len = 1; len <= LONGEST; len++)
		for (at = 0; at < len; at++)
			for (byte = 0; byte < 256; byte++) {
				UNIT_CASE(
				    "byte %d at %zu of %zu", byte, at, len);
				json_auto_t *quick = NULL, *slow = NULL;
				json_auto_t *again = NULL;
				auto_free char *ours = NULL;

				memset(text, 'a', len + 2);
				text[0] = text[len + 1] = '"';
				text[at + 1] = (char)byte;
				quick = json_quick(text, len + 2);
				slow = json_loadb(
				    text, len + 2, JSON_DECODE_ANY, NULL);
				assert_true(quick == NULL || slow != NULL);
				assert_true((quick == NULL) == (slow == NULL));
				assert_true(
				    quick == NULL || json_equal(quick, slow));
				if (byte == 0 || byte > 0x7f)
					continue;
				memset(word, 'a', len);
				word[at] = (char)byte;
				json_decref(slow);
				slow = json_stringn(word, len);
				ours = json_text(slow);
				again = json_loads(ours, JSON_DECODE_ANY, NULL);
				assert_true(json_equal(again, slow));
			}
}

/* Blocks of all sizes lie beside each other, aligned, and a freed one is the
 * next of its size. */
static void
test_json_quick_memory(void **state)
{
	enum { SIZES = 600 };
	unsigned char *block[SIZES];
	size_t size, i;
	void *again;

	(void)state;
	for (size = 0; size < SIZES; size++) {
		block[size] = json_mem_new(size);
		assert_int_equal((uintptr_t)block[size] % 16, 0);
		memset(block[size], (int)(size % 251), size);
	}
	for (size = 0; size < SIZES; size++)
		for (i = 0; i < size; i++)
			assert_int_equal(block[size][i], size % 251);
	json_mem_free(NULL);
	json_mem_free(block[40]);
	again = json_mem_new(33);
	assert_ptr_equal(again, block[40]);
	json_mem_free(again);
	for (size = 0; size < SIZES; size++)
		if (size != 40)
			json_mem_free(block[size]);
}

int
test_json_quick(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_json_quick_agrees_with_jansson_or_leaves_it),
	    cmocka_unit_test(test_json_quick_keeps_the_order_of_members),
	    cmocka_unit_test(
		test_json_quick_reads_and_writes_any_byte_at_any_place),
	    cmocka_unit_test(test_json_quick_memory),
	};

	return cmocka_run_group_tests_name("json_quick", tests, NULL, NULL);
}
