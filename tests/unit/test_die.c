#include "unit.h"

#include "base/die.h"
#include "base/mem.h"

static void
before_name(void)
{
	die(ECX_EXIT_CONFIG, "no [%s]", "shop");
}

static void
two_lines(void)
{
	die_set_name("/usr/bin/ecx-map");
	warn("one: %d", 1);
	say("two\nlines");
}

static void
quiet(void)
{
	die_set_name("ecx-map");
	die_set_quiet(true);
	say("not heard");
	warn("heard");
	die(ECX_EXIT_AGAIN, "lock held");
}

static void
very_long(void)
{
	char text[8192];
	size_t i;

	/* Three bytes a character: none is cut in the middle. */
	for (i = 0; i + 3 < sizeof(text); i += 3)
		memcpy(text + i, "\xe2\x82\xac", 3);
	text[i] = '\0';
	die_set_name("ecx");
	warn("%s", text);
	warn("x%s", text);
}

static void
no_memory(void)
{
	free(xreallocarray(NULL, SIZE_MAX / 4, 8));
}

static void
test_die_before_a_name_is_set_says_ecx(void **state)
{
	struct unit_said said;

	(void)state;
	unit_run(before_name, &said);
	assert_int_equal(said.status, 78);
	assert_int_equal(said.writes, 1);
	assert_string_equal(said.text[0], "ecx: no [shop]\n");
}

static void
test_die_writes_a_line_at_once(void **state)
{
	struct unit_said said;

	(void)state;
	unit_run(two_lines, &said);
	assert_int_equal(said.status, 0);
	assert_int_equal(said.writes, 2);
	assert_string_equal(said.text[0], "ecx-map: one: 1\n");
	assert_string_equal(said.text[1], "ecx-map: two\\x0alines\n");
}

static void
test_die_quiet_keeps_warnings(void **state)
{
	struct unit_said said;

	(void)state;
	unit_run(quiet, &said);
	assert_int_equal(said.status, 75);
	assert_int_equal(said.writes, 2);
	assert_string_equal(said.text[0], "ecx-map: heard\n");
	assert_string_equal(said.text[1], "ecx-map: lock held\n");
}

static void
test_die_cuts_a_long_line_between_characters(void **state)
{
	struct unit_said said;
	size_t i, len;

	(void)state;
	unit_run(very_long, &said);
	assert_int_equal(said.writes, 2);
	for (i = 0; i < 2; i++) {
		UNIT_CASE("line %zu", i);
		len = strlen(said.text[i]);
		assert_in_range(len, 4093, 4096);
		assert_string_equal(said.text[i] + len - 4, "\xe2\x82\xac\n");
		assert_null(strchr(said.text[i], '\\'));
	}
}

static void
test_die_without_memory_exits_with_71(void **state)
{
	struct unit_said said;

	(void)state;
	unit_run(no_memory, &said);
	assert_int_equal(said.status, 71);
	assert_contains(said.text[0], ": out of memory\n");
}

static void
test_die_text_clean_escapes_control_characters(void **state)
{
	static const struct {
		const char *in, *out;
		size_t size;
	} cases[] = {
	    {"", "", 100},
	    {"plain", "plain", 100},
	    {"a\r\nb", "a\\x0d\\x0ab", 100},
	    {"\x1b[31m", "\\x1b[31m", 100},
	    {"\t\x7f~", "\\x09\\x7f~", 100},
	    {"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80",
		"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80", 100},
	    /* C1 controls; U+00A0 is none. */
	    {"\xc2\x80\xc2\x9f\xc2\xa0", "\\xc2\\x80\\xc2\\x9f\xc2\xa0", 100},
	    /* Broken: alone, cut, overlong, surrogate, too high. */
	    {"\x80z", "\\x80z", 100},
	    {"\xe2\x82", "\\xe2\\x82", 100},
	    {"\xc0\xaf", "\\xc0\\xaf", 100},
	    {"\xed\xa0\x80", "\\xed\\xa0\\x80", 100},
	    {"\xf4\x90\x80\x80", "\\xf4\\x90\\x80\\x80", 100},
	    /* Cut, never inside a character or an escape. */
	    {"abc", "", 1},
	    {"abc", "ab", 3},
	    {"a\xe2\x82\xac", "a", 4},
	    {"a\xe2\x82\xac", "a\xe2\x82\xac", 5},
	    {"a\n", "a", 5},
	    {"a\n", "a\\x0a", 6},
	};
	char out[100];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].in);
		memset(out, '#', sizeof(out));
		assert_ptr_equal(
		    text_clean(out, cases[i].size, cases[i].in), out);
		assert_string_equal(out, cases[i].out);
	}
}

static void
test_die_text_is_utf8_refuses_bad_bytes(void **state)
{
	static const struct {
		const char *text;
		bool valid;
	} cases[] = {
	    {"", true},
	    {"ascii", true},
	    {"\x7f", true},
	    {"\xc2\x80", true},
	    {"\xdf\xbf", true},
	    {"\xe0\xa0\x80", true},
	    {"\xed\x9f\xbf", true},
	    {"\xee\x80\x80", true},
	    {"\xef\xbf\xbf", true},
	    {"\xf0\x90\x80\x80", true},
	    {"\xf4\x8f\xbf\xbf", true},
	    {"\x80", false},
	    {"\xbf", false},
	    {"\xc1\xbf", false},
	    {"\xc2", false},
	    {"\xc2\xc0", false},
	    {"\xc2\x7f", false},
	    {"\xe0\x9f\xbf", false},
	    {"\xe2\x82", false},
	    {"\xe2\x82\x7f", false},
	    {"\xed\xa0\x80", false},
	    {"\xed\xbf\xbf", false},
	    {"\xf0\x8f\xbf\xbf", false},
	    {"\xf0\x90\x80", false},
	    {"\xf0\x90\x80\xc0", false},
	    {"\xf4\x90\x80\x80", false},
	    {"\xf5\x80\x80\x80", false},
	    {"\xff", false},
	};
	size_t i, before, after;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases) * 20; i++) {
		UNIT_CASE("row %zu, %s", i, cases[i / 20].text);
		const char *text = cases[i / 20].text;
		size_t len = strlen(text);
		auto_free char *exact = NULL;

		before = i % 10;
		after = i % 20 < 10 ? 0 : 9;
		/* Of the exact size, so that a read past it is seen. */
		exact = xmalloc(before + len + after);
		memset(exact, 'a', before + len + after);
		memcpy(exact + before, text, len);
		assert_int_equal(text_is_utf8(exact, before + len + after),
		    cases[i / 20].valid);
	}
	assert_true(text_is_utf8("a\0b", 3));
}

int
test_die(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_die_before_a_name_is_set_says_ecx),
	    cmocka_unit_test(test_die_writes_a_line_at_once),
	    cmocka_unit_test(test_die_quiet_keeps_warnings),
	    cmocka_unit_test(test_die_cuts_a_long_line_between_characters),
	    cmocka_unit_test(test_die_without_memory_exits_with_71),
	    cmocka_unit_test(test_die_text_clean_escapes_control_characters),
	    cmocka_unit_test(test_die_text_is_utf8_refuses_bad_bytes),
	};

	return cmocka_run_group_tests_name("die", tests, NULL, NULL);
}
