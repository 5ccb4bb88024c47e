/* Shipments of our orders: reads the orders by our references, the items of
 * deliveries by the orders, and the deliveries of the items. */
#include <string.h>

#include "base/json_answer.h"
#include "connectors/saps4/saps4_in.h"

/* Digits of a document's number. */
enum { NUMBER = 10 };

const char *
saps4_unpadded(const char *number)
{
	size_t zeros = strspn(number, "0");

	if (number[strspn(number, "0123456789")] != '\0')
		return number;
	return number[zeros] != '\0' || zeros == 0 ? number + zeros
						   : number + zeros - 1;
}

/* The number as the delivery service wants it, new. */
static json_t *
padded(const struct ecx_conn *conn, const char *number)
{
	const char *digits = saps4_unpadded(number);
	auto_free char *text = NULL;

	if (!conf_bool(conn->conf, "pad_numbers") ||
	    digits[strspn(digits, "0123456789")] != '\0')
		return json_string(number);
	text = xasprintf("%0*d%s", NUMBER, 0, digits);
	return json_string(text + strlen(digits));
}

/* The records that belong to some of our references. */
struct shipping {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	json_t *orders;     /* sales order, unpadded -> A_SalesOrder */
	json_t *items;      /* A_OutbDeliveryItem, a list */
	json_t *deliveries; /* delivery, unpadded -> A_OutbDeliveryHeader */
};

enum ecx_err
saps4_rows_by(const struct ecx_conn *conn, const struct odata_query *query,
    const char *field, const json_t *values, json_t **rows)
{
	struct odata_query q = *query;

	q.page = saps4_page(conn);
	return odata_rows_by(saps4_odata(conn), &q, field, values, rows);
}

/* The rows as an object, by the number in their field. */
static json_t *
index_by(const json_t *rows, const char *field)
{
	json_t *index = json_object();
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row)
		json_object_set(
		    index, saps4_unpadded(json_text_at(row, field)), row);
	return index;
}

json_t *
saps4_numbers_of(
    const struct ecx_conn *conn, const json_t *rows, const char *field)
{
	json_auto_t *index = index_by(rows, field);
	json_t *list = json_array();
	const char *number;
	json_t *row;

	json_object_foreach (index, number, row)
		json_array_append_new(list, padded(conn, number));
	return list;
}

static enum ecx_err
read_shipping(struct shipping *s, const json_t *refs)
{
	json_auto_t *orders = NULL;
	json_auto_t *headers = NULL;
	json_auto_t *numbers = NULL;
	json_auto_t *shipped = NULL;
	enum ecx_err err = saps4_rows_by(s->conn,
	    &(const struct odata_query){.path = SAPS4_ORDERS "/A_SalesOrder",
		.select = "SalesOrder,PurchaseOrderByCustomer,"
			  "OverallDeliveryStatus,to_Item/SalesOrderItem,"
			  "to_Item/UnderlyingPurchaseOrderItem",
		.expand = "to_Item",
		.orderby = "SalesOrder"},
	    "PurchaseOrderByCustomer", refs, &orders);

	s->orders = index_by(orders, "SalesOrder");
	numbers = saps4_numbers_of(s->conn, orders, "SalesOrder");
	if (err == ECX_OK)
		err = saps4_rows_by(s->conn,
		    &(const struct odata_query){
			.path = SAPS4_DELIVERIES "/A_OutbDeliveryItem",
			.orderby = "DeliveryDocument,DeliveryDocumentItem"},
		    "ReferenceSDDocument", numbers, &s->items);
	shipped = saps4_numbers_of(s->conn, s->items, "DeliveryDocument");
	if (err == ECX_OK)
		err = saps4_rows_by(s->conn,
		    &(const struct odata_query){
			.path = SAPS4_DELIVERIES "/A_OutbDeliveryHeader",
			.expand = "to_DeliveryDocumentPartner",
			.orderby = "DeliveryDocument"},
		    "DeliveryDocument", shipped, &headers);
	s->deliveries = index_by(headers, "DeliveryDocument");
	return err;
}

static const json_t *
delivery_of(const struct shipping *s, const json_t *item)
{
	return json_object_get(s->deliveries,
	    saps4_unpadded(json_text_at(item, "DeliveryDocument")));
}

/* The store's number of the order line that the item delivers, or "". */
static const char *
line_number(const json_t *order, const json_t *item)
{
	const json_t *lines = json_object_get(order, "to_Item"), *line;
	const char *number =
	    saps4_unpadded(json_text_at(item, "ReferenceSDDocumentItem"));
	size_t i;

	json_array_foreach (lines, i, line)
		if (strcmp(saps4_unpadded(json_text_at(line, "SalesOrderItem")),
			number) == 0)
			return json_text_at(
			    line, "UnderlyingPurchaseOrderItem");
	return "";
}

/* Adds an item to the shipped line of its order line: batches are summed. An
 * item without a quantity only groups its batches, and a material that stands
 * for a charge is not the store's. A quantity that is there and
 * cannot be read leaves the line without one, which no map takes. */
static void
add_shipped(const struct shipping *s, json_t *lines, const json_t *order,
    const json_t *item)
{
	const char *material = json_text_at(item, "Material");
	const char *key = json_text_at(item, "ReferenceSDDocumentItem");
	struct dec more = json_decimal_at(item, "ActualDeliveryQuantity");
	struct dec so_far;
	json_t *line = json_object_get(lines, key);

	if (ecx_is_charge(s->conn, material) ||
	    conf_is(s->conn->conf, "freight_material", material))
		return;
	if (dec_bad(more)
		? *json_text_at(item, "ActualDeliveryQuantity") == '\0'
		: dec_is_zero(more))
		return;
	if (line == NULL) {
		line = json_object();
		json_set_text(line, "number", line_number(order, item));
		json_set_text(line, "material", material);
		json_object_set_new(lines, key, line);
		so_far = more;
	} else {
		so_far = dec_add(json_decimal_at(line, "quantity"), more);
	}
	if (dec_bad(so_far))
		json_object_del(line, "quantity");
	else
		json_set_dec(line, "quantity", dec_trim(so_far));
}

/* A damaged item may be one of a delivery, or of an order, although its numbers
 * do not say so: the shipment would be sent without it. */
static const json_t *
mark_of(const struct shipping *s, const json_t *delivery, const json_t *order)
{
	const json_t *item, *mark;
	size_t i;

	json_array_foreach (s->items, i, item) {
		mark = json_object_get(item, JSON_MARK);
		if (mark != NULL && (delivery_of(s, item) == delivery ||
					strcmp(saps4_unpadded(json_text_at(item,
						   "ReferenceSDDocument")),
					    saps4_unpadded(json_text_at(
						order, "SalesOrder"))) == 0))
			return mark;
	}
	return json_object_get(order, JSON_MARK);
}

/* Has the delivery left the plant? Picked and packed items may still go back.
 */
static bool
has_left(const json_t *delivery)
{
	return json_is_at(delivery, "OverallGoodsMovementStatus", "C");
}

/* Emits the part of a delivery that belongs to this order: a delivery may be of
 * several orders. */
static enum ecx_err
emit_delivery(struct shipping *s, const json_t *delivery, const char *number,
    const json_t *order, bool complete)
{
	json_auto_t *lines = json_object();
	json_t *doc, *ecx, *list = json_array(), *item;
	const json_t *mark;
	const char *key;
	size_t i;

	json_array_foreach (s->items, i, item)
		if (delivery_of(s, item) == delivery &&
		    strcmp(saps4_unpadded(
			       json_text_at(item, "ReferenceSDDocument")),
			saps4_unpadded(json_text_at(order, "SalesOrder"))) == 0)
			add_shipped(s, lines, order, item);
	json_object_foreach (lines, key, item)
		json_array_append(list, item);
	ecx = json_pack("{s:o, s:b}", "lines", list, "complete", complete);
	json_set_text(ecx, "delivery", number);
	json_set_text(
	    ecx, "ref", json_text_at(order, "PurchaseOrderByCustomer"));
	if (json_array_size(list) == 0) {
		json_decref(ecx);
		return ECX_OK;
	}
	doc = json_deep_copy(delivery);
	mark = mark_of(s, delivery, order);
	if (mark != NULL)
		json_object_set(doc, JSON_MARK, (json_t *)mark);
	json_object_set_new(doc, "ecx", ecx);
	return ecx_emit_doc(s->e, doc);
}

/* Emits the deliveries of an order that have left. */
static enum ecx_err
emit_order(struct shipping *s, const json_t *order)
{
	json_auto_t *mine = json_object();
	bool complete = json_is_at(order, "OverallDeliveryStatus", "C");
	enum ecx_err err = ECX_OK;
	const char *number;
	json_t *item, *delivery;
	size_t i;

	json_array_foreach (s->items, i, item) {
		if (strcmp(saps4_unpadded(
			       json_text_at(item, "ReferenceSDDocument")),
			saps4_unpadded(json_text_at(order, "SalesOrder"))) != 0)
			continue;
		delivery = (json_t *)delivery_of(s, item);
		number = saps4_unpadded(json_text_at(item, "DeliveryDocument"));
		if (has_left(delivery))
			json_object_set(mine, number, delivery);
		else
			complete = false;
	}
	json_object_foreach (mine, number, delivery)
		if (err == ECX_OK)
			err =
			    emit_delivery(s, delivery, number, order, complete);
	return err;
}

static enum ecx_err
list_shipping(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	struct shipping s = {.conn = conn, .e = e};
	enum ecx_err err = read_shipping(&s, refs);
	const char *number;
	json_t *order;

	json_object_foreach (s.orders, number, order)
		if (err == ECX_OK)
			err = emit_order(&s, order);
	json_decref(s.orders);
	json_decref(s.items);
	json_decref(s.deliveries);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

enum ecx_err
saps4_fulfillment_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, SAPS4_REFS, list_shipping, e);
}
