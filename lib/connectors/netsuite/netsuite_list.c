/* The lists of stock levels, products and prices. */
#include <stdlib.h>

#include "connectors/netsuite/netsuite_in.h"

static const int64_t hour = (int64_t)3600 * 1000000;

/* ---- stock ---- */

struct list {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	int64_t cursor; /* of products: the last time of change */
	json_t *seen;   /* of stock: the locations */
};

static enum ecx_err
emit_rows(void *data, const json_t *rows)
{
	const struct list *l = data;
	enum ecx_err err = ECX_OK;
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		err = ecx_emit_doc(l->e, json_incref(row));
		if (err != ECX_OK)
			return err;
	}
	return ECX_OK;
}

/* The same for levels; notes their locations. */
static enum ecx_err
emit_levels(void *data, const json_t *rows)
{
	struct list *l = data;
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		auto_free char *id = json_id(json_object_get(row, "location"));

		json_object_set_new(l->seen, id, json_true());
	}
	return emit_rows(data, rows);
}

/* Has each location a row? */
static enum ecx_err
check_locations(const struct list *l, const json_t *locations)
{
	const json_t *location;
	size_t i;

	json_array_foreach (locations, i, location)
		if (json_object_get(l->seen, json_string_value(location)) ==
		    NULL)
			return ecx_no_rows_of(l->conn, "locations", "location",
			    json_string_value(location));
	return ECX_OK;
}

enum ecx_err
netsuite_stock_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	json_auto_t *seen = json_object();
	struct list l = {.conn = conn, .e = e, .seen = seen};
	auto_query struct netsuite_query q = {
	    .key = {{"l.item", "item", netsuite_add_id},
		{"l.location", "location", netsuite_add_id}}};
	json_auto_t *locations = query->place != NULL
				     ? json_pack("[s]", query->place)
				     : ecx_words(conn, "locations");
	enum ecx_err err;

	if (json_array_size(locations) == 0)
		return ecx_fail(conn, ECX_CONFIG, "locations is not set");
	netsuite_query(&q,
	    "SELECT l.item, l.location, i.%s AS sku, l.%s AS quantity "
	    "FROM inventoryitemlocations l JOIN item i ON i.id = l.item "
	    "WHERE i.isinactive = 'F' AND ",
	    netsuite_sku_column(conn), conf_text(conn->conf, "stock_column"));
	netsuite_add_any(&q.sql, "l.location", locations, netsuite_add_id);
	err = netsuite_walk(conn, &q, emit_levels, &l);
	if (err == ECX_OK)
		err = check_locations(&l, locations);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

/* ---- products ---- */

/* The condition for the items that are products. */
static const char *
item_where(const struct ecx_conn *conn)
{
	return conf_text(conn->conf, "item_where");
}

/* NetSuite writes its times without a zone, in that of the user: they are only
 * compared with one another. */
#define MODIFIED "TO_CHAR(i.lastmodifieddate, 'YYYY-MM-DD HH24:MI:SS')"

static enum ecx_err
emit_products(void *data, const json_t *rows)
{
	struct list *l = data;
	const json_t *last = json_array_get(rows, json_array_size(rows) - 1);
	auto_free char *time = xasprintf("%sZ", json_text_at(last, "modified"));
	char cursor[CLOCK_TEXT];
	int64_t us = 0;
	enum ecx_err err = emit_rows(data, rows);

	if (err != ECX_OK)
		return err;
	if (last != NULL && !clock_parse(time, &us))
		return ecx_fail(l->conn, ECX_PROTOCOL,
		    "item '%s' has no time of its last change: '%s'",
		    json_text_at(last, "sku"), json_text_at(last, "modified"));
	if (us > l->cursor)
		l->cursor = us;
	return ecx_emit_page(l->e, clock_print(l->cursor, cursor));
}

enum ecx_err
netsuite_product_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	struct list l = {.conn = conn, .e = e};
	auto_query struct netsuite_query q = {
	    .key = {{MODIFIED, "modified", netsuite_add_text},
		{"i.id", "id", netsuite_add_id}}};
	json_auto_t *columns = ecx_words(conn, "product_columns");
	char time[CLOCK_TEXT];
	const json_t *column;
	int64_t from;
	size_t i;
	enum ecx_err err = ecx_query_from(conn, query, &l.cursor, &from);

	if (err != ECX_OK)
		return err;
	netsuite_query(&q, "SELECT i.id, i.%s AS sku, " MODIFIED " AS modified",
	    netsuite_sku_column(conn));
	json_array_foreach (columns, i, column)
		buf_addf(&q.sql, ", i.%s", json_string_value(column));
	buf_addf(&q.sql, " FROM item i WHERE i.isinactive = 'F' AND (%s)",
	    item_where(conn));
	/* The run reads one hour more because of clocks that are set back, and
	 * half a day more than --since, by which our times may be ahead. */
	from -= query->cursor != NULL ? hour : 12 * hour;
	if (query->cursor == NULL)
		l.cursor = from > 0 ? from : 0;
	if (from > 0) {
		clock_print(from, time);
		time[10] = ' ';
		time[19] = '\0';
		buf_adds(&q.sql, " AND " MODIFIED " >= ");
		netsuite_add_text(&q.sql, time);
	}
	return netsuite_walk(conn, &q, emit_products, &l);
}

/* ---- prices ---- */

struct prices {
	struct list list;
	const struct netsuite_query *query;
	json_t *levels; /* names of price levels, by id */
	json_t *last;   /* the row before */
};

/* Are these two prices of one item that differ in nothing that is read, as its
 * currency? The driver does not guess which one is meant. */
static bool
is_conflicting_price(const struct prices *p, const json_t *row)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(p->query->key); i++) {
		const char *name = p->query->key[i].name;

		if (name != NULL && !json_equal(json_object_get(row, name),
					json_object_get(p->last, name)))
			return false;
	}
	return p->last != NULL;
}

static enum ecx_err
emit_prices(void *data, const json_t *rows)
{
	struct prices *p = data;
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		struct dec from = json_decimal_at(row, "quantity");
		auto_free char *level =
		    json_id(json_object_get(row, "pricelevel"));

		if (is_conflicting_price(p, row))
			return ecx_fail(p->list.conn, ECX_CONFIG,
			    "'%s' has several prices: price_where has to "
			    "choose one, of one level and one currency; or "
			    "set price_levels, and leave out price_currency",
			    json_text_at(row, "sku"));
		json_decref(p->last);
		p->last = json_incref(row);
		json_set_text(row, "level", json_string_at(p->levels, level));
		/* A price from the first piece on has no minimum. */
		if (!dec_bad(from) && dec_cmp(from, dec_int(1)) <= 0)
			json_object_del(row, "minimum");
	}
	return emit_rows(&p->list, rows);
}

/* Appends the condition for the price levels. */
static void
add_levels(const struct ecx_conn *conn, const json_t *levels, struct buf *sql)
{
	const bool set = json_object_size(levels) > 0;
	const char *where = set ? conf_written(conn->conf, "price_where")
				: conf_text(conn->conf, "price_where");
	json_auto_t *ids = json_array();
	const char *id;
	json_t *name;

	json_object_foreach ((json_t *)levels, id, name)
		json_array_append_new(ids, json_string(id));
	if (where != NULL)
		buf_addf(sql, " AND (%s)", where);
	if (set) {
		buf_adds(sql, " AND ");
		netsuite_add_any(sql, "p.pricelevel", ids, netsuite_add_id);
	}
}

enum ecx_err
netsuite_price_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	json_auto_t *levels = ecx_named_ids(conn, "price_levels");
	const bool level = json_object_size(levels) > 0;
	const bool currency =
	    *conf_string(conn->conf, "price_currency") == '\0';
	auto_query struct netsuite_query q = {
	    .key = {{"p.item", "item", netsuite_add_id}}};
	struct prices p = {
	    .list = {.conn = conn, .e = e}, .query = &q, .levels = levels};
	size_t n = 1;
	enum ecx_err err;

	(void)query; /* NetSuite does not say when a price changed */
	if (level)
		q.key[n++] = (struct netsuite_key){
		    "p.pricelevel", "pricelevel", netsuite_add_id};
	if (currency)
		q.key[n++] = (struct netsuite_key){
		    "p.currency", "currency", netsuite_add_id};
	q.key[n] = (struct netsuite_key){
	    "NVL(p.quantity, 0)", "quantity", netsuite_add_id};
	netsuite_query(&q,
	    "SELECT p.item, NVL(p.quantity, 0) AS quantity, "
	    "p.quantity AS minimum, i.%s AS sku, p.unitprice%s%s%s%s "
	    "FROM pricing p JOIN item i ON i.id = p.item%s "
	    "WHERE i.isinactive = 'F' AND p.unitprice IS NOT NULL AND (%s)",
	    netsuite_sku_column(conn), level ? ", p.pricelevel" : "",
	    currency ? ", p.currency, c." : "",
	    currency ? conf_text(conn->conf, "currency_column") : "",
	    currency ? " AS code" : "",
	    currency ? " JOIN currency c ON c.id = p.currency" : "",
	    item_where(conn));
	add_levels(conn, levels, &q.sql);
	err = netsuite_walk(conn, &q, emit_prices, &p);
	json_decref(p.last);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}
