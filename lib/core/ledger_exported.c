#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/die.h"
#include "base/mem.h"
#include "core/ledger_exported.h"
#include "core/ledger_in.h"
#include "core/ledger_orders.h"

static const char *
text_at(const json_t *doc, const char *path)
{
	const char *text = json_string_at(doc, path);

	return text != NULL ? text : "";
}

static json_t *
parse(const char *text)
{
	struct json_problem ignored;

	return text != NULL ? json_read(text, strlen(text), &ignored) : NULL;
}

bool
ledger_exported(struct ledger *l, const char *target, const char *ref,
    struct ledger_exported *out)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT document, revision FROM exported"
	    " WHERE target = $1 AND ref = $2",
	    SQL_ARGS(sql_text(target), sql_text(ref)));

	*out = (struct ledger_exported){0};
	if (!sql_next(l, st))
		return false;
	out->order = parse(sql_column(l, st, 0));
	out->revision = sql_column_int(l, st, 1);
	sql_done(l, st);
	return out->order != NULL;
}

void
ledger_exported_free(struct ledger_exported *e)
{
	json_decref(e->order);
	*e = (struct ledger_exported){0};
}

json_t *
ledger_exported_complete(
    struct ledger *l, const char *target, const json_t *event)
{
	static const char *const members[] = {
	    "customer", "account", "billingAddress", "orderDelivery"};
	struct ledger_exported e = {0};
	json_t *doc = json_copy((json_t *)event);
	size_t i;

	if (!ledger_exported(l, target, json_text_at(event, "ref"), &e))
		return doc;
	for (i = 0; i < ARRAY_LEN(members); i++)
		if (json_object_get(e.order, members[i]) != NULL)
			json_object_set(doc, members[i],
			    json_object_get(e.order, members[i]));
	ledger_exported_free(&e);
	return doc;
}

static void
put(struct ledger *l, const char *target, const json_t *order, int64_t created,
    const char *update)
{
	json_auto_t *bare = json_copy((json_t *)order);
	auto_free char *text = NULL;

	(void)json_object_del(bare, "native");
	(void)json_object_del(bare, "target");
	text = json_text(bare);
	sql_put(l, update,
	    SQL_ARGS(sql_text(target), sql_text(text_at(order, "ref")),
		sql_text(text_at(order, "source")),
		sql_text(text_at(order, "id")), sql_text(text),
		sql_int(created)));
}

void
ledger_exported_put(struct ledger *l, const char *target, const json_t *order)
{
	put(l, target, order, 0,
	    "INSERT INTO exported (target, ref, source, id, document,"
	    " revision, created, looked, cancelled, ended)"
	    " VALUES ($1, $2, $3, $4, $5, 0, $6, 0, 0, 0)"
	    " ON CONFLICT (target, ref) DO UPDATE SET"
	    " source = excluded.source, id = excluded.id,"
	    " document = excluded.document");
}

void
ledger_exported_base(struct ledger *l, const char *target, const json_t *order)
{
	put(l, target, order, clock_now(),
	    "INSERT INTO exported (target, ref, source, id, document,"
	    " revision, created, looked, cancelled, ended)"
	    " VALUES ($1, $2, $3, $4, $5, 0, $6, $6, 0, 0)"
	    " ON CONFLICT (target, ref) DO NOTHING");
}

void
exported_created(
    struct ledger *l, const char *target, const json_t *order, int64_t at)
{
	sql_post(l,
	    "UPDATE exported SET created = $3"
	    " WHERE target = $1 AND ref = $2 AND created = 0",
	    SQL_ARGS(sql_text(target), sql_text(text_at(order, "ref")),
		sql_int(at)));
}

/* ---- what is booked ---- */

/* What a credit note takes off, {lines: {NUMBER: quantity}, gross}. */
static char *
taken_by(const json_t *doc)
{
	const json_t *lines = json_object_get(doc, "creditNoteLine");
	json_auto_t *taken = json_object();
	json_t *pieces = json_object();
	size_t i;

	for (i = 0; i < json_array_size(lines); i++) {
		const json_t *line = json_array_get(lines, i);

		json_set_text(pieces, text_at(line, "orderItemNumber"),
		    json_string_at(line, "creditedQuantity"));
	}
	json_object_set_new(taken, "lines", pieces);
	json_set_text(taken, "gross",
	    json_string_at(doc, "legalMonetaryTotal.taxInclusiveAmount"));
	return json_text(taken);
}

void
ledger_book(struct ledger *l, const char *target, const json_t *doc,
    const char *event, const char *how)
{
	auto_free char *taken = taken_by(doc);

	sql_put(l,
	    "INSERT INTO booked (target, key, ref, event, how, at, taken)"
	    " VALUES ($1, $2, $3, $4, $5, $6, $7)"
	    " ON CONFLICT (target, key) DO UPDATE SET how = excluded.how,"
	    " taken = excluded.taken",
	    SQL_ARGS(sql_text(target), sql_text(text_at(doc, "identifier")),
		sql_text(text_at(doc, "ref")), sql_text(event), sql_text(how),
		sql_int(clock_now()), sql_text(taken)));
}

void
ledger_book_change(struct ledger *l, const char *target, const json_t *doc,
    const char *event, const char *how)
{
	const json_t *order = json_object_get(doc, "order");
	const bool whole = json_is_at(doc, "type", "OrderCancellation") &&
			   json_object_get(doc, "orderItemNumber") == NULL;
	auto_free char *text = json_text(order);

	sql_begin(l);
	ledger_book(l, target, doc, event, how);
	sql_post(l,
	    "UPDATE exported SET document = $3, revision = revision + 1,"
	    " cancelled = $4 WHERE target = $1 AND ref = $2",
	    SQL_ARGS(sql_text(target), sql_text(text_at(doc, "ref")),
		sql_text(text), sql_int(whole)));
	sql_commit(l);
}

static char *
column_of(
    struct ledger *l, const char *sql, const struct sql_arg *args, size_t n)
{
	struct ledger_stmt *st = sql_query(l, sql, args, n);
	char *text = NULL;

	if (!sql_next(l, st))
		return NULL;
	text = sql_column_dup(l, st, 0);
	sql_done(l, st);
	return text;
}

char *
ledger_booked_key(
    struct ledger *l, const char *target, const char *ref, const char *event)
{
	return column_of(l,
	    "SELECT key FROM booked"
	    " WHERE target = $1 AND ref = $2 AND event = $3",
	    SQL_ARGS(sql_text(target), sql_text(ref), sql_text(event)));
}

char *
ledger_booked_event(struct ledger *l, const char *target, const char *key)
{
	return column_of(l,
	    "SELECT event FROM booked WHERE target = $1 AND key = $2",
	    SQL_ARGS(sql_text(target), sql_text(key)));
}

void
ledger_booked_gone(struct ledger *l, const char *target, const char *key)
{
	sql_put(l,
	    "UPDATE booked SET how = 'gone' WHERE target = $1 AND key = $2",
	    SQL_ARGS(sql_text(target), sql_text(key)));
}

json_t *
ledger_credited(struct ledger *l, const char *target, const char *ref)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT key, event, how, taken FROM booked"
	    " WHERE target = $1 AND ref = $2 ORDER BY key",
	    SQL_ARGS(sql_text(target), sql_text(ref)));
	json_t *all = json_array();

	while (sql_next(l, st)) {
		json_t *taken = parse(sql_column(l, st, 3));

		if (json_object_get(taken, "gross") == NULL) {
			json_decref(taken);
			continue;
		}
		json_set_text(taken, "key", sql_column(l, st, 0));
		json_set_text(taken, "event", sql_column(l, st, 1));
		json_set_text(taken, "how", sql_column(l, st, 2));
		json_array_append_new(all, taken);
	}
	return all;
}

struct dec
ledger_credit_gross(const json_t *booked)
{
	return json_is_at(booked, "how", "gone")
		   ? dec_zero()
		   : json_decimal_at(booked, "gross");
}

bool
ledger_credit_differs(const json_t *booked, const json_t *credit)
{
	struct dec more = dec_sub(
	    json_decimal_at(credit, "legalMonetaryTotal.taxInclusiveAmount"),
	    ledger_credit_gross(booked));

	return !json_is_at(booked, "how", "seen") && !dec_bad(more) &&
	       !dec_is_zero(more);
}

/* ---- what is to be looked at ---- */

void
ledger_exported_due(struct ledger *l, const char *target, const char *source,
    int64_t since, int64_t before, size_t most, ledger_id_fn *fn, void *data)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT id FROM exported WHERE target = $1 AND source = $2"
	    " AND created > 0 AND created >= $3 AND looked < $4"
	    " AND cancelled = 0 ORDER BY looked, created LIMIT $5",
	    SQL_ARGS(sql_text(target), sql_text(source), sql_int(since),
		sql_int(before), sql_int((int64_t)most)));

	while (sql_next(l, st))
		fn(sql_column(l, st, 0), data);
}

void
ledger_exported_looked(struct ledger *l, const char *target, const char *ref)
{
	sql_put(l,
	    "UPDATE exported SET looked = $3 WHERE target = $1 AND ref = $2",
	    SQL_ARGS(sql_text(target), sql_text(ref), sql_int(clock_now())));
}

char *
ledger_exported_ref(
    struct ledger *l, const char *target, const char *source, const char *id)
{
	return column_of(l,
	    "SELECT ref FROM exported"
	    " WHERE target = $1 AND source = $2 AND id = $3",
	    SQL_ARGS(sql_text(target), sql_text(source), sql_text(id)));
}

void
ledger_exported_gone(struct ledger *l, const char *target, const char *ref)
{
	sql_put(l,
	    "UPDATE exported SET cancelled = 1 WHERE target = $1 AND ref = $2",
	    SQL_ARGS(sql_text(target), sql_text(ref)));
}

/* ---- how orders stand in the ERP ---- */

json_t *
ledger_state_orders(
    struct ledger *l, const char *target, const char *source, int64_t since)
{
	static const char *const members[] = {
	    "ref", "id", "number", "orderId", "orderNumber", "created"};
	struct ledger_stmt *st = sql_query(l,
	    "SELECT r.ref, r.id, r.number, e.id, o.number, e.created"
	    " FROM exported AS e"
	    " JOIN receipts AS r ON r.target = e.target AND r.kind = 'order'"
	    " AND r.key = e.ref"
	    " LEFT JOIN orders AS o ON o.target = e.target AND o.ref = e.ref"
	    " WHERE e.target = $1 AND e.source = $2 AND e.created > 0"
	    " AND e.created >= $3 AND e.cancelled = 0 AND e.ended = 0"
	    " ORDER BY e.created, e.ref",
	    SQL_ARGS(sql_text(target), sql_text(source), sql_int(since)));
	json_t *all = json_array();
	size_t i;

	while (sql_next(l, st)) {
		json_t *one = json_object();

		for (i = 0; i < ARRAY_LEN(members); i++)
			json_set_text(
			    one, members[i], sql_column(l, st, (int)i));
		json_array_append_new(all, one);
	}
	return all;
}

void
ledger_state_last(struct ledger *l, const char *target, const char *ref)
{
	sql_put(l,
	    "UPDATE exported SET ended = $3 WHERE target = $1 AND ref = $2",
	    SQL_ARGS(sql_text(target), sql_text(ref), sql_int(clock_now())));
}
