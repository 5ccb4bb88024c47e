/*
 * Shipments. The store would create the same one twice while the order has open
 * quantities: each is marked by its comment and looked for. One shipment goes
 * to one address.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "connectors/bigcommerce/bigcommerce_in.h"

enum { TRACKING_MAX = 50 };

/* The comment that marks a shipment as created for the document. */
static char *
mark_of(const json_t *doc)
{
	return xasprintf("Delivery %s", json_text_at(doc, "identifier"));
}

/* A mark may be followed by what had no room in the tracking number. */
static bool
has_mark(const json_t *shipment, const char *mark)
{
	const char *comments = json_text_at(shipment, "comments");
	const size_t n = strlen(mark);

	return strncmp(comments, mark, n) == 0 &&
	       (comments[n] == '\0' || comments[n] == ';');
}

/* One without any mark, but with the tracking number, was entered by hand. */
static bool
is_ours(const json_t *shipment, const char *mark, const json_t *doc)
{
	const char *comments = json_text_at(shipment, "comments");
	const char *number = json_string_at(doc, "trackingNumber.0");

	return has_mark(shipment, mark) ||
	       (strncmp(comments, "Delivery ", 9) != 0 && number != NULL &&
		   json_is_at(shipment, "tracking_number", number));
}

static enum ecx_err
read_shipments(struct ecx_conn *conn, const json_t *order, json_t **shipments)
{
	auto_free char *id = bigcommerce_id(order, "id");

	return bigcommerce_beside(conn, id, BC_SHIPMENTS, shipments);
}

/* ---- tracking ---- */

static bool
is_provider(const struct ecx_conn *conn, const char *carrier)
{
	json_auto_t *words = ecx_words(conn, "providers");
	const json_t *one;
	size_t i;

	json_array_foreach (words, i, one)
		if (strcasecmp(json_string_value(one), carrier) == 0)
			return true;
	return strncmp(carrier, "carrier_", 8) == 0;
}

static char *
lower(const char *text)
{
	char *s = xstrdup(text), *c;

	for (c = s; *c != '\0'; c++)
		if (*c >= 'A' && *c <= 'Z')
			*c = (char)(*c - 'A' + 'a');
	return s;
}

/* Adds the tracking to the body of a shipment: as many numbers as there is room
 * for, the others in the comment, behind the mark. */
static void
add_tracking(const struct ecx_conn *conn, json_t *body, const json_t *native,
    const char *mark)
{
	const json_t *numbers = json_object_get(native, "tracking_number");
	const char *carrier = json_string_at(native, "carrier");
	const char *link = json_string_at(native, "tracking_link.0");
	auto_free char *code = lower(carrier != NULL ? carrier : "");
	auto_buf struct buf number = {0}, comment = {0};
	size_t i;

	buf_init(&number, BUF_LINE_MAX);
	buf_init(&comment, BUF_LINE_MAX);
	buf_adds(&comment, mark);
	for (i = 0; i < json_array_size(numbers); i++) {
		const char *one = json_string_value(json_array_get(numbers, i));
		const bool fits = number.len + strlen(one) + 2 <= TRACKING_MAX;
		struct buf *out = fits ? &number : &comment;

		buf_addf(out, "%s%s",
		    !fits            ? "; "
		    : number.len > 0 ? ", "
				     : "",
		    one);
	}
	json_object_set_new(body, "comments", json_string(comment.data));
	json_set_text(body, "tracking_number", number.data);
	json_set_text(body, "tracking_link", link);
	if (carrier == NULL)
		return;
	if (is_provider(conn, carrier))
		json_set_text(body, "shipping_provider", code);
	else
		json_set_text(body, "tracking_carrier", code);
}

/* ---- items ---- */

static bool
is_line(const json_t *shipped, const json_t *line, size_t number)
{
	const char *sku = json_string_at(shipped, "sku");
	const char *its = json_string_at(shipped, "line");
	auto_free char *text = xasprintf("%zu", number);

	if (its != NULL && strcmp(its, text) != 0)
		return false;
	return sku != NULL ? json_is_at(line, "sku", sku) : its != NULL;
}

/* The line of the order: by its number, unless it has another SKU, or by its
 * SKU where one line alone has it. */
static json_t *
line_of(const json_t *lines, const json_t *shipped)
{
	json_t *line, *found = NULL;
	size_t i;

	json_array_foreach (lines, i, line) {
		if (!is_line(shipped, line, i + 1))
			continue;
		if (found != NULL)
			return NULL;
		found = line;
	}
	return found;
}

static enum ecx_err
add_item(struct ecx_conn *conn, json_t *parcels, const json_t *line,
    const json_t *shipped)
{
	auto_free char *address = bigcommerce_id(line, "order_address_id");
	struct dec count = dec_trim(bigcommerce_number(shipped, "qty"));
	struct dec open =
	    dec_sub(dec_sub(bigcommerce_number(line, "quantity"),
			bigcommerce_number(line, "quantity_shipped")),
		bigcommerce_number(line, "quantity_refunded"));
	char text[DEC_TEXT], left[DEC_TEXT];
	json_t *items = json_object_get(parcels, address);

	if (*address == '\0')
		return ecx_fail(conn, ECX_REJECTED,
		    "'%s' is downloaded or picked up: the store has no "
		    "shipment of it",
		    json_text_at(line, "sku"));
	(void)dec_print(count, text);
	if (dec_bad(count) || dec_bad(open) || count.scale > 0 ||
	    dec_cmp(count, open) > 0)
		return ecx_fail(conn, ECX_REJECTED,
		    "%s of '%s' are shipped, but %s are open", text,
		    json_text_at(line, "sku"), dec_print(dec_trim(open), left));
	if (items == NULL) {
		items = json_array();
		json_object_set_new(parcels, address, items);
	}
	json_array_append_new(
	    items, json_pack("{s:O, s:I}", "order_product_id",
		       json_object_get(line, "id"), "quantity",
		       (json_int_t)strtoll(text, NULL, 10)));
	return ECX_OK;
}

/* *parcels: the items of each address, by its id. */
static enum ecx_err
read_parcels(struct ecx_conn *conn, const json_t *order, const json_t *native,
    json_t **parcels)
{
	const json_t *items = json_object_get(native, "items"), *one;
	auto_free char *id = bigcommerce_id(order, "id");
	json_auto_t *lines = NULL;
	enum ecx_err err = bigcommerce_beside(conn, id, BC_PRODUCTS, &lines);
	size_t i;

	*parcels = json_object();
	json_array_foreach (items, i, one) {
		const json_t *line = line_of(lines, one);

		if (err != ECX_OK)
			return err;
		if (line == NULL)
			return ecx_fail(conn, ECX_REJECTED,
			    "item %zu (%s): the order has no such line, or "
			    "several",
			    i + 1, json_text_at(one, "sku"));
		err = add_item(conn, *parcels, line, one);
	}
	return err;
}

/* ---- the verbs ---- */

/* The shipment of the document; *n counts those that were found. */
static const json_t *
find_ours(const json_t *shipments, const json_t *doc, size_t *n)
{
	auto_free char *mark = mark_of(doc);
	const json_t *one, *found = NULL;
	size_t i;

	*n = 0;
	json_array_foreach (shipments, i, one)
		if (is_ours(one, mark, doc)) {
			found = one;
			++*n;
		}
	return found;
}

enum ecx_err
bigcommerce_ship_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *order = NULL, *shipments = NULL;
	auto_free char *id = NULL;
	enum ecx_err err = bigcommerce_order_read(conn, job->doc, &order);
	const json_t *found;
	size_t n;

	if (err == ECX_OK)
		err = read_shipments(conn, order, &shipments);
	if (err != ECX_OK)
		return err;
	found = find_ours(shipments, job->doc, &n);
	if (n > 1)
		return ecx_fail(conn, ECX_REJECTED,
		    "%zu shipments have the reference %s: resolve the "
		    "duplicate in the store",
		    n, job->key);
	id = bigcommerce_id(found, "id");
	if (found == NULL)
		return ecx_fail(
		    conn, ECX_MISSING, "no shipment for %s", job->key);
	if (*id == '\0')
		return ecx_fail(conn, ECX_PROTOCOL, "the shipment has no id");
	ecx_record_set(record, id, "", NULL);
	return ECX_OK;
}

/* Why nothing of the order is shipped; NULL where it is. */
static const char *
why_not(const json_t *order)
{
	enum { INCOMPLETE, REFUNDED = 4, CANCELLED, DECLINED };

	switch (json_integer_value(json_object_get(order, "status_id"))) {
	case INCOMPLETE:
		return "the order is incomplete in the store";
	case REFUNDED:
		return "the order is refunded in the store";
	case CANCELLED:
	case DECLINED:
		return "the order is cancelled in the store";
	}
	return json_true_at(order, "is_deleted")
		   ? "the order is archived in the store"
		   : NULL;
}

enum ecx_err
bigcommerce_ship_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	const json_t *native = json_object_get(job->doc, "native");
	json_auto_t *order = NULL, *parcels = NULL, *body = NULL;
	json_auto_t *answer = NULL;
	auto_free char *mark = mark_of(job->doc);
	auto_free char *id = NULL, *target = NULL, *new_id = NULL;
	const char *address;
	enum ecx_err err = bigcommerce_order_read(conn, job->doc, &order);

	if (err == ECX_OK && why_not(order) != NULL)
		return ecx_fail(conn, ECX_REJECTED, "%s", why_not(order));
	if (err == ECX_OK)
		err = read_parcels(conn, order, native, &parcels);
	if (err != ECX_OK)
		return err;
	if (json_object_size(parcels) != 1)
		return ecx_fail(conn, ECX_REJECTED,
		    "its items go to %zu addresses: enter a shipment for each "
		    "by hand",
		    json_object_size(parcels));
	address = json_object_iter_key(json_object_iter(parcels));
	body = json_pack("{s:I, s:O}", "order_address_id",
	    (json_int_t)strtoll(address, NULL, 10), "items",
	    json_object_get(parcels, address));
	add_tracking(conn, body, native, mark);
	id = bigcommerce_id(order, "id");
	target = xasprintf("/v2/orders/%s/shipments", id);
	err = rest_post(&bigcommerce_state(conn)->rest, target, body, &answer);
	if (err != ECX_OK || conn->dry_run)
		return err;
	new_id = bigcommerce_id(answer, "id");
	if (*new_id == '\0')
		return ecx_fail(
		    conn, ECX_UNSURE, "%s: the answer has no id", target);
	ecx_record_set(record, new_id, "", NULL);
	return ECX_OK;
}

/* Has the shipment the values already? */
static bool
has_all(const json_t *shipment, const json_t *body)
{
	const char *name;
	json_t *value;

	json_object_foreach ((json_t *)body, name, value)
		if (!json_equal(json_object_get(shipment, name), value))
			return false;
	return true;
}

/* A request that failed may have been done all the same: what is there then is
 * no change by somebody else. */
static enum ecx_err
put_tracking(struct ecx_conn *conn, const char *target, const json_t *body)
{
	enum ecx_err err =
	    rest_put(&bigcommerce_state(conn)->rest, "PUT", target, body, NULL);
	auto_free char *words = xstrdup(conn->error);

	return err == ECX_AGAIN ? ecx_fail(conn, ECX_UNSURE, "%s", words) : err;
}

enum ecx_err
bigcommerce_ship_update(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *order = NULL, *shipments = NULL;
	json_auto_t *body = json_object();
	auto_free char *mark = mark_of(job->doc);
	auto_free char *id = NULL, *target = NULL;
	enum ecx_err err = bigcommerce_order_read(conn, job->doc, &order);
	const json_t *one, *found = NULL;
	size_t i;

	if (err == ECX_OK)
		err = read_shipments(conn, order, &shipments);
	if (err != ECX_OK)
		return err;
	json_array_foreach (shipments, i, one) {
		auto_free char *its = bigcommerce_id(one, "id");

		if (strcmp(its, record->id) == 0)
			found = one;
	}
	if (found == NULL)
		return ecx_fail(conn, ECX_MISSING,
		    "the order has no shipment %s any more", record->id);
	add_tracking(conn, body, json_object_get(job->doc, "native"), mark);
	if (has_all(found, body))
		return ecx_fail(conn, ECX_EXISTS, "the numbers are there");
	id = bigcommerce_id(order, "id");
	target = xasprintf("/v2/orders/%s/shipments/%s", id, record->id);
	return put_tracking(conn, target, body);
}
