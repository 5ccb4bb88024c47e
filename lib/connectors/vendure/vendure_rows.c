/* The lines, surcharges and shipping lines of an order, with their taxes. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/vendure/vendure_in.h"

/* The numbers of surcharges that are lines begin behind it: those of lines are
 * never as large. */
enum { SURCHARGE_NUMBERS = 10000 };

/* ---- amounts ---- */

struct dec
vendure_gross_left(const struct vendure_order *o)
{
	struct dec gross = o->kept;
	size_t i;

	for (i = 0; i < o->n_rows; i++)
		gross =
		    dec_add(gross, vendure_gross(&o->row[i], o->row[i].left));
	return gross;
}

static struct vendure_sum
minus(const struct vendure_row *r, struct vendure_sum a, struct vendure_sum b)
{
	size_t i;

	a.net = dec_sub(a.net, b.net);
	for (i = 0; i < r->n_taxes; i++)
		a.tax[i] = dec_sub(a.tax[i], b.tax[i]);
	return a;
}

static void
read_taxes(struct vendure_order *o, struct vendure_row *r)
{
	const json_t *all = json_object_get(r->node, "taxLines");
	size_t i;

	o->money->bad |= json_array_size(all) > VENDURE_TAXES;
	for (i = 0; i < json_array_size(all) && i < VENDURE_TAXES; i++) {
		const json_t *one = json_array_get(all, i);

		r->title[r->n_taxes] = json_string_at(one, "description");
		r->percent[r->n_taxes++] = json_decimal_at(one, "taxRate");
	}
}

static struct dec
read_sum(struct vendure_order *o, struct vendure_row *r, const char *net,
    const char *with_tax)
{
	struct dec gross = vendure_amount(o->money, r->node, with_tax);

	r->now.net = vendure_amount(o->money, r->node, net);
	return dec_sub(gross, r->now.net);
}

/* ---- the order of lines ---- */

/* Compares by age, then by id: the server does not sort lines. */
static int
by_age(const void *a, const void *b)
{
	const json_t *x = *(const json_t *const *)a;
	const json_t *y = *(const json_t *const *)b;
	const char *x_id = json_string_at(x, "id");
	const char *y_id = json_string_at(y, "id");
	int age = strcmp(
	    json_string_at(x, "createdAt"), json_string_at(y, "createdAt"));

	if (age != 0)
		return age;
	if (strlen(x_id) != strlen(y_id))
		return strlen(x_id) < strlen(y_id) ? -1 : 1;
	return strcmp(x_id, y_id);
}

json_t **
vendure_lines(const json_t *order, size_t *n)
{
	const json_t *lines = json_object_get(order, "lines");
	json_t **sorted;
	size_t i;

	*n = json_array_size(lines);
	sorted = xcalloc(*n + 1, sizeof(json_t *));
	for (i = 0; i < *n; i++) {
		sorted[i] = json_array_get(lines, i);
		if (json_string_at(sorted[i], "id") != NULL &&
		    json_string_at(sorted[i], "createdAt") != NULL)
			continue;
		free(sorted);
		return NULL;
	}
	qsort(sorted, *n, sizeof(json_t *), by_age);
	return sorted;
}

/* ---- lines ---- */

/* What n pieces of a line come to: not what Vendure has when some were
 * cancelled. Of a line without pieces it does not tell the discount. */
static struct vendure_sum
sum_of_pieces(
    struct vendure_order *o, const struct vendure_row *r, json_int_t n)
{
	const bool with_tax = o->money->tax_in_price;
	json_int_t now =
	    json_integer_value(json_object_get(r->node, "quantity"));
	struct dec price = vendure_amount(
	    o->money, r->node, with_tax ? "unitPriceWithTax" : "unitPrice");
	struct dec off = dec_sub(dec_mul(price, dec_int(now)),
	    with_tax ? vendure_gross(r, r->now) : r->now.net);

	if (n == now)
		return r->now;
	if (dec_cmp(off, dec_zero()) < 0)
		off = dec_zero();
	return vendure_sum_of(o, r,
	    dec_sub(dec_mul(price, dec_int(n)), vendure_part(o, off, n, now)),
	    with_tax);
}

static const char *
coupon_of(const json_t *order, const json_t *discount)
{
	const json_t *all = json_object_get(order, "promotions");
	const char *source = json_text_at(discount, "adjustmentSource");
	const char *colon = strchr(source, ':');
	size_t i;

	for (i = 0; i < json_array_size(all) && colon != NULL; i++)
		if (vendure_is(json_array_get(all, i), "id", colon + 1))
			return json_string_at(
			    json_array_get(all, i), "couponCode");
	return NULL;
}

/* Discounts of the whole order are among those of its lines. */
static void
add_discounts(struct vendure_order *o, const struct vendure_row *r)
{
	const json_t *all = json_object_get(r->node, "discounts");
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);
		struct dec amount = vendure_amount(o->money, one,
		    o->money->tax_in_price ? "amountWithTax" : "amount");

		worth_discount(r->row, coupon_of(o->json, one),
		    json_string_at(one, "description"),
		    dec_cmp(amount, dec_zero()) < 0 ? dec_neg(amount) : amount);
	}
}

static void
add_taxes(const struct vendure_row *r, struct vendure_sum sum)
{
	size_t i;

	worth_net(r->row, sum.net);
	for (i = 0; i < r->n_taxes; i++)
		worth_tax(
		    r->row, r->title[i], r->percent[i], sum.tax[i], WORTH_TAX);
}

static void
take_sum(struct worth_event *e, const struct vendure_row *r, json_int_t pieces,
    struct vendure_sum sum)
{
	size_t i;

	worth_take(e, r->row, dec_int(pieces), sum.net);
	for (i = 0; i < r->n_taxes; i++)
		worth_take_tax(e, r->row, r->title[i], sum.tax[i]);
}

void
vendure_take(struct vendure_order *o, struct vendure_row *r, json_int_t pieces,
    struct dec gross)
{
	struct vendure_sum sum = r->left;

	if (dec_cmp(gross, vendure_gross(r, r->left)) != 0)
		sum = vendure_sum_of(o, r, gross, true);
	take_sum(o->off, r, pieces, sum);
	r->left = minus(r, r->left, sum);
	r->sold = minus(r, r->sold, sum);
	r->pieces -= pieces;
	r->unshipped -= pieces;
}

/* Those that were cancelled after they were shipped are in stock again. */
static void
say_restocked(struct worth_event *e, struct vendure_row *r, json_int_t pieces)
{
	if (pieces == 0 || r->in_stock < pieces)
		return;
	r->in_stock -= pieces;
	worth_restocked(e, r->row, "sellable");
}

void
vendure_take_back(struct vendure_order *o, struct worth_event *e,
    struct vendure_row *r, json_int_t pieces, struct dec gross)
{
	struct vendure_sum sum = r->sold;

	if (dec_cmp(gross, vendure_gross(r, r->sold)) != 0)
		sum = vendure_sum_of(o, r, gross, true);
	r->sold = minus(r, r->sold, sum);
	if (e == NULL)
		return;
	take_sum(e, r, pieces, sum);
	say_restocked(e, r, pieces);
}

void
vendure_take_surcharge(struct worth_event *e, const struct vendure_row *r)
{
	take_sum(e, r, 0, minus(r, r->left, r->now));
}

/* The member of a product variant that says that it is not shipped. */
static bool
is_virtual(const struct vendure_order *o, const json_t *line)
{
	const char *field = o->terms->virtual_field;

	return field != NULL &&
	       json_is_true(json_object_get(
		   json_at(line, "productVariant.customFields"), field));
}

static void
add_line(struct vendure_order *o, struct vendure_row *r, size_t number)
{
	auto_free char *text = xasprintf("%zu", number);
	json_auto_t *node = json_copy((json_t *)r->node);
	struct vendure_sum ordered = sum_of_pieces(o, r, r->ordered);
	const bool lost =
	    r->shipped > 0 &&
	    json_integer_value(json_object_get(r->node, "quantity")) == 0 &&
	    json_array_size(json_object_get(o->json, "promotions")) > 0;

	if (is_virtual(o, r->node))
		json_set_text(node, "kind", "Virtual");
	r->row = worth_line(o->worth, text, node, dec_int(r->ordered),
	    vendure_amount(o->money, r->node,
		o->money->tax_in_price ? "unitPriceWithTax" : "unitPrice"));
	add_taxes(r, ordered);
	add_discounts(o, r);
	r->left = sum_of_pieces(o, r, r->pieces);
	take_sum(o->off, r, r->ordered - r->pieces, minus(r, ordered, r->left));
	if (lost)
		snprintf(o->why, ECX_WHY,
		    "line %s was cancelled after it was shipped, and the store "
		    "no longer says its discount: enter the order by hand",
		    text);
}

/* ---- surcharges and shipping ---- */

const json_t *
vendure_modification(const json_t *order, const char *member, const char *id)
{
	const json_t *all = json_object_get(order, "modifications");
	size_t i, k;

	for (i = 0; i < json_array_size(all) && id != NULL; i++) {
		const json_t *one = json_array_get(all, i);
		const json_t *of = json_object_get(one, member);

		if (vendure_is(of, "id", id))
			return one;
		for (k = 0; k < json_array_size(of); k++)
			if (vendure_is(json_array_get(of, k), "id", id))
				return one;
	}
	return NULL;
}

/* An allowance for which money went back was given back alone. Returns the
 * refund, or NULL. */
static const json_t *
refund_of(
    const struct vendure_order *o, const struct vendure_row *r, int64_t *time)
{
	const json_t *by = vendure_modification(
	    o->json, "surcharges", json_string_at(r->node, "id"));
	const json_t *refund = json_object_get(by, "refund");

	return dec_cmp(vendure_gross(r, r->now), dec_zero()) < 0 &&
		       json_is_object(refund) &&
		       clock_parse(json_string_at(by, "createdAt"), time)
		   ? refund
		   : NULL;
}

bool
vendure_is_surcharge_line(const struct vendure_terms *terms, const char *sku)
{
	const char *all = terms->surcharge_lines;
	auto_free char *copy = xstrdup(all != NULL ? all : "");
	char *state = NULL, *one;

	for (one = strtok_r(copy, ", ", &state); one != NULL && sku != NULL;
	     one = strtok_r(NULL, ", ", &state))
		if (strcmp(one, sku) == 0)
			return true;
	return false;
}

static void
add_surcharge_line(
    struct vendure_order *o, struct vendure_row *r, size_t number)
{
	auto_free char *text = xasprintf("%zu", SURCHARGE_NUMBERS + number);
	json_auto_t *node = json_copy((json_t *)r->node);

	json_object_set_new(node, "productVariant",
	    json_pack("{s:O*, s:O*}", "sku", json_object_get(node, "sku"),
		"name", json_object_get(node, "description")));
	r->row = worth_line(o->worth, text, node, dec_int(1),
	    o->money->tax_in_price ? vendure_gross(r, r->now) : r->now.net);
	add_taxes(r, r->now);
}

/* Nothing of it is in the order: it is for the credit note. */
static void
add_late_surcharge(
    struct vendure_order *o, struct vendure_row *r, const json_t *refund)
{
	r->left = minus(r, r->now, r->now);
	r->refund = json_string_at(refund, "id");
	r->row = worth_charge(o->worth, "refund",
	    json_string_at(r->node, "description"), dec_zero());
	add_taxes(r, r->left);
}

static void
add_surcharge(struct vendure_order *o, struct vendure_row *r, size_t number)
{
	const char *sku = json_string_at(r->node, "sku");
	int64_t time = 0;
	const json_t *refund = refund_of(o, r, &time);

	r->left = r->now;
	if (refund != NULL && vendure_all_shipped(o, time)) {
		add_late_surcharge(o, r, refund);
		return;
	}
	if (dec_cmp(r->now.net, dec_zero()) >= 0 &&
	    vendure_is_surcharge_line(o->terms, sku)) {
		add_surcharge_line(o, r, number);
		return;
	}
	r->row = worth_charge(o->worth, refund != NULL ? "refund" : sku,
	    json_string_at(r->node, "description"),
	    o->money->tax_in_price ? vendure_gross(r, r->now) : r->now.net);
	add_taxes(r, r->now);
}

/* Cancelled together with the goods: Vendure keeps the price, and a discount of
 * all of it. Returns the net amount, and the tax in *tax. */
static struct dec
cancelled_of(
    struct vendure_order *o, const struct vendure_row *r, struct dec *tax)
{
	const json_t *all = json_object_get(r->node, "discounts");
	struct dec net = dec_zero(), gross = dec_zero();
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);

		if (!vendure_is(one, "adjustmentSource", "CANCEL_ORDER"))
			continue;
		net = dec_sub(net, vendure_amount(o->money, one, "amount"));
		gross = dec_sub(
		    gross, vendure_amount(o->money, one, "amountWithTax"));
	}
	*tax = dec_sub(gross, net);
	return net;
}

static void
read_shipping(struct vendure_order *o, struct vendure_row *r)
{
	struct dec tax =
	    read_sum(o, r, "discountedPrice", "discountedPriceWithTax");
	struct dec off_tax, off = cancelled_of(o, r, &off_tax);

	off_tax = dec_add(tax, off_tax);
	vendure_find_rate(o, r, dec_add(r->now.net, off), off_tax);
	vendure_set_taxes(o, r, off_tax);
	vendure_set_taxes(o, r, tax);
}

/* Shipping is cancelled with pieces: were all of those shipped before? */
static bool
is_cancelled_late(const struct vendure_order *o)
{
	bool returned = false;
	size_t i;

	for (i = 0; i < o->n_lines; i++) {
		const struct vendure_row *r = &o->row[i];

		if (r->removed > 0)
			return false;
		returned = returned || json_integer_value(json_object_get(
					   r->node, "quantity")) < r->shipped;
	}
	return returned;
}

static void
add_shipping(struct vendure_order *o, struct vendure_row *r)
{
	struct vendure_sum all = r->now, off = {.net = dec_zero()};
	size_t i;

	for (i = 0; i < r->n_taxes; i++)
		off.tax[i] = dec_zero();
	off.net = cancelled_of(o, r, &off.tax[0]);
	all.net = dec_add(all.net, off.net);
	all.tax[0] = dec_add(all.tax[0], off.tax[0]);
	r->row = worth_charge(o->worth,
	    json_string_at(r->node, "shippingMethod.code"), "Shipping",
	    o->money->tax_in_price ? vendure_gross(r, all) : all.net);
	add_taxes(r, all);
	r->left = all;
	if (is_cancelled_late(o))
		return;
	take_sum(o->off, r, 0, off);
	r->left = r->now;
}

/* ---- all of them ---- */

static void
read_lines(struct vendure_order *o)
{
	size_t n, i;
	auto_free json_t **sorted = vendure_lines(o->json, &n);

	o->money->bad |= sorted == NULL;
	for (i = 0; sorted != NULL && i < n; i++) {
		struct vendure_row *r = &o->row[o->n_lines++];

		r->node = sorted[i];
		read_taxes(o, r);
		vendure_set_taxes(o, r,
		    read_sum(
			o, r, "proratedLinePrice", "proratedLinePriceWithTax"));
		vendure_read_pieces(o, r);
	}
	o->n_others = o->n_rows = o->n_lines;
}

static void
read_others(struct vendure_order *o)
{
	const json_t *others = json_object_get(o->json, "surcharges");
	const json_t *shipping = json_object_get(o->json, "shippingLines");
	size_t i;

	for (i = 0; i < json_array_size(others); i++) {
		struct vendure_row *r = &o->row[o->n_others++];

		r->node = json_array_get(others, i);
		read_taxes(o, r);
		vendure_set_taxes(
		    o, r, read_sum(o, r, "price", "priceWithTax"));
	}
	o->n_rows = o->n_others;
	for (i = 0; i < json_array_size(shipping); i++) {
		struct vendure_row *r = &o->row[o->n_rows++];

		r->node = json_array_get(shipping, i);
		read_shipping(o, r);
	}
}

void
vendure_rows_read(struct vendure_order *o)
{
	size_t i;

	o->row = xcalloc(
	    json_array_size(json_object_get(o->json, "lines")) +
		json_array_size(json_object_get(o->json, "surcharges")) +
		json_array_size(json_object_get(o->json, "shippingLines")) + 1,
	    sizeof(*o->row));
	read_lines(o);
	read_others(o);
	vendure_round_taxes(o);
	for (i = 0; i < o->n_lines; i++)
		if (o->row[i].ordered > 0)
			add_line(o, &o->row[i], i + 1);
		else
			o->row[i].left = o->row[i].now;
	for (; i < o->n_others; i++)
		add_surcharge(o, &o->row[i], i - o->n_lines + 1);
	for (; i < o->n_rows; i++)
		add_shipping(o, &o->row[i]);
	for (i = 0; i < o->n_rows; i++)
		o->row[i].sold = o->row[i].left;
}

void
vendure_rows_free(struct vendure_order *o)
{
	free(o->row);
}
