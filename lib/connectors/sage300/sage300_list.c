/* The lists of stock levels, products and prices, and of the shipments of
 * created orders. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/sage300/sage300_in.h"
#include "core/levels.h"

static struct odata *
odata_of(const struct ecx_conn *conn)
{
	return &sage300_of(conn)->odata;
}

/* ---- pages ---- */

/*
 * Pages go on from the last item, so that a row that goes hides no other one.
 * This needs rows that the server has sorted by item, which it does not promise
 * of every resource.
 */
struct reading {
	struct ecx_conn *conn;
	const char *item; /* the member with the item */
	char *last;       /* the last item, or NULL */
	size_t n;         /* rows so far */
	bool unsorted;
};

/* Is the item before the other one, as servers sort them: without regard to
 * case and punctuation? */
static bool
is_before(const char *item, const char *other)
{
	for (;; item++, other++) {
		while (*item != '\0' && !isalnum((unsigned char)*item))
			item++;
		while (*other != '\0' && !isalnum((unsigned char)*other))
			other++;
		if (*item == '\0' || *other == '\0' ||
		    tolower((unsigned char)*item) !=
			tolower((unsigned char)*other))
			return tolower((unsigned char)*item) <
			       tolower((unsigned char)*other);
	}
}

/* CONFIG when a second page follows rows that are not sorted. */
static enum ecx_err
note_row(struct reading *r, const json_t *row)
{
	const char *item = json_text_at(row, r->item);

	r->n++;
	r->unsorted |= r->last != NULL && is_before(item, r->last);
	free(r->last);
	r->last = xstrdup(item);
	if (!r->unsorted || r->n < sage300_page(r->conn))
		return ECX_OK;
	return ecx_fail(r->conn, ECX_CONFIG,
	    "the rows are not sorted by %s, so that further pages may miss "
	    "some: set 'page' to more rows than there are",
	    r->item);
}

static void
reading_cleanup(struct reading *r)
{
	free(r->last);
}

#define auto_reading __attribute__((cleanup(reading_cleanup)))

/* ---- stock ---- */

struct stock {
	struct reading reading;
	const json_t *terms;
	size_t rows; /* of the location */
};

static enum ecx_err
emit_level(struct ecx_emitter *e, json_t *row, void *data)
{
	struct stock *s = data;
	struct dec level = levels_sum(row, s->terms);
	enum ecx_err err = note_row(&s->reading, row);
	json_t *ecx;

	s->rows++;
	if (err != ECX_OK)
		return err;
	if (dec_bad(level))
		return levels_emit_bad(e, row, json_text_at(row, "ItemNumber"));
	ecx = json_object();
	json_set_dec(ecx, "quantity", dec_trim(level));
	json_object_set_new(row, "ecx", ecx);
	return ecx_emit_doc(e, json_incref(row));
}

/* Lists the stock of one location, or of all. */
static enum ecx_err
list_location(struct ecx_conn *conn, const char *location,
    const struct ecx_query *query, struct ecx_emitter *e)
{
	static const char item[] = "ItemNumber";
	json_auto_t *terms = ecx_words(conn, "stock");
	json_auto_t *one = json_pack("[s*]", location);
	struct stock s = {{.conn = conn, .item = item}, terms, 0};
	struct odata_listing listing = {
	    .query = {.path = conf_text(conn->conf, "stock_path"),
		.group = item,
		.page = sage300_page(conn)},
	    .key = item,
	    .emit = emit_level,
	    .data = &s};
	auto_buf struct buf filter = {0};
	enum ecx_err err;

	buf_init(&filter, BUF_LINE_MAX);
	if (location != NULL) {
		odata_any_of(odata_of(conn), &filter, "Location", one);
		listing.query.filter = filter.data;
	}
	err = odata_list(odata_of(conn), &listing, query, e);
	reading_cleanup(&s.reading);
	if (err == ECX_OK && location != NULL && s.rows == 0 &&
	    query->n_ids == 0)
		return ecx_no_rows_of(conn, "locations", "location", location);
	return err;
}

/* The rows of one location are sorted by item, whichever of the two the key of
 * the table has first. */
enum ecx_err
sage300_stock_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	json_auto_t *locations = query->place != NULL
				     ? json_pack("[s]", query->place)
				     : ecx_words(conn, "locations");
	enum ecx_err err = ECX_OK;
	const json_t *location;
	size_t i;

	if (json_array_size(locations) == 0)
		return list_location(conn, NULL, query, e);
	json_array_foreach (locations, i, location)
		if (err == ECX_OK)
			err = list_location(
			    conn, json_string_value(location), query, e);
	return err;
}

/* ---- products and prices ---- */

/* The key of items and of their prices. */
static const char item_member[] = "UnformattedItemNumber";

static enum ecx_err
emit_product(struct ecx_emitter *e, json_t *row, void *data)
{
	enum ecx_err err = note_row(data, row);

	return err == ECX_OK ? ecx_emit_doc(e, json_incref(row)) : err;
}

enum ecx_err
sage300_product_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	static const char *const days[] = {"DateLastMaintained", NULL};
	auto_reading struct reading r = {.conn = conn, .item = item_member};
	const struct odata_listing listing = {
	    .query = {.path = "/IC/ICItems",
		.filter = conf_text(conn->conf, "item_filter"),
		.group = item_member,
		.page = sage300_page(conn)},
	    .days = days,
	    .key = conf_text(conn->conf, "item"),
	    .emit = emit_product,
	    .data = &r};

	return odata_list(odata_of(conn), &listing, query, e);
}

/* Which prices of an item are read. */
struct pricing {
	struct reading reading;
	json_t *lists, *types;
	const char *unit; /* NULL: of each unit */
};

static bool
is_in(const json_t *words, const char *word)
{
	const json_t *one;
	size_t i;

	json_array_foreach (words, i, one)
		if (strcmp(json_string_value(one), word) == 0)
			return true;
	return false;
}

/* "Ea." is EA. */
static char *
unit_code(const char *unit)
{
	auto_buf struct buf code = {0};

	buf_init(&code, BUF_LINE_MAX);
	for (; *unit != '\0'; unit++)
		if (*unit != '.')
			buf_addc(&code, (char)toupper((unsigned char)*unit));
	return buf_take(&code);
}

/* What distinguishes the prices of several lists or types, or NULL. */
static const char *
price_type(const struct pricing *p, const json_t *item, const json_t *detail)
{
	if (json_array_size(p->types) > 1)
		return json_is_at(
			   detail, "PriceDetailType", "SalePriceQuantity")
			   ? "SalePrice"
			   : NULL;
	return json_array_size(p->lists) > 1
		   ? json_text_at(item, "PriceListCode")
		   : NULL;
}

/* Emits one price; one of 0 is ignored. With price_unit, a site says that its
 * unit is what the store sells. */
static enum ecx_err
emit_detail(const struct pricing *p, struct ecx_emitter *e, const json_t *item,
    const json_t *detail)
{
	struct dec amount = json_decimal_at(detail, "UnitPrice");
	const char *type = price_type(p, item, detail);
	auto_free char *unit = unit_code(json_text_at(detail, "QuantityUnit"));
	json_t *doc, *ecx;

	if (!dec_bad(amount) && dec_is_zero(amount))
		return ECX_OK;
	doc = json_copy((json_t *)item);
	ecx = json_pack("{s:O}", "price", detail);
	if (type != NULL)
		json_set_text(ecx, "type", type);
	if (p->unit == NULL && *unit != '\0')
		json_set_text(ecx, "unit", unit);
	json_object_set_new(doc, "ecx", ecx);
	return ecx_emit_doc(e, doc);
}

static enum ecx_err
emit_prices(struct ecx_emitter *e, json_t *item, void *data)
{
	struct pricing *p = data;
	const json_t *details = json_object_get(item, "ItemPricingDetails");
	const json_t *detail;
	enum ecx_err err = note_row(&p->reading, item);
	size_t i;

	if (err == ECX_OK && !json_is_array(details))
		return ecx_emit_bad(e, item, "the item has no list of prices");
	json_array_foreach (details, i, detail) {
		if (err != ECX_OK)
			break;
		if (is_in(p->types, json_text_at(detail, "PriceDetailType")) &&
		    (p->unit == NULL ||
			json_is_at(detail, "QuantityUnit", p->unit)))
			err = emit_detail(p, e, item, detail);
	}
	return err;
}

/* Lists the prices of one price list. */
static enum ecx_err
list_prices(struct ecx_conn *conn, struct pricing *p, const char *list,
    const struct ecx_query *query, struct ecx_emitter *e)
{
	const char *currency = conf_text(conn->conf, "price_currency");
	struct odata_listing listing = {.query = {.path = "/IC/ICItemPricing",
					    .group = item_member,
					    .page = sage300_page(conn)},
	    .key = item_member,
	    .emit = emit_prices,
	    .data = p};
	auto_buf struct buf filter = {0};
	enum ecx_err err;

	buf_init(&filter, BUF_LINE_MAX);
	buf_adds(&filter, "PriceListCode eq ");
	(void)odata_literal(odata_of(conn), &filter, ODATA_TEXT, list);
	if (currency != NULL) {
		buf_adds(&filter, " and CurrencyCode eq ");
		(void)odata_literal(
		    odata_of(conn), &filter, ODATA_TEXT, currency);
	}
	listing.query.filter = filter.data;
	p->reading = (struct reading){.conn = conn, .item = item_member};
	err = odata_list(odata_of(conn), &listing, query, e);
	reading_cleanup(&p->reading);
	return err;
}

enum ecx_err
sage300_price_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	json_auto_t *lists = ecx_words(conn, "price_list");
	json_auto_t *types = ecx_words(conn, "price_type");
	struct pricing p = {.lists = lists,
	    .types = types,
	    .unit = conf_text(conn->conf, "price_unit")};
	enum ecx_err err = ECX_OK;
	const json_t *list;
	size_t i;

	if (json_array_size(lists) == 0)
		return ecx_fail(conn, ECX_CONFIG, "price_list is not set");
	if (json_array_size(lists) > 1 && json_array_size(types) > 1)
		return ecx_fail(conn, ECX_CONFIG,
		    "price_list has several lists and price_type several "
		    "types: only one of them may");
	json_array_foreach (lists, i, list)
		if (err == ECX_OK)
			err = list_prices(
			    conn, &p, json_string_value(list), query, e);
	return err;
}

/* ---- fulfillments ---- */

/* The resources of shipments: invoices on a server whose Web API has no
 * shipments. */
static const struct sage300_resource resources[] = {
    {"OEShipments", "/OE/OEShipments", "ShipmentDetails"},
    {"OEInvoices", SAGE300_INVOICES, "InvoiceDetails"},
};

const struct sage300_resource *
sage300_shipments(const struct ecx_conn *conn)
{
	const char *name = conf_text(conn->conf, "shipments");

	return &resources[strcmp(name, resources[0].name) != 0];
}

const json_t *
sage300_lines(const struct ecx_conn *conn, const json_t *shipment)
{
	return json_object_get(shipment, conf_or(conn->conf, "shipment_lines",
					     sage300_shipments(conn)->lines));
}

/* A copy of the line with its shipped quantity, without one that is no number,
 * so that its shipment is refused; NULL when the line is not one of an item, or
 * nothing of it was shipped. */
static json_t *
shipped_line(const struct ecx_conn *conn, const json_t *line)
{
	struct dec quantity =
	    json_decimal_at(line, conf_text(conn->conf, "shipped_quantity"));
	json_t *shipped, *ecx;

	if (!json_is_at(line, "LineType", "Item") ||
	    (!dec_bad(quantity) && dec_is_zero(quantity)))
		return NULL;
	shipped = json_copy((json_t *)line);
	ecx = json_object();
	if (!dec_bad(quantity))
		json_set_dec(ecx, "quantity", dec_trim(quantity));
	json_object_set_new(shipped, "ecx", ecx);
	return shipped;
}

/* "CompleteNotIncluded" is one of the words for a complete order. */
bool
sage300_is_complete(const struct ecx_conn *conn, const json_t *order)
{
	const char *name = conf_text(conn->conf, "completed");

	return sage300_is_yes(order, name) ||
	       strncmp(json_text_at(order, name), "Complete", 8) == 0;
}

static enum ecx_err
emit_shipment(struct ecx_conn *conn, const json_t *order, json_t *shipment,
    struct ecx_emitter *e)
{
	const struct sage300 *s = conn->state;
	const json_t *lines = sage300_lines(conn, shipment), *line;
	json_t *ecx = json_pack("{s:[], s:b}", "lines", "complete",
	    sage300_is_complete(conn, order));
	json_t *shipped, *sent = json_object_get(ecx, "lines");
	size_t i;

	json_set_text(ecx, "ref", json_text_at(order, s->order.reference));
	json_array_foreach (lines, i, line)
		if ((shipped = shipped_line(conn, line)) != NULL)
			json_array_append_new(sent, shipped);
	json_object_set_new(shipment, "ecx", ecx);
	return json_array_size(sent) > 0
		   ? ecx_emit_doc(e, json_incref(shipment))
		   : ECX_OK;
}

static enum ecx_err
emit_of_refs(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	const struct sage300 *s = conn->state;
	json_auto_t *orders = NULL;
	json_auto_t *by_order = NULL; /* order number -> shipments */
	const json_t *order, *shipments;
	json_t *shipment;
	enum ecx_err err = odata_rows_by(odata_of(conn),
	    &(const struct odata_query){
		.path = s->order.object, .page = sage300_page(conn)},
	    s->order.reference, refs, &orders);
	size_t i, j;

	if (err == ECX_OK)
		err = odata_index(odata_of(conn),
		    &(const struct odata_query){
			.path = sage300_shipments(conn)->path,
			.page = sage300_page(conn)},
		    "OrderNumber", orders, "OrderNumber", &by_order);
	json_array_foreach (orders, i, order) {
		shipments = json_object_get(
		    by_order, json_text_at(order, "OrderNumber"));
		json_array_foreach (shipments, j, shipment)
			if (err == ECX_OK)
				err = emit_shipment(conn, order, shipment, e);
	}
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

enum ecx_err
sage300_fulfillment_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, SAGE300_REFS, emit_of_refs, e);
}
