/* The lists of stock levels, products, prices and shipments. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "connectors/d365sales/d365sales_in.h"
#include "core/levels.h"

/* ---- stock ---- */

/* The path in a row, "product.number", of "product/number" in a query; the
 * caller frees it. */
static char *
member_of(const char *path)
{
	char *dotted = xstrdup(path), *at = dotted;

	while ((at = strchr(at, '/')) != NULL)
		*at = '.';
	return dotted;
}

struct stock {
	struct levels levels;
	struct levels_names names;
};

static enum ecx_err
stock_page(void *data, const json_t *rows)
{
	struct stock *s = data;

	return levels_rows(&s->levels, &s->names, rows);
}

/* The stock levels of products, or of a custom table, for which the default of
 * the filter does not hold. */
enum ecx_err
d365sales_stock_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	const struct conf_section *conf = conn->conf;
	const char *own = conf_written(conf, "stock_path");
	const char *sku = conf_text(conf, "stock_sku");
	const char *place = conf_string(conf, "stock_place");
	auto_free char *sku_member = member_of(sku);
	auto_free char *place_member = member_of(place);
	auto_free char *quantity = member_of(conf_text(conf, "stock_quantity"));
	auto_free char *orderby =
	    xasprintf("%s%s%s", sku, *place != '\0' ? "," : "", place);
	struct stock s = {.names = {sku_member, place_member, quantity}};
	const struct odata_query rows = {.path = conf_text(conf, "stock_path"),
	    .filter = own != NULL ? conf_written(conf, "stock_filter")
				  : conf_text(conf, "stock_filter"),
	    .select = own != NULL ? NULL : "productnumber,quantityonhand",
	    .orderby = orderby,
	    /* An order by another table makes Dataverse count pages. */
	    .group = strchr(sku, '/') != NULL ? sku : NULL,
	    .page = d365sales_page(conn)};
	enum ecx_err err;

	(void)query;
	levels_init(&s.levels, conn, e);
	err = odata_pages(d365sales_odata(conn), &rows, stock_page, &s);
	if (err == ECX_OK)
		err = levels_end(&s.levels);
	levels_free(&s.levels);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

/* ---- products and prices ---- */

enum ecx_err
d365sales_product_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	auto_free char *select = odata_select(d365sales_odata(conn),
	    "productid,productnumber,name,description,modifiedon",
	    "product_fields");
	const struct odata_listing listing = {
	    .query = {.path = "/products",
		.filter = conf_text(conn->conf, "product_filter"),
		.select = select,
		.page = d365sales_page(conn)},
	    .time = "modifiedon",
	    .key = "productnumber"};

	return odata_list(d365sales_odata(conn), &listing, query, e);
}

/* The price lists that are read. */
struct lists {
	struct ecx_conn *conn;
	json_t *rows; /* the active lists, by id */
	int64_t newest;
};

/* The day of a time, which is the first or the last day of a list. */
static void
set_day(json_t *out, const char *name, const json_t *list, const char *member)
{
	auto_free char *day = xasprintf("%.10s", json_text_at(list, member));

	json_set_text(out, name, day);
}

/* Emits a price of the product's default unit, and none of other units. */
static enum ecx_err
emit_price(struct ecx_emitter *e, json_t *price, void *data)
{
	const struct lists *l = data;
	const json_t *list = json_object_get(
	    l->rows, json_text_at(price, "_pricelevelid_value"));
	json_t *ecx;

	if (!json_is_at(price, "productid._defaultuomid_value",
		json_text_at(price, "_uomid_value")))
		return ECX_OK;
	ecx = json_object();
	json_set_text(ecx, "list", json_string_at(list, "list"));
	set_day(ecx, "from", list, "begindate");
	set_day(ecx, "through", list, "enddate");
	json_object_set_new(price, "ecx", ecx);
	return ecx_emit_doc(e, json_incref(price));
}

/* Adds a price list that was read, unless it is inactive. */
static void
add_list(struct lists *l, const char *name, json_t *list)
{
	const char *id = json_text_at(list, "pricelevelid");
	int64_t changed;

	if (json_integer_value(json_object_get(list, "statecode")) != 0) {
		ecx_warn(l->conn->name, NULL,
		    "the price list %s is inactive: its prices are not read",
		    id);
		return;
	}
	json_set_text(list, "list", name);
	json_object_set(l->rows, id, list);
	if (clock_parse(json_text_at(list, "modifiedon"), &changed) &&
	    changed > l->newest)
		l->newest = changed;
}

/* The row of a list; ids may have capital letters. NULL where there is none. */
static json_t *
row_of(const json_t *rows, const char *id)
{
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row)
		if (strcasecmp(json_text_at(row, "pricelevelid"), id) == 0)
			return row;
	return NULL;
}

/* Appends "(name eq A or name eq B)"; the ids are names of an object, each of
 * which is a GUID. */
static void
add_ids(struct buf *filter, const char *name, const json_t *of)
{
	const char *separator = "(", *id;
	json_t *value;

	json_object_foreach ((json_t *)of, id, value) {
		buf_addf(filter, "%s%s eq %s", separator, name, id);
		separator = " or ";
	}
	buf_addc(filter, ')');
}

static enum ecx_err
read_lists(struct lists *l, const json_t *names)
{
	auto_buf struct buf filter = {0};
	json_auto_t *rows = NULL;
	const char *id;
	json_t *name;
	enum ecx_err err;

	buf_init(&filter, BUF_LINE_MAX);
	add_ids(&filter, "pricelevelid", names);
	err = odata_rows(d365sales_odata(l->conn),
	    &(const struct odata_query){.path = "/pricelevels",
		.filter = filter.data,
		.select = "pricelevelid,begindate,enddate,statecode,modifiedon",
		.orderby = "pricelevelid",
		.page = d365sales_page(l->conn)},
	    &rows);
	json_object_foreach ((json_t *)names, id, name) {
		json_t *row = row_of(rows, id);

		if (err == ECX_OK && row == NULL)
			return ecx_fail(l->conn, ECX_CONFIG,
			    "there is no price list '%s': correct pricelist or "
			    "pricelists",
			    id);
		if (err == ECX_OK)
			add_list(l, json_string_value(name), row);
	}
	return err;
}

/* Lists the prices of the active lists that have changed. What a list's own
 * change is of, such as its days, is of all its prices: all are read then. */
static enum ecx_err
list_prices(
    struct lists *l, const struct ecx_query *query, struct ecx_emitter *e)
{
	struct odata *o = d365sales_odata(l->conn);
	struct odata_listing listing = {
	    .query = {.path = "/productpricelevels",
		.select = "productpricelevelid,productnumber,amount,modifiedon,"
			  "_uomid_value,_pricelevelid_value",
		.expand = "productid($select=_defaultuomid_value),"
			  "transactioncurrencyid($select=isocurrencycode)",
		.page = d365sales_page(l->conn)},
	    .time = "modifiedon",
	    .key = "productnumber",
	    .row = "productpricelevelid",
	    .emit = emit_price,
	    .data = l};
	struct ecx_query all = *query;
	auto_buf struct buf filter = {0};
	int64_t cursor, from;
	enum ecx_err err = ecx_query_from(l->conn, query, &cursor, &from);

	if (err != ECX_OK)
		return err;
	if (query->cursor != NULL && l->newest >= from)
		all.cursor = NULL;
	buf_init(&filter, BUF_LINE_MAX);
	add_ids(&filter, "_pricelevelid_value", l->rows);
	buf_addf(
	    &filter, " and (%s)", conf_text(l->conn->conf, "price_filter"));
	listing.query.filter = filter.data;
	return odata_list(o, &listing, &all, e);
}

enum ecx_err
d365sales_price_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	json_auto_t *names = ecx_named_ids(conn, "pricelists");
	json_auto_t *rows = json_object();
	struct lists l = {.conn = conn, .rows = rows};
	const char *main_list = conf_string(conn->conf, "pricelist");
	enum ecx_err err;

	if (json_object_get(names, main_list) == NULL)
		json_object_set_new(names, main_list, json_string(""));
	err = read_lists(&l, names);
	if (err == ECX_OK && json_object_size(rows) == 0)
		return ecx_fail(
		    conn, ECX_CONFIG, "no price list is active: activate one");
	return err == ECX_OK ? list_prices(&l, query, e) : err;
}

/* ---- fulfillments ---- */

/* Reads the lines of the orders with these references, or those of shipments
 * in a custom table. */
static enum ecx_err
read_shipped(struct ecx_conn *conn, const json_t *refs, const char *reference,
    json_t **rows)
{
	const char *own = conf_text(conn->conf, "shipment_path");
	auto_free char *fields = odata_select(d365sales_odata(conn),
	    d365sales_order_key(conn), "shipment_fields");
	auto_free char *expand = xasprintf(
	    "salesorderid($select=ordernumber,statuscode,datefulfilled,%s),"
	    "productid($select=productnumber)",
	    fields);
	struct odata_query query = {.path = "/salesorderdetails",
	    .filter = "isproductoverridden eq false",
	    .select = "salesorderdetailid,lineitemnumber,quantity,"
		      "_salesorderid_value",
	    .expand = expand};

	if (own != NULL)
		query = (struct odata_query){.path = own,
		    .filter = conf_text(conn->conf, "shipment_filter")};
	query.page = d365sales_page(conn);
	return odata_rows_by(
	    d365sales_odata(conn), &query, reference, refs, rows);
}

/* Adds a row to its shipment. Without a custom table an order is one shipment,
 * which needs a status of shipped_status. */
static void
add_shipped(const struct ecx_conn *conn, const char *reference,
    const json_t *row, json_t *shipments)
{
	const struct conf_section *conf = conn->conf;
	auto_free char *ref = member_of(reference);
	auto_free char *member = member_of(conf_text(conf, "shipment_status"));
	auto_free char *status = json_id(json_at(row, member));
	auto_free char *id =
	    json_id(json_object_get(row, conf_text(conf, "shipment_id")));
	bool complete = ecx_has_word(conn, "shipped_status", status);
	json_t *shipment = json_object_get(shipments, id);

	if (!complete && conf_text(conf, "shipment_path") == NULL)
		return;
	if (shipment == NULL) {
		shipment = json_deep_copy(row);
		json_object_set_new(shipments, id, shipment);
		json_object_set_new(shipment, "ecx",
		    json_pack("{s:s, s:b, s:[]}", "ref", json_text_at(row, ref),
			"complete", complete, "lines"));
	}
	json_array_append(json_at(shipment, "ecx.lines"), (json_t *)row);
}

static enum ecx_err
list_shipped(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	auto_free char *derived =
	    xasprintf("salesorderid/%s", d365sales_order_key(conn));
	const char *reference =
	    conf_or(conn->conf, "shipment_reference", derived);
	json_auto_t *shipments = json_object();
	json_auto_t *rows = NULL;
	enum ecx_err err = read_shipped(conn, refs, reference, &rows);
	json_t *row, *shipment;
	const char *id;
	size_t i;

	json_array_foreach (rows, i, row) {
		auto_free char *ref = member_of(reference);

		if (!json_is_at(row, ref, ""))
			add_shipped(conn, reference, row, shipments);
		else if (err == ECX_OK)
			err = ecx_emit_bad(
			    e, row, "the row does not name its order");
	}
	json_object_foreach (shipments, id, shipment)
		if (err == ECX_OK)
			err = ecx_emit_doc(e, json_incref(shipment));
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

enum ecx_err
d365sales_fulfillment_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, D365SALES_REFS, list_shipped, e);
}
