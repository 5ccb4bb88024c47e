/*
 * Fulfillments: read with their order, created, and given the tracking number
 * that comes later.
 */
#include <stdio.h>
#include <string.h>

#include "connectors/shopify/shopify_gql.h"
#include "connectors/shopify/shopify_in.h"
#include "net/relay.h"

static struct gql *
gql(const struct ecx_conn *conn)
{
	struct shopify_state *state = conn->state;

	return &state->gql;
}

/* The order with all that was shipped and can be shipped of it. */
static enum ecx_err
shipments_read(struct ecx_conn *conn, const json_t *doc, json_t **order)
{
	json_auto_t *data = NULL;
	const char *id = json_string_at(doc, "native.orderId");
	enum ecx_err err = gql_ask(
	    gql(conn), gql_shipments, json_pack("{s:s*}", "id", id), &data);

	*order = json_incref(json_object_get(data, "owner"));
	if (err == ECX_OK && !json_is_object(*order))
		err = ecx_fail(conn, ECX_REJECTED, "the store has no order %s",
		    id != NULL ? id : "without an id");
	if (err == ECX_OK)
		err =
		    relay_append(gql(conn), gql_line_ids, *order, "lineItems");
	if (err == ECX_OK)
		err = shopify_append_each(gql(conn),
		    json_object_get(*order, "fulfillments"), gql_shipped_lines,
		    "fulfillmentLineItems");
	if (err == ECX_OK)
		err = shopify_append_each(gql(conn),
		    json_at(*order, "fulfillmentOrders.nodes"), gql_open_lines,
		    "lineItems");
	return err;
}

/* The number by which a shipment is recognized: Shopify does not store the
 * number of a shipment in the ERP. */
static const char *
tracking_of(const json_t *doc)
{
	const char *number =
	    json_string_at(doc, "native.trackingInfo.numbers.0");

	return number != NULL ? number : json_string_at(doc, "native.delivery");
}

static enum ecx_err
set_record(
    struct ecx_conn *conn, const json_t *fulfillment, struct ecx_record *record)
{
	const char *id = json_string_at(fulfillment, "id");
	const char *name = json_string_at(fulfillment, "name");
	const char *status = json_string_at(fulfillment, "status");

	if (id == NULL)
		return ecx_fail(
		    conn, ECX_UNSURE, "the answer has no fulfillment");
	ecx_record_set(record, id, name != NULL ? name : "", NULL);
	if (status != NULL && strcmp(status, "SUCCESS") != 0)
		ecx_record_note(
		    record, "created, but its status is %s", status);
	return ECX_OK;
}

/* Is it another shipment of the order, which the ledger knows? */
static bool
is_other(const json_t *doc, const json_t *fulfillment)
{
	const json_t *ids = json_object_get(doc, "others");
	size_t i;

	for (i = 0; i < json_array_size(ids); i++)
		if (json_equal(json_array_get(ids, i),
			json_object_get(fulfillment, "id")))
			return true;
	return false;
}

/* One that was created before the shipment had a tracking number has that of
 * the shipment. */
static bool
is_ours(const json_t *fulfillment, const json_t *doc, const json_t *wanted)
{
	const char *delivery = json_string_at(doc, "native.delivery");

	return shopify_ship_is(fulfillment, tracking_of(doc), wanted) ||
	       (delivery != NULL &&
		   shopify_ship_is(fulfillment, delivery, wanted));
}

enum ecx_err
shopify_fulfillment_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *order = NULL;
	json_auto_t *wanted = NULL;
	const json_t *all;
	char why[ECX_WHY];
	size_t i;
	enum ecx_err err = shipments_read(conn, job->doc, &order);

	if (err != ECX_OK)
		return err;
	wanted = shopify_ship_wanted(
	    order, json_object_get(job->doc, "native"), why);
	if (wanted == NULL)
		return ecx_fail(conn, ECX_REJECTED, "%s", why);
	all = json_object_get(order, "fulfillments");
	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);

		if (!is_other(job->doc, one) && is_ours(one, job->doc, wanted))
			return set_record(conn, one, record);
	}
	if (i == SHOPIFY_SHIPMENTS)
		return ecx_fail(conn, ECX_REJECTED,
		    "the order has too many fulfillments to search");
	return ecx_fail(conn, ECX_MISSING, "no fulfillment for %s", job->key);
}

static json_t *
tracking_input(const json_t *doc)
{
	json_t *info = json_deep_copy(json_at(doc, "native.trackingInfo"));

	if (info == NULL)
		info = json_object();
	if (json_object_get(info, "numbers") == NULL)
		json_object_set_new(
		    info, "numbers", json_pack("[s]", tracking_of(doc)));
	return info;
}

/* What is open of an order may have been moved, split or merged between reading
 * and writing: then it has another id, and nothing was shipped. */
static bool
was_moved(const char *why)
{
	return strstr(why, "Fulfillment order does not exist") != NULL ||
	       strstr(why, "unfulfillable status") != NULL;
}

/* *moved: nothing was shipped, because what is open has changed meanwhile. */
static enum ecx_err
ship(struct ecx_conn *conn, const struct ecx_job *job,
    struct ecx_record *record, bool *moved)
{
	bool notify = conf_bool(conn->conf, "notify_customer");
	json_auto_t *order = NULL;
	json_auto_t *wanted = NULL;
	json_auto_t *data = NULL;
	json_t *groups = NULL;
	const json_t *result;
	char why[ECX_WHY];
	enum ecx_err err = shipments_read(conn, job->doc, &order);

	*moved = false;
	if (err != ECX_OK)
		return err == ECX_PROTOCOL ? ECX_AGAIN : err;
	wanted = shopify_ship_wanted(
	    order, json_object_get(job->doc, "native"), why);
	if (wanted != NULL)
		groups = shopify_ship_allocate(order, wanted, why);
	if (groups == NULL)
		return ecx_fail(conn, ECX_REJECTED, "%s%s",
		    json_string_at(order, "cancelledAt") != NULL
			? "the order is cancelled: "
			: "",
		    why);
	err = gql_create(gql(conn), gql_ship,
	    json_pack("{s:{s:o, s:o, s:b}}", "fulfillment",
		"lineItemsByFulfillmentOrder", groups, "trackingInfo",
		tracking_input(job->doc), "notifyCustomer", notify),
	    &data);
	if (err != ECX_OK || conn->dry_run)
		return err;
	result = json_object_get(data, "result");
	if (gql_refusal(result, why) == NULL)
		return set_record(
		    conn, json_object_get(result, "fulfillment"), record);
	*moved = was_moved(why);
	return ecx_fail_refused(conn,
	    *moved || ecx_text_says(conn, why, "retry_words") ? ECX_AGAIN
							      : ECX_REJECTED,
	    "%s", why);
}

enum ecx_err
shopify_fulfillment_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	bool moved;
	enum ecx_err err = ship(conn, job, record, &moved);

	return moved ? ship(conn, job, record, &moved) : err;
}

/* ---- a tracking number that comes later ---- */

static bool
has_number(const json_t *fulfillment, const char *number)
{
	const json_t *all = json_object_get(fulfillment, "trackingInfo");
	size_t i;

	for (i = 0; i < json_array_size(all); i++)
		if (json_is_at(json_array_get(all, i), "number", number))
			return true;
	return false;
}

/* OK when a number is missing there, EXISTS when none is. Shopify takes numbers
 * for a cancelled fulfillment, too. */
static enum ecx_err
look_for_numbers(struct ecx_conn *conn, const char *id, const json_t *numbers)
{
	json_auto_t *data = NULL;
	const json_t *there, *number;
	size_t i;
	enum ecx_err err = gql_ask(
	    gql(conn), gql_tracking, json_pack("{s:s}", "id", id), &data);

	if (err != ECX_OK)
		return err;
	there = json_object_get(data, "owner");
	if (!json_is_object(there))
		return ecx_fail(conn, ECX_MISSING,
		    "the store has no fulfillment %s any more", id);
	if (json_is_at(there, "status", "CANCELLED"))
		return ecx_fail(conn, ECX_REJECTED,
		    "fulfillment %s is cancelled in the store", id);
	json_array_foreach (numbers, i, number)
		if (json_is_string(number) &&
		    !has_number(there, json_string_value(number)))
			return ECX_OK;
	return ecx_fail(conn, ECX_EXISTS, "the numbers are there");
}

enum ecx_err
shopify_fulfillment_update(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	bool notify = conf_bool(conn->conf, "notify_customer");
	json_auto_t *tracking = tracking_input(job->doc);
	json_auto_t *data = NULL;
	char why[ECX_WHY];
	enum ecx_err err = look_for_numbers(
	    conn, record->id, json_object_get(tracking, "numbers"));

	if (err != ECX_OK)
		return err;
	err = gql_create(gql(conn), gql_track,
	    json_pack("{s:s, s:O, s:b}", "id", record->id, "tracking", tracking,
		"notify", notify),
	    &data);
	if (err != ECX_OK || conn->dry_run ||
	    gql_refusal(json_object_get(data, "result"), why) == NULL)
		return err;
	return ecx_fail_refused(conn,
	    ecx_text_says(conn, why, "retry_words") ? ECX_AGAIN : ECX_REJECTED,
	    "%s", why);
}
