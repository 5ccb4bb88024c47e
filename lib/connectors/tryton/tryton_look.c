/*
 * How a sale stands, and its cancellation. Tryton has no way from a sale that
 * is processed to one that is cancelled: its shipments and drafts of invoices
 * are cancelled and then ignored, by wizards. Its state is then `done`, as that
 * of a sale that is shipped.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/tryton/tryton_in.h"

enum { STEPS_MAX = 8 };

/* ---- reading ---- */

enum ecx_err
tryton_look(struct ecx_conn *conn, json_int_t id, json_t *fields, json_t **sale)
{
	static const char *const always[] = {"number", "state",
	    "shipment_state", "untaxed_amount", "total_amount",
	    "shipments.number", "shipments.state",
	    "shipments.outgoing_moves.sale", "invoices.number",
	    "invoices.state", "invoices.sales", "invoices_ignored",
	    "invoices_recreated", "lines.type", "lines.moves.state",
	    "lines.moves.quantity", "lines.moves_ignored",
	    "lines.moves_recreated"};
	json_auto_t *rows = NULL;
	enum ecx_err err;
	size_t i;

	for (i = 0; i < ARRAY_LEN(always); i++)
		json_array_append_new(fields, json_string(always[i]));
	err = tryton_search(conn, "sale.sale",
	    json_pack("[[s,s,I]]", "id", "=", id), 1, fields, NULL, &rows);
	*sale = json_incref(json_array_get(rows, 0));
	if (err == ECX_OK && *sale == NULL)
		err = ecx_fail(conn, ECX_REJECTED,
		    "sale %lld does not exist in Tryton any more",
		    (long long)id);
	return err;
}

static bool
has_id(const json_t *list, const json_t *record)
{
	const json_t *id = json_object_get(record, "id");
	size_t i;

	for (i = 0; i < json_array_size(list); i++)
		if (json_equal(json_array_get(list, i), id))
			return true;
	return false;
}

/* Has somebody, or this driver, said that nothing takes its place, or has it
 * been made again? */
static bool
is_handled(
    const json_t *of, const char *ignored, const char *again, const json_t *one)
{
	return has_id(json_object_get(of, ignored), one) ||
	       has_id(json_object_get(of, again), one);
}

/* A new list of the ids of those that are cancelled and not handled. */
static json_t *
open_exceptions(
    const json_t *of, const char *list, const char *ignored, const char *again)
{
	const json_t *all = json_object_get(of, list), *one;
	json_t *ids = json_array();
	size_t i;

	json_array_foreach (all, i, one)
		if (json_is_at(one, "state", "cancelled") &&
		    !is_handled(of, ignored, again, one))
			json_array_append(ids, json_object_get(one, "id"));
	return ids;
}

static json_t *
open_moves(const json_t *sale)
{
	const json_t *lines = json_object_get(sale, "lines"), *line;
	json_t *ids = json_array();
	size_t i;

	json_array_foreach (lines, i, line) {
		json_auto_t *some = open_exceptions(
		    line, "moves", "moves_ignored", "moves_recreated");

		json_array_extend(ids, some);
	}
	return ids;
}

static json_t *
open_invoices(const json_t *sale)
{
	return open_exceptions(
	    sale, "invoices", "invoices_ignored", "invoices_recreated");
}

struct dec
tryton_shipped(const json_t *line)
{
	const json_t *moves = json_object_get(line, "moves"), *move;
	struct dec sum = dec_zero();
	size_t i;

	json_array_foreach (moves, i, move)
		if (json_is_at(move, "state", "done"))
			sum = dec_add(sum, json_decimal_at(move, "quantity"));
	return sum;
}

/* Adds to *n how many there are; is each of them cancelled? */
static bool
all_cancelled(const json_t *list, size_t *n)
{
	const json_t *one;
	size_t i;

	*n += json_array_size(list);
	json_array_foreach (list, i, one)
		if (!json_is_at(one, "state", "cancelled"))
			return false;
	return true;
}

/* Is all that was made of a processed sale cancelled, and handled? */
static bool
is_undone(const json_t *sale)
{
	const json_t *lines = json_object_get(sale, "lines"), *line;
	json_auto_t *moves = open_moves(sale);
	json_auto_t *invoices = open_invoices(sale);
	size_t i, n = 0;
	bool all = all_cancelled(json_object_get(sale, "invoices"), &n);

	json_array_foreach (lines, i, line)
		all &= all_cancelled(json_object_get(line, "moves"), &n);
	return all && n > 0 && json_array_size(moves) == 0 &&
	       json_array_size(invoices) == 0;
}

void
tryton_standing(const json_t *sale, struct ecx_standing *s)
{
	const json_t *list = json_object_get(sale, "invoices"), *one;
	size_t i;

	memset(s, 0, sizeof(*s));
	json_array_foreach (list, i, one)
		if (json_is_at(one, "state", "posted") ||
		    json_is_at(one, "state", "paid"))
			s->invoice = json_text_at(one, "number");
	list = json_object_get(sale, "lines");
	json_array_foreach (list, i, one)
		s->shipped |= dec_cmp(tryton_shipped(one), dec_zero()) > 0;
	s->finished = s->shipped && json_is_at(sale, "shipment_state", "sent");
	s->cancelled = json_is_at(sale, "state", "cancelled") ||
		       ((json_is_at(sale, "state", "processing") ||
			    json_is_at(sale, "state", "done")) &&
			   is_undone(sale));
}

/* ---- what must not be touched ---- */

/* Is each of these sales ours? */
static bool
is_alone(const json_t *sale, const json_t *sales)
{
	const json_t *one;
	size_t i;

	json_array_foreach (sales, i, one)
		if (!json_equal(one, json_object_get(sale, "id")))
			return false;
	return true;
}

static enum ecx_err
check_shipment(
    struct ecx_conn *conn, const json_t *sale, const json_t *shipment)
{
	const json_t *moves = json_object_get(shipment, "outgoing_moves"), *m;
	const char *state = json_text_at(shipment, "state");
	size_t i;

	if (strcmp(state, "done") == 0 || strcmp(state, "cancelled") == 0)
		return ECX_OK;
	if (strcmp(state, "draft") != 0 && strcmp(state, "waiting") != 0)
		return ecx_fail(conn, ECX_REJECTED,
		    "its shipment '%s' is %s there",
		    json_text_at(shipment, "number"), state);
	json_array_foreach (moves, i, m)
		if (!json_equal(json_object_get(m, "sale"),
			json_object_get(sale, "id")))
			return ecx_fail(conn, ECX_REJECTED,
			    "its shipment '%s' is one of other sales, too",
			    json_text_at(shipment, "number"));
	return ECX_OK;
}

enum ecx_err
tryton_free_to_change(struct ecx_conn *conn, const json_t *sale)
{
	const json_t *list = json_object_get(sale, "shipments"), *one;
	enum ecx_err err = ECX_OK;
	size_t i;

	json_array_foreach (list, i, one)
		if (err == ECX_OK)
			err = check_shipment(conn, sale, one);
	list = json_object_get(sale, "invoices");
	json_array_foreach (list, i, one)
		if (err == ECX_OK && !json_is_at(one, "state", "cancelled") &&
		    !is_alone(sale, json_object_get(one, "sales")))
			err = ecx_fail(conn, ECX_REJECTED,
			    "its invoice, a draft, is one of other sales, too");
	return err;
}

/* ---- cancelling ---- */

/* Cancels those of the list that are not; *n is their number. */
static enum ecx_err
cancel_all(
    struct ecx_conn *conn, const char *model, const json_t *list, size_t *n)
{
	const json_t *one;
	enum ecx_err err = ECX_OK;
	size_t i;

	*n = 0;
	json_array_foreach (list, i, one)
		if (err == ECX_OK && !json_is_at(one, "state", "cancelled")) {
			++*n;
			err = tryton_click(conn, model, "cancel",
			    json_integer_value(json_object_get(one, "id")));
		}
	return err;
}

/* Says by the wizard that nothing takes the place of these: what is in the
 * first list would be made again. */
static enum ecx_err
ignore(struct ecx_conn *conn, const char *what, json_int_t id, json_t *ids)
{
	auto_free char *name = xasprintf("sale.handle.%s.exception",
	    strcmp(what, "moves") == 0 ? "shipment" : "invoice");
	auto_free char *again = xasprintf("recreate_%s", what);
	auto_free char *domain = xasprintf("domain_%s", what);

	return tryton_wizard(conn, name, "handle",
	    json_pack("{s:[],s:O}", again, domain, ids), "sale.sale", id);
}

/* The next step of a sale that is processed. *n: of how many things. */
static enum ecx_err
undo_step(struct ecx_conn *conn, json_int_t id, const json_t *sale, size_t *n)
{
	json_auto_t *moves = open_moves(sale);
	json_auto_t *invoices = open_invoices(sale);
	enum ecx_err err = cancel_all(
	    conn, "stock.shipment.out", json_object_get(sale, "shipments"), n);

	if (err != ECX_OK || *n > 0)
		return err;
	*n = json_array_size(moves);
	if (*n > 0)
		return ignore(conn, "moves", id, moves);
	err = cancel_all(
	    conn, "account.invoice", json_object_get(sale, "invoices"), n);
	if (err != ECX_OK || *n > 0)
		return err;
	*n = json_array_size(invoices);
	return *n > 0 ? ignore(conn, "invoices", id, invoices) : ECX_OK;
}

static enum ecx_err
cancel_step(struct ecx_conn *conn, json_int_t id, const json_t *sale)
{
	const char *state = json_text_at(sale, "state");
	enum ecx_err err;
	size_t n = 0;

	if (strcmp(state, "draft") == 0 || strcmp(state, "quotation") == 0)
		return tryton_click_sale(conn, id, "cancel");
	if (strcmp(state, "confirmed") == 0)
		return tryton_click_sale(conn, id, "draft");
	err = tryton_free_to_change(conn, sale);
	if (err == ECX_OK)
		err = undo_step(conn, id, sale, &n);
	if (err == ECX_OK && n == 0)
		err = ecx_fail(conn, ECX_REJECTED,
		    "it is %s there, and has neither a shipment nor an invoice",
		    state);
	return err;
}

enum ecx_err
tryton_cancel(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	const json_int_t id = strtoll(record->id, NULL, 10);
	struct ecx_standing s = {0};
	enum ecx_err err;
	int n;

	for (n = 0; n < STEPS_MAX; n++) {
		json_auto_t *sale = NULL;

		err = tryton_look(conn, id, json_array(), &sale);
		if (err != ECX_OK)
			return err;
		tryton_set_record(sale, id, record);
		tryton_standing(sale, &s);
		err = ecx_event_fits(conn, job->doc, &s);
		if (err == ECX_EXISTS && n > 0)
			return ECX_OK;
		if (err == ECX_OK)
			err = cancel_step(conn, id, sale);
		if (err != ECX_OK || conn->dry_run)
			return err;
	}
	return ecx_fail(conn, ECX_REJECTED,
	    "it was cancelled there, and is not: see its shipments and "
	    "invoices");
}
