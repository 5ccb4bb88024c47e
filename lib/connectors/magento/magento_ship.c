/*
 * Shipments. Magento would create the same one twice while the order has open
 * quantities: each is marked by a comment and looked for.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "connectors/magento/magento_in.h"

/* ---- fulfillments ---- */

/* The comment that marks a shipment as created for the document. */
static char *
mark_of(const json_t *doc)
{
	return xasprintf("Delivery %s", json_string_at(doc, "identifier"));
}

/* A shipment without any mark, but with the tracking number, was entered by
 * hand. */
static bool
is_ours(const json_t *shipment, const char *mark, const json_t *doc)
{
	const json_t *comments = json_object_get(shipment, "comments");
	const json_t *tracks = json_object_get(shipment, "tracks");
	const char *track = json_string_at(doc, "trackingNumber.0");
	bool other = false;
	size_t i;

	for (i = 0; i < json_array_size(comments); i++) {
		const char *text =
		    json_string_at(json_array_get(comments, i), "comment");

		if (text != NULL && strcmp(text, mark) == 0)
			return true;
		if (text != NULL && strncmp(text, "Delivery ", 9) == 0)
			other = true;
	}
	for (i = 0; !other && track && i < json_array_size(tracks); i++)
		if (json_is_at(
			json_array_get(tracks, i), "track_number", track))
			return true;
	return false;
}

/* Finds the shipment of the document; *n counts all that were found so far. */
static void
find_ours(const json_t *shipments, const json_t *doc, size_t *n,
    struct ecx_record *record)
{
	auto_free char *mark = mark_of(doc);
	size_t i;

	for (i = 0; i < json_array_size(shipments); i++) {
		const json_t *one = json_array_get(shipments, i);
		auto_free char *id = json_id(json_object_get(one, "entity_id"));
		const char *name = json_string_at(one, "increment_id");

		if (!is_ours(one, mark, doc))
			continue;
		++*n;
		ecx_record_set(record, id, name != NULL ? name : "", NULL);
	}
}

enum ecx_err
magento_ship_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *order = NULL;
	auto_free char *id = NULL;
	struct magento_search s = {.path = "/V1/shipments",
	    .id = "entity_id",
	    .n = 1,
	    .size = MAGENTO_PAGE};
	json_t *items;
	size_t n = 0;
	enum ecx_err err = magento_order_read(conn, job->doc, &order);

	id = json_id(json_object_get(order, "entity_id"));
	s.filters[0] = (struct magento_filter){"order_id", "eq", id, false};
	while (err == ECX_OK &&
	       (err = magento_search_next(conn, &s, &items)) == ECX_OK &&
	       items != NULL) {
		find_ours(items, job->doc, &n, record);
		json_decref(items);
	}
	if (err != ECX_OK || n == 1)
		return err;
	return n > 1 ? ecx_fail(conn, ECX_REJECTED,
			   "%zu shipments have the reference %s: resolve the "
			   "duplicate in the store",
			   n, job->key)
		     : ecx_fail(
			   conn, ECX_MISSING, "no shipment for %s", job->key);
}

/* ---- items of a shipment ---- */

/* Is it that line: by its number, unless it has another SKU; or by its SKU. */
static bool
is_line(const json_t *shipped, const json_t *line, bool by_number)
{
	const char *sku = json_string_at(shipped, "sku");

	if (by_number &&
	    !json_is_at(shipped, "number", json_text_at(line, "ecx.number")))
		return false;
	return sku != NULL ? json_is_at(line, "sku", sku) : by_number;
}

/* The one line that matches; NULL when there is none, or several. */
static json_t *
line_of(const json_t *lines, const json_t *shipped, bool by_number)
{
	json_t *found = NULL;
	size_t i;

	for (i = 0; i < json_array_size(lines); i++) {
		json_t *line = json_array_get(lines, i);

		if (!is_line(shipped, line, by_number))
			continue;
		if (found != NULL)
			return NULL;
		found = line;
	}
	return found;
}

static struct dec
open_of(const json_t *line)
{
	struct dec open = magento_number(line, "qty_ordered");

	open = dec_sub(open, magento_number(line, "qty_shipped"));
	open = dec_sub(open, magento_number(line, "qty_canceled"));
	return dec_sub(open, magento_number(line, "qty_refunded"));
}

/* The quantity shipped of a line is summed up in its member ecx.shipped. */
static void
add_shipped(json_t *line, struct dec quantity)
{
	json_set_dec(json_object_get(line, "ecx"), "shipped",
	    dec_add(magento_number(line, "ecx.shipped"), quantity));
}

/* Several lines have the SKU and no number says which is meant: each gets what
 * is open of it, and the last one the rest. False when there is none. */
static bool
share_out(const json_t *lines, const json_t *shipped, struct dec quantity)
{
	json_t *last = NULL;
	size_t i;

	for (i = 0; i < json_array_size(lines); i++) {
		json_t *line = json_array_get(lines, i);
		struct dec open =
		    dec_sub(open_of(line), magento_number(line, "ecx.shipped"));

		if (!is_line(shipped, line, false))
			continue;
		last = line;
		if (!magento_above(open))
			continue;
		if (dec_cmp(quantity, open) < 0)
			open = quantity;
		add_shipped(line, open);
		quantity = dec_sub(quantity, open);
	}
	if (last != NULL && !dec_is_zero(quantity))
		add_shipped(last, quantity);
	return last != NULL;
}

static enum ecx_err
sum_up(struct ecx_conn *conn, const json_t *lines, const json_t *shipped)
{
	size_t i;

	for (i = 0; i < json_array_size(shipped); i++) {
		const json_t *one = json_array_get(shipped, i);
		const char *sku = json_string_at(one, "sku");
		struct dec quantity = magento_number(one, "qty");
		json_t *line = line_of(lines, one, true);

		if (dec_bad(quantity))
			return ecx_fail(conn, ECX_REJECTED,
			    "item %zu: the quantity is not a number", i + 1);
		if (line != NULL)
			add_shipped(line, quantity);
		else if (!share_out(lines, one, quantity))
			return ecx_fail(conn, ECX_REJECTED,
			    "item %zu (%s): the order has no such line", i + 1,
			    sku != NULL ? sku : "no SKU");
	}
	return ECX_OK;
}

/* Adds an item, unless nothing of it is shipped. */
static enum ecx_err
add_item(
    struct ecx_conn *conn, json_t *items, const json_t *item, struct dec count)
{
	struct dec open = open_of(item);
	char text[DEC_TEXT], left[DEC_TEXT];
	struct json_problem problem;

	if (dec_is_zero(count))
		return ECX_OK;
	(void)dec_print(dec_trim(count), text);
	if (dec_bad(open) || dec_cmp(count, open) > 0)
		return ecx_fail(conn, ECX_REJECTED,
		    "%s of '%s' are shipped, but %s are open", text,
		    json_string_at(item, "sku"),
		    dec_print(dec_trim(open), left));
	json_array_append_new(
	    items, json_pack("{s:O?, s:o?}", "order_item_id",
		       json_object_get(item, "item_id"), "qty",
		       json_read(text, strlen(text), &problem)));
	return ECX_OK;
}

/* A bundle is shipped together: each part needs the quantity for as many. */
static enum ecx_err
add_bundle(struct ecx_conn *conn, json_t *items, const json_t *lines,
    const json_t *bundle)
{
	struct dec ordered = magento_number(bundle, "qty_ordered");
	struct dec count = dec_zero();
	bool first = true;
	size_t i;

	for (i = 0; i < json_array_size(lines); i++) {
		const json_t *line = json_array_get(lines, i);
		struct dec all = magento_number(line, "qty_ordered");
		struct dec shipped =
		    dec_mul(magento_number(line, "ecx.shipped"), ordered);

		if (!magento_is_part(line, bundle))
			continue;
		if (first)
			count = dec_quotient(shipped, all);
		first = false;
		if (!magento_same(dec_mul(count, all), shipped))
			return ecx_fail(conn, ECX_REJECTED,
			    "bundle '%s' is shipped together, but the "
			    "shipment does not have all of its parts",
			    json_string_at(bundle, "sku"));
	}
	return add_item(conn, items, bundle, count);
}

/* The items of a shipment, by the ids of the order's items. */
static enum ecx_err
compose_items(struct ecx_conn *conn, const json_t *order, const json_t *native,
    json_t *items)
{
	bool together = conf_is(conn->conf, "bundles", "together");
	const json_t *all = json_object_get(order, "items");
	json_auto_t *lines = magento_lines(order);
	enum ecx_err err;
	size_t i;

	err = sum_up(conn, lines, json_object_get(native, "items"));
	for (i = 0; i < json_array_size(lines) && err == ECX_OK; i++) {
		const json_t *line = json_array_get(lines, i);

		if (!together || !magento_is_child(line))
			err = add_item(conn, items, line,
			    magento_number(line, "ecx.shipped"));
	}
	for (i = 0; i < json_array_size(all) && err == ECX_OK; i++)
		if (together && magento_is_sum(all, json_array_get(all, i)))
			err = add_bundle(
			    conn, items, lines, json_array_get(all, i));
	return err;
}

/* ---- create ---- */

/* The code of the carrier in the store, or `custom`. */
static char *
carrier_of(const struct ecx_conn *conn, const char *name)
{
	auto_free char *known = xstrdup(conf_text(conn->conf, "carriers"));
	char *word, *rest = known;

	while ((word = strtok_r(rest, " ,", &rest)) != NULL)
		if (strcasecmp(word, name) == 0)
			return xstrdup(word);
	return xstrdup("custom");
}

static json_t *
tracks_of(const struct ecx_conn *conn, const json_t *native)
{
	const char *name = json_string_at(native, "carrier");
	auto_free char *code = carrier_of(conn, name != NULL ? name : "");
	const json_t *numbers = json_object_get(native, "tracks");
	json_t *tracks = json_array();
	size_t i;

	for (i = 0; i < json_array_size(numbers); i++)
		json_array_append_new(
		    tracks, json_pack("{s:O?, s:s, s:s}", "track_number",
				json_object_get(
				    json_array_get(numbers, i), "track_number"),
				"title", name != NULL ? name : code,
				"carrier_code", code));
	return tracks;
}

static json_t *
body_of(const struct ecx_conn *conn, const json_t *doc, json_t *items)
{
	const json_t *native = json_object_get(doc, "native");
	const char *source = json_string_at(native, "source");
	auto_free char *mark = mark_of(doc);
	json_t *body = json_pack("{s:O, s:b, s:b, s:o, s:{s:s, s:i}}", "items",
	    items, "notify", conf_bool(conn->conf, "notify_customer"),
	    "appendComment", false, "tracks", tracks_of(conn, native),
	    "comment", "comment", mark, "is_visible_on_front", 0);

	if (source != NULL)
		json_object_set_new(body, "arguments",
		    json_pack("{s:{s:s}}", "extension_attributes",
			"source_code", source));
	return body;
}

enum ecx_err
magento_ship_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *order = NULL, *body = NULL, *answer = NULL;
	json_auto_t *items = json_array();
	auto_free char *id = NULL, *target = NULL, *new_id = NULL;
	enum ecx_err err = magento_order_read(conn, job->doc, &order);

	if (err == ECX_OK)
		err = compose_items(
		    conn, order, json_object_get(job->doc, "native"), items);
	if (err != ECX_OK)
		return err;
	id = json_id(json_object_get(order, "entity_id"));
	target = xasprintf("/V1/order/%s/ship", id);
	body = body_of(conn, job->doc, items);
	err = rest_post(&magento_state(conn)->rest, target, body, &answer);
	if (err != ECX_OK || conn->dry_run)
		return err;
	new_id = json_id(answer);
	if (*new_id == '\0')
		return ecx_fail(
		    conn, ECX_UNSURE, "%s: the answer has no id", target);
	ecx_record_set(record, new_id, "", NULL);
	return ECX_OK;
}

/* ---- update ---- */

static bool
has_track(const json_t *shipment, const json_t *track)
{
	const json_t *tracks = json_object_get(shipment, "tracks");
	const char *number = json_string_at(track, "track_number");
	size_t i;

	for (i = 0; i < json_array_size(tracks); i++)
		if (number != NULL && json_is_at(json_array_get(tracks, i),
					  "track_number", number))
			return true;
	return number == NULL;
}

/* Magento adds a number again that is there already. */
static enum ecx_err
add_track(struct ecx_conn *conn, const json_t *shipment, json_t *track)
{
	json_auto_t *body = json_pack("{s:{s:O?, s:O?, s:i, s:i, s:s}}",
	    "entity", "order_id", json_object_get(shipment, "order_id"),
	    "parent_id", json_object_get(shipment, "entity_id"), "weight", 0,
	    "qty", 1, "description", "");

	(void)json_object_update(json_object_get(body, "entity"), track);
	return rest_post(
	    &magento_state(conn)->rest, "/V1/shipment/track", body, NULL);
}

enum ecx_err
magento_ship_update(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	const char *id = record->id;
	auto_free char *target = xasprintf("/V1/shipment/%s", id);
	json_auto_t *tracks =
	    tracks_of(conn, json_object_get(job->doc, "native"));
	json_auto_t *shipment = NULL;
	json_t *track;
	size_t i, n = 0;
	enum ecx_err err;

	if (*id == '\0' || id[strspn(id, "0123456789")] != '\0')
		return ecx_fail(
		    conn, ECX_REJECTED, "'%s' is not the id of a shipment", id);
	err = rest_get(&magento_state(conn)->rest, target, &shipment);
	if (err == ECX_OK && json_object_get(shipment, "entity_id") == NULL)
		return ecx_fail(
		    conn, ECX_PROTOCOL, "the answer is not a shipment");
	for (i = 0; i < json_array_size(tracks) && err == ECX_OK; i++) {
		track = json_array_get(tracks, i);
		if (has_track(shipment, track))
			continue;
		err = add_track(conn, shipment, track);
		n++;
	}
	return err == ECX_OK && n == 0
		   ? ecx_fail(conn, ECX_EXISTS, "the numbers are there")
		   : err;
}
