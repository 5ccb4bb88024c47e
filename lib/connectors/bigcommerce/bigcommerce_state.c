/*
 * What the ERP says of orders: its number is the external_order_id of the
 * order, the rest are metafields, of which each has a request of its own. What
 * is there already is not sent. Notes of the staff are left alone: they can
 * only be written as a whole.
 */
#include <string.h>

#include "connectors/bigcommerce/bigcommerce_in.h"

static const char number_member[] = "external_order_id";

/* ---- cancellation ---- */

enum { SHIPPED = 2, PARTLY, REFUNDED, CANCELLED, DECLINED, COMPLETED = 10 };

static json_int_t
status_of(const json_t *order)
{
	return json_integer_value(json_object_get(order, "status_id"));
}

static bool
is_shipped(const json_t *order)
{
	const json_int_t status = status_of(order);

	return status == SHIPPED || status == PARTLY || status == COMPLETED ||
	       *json_text_at(order, "date_shipped") != '\0' ||
	       !dec_is_zero(bigcommerce_number(order, "items_shipped"));
}

/* Is it to be cancelled, and is it not yet? */
static bool
cancels(const json_t *order, const json_t *doc)
{
	const json_int_t status = status_of(order);

	return ecx_state_cancels(doc) && status != CANCELLED &&
	       status != DECLINED && status != REFUNDED;
}

/* Sets number and status in one request. The answer is the order. */
static enum ecx_err
set_order(struct ecx_conn *conn, const char *id, const json_t *order,
    const json_t *doc, const char *number)
{
	const bool cancel = cancels(order, doc);
	auto_free char *target = xasprintf("/v2/orders/%s", id);
	json_auto_t *body = json_object(), *answer = NULL;
	enum ecx_err err;

	if (cancel && is_shipped(order))
		return ecx_fail_cancel(
		    conn, doc, "something of it has shipped");
	if (number != NULL && !json_is_at(order, number_member, number))
		json_set_text(body, number_member, number);
	if (cancel)
		json_object_set_new(body, "status_id", json_integer(CANCELLED));
	if (json_object_size(body) == 0)
		return ECX_OK;
	err = rest_put(
	    &bigcommerce_state(conn)->rest, "PUT", target, body, &answer);
	if (err == ECX_REJECTED && cancel) {
		auto_free char *words = xstrdup(conn->error);

		return ecx_fail_cancel(conn, doc, words);
	}
	if (err == ECX_OK && cancel && answer != NULL &&
	    status_of(answer) != CANCELLED)
		return ecx_fail_cancel(
		    conn, doc, "the store leaves it as it was");
	return err;
}

/* ---- metafields ---- */

static const json_t *
field_of(const json_t *fields, const char *key)
{
	const json_t *one;
	size_t i;

	json_array_foreach (fields, i, one)
		if (json_is_at(one, "key", key))
			return one;
	return NULL;
}

/* A field is there once: the store refuses a second one with its key. */
static enum ecx_err
set_field(struct ecx_conn *conn, const char *path, const json_t *fields,
    const char *key, json_t *value)
{
	const json_t *there = field_of(fields, key);
	auto_free char *id = bigcommerce_id(there, "id");
	auto_free char *target = xasprintf("%s/%s", path, id);
	json_auto_t *body = NULL;

	if (json_equal(json_object_get(there, "value"), value))
		return ECX_OK;
	if (there != NULL) {
		body = json_pack("{s:O}", "value", value);
		return rest_put(
		    &bigcommerce_state(conn)->rest, "PUT", target, body, NULL);
	}
	body = json_pack("{s:s, s:s, s:s, s:O}", "permission_set", "read",
	    "namespace", conf_text(conn->conf, "state_namespace"), "key", key,
	    "value", value);
	return rest_post(&bigcommerce_state(conn)->rest, path, body, NULL);
}

static enum ecx_err
set_fields(struct ecx_conn *conn, const char *id, const json_t *values)
{
	auto_free char *path = xasprintf("/v3/orders/%s/metafields", id);
	auto_free char *target = rest_target(
	    path, "namespace", conf_text(conn->conf, "state_namespace"), NULL);
	json_auto_t *fields = NULL;
	enum ecx_err err;
	const char *key;
	json_t *value;

	if (json_object_size(values) == 0)
		return ECX_OK;
	err = bigcommerce_all(conn, target, &fields);
	json_object_foreach ((json_t *)values, key, value)
		if (err == ECX_OK)
			err = set_field(conn, path, fields, key, value);
	return err;
}

/* ---- the verb ---- */

struct states {
	struct ecx_conn *conn;
	const struct ecx_batch *batch;
};

static enum ecx_err
set_one(void *data, size_t at, size_t n)
{
	const struct states *s = data;
	struct ecx_conn *conn = s->conn;
	const json_t *doc = s->batch->docs[at];
	json_auto_t *values = ecx_state_values(doc);
	json_auto_t *order = NULL;
	enum ecx_err err = bigcommerce_order_read(conn, doc, &order);
	auto_free char *id = bigcommerce_id(order, "id");

	(void)n;
	if (err == ECX_OK)
		err = set_order(conn, id, order, doc,
		    json_string_at(values, number_member));
	json_object_del(values, number_member);
	return err == ECX_OK ? set_fields(conn, id, values) : err;
}

enum ecx_err
bigcommerce_state_set(struct ecx_conn *conn, const struct ecx_batch *batch)
{
	struct states s = {conn, batch};

	return ecx_set_each(conn, batch->n, batch->results, set_one, &s);
}
