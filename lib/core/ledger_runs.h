/*
 * The runs of sources and sinks: a row for each, from its beginning on. A row
 * gets its end, status and counts when the run ends, also by die(); a run that
 * is killed leaves a row without an end. Rows are kept for RUNS_KEPT.
 */
#ifndef ECX_LEDGER_RUNS_H
#define ECX_LEDGER_RUNS_H

#include "core/ledger.h"

/* 90 days, in microseconds. */
#define RUNS_KEPT (INT64_C(90) * 24 * 3600 * 1000000)

struct ledger_run {
	const char *tool;
	const char *connection;
	/* ECX_KINDS and NULL while they are not known, as those of a sink at
	 * its beginning */
	enum ecx_kind kind;
	const char *flow; /* the connection at the other end */
	int status;
	bool deferred; /* it ended with ECX_EXIT_AGAIN because it deferred
			* documents, and is done with all that it read */
	size_t n_in, n_out, n_skipped, n_failed;
};

/* Returns the number of the row. */
int64_t ledger_run_begin(struct ledger *l, const struct ledger_run *run);
void ledger_run_end(struct ledger *l, int64_t id, const struct ledger_run *run);
/* Has any process the lock? See ledger_lock. */
bool ledger_is_locked(struct ledger *l, const char *name);
/* Is a transaction open, so that an end could not be stored? */
bool ledger_is_writing(const struct ledger *l);

/* A flow, as its rows name it. */
struct ledger_flow {
	const char *source_tool, *source; /* tool and connection */
	const char *sink_tool, *sink;     /* sink_tool "": the source is all */
	enum ecx_kind kind;
};

struct ledger_flow_state {
	int64_t n_ended; /* runs of the source that have ended */
	int64_t n_begun; /* all of its runs */
	int64_t success; /* the start of the last run that succeeded; or 0 */
};

/*
 * A flow has succeeded when its source ended with 0 or 1, and had nothing to
 * send, or a sink that read from it has ended with 0 or 1 since, or has
 * deferred what it did not create.
 */
struct ledger_flow_state ledger_flow_state(
    struct ledger *l, const struct ledger_flow *f);

/* Calls fn with tool, connection and flow of the runs of which the flow is
 * known, each once. */
typedef void ledger_flow_fn(
    const char *tool, const char *connection, const char *flow, void *data);
void ledger_flows(struct ledger *l, ledger_flow_fn *fn, void *data);

/* Calls fn for the rows without an end behind which no run of the same tool,
 * connection and flow has ended, until it returns false. */
void ledger_runs_open(struct ledger *l, ledger_row_fn *fn, void *data);

#endif
