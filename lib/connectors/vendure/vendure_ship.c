/*
 * Fulfillments of Vendure: created for lines of an order, then moved to the
 * state fulfillment_state. They have no member for the number of a shipment, so
 * it stands in brackets behind the name of the carrier.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/vendure/vendure_in.h"

static const char order_query[] =
    "query Order($filter: OrderFilterParameter!) { "
    "orders(options: {filter: $filter}) { items { id code state "
    "lines { id createdAt quantity productVariant { sku } } "
    "fulfillments { id state method trackingCode "
    "lines { orderLineId quantity } } } } }";

static const char fulfill_mutation[] =
    "mutation Fulfill($input: FulfillOrderInput!) { "
    "addFulfillmentToOrder(input: $input) { __typename "
    "... on Fulfillment { id state } " VENDURE_REFUSED "} }";

static const char transition_mutation[] =
    "mutation Transition($id: ID!, $state: String!) { "
    "transitionFulfillmentToState(id: $id, state: $state) { __typename "
    "... on Fulfillment { id state } "
    "... on FulfillmentStateTransitionError { "
    "errorCode message transitionError fromState } } }";

/* ---- reading ---- */

static enum ecx_err
read_order(struct ecx_conn *conn, const json_t *doc, json_t **order)
{
	const char *name = "id", *value = json_string_at(doc, "native.orderId");
	json_auto_t *data = NULL;
	const json_t *items;
	enum ecx_err err;

	*order = NULL;
	if (value == NULL) {
		name = "code";
		value = json_string_at(doc, "native.code");
	}
	if (value == NULL)
		return ecx_fail(conn, ECX_REJECTED,
		    "the shipment has neither orderId nor orderNumber");
	err = vendure_ask(conn, order_query,
	    json_pack("{s:{s:{s:s}}}", "filter", name, "eq", value), &data);
	if (err == ECX_OK)
		err = vendure_items(conn, data, "orders", &items);
	if (err != ECX_OK)
		return err;
	*order = json_incref(json_array_get(items, 0));
	return *order != NULL
		   ? ECX_OK
		   : ecx_fail(conn, ECX_REJECTED,
			 "the shop has no order with the %s %s", name, value);
}

static const char *
identifier_of(const json_t *doc)
{
	return json_string_at(doc, "native.identifier");
}

/* Does the method end with the number of the shipment? The rest is for people.
 */
static bool
is_ours(const json_t *fulfillment, const char *identifier)
{
	const char *method = json_string_at(fulfillment, "method");
	size_t len = strlen(identifier) + 2;
	size_t all = method != NULL ? strlen(method) : 0;

	return all >= len && method[all - len] == '(' &&
	       method[all - 1] == ')' &&
	       strncmp(method + all - len + 1, identifier, len - 2) == 0 &&
	       !vendure_is(fulfillment, "state", "Cancelled");
}

/* The fulfillment of the shipment, in *ours; NULL when there is none. */
static enum ecx_err
find_ours(struct ecx_conn *conn, const json_t *order, const json_t *doc,
    const json_t **ours)
{
	const json_t *all = json_object_get(order, "fulfillments");
	size_t i;

	*ours = NULL;
	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);

		if (!is_ours(one, identifier_of(doc)))
			continue;
		if (*ours != NULL)
			return ecx_fail(conn, ECX_REJECTED,
			    "2 fulfillments of the order have the number %s: "
			    "resolve the duplicate in the shop",
			    identifier_of(doc));
		*ours = one;
	}
	return ECX_OK;
}

/* Was it moved on, and not only created? */
static bool
is_shipped(const json_t *fulfillment)
{
	return fulfillment != NULL &&
	       !vendure_is(fulfillment, "state", "Created") &&
	       !vendure_is(fulfillment, "state", "Pending");
}

static enum ecx_err
set_record_id(
    struct ecx_conn *conn, const json_t *fulfillment, struct ecx_record *record)
{
	const char *id = json_string_at(fulfillment, "id");

	if (id == NULL)
		return ecx_fail(
		    conn, ECX_PROTOCOL, "the fulfillment has no id");
	snprintf(record->id, sizeof(record->id), "%s", id);
	return ECX_OK;
}

enum ecx_err
vendure_fulfillment_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *order = NULL;
	const json_t *ours = NULL;
	enum ecx_err err = read_order(conn, job->doc, &order);

	if (err == ECX_OK)
		err = find_ours(conn, order, job->doc, &ours);
	if (err != ECX_OK)
		return err;
	/* With one that was created and not moved on yet, create continues. */
	return is_shipped(ours)
		   ? set_record_id(conn, ours, record)
		   : ecx_fail(conn, ECX_MISSING,
			 "%s: no fulfillment was shipped", job->key);
}

/* ---- lines of a shipment ---- */

struct parcel {
	json_t **line; /* of the order, borrowed */
	size_t n;
	json_int_t *left;    /* of each line, not yet in a fulfillment */
	json_int_t *shipped; /* of each line, in this fulfillment */
	json_int_t excess;   /* pieces of `sku` that no line has left */
	const char *sku;
};

static void
parcel_free(struct parcel *p)
{
	free(p->line);
	free(p->left);
	free(p->shipped);
}

static json_int_t
integer(const json_t *object, const char *name)
{
	return json_integer_value(json_object_get(object, name));
}

/* The quantity of the line in all fulfillments together. */
static json_int_t
fulfilled(const json_t *order, const char *line)
{
	const json_t *all = json_object_get(order, "fulfillments");
	json_int_t sum = 0;
	size_t i, k;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);
		const json_t *lines = json_object_get(one, "lines");

		if (vendure_is(one, "state", "Cancelled"))
			continue;
		for (k = 0; k < json_array_size(lines); k++)
			if (vendure_is(
				json_array_get(lines, k), "orderLineId", line))
				sum += integer(
				    json_array_get(lines, k), "quantity");
	}
	return sum;
}

static bool
parcel_open(struct parcel *p, const json_t *order)
{
	size_t i;

	p->line = vendure_lines(order, &p->n);
	if (p->line == NULL)
		return false;
	p->left = xcalloc(p->n + 1, sizeof(*p->left));
	p->shipped = xcalloc(p->n + 1, sizeof(*p->shipped));
	for (i = 0; i < p->n; i++)
		p->left[i] = integer(p->line[i], "quantity") -
			     fulfilled(order, json_string_at(p->line[i], "id"));
	return true;
}

/* Does the line have the number and the SKU, or else the SKU alone? A number
 * whose line has another SKU is not one of the order. */
static bool
is_line(const struct parcel *p, size_t i, const json_t *item, bool by_number)
{
	const char *number = json_string_at(item, "number");
	const char *sku = json_string_at(item, "sku");
	auto_free char *position = xasprintf("%zu", i + 1);

	if (by_number && (number == NULL || strcmp(number, position) != 0))
		return false;
	if (sku == NULL)
		return by_number;
	return vendure_is(p->line[i], "productVariant.sku", sku);
}

/* Allocates the quantity to the lines that match, as far as there is any left,
 * and the excess to the last one: the store will refuse it. False when there is
 * no such line. */
static bool
allocate(struct parcel *p, const json_t *item, bool by_number)
{
	json_int_t wanted = integer(item, "quantity"), some;
	size_t i, last = p->n;

	for (i = 0; i < p->n; i++) {
		if (!is_line(p, i, item, by_number))
			continue;
		last = i;
		some = wanted < p->left[i] ? wanted : p->left[i];
		if (some <= 0)
			continue;
		p->shipped[i] += some;
		p->left[i] -= some;
		wanted -= some;
	}
	if (last == p->n)
		return false;
	p->shipped[last] += wanted;
	p->excess = wanted > 0 ? wanted : p->excess;
	p->sku = wanted > 0 ? json_text_at(item, "sku") : p->sku;
	return true;
}

static enum ecx_err
allocate_all(struct ecx_conn *conn, struct parcel *p, const json_t *doc)
{
	const json_t *items = json_at(doc, "native.lines");
	size_t i;

	for (i = 0; i < json_array_size(items); i++) {
		const json_t *item = json_array_get(items, i);
		const char *number = json_string_at(item, "number");
		const char *sku = json_string_at(item, "sku");

		if (!allocate(p, item, true) && !allocate(p, item, false) &&
		    !vendure_is_surcharge_line(
			&vendure_state(conn)->terms, sku))
			return ecx_fail(conn, ECX_REJECTED,
			    "the order has no line %s%s%s",
			    number != NULL ? number : "",
			    sku != NULL ? " of " : "", sku != NULL ? sku : "");
	}
	return ECX_OK;
}

/* ---- create ---- */

/* All tracking numbers in one text. */
static char *
tracking_of(const json_t *doc)
{
	const json_t *all = json_at(doc, "native.tracking");
	auto_buf struct buf out = {0};
	size_t i;

	buf_init(&out, BUF_LINE_MAX);
	for (i = 0; i < json_array_size(all); i++) {
		const char *one = json_string_value(json_array_get(all, i));

		buf_addf(&out, "%s%s", i > 0 ? ", " : "", one ? one : "");
	}
	return buf_take(&out);
}

static json_t *
fulfill_variables(
    struct ecx_conn *conn, const struct parcel *p, const json_t *doc)
{
	const char *carrier = json_string_at(doc, "native.method");
	const char *handler = conf_text(conn->conf, "fulfillment_handler");
	auto_free char *method = xasprintf("%s%s(%s)", carrier ? carrier : "",
	    carrier ? " " : "", identifier_of(doc));
	auto_free char *tracking = tracking_of(doc);
	json_t *lines = json_array();
	size_t i;

	for (i = 0; i < p->n; i++)
		if (p->shipped[i] > 0)
			json_array_append_new(
			    lines, json_pack("{s:s, s:I}", "orderLineId",
				       json_string_at(p->line[i], "id"),
				       "quantity", p->shipped[i]));
	return json_pack("{s:{s:o, s:{s:s, s:[{s:s, s:s}, {s:s, s:s}]}}}",
	    "input", "lines", lines, "handler", "code", handler, "arguments",
	    "name", "method", "value", method, "name", "trackingCode", "value",
	    tracking);
}

static enum ecx_err
refused(struct ecx_conn *conn, const struct parcel *p, const char *code,
    const char *why)
{
	const enum ecx_err err =
	    strcmp(code, "INVALID_FULFILLMENT_HANDLER_ERROR") == 0
		? ECX_CONFIG
		: ECX_REJECTED;

	if (p->excess == 0)
		return ecx_fail_refused(conn, err, "%s", why);
	return ecx_fail_refused(conn, err,
	    "%lld more of '%s' shipped than the shop has left to ship: %s",
	    (long long)p->excess, p->sku, why);
}

static enum ecx_err
create_fulfillment(struct ecx_conn *conn, const json_t *order,
    const json_t *doc, struct ecx_record *record)
{
	__attribute__((cleanup(parcel_free))) struct parcel p = {0};
	json_auto_t *data = NULL;
	const json_t *result;
	const char *code;
	char why[ECX_WHY];
	enum ecx_err err;

	if (!parcel_open(&p, order))
		return ecx_fail(
		    conn, ECX_PROTOCOL, "a line of the order has no id");
	err = allocate_all(conn, &p, doc);
	if (err == ECX_OK)
		err = gql_create(&vendure_state(conn)->gql, fulfill_mutation,
		    fulfill_variables(conn, &p, doc), &data);
	if (err != ECX_OK || conn->dry_run)
		return err;
	result = json_object_get(data, "addFulfillmentToOrder");
	code = gql_refusal(result, why);
	if (code == NULL)
		return set_record_id(conn, result, record);
	return refused(conn, &p, code, why);
}

/* Repeated after a lost answer, it finds the fulfillment moved already. */
static enum ecx_err
move_fulfillment(struct ecx_conn *conn, const char *id)
{
	const char *to = conf_text(conn->conf, "fulfillment_state");
	json_auto_t *data = NULL;
	const json_t *result;
	const char *reason;
	char why[ECX_WHY];
	enum ecx_err err =
	    gql_set(&vendure_state(conn)->gql, transition_mutation,
		json_pack("{s:s, s:s}", "id", id, "state", to), &data);

	if (err != ECX_OK)
		return err;
	result = json_object_get(data, "transitionFulfillmentToState");
	if (gql_refusal(result, why) == NULL ||
	    vendure_is(result, "fromState", to))
		return ECX_OK;
	reason = json_string_at(result, "transitionError");
	return ecx_fail(conn, ECX_REJECTED,
	    "fulfillment %s was created, but not moved to %s: %s", id, to,
	    reason != NULL ? reason : why);
}

enum ecx_err
vendure_fulfillment_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *order = NULL;
	const json_t *ours = NULL;
	enum ecx_err err = read_order(conn, job->doc, &order);

	if (err == ECX_OK)
		err = find_ours(conn, order, job->doc, &ours);
	if (err == ECX_OK)
		err = ours != NULL
			  ? set_record_id(conn, ours, record)
			  : create_fulfillment(conn, order, job->doc, record);
	if (err != ECX_OK || *record->id == '\0')
		return err;
	if (is_shipped(ours))
		return ecx_fail(
		    conn, ECX_EXISTS, "%s: was shipped before", job->key);
	err = move_fulfillment(conn, record->id);
	/* It was created: an error that says nothing was done no longer holds.
	 */
	return err == ECX_OK || ecx_err_is_document(err) ? err : ECX_UNSURE;
}
