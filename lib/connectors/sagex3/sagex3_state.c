/*
 * How our orders stand, by their own statuses: deliveries that are not
 * validated yet do not count where their rows show it.
 */
#include <string.h>

#include "connectors/sagex3/sagex3_in.h"
#include "core/states.h"

/* The rows of some orders. */
struct reading {
	struct ecx_conn *conn;
	json_t *orders, *deliveries, *invoices;
};

/* A key that is a column and values of it: does the row have one of these? */
static bool
has_value(const struct ecx_conn *conn, const char *key, const json_t *row)
{
	json_auto_t *words = ecx_words(conn, key);
	auto_free char *value =
	    json_id(json_object_get(row, json_text_at(words, "0")));
	size_t i;

	for (i = 1; i < json_array_size(words); i++)
		if (strcmp(value,
			json_string_value(json_array_get(words, i))) == 0)
			return true;
	return false;
}

/* Has it the column of that key at all? */
static bool
shows(const struct ecx_conn *conn, const char *key, const json_t *row)
{
	json_auto_t *words = ecx_words(conn, key);

	return json_object_get(row, json_text_at(words, "0")) != NULL;
}

/* ---- the state of an order ---- */

/* How far the order is delivered, by its status: 1 not, 2 in part, 3 as a
 * whole; less where deliveries are not validated. */
static char
delivered(const struct reading *s, const json_t *order, const char *status)
{
	const char *field = conf_text(s->conn->conf, "delivery_order_field");
	const char *number = json_text_at(order, "SOHNUM");
	bool sent = false, waiting = false;
	const json_t *one;
	size_t i;

	json_array_foreach (s->deliveries, i, one) {
		if (!json_is_at(one, field, number))
			continue;
		if (has_value(s->conn, "delivered", one) ||
		    !shows(s->conn, "delivered", one))
			sent = true;
		else
			waiting = true;
	}
	if (!waiting)
		return *status;
	return sent ? '2' : '1';
}

static void
set_state(const struct reading *s, json_t *order)
{
	auto_free char *status = json_id(json_object_get(order, "DLVSTA"));
	bool closed = has_value(s->conn, "closed", order);
	const char *word;
	char how;

	if (*status == '\0')
		return;
	if (strlen(status) != 1 || strchr("123", *status) == NULL) {
		auto_free char *other = xasprintf("DLVSTA %s", status);

		states_set(order, other);
		return;
	}
	how = delivered(s, order, status);
	if (how == '3')
		word = "delivered";
	/* What is prepared may still be shipped of a closed order. */
	else if (closed && how == *status)
		word = how == '2' ? "closed, delivered in part"
				  : "closed without a delivery";
	else if (has_value(s->conn, "held", order))
		word = "on hold";
	else
		word = how == '2' ? "delivered in part" : "open";
	states_set(order, word);
}

/* ---- the list ---- */

/* The numbers of the orders, or of those of which something was delivered. */
static json_t *
numbers_of(const struct reading *s, bool of_delivered)
{
	json_t *numbers = json_array();
	const json_t *order;
	size_t i;

	json_array_foreach (s->orders, i, order) {
		auto_free char *status =
		    json_id(json_object_get(order, "DLVSTA"));
		const char *number = json_text_at(order, "SOHNUM");

		if (*number != '\0' &&
		    (!of_delivered || strcmp(status, "1") != 0))
			json_array_append_new(numbers, json_string(number));
	}
	return numbers;
}

static enum ecx_err
read_orders(struct reading *s, const json_t *refs)
{
	const char *field = conf_text(s->conn->conf, "reference_field");
	enum ecx_err err =
	    sagex3_rows_by(s->conn, "order_source", field, refs, &s->orders);
	const json_t *order;
	size_t i;

	json_array_foreach (s->orders, i, order)
		if (err == ECX_OK && json_is_object(order) &&
		    json_object_get(order, field) == NULL)
			err = ecx_fail(s->conn, ECX_CONFIG,
			    "order_source: its rows do not show %s", field);
	return err;
}

static enum ecx_err
read_invoices(struct reading *s)
{
	json_auto_t *numbers = numbers_of(s, false);
	json_auto_t *rows = NULL;
	const json_t *row;
	enum ecx_err err;
	size_t i;

	s->invoices = json_array();
	if (conf_text(s->conn->conf, "invoice_source") == NULL)
		return ECX_OK;
	err = sagex3_rows_by(s->conn, "invoice_source",
	    conf_text(s->conn->conf, "invoice_order_field"), numbers, &rows);
	json_array_foreach (rows, i, row) {
		if (err == ECX_OK && !shows(s->conn, "invoice_posted", row))
			return ecx_fail(s->conn, ECX_CONFIG,
			    "invoice_source: its rows do not show the column "
			    "of invoice_posted");
		if (has_value(s->conn, "invoice_posted", row))
			json_array_append(s->invoices, (json_t *)row);
	}
	return err;
}

static enum ecx_err
read_all(struct reading *s, const json_t *refs)
{
	json_auto_t *numbers = NULL;
	enum ecx_err err = read_orders(s, refs);

	if (err != ECX_OK)
		return err;
	numbers = numbers_of(s, true);
	err = sagex3_rows_by(s->conn, "delivery_source",
	    conf_text(s->conn->conf, "delivery_order_field"), numbers,
	    &s->deliveries);
	return err == ECX_OK ? read_invoices(s) : err;
}

static enum ecx_err
emit_orders(const struct reading *s, const json_t *refs, struct ecx_emitter *e)
{
	const struct conf_section *conf = s->conn->conf;
	json_auto_t *fields = ecx_words(s->conn, "invoice_fields");
	const struct states_names names = {
	    .reference = conf_text(conf, "reference_field"),
	    .number = "SOHNUM",
	    .link = "SOHNUM",
	    .of = conf_text(conf, "invoice_order_field"),
	    .invoice = json_text_at(fields, "0"),
	    .date = json_text_at(fields, "1")};
	json_t *order;
	size_t i;

	json_array_foreach (s->orders, i, order)
		if (json_is_object(order))
			set_state(s, order);
	return states_emit(&(const struct states){.conn = s->conn,
			       .names = &names,
			       .orders = s->orders,
			       .invoices = s->invoices},
	    refs, e);
}

static enum ecx_err
list_states(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	struct reading s = {.conn = conn};
	enum ecx_err err = read_all(&s, refs);

	if (err == ECX_OK)
		err = emit_orders(&s, refs, e);
	json_decref(s.orders);
	json_decref(s.deliveries);
	json_decref(s.invoices);
	return err;
}

enum ecx_err
sagex3_state_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, SAGEX3_REFS, list_states, e);
}
