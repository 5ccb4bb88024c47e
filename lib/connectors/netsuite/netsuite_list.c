/* The lists of stock levels, products and prices. */
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

/* Are these two prices of one item, in two currencies or of two levels? The
 * driver does not guess which one is meant. */
static bool
is_conflicting_price(const json_t *row, const json_t *before)
{
	return json_equal(json_object_get(row, "item"),
		   json_object_get(before, "item")) &&
	       json_equal(json_object_get(row, "quantity"),
		   json_object_get(before, "quantity"));
}

static enum ecx_err
emit_prices(void *data, const json_t *rows)
{
	struct list *l = data;
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		struct dec from = json_decimal_at(row, "quantity");

		if (i > 0 &&
		    is_conflicting_price(row, json_array_get(rows, i - 1)))
			return ecx_fail(l->conn, ECX_CONFIG,
			    "'%s' has several prices: price_where has to "
			    "choose one, of one level and one currency",
			    json_text_at(row, "sku"));

		/* A price from the first piece on has no minimum. */
		if (!dec_bad(from) && dec_cmp(from, dec_int(1)) <= 0)
			json_object_del(row, "minimum");
	}
	return emit_rows(data, rows);
}

enum ecx_err
netsuite_price_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	struct list l = {.conn = conn, .e = e};
	auto_query struct netsuite_query q = {
	    .key = {{"p.item", "item", netsuite_add_id},
		{"NVL(p.quantity, 0)", "quantity", netsuite_add_id}}};
	enum ecx_err err;

	(void)query; /* NetSuite does not say when a price changed */
	netsuite_query(&q,
	    "SELECT p.item, NVL(p.quantity, 0) AS quantity, "
	    "p.quantity AS minimum, i.%s AS sku, p.unitprice "
	    "FROM pricing p JOIN item i ON i.id = p.item "
	    "WHERE i.isinactive = 'F' AND p.unitprice IS NOT NULL AND (%s) "
	    "AND (%s)",
	    netsuite_sku_column(conn), item_where(conn),
	    conf_text(conn->conf, "price_where"));
	err = netsuite_walk(conn, &q, emit_prices, &l);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}
