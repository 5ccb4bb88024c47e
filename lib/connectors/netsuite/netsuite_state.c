/*
 * How our orders stand: reads the orders by our references, by the day on which
 * they were created, or one by its id, what follows them (fulfillments and
 * invoices), and their closed lines.
 */
#include <stdlib.h>
#include <string.h>

#include "base/json_answer.h"
#include "connectors/netsuite/netsuite_in.h"

/* The rows that belong to some orders. */
struct standing {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	bool totals;     /* they are emitted with their totals */
	json_t *orders;  /* id, tranid, externalid, type, status, trandate,
			  * foreigntotal */
	json_t *follows; /* so, and the same but externalid */
	json_t *closed;  /* transaction, id, line */
};

static void
standing_free(struct standing *s)
{
	json_decref(s->orders);
	json_decref(s->follows);
	json_decref(s->closed);
}

/* ---- reading ---- */

/* Begins the query of orders. */
static void
query_orders(const struct ecx_conn *conn, struct netsuite_query *q)
{
	netsuite_query(q,
	    "SELECT t.id, t.tranid, t.externalid, t.type, t.status, "
	    "TO_CHAR(t.trandate, 'YYYY-MM-DD') AS trandate, t.foreigntotal "
	    "FROM transaction t WHERE t.type %s AND ",
	    netsuite_may_be_sale(conn) ? "IN ('CashSale', 'SalesOrd')"
				       : "= 'SalesOrd'");
}

static enum ecx_err
read_orders(struct standing *s, const char *column, const json_t *values,
    netsuite_add_fn *add)
{
	auto_query struct netsuite_query q = {
	    .key[0] = {"t.id", "id", netsuite_add_id}};

	query_orders(s->conn, &q);
	return netsuite_rows_of(s->conn, &q, column, values, add, &s->orders);
}

static enum ecx_err
read_follows(struct standing *s, const json_t *orders)
{
	auto_query struct netsuite_query q = {
	    .key = {{"l.previousdoc", "so", netsuite_add_id},
		{"f.id", "id", netsuite_add_id}}};

	netsuite_query(&q,
	    "SELECT DISTINCT l.previousdoc AS so, f.id, f.tranid, f.type, "
	    "f.status, TO_CHAR(f.trandate, 'YYYY-MM-DD') AS trandate, "
	    "f.foreigntotal FROM PreviousTransactionLineLink l "
	    "JOIN transaction f ON f.id = l.nextdoc "
	    "WHERE (f.type = 'ItemShip' OR (%s)) AND ",
	    conf_text(s->conn->conf, "invoice_where"));
	return netsuite_rows_of(
	    s->conn, &q, "l.previousdoc", orders, netsuite_add_id, &s->follows);
}

/* Only a custom column has the store's number of a line. A total counts lines
 * that are closed. */
static enum ecx_err
read_closed(struct standing *s, const json_t *orders)
{
	auto_query struct netsuite_query q = {
	    .key = {{"tl.transaction", "transaction", netsuite_add_id},
		{"tl.id", "id", netsuite_add_id}}};
	const char *line = conf_text(s->conn->conf, "line_column");

	if (line == NULL && !s->totals)
		return ECX_OK;
	netsuite_query(&q,
	    "SELECT tl.transaction, tl.id%s%s%s "
	    "FROM transactionline tl WHERE (%s) AND ",
	    line != NULL ? ", tl." : "", line != NULL ? line : "",
	    line != NULL ? " AS line" : "",
	    conf_text(s->conn->conf, "closed_where"));
	return netsuite_rows_of(
	    s->conn, &q, "tl.transaction", orders, netsuite_add_id, &s->closed);
}

/* What belongs to the orders that were read. */
static enum ecx_err
read_rest(struct standing *s)
{
	json_auto_t *ids = json_array();
	const json_t *order;
	enum ecx_err err;
	size_t i;

	json_array_foreach (s->orders, i, order) {
		auto_free char *id = json_id(json_object_get(order, "id"));

		json_array_append_new(ids, json_string(id));
	}
	err = read_follows(s, ids);
	return err == ECX_OK ? read_closed(s, ids) : err;
}

/* ---- emitting ---- */

static bool
is_shipment(const json_t *row)
{
	return json_is_at(row, "type", "ItemShip");
}

/* What follows an order: shipments that have left, others, and invoices. */
struct followed {
	size_t left, waits;
	json_t *invoices;
};

static void
sort_follows(const struct standing *s, const json_t *order, struct followed *f)
{
	json_t *row;
	size_t i;

	*f = (struct followed){.invoices = json_array()};
	if (json_is_at(order, "type", "CashSale"))
		json_array_append(f->invoices, (json_t *)order);
	json_array_foreach (s->follows, i, row) {
		if (!netsuite_same_id(row, "so", order, "id"))
			continue;
		if (!is_shipment(row))
			json_array_append(f->invoices, row);
		else if (netsuite_is_shipped(s->conn, row))
			f->left++;
		else
			f->waits++;
	}
}

/*
 * The state of an order, new; NULL when its status is not known. A fulfillment
 * that is only picked is no shipment yet, and an order that is closed but was
 * shipped or invoiced is not cancelled.
 */
static char *
state_of(
    const struct standing *s, const json_t *order, const struct followed *f)
{
	const char *status = json_text_at(order, "status");
	auto_free char *word = json_is_at(order, "type", "CashSale")
				   ? xasprintf("CashSale:%s", status)
				   : xstrdup(status);
	auto_free char *state = ecx_state_of(s->conn, "order_states", word);
	const bool shipped =
	    state != NULL && (strcmp(state, "OrderInTransit") == 0 ||
				 strcmp(state, "OrderDelivered") == 0);

	if (state == NULL)
		return NULL;
	if (strcmp(state, "OrderCancelled") == 0 &&
	    f->left + f->waits + json_array_size(f->invoices) > 0)
		return xstrdup(
		    f->waits > 0 ? "OrderProblem" : "OrderDelivered");
	if (shipped && f->waits > 0)
		return xstrdup(
		    f->left > 0 ? "OrderInTransit" : "OrderProcessing");
	return xstrdup(state);
}

static json_t *
closed_lines(const struct standing *s, const json_t *order)
{
	json_t *list = json_array(), *row;
	size_t i;

	json_array_foreach (s->closed, i, row)
		if (netsuite_same_id(row, "transaction", order, "id") &&
		    *json_text_at(row, "line") != '\0')
			json_array_append(list, row);
	return list;
}

static bool
has_closed(const struct standing *s, const json_t *order)
{
	const json_t *row;
	size_t i;

	json_array_foreach (s->closed, i, row)
		if (netsuite_same_id(row, "transaction", order, "id"))
			return true;
	return false;
}

/* What follows the order cannot be read, or may be that. */
static void
copy_mark(const struct standing *s, const json_t *order, json_t *doc)
{
	const json_t *row;
	size_t i;

	json_array_foreach (s->follows, i, row) {
		json_t *mark = json_object_get(row, JSON_MARK);

		if (mark != NULL &&
		    (json_object_get(row, "so") == NULL ||
			netsuite_same_id(row, "so", order, "id")))
			json_object_set(doc, JSON_MARK, mark);
	}
}

static enum ecx_err
emit_order(const struct standing *s, json_t *order)
{
	json_t *ecx = json_object();
	struct followed f;
	auto_free char *state = NULL, *why = NULL;
	json_auto_t *doc = json_copy(order);

	sort_follows(s, order, &f);
	state = state_of(s, order, &f);
	if (!s->totals || has_closed(s, order))
		json_object_del(doc, "foreigntotal");
	json_object_set_new(doc, "ecx", ecx);
	json_object_set_new(ecx, "invoices", f.invoices);
	json_object_set_new(ecx, "lines", closed_lines(s, order));
	if (state == NULL) {
		why = xasprintf(
		    "status '%s' of the %s is not in the key 'order_states'",
		    json_text_at(order, "status"), json_text_at(order, "type"));
		return ecx_emit_bad(s->e, order, why);
	}
	json_set_text(ecx, "state", state);
	copy_mark(s, order, doc);
	return ecx_emit_doc(s->e, json_incref(doc));
}

static enum ecx_err
emit_orders(const struct standing *s)
{
	enum ecx_err err = ECX_OK;
	json_t *order;
	size_t i;

	json_array_foreach (s->orders, i, order)
		if (err == ECX_OK)
			err = emit_order(s, order);
	return err == ECX_OK ? ecx_emit_page(s->e, ecx_all) : err;
}

/* ---- the lists ---- */

static enum ecx_err
list_standing(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	struct standing s = {.conn = conn, .e = e};
	enum ecx_err err =
	    read_orders(&s, "t.externalid", refs, netsuite_add_text);

	if (err == ECX_OK)
		err = read_rest(&s);
	if (err == ECX_OK)
		err = emit_orders(&s);
	standing_free(&s);
	return err;
}

enum ecx_err
netsuite_state_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, NETSUITE_REFS, list_standing, e);
}

/* An order without our reference was created by hand. */
static enum ecx_err
emit_created(void *data, const json_t *rows)
{
	struct standing *list = data;
	struct standing s = {.conn = list->conn,
	    .e = list->e,
	    .totals = true,
	    .orders = json_array()};
	enum ecx_err err;
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row)
		if (!json_is_at(row, "externalid", "") ||
		    json_mark_in(row) != NULL)
			json_array_append(s.orders, row);
	err = read_rest(&s);
	if (err == ECX_OK)
		err = emit_orders(&s);
	standing_free(&s);
	return err;
}

/* Its times have no zone: half a day more is read, by which ours may be ahead.
 */
enum ecx_err
netsuite_order_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	static const int64_t half_day = (int64_t)12 * 3600 * 1000000;
	struct standing list = {.conn = conn, .e = e};
	auto_query struct netsuite_query q = {
	    .key[0] = {"t.id", "id", netsuite_add_id}};
	char time[CLOCK_TEXT];

	query_orders(conn, &q);
	clock_print(
	    query->since > half_day ? query->since - half_day : 0, time);
	buf_addf(&q.sql,
	    "t.externalid IS NOT NULL AND t.createddate >= "
	    "TO_DATE('%.10s %.8s', 'YYYY-MM-DD HH24:MI:SS')",
	    time, time + strlen("2026-11-20T"));
	return netsuite_walk(conn, &q, emit_created, &list);
}

/* ---- one order ---- */

/* What cannot be read may be what matters. */
static enum ecx_err
check_read(const struct standing *s)
{
	const char *mark = json_mark_in(s->orders);

	if (mark == NULL)
		mark = json_mark_in(s->follows);
	return mark == NULL
		   ? ECX_OK
		   : ecx_fail(s->conn, ECX_AGAIN,
			 "how the order stands cannot be read: %s", mark);
}

static enum ecx_err
set_stand(const struct standing *s, struct netsuite_stand *out)
{
	json_t *order = json_array_get(s->orders, 0);
	const char *status = json_text_at(order, "status");
	struct followed f;
	auto_free char *state = NULL;

	if (order == NULL)
		return ecx_fail(
		    s->conn, ECX_REJECTED, "it is not there any more");
	sort_follows(s, order, &f);
	out->order = json_incref(order);
	out->follows = json_incref(s->follows);
	out->invoices = f.invoices;
	out->waits = f.waits > 0;
	state = state_of(s, order, &f);
	if (state == NULL)
		return ecx_fail(s->conn, ECX_REJECTED,
		    "status '%s' of the %s is not in the key 'order_states'",
		    status, json_text_at(order, "type"));
	out->standing = (struct ecx_standing){
	    .cancelled = strcmp(state, "OrderCancelled") == 0,
	    .shipped = f.left > 0,
	    .finished = ecx_has_word(s->conn, "complete_status", status),
	    .invoice = json_string_at(f.invoices, "0.tranid")};
	return ECX_OK;
}

enum ecx_err
netsuite_stand_read(
    struct ecx_conn *conn, const char *id, struct netsuite_stand *out)
{
	struct standing s = {.conn = conn};
	json_auto_t *ids = json_pack("[s]", id);
	enum ecx_err err = read_orders(&s, "t.id", ids, netsuite_add_id);

	*out = (struct netsuite_stand){0};
	if (err == ECX_OK)
		err = read_follows(&s, ids);
	if (err == ECX_OK)
		err = check_read(&s);
	if (err == ECX_OK)
		err = set_stand(&s, out);
	standing_free(&s);
	return err;
}

void
netsuite_stand_free(struct netsuite_stand *s)
{
	json_decref(s->order);
	json_decref(s->follows);
	json_decref(s->invoices);
}
