/*
 * What the ERP says of orders, in custom fields of theirs: the orders of a
 * batch are read, and what they do not have yet is set in one request. The shop
 * keeps a field by its id, so that none is there twice.
 */
#include <string.h>

#include "connectors/woocommerce/woocommerce_in.h"

/* An OrderState, and the order that it is of. */
struct row {
	const json_t *doc;
	struct ecx_result *result;
	json_t *order; /* NULL: not found */
	json_t *body;  /* NULL: nothing to send, or done */
};

struct states {
	struct ecx_conn *conn;
	struct row *rows;
};

/* ---- the orders ---- */

/* The id of the order in the shop, or NULL. */
static const char *
id_of(const struct ecx_conn *conn, const json_t *doc)
{
	const char *id = json_string_at(doc, "orderId");

	return id == NULL && conf_is(conn->conf, "order_number", "id")
		   ? json_string_at(doc, "orderNumber")
		   : id;
}

static enum ecx_err
find_orders(struct ecx_conn *conn, const char *name, const char *value,
    struct woocommerce_page *page)
{
	auto_free char *path = woocommerce_path(conn, "/wc/v3/orders");
	auto_free char *target = rest_target(path, name, value, "status", "any",
	    "_fields", "id,number,status,meta_data", NULL);

	return woocommerce_page_get(conn, target, 1, WOO_PAGE, page);
}

static void
note_order(struct row *row, json_t *order)
{
	json_decref(row->order);
	row->order = json_incref(order);
}

/* Reads the orders that some of the documents name by their ids. */
static enum ecx_err
read_orders(void *data, size_t at, size_t n)
{
	const struct states *s = data;
	struct woocommerce_page page = {.last = false};
	auto_buf struct buf ids = {0};
	json_t *order;
	enum ecx_err err;
	size_t i, k;

	buf_init(&ids, BUF_LINE_MAX);
	for (i = at; i < at + n; i++) {
		const char *id = id_of(s->conn, s->rows[i].doc);

		if (id != NULL && woocommerce_is_id(id))
			buf_addf(&ids, "%s%s", ids.len > 0 ? "," : "", id);
	}
	if (ids.len == 0)
		return ECX_OK;
	err = find_orders(s->conn, "include", ids.data, &page);

	json_auto_t *orders = page.rows;

	json_array_foreach (orders, k, order) {
		auto_free char *is = json_id(json_object_get(order, "id"));

		for (i = at; i < at + n; i++) {
			const char *id = id_of(s->conn, s->rows[i].doc);

			if (id != NULL && strcmp(id, is) == 0)
				note_order(&s->rows[i], order);
		}
	}
	return err;
}

/* Searches for the order of a document without an id. */
static enum ecx_err
search_order(void *data, size_t at, size_t n)
{
	const struct states *s = data;
	struct row *row = &s->rows[at];
	const char *number = json_string_at(row->doc, "orderNumber");
	struct woocommerce_page page = {.last = false};
	json_t *order;
	enum ecx_err err;
	size_t i;

	(void)n;
	if (id_of(s->conn, row->doc) != NULL || number == NULL)
		return ECX_OK;
	err = find_orders(s->conn, "search", number, &page);

	json_auto_t *orders = page.rows;

	json_array_foreach (orders, i, order) {
		if (!json_is_at(order, "number", number))
			continue;
		if (row->order != NULL)
			return ecx_fail(s->conn, ECX_REJECTED,
			    "several orders have the number %s: resolve the "
			    "duplicate in the shop",
			    number);
		note_order(row, order);
	}
	return err;
}

/* ---- what is set ---- */

/* The order has the field already, with this value: NULL. */
static json_t *
field_body(const json_t *order, const char *key, json_t *value)
{
	const json_t *one;
	size_t i;

	json_array_foreach (json_object_get(order, "meta_data"), i, one) {
		if (!json_is_at(one, "key", key))
			continue;
		return json_equal(json_object_get(one, "value"), value)
			   ? NULL
			   : json_pack("{s:O?, s:s, s:O}", "id",
				 json_object_get(one, "id"), "key", key,
				 "value", value);
	}
	return json_pack("{s:s, s:O}", "key", key, "value", value);
}

static void
refuse_unknown(const struct ecx_conn *conn, struct row *row)
{
	const char *id = id_of(conn, row->doc);
	const char *name =
	    id != NULL ? id : json_string_at(row->doc, "orderNumber");

	if (name == NULL)
		ecx_refuse(row->result, ECX_REJECTED,
		    "the document has neither orderId nor orderNumber, so that "
		    "the shop's order cannot be found");
	else
		ecx_refuse(row->result, ECX_REJECTED,
		    "the shop has no order %s, or has it in the trash: look "
		    "there what became of it, and dismiss this",
		    name);
}

/* ---- a cancellation ---- */

/* A plugin keeps its shipments in a field of the order. */
static bool
is_shipped(const struct ecx_conn *conn, const json_t *order)
{
	const char *status = json_text_at(order, "status");
	const json_t *one;
	size_t i;

	if (strcmp(status, "completed") == 0 ||
	    conf_is(conn->conf, "shipped_status", status) ||
	    conf_is(conn->conf, "partial_status", status))
		return true;
	json_array_foreach (json_object_get(order, "meta_data"), i, one) {
		const char *key = json_text_at(one, "key");

		if (strncmp(key, woocommerce_mark, strlen(woocommerce_mark)) ==
			0 ||
		    strcmp(key, "_wc_shipment_tracking_items") == 0)
			return true;
	}
	return false;
}

static void
refuse_cancel(struct ecx_conn *conn, struct row *row, const char *why)
{
	const enum ecx_err err = ecx_fail_cancel(conn, row->doc, why);

	ecx_refuse(row->result, err, "%s", conn->error);
}

/* Is the order to be cancelled? One that has shipped is refused. */
static bool
cancels(struct ecx_conn *conn, struct row *row)
{
	if (!ecx_state_cancels(row->doc) ||
	    json_is_at(row->order, "status", "cancelled") ||
	    json_is_at(row->order, "status", "refunded"))
		return false;
	if (!is_shipped(conn, row->order))
		return true;
	refuse_cancel(conn, row, "something of it has shipped");
	return false;
}

static void
compose(struct ecx_conn *conn, struct row *row)
{
	json_auto_t *values = ecx_state_values(row->doc);
	json_auto_t *meta = json_array();
	const char *key;
	json_t *value;
	bool cancel;

	if (row->order == NULL) {
		refuse_unknown(conn, row);
		return;
	}
	json_object_foreach (values, key, value) {
		json_t *field = field_body(row->order, key, value);

		if (field != NULL)
			json_array_append_new(meta, field);
	}
	cancel = cancels(conn, row);
	if (row->result->err != ECX_OK ||
	    (json_array_size(meta) == 0 && !cancel))
		return;
	row->body = json_pack("{s:O}", "id", json_object_get(row->order, "id"));
	if (json_array_size(meta) > 0)
		json_object_set(row->body, "meta_data", meta);
	if (cancel)
		json_set_text(row->body, "status", "cancelled");
}

/* The shop may keep the status of an order whatever is sent. */
static void
read_result(struct ecx_conn *conn, struct row *row, const json_t *answer)
{
	const json_t *id = json_object_get(row->body, "id");
	const char *status = json_string_at(row->body, "status");

	if (!woocommerce_row_is_set(
		row->result, answer, json_integer_value(id)))
		return;
	if (status != NULL && !json_is_at(answer, "status", status)) {
		refuse_cancel(conn, row, "the shop leaves it as it was");
		return;
	}
	json_decref(row->body);
	row->body = NULL;
}

static void
read_results(const struct states *s, size_t at, size_t n, const json_t *list)
{
	size_t i, k = 0;

	for (i = at; i < at + n; i++)
		if (s->rows[i].body != NULL && s->rows[i].result->err == ECX_OK)
			read_result(
			    s->conn, &s->rows[i], json_array_get(list, k++));
}

static enum ecx_err
send_states(void *data, size_t at, size_t n)
{
	const struct states *s = data;
	auto_free char *target =
	    woocommerce_path(s->conn, "/wc/v3/orders/batch");
	json_auto_t *list = json_array();
	json_auto_t *body = NULL;
	json_auto_t *answer = NULL;
	enum ecx_err err;
	size_t i;

	for (i = at; i < at + n; i++)
		if (s->rows[i].result->err == ECX_OK)
			(void)json_array_append(list, s->rows[i].body);
	if (json_array_size(list) == 0)
		return ECX_OK;
	body = json_pack("{s:O}", "update", list);
	err = rest_put(
	    &woocommerce_state(s->conn)->rest, "POST", target, body, &answer);
	if (err == ECX_OK && answer != NULL)
		read_results(s, at, n, json_object_get(answer, "update"));
	return err;
}

enum ecx_err
woocommerce_state_set(struct ecx_conn *conn, const struct ecx_batch *batch)
{
	auto_free struct row *rows = xcalloc(batch->n, sizeof(*rows));
	struct states s = {conn, rows};
	enum ecx_err err;
	size_t i;

	for (i = 0; i < batch->n; i++)
		rows[i] = (struct row){
		    .doc = batch->docs[i], .result = &batch->results[i]};
	err = ecx_set_rows(conn, batch->n, batch->results, read_orders, &s);
	if (err == ECX_OK)
		err = ecx_set_each(
		    conn, batch->n, batch->results, search_order, &s);
	for (i = 0; i < batch->n && err == ECX_OK; i++)
		if (rows[i].result->err == ECX_OK)
			compose(conn, &rows[i]);
	if (err == ECX_OK)
		err = ecx_set_rows(
		    conn, batch->n, batch->results, send_states, &s);
	for (i = 0; i < batch->n; i++) {
		json_decref(rows[i].order);
		json_decref(rows[i].body);
	}
	return err;
}
