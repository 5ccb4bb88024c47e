/*
 * Documents that the sink of a flow has deferred, and filed ones that are due,
 * come again behind what is new, as the source has them now. What cannot be
 * asked for by its id comes as it was kept. An order that the store does not
 * have any more comes as a cancelled one, so that the sink finds out whether it
 * was created.
 */
#include <string.h>

#include "core/ledger_defer.h"
#include "flow/pull_in.h"

/* Beside new documents a tenth are deferred ones, but always ten. */
enum { SHARE = 10, SHARE_MIN = 10 };

static const int64_t time_max = INT64_C(60) * 1000000;

static bool
is_absolute(enum ecx_kind kind)
{
	return kind == ECX_STOCK || kind == ECX_PRICE || kind == ECX_PRODUCT;
}

static bool
add_due(const struct ledger_deferral *d, void *data)
{
	struct pull *p = data;
	json_t *row;

	if (is_absolute(p->kind) && pull_is_queue(p) &&
	    strcmp(d->code, LEDGER_LATER) != 0 &&
	    strcmp(d->code, LEDGER_ENDS) != 0)
		return true;
	row = json_object();
	json_set_text(row, "code", d->code);
	json_set_text(row, "id", d->id);
	json_object_set_new(row, "text", json_stringn(d->document, d->len));
	json_object_set_new(p->due, d->key, row);
	if (d->id != NULL && *d->id != '\0')
		json_set_text(p->due_ids, d->id, d->key);
	return true;
}

/* Absolute values are never kept, but for a price that holds later or after
 * another one, and those of a queue stay in it. All stock is read each time. */
static bool
can_come_again(const struct pull *p)
{
	return p->kind != ECX_STOCK;
}

void
pull_find_due(struct pull *p)
{
	p->due = json_object();
	p->due_ids = json_object();
	if (pull_is_flow(p) && !p->raw && can_come_again(p))
		ledger_due(ecx_ledger(p->run), p->conn->name, p->kind, p->flow,
		    add_due, p);
}

/* Is it a price that waited for the day from which it holds? */
static bool
is_kept_price(struct pull *p, const json_t *doc, const char *key)
{
	const char *from = json_string_at(doc, "validFrom");
	auto_free char *later =
	    xasprintf("%s@%s", key, from != NULL ? from : "");

	return json_object_del(p->due, later) == 0;
}

/*
 * Is it a price of which one has ended? Then all that the source has for it are
 * read, and the sink decides. A queue has brought what holds for good now, and
 * not what was kept.
 */
static bool
is_after_end(struct pull *p, const json_t *doc, const char *key)
{
	auto_free char *end = xasprintf("%s@%s", key, LEDGER_ENDS);
	json_t *row = json_object_get(p->due, end);

	if (row == NULL)
		return false;
	if (!pull_is_queue(p))
		json_object_set_new(row, "read", json_true());
	else if (json_object_get(doc, "validThrough") == NULL)
		(void)json_object_del(p->due, end);
	return true;
}

bool
pull_note_read(struct pull *p, const json_t *doc)
{
	char why[ECX_WHY];
	auto_free char *key = NULL;
	const char *row_key;

	if (json_object_size(p->due) == 0)
		return false;
	key = ecx_doc_key(doc, why);
	if (key != NULL && json_object_del(p->due, key) == 0)
		return true;
	if (key != NULL && p->kind == ECX_PRICE) {
		const bool kept = is_kept_price(p, doc, key);

		return is_after_end(p, doc, key) || kept;
	}
	/* Its row may be from when it could not be read, or had another
	 * number. */
	if (p->kind != ECX_ORDER && p->kind != ECX_CUSTOMER)
		return false; /* several may have one id */
	row_key = json_string_value(
	    json_object_get(p->due_ids, json_text_at(doc, "id")));
	return row_key != NULL && json_object_del(p->due, row_key) == 0;
}

/* How many are read in this run. */
static size_t
share_of(const struct pull *p)
{
	const size_t share = p->n_new / SHARE;

	if (p->n_new == 0)
		return json_object_size(p->due);
	return share > SHARE_MIN ? share : SHARE_MIN;
}

static void
emit_kept(struct pull *p, const json_t *row, const char *status)
{
	const char *text = json_string_at(row, "text");
	struct json_problem ignored;
	json_auto_t *doc = json_read(text, strlen(text), &ignored);

	/* A record that could not be read, and is not there any more. */
	if (ecx_doc_type(doc, NULL) != ECX_TYPE_DATA)
		return;
	(void)json_object_del(doc, "native");
	(void)json_object_del(doc, "target");
	if (status != NULL)
		json_set_text(doc, "orderStatus", status);
	ecx_output(p->run, doc);
}

/* Its day has come: it is not one that failed. */
static bool
is_of_day(const json_t *row)
{
	return json_is_at(row, "code", LEDGER_LATER) ||
	       json_is_at(row, "code", LEDGER_ENDS);
}

/* Leaves the share of this run in p->due. */
static void
keep_share(struct pull *p)
{
	const size_t most = share_of(p);
	const char *key;
	json_t *row;
	void *next;
	size_t n = 0;

	json_object_foreach_safe (p->due, next, key, row)
		if (!is_of_day(row) && n++ >= most)
			json_object_del(p->due, key);
}

/* Asks for the ids; false when the list failed. */
static bool
read_by_id(struct pull *p)
{
	const struct ecx_verbs *v = &p->conn->driver->verbs[p->kind];
	const size_t n = json_object_size(p->due);
	/* The rows leave p->due while they are read. */
	json_auto_t *rows = json_copy(p->due);
	auto_free const char **ids = xcalloc(n + 1, sizeof(*ids));
	struct ecx_query query = {.kind = p->kind, .ids = ids};
	const char *key;
	const json_t *row;
	json_auto_t *seen = json_object();
	enum ecx_err err;

	json_object_foreach (rows, key, row) {
		const char *id = json_text_at(row, "id");

		if (json_object_get(seen, id) == NULL)
			ids[query.n_ids++] = json_string_at(row, "id");
		json_object_set_new(seen, id, json_true());
	}
	p->again_until = clock_elapsed() + time_max;
	err = v->list(p->conn, &query, &p->emitter);
	if (err == ECX_OK || err == ECX_STOPPED)
		return err == ECX_OK && !p->again_bad;
	ecx_warn(p->conn->name, NULL, "%s that are tried again: %s",
	    ecx_kind_plural(p->kind), p->conn->error);
	ecx_run_status(
	    p->run, ecx_err_stops(err) ? ecx_err_exit(err) : ECX_EXIT_AGAIN);
	return false;
}

/* The source has no such price any more. */
static void
drop_price(struct pull *p, const char *key, const json_t *row)
{
	if (json_is_at(row, "code", LEDGER_ENDS))
		ecx_warn(p->conn->name, NULL,
		    "the price of '%s' in %s has ended, and there is no other: "
		    "it stays as it is there",
		    json_text_at(row, "id"), p->flow);
	ledger_dismiss(ecx_ledger(p->run), p->flow, p->kind, key, NULL, NULL);
}

/* Writes what a queue does not bring again. */
static void
emit_rest(struct pull *p, const char *key, const json_t *row)
{
	const char *const gone =
	    p->kind == ECX_ORDER && !pull_is_queue(p) ? "OrderCancelled" : NULL;

	if (is_absolute(p->kind) && !pull_is_queue(p)) {
		if (is_of_day(row) && json_object_get(row, "read") == NULL)
			drop_price(p, key, row);
	} else if (json_is_at(row, "text", "{}") && is_of_day(row)) {
		drop_price(p, key, row);
	} else {
		emit_kept(p, row, gone);
	}
}

void
pull_again(struct pull *p)
{
	const char *key;
	const json_t *row;
	void *next;

	/* Shipments come with their open orders. */
	if (p->kind == ECX_FULFILLMENT && !pull_is_queue(p))
		return;
	keep_share(p);
	if (json_object_size(p->due) == 0 ||
	    (!pull_is_queue(p) && !read_by_id(p)))
		return;
	json_object_foreach_safe (p->due, next, key, row)
		emit_rest(p, key, row);
}
