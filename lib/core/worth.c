#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/mem.h"
#include "core/worth_in.h"

struct worth *
worth_open(const struct conf_section *s, unsigned digits, bool tax_in_price)
{
	struct worth *w = xcalloc(1, sizeof(*w));

	w->untaxed_refunds = s != NULL && conf_is(s, "refund_tax", "none");
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

static void
event_free(struct worth_event *e)
{
	size_t i;

	for (i = 0; i < e->n_takes; i++) {
		free(e->take[i].tax);
		free(e->take[i].restock);
	}
	for (i = 0; i < e->n_refunds; i++)
		free(e->refund[i].title);
	free(e->take);
	free(e->refund);
	free(e->id);
	free(e->date);
	free(e->reason);
	json_decref(e->payments);
	free(e);
}

void
worth_close(struct worth *w)
{
	size_t i;

	for (i = 0; i < w->n_rows; i++)
		row_free(w->row[i]);
	for (i = 0; i < w->n_events; i++)
		event_free(w->event[i]);
	free(w->event);
	free(w->row);
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
	e->payments = json_array();
	e->paid = dec_zero();
	w->event = xreallocarray(
	    w->event, w->n_events + 1, sizeof(struct worth_event *));
	w->event[w->n_events++] = e;
	return e;
}

void
worth_named(struct worth_event *e, const char *id, size_t place,
    const char *date, const char *reason)
{
	free(e->id);
	free(e->date);
	free(e->reason);
	e->id = copy(id);
	e->place = place;
	e->date = copy(date);
	e->reason = copy(reason);
}

/* What the event takes off the row, in one place. */
static struct take *
take_of(struct worth_event *e, struct worth_row *row)
{
	struct take *t;
	size_t i;

	for (i = 0; i < e->n_takes; i++)
		if (e->take[i].row == row)
			return &e->take[i];
	e->take = xreallocarray(e->take, e->n_takes + 1, sizeof(*e->take));
	t = &e->take[e->n_takes++];
	*t = (struct take){
	    .row = row, .quantity = dec_zero(), .net = dec_zero()};
	t->tax = xcalloc(row->n_taxes + 1, sizeof(*t->tax));
	for (i = 0; i < row->n_taxes; i++)
		t->tax[i] = dec_zero();
	return t;
}

void
worth_take(struct worth_event *e, struct worth_row *row, struct dec quantity,
    struct dec net)
{
	struct take *t = take_of(e, row);

	t->quantity = dec_add(t->quantity, quantity);
	t->net = dec_add(t->net, net);
	if (e->shipped)
		return;
	row->taken_quantity = dec_add(row->taken_quantity, quantity);
	row->taken_net = dec_add(row->taken_net, net);
}

static void
take_one_tax(struct worth_event *e, struct take *t, size_t i, struct dec amount)
{
	t->tax[i] = dec_add(t->tax[i], amount);
	if (!e->shipped)
		t->row->tax[i].taken = dec_add(t->row->tax[i].taken, amount);
}

/* Shares an amount among the taxes of a row, by their amounts. */
static void
take_shares(struct worth_event *e, struct take *t, struct dec amount)
{
	struct worth_row *row = t->row;
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
			take_one_tax(e, t, 0, amount);
		else
			worth_take(e, row, dec_zero(), amount);
		return;
	}
	for (i = 0; i < row->n_taxes; i++)
		take_one_tax(e, t, i, parts[i]);
}

void
worth_take_tax(struct worth_event *e, struct worth_row *row, const char *title,
    struct dec amount)
{
	struct take *t = take_of(e, row);
	size_t i;

	for (i = 0; i < row->n_taxes && title != NULL; i++) {
		const char *its = row->tax[i].title;

		if (its == NULL || strcmp(its, title) != 0)
			continue;
		take_one_tax(e, t, i, amount);
		return;
	}
	if (!dec_is_zero(amount))
		take_shares(e, t, amount);
}

void
worth_restocked(
    struct worth_event *e, struct worth_row *row, const char *restock)
{
	struct take *t = take_of(e, row);

	free(t->restock);
	t->restock = copy(restock);
}

void
worth_refund(struct worth_event *e, const char *title, struct dec amount)
{
	e->refund =
	    xreallocarray(e->refund, e->n_refunds + 1, sizeof(*e->refund));
	e->refund[e->n_refunds++] =
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
worth_paid(struct worth *w, struct worth_event *e, const json_t *payment,
    struct dec amount)
{
	struct worth_event *later = e != NULL && e->shipped ? e : NULL;
	json_t *one = json_copy((json_t *)payment);

	worth_set(w, one, "amount", amount);
	json_array_append_new(
	    later != NULL ? later->payments : w->payments, one);
	if (later != NULL)
		later->paid = dec_add(later->paid, amount);
	else
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
	struct worth left = *w;
	size_t i;

	left.as_ordered = false; /* whatever was composed last */
	for (i = 0; i < w->n_rows; i++)
		if (worth_has_pieces(&left, w->row[i]))
			return false;
	return true;
}
