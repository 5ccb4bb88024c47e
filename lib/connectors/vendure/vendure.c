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
	bool (*complete)(const json_t *data, json_t *one, char why[ECX_WHY]);
	const char *before, *behind; /* texts around `reached` in the cursor */
	size_t skip;                 /* since `from`, emitted already */
	size_t size;                 /* of a page */
};

static enum ecx_err
ask_list(
    const struct walk *w, json_t *options, json_t **data, const json_t **items)
{
	auto_free char *query =
	    xasprintf("%s%s %s", w->query[0], w->fields, w->query[1]);
	enum ecx_err err = vendure_ask(
	    w->conn, query, json_pack("{s:o}", "options", options), data);

	*items = NULL;
	return err == ECX_OK ? vendure_items(w->conn, *data, w->list, items)
			     : err;
}

static enum ecx_err
emit_item(const struct walk *w, const json_t *data, json_t *one)
{
	char why[ECX_WHY];

	return w->complete(data, one, why)
		   ? ecx_emit_doc(w->e, json_incref(one))
		   : ecx_emit_bad(w->e, one, why);
}

static enum ecx_err
emit_items(struct walk *w, const json_t *data, const json_t *items)
{
	char time[CLOCK_TEXT];
	auto_free char *cursor = NULL;
	size_t i;

	for (i = 0; i < json_array_size(items); i++) {
		json_t *one = json_array_get(items, i);
		int64_t at;

		if (!clock_parse(json_string_at(one, w->time), &at))
			return ecx_fail(w->conn, ECX_PROTOCOL,
			    "a record of the list %s has no %s", w->list,
			    w->time);
		w->skip = at > w->from ? 1 : w->skip + 1;
		w->from = at > w->from ? at : w->from;
		if (emit_item(w, data, one) != ECX_OK)
			return ECX_STOPPED;
	}
	if (i == 0)
		return ECX_OK;
	w->reached = w->from > w->reached ? w->from : w->reached;
	cursor = xasprintf(
	    "%s%s%s", w->before, clock_print(w->reached, time), w->behind);
	return ecx_emit_page(w->e, cursor);
}

/*
 * Each page begins at the time at which the last one ended, not at a number of
 * records: a record that changes meanwhile moves to the end of the list, and
 * others would be missed. `after` is one millisecond less than the time, which
 * the API truncates to milliseconds.
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
	return json_pack("{s:o, s:{s:s, s:s}, s:I, s:I}", "filter", filter,
	    "sort", w->time, "ASC", w->tie, "ASC", "take", (json_int_t)w->size,
	    "skip", (json_int_t)w->skip);
}

static size_t
page_size(struct ecx_conn *conn, const struct ecx_query *q)
{
	size_t page = (size_t)conf_int(conn->conf, "page");

	return q->limit > 0 && q->limit < page ? q->limit : page;
}

static enum ecx_err
list_pages(struct walk *w)
{
	auto_pages struct pages pages = {0};
	enum ecx_err err = ECX_OK;
	size_t n = w->size;

	while (err == ECX_OK && n >= w->size) {
		json_auto_t *data = NULL;
		const json_t *items;

		err = ask_list(w, page_options(w), &data, &items);
		n = json_array_size(items);
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

/* `number` is the member that people know a record by. */
static enum ecx_err
list_named(struct walk *w, const struct ecx_query *q, const char *number)
{
	enum ecx_err err = ECX_OK;
	size_t i, j, end;

	for (i = 0; i < q->n_ids && err == ECX_OK; i = end) {
		json_auto_t *data = NULL;
		json_t *names = json_array();
		const json_t *items;

		for (end = i; end < q->n_ids && end < i + NAMED; end++)
			add_name(w->conn, names, q->ids[end]);
		err = ask_list(w,
		    json_pack("{s:{s:[{s:{s:O}}, {s:{s:o}}]}}", "filter", "_or",
			"id", "in", names, number, "in", names),
		    &data, &items);
		for (j = 0; j < json_array_size(items) && err == ECX_OK; j++)
			if (emit_item(w, data, json_array_get(items, j)) !=
			    ECX_OK)
				err = ECX_STOPPED;
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
	json_auto_t *filter = json_object();
	struct walk w = {.conn = conn,
	    .e = e,
	    .list = "orders",
	    .query = vendure_orders_query,
	    .fields = conf_string(conn->conf, "order_fields"),
	    .tie = "code",
	    .until = q->until,
	    .size = page_size(conn, q),
	    .filter = filter,
	    .complete = vendure_order_complete,
	    .before = "",
	    .behind = ""};

	if (q->n_ids > 0)
		return list_named(&w, q, "code");
	if (type != NULL)
		json_object_set_new(
		    filter, "type", json_pack("{s:s}", "eq", type));
	return list_both(&w, q);
}

/* ---- customers ---- */

/* Adds the order history; its total only where all orders were read and are in
 * one currency. */
static bool
complete_customer(const json_t *data, json_t *customer, char why[ECX_WHY])
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
	struct walk w = {.conn = conn,
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
		return list_named(&w, q, "emailAddress");
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
	    [ECX_CUSTOMER] = {.list = customers_list},
	    [ECX_FULFILLMENT] = {.find = vendure_fulfillment_find,
		.create = vendure_fulfillment_create},
	    [ECX_STOCK] = ABSOLUTE,
	    [ECX_PRODUCT] = ABSOLUTE,
	    [ECX_PRICE] = ABSOLUTE,
	},
};
