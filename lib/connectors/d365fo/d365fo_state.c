/* How orders stand: the status of headers and lines, and posted invoices. */
#include <string.h>

#include "connectors/d365fo/d365fo_in.h"
#include "core/states.h"

static const char *
hold_of(const struct ecx_conn *conn)
{
	return conf_text(conn->conf, "hold_property");
}

/* Adds what the line says to its order: whether it has left, or was cancelled.
 */
static void
add_line(const struct ecx_conn *conn, json_t *order, const json_t *line)
{
	const char *reference = conf_text(conn->conf, "line_reference");
	const char *status = json_text_at(line, FO_LINE_STATUS);
	struct dec number = json_decimal_at(line, reference);

	if (ecx_has_word(conn, "delivered_status", status))
		states_set(order, "partly delivered");
	if (strcmp(status, "Canceled") != 0)
		return;
	if (states_is_unreadable(line, reference)) {
		auto_free char *why =
		    xasprintf("%s of a line is no number", reference);

		states_set_bad(order, why);
	}
	if (!dec_bad(number)) {
		char text[DEC_TEXT];

		states_add_closed(order, dec_print(dec_trim(number), text));
	}
}

/* An order that is stopped, is open, or has left in part is in the same status
 * there. */
static void
set_state(const struct ecx_conn *conn, json_t *order, const json_t *lines)
{
	const char *status = json_text_at(order, FO_STATUS);
	const char *hold = hold_of(conn);
	const json_t *line;
	size_t i;

	json_array_foreach (lines, i, line)
		if (json_is_at(line, FO_NUMBER, json_text_at(order, FO_NUMBER)))
			add_line(conn, order, line);
	if (!ecx_has_word(conn, "open_status", status))
		states_set(order, status);
	else if (hold != NULL && json_is_at(order, hold, "Yes"))
		states_set(order, "stopped");
	else if (json_is_at(order, "ecx.state", ""))
		states_set(order, status);
}

/* A credit note is an invoice below 0. */
static json_t *
without_credit_notes(const json_t *rows)
{
	json_t *list = json_array(), *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		struct dec total = json_decimal_at(row, "TotalInvoiceAmount");

		if (dec_bad(total) || dec_cmp(total, dec_zero()) >= 0)
			json_array_append(list, row);
	}
	return list;
}

static enum ecx_err
read_orders(struct ecx_conn *conn, const json_t *refs, json_t **orders)
{
	const char *hold = hold_of(conn);
	bool more = hold != NULL && d365fo_hold(conn) == NULL &&
		    !ecx_has_word(conn, "order_fields", hold);
	auto_free char *path = d365fo_path(conn, "order_set");
	auto_free char *fields = d365fo_order_select(conn);
	auto_free char *select =
	    xasprintf("%s%s%s", fields, more ? "," : "", more ? hold : "");

	return d365fo_rows_by(
	    conn, path, select, d365fo_reference(conn), refs, orders);
}

static enum ecx_err
read_invoices(struct ecx_conn *conn, const json_t *orders, json_t **invoices)
{
	const char *set = conf_text(conn->conf, "invoice_set");
	json_auto_t *rows = NULL;
	enum ecx_err err = ECX_OK;

	if (*set != '\0')
		err = d365fo_rows_of(conn, set,
		    FO_NUMBER ",InvoiceNumber,InvoiceDate,TotalInvoiceAmount",
		    orders, FO_NUMBER, &rows);
	*invoices = without_credit_notes(rows);
	return err;
}

/* The total is read where order_fields has its properties. */
static void
set_total(json_t *order)
{
	if (!json_is_at(order, "AreTotalsCalculated", "No"))
		states_set_total(order, json_decimal_at(order, FO_TOTAL));
}

/* totals: they are of a list of orders. */
static enum ecx_err
list_rows(struct ecx_conn *conn, const json_t *refs, bool totals,
    struct ecx_emitter *e)
{
	const struct states_names names = {.reference = d365fo_reference(conn),
	    .number = FO_NUMBER,
	    .link = FO_NUMBER,
	    .of = FO_NUMBER,
	    .invoice = "InvoiceNumber",
	    .date = "InvoiceDate",
	    .cancelled = d365fo_is_cancelled};
	auto_free char *fields = xasprintf(FO_NUMBER "," FO_LINE_STATUS ",%s",
	    conf_text(conn->conf, "line_reference"));
	json_auto_t *orders = NULL;
	json_auto_t *lines = NULL;
	json_auto_t *invoices = NULL;
	json_t *order;
	enum ecx_err err = read_orders(conn, refs, &orders);
	size_t i;

	if (err == ECX_OK)
		err = d365fo_rows_of(conn, conf_text(conn->conf, "line_set"),
		    fields, orders, FO_NUMBER, &lines);
	if (err == ECX_OK)
		err = read_invoices(conn, orders, &invoices);
	json_array_foreach (orders, i, order)
		set_state(conn, order, lines);
	json_array_foreach (orders, i, order)
		if (totals)
			set_total(order);
	return err == ECX_OK ? states_emit(&(const struct states){conn, &names,
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

enum ecx_err
d365fo_order_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	auto_free char *path = d365fo_path(conn, "order_set");
	auto_free char *select =
	    xasprintf(FO_NUMBER ",%s", d365fo_reference(conn));

	return odata_list_refs(d365fo_odata(conn),
	    &(const struct odata_query){.path = path,
		.filter = d365fo_state(conn)->company,
		.select = select,
		.key = FO_NUMBER,
		.page = d365fo_page(conn)},
	    d365fo_reference(conn), conf_text(conn->conf, "created"),
	    ODATA_TIME, query->since, FO_REFS, list_orders, e);
}

enum ecx_err
d365fo_state_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, FO_REFS, list_states, e);
}
