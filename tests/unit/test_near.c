#include "base/mem.h"
#include "base/near.h"
#include "unit.h"

static void
test_near_finds_the_nearest_word(void **state)
{
	static const char *const known[] = {
	    "required", "const", "conf", "default", "table", "case"};
	static const struct {
		const char *word;
		const char *best;
	} cases[] = {
	    {"requierd", "required"},
	    {"REQUIRED", "required"},
	    {"conts", "const"},
	    {"defaut", "default"},
	    {"tables", "table"},
	    {"cas", "case"},
	    {"xyzzy", NULL},
	    {"", NULL},
	    {"requiredrequiredrequiredrequiredrequiredrequiredrequiredrequired",
		NULL},
	};
	size_t i, j;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].word);
		struct near n = near_start(cases[i].word);

		for (j = 0; j < ARRAY_LEN(known); j++)
			near_try(&n, known[j]);
		if (cases[i].best == NULL)
			assert_null(n.best);
		else
			assert_string_equal(n.best, cases[i].best);
	}
}

int
test_near(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_near_finds_the_nearest_word),
	};

	return cmocka_run_group_tests_name("near", tests, NULL, NULL);
}
