#include <unistd.h>

#include "core/ledger_runs.h"
#include "flow/registry.h"
#include "flow/run.h"
#include "flow/run_rows.h"

/* The connection that the document read last comes from; NULL where it does not
 * say, or nothing was read. */
static const char *
source_of(const json_t *doc)
{
	const char *source = json_string_at(doc, "source");

	return source != NULL
		   ? source
		   : json_string_at(json_at(doc, "document"), "source");
}

static void
end_row(struct ecx_run *run, int status)
{
	struct ecx_internal *in = run->in;
	struct ledger_run row = {.kind = ECX_KINDS,
	    .flow = source_of(in->doc),
	    .status = status,
	    .deferred = in->deferred && status == ECX_EXIT_AGAIN,
	    .n_in = run->n_in,
	    .n_out = run->n_out,
	    .n_skipped = run->n_skipped,
	    .n_failed = run->n_failed};

	/* A worker has a copy of the run, and no use of the ledger. */
	if (in->row_end == NULL || in->row_process != getpid())
		return;
	in->row_end = NULL;
	die_hook(NULL, NULL);
	if (in->doc != NULL &&
	    ecx_doc_type(in->doc, &row.kind) == ECX_TYPE_UNKNOWN)
		row.kind = ECX_KINDS;
	if (!ledger_is_writing(in->ledger))
		ledger_run_end(in->ledger, in->row, &row);
}

static void
end_row_dying(int status, void *data)
{
	end_row(data, status);
}

static void
begin_row(struct ecx_run *run, const struct ledger_run *row)
{
	struct ecx_internal *in = run->in;

	in->row = ledger_run_begin(ecx_ledger(run), row);
	in->row_process = getpid();
	in->row_end = end_row;
	die_hook(end_row_dying, run);
}

void
run_deferred(struct ecx_run *run)
{
	if (run->status != ECX_EXIT_OK)
		return;
	run->in->deferred = !stop_requested();
	ecx_run_status(run, ECX_EXIT_AGAIN);
}

/* ---- sources ---- */

/* A queue has no past: --since asks to look at what is in it. */
static bool
is_queue(struct ecx_run *run, const char *connection)
{
	const char *driver =
	    conf_written(ecx_section(run, connection), "driver");
	const struct ecx_driver *d = ecx_driver_find(driver);

	return d != NULL && d->flags & ECX_QUEUE;
}

static bool
is_look(struct ecx_run *run, const char *connection)
{
	static const char *const options[] = {"raw", "limit", "id", "until"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(options); i++)
		if (ecx_option(run, options[i]) != NULL)
			return true;
	return run->dry_run ||
	       (ecx_option(run, "since") != NULL && is_queue(run, connection));
}

void
run_begin_source(struct ecx_run *run, const char *connection,
    enum ecx_kind kind, const char *role)
{
	struct ledger_run row = {
	    .tool = run->tool->name, .connection = connection, .kind = kind};

	if (is_look(run, connection))
		return;
	row.flow = ecx_other_end(run, role, false);
	/* Without the other end the run ends with a usage error. */
	if (row.flow == NULL)
		return;
	begin_row(run, &row);
	stop_catch_pipe();
}

void
run_begin_between(struct ecx_run *run, const char *store, enum ecx_kind kind,
    const char *system)
{
	const struct ledger_run row = {.tool = run->tool->name,
	    .connection = store,
	    .kind = kind,
	    .flow = system};

	if (!run->dry_run)
		begin_row(run, &row);
}

/* ---- sinks ---- */

void
run_begin_sink(struct ecx_run *run, const char *connection,
    const enum ecx_kind kinds[], size_t n)
{
	const struct ledger_run row = {.tool = run->tool->name,
	    .connection = connection,
	    .kind = n == 1 ? kinds[0] : ECX_KINDS};

	if (!run->dry_run)
		begin_row(run, &row);
}
