#include "base/json.h"
#include "base/mem.h"
#include "unit.h"

static json_t *
read_text(const char *text)
{
	struct json_problem problem;
	json_t *value = json_read(text, strlen(text), &problem);

	if (value == NULL)
		fail_msg("%s: %s", text, problem.text);
	return value;
}

static void
test_json_there_and_back(void **state)
{
	static const struct {
		const char *in, *out;
	} cases[] = {
	    {"null", "null"},
	    {" [ true , false ] ", "[true,false]"},
	    {"{}", "{}"},
	    {"[]", "[]"},
	    {"{\"b\":1,\"a\":[{\"c\":\"d\"},-7]}", NULL},
	    {"\"a\\\"b\\\\c\\/d\"", "\"a\\\"b\\\\c/d\""},
	    {"\"\\b\\f\\n\\r\\t\\u0001\\u001f\"", NULL},
	    {"\"\\\\ plain \\\\\"", NULL},
	    {"\"\x7f\xc3\xa9\xf0\x9f\x98\x80\"", NULL},
	    {"\"\\u00e9\\ud83d\\ude00\"", "\"\xc3\xa9\xf0\x9f\x98\x80\""},
	    {"9223372036854775807", NULL},
	    {"-9223372036854775808", NULL},
	    {"0.1", NULL},
	    {"29.950", "29.95"},
	    {"{\"\":\"\"}", NULL},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].in);
		json_auto_t *value = read_text(cases[i].in);
		auto_free char *text = json_text(value);

		assert_string_equal(
		    text, cases[i].out ? cases[i].out : cases[i].in);
	}
}

static void
test_json_bad_text_is_refused_at_its_byte(void **state)
{
	static const struct {
		const char *text;
		size_t len, at;
		const char *message;
	} cases[] = {
#define TEXT(s) s, sizeof(s) - 1
	    {TEXT(""), 0, "unexpected token near end of file"},
	    {TEXT("[1,x]"), 4, "invalid token near 'x'"},
	    {TEXT("[1]]"), 4, "end of file expected near ']'"},
	    {TEXT("{\"a\":1,\"a\":2}"), 10,
		"duplicate object key near '\"a\"'"},
	    {TEXT("\"\\u0000\""), 8, "\\u0000 is not allowed"},
	    {TEXT("1\0"), 1, "NUL byte"},
	    {TEXT("\"a\0\""), 2, "NUL byte"},
	    {TEXT("\"\xff\""), 1, "unable to decode byte 0xff near '\"'"},
	    {TEXT("\"\xed\xa0\x80\""), 1,
		"unable to decode byte 0xed near '\"'"},
	    {TEXT("1e999"), 5, "real number overflow near '1e999'"},
	    {TEXT("9223372036854775808"), 19,
		"too big integer near '9223372036854775808'"},
	    {TEXT("[\x1b]"), 2, "invalid token near '\\x1b'"},
#undef TEXT
	};
	struct json_problem problem;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].text);
		assert_null(json_read(cases[i].text, cases[i].len, &problem));
		assert_string_equal(problem.text, cases[i].message);
		assert_int_equal(problem.at, cases[i].at);
	}
}

/* The bytes behind len are not looked at. */
static void
test_json_read_stops_at_the_length(void **state)
{
	struct json_problem problem;
	json_auto_t *value = json_read("12345", 3, &problem);

	(void)state;
	assert_int_equal(json_integer_value(value), 123);
}

static void
repeat(struct buf *b, const char *text, size_t n)
{
	while (n-- > 0)
		buf_adds(b, text);
}

static void
test_json_nested_too_deep_is_refused(void **state)
{
	static const struct {
		const char *open, *close;
		size_t n;
		bool good;
	} cases[] = {
	    {"[", "]", JSON_DEPTH_MAX, true},
	    {"[", "]", JSON_DEPTH_MAX + 1, false},
	    {"[{\"a\":", "}]", JSON_DEPTH_MAX / 2, true},
	    {"[{\"a\":", "}]", JSON_DEPTH_MAX / 2 + 1, false},
	    {"[", "", 1000000, false},
	};
	struct json_problem problem;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		auto_buf struct buf text = {0};
		json_auto_t *value = NULL;

		UNIT_CASE("%zu times %s", cases[i].n, cases[i].open);
		buf_init(&text, (size_t)1 << 20);
		repeat(&text, cases[i].open, cases[i].n);
		buf_adds(&text, "0");
		repeat(&text, cases[i].close, cases[i].n);
		value = json_read(text.data, text.len, &problem);
		assert_int_equal(value != NULL, cases[i].good);
		if (!cases[i].good)
			assert_string_equal(problem.text, "nested too deep");
	}
}

/* Brackets in a string and side by side do not nest. */
static void
test_json_many_members_are_not_deep(void **state)
{
	const size_t n = 10 * (size_t)JSON_DEPTH_MAX;
	auto_buf struct buf text = {0};

	(void)state;
	buf_init(&text, 4096);
	buf_adds(&text, "[\"\\\"");
	repeat(&text, "[", n);
	buf_adds(&text, "\"");
	repeat(&text, ",{}", n);
	buf_adds(&text, "]");
	json_decref(read_text(text.data));
}

static void
test_json_write_sorted_sorts_members(void **state)
{
	json_auto_t *value = read_text(
	    "{\"b\":{\"z\":1,\"y\":[{\"d\":0,\"c\":\"\"}]},\"ab\":2,\"a\":{}}");
	auto_buf struct buf out = {0};

	(void)state;
	buf_init(&out, 1024);
	json_write_sorted(value, &out);
	assert_string_equal(out.data,
	    "{\"a\":{},\"ab\":2,\"b\":{\"y\":[{\"c\":\"\",\"d\":0}],\"z\":1}}");
}

/* What does not fit leaves the buffer over its ceiling, not past it. */
static void
test_json_write_keeps_the_ceiling(void **state)
{
	json_auto_t *value = read_text("{\"a\":\"0123456789\"}");
	auto_buf struct buf out = {0};

	(void)state;
	buf_init(&out, 10);
	json_write(value, &out);
	assert_true(out.over);
	assert_true(out.len <= 10);
}

static void
test_json_at_follows_a_path(void **state)
{
	json_auto_t *value = read_text("{\"a\":[{\"b\":\"x\"},true],\"0\":{"
				       "\"1\":\"y\"},\"\":\"z\"}");
	static const struct {
		const char *path, *text;
	} cases[] = {
	    {"a.0.b", "x"},
	    {"0.1", "y"},
	    {"", "z"},
	    {"a.0", NULL},
	    {"a.2", NULL},
	    {"a.-1", NULL},
	    {"a..b", NULL},
	    {"a.", NULL},
	    {"a.0x", NULL},
	    {"a.4294967296", NULL},
	    {"a.0.b.c", NULL},
	    {"ab", NULL},
	    {"b.c", NULL},
	};
	const char *text;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].path);
		text = json_string_at(value, cases[i].path);
		if (cases[i].text == NULL)
			assert_null(text);
		else
			assert_string_equal(text, cases[i].text);
	}
	assert_true(json_true_at(value, "a.1"));
	assert_false(json_true_at(value, "a.0.b"));
	assert_false(json_true_at(value, "c"));
	assert_null(json_at(NULL, "a"));
}

static void
test_json_set_leaves_out_empty_values(void **state)
{
	json_auto_t *value = json_object();
	auto_free char *text = NULL;

	(void)state;
	json_set_text(value, "a", "\xc3\xa9");
	json_set_text(value, "b", "");
	json_set_text(value, "c", NULL);
	json_set_dec(value, "d", dec_parse("1.50"));
	json_set_number(value, "n", dec_parse("-19.950"));
	json_set_text(value, "a", "x");
	text = json_text(value);
	assert_string_equal(text, "{\"a\":\"x\",\"d\":\"1.50\",\"n\":-19.95}");
}

static void
test_json_decimal_takes_text_or_number(void **state)
{
	static const struct {
		const char *json, *text;
	} cases[] = {
	    {"\"19.950\"", "19.950"},
	    {"12", "12"},
	    {"-0.1", "-0.1"},
	    {"29.949999999999999", "29.95"},
	    {"\"1e3\"", "NaN"},
	    {"\"\"", "NaN"},
	    {"true", "NaN"},
	    {"null", "NaN"},
	    {"[1]", "NaN"},
	};
	char text[DEC_TEXT];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].json);
		json_auto_t *value = read_text(cases[i].json);

		assert_string_equal(
		    dec_print(json_decimal(value), text), cases[i].text);
	}
	assert_true(dec_bad(json_decimal(NULL)));

	json_auto_t *value = read_text("{\"a\":[1.5]}");

	assert_string_equal(
	    dec_print(json_decimal_at(value, "a.0"), text), "1.5");
	assert_true(dec_bad(json_decimal_at(value, "a.1")));
}

int
test_json(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_json_there_and_back),
	    cmocka_unit_test(test_json_bad_text_is_refused_at_its_byte),
	    cmocka_unit_test(test_json_read_stops_at_the_length),
	    cmocka_unit_test(test_json_nested_too_deep_is_refused),
	    cmocka_unit_test(test_json_many_members_are_not_deep),
	    cmocka_unit_test(test_json_write_sorted_sorts_members),
	    cmocka_unit_test(test_json_write_keeps_the_ceiling),
	    cmocka_unit_test(test_json_at_follows_a_path),
	    cmocka_unit_test(test_json_set_leaves_out_empty_values),
	    cmocka_unit_test(test_json_decimal_takes_text_or_number),
	};

	return cmocka_run_group_tests_name("json", tests, NULL, NULL);
}
