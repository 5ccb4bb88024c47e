/*
 * Shopify's Admin API; ecx-shopify(5). Its search index lags behind the shop,
 * and may find what only looks alike: orders are found by it and then read by
 * id, SKUs are compared. Amounts are those in the shop's own currency.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "connectors/shopify/shopify_gql.h"
#include "connectors/shopify/shopify_in.h"
#include "net/relay.h"

enum { PAGE = 50 };

static const int64_t second = 1000000;
/* Older orders are hidden from an app without read_all_orders. */
static const int64_t hidden = (int64_t)60 * 24 * 3600 * 1000000;

static struct shopify_state *
state(const struct ecx_conn *conn)
{
	return conn->state;
}

static struct gql *
gql(const struct ecx_conn *conn)
{
	return &state(conn)->gql;
}

/* ---- answers ---- */

/* The meaning of Shopify's own error codes. */
static enum ecx_err
code_err(const json_t *body)
{
	static const struct {
		const char *code;
		enum ecx_err err;
	} known[] = {
	    {"ACCESS_DENIED", ECX_DENIED},
	    {"MAX_COST_EXCEEDED", ECX_CONFIG},
	    {"BAD_REQUEST", ECX_CONFIG},
	    {"INVALID_FIELD_ARGUMENTS", ECX_CONFIG},
	    {"undefinedField", ECX_CONFIG},
	    {"argumentNotAccepted", ECX_CONFIG},
	    {"INVALID_VARIABLE", ECX_REJECTED},
	    {"MAX_INPUT_SIZE_EXCEEDED", ECX_REJECTED},
	    {"NOT_FOUND", ECX_REJECTED},
	    {"RESOURCE_NOT_FOUND", ECX_REJECTED},
	};
	size_t i;

	for (i = 0; i < ARRAY_LEN(known); i++)
		if (gql_has_code(body, known[i].code))
			return known[i].err;
	return ECX_OK;
}

/* A term that Shopify did not understand was left out of the filter, so the
 * list is not the one that was asked for. */
static bool
search_warned(const json_t *body, char why[ECX_WHY])
{
	const json_t *searches = json_at(body, "extensions.search");
	size_t i;

	for (i = 0; i < json_array_size(searches); i++) {
		const json_t *search = json_array_get(searches, i);
		const json_t *warning = json_at(search, "warnings.0");
		const char *query = json_string_at(search, "query");
		const char *message = json_string_at(warning, "message");

		if (warning == NULL)
			continue;
		(void)snprintf(why, ECX_WHY, "filter %s: %s",
		    query != NULL ? query : "?",
		    message != NULL ? message : "not understood");
		return true;
	}
	return false;
}

/* A number of points, at most more than any shop has. */
static int64_t
points(const json_t *value)
{
	char text[DEC_TEXT];
	int64_t n = strtoll(dec_print(json_decimal(value), text), NULL, 10);

	return n < 0 ? 0 : n < 1000000000 ? n : 1000000000;
}

/* The next request is expected to cost as much as this one. */
static void
pace(struct ecx_conn *conn, const json_t *body)
{
	const json_t *cost = json_at(body, "extensions.cost");
	int64_t need = points(json_at(cost, "requestedQueryCost"));
	int64_t have =
	    points(json_at(cost, "throttleStatus.currentlyAvailable"));
	int64_t rate = points(json_at(cost, "throttleStatus.restoreRate"));
	int64_t wait = 0;

	if (rate > 0 && need > have)
		wait = ((need - have) * second + rate - 1) / rate;
	else if (rate <= 0 && gql_has_code(body, "THROTTLED"))
		wait = conf_duration(conn->conf, "retry_delay");
	http_pace(state(conn)->gql.rest.http, wait);
}

static void
check_version(struct ecx_conn *conn, const struct http_answer *a)
{
	const char *wanted = conf_text(conn->conf, "api_version");
	const char *got = http_header(a, "x-shopify-api-version");
	char clean[32];

	if (got == NULL || state(conn)->version_warned ||
	    strcmp(got, wanted) == 0)
		return;
	state(conn)->version_warned = true;
	warn("%s: version %s of the API was asked for, and %s answered: set "
	     "api_version to one that Shopify still supports",
	    conn->name, wanted, text_clean(clean, sizeof(clean), got));
}

static enum ecx_err
shopify_classify(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *body, bool repeatable, char why[ECX_WHY])
{
	enum ecx_err own = code_err(body);
	enum ecx_err err = gql_classify(conn, a, body, repeatable, why);

	pace(conn, body);
	check_version(conn, a);
	if (a->status == 404 || a->status == 423) {
		(void)snprintf(why, ECX_WHY, "%s",
		    a->status == 423 ? "the shop is locked"
				     : "there is no such shop or "
				       "version of the API: check url "
				       "and api_version");
		return ECX_CONFIG;
	}
	if (search_warned(body, why))
		return ECX_CONFIG;
	if (err != ECX_OK && ecx_text_says(conn, why, "retry_words"))
		return ECX_AGAIN;
	if (own == ECX_OK)
		return err;
	/* The mutation may have been carried out, and only a member of its
	 * answer have been refused. */
	return !repeatable && json_is_object(json_at(body, "data.result"))
		   ? ECX_UNSURE
		   : own;
}

/* ---- open and close ---- */

static enum ecx_err
shopify_open(struct ecx_conn *conn)
{
	struct shopify_state *s = state(conn);

	s->target = xasprintf(
	    "/admin/api/%s/graphql.json", conf_text(conn->conf, "api_version"));
	s->gql = (struct gql){.rest = {.conn = conn,
				  .http = http_open(conn, NULL),
				  .classify = shopify_classify},
	    .target = s->target};
	return s->gql.rest.http != NULL ? ECX_OK : ECX_CONFIG;
}

static void
shopify_close(struct ecx_conn *conn)
{
	http_close(state(conn)->gql.rest.http);
	free(state(conn)->target);
}

static enum ecx_err
shopify_ping(struct ecx_conn *conn)
{
	return gql_ask(gql(conn), gql_shop, NULL, NULL);
}

/* ---- lists ---- */

struct listing {
	struct ecx_conn *conn;
	const struct ecx_query *query;
	struct ecx_emitter *e;
	const char *operation;
	const char *names; /* the same with ids alone */
	const char *time;  /* what the filter calls the time of updatedAt */
	int64_t open;      /* the cursor does not pass this; 0: none */
	struct unread unread;
	int64_t cursor; /* all changes up to here were emitted */
	enum ecx_err (*emit)(struct listing *l, json_t *node);
};

static enum ecx_err
emit_node(
    struct listing *l, json_t *node, bool more, int64_t t, int64_t *reached)
{
	if (more ? t < *reached : t > *reached)
		*reached = t;
	return l->emit(l, node);
}

/*
 * Nodes are in the order of the index, but their own updatedAt may be newer.
 * All changes up to the newest of them were read only behind the last page.
 */
static enum ecx_err
emit_nodes(void *data, const json_t *nodes, bool more)
{
	struct listing *l = data;
	int64_t reached = more ? INT64_MAX : 0, t;
	char cursor[CLOCK_TEXT];
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < json_array_size(nodes) && err == ECX_OK; i++) {
		json_t *node = json_array_get(nodes, i);

		if (json_string_at(node, "id") == NULL ||
		    !clock_parse(json_string_at(node, "updatedAt"), &t))
			err = ecx_emit_bad(
			    l->e, node, "has no id or no updatedAt");
		else
			err = emit_node(l, node, more, t, &reached);
	}
	if (err != ECX_OK)
		return err;
	if (reached > l->cursor && reached != INT64_MAX)
		l->cursor = reached;
	if (l->cursor == 0)
		return ECX_OK;
	clock_print(
	    l->open != 0 && l->open < l->cursor ? l->open : l->cursor, cursor);
	return ecx_emit_page(l->e, cursor);
}

static enum ecx_err
list_pages(struct listing *l, const char *filter)
{
	const struct relay_bad bad = {&l->unread, l->names};
	size_t limit = l->query->limit;

	l->unread = (struct unread){.conn = l->conn, .e = l->e};
	return relay_list(gql(l->conn), l->operation,
	    json_pack("{s:s*, s:i}", "q", filter, "first",
		limit > 0 && limit < PAGE ? (int)limit : PAGE),
	    &bad, emit_nodes, l);
}

/* A record is named by its id, its number or its reference. */
static void
add_name(struct listing *l, struct buf *out, const char *id, const char *field)
{
	struct ecx_conn *conn = l->conn;
	const char *prefix = conf_or(conn->conf, "prefix", conn->name);
	size_t len = strlen(prefix);

	if (strncmp(id, "gid:", 4) == 0 && strrchr(id, '/') != NULL) {
		shopify_search_term(out, "id", strrchr(id, '/') + 1);
		return;
	}
	shopify_search_term(out, field, id);
	if (id[strspn(id, "0123456789")] == '\0')
		shopify_search_term(out, "id", id);
	if (strncasecmp(id, prefix, len) == 0 && id[len] == '-')
		shopify_search_term(out, field, id + len + 1);
}

static enum ecx_err
list_named(struct listing *l, const char *field)
{
	size_t i, end;
	enum ecx_err err = ECX_OK;

	for (i = 0; i < l->query->n_ids && err == ECX_OK; i = end) {
		auto_buf struct buf filter = {0};

		buf_init(&filter, BUF_LINE_MAX);
		for (end = i; end < l->query->n_ids &&
			      end < i + SHOPIFY_SEARCH_TERMS / 2;
		     end++)
			add_name(l, &filter, l->query->ids[end], field);
		err = list_pages(l, filter.data);
	}
	return err;
}

/* Times are quoted, or they would end at their first colon. */
static enum ecx_err
list_changed(struct listing *l, int64_t from)
{
	auto_buf struct buf filter = {0};
	char time[CLOCK_TEXT];

	buf_init(&filter, BUF_LINE_MAX);
	if (from > 0)
		buf_addf(&filter, "%s:>='%s'", l->time,
		    clock_print(from - from % second, time));
	if (l->query->until > 0)
		buf_addf(&filter, "%s%s:<='%s'", from > 0 ? " " : "", l->time,
		    clock_print(l->query->until, time));
	return list_pages(l, filter.len > 0 ? filter.data : NULL);
}

/* ---- orders ---- */

/* To an app without a grant Shopify only says that there is a customer. */
static void
check_grant(struct ecx_conn *conn, const json_t *order)
{
	static const char *const personal[] = {"email", "phone",
	    "billingAddress", "shippingAddress", "customer.firstName",
	    "customer.lastName"};
	size_t i;

	if (state(conn)->blank_warned ||
	    !json_is_object(json_object_get(order, "customer")))
		return;
	for (i = 0; i < ARRAY_LEN(personal); i++)
		if (!json_is_null(json_at(order, personal[i])))
			return;
	state(conn)->blank_warned = true;
	warn("%s: orders have no name and address of the customer: grant "
	     "the app access to protected customer data",
	    conn->name);
}

/* The order, unless one of its lines cannot be found in an ERP. */
static enum ecx_err
emit_composed(struct listing *l, const json_t *order)
{
	const json_t *lines = json_at(order, "ecx.lines");
	size_t i;

	for (i = 0; i < json_array_size(lines); i++) {
		const json_t *line = json_array_get(lines, i);
		auto_free char *why = NULL;

		if (*json_text_at(line, "sku") != '\0')
			continue;
		why = xasprintf("line %s, \"%s\": no SKU",
		    json_text_at(line, "ecx.number"),
		    json_text_at(line, "name"));
		return ecx_emit_bad(l->e, order, why);
	}
	return ecx_emit_doc(l->e, json_incref((json_t *)order));
}

static enum ecx_err
emit_order(struct listing *l, json_t *node)
{
	json_auto_t *order = NULL;
	enum ecx_err err;

	if (json_true_at(node, "test") && l->query->n_ids == 0 &&
	    !conf_bool(l->conn->conf, "test_orders"))
		return ECX_OK;
	err = shopify_order_read(l->conn, json_string_at(node, "id"), &order);
	if (err != ECX_OK)
		return unread_emit(&l->unread, err, json_incref(node));
	unread_note_read(&l->unread);
	if (!json_is_object(order)) /* deleted meanwhile */
		return ECX_OK;
	shopify_order_compose(order, l->conn->conf);
	check_grant(l->conn, order);
	return emit_composed(l, order);
}

/* Warns when orders are listed that Shopify hides from the app. */
static enum ecx_err
warn_hidden(struct ecx_conn *conn, int64_t from)
{
	json_auto_t *data = NULL;
	const json_t *scopes;
	enum ecx_err err;
	size_t i;

	if (from > clock_now() - hidden || state(conn)->hidden_warned)
		return ECX_OK;
	err = gql_ask(gql(conn), gql_shop, NULL, &data);
	scopes = json_at(data, "currentAppInstallation.accessScopes");
	for (i = 0; i < json_array_size(scopes); i++)
		if (json_is_at(
			json_array_get(scopes, i), "handle", "read_all_orders"))
			return err;
	state(conn)->hidden_warned = true;
	if (err == ECX_OK)
		warn("%s: orders older than 60 days are hidden: grant the "
		     "app the scope read_all_orders",
		    conn->name);
	return err;
}

static enum ecx_err
orders_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	struct listing l = {.conn = conn,
	    .query = query,
	    .e = e,
	    .operation = gql_orders,
	    .names = gql_order_ids,
	    .time = "updated_at",
	    .emit = emit_order};
	int64_t from;
	enum ecx_err err;

	if (query->n_ids > 0)
		return list_named(&l, "name");
	err = ecx_query_from(conn, query, &l.cursor, &from);
	if (err == ECX_OK)
		err = warn_hidden(conn, from);
	return err == ECX_OK ? list_changed(&l, from) : err;
}

/* ---- stock, prices, products, states ---- */

static enum ecx_err
stock_set(struct ecx_conn *conn, const struct ecx_batch *batch)
{
	return shopify_set_stock(
	    gql(conn), batch->docs, batch->n, batch->results);
}

static enum ecx_err
prices_set(struct ecx_conn *conn, const struct ecx_batch *batch)
{
	return shopify_set_prices(
	    gql(conn), batch->docs, batch->n, batch->results);
}

static enum ecx_err
products_set(struct ecx_conn *conn, const struct ecx_batch *batch)
{
	return shopify_set_products(
	    gql(conn), batch->docs, batch->n, batch->results);
}

static enum ecx_err
states_set(struct ecx_conn *conn, const struct ecx_batch *batch)
{
	return shopify_set_states(
	    gql(conn), batch->docs, batch->n, batch->results);
}

/* ---- customers ---- */

static enum ecx_err
emit_customer(struct listing *l, json_t *node)
{
	unread_note_read(&l->unread);
	return ecx_emit_doc(l->e, json_incref(node));
}

/* The index only knows the day of a change: more is emitted than was asked
 * for. */
static enum ecx_err
customers_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	struct listing l = {.conn = conn,
	    .query = query,
	    .e = e,
	    .operation = gql_customers,
	    .names = gql_customer_ids,
	    .time = "updated_at",
	    .emit = emit_customer};
	int64_t from;
	enum ecx_err err;

	if (query->n_ids > 0)
		return list_named(&l, "id");
	err = ecx_query_from(conn, query, &l.cursor, &from);
	return err == ECX_OK ? list_changed(&l, from) : err;
}

/* ---- payouts ---- */

/*
 * One that is not paid yet has entries that may still change, and holds the
 * cursor: it cannot be asked for by the time of a change. One that failed or
 * was cancelled sent nothing to the bank; its entries are of a later one.
 */
static enum ecx_err
emit_payout(struct listing *l, json_t *node)
{
	int64_t issued = 0;
	enum ecx_err err;

	if (shopify_payout_is_open(node) &&
	    clock_parse(json_string_at(node, "updatedAt"), &issued) &&
	    (l->open == 0 || issued < l->open))
		l->open = issued;
	if (!json_is_at(node, "status", "PAID"))
		return ECX_OK;
	err = shopify_payout_read(l->conn, node);
	if (err == ECX_REJECTED)
		return ecx_emit_bad(l->e, node, l->conn->error);
	if (err != ECX_OK)
		return unread_emit(&l->unread, err, json_incref(node));
	unread_note_read(&l->unread);
	return ecx_emit_doc(l->e, json_incref(node));
}

static enum ecx_err
check_payments(struct ecx_conn *conn)
{
	json_auto_t *data = NULL;
	enum ecx_err err = gql_ask(gql(conn), gql_payments, NULL, &data);

	if (err != ECX_OK || json_is_object(json_object_get(data, "owner")))
		return err;
	return ecx_fail(conn, ECX_CONFIG,
	    "the shop has no account of Shopify Payments, so there are no "
	    "payouts");
}

static enum ecx_err
payouts_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	struct listing l = {.conn = conn,
	    .query = query,
	    .e = e,
	    .operation = gql_payouts,
	    .names = gql_payout_ids,
	    .time = "issued_at",
	    .emit = emit_payout};
	int64_t from = 0;
	enum ecx_err err = check_payments(conn);

	if (err == ECX_OK && query->n_ids > 0)
		return list_named(&l, "id");
	if (err == ECX_OK)
		err = ecx_query_from(conn, query, &l.cursor, &from);
	return err == ECX_OK ? list_changed(&l, from) : err;
}

/* ---- the driver ---- */

const struct ecx_driver ecx_driver_shopify = {
    .name = "shopify",
    .title = "Shopify",
    .roles = ECX_STORE,
    .price_type = "StrikethroughPrice",
    .state_size = sizeof(struct shopify_state),
    .open = shopify_open,
    .close = shopify_close,
    .ping = shopify_ping,
    .verbs =
	{
	    [ECX_ORDER] = {.list = orders_list},
	    [ECX_STOCK] = {.set = stock_set, .batch = SHOPIFY_SET_BATCH},
	    [ECX_FULFILLMENT] = {.find = shopify_fulfillment_find,
		.create = shopify_fulfillment_create,
		.update = shopify_fulfillment_update},
	    [ECX_PRODUCT] = {.set = products_set, .batch = SHOPIFY_SET_BATCH},
	    [ECX_PRICE] = {.set = prices_set, .batch = SHOPIFY_SET_BATCH},
	    [ECX_CUSTOMER] = {.list = customers_list},
	    [ECX_CHANGE] = {.list = orders_list},
	    [ECX_STATE] = {.set = states_set, .batch = SHOPIFY_STATE_BATCH},
	    [ECX_PAYOUT] = {.list = payouts_list},
	},
};
