/*
 * How our orders stand: reads the orders by our references, drafts of those
 * that wait for an approval, and the invoices with the same references.
 */
#include <stdlib.h>
#include <string.h>

#include "connectors/sapb1/sapb1_in.h"

/* The records that belong to some of our references. */
struct standing {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	json_t *orders, *drafts, *invoices;
};

/* ---- reading ---- */

static const char *
reference(const struct standing *s)
{
	return sapb1_state(s->conn)->order.reference;
}

static enum ecx_err
read_rows(const struct standing *s, const char *path, const char *fields,
    const json_t *refs, json_t **rows)
{
	auto_free char *select = xasprintf("%s,%s", reference(s), fields);

	return odata_rows_by(sapb1_odata(s->conn),
	    &(const struct odata_query){.path = path,
		.select = select,
		.key = "DocEntry",
		.page = sapb1_page(s->conn)},
	    reference(s), refs, rows);
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
	enum ecx_err err = read_rows(s, "/Orders",
	    "DocEntry,DocNum,DocumentStatus,Cancelled,Confirmed,DocumentLines",
	    refs, &s->orders);

	if (err != ECX_OK)
		return err;
	missing = refs_without(s, refs);
	if (conf_bool(conf, "drafts"))
		err = read_rows(s, "/Drafts",
		    "DocEntry,DocObjectCode,Cancelled,AuthorizationStatus",
		    missing, &s->drafts);
	if (err == ECX_OK && conf_bool(conf, "invoices") &&
	    json_array_size(s->orders) > 0)
		err = read_rows(s, "/Invoices",
		    "DocEntry,DocNum,DocDate,Cancelled,CancelStatus", refs,
		    &s->invoices);
	return err;
}

/* ---- emitting ---- */

/* What is left to ship of an order's lines. */
struct open_lines {
	size_t n, whole, part; /* all lines, wholly open ones, begun ones */
	json_t *closed;        /* the store's numbers of lines closed early */
};

static void
count_lines(const json_t *order, struct open_lines *open)
{
	const json_t *lines = json_object_get(order, "DocumentLines"), *line;
	size_t i;

	*open = (struct open_lines){.closed = json_array()};
	json_array_foreach (lines, i, line) {
		struct dec all = json_decimal_at(line, "Quantity");
		struct dec left =
		    json_decimal_at(line, "RemainingOpenQuantity");
		const bool is_open = !dec_bad(left) && !dec_is_zero(left);

		open->n++;
		if (is_open && !dec_bad(all) && dec_cmp(left, all) == 0)
			open->whole++;
		else
			open->part++;
		if (is_open && json_is_at(line, "LineStatus", "bost_Close") &&
		    *json_text_at(line, "FreeText") != '\0')
			json_array_append_new(open->closed,
			    json_string(json_text_at(line, "FreeText")));
	}
}

/*
 * The state of an order, new; NULL when its status is not known. One that was
 * closed before anything was delivered is cancelled.
 */
static char *
state_of(const struct standing *s, const json_t *order,
    const struct open_lines *open)
{
	const bool untouched = open->n > 0 && open->whole == open->n;
	const bool is_open = json_is_at(order, "DocumentStatus", "bost_Open");
	auto_free char *state = ecx_state_of(
	    s->conn, "document_states", json_text_at(order, "DocumentStatus"));

	if (sapb1_is_cancelled(order) ||
	    (json_is_at(order, "DocumentStatus", "bost_Close") && untouched))
		return xstrdup("OrderCancelled");
	if (is_open && open->part > 0)
		return xstrdup("OrderInTransit");
	if (is_open && json_is_at(order, "Confirmed", "tNO"))
		return xstrdup("OrderProblem");
	return state != NULL ? xstrdup(state) : NULL;
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
	auto_free char *id = json_id(json_object_get(order, "DocEntry"));
	json_auto_t *doc = json_copy((json_t *)order);
	json_t *ecx = json_object();
	struct open_lines open;
	auto_free char *state = NULL, *why = NULL;

	count_lines(order, &open);
	state = state_of(s, order, &open);
	json_object_set_new(doc, "ecx", ecx);
	json_set_text(ecx, "id", id);
	json_set_text(ecx, "ref", ref);
	json_object_set_new(ecx, "lines", open.closed);
	if (state == NULL) {
		why = xasprintf("status '%s' of the order is not in the key "
				"'document_states'",
		    json_text_at(order, "DocumentStatus"));
		return ecx_emit_bad(s->e, doc, why);
	}
	json_set_text(ecx, "state", state);
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
