#include "unit.h"

#include "base/clock.h"
#include "base/mem.h"

#define END_9999 INT64_C(253402300800000000)

static void
test_clock_parse_reads_rfc_3339(void **state)
{
	static const struct {
		const char *text;
		int64_t us; /* -1: refused */
	} cases[] = {
	    {"1970-01-01T00:00:00Z", 0},
	    {"2026-11-20T09:15:00Z", 1795166100000000},
	    {"2026-11-20t09:15:00z", 1795166100000000},
	    {"2026-11-20 09:15:00Z", 1795166100000000},
	    {"2026-11-20T10:15:00+01:00", 1795166100000000},
	    {"2026-11-20T05:45:00-03:30", 1795166100000000},
	    {"2026-11-20T09:15:00-00:00", 1795166100000000},
	    {"2026-11-20", 1795132800000000},
	    {"2026-11-20T09:15:00.5Z", 1795166100500000},
	    {"2026-11-20T09:15:00.000001Z", 1795166100000001},
	    {"2026-11-20T09:15:00.1234567Z", 1795166100123456},
	    {"2026-11-20T09:15:00.0000000000000000000000001Z",
		1795166100000000},
	    {"2000-02-29", 951782400000000},
	    {"2400-02-29", 13574563200000000},
	    {"2024-02-29T23:59:59Z", 1709251199000000},
	    {"2016-12-31T23:59:60Z", 1483228800000000},
	    {"2016-12-31T15:59:60.25-08:00", 1483228800250000},
	    {"1969-12-31T23:30:00-01:00", 1800000000},
	    {"9999-12-31T23:59:59.999999Z", END_9999 - 1},
	    {"9999-12-31T23:59:60Z", -1},
	    {"9999-12-31T23:59:59-00:01", -1},
	    {"1970-01-01T00:00:00+00:01", -1},
	    {"1969-12-31T23:59:59Z", -1},
	    {"0000-01-01", -1},
	    {"2026-02-30", -1},
	    {"2026-02-29", -1},
	    {"1900-02-29", -1},
	    {"2100-02-29", -1},
	    {"2026-04-31", -1},
	    {"2026-00-01", -1},
	    {"2026-13-01", -1},
	    {"2026-01-00", -1},
	    {"2026-01-32", -1},
	    {"2026-11-20T24:00:00Z", -1},
	    {"2026-11-20T09:60:00Z", -1},
	    {"2026-11-20T09:15:61Z", -1},
	    {"2026-11-20T09:15:00", -1},
	    {"2026-11-20T09:15Z", -1},
	    {"2026-11-20T09:15:00.Z", -1},
	    {"2026-11-20T09:15:00,5Z", -1},
	    {"2026-11-20T09:15:00+0100", -1},
	    {"2026-11-20T09:15:00+1:00", -1},
	    {"2026-11-20T09:15:00+24:00", -1},
	    {"2026-11-20T09:15:00+01:60", -1},
	    {"2026-11-20T09:15:00Z ", -1},
	    {" 2026-11-20", -1},
	    {"2026-11-20T", -1},
	    {"2026-11-20  09:15:00Z", -1},
	    {"2026-11-20Z", -1},
	    {"2026-11-2", -1},
	    {"2026-1-20", -1},
	    {"20261120", -1},
	    {"26-11-20", -1},
	    {"+2026-11-20", -1},
	    {"12026-11-20", -1},
	    {"", -1},
	    {"now", -1},
	    {NULL, -1},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE(
		    "row %zu, %s", i, cases[i].text ? cases[i].text : "NULL");
		int64_t us = -7;
		bool valid = cases[i].us >= 0;

		assert_int_equal(clock_parse(cases[i].text, &us), valid);
		assert_int_equal(us, valid ? cases[i].us : -7);
	}
}

static void
test_clock_print_writes_rfc_3339(void **state)
{
	static const struct {
		int64_t us;
		const char *text, *stamp;
	} cases[] = {
	    {0, "1970-01-01T00:00:00Z", "19700101T000000Z"},
	    {1795166100000000, "2026-11-20T09:15:00Z", "20261120T091500Z"},
	    {1795166100500000, "2026-11-20T09:15:00.500Z", "20261120T091500Z"},
	    {1795166100000001, "2026-11-20T09:15:00.000001Z",
		"20261120T091500Z"},
	    {951782400000000, "2000-02-29T00:00:00Z", "20000229T000000Z"},
	    {951868799999000, "2000-02-29T23:59:59.999Z", "20000229T235959Z"},
	    {END_9999 - 1, "9999-12-31T23:59:59.999999Z", "99991231T235959Z"},
	    /* A cursor at the epoch less its overlap. */
	    {-600000000, "1969-12-31T23:50:00Z", "19691231T235000Z"},
	};
	char out[CLOCK_TEXT];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].text);
		assert_string_equal(
		    clock_print(cases[i].us, out), cases[i].text);
		assert_string_equal(
		    clock_stamp(cases[i].us, out), cases[i].stamp);
	}
	assert_true(strlen(clock_print(INT64_MAX, out)) < CLOCK_TEXT);
	assert_true(strlen(clock_print(INT64_MIN, out)) < CLOCK_TEXT);
}

/* Every day until 2110, past a century with a leap year and one without: each
 * reads back, and comes after the day before. */
static void
test_clock_every_day_there_and_back(void **state)
{
	const int64_t day = INT64_C(86400000000);
	const int64_t end = INT64_C(4417977600000000); /* 2110-01-01 */
	char before[CLOCK_TEXT] = "", text[CLOCK_TEXT];
	int64_t us, back;

	(void)state;
	for (us = day - 1; us < end; us += day) {
		clock_print(us, text);
		assert_true(strcmp(before, text) < 0);
		assert_true(clock_parse(text, &back));
		assert_int_equal(back, us);
		memcpy(before, text, sizeof(text));
	}
	assert_string_equal(before, "2109-12-31T23:59:59.999999Z");
}

static void
test_clock_duration_reads_weeks_to_seconds(void **state)
{
	static const struct {
		const char *text;
		int64_t us; /* -1: refused */
	} cases[] = {
	    {"0s", 0},
	    {"90s", 90000000},
	    {"15m", 900000000},
	    {"2h", 7200000000},
	    {"7d", 604800000000},
	    {"1w", 604800000000},
	    {"1h30m", 5400000000},
	    {"1w2d3h4m5s", 788645000000},
	    {"9223372036854s", 9223372036854000000},
	    {"9223372036855s", -1},
	    {"15250284w3d", 9223372022400000000},
	    {"15250284w4d", -1},
	    {"15250285w", -1},
	    {"15250284d9223372036853s", -1},
	    {"99999999999999999999s", -1},
	    {"", -1},
	    {"15", -1},
	    {"1h30", -1},
	    {"m", -1},
	    {"30m1h", -1},
	    {"1h1h", -1},
	    {"7d1w", -1},
	    {"1.5h", -1},
	    {"-1h", -1},
	    {"+1h", -1},
	    {"1 h", -1},
	    {" 1h", -1},
	    {"1h ", -1},
	    {"1H", -1},
	    {"10ms", -1},
	    {"1y", -1},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].text);
		int64_t us = -7;
		bool valid = cases[i].us >= 0;

		assert_int_equal(clock_duration(cases[i].text, &us), valid);
		assert_int_equal(us, valid ? cases[i].us : -7);
	}
}

static void
test_clock_when_takes_a_time_an_epoch_or_an_age(void **state)
{
	static const struct {
		const char *text;
		int64_t us; /* -1: refused */
	} cases[] = {
	    {"2026-11-20T10:15:00+01:00", 1795166100000000},
	    {"2026-11-20", 1795132800000000},
	    {"@0", 0},
	    {"@1795166100", 1795166100000000},
	    {"@253402300799", END_9999 - 1000000},
	    {"@253402300800", -1},
	    {"@9223372036855", -1},
	    {"@99999999999999999999", -1},
	    {"@", -1},
	    {"@-1", -1},
	    {"@1.5", -1},
	    {"@1 ", -1},
	    {"0s", 1795166100000000},
	    {"2h", 1795158900000000},
	    {"1h30m", 1795160700000000},
	    {"3000w", -1},
	    {"", -1},
	    {"15", -1},
	    {"yesterday", -1},
	};
	size_t i;

	(void)state;
	setenv("ECX_NOW", "2026-11-20T09:15:00Z", 1);
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].text);
		int64_t us = -7;
		bool valid = cases[i].us >= 0;

		assert_int_equal(clock_when(cases[i].text, &us), valid);
		assert_int_equal(us, valid ? cases[i].us : -7);
	}
	unsetenv("ECX_NOW");
}

/* The day of a shop differs from that in UTC around midnight. */
static void
test_clock_day_is_that_of_the_zone(void **state)
{
	static const struct {
		const char *time, *zone, *day;
	} cases[] = {
	    {"2026-10-31T23:30:00Z", "UTC", "2026-10-31"},
	    {"2026-10-31T23:30:00Z", "", "2026-10-31"},
	    {"2026-10-31T23:30:00Z", "Europe/Berlin", "2026-11-01"},
	    {"2026-12-31T23:30:00Z", "Europe/Berlin", "2027-01-01"},
	    /* in summer two hours */
	    {"2026-06-30T22:00:00Z", "Europe/Berlin", "2026-07-01"},
	    {"2026-06-30T21:59:59Z", "Europe/Berlin", "2026-06-30"},
	    {"2027-01-01T02:15:00Z", "America/Los_Angeles", "2026-12-31"},
	    {"2026-12-31T18:30:00Z", "Asia/Kolkata", "2027-01-01"},
	    {"2026-12-31T22:59:00Z", "+01:00", "2026-12-31"},
	    {"2026-12-31T23:00:00Z", "+01:00", "2027-01-01"},
	    {"2027-01-01T03:29:00Z", "-03:30", "2026-12-31"},
	    {"2026-10-31T23:30:00Z", "Mars/Olympus", "2026-10-31"},
	};
	char day[CLOCK_TEXT];
	int64_t t;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s in %s", i, cases[i].time, cases[i].zone);
		assert_true(clock_parse(cases[i].time, &t));
		assert_string_equal(
		    clock_day(t, cases[i].zone, day), cases[i].day);
	}
	assert_null(getenv("TZ"));
}

static void
test_clock_zone_is_known_or_not(void **state)
{
	static const char *const good[] = {
	    "UTC", "Europe/Berlin", "+00:00", "-11:30", "+14:00"};
	static const char *const bad[] = {"", "Mars/Olympus", "../passwd",
	    "/etc/passwd", "+1:00", "+15:00", "+01:60", "+01:00x", "01:00"};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(good); i++) {
		UNIT_CASE("row %zu, %s", i, good[i]);
		assert_true(clock_zone_ok(good[i]));
	}
	for (i = 0; i < ARRAY_LEN(bad); i++) {
		UNIT_CASE("row %zu, %s", i, bad[i]);
		assert_false(clock_zone_ok(bad[i]));
	}
	assert_false(clock_zone_ok(NULL));
}

static void
read_now(void)
{
	(void)clock_now();
}

static void
test_clock_now_is_ecx_now_where_set(void **state)
{
	struct unit_said said;
	int64_t before, after;

	(void)state;
	before = clock_now();
	after = clock_now();
	assert_true(before <= after);
	assert_in_range(before, INT64_C(1700000000000000), END_9999);

	setenv("ECX_NOW", "2026-11-20T09:15:00.25Z", 1);
	assert_int_equal(clock_now(), 1795166100250000);
	setenv("ECX_NOW", "today", 1);
	unit_run(read_now, &said);
	unsetenv("ECX_NOW");
	assert_int_equal(said.status, 64);
	assert_contains(said.text[0], "ECX_NOW is 'today': write a time like");
}

int
test_clock(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_clock_parse_reads_rfc_3339),
	    cmocka_unit_test(test_clock_print_writes_rfc_3339),
	    cmocka_unit_test(test_clock_every_day_there_and_back),
	    cmocka_unit_test(test_clock_duration_reads_weeks_to_seconds),
	    cmocka_unit_test(test_clock_when_takes_a_time_an_epoch_or_an_age),
	    cmocka_unit_test(test_clock_day_is_that_of_the_zone),
	    cmocka_unit_test(test_clock_zone_is_known_or_not),
	    cmocka_unit_test(test_clock_now_is_ecx_now_where_set),
	};

	return cmocka_run_group_tests_name("clock", tests, NULL, NULL);
}
