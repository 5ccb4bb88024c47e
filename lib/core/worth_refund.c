/* An amount that was given back without pieces, or kept: a row for each rate.
 */
#include <string.h>

#include "base/mem.h"
#include "core/worth_in.h"

enum { GROUP_TAXES = 8 };

/* Rows with the same taxes: what they come to. */
struct group {
	const struct worth_row *first;
	size_t n_rows;
	struct dec net, tax[GROUP_TAXES], gross;
};

static bool
is_same_tax(const struct tax *a, const struct tax *b)
{
	if (dec_bad(a->percent) != dec_bad(b->percent))
		return false;
	return dec_bad(a->percent) ? a->title != NULL && b->title != NULL &&
					 strcmp(a->title, b->title) == 0
				   : dec_cmp(a->percent, b->percent) == 0;
}

static bool
has_same_taxes(const struct worth_row *a, const struct worth_row *b)
{
	size_t i;

	for (i = 0; i < a->n_taxes && i < b->n_taxes; i++)
		if (!is_same_tax(&a->tax[i], &b->tax[i]))
			return false;
	return a->n_taxes == b->n_taxes;
}

static void
add_to_group(const struct worth *w, struct group *g, size_t *n,
    const struct worth_row *row)
{
	size_t i, k;

	for (i = 0; i < *n && !has_same_taxes(g[i].first, row); i++)
		continue;
	if (i == *n)
		g[(*n)++] = (struct group){.first = row};
	g[i].n_rows++;
	g[i].net = dec_add(g[i].net, worth_net_left(w, row));
	g[i].gross = dec_add(g[i].gross,
	    dec_add(worth_net_left(w, row), worth_taxes_left(w, row, false)));
	for (k = 0; k < row->n_taxes && k < GROUP_TAXES; k++)
		g[i].tax[k] =
		    dec_add(g[i].tax[k], worth_tax_left(w, &row->tax[k]));
}

/*
 * Parts an amount with tax into taxes and, last, what is net: by the rates, or
 * by what the rows come to where the store tells no rates, or those are not all
 * of the net alone.
 */
static bool
part_amount(const struct worth *w, const struct group *g, struct dec amount,
    bool by_rate, struct dec parts[GROUP_TAXES + 1])
{
	const size_t n = g->first->n_taxes;
	struct dec weights[GROUP_TAXES + 1];
	size_t i;

	if (n > GROUP_TAXES)
		return false;
	for (i = 0; i < n; i++)
		weights[i] = by_rate ? g->first->tax[i].percent : g->tax[i];
	weights[n] = by_rate ? dec_int(100) : g->net;
	return dec_split(parts, weights, n + 1, amount, w->digits);
}

/* Are the rates those by which the store calculated, to a cent a row? */
static bool
are_rates_true(const struct worth *w, const struct group *g)
{
	struct dec parts[GROUP_TAXES + 1];
	struct dec unit = dec_int((int64_t)g->n_rows), off;
	size_t i;

	if (!part_amount(w, g, g->gross, true, parts))
		return false;
	unit.scale = (uint8_t)w->digits;
	for (i = 0; i < g->first->n_taxes; i++) {
		off = dec_sub(parts[i], g->tax[i]);
		if (dec_bad(off) || dec_cmp(off, unit) > 0 ||
		    dec_cmp(dec_neg(off), unit) > 0)
			return false;
	}
	return true;
}

/* The part of an amount that was given back, or kept, which falls to a group.
 */
static void
put_refund(struct worth *w, const struct group *g, const struct refund *refund,
    bool kept, struct dec amount)
{
	struct worth_row row = {.tax = NULL};
	struct dec parts[GROUP_TAXES + 1];
	struct tax tax[GROUP_TAXES] = {{0}};
	size_t i;

	if (dec_is_zero(amount) ||
	    !part_amount(w, g, amount, are_rates_true(w, g), parts))
		return;
	for (i = 0; i < g->first->n_taxes; i++) {
		tax[i] = g->first->tax[i];
		tax[i].amount = dec_neg(parts[i]);
		tax[i].taken = dec_zero();
	}
	row.tax = tax;
	row.n_taxes = g->first->n_taxes;
	worth_put_charge(w, kept ? "restocking_fee" : "refund", refund->title,
	    dec_neg(parts[i]),
	    worth_taxes_of(w, &row, dec_neg(parts[i]), !kept));
}

/*
 * What was given back is shared among all that is left, what was kept among the
 * lines as they were ordered. Without anything that it could be shared among it
 * has no tax; what was given back has none under refund_tax = none.
 */
void
worth_add_refund(struct worth *w, const struct refund *refund)
{
	auto_free struct group *g = xcalloc(w->n_rows + 1, sizeof(*g));
	auto_free struct dec *weights =
	    xcalloc(w->n_rows + 1, sizeof(*weights));
	auto_free struct dec *parts = xcalloc(w->n_rows + 1, sizeof(*parts));
	const bool kept = dec_cmp(refund->amount, dec_zero()) < 0;
	size_t n = 0, i;

	w->as_ordered = kept;
	for (i = 0; i < w->n_rows; i++)
		if (!w->row[i]->apart && (!kept || w->row[i]->number != NULL))
			add_to_group(w, g, &n, w->row[i]);
	w->as_ordered = false;
	for (i = 0; i < n; i++)
		weights[i] = g[i].gross;
	if ((!kept && w->untaxed_refunds) ||
	    !dec_split(parts, weights, n, refund->amount, w->digits)) {
		worth_put_charge(w, kept ? "restocking_fee" : "refund",
		    refund->title, dec_neg(refund->amount), json_array());
		return;
	}
	for (i = 0; i < n; i++)
		put_refund(w, &g[i], refund, kept, parts[i]);
}
