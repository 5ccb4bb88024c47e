#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/mem.h"
#include "core/worth_in.h"

struct worth *
worth_open(unsigned digits, bool tax_in_price)
{
	struct worth *w = xcalloc(1, sizeof(*w));

	w->digits = digits;
	w->tax_in_price = tax_in_price;
	w->payments = json_array();
	w->paid = w->rounding = dec_zero();
	return w;
}

static void
row_free(struct worth_row *row)
{
	size_t i;

	for (i = 0; i < row->n_taxes; i++)
		free(row->tax[i].title);
	for (i = 0; i < row->n_discounts; i++) {
		free(row->discount[i].code);
		free(row->discount[i].title);
	}
	free(row->tax);
	free(row->discount);
	free(row->number);
	free(row->code);
	free(row->title);
	json_decref(row->node);
	free(row);
}

void
worth_close(struct worth *w)
{
	size_t i;

	for (i = 0; i < w->n_rows; i++)
		row_free(w->row[i]);
	for (i = 0; i < w->n_refunds; i++)
		free(w->refund[i].title);
	for (i = 0; i < w->n_events; i++)
		free(w->event[i]);
	free(w->event);
	free(w->row);
	free(w->refund);
	json_decref(w->payments);
	free(w);
}

static char *
copy(const char *s)
{
	return s != NULL ? xstrdup(s) : NULL;
}

static struct worth_row *
add_row(struct worth *w, struct dec amount)
{
	struct worth_row *row = xcalloc(1, sizeof(*row));

	row->amount = amount;
	row->quantity = dec_int(1);
	row->net = row->taken_quantity = row->taken_net = dec_zero();
	w->row =
	    xreallocarray(w->row, w->n_rows + 1, sizeof(struct worth_row *));
	w->row[w->n_rows++] = row;
	return row;
}

struct worth_row *
worth_line(struct worth *w, const char *number, const json_t *line,
    struct dec quantity, struct dec price)
{
	struct worth_row *row = add_row(w, price);

	row->number = xstrdup(number);
	row->node = json_copy((json_t *)line);
	row->quantity = quantity;
	return row;
}

struct worth_row *
worth_charge(
    struct worth *w, const char *code, const char *title, struct dec amount)
{
	struct worth_row *row = add_row(w, amount);

	row->code = copy(code);
	row->title = copy(title);
	return row;
}

struct worth_row *
worth_find(struct worth *w, const char *number)
{
	size_t i;

	for (i = 0; i < w->n_rows; i++)
		if (w->row[i]->number != NULL &&
		    strcmp(w->row[i]->number, number) == 0)
			return w->row[i];
	return NULL;
}

void
worth_discount(struct worth_row *row, const char *code, const char *title,
    struct dec amount)
{
	row->discount = xreallocarray(
	    row->discount, row->n_discounts + 1, sizeof(*row->discount));
	row->discount[row->n_discounts++] = (struct discount){
	    .code = copy(code), .title = copy(title), .amount = amount};
}

void
worth_tax(struct worth_row *row, const char *title, struct dec percent,
    struct dec amount, enum worth_tax_kind kind)
{
	row->tax = xreallocarray(row->tax, row->n_taxes + 1, sizeof(*row->tax));
	row->tax[row->n_taxes++] = (struct tax){.title = copy(title),
	    .percent = percent,
	    .amount = amount,
	    .taken = dec_zero(),
	    .kind = kind};
}

void
worth_net(struct worth_row *row, struct dec net)
{
	row->net = net;
	row->has_net = true;
}

void
worth_apart(struct worth_row *row)
{
	row->apart = true;
}

struct worth_event *
worth_event(struct worth *w, bool shipped)
{
	struct worth_event *e = xcalloc(1, sizeof(*e));

	e->worth = w;
	e->shipped = shipped;
	w->event = xreallocarray(
	    w->event, w->n_events + 1, sizeof(struct worth_event *));
	w->event[w->n_events++] = e;
	return e;
}

void
worth_take(struct worth_event *e, struct worth_row *row, struct dec quantity,
    struct dec net)
{
	if (e->shipped)
		return;
	row->taken_quantity = dec_add(row->taken_quantity, quantity);
	row->taken_net = dec_add(row->taken_net, net);
}

/* Shares an amount among the taxes of a row, by their amounts. */
static void
take_shares(struct worth_row *row, struct dec amount)
{
	auto_free struct dec *weights = xcalloc(row->n_taxes, sizeof(*weights));
	auto_free struct dec *parts = xcalloc(row->n_taxes, sizeof(*parts));
	size_t i;
	bool any = false;

	for (i = 0; i < row->n_taxes; i++) {
		weights[i] = row->tax[i].amount;
		any = any || !dec_is_zero(weights[i]);
	}
	if (!any || !dec_split(parts, weights, row->n_taxes, amount,
			dec_trim(amount).scale)) {
		if (row->n_taxes > 0)
			row->tax[0].taken = dec_add(row->tax[0].taken, amount);
		else
			row->taken_net = dec_add(row->taken_net, amount);
		return;
	}
	for (i = 0; i < row->n_taxes; i++)
		row->tax[i].taken = dec_add(row->tax[i].taken, parts[i]);
}

void
worth_take_tax(struct worth_event *e, struct worth_row *row, const char *title,
    struct dec amount)
{
	size_t i;

	if (e->shipped)
		return;
	for (i = 0; i < row->n_taxes && title != NULL; i++) {
		const char *its = row->tax[i].title;

		if (its == NULL || strcmp(its, title) != 0)
			continue;
		row->tax[i].taken = dec_add(row->tax[i].taken, amount);
		return;
	}
	if (!dec_is_zero(amount))
		take_shares(row, amount);
}

void
worth_refund(struct worth_event *e, const char *title, struct dec amount)
{
	struct worth *w = e->worth;

	if (e->shipped)
		return;
	w->refund =
	    xreallocarray(w->refund, w->n_refunds + 1, sizeof(*w->refund));
	w->refund[w->n_refunds++] =
	    (struct refund){.title = copy(title), .amount = amount};
}

void
worth_kept(struct worth_event *e, const char *title, struct dec amount)
{
	worth_refund(e, title, dec_neg(amount));
}

void
worth_rounded(struct worth *w, struct dec amount)
{
	w->rounding = dec_add(w->rounding, amount);
}

void
worth_paid(struct worth *w, const struct worth_event *e, const json_t *payment,
    struct dec amount)
{
	json_t *one;

	if (e != NULL && e->shipped)
		return;
	one = json_copy((json_t *)payment);
	worth_set(w, one, "amount", amount);
	json_array_append_new(w->payments, one);
	w->paid = dec_add(w->paid, amount);
}

void
worth_awaited(struct worth *w, const json_t *payment, const char *status,
    struct dec amount)
{
	json_t *one = json_copy((json_t *)payment);

	worth_set(w, one, "amount", amount);
	json_set_text(one, "awaited", status);
	json_array_append_new(w->payments, one);
}

bool
worth_is_nothing(const struct worth *w)
{
	size_t i;

	for (i = 0; i < w->n_rows; i++)
		if (worth_has_pieces(w, w->row[i]))
			return false;
	return true;
}
