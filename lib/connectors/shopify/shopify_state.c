/*
 * States of orders: metafields of the order, and its cancellation. A metafield
 * is an absolute value. A cancellation is not: the order is read before and
 * after it.
 */
#include <string.h>

#include "connectors/shopify/shopify_gql.h"
#include "connectors/shopify/shopify_in.h"

enum { METAFIELDS = 25 }; /* that Shopify sets at a time */

struct states {
	struct gql *gql;
	const json_t *const *docs;
	struct ecx_result *results;
};

/* ---- which order ---- */

static bool
is_number(const char *text)
{
	return *text != '\0' && text[strspn(text, "0123456789")] == '\0';
}

/* The id of the document's order; NULL where it has none that is one. */
static json_t *
id_of(const json_t *doc)
{
	static const char gid[] = "gid://shopify/Order/";
	const char *id = json_text_at(doc, "orderId");

	if (strncmp(id, gid, sizeof(gid) - 1) == 0)
		id += sizeof(gid) - 1;
	return is_number(id) ? json_sprintf("%s%s", gid, id) : NULL;
}

/* The id of the one order that has the number, with or without a # in front;
 * NULL where there is none, or several. */
static enum ecx_err
search_order(struct gql *g, const char *number, json_t **id)
{
	auto_buf struct buf term = {0};
	json_auto_t *data = NULL;
	const json_t *nodes, *node;
	enum ecx_err err;
	size_t i, n = 0;

	*id = NULL;
	buf_init(&term, BUF_LINE_MAX);
	shopify_search_term(&term, "name", number);
	err = gql_ask(g, gql_order_names,
	    json_pack("{s:s, s:i}", "q", term.data, "first", 10), &data);
	nodes = json_at(data, "list.nodes");
	json_array_foreach (nodes, i, node) {
		const char *name = json_text_at(node, "name");

		if (strcmp(name + (*name == '#'), number) != 0)
			continue;
		json_decref(*id);
		*id = json_incref(json_object_get(node, "id"));
		n++;
	}
	if (n <= 1)
		return err;
	json_decref(*id);
	*id = NULL;
	return err;
}

/* The ids of the orders of [at, at + n), null where a document is refused. */
static enum ecx_err
find_orders(const struct states *s, size_t at, size_t n, json_t *ids)
{
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = at; i < at + n && err == ECX_OK; i++) {
		const char *number = json_text_at(s->docs[i], "orderNumber");
		json_t *id = NULL;

		if (s->results[i].err == ECX_OK)
			id = id_of(s->docs[i]);
		if (s->results[i].err == ECX_OK && id == NULL &&
		    *number != '\0')
			err = search_order(
			    s->gql, number + (*number == '#'), &id);
		json_array_append_new(ids, id != NULL ? id : json_null());
	}
	return err;
}

/* ---- cancellation ---- */

static enum ecx_err
read_orders(struct gql *g, json_t *ids, json_t **nodes)
{
	json_auto_t *known = json_array();
	json_auto_t *data = NULL;
	const json_t *id;
	enum ecx_err err;
	size_t i;

	json_array_foreach (ids, i, id)
		if (json_is_string(id))
			json_array_append(known, (json_t *)id);
	*nodes = NULL;
	if (json_array_size(known) == 0)
		return ECX_OK;
	err = gql_ask(
	    g, gql_order_nodes, json_pack("{s:O}", "ids", known), &data);
	if (err == ECX_OK && !json_is_array(json_object_get(data, "nodes")))
		return ecx_fail(
		    g->rest.conn, ECX_PROTOCOL, "the answer has no nodes");
	*nodes = json_incref(json_object_get(data, "nodes"));
	return err;
}

static json_t *
node_of(json_t *nodes, const json_t *id)
{
	json_t *node;
	size_t i;

	json_array_foreach (nodes, i, node)
		if (id != NULL &&
		    json_equal(json_object_get(node, "id"), (json_t *)id))
			return node;
	return NULL;
}

static bool
has_shipped(const json_t *order)
{
	return json_is_at(order, "displayFulfillmentStatus", "FULFILLED") ||
	       json_is_at(
		   order, "displayFulfillmentStatus", "PARTIALLY_FULFILLED");
}

/* Sends the cancellation; Shopify carries it out later. *why has what it
 * refused it for, or is empty. */
static enum ecx_err
send_cancellation(
    struct gql *g, const json_t *doc, const json_t *order, char why[ECX_WHY])
{
	const struct conf_section *conf = g->rest.conn->conf;
	json_auto_t *data = NULL;
	auto_free char *note = xasprintf(
	    "cancelled in the ERP as %.200s", json_text_at(doc, "number"));
	enum ecx_err err = gql_create(g, gql_cancel,
	    json_pack("{s:O, s:b, s:s}", "id", json_object_get(order, "id"),
		"restock", conf_bool(conf, "restock_cancelled"), "note", note),
	    &data);

	*why = '\0';
	if (err == ECX_OK)
		(void)gql_refusal(json_object_get(data, "result"), why);
	return err;
}

/* Cancels the order, unless it is, and reads it again. */
static enum ecx_err
cancel_order(struct gql *g, const json_t *doc, const json_t *order)
{
	struct ecx_conn *conn = g->rest.conn;
	json_auto_t *ids = json_pack("[O]", json_object_get(order, "id"));
	json_auto_t *nodes = NULL;
	char why[ECX_WHY];
	enum ecx_err err;

	if (json_string_at(order, "cancelledAt") != NULL)
		return ECX_OK;
	if (has_shipped(order))
		return ecx_fail_cancel(
		    conn, doc, "something of it has shipped");
	err = send_cancellation(g, doc, order, why);
	if (err != ECX_OK || conn->dry_run)
		return err;
	err = read_orders(g, ids, &nodes);
	if (err != ECX_OK ||
	    json_string_at(json_array_get(nodes, 0), "cancelledAt") != NULL)
		return err;
	if (*why != '\0')
		return ecx_fail_cancel(conn, doc, why);
	return ecx_fail(
	    conn, ECX_AGAIN, "the cancellation has not been carried out yet");
}

/* ---- metafields ---- */

static const char *
number_of(const json_t *doc)
{
	const char *number = json_string_at(doc, "orderNumber");

	return number != NULL ? number : json_text_at(doc, "orderId");
}

/* Is the document to be sent? Refuses one whose order is not there, and cancels
 * the order where it is to be. An error of the connection is returned. */
static enum ecx_err
prepare(const struct states *s, size_t i, const json_t *order, bool *is_ready)
{
	const json_t *doc = s->docs[i];
	enum ecx_err err;

	*is_ready = false;
	if (s->results[i].err != ECX_OK)
		return ECX_OK;
	if (order == NULL) {
		ecx_refuse(&s->results[i], ECX_REJECTED,
		    "the store has no order '%s', or several: it was deleted "
		    "there, or is another store's",
		    number_of(doc));
		return ECX_OK;
	}
	err =
	    ecx_state_cancels(doc) ? cancel_order(s->gql, doc, order) : ECX_OK;
	*is_ready = err == ECX_OK;
	if (err == ECX_OK || ecx_err_stops(err))
		return err;
	ecx_refuse(&s->results[i], err, "%s", s->gql->rest.conn->error);
	return ECX_OK;
}

static void
add_metafields(const struct ecx_conn *conn, const json_t *doc,
    const json_t *order, json_t *metafields)
{
	json_auto_t *values = ecx_state_values(doc);
	const char *name;
	json_t *value;

	json_object_foreach (values, name, value)
		json_array_append_new(metafields,
		    json_pack("{s:O, s:s, s:s, s:s, s:O}", "ownerId",
			json_object_get(order, "id"), "namespace",
			conf_text(conn->conf, "state_namespace"), "key", name,
			"type", conf_text(conn->conf, "state_type"), "value",
			value));
}

static enum ecx_err
code_err(const char *code)
{
	return strcmp(code, "APP_NOT_AUTHORIZED") == 0 ? ECX_DENIED
	       : strcmp(code, "INVALID_TYPE") == 0     ? ECX_CONFIG
	       : strcmp(code, "INTERNAL_ERROR") == 0   ? ECX_AGAIN
						       : ECX_REJECTED;
}

/* All of them are set, or none. */
static enum ecx_err
send_metafields(struct gql *g, json_t *metafields)
{
	json_auto_t *data = NULL;
	char why[ECX_WHY];
	const char *code;
	enum ecx_err err;

	if (json_array_size(metafields) == 0)
		return ECX_OK;
	err = gql_set(g, gql_set_metafields,
	    json_pack("{s:O}", "metafields", metafields), &data);
	json_array_clear(metafields);
	if (err != ECX_OK || g->rest.conn->dry_run)
		return err;
	if (!json_is_object(json_object_get(data, "result")))
		return ecx_fail(g->rest.conn, ECX_PROTOCOL,
		    "the answer has no result of the mutation");
	code = gql_refusal(json_object_get(data, "result"), why);
	return code != NULL ? ecx_fail(g->rest.conn, code_err(code), "%s", why)
			    : ECX_OK;
}

/* For ecx_set_rows. */
static enum ecx_err
set_some(void *data, size_t at, size_t n)
{
	const struct states *s = data;
	json_auto_t *ids = json_array();
	json_auto_t *nodes = NULL;
	json_auto_t *metafields = json_array();
	enum ecx_err err = find_orders(s, at, n, ids);
	size_t i;

	if (err == ECX_OK)
		err = read_orders(s->gql, ids, &nodes);
	for (i = at; i < at + n && err == ECX_OK; i++) {
		const json_t *order =
		    node_of(nodes, json_array_get(ids, i - at));
		json_auto_t *more = json_array();
		bool is_ready;

		err = prepare(s, i, order, &is_ready);
		if (err != ECX_OK || !is_ready)
			continue;
		add_metafields(s->gql->rest.conn, s->docs[i], order, more);
		if (json_array_size(metafields) + json_array_size(more) >
		    METAFIELDS)
			err = send_metafields(s->gql, metafields);
		json_array_extend(metafields, more);
	}
	return err == ECX_OK ? send_metafields(s->gql, metafields) : err;
}

enum ecx_err
shopify_set_states(struct gql *g, const json_t *const docs[], size_t n,
    struct ecx_result results[])
{
	struct states s = {g, docs, results};

	return ecx_set_rows(g->rest.conn, n, results, set_some, &s);
}
