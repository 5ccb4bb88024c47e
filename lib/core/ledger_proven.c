#include "base/clock.h"
#include "core/ledger_in.h"
#include "core/ledger_proven.h"

bool
ledger_proof(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *print, struct ledger_proof *out)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT at, seen FROM proven"
	    " WHERE target = $1 AND kind = $2 AND print = $3",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(print)));

	*out = (struct ledger_proof){0};
	if (!sql_next(l, st))
		return false;
	out->at = sql_column_int(l, st, 0);
	out->seen = sql_column_int(l, st, 1) != 0;
	sql_done(l, st);
	return true;
}

void
ledger_proof_put(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *print, bool seen)
{
	(void)sql_write(l,
	    "INSERT INTO proven (target, kind, print, at, seen)"
	    " VALUES ($1, $2, $3, $4, $5)"
	    " ON CONFLICT (target, kind, print) DO UPDATE SET"
	    " at = CASE WHEN proven.seen = 0 AND excluded.seen = 0"
	    " THEN proven.at ELSE excluded.at END,"
	    " seen = excluded.seen",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(print),
		sql_int(clock_now()), sql_int(seen)));
}
