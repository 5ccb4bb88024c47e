/* How orders stand: the status of orders and of their lines. */
#include <string.h>

#include "connectors/ax/ax_in.h"
#include "core/states.h"

static bool
is_cancelled(const json_t *order)
{
	return json_is_at(order, "SalesStatus", "Canceled");
}

/* Adds what the line says to its order: whether a part of it has left, or it
 * was cancelled. A quantity that AX does not show says nothing. */
static void
add_line(json_t *order, const json_t *line)
{
	struct dec shipped = ax_shipped(line);

	if (states_is_unreadable(line, "SalesQty") ||
	    states_is_unreadable(line, "RemainSalesPhysical"))
		states_set_bad(order,
		    "SalesQty or RemainSalesPhysical of a line is no number");
	if (!dec_bad(shipped) && dec_cmp(shipped, dec_zero()) > 0)
		states_set(order, "partly delivered");
	if (is_cancelled(line))
		states_add_closed(order, json_text_at(line, "CustomerLineNum"));
}

/* An order that is stopped, is open, or has left in part is a Backorder there.
 */
static void
set_state(json_t *order)
{
	const char *status = json_text_at(order, "SalesStatus");
	const json_t *line;
	size_t i;

	json_array_foreach (json_object_get(order, "SalesLine"), i, line)
		add_line(order, line);
	if (strcmp(status, "Backorder") != 0)
		states_set(order, status);
	else if (json_is_at(order, "MCROrderStopped", "Yes"))
		states_set(order, "stopped");
	else if (json_is_at(order, "ecx.state", ""))
		states_set(order, status);
}

/* A journal is no order. AX makes one of an order that it had already. */
static json_t *
without_journals(const json_t *rows)
{
	json_t *list = json_array(), *row;
	size_t i;

	json_array_foreach (rows, i, row)
		if (!json_is_at(row, "SalesType", "Journal"))
			json_array_append(list, row);
	return list;
}

static enum ecx_err
list_states(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	const struct states_names names = {
	    .reference = ecx_entity_reference(conn, &ax_order.common),
	    .number = "SalesId",
	    .link = "SalesId",
	    .cancelled = is_cancelled};
	json_auto_t *rows = NULL;
	json_auto_t *orders = NULL;
	json_t *order;
	enum ecx_err err = ax_orders_of(conn, refs, &rows);
	size_t i;

	orders = without_journals(rows);
	json_array_foreach (orders, i, order)
		set_state(order);
	return err == ECX_OK ? states_emit(&(const struct states){conn, &names,
					       orders, NULL},
				   refs, e)
			     : err;
}

enum ecx_err
ax_state_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, AX_REFS, list_states, e);
}
