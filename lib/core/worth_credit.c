/*
 * Credit notes: what was refunded or returned after it was shipped. The order
 * keeps it.
 */
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/mem.h"
#include "core/worth_in.h"

/* The row with what the event took off it. */
static struct worth_row *
row_of(const struct take *t)
{
	struct worth_row *row = xcalloc(1, sizeof(*row));
	size_t i;

	*row = *t->row;
	row->node = json_copy(t->row->node);
	row->quantity = t->quantity;
	row->taken_quantity = row->taken_net = dec_zero();
	row->net = t->net;
	row->has_net = true;
	row->tax = xcalloc(row->n_taxes + 1, sizeof(*row->tax));
	for (i = 0; i < row->n_taxes; i++) {
		row->tax[i] = t->row->tax[i];
		row->tax[i].amount = t->tax[i];
		row->tax[i].taken = dec_zero();
	}
	if (t->restock != NULL)
		json_set_text(row->node, "restock", t->restock);
	return row;
}

static void
row_free(struct worth_row *row)
{
	json_decref(row->node);
	free(row->tax);
	free(row);
}

/* A line of pieces; else a charge, or a part of the price of a line. */
static void
put_row(struct worth *w, const struct worth_row *row)
{
	const bool of_line = row->number != NULL;

	if (worth_has_pieces(w, row))
		worth_put_line(w, row);
	else if (!dec_is_zero(row->net) ||
		 !dec_is_zero(worth_taxes_left(w, row, false)))
		worth_put_charge(w, of_line ? "refund" : row->code,
		    of_line ? json_string_at(row->node, "name") : row->title,
		    row->net, worth_taxes_of(w, row, row->net, false));
}

/* What a refund adds to an order is the other way round in a credit note. */
static void
swap_lists(struct worth *w)
{
	json_t *list = w->charges;
	struct dec sum = w->charges_sum;

	w->charges = w->allowances;
	w->charges_sum = w->allowances_sum;
	w->allowances = list;
	w->allowances_sum = sum;
	w->tax_sum = dec_neg(w->tax_sum);
}

/*
 * Amounts alone, by the rates of the order; what was kept by those of the lines
 * that came back.
 */
static void
put_refunds(struct worth *w, const struct worth_event *e,
    struct worth_row **rows, size_t n)
{
	struct worth_row **const all = w->row;
	const size_t n_all = w->n_rows;
	size_t i;

	swap_lists(w);
	for (i = 0; i < e->n_refunds; i++) {
		const bool kept = dec_cmp(e->refund[i].amount, dec_zero()) < 0;

		w->row = kept && n > 0 ? rows : all;
		w->n_rows = kept && n > 0 ? n : n_all;
		worth_add_refund(w, &e->refund[i]);
	}
	swap_lists(w);
	w->row = all;
	w->n_rows = n_all;
}

static json_t *
credit_of(struct worth *w, const struct worth_event *e)
{
	auto_free struct worth_row **rows =
	    xcalloc(e->n_takes + 1, sizeof(struct worth_row *));
	auto_free char *place = xasprintf("%zu", e->place);
	json_t *credit;
	size_t i;

	worth_begin(w, false);
	for (i = 0; i < e->n_takes; i++) {
		rows[i] = row_of(&e->take[i]);
		put_row(w, rows[i]);
	}
	put_refunds(w, e, rows, e->n_takes);
	for (i = 0; i < e->n_takes; i++)
		row_free(rows[i]);
	credit = worth_end(w, e->payments, dec_neg(e->paid));
	json_set_text(credit, "id", e->id);
	json_set_text(credit, "place", place);
	json_set_text(credit, "date", e->date);
	json_set_text(credit, "reason", e->reason);
	return credit;
}

/* An event that only moved what is not worth anything is none. */
static bool
is_empty(const json_t *credit)
{
	return json_array_size(json_object_get(credit, "lines")) == 0 &&
	       json_array_size(json_object_get(credit, "charges")) == 0 &&
	       json_array_size(json_object_get(credit, "allowances")) == 0 &&
	       json_array_size(json_object_get(credit, "payments")) == 0;
}

json_t *
worth_credits(struct worth *w)
{
	json_t *credits = json_array();
	size_t i;

	for (i = 0; i < w->n_events; i++) {
		json_auto_t *credit = NULL;

		if (!w->event[i]->shipped || w->event[i]->id == NULL)
			continue;
		credit = credit_of(w, w->event[i]);
		if (!is_empty(credit))
			json_array_append(credits, credit);
	}
	return credits;
}
