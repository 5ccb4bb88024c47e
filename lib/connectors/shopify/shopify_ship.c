/* The lines of a shipment. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/shopify/shopify_in.h"

static json_int_t
number_at(const json_t *o, const char *name)
{
	return json_integer_value(json_object_get(o, name));
}

static bool
is_same(const char *a, const char *b)
{
	return a != NULL && b != NULL && strcmp(a, b) == 0;
}

/* ---- quantities of the shipment ---- */

/* The id of the order line with that number, unless it has another SKU, as it
 * would if the ERP had numbered the lines itself; else the SKU. */
static const char *
line_key(const json_t *order, const json_t *line)
{
	const char *number = json_string_at(line, "number");
	const char *sku = json_string_at(line, "sku");
	size_t position = number != NULL ? strtoul(number, NULL, 10) : 0;
	const json_t *there = NULL;

	if (position > 0)
		there = json_array_get(
		    json_at(order, "lineItems.nodes"), position - 1);
	if (there == NULL ||
	    (sku != NULL && !is_same(json_string_at(there, "sku"), sku)))
		return sku;
	return json_string_at(there, "id");
}

json_t *
shopify_ship_wanted(
    const json_t *order, const json_t *shipment, char why[ECX_WHY])
{
	const json_t *lines = json_object_get(shipment, "lines");
	json_t *wanted = json_object();
	size_t i;

	for (i = 0; i < json_array_size(lines); i++) {
		const json_t *line = json_array_get(lines, i);
		const char *key = line_key(order, line);

		if (key == NULL) {
			(void)snprintf(why, ECX_WHY,
			    "line %zu of the shipment has no SKU, and the "
			    "order has no line with its number",
			    i + 1);
			json_decref(wanted);
			return NULL;
		}
		json_object_set_new(wanted, key,
		    json_integer(
			number_at(wanted, key) + number_at(line, "quantity")));
	}
	return wanted;
}

/* Subtracts up to `open` of a line from what is left to ship; returns how
 * many. */
static json_int_t
subtract(json_t *left, const json_t *line, json_int_t open)
{
	const char *const keys[] = {json_string_at(line, "lineItem.id"),
	    json_string_at(line, "lineItem.sku")};
	json_int_t taken = 0, n;
	size_t i;

	for (i = 0; i < ARRAY_LEN(keys); i++) {
		n = keys[i] != NULL ? number_at(left, keys[i]) : 0;
		if (n > open - taken)
			n = open - taken;
		if (n <= 0)
			continue;
		json_object_set_new(
		    left, keys[i], json_integer(number_at(left, keys[i]) - n));
		taken += n;
	}
	return taken;
}

static bool
is_empty(const json_t *left)
{
	const char *key;
	json_t *n;

	json_object_foreach ((json_t *)left, key, n) {
		if (json_integer_value(n) != 0)
			return false;
	}
	return true;
}

/* ---- fulfillments of the order ---- */

bool
shopify_ship_is(
    const json_t *fulfillment, const char *tracking, const json_t *wanted)
{
	const json_t *lines =
	    json_at(fulfillment, "fulfillmentLineItems.nodes");
	const json_t *parcels = json_object_get(fulfillment, "trackingInfo");
	const char *status = json_string_at(fulfillment, "status");
	json_auto_t *left = json_deep_copy(wanted);
	bool tracked = false;
	size_t i;

	if (is_same(status, "CANCELLED") || is_same(status, "ERROR") ||
	    is_same(status, "FAILURE"))
		return false;
	for (i = 0; i < json_array_size(parcels); i++)
		if (is_same(
			json_string_at(json_array_get(parcels, i), "number"),
			tracking))
			tracked = true;
	for (i = 0; i < json_array_size(lines); i++) {
		const json_t *line = json_array_get(lines, i);
		json_int_t n = number_at(line, "quantity");

		if (subtract(left, line, n) != n)
			return false;
	}
	return tracked && is_empty(left);
}

/* ---- open fulfillment orders ---- */

/* A fulfillment order gets another id when it is moved, split or merged, so the
 * id is never kept; the order says which actions it supports. */
static bool
is_open(const json_t *open)
{
	const json_t *actions = json_object_get(open, "supportedActions");
	size_t i;

	if (json_string_at(open, "id") == NULL)
		return false;
	for (i = 0; i < json_array_size(actions); i++)
		if (is_same(
			json_string_at(json_array_get(actions, i), "action"),
			"CREATE_FULFILLMENT"))
			return true;
	return false;
}

static const char *
location_of(const json_t *open)
{
	const char *id = json_string_at(open, "assignedLocation.location.id");

	return id != NULL ? id : "";
}

/* The lines of one fulfillment order that are shipped; NULL: none. */
static json_t *
allocate_lines(json_t *left, const json_t *open)
{
	const json_t *nodes = json_at(open, "lineItems.nodes");
	json_t *lines = json_array();
	size_t i;

	for (i = 0; i < json_array_size(nodes); i++) {
		const json_t *line = json_array_get(nodes, i);
		const char *id = json_string_at(line, "id");
		json_int_t rest = number_at(line, "remainingQuantity");
		json_int_t n = id != NULL ? subtract(left, line, rest) : 0;

		if (n > 0)
			json_array_append_new(lines,
			    json_pack("{s:s, s:I}", "id", id, "quantity", n));
	}
	if (json_array_size(lines) > 0)
		return lines;
	json_decref(lines);
	return NULL;
}

static json_t *
allocate_at(const json_t *nodes, const char *location, const json_t *wanted)
{
	json_auto_t *left = json_deep_copy(wanted);
	json_auto_t *groups = json_array();
	size_t i;

	for (i = 0; i < json_array_size(nodes); i++) {
		const json_t *open = json_array_get(nodes, i);
		json_t *lines;

		if (!is_open(open) || !is_same(location_of(open), location) ||
		    (lines = allocate_lines(left, open)) == NULL)
			continue;
		json_array_append_new(
		    groups, json_pack("{s:O, s:o}", "fulfillmentOrderId",
				json_object_get(open, "id"),
				"fulfillmentOrderLineItems", lines));
	}
	return is_empty(left) ? json_incref(groups) : NULL;
}

json_t *
shopify_ship_allocate(
    const json_t *order, const json_t *wanted, char why[ECX_WHY])
{
	const json_t *nodes = json_at(order, "fulfillmentOrders.nodes");
	auto_buf struct buf states = {0};
	json_t *groups = NULL;
	size_t i;

	buf_init(&states, ECX_WHY / 2);
	for (i = 0; i < json_array_size(nodes) && groups == NULL; i++) {
		const json_t *open = json_array_get(nodes, i);
		const char *status = json_string_at(open, "status");

		if (is_open(open))
			groups = allocate_at(nodes, location_of(open), wanted);
		buf_addf(&states, "%s%s", i > 0 ? ", " : "",
		    status != NULL ? status : "?");
	}
	if (groups == NULL)
		(void)snprintf(why, ECX_WHY,
		    "no location has all lines of the shipment open (the "
		    "order's fulfillment orders: %s)",
		    states.len > 0 ? states.data : "none");
	return groups;
}
