/* The lists of Finance & Operations: stock, products, prices and shipments. */
#include <stdlib.h>
#include <string.h>

#include "base/json_answer.h"
#include "connectors/d365fo/d365fo_in.h"
#include "core/levels.h"

/* ---- reading ---- */

/* Without the option a user sees only his own company. */
char *
d365fo_path(const struct ecx_conn *conn, const char *key)
{
	return xasprintf(
	    "/data/%s?cross-company=true", conf_text(conn->conf, key));
}

enum ecx_err
d365fo_rows_by(struct ecx_conn *conn, const char *path, const char *select,
    const char *field, const json_t *values, json_t **rows)
{
	return odata_rows_by(d365fo_odata(conn),
	    &(const struct odata_query){.path = path,
		.filter = d365fo_state(conn)->company,
		.select = select,
		.page = d365fo_page(conn)},
	    field, values, rows);
}

enum ecx_err
d365fo_rows_of(struct ecx_conn *conn, const char *set, const char *select,
    const json_t *orders, const char *field, json_t **rows)
{
	auto_free char *path = xasprintf("/data/%s?cross-company=true", set);
	json_auto_t *numbers = json_array();
	const json_t *order;
	size_t i;

	json_array_foreach (orders, i, order)
		json_array_append(numbers, json_object_get(order, FO_NUMBER));
	return d365fo_rows_by(conn, path, select, field, numbers, rows);
}

char *
d365fo_order_select(const struct ecx_conn *conn)
{
	const char *const held[] = {
	    d365fo_hold(conn), "AreTotalsCalculated", FO_TOTAL};
	auto_buf struct buf fields = {0};
	size_t i;

	buf_init(&fields, BUF_LINE_MAX);
	buf_addf(&fields, FO_NUMBER ",%s,SalesOrderStatus,DeliveryModeCode",
	    d365fo_reference(conn));
	for (i = 0; i < ARRAY_LEN(held) && held[0] != NULL; i++)
		if (!ecx_has_word(conn, "order_fields", held[i]))
			buf_addf(&fields, ",%s", held[i]);
	return odata_select(d365fo_odata(conn), fields.data, "order_fields");
}

/* ---- stock ---- */

/* The SKU of a row: the values of the properties in `sku`, joined; the caller
 * frees it. */
static char *
sku_of(const struct ecx_conn *conn, const json_t *row)
{
	json_auto_t *words = ecx_words(conn, "sku");
	auto_buf struct buf out = {0};
	const json_t *word;
	size_t i;

	buf_init(&out, BUF_LINE_MAX);
	json_array_foreach (words, i, word) {
		const char *text = json_text_at(row, json_string_value(word));

		buf_addf(&out, "%s%s", out.len > 0 && *text != '\0' ? "-" : "",
		    text);
	}
	return buf_take(&out);
}

struct stock {
	struct levels levels;
	json_t *warehouses;
	json_t *known;        /* warehouses with a row */
	const char *quantity; /* property with the level */
};

/* With only_new a level that was read before is kept. */
static enum ecx_err
add_level(struct stock *s, json_t *row, const char *place, struct dec quantity,
    bool only_new)
{
	auto_free char *sku = sku_of(s->levels.conn, row);
	auto_free char *key = xasprintf("%s@%s", sku, place);

	if (only_new && levels_seen(&s->levels, key))
		return ECX_OK;
	json_set_text(row, "sku", sku);
	json_set_text(row, FO_WAREHOUSE, place);
	return levels_add(&s->levels, key, row, quantity);
}

static enum ecx_err
level_page(void *data, const json_t *rows)
{
	static const char *const names[] = {FO_ITEM, FO_WAREHOUSE, NULL};
	struct stock *s = data;
	enum ecx_err err = ECX_OK;
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		const char *place = json_text_at(row, FO_WAREHOUSE);

		levels_note_damage(&s->levels, row, names);
		json_object_set_new(s->known, place, json_true());
		if (err == ECX_OK)
			err = add_level(s, row, place,
			    json_decimal_at(row, s->quantity), false);
	}
	return err;
}

/* A warehouse without a single row is taken for misspelt: the levels of 0 of
 * all items would be sent for it. */
static enum ecx_err
check_warehouses(const struct stock *s)
{
	struct ecx_conn *conn = s->levels.conn;
	const json_t *place;
	size_t i;

	json_array_foreach (s->warehouses, i, place)
		if (json_object_get(s->known, json_string_value(place)) == NULL)
			return ecx_fail(conn, ECX_CONFIG,
			    "warehouse '%s' has no stock rows in %s of company "
			    "'%s': correct the key 'warehouses'",
			    json_string_value(place),
			    conf_text(conn->conf, "stock_set"),
			    conf_string(conn->conf, "company"));
	return ECX_OK;
}

/* An item that is not in a warehouse has no row in stock_set: without a level
 * of 0 it would keep its last one in the store for ever. */
static enum ecx_err
zero_page(void *data, const json_t *rows)
{
	struct stock *s = data;
	enum ecx_err err = ECX_OK;
	const json_t *place;
	json_t *row;
	size_t i, j;

	json_array_foreach (rows, i, row)
		json_array_foreach (s->warehouses, j, place)
			if (err == ECX_OK)
				err = add_level(s, row,
				    json_string_value(place), dec_zero(), true);
	return err;
}

static enum ecx_err
list_levels(struct ecx_conn *conn, struct stock *s, const char *sku)
{
	auto_free char *path = d365fo_path(conn, "stock_set");
	auto_free char *select =
	    xasprintf("%s," FO_WAREHOUSE ",%s", sku, s->quantity);
	auto_buf struct buf filter = {0};

	buf_init(&filter, BUF_LINE_MAX);
	buf_addf(&filter, "%s and ", d365fo_state(conn)->company);
	odata_any_of(d365fo_odata(conn), &filter, FO_WAREHOUSE, s->warehouses);
	/* Pages need an order by all properties that distinguish rows; the
	 * rows of a level follow one another. */
	return odata_pages(d365fo_odata(conn),
	    &(const struct odata_query){.path = path,
		.filter = filter.data,
		.select = select,
		.orderby =
		    FO_ITEM "," FO_WAREHOUSE ",ProductColorId,ProductSizeId,"
			    "ProductStyleId,ProductConfigurationId,"
			    "InventorySiteId",
		.group = FO_ITEM,
		.page = d365fo_page(conn)},
	    level_page, s);
}

static enum ecx_err
list_zeros(struct ecx_conn *conn, struct stock *s, const char *sku)
{
	auto_free char *path = d365fo_path(conn, "item_set");
	auto_free char *first = xstrndup(sku, strcspn(sku, " ,"));

	return odata_pages(d365fo_odata(conn),
	    &(const struct odata_query){.path = path,
		.filter = d365fo_state(conn)->company,
		.select = sku,
		.orderby = sku,
		.group = first,
		.page = d365fo_page(conn)},
	    zero_page, s);
}

enum ecx_err
d365fo_stock_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	json_auto_t *warehouses = query->place != NULL
				      ? json_pack("[s]", query->place)
				      : ecx_words(conn, "warehouses");
	json_auto_t *known = json_object();
	struct stock s = {.warehouses = warehouses,
	    .known = known,
	    .quantity = conf_text(conn->conf, "stock")};
	const char *sku = conf_text(conn->conf, "sku");
	enum ecx_err err;

	if (json_array_size(warehouses) == 0)
		return ecx_fail(
		    conn, ECX_CONFIG, "no warehouse is named: set warehouses");
	levels_init(&s.levels, conn, e);
	err = list_levels(conn, &s, sku);
	if (err == ECX_OK)
		err = check_warehouses(&s);
	if (err == ECX_OK && conf_bool(conn->conf, "zero_stock"))
		err = list_zeros(conn, &s, sku);
	if (err == ECX_OK)
		err = levels_end(&s.levels);
	levels_free(&s.levels);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

/* ---- products and prices ---- */

/* Lists an entity set by the keys with its set, key, filter and fields. */
static enum ecx_err
list_set(struct ecx_conn *conn, const char *const keys[4],
    struct odata_listing listing, const struct ecx_query *query,
    struct ecx_emitter *e)
{
	const char *more = conf_text(conn->conf, keys[2]);
	auto_free char *path = d365fo_path(conn, keys[0]);
	auto_free char *filter = xasprintf("%s%s%s%s",
	    d365fo_state(conn)->company, more != NULL ? " and (" : "",
	    more != NULL ? more : "", more != NULL ? ")" : "");

	listing.query = (struct odata_query){.path = path,
	    .filter = filter,
	    .select = conf_text(conn->conf, keys[3]),
	    .page = d365fo_page(conn)};
	listing.key = conf_text(conn->conf, keys[1]);
	return odata_list(d365fo_odata(conn), &listing, query, e);
}

enum ecx_err
d365fo_product_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	static const char *const keys[] = {
	    "product_set", "product_key", "product_filter", "product_fields"};

	return list_set(
	    conn, keys, (struct odata_listing){.data = NULL}, query, e);
}

/* Has the agreement ended? A day that is not set is one of the year 1900. */
static bool
has_ended(const struct ecx_conn *conn, const json_t *row)
{
	const char *to = json_text_at(row, "PriceApplicableToDate");
	char today[CLOCK_TEXT];

	return strcmp(to, "1900-01-02") > 0 &&
	       strncmp(to, ecx_today(conn, today), 10) < 0;
}

/* Quantities of 0 are no limits. */
static void
drop_limits(json_t *row)
{
	static const char *const names[] = {"FromQuantity", "ToQuantity"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(names); i++)
		if (dec_is_zero(json_decimal_at(row, names[i])))
			json_object_del(row, names[i]);
}

/* Emits the price of one piece, where the row has that of several. A price of 0
 * is left out, as is one that has ended; what sets one that is to come holds it
 * back until then. */
static enum ecx_err
emit_price(struct ecx_emitter *e, json_t *row, void *data)
{
	const struct ecx_conn *conn = data;
	struct dec price = json_decimal_at(row, conf_text(conn->conf, "price"));
	struct dec pieces = json_decimal_at(row, "SalesPriceQuantity");
	json_t *ecx;

	if ((!dec_bad(price) && dec_is_zero(price)) || has_ended(conn, row))
		return ECX_OK;
	drop_limits(row);
	if (!dec_bad(pieces) && !dec_is_zero(pieces))
		price = dec_ratio(price, pieces, 6);
	if (dec_bad(price))
		return ecx_emit_bad(e, row, "one piece has no exact price");
	ecx = json_object();
	json_set_dec(ecx, "price", dec_trim(price));
	json_object_set_new(row, "ecx", ecx);
	return ecx_emit_doc(e, json_incref(row));
}

enum ecx_err
d365fo_price_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	static const char *const keys[] = {
	    "price_set", "price_key", "price_filter", "price_fields"};

	return list_set(conn, keys,
	    (struct odata_listing){.emit = emit_price, .data = conn}, query, e);
}

/* ---- fulfillments ---- */

/* The rows that say what was shipped: their set (NULL: the order lines) and
 * their properties. */
struct source {
	const char *set, *order, *shipment, *lot, *quantity;
	const char *parcel; /* of a row of tracking_set: its shipment */
};

struct shipping {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	struct source source;
	json_t *orders, *lines, *shipped, *parcels; /* rows */
};

/* Packing slips have shipped quantities; lines and orders have a status. */
static struct source
source_of(const struct ecx_conn *conn)
{
	const struct conf_section *conf = conn->conf;
	const char *by = conf_text(conf, "shipments");

	if (strcmp(by, "slip") == 0)
		return (struct source){conf_text(conf, "slip_set"),
		    conf_text(conf, "slip_order"),
		    conf_text(conf, "slip_number"), conf_text(conf, "slip_lot"),
		    conf_text(conf, "slip_quantity"), FO_SLIP};
	return (struct source){NULL, FO_NUMBER,
	    strcmp(by, "line") == 0 ? FO_LOT : FO_NUMBER, FO_LOT, FO_QUANTITY,
	    FO_NUMBER};
}

static bool
is_shipped(const struct shipping *s, const json_t *row, const char *status)
{
	return ecx_has_word(
	    s->conn, "delivered_status", json_text_at(row, status));
}

/* A new list of the rows that have the value. */
static json_t *
rows_with(const json_t *rows, const char *field, const char *value)
{
	json_t *list = json_array(), *row;
	size_t i;

	json_array_foreach (rows, i, row)
		if (json_is_at(row, field, value))
			json_array_append(list, row);
	return list;
}

/* Is a value there that cannot be read? Absent, it is none. */
static bool
is_unreadable(const json_t *row, const char *field, struct dec value)
{
	return dec_bad(value) && *json_text_at(row, field) != '\0';
}

/* What is wrong with a row stays with its line. */
static void
copy_mark(json_t *line, const json_t *row)
{
	json_t *mark = json_object_get(row, JSON_MARK);

	if (mark != NULL)
		json_object_set(line, JSON_MARK, mark);
}

/* The shipped lines of the rows, with number and SKU of the order lines that
 * have their lots. A row that cannot be read is a line without a number or a
 * quantity, which no map takes. */
static json_t *
lines_of(const struct shipping *s, const json_t *rows)
{
	const char *field = conf_text(s->conn->conf, "line_reference");
	json_t *lines = json_array(), *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		json_auto_t *found = rows_with(
		    s->lines, FO_LOT, json_text_at(row, s->source.lot));
		const json_t *line = json_array_get(found, 0);
		auto_free char *sku = sku_of(s->conn, line);
		struct dec number = json_decimal_at(line, field);
		struct dec n = json_decimal_at(row, s->source.quantity);
		json_t *one;

		bool damaged = json_object_get(row, JSON_MARK) != NULL ||
			       json_object_get(line, JSON_MARK) != NULL ||
			       is_unreadable(row, s->source.quantity, n) ||
			       is_unreadable(line, field, number);

		if (!damaged && (dec_bad(number) || dec_bad(n) ||
				    dec_cmp(n, dec_zero()) <= 0))
			continue;
		one = json_object();
		copy_mark(one, line);
		copy_mark(one, row);
		if (!dec_bad(number))
			json_set_dec(one, "number", dec_trim(number));
		json_set_text(one, "sku", sku);
		if (!dec_bad(n))
			json_set_dec(one, "quantity", dec_trim(n));
		json_array_append_new(lines, one);
	}
	return lines;
}

static enum ecx_err
emit_shipment(const struct shipping *s, const json_t *order, const json_t *rows,
    const char *id)
{
	json_t *lines = lines_of(s, rows);
	json_t *parcels = rows_with(s->parcels, s->source.parcel, id);
	const char *date = json_text_at(json_array_get(rows, 0), FO_DATE);
	json_t *doc = json_deep_copy(order);
	json_t *ecx = json_pack("{s:o, s:o, s:b}", "lines", lines, "parcels",
	    parcels, "complete", is_shipped(s, order, FO_STATUS));

	if (*date == '\0')
		date = json_text_at(json_array_get(parcels, 0), FO_DATE);
	json_set_text(
	    ecx, "ref", json_text_at(order, d365fo_reference(s->conn)));
	json_set_text(ecx, "id", id);
	json_set_text(ecx, "date", date);
	json_object_set_new(doc, "ecx", ecx);
	if (json_array_size(lines) > 0)
		return ecx_emit_doc(s->e, doc);
	json_decref(doc);
	return ECX_OK;
}

static enum ecx_err
emit_shipments(const struct shipping *s, const json_t *order)
{
	json_auto_t *rows = rows_with(
	    s->shipped, s->source.order, json_text_at(order, FO_NUMBER));
	json_auto_t *emitted = json_object();
	enum ecx_err err = ECX_OK;
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		const char *id = json_text_at(row, s->source.shipment);
		json_auto_t *shipment = rows_with(rows, s->source.shipment, id);

		if (err == ECX_OK && json_object_get(emitted, id) == NULL)
			err = emit_shipment(s, order, shipment, id);
		json_object_set_new(emitted, id, json_true());
	}
	return err;
}

/* Selects the shipped lines; where an order is one shipment, those of orders
 * that were completely shipped. */
static void
select_lines(struct shipping *s)
{
	bool by_order = strcmp(s->source.shipment, FO_NUMBER) == 0;
	json_t *order, *line;
	size_t i, j;

	s->shipped = json_array();
	json_array_foreach (s->orders, i, order)
		json_array_foreach (s->lines, j, line)
			if (json_is_at(line, FO_NUMBER,
				json_text_at(order, FO_NUMBER)) &&
			    is_shipped(s, line, FO_LINE_STATUS) &&
			    (!by_order || is_shipped(s, order, FO_STATUS)))
				json_array_append(s->shipped, line);
}

static enum ecx_err
read_shipping(struct shipping *s, const json_t *refs)
{
	const struct conf_section *conf = s->conn->conf;
	const char *tracking = conf_text(conf, "tracking_set");
	const char *lines = conf_text(conf, "line_set");
	auto_free char *path = d365fo_path(s->conn, "order_set");
	auto_free char *select = d365fo_order_select(s->conn);
	auto_free char *fields = xasprintf("%s,%s," FO_NUMBER "," FO_LOT
					   "," FO_QUANTITY "," FO_LINE_STATUS,
	    conf_text(conf, "sku"), conf_text(s->conn->conf, "line_reference"));
	enum ecx_err err = d365fo_rows_by(
	    s->conn, path, select, d365fo_reference(s->conn), refs, &s->orders);

	if (err == ECX_OK)
		err = d365fo_rows_of(
		    s->conn, lines, fields, s->orders, FO_NUMBER, &s->lines);
	if (err == ECX_OK && tracking != NULL)
		err = d365fo_rows_of(
		    s->conn, tracking, NULL, s->orders, FO_NUMBER, &s->parcels);
	if (err != ECX_OK || s->source.set != NULL)
		return err == ECX_OK
			   ? d365fo_rows_of(s->conn, s->source.set, NULL,
				 s->orders, s->source.order, &s->shipped)
			   : err;
	select_lines(s);
	return ECX_OK;
}

static enum ecx_err
list_shipping(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	struct shipping s = {.conn = conn, .e = e, .source = source_of(conn)};
	enum ecx_err err = read_shipping(&s, refs);
	const json_t *order;
	size_t i;

	json_array_foreach (s.orders, i, order)
		if (err == ECX_OK)
			err = emit_shipments(&s, order);
	json_decref(s.orders);
	json_decref(s.lines);
	json_decref(s.shipped);
	json_decref(s.parcels);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

enum ecx_err
d365fo_fulfillment_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, FO_REFS, list_shipping, e);
}
