/*
 * Vendure's Admin API; ecx-vendure(5): the driver, and the lists of orders and
 * customers.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "connectors/vendure/vendure_in.h"
#include "core/pages.h"
#include "core/unread.h"

enum { NAMED = 100 };

static const int64_t milli = 1000;

/* ---- lists ---- */

static const char *const customers_query[] = {
    "query Customers($options: CustomerListOptions!) { "
    "globalSettings { serverConfig { moneyStrategyPrecision } } "
    "customers(options: $options) { items { "
    "id createdAt updatedAt title firstName lastName phoneNumber emailAddress "
    "addresses { id fullName company streetLine1 streetLine2 city province "
    "postalCode country { code } phoneNumber "
    "defaultShippingAddress defaultBillingAddress } "
    "orders(options: {filter: {orderPlacedAt: {isNull: false}, "
    "state: {notEq: \"Cancelled\"}}, sort: {orderPlacedAt: ASC}}) { "
    "totalItems items { orderPlacedAt totalWithTax currencyCode } } ",
    "} } }"};

static const char newest_query[] =
    "query Newest { orders(options: {sort: {updatedAt: DESC}, take: 1}) { "
    "items { updatedAt } } }";

/* A walk through a list, oldest first. */
struct walk {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	const char *list;         /* the member of data: "orders" */
	const char *const *query; /* before and behind `fields` */
	const char *fields;
	const char *time; /* the member by which the list is sorted */
	/* A unique member, the second to sort by. It has to stand behind `time`
	 * in the schema: that is the order in which Vendure applies several. */
	const char *tie;
	int64_t from, until;  /* microseconds; until 0: no end */
	int64_t reached;      /* all before it were emitted */
	const json_t *filter; /* further conditions, or NULL */
	/* Adds `ecx`; false with a reason. */
	bool (*complete)(const struct vendure_terms *terms, const json_t *data,
	    json_t *one, char why[ECX_WHY]);
	const char *before, *behind; /* texts around `reached` in the cursor */
	json_t *seen; /* ids of the records at `from`, emitted already */
	size_t size;  /* of a page */
	size_t take;  /* of the next one: less where the server dies */
	struct unread *unread;
	const struct ecx_query *asked;
	const char *number; /* the member that people know a record by */
	size_t named;       /* the first of the ids that are asked for */
};

static enum ecx_err
ask(const struct walk *w, const char *query, json_t *options, json_t **data,
    const json_t **items)
{
	enum ecx_err err = vendure_ask(
	    w->conn, query, json_pack("{s:o}", "options", options), data);

	*items = NULL;
	return err == ECX_OK ? vendure_items(w->conn, *data, w->list, items)
			     : err;
}

static enum ecx_err
ask_list(
    const struct walk *w, json_t *options, json_t **data, const json_t **items)
{
	auto_free char *query =
	    xasprintf("%s%s %s", w->query[0], w->fields, w->query[1]);

	return ask(w, query, options, data, items);
}

/* May the error be due to one of the records? */
static bool
has_died(enum ecx_err err)
{
	return err == ECX_AGAIN || err == ECX_PROTOCOL;
}

static enum ecx_err
emit_item(const struct walk *w, const json_t *data, json_t *one)
{
	char why[ECX_WHY];

	unread_note_read(w->unread);
	return w->complete(&vendure_state(w->conn)->terms, data, one, why)
		   ? ecx_emit_doc(w->e, json_incref(one))
		   : ecx_emit_bad(w->e, one, why);
}

/* Notes a record as emitted: what is asked for next is behind it. False when it
 * has no time; PROTOCOL would end the list, so that its id alone is noted. */
static bool
note_item(struct walk *w, const json_t *one)
{
	json_t *id = json_object_get(one, "id");
	int64_t at;
	bool timed = clock_parse(json_string_at(one, w->time), &at);

	if (timed && at > w->from) {
		json_array_clear(w->seen);
		w->from = at;
	}
	json_array_append(w->seen, id);
	return timed;
}

static enum ecx_err
emit_cursor(struct walk *w)
{
	char time[CLOCK_TEXT];
	auto_free char *cursor = NULL;

	w->reached = w->from > w->reached ? w->from : w->reached;
	cursor = xasprintf(
	    "%s%s%s", w->before, clock_print(w->reached, time), w->behind);
	return ecx_emit_page(w->e, cursor);
}

static enum ecx_err
emit_items(struct walk *w, const json_t *data, const json_t *items)
{
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < json_array_size(items) && err == ECX_OK; i++) {
		json_t *one = json_array_get(items, i);

		if (json_string_at(one, "id") == NULL)
			return ecx_fail(w->conn, ECX_PROTOCOL,
			    "a record of the list %s has no id", w->list);
		err = note_item(w, one) ? emit_item(w, data, one)
					: ecx_emit_bad(w->e, one,
					      "has no time of its change");
	}
	return err == ECX_OK && i > 0 ? emit_cursor(w) : err;
}

/*
 * Each page begins at the time at which the last one ended, without the records
 * of that time that were emitted, and not at a number of records: one that
 * changes meanwhile moves to the end of the list, and others would be missed.
 * `after` is one millisecond less than the time, which the API truncates to
 * milliseconds.
 */
static json_t *
page_options(const struct walk *w)
{
	char after[CLOCK_TEXT], before[CLOCK_TEXT];
	json_t *filter =
	    w->filter != NULL ? json_copy((json_t *)w->filter) : json_object();
	json_t *when = json_pack("{s:s}", "after",
	    clock_print(w->from > milli ? w->from - milli : 0, after));

	if (w->until != 0)
		json_set_text(when, "before", clock_print(w->until, before));
	json_object_set_new(filter, w->time, when);
	if (json_array_size(w->seen) > 0)
		json_object_set_new(filter, "id",
		    json_pack("{s:o}", "notIn", json_copy(w->seen)));
	return json_pack("{s:o, s:{s:s, s:s}, s:I, s:i}", "filter", filter,
	    "sort", w->time, "ASC", w->tie, "ASC", "take", (json_int_t)w->take,
	    "skip", 0);
}

static size_t
page_size(struct ecx_conn *conn, const struct ecx_query *q)
{
	size_t page = (size_t)conf_int(conn->conf, "page");

	return q->limit > 0 && q->limit < page ? q->limit : page;
}

/* Emits the name of the record that the server dies of. */
static enum ecx_err
emit_name(struct walk *w, enum ecx_err died)
{
	auto_free char *words = xstrdup(w->conn->error);
	bool orders = strcmp(w->list, "orders") == 0;
	auto_free char *query = xasprintf(
	    "query Names($options: %sListOptions!) { %s(options: $options) { "
	    "items { id %s %s } } }",
	    orders ? "Order" : "Customer", w->list, w->tie, w->time);
	json_auto_t *data = NULL;
	const json_t *items;
	json_t *one;
	enum ecx_err err = ask(w, query, page_options(w), &data, &items);

	one = json_array_get(items, 0);
	(void)ecx_fail(w->conn, died, "%s", words);
	if (ecx_err_stops(err))
		return err;
	if (err != ECX_OK || one == NULL || !note_item(w, one))
		return died;
	return unread_emit(w->unread, died, json_incref(one));
}

/* The server died of a page: the next one has fewer records. */
static enum ecx_err
take_less(struct walk *w, enum ecx_err died)
{
	enum ecx_err err = ECX_OK;

	if (w->take == 1)
		return emit_name(w, died);
	if (w->take == w->size)
		err = unread_probe(w->unread, died);
	w->take /= 2;
	return err;
}

static enum ecx_err
list_pages(struct walk *w)
{
	auto_pages struct pages pages = {0};
	json_auto_t *seen = json_array();
	enum ecx_err err = ECX_OK;
	bool more = true;

	w->seen = seen;
	w->take = w->size;
	while (err == ECX_OK && more) {
		json_auto_t *data = NULL;
		const json_t *items;

		err = ask_list(w, page_options(w), &data, &items);
		if (has_died(err)) {
			err = take_less(w, err);
			continue;
		}
		more = json_array_size(items) >= w->take;
		w->take = 2 * w->take < w->size ? 2 * w->take : w->size;
		if (err == ECX_OK)
			err = pages_note_rows(
			    w->conn, &pages, w->list, items, false);
		if (err == ECX_OK)
			err = emit_items(w, data, items);
	}
	return err;
}

/* A record is named by its id, its number or its reference. */
static void
add_name(struct ecx_conn *conn, json_t *names, const char *name)
{
	const char *prefix = conf_or(conn->conf, "prefix", conn->name);
	size_t len = strlen(prefix);

	json_array_append_new(names, json_string(name));
	if (strncasecmp(name, prefix, len) == 0 && name[len] == '-')
		json_array_append_new(names, json_string(name + len + 1));
}

static enum ecx_err
list_ids(void *walk, size_t size, size_t number, bool *died)
{
	struct walk *w = walk;
	const struct ecx_query *q = w->asked;
	size_t begin = w->named + (number - 1) * size, i;
	json_auto_t *data = NULL;
	json_auto_t *names = json_array();
	const json_t *items;
	enum ecx_err err;

	for (i = begin; i < q->n_ids && i < begin + size; i++)
		add_name(w->conn, names, q->ids[i]);
	err = ask_list(w,
	    json_pack("{s:{s:[{s:{s:O}}, {s:{s:O}}]}}", "filter", "_or", "id",
		"in", names, w->number, "in", names),
	    &data, &items);
	*died = has_died(err);
	for (i = 0; i < json_array_size(items) && err == ECX_OK; i++)
		err = emit_item(w, data, json_array_get(items, i));
	return err;
}

static json_t *
id_name(void *walk, size_t number)
{
	const struct walk *w = walk;

	return json_pack("{s:s}", "id", w->asked->ids[w->named + number - 1]);
}

static enum ecx_err
list_named(struct walk *w)
{
	const struct unread_pages pages = {w->unread, list_ids, id_name, w};
	const struct ecx_query *q = w->asked;
	enum ecx_err err = ECX_OK;
	bool parted;
	size_t n;

	for (; w->named < q->n_ids && err == ECX_OK; w->named += n) {
		n = q->n_ids - w->named < NAMED ? q->n_ids - w->named : NAMED;
		err = unread_page(&pages, n, 1, &parted);
	}
	return err;
}

static enum ecx_err
fail_cursor(struct ecx_conn *conn, const struct ecx_query *q)
{
	return ecx_fail(conn, ECX_CONFIG,
	    "cursor '%s' was not written by this driver", q->cursor);
}

/* ---- orders ---- */

/* A cursor has two times: up to where orders were read by the time at which
 * they were placed, and by the time at which they were changed. */
static bool
read_cursor(const char *cursor, int64_t *placed, int64_t *changed)
{
	auto_free char *copy = xstrdup(cursor);
	char *slash = strchr(copy, '/');

	if (slash == NULL)
		return false;
	*slash = '\0';
	return clock_parse(copy, placed) && clock_parse(slash + 1, changed);
}

/* The time at which the server last changed an order or a cart; *time is left
 * where there is none. */
static enum ecx_err
read_newest(struct ecx_conn *conn, int64_t *time)
{
	json_auto_t *data = NULL;
	enum ecx_err err = vendure_ask(conn, newest_query, NULL, &data);
	int64_t newest;

	if (err == ECX_OK &&
	    clock_parse(
		json_string_at(data, "orders.items.0.updatedAt"), &newest) &&
	    newest > *time)
		*time = newest;
	return err;
}

static enum ecx_err
list_placed(struct walk *w, int64_t changed)
{
	char time[CLOCK_TEXT];
	auto_free char *behind = xasprintf("/%s", clock_print(changed, time));
	struct walk placed = *w;
	enum ecx_err err;

	placed.time = "orderPlacedAt";
	placed.behind = behind;
	err = list_pages(&placed);
	w->reached = placed.reached;
	return err;
}

/* Lists changed orders that were placed before those of list_placed. */
static enum ecx_err
list_changed(struct walk *w, int64_t from, int64_t changed, int64_t newest)
{
	char time[CLOCK_TEXT];
	auto_free char *before =
	    xasprintf("%s/", clock_print(w->reached, time));
	auto_free char *cursor = NULL;
	json_auto_t *filter = json_copy((json_t *)w->filter);
	struct walk late = *w;
	enum ecx_err err;

	json_object_set_new(filter, "orderPlacedAt",
	    json_pack("{s:s}", "before", clock_print(w->from, time)));
	late.time = "updatedAt";
	late.filter = filter;
	late.before = before;
	late.from = from;
	late.reached = changed;
	err = list_pages(&late);
	if (err != ECX_OK || newest <= late.reached)
		return err;
	cursor = xasprintf("%s%s", before, clock_print(newest, time));
	return ecx_emit_page(w->e, cursor);
}

/*
 * updatedAt changes with a line, a charge or an address, but not when an order
 * is placed, paid or shipped: so there are two lists. They have all changes
 * from before they began, and the next run begins there.
 */
static enum ecx_err
list_both(struct walk *w, const struct ecx_query *q)
{
	int64_t placed = q->since, changed = q->since, newest, back = 0;
	enum ecx_err err = ECX_OK;

	if (q->cursor != NULL) {
		if (!read_cursor(q->cursor, &placed, &changed))
			return fail_cursor(w->conn, q);
		back = q->overlap;
	}
	newest = changed;
	if (!q->interactive)
		err = read_newest(w->conn, &newest);
	w->from = placed - back;
	w->reached = placed;
	if (err == ECX_OK)
		err = list_placed(w, changed);
	if (err == ECX_OK)
		err = list_changed(w, changed - back, changed, newest);
	return err;
}

static enum ecx_err
orders_list(
    struct ecx_conn *conn, const struct ecx_query *q, struct ecx_emitter *e)
{
	const char *type = conf_text(conn->conf, "order_type");
	const char *flag = vendure_state(conn)->terms.virtual_field;
	auto_free char *fields =
	    xasprintf(flag != NULL ? "%s lines { productVariant { "
				     "customFields { %s } } }"
				   : "%s",
		conf_string(conn->conf, "order_fields"), flag);
	json_auto_t *filter = json_object();
	struct unread unread = {.conn = conn, .e = e};
	struct walk w = {.conn = conn,
	    .unread = &unread,
	    .asked = q,
	    .number = "code",
	    .e = e,
	    .list = "orders",
	    .query = vendure_orders_query,
	    .fields = fields,
	    .tie = "code",
	    .until = q->until,
	    .size = page_size(conn, q),
	    .filter = filter,
	    .complete = vendure_order_complete,
	    .before = "",
	    .behind = ""};

	if (q->n_ids > 0)
		return list_named(&w);
	if (type != NULL)
		json_object_set_new(
		    filter, "type", json_pack("{s:s}", "eq", type));
	return list_both(&w, q);
}

/* ---- customers ---- */

/* Adds the order history; its total only where all orders were read and are in
 * one currency. */
static bool
complete_customer(const struct vendure_terms *terms, const json_t *data,
    json_t *customer, char why[ECX_WHY])
{
	struct vendure_money m = vendure_money_of(data);
	const json_t *orders = json_at(customer, "orders.items");
	size_t n = json_array_size(orders), i;
	json_int_t all =
	    json_integer_value(json_at(customer, "orders.totalItems"));
	const char *currency = json_string_at(orders, "0.currencyCode");
	struct dec total = dec_zero();
	bool summable = (json_int_t)n == all && currency != NULL;
	json_t *ecx = json_object();

	(void)terms;
	for (i = 0; i < n; i++) {
		const json_t *one = json_array_get(orders, i);
		const char *its = json_string_at(one, "currencyCode");

		summable =
		    summable && its != NULL && strcmp(its, currency) == 0;
		total = dec_add(total, vendure_amount(&m, one, "totalWithTax"));
	}
	json_set_dec(ecx, "orders", dec_int(all));
	json_set_text(ecx, "first", json_string_at(orders, "0.orderPlacedAt"));
	if ((json_int_t)n == all && n > 0)
		json_set_text(ecx, "last",
		    json_string_at(
			json_array_get(orders, n - 1), "orderPlacedAt"));
	if (summable) {
		json_set_dec(ecx, "total", total);
		json_set_text(ecx, "currency", currency);
	}
	json_object_del(customer, "orders");
	json_object_set_new(customer, "ecx", ecx);
	if (m.bad)
		snprintf(why, ECX_WHY, "the total of an order is not a number");
	return !m.bad;
}

static enum ecx_err
customers_list(
    struct ecx_conn *conn, const struct ecx_query *q, struct ecx_emitter *e)
{
	struct unread unread = {.conn = conn, .e = e};
	struct walk w = {.conn = conn,
	    .unread = &unread,
	    .asked = q,
	    .number = "emailAddress",
	    .e = e,
	    .list = "customers",
	    .query = customers_query,
	    .fields = conf_string(conn->conf, "customer_fields"),
	    .time = "updatedAt",
	    .tie = "emailAddress",
	    .until = q->until,
	    .size = page_size(conn, q),
	    .complete = complete_customer,
	    .before = "",
	    .behind = ""};

	if (q->n_ids > 0)
		return list_named(&w);
	w.from = w.reached = q->since;
	if (q->cursor != NULL) {
		if (!clock_parse(q->cursor, &w.reached))
			return fail_cursor(conn, q);
		w.from = w.reached - q->overlap;
	}
	return list_pages(&w);
}

/* ---- the driver ---- */

static enum ecx_err
vendure_open(struct ecx_conn *conn)
{
	struct vendure *v = vendure_state(conn);
	const char *channel = conf_text(conn->conf, "channel");

	v->terms = (struct vendure_terms){.conf = conn->conf,
	    .virtual_field = conf_text(conn->conf, "virtual_field"),
	    .surcharge_lines = conf_text(conn->conf, "surcharge_lines"),
	    .fulfillment_state = conf_text(conn->conf, "fulfillment_state")};
	if (channel != NULL)
		v->headers[0] = v->channel =
		    xasprintf("vendure-token: %s", channel);
	v->gql = (struct gql){
	    .rest = {.conn = conn,
		.http = http_open(
		    conn, &(const struct http_setup){.headers = v->headers,
			      .login = vendure_log_in,
			      .expired = vendure_expired}),
		.classify = vendure_classify},
	    .target = conf_text(conn->conf, "api_path")};
	return v->gql.rest.http != NULL ? ECX_OK : ECX_CONFIG;
}

static void
vendure_close(struct ecx_conn *conn)
{
	struct vendure *v = vendure_state(conn);

	http_close(v->gql.rest.http);
	free(v->channel);
}

static enum ecx_err
vendure_ping(struct ecx_conn *conn)
{
	return vendure_ask(
	    conn, "query Ping { activeChannel { code } }", NULL, NULL);
}

#define ABSOLUTE                                            \
	{                                                   \
		.set = vendure_set, .batch = VENDURE_BATCH, \
	}

const struct ecx_driver ecx_driver_vendure = {
    .name = "vendure",
    .title = "Vendure",
    .roles = ECX_STORE,
    .state_size = sizeof(struct vendure),
    .open = vendure_open,
    .close = vendure_close,
    .ping = vendure_ping,
    .verbs =
	{
	    [ECX_ORDER] = {.list = orders_list},
	    [ECX_CHANGE] = {.list = orders_list},
	    [ECX_CUSTOMER] = {.list = customers_list},
	    [ECX_FULFILLMENT] = {.find = vendure_fulfillment_find,
		.create = vendure_fulfillment_create},
	    [ECX_STOCK] = ABSOLUTE,
	    [ECX_PRODUCT] = ABSOLUTE,
	    [ECX_PRICE] = ABSOLUTE,
	    [ECX_STATE] = {.set = vendure_state_set, .batch = VENDURE_BATCH},
	},
};
