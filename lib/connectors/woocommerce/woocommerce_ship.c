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

struct parcel;

/* One way to record a shipment. */
struct way {
	const char *name;
	const char *path; /* of the list, with %s for the id of the order */
	/* The bodies to post, one for each parcel; NULL with conn->error. */
	json_t *(*bodies)(
	    struct ecx_conn *conn, const json_t *native, const json_t *order);
	/* Does the list have it? */
	bool (*has)(const json_t *list, const json_t *body);
	/* Sends the tracking numbers of a shipment that the list has without
	 * them. *acted as that of post_bodies. */
	enum ecx_err (*late)(struct ecx_conn *conn, const struct way *way,
	    const struct parcel *parcel, bool *acted);
};

/* A shipment, and the list of the way that it goes. */
struct parcel {
	const char *path;     /* of the list */
	const json_t *list;   /* what is in it */
	const json_t *native; /* of the shipment */
	const json_t *bodies;
};

/* Members of the order: one for each shipment, and one when all is shipped. */
const char woocommerce_mark[] = "_ecx_shipment_";
static const char complete_mark[] = "_ecx_complete";

static json_t *
lines_of(const json_t *native)
{
	return json_object_get(native, "items");
}

/* ---- a note to the order ---- */

/* " DHL T9 https://..." */
static void
add_tracking(struct buf *text, const json_t *native)
{
	static const char *const lists[] = {"tracking_number", "tracking_link"};
	const char *carrier = json_string_at(native, "tracking_provider");
	size_t i, k;

	if (carrier != NULL)
		buf_addf(text, " %s", carrier);
	for (i = 0; i < ARRAY_LEN(lists); i++) {
		const json_t *all = json_object_get(native, lists[i]);

		for (k = 0; k < json_array_size(all); k++)
			buf_addf(text, " %s",
			    json_string_value(json_array_get(all, k)));
	}
}

static json_t *
note_body(const struct ecx_conn *conn, const char *text)
{
	return json_pack("{s:s, s:b}", "note", text, "customer_note",
	    conf_bool(conn->conf, "notify") ? 1 : 0);
}

static json_t *
note_bodies(struct ecx_conn *conn, const json_t *native, const json_t *order)
{
	const json_t *items = lines_of(native);
	auto_buf struct buf text = {0};
	size_t i;

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
	if (json_string_at(native, "tracking_provider") != NULL)
		buf_addc(&text, ';');
	add_tracking(&text, native);
	return json_pack("[o]", note_body(conn, text.data));
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

static bool
begins_with(const char *text, const char *start)
{
	return strncmp(text, start, strlen(start)) == 0;
}

static bool
ends_with(const char *text, const char *end)
{
	const size_t n = strlen(text), of_end = strlen(end);

	return n >= of_end && strcmp(text + n - of_end, end) == 0;
}

/* "Shipment D1, tracking: DHL T9", unless a note of the shipment ends so. */
static enum ecx_err
note_late(struct ecx_conn *conn, const struct way *way,
    const struct parcel *parcel, bool *acted)
{
	const char *delivery = json_string_at(parcel->native, "delivery");
	auto_free char *first = xasprintf("Shipment %s:", delivery);
	auto_free char *start = xasprintf("Shipment %s, tracking:", delivery);
	auto_free char *text = NULL;
	auto_buf struct buf tracking = {0};
	json_auto_t *body = NULL;
	const json_t *one;
	size_t i;
	enum ecx_err err;

	(void)way;
	buf_init(&tracking, BUF_LINE_MAX);
	add_tracking(&tracking, parcel->native);
	json_array_foreach (parcel->list, i, one) {
		const char *note = json_string_at(one, "note");

		if (note != NULL && ends_with(note, tracking.data) &&
		    (begins_with(note, first) || begins_with(note, start)))
			return ECX_OK;
	}
	text = xasprintf("%s%s", start, tracking.data);
	body = note_body(conn, text);
	err =
	    rest_post(&woocommerce_state(conn)->rest, parcel->path, body, NULL);
	*acted |= err == ECX_OK;
	return err;
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

/* Posts the bodies that the list does not have yet. *acted: one was posted, or
 * may have been. */
static enum ecx_err
post_bodies(struct ecx_conn *conn, const struct way *way,
    const struct parcel *parcel, bool *acted)
{
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < json_array_size(parcel->bodies) && err == ECX_OK; i++) {
		const json_t *body = json_array_get(parcel->bodies, i);

		if (way->has(parcel->list, body))
			continue;
		err = rest_post(
		    &woocommerce_state(conn)->rest, parcel->path, body, NULL);
		*acted |= err == ECX_OK;
	}
	return err;
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

static void
add_tracking_meta(
    const struct ecx_conn *conn, json_t *meta, const json_t *native)
{
	static const char *const first[][2] = {
	    {"_tracking_number", "tracking_number.0"},
	    {"_tracking_url", "tracking_link.0"}};
	const char *carrier = json_string_at(native, "tracking_provider");
	size_t i;

	for (i = 0; i < ARRAY_LEN(first); i++)
		if (json_at(native, first[i][1]) != NULL)
			add_meta(meta, first[i][0],
			    json_incref(json_at(native, first[i][1])));
	if (carrier != NULL)
		add_meta(meta, conf_text(conn->conf, "provider_key"),
		    json_string(carrier));
}

static json_t *
fulfillment_bodies(
    struct ecx_conn *conn, const json_t *native, const json_t *order)
{
	json_t *items = shipped_items(conn, native, order);
	json_t *meta;

	if (items == NULL)
		return NULL;
	meta = json_array();
	add_meta(meta, "_items", items);
	add_meta(meta, woocommerce_mark,
	    json_incref(json_object_get(native, "delivery")));
	add_tracking_meta(conn, meta, native);
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

/* The fulfillment of the shipment; NULL when the list has none. */
static const json_t *
fulfillment_of(const json_t *list, const json_t *delivery)
{
	const json_t *one;
	size_t i;

	json_array_foreach (list, i, one)
		if (json_equal(meta_value(one, woocommerce_mark), delivery))
			return one;
	return NULL;
}

static bool
fulfillment_has(const json_t *list, const json_t *body)
{
	return fulfillment_of(list, meta_value(body, woocommerce_mark)) != NULL;
}

/* The members that the fulfillment has, less those that are set: a member that
 * is not in the request is removed. */
static json_t *
other_meta(const json_t *fulfillment, const json_t *set)
{
	const json_t *all = json_object_get(fulfillment, "meta_data");
	const json_t *one;
	json_t *others = json_array();
	size_t i, k;

	json_array_foreach (all, i, one) {
		const char *key = json_string_at(one, "key");
		bool is_set = key == NULL;

		for (k = 0; k < json_array_size(set) && !is_set; k++)
			is_set = json_is_at(json_array_get(set, k), "key", key);
		if (!is_set)
			json_array_append_new(others,
			    json_pack("{s:s, s:O?}", "key", key, "value",
				json_object_get(one, "value")));
	}
	return others;
}

static enum ecx_err
fulfillment_late(struct ecx_conn *conn, const struct way *way,
    const struct parcel *parcel, bool *acted)
{
	const json_t *delivery = json_object_get(parcel->native, "delivery");
	const json_t *there = fulfillment_of(parcel->list, delivery);
	const json_t *id = json_object_get(there, "id");
	auto_free char *number =
	    json_id(id != NULL ? id : json_object_get(there, "fulfillment_id"));
	auto_free char *target = xasprintf("%s/%s", parcel->path, number);
	json_auto_t *meta = json_array();
	json_auto_t *body = NULL;
	enum ecx_err err;

	(void)way;
	if (*number == '\0')
		return ecx_fail(conn, ECX_REJECTED,
		    "the order has no fulfillment of the shipment any more");
	if (json_equal(meta_value(there, "_tracking_number"),
		json_at(parcel->native, "tracking_number.0")))
		return ECX_OK;
	add_tracking_meta(conn, meta, parcel->native);
	body = json_pack("{s:o}", "meta_data", other_meta(there, meta));
	(void)json_array_extend(json_object_get(body, "meta_data"), meta);
	err =
	    rest_put(&woocommerce_state(conn)->rest, "PUT", target, body, NULL);
	*acted |= err == ECX_OK;
	return err;
}

/* ---- find and create ---- */

static const struct way ways[] = {
    {"note", "/wc/v3/orders/%s/notes", note_bodies, note_has, note_late},
    {"shipment-tracking",
	"/wc-shipment-tracking/v3/orders/%s/shipment-trackings",
	tracking_bodies, tracking_has, post_bodies},
    {"ast", "/wc-ast/v3/orders/%s/shipment-trackings", tracking_bodies,
	tracking_has, post_bodies},
    {"fulfillments", "/wc/v3/orders/%s/fulfillments", fulfillment_bodies,
	fulfillment_has, fulfillment_late},
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
	return xasprintf(
	    "%s%s", woocommerce_mark, json_string_at(doc, "identifier"));
}

static enum ecx_err
get_order(struct ecx_conn *conn, const json_t *doc, json_t **order)
{
	const char *id = json_string_at(doc, "orderId");
	auto_free char *target = NULL;
	enum ecx_err err;

	if (id == NULL || !woocommerce_is_id(id))
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

/* Does the order get a status from this shipment that it did not have yet? It
 * may have been recorded before it was known to be the last one. */
static bool
lacks_status(
    const struct ecx_conn *conn, const json_t *doc, const json_t *order)
{
	const char *shipped = conf_text(conn->conf, "shipped_status");

	return json_true_at(doc, "complete") && strcmp(shipped, "none") != 0 &&
	       !json_is_at(order, "status", shipped) &&
	       meta_value(order, complete_mark) == NULL && is_shippable(order);
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
	if (lacks_status(conn, job->doc, order))
		return ecx_fail(conn, ECX_MISSING,
		    "%s: the order is not completed", job->key);
	set_record(job->doc, record);
	return ECX_OK;
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
	json_t *meta = json_array();
	json_t *body = json_pack("{s:o}", "meta_data", meta);

	add_meta(meta, key, json_string(number != NULL ? number : "shipped"));
	if (strcmp(status, "none") == 0)
		return body;
	if (complete)
		add_meta(meta, complete_mark,
		    json_incref(json_object_get(doc, "identifier")));
	if (is == NULL || strcmp(is, status) != 0)
		json_set_text(body, "status", status);
	return body;
}

/* Records the shipment, or, where the list has it from an earlier request, its
 * tracking numbers. */
static enum ecx_err
record_parcel(struct ecx_conn *conn, const json_t *doc, const json_t *order,
    bool late, bool *acted)
{
	const json_t *native = json_object_get(doc, "native");
	const struct way *way = way_of(conn, native);
	auto_free char *path =
	    list_path(conn, way, json_string_at(doc, "orderId"));
	json_auto_t *bodies = late && way->late != post_bodies
				  ? json_array()
				  : way->bodies(conn, native, order);
	json_auto_t *list = NULL;
	struct parcel parcel = {path, NULL, native, bodies};
	enum ecx_err err;

	if (bodies == NULL)
		return ECX_REJECTED;
	err = rest_get(&woocommerce_state(conn)->rest, path, &list);
	parcel.list = list;
	if (err == ECX_OK)
		err = post_bodies(conn, way, &parcel, acted);
	if (err == ECX_OK && !*acted &&
	    json_at(native, "tracking_number.0") != NULL)
		err = way->late(conn, way, &parcel, acted);
	return err;
}

/* Something was done, although the error says that nothing was. */
static enum ecx_err
after(enum ecx_err err, bool acted)
{
	return acted && err != ECX_OK && !ecx_err_is_document(err) ? ECX_UNSURE
								   : err;
}

/* When only the first request was carried out, the outcome is unsure: the
 * shipment is found to be missing, and recorded again from the beginning. */
static enum ecx_err
record_shipment(struct ecx_conn *conn, const json_t *doc, const json_t *order)
{
	const char *id = json_string_at(doc, "orderId");
	auto_free char *target = woocommerce_path(conn, "/wc/v3/orders/%s", id);
	json_auto_t *body = mark_body(conn, doc, order);
	bool acted = false;
	enum ecx_err err = record_parcel(conn, doc, order, false, &acted);

	if (err == ECX_OK)
		err = rest_put(
		    &woocommerce_state(conn)->rest, "PUT", target, body, NULL);
	return after(err, acted);
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

/* The order is marked last: what has the number in its mark is done. */
enum ecx_err
woocommerce_fulfillment_update(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	const json_t *number = json_at(job->doc, "trackingNumber.0");
	auto_free char *its = mark_of(job->doc);
	auto_free char *target = NULL;
	json_auto_t *order = NULL, *body = NULL;
	bool acted = false;
	enum ecx_err err = get_order(conn, job->doc, &order);

	if (err != ECX_OK)
		return err;
	if (meta_value(order, its) == NULL)
		return ecx_fail(conn, ECX_MISSING,
		    "the order has no such shipment any more");
	err = record_parcel(conn, job->doc, order, true, &acted);
	if (err == ECX_OK && !acted &&
	    json_equal(meta_value(order, its), number))
		return ecx_fail(conn, ECX_EXISTS, "the number is there");
	target = woocommerce_path(
	    conn, "/wc/v3/orders/%s", json_string_at(job->doc, "orderId"));
	body = json_pack(
	    "{s:[{s:s, s:O?}]}", "meta_data", "key", its, "value", number);
	if (err == ECX_OK)
		err = rest_put(
		    &woocommerce_state(conn)->rest, "PUT", target, body, NULL);
	(void)record;
	return after(err, acted);
}
