/* Cursors that are times, and those that are not. */
#include "base/clock.h"
#include "base/mem.h"
#include "core/cursor.h"
#include "unit.h"

static int64_t
at(const char *text)
{
	int64_t us = 0;

	assert_true(clock_parse(text, &us));
	return us;
}

static void
test_cursor_of_times_is_told_from_others(void **state)
{
	int64_t times[CURSOR_TIMES];

	(void)state;
	assert_int_equal(cursor_times(NULL, times), 0);
	assert_int_equal(cursor_times("", times), 0);
	assert_int_equal(cursor_times("17", times), 0);
	assert_int_equal(cursor_times("all", times), 0);
	assert_int_equal(cursor_times("2026-11-20T10:00:00Z/", times), 0);
	assert_int_equal(cursor_times("2026-11-20T10:00:00Z/x", times), 0);
	assert_int_equal(
	    cursor_times("2026-11-20T10:00:00Z/2026-11-20/2026-11-20", times),
	    0);
	assert_int_equal(cursor_times("2026-11-20T10:00:00Z", times), 1);
	assert_int_equal(times[0], at("2026-11-20T10:00:00Z"));
	assert_int_equal(
	    cursor_times("2026-11-20T10:00:00Z/2026-11-21T00:00:00Z", times),
	    2);
	assert_int_equal(times[1], at("2026-11-21T00:00:00Z"));
}

static void
test_cursor_is_behind_the_stored_one_beyond_the_overlap(void **state)
{
	const int64_t minute = INT64_C(60000000);

	(void)state;
	assert_true(cursor_is_behind(
	    "2026-11-20T10:00:00Z", "2026-11-20T10:10:01Z", 10 * minute));
	assert_false(cursor_is_behind(
	    "2026-11-20T10:00:00Z", "2026-11-20T10:10:00Z", 10 * minute));
	assert_true(
	    cursor_is_behind("2026-11-20T10:00:00Z/2026-11-20T10:00:00Z",
		"2026-11-20T10:00:00Z/2026-11-20T11:00:00Z", 10 * minute));
	assert_false(cursor_is_behind("16", "17", 0));
	assert_false(cursor_is_behind("2026-11-20T10:00:00Z", NULL, 0));
	assert_false(cursor_is_behind("all", "2026-11-20T10:00:00Z", 0));
}

static void
test_cursor_limit_is_passed_by_no_time(void **state)
{
	static const struct {
		const char *cursor, *stored, *expected;
	} cases[] = {
	    {"2026-11-20T11:00:00Z", NULL, "2026-11-20T11:00:00Z"},
	    {"2027-06-01T00:00:00Z", NULL, "2026-11-20T12:00:00Z"},
	    {"2027-06-01T00:00:00Z", "2026-11-20T11:00:00Z",
		"2026-11-20T12:00:00Z"},
	    /* It never goes back behind the stored one. */
	    {"2027-06-01T00:00:00Z", "2026-11-20T12:03:00Z",
		"2026-11-20T12:03:00Z"},
	    {"2026-11-20T12:02:00Z", "2026-11-20T12:03:00Z",
		"2026-11-20T12:02:00Z"},
	    {"2026-11-20T11:00:00Z/2027-06-01T00:00:00Z", NULL,
		"2026-11-20T11:00:00Z/2026-11-20T12:00:00Z"},
	    {"2099", NULL, "2099"},
	    {"all", "2026-11-20T11:00:00Z", "all"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		auto_free char *cursor = cursor_limit(cases[i].cursor,
		    at("2026-11-20T12:00:00Z"), cases[i].stored);

		assert_string_equal(cursor, cases[i].expected);
	}
}

static void
test_cursor_latest_is_a_day_from_now(void **state)
{
	char text[CLOCK_TEXT];
	const int64_t day = INT64_C(86400000000);

	(void)state;
	assert_true(cursor_latest() > clock_now() + day - 60000000);
	assert_false(
	    cursor_is_after(clock_print(clock_now(), text), cursor_latest()));
	assert_true(cursor_is_after(
	    clock_print(clock_now() + 2 * day, text), cursor_latest()));
}

int
test_cursor(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_cursor_of_times_is_told_from_others),
	    cmocka_unit_test(
		test_cursor_is_behind_the_stored_one_beyond_the_overlap),
	    cmocka_unit_test(test_cursor_limit_is_passed_by_no_time),
	    cmocka_unit_test(test_cursor_latest_is_a_day_from_now),
	};

	return cmocka_run_group_tests_name("cursor", tests, NULL, NULL);
}
