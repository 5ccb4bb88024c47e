/* Shipments, and how orders stand. */
#include "connectors/nav/nav_in.h"

/* ---- fulfillments ---- */

/* Whether one of the lines is not completely shipped. */
static bool
has_open_line(const struct ecx_conn *conn, const struct navpage_names *names,
    const json_t *lines)
{
	const char *shipped = conf_text(conn->conf, "shipped_quantity");
	const json_t *line;
	size_t i;

	json_array_foreach (lines, i, line) {
		struct dec left =
		    dec_sub(json_decimal_at(line, names->quantity),
			json_decimal_at(line, shipped));

		if (navpage_is_item(conn, names, line) &&
		    (dec_bad(left) || dec_cmp(left, dec_zero()) > 0))
			return true;
	}
	return false;
}

/* Adds the references of orders that are not completely shipped. An order that
 * is missing was completely posted. */
static enum ecx_err
read_waiting(
    struct ecx_conn *conn, const json_t *refs, struct navpage_shipping *s)
{
	auto_free char *path = nav_path(conn, NAV_ORDERS);
	auto_free char *line_path = nav_path(conn, NAV_LINES);
	json_auto_t *orders = NULL;
	json_auto_t *lines = NULL;
	const json_t *order;
	enum ecx_err err = odata_rows_by(nav_odata(conn),
	    &(const struct odata_query){.path = path, .page = nav_page(conn)},
	    s->names->reference, refs, &orders);
	size_t i;

	if (err == ECX_OK)
		err = odata_index(nav_odata(conn),
		    &(const struct odata_query){.path = line_path},
		    "Document_No", orders, "No", &lines);
	json_array_foreach (orders, i, order)
		if (has_open_line(conn, s->names,
			json_object_get(lines, json_text_at(order, "No"))))
			json_object_set_new(s->waiting,
			    json_text_at(order, s->names->reference),
			    json_true());
	return err;
}

/* Reads the lines of the shipments, and their tracking numbers: without
 * tracking_path a shipment has its own. */
static enum ecx_err
read_details(struct ecx_conn *conn, struct navpage_shipping *s)
{
	auto_free char *path = nav_path(conn, NAV_SHIPMENT_LINES);
	bool own = conf_text(conn->conf, "tracking_path") == NULL;
	json_auto_t *lines = NULL;
	json_t *shipment;
	enum ecx_err err = odata_index(nav_odata(conn),
	    &(const struct odata_query){.path = path}, "Document_No",
	    s->shipments, s->names->number, &lines);
	size_t i;

	if (err == ECX_OK)
		err = navpage_read_tracking(nav_odata(conn), s->shipments,
		    s->names->number, &s->tracking);
	json_array_foreach (s->shipments, i, shipment) {
		const char *number = json_text_at(shipment, s->names->number);

		if (err == ECX_OK && own)
			json_object_set_new(s->tracking, number,
			    json_pack("[o]", json_copy(shipment)));
		json_object_set(
		    shipment, s->names->lines, json_object_get(lines, number));
	}
	return err;
}

static enum ecx_err
list_shipping(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	static const char *const alike[] = {
	    "No", "Variant_Code", "Unit_of_Measure_Code", "Description", NULL};
	const struct navpage_names names = {.reference = nav_reference(conn),
	    .number = "No",
	    .time = "Posting_Date",
	    .lines = "SalesShipmLines",
	    .type = "Type",
	    .item = "No",
	    .quantity = "Quantity",
	    .alike = alike};
	struct navpage_shipping s = {.names = &names, .waiting = json_object()};
	auto_free char *path = nav_path(conn, NAV_SHIPMENTS);
	enum ecx_err err = read_waiting(conn, refs, &s);

	if (err == ECX_OK)
		err = odata_rows_by(nav_odata(conn),
		    &(const struct odata_query){.path = path,
			.orderby = names.number,
			.page = nav_page(conn)},
		    names.reference, refs, &s.shipments);
	if (err == ECX_OK)
		err = read_details(conn, &s);
	if (err == ECX_OK)
		err = navpage_emit_shipments(conn, &s, e);
	json_decref(s.waiting);
	json_decref(s.shipments);
	json_decref(s.tracking);
	return err;
}

enum ecx_err
nav_fulfillment_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, NAV_REFS, list_shipping, e);
}

/* ---- how orders stand ---- */

/* What was shipped of an order counts before how far it was worked on. */
static void
set_state(const struct ecx_conn *conn, const struct navpage_names *line_names,
    json_t *order, const json_t *lines)
{
	const char *shipped = conf_text(conn->conf, "shipped_quantity");
	bool some = false;
	const json_t *line;
	size_t i;

	json_array_foreach (lines, i, line) {
		struct dec n = json_decimal_at(line, shipped);

		some = some || (navpage_is_item(conn, line_names, line) &&
				   !dec_bad(n) && dec_cmp(n, dec_zero()) > 0);
		if (states_is_unreadable(line, line_names->quantity) ||
		    states_is_unreadable(line, shipped))
			states_set_bad(
			    order, "a quantity of a line is no number");
	}
	states_set(order, !some ? json_text_at(order, "Status")
			  : has_open_line(conn, line_names, lines)
			      ? "partly shipped"
			      : "shipped");
}

/* Reads the rows of a service that have our references. */
static enum ecx_err
read_of_refs(struct ecx_conn *conn, enum nav_service service,
    const json_t *refs, json_t **rows)
{
	auto_free char *path = nav_path(conn, service);

	return odata_rows_by(nav_odata(conn),
	    &(const struct odata_query){.path = path, .page = nav_page(conn)},
	    nav_reference(conn), refs, rows);
}

static enum ecx_err
read_orders(struct ecx_conn *conn, const json_t *refs, json_t **orders)
{
	const struct navpage_names line_names = {
	    .type = "Type", .item = "No", .quantity = "Quantity"};
	auto_free char *path = nav_path(conn, NAV_LINES);
	json_auto_t *lines = NULL;
	json_t *order;
	enum ecx_err err = read_of_refs(conn, NAV_ORDERS, refs, orders);
	size_t i;

	if (err == ECX_OK)
		err = odata_index(nav_odata(conn),
		    &(const struct odata_query){.path = path}, "Document_No",
		    *orders, "No", &lines);
	json_array_foreach (*orders, i, order)
		set_state(conn, &line_names, order,
		    json_object_get(lines, json_text_at(order, "No")));
	return err;
}

/* Adds the orders that are gone because they were posted. Shipments are read
 * only of those that have no invoice. */
static enum ecx_err
add_gone(struct ecx_conn *conn, const struct states_names *names,
    json_t *orders, const json_t *refs, const json_t *invoices)
{
	json_auto_t *gone = navpage_without_order(orders, names, refs);
	json_auto_t *left = NULL;
	json_auto_t *shipments = NULL;
	enum ecx_err err;

	navpage_add_posted(orders, names, gone, invoices, "Order_No");
	left = navpage_without_order(orders, names, gone);
	err = read_of_refs(conn, NAV_SHIPMENTS, left, &shipments);
	navpage_add_posted(orders, names, left, shipments, "Order_No");
	return err;
}

static enum ecx_err
list_states(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	const char *reference = nav_reference(conn);
	const struct states_names names = {.reference = reference,
	    .number = "No",
	    .link = reference,
	    .of = reference,
	    .invoice = "No",
	    .date = "Posting_Date"};
	json_auto_t *orders = NULL;
	json_auto_t *invoices = NULL;
	enum ecx_err err = read_orders(conn, refs, &orders);

	if (err == ECX_OK)
		err = read_of_refs(conn, NAV_INVOICES, refs, &invoices);
	if (err == ECX_OK)
		err = add_gone(conn, &names, orders, refs, invoices);
	return err == ECX_OK ? states_emit(&(const struct states){conn, &names,
					       orders, invoices},
				   refs, e)
			     : err;
}

enum ecx_err
nav_state_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, NAV_REFS, list_states, e);
}
