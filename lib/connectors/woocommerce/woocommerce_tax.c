/*
 * What the shop shows of what it calculates with. It rounds the tax of each
 * line or, as it is set, of each rate of the order.
 */
#include <stdlib.h>
#include <string.h>

#include "connectors/woocommerce/woocommerce_order.h"

/* Amounts are shorter, so that no calculation with them is too large. */
enum { EXACT_SCALE = 10 };
static const int64_t largest = 1000000000000000;

const char *const woocommerce_lists[WOO_LISTS] = {
    "line_items", "shipping_lines", "fee_lines"};

/* ---- amounts ---- */

struct dec
woocommerce_amount(struct woo_order *o, const json_t *object, const char *name)
{
	const json_t *value = json_object_get(object, name);
	const char *text = json_string_value(value);
	struct dec d = json_decimal(value);

	if (!dec_bad(d) &&
	    dec_cmp(woocommerce_magnitude(d), dec_int(largest)) < 0)
		return d.scale > EXACT_SCALE
			   ? dec_round(d, EXACT_SCALE, DEC_HALF_UP)
			   : d;
	if (value != NULL && !json_is_null(value) &&
	    (text == NULL || *text != '\0'))
		o->bad = true;
	return dec_zero();
}

struct dec
woocommerce_magnitude(struct dec d)
{
	return d.neg ? dec_neg(d) : d;
}

struct dec
woocommerce_round(const struct woo_order *o, struct dec d)
{
	return dec_round(d, o->digits, DEC_HALF_UP);
}

/* n of the smallest amounts of the shop. */
static struct dec
units(const struct woo_order *o, int64_t n)
{
	struct dec d = dec_int(n);

	d.scale = (uint8_t)o->digits;
	return d;
}

bool
woocommerce_is_near(
    const struct woo_order *o, struct dec a, struct dec b, int64_t n)
{
	struct dec off = dec_sub(a, b);

	return !dec_bad(off) &&
	       dec_cmp(woocommerce_magnitude(off), units(o, n)) <= 0;
}

/* ---- the taxes of an item ---- */

static const json_t *
rate_of(const struct woo_order *o, const json_t *id)
{
	const json_t *rates = json_object_get(o->order, "tax_lines");
	size_t i;

	if (id == NULL && json_array_size(rates) == 1)
		return json_array_get(rates, 0);
	for (i = 0; id != NULL && i < json_array_size(rates); i++) {
		const json_t *rate = json_array_get(rates, i);

		if (json_equal(json_object_get(rate, "rate_id"), id))
			return rate;
	}
	return NULL;
}

/* id: NULL where the item does not say which rate it has. */
static void
add_tax(struct woo_order *o, struct woo_item *item, const json_t *id,
    struct dec exact)
{
	const json_t *rate = rate_of(o, id);
	const char *code = json_string_at(rate, "rate_code");
	char *title =
	    code != NULL && *code != '\0' ? xstrdup(code) : json_id(id);

	if (*title == '\0') {
		free(title);
		title = NULL;
	}
	item->tax =
	    xreallocarray(item->tax, item->n_taxes + 1, sizeof(*item->tax));
	item->tax[item->n_taxes++] = (struct woo_tax){.title = title,
	    .rate = rate,
	    .exact = exact,
	    .amount = woocommerce_round(o, exact),
	    .taken = dec_zero()};
}

static bool
is_empty(const json_t *value)
{
	const char *text = json_string_value(value);

	return value == NULL || json_is_null(value) ||
	       (text != NULL && *text == '\0');
}

/* The taxes that the item says; a rate that is not its own has an empty text.
 * Compound ones come last. */
static void
read_taxes(struct woo_order *o, struct woo_item *item)
{
	const json_t *all = json_object_get(item->said, "taxes");
	struct dec sum = woocommerce_amount(o, item->said, "total_tax");
	int compound;
	size_t i;

	for (compound = 0; compound < 2; compound++)
		for (i = 0; i < json_array_size(all); i++) {
			const json_t *one = json_array_get(all, i);
			const json_t *id = json_object_get(one, "id");

			if (!is_empty(json_object_get(one, "total")) &&
			    json_true_at(rate_of(o, id), "compound") ==
				(compound == 1))
				add_tax(o, item, id,
				    woocommerce_amount(o, one, "total"));
		}
	if (item->n_taxes == 0 && !dec_is_zero(sum))
		add_tax(o, item, NULL, sum);
}

static struct dec
taxes_of(const struct woo_item *item, bool exact)
{
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < item->n_taxes; i++)
		sum = dec_add(
		    sum, exact ? item->tax[i].exact : item->tax[i].amount);
	return sum;
}

/* Rounds the taxes of the item so that they add up to what it says: of prices
 * with tax, WooCommerce rounds the half of a cent of tax down. */
static void
round_taxes(struct woo_order *o, struct woo_item *item)
{
	struct dec said = woocommerce_amount(o, item->said, "total_tax");
	auto_free struct dec *weights =
	    xcalloc(item->n_taxes + 1, sizeof(*weights));
	auto_free struct dec *parts =
	    xcalloc(item->n_taxes + 1, sizeof(*parts));
	size_t i;

	if (is_empty(json_object_get(item->said, "total_tax")) ||
	    dec_cmp(woocommerce_round(o, said), said) != 0 ||
	    dec_cmp(taxes_of(item, false), said) == 0)
		return;
	for (i = 0; i < item->n_taxes; i++)
		weights[i] = woocommerce_magnitude(item->tax[i].exact);
	if (!dec_split(parts, weights, item->n_taxes,
		woocommerce_magnitude(said), o->digits))
		return;
	for (i = 0; i < item->n_taxes; i++)
		item->tax[i].amount = said.neg ? dec_neg(parts[i]) : parts[i];
}

/* ---- items ---- */

/* Of a shop that rounds tax in each line no tax of a line has more digits. */
static bool
is_unrounded(struct woo_order *o, const json_t *said)
{
	struct dec tax = woocommerce_amount(o, said, "total_tax");

	return dec_cmp(woocommerce_round(o, tax), tax) != 0;
}

/* The shop adds the net amount of a charge, as it is, and tax that is rounded;
 * of a line, the price with tax is what was there first. */
struct woo_item
woocommerce_item_read(
    struct woo_order *o, const json_t *said, enum woo_list list)
{
	struct woo_item item = {.said = said,
	    .list = list,
	    .quantity = woocommerce_amount(o, said, "quantity"),
	    .exact = woocommerce_amount(o, said, "total")};

	item.taken_quantity = item.taken_exact = item.taken_net = dec_zero();
	read_taxes(o, &item);
	round_taxes(o, &item);
	item.priced = o->gross ? dec_add(item.exact,
				     taxes_of(&item, list == WOO_LINES ||
							 is_unrounded(o, said)))
			       : item.exact;
	item.priced = woocommerce_round(o, item.priced);
	item.net = o->gross ? dec_sub(item.priced, taxes_of(&item, false))
			    : item.priced;
	return item;
}

void
woocommerce_item_cleanup(struct woo_item *item)
{
	size_t i;

	for (i = 0; i < item->n_taxes; i++)
		free(item->tax[i].title);
	free(item->tax);
	item->tax = NULL;
	item->n_taxes = 0;
}

/* Takes the item. */
static void
push_item(struct woo_order *o, struct woo_item item)
{
	o->item = xreallocarray(o->item, o->n_items + 1, sizeof(*o->item));
	o->item[o->n_items++] = item;
}

/* ---- charges of several rates ---- */

/* The amount that a tax is of; bad where its rate is not known. */
static struct dec
base_of(const struct woo_tax *t)
{
	struct dec percent =
	    json_decimal(json_object_get(t->rate, "rate_percent"));
	struct dec step = dec_parse("0.00000001");

	if (dec_bad(percent) || percent.neg || dec_is_zero(percent))
		return dec_parse("");
	return dec_mul(dec_quotient(dec_mul(woocommerce_magnitude(t->exact),
					dec_int(10000000000)),
			   percent),
	    step);
}

/* Is the tax that of the whole net amount? */
static bool
is_of_all(const struct woo_order *o, const struct woo_item *item,
    const struct woo_tax *t)
{
	struct dec percent =
	    json_decimal(json_object_get(t->rate, "rate_percent"));

	return dec_is_zero(t->exact) || dec_bad(percent) ||
	       woocommerce_is_near(o,
		   dec_percent(item->exact, percent, EXACT_SCALE), t->exact, 1);
}

/*
 * Has the charge taxes that are each of a part of it, as a fee below 0 has over
 * goods of several rates? weights: for each tax what it is of, as priced, and
 * last what has no tax.
 */
static bool
is_parted(
    struct woo_order *o, const struct woo_item *item, struct dec weights[])
{
	struct dec bases = dec_zero(), rest;
	bool all = true;
	size_t i, n = 0;

	for (i = 0; i < item->n_taxes; i++) {
		const struct woo_tax *t = &item->tax[i];
		struct dec base =
		    dec_is_zero(t->exact) ? dec_zero() : base_of(t);

		if (dec_bad(base) || json_true_at(t->rate, "compound") ||
		    (!dec_is_zero(t->exact) && t->exact.neg != item->exact.neg))
			return false;
		all = all && is_of_all(o, item, t);
		n += !dec_is_zero(t->exact);
		bases = dec_add(bases, base);
		weights[i] =
		    o->gross ? dec_add(base, woocommerce_magnitude(t->exact))
			     : base;
	}
	rest = dec_sub(woocommerce_magnitude(item->exact), bases);
	if (all || n == 0 || (n < 2 && !item->exact.neg) || dec_bad(rest) ||
	    (rest.neg && !woocommerce_is_near(o, rest, dec_zero(), 1)))
		return false;
	weights[i] = rest.neg || woocommerce_is_near(o, rest, dec_zero(), 1)
			 ? dec_zero()
			 : rest;
	return true;
}

/* Takes a charge, and adds a part of it for each rate. */
static void
push_charge(struct woo_order *o, struct woo_item item)
{
	const size_t n = item.n_taxes + 1;
	auto_free struct dec *weights = xcalloc(n, sizeof(*weights));
	auto_free struct dec *parts = xcalloc(n, sizeof(*parts));
	size_t i;

	if (!is_parted(o, &item, weights) ||
	    !dec_split(parts, weights, n, woocommerce_magnitude(item.priced),
		o->digits)) {
		push_item(o, item);
		return;
	}
	for (i = 0; i < n; i++) {
		struct woo_item part = item;

		part.priced = item.priced.neg ? dec_neg(parts[i]) : parts[i];
		part.exact = part.priced;
		part.tax = NULL;
		part.n_taxes = 0;
		if (i + 1 < n) {
			part.tax = xmalloc(sizeof(*part.tax));
			part.tax[part.n_taxes++] = item.tax[i];
			part.exact = dec_sub(part.exact,
			    o->gross ? item.tax[i].exact : dec_zero());
		}
		push_item(o, part);
	}
	free(item.tax);
}

/* ---- tax that is rounded once ---- */

/* Is one of these rates the other one? */
static bool
is_same_rate(const struct woo_tax *a, const struct woo_tax *b)
{
	return a->rate == b->rate && strcmp(a->title != NULL ? a->title : "",
					 b->title != NULL ? b->title : "") == 0;
}

/* Rounds down, so that what is left over is not below 0. */
static struct dec
rounded_down(const struct woo_order *o, struct dec d)
{
	struct dec cut = dec_round(d, o->digits, DEC_DOWN);

	return dec_cmp(cut, d) > 0 ? dec_sub(cut, units(o, 1)) : cut;
}

/* Adds the smallest amount to the tax that lost most by rounding down. */
static void
raise_one(const struct woo_order *o, struct woo_tax **tax, size_t n)
{
	size_t i, most = 0;

	for (i = 1; i < n; i++)
		if (dec_cmp(dec_sub(tax[i]->exact, tax[i]->amount),
			dec_sub(tax[most]->exact, tax[most]->amount)) > 0)
			most = i;
	tax[most]->amount = dec_add(tax[most]->amount, units(o, 1));
}

/* The taxes of one rate add up to their exact sum, rounded. */
static void
round_rate(const struct woo_order *o, struct woo_tax **tax, size_t n)
{
	struct dec exact = dec_zero(), sum = dec_zero();
	size_t i;

	for (i = 0; i < n; i++) {
		tax[i]->amount = rounded_down(o, tax[i]->exact);
		exact = dec_add(exact, tax[i]->exact);
		sum = dec_add(sum, tax[i]->amount);
	}
	for (; dec_cmp(sum, woocommerce_round(o, exact)) < 0;
	     sum = dec_add(sum, units(o, 1)))
		raise_one(o, tax, n);
}

/* All taxes of the order, borrowed, in a new array. */
static struct woo_tax **
all_taxes(const struct woo_order *o, size_t *n)
{
	struct woo_tax **all;
	size_t i, k;

	*n = 0;
	for (i = 0; i < o->n_items; i++)
		*n += o->item[i].n_taxes;
	all = xcalloc(*n + 1, sizeof(struct woo_tax *));
	*n = 0;
	for (i = 0; i < o->n_items; i++)
		for (k = 0; k < o->item[i].n_taxes; k++)
			all[(*n)++] = &o->item[i].tax[k];
	return all;
}

static void
round_by_order(struct woo_order *o)
{
	size_t n, i, k, m;
	auto_free struct woo_tax **left = all_taxes(o, &n);
	auto_free struct woo_tax **same =
	    xcalloc(n + 1, sizeof(struct woo_tax *));

	while (n > 0) {
		const struct woo_tax *first = left[0];

		for (i = k = m = 0; i < n; i++)
			if (is_same_rate(left[i], first))
				same[m++] = left[i];
			else
				left[k++] = left[i];
		round_rate(o, same, m);
		n = k;
	}
}

/* ---- all items ---- */

static bool
has_price(const json_t *line)
{
	struct dec full = json_decimal(json_object_get(line, "subtotal"));

	return !dec_bad(full) && !dec_is_zero(full);
}

/* The bundle that the line is a part of, or NULL. */
static const json_t *
bundle_of(const json_t *lines, const json_t *line)
{
	auto_free char *id = json_id(json_object_get(line, "bundled_by"));
	size_t i;

	for (i = 0; *id != '\0' && i < json_array_size(lines); i++) {
		const json_t *one = json_array_get(lines, i);
		auto_free char *its = json_id(json_object_get(one, "id"));

		if (strcmp(its, id) == 0)
			return one;
	}
	return NULL;
}

/* Of a bundle of the plugin Product Bundles, either the whole has a price or
 * its parts have; the others stand beside it. */
static bool
is_beside(const struct woo_order *o, const json_t *lines, const json_t *line)
{
	const json_t *parts = json_object_get(line, "bundled_items");
	const json_t *whole = bundle_of(lines, line);

	if (json_array_size(parts) > 0)
		return !has_price(line);
	return whole != NULL && has_price(whole) && !has_price(line) &&
	       !conf_bool(o->conn->conf, "bundle_parts");
}

void
woocommerce_items_read(struct woo_order *o)
{
	enum woo_list list;
	size_t i;

	for (list = WOO_LINES; list < WOO_LISTS; list++) {
		const json_t *all =
		    json_object_get(o->order, woocommerce_lists[list]);

		for (i = 0; i < json_array_size(all); i++) {
			const json_t *said = json_array_get(all, i);
			struct woo_item item;

			if (list == WOO_LINES && is_beside(o, all, said))
				continue;
			item = woocommerce_item_read(o, said, list);
			o->by_order = o->by_order || is_unrounded(o, said);
			if (list == WOO_LINES)
				push_item(o, item);
			else
				push_charge(o, item);
		}
	}
	if (o->by_order)
		round_by_order(o);
	for (i = 0; i < o->n_items; i++) {
		struct woo_item *item = &o->item[i];

		item->net = o->gross
				? dec_sub(item->priced, taxes_of(item, false))
				: item->priced;
	}
}
