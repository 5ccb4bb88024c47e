#include "base/clock.h"
#include "base/mem.h"
#include "core/ledger_rows.h"
#include "core/ledger_runs.h"

/* At most so many old rows are removed when a new one is written: more than one
 * run writes, and never long work. */
#define PRUNE                                           \
	"DELETE FROM runs WHERE started < $1 AND id IN" \
	" (SELECT id FROM runs ORDER BY id LIMIT 50)"

/* The kind, or NULL where it is not known. */
static struct sql_arg
kind_or_null(enum ecx_kind kind)
{
	return kind == ECX_KINDS ? sql_text(NULL) : sql_kind(kind);
}

static int64_t
query_int(
    struct ledger *l, const char *sql, const struct sql_arg *args, size_t n)
{
	struct ledger_stmt *st = sql_query(l, sql, args, n);
	int64_t value = sql_next(l, st) ? sql_column_int(l, st, 0) : 0;

	sql_done(l, st);
	return value;
}

int64_t
ledger_run_begin(struct ledger *l, const struct ledger_run *run)
{
	const int64_t now = clock_now();
	int64_t id;

	sql_begin(l);
	sql_post(l, PRUNE, SQL_ARGS(sql_int(now - RUNS_KEPT)));
	id = query_int(l, "SELECT coalesce(max(id), 0) + 1 FROM runs", NULL, 0);
	sql_post(l,
	    "INSERT INTO runs (id, tool, connection, kind, flow, started,"
	    " ended, status, n_in, n_out, n_skipped, n_failed)"
	    " VALUES ($1, $2, $3, $4, $5, $6, 0, -1, 0, 0, 0, 0)",
	    SQL_ARGS(sql_int(id), sql_text(run->tool),
		sql_text(run->connection), kind_or_null(run->kind),
		sql_text(run->flow), sql_int(now)));
	sql_commit(l);
	return id;
}

void
ledger_run_end(struct ledger *l, int64_t id, const struct ledger_run *run)
{
	sql_put(l,
	    "UPDATE runs SET ended = $2, status = $3, n_in = $4, n_out = $5,"
	    " n_skipped = $6, n_failed = $7, kind = coalesce(kind, $8),"
	    " flow = coalesce(flow, $9), done = $10 WHERE id = $1",
	    SQL_ARGS(sql_int(id), sql_int(clock_now()), sql_int(run->status),
		sql_int((int64_t)run->n_in), sql_int((int64_t)run->n_out),
		sql_int((int64_t)run->n_skipped),
		sql_int((int64_t)run->n_failed), kind_or_null(run->kind),
		sql_text(run->flow),
		sql_int(run->status < 2 || run->deferred)));
}

bool
ledger_is_locked(struct ledger *l, const char *name)
{
	return l->backend->is_locked(l->db, name);
}

bool
ledger_is_writing(const struct ledger *l)
{
	return l->depth > 0;
}

/* ---- flows ---- */

/* Rows of an older ecx have no value in `done`. */
#define IS_DONE "(status < 2 OR coalesce(done, 0) > 0)"

/* When a run of the sink that did all that it was sent has ended last; 0 when
 * none has. One that read nothing does not know its source: it counts unless
 * the last one that read from this source failed. */
static int64_t
sink_done(struct ledger *l, const struct ledger_flow *f)
{
	const struct sql_arg args[] = {sql_text(f->sink_tool),
	    sql_text(f->sink), sql_text(f->source), sql_kind(f->kind)};
	struct ledger_stmt *st = sql_query(l,
	    "SELECT CASE WHEN " IS_DONE " THEN 0 ELSE 1 END FROM runs"
	    " WHERE tool = $1 AND connection = $2"
	    " AND flow = $3 AND kind = $4 AND ended > 0"
	    " ORDER BY id DESC LIMIT 1",
	    args, ARRAY_LEN(args));
	const bool failed = sql_next(l, st) && sql_column_int(l, st, 0) > 0;

	sql_done(l, st);
	if (*f->sink_tool == '\0')
		return INT64_MAX;
	if (failed)
		return query_int(l,
		    "SELECT coalesce(max(ended), 0) FROM runs"
		    " WHERE tool = $1 AND connection = $2 AND flow = $3"
		    " AND kind = $4 AND ended > 0 AND " IS_DONE,
		    args, ARRAY_LEN(args));
	return query_int(l,
	    "SELECT coalesce(max(ended), 0) FROM runs"
	    " WHERE tool = $1 AND connection = $2 AND ended > 0 AND " IS_DONE
	    " AND ((flow = $3 AND kind = $4) OR (flow IS NULL AND n_in = 0))",
	    args, ARRAY_LEN(args));
}

struct ledger_flow_state
ledger_flow_state(struct ledger *l, const struct ledger_flow *f)
{
	struct ledger_flow_state state = {0};
	struct ledger_stmt *st = sql_query(l,
	    "SELECT count(*), coalesce(sum(CASE WHEN ended > 0 THEN 1 ELSE 0"
	    " END), 0), coalesce(max(CASE WHEN ended > 0 AND status < 2"
	    " AND (n_out = 0 OR ended <= $4) THEN started END), 0)"
	    " FROM runs WHERE tool = $1 AND connection = $2 AND flow = $3",
	    SQL_ARGS(sql_text(f->source_tool), sql_text(f->source),
		sql_text(f->sink), sql_int(sink_done(l, f))));

	if (sql_next(l, st)) {
		state.n_begun = sql_column_int(l, st, 0);
		state.n_ended = sql_column_int(l, st, 1);
		state.success = sql_column_int(l, st, 2);
	}
	sql_done(l, st);
	return state;
}

void
ledger_flows(struct ledger *l, ledger_flow_fn *fn, void *data)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT DISTINCT tool, connection, flow FROM runs"
	    " WHERE flow IS NOT NULL ORDER BY tool, connection, flow",
	    NULL, 0);

	while (sql_next(l, st))
		fn(sql_column(l, st, 0), sql_column(l, st, 1),
		    sql_column(l, st, 2), data);
}

void
ledger_runs_open(struct ledger *l, ledger_row_fn *fn, void *data)
{
	rows_each(l, LEDGER_RUNS,
	    "ended = 0 AND NOT EXISTS (SELECT 1 FROM runs AS later"
	    " WHERE later.tool = runs.tool"
	    " AND later.connection = runs.connection"
	    " AND (runs.flow IS NULL OR later.flow = runs.flow)"
	    " AND later.id > runs.id AND later.ended > 0)",
	    NULL, 0, fn, data);
}
