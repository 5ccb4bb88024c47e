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
#include "core/unread.h"

/* Ids of a request; records, at least, where a total cannot be read. */
enum { IDS = 50, GUESSES = 2 };

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
	struct unread unread;
	struct magento_search search;
	size_t size;    /* of a page */
	const char *id; /* the member with the id */
	enum ecx_err (*compose)(struct ecx_conn *conn, json_t *item);
	bool is_apart;  /* what the server dies of beside a record is that
			   record's own trouble */
	int64_t cursor; /* all changes up to here were emitted */
	char from[CLOCK_TEXT], until[CLOCK_TEXT], last[CLOCK_TEXT];
	char last_id[32]; /* of the last record that was emitted */
	json_t *seen;     /* ids of the records changed at `last` */
	struct pages pages;
	int64_t total; /* or UNKNOWN */
	bool guessed;  /* the total is a guess */
	bool nameless; /* of a record of this page neither id nor time is known
			*/
	const char *name_field;
	size_t named; /* the first of the ids that are asked for */
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

/* Notes a record as emitted; false when it was before. */
static bool
is_new(struct listing *l, const char *id, const char *updated, int64_t t)
{
	if (json_object_get(l->seen, id) != NULL)
		return false;
	if (strcmp(l->last, updated) != 0)
		json_object_clear(l->seen);
	(void)snprintf(l->last, sizeof(l->last), "%s", updated);
	(void)snprintf(l->last_id, sizeof(l->last_id), "%s", id);
	json_object_set_new(l->seen, id, json_true());
	if (t > l->cursor)
		l->cursor = t;
	return true;
}

/* The name of a record, in members as it has them itself. */
static json_t *
name_of(const struct listing *l, const json_t *item, const char *id,
    const char *updated)
{
	return json_pack("{s:s, s:O*, s:s}", l->id, id, l->name_field,
	    json_object_get(item, l->name_field), "updated_at", updated);
}

static enum ecx_err
emit_item(struct listing *l, json_t *item)
{
	const char *updated = json_string_at(item, "updated_at");
	auto_free char *id = json_id(json_object_get(item, l->id));
	enum ecx_err err;
	int64_t t;

	if (*id == '\0' || !parse_time(updated, &t)) {
		unread_note_read(&l->unread);
		return ecx_emit_bad(l->e, item, "has no id, or no updated_at");
	}
	if (!is_new(l, id, updated, t))
		return ECX_OK;
	err = l->compose(l->conn, item);
	if (err == ECX_REJECTED || (l->is_apart && magento_died(l->conn, err)))
		return unread_emit(
		    &l->unread, err, name_of(l, item, id, updated));
	if (err != ECX_OK)
		return err;
	unread_note_read(&l->unread);
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
ask_for_nothing(struct ecx_conn *conn, const char *path, const char *id)
{
	const struct magento_search s = {.path = path,
	    .id = id,
	    .filters = {{id, "eq", "0", false}},
	    .n = 1,
	    .size = 1,
	    .page = 1};
	json_auto_t *items = NULL;
	size_t total;

	return magento_search(conn, &s, &items, &total);
}

/* The total of the list, where its first page fails: any page has it. Behind
 * the last page the store answers with the last record again. */
static void
read_total(struct listing *l)
{
	struct magento_search s = l->search;
	enum ecx_err err = ECX_AGAIN;

	s.newest_first = true;
	s.size = 1;
	for (s.page = 1; s.page <= GUESSES && err != ECX_OK; s.page++) {
		json_auto_t *items = NULL;
		size_t total = GUESSES;

		err = magento_search(l->conn, &s, &items, &total);
		l->total = err == ECX_OK ? (int64_t)total : GUESSES;
	}
	l->guessed = err != ECX_OK;
}

static enum ecx_err
list_page(void *data, size_t size, size_t number, bool *died)
{
	struct listing *l = data;
	struct magento_search s = l->search;
	json_auto_t *items = NULL;
	enum ecx_err err;
	size_t total;

	if (number > 1 && l->total == UNKNOWN)
		read_total(l);
	if (number > 1 && (number - 1) * size >= (size_t)l->total)
		return ECX_OK;
	s.size = size;
	s.page = number;
	err = magento_search(l->conn, &s, &items, &total);
	if (err == ECX_OK) {
		l->total = (int64_t)total;
		err = pages_note_rows(
		    l->conn, &l->pages, s.path, items, number * size < total);
		return err == ECX_OK ? emit_items(l, items) : err;
	}
	*died = magento_died(l->conn, err);
	return err;
}

/* The id of the record that the list fails at, if its id and time alone can be
 * read; else where it stands in the list. */
static json_t *
failing_name(void *data, size_t number)
{
	struct listing *l = data;
	struct magento_search s = l->search;
	auto_free char *fields = xasprintf(
	    "items[%s,%s,updated_at],total_count", l->id, l->name_field);
	auto_free char *target = NULL, *id = NULL;
	json_auto_t *items = NULL;
	const json_t *item;
	const char *updated;
	size_t total;
	int64_t t;

	s.size = 1;
	s.page = number;
	target = magento_target(&s);
	s.fields = fields;
	(void)magento_search(l->conn, &s, &items, &total);
	item = json_array_get(items, 0);
	id = json_id(json_object_get(item, l->id));
	updated = json_string_at(item, "updated_at");
	if (*id != '\0' && parse_time(updated, &t))
		return is_new(l, id, updated, t) ? name_of(l, item, id, updated)
						 : NULL;
	l->nameless = true;
	if (l->total == UNKNOWN)
		read_total(l);
	if (l->guessed && number < (size_t)l->total)
		return NULL;
	return json_pack("{s:s*, s:s}", "after",
	    *l->last != '\0' ? l->last : NULL, "list", target);
}

static enum ecx_err
emit_page(struct listing *l)
{
	const struct unread_pages pages = {
	    &l->unread, list_page, failing_name, l};
	char cursor[CLOCK_TEXT];
	bool parted;
	enum ecx_err err;

	l->nameless = false;
	err = unread_page(&pages, l->size, l->search.page, &parted);
	if (err != ECX_OK || l->cursor == 0)
		return err;
	return ecx_emit_page(l->e, clock_print(l->cursor, cursor));
}

static void
start_anew(struct listing *l)
{
	pages_reset(&l->pages);
	l->search.page = 1;
	l->total = UNKNOWN;
}

/*
 * The rest of the second with which a page ended, by the ids behind the last:
 * a record that changes meanwhile leaves the second, and those behind it would
 * move up.
 */
static enum ecx_err
list_second(struct listing *l)
{
	struct magento_search all = l->search;
	char when[CLOCK_TEXT], behind[sizeof(l->last_id)];
	auto_pages struct pages ids = {0};
	bool more = true;
	enum ecx_err err = ECX_OK;

	memcpy(when, l->last, sizeof(when));
	memcpy(behind, l->last_id, sizeof(behind));
	l->search.filters[0] =
	    (struct magento_filter){"updated_at", "eq", when, false};
	l->search.filters[1] =
	    (struct magento_filter){l->search.id, "gt", behind, false};
	l->search.n = 2;
	start_anew(l);
	while (more && err == ECX_OK) {
		err = emit_page(l);
		more = l->total > (int64_t)(l->search.page * l->size);
		if (strcmp(behind, l->last_id) == 0) {
			l->search.page++;
			continue;
		}
		if (more && err == ECX_OK)
			err = pages_note(l->conn, &ids, NULL, l->last_id);
		memcpy(behind, l->last_id, sizeof(behind));
		start_anew(l);
	}
	l->search = all;
	return err;
}

/*
 * A record that changes while it is listed moves to the end, and those behind
 * it move forward. So the next page begins at the time at which the last one
 * ended; where all records of the last one have the same time, that second is
 * read alone, and the next page begins behind it.
 */
static enum ecx_err
next_page(struct listing *l)
{
	enum ecx_err err = ECX_OK;
	int64_t t;

	if (l->nameless || strcmp(l->last, l->from) < 0) {
		l->search.page++;
		return ECX_OK;
	}
	if (strcmp(l->last, l->from) == 0) {
		err = list_second(l);
		if (err == ECX_OK && parse_time(l->from, &t))
			print_time(t + second, l->from);
	} else {
		memcpy(l->from, l->last, sizeof(l->from));
	}
	start_anew(l);
	return err;
}

static enum ecx_err
list_pages(struct listing *l)
{
	enum ecx_err err = emit_page(l);

	while (err == ECX_OK && l->search.page * l->size < (size_t)l->total) {
		err = next_page(l);
		if (err == ECX_OK)
			err = emit_page(l);
	}
	return err;
}

/* ---- records by name ---- */

/* A record is named by its id, its number or its reference. */
static enum ecx_err
list_ids(void *data, size_t size, size_t number, bool *died)
{
	struct listing *l = data;
	const struct ecx_query *q = l->query;
	const char *prefix = conf_or(l->conn->conf, "prefix", l->conn->name);
	size_t len = strlen(prefix), begin, i, total;
	struct magento_search s = l->search;
	auto_buf struct buf names = {0};
	json_auto_t *items = NULL;
	enum ecx_err err;

	buf_init(&names, BUF_LINE_MAX);
	begin = l->named + (number - 1) * size;
	for (i = begin; i < q->n_ids && i < begin + size; i++) {
		const char *id = q->ids[i];
		bool ref = strncasecmp(id, prefix, len) == 0 && id[len] == '-';

		buf_addf(&names, "%s%s", i > begin ? "," : "",
		    ref ? id + len + 1 : id);
	}
	if (i <= begin)
		return ECX_OK;
	s.filters[0] =
	    (struct magento_filter){l->name_field, "in", names.data, false};
	s.filters[1] = (struct magento_filter){s.id, "in", names.data, true};
	s.n = 2;
	/* One may be the number of one record and the id of another. */
	s.size = 2 * size;
	s.page = 1;
	err = magento_search(l->conn, &s, &items, &total);
	*died = magento_died(l->conn, err);
	return err == ECX_OK ? emit_items(l, items) : err;
}

static json_t *
id_name(void *data, size_t number)
{
	const struct listing *l = data;

	return json_pack("{s:s}", "id", l->query->ids[l->named + number - 1]);
}

static enum ecx_err
list_named(struct listing *l)
{
	const struct unread_pages pages = {&l->unread, list_ids, id_name, l};
	size_t most = l->size / 2 < IDS ? l->size / 2 : IDS, n;
	enum ecx_err err = ECX_OK;
	bool parted;

	for (; l->named < l->query->n_ids && err == ECX_OK; l->named += n) {
		n = l->query->n_ids - l->named;
		if (n > most)
			n = most > 0 ? most : 1;
		err = unread_page(&pages, n, 1, &parted);
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
	start_anew(l);
	return list_pages(l);
}

static enum ecx_err
list_query(struct listing *l, enum ecx_err (*probe)(struct ecx_conn *conn))
{
	size_t size = (size_t)conf_int(l->conn->conf, "page_size");
	size_t limit = l->query->limit;
	enum ecx_err err;

	l->size = limit > 0 && limit < size ? limit : size;
	l->seen = json_object();
	l->unread = (struct unread){.conn = l->conn, .e = l->e, .probe = probe};
	err = l->query->n_ids > 0 ? list_named(l) : list_changed(l);
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
	h->total =
	    dec_sub(h->total, magento_number(order, "base_total_refunded"));
	h->total =
	    dec_sub(h->total, magento_number(order, "base_total_canceled"));
}

static enum ecx_err
read_history(struct ecx_conn *conn, const char *id, struct history *h)
{
	struct magento_search s = {.path = "/V1/orders",
	    .id = "entity_id",
	    .fields = "items[entity_id,created_at,base_grand_total,"
		      "base_total_refunded,base_total_canceled,"
		      "base_currency_code],total_count",
	    .filters = {{"customer_id", "eq", id, false},
		{"state", "neq", "canceled", false}},
	    .n = 2,
	    .size = MAGENTO_PAGE};
	json_t *items;
	size_t i;
	enum ecx_err err;

	while ((err = magento_search_next(conn, &s, &items)) == ECX_OK &&
	       items != NULL) {
		for (i = 0; i < json_array_size(items); i++)
			add_order(h, json_array_get(items, i));
		json_decref(items);
	}
	return err;
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
	if (!magento_died(conn, err))
		return err;
	ecx_warn(conn->name, NULL,
	    "customer %s: the order history is left out: %s", id, conn->error);
	return ECX_OK;
}

/* ---- the driver ---- */

static enum ecx_err
probe_orders(struct ecx_conn *conn)
{
	return ask_for_nothing(conn, "/V1/orders", "entity_id");
}

static enum ecx_err
probe_customers(struct ecx_conn *conn)
{
	return ask_for_nothing(conn, "/V1/customers/search", "entity_id");
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
	    .name_field = "increment_id",
	    .compose = magento_order_compose};

	return list_query(&l, probe_orders);
}

static enum ecx_err
changes_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	struct listing l = {.conn = conn,
	    .query = query,
	    .e = e,
	    .id = "entity_id",
	    .search = {.path = "/V1/orders", .id = "entity_id"},
	    .name_field = "increment_id",
	    .compose = magento_followed_compose,
	    .is_apart = true};

	return list_query(&l, probe_orders);
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
	    .name_field = "email",
	    .compose = customer_compose};

	return list_query(&l, probe_customers);
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
	    [ECX_CHANGE] = {.list = changes_list},
	    [ECX_FULFILLMENT] = {.find = magento_ship_find,
		.create = magento_ship_create,
		.update = magento_ship_update},
	    [ECX_STOCK] = {.set = magento_set_stock, .batch = MAGENTO_BATCH},
	    [ECX_PRICE] = {.set = magento_set_prices, .batch = MAGENTO_BATCH},
	    [ECX_PRODUCT] = {.set = magento_set_products},
	    [ECX_STATE] = {.set = magento_set_states, .batch = MAGENTO_PAGE},
	},
};
