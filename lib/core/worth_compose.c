/* The lines, charges and totals of what is left. */
#include <string.h>

#include "base/json.h"
#include "base/mem.h"
#include "core/priced.h"
#include "core/worth_in.h"

/* Shares what the discounts of a line come to among them. */
static json_t *
discounts_of(const struct worth *w, const struct worth_row *row, struct dec off)
{
	const size_t n = row->n_discounts > 0 ? row->n_discounts : 1;
	auto_free struct dec *weights = xcalloc(n, sizeof(*weights));
	auto_free struct dec *parts = xcalloc(n, sizeof(*parts));
	static const struct discount none = {0};
	json_t *discounts = json_array();
	size_t i;

	for (i = 0; i < row->n_discounts; i++)
		weights[i] = row->discount[i].amount;
	if (row->n_discounts == 0 ||
	    !dec_split(parts, weights, n, off, dec_trim(off).scale)) {
		parts[0] = off;
		for (i = 1; i < n; i++)
			parts[i] = dec_zero();
	}
	for (i = 0; i < n; i++) {
		const struct discount *d =
		    row->n_discounts > 0 ? &row->discount[i] : &none;

		if (dec_bad(parts[i]) || !dec_is_zero(parts[i]))
			json_array_append_new(
			    discounts, json_pack("{s:s*, s:s*, s:o*}", "code",
					   d->code, "title", d->title, "amount",
					   worth_text(w, parts[i])));
	}
	return discounts;
}

void
worth_put_line(struct worth *w, const struct worth_row *row)
{
	struct dec quantity = worth_quantity_left(w, row),
		   net = worth_net_left(w, row);
	struct dec quoted = dec_mul(quantity, row->amount), priced = net;
	struct dec off, price = row->amount;
	json_t *line = json_copy(row->node), *ecx;
	char text[DEC_TEXT];

	if (w->tax_in_price)
		priced = dec_add(priced, worth_taxes_left(w, row, false));
	off = dec_sub(quoted, priced);
	if (!dec_bad(off) && priced_rounds_to(quoted, priced, w->digits))
		off = dec_zero();
	else if (!dec_bad(off) && dec_cmp(off, dec_zero()) < 0)
		price = dec_unit_price(
		    priced, quantity, DEC_SCALE_MAX / 2, w->digits);
	ecx = json_pack("{s:s, s:s*, s:o*, s:o*, s:o, s:o}", "number",
	    row->number, "quantity",
	    dec_bad(quantity) ? NULL : dec_print(quantity, text), "price",
	    worth_text(w, price), "net", worth_text(w, net), "taxes",
	    worth_taxes_of(w, row, net, false), "discounts",
	    discounts_of(w, row,
		dec_bad(off) || dec_cmp(off, dec_zero()) > 0 ? off
							     : dec_zero()));
	json_object_set_new(line, "ecx", ecx);
	json_array_append_new(w->lines, line);
	w->lines_sum = dec_add(w->lines_sum, net);
}

/* Without its pieces a line is what was kept of it. */
static void
add_charge(struct worth *w, const struct worth_row *row)
{
	struct dec net = worth_net_left(w, row);
	struct dec tax = worth_taxes_left(w, row, false);
	const bool below = !dec_bad(net) && dec_cmp(net, dec_zero()) < 0;
	const bool kept = row->number != NULL;

	if (!dec_bad(net) && !dec_bad(tax) && dec_is_zero(net) &&
	    dec_is_zero(tax))
		return;
	worth_put_charge(w,
	    !kept   ? row->code
	    : below ? "refund"
		    : "restocking_fee",
	    kept ? json_string_at(row->node, "name") : row->title, net,
	    worth_taxes_of(w, row, net, below));
}

static json_t *
totals_of(const struct worth *w, struct dec paid, struct dec rounding)
{
	struct dec net =
	    dec_sub(dec_add(w->lines_sum, w->charges_sum), w->allowances_sum);
	struct dec gross = dec_add(net, w->tax_sum);
	json_t *totals = json_object();

	worth_set(w, totals, "lines", w->lines_sum);
	worth_set(w, totals, "charges", w->charges_sum);
	if (json_array_size(w->allowances) > 0)
		worth_set(w, totals, "allowances", w->allowances_sum);
	worth_set(w, totals, "net", net);
	worth_set(w, totals, "tax", w->tax_sum);
	worth_set(w, totals, "gross", gross);
	worth_set(w, totals, "paid", paid);
	if (dec_bad(rounding) || !dec_is_zero(rounding))
		worth_set(w, totals, "rounding", rounding);
	worth_set(
	    w, totals, "payable", dec_sub(dec_add(gross, rounding), paid));
	return totals;
}

void
worth_begin(struct worth *w, bool as_ordered)
{
	w->as_ordered = as_ordered;
	w->lines = json_array();
	w->charges = json_array();
	w->allowances = json_array();
	w->lines_sum = w->charges_sum = w->allowances_sum = dec_zero();
	w->tax_sum = w->remitted = dec_zero();
}

static json_t *
end_with(
    struct worth *w, json_t *payments, struct dec paid, struct dec rounding)
{
	if (dec_bad(w->remitted) || !dec_is_zero(w->remitted))
		worth_put_charge(w, "marketplace_tax",
		    "Tax that a marketplace remits", w->remitted, json_array());
	return json_pack("{s:o, s:o, s:o, s:O, s:o}", "lines", w->lines,
	    "charges", w->charges, "allowances", w->allowances, "payments",
	    payments, "totals", totals_of(w, paid, rounding));
}

json_t *
worth_end(struct worth *w, json_t *payments, struct dec paid)
{
	return end_with(w, payments, paid, dec_zero());
}

/* Amounts that were given back alone before the order was shipped. */
static void
add_refunds(struct worth *w)
{
	size_t i, k;

	for (i = 0; i < w->n_events; i++) {
		const struct worth_event *e = w->event[i];

		for (k = 0; k < e->n_refunds && !e->shipped; k++)
			worth_add_refund(w, &e->refund[k]);
	}
}

json_t *
worth_compose(struct worth *w, bool as_ordered)
{
	size_t i;

	worth_begin(w, as_ordered);
	for (i = 0; i < w->n_rows; i++)
		if (worth_has_pieces(w, w->row[i]))
			worth_put_line(w, w->row[i]);
		else
			add_charge(w, w->row[i]);
	if (!as_ordered)
		add_refunds(w);
	return end_with(w, w->payments, w->paid, w->rounding);
}
