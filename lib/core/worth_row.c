/* What is left of a row, and what comes out of it. */
#include "base/json.h"
#include "core/worth_in.h"

/* With the digits of the shop, or more; NULL when it is no number. */
json_t *
worth_text(const struct worth *w, struct dec d)
{
	struct dec bare = dec_trim(d);
	char text[DEC_TEXT];

	if (!dec_bad(bare) && bare.scale < w->digits)
		bare = dec_round(bare, w->digits, DEC_DOWN);
	return dec_bad(bare) ? NULL : json_string(dec_print(bare, text));
}

void
worth_set(const struct worth *w, json_t *object, const char *name, struct dec d)
{
	json_t *text = worth_text(w, d);

	if (text != NULL)
		json_object_set_new(object, name, text);
}

struct dec
worth_quantity_left(const struct worth *w, const struct worth_row *row)
{
	return w->as_ordered ? row->quantity
			     : dec_sub(row->quantity, row->taken_quantity);
}

struct dec
worth_tax_left(const struct worth *w, const struct tax *t)
{
	return w->as_ordered ? t->amount : dec_sub(t->amount, t->taken);
}

struct dec
worth_taxes_left(
    const struct worth *w, const struct worth_row *row, bool remitted)
{
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < row->n_taxes; i++)
		if ((row->tax[i].kind == WORTH_TAX_REMITTED) == remitted)
			sum = dec_add(sum, worth_tax_left(w, &row->tax[i]));
	return sum;
}

/* Quantity times price less discounts and tax, unless the store tells it. */
static struct dec
net_ordered(const struct worth *w, const struct worth_row *row)
{
	struct dec net = dec_mul(row->quantity, row->amount);
	size_t i;

	if (row->has_net)
		return row->net;
	for (i = 0; i < row->n_discounts; i++)
		net = dec_sub(net, row->discount[i].amount);
	for (i = 0; i < row->n_taxes && w->tax_in_price; i++)
		net = dec_sub(net, row->tax[i].amount);
	net = dec_trim(net);
	return net.scale > w->digits ? dec_round(net, w->digits, DEC_HALF_UP)
				     : net;
}

struct dec
worth_net_left(const struct worth *w, const struct worth_row *row)
{
	struct dec net = net_ordered(w, row);

	return w->as_ordered ? net : dec_sub(net, row->taken_net);
}

/* The row has several taxes of ours. */
static bool
has_several(const struct worth_row *row)
{
	size_t i, n = 0;

	for (i = 0; i < row->n_taxes; i++)
		n += row->tax[i].kind != WORTH_TAX_REMITTED;
	return n > 1;
}

static json_t *
tax_of(
    const struct worth *w, const struct tax *t, struct dec left, struct dec of)
{
	char percent[DEC_TEXT];

	return json_pack("{s:s*, s:o*, s:s*, s:o*}", "title", t->title,
	    "amount", worth_text(w, left), "percent",
	    dec_bad(t->percent) ? NULL
				: dec_print(dec_trim(t->percent), percent),
	    "taxable", dec_bad(of) ? NULL : worth_text(w, of));
}

/* negate: for an allowance, whose taxes are taken off. */
json_t *
worth_taxes_of(
    struct worth *w, const struct worth_row *row, struct dec net, bool negate)
{
	json_t *taxes = json_array();
	const bool several = has_several(row);
	struct dec before = net;
	size_t i;

	for (i = 0; i < row->n_taxes; i++) {
		const struct tax *t = &row->tax[i];
		struct dec left = worth_tax_left(w, t);
		struct dec of = t->kind == WORTH_TAX_COMPOUND ? before : net;

		if (t->kind == WORTH_TAX_REMITTED) {
			w->remitted = dec_add(w->remitted, left);
			continue;
		}
		before = dec_add(before, left);
		w->tax_sum = dec_add(w->tax_sum, left);
		json_array_append_new(
		    taxes, tax_of(w, t, negate ? dec_neg(left) : left,
			       !several ? dec_parse("")
			       : negate ? dec_neg(of)
					: of));
	}
	return taxes;
}

void
worth_put_charge(struct worth *w, const char *code, const char *title,
    struct dec net, json_t *taxes)
{
	const bool below = !dec_bad(net) && dec_cmp(net, dec_zero()) < 0;
	struct dec *sum = below ? &w->allowances_sum : &w->charges_sum;
	struct dec amount = below ? dec_neg(net) : net;

	*sum = dec_add(*sum, amount);
	json_array_append_new(below ? w->allowances : w->charges,
	    json_pack("{s:s*, s:s*, s:o*, s:o}", "code", code, "title", title,
		"amount", worth_text(w, amount), "taxes", taxes));
}

bool
worth_has_pieces(const struct worth *w, const struct worth_row *row)
{
	struct dec left = worth_quantity_left(w, row);

	return row->number != NULL && (dec_bad(left) || !dec_is_zero(left));
}
