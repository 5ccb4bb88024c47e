#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/mem.h"
#include "core/ledger_defer.h"
#include "core/ledger_in.h"

static const int64_t minute = INT64_C(60) * 1000000;

enum { BACKOFF_FIRST = 15, BACKOFF_MAX = 240 }; /* minutes */

static int64_t
backoff(int64_t tries)
{
	int64_t minutes = BACKOFF_FIRST;

	while (--tries > 0 && minutes < BACKOFF_MAX)
		minutes *= 2;
	return (minutes < BACKOFF_MAX ? minutes : BACKOFF_MAX) * minute;
}

static void
copy_column(
    char *out, size_t size, struct ledger *l, struct ledger_stmt *st, int i)
{
	const char *text = sql_column(l, st, i);

	(void)snprintf(out, size, "%s", text != NULL ? text : "");
}

bool
ledger_waits(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, struct ledger_wait *out)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT first, tried, next, waited, tries, hash, id FROM deferred"
	    " WHERE target = $1 AND kind = $2 AND key = $3",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key)));

	*out = (struct ledger_wait){0};
	if (!sql_next(l, st))
		return false;
	out->first = sql_column_int(l, st, 0);
	out->tried = sql_column_int(l, st, 1);
	out->next = sql_column_int(l, st, 2);
	out->waited = sql_column_int(l, st, 3);
	out->tries = sql_column_int(l, st, 4);
	out->hash = (uint64_t)sql_column_int(l, st, 5);
	copy_column(out->id, sizeof(out->id), l, st, 6);
	sql_done(l, st);
	return true;
}

/* Counts the time since the last try, if the target has created a record since:
 * a weekend in which it refused everything counts for nothing. */
static void
count_try(
    struct ledger *l, const char *target, int64_t now, struct ledger_wait *w)
{
	struct ledger_health health;

	ledger_health(l, target, &health);
	if (w->tries == 0)
		w->first = now;
	else if (health.created > w->tried)
		w->waited += now - w->tried;
	w->tried = now;
	w->tries++;
	w->next = now + backoff(w->tries);
}

bool
ledger_filed(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, int64_t *since)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT since FROM quarantine"
	    " WHERE target = $1 AND kind = $2 AND key = $3 AND code = $4"
	    " UNION ALL SELECT filed FROM deferred"
	    " WHERE target = $1 AND kind = $2 AND key = $3 AND filed > 0",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key),
		sql_text(LEDGER_MASTER_DATA)));
	bool found = sql_next(l, st);

	if (found)
		*since = sql_column_int(l, st, 0);
	sql_done(l, st);
	return found;
}

static void
put_row(struct ledger *l, const struct ledger_deferral *d,
    const struct ledger_wait *w)
{
	struct json_problem ignored;
	json_auto_t *doc = json_read(d->document, d->len, &ignored);
	auto_free char *text = ledger_summary(doc);
	auto_free char *reason = ledger_clean(d->reason);
	int64_t filed = 0;

	(void)ledger_filed(l, d->target, d->kind, d->key, &filed);
	sql_post(l,
	    "INSERT INTO deferred (target, kind, key, source, id, ref, code,"
	    " reason, document, hash, first, tried, next, waited, tries,"
	    " summary, filed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,"
	    " $11, $12, $13, $14, $15, $16, $17)"
	    " ON CONFLICT (target, kind, key) DO UPDATE SET"
	    " source = excluded.source, id = excluded.id, ref = excluded.ref,"
	    " code = excluded.code, reason = excluded.reason,"
	    " document = excluded.document, hash = excluded.hash,"
	    " first = excluded.first, tried = excluded.tried,"
	    " next = excluded.next, waited = excluded.waited,"
	    " tries = excluded.tries, summary = excluded.summary,"
	    " filed = excluded.filed",
	    SQL_ARGS(sql_text(d->target), sql_kind(d->kind), sql_text(d->key),
		sql_text(d->source != NULL ? d->source : ""), sql_text(d->id),
		sql_text(d->ref), sql_text(d->code), sql_text(reason),
		sql_blob(d->document, d->len), sql_hash(d->hash),
		sql_int(w->first), sql_int(w->tried), sql_int(w->next),
		sql_int(w->waited), sql_int(w->tries), sql_text(text),
		sql_int(filed)));
}

bool
ledger_defer(struct ledger *l, const struct ledger_deferral *d, int64_t max,
    struct ledger_wait *out)
{
	int64_t since;
	bool waits;

	if (strcmp(d->code, LEDGER_MASTER_DATA) == 0 &&
	    ledger_filed(l, d->target, d->kind, d->key, &since))
		return false;
	sql_begin(l);
	(void)ledger_waits(l, d->target, d->kind, d->key, out);
	count_try(l, d->target, clock_now(), out);
	waits = out->waited <= max;
	if (waits) {
		put_row(l, d, out);
		ledger_delete_rejected(l, d->target, d->kind, d->key);
	}
	sql_commit(l);
	return waits;
}

void
ledger_defer_until(
    struct ledger *l, const struct ledger_deferral *d, int64_t until)
{
	const int64_t now = clock_now();
	const struct ledger_wait w = {
	    .first = now, .tried = now, .next = until};

	sql_begin(l);
	put_row(l, d, &w);
	sql_commit(l);
}

char *
ledger_deferred_document(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT document FROM deferred"
	    " WHERE target = $1 AND kind = $2 AND key = $3",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key)));
	char *document = NULL;
	const char *text;
	size_t len;

	if (!sql_next(l, st))
		return NULL;
	text = sql_column_blob(l, st, 0, &len);
	document = xstrndup(text, len);
	sql_done(l, st);
	return document;
}

void
ledger_due_now(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key)
{
	static const char *const updates[] = {
	    "UPDATE deferred SET next = $4"
	    " WHERE target = $1 AND kind = $2 AND key = $3 AND next > $4",
	    "UPDATE quarantine SET next = $4"
	    " WHERE target = $1 AND kind = $2 AND key = $3"};
	size_t i;

	sql_begin(l);
	for (i = 0; i < ARRAY_LEN(updates); i++)
		sql_post(l, updates[i],
		    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key),
			sql_int(clock_now())));
	sql_commit(l);
}

void
ledger_due(struct ledger *l, const char *source, enum ecx_kind kind,
    const char *target, ledger_due_fn *fn, void *data)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT key, id, ref, code, reason, document, hash, next AS due"
	    " FROM deferred"
	    " WHERE source = $1 AND kind = $2 AND target = $3 AND next <= $4"
	    " UNION ALL"
	    " SELECT key, id, ref, code, reason, document, hash, next"
	    " FROM quarantine WHERE source = $1 AND kind = $2 AND target = $3"
	    " AND next > 0 AND next <= $4 ORDER BY due, key",
	    SQL_ARGS(sql_text(source), sql_kind(kind), sql_text(target),
		sql_int(clock_now())));
	struct ledger_deferral d = {
	    .target = target, .kind = kind, .source = source};
	bool more = true;

	while (more && sql_next(l, st)) {
		d.key = sql_column(l, st, 0);
		d.id = sql_column(l, st, 1);
		d.ref = sql_column(l, st, 2);
		d.code = sql_column(l, st, 3);
		d.reason = sql_column(l, st, 4);
		d.document = sql_column_blob(l, st, 5, &d.len);
		d.hash = (uint64_t)sql_column_int(l, st, 6);
		more = fn(&d, data);
	}
	sql_done(l, st);
}

void
ledger_health(struct ledger *l, const char *target, struct ledger_health *out)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT words, alike, created FROM health WHERE target = $1",
	    SQL_ARGS(sql_text(target)));

	*out = (struct ledger_health){0};
	if (!sql_next(l, st))
		return;
	copy_column(out->words, sizeof(out->words), l, st, 0);
	out->alike = sql_column_int(l, st, 1);
	out->created = sql_column_int(l, st, 2);
	sql_done(l, st);
}

void
ledger_health_put(
    struct ledger *l, const char *target, const struct ledger_health *h)
{
	sql_put(l,
	    "INSERT INTO health (target, words, alike, created)"
	    " VALUES ($1, $2, $3, $4)"
	    " ON CONFLICT (target) DO UPDATE SET words = excluded.words,"
	    " alike = excluded.alike, created = excluded.created",
	    SQL_ARGS(sql_text(target), sql_text(h->words), sql_int(h->alike),
		sql_int(h->created)));
}
