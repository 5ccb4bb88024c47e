/*
 * Shipments. The record that notifies the customer (a note, or a plugin's
 * tracking) would notify twice if it were created twice: it is looked for
 * first. Then the order gets a mark of the shipment and, when all is shipped,
 * its status; that is one request that may be repeated, and only the mark says
 * that the shipment is done.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/woocommerce/woocommerce_in.h"

/* One way to record a shipment. */
struct way {
	const char *name;
	const char *path; /* of the list, with %s for the id of the order */
	/* The bodies to post, one for each parcel; NULL with conn->error. */
	json_t *(*bodies)(
	    struct ecx_conn *conn, const json_t *native, const json_t *order);
	/* Does the list have it? */
	bool (*has)(const json_t *list, const json_t *body);
};

static const char mark[] = "_ecx_shipment_";

static json_t *
lines_of(const json_t *native)
{
	return json_object_get(native, "items");
}

/* ---- a note to the order ---- */

static json_t *
note_bodies(struct ecx_conn *conn, const json_t *native, const json_t *order)
{
	static const char *const lists[] = {"tracking_number", "tracking_link"};
	const char *carrier = json_string_at(native, "tracking_provider");
	const json_t *items = lines_of(native);
	bool notify = conf_bool(conn->conf, "notify");
	auto_buf struct buf text = {0};
	size_t i, k;

	(void)order;
	buf_init(&text, BUF_LINE_MAX);
	buf_addf(&text, "Shipment %s:", json_string_at(native, "delivery"));
	for (i = 0; i < json_array_size(items); i++) {
		const json_t *item = json_array_get(items, i);
		const char *sku = json_string_at(item, "sku");

		buf_addf(&text, "%s %s x %s", i > 0 ? "," : "",
		    json_string_at(item, "qty"),
		    sku != NULL ? sku : json_string_at(item, "line"));
	}
	if (carrier != NULL)
		buf_addf(&text, "; %s", carrier);
	for (i = 0; i < ARRAY_LEN(lists); i++) {
		const json_t *all = json_object_get(native, lists[i]);

		for (k = 0; k < json_array_size(all); k++)
			buf_addf(&text, " %s",
			    json_string_value(json_array_get(all, k)));
	}
	return json_pack(
	    "[{s:s, s:b}]", "note", text.data, "customer_note", notify ? 1 : 0);
}

/* Notes are compared up to the colon behind the number of the shipment. */
static bool
note_has(const json_t *list, const json_t *body)
{
	const char *ours = json_string_at(body, "note");
	size_t len = strcspn(ours, ":") + 1, i;

	for (i = 0; i < json_array_size(list); i++) {
		const char *note =
		    json_string_at(json_array_get(list, i), "note");

		if (note != NULL && strncmp(note, ours, len) == 0)
			return true;
	}
	return false;
}

/* ---- the tracking plugins ---- */

static json_t *
tracking_bodies(
    struct ecx_conn *conn, const json_t *native, const json_t *order)
{
	const json_t *numbers = json_object_get(native, "tracking_number");
	const json_t *links = json_object_get(native, "tracking_link");
	const char *carrier = json_string_at(native, "tracking_provider");
	json_t *bodies = json_array();
	size_t i;

	(void)conn;
	(void)order;
	for (i = 0; i < json_array_size(numbers); i++) {
		const char *link = json_string_value(json_array_get(links, i));
		json_t *one = json_object();

		json_object_set(
		    one, "tracking_number", json_array_get(numbers, i));
		json_set_text(one,
		    link != NULL ? "custom_tracking_provider"
				 : "tracking_provider",
		    carrier);
		json_set_text(one, "custom_tracking_link", link);
		json_set_text(one, "date_shipped",
		    json_string_at(native, "date_shipped"));
		json_array_append_new(bodies, one);
	}
	return bodies;
}

static bool
tracking_has(const json_t *list, const json_t *body)
{
	const json_t *ours = json_object_get(body, "tracking_number");
	size_t i;

	for (i = 0; i < json_array_size(list); i++)
		if (json_equal(json_object_get(
				   json_array_get(list, i), "tracking_number"),
			ours))
			return true;
	return false;
}

/* ---- WooCommerce's own fulfillments ---- */

static void
add_meta(json_t *meta, const char *key, json_t *value)
{
	json_array_append_new(
	    meta, json_pack("{s:s, s:o}", "key", key, "value", value));
}

/* The line of the order: by its number, which is its position, or by its SKU
 * when one line alone has it. */
static const json_t *
order_line(const json_t *order, const json_t *item)
{
	const json_t *lines = json_object_get(order, "line_items");
	const char *number = json_string_at(item, "line");
	const char *sku = json_string_at(item, "sku");
	const json_t *found = NULL;
	size_t i;

	if (number != NULL)
		return json_array_get(
		    lines, (size_t)strtoul(number, NULL, 10) - 1);
	for (i = 0; i < json_array_size(lines) && sku != NULL; i++) {
		const json_t *line = json_array_get(lines, i);
		const char *its = json_string_at(line, "sku");

		if (its == NULL || strcmp(its, sku) != 0)
			continue;
		if (found != NULL)
			return NULL;
		found = line;
	}
	return found;
}

static json_t *
shipped_items(struct ecx_conn *conn, const json_t *native, const json_t *order)
{
	const json_t *items = lines_of(native);
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < json_array_size(items); i++) {
		const json_t *item = json_array_get(items, i);
		const json_t *line = order_line(order, item);
		struct dec qty = json_decimal_at(item, "qty");
		char text[DEC_TEXT];

		dec_print(dec_trim(qty), text);
		if (line == NULL || strchr(text, '.') != NULL) {
			ecx_fail(conn, ECX_REJECTED,
			    "line %zu of the shipment: the order has no such "
			    "line, or the quantity is not a whole number",
			    i + 1);
			json_decref(list);
			return NULL;
		}
		json_array_append_new(
		    list, json_pack("{s:O, s:I}", "item_id",
			      json_object_get(line, "id"), "qty",
			      (json_int_t)strtoll(text, NULL, 10)));
	}
	return list;
}

static json_t *
fulfillment_bodies(
    struct ecx_conn *conn, const json_t *native, const json_t *order)
{
	static const char *const first[][2] = {
	    {"_tracking_number", "tracking_number.0"},
	    {"_tracking_url", "tracking_link.0"}};
	const char *carrier = json_string_at(native, "tracking_provider");
	json_t *items = shipped_items(conn, native, order);
	json_t *meta;
	size_t i;

	if (items == NULL)
		return NULL;
	meta = json_array();
	add_meta(meta, "_items", items);
	add_meta(meta, mark, json_incref(json_object_get(native, "delivery")));
	for (i = 0; i < ARRAY_LEN(first); i++)
		if (json_at(native, first[i][1]) != NULL)
			add_meta(meta, first[i][0],
			    json_incref(json_at(native, first[i][1])));
	if (carrier != NULL)
		add_meta(meta, conf_text(conn->conf, "provider_key"),
		    json_string(carrier));
	return json_pack("[{s:s, s:b, s:b, s:o}]", "status", "fulfilled",
	    "is_fulfilled", 1, "notify_customer",
	    conf_bool(conn->conf, "notify") ? 1 : 0, "meta_data", meta);
}

static const json_t *
meta_value(const json_t *object, const char *key)
{
	const json_t *all = json_object_get(object, "meta_data");
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);
		const char *its = json_string_at(one, "key");

		if (its != NULL && strcmp(its, key) == 0)
			return json_object_get(one, "value");
	}
	return NULL;
}

static bool
fulfillment_has(const json_t *list, const json_t *body)
{
	const json_t *ours = meta_value(body, mark);
	size_t i;

	for (i = 0; i < json_array_size(list); i++)
		if (json_equal(meta_value(json_array_get(list, i), mark), ours))
			return true;
	return false;
}

/* ---- find and create ---- */

static const struct way ways[] = {
    {"note", "/wc/v3/orders/%s/notes", note_bodies, note_has},
    {"shipment-tracking",
	"/wc-shipment-tracking/v3/orders/%s/shipment-trackings",
	tracking_bodies, tracking_has},
    {"ast", "/wc-ast/v3/orders/%s/shipment-trackings", tracking_bodies,
	tracking_has},
    {"fulfillments", "/wc/v3/orders/%s/fulfillments", fulfillment_bodies,
	fulfillment_has},
};

static const struct way *
way_of(const struct ecx_conn *conn, const json_t *native)
{
	const char *name = conf_text(conn->conf, "tracking");
	size_t i = ARRAY_LEN(ways) - 1;

	while (i > 0 && strcmp(ways[i].name, name) != 0)
		i--;
	/* The plugins have no shipment without a tracking number. */
	if (ways[i].bodies == tracking_bodies &&
	    json_at(native, "tracking_number.0") == NULL)
		i = 0;
	return &ways[i];
}

/* The path of the way's list; the caller frees it. */
static char *
list_path(const struct ecx_conn *conn, const struct way *way, const char *id)
{
	const char *hole = strstr(way->path, "%s");

	return woocommerce_path(
	    conn, "%.*s%s%s", (int)(hole - way->path), way->path, id, hole + 2);
}

static char *
mark_of(const json_t *doc)
{
	return xasprintf("%s%s", mark, json_string_at(doc, "identifier"));
}

static enum ecx_err
get_order(struct ecx_conn *conn, const json_t *doc, json_t **order)
{
	const char *id = json_string_at(doc, "orderId");
	auto_free char *target = NULL;
	enum ecx_err err;

	if (id == NULL || *id == '\0' || id[strspn(id, "0123456789")] != '\0')
		return ecx_fail(conn, ECX_REJECTED,
		    "the shipment has no orderId of the shop");
	target = woocommerce_path(conn, "/wc/v3/orders/%s", id);
	err = rest_get(&woocommerce_state(conn)->rest, target, order);
	if (err == ECX_MISSING)
		return ecx_fail(conn, ECX_REJECTED,
		    "the shop has no order %s any more", id);
	if (err == ECX_OK && json_object_get(*order, "id") == NULL)
		return ecx_fail(
		    conn, ECX_PROTOCOL, "the answer is not an order");
	return err;
}

static void
set_record(const json_t *doc, struct ecx_record *record)
{
	(void)snprintf(record->id, sizeof(record->id), "%s/%s",
	    json_string_at(doc, "orderId"), json_string_at(doc, "identifier"));
}

enum ecx_err
woocommerce_fulfillment_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	auto_free char *its = mark_of(job->doc);
	json_auto_t *order = NULL;
	enum ecx_err err = get_order(conn, job->doc, &order);

	if (err != ECX_OK)
		return err;
	if (meta_value(order, its) == NULL)
		return ecx_fail(conn, ECX_MISSING,
		    "%s: the order has no such shipment", job->key);
	set_record(job->doc, record);
	return ECX_OK;
}

/* Posts the bodies that the list does not have yet. *acted: one was posted, or
 * may have been. */
static enum ecx_err
post_bodies(struct ecx_conn *conn, const struct way *way, const char *id,
    const json_t *bodies, bool *acted)
{
	struct rest *rest = &woocommerce_state(conn)->rest;
	auto_free char *path = list_path(conn, way, id);
	json_auto_t *list = NULL;
	enum ecx_err err = rest_get(rest, path, &list);
	size_t i;

	for (i = 0; i < json_array_size(bodies) && err == ECX_OK; i++) {
		const json_t *body = json_array_get(bodies, i);

		if (way->has(list, body))
			continue;
		err = rest_post(rest, path, body, NULL);
		*acted |= err == ECX_OK;
	}
	return err;
}

static json_t *
mark_body(struct ecx_conn *conn, const json_t *doc, const json_t *order)
{
	auto_free char *key = mark_of(doc);
	const char *number = json_string_at(doc, "trackingNumber.0");
	bool complete = json_true_at(doc, "complete");
	const char *status = conf_text(
	    conn->conf, complete ? "shipped_status" : "partial_status");
	const char *is = json_string_at(order, "status");
	json_t *body = json_pack("{s:[{s:s, s:s}]}", "meta_data", "key", key,
	    "value", number != NULL ? number : "shipped");

	if (strcmp(status, "none") != 0 &&
	    (is == NULL || strcmp(is, status) != 0))
		json_set_text(body, "status", status);
	return body;
}

static bool
is_shippable(const json_t *order)
{
	static const char *const dead[] = {
	    "cancelled", "refunded", "failed", "trash"};
	const char *status = json_string_at(order, "status");
	size_t i;

	for (i = 0; i < ARRAY_LEN(dead); i++)
		if (status != NULL && strcmp(status, dead[i]) == 0)
			return false;
	return true;
}

/* When only the first request was carried out, the outcome is unsure: the
 * shipment is found to be missing, and recorded again from the beginning. */
static enum ecx_err
record_shipment(struct ecx_conn *conn, const json_t *doc, const json_t *order)
{
	const json_t *native = json_object_get(doc, "native");
	const struct way *way = way_of(conn, native);
	const char *id = json_string_at(doc, "orderId");
	auto_free char *target = woocommerce_path(conn, "/wc/v3/orders/%s", id);
	json_auto_t *bodies = way->bodies(conn, native, order);
	json_auto_t *body = mark_body(conn, doc, order);
	bool acted = false;
	enum ecx_err err;

	if (bodies == NULL)
		return ECX_REJECTED;
	err = post_bodies(conn, way, id, bodies, &acted);
	if (err == ECX_OK)
		err = rest_put(
		    &woocommerce_state(conn)->rest, "PUT", target, body, NULL);
	return acted && err != ECX_OK && !ecx_err_is_document(err) ? ECX_UNSURE
								   : err;
}

enum ecx_err
woocommerce_fulfillment_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *order = NULL;
	enum ecx_err err = get_order(conn, job->doc, &order);

	if (err == ECX_OK && !is_shippable(order))
		err =
		    ecx_fail(conn, ECX_REJECTED, "the order is %s in the shop",
			json_string_at(order, "status"));
	if (err == ECX_OK)
		err = record_shipment(conn, job->doc, order);
	if (err == ECX_OK)
		set_record(job->doc, record);
	return err;
}
