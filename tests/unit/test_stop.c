#include <stdlib.h>
#include <unistd.h>

#include "base/stop.h"
#include "unit.h"

/* In a child: the flag is never cleared. Its status counts what was right. */
static void
signal_while_deferred(void)
{
	int right = 0;

	stop_catch(false);
	stop_defer(true);
	(void)kill(getpid(), SIGTERM);
	right += !stop_requested();
	stop_defer(false);
	right += stop_requested();
	_exit(right);
}

static void
test_stop_deferred_signal_is_seen_afterwards(void **state)
{
	struct unit_said said;

	(void)state;
	unit_run(signal_while_deferred, &said);
	assert_int_equal(said.status, 2);
}

int
test_stop(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_stop_deferred_signal_is_seen_afterwards),
	};

	return cmocka_run_group_tests_name("stop", tests, NULL, NULL);
}
