#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/debug.h"
#include "base/die.h"
#include "base/mem.h"
#include "core/ledger.h"
#include "core/ledger_in.h"
#include "core/ledger_orders.h"
#include "core/sql.h"

char *
ledger_clean(const char *s)
{
	const size_t size = s != NULL ? 4 * strlen(s) + 1 : 1;

	return text_clean(xmalloc(size), size, s != NULL ? s : "");
}

char *
ledger_summary(const json_t *doc)
{
	json_auto_t *summary = ecx_doc_summary(doc);

	return json_object_size(summary) > 0 ? json_text(summary) : NULL;
}

/* ---- receipts and intents ---- */

bool
ledger_receipt(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, struct ledger_receipt *out)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT ref, id, number, created, existed, hash FROM receipts"
	    " WHERE target = $1 AND kind = $2 AND key = $3",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key)));

	*out = (struct ledger_receipt){0};
	if (!sql_next(l, st))
		return false;
	debug_say(DEBUG_LEDGER, "%s %s for %s: has a receipt",
	    ecx_kind_name(kind), key, target);
	out->ref = sql_column_dup(l, st, 0);
	out->id = sql_column_dup(l, st, 1);
	out->number = sql_column_dup(l, st, 2);
	out->created = sql_column_int(l, st, 3);
	out->existed = sql_column_int(l, st, 4) != 0;
	out->hash = (uint64_t)sql_column_int(l, st, 5);
	sql_done(l, st);
	return true;
}

void
ledger_receipt_free(struct ledger_receipt *r)
{
	free(r->ref);
	free(r->id);
	free(r->number);
	free(r->note);
	*r = (struct ledger_receipt){0};
}

/* May a shipment still get a tracking number? */
static bool
is_untracked(enum ecx_kind kind, const json_t *doc)
{
	return kind == ECX_FULFILLMENT &&
	       json_string_at(doc, "trackingNumber.0") == NULL;
}

static void
put_receipt(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, const json_t *doc, const struct ledger_receipt *receipt)
{
	const char *source = json_string_at(doc, "source");
	const json_t *items = json_at(doc, "itemShipped");
	json_auto_t *about = ecx_doc_summary(doc);
	auto_free char *summary = NULL;
	auto_free char *shipped = NULL;

	if (receipt->note != NULL && *receipt->note != '\0')
		json_set_text(about, "note", receipt->note);
	if (json_object_size(about) > 0)
		summary = json_text(about);

	if (kind == ECX_FULFILLMENT && items != NULL)
		shipped = json_text(items);
	sql_post(l,
	    "INSERT INTO receipts (target, kind, key, source, ref, id,"
	    " number, created, existed, hash, shipped, summary, origin,"
	    " untracked)"
	    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,"
	    " $13, $14)"
	    " ON CONFLICT (target, kind, key) DO UPDATE SET"
	    " id = excluded.id, number = excluded.number,"
	    " hash = excluded.hash",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key),
		sql_text(source != NULL ? source : ""),
		sql_text(json_string_at(doc, "ref")), sql_text(receipt->id),
		sql_text(receipt->number), sql_int(receipt->created),
		sql_int(receipt->existed), sql_hash(receipt->hash),
		sql_text(shipped), sql_text(summary),
		sql_text(json_string_at(doc, "id")),
		sql_int(is_untracked(kind, doc))));
}

static void
delete_row(struct ledger *l, const char *sql, const char *target,
    enum ecx_kind kind, const char *key)
{
	sql_post(
	    l, sql, SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key)));
}

void
ledger_delete_deferred(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key)
{
	delete_row(l,
	    "DELETE FROM deferred"
	    " WHERE target = $1 AND kind = $2 AND key = $3",
	    target, kind, key);
}

void
ledger_delete_rejected(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key)
{
	delete_row(l,
	    "DELETE FROM quarantine"
	    " WHERE target = $1 AND kind = $2 AND key = $3",
	    target, kind, key);
}

void
ledger_delete_others(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, const char *source, const char *id)
{
	static const char *const deletes[] = {
	    "DELETE FROM deferred WHERE target = $1 AND kind = $2"
	    " AND source = $3 AND id = $4 AND key <> $5",
	    "DELETE FROM quarantine WHERE target = $1 AND kind = $2"
	    " AND source = $3 AND id = $4 AND key <> $5"};
	size_t i;

	if ((kind != ECX_ORDER && kind != ECX_CUSTOMER) || id == NULL ||
	    *id == '\0')
		return;
	for (i = 0; i < ARRAY_LEN(deletes); i++)
		sql_post(l, deletes[i],
		    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(source),
			sql_text(id), sql_text(key)));
}

void
ledger_dismiss(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, const char *source, const char *id)
{
	sql_begin(l);
	ledger_delete_rejected(l, target, kind, key);
	ledger_delete_others(l, target, kind, key, source, id);
	ledger_delete_deferred(l, target, kind, key);
	ledger_intent_close(l, target, kind, key);
	sql_commit(l);
}

void
ledger_receipt_put(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, const json_t *doc, const struct ledger_receipt *receipt)
{
	assert(kind == ECX_ORDER || kind == ECX_FULFILLMENT ||
	       kind == ECX_CUSTOMER || kind == ECX_CHANGE ||
	       kind == ECX_CREDIT || kind == ECX_PAYOUT);
	assert(receipt->created > 0);
	sql_begin(l);
	put_receipt(l, target, kind, key, doc, receipt);
	if (kind == ECX_ORDER) {
		orders_known(l, target, doc, receipt->created);
		exported_created(l, target, doc, receipt->created);
	} else if (kind == ECX_FULFILLMENT) {
		orders_shipped(l, doc, receipt->created);
	}
	ledger_delete_rejected(l, target, kind, key);
	ledger_delete_others(l, target, kind, key,
	    json_string_at(doc, "source"), json_string_at(doc, "id"));
	ledger_delete_deferred(l, target, kind, key);
	ledger_intent_close(l, target, kind, key);
	sql_commit(l);
}

void
ledger_receipt_seen(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, uint64_t hash)
{
	sql_put(l,
	    "UPDATE receipts SET hash = $4"
	    " WHERE target = $1 AND kind = $2 AND key = $3",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key),
		sql_hash(hash)));
}

void
ledger_receipt_updated(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, const json_t *doc)
{
	sql_begin(l);
	sql_post(l,
	    "UPDATE receipts SET hash = $4, untracked = $5"
	    " WHERE target = $1 AND kind = $2 AND key = $3",
	    SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key),
		sql_hash(ecx_doc_content_hash(doc)),
		sql_int(is_untracked(kind, doc))));
	ledger_delete_rejected(l, target, kind, key);
	ledger_delete_deferred(l, target, kind, key);
	ledger_intent_close(l, target, kind, key);
	sql_commit(l);
}

static bool
differs(const char *a, const char *b)
{
	return a != NULL && b != NULL && *a != '\0' && *b != '\0' &&
	       strcmp(a, b) != 0;
}

char *
ledger_conflict_key(const char *key, const json_t *doc)
{
	const char *source = json_string_at(doc, "source");
	const char *id = json_string_at(doc, "id");

	return xasprintf("%s#%s/%s", key, source != NULL ? source : "",
	    id != NULL ? id : "");
}

bool
ledger_is_taken(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, const json_t *doc, char why[ECX_WHY])
{
	static const char sql[] =
	    "SELECT source, origin FROM receipts"
	    " WHERE target = $1 AND kind = $2 AND key = $3"
	    " UNION ALL SELECT source, origin FROM intents"
	    " WHERE target = $1 AND kind = $2 AND key = $3"
	    " UNION ALL SELECT source, id FROM deferred"
	    " WHERE target = $1 AND kind = $2 AND key = $3"
	    " UNION ALL SELECT source, id FROM quarantine"
	    " WHERE target = $1 AND kind = $2 AND key = $3";
	struct ledger_stmt *st = sql_query(
	    l, sql, SQL_ARGS(sql_text(target), sql_kind(kind), sql_text(key)));
	bool taken = false;

	while (!taken && sql_next(l, st)) {
		const char *source = sql_column(l, st, 0);
		const char *id = sql_column(l, st, 1);

		taken = differs(source, json_string_at(doc, "source")) ||
			differs(id, json_string_at(doc, "id"));
		if (taken)
			(void)snprintf(why, ECX_WHY,
			    "reference '%.40s' is already that of the %s with "
			    "the id '%.100s' in %.50s: give one of the two "
			    "another number",
			    key, ecx_kind_name(kind), id != NULL ? id : "?",
			    source);
	}
	sql_done(l, st);
	return taken;
}

/* ---- keys that are new ---- */

enum { KEYS = 16 }; /* that are asked for at once */

/* The caller frees it. */
static char *
sql_of_keys(void)
{
	static const char *const tables[] = {
	    "receipts", "intents", "deferred", "quarantine"};
	struct buf sql;
	size_t i, k;

	buf_init(&sql, BUF_LINE_MAX);
	for (i = 0; i < ARRAY_LEN(tables); i++) {
		buf_addf(&sql,
		    "%sSELECT key FROM %s WHERE target = $1 AND kind = $2"
		    " AND key IN ($3",
		    i > 0 ? " UNION " : "", tables[i]);
		for (k = 1; k < KEYS; k++)
			buf_addf(&sql, ", $%zu", 3 + k);
		buf_addc(&sql, ')');
	}
	return sql.data;
}

static void
find_new(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *const keys[], size_t n, bool is_new[])
{
	struct sql_arg args[2 + KEYS] = {sql_text(target), sql_kind(kind)};
	auto_free char *sql = sql_of_keys();
	struct ledger_stmt *st;
	size_t i;

	for (i = 0; i < KEYS; i++)
		args[2 + i] = sql_text(keys[i < n ? i : n - 1]);
	st = sql_query(l, sql, args, ARRAY_LEN(args));
	for (i = 0; i < n; i++)
		is_new[i] = true;
	while (sql_next(l, st))
		for (i = 0; i < n; i++)
			if (strcmp(sql_column(l, st, 0), keys[i]) == 0)
				is_new[i] = false;
}

void
ledger_find_new(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *const keys[], size_t n, bool is_new[])
{
	size_t i, part;

	for (i = 0; i < n; i += part) {
		part = n - i < KEYS ? n - i : KEYS;
		find_new(l, target, kind, keys + i, part, is_new + i);
	}
}

/* ---- checkpoints ---- */

char *
ledger_checkpoint(struct ledger *l, const char *source, enum ecx_kind kind,
    const char *flow, int64_t *at)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT cursor, stored FROM checkpoints"
	    " WHERE source = $1 AND kind = $2 AND flow = $3",
	    SQL_ARGS(sql_text(source), sql_kind(kind), sql_text(flow)));
	char *cursor = NULL;

	if (at != NULL)
		*at = 0;
	if (sql_next(l, st)) {
		cursor = sql_column_dup(l, st, 0);
		if (at != NULL)
			*at = sql_column_int(l, st, 1);
		sql_done(l, st);
	}
	return cursor;
}

void
ledger_checkpoint_put(struct ledger *l, const char *source, enum ecx_kind kind,
    const char *flow, const char *cursor)
{
	debug_say(DEBUG_LEDGER, "%s from %s for %s: cursor %s stored",
	    ecx_kind_plural(kind), source, flow, cursor);
	sql_put(l,
	    "INSERT INTO checkpoints (source, kind, flow, cursor, stored)"
	    " VALUES ($1, $2, $3, $4, $5)"
	    " ON CONFLICT (source, kind, flow) DO UPDATE SET"
	    " cursor = excluded.cursor, stored = excluded.stored",
	    SQL_ARGS(sql_text(source), sql_kind(kind), sql_text(flow),
		sql_text(cursor), sql_int(clock_now())));
}

/* ---- event log ---- */

void
ledger_event(struct ledger *l, const char *tool, const char *connection,
    const char *what, const char *ref, const char *detail)
{
	auto_free char *line = ledger_clean(detail);

	sql_put(l,
	    "INSERT INTO events (happened, tool, connection, what, ref, detail)"
	    " VALUES ($1, $2, $3, $4, $5, $6)",
	    SQL_ARGS(sql_int(clock_now()), sql_text(tool), sql_text(connection),
		sql_text(what), sql_text(ref), sql_text(line)));
}
