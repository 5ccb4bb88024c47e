/* Rows of WooCommerce's lists, each completed by what it needs beside. */
#include <string.h>

#include "connectors/woocommerce/woocommerce_walk.h"

int64_t
woocommerce_changed(const json_t *row)
{
	const char *text = json_string_at(row, "date_modified_gmt");
	auto_free char *utc = NULL;
	int64_t t = 0;

	if (text == NULL)
		text = json_string_at(row, "date_created_gmt");
	if (text == NULL)
		return 0;
	utc = xasprintf("%sZ", text);
	return clock_parse(utc, &t) ? t : 0;
}

/* A cart in the checkout is not an order. */
static bool
is_draft(const json_t *row)
{
	const char *status = json_string_at(row, "status");

	return status != NULL && (strcmp(status, "checkout-draft") == 0 ||
				     strcmp(status, "auto-draft") == 0);
}

/* New shops were seen to list none in an order that was refunded
 * (woocommerce#65488). */
static bool
has_refunds(const json_t *row)
{
	return json_array_size(json_object_get(row, "refunds")) > 0 ||
	       json_is_at(row, "status", "refunded");
}

static enum ecx_err
emit_order(struct walk *w, json_t *row, const char *id)
{
	json_auto_t *refunds = json_array();
	char why[ECX_WHY];
	unsigned digits;
	enum ecx_err err;

	if (is_draft(row))
		return ECX_OK;
	err = woocommerce_digits(
	    w->conn, json_string_at(row, "currency"), &digits);
	if (err != ECX_OK)
		return err;
	if (has_refunds(row))
		err = woocommerce_refunds(w->conn, id, &refunds);
	if (err == ECX_MISSING)
		return ecx_emit_bad(w->e, row, w->conn->error);
	if (err != ECX_OK)
		return unread_emit(&w->unread, err, json_incref(row));
	unread_note_read(&w->unread);
	if (!woocommerce_order_complete(w->conn, row, refunds, digits, why))
		return ecx_emit_bad(w->e, row, why);
	return ecx_emit_doc(w->e, json_incref(row));
}

static enum ecx_err
emit_customer(struct walk *w, json_t *row, const char *id)
{
	enum ecx_err err = woocommerce_customer_complete(w->conn, row, id);

	if (err != ECX_OK)
		return unread_emit(&w->unread, err, json_incref(row));
	unread_note_read(&w->unread);
	return ecx_emit_doc(w->e, json_incref(row));
}

bool
woocommerce_is_new(struct walk *w, const char *id, int64_t t)
{
	const json_t *before = json_object_get(w->seen, id);

	if (before != NULL && json_integer_value(before) == t)
		return false;
	json_object_set_new(w->seen, id, json_integer(t));
	return true;
}

static enum ecx_err
emit_row(struct walk *w, json_t *row)
{
	json_int_t number = json_integer_value(json_object_get(row, "id"));
	auto_free char *id = xasprintf("%lld", (long long)number);
	int64_t t = woocommerce_changed(row);

	if (number <= 0 || t == 0)
		return ecx_emit_bad(
		    w->e, row, "has no id or no date of its change");
	if (t > w->latest)
		w->latest = t;
	if (!woocommerce_is_new(w, id, t))
		return ECX_OK;
	return w->kind == ECX_ORDER ? emit_order(w, row, id)
				    : emit_customer(w, row, id);
}

enum ecx_err
woocommerce_emit_rows(struct walk *w, const json_t *rows)
{
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < json_array_size(rows) && err == ECX_OK; i++)
		err = emit_row(w, json_array_get(rows, i));
	return err;
}
