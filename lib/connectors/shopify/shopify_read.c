/* Reads an order: what it is, and only where something was taken off it what
 * that was. */
#include <string.h>

#include "connectors/shopify/shopify_gql.h"
#include "connectors/shopify/shopify_in.h"
#include "net/relay.h"

enum { TRIES = 3 };

static struct gql *
gql(const struct ecx_conn *conn)
{
	struct shopify_state *state = conn->state;

	return &state->gql;
}

enum ecx_err
shopify_append_each(
    struct gql *g, json_t *list, const char *query, const char *member)
{
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < json_array_size(list) && err == ECX_OK; i++)
		err = relay_append(g, query, json_array_get(list, i), member);
	return err;
}

/* Asks more of an order, whose members become those of the order. STALE when it
 * was changed since. */
static enum ecx_err
order_ask(struct ecx_conn *conn, const char *query, json_t *order)
{
	json_auto_t *data = NULL;
	json_t *more;
	enum ecx_err err = gql_ask(gql(conn), query,
	    json_pack("{s:O}", "id", json_object_get(order, "id")), &data);

	if (err != ECX_OK)
		return err;
	more = json_object_get(data, "owner");
	if (!json_is_object(more) || strcmp(json_text_at(more, "updatedAt"),
					 json_text_at(order, "updatedAt")) != 0)
		return ECX_STALE;
	json_object_update(order, more);
	return ECX_OK;
}

/* What was taken off an order. That is dear: it is asked of those alone which
 * have a refund, or pieces less. */
static enum ecx_err
order_read_changes(struct ecx_conn *conn, json_t *order)
{
	enum ecx_err err = ECX_OK;

	if (json_string_at(order, "cancelledAt") != NULL)
		return ECX_OK;
	if (json_array_size(json_object_get(order, "refunds")) > 0) {
		err = order_ask(conn, gql_refunds, order);
		if (err == ECX_OK)
			err = shopify_append_each(gql(conn),
			    json_object_get(order, "refunds"), gql_refund_lines,
			    "refundLineItems");
		if (err == ECX_OK)
			err = shopify_append_each(gql(conn),
			    json_object_get(order, "fulfillments"),
			    gql_shipped_lines, "fulfillmentLineItems");
	}
	if (err != ECX_OK || !shopify_order_needs_sales(order))
		return err;
	err = order_ask(conn, gql_sales, order);
	return err == ECX_OK ? relay_append(gql(conn), gql_more_sales, order,
				   "agreements")
			     : err;
}

/* From where the lines are delivered: a request more for each order. */
static enum ecx_err
order_read_places(struct ecx_conn *conn, json_t *order)
{
	enum ecx_err err;

	if (!conf_bool(conn->conf, "line_locations") ||
	    json_string_at(order, "cancelledAt") != NULL)
		return ECX_OK;
	err = order_ask(conn, gql_places, order);
	if (err == ECX_OK)
		err = relay_append(
		    gql(conn), gql_more_places, order, "fulfillmentOrders");
	return err == ECX_OK ? shopify_append_each(gql(conn),
				   json_at(order, "fulfillmentOrders.nodes"),
				   gql_placed_lines, "lineItems")
			     : err;
}

enum ecx_err
shopify_order_read(struct ecx_conn *conn, const char *id, json_t **order)
{
	enum ecx_err err;
	int tries = 0;

	*order = NULL;
	do {
		json_auto_t *data = NULL;

		json_decref(*order);
		err = gql_ask(
		    gql(conn), gql_order, json_pack("{s:s*}", "id", id), &data);
		*order = json_incref(json_object_get(data, "owner"));
		ecx_zone(conn, json_string_at(data, "shop.ianaTimezone"));
		if (err == ECX_OK && json_is_object(*order))
			err = relay_append(
			    gql(conn), gql_order_lines, *order, "lineItems");
		if (err == ECX_OK && json_is_object(*order))
			err = order_read_changes(conn, *order);
		if (err == ECX_OK && json_is_object(*order))
			err = order_read_places(conn, *order);
	} while (err == ECX_STALE && ++tries < TRIES);
	return err == ECX_STALE
		   ? ecx_fail(conn, ECX_AGAIN,
			 "order %s kept changing while it was read", id)
		   : err;
}
