/* Shipments of created orders, as far as AX reports them. */
#include <string.h>

#include "connectors/ax/ax_in.h"

/* ---- fulfillments ---- */

struct shipping {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	struct ax_source slips; /* without a table, slips are not read */
	bool by_line;
};

static void
add_shipped(const struct shipping *s, json_t *lines, const json_t *line,
    const json_t *item, struct dec quantity)
{
	auto_free char *sku = ax_item(s->conn, item);
	json_t *shipped = json_object();

	json_set_text(shipped, "number", json_text_at(line, "CustomerLineNum"));
	json_set_text(shipped, "item", sku);
	json_set_dec(shipped, "quantity", dec_trim(quantity));
	json_array_append_new(lines, shipped);
}

/* Emits doc, the order or a packing slip, as a shipment of the order; lines is
 * stolen. */
static enum ecx_err
emit_shipment(const struct shipping *s, const json_t *order, const json_t *doc,
    const char *delivery, json_t *lines)
{
	const char *ref = json_text_at(
	    order, ecx_entity_reference(s->conn, &ax_order.common));
	bool complete = ecx_has_word(
	    s->conn, "delivered_status", json_text_at(order, "SalesStatus"));
	json_t *shipment = json_deep_copy(doc);
	json_t *ecx =
	    json_pack("{s:o, s:b}", "lines", lines, "complete", complete);

	json_set_text(ecx, "ref", ref);
	json_set_text(ecx, "delivery", delivery);
	/* The DeliveryDate of an order is the date that was planned. */
	if (doc != order)
		json_set_text(ecx, "date", json_text_at(doc, "DeliveryDate"));
	json_object_set_new(shipment, "ecx", ecx);
	return ecx_emit_doc(s->e, shipment);
}

static bool
is_positive(struct dec d)
{
	return !dec_bad(d) && dec_cmp(d, dec_zero()) > 0;
}

/* Each line as a shipment of its own, once all of it was shipped. */
static enum ecx_err
emit_lines(const struct shipping *s, const json_t *order)
{
	enum ecx_err err = ECX_OK;
	const json_t *line;
	size_t i;

	json_array_foreach (json_object_get(order, "SalesLine"), i, line) {
		struct dec shipped = ax_shipped(line);
		json_t *lines;

		if (err != ECX_OK || !is_positive(shipped) ||
		    !dec_is_zero(json_decimal_at(line, "RemainSalesPhysical")))
			continue;
		lines = json_array();
		add_shipped(s, lines, line, line, shipped);
		err = emit_shipment(s, order, order,
		    json_text_at(line, "InventTransId"), lines);
	}
	return err;
}

/* The whole order as one shipment, once its status says that it was shipped. */
static enum ecx_err
emit_order(const struct shipping *s, const json_t *order)
{
	json_t *lines = json_array();
	const json_t *line;
	size_t i;

	json_array_foreach (json_object_get(order, "SalesLine"), i, line)
		if (is_positive(ax_shipped(line)))
			add_shipped(s, lines, line, line, ax_shipped(line));
	if (json_array_size(lines) > 0 &&
	    ecx_has_word(s->conn, "delivered_status",
		json_text_at(order, "SalesStatus")))
		return emit_shipment(
		    s, order, order, json_text_at(order, "SalesId"), lines);
	json_decref(lines);
	return ECX_OK;
}

/* The order's line with the lot of the slip's line, or NULL. */
static const json_t *
line_of(const json_t *order, const json_t *slip_line)
{
	const char *lot = json_text_at(slip_line, "InventTransId");
	const json_t *line;
	size_t i;

	json_array_foreach (json_object_get(order, "SalesLine"), i, line)
		if (json_is_at(line, "InventTransId", lot))
			return line;
	return NULL;
}

static enum ecx_err
emit_slip(const struct shipping *s, const json_t *order, json_t *slip)
{
	json_auto_t *lines = json_array();
	const json_t *one, *line;
	struct dec quantity;
	bool bad = false;
	size_t i;

	json_array_foreach (ax_elements(slip, s->slips.rest[0]), i, one) {
		line = line_of(order, one);
		quantity = json_decimal_at(one, "Qty");
		bad = bad || dec_bad(quantity);
		if (is_positive(quantity))
			add_shipped(s, lines, line, line != NULL ? line : one,
			    quantity);
	}
	if (bad) {
		auto_free char *why =
		    xasprintf("packing slip %s: Qty of a line is not a number",
			json_text_at(slip, "PackingSlipId"));

		return ecx_emit_bad(s->e, slip, why);
	}
	if (json_array_size(lines) == 0)
		return ECX_OK;
	return emit_shipment(s, order, slip,
	    json_text_at(slip, "PackingSlipId"), json_incref(lines));
}

static enum ecx_err
emit_slips(const struct shipping *s, const json_t *order)
{
	json_auto_t *ids = json_pack("[s]", json_text_at(order, "SalesId"));
	json_auto_t *slips = NULL;
	enum ecx_err err = ax_find(s->conn, &s->slips, "SalesId", ids, &slips);
	json_t *slip;
	size_t i;

	json_array_foreach (slips, i, slip)
		if (err == ECX_OK &&
		    json_is_at(slip, "SalesId", json_text_at(order, "SalesId")))
			err = emit_slip(s, order, slip);
	return err;
}

/* A quantity that AX does not show does not mean 0: then the order is bad. */
static enum ecx_err
emit_shipments(const struct shipping *s, const json_t *order)
{
	auto_free char *why = xasprintf(
	    "order %s: SalesQty or RemainSalesPhysical of a line is not a "
	    "number",
	    json_text_at(order, "SalesId"));
	const json_t *line;
	bool some = false;
	size_t i;

	if (json_is_at(order, "SalesType", "Journal"))
		return ECX_OK;
	json_array_foreach (json_object_get(order, "SalesLine"), i, line) {
		struct dec shipped = ax_shipped(line);

		if (dec_bad(shipped))
			return ecx_emit_bad(s->e, order, why);
		some = some || !dec_is_zero(shipped);
	}
	if (!some)
		return ECX_OK;
	if (s->slips.table != NULL)
		return emit_slips(s, order);
	return s->by_line ? emit_lines(s, order) : emit_order(s, order);
}

static enum ecx_err
list_shipments(const struct shipping *s, const json_t *refs)
{
	json_auto_t *orders = NULL;
	const json_t *order;
	size_t i;
	enum ecx_err err = ax_orders_of(s->conn, refs, &orders);

	json_array_foreach (orders, i, order)
		if (err == ECX_OK)
			err = emit_shipments(s, order);
	return err;
}

static enum ecx_err
emit_of_refs(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	const char *shipments = conf_text(conn->conf, "shipments");
	struct shipping s = {
	    .conn = conn, .e = e, .by_line = strcmp(shipments, "line") == 0};
	enum ecx_err err = ECX_OK;

	if (strcmp(shipments, "slip") == 0)
		err = ax_source_open(conn, "slip_source", &s.slips);
	if (err == ECX_OK && s.slips.table != NULL && s.slips.rest[0] == NULL)
		err = ecx_fail(conn, ECX_CONFIG,
		    "slip_source does not name the table of lines");
	if (err == ECX_OK)
		err = list_shipments(&s, refs);
	ax_source_free(&s.slips);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

enum ecx_err
ax_fulfillment_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, AX_REFS, emit_of_refs, e);
}
