/*
 * What the ERP says of orders: in custom fields of theirs, which are set, or in
 * a private note. A note cannot be set: the newest of ours is looked for first,
 * so that what it says is not said again.
 */
#include <string.h>

#include "connectors/vendure/vendure_in.h"

static const char orders_query[] =
    "query States($options: OrderListOptions!) { orders(options: $options) { "
    "items { id code state fulfillments { state } "
    "history(options: {filter: {type: {eq: \"ORDER_NOTE\"}}, "
    "sort: {createdAt: DESC, id: DESC}}) { items { data } } } } }";

/* Around the names of the fields: where one is not defined, the server accepts
 * its value and drops it, unless it is selected, too. */
static const char *const fields_mutation[] = {
    "mutation Fields($input: UpdateOrderInput!) { "
    "setOrderCustomFields(input: $input) { id customFields {",
    " } } }"};

static const char note_mutation[] =
    "mutation Note($input: AddNoteToOrderInput!) { "
    "addNoteToOrder(input: $input) { id } }";

static const char cancel_mutation[] =
    "mutation Cancel($input: CancelOrderInput!) { "
    "cancelOrder(input: $input) { __typename "
    "... on Order { id state } " VENDURE_REFUSED "} }";

struct states {
	struct ecx_conn *conn;
	const json_t *const *docs;
	json_t **orders; /* of each document; NULL: not found */
	struct ecx_result *results;
};

/* ---- the orders ---- */

/* What the document names its order by: "id" or "code"; NULL: neither. */
static const char *
name_of(const json_t *doc, const char **value)
{
	*value = json_string_at(doc, "orderId");
	if (*value != NULL)
		return "id";
	*value = json_string_at(doc, "orderNumber");
	return *value != NULL ? "code" : NULL;
}

/* {"id":{"in":[...]},"code":{"in":[...]}}, without what is empty. */
static json_t *
filter_of(const struct states *s, size_t at, size_t n)
{
	json_t *filter = json_object();
	const char *name, *value;
	size_t i;

	for (i = at; i < at + n; i++) {
		json_t *list;

		name = name_of(s->docs[i], &value);
		if (name == NULL)
			continue;
		if (json_object_get(filter, name) == NULL)
			json_object_set_new(
			    filter, name, json_pack("{s:[]}", "in"));
		list = json_object_get(json_object_get(filter, name), "in");
		json_array_append_new(list, json_string(value));
	}
	return filter;
}

/* Reads the orders of some of the documents. */
static enum ecx_err
read_orders(void *data, size_t at, size_t n)
{
	const struct states *s = data;
	json_t *filter = filter_of(s, at, n);
	json_auto_t *answer = NULL;
	const json_t *items = NULL;
	const char *name, *value;
	json_t *order;
	enum ecx_err err;
	size_t i, k;

	if (json_object_size(filter) == 0) {
		json_decref(filter);
		return ECX_OK;
	}
	err = vendure_ask(s->conn, orders_query,
	    json_pack("{s:{s:o, s:s, s:I}}", "options", "filter", filter,
		"filterOperator", "OR", "take", (json_int_t)n),
	    &answer);
	if (err == ECX_OK)
		err = vendure_items(s->conn, answer, "orders", &items);
	json_array_foreach (items, k, order)
		for (i = at; i < at + n; i++) {
			name = name_of(s->docs[i], &value);
			if (name == NULL || !vendure_is(order, name, value))
				continue;
			json_decref(s->orders[i]);
			s->orders[i] = json_incref(order);
		}
	return err;
}

/* ---- what is set ---- */

static void
refuse_unknown(const json_t *doc, struct ecx_result *result)
{
	const char *value, *name = name_of(doc, &value);

	if (name == NULL)
		ecx_refuse(result, ECX_REJECTED,
		    "the document has neither orderId nor orderNumber, so that "
		    "the shop's order cannot be found");
	else
		ecx_refuse(result, ECX_REJECTED,
		    "the shop has no order with the %s %s: look there what "
		    "became of it, and dismiss this",
		    name, value);
}

/* Is this what the newest note that begins like ours says? */
static bool
is_noted(const struct ecx_conn *conn, const json_t *order, const char *text)
{
	const char *begin = conf_text(conn->conf, "state_note");
	const json_t *one;
	size_t i;

	json_array_foreach (json_at(order, "history.items"), i, one) {
		const char *note = json_text_at(one, "data.note");

		if (strncmp(note, begin, strlen(begin)) == 0)
			return strcmp(note, text) == 0;
	}
	return false;
}

static enum ecx_err
add_note(struct ecx_conn *conn, const json_t *order, const json_t *doc)
{
	auto_free char *words = ecx_state_words(doc);
	auto_free char *text =
	    xasprintf("%s %s", conf_text(conn->conf, "state_note"), words);

	if (is_noted(conn, order, text))
		return ECX_OK;
	return gql_create(&vendure_state(conn)->gql, note_mutation,
	    json_pack("{s:{s:O, s:s, s:b}}", "input", "id",
		json_object_get(order, "id"), "note", text, "isPublic", 0),
	    NULL);
}

/* Only the number is in each document: another name that is not may be wrong.
 */
static bool
is_optional(const char *name)
{
	return strcmp(name, "state") == 0 || strcmp(name, "invoice") == 0 ||
	       strcmp(name, "invoice_date") == 0;
}

/* A name of GraphQL, which may stand in an operation. */
static bool
is_name(const char *text)
{
	static const char characters[] = "abcdefghijklmnopqrstuvwxyz"
					 "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
					 "0123456789_";

	return *text != '\0' && text[strspn(text, characters)] == '\0';
}

/* The values by the names of the custom fields, which are appended to `names`;
 * NULL with CONFIG. */
static json_t *
fields_of(struct ecx_conn *conn, const json_t *doc, struct buf *names)
{
	json_auto_t *values = ecx_state_values(doc);
	json_auto_t *known = ecx_named_ids(conn, "state_fields");
	json_auto_t *fields = json_object();
	const char *name;
	json_t *field;

	json_object_foreach (known, name, field) {
		json_t *value = json_object_get(values, name);
		const char *text = json_string_value(field);

		if (!is_name(text) || (value == NULL && !is_optional(name))) {
			ecx_fail(conn, ECX_CONFIG,
			    "state_fields: '%s' is not a name of the map with "
			    "'=' and a custom field behind it",
			    name);
			return NULL;
		}
		buf_addf(names, " %s", text);
		if (value != NULL)
			json_object_set(fields, text, value);
	}
	return json_incref(fields);
}

static enum ecx_err
set_fields(struct ecx_conn *conn, const json_t *order, const json_t *doc)
{
	auto_buf struct buf mutation = {0};
	json_t *fields;
	enum ecx_err err;

	buf_init(&mutation, BUF_LINE_MAX);
	buf_adds(&mutation, fields_mutation[0]);
	fields = fields_of(conn, doc, &mutation);
	if (fields == NULL)
		return ECX_CONFIG;
	buf_adds(&mutation, fields_mutation[1]);
	err = gql_set(&vendure_state(conn)->gql, mutation.data,
	    json_pack("{s:{s:O, s:o}}", "input", "id",
		json_object_get(order, "id"), "customFields", fields),
	    NULL);
	if (err == ECX_CONFIG) {
		auto_free char *words = xstrdup(conn->error);

		return ecx_fail(conn, err,
		    "state_fields names a custom field that the orders of the "
		    "shop do not have, or that cannot be set: %s",
		    words);
	}
	return err;
}

/* ---- a cancellation ---- */

static bool
is_shipped(const json_t *order)
{
	const json_t *one;
	size_t i;

	json_array_foreach (json_object_get(order, "fulfillments"), i, one)
		if (!vendure_is(one, "state", "Cancelled"))
			return true;
	return false;
}

/* Cancels the order with its shipping; money is not given back. Repeated, it
 * would be refused. Customers may see a reason. */
static enum ecx_err
cancel(struct ecx_conn *conn, const json_t *order, const json_t *doc)
{
	json_auto_t *data = NULL;
	char why[ECX_WHY];
	enum ecx_err err;

	if (vendure_is(order, "state", "Cancelled"))
		return ECX_OK;
	if (is_shipped(order))
		return ecx_fail_cancel(conn, doc, "it has a fulfillment");
	err = gql_create(&vendure_state(conn)->gql, cancel_mutation,
	    json_pack("{s:{s:O, s:b}}", "input", "orderId",
		json_object_get(order, "id"), "cancelShipping", 1),
	    &data);
	if (err != ECX_OK ||
	    gql_refusal(json_object_get(data, "cancelOrder"), why) == NULL)
		return err;
	return ecx_fail_cancel(conn, doc, why);
}

/* ---- the verb ---- */

/* Sets what the ERP says of one order. */
static enum ecx_err
set_state(void *data, size_t at, size_t n)
{
	const struct states *s = data;
	const json_t *doc = s->docs[at], *order = s->orders[at];
	enum ecx_err err = ECX_OK;

	(void)n;
	if (s->results[at].err != ECX_OK)
		return ECX_OK;
	if (order == NULL) {
		refuse_unknown(doc, &s->results[at]);
		return ECX_OK;
	}
	if (ecx_state_cancels(doc))
		err = cancel(s->conn, order, doc);
	if (err != ECX_OK)
		return err;
	return conf_text(s->conn->conf, "state_fields") != NULL
		   ? set_fields(s->conn, order, doc)
		   : add_note(s->conn, order, doc);
}

enum ecx_err
vendure_state_set(struct ecx_conn *conn, const struct ecx_batch *batch)
{
	auto_free json_t **orders = xcalloc(batch->n, sizeof(json_t *));
	struct states s = {conn, batch->docs, orders, batch->results};
	enum ecx_err err =
	    ecx_set_rows(conn, batch->n, batch->results, read_orders, &s);
	size_t i;

	if (err == ECX_OK)
		err =
		    ecx_set_each(conn, batch->n, batch->results, set_state, &s);
	for (i = 0; i < batch->n; i++)
		json_decref(orders[i]);
	return err;
}
