/*
 * How our orders stand, by whether they are complete, and by what was shipped
 * and invoiced of them. An order has no state of being cancelled: it is
 * completed without a shipment.
 */
#include <string.h>

#include "connectors/sage300/sage300_in.h"
#include "core/states.h"

/* Was any item of the order shipped? *bad: a quantity is no number. */
static bool
any_shipped(const struct ecx_conn *conn, const json_t *shipments,
    const char *number, bool *bad)
{
	const char *name = conf_text(conn->conf, "shipped_quantity");
	const json_t *shipment, *line;
	bool any = false;
	size_t i, k;

	json_array_foreach (shipments, i, shipment) {
		if (!json_is_at(shipment, "OrderNumber", number))
			continue;
		json_array_foreach (sage300_lines(conn, shipment), k, line) {
			struct dec quantity = json_decimal_at(line, name);

			if (!json_is_at(line, "LineType", "Item"))
				continue;
			*bad |= states_is_unreadable(line, name);
			any |= !dec_bad(quantity) && !dec_is_zero(quantity);
		}
	}
	return any;
}

static bool
has_invoice(const json_t *invoices, const char *number)
{
	const json_t *invoice;
	size_t i;

	json_array_foreach (invoices, i, invoice)
		if (json_is_at(invoice, "OrderNumber", number))
			return true;
	return false;
}

/* The word for the state of the order; a value that is not known is its own. */
static void
set_state(const struct ecx_conn *conn, json_t *order, const json_t *shipments,
    const json_t *invoices)
{
	const char *name = conf_text(conn->conf, "completed");
	const char *number = json_text_at(order, "OrderNumber");
	auto_free char *value = json_id(json_object_get(order, name));
	bool bad = false;
	bool shipped = any_shipped(conn, shipments, number, &bad) ||
		       has_invoice(invoices, number);

	if (bad)
		states_set_bad(
		    order, "a quantity of its shipments is no number");
	if (sage300_is_complete(conn, order))
		states_set(
		    order, shipped ? "shipped" : "complete without a shipment");
	else if (json_object_get(order, name) != NULL &&
		 !json_is_false(json_object_get(order, name)) &&
		 !ecx_has_word(conn, "incomplete", value))
		states_set(order, value);
	else if (sage300_is_yes(order, "OnHold"))
		states_set(order, "on hold");
	else
		states_set(order, shipped ? "shipped in part" : "open");
}

/* Reads the rows of the orders with these numbers. */
static enum ecx_err
read_of(struct ecx_conn *conn, const char *path, const json_t *numbers,
    json_t **rows)
{
	return odata_rows_by(&sage300_of(conn)->odata,
	    &(const struct odata_query){
		.path = path, .page = sage300_page(conn)},
	    "OrderNumber", numbers, rows);
}

static enum ecx_err
read_documents(struct ecx_conn *conn, const json_t *orders, json_t **shipments,
    json_t **invoices)
{
	const char *path = sage300_shipments(conn)->path;
	json_auto_t *numbers = json_array();
	enum ecx_err err;
	const json_t *order;
	size_t i;

	json_array_foreach (orders, i, order)
		if (!json_is_at(order, "OrderNumber", ""))
			json_array_append(
			    numbers, json_object_get(order, "OrderNumber"));
	err = read_of(conn, SAGE300_INVOICES, numbers, invoices);
	if (err == ECX_OK && strcmp(path, SAGE300_INVOICES) != 0)
		return read_of(conn, path, numbers, shipments);
	*shipments = json_incref(*invoices);
	return err;
}

static enum ecx_err
list_states(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	const struct sage300 *s = sage300_of(conn);
	const struct states_names names = {.reference = s->order.reference,
	    .number = "OrderNumber",
	    .link = "OrderNumber",
	    .of = "OrderNumber",
	    .invoice = "InvoiceNumber",
	    .date = "InvoiceDate"};
	json_auto_t *orders = NULL;
	json_auto_t *shipments = NULL;
	json_auto_t *invoices = NULL;
	json_t *order;
	enum ecx_err err = odata_rows_by(&sage300_of(conn)->odata,
	    &(const struct odata_query){
		.path = s->order.object, .page = sage300_page(conn)},
	    s->order.reference, refs, &orders);
	size_t i;

	if (err == ECX_OK)
		err = read_documents(conn, orders, &shipments, &invoices);
	if (err != ECX_OK)
		return err;
	json_array_foreach (orders, i, order)
		if (json_is_object(order))
			set_state(conn, order, shipments, invoices);
	return states_emit(&(const struct states){.conn = conn,
			       .names = &names,
			       .orders = orders,
			       .invoices = invoices},
	    refs, e);
}

enum ecx_err
sage300_state_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, SAGE300_REFS, list_states, e);
}
