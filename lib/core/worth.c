#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/mem.h"
#include "core/worth_in.h"

/* ---- what is told ---- */

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
    struct dec amount, bool remitted)
{
	row->tax = xreallocarray(row->tax, row->n_taxes + 1, sizeof(*row->tax));
	row->tax[row->n_taxes++] = (struct tax){.title = copy(title),
	    .percent = percent,
	    .amount = amount,
	    .taken = dec_zero(),
	    .remitted = remitted};
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

void
worth_take(struct worth_row *row, struct dec quantity, struct dec net)
{
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
worth_take_tax(struct worth_row *row, const char *title, struct dec amount)
{
	size_t i;

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
worth_refund(struct worth *w, const char *title, struct dec amount)
{
	w->refund =
	    xreallocarray(w->refund, w->n_refunds + 1, sizeof(*w->refund));
	w->refund[w->n_refunds++] =
	    (struct refund){.title = copy(title), .amount = amount};
}

void
worth_rounded(struct worth *w, struct dec amount)
{
	w->rounding = dec_add(w->rounding, amount);
}

/* ---- what comes out ---- */

/* With the digits of the shop, or more; NULL when it is no number. */
static json_t *
text_of(const struct worth *w, struct dec d)
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
	json_t *text = text_of(w, d);

	if (text != NULL)
		json_object_set_new(object, name, text);
}

void
worth_paid(struct worth *w, const json_t *payment, struct dec amount)
{
	json_t *one = json_copy((json_t *)payment);

	worth_set(w, one, "amount", amount);
	json_array_append_new(w->payments, one);
	w->paid = dec_add(w->paid, amount);
}

static struct dec
quantity_left(const struct worth *w, const struct worth_row *row)
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
		if (row->tax[i].remitted == remitted)
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

/* negate: for an allowance, whose taxes are taken off. */
json_t *
worth_taxes_of(struct worth *w, const struct worth_row *row, bool negate)
{
	json_t *taxes = json_array();
	char percent[DEC_TEXT];
	size_t i;

	for (i = 0; i < row->n_taxes; i++) {
		const struct tax *t = &row->tax[i];
		struct dec left = worth_tax_left(w, t);

		if (t->remitted) {
			w->remitted = dec_add(w->remitted, left);
			continue;
		}
		w->tax_sum = dec_add(w->tax_sum, left);
		json_array_append_new(taxes,
		    json_pack("{s:s*, s:o*, s:s*}", "title", t->title, "amount",
			text_of(w, negate ? dec_neg(left) : left), "percent",
			dec_bad(t->percent)
			    ? NULL
			    : dec_print(dec_trim(t->percent), percent)));
	}
	return taxes;
}

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
					   text_of(w, parts[i])));
	}
	return discounts;
}

/* Is `exact` the amount, or rounded to it by the shop? */
static bool
rounds_to(const struct worth *w, struct dec exact, struct dec amount)
{
	struct dec up = dec_round(exact, w->digits, DEC_HALF_UP);
	struct dec even = dec_round(exact, w->digits, DEC_HALF_EVEN);

	return dec_cmp(exact, amount) == 0 ||
	       (!dec_bad(up) && dec_cmp(up, amount) == 0) ||
	       (!dec_bad(even) && dec_cmp(even, amount) == 0);
}

static void
add_line(struct worth *w, const struct worth_row *row)
{
	struct dec quantity = quantity_left(w, row),
		   net = worth_net_left(w, row);
	struct dec quoted = dec_mul(quantity, row->amount), priced = net;
	struct dec off, price = row->amount;
	json_t *line = json_copy(row->node), *ecx;
	char text[DEC_TEXT];

	if (w->tax_in_price)
		priced = dec_add(priced, worth_taxes_left(w, row, false));
	off = dec_sub(quoted, priced);
	if (!dec_bad(off) && rounds_to(w, quoted, priced))
		off = dec_zero();
	else if (!dec_bad(off) && dec_cmp(off, dec_zero()) < 0)
		price = dec_unit_price(
		    priced, quantity, DEC_SCALE_MAX / 2, w->digits);
	ecx = json_pack("{s:s, s:s*, s:o*, s:o*, s:o, s:o}", "number",
	    row->number, "quantity",
	    dec_bad(quantity) ? NULL : dec_print(quantity, text), "price",
	    text_of(w, price), "net", text_of(w, net), "taxes",
	    worth_taxes_of(w, row, false), "discounts",
	    discounts_of(w, row,
		dec_bad(off) || dec_cmp(off, dec_zero()) > 0 ? off
							     : dec_zero()));
	json_object_set_new(line, "ecx", ecx);
	json_array_append_new(w->lines, line);
	w->lines_sum = dec_add(w->lines_sum, net);
}

/* ---- charges and allowances ---- */

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
		"amount", text_of(w, amount), "taxes", taxes));
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
	    worth_taxes_of(w, row, below));
}

/* ---- all of it ---- */

static bool
has_goods(const struct worth *w, const struct worth_row *row)
{
	struct dec left = quantity_left(w, row);

	return row->number != NULL && (dec_bad(left) || !dec_is_zero(left));
}

bool
worth_is_nothing(const struct worth *w)
{
	size_t i;

	for (i = 0; i < w->n_rows; i++)
		if (has_goods(w, w->row[i]))
			return false;
	return true;
}

static json_t *
totals_of(const struct worth *w)
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
	worth_set(w, totals, "paid", w->paid);
	if (dec_bad(w->rounding) || !dec_is_zero(w->rounding))
		worth_set(w, totals, "rounding", w->rounding);
	worth_set(w, totals, "payable",
	    dec_sub(dec_add(gross, w->rounding), w->paid));
	return totals;
}

json_t *
worth_compose(struct worth *w, bool as_ordered)
{
	size_t i;

	w->as_ordered = as_ordered;
	w->lines = json_array();
	w->charges = json_array();
	w->allowances = json_array();
	w->lines_sum = w->charges_sum = w->allowances_sum = dec_zero();
	w->tax_sum = w->remitted = dec_zero();
	for (i = 0; i < w->n_rows; i++)
		if (has_goods(w, w->row[i]))
			add_line(w, w->row[i]);
		else
			add_charge(w, w->row[i]);
	if (dec_bad(w->remitted) || !dec_is_zero(w->remitted))
		worth_put_charge(w, "marketplace_tax",
		    "Tax that a marketplace remits", w->remitted, json_array());
	for (i = 0; i < w->n_refunds && !as_ordered; i++)
		worth_add_refund(w, &w->refund[i]);
	return json_pack("{s:o, s:o, s:o, s:O, s:o}", "lines", w->lines,
	    "charges", w->charges, "allowances", w->allowances, "payments",
	    w->payments, "totals", totals_of(w));
}
