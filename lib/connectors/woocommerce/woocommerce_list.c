/*
 * Lists of WooCommerce. They move while they are read: an order that changes
 * moves to the end of those sorted by their change, and the orders behind it
 * move up. So no second page is asked for where the first can begin later.
 */
#include <stdlib.h>
#include <string.h>

#include "connectors/woocommerce/woocommerce_walk.h"

/* How often the orders of one second are read that change meanwhile. */
enum { TRIES = 5 };

static const int64_t second = 1000000;

/* ---- lists ---- */

/* Asks for a record that there cannot be. */
static enum ecx_err
ask_for_nothing(struct ecx_conn *conn, const char *list)
{
	auto_free char *path = woocommerce_path(conn, "/wc/v3/%s", list);
	auto_free char *target = rest_target(path, "include", "0", NULL);
	struct woocommerce_page page = {.rows = NULL};
	enum ecx_err err = woocommerce_page_get(conn, target, 1, 1, &page);

	json_decref(page.rows);
	return err;
}

static enum ecx_err
probe_orders(struct ecx_conn *conn)
{
	return ask_for_nothing(conn, "orders");
}

static enum ecx_err
probe_customers(struct ecx_conn *conn)
{
	return ask_for_nothing(conn, "customers");
}

static enum ecx_err (*probe_of(const struct walk *w))(struct ecx_conn *)
{
	return w->kind == ECX_ORDER ? probe_orders : probe_customers;
}

static enum ecx_err
start_walk(struct walk *w)
{
	const struct ecx_query *q = w->query;
	size_t size = (size_t)conf_int(w->conn->conf, "page");

	w->size = q->limit > 0 && q->limit < size ? q->limit : size;
	w->unread =
	    (struct unread){.conn = w->conn, .e = w->e, .probe = probe_of(w)};
	return ecx_query_from(w->conn, q, &w->cursor, &w->from);
}

/* The time in the format of the API, with dates_are_gmt; its filters leave out
 * the second that they name. NULL for none. */
static char *
gmt(int64_t us, char text[CLOCK_TEXT])
{
	if (us <= 0)
		return NULL;
	clock_print(us - us % second, text);
	text[strlen(text) - 1] = '\0';
	return text;
}

static enum ecx_err
emit_cursor(struct walk *w)
{
	char text[CLOCK_TEXT];

	if (w->cursor == 0)
		return ECX_OK;
	clock_print(w->cursor, text);
	return ecx_emit_page(w->e, text);
}

/* What becomes of an order moves it to any status. */
static const char *
status_of(const struct walk *w)
{
	return w->changes ? "any" : conf_text(w->conn->conf, "status");
}

/* until: microseconds; 0 for no end. */
static char *
orders_target(const struct walk *w, const char *status, int64_t until,
    const char *orderby)
{
	auto_free char *path = woocommerce_path(w->conn, "/wc/v3/orders");
	char after[CLOCK_TEXT], before[CLOCK_TEXT];

	return rest_target(path, "modified_after", gmt(w->from - second, after),
	    "modified_before", gmt(until, before), "dates_are_gmt", "true",
	    "orderby", orderby, "order", "asc", "status", status, "dp", "6",
	    NULL);
}

/* An old shop ignores a filter that it does not know, and would list all. */
static enum ecx_err
check_filter(struct walk *w, const json_t *rows, int64_t from)
{
	size_t i;

	for (i = 0; i < json_array_size(rows); i++) {
		int64_t t = woocommerce_changed(json_array_get(rows, i));

		if (t != 0 && t < from - from % second)
			return ecx_fail(w->conn, ECX_CONFIG,
			    "the shop ignores the filter modified_after: it "
			    "needs WooCommerce 5.8 or newer");
	}
	return ECX_OK;
}

static int64_t
latest_change(const json_t *rows)
{
	int64_t latest = 0;
	size_t i;

	for (i = 0; i < json_array_size(rows); i++) {
		int64_t t = woocommerce_changed(json_array_get(rows, i));

		latest = t > latest ? t : latest;
	}
	return latest;
}

/* Removes rows that changed behind the second: they come again later. */
static void
drop_later(json_t *rows, int64_t end)
{
	size_t i = json_array_size(rows);

	while (i-- > 0)
		if (woocommerce_changed(json_array_get(rows, i)) >= end)
			json_array_remove(rows, i);
}

/* ---- lists by id ---- */

static enum ecx_err
keep_changed(struct walk *w, json_t *rows)
{
	size_t i = json_array_size(rows);

	if (w->filtered)
		return check_filter(w, rows, w->from);
	while (i-- > 0)
		if (woocommerce_changed(json_array_get(rows, i)) <
		    w->from - w->from % second)
			json_array_remove(rows, i);
	return ECX_OK;
}

static enum ecx_err
id_page(void *data, size_t size, size_t number, bool *died)
{
	struct walk *w = data;
	struct woocommerce_page page = {.last = false};
	enum ecx_err err =
	    woocommerce_page_get(w->conn, w->target, number, size, &page);
	json_auto_t *rows = page.rows;

	*died = page.died;
	if (err != ECX_OK)
		return err;
	w->last = page.last;
	w->shrunk = w->shrunk || page.total < w->total;
	w->total = page.total;
	err = pages_note_rows(w->conn, &w->pages, NULL, rows, !page.last);
	if (err == ECX_OK && w->ids != NULL)
		woocommerce_note_ids(w->ids, rows);
	if (err == ECX_OK)
		err = keep_changed(w, rows);
	if (w->end != 0)
		drop_later(rows, w->end);
	return err == ECX_OK ? woocommerce_emit_rows(w, rows) : err;
}

/* The id of the row that the shop dies of, if its id alone can be read; else
 * where it stands in the list. */
static json_t *
id_name(void *data, size_t number)
{
	struct walk *w = data;
	const char *known = w->kind == ECX_ORDER ? "number" : "email";
	auto_free char *fields =
	    xasprintf("id,%s,date_created_gmt,date_modified_gmt", known);
	auto_free char *target =
	    rest_target(w->target, "_fields", fields, NULL);
	struct woocommerce_page page = {.rows = NULL};
	enum ecx_err err =
	    woocommerce_page_get(w->conn, target, number, 1, &page);
	json_auto_t *rows = page.rows;
	const json_t *row = json_array_get(rows, 0);
	auto_free char *id = json_id(json_object_get(row, "id"));
	int64_t t = row != NULL ? woocommerce_changed(row) : 0;

	if (err != ECX_OK || *id == '\0')
		return json_pack("{s:I, s:s}", "position", (json_int_t)number,
		    "list", w->target);
	if (w->ids != NULL)
		woocommerce_note_ids(w->ids, rows);
	if (t < w->from - w->from % second || (w->end != 0 && t >= w->end) ||
	    !woocommerce_is_new(w, id, t))
		return NULL;
	w->latest = t > w->latest ? t : w->latest;
	return json_pack(
	    "{s:s, s:O?}", "id", id, known, json_object_get(row, known));
}

/* Emits the rows of w->target, which is sorted by id. */
static enum ecx_err
emit_by_id(struct walk *w)
{
	const struct unread_pages pages = {&w->unread, id_page, id_name, w};
	enum ecx_err err = ECX_OK;
	bool parted;
	size_t number;

	w->shrunk = w->last = false;
	w->total = -1;
	pages_reset(&w->pages);
	for (number = 1; err == ECX_OK && !w->last; number++) {
		err = unread_page(&pages, w->size, number, &parted);
		if (w->end == 0 && !w->poisoned)
			json_object_clear(w->seen);
	}
	return err;
}

/* ---- sorted by their change ---- */

/*
 * Emits all orders that changed in the second w->from, and goes on behind it.
 * The shop sorts orders that changed in one second in another way for each
 * page, but not their ids. An order that changes again leaves the second, and
 * those behind it move up: then the second is read again.
 */
static enum ecx_err
emit_second(struct walk *w)
{
	int64_t begin = w->from - w->from % second, end = begin + second;
	int64_t until = w->query->until;
	auto_free char *target = orders_target(
	    w, status_of(w), until > 0 && until < end ? until : end, "id");
	char text[CLOCK_TEXT];
	enum ecx_err err;
	int tries = 0;

	w->target = target;
	w->filtered = true;
	w->end = end;
	do
		err = emit_by_id(w);
	while (err == ECX_OK && w->shrunk && ++tries < TRIES);
	w->end = 0;
	if (err == ECX_OK && w->shrunk)
		err = ecx_fail(w->conn, ECX_AGAIN,
		    "the orders changed at %s kept changing while they were "
		    "read",
		    clock_print(begin, text));
	w->from = end;
	json_object_clear(w->seen);
	return err;
}

/* Goes on with the last second of this page. Where this page began there too,
 * all of its rows are of one second, which is read alone. */
static enum ecx_err
go_on(struct walk *w, const json_t *rows, size_t *number)
{
	int64_t last = latest_change(rows);
	size_t i;

	if (last == 0) { /* no row, or none that could be read */
		(*number)++;
		return ECX_OK;
	}
	*number = 1;
	if (last <= w->from - w->from % second)
		return emit_second(w);
	w->from = last;
	json_object_clear(w->seen);
	for (i = 0; i < json_array_size(rows); i++) {
		const json_t *row = json_array_get(rows, i);
		auto_free char *id = xasprintf("%lld",
		    (long long)json_integer_value(json_object_get(row, "id")));

		(void)woocommerce_is_new(w, id, woocommerce_changed(row));
	}
	return ECX_OK;
}

/* Is it the refusal of a shop that does not sort by the change? */
static bool
is_unsorted(const struct walk *w, enum ecx_err err)
{
	return err == ECX_CONFIG &&
	       strstr(w->conn->error, "rest_invalid_param") != NULL &&
	       strstr(w->conn->error, "orderby") != NULL;
}

static enum ecx_err
emit_changes(struct walk *w, const json_t *rows)
{
	enum ecx_err err = check_filter(w, rows, w->from);

	if (err == ECX_OK)
		err = woocommerce_emit_rows(w, rows);
	if (w->latest > w->cursor)
		w->cursor = w->latest;
	return err == ECX_OK ? emit_cursor(w) : err;
}

/* *by_id: the shop does not sort by the change, and nothing was emitted. */
static enum ecx_err
orders_by_change(struct walk *w, bool *by_id)
{
	struct woocommerce_page page = {.last = false};
	auto_pages struct pages pages = {0};
	size_t number = 1;
	enum ecx_err err = ECX_OK;

	while (err == ECX_OK && !page.last) {
		auto_free char *target =
		    orders_target(w, status_of(w), w->query->until, "modified");
		json_auto_t *rows = NULL;

		err = woocommerce_page_get(
		    w->conn, target, number, w->size, &page);
		*by_id = is_unsorted(w, err);
		if (*by_id)
			return ECX_OK;
		w->poisoned = page.died;
		if (w->poisoned)
			return unread_probe(&w->unread, err);
		rows = page.rows;
		if (number == 1)
			pages_reset(&pages);
		if (err == ECX_OK)
			err = pages_note_rows(
			    w->conn, &pages, NULL, rows, !page.last);
		if (err == ECX_OK)
			err = emit_changes(w, rows);
		if (err == ECX_OK && !page.last)
			err = go_on(w, rows, &number);
	}
	return err;
}

/* ---- sorted by id ---- */

/* A row that the pages missed; NULL: it cannot be read, for that reason. */
static enum ecx_err
emit_missed(void *data, const char *id, json_t *rows, enum ecx_err why)
{
	struct walk *w = data;
	enum ecx_err err;

	if (rows == NULL)
		return unread_emit(
		    &w->unread, why, json_pack("{s:s}", "id", id));
	err = keep_changed(w, rows);
	return err == ECX_OK ? woocommerce_emit_rows(w, rows) : err;
}

/*
 * Nothing is complete before the end. Rows that are added meanwhile move others
 * back; a row that is removed moves others forward, from one page to the one
 * before it: where there is more than one page, all ids are read once more, and
 * those that were missed. Rows that changed while the list was read may have
 * been read before that: the cursor stays behind by the time that reading took.
 */
static enum ecx_err
list_by_id(struct walk *w, const char *target, bool filtered)
{
	int64_t began = clock_elapsed(), took;
	json_auto_t *ids = json_object();
	enum ecx_err err;

	w->target = target;
	w->filtered = filtered;
	w->ids = ids;
	err = emit_by_id(w);
	w->ids = NULL;
	if (err == ECX_OK && w->pages.n > 1)
		err = woocommerce_look_again(
		    w->conn, target, ids, emit_missed, w);
	took = clock_elapsed() - began;
	if (w->latest - took / second * second > w->cursor)
		w->cursor = w->latest - took / second * second;
	return err == ECX_OK ? emit_cursor(w) : err;
}

/* ---- the verbs ---- */

/* Orders in the trash are in no other list. They are read first: the cursor is
 * that of the other list, which shows what is later. */
static enum ecx_err
emit_trash(struct walk *w)
{
	auto_free char *target =
	    orders_target(w, "trash", w->query->until, "id");
	json_auto_t *ids = json_object();
	enum ecx_err err;

	w->target = target;
	w->filtered = true;
	w->ids = ids;
	err = emit_by_id(w);
	w->ids = NULL;
	if (err == ECX_OK && w->pages.n > 1)
		err = woocommerce_look_again(
		    w->conn, target, ids, emit_missed, w);
	w->latest = 0;
	json_object_clear(w->seen);
	return err;
}

static enum ecx_err
list_orders(struct walk *w)
{
	struct woocommerce *woo = woocommerce_state(w->conn);
	auto_free char *target = NULL;
	enum ecx_err err = w->changes ? emit_trash(w) : ECX_OK;

	if (err == ECX_OK && !woo->by_id)
		err = orders_by_change(w, &woo->by_id);
	if (err != ECX_OK || (!woo->by_id && !w->poisoned))
		return err;
	/* With a filter by the end, the list would shrink meanwhile. */
	target = orders_target(w, status_of(w), 0, "id");
	return list_by_id(w, target, true);
}

/* There is no filter by change: all are listed, and unchanged ones left out. */
static enum ecx_err
list_customers(struct walk *w)
{
	auto_free char *target = rest_target(w->target, "role",
	    conf_text(w->conn->conf, "customer_role"), "orderby", "id", "order",
	    "asc", NULL);

	return list_by_id(w, target, false);
}

/* The records that the query names, or those of `all`. */
static enum ecx_err
list_records(struct ecx_conn *conn, const struct ecx_query *query,
    struct ecx_emitter *e, const char *path,
    enum ecx_err (*all)(struct walk *w))
{
	json_auto_t *seen = json_object();
	struct walk w = {.conn = conn,
	    .kind = query->kind == ECX_CHANGE ? ECX_ORDER : query->kind,
	    .changes = query->kind == ECX_CHANGE,
	    .query = query,
	    .e = e,
	    .seen = seen,
	    .target = path};
	enum ecx_err err = start_walk(&w);

	if (err == ECX_OK)
		err = query->n_ids > 0 ? woocommerce_list_named(&w) : all(&w);
	pages_cleanup(&w.pages);
	return err;
}

enum ecx_err
woocommerce_orders_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	auto_free char *path = woocommerce_path(conn, "/wc/v3/orders");

	return list_records(conn, query, e, path, list_orders);
}

enum ecx_err
woocommerce_customers_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	auto_free char *path = woocommerce_path(conn, "/wc/v3/customers");

	return list_records(conn, query, e, path, list_customers);
}
