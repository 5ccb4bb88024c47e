/*
 * How our orders stand: a sale, its stock moves and its invoices in one call. A
 * sale of which nothing was shipped may look like a shipped one: only the moves
 * tell them apart.
 */
#include <string.h>

#include "connectors/tryton/tryton_in.h"
#include "core/pages.h"

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

static const char *const of_sale[] = {"web_id", "number", "state",
    "shipment_state", "invoice_state", "write_date", "create_date",
    "lines.moves.state", "invoices.number", "invoices.state",
    "invoices.invoice_date"};

static json_t *
fields_of_sale(void)
{
	json_t *fields = json_array();
	size_t i;

	for (i = 0; i < ARRAY_LEN(of_sale); i++)
		json_array_append_new(fields, json_string(of_sale[i]));
	return fields;
}

static enum ecx_err
list_sales(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	json_auto_t *rows = NULL;
	enum ecx_err err = tryton_search(conn, "sale.sale",
	    json_pack("[[s,s,O]]", "web_id", "in", refs), 0, fields_of_sale(),
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

/* ---- orders, to compare ---- */

/* Is it a return, which has the sale as its origin? */
static bool
is_return(const json_t *sale)
{
	const char *origin = json_string_at(sale, "origin");

	return origin != NULL &&
	       strncmp(origin, "sale.sale,", strlen("sale.sale,")) == 0;
}

/* Emits a page of sales, and says which was the last. */
static enum ecx_err
emit_sales(struct ecx_conn *conn, struct ecx_emitter *e, const json_t *rows,
    json_int_t *last)
{
	enum ecx_err err = ECX_OK;
	json_t *sale;
	size_t i;

	json_array_foreach (rows, i, sale) {
		*last = json_integer_value(json_object_get(sale, "id"));
		if (err == ECX_OK && !is_return(sale))
			err = emit_sale(conn, e, sale);
	}
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

/* A copy that somebody has made has the reference, and no web ID. */
enum ecx_err
tryton_order_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	const size_t size = (size_t)conf_int(conn->conf, "page");
	auto_pages struct pages pages = {0};
	json_int_t last = 0;
	enum ecx_err err;
	size_t n;

	do {
		json_auto_t *rows = NULL;
		json_t *fields = fields_of_sale();

		json_array_append_new(fields, json_string("reference"));
		json_array_append_new(fields, json_string("origin"));
		json_array_append_new(fields, json_string("total_amount"));
		err = tryton_search(conn, "sale.sale",
		    json_pack("[[s,s,o],[s,s,I],[s,[s,s,n],[s,s,n]]]",
			"create_date", ">=", tryton_time(query->since), "id",
			">", last, "OR", "web_id", "!=", "reference", "!="),
		    size, fields, NULL, &rows);
		n = json_array_size(rows);
		if (err == ECX_OK)
			err = pages_note_rows(conn, &pages, NULL, rows, false);
		if (err == ECX_OK)
			err = emit_sales(conn, e, rows, &last);
	} while (err == ECX_OK && n == size);
	return err;
}
