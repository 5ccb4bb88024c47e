#include "base/json_answer.h"
#include "base/mem.h"
#include "unit.h"

static json_t *
read_answer(const char *text, size_t len)
{
	struct json_problem problem;

	return json_read_answer(text, len, &problem);
}

#define TEXT(s) s, sizeof(s) - 1
#define FFFD "\xef\xbf\xbd"

static void
test_json_answer_keeps_the_rows_beside_a_bad_value(void **state)
{
	static const struct {
		const char *text;
		size_t len;
		const char *out; /* of the second of three rows */
	} cases[] = {
	    {TEXT("[1,{\"a\":\"x\\u0000y\"},3]"),
		"{\"a\":\"x" FFFD "y\",\"ecx.bad\":\"\\\\u0000 at a\"}"},
	    {TEXT("[1,{\"\\u0000*\\u0000d\":{\"b\":[0,\"\\u0000\"]}},3]"),
		"{\"" FFFD "*" FFFD "d\":{\"b\":[0,\"" FFFD "\"],\"ecx.bad\":"
		"\"\\\\u0000 at b.1\"},\"ecx.bad\":\"\\\\u0000 at " FFFD
		"*" FFFD "d\"}"},
	    {TEXT("[1,{\"a\":\"x\0\"},3]"),
		"{\"a\":\"x" FFFD "\",\"ecx.bad\":\"NUL byte at a\"}"},
	    {TEXT("[1,{\"a\":\"x\ny\"},3]"),
		"{\"a\":\"x" FFFD
		"y\",\"ecx.bad\":\"control character at a\"}"},
	    {TEXT("[1,{\"a\":\"\\ud83d\"},3]"),
		"{\"a\":\"" FFFD
		"\",\"ecx.bad\":\"half of a surrogate pair at a\"}"},
	    {TEXT("[1,{\"a\":\"\\ude00\\ud83d\\u00e9\\ud83d\\ude00\"},3]"),
		"{\"a\":\"" FFFD FFFD "\xc3\xa9\xf0\x9f\x98\x80\","
		"\"ecx.bad\":\"half of a surrogate pair at a\"}"},
	    {TEXT("[1,{\"a\":[{\"b\":\"caf\xe9\"}]},3]"),
		"{\"a\":[{\"b\":\"caf" FFFD
		"\",\"ecx.bad\":\"byte that is not UTF-8 at b\"}],"
		"\"ecx.bad\":\"byte that is not UTF-8 at a.0.b\"}"},
	    {TEXT("[1,{\"a\":9223372036854775808},3]"),
		"{\"a\":\"9223372036854775808\","
		"\"ecx.bad\":\"number out of range at a\"}"},
	    {TEXT("[1,{\"a\":-1e999,\"b\":1.5},3]"),
		"{\"a\":\"-1e999\",\"b\":1.5,"
		"\"ecx.bad\":\"number out of range at a\"}"},
	    {TEXT("[1,{\"a\":1,\"b\":2,\"a\":\"\\u00413\\n\"},3]"),
		"{\"a\":\"A3\\n\",\"b\":2,"
		"\"ecx.bad\":\"second member of this name at a\"}"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].text);
		json_auto_t *value = read_answer(cases[i].text, cases[i].len);
		auto_free char *text = NULL;

		assert_int_equal(json_array_size(value), 3);
		text = json_text(json_array_get(value, 1));
		assert_string_equal(text, cases[i].out);
		assert_non_null(json_mark_in(json_array_get(value, 1)));
		assert_null(json_mark_in(json_array_get(value, 2)));
	}
}

static void
test_json_answer_byte_order_mark_is_passed_over(void **state)
{
	json_auto_t *value = read_answer(TEXT("\xef\xbb\xbf [{\"a\":1}]\r\n"));

	(void)state;
	assert_int_equal(json_integer_value(json_at(value, "0.a")), 1);
	assert_null(json_mark_in(value));
}

static void
test_json_answer_too_deep_is_null(void **state)
{
	struct {
		size_t levels;
		const char *mark;
	} cases[] = {
	    {JSON_DEPTH_MAX - 2, NULL},
	    {JSON_DEPTH_MAX - 1, "more than 64 levels at deep"},
	    {100000, "more than 64 levels at deep"},
	};
	size_t i, n;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		auto_buf struct buf text = {0};
		json_auto_t *value = NULL;
		const char *mark;

		UNIT_CASE("%zu levels", cases[i].levels);
		buf_init(&text, (size_t)1 << 20);
		buf_adds(&text, "[{\"deep\":");
		for (n = 0; n < cases[i].levels; n++)
			buf_addc(&text, '[');
		buf_adds(&text, "\"]\\\"\"");
		for (n = 0; n < cases[i].levels; n++)
			buf_addc(&text, ']');
		buf_adds(&text, "},{\"b\":2}]");
		value = read_answer(text.data, text.len);
		assert_int_equal(json_integer_value(json_at(value, "1.b")), 2);
		mark = json_mark_in(value);
		assert_int_equal(mark == NULL, cases[i].mark == NULL);
		if (mark != NULL)
			assert_memory_equal(mark, "more than 64 levels at deep",
			    strlen("more than 64 levels at deep"));
	}
}

static void
test_json_answer_broken_syntax_is_refused(void **state)
{
	static const struct {
		const char *text;
		size_t len;
	} cases[] = {
	    {TEXT("")},
	    {TEXT("\xef\xbb\xbf")},
	    {TEXT("[1,")},
	    {TEXT("[1 2]")},
	    {TEXT("[1,]")},
	    {TEXT("[1]]")},
	    {TEXT("[01]")},
	    {TEXT("[1e]")},
	    {TEXT("[truer]")},
	    {TEXT("[NaN]")},
	    {TEXT("{1:2}")},
	    {TEXT("{\"a\"}")},
	    {TEXT("{\"a\":}")},
	    {TEXT("{\"a\":1,}")},
	    {TEXT("{\"a\":1")},
	    {TEXT("[\"\\u00g0\"]")},
	    {TEXT("[\"\\u000")},
	    {TEXT("[\"\\x\"]")},
	    {TEXT("[\"\\")},
	    {TEXT("[\"abc")},
	    {TEXT("[1\0]")},
	    {TEXT("<html>")},
	};
	struct json_problem problem;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].text);
		assert_null(
		    json_read_answer(cases[i].text, cases[i].len, &problem));
		assert_true(problem.text[0] != '\0');
	}
}

int
test_json_answer(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(
		test_json_answer_keeps_the_rows_beside_a_bad_value),
	    cmocka_unit_test(test_json_answer_byte_order_mark_is_passed_over),
	    cmocka_unit_test(test_json_answer_too_deep_is_null),
	    cmocka_unit_test(test_json_answer_broken_syntax_is_refused),
	};

	return cmocka_run_group_tests_name("json_answer", tests, NULL, NULL);
}
