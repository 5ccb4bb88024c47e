/* Amounts, the taxes of a row of an order, and how they are rounded. */
#include <string.h>

#include "connectors/vendure/vendure_in.h"

/* ---- amounts ---- */

struct vendure_money
vendure_money_of(const json_t *data)
{
	const json_t *said =
	    json_at(data, "globalSettings.serverConfig.moneyStrategyPrecision");
	json_int_t digits = json_integer_value(said);
	struct vendure_money m = {.unit = dec_int(1),
	    .tax_in_price =
		json_true_at(data, "activeChannel.pricesIncludeTax"),
	    .bad = !json_is_integer(said) || digits < 0 || digits > 6};

	if (m.bad)
		return m;
	m.digits = (unsigned)digits;
	for (; digits > 0; digits--)
		m.unit = dec_mul(m.unit, dec_parse("0.1"));
	return m;
}

struct dec
vendure_amount(struct vendure_money *m, const json_t *object, const char *name)
{
	struct dec d =
	    dec_mul(json_decimal(json_object_get(object, name)), m->unit);

	if (!dec_bad(d))
		d = dec_round(d, m->digits, DEC_HALF_UP);
	/* A larger amount could not be multiplied and summed up. */
	if (!dec_bad(d) && dec_cmp(d, dec_int(INT64_MAX)) <= 0 &&
	    dec_cmp(d, dec_int(INT64_MIN + 1)) >= 0)
		return d;
	m->bad = true;
	return dec_zero();
}

/* ---- prices with tax, or without ---- */

/* Is net the amount with tax without it, rounded? rate: with the tax, of 100.
 */
static bool
is_net_of(const struct vendure_money *m, struct dec net, struct dec gross,
    struct dec rate)
{
	struct dec off =
	    dec_sub(dec_mul(net, rate), dec_mul(gross, dec_int(100)));

	if (!dec_bad(off) && dec_cmp(off, dec_zero()) < 0)
		off = dec_neg(off);
	return !dec_bad(off) &&
	       dec_cmp(dec_mul(off, dec_int(2)), dec_mul(m->unit, rate)) <= 0;
}

/* Is the other amount what Vendure calculates from the one that was entered? */
static bool
follows(const struct vendure_money *m, struct dec net, struct dec gross,
    struct dec rate, bool with_tax)
{
	struct dec tax =
	    dec_percent(net, dec_sub(rate, dec_int(100)), m->digits);

	return with_tax
		   ? is_net_of(m, net, gross, rate)
		   : !dec_bad(tax) && dec_cmp(dec_add(net, tax), gross) == 0;
}

/* Can the line have been placed with prices of that kind? */
static bool
line_fits(struct vendure_money *m, const json_t *line, bool with_tax)
{
	const json_t *taxes = json_object_get(line, "taxLines");
	struct dec rate = dec_int(100);
	struct dec net = vendure_amount(m, line, "unitPrice");
	struct dec gross = vendure_amount(m, line, "unitPriceWithTax");
	struct dec n = json_decimal_at(line, "quantity");
	struct dec all = dec_mul(n, with_tax ? gross : net), sum;
	size_t i;

	for (i = 0; i < json_array_size(taxes); i++)
		rate = dec_add(
		    rate, json_decimal_at(json_array_get(taxes, i), "taxRate"));
	if (dec_bad(rate) || dec_bad(all))
		return true;
	if (!follows(m, net, gross, rate, with_tax))
		return false;
	if (dec_is_zero(n) ||
	    json_array_size(json_object_get(line, "discounts")) > 0)
		return true;
	net = vendure_amount(m, line, "proratedLinePrice");
	gross = vendure_amount(m, line, "proratedLinePriceWithTax");
	sum = with_tax ? gross : net;
	return dec_cmp(all, sum) == 0 && follows(m, net, gross, rate, with_tax);
}

static bool
all_fit(struct vendure_money *m, const json_t *order, bool with_tax)
{
	const json_t *lines = json_object_get(order, "lines");
	size_t i;

	for (i = 0; i < json_array_size(lines); i++)
		if (!line_fits(m, json_array_get(lines, i), with_tax))
			return false;
	return true;
}

void
vendure_money_placed(struct vendure_money *m, const json_t *order)
{
	if (!all_fit(m, order, m->tax_in_price) &&
	    all_fit(m, order, !m->tax_in_price))
		m->tax_in_price = !m->tax_in_price;
}

/* ---- amounts with taxes ---- */

static struct dec
tax_of(const struct vendure_row *r, struct vendure_sum sum)
{
	struct dec tax = dec_zero();
	size_t i;

	for (i = 0; i < r->n_taxes; i++)
		tax = dec_add(tax, sum.tax[i]);
	return tax;
}

struct dec
vendure_gross(const struct vendure_row *r, struct vendure_sum sum)
{
	return dec_add(sum.net, tax_of(r, sum));
}

struct dec
vendure_part(const struct vendure_order *o, struct dec amount, json_int_t n,
    json_int_t of)
{
	struct dec unit = o->money->unit, whole;

	if (of == 0)
		return dec_zero();
	whole = dec_add(dec_mul(dec_mul(amount, dec_int(n)), dec_int(2)),
	    dec_mul(dec_int(of), unit));
	return dec_mul(
	    dec_quotient(whole, dec_mul(dec_int(2 * of), unit)), unit);
}

/* Splits an amount, which may be below 0, by weights that may not. */
static bool
split(const struct vendure_order *o, struct dec parts[],
    const struct dec weights[], size_t n, struct dec amount)
{
	const bool below = !dec_bad(amount) && dec_cmp(amount, dec_zero()) < 0;
	size_t i;

	if (!dec_split(parts, weights, n, below ? dec_neg(amount) : amount,
		o->money->digits))
		return false;
	for (i = 0; i < n && below; i++)
		parts[i] = dec_neg(parts[i]);
	return true;
}

void
vendure_set_taxes(
    const struct vendure_order *o, struct vendure_row *r, struct dec tax)
{
	if (r->n_taxes == 0 && !dec_is_zero(tax)) {
		r->n_taxes = 1;
		r->percent[0] = dec_parse(NULL);
	}
	if (r->n_taxes > 1 && split(o, r->now.tax, r->percent, r->n_taxes, tax))
		return;
	r->now.tax[0] = tax;
	for (size_t i = 1; i < r->n_taxes; i++)
		r->now.tax[i] = dec_zero();
}

/* Half a unit is the net amount's, as where Vendure takes the tax out. */
struct vendure_sum
vendure_sum_of(const struct vendure_order *o, const struct vendure_row *r,
    struct dec amount, bool with_tax)
{
	struct dec weights[VENDURE_TAXES + 1], parts[VENDURE_TAXES + 1];
	struct vendure_sum sum = {.net = amount};
	bool known = true;
	size_t i;

	for (i = 0; i < r->n_taxes; i++)
		known = known && !dec_bad(r->percent[i]);
	weights[0] = known ? dec_int(100) : r->now.net;
	for (i = 0; i < r->n_taxes; i++) {
		weights[i + 1] = known ? r->percent[i] : r->now.tax[i];
		sum.tax[i] =
		    known && !with_tax
			? dec_percent(amount, r->percent[i], o->money->digits)
			: dec_zero();
	}
	if (!with_tax || !split(o, parts, weights, r->n_taxes + 1, amount))
		return sum;
	sum.net = parts[0];
	memcpy(sum.tax, parts + 1, r->n_taxes * sizeof(parts[0]));
	return sum;
}

/* ---- taxes that are rounded for the order ---- */

static bool
is_of_rate(const struct vendure_row *r, const struct vendure_row *of, size_t i,
    size_t *k)
{
	for (*k = 0; *k < r->n_taxes; (*k)++)
		if (!dec_bad(r->percent[*k]) && !dec_bad(of->percent[i]) &&
		    dec_cmp(r->percent[*k], of->percent[i]) == 0 &&
		    strcmp(r->title[*k] != NULL ? r->title[*k] : "",
			of->title[i] != NULL ? of->title[i] : "") == 0)
			return true;
	return false;
}

/* Rounds the tax of one rate once for rows from `begin` on, and gives the units
 * left to the rows that lost most; the first row with the rate does it. */
static void
round_rate(const struct vendure_order *o, size_t begin, size_t end,
    size_t first, size_t tax)
{
	const struct vendure_row *of = &o->row[first];
	auto_free struct dec *nets = xcalloc(o->n_rows + 1, sizeof(*nets));
	auto_free struct dec *parts = xcalloc(o->n_rows + 1, sizeof(*parts));
	struct dec base = dec_zero();
	size_t i, k;

	for (i = begin; i < end; i++) {
		nets[i] = is_of_rate(&o->row[i], of, tax, &k)
			      ? o->row[i].now.net
			      : dec_zero();
		base = dec_add(base, nets[i]);
		if (i < first && is_of_rate(&o->row[i], of, tax, &k))
			return;
	}
	if (split(o, parts + begin, nets + begin, end - begin,
		dec_percent(base, of->percent[tax], o->money->digits)))
		for (i = begin; i < end; i++)
			if (is_of_rate(&o->row[i], of, tax, &k))
				o->row[i].now.tax[k] = parts[i];
}

static void
round_section(const struct vendure_order *o, size_t begin, size_t end)
{
	size_t i, k;

	for (i = begin; i < end; i++)
		for (k = 0; k < o->row[i].n_taxes; k++)
			round_rate(o, begin, end, i, k);
}

static struct dec
tax_missing(const struct vendure_order *o)
{
	struct dec missing =
	    dec_sub(vendure_amount(o->money, o->json, "totalWithTax"),
		vendure_amount(o->money, o->json, "total"));
	size_t i;

	for (i = 0; i < o->n_rows; i++)
		missing = dec_sub(missing, tax_of(&o->row[i], o->row[i].now));
	return missing;
}

/*
 * A server that rounds taxes for the order as a whole does so for each rate of
 * the lines and of the shipping. What is still missing is on the row with the
 * most tax, when it can be from rounding; else the order is refused by its
 * totals.
 */
void
vendure_round_taxes(const struct vendure_order *o)
{
	struct dec missing = tax_missing(o), most;
	size_t i, big = 0;

	if (dec_is_zero(missing))
		return;
	round_section(o, 0, o->n_others);
	round_section(o, o->n_others, o->n_rows);
	missing = tax_missing(o);
	most = dec_mul(o->money->unit, dec_int((int64_t)o->n_rows));
	for (i = 0; i < o->n_rows; i++)
		if (dec_cmp(tax_of(&o->row[i], o->row[i].now),
			tax_of(&o->row[big], o->row[big].now)) > 0)
			big = i;
	if (o->n_rows > 0 && o->row[big].n_taxes > 0 &&
	    dec_cmp(missing, most) <= 0 && dec_cmp(missing, dec_neg(most)) >= 0)
		o->row[big].now.tax[0] =
		    dec_add(o->row[big].now.tax[0], missing);
}

/* ---- the rate of a shipping line ---- */

/* Does that tax result from the rate, on the net amount or in the whole? */
static bool
is_at_rate(const struct vendure_order *o, struct dec net, struct dec rate,
    struct dec tax)
{
	struct vendure_row one = {.n_taxes = 1, .percent = {rate}};
	struct vendure_sum in =
	    vendure_sum_of(o, &one, dec_add(net, tax), true);
	struct vendure_sum out = vendure_sum_of(o, &one, net, false);

	return !dec_bad(rate) && !dec_bad(in.tax[0]) && !dec_bad(out.tax[0]) &&
	       (dec_cmp(in.tax[0], tax) == 0 || dec_cmp(out.tax[0], tax) == 0);
}

/*
 * A shipping line does not have its rate: it is the one of the order that
 * results in its tax, of those that Vendure calls the shipping's if it is among
 * them.
 */
void
vendure_find_rate(const struct vendure_order *o, struct vendure_row *r,
    struct dec net, struct dec tax)
{
	static const char shipping[] = "shipping tax";
	const json_t *all = json_object_get(o->json, "taxSummary");
	size_t i, own;

	for (own = 0; own < 2 && r->n_taxes == 0; own++)
		for (i = 0; i < json_array_size(all) && r->n_taxes == 0; i++) {
			const json_t *one = json_array_get(all, i);
			struct dec rate = json_decimal_at(one, "taxRate");

			if (vendure_is(one, "description", shipping) !=
				(own == 0) ||
			    !is_at_rate(o, net, rate, tax))
				continue;
			r->percent[r->n_taxes++] = rate;
		}
}
