/* Shipments of our orders: reads the orders by our references, and the
 * deliveries whose lines are based on lines of these orders. */
#include <stdlib.h>
#include <string.h>

#include "base/json_answer.h"
#include "connectors/sapb1/sapb1_in.h"

/* The records that belong to some of our references. */
struct shipping {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	json_t *orders;
	json_t *deliveries;
};

/* ---- reading ---- */

/* The numbers at a path of the rows, each once. */
static json_t *
numbers_at(const json_t *rows, const char *path)
{
	json_auto_t *seen = json_object();
	json_t *list = json_array();
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		json_t *number = json_at(row, path);
		auto_free char *id = json_id(number);

		if (!json_is_integer(number) || json_object_get(seen, id))
			continue;
		json_object_set(seen, id, number);
		json_array_append(list, number);
	}
	return list;
}

/* Reads the numbers of the documents by a join: a filter of documents cannot
 * look into their lines. */
static enum ecx_err
read_entries(struct ecx_conn *conn, const char *set, int type,
    const json_t *bases, json_t **entries)
{
	struct odata *o = sapb1_odata(conn);
	auto_free char *lines = xasprintf("%s/DocumentLines", set);
	auto_free char *path = xasprintf("/$crossjoin(%s,%s)", set, lines);
	auto_free char *expand =
	    xasprintf("%s($select=DocEntry),%s($select=BaseEntry)", set, lines);
	auto_free char *filter =
	    xasprintf("%s/DocEntry eq %s/DocEntry and %s/BaseType eq %d", set,
		lines, lines, type);
	auto_free char *base = xasprintf("%s/BaseEntry", lines);
	auto_free char *entry = xasprintf("%s.DocEntry", set);
	json_auto_t *numbers = numbers_at(bases, "DocEntry");
	json_auto_t *rows = NULL;
	enum ecx_err err = odata_rows_by(o,
	    &(const struct odata_query){.path = path,
		.filter = filter,
		.expand = expand,
		.page = sapb1_page(conn)},
	    base, numbers, &rows);

	*entries = numbers_at(rows, entry);
	return err;
}

enum ecx_err
sapb1_based_read(struct ecx_conn *conn, const char *set, int type,
    const json_t *bases, const char *select, json_t **rows)
{
	auto_free char *path = xasprintf("/%s", set);
	json_auto_t *entries = NULL;
	enum ecx_err err = read_entries(conn, set, type, bases, &entries);

	if (err != ECX_OK)
		return err;
	return odata_rows_by(sapb1_odata(conn),
	    &(const struct odata_query){.path = path,
		.select = select,
		.key = "DocEntry",
		.page = sapb1_page(conn)},
	    "DocEntry", entries, rows);
}

bool
sapb1_joins(const struct ecx_conn *conn)
{
	return conf_is(conn->conf, "delivery_search", "join");
}

static enum ecx_err
read_deliveries(struct shipping *s, const json_t *refs)
{
	const char *set = conf_text(s->conn->conf, "deliveries");
	auto_free char *path = xasprintf("/%s", set);
	auto_free char *select = odata_select(sapb1_odata(s->conn),
	    "DocEntry,DocNum,DocDate,TrackingNumber,TransportationCode,"
	    "Cancelled,CancelStatus,DocumentLines",
	    "delivery_fields");

	if (sapb1_joins(s->conn))
		return sapb1_based_read(s->conn, set, SAPB1_ORDER, s->orders,
		    select, &s->deliveries);
	return odata_rows_by(sapb1_odata(s->conn),
	    &(const struct odata_query){.path = path,
		.select = select,
		.key = "DocEntry",
		.page = sapb1_page(s->conn)},
	    sapb1_state(s->conn)->order.reference, refs, &s->deliveries);
}

/* Reads the names of carriers, once a run, and only if there is a delivery. */
static enum ecx_err
read_carriers(const struct shipping *s)
{
	struct sapb1 *b = sapb1_state(s->conn);
	json_auto_t *types = NULL;
	enum ecx_err err;
	const json_t *type;
	size_t i;

	if (b->carriers != NULL || json_array_size(s->deliveries) == 0)
		return ECX_OK;
	err = odata_rows(&b->odata,
	    &(const struct odata_query){.path = "/ShippingTypes",
		.select = "Code,Name",
		.key = "Code",
		.page = sapb1_page(s->conn)},
	    &types);
	if (err != ECX_OK)
		return err;
	b->carriers = json_object();
	json_array_foreach (types, i, type) {
		auto_free char *code = json_id(json_object_get(type, "Code"));

		json_object_set(
		    b->carriers, code, json_object_get(type, "Name"));
	}
	return ECX_OK;
}

static enum ecx_err
read_shipping(struct shipping *s, const json_t *refs)
{
	const char *field = sapb1_state(s->conn)->order.reference;
	auto_free char *select = xasprintf(
	    "DocEntry,%s,DocumentStatus,Cancelled,DocumentLines", field);
	enum ecx_err err = odata_rows_by(sapb1_odata(s->conn),
	    &(const struct odata_query){.path = "/Orders",
		.select = select,
		.key = "DocEntry",
		.page = sapb1_page(s->conn)},
	    field, refs, &s->orders);

	if (err == ECX_OK && json_array_size(s->orders) > 0)
		err = read_deliveries(s, refs);
	return err == ECX_OK ? read_carriers(s) : err;
}

/* ---- emitting ---- */

json_t *
sapb1_base_line(const json_t *document, int type, const json_t *line)
{
	const json_t *lines = json_object_get(document, "DocumentLines");
	const json_t *entry = json_object_get(document, "DocEntry");
	const json_t *number = json_object_get(line, "BaseLine");
	json_t *one;
	size_t i;

	if (json_integer_value(json_object_get(line, "BaseType")) != type ||
	    !json_equal(json_object_get(line, "BaseEntry"), (json_t *)entry))
		return NULL;
	json_array_foreach (lines, i, one)
		if (json_equal(
			json_object_get(one, "LineNum"), (json_t *)number))
			return one;
	return NULL;
}

/* Adds a delivery's line to the shipped line of its order line. */
static void
add_shipped(json_t *shipped, json_t *line, json_t *base)
{
	auto_free char *number = json_id(json_object_get(base, "LineNum"));
	struct dec quantity = json_decimal_at(line, "Quantity");
	json_t *one = json_object_get(shipped, number), *ecx;
	json_t *mark = json_object_get(one, JSON_MARK);

	if (one != NULL)
		quantity =
		    dec_add(quantity, json_decimal_at(one, "ecx.quantity"));
	if (!dec_bad(quantity) && dec_is_zero(quantity))
		return;
	one = json_copy(line);
	if (mark != NULL)
		json_object_set(one, JSON_MARK, mark);
	ecx = json_pack("{s:O}", "order", base);
	if (!dec_bad(quantity))
		json_set_dec(ecx, "quantity", dec_trim(quantity));
	json_object_set_new(one, "ecx", ecx);
	json_object_set_new(shipped, number, one);
}

/* Emits the part of a delivery that belongs to this order: a delivery may be of
 * several orders. */
static enum ecx_err
emit_delivery(struct shipping *s, const json_t *order, json_t *delivery)
{
	const struct sapb1 *b = sapb1_state(s->conn);
	const json_t *lines = json_object_get(delivery, "DocumentLines");
	bool complete = json_is_at(order, "DocumentStatus", "bost_Close");
	auto_free char *carrier =
	    json_id(json_object_get(delivery, "TransportationCode"));
	json_auto_t *shipped = json_object();
	json_t *doc, *ecx, *line, *base;
	const char *number;
	size_t i;

	json_array_foreach (lines, i, line)
		if ((base = sapb1_base_line(order, SAPB1_ORDER, line)) != NULL)
			add_shipped(shipped, line, base);
	if (json_object_size(shipped) == 0)
		return ECX_OK;
	ecx = json_pack("{s:[], s:b}", "lines", "complete", complete);
	json_object_foreach (shipped, number, line)
		json_array_append(json_object_get(ecx, "lines"), line);
	json_set_text(ecx, "ref", json_text_at(order, b->order.reference));
	json_set_text(ecx, "carrier",
	    json_string_value(json_object_get(b->carriers, carrier)));
	doc = json_copy(delivery);
	json_object_set_new(doc, "ecx", ecx);
	return ecx_emit_doc(s->e, doc);
}

static enum ecx_err
list_shipping(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	struct shipping s = {.conn = conn, .e = e};
	enum ecx_err err = read_shipping(&s, refs);
	json_t *order, *delivery;
	size_t i, j;

	json_array_foreach (s.orders, i, order)
		json_array_foreach (s.deliveries, j, delivery)
			if (err == ECX_OK && !sapb1_is_cancelled(order) &&
			    !sapb1_is_void(delivery))
				err = emit_delivery(&s, order, delivery);
	json_decref(s.orders);
	json_decref(s.deliveries);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

enum ecx_err
sapb1_fulfillment_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, SAPB1_REFS, list_shipping, e);
}
