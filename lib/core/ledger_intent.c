/* Intents: what may have been sent and is not confirmed. */
#include <string.h>

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

/* The name of the session that may have requests under way, NULL where locks
 * show that. */
static const char *
owner_of(struct ledger *l)
{
	return ledger_is_shared(l) ? l->backend->owner(l->db) : NULL;
}

/* Of a session that has ended it is not known when: no clock is that of all
 * hosts. */
static int64_t
shared_age(struct ledger *l, const char *owner)
{
	const char *own = owner_of(l);

	return owner == NULL || strcmp(owner, own) == 0
		   ? INT64_MAX / 4
		   : clock_elapsed() - l->locked;
}

int64_t
ledger_intent_age(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT opened, owner FROM intents"
	    " WHERE target = $1 AND kind = $2 AND key = $3",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key)));
	const bool found = sql_next(l, st);
	int64_t age = clock_machine();

	if (found && ledger_is_shared(l))
		age = shared_age(l, sql_column(l, st, 1));
	else if (found)
		age -= sql_column_int(l, st, 0);
	sql_done(l, st);
	return age;
}

void
ledger_intent_ended(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key)
{
	if (ledger_is_shared(l))
		sql_put(l,
		    "UPDATE intents SET owner = NULL"
		    " WHERE target = $1 AND kind = $2 AND key = $3",
		    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key)));
}

void
ledger_intent_open(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, const json_t *doc)
{
	sql_put(l,
	    "INSERT INTO intents"
	    " (target, kind, key, since, seen, tries, source, origin, opened,"
	    " owner) VALUES ($1, $2, $3, $4, $4, 1, $5, $6, $7, $8)"
	    " ON CONFLICT (target, kind, key) DO UPDATE SET"
	    " seen = excluded.seen, tries = intents.tries + 1,"
	    " opened = excluded.opened, owner = excluded.owner",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key),
		sql_int(clock_now()), sql_text(json_string_at(doc, "source")),
		sql_text(json_string_at(doc, "id")), sql_int(clock_machine()),
		sql_text(owner_of(l))));
}

void
ledger_intent_close(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key)
{
	sql_put(l,
	    "DELETE FROM intents"
	    " WHERE target = $1 AND kind = $2 AND key = $3",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key)));
}
