#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "core/partial.h"
#include "unit.h"

static json_t *
parse(const char *text)
{
	struct json_problem problem;
	json_t *value = json_read(text, strlen(text), &problem);

	assert_non_null(value);
	return value;
}

static void
same(void **state)
{
	static const struct {
		const char *ours, *theirs;
		bool same;
	} cases[] = {
	    {"\"mug\"", "\"MUG\"", true},
	    {"\"mug\"", "\"MUGS\"", false},
	    {"2", "2.00", true},
	    {"2", "\"2.0\"", true},
	    {"2", "3", false},
	    {"2", "null", false},
	    {"2", "\"two\"", false},
	    {"true", "true", true},
	    {"true", "false", false},
	    {"\"\"", "null", false},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		json_auto_t *ours = parse(cases[i].ours);
		json_auto_t *theirs = parse(cases[i].theirs);

		assert_int_equal(partial_same(ours, theirs), cases[i].same);
	}
	assert_false(partial_same(NULL, NULL));
}

static void
lines(void **state)
{
	static const char *const alike[] = {"No", "Variant", "Quantity", NULL};
	static const struct {
		const char *rows;
		bool ours;
		size_t n;
	} cases[] = {
	    {"[]", true, 0},
	    {"[{\"No\":\"A\",\"Variant\":\"X\",\"Quantity\":1.0}]", true, 1},
	    {"[{\"No\":\"A\",\"Quantity\":1},{\"No\":\"b\",\"Quantity\":2}]",
		true, 2},
	    {"[{\"No\":\"A\",\"Quantity\":1},{\"No\":\"B\",\"Quantity\":3}]",
		false, 1},
	    /* the first was taken away */
	    {"[{\"No\":\"B\",\"Quantity\":2}]", false, 0},
	    /* one too many */
	    {"[{\"No\":\"A\",\"Quantity\":1},{\"No\":\"B\",\"Quantity\":2},"
	     "{\"No\":\"C\",\"Quantity\":1}]",
		false, 2},
	    {"[\"A\"]", false, 0},
	};
	json_auto_t *ours = parse("[{\"No\":\"A\",\"Quantity\":1,\"Price\":5},"
				  "{\"No\":\"B\",\"Quantity\":2}]");
	size_t i, n;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		json_auto_t *rows = parse(cases[i].rows);

		assert_int_equal(
		    partial_lines(ours, rows, alike, &n), cases[i].ours);
		assert_int_equal(n, cases[i].n);
	}
}

int
test_partial(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(same),
	    cmocka_unit_test(lines),
	};

	return cmocka_run_group_tests_name("partial", tests, NULL, NULL);
}
