/*
 * Stock levels. What is set is the quantity on hand, of which the store keeps
 * the safety stock: the items of a batch are read first, and are those that the
 * store counts at their locations. It applies them a little later.
 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "connectors/bigcommerce/bigcommerce_in.h"

static const json_t *
native_of(const struct bc_row *row)
{
	return json_object_get(row->doc, "native");
}

/* ---- what is there ---- */

/* To the store capital and small letters of a SKU are the same. */
static const json_t *
item_of(const json_t *items, const char *sku)
{
	const json_t *one;
	size_t i;

	json_array_foreach (items, i, one)
		if (strcasecmp(json_text_at(one, "identity.sku"), sku) == 0)
			return one;
	return NULL;
}

static const json_t *
place_of(const json_t *item, const json_t *location)
{
	const json_t *one;
	size_t i;

	json_array_foreach (json_object_get(item, "locations"), i, one)
		if (json_equal(json_object_get(one, "location_id"), location))
			return one;
	return NULL;
}

/* The row of the request, with the safety stock on top. */
static void
compose(struct bc_row *row, const json_t *items)
{
	const json_t *native = native_of(row);
	const char *sku = json_text_at(native, "sku");
	const json_t *location = json_object_get(native, "location_id");
	const json_t *item = item_of(items, sku);
	const json_t *place = place_of(item, location);
	struct dec level = dec_add(json_decimal_at(native, "quantity"),
	    bigcommerce_number(place, "settings.safety_stock"));
	auto_free char *id = json_id(location);

	if (strchr(sku, ',') != NULL)
		ecx_refuse(row->result, ECX_REJECTED,
		    "the SKU has a comma: the store cannot be asked for it");
	else if (item == NULL)
		ecx_refuse(row->result, ECX_MISSING,
		    "the store has no item '%s', or does not track its stock",
		    sku);
	else if (place == NULL)
		ecx_refuse(row->result, ECX_MISSING,
		    "the store does not have the item at location %s", id);
	else if (dec_bad(level))
		ecx_refuse(row->result, ECX_PROTOCOL,
		    "the safety stock of the item is not a number");
	if (row->result->err != ECX_OK)
		return;
	json_decref(row->body);
	row->body = json_pack("{s:O, s:O}", "location_id", location, "sku",
	    json_at(item, "identity.sku"));
	json_set_number(row->body, "quantity", dec_trim(level));
}

static enum ecx_err
read_items(void *data, size_t at, size_t n)
{
	const struct bc_setting *s = data;
	auto_free char *skus = bigcommerce_skus(s, at, n);
	auto_free char *target = rest_target(
	    "/v3/inventory/items", "sku:in", skus, "limit", "1000", NULL);
	json_auto_t *answer = NULL, *items = NULL;
	enum ecx_err err = ECX_OK;
	size_t i;

	if (*skus != '\0')
		err = rest_get_record(
		    &bigcommerce_state(s->conn)->rest, target, &answer);
	if (err != ECX_OK)
		return err;
	items = bigcommerce_rows(s->conn, answer);
	if (items == NULL)
		return ECX_PROTOCOL;
	for (i = at; i < at + n; i++)
		compose(&s->rows[i], items);
	return ECX_OK;
}

/* ---- what is set ---- */

static enum ecx_err
send_rows(void *data, size_t at, size_t n)
{
	const struct bc_setting *s = data;
	json_auto_t *items = json_array();
	json_auto_t *body = NULL, *answer = NULL;
	enum ecx_err err;
	size_t i;

	for (i = at; i < at + n; i++)
		json_array_append(items, s->some[i]->body);
	body = json_pack("{s:s, s:O}", "reason", "ecx", "items", items);
	err = rest_put(&bigcommerce_state(s->conn)->rest, "PUT",
	    "/v3/inventory/adjustments/absolute", body, &answer);
	if (err == ECX_OK && answer != NULL &&
	    json_object_get(answer, "transaction_id") == NULL)
		return ecx_fail(s->conn, ECX_PROTOCOL,
		    "the answer does not say that it was done");
	return err;
}

enum ecx_err
bigcommerce_stock_set(struct ecx_conn *conn, const struct ecx_batch *batch)
{
	struct bc_row *rows = bigcommerce_batch_rows(batch);
	struct bc_setting s = {.conn = conn, .rows = rows};
	enum ecx_err err =
	    ecx_set_rows(conn, batch->n, batch->results, read_items, &s);

	if (err == ECX_OK)
		err =
		    bigcommerce_send(&s, batch->n, false, batch->n, send_rows);
	bigcommerce_rows_free(rows, batch->n);
	return err;
}
