#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/mem.h"
#include "core/ledger_in.h"
#include "core/ledger_proven.h"

bool
ledger_proof(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *print, struct ledger_proof *out)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT at, seen, key, document FROM proven"
	    " WHERE target = $1 AND kind = $2 AND print = $3",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(print)));
	struct json_problem ignored;
	const char *text = NULL;
	size_t len = 0;

	*out = (struct ledger_proof){0};
	if (!sql_next(l, st))
		return false;
	out->at = sql_column_int(l, st, 0);
	out->seen = sql_column_int(l, st, 1) != 0;
	out->key = sql_column_dup(l, st, 2);
	text = sql_column_blob(l, st, 3, &len);
	if (text != NULL)
		out->doc = json_read(text, len, &ignored);
	sql_done(l, st);
	return true;
}

void
ledger_proof_free(struct ledger_proof *proof)
{
	free(proof->key);
	json_decref(proof->doc);
	*proof = (struct ledger_proof){0};
}

static void
put(struct ledger *l, const char *target, enum ecx_kind kind, const char *print,
    bool seen, const char *key, const char *document)
{
	sql_put(l,
	    "INSERT INTO proven (target, kind, print, at, seen, key, document)"
	    " VALUES ($1, $2, $3, $4, $5, $6, $7)"
	    " ON CONFLICT (target, kind, print) DO UPDATE SET"
	    " at = excluded.at, seen = excluded.seen, key = excluded.key,"
	    " document = excluded.document",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(print),
		sql_int(clock_now()), sql_int(seen), sql_text(key),
		sql_blob(document, document ? strlen(document) : 0)));
}

void
ledger_proof_put(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *print)
{
	put(l, target, kind, print, true, NULL, NULL);
}

void
ledger_proof_blind(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *print, const char *key, const json_t *doc)
{
	auto_free char *document = json_text(doc);

	put(l, target, kind, print, false, key, document);
}
