/* The lists of stock levels, products, prices and shipments. */
#include <stdlib.h>
#include <string.h>

#include "connectors/salesforce/salesforce_in.h"
#include "core/levels.h"

/* ---- stock ---- */

struct stock {
	struct levels levels;
	struct levels_names names;
};

static enum ecx_err
add_levels(void *data, const json_t *rows)
{
	struct stock *s = data;

	return levels_rows(&s->levels, &s->names, rows);
}

static char *
stock_soql(const struct ecx_conn *conn, const struct levels_names *s,
    const struct ecx_query *query)
{
	const char *where = conf_text(conn->conf, "stock_where");
	auto_buf struct buf soql = {0};

	buf_init(&soql, BUF_LINE_MAX);
	buf_addf(&soql, "SELECT Id, %s, %s%s%s FROM %s WHERE %s != null",
	    s->sku, s->quantity, *s->place != '\0' ? ", " : "", s->place,
	    conf_text(conn->conf, "stock_object"), s->sku);
	buf_addf(&soql, " AND %s != null", s->quantity);
	if (query->place != NULL && *s->place != '\0') {
		buf_addf(&soql, " AND %s = ", s->place);
		salesforce_literal(&soql, query->place);
	}
	if (where != NULL)
		buf_addf(&soql, " AND (%s)", where);
	buf_addf(&soql, " ORDER BY %s, %s%sId", s->sku, s->place,
	    *s->place != '\0' ? ", " : "");
	return buf_take(&soql);
}

enum ecx_err
salesforce_stock_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	struct stock s = {
	    .names = {.sku = conf_or(
			  conn->conf, "stock_sku", salesforce_sku_field(conn)),
		.quantity = conf_text(conn->conf, "stock_quantity"),
		.place = conf_string(conn->conf, "stock_place")}};
	auto_free char *soql = stock_soql(conn, &s.names, query);
	enum ecx_err err;

	levels_init(&s.levels, conn, e);
	err = salesforce_query(conn, soql, add_levels, &s);
	if (err == ECX_OK && json_object_size(s.levels.seen) == 0 &&
	    conf_text(conn->conf, "stock_where") != NULL)
		err = ecx_fail(conn, ECX_CONFIG,
		    "no row of %s fits the condition '%s': correct the key "
		    "'stock_where'",
		    conf_text(conn->conf, "stock_object"),
		    conf_text(conn->conf, "stock_where"));
	if (err == ECX_OK)
		err = levels_end(&s.levels);
	levels_free(&s.levels);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

/* ---- products and prices, as they change ---- */

struct list {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	const char *sku; /* path of the SKU in a row */
	json_t *books;   /* of prices: the names of price books, by id; else
			  * NULL */
	int64_t cursor;
};

static enum ecx_err
emit_changes(void *data, const json_t *rows)
{
	struct list *l = data;
	enum ecx_err err = ECX_OK;
	char cursor[CLOCK_TEXT];
	json_t *row;
	int64_t t;
	size_t i;

	json_array_foreach (rows, i, row) {
		json_auto_t *doc = json_deep_copy(row);
		json_t *ecx = json_object();

		salesforce_rewrite_times(doc);
		json_set_text(ecx, "sku", json_text_at(doc, l->sku));
		json_set_text(ecx, "currency", salesforce_currency(l->conn));
		json_set_text(ecx, "list",
		    json_string_at(
			l->books, json_text_at(doc, "Pricebook2Id")));
		json_object_set_new(doc, "ecx", ecx);
		if (clock_parse(json_text_at(doc, "SystemModstamp"), &t) &&
		    t > l->cursor)
			l->cursor = t;
		err = ecx_emit_doc(l->e, json_incref(doc));
		if (err != ECX_OK)
			return err;
	}
	return ecx_emit_page(l->e, clock_print(l->cursor, cursor));
}

/* Lists the rows of "SELECT ... WHERE ..." by the time of their change, or
 * those of some SKUs. */
static enum ecx_err
list_changes(struct list *l, const char *select, const struct ecx_query *query)
{
	char from[CLOCK_TEXT];
	int64_t since;
	size_t at = 0;
	json_t *ids;
	enum ecx_err err = ecx_query_from(l->conn, query, &l->cursor, &since);

	while (err == ECX_OK &&
	       (ids = ecx_query_ids(query, SALESFORCE_VALUES, &at)) != NULL) {
		auto_buf struct buf soql = {0};

		buf_init(&soql, BUF_LINE_MAX);
		buf_addf(&soql, "%s AND ", select);
		salesforce_in(&soql, l->sku, ids);
		buf_adds(&soql, " ORDER BY SystemModstamp, Id");
		err = salesforce_query(l->conn, soql.data, emit_changes, l);
		json_decref(ids);
	}
	if (err == ECX_OK && query->n_ids == 0) {
		auto_free char *soql =
		    xasprintf("%s%s%s ORDER BY SystemModstamp, Id", select,
			since > 0 ? " AND SystemModstamp >= " : "",
			since > 0 ? clock_print(since, from) : "");

		err = salesforce_query(l->conn, soql, emit_changes, l);
	}
	return err;
}

enum ecx_err
salesforce_product_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	struct list l = {
	    .conn = conn, .e = e, .sku = salesforce_sku_field(conn)};
	json_auto_t *fields = ecx_words(conn, "product_fields");
	auto_buf struct buf select = {0};

	buf_init(&select, BUF_LINE_MAX);
	buf_addf(&select, "SELECT Id, SystemModstamp, %s", l.sku);
	salesforce_fields(&select, "", fields);
	buf_addf(&select, " FROM Product2 WHERE IsActive = true AND %s != null",
	    l.sku);
	return list_changes(&l, select.data, query);
}

enum ecx_err
salesforce_price_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	auto_free char *sku =
	    xasprintf("Product2.%s", salesforce_sku_field(conn));
	json_auto_t *books = ecx_named_ids(conn, "pricebooks");
	json_auto_t *fields = ecx_words(conn, "price_fields");
	json_auto_t *ids = json_array();
	const char *main_book = conf_string(conn->conf, "pricebook"), *id;
	struct list l = {.conn = conn, .e = e, .sku = sku, .books = books};
	auto_buf struct buf select = {0};
	json_t *name;

	if (json_object_get(books, main_book) == NULL)
		json_object_set_new(books, main_book, json_string(""));
	json_object_foreach (books, id, name)
		json_array_append_new(ids, json_string(id));
	buf_init(&select, BUF_LINE_MAX);
	buf_addf(&select, "SELECT Id, SystemModstamp, UnitPrice, %s%s", sku,
	    *salesforce_currency(conn) == '\0' ? ", CurrencyIsoCode" : "");
	if (json_array_size(ids) > 1)
		buf_adds(&select, ", Pricebook2Id");
	salesforce_fields(&select, "", fields);
	buf_addf(&select,
	    " FROM PricebookEntry WHERE IsActive = true AND %s != null AND ",
	    sku);
	salesforce_in(&select, "Pricebook2Id", ids);
	return list_changes(&l, select.data, query);
}

/* ---- fulfillments ---- */

/* Where shipments are read from: the rows of an object are shipped lines, with
 * the relationships from it to the shipment and to the order. */
struct source {
	const char *object;
	const char *header; /* the shipment */
	const char *order;  /* the order of the shipment */
	const char *line;   /* the order's line; "" is the row itself */
	const char *fields; /* of the shipment */
	const char *where;  /* or NULL */
	bool complete;      /* a shipment is all of the order */
};

static struct source
source_of(const struct ecx_conn *conn)
{
	static const struct source order = {"OrderItem", "Order", "Order", "",
	    "OrderNumber Tracking_Number__c Carrier__c",
	    "Order.Fulfilment_Status__c = 'Shipped'", true};
	static const struct source shipment = {"ShipmentItem", "Shipment",
	    "Shipment.OrderSummary.OriginalOrder",
	    "OrderItemSummary.OriginalOrderItem",
	    "ShipmentNumber TrackingNumber TrackingUrl Provider", NULL, false};
	const struct conf_section *conf = conn->conf;
	struct source s =
	    conf_is(conf, "shipments", "order") ? order : shipment;

	s.object = conf_or(conf, "shipment_object", s.object);
	s.header = conf_or(conf, "shipment_header", s.header);
	s.order = conf_or(conf, "shipment_order", s.order);
	s.line = conf_or(conf, "shipment_line", s.line);
	s.where = conf_or(conf, "shipment_where", s.where);
	return s;
}

static char *
shipments_soql(
    const struct ecx_conn *conn, const struct source *s, const json_t *refs)
{
	json_auto_t *fields =
	    ecx_words_of(conf_or(conn->conf, "shipment_fields", s->fields));
	const char *dot = *s->line != '\0' ? "." : "";
	auto_free char *ref =
	    xasprintf("%s.%s", s->order, salesforce_reference_field(conn));
	auto_buf struct buf soql = {0};

	buf_init(&soql, BUF_LINE_MAX);
	buf_addf(&soql,
	    "SELECT Id, Quantity, %s, %s%s%s, %s%sProduct2.%s, %s.Id", ref,
	    s->line, dot, salesforce_reference_field(conn), s->line, dot,
	    salesforce_sku_field(conn), s->header);
	salesforce_fields(&soql, s->header, fields);
	buf_addf(&soql, " FROM %s WHERE ", s->object);
	salesforce_in(&soql, ref, refs);
	if (s->where != NULL)
		buf_addf(&soql, " AND (%s)", s->where);
	buf_addf(&soql, " ORDER BY %s.Id, Id", s->header);
	return buf_take(&soql);
}

/* A shipment that is collected from its lines, which follow one another. */
struct shipping {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	struct source source;
	json_t *doc;   /* or NULL */
	json_t *lines; /* by line_name() */
};

static enum ecx_err
emit_shipment(struct shipping *s)
{
	json_auto_t *doc = s->doc;
	json_auto_t *lines = s->lines;
	json_t *list = json_array(), *line;
	const char *key;

	s->doc = NULL;
	s->lines = NULL;
	json_object_foreach (lines, key, line)
		json_array_append(list, line);
	json_object_set_new(json_object_get(doc, "ecx"), "lines", list);
	return json_array_size(list) > 0 ? ecx_emit_doc(s->e, json_incref(doc))
					 : ECX_OK;
}

static void
begin_shipment(struct shipping *s, const json_t *header, const char *ref)
{
	json_t *ecx = json_object();

	s->doc = json_deep_copy(header);
	s->lines = json_object();
	salesforce_rewrite_times(s->doc);
	json_set_text(ecx, "ref", ref);
	if (s->source.complete)
		json_object_set_new(ecx, "complete", json_true());
	json_object_set_new(s->doc, "ecx", ecx);
}

/* The name of a row's line in the shipment: ":" and our line number, or the id
 * of the row where it has none. NULL for a row that is not a line of the store.
 * A new string. */
static char *
line_name(const struct shipping *s, const json_t *row, const json_t *line,
    const char *ref)
{
	const char *ours =
	    json_text_at(line, salesforce_reference_field(s->conn));
	size_t len = strlen(ref);

	if (strncmp(ours, ref, len) == 0 && ours[len] == ':')
		return xstrndup(ours + len, 1 + strcspn(ours + len + 1, ":"));
	return s->source.complete ? NULL : xstrdup(json_text_at(row, "Id"));
}

/* Adds a row to its line: a line with two unit prices has two rows. A line
 * stays without a quantity where a row has none, so that the map refuses it. */
static void
add_row(
    struct shipping *s, const json_t *row, const json_t *line, const char *ref)
{
	auto_free char *sku =
	    xasprintf("Product2.%s", salesforce_sku_field(s->conn));
	auto_free char *name = line_name(s, row, line, ref);
	struct dec quantity = json_decimal_at(row, "Quantity");
	json_t *known;

	if (name == NULL)
		return;
	known = json_object_get(s->lines, name);
	if (known == NULL) {
		known = json_object();
		json_set_text(known, "number", *name == ':' ? name + 1 : NULL);
		json_set_text(known, "sku", json_text_at(line, sku));
		json_object_set_new(s->lines, name, known);
	} else {
		quantity =
		    dec_add(quantity, json_decimal_at(known, "quantity"));
	}
	if (dec_bad(quantity))
		json_object_del(known, "quantity");
	else
		json_set_dec(known, "quantity", dec_trim(quantity));
}

/* A row without its shipment: one that the user may not see is missing in all
 * rows; what is no record is a fault of this row. */
static enum ecx_err
refuse_headless(const struct shipping *s, const json_t *row)
{
	const json_t *header = json_at(row, s->source.header);
	auto_free char *why = NULL;

	if (json_is_object(row) && (header == NULL || json_is_null(header)))
		return ecx_fail(s->conn, ECX_PROTOCOL,
		    "a row of the response has no %s", s->source.header);
	why = xasprintf("row '%s' does not say to what shipment it belongs",
	    json_text_at(row, "Id"));
	return ecx_emit_bad(s->e, row, why);
}

static enum ecx_err
collect_rows(void *data, const json_t *rows)
{
	struct shipping *s = data;
	auto_free char *path = xasprintf(
	    "%s.%s", s->source.order, salesforce_reference_field(s->conn));
	enum ecx_err err = ECX_OK;
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		const json_t *header = json_at(row, s->source.header);
		const json_t *line = *s->source.line != '\0'
					 ? json_at(row, s->source.line)
					 : row;
		const char *ref = json_text_at(row, path);

		if (json_is_at(header, "Id", ""))
			err = refuse_headless(s, row);
		else if (s->doc != NULL &&
			 !json_is_at(s->doc, "Id", json_text_at(header, "Id")))
			err = emit_shipment(s);
		if (err != ECX_OK)
			return err;
		if (s->doc == NULL)
			begin_shipment(s, header, ref);
		add_row(s, row, line, ref);
	}
	return ECX_OK;
}

/* Adds the shipped lines of a page to their orders. */
static enum ecx_err
sum_rows(void *data, const json_t *rows)
{
	struct shipping *s = data;
	auto_free char *path = xasprintf(
	    "%s.%s", s->source.order, salesforce_reference_field(s->conn));
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		const char *ref = json_text_at(row, path);
		const json_t *line = *s->source.line != '\0'
					 ? json_at(row, s->source.line)
					 : row;

		s->lines = json_object_get(s->doc, ref);
		if (s->lines == NULL) {
			s->lines = json_object();
			json_object_set_new(s->doc, ref, s->lines);
		}
		add_row(s, row, line, ref);
	}
	return ECX_OK;
}

enum ecx_err
salesforce_shipped(
    struct ecx_conn *conn, const json_t *refs, json_t *shipped, bool *complete)
{
	struct shipping s = {
	    .conn = conn, .source = source_of(conn), .doc = shipped};
	auto_free char *soql = shipments_soql(conn, &s.source, refs);

	*complete = s.source.complete;
	return salesforce_query(conn, soql, sum_rows, &s);
}

static enum ecx_err
list_shipments(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	struct shipping s = {.conn = conn, .e = e, .source = source_of(conn)};
	auto_free char *soql = shipments_soql(conn, &s.source, refs);
	enum ecx_err err = salesforce_query(conn, soql, collect_rows, &s);

	if (err == ECX_OK && s.doc != NULL)
		err = emit_shipment(&s);
	json_decref(s.doc);
	json_decref(s.lines);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

enum ecx_err
salesforce_fulfillment_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, SALESFORCE_VALUES, list_shipments, e);
}
