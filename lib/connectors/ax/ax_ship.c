/* What was delivered of our orders, as far as AX says it. */
#include <string.h>

#include "connectors/ax/ax_in.h"

/* ---- fulfillments ---- */

/* References that one request asks for. */
enum { REFS = 20 };

struct shipping {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	struct ax_source slips; /* without a table, there are none */
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

/* doc with what it says of the order's shipment; lines is stolen. */
static enum ecx_err
give_shipment(const struct shipping *s, const json_t *order, const json_t *doc,
    const char *delivery, json_t *lines)
{
	const char *ref =
	    json_text_at(order, conf_text(s->conn->conf, ax_order.field));
	bool complete = ecx_has_word(
	    s->conn, "delivered_status", json_text_at(order, "SalesStatus"));
	json_t *given = json_deep_copy(doc);
	json_t *ecx =
	    json_pack("{s:o, s:b}", "lines", lines, "complete", complete);

	json_set_text(ecx, "ref", ref);
	json_set_text(ecx, "delivery", delivery);
	/* An order has that, too: when it was to be delivered. */
	if (doc != order)
		json_set_text(ecx, "date", json_text_at(doc, "DeliveryDate"));
	json_object_set_new(given, "ecx", ecx);
	return ecx_emit_doc(s->e, given);
}

static bool
is_positive(struct dec d)
{
	return !dec_bad(d) && dec_cmp(d, dec_zero()) > 0;
}

/* What of a line has left: bad when AX does not say it. Of one that was
 * cancelled before, nothing remains either. */
static struct dec
shipped_of(const json_t *line)
{
	if (json_is_at(line, "SalesStatus", "Canceled"))
		return dec_zero();
	return dec_sub(json_decimal_at(line, "SalesQty"),
	    json_decimal_at(line, "RemainSalesPhysical"));
}

/* Each line as a shipment of its own, once all of it has left. */
static enum ecx_err
give_lines(const struct shipping *s, const json_t *order)
{
	enum ecx_err err = ECX_OK;
	const json_t *line;
	size_t i;

	json_array_foreach (json_object_get(order, "SalesLine"), i, line) {
		struct dec shipped = shipped_of(line);
		json_t *lines;

		if (err != ECX_OK || !is_positive(shipped) ||
		    !dec_is_zero(json_decimal_at(line, "RemainSalesPhysical")))
			continue;
		lines = json_array();
		add_shipped(s, lines, line, line, shipped);
		err = give_shipment(s, order, order,
		    json_text_at(line, "InventTransId"), lines);
	}
	return err;
}

/* One shipment of all of it, when AX calls it delivered. */
static enum ecx_err
give_order(const struct shipping *s, const json_t *order)
{
	json_t *lines = json_array();
	const json_t *line;
	size_t i;

	json_array_foreach (json_object_get(order, "SalesLine"), i, line)
		if (is_positive(shipped_of(line)))
			add_shipped(s, lines, line, line, shipped_of(line));
	if (json_array_size(lines) > 0 &&
	    ecx_has_word(s->conn, "delivered_status",
		json_text_at(order, "SalesStatus")))
		return give_shipment(
		    s, order, order, json_text_at(order, "SalesId"), lines);
	json_decref(lines);
	return ECX_OK;
}

/* The order's line with that lot, or NULL. */
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
give_slip(const struct shipping *s, const json_t *order, json_t *slip)
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
	if (bad)
		return ecx_emit_bad(s->e, slip, "Qty of a line is no number");
	if (json_array_size(lines) == 0)
		return ECX_OK;
	return give_shipment(s, order, slip,
	    json_text_at(slip, "PackingSlipId"), json_incref(lines));
}

static enum ecx_err
give_slips(const struct shipping *s, const json_t *order)
{
	json_auto_t *ids = json_pack("[s]", json_text_at(order, "SalesId"));
	json_auto_t *slips = NULL;
	enum ecx_err err = ax_find(s->conn, &s->slips, "SalesId", ids, &slips);
	json_t *slip;
	size_t i;

	json_array_foreach (slips, i, slip)
		if (err == ECX_OK &&
		    json_is_at(slip, "SalesId", json_text_at(order, "SalesId")))
			err = give_slip(s, order, slip);
	return err;
}

/* A field that AX hides is no zero. */
static enum ecx_err
give_shipments(const struct shipping *s, const json_t *order)
{
	const json_t *line;
	bool some = false;
	size_t i;

	if (json_is_at(order, "SalesType", "Journal"))
		return ECX_OK;
	json_array_foreach (json_object_get(order, "SalesLine"), i, line) {
		struct dec shipped = shipped_of(line);

		if (dec_bad(shipped))
			return ecx_emit_bad(s->e, order,
			    "SalesQty or RemainSalesPhysical is no number");
		some = some || !dec_is_zero(shipped);
	}
	if (!some)
		return ECX_OK;
	if (s->slips.table != NULL)
		return give_slips(s, order);
	return s->by_line ? give_lines(s, order) : give_order(s, order);
}

/* AX joins criteria by OR; should one join them by AND, it finds nothing of
 * many, and each is asked for by itself. */
static enum ecx_err
list_shipments(const struct shipping *s, const json_t *refs)
{
	json_auto_t *orders = NULL;
	const json_t *order;
	json_t *ref;
	size_t i;
	enum ecx_err err = ax_rows_by(s->conn, &ax_order, refs, &orders);

	json_array_foreach (orders, i, order)
		if (err == ECX_OK)
			err = give_shipments(s, order);
	if (json_array_size(orders) > 0 || json_array_size(refs) < 2)
		return err;
	json_array_foreach (refs, i, ref) {
		json_auto_t *one = json_pack("[O]", ref);

		if (err == ECX_OK)
			err = list_shipments(s, one);
	}
	return err;
}

static enum ecx_err
list_page(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	const char *shipments = conf_text(conn->conf, "shipments");
	struct shipping s = {
	    .conn = conn, .e = e, .by_line = strcmp(shipments, "line") == 0};
	enum ecx_err err = ECX_OK;

	if (strcmp(shipments, "slip") == 0)
		err = ax_source_open(conn, "slip_source", &s.slips);
	if (err == ECX_OK && s.slips.table != NULL && s.slips.rest[0] == NULL)
		err = ecx_fail(
		    conn, ECX_CONFIG, "slip_source does not say its lines");
	if (err == ECX_OK)
		err = list_shipments(&s, refs);
	ax_source_free(&s.slips);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

enum ecx_err
ax_fulfillment_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, REFS, list_page, e);
}
