/*
 * Lists of BigCommerce. They are sorted by the change alone and move while they
 * are read: what changes moves to the end, and what is behind it moves up. So
 * the next page begins at the time at which the last one ended, and where all
 * of a page is of one time, that time is read alone, by id.
 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "connectors/bigcommerce/bigcommerce_in.h"
#include "core/pages.h"
#include "core/unread.h"

static const int64_t second = 1000000;

struct listing {
	struct ecx_conn *conn;
	const struct ecx_query *query;
	struct ecx_emitter *e;
	struct unread unread;
	bool customers;
	size_t size;        /* of a page */
	int64_t from;       /* changes then or later are asked for */
	int64_t cursor;     /* all changes up to here were emitted */
	int64_t end;        /* of the time that is read alone; or 0 */
	char min_id[24];    /* ids from here on, within that time */
	int64_t latest;     /* the latest change of this page */
	char last_id[24];   /* of its last row */
	size_t n;           /* rows of this page */
	json_t *seen;       /* id: change, of rows that may come again */
	struct pages pages; /* of one time */
};

/* ---- requests ---- */

static enum ecx_err
probe_orders(struct ecx_conn *conn)
{
	return rest_get(&bigcommerce_state(conn)->rest,
	    "/v2/orders?min_id=1&max_id=1&limit=1", NULL);
}

static enum ecx_err
probe_customers(struct ecx_conn *conn)
{
	return rest_get(&bigcommerce_state(conn)->rest,
	    "/v3/customers?id%3Ain=0&limit=1", NULL);
}

/* NULL for none. */
static char *
time_text(int64_t us, char text[CLOCK_TEXT])
{
	if (us <= 0)
		return NULL;
	clock_print(us - us % second, text);
	return text;
}

static int64_t
earlier(int64_t a, int64_t b)
{
	return a == 0 || (b != 0 && b < a) ? b : a;
}

/* The number-th page of size rows. Nobody says whether the ends of a range are
 * in it: a second more is asked for. */
static char *
target_of(const struct listing *l, size_t size, size_t number)
{
	char from[CLOCK_TEXT], until[CLOCK_TEXT];
	char *min = time_text(l->from - second, from);
	char *max = time_text(
	    earlier(l->end, l->query->until > 0 ? l->query->until + second : 0),
	    until);
	auto_free char *limit = xasprintf("%zu", size);
	auto_free char *page = xasprintf("%zu", number);

	return l->customers
		   ? rest_target("/v3/customers", "date_modified:min", min,
			 "date_modified:max", max, "sort", "date_modified:asc",
			 "include", "addresses,formfields", "limit", limit,
			 "page", page, NULL)
		   : rest_target("/v2/orders", "min_date_modified", min,
			 "max_date_modified", max, "min_id",
			 *l->min_id != '\0' ? l->min_id : NULL, "sort",
			 *l->min_id != '\0' ? "id:asc" : "date_modified:asc",
			 "limit", limit, "page", page, NULL);
}

static enum ecx_err
read_rows(struct listing *l, const char *target, json_t **rows)
{
	json_auto_t *answer = NULL;
	enum ecx_err err =
	    rest_get(&bigcommerce_state(l->conn)->rest, target, &answer);

	*rows = err == ECX_OK ? bigcommerce_rows(l->conn, answer) : NULL;
	return err == ECX_OK && *rows == NULL ? ECX_PROTOCOL : err;
}

/* ---- rows ---- */

/* Notes that a row was seen; false when it was seen with this change before. */
static bool
is_new(struct listing *l, const char *id, int64_t t)
{
	const json_t *before = json_object_get(l->seen, id);

	if (before != NULL && json_integer_value(before) == t)
		return false;
	json_object_set_new(l->seen, id, json_integer(t));
	return true;
}

/* A checkout that was left at its payment: it may become an order later. */
static bool
is_incomplete(const struct listing *l, const json_t *row)
{
	return !l->customers &&
	       json_is_integer(json_object_get(row, "status_id")) &&
	       json_integer_value(json_object_get(row, "status_id")) == 0;
}

static enum ecx_err
emit_complete(struct listing *l, json_t *row, const char *id)
{
	enum ecx_err err = l->customers
			       ? bigcommerce_customer_complete(l->conn, row)
			       : bigcommerce_order_complete(l->conn, row);

	if (err == ECX_REJECTED || err == ECX_MISSING) {
		unread_note_read(&l->unread);
		return ecx_emit_bad(l->e, row, l->conn->error);
	}
	if (err != ECX_OK && unread_is_record(err))
		return unread_emit(
		    &l->unread, err, json_pack("{s:s}", "id", id));
	if (err != ECX_OK)
		return err;
	unread_note_read(&l->unread);
	return ecx_emit_doc(l->e, json_incref(row));
}

static enum ecx_err
emit_row(struct listing *l, json_t *row)
{
	auto_free char *id = bigcommerce_id(row, "id");
	const int64_t t =
	    bigcommerce_time(json_string_at(row, "date_modified"));

	if (*id == '\0' || t == 0)
		return ecx_emit_bad(
		    l->e, row, "has no id or no date of its change");
	(void)snprintf(l->last_id, sizeof(l->last_id), "%s", id);
	if (l->from > 0 && t < l->from - l->from % second - second)
		return ecx_fail(l->conn, ECX_CONFIG,
		    "the store ignores the filter by the time of the change: "
		    "%s %s changed before it",
		    l->customers ? "customer" : "order", id);
	if (l->end != 0 && t > l->end)
		return ECX_OK; /* it comes again later */
	l->latest = t > l->latest ? t : l->latest;
	if (is_incomplete(l, row) || !is_new(l, id, t))
		return ECX_OK;
	return emit_complete(l, row, id);
}

static enum ecx_err
emit_rows(struct listing *l, const json_t *rows)
{
	enum ecx_err err = ECX_OK;
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row)
		if (err == ECX_OK)
			err = emit_row(l, row);
	return err;
}

/* ---- pages ---- */

static enum ecx_err
list_page(void *data, size_t size, size_t number, bool *died)
{
	struct listing *l = data;
	auto_free char *bare = target_of(l, size, number);
	auto_free char *target =
	    l->customers ? xstrdup(bare) : bigcommerce_order_target(bare);
	json_auto_t *rows = NULL;
	enum ecx_err err = read_rows(l, target, &rows);

	*died = err != ECX_OK && bigcommerce_died(l->conn, err);
	if (err != ECX_OK)
		return err;
	l->n += json_array_size(rows);
	return emit_rows(l, rows);
}

/* The id of a row that the store dies of, if the row can be read without what
 * is beside it; else where it stands in the list. */
static json_t *
failing_name(void *data, size_t number)
{
	struct listing *l = data;
	auto_free char *target = target_of(l, 1, number);
	json_auto_t *rows = NULL;
	const json_t *row;
	int64_t t;

	l->n++;
	(void)read_rows(l, target, &rows);
	row = json_array_get(rows, 0);
	auto_free char *id = bigcommerce_id(row, "id");

	t = bigcommerce_time(json_string_at(row, "date_modified"));
	if (*id == '\0' || t == 0)
		return json_pack("{s:I, s:s}", "position", (json_int_t)number,
		    "list", target);
	(void)snprintf(l->last_id, sizeof(l->last_id), "%s", id);
	l->latest = t > l->latest ? t : l->latest;
	return is_incomplete(l, row) || !is_new(l, id, t)
		   ? NULL
		   : json_pack("{s:s}", "id", id);
}

static enum ecx_err
emit_cursor(struct listing *l)
{
	char text[CLOCK_TEXT];

	if (l->latest > l->cursor)
		l->cursor = l->latest;
	return l->cursor == 0
		   ? ECX_OK
		   : ecx_emit_page(l->e, clock_print(l->cursor, text));
}

static enum ecx_err
emit_page(struct listing *l, size_t number)
{
	const struct unread_pages pages = {
	    &l->unread, list_page, failing_name, l};
	bool parted;

	l->n = 0;
	l->latest = 0;
	*l->last_id = '\0';
	return unread_page(&pages, l->size, number, &parted);
}

/* Forgets the rows that cannot come again. */
static void
forget(struct listing *l)
{
	const char *id;
	json_t *t;
	void *next;

	json_object_foreach_safe (l->seen, next, id, t)
		if (json_integer_value(t) < l->from - 2 * second)
			json_object_del(l->seen, id);
}

/* All that changed at l->from, and in the seconds beside it; orders by their
 * ids, which do not move. */
static enum ecx_err
list_time(struct listing *l)
{
	enum ecx_err err = ECX_OK;
	size_t number = 1;
	bool more = true;

	l->end = l->from - l->from % second + second;
	(void)snprintf(
	    l->min_id, sizeof(l->min_id), "%s", l->customers ? "" : "1");
	pages_reset(&l->pages);
	while (more && err == ECX_OK) {
		err = emit_page(l, number);
		more = l->n >= l->size;
		if (err == ECX_OK && more)
			err = pages_note(l->conn, &l->pages, NULL, l->last_id);
		if (l->customers)
			number++;
		else
			memcpy(l->min_id, l->last_id, sizeof(l->min_id));
	}
	l->end = 0;
	*l->min_id = '\0';
	return err;
}

static enum ecx_err
list_changed(struct listing *l)
{
	enum ecx_err err;
	size_t number = 1;
	bool more = true;

	while (more) {
		err = emit_page(l, number);
		if (err == ECX_OK)
			err = emit_cursor(l);
		if (err != ECX_OK)
			return err;
		more = l->n >= l->size;
		if (l->latest == 0) { /* no row could be read */
			number++;
			continue;
		}
		number = 1;
		if (l->latest > l->from) {
			l->from = l->latest;
		} else if (more) {
			err = list_time(l);
			l->from += second;
		}
		if (err != ECX_OK)
			return err;
		forget(l);
	}
	return ECX_OK;
}

/* ---- records by id ---- */

/* The number of an order is its id; a reference has it behind the prefix. */
static const char *
id_of(const struct ecx_conn *conn, const char *name)
{
	const char *prefix = conf_or(conn->conf, "prefix", conn->name);
	size_t n = strlen(prefix);

	return strncasecmp(name, prefix, n) == 0 && name[n] == '-'
		   ? name + n + 1
		   : name;
}

static enum ecx_err
list_one(struct listing *l, const char *id)
{
	auto_free char *path = xasprintf("/v2/orders/%s", id);
	auto_free char *target =
	    l->customers ? rest_target("/v3/customers", "id:in", id, "include",
			       "addresses,formfields", NULL)
			 : bigcommerce_order_target(path);
	json_auto_t *answer = NULL, *rows = NULL;
	enum ecx_err err =
	    rest_get_record(&bigcommerce_state(l->conn)->rest, target, &answer);

	if (err == ECX_MISSING || (err == ECX_OK && answer == NULL))
		return ECX_OK;
	if (err != ECX_OK && unread_is_record(err))
		return unread_emit(
		    &l->unread, err, json_pack("{s:s}", "id", id));
	if (err != ECX_OK)
		return err;
	rows = l->customers ? bigcommerce_rows(l->conn, answer)
			    : json_pack("[O]", answer);
	return rows != NULL ? emit_rows(l, rows) : ECX_PROTOCOL;
}

static enum ecx_err
list_named(struct listing *l)
{
	const struct ecx_query *q = l->query;
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < q->n_ids && err == ECX_OK; i++) {
		const char *id = id_of(l->conn, q->ids[i]);

		if (bigcommerce_is_id(id))
			err = list_one(l, id);
	}
	return err;
}

/* ---- orders that were refunded ---- */

/*
 * That a refund moves the time of its order is nowhere said: orders that were
 * refunded since then are read by their ids. They come first, because what is
 * in front of a checkpoint is not lost with it.
 */
static enum ecx_err
list_refunded(struct listing *l)
{
	const int64_t since = l->from;

	char from[CLOCK_TEXT];
	auto_free char *target =
	    rest_target("/v3/orders/payment_actions/refunds", "created:min",
		time_text(since, from), "limit", "250", NULL);
	json_auto_t *refunds = NULL, *ids = json_object();
	enum ecx_err err = bigcommerce_all(l->conn, target, &refunds);
	const json_t *one;
	size_t i;

	l->from = 0;
	json_array_foreach (refunds, i, one) {
		auto_free char *id = bigcommerce_id(one, "order_id");

		if (err == ECX_OK && *id != '\0' &&
		    json_object_get(ids, id) == NULL)
			err = list_one(l, id);
		json_object_set_new(ids, id, json_true());
	}
	l->from = since;
	return err;
}

enum ecx_err
bigcommerce_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	json_auto_t *seen = json_object();
	struct listing l = {.conn = conn,
	    .query = query,
	    .e = e,
	    .customers = query->kind == ECX_CUSTOMER,
	    .size = (size_t)conf_int(conn->conf, "page"),
	    .seen = seen};
	enum ecx_err err;

	if (query->limit > 1 && query->limit < l.size)
		l.size = query->limit;
	l.unread = (struct unread){.conn = conn,
	    .e = e,
	    .probe = l.customers ? probe_customers : probe_orders};
	if (query->n_ids > 0)
		return list_named(&l);
	err = ecx_query_from(conn, query, &l.cursor, &l.from);
	if (err == ECX_OK && query->kind == ECX_CHANGE)
		err = list_refunded(&l);
	if (err == ECX_OK)
		err = list_changed(&l);
	pages_cleanup(&l.pages);
	return err;
}
