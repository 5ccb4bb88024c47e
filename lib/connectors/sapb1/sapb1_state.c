/*
 * How our orders stand: reads the orders by our references, drafts of those
 * that wait for an approval, and the invoices with the same references. To
 * compare, all orders since a day are read, and nothing else.
 */
#include <stdlib.h>
#include <string.h>

#include "connectors/sapb1/sapb1_in.h"

/* The records that belong to some of our references. */
struct standing {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	json_t *orders, *drafts, *invoices;
	bool compares; /* totals are wanted */
};

/* ---- reading ---- */

static const char *
reference(const struct standing *s)
{
	return sapb1_state(s->conn)->order.reference;
}

/* The references of which there is no order. */
static json_t *
refs_without(const struct standing *s, const json_t *refs)
{
	json_t *missing = json_array();
	json_t *ref, *order;
	size_t i, k;

	json_array_foreach ((json_t *)refs, i, ref) {
		bool any = false;

		json_array_foreach (s->orders, k, order)
			any |= json_is_at(
			    order, reference(s), json_string_value(ref));
		if (!any)
			json_array_append(missing, ref);
	}
	return missing;
}

static enum ecx_err
read_standing(struct standing *s, const json_t *refs)
{
	const struct conf_section *conf = s->conn->conf;
	json_auto_t *missing = NULL;
	enum ecx_err err = sapb1_rows_by_ref(s->conn, "/Orders",
	    "DocEntry,DocNum,DocumentStatus,Cancelled,Confirmed,DocumentLines",
	    refs, &s->orders);

	if (err != ECX_OK)
		return err;
	missing = refs_without(s, refs);
	if (conf_bool(conf, "drafts"))
		err = sapb1_rows_by_ref(s->conn, "/Drafts",
		    "DocEntry,DocObjectCode,Cancelled,AuthorizationStatus",
		    missing, &s->drafts);
	if (err == ECX_OK && conf_bool(conf, "invoices") &&
	    json_array_size(s->orders) > 0)
		err = sapb1_rows_by_ref(s->conn, "/Invoices",
		    "DocEntry,DocNum,DocDate,Cancelled,CancelStatus", refs,
		    &s->invoices);
	return err;
}

/* ---- emitting ---- */

/* The store's numbers of the lines that were closed early; new. */
static json_t *
closed_lines(const struct standing *s, const json_t *order)
{
	const char *field = conf_text(s->conn->conf, "line_reference");
	const json_t *lines = json_object_get(order, "DocumentLines"), *line;
	json_t *closed = json_array();
	size_t i;

	json_array_foreach (lines, i, line)
		if (sapb1_is_shut(line) && !json_is_at(line, field, ""))
			json_array_append_new(
			    closed, json_string(json_text_at(line, field)));
	return closed;
}

/* The state of an order, new; NULL when its status is not known. */
static char *
state_of(const struct standing *s, const json_t *order)
{
	const char *status = json_text_at(order, "DocumentStatus");
	const struct ecx_standing stands = sapb1_standing(order);
	const bool is_open = strcmp(status, "bost_Open") == 0;

	if (stands.cancelled)
		return xstrdup("OrderCancelled");
	if (is_open && stands.shipped)
		return xstrdup("OrderInTransit");
	if (is_open && json_is_at(order, "Confirmed", "tNO"))
		return xstrdup("OrderProblem");
	return ecx_state_of(s->conn, "document_states", status);
}

static json_t *
invoices_of(const struct standing *s, const char *ref)
{
	json_t *list = json_array(), *invoice;
	size_t i;

	json_array_foreach (s->invoices, i, invoice)
		if (json_is_at(invoice, reference(s), ref) &&
		    !sapb1_is_void(invoice))
			json_array_append(list, invoice);
	return list;
}

static enum ecx_err
emit_order(const struct standing *s, const json_t *order)
{
	const char *ref = json_text_at(order, reference(s));
	const struct dec total = sapb1_total_of(order);
	auto_free char *id = json_id(json_object_get(order, "DocEntry"));
	json_auto_t *doc = json_copy((json_t *)order);
	json_t *ecx = json_object();
	auto_free char *state = state_of(s, order);
	auto_free char *why = NULL;

	json_object_set_new(doc, "ecx", ecx);
	json_set_text(ecx, "id", id);
	json_set_text(ecx, "ref", ref);
	json_object_set_new(ecx, "lines", closed_lines(s, order));
	if (state == NULL) {
		why = xasprintf("status '%s' of the order is not in the key "
				"'document_states'",
		    json_text_at(order, "DocumentStatus"));
		return ecx_emit_bad(s->e, doc, why);
	}
	json_set_text(ecx, "state", state);
	if (s->compares && !dec_bad(total))
		json_set_dec(ecx, "total", dec_trim(total));
	json_object_set_new(ecx, "invoices", invoices_of(s, ref));
	return ecx_emit_doc(s->e, json_incref(doc));
}

/* An order that waits for an approval is a draft. */
static enum ecx_err
emit_draft(const struct standing *s, const json_t *draft)
{
	auto_free char *entry = json_id(json_object_get(draft, "DocEntry"));
	auto_free char *id = xasprintf("draft-%s", entry);
	json_t *doc = json_copy((json_t *)draft);

	json_object_set_new(doc, "ecx",
	    json_pack("{s:s, s:s, s:s}", "id", id, "ref",
		json_text_at(draft, reference(s)), "state", "OrderProblem"));
	return ecx_emit_doc(s->e, doc);
}

static enum ecx_err
emit_all(const struct standing *s)
{
	enum ecx_err err = ECX_OK;
	const json_t *row;
	size_t i;

	json_array_foreach (s->orders, i, row)
		if (err == ECX_OK)
			err = emit_order(s, row);
	json_array_foreach (s->drafts, i, row)
		if (err == ECX_OK && !sapb1_is_cancelled(row))
			err = emit_draft(s, row);
	return err == ECX_OK ? ecx_emit_page(s->e, ecx_all) : err;
}

static enum ecx_err
list_standing(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	struct standing s = {.conn = conn, .e = e};
	enum ecx_err err = read_standing(&s, refs);

	if (err == ECX_OK)
		err = emit_all(&s);
	json_decref(s.orders);
	json_decref(s.drafts);
	json_decref(s.invoices);
	return err;
}

enum ecx_err
sapb1_state_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, SAPB1_REFS, list_standing, e);
}

/* ---- orders, to compare ---- */

/* One without a reference is nobody's order. */
static enum ecx_err
emit_page(void *data, const json_t *rows)
{
	const struct standing *s = data;
	enum ecx_err err = ECX_OK;
	const json_t *order;
	size_t i;

	json_array_foreach (rows, i, order)
		if (err == ECX_OK && !json_is_at(order, reference(s), ""))
			err = emit_order(s, order);
	return err == ECX_OK ? ecx_emit_page(s->e, ecx_all) : err;
}

enum ecx_err
sapb1_order_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	struct standing s = {.conn = conn, .e = e, .compares = true};
	struct odata *o = sapb1_odata(conn);
	auto_free char *select =
	    xasprintf("%s,DocEntry,DocNum,DocumentStatus,Cancelled,Confirmed,"
		      "DocTotal,DocTotalFc,DocumentLines",
		reference(&s));
	auto_buf struct buf filter = {0};
	char day[CLOCK_TEXT];

	buf_init(&filter, BUF_LINE_MAX);
	buf_adds(&filter, "CreationDate ge ");
	(void)odata_literal(
	    o, &filter, ODATA_DATE, clock_print(query->since, day));
	return odata_pages(o,
	    &(const struct odata_query){.path = "/Orders",
		.filter = filter.data,
		.select = select,
		.key = "DocEntry",
		.page = sapb1_page(conn)},
	    emit_page, &s);
}
