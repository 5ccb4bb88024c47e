/* How orders stand, by their status, their lines and their posted documents. */
#include <strings.h>

#include "connectors/d365bc/d365bc_in.h"

static const struct states_names state_names = {
    .reference = "externalDocumentNumber",
    .number = "number",
    .link = "externalDocumentNumber",
    .of = "externalDocumentNumber",
    .invoice = "number",
    .date = "invoiceDate"};

/* An order of which a line has no quantity any more is never fullyShipped. */
bool
d365bc_is_shipped(const json_t *order)
{
	const json_t *lines = json_object_get(order, "salesOrderLines"), *line;
	size_t n = 0, waits = 0, i;

	json_array_foreach (lines, i, line) {
		struct dec all = json_decimal_at(line, "quantity");
		struct dec left = json_decimal_at(line, "shippedQuantity");

		if (dec_bad(all) || dec_is_zero(all))
			continue;
		n++;
		waits += dec_bad(left) || dec_cmp(left, all) != 0;
	}
	return json_true_at(order, "fullyShipped") || (n > 0 && waits == 0);
}

/* What was shipped of an order counts before how far it was worked on. */
static void
set_state(json_t *order)
{
	static const char shipped[] = "shippedQuantity";
	const json_t *line;
	size_t i;

	states_set(order, json_text_at(order, "status"));
	json_array_foreach (
	    json_object_get(order, "salesOrderLines"), i, line) {
		struct dec n = json_decimal_at(line, shipped);

		if (states_is_unreadable(line, shipped))
			states_set_bad(order,
			    "the shippedQuantity of a line is no number");
		if (!dec_bad(n) && dec_cmp(n, dec_zero()) > 0)
			states_set(order, "partly shipped");
	}
	if (d365bc_is_shipped(order))
		states_set(order, "shipped");
}

/* Adds the orders that are gone because they were posted. Shipments are read
 * only of those that have no invoice. */
static enum ecx_err
add_gone(struct ecx_conn *conn, json_t *orders, const json_t *refs,
    const json_t *invoices)
{
	const struct odata_query query = {
	    .select = "id,number,externalDocumentNumber,orderNumber"};
	json_auto_t *gone = navpage_without_order(orders, &state_names, refs);
	json_auto_t *left = NULL;
	json_auto_t *shipments = NULL;
	enum ecx_err err;

	navpage_add_posted(orders, &state_names, gone, invoices, "orderNumber");
	left = navpage_without_order(orders, &state_names, gone);
	err = d365bc_rows(conn, "salesShipments", query, left, &shipments);
	navpage_add_posted(
	    orders, &state_names, left, shipments, "orderNumber");
	return err;
}

/* The total of an order that is gone is that of its invoices. */
static void
set_totals(json_t *orders, const json_t *invoices)
{
	const json_t *invoice;
	json_t *order;
	size_t i, k;

	json_array_foreach (orders, i, order) {
		struct dec sum = dec_zero();
		bool gone = json_object_get(order, "id") == NULL, any = false;

		json_array_foreach (invoices, k, invoice)
			if (gone &&
			    strcasecmp(json_text_at(invoice, D365BC_REFERENCE),
				json_text_at(order, D365BC_REFERENCE)) == 0) {
				any = true;
				sum = dec_add(
				    sum, json_decimal_at(invoice,
					     "totalAmountIncludingTax"));
			}
		if (!gone || any)
			states_set_total(
			    order, gone ? sum : d365bc_total(order));
	}
}

/* totals: they are of a list of orders. */
static enum ecx_err
list_rows(struct ecx_conn *conn, const json_t *refs, bool totals,
    struct ecx_emitter *e)
{
	const struct odata_query query = {
	    .select = "id,number,externalDocumentNumber,status,fullyShipped,"
		      "lastModifiedDateTime",
	    .expand = "salesOrderLines"};
	json_auto_t *invoices = json_array();
	json_auto_t *orders = NULL;
	json_t *order;
	enum ecx_err err =
	    d365bc_rows(conn, "salesOrders", query, refs, &orders);
	size_t i;

	json_array_foreach (orders, i, order)
		set_state(order);
	if (err == ECX_OK)
		err = d365bc_invoices(
		    conn, refs, totals ? "salesInvoiceLines" : NULL, invoices);
	if (err == ECX_OK)
		err = add_gone(conn, orders, refs, invoices);
	if (totals)
		set_totals(orders, invoices);
	return err == ECX_OK
		   ? states_emit(&(const struct states){conn, &state_names,
				     orders, invoices, totals},
			 refs, e)
		   : err;
}

static enum ecx_err
list_states(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	return list_rows(conn, refs, false, e);
}

static enum ecx_err
list_orders(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	return list_rows(conn, refs, true, e);
}

/* Orders that are gone are known by their invoices, whose day is no earlier. */
enum ecx_err
d365bc_order_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	static const char *const sets[][2] = {
	    {"salesOrders", "orderDate"}, {"salesInvoices", "invoiceDate"}};
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < ARRAY_LEN(sets) && err == ECX_OK; i++) {
		auto_free char *path = NULL;

		err = d365bc_path(conn, sets[i][0], &path);
		if (err != ECX_OK)
			break;
		err = odata_list_refs(d365bc_odata(conn),
		    &(const struct odata_query){.path = path,
			.select = "id," D365BC_REFERENCE,
			.key = "id",
			.page = d365bc_page(conn)},
		    D365BC_REFERENCE, sets[i][1], ODATA_DATE, query->since,
		    D365BC_REFS, list_orders, e);
	}
	return err;
}

enum ecx_err
d365bc_state_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, D365BC_REFS, list_states, e);
}
