/* The values that a target acknowledged. */
#include "base/clock.h"
#include "core/ledger.h"
#include "core/ledger_in.h"
#include "core/sql.h"

/* ---- acknowledged values ---- */

char *
ledger_acked(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT value FROM levels WHERE target = $1 AND kind = $2"
	    " AND key = $3 AND value <> ''",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key)));
	char *value = NULL;

	if (sql_next(l, st)) {
		value = sql_column_dup(l, st, 0);
		sql_done(l, st);
	}
	return value;
}

void
ledger_acked_all(struct ledger *l, const char *target, enum ecx_kind kind,
    ledger_acked_fn *fn, void *data)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT key, value FROM levels WHERE target = $1 AND kind = $2"
	    " AND value <> ''",
	    SQL_ARGS(sql_text(target), sql_kind(kind)));

	while (sql_next(l, st))
		fn(sql_column(l, st, 0), sql_column(l, st, 1), data);
}

void
ledger_acked_put(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, const char *value)
{
	sql_begin(l);
	sql_post(l,
	    "INSERT INTO levels (target, kind, key, value, stored)"
	    " VALUES ($1, $2, $3, $4, $5)"
	    " ON CONFLICT (target, kind, key) DO UPDATE SET"
	    " value = excluded.value, stored = excluded.stored",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key),
		sql_text(value), sql_int(clock_now())));
	ledger_delete_rejected(l, target, kind, key);
	if (kind != ECX_STOCK)
		ledger_delete_deferred(l, target, kind, key);
	sql_commit(l);
}

void
ledger_acked_forget(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key)
{
	sql_put(l,
	    "UPDATE levels SET value = ''"
	    " WHERE target = $1 AND kind = $2 AND key = $3",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key)));
}

void
ledger_read_put(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, int64_t read)
{
	sql_put(l,
	    "UPDATE levels SET read = $4"
	    " WHERE target = $1 AND kind = $2 AND key = $3",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key),
		sql_int(read)));
}

int64_t
ledger_read_at(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT read FROM levels"
	    " WHERE target = $1 AND kind = $2 AND key = $3",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key)));
	int64_t read = 0;

	if (sql_next(l, st)) {
		read = sql_column_int(l, st, 0);
		sql_done(l, st);
	}
	return read;
}
