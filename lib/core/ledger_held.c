/* Documents that are held back: the quarantine, and what a source leaves out
 * because it is there, waits or was done. */
#include <string.h>

#include "base/clock.h"
#include "base/debug.h"
#include "base/mem.h"
#include "core/err.h"
#include "core/ledger.h"
#include "core/ledger_defer.h"
#include "core/ledger_in.h"

/* ---- quarantine ---- */

static const int64_t day = INT64_C(86400) * 1000000;

enum { TRIED_DAYS = 7 };

/*
 * When a row of the quarantine is tried again: a price or product that the
 * store does not have once a day; what was filed for its master data once a
 * day, for a week after it was filed; else 0, never.
 */
static int64_t
next_try(struct ledger *l, const struct ledger_rejection *r)
{
	const int64_t next = clock_now() + day;
	int64_t since = clock_now();

	if (r->code != NULL && strcmp(r->code, ecx_err_name(ECX_MISSING)) == 0)
		return r->kind == ECX_PRICE || r->kind == ECX_PRODUCT ? next
								      : 0;
	if (r->code == NULL || strcmp(r->code, LEDGER_MASTER_DATA) != 0)
		return 0;
	(void)ledger_filed(l, r->target, r->kind, r->key, &since);
	return next <= since + TRIED_DAYS * day ? next : 0;
}

static void
put_rejection(struct ledger *l, const struct ledger_rejection *r,
    const json_t *doc, const char *source, const char *id)
{
	auto_free char *code = ledger_clean(r->code);
	auto_free char *reason = ledger_clean(r->reason);
	auto_free char *summary = NULL;

	if (ecx_doc_type(doc, NULL) == ECX_TYPE_DATA)
		summary = ledger_summary(doc);
	sql_post(l,
	    "INSERT INTO quarantine (target, kind, key, source, ref, stage,"
	    " code, reason, document, hash, since, seen, tries, summary, id,"
	    " next, first)"
	    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, coalesce((SELECT"
	    " filed FROM deferred WHERE target = $1 AND kind = $2 AND key = $3"
	    " AND filed > 0), $11), $11, 1,"
	    " $12, $13, $14, (SELECT first FROM deferred WHERE target = $1"
	    " AND kind = $2 AND key = $3))"
	    " ON CONFLICT (target, kind, key) DO UPDATE SET"
	    " source = excluded.source, ref = excluded.ref,"
	    " id = excluded.id,"
	    " stage = excluded.stage, code = excluded.code,"
	    " reason = excluded.reason, document = excluded.document,"
	    " hash = excluded.hash, seen = excluded.seen,"
	    " tries = quarantine.tries + 1, summary = excluded.summary,"
	    " next = excluded.next, first = coalesce(excluded.first, "
	    "quarantine.first),"
	    " mail_id = CASE WHEN quarantine.code = excluded.code"
	    " AND quarantine.reason = excluded.reason"
	    " AND quarantine.hash = excluded.hash"
	    " THEN quarantine.mail_id END",
	    SQL_ARGS(sql_text(r->target), sql_kind(r->kind), sql_text(r->key),
		sql_text(source != NULL ? source : ""), sql_text(r->ref),
		sql_text(r->stage), sql_text(code), sql_text(reason),
		sql_blob(r->document, r->len), sql_hash(r->hash),
		sql_int(clock_now()), sql_text(summary), sql_text(id),
		sql_int(next_try(l, r))));
}

void
ledger_quarantine(struct ledger *l, const struct ledger_rejection *r)
{
	struct json_problem ignored;
	json_auto_t *doc = json_read(r->document, r->len, &ignored);
	const char *source =
	    r->source != NULL ? r->source : json_string_at(doc, "source");
	const char *id = r->id != NULL ? r->id : json_string_at(doc, "id");

	sql_begin(l);
	put_rejection(l, r, doc, source, id);
	ledger_delete_deferred(l, r->target, r->kind, r->key);
	ledger_delete_others(l, r->target, r->kind, r->key, source, id);
	ledger_intent_close(l, r->target, r->kind, r->key);
	sql_commit(l);
}

int64_t
ledger_refused_at(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, const char *code)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT seen FROM quarantine"
	    " WHERE target = $1 AND kind = $2 AND key = $3 AND code = $4",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key),
		sql_text(code)));
	int64_t at = sql_next(l, st) ? sql_column_int(l, st, 0) : 0;

	sql_done(l, st);
	return at;
}

/* ---- what the fetcher leaves out ---- */

bool
ledger_holds_keyless(
    struct ledger *l, const char *target, enum ecx_kind kind, const json_t *doc)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT 1 FROM quarantine WHERE target = $1 AND kind = $2"
	    " AND source = $3 AND id = $4 AND hash = $5",
	    SQL_ARGS(sql_text(target), sql_kind(kind),
		sql_text(json_string_at(doc, "source")),
		sql_text(json_string_at(doc, "id")),
		sql_hash(ecx_doc_hash(doc))));
	bool found = sql_next(l, st);

	sql_done(l, st);
	return found;
}

static bool
is_held(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, uint64_t hash)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT 1 FROM quarantine"
	    " WHERE target = $1 AND kind = $2 AND key = $3 AND hash = $4",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key),
		sql_hash(hash)));
	bool found = sql_next(l, st);

	sql_done(l, st);
	return found && !ledger_intent_is_open(l, target, kind, key);
}

static bool
is_waiting(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, uint64_t hash)
{
	struct ledger_wait wait;

	return ledger_waits(l, target, kind, key, &wait) && wait.hash == hash &&
	       wait.next > clock_now();
}

/* Is it tried again now, although it did not change? */
static bool
is_due(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT 1 FROM quarantine WHERE target = $1 AND kind = $2"
	    " AND key = $3 AND next > 0 AND next <= $4",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key),
		sql_int(clock_now())));
	bool found = sql_next(l, st);

	sql_done(l, st);
	return found;
}

/* The sink may have said more behind the reason. */
bool
ledger_holds_rejection(struct ledger *l, const struct ledger_rejection *r)
{
	auto_free char *reason = ledger_clean(r->reason);
	struct ledger_stmt *st = sql_query(l,
	    "SELECT 1 FROM quarantine WHERE target = $1 AND kind = $2"
	    " AND key = $3 AND code = $4 AND hash = $5"
	    " AND substr(reason, 1, length($6)) = $6",
	    SQL_ARGS(sql_text(r->target), sql_kind(r->kind), sql_text(r->key),
		sql_text(r->code), sql_hash(r->hash), sql_text(reason)));
	bool found = sql_next(l, st);

	sql_done(l, st);
	return found && !is_due(l, r->target, r->kind, r->key) &&
	       !ledger_intent_is_open(l, r->target, r->kind, r->key);
}

static const char *const verdicts[] = {
    [LEDGER_NEW] = "new",
    [LEDGER_DONE] = "left out: it has a receipt and did not change",
    [LEDGER_HELD] = "left out: it is in the quarantine and did not change",
    [LEDGER_WAITS] = "left out: it is deferred and did not change",
    [LEDGER_EDITED] = "changed since its receipt",
};

enum ledger_known
ledger_known(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, const json_t *doc, uint64_t content_hash, uint64_t hash)
{
	char why[ECX_WHY];
	auto_free char *other = ledger_is_taken(l, target, kind, key, doc, why)
				    ? ledger_conflict_key(key, doc)
				    : NULL;
	struct ledger_stmt *st = sql_query(l,
	    "SELECT hash FROM receipts"
	    " WHERE target = $1 AND kind = $2 AND key = $3",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key)));
	enum ledger_known known = LEDGER_NEW;

	if (sql_next(l, st)) {
		if (other == NULL)
			known =
			    (uint64_t)sql_column_int(l, st, 0) == content_hash
				? LEDGER_DONE
				: LEDGER_EDITED;
		sql_done(l, st);
	}
	if (known != LEDGER_DONE &&
	    is_held(l, target, kind, other != NULL ? other : key, hash) &&
	    !is_due(l, target, kind, other != NULL ? other : key))
		known = LEDGER_HELD;
	else if (known != LEDGER_DONE && other == NULL &&
		 is_waiting(l, target, kind, key, hash))
		known = LEDGER_WAITS;
	debug_say(DEBUG_LEDGER, "%s %s for %s: %s", ecx_kind_name(kind), key,
	    target, verdicts[known]);
	return known;
}
