/*
 * Magento 2 and Adobe Commerce, REST V1; ecx-magento(5). Amounts are those in
 * the base currency, which is the shop's own. What has to be computed or joined
 * stands in members `ecx` beside Magento's own.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "connectors/magento/magento_in.h"
#include "core/pages.h"

enum { IDS = 50, SERVER_ERROR = 500 };

static const int64_t second = 1000000;

static enum ecx_err
magento_ping(struct ecx_conn *conn)
{
	return rest_get(
	    &magento_state(conn)->rest, "/V1/store/storeConfigs", NULL);
}

/* ---- lists of changes ---- */

enum { UNKNOWN = -1 };

struct listing {
	struct ecx_conn *conn;
	const struct ecx_query *query;
	struct ecx_emitter *e;
	struct magento_search search;
	const char *id; /* the member with the id */
	enum ecx_err (*compose)(struct ecx_conn *conn, json_t *item);
	int64_t cursor; /* all changes up to here were emitted */
	char from[CLOCK_TEXT], until[CLOCK_TEXT], last[CLOCK_TEXT];
	json_t *seen; /* ids of the records changed at `last` */
	struct pages pages;
	int64_t total; /* or UNKNOWN */
	bool halved;   /* this page had to be halved */
};

/* A time as Magento writes it: in UTC, without saying so. */
static void
print_time(int64_t t, char out[CLOCK_TEXT])
{
	clock_print(t - t % second, out);
	out[10] = ' ';
	out[19] = '\0';
}

static bool
parse_time(const char *s, int64_t *t)
{
	auto_free char *zoned = xasprintf("%sZ", s != NULL ? s : "");

	return strlen(zoned) < CLOCK_TEXT && clock_parse(zoned, t);
}

static enum ecx_err
emit_item(struct listing *l, json_t *item)
{
	const char *updated = json_string_at(item, "updated_at");
	auto_free char *id = json_id(json_object_get(item, l->id));
	enum ecx_err err;
	int64_t t;

	if (*id == '\0' || !parse_time(updated, &t))
		return ecx_emit_bad(l->e, item, "has no id, or no updated_at");
	if (json_object_get(l->seen, id) != NULL)
		return ECX_OK;
	if (strcmp(l->last, updated) != 0)
		json_object_clear(l->seen);
	(void)snprintf(l->last, sizeof(l->last), "%s", updated);
	json_object_set_new(l->seen, id, json_true());
	if (t > l->cursor)
		l->cursor = t;
	err = l->compose(l->conn, item);
	if (err != ECX_OK)
		return err;
	return ecx_emit_doc(l->e, json_incref(item));
}

static enum ecx_err
emit_items(struct listing *l, const json_t *items)
{
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < json_array_size(items) && err == ECX_OK; i++)
		err = emit_item(l, json_array_get(items, i));
	return err;
}

/* Does the store answer a search that finds nothing? */
static enum ecx_err
ask_for_nothing(struct listing *l)
{
	struct magento_search s = l->search;
	json_auto_t *items = NULL;
	size_t total;

	s.filters[0] = (struct magento_filter){s.id, "eq", "0", false};
	s.n = s.size = s.page = 1;
	return magento_search(l->conn, &s, &items, &total);
}

/* The total of the list, where the first page fails: a page with the newest
 * record has it, or that record is the only one. */
static enum ecx_err
read_total(struct listing *l)
{
	struct magento_search s = l->search;
	json_auto_t *items = NULL;
	size_t total = 0;
	enum ecx_err err;

	s.newest_first = true;
	s.size = s.page = 1;
	err = magento_search(l->conn, &s, &items, &total);
	if (err == ECX_AGAIN &&
	    magento_state(l->conn)->status == SERVER_ERROR) {
		l->total = 1;
		return ask_for_nothing(l);
	}
	l->total = (int64_t)total;
	return err;
}

/* Emits a record that makes the list fail, unless the server cannot answer at
 * all. */
static enum ecx_err
emit_failing(struct listing *l, const struct magento_search *s)
{
	auto_free char *target = magento_target(s);
	auto_free char *why =
	    xasprintf("this record makes the list fail%s%s: %s",
		*l->last != '\0' ? ", after the one changed at " : "", l->last,
		l->conn->error);
	enum ecx_err err = ask_for_nothing(l);

	return err == ECX_OK
		   ? ecx_emit_bad_text(l->e, target, strlen(target), why)
		   : err;
}

/*
 * Emits one page. One record that Magento cannot serialize makes the whole page
 * an error of the server: it is halved until that record stands alone.
 */
static enum ecx_err
emit_page(struct listing *l, size_t size, size_t page)
{
	size_t part = size % 2 == 0 ? size / 2 : 1;
	size_t parts = size / part, i;
	struct magento_search s = l->search;
	json_auto_t *items = NULL;
	enum ecx_err err;
	size_t total;

	s.size = size;
	s.page = page;
	err = magento_search(l->conn, &s, &items, &total);
	if (err == ECX_OK) {
		l->total = (int64_t)total;
		err = pages_note_rows(
		    l->conn, &l->pages, s.path, items, page * size < total);
		return err == ECX_OK ? emit_items(l, items) : err;
	}
	if (err != ECX_AGAIN || magento_state(l->conn)->status != SERVER_ERROR)
		return err;
	l->halved = true;
	if (size == 1)
		return emit_failing(l, &s);
	err = l->total == UNKNOWN ? read_total(l) : ECX_OK;
	for (i = 0; i < parts && err == ECX_OK; i++)
		if (((page - 1) * parts + i) * part < (size_t)l->total)
			err = emit_page(l, part, (page - 1) * parts + i + 1);
	return err;
}

/*
 * A record that changes while it is listed moves to the end, and those behind
 * it move forward. So the next page begins at the time at which the last one
 * ended, unless all records of the last one have the same time.
 */
static void
next_page(struct listing *l)
{
	if (l->halved || *l->from == '\0' || strcmp(l->last, l->from) <= 0) {
		l->search.page++;
		return;
	}
	memcpy(l->from, l->last, sizeof(l->from));
	pages_reset(&l->pages);
	l->search.page = 1;
	l->total = UNKNOWN;
}

static enum ecx_err
list_pages(struct listing *l)
{
	struct magento_search *s = &l->search;
	char cursor[CLOCK_TEXT];
	enum ecx_err err;

	for (s->page = 1;; next_page(l)) {
		l->halved = false;
		err = emit_page(l, s->size, s->page);
		if (err != ECX_OK)
			return err;
		if (l->cursor > 0)
			err =
			    ecx_emit_page(l->e, clock_print(l->cursor, cursor));
		if (err != ECX_OK)
			return err;
		if (s->page * s->size >= (size_t)l->total)
			return ECX_OK;
	}
}

/* A record is named by its id, its number or its reference. */
static enum ecx_err
list_named(struct listing *l, const char *field)
{
	const char *prefix = conf_or(l->conn->conf, "prefix", l->conn->name);
	size_t len = strlen(prefix), i, end;
	enum ecx_err err = ECX_OK;

	for (i = 0; i < l->query->n_ids && err == ECX_OK; i = end) {
		auto_buf struct buf names = {0};

		buf_init(&names, BUF_LINE_MAX);
		for (end = i; end < l->query->n_ids && end < i + IDS; end++) {
			const char *id = l->query->ids[end];
			bool ref =
			    strncasecmp(id, prefix, len) == 0 && id[len] == '-';

			buf_addf(&names, "%s%s", end > i ? "," : "",
			    ref ? id + len + 1 : id);
		}
		l->total = UNKNOWN;
		l->search.filters[0] =
		    (struct magento_filter){field, "in", names.data, false};
		l->search.filters[1] = (struct magento_filter){
		    l->search.id, "in", names.data, true};
		l->search.n = 2;
		pages_reset(&l->pages);
		err = list_pages(l);
	}
	return err;
}

static enum ecx_err
list_changed(struct listing *l)
{
	const struct ecx_query *q = l->query;
	struct magento_search *s = &l->search;
	int64_t from;
	enum ecx_err err = ecx_query_from(l->conn, q, &l->cursor, &from);

	if (err != ECX_OK)
		return err;
	print_time(from, l->from);
	s->filters[s->n++] =
	    (struct magento_filter){"updated_at", "gteq", l->from, false};
	if (q->until > 0) {
		print_time(q->until, l->until);
		s->filters[s->n++] = (struct magento_filter){
		    "updated_at", "lteq", l->until, false};
	}
	return list_pages(l);
}

static enum ecx_err
list_query(struct listing *l, const char *name_field)
{
	size_t size = (size_t)conf_int(l->conn->conf, "page_size");
	size_t limit = l->query->limit;
	enum ecx_err err;

	l->search.size = limit > 0 && limit < size ? limit : size;
	l->total = UNKNOWN;
	l->seen = json_object();
	err = l->query->n_ids > 0 ? list_named(l, name_field) : list_changed(l);
	json_decref(l->seen);
	pages_cleanup(&l->pages);
	return err;
}

/* ---- customers and their history ---- */

struct history {
	size_t count;
	struct dec total;
	char currency[8];
	char first[CLOCK_TEXT], last[CLOCK_TEXT];
	bool mixed; /* orders in several currencies */
};

static void
add_order(struct history *h, const json_t *order)
{
	const char *created = json_string_at(order, "created_at");
	const char *currency = json_string_at(order, "base_currency_code");

	if (created == NULL || currency == NULL)
		return;
	if (h->count == 0)
		(void)snprintf(
		    h->currency, sizeof(h->currency), "%s", currency);
	if (h->count++ == 0 || strcmp(created, h->first) < 0)
		(void)snprintf(h->first, sizeof(h->first), "%s", created);
	if (strcmp(created, h->last) > 0)
		(void)snprintf(h->last, sizeof(h->last), "%s", created);
	h->mixed = h->mixed || strcmp(currency, h->currency) != 0;
	h->total = dec_add(h->total, magento_number(order, "base_grand_total"));
}

static enum ecx_err
read_history(struct ecx_conn *conn, const char *id, struct history *h)
{
	struct magento_search s = {.path = "/V1/orders",
	    .id = "entity_id",
	    .fields = "items[entity_id,created_at,base_grand_total,"
		      "base_currency_code],total_count",
	    .filters = {{"customer_id", "eq", id, false},
		{"state", "neq", "canceled", false}},
	    .n = 2,
	    .size = MAGENTO_PAGE};
	auto_pages struct pages pages = {0};
	size_t total = 0, i;

	do {
		json_auto_t *items = NULL;
		enum ecx_err err;

		s.page++;
		err = magento_search(conn, &s, &items, &total);
		if (err == ECX_OK)
			err = pages_note_rows(conn, &pages, s.path, items,
			    s.page * s.size < total);
		if (err != ECX_OK)
			return err;
		for (i = 0; i < json_array_size(items); i++)
			add_order(h, json_array_get(items, i));
	} while (s.page * s.size < total);
	return ECX_OK;
}

static json_t *
history_of(const struct history *h)
{
	json_t *ecx = json_pack("{s:I, s:s*, s:s*}", "orders",
	    (json_int_t)h->count, "first", h->count > 0 ? h->first : NULL,
	    "last", h->count > 0 ? h->last : NULL);

	if (h->count > 0 && !h->mixed && !dec_bad(h->total)) {
		json_set_dec(ecx, "total", h->total);
		json_set_text(ecx, "currency", h->currency);
	}
	return ecx;
}

/* A customer is emitted even if an order of the history cannot be read. */
static enum ecx_err
customer_compose(struct ecx_conn *conn, json_t *customer)
{
	auto_free char *id = json_id(json_object_get(customer, "id"));
	json_t *addresses = json_object_get(customer, "addresses");
	struct history h = {.total = dec_zero()};
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < json_array_size(addresses); i++)
		magento_address_compose(json_array_get(addresses, i));
	if (!conf_bool(conn->conf, "order_history"))
		return ECX_OK;
	err = read_history(conn, id, &h);
	if (err == ECX_OK)
		json_object_set_new(customer, "ecx", history_of(&h));
	if (err != ECX_AGAIN || magento_state(conn)->status != SERVER_ERROR)
		return err;
	ecx_warn(conn->name, NULL,
	    "customer %s: the order history is left out: %s", id, conn->error);
	return ECX_OK;
}

/* ---- the driver ---- */

static enum ecx_err
order_compose(struct ecx_conn *conn, json_t *order)
{
	magento_order_compose(conn->conf, order);
	return ECX_OK;
}

static enum ecx_err
orders_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	struct listing l = {.conn = conn,
	    .query = query,
	    .e = e,
	    .id = "entity_id",
	    .search = {.path = "/V1/orders", .id = "entity_id"},
	    .compose = order_compose};

	return list_query(&l, "increment_id");
}

static enum ecx_err
customers_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	struct listing l = {.conn = conn,
	    .query = query,
	    .e = e,
	    .id = "id",
	    .search = {.path = "/V1/customers/search", .id = "entity_id"},
	    .compose = customer_compose};

	return list_query(&l, "email");
}

const struct ecx_driver ecx_driver_magento = {
    .name = "magento",
    .title = "Magento 2, Adobe Commerce",
    .roles = ECX_STORE,
    .state_size = sizeof(struct magento),
    .open = magento_open,
    .close = magento_close,
    .ping = magento_ping,
    .verbs =
	{
	    [ECX_ORDER] = {.list = orders_list},
	    [ECX_CUSTOMER] = {.list = customers_list},
	    [ECX_FULFILLMENT] = {.find = magento_ship_find,
		.create = magento_ship_create},
	    [ECX_STOCK] = {.set = magento_set_stock, .batch = MAGENTO_BATCH},
	    [ECX_PRICE] = {.set = magento_set_prices, .batch = MAGENTO_BATCH},
	    [ECX_PRODUCT] = {.set = magento_set_products},
	},
};
