/*
 * How our orders stand: a sale, its stock moves and its invoices in one call. A
 * sale of which nothing was shipped may look like a shipped one: only the moves
 * tell them apart.
 */
#include <string.h>

#include "connectors/tryton/tryton_in.h"

/* The moves of a sale by what became of them. */
struct moves {
	size_t n, done, cancelled;
};

static void
count_moves(const json_t *sale, struct moves *moves)
{
	const json_t *lines = json_object_get(sale, "lines"), *line, *move;
	size_t i, k;

	*moves = (struct moves){0};
	json_array_foreach (lines, i, line) {
		const json_t *list = json_object_get(line, "moves");

		json_array_foreach (list, k, move) {
			moves->n++;
			moves->done += json_is_at(move, "state", "done");
			moves->cancelled +=
			    json_is_at(move, "state", "cancelled");
		}
	}
}

/* The state of a sale that is processed, by its moves; NULL when they do not
 * say. One of which all goods were given up is cancelled, unless it has an
 * invoice: that is for a person. */
static const char *
state_by_moves(const json_t *sale)
{
	struct moves moves;

	count_moves(sale, &moves);
	if (json_is_at(sale, "shipment_state", "exception") ||
	    json_is_at(sale, "invoice_state", "exception"))
		return "OrderProblem";
	if (json_is_at(sale, "shipment_state", "sent") && moves.n > 0) {
		if (moves.cancelled < moves.n)
			return "OrderDelivered";
		return json_is_at(sale, "invoice_state", "none")
			   ? "OrderCancelled"
			   : "OrderProblem";
	}
	return moves.done > 0 ? "OrderInTransit" : NULL;
}

/* Sets the state; false when Tryton's is not known. */
static bool
set_state(const struct ecx_conn *conn, const json_t *sale, json_t *ecx)
{
	const char *theirs = json_text_at(sale, "state");
	auto_free char *ours = ecx_state_of(conn, "sale_states", theirs);
	const char *moved = NULL;

	if (ours == NULL)
		return false;
	if (strcmp(theirs, "processing") == 0 || strcmp(theirs, "done") == 0)
		moved = state_by_moves(sale);
	else if (strcmp(theirs, "draft") == 0 &&
		 !conf_is(conn->conf, "order_state", "draft"))
		moved = "OrderProblem";
	json_set_text(ecx, "state", moved != NULL ? moved : ours);
	return true;
}

/* An invoice is posted, and later paid. */
static json_t *
posted_invoices(const json_t *sale)
{
	const json_t *all = json_object_get(sale, "invoices");
	json_t *list = json_array(), *invoice;
	size_t i;

	json_array_foreach (all, i, invoice)
		if (json_is_at(invoice, "state", "posted") ||
		    json_is_at(invoice, "state", "paid"))
			json_array_append(list, invoice);
	return list;
}

static enum ecx_err
emit_sale(struct ecx_conn *conn, struct ecx_emitter *e, json_t *sale)
{
	json_t *ecx = json_object();
	auto_free char *why = NULL;

	json_object_set_new(sale, "ecx", ecx);
	if (!set_state(conn, sale, ecx)) {
		why = xasprintf(
		    "state '%s' of the sale is not in the key 'sale_states'",
		    json_text_at(sale, "state"));
		return ecx_emit_bad(e, sale, why);
	}
	json_object_set_new(ecx, "invoices", posted_invoices(sale));
	return ecx_emit_doc(e, json_incref(sale));
}

static enum ecx_err
list_sales(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	json_auto_t *rows = NULL;
	enum ecx_err err = tryton_search(conn, "sale.sale",
	    json_pack("[[s,s,O]]", "web_id", "in", refs), 0,
	    json_pack("[s,s,s,s,s,s,s,s,s,s,s]", "web_id", "number", "state",
		"shipment_state", "invoice_state", "write_date", "create_date",
		"lines.moves.state", "invoices.number", "invoices.state",
		"invoices.invoice_date"),
	    NULL, &rows);
	json_t *sale;
	size_t i;

	json_array_foreach (rows, i, sale)
		if (err == ECX_OK)
			err = emit_sale(conn, e, sale);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

enum ecx_err
tryton_state_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(
	    conn, query, (size_t)conf_int(conn->conf, "page"), list_sales, e);
}
