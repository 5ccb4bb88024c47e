/* The rows of runs, and when a flow has succeeded. */
#include "base/clock.h"
#include "base/mem.h"
#include "core/ledger_runs.h"
#include "unit.h"

enum { NOT_ENDED = -1, DEFERRED = -2 };

static const struct ledger_flow orders = {.source_tool = "fetch",
    .source = "shop",
    .sink_tool = "push",
    .sink = "erp",
    .kind = ECX_ORDER};
static struct ledger *l;
static char *dir;

static int
setup(void **state)
{
	(void)state;
	dir = unit_tmpdir();
	l = ledger_open(dir);
	return 0;
}

static int
teardown(void **state)
{
	ledger_close(l);
	free(dir);
	unsetenv("ECX_NOW");
	return unit_case_print(state);
}

static void
set_time(int minute)
{
	char now[] = "2026-11-20T12:00:00Z";

	now[15] = (char)('0' + minute);
	setenv("ECX_NOW", now, 1);
}

/* A run at a minute; flow NULL: it read nothing. */
static void
add_run(int minute, const char *tool, const char *connection, const char *flow,
    int status, size_t n)
{
	struct ledger_run run = {
	    .tool = tool, .connection = connection, .kind = ECX_KINDS};
	int64_t id;

	set_time(minute);
	if (strcmp(tool, "fetch") == 0) {
		run.kind = ECX_ORDER;
		run.flow = flow;
	}
	id = ledger_run_begin(l, &run);
	if (status == NOT_ENDED)
		return;
	run.kind = flow != NULL ? ECX_ORDER : ECX_KINDS;
	run.flow = flow;
	run.deferred = status == DEFERRED;
	run.status = run.deferred ? 75 : status;
	run.n_in = run.n_out = n;
	ledger_run_end(l, id, &run);
}

/* The minute of the last success; -1: there is none. */
static int
success(void)
{
	struct ledger_flow_state state = ledger_flow_state(l, &orders);
	char text[CLOCK_TEXT];

	return state.success == 0 ? -1
				  : clock_print(state.success, text)[15] - '0';
}

static void
test_ledger_runs_nothing_was_run(void **state)
{
	struct ledger_flow_state s = ledger_flow_state(l, &orders);

	(void)state;
	assert_int_equal(s.n_begun, 0);
	assert_int_equal(s.n_ended, 0);
	assert_int_equal(success(), -1);
}

static void
test_ledger_runs_source_that_fails_is_no_success(void **state)
{
	struct ledger_flow_state s;

	(void)state;
	add_run(1, "fetch", "shop", "erp", 75, 0);
	add_run(2, "fetch", "shop", "erp", NOT_ENDED, 0);
	add_run(3, "fetch", "shop", "erp2", 0, 0);
	add_run(3, "fetch", "shop2", "erp", 0, 0);
	s = ledger_flow_state(l, &orders);
	assert_int_equal(success(), -1);
	assert_int_equal(s.n_begun, 2);
	assert_int_equal(s.n_ended, 1);
	add_run(4, "fetch", "shop", "erp", 1, 0);
	assert_int_equal(success(), 4);
	add_run(5, "fetch", "shop", "erp", 78, 0);
	assert_int_equal(success(), 4);
}

static void
test_ledger_runs_sink_that_fails_is_no_success(void **state)
{
	(void)state;
	add_run(1, "fetch", "shop", "erp", 0, 3);
	assert_int_equal(success(), -1);
	add_run(1, "push", "erp", "shop", 77, 1);
	/* Another flow into the same system, which had nothing to do. */
	add_run(2, "push", "erp", NULL, 0, 0);
	assert_int_equal(success(), -1);
	add_run(3, "fetch", "shop", "erp", 0, 3);
	add_run(3, "push", "erp", "shop", 0, 3);
	assert_int_equal(success(), 3);
	/* A filter has taken out what the source sent. */
	add_run(5, "fetch", "shop", "erp", 0, 3);
	assert_int_equal(success(), 3);
	add_run(5, "push", "erp", NULL, 0, 0);
	assert_int_equal(success(), 5);
}

/* The documents that were not created are in the ledger. */
static void
test_ledger_runs_sink_that_defers_is_a_success(void **state)
{
	(void)state;
	add_run(1, "fetch", "shop", "erp", 0, 3);
	add_run(1, "push", "erp", "shop", DEFERRED, 3);
	assert_int_equal(success(), 1);
	add_run(2, "fetch", "shop", "erp", 0, 3);
	add_run(2, "push", "erp", "shop", 75, 3);
	assert_int_equal(success(), 1);
	add_run(3, "fetch", "shop", "erp", 75, 0);
	add_run(3, "push", "erp", "shop", DEFERRED, 3);
	assert_int_equal(success(), 2);
}

static bool
count(const json_t *row, void *data)
{
	*(int *)data = *(int *)data * 10 +
		       (int)json_integer_value(json_object_get(row, "id"));
	return true;
}

static int
open_rows(void)
{
	int ids = 0;

	ledger_runs_open(l, count, &ids);
	return ids;
}

static void
test_ledger_runs_without_an_end(void **state)
{
	(void)state;
	add_run(1, "fetch", "shop", "erp", NOT_ENDED, 0);
	add_run(2, "push", "erp", NULL, NOT_ENDED, 0);
	assert_int_equal(open_rows(), 12);
	add_run(3, "fetch", "shop", "erp2", 0, 0);
	assert_int_equal(open_rows(), 12);
	add_run(4, "fetch", "shop", "erp", 75, 0);
	assert_int_equal(open_rows(), 2);
	add_run(5, "push", "erp", "shop", 0, 0);
	assert_int_equal(open_rows(), 0);
	add_run(6, "push", "erp", NULL, NOT_ENDED, 0);
	assert_int_equal(open_rows(), 6);
}

static size_t
count_rows(void)
{
	const struct ledger_filter all = {.kind = ECX_KINDS};
	int ids = 0;

	ledger_each(l, LEDGER_RUNS, &all, count, &ids);
	return (size_t)ids;
}

static void
test_ledger_runs_old_rows_are_removed(void **state)
{
	(void)state;
	setenv("ECX_NOW", "2026-08-01T00:00:00Z", 1);
	(void)ledger_run_begin(
	    l, &(const struct ledger_run){
		   .tool = "fetch", .connection = "shop", .kind = ECX_ORDER});
	setenv("ECX_NOW", "2026-10-29T00:00:00Z", 1);
	(void)ledger_run_begin(
	    l, &(const struct ledger_run){
		   .tool = "fetch", .connection = "shop", .kind = ECX_ORDER});
	assert_int_equal(count_rows(), 12);
	setenv("ECX_NOW", "2026-10-31T00:00:00Z", 1);
	(void)ledger_run_begin(
	    l, &(const struct ledger_run){
		   .tool = "fetch", .connection = "shop", .kind = ECX_ORDER});
	assert_int_equal(count_rows(), 23);
}

int
test_ledger_runs(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
	    TEST(test_ledger_runs_nothing_was_run),
	    TEST(test_ledger_runs_source_that_fails_is_no_success),
	    TEST(test_ledger_runs_sink_that_fails_is_no_success),
	    TEST(test_ledger_runs_sink_that_defers_is_a_success),
	    TEST(test_ledger_runs_without_an_end),
	    TEST(test_ledger_runs_old_rows_are_removed),
	};

	return cmocka_run_group_tests_name("ledger_runs", tests, NULL, NULL);
}
