/* The counts of runs, and outages. */
#include <stdlib.h>

#include "base/mem.h"
#include "core/ledger_defer.h"
#include "core/ledger_report.h"
#include "core/sql.h"

static int64_t
query_int(
    struct ledger *l, const char *sql, const struct sql_arg *args, size_t n)
{
	struct ledger_stmt *st = sql_query(l, sql, args, n);
	int64_t value = sql_next(l, st) ? sql_column_int(l, st, 0) : 0;

	sql_done(l, st);
	return value;
}

/* Credit notes go with changes. */
static enum ecx_kind
other_kind(enum ecx_kind kind)
{
	return kind == ECX_CHANGE ? ECX_CREDIT : kind;
}

/* ---- a run of a flow ---- */

/* A count of the rows of the sink, of this flow's kinds, since then. */
static int64_t
count_since(struct ledger *l, const char *sql, const struct ledger_flow *f,
    int64_t since)
{
	return query_int(l, sql,
	    SQL_ARGS(sql_text(f->sink), sql_kind(f->kind),
		sql_kind(other_kind(f->kind)), sql_int(since)));
}

#define OF_SINK " WHERE target = $1 AND kind IN ($2, $3) AND "

int64_t
ledger_sent_since(struct ledger *l, const struct ledger_flow *f, int64_t since)
{
	return count_since(l,
		   "SELECT count(*) FROM receipts" OF_SINK "created >= $4", f,
		   since) +
	       count_since(l,
		   "SELECT count(*) FROM levels" OF_SINK
		   "value <> '' AND stored >= $4",
		   f, since);
}

static void
count_runs(struct ledger *l, const struct ledger_flow *f, int64_t since,
    struct ledger_ran *ran)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT coalesce(sum(CASE WHEN tool = $1 THEN n_in ELSE 0 END), 0),"
	    " coalesce(sum(n_skipped), 0),"
	    " coalesce(sum(CASE WHEN status < 2 OR coalesce(done, 0) > 0"
	    " THEN 0 ELSE 1 END), 0) FROM runs WHERE started >= $5"
	    " AND ((tool = $1 AND connection = $2 AND flow = $4)"
	    " OR (tool = $3 AND connection = $4))",
	    SQL_ARGS(sql_text(f->source_tool), sql_text(f->source),
		sql_text(f->sink_tool), sql_text(f->sink), sql_int(since)));

	if (sql_next(l, st)) {
		ran->read = sql_column_int(l, st, 0);
		ran->skipped = sql_column_int(l, st, 1);
		ran->undone = sql_column_int(l, st, 2);
	}
	sql_done(l, st);
}

struct ledger_ran
ledger_ran(struct ledger *l, const struct ledger_flow *f, int64_t since)
{
	struct ledger_ran ran = {.read = 0};

	count_runs(l, f, since, &ran);
	if (f->kind == ECX_DIFFERENCE) {
		ran.filed = query_int(l,
		    "SELECT count(*) FROM differences WHERE target = $1"
		    " AND source = $2 AND gone = 0 AND seen >= $3",
		    SQL_ARGS(sql_text(f->sink), sql_text(f->source),
			sql_int(since)));
		return ran;
	}
	ran.sent = ledger_sent_since(l, f, since);
	ran.deferred = count_since(
	    l, "SELECT count(*) FROM deferred" OF_SINK "tried >= $4", f, since);
	ran.filed = count_since(l,
	    "SELECT count(*) FROM quarantine" OF_SINK "seen >= $4", f, since);
	return ran;
}

/* ---- outages ---- */

#define OF_FLOW " WHERE source = $1 AND target = $2 AND kind = $3"
#define FLOW_ARGS(f) \
	sql_text((f)->source), sql_text((f)->sink), sql_kind((f)->kind)

void
ledger_outage(
    struct ledger *l, const struct ledger_flow *f, struct ledger_outage *out)
{
	struct ledger_stmt *st =
	    sql_query(l, "SELECT words, began, said FROM outages" OF_FLOW,
		SQL_ARGS(FLOW_ARGS(f)));

	*out = (struct ledger_outage){.words = NULL};
	if (sql_next(l, st)) {
		out->words = sql_column_dup(l, st, 0);
		out->began = sql_column_int(l, st, 1);
		out->said = sql_column_int(l, st, 2);
	}
	sql_done(l, st);
}

void
ledger_outage_free(struct ledger_outage *o)
{
	free(o->words);
	*o = (struct ledger_outage){.words = NULL};
}

void
ledger_outage_put(struct ledger *l, const struct ledger_flow *f,
    const struct ledger_outage *o)
{
	sql_put(l,
	    "INSERT INTO outages (source, target, kind, words, began, said)"
	    " VALUES ($1, $2, $3, $4, $5, $6)"
	    " ON CONFLICT (source, target, kind) DO UPDATE SET"
	    " words = excluded.words, said = excluded.said",
	    SQL_ARGS(FLOW_ARGS(f), sql_text(o->words), sql_int(o->began),
		sql_int(o->said)));
}

void
ledger_outage_end(struct ledger *l, const struct ledger_flow *f)
{
	sql_put(l, "DELETE FROM outages" OF_FLOW, SQL_ARGS(FLOW_ARGS(f)));
}

/* ---- orders ---- */

bool
ledger_order_names(
    struct ledger *l, const char *ref, struct ledger_order_names *out)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT r.source, r.origin, o.number, r.target, r.id, r.number"
	    " FROM receipts AS r LEFT JOIN orders AS o"
	    " ON o.target = r.target AND o.ref = r.ref"
	    " WHERE r.ref = $1 AND r.kind = $2 ORDER BY r.target",
	    SQL_ARGS(sql_text(ref), sql_kind(ECX_ORDER)));
	const bool found = sql_next(l, st);

	*out = (struct ledger_order_names){.store = NULL};
	if (found)
		*out = (struct ledger_order_names){sql_column_dup(l, st, 0),
		    sql_column_dup(l, st, 1), sql_column_dup(l, st, 2),
		    sql_column_dup(l, st, 3), sql_column_dup(l, st, 4),
		    sql_column_dup(l, st, 5)};
	sql_done(l, st);
	return found;
}

void
ledger_orders_created(
    struct ledger *l, int64_t since, ledger_order_fn *fn, void *data)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT source, target, created, existed, summary FROM receipts"
	    " WHERE kind = $1 AND created >= $2",
	    SQL_ARGS(sql_kind(ECX_ORDER), sql_int(since)));

	while (sql_next(l, st)) {
		const struct ledger_order_row row = {
		    .source = sql_column(l, st, 0),
		    .target = sql_column(l, st, 1),
		    .created = sql_column_int(l, st, 2),
		    .existed = sql_column_int(l, st, 3) != 0,
		    .summary = sql_column(l, st, 4)};

		fn(&row, data);
	}
}

void
ledger_order_names_free(struct ledger_order_names *o)
{
	free(o->store);
	free(o->store_id);
	free(o->store_number);
	free(o->system);
	free(o->id);
	free(o->number);
}

/* ---- what waits, and what was refused ---- */

void
ledger_groups(
    struct ledger *l, enum ledger_table t, ledger_group_fn *fn, void *data)
{
	static const char in_quarantine[] =
	    "SELECT source, target, kind, code, count(*),"
	    " min(coalesce(first, since)) FROM quarantine"
	    " GROUP BY target, source, kind, code"
	    " ORDER BY target, source, kind, code";
	static const char in_deferred[] =
	    "SELECT source, target, kind, code, count(*), min(first)"
	    " FROM deferred WHERE code <> $1 AND code <> $2"
	    " GROUP BY target, source, kind, code"
	    " ORDER BY target, source, kind, code";
	struct ledger_stmt *st =
	    t == LEDGER_QUARANTINE
		? sql_query(l, in_quarantine, NULL, 0)
		: sql_query(l, in_deferred,
		      SQL_ARGS(sql_text(LEDGER_LATER), sql_text(LEDGER_ENDS)));

	while (sql_next(l, st)) {
		const struct ledger_group g = {.source = sql_column(l, st, 0),
		    .target = sql_column(l, st, 1),
		    .kind = ecx_kind_of(sql_column(l, st, 2)),
		    .code = sql_column(l, st, 3),
		    .n = sql_column_int(l, st, 4),
		    .oldest = sql_column_int(l, st, 5)};

		fn(&g, data);
	}
}

int64_t
ledger_differences_open(struct ledger *l, const char *store, const char *system)
{
	return query_int(l,
	    "SELECT count(*) FROM differences WHERE target = $1"
	    " AND source = $2 AND gone = 0",
	    SQL_ARGS(sql_text(system), sql_text(store)));
}

int64_t
ledger_mails_unsent(struct ledger *l, int64_t before)
{
	return query_int(l,
	    "SELECT count(*) FROM mails WHERE sent = 0 AND created < $1",
	    SQL_ARGS(sql_int(before)));
}
