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

static void
test_chosen(void **state)
{
	static const struct {
		const char *chosen;
		int status;
		const char *log;
	} cases[] = {
	    {"ecx-push-erp:1", 128 + 9, "ecx-push-erp 1 before the intent\n"},
	    {"ecx-push-erp:2", 128 + 9,
		"ecx-push-erp 1 before the intent\n"
		"ecx-push-erp 2 after the intent\n"},
	    {"ecx-push-erp:4", 0,
		"ecx-push-erp 1 before the intent\n"
		"ecx-push-erp 2 after the intent\n"
		"ecx-push-erp 3 after the receipt\n"},
	    {"ecx-map:2", 0,
		"ecx-push-erp 1 before the intent\n"
		"ecx-push-erp 2 after the intent\n"
		"ecx-push-erp 3 after the receipt\n"},
	};
	auto_free char *dir = unit_tmpdir();
	struct unit_said said;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		auto_free char *log = xasprintf("%s/%zu", dir, i);
		auto_buf struct buf b;

		setenv("ECX_CRASH", cases[i].chosen, 1);
		setenv("ECX_CRASH_LOG", log, 1);
		unit_run(three_points, &said);
		unsetenv("ECX_CRASH");
		unsetenv("ECX_CRASH_LOG");
		assert_int_equal(said.status, cases[i].status);
		assert_int_equal(said.writes, 0);
		buf_init(&b, 1024);
		assert_true(file_read(log, &b));
		assert_string_equal(b.data, cases[i].log);
	}
}

int
test_crash(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_chosen),
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
