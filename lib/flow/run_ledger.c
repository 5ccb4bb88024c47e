/* The run's ledger. It is a file of its own so that a tool without a ledger
 * links no SQLite. */
#include <time.h>

#include "flow/run.h"

struct ledger *
ecx_ledger(struct ecx_run *run)
{
	if (run->in->ledger == NULL) {
		auto_free char *folder = conf_state_folder(run->conf);

		run->in->ledger = ledger_open(folder);
		run->in->ledger_close = ledger_close;
	}
	return run->in->ledger;
}

/* Tries to take the lock until the time of --wait is over. */
static bool
wait_for_lock(struct ecx_run *run, const char *name)
{
	static const struct timespec pause = {.tv_nsec = 100000000};
	const int64_t end = clock_elapsed() + run->in->wait;

	while (!ledger_lock(ecx_ledger(run), name)) {
		if (stop_requested() || clock_elapsed() >= end)
			return false;
		(void)nanosleep(&pause, NULL);
	}
	return true;
}

void
ecx_lock(struct ecx_run *run, const char *connection)
{
	auto_free char *name = NULL;

	if (run->dry_run)
		return;
	name = xasprintf("%s.%s", run->tool->name, connection);
	if (!wait_for_lock(run, name))
		die(ECX_EXIT_AGAIN, "%s: another run is under way", connection);
}
