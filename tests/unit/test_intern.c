#include "unit.h"

#include <stdio.h>

#include "base/intern.h"

static void
test_intern_same_text_has_the_same_number(void **state)
{
	static const struct {
		const char *text;
		size_t len;
		uint32_t id;
	} cases[] = {
	    {"a", 1, 0},
	    {"", 0, 1},
	    {"b", 1, 2},
	    {"a", 1, 0},
	    {"a\0b", 3, 3},
	    {"a\0c", 3, 4},
	    {"ab", 2, 5},
	    {"ab", 1, 0},
	    {"", 0, 1},
	    {"a\0b", 3, 3},
	};
	auto_intern struct intern *in = intern_new();
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].text);
		assert_int_equal(
		    intern_add(in, cases[i].text, cases[i].len), cases[i].id);
		assert_memory_equal(
		    intern_text(in, cases[i].id), cases[i].text, cases[i].len);
		assert_int_equal(
		    intern_text(in, cases[i].id)[cases[i].len], '\0');
	}
	assert_int_equal(intern_count(in), 6);
	assert_int_equal(intern_find(in, "ab", 2), 5);
	assert_int_equal(intern_find(in, "abc", 3), INTERN_NONE);
	assert_int_equal(intern_count(in), 6);
}

static void
test_intern_keeps_numbers_when_it_grows(void **state)
{
	enum { MANY = 100000 };
	auto_intern struct intern *in = intern_new();
	char text[24];
	uint32_t i;

	(void)state;
	for (i = 0; i < MANY; i++) {
		int len = snprintf(text, sizeof(text), "SKU-%u", i);

		assert_int_equal(intern_add(in, text, (size_t)len), i);
	}
	for (i = 0; i < MANY; i += 7) {
		int len = snprintf(text, sizeof(text), "SKU-%u", i);

		assert_int_equal(intern_find(in, text, (size_t)len), i);
		assert_string_equal(intern_text(in, i), text);
	}
	assert_int_equal(intern_count(in), MANY);
}

int
test_intern(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_intern_same_text_has_the_same_number),
	    cmocka_unit_test(test_intern_keeps_numbers_when_it_grows),
	};

	return cmocka_run_group_tests_name("intern", tests, NULL, NULL);
}
