/* Intents: what may have been sent and is not confirmed. */
#include "base/clock.h"
#include "core/ledger.h"
#include "core/ledger_in.h"

bool
ledger_intent_is_open(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT 1 FROM intents"
	    " WHERE target = $1 AND kind = $2 AND key = $3",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key)));
	bool found = sql_next(l, st);

	sql_done(l, st);
	return found;
}

int64_t
ledger_intent_age(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT opened FROM intents"
	    " WHERE target = $1 AND kind = $2 AND key = $3",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key)));
	int64_t opened = sql_next(l, st) ? sql_column_int(l, st, 0) : 0;

	sql_done(l, st);
	return clock_machine() - opened;
}

void
ledger_intent_open(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, const json_t *doc)
{
	(void)sql_write(l,
	    "INSERT INTO intents"
	    " (target, kind, key, since, seen, tries, source, origin, opened)"
	    " VALUES ($1, $2, $3, $4, $4, 1, $5, $6, $7)"
	    " ON CONFLICT (target, kind, key) DO UPDATE SET"
	    " seen = excluded.seen, tries = intents.tries + 1,"
	    " opened = excluded.opened",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key),
		sql_int(clock_now()), sql_text(json_string_at(doc, "source")),
		sql_text(json_string_at(doc, "id")), sql_int(clock_machine())));
}

void
ledger_intent_close(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key)
{
	(void)sql_write(l,
	    "DELETE FROM intents"
	    " WHERE target = $1 AND kind = $2 AND key = $3",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key)));
}
