/* How orders stand: the status of orders and the canceled quantities of their
 * lines. */
#include <string.h>

#include "connectors/d365sales/d365sales_in.h"
#include "core/states.h"

static bool
is_cancelled(const json_t *order)
{
	return json_integer_value(json_object_get(order, "statecode")) ==
	       D365SALES_CANCELED;
}

/* The keys of the section name statuses of the site's own; the others are as
 * Dataverse has them. */
static void
set_state(const struct ecx_conn *conn, json_t *order)
{
	auto_free char *status = json_id(json_object_get(order, "statuscode"));

	if (is_cancelled(order))
		states_set(order, "canceled");
	else if (ecx_has_word(conn, "shipped_status", status))
		states_set(order, "shipped");
	else if (conf_is(conn->conf, "hold_block", status))
		states_set(order, "held");
	else if (conf_is(conn->conf, "order_status", status))
		states_set(order, "open");
	else
		states_set(order, status);
}

/* A line is closed when all of it was canceled. */
static void
add_line(json_t *order, const json_t *line)
{
	struct dec all = json_decimal_at(line, "quantity");
	struct dec canceled = json_decimal_at(line, "quantitycancelled");
	auto_free char *number =
	    json_id(json_object_get(line, "lineitemnumber"));

	if (states_is_unreadable(line, "quantity") ||
	    states_is_unreadable(line, "quantitycancelled"))
		states_set_bad(order,
		    "quantity or quantitycancelled of a line is no number");
	if (!dec_bad(all) && !dec_bad(canceled) && !dec_is_zero(canceled) &&
	    dec_cmp(canceled, all) >= 0)
		states_add_closed(order, number);
}

static enum ecx_err
read_lines(struct ecx_conn *conn, const json_t *refs, json_t **lines)
{
	auto_free char *field =
	    xasprintf("salesorderid/%s", d365sales_order_key(conn));

	return odata_rows_by(d365sales_odata(conn),
	    &(const struct odata_query){.path = "/salesorderdetails",
		.filter = "quantitycancelled gt 0",
		.select = "salesorderdetailid,lineitemnumber,quantity,"
			  "quantitycancelled,_salesorderid_value",
		.page = d365sales_page(conn)},
	    field, refs, lines);
}

static void
set_states(const struct ecx_conn *conn, json_t *orders, const json_t *lines)
{
	const json_t *line;
	json_t *order;
	size_t i, k;

	json_array_foreach (orders, i, order) {
		set_state(conn, order);
		json_array_foreach (lines, k, line)
			if (json_is_at(line, "_salesorderid_value",
				json_text_at(order, "salesorderid")))
				add_line(order, line);
	}
}

/* totals: they are of a list of orders. */
static enum ecx_err
list_rows(struct ecx_conn *conn, const json_t *refs, bool totals,
    struct ecx_emitter *e)
{
	const struct states_names names = {
	    .reference = d365sales_order_key(conn),
	    .number = "salesorderid",
	    .link = "salesorderid",
	    .cancelled = is_cancelled};
	auto_free char *select = xasprintf(
	    "salesorderid,ordernumber,statecode,statuscode,modifiedon,%s%s",
	    names.reference, totals ? ",totalamount" : "");
	json_auto_t *orders = NULL;
	json_auto_t *lines = NULL;
	json_t *order;
	size_t i;
	enum ecx_err err = odata_rows_by(d365sales_odata(conn),
	    &(const struct odata_query){.path = "/salesorders",
		.select = select,
		.page = d365sales_page(conn)},
	    names.reference, refs, &orders);

	if (err == ECX_OK)
		err = read_lines(conn, refs, &lines);
	set_states(conn, orders, lines);
	json_array_foreach (orders, i, order)
		if (totals)
			states_set_total(
			    order, json_decimal_at(order, "totalamount"));
	return err == ECX_OK ? states_emit(&(const struct states){conn, &names,
					       orders, NULL, totals},
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
d365sales_order_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	const char *key = d365sales_order_key(conn);
	auto_free char *select = xasprintf("salesorderid,%s", key);

	return odata_list_refs(d365sales_odata(conn),
	    &(const struct odata_query){.path = "/salesorders",
		.select = select,
		.key = "salesorderid",
		.page = d365sales_page(conn)},
	    key, "createdon", ODATA_TIME, query->since, D365SALES_REFS,
	    list_orders, e);
}

enum ecx_err
d365sales_state_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, D365SALES_REFS, list_states, e);
}
