/* What ecx-ledger does with a ledger as a whole. */
#include <errno.h>
#include <string.h>

#include "base/clock.h"
#include "base/file.h"
#include "core/ledger_copy.h"
#include "core/ledger_prune.h"
#include "flow/admin.h"
#include "flow/run_ledger.h"

static const int64_t day = INT64_C(86400) * 1000000;

int
admin_migrate(struct ecx_run *run, const struct ledger_filter *filter)
{
	const char *url = conf_text(conf_section(run->conf, "ecx"), "ledger");
	struct ledger *l;

	(void)filter;
	if (run->dry_run || url == NULL) {
		/* A file is migrated when it is opened. */
		(void)ecx_ledger(run);
		return run->status;
	}
	l = run_open_url(run->conf, url, ledger_migrate_url);
	ledger_close(l);
	return run->status;
}

static void
emit_table(const char *table, size_t rows, void *data)
{
	json_auto_t *row = json_object();

	json_set_text(row, "table", table);
	json_object_set_new(row, "rows", json_integer((json_int_t)rows));
	ecx_output(data, row);
}

static void
report_problem(const char *problem, void *data)
{
	warn("check: %s", problem);
	ecx_run_status(data, ECX_EXIT_SOME);
}

int
admin_check(struct ecx_run *run, const struct ledger_filter *filter)
{
	(void)filter;
	ledger_check(ecx_ledger(run), report_problem, emit_table, run);
	return run->status;
}

/* What a run that was killed has left in the state folder. */
static void
sweep_state(const struct ecx_run *run)
{
	auto_free char *folder = conf_state_folder(run->conf);

	file_sweep(folder, day);
}

int
admin_prune(struct ecx_run *run, const struct ledger_filter *filter)
{
	const struct conf_section *s = conf_section(run->conf, "ecx");
	const int64_t kept = conf_duration(s, "keep_personal");
	const int64_t before = clock_now() - kept;
	struct ledger *l;
	char where[ECX_WHY];

	(void)filter;
	(void)conf_where(s, "keep_personal", where, sizeof(where));
	if (kept < day)
		die(ECX_EXIT_CONFIG,
		    "%s: keep_personal: must be at least 1d: today's documents "
		    "are still worked on",
		    where);
	l = ecx_ledger(run);
	if (run->dry_run) {
		ledger_prune_count(l, before, emit_table, run);
		return run->status;
	}
	sweep_state(run);
	if (!ledger_prune(l, before, emit_table, run)) {
		warn("prune: interrupted: run it again, and it goes on");
		ecx_run_status(run, ECX_EXIT_AGAIN);
	} else if (!ledger_compact(l)) {
		warn("prune: another program uses the ledger, so that what was "
		     "removed is still in its file: the next prune wipes it");
		ecx_run_status(run, ECX_EXIT_AGAIN);
	}
	return run->status;
}

/* A ledger is named by its URL or by its folder. */
static struct ledger *
open_named(struct ecx_run *run, const char *where)
{
	return run_is_url(where)
		   ? run_open_url(run->conf, where, ledger_migrate_url)
		   : ledger_migrate(where);
}

static struct ledger *
open_source(struct ecx_run *run, const char *where)
{
	auto_free char *file = xasprintf("%s/ledger.sqlite", where);

	if (run_is_url(where))
		return run_open_url(run->conf, where, ledger_open_url);
	if (!file_is_there(file))
		die(ECX_EXIT_CONFIG, "copy: %s: %s", file, strerror(errno));
	return ledger_open(where);
}

int
admin_copy(struct ecx_run *run, const struct ledger_filter *filter)
{
	struct ledger *from, *to;

	(void)filter;
	if (run->dry_run)
		die(ECX_EXIT_USAGE, "copy does not accept -n");
	if (strcmp(run->args[1], run->args[2]) == 0)
		die(ECX_EXIT_USAGE, "copy: both ledgers are the same");
	from = open_source(run, run->args[1]);
	to = open_named(run, run->args[2]);
	if (!ledger_copy(from, to, emit_table, run)) {
		warn("copy: interrupted: run it again, and it goes on");
		ecx_run_status(run, ECX_EXIT_AGAIN);
	}
	ledger_close(from);
	ledger_close(to);
	return run->status;
}
