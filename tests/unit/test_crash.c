#include "unit.h"

#include "base/buf.h"
#include "base/crash.h"
#include "base/die.h"
#include "base/file.h"
#include "base/mem.h"

#ifdef ECX_CRASH_POINTS

static void
three_points(void)
{
	die_set_name("ecx-push-erp");
	crash_point("before the intent");
	crash_point("after the intent");
	crash_point("after the receipt");
}

/* Runs them with what is chosen and reads the log; *status is the child's. */
static char *
run_points(const char *chosen, int *status)
{
	auto_free char *dir = unit_tmpdir();
	auto_free char *log = xasprintf("%s/log", dir);
	struct unit_said said;
	struct buf b;

	setenv("ECX_CRASH", chosen, 1);
	setenv("ECX_CRASH_LOG", log, 1);
	unit_run(three_points, &said);
	unsetenv("ECX_CRASH");
	unsetenv("ECX_CRASH_LOG");
	assert_int_equal(said.writes, 0);
	*status = said.status;
	buf_init(&b, 1024);
	assert_true(file_read(log, &b));
	return b.data;
}

/* How many points this process has passed itself, in tests before this one:
 * a child goes on from there. */
static long
passed_before(void)
{
	int status;
	auto_free char *log = run_points("", &status);

	return strtol(log + strlen("ecx-push-erp "), NULL, 10) - 1;
}

static void
test_crash_only_the_chosen_point_kills(void **state)
{
	static const char *const lines[] = {
	    "before the intent", "after the intent", "after the receipt"};
	static const struct {
		const char *tool;
		int point, status;
		size_t passed;
	} cases[] = {
	    {"ecx-push-erp", 1, 128 + 9, 1},
	    {"ecx-push-erp", 2, 128 + 9, 2},
	    {"ecx-push-erp", 4, 0, 3},
	    {"ecx-map", 2, 0, 3},
	};
	long before = passed_before();
	size_t i, k;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].tool);
		auto_free char *chosen =
		    xasprintf("%s:%ld", cases[i].tool, before + cases[i].point);
		int status;
		auto_free char *log = run_points(chosen, &status);
		auto_buf struct buf expected = {0};

		buf_init(&expected, 1024);
		for (k = 0; k < cases[i].passed; k++)
			buf_addf(&expected, "ecx-push-erp %ld %s\n",
			    before + (long)k + 1, lines[k]);
		assert_int_equal(status, cases[i].status);
		assert_string_equal(log, expected.data);
	}
}

int
test_crash(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_crash_only_the_chosen_point_kills),
	};

	return cmocka_run_group_tests_name("crash", tests, NULL, NULL);
}

#else

int
test_crash(void)
{
	return 0;
}

#endif
