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

static json_int_t
pieces_of(const struct vendure_order *o, const json_t *object, const char *name)
{
	const json_t *said = json_object_get(object, name);
	json_int_t n = json_integer_value(said);

	o->money->bad |= !json_is_integer(said) || n < 0 || n > INT32_MAX;
	return o->money->bad ? 0 : n;
}

/* When it was made; 0 where that is not known. */
static int64_t
time_of(const json_t *object)
{
	int64_t at = 0;

	(void)clock_parse(json_string_at(object, "createdAt"), &at);
	return at;
}

static bool
is_by(const json_t *object, int64_t time)
{
	return time_of(object) <= time;
}

/* How many pieces of the line went out by the time. */
static json_int_t
shipped_by(const struct vendure_order *o, const char *id, int64_t time)
{
	const json_t *all = json_object_get(o->json, "fulfillments");
	json_int_t sum = 0;
	size_t i, k;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);
		const json_t *lines = json_object_get(one, "lines");

		if (!vendure_is(one, "state", "Shipped") &&
		    !vendure_is(one, "state", "Delivered") &&
		    !vendure_is(one, "state", o->terms->fulfillment_state))
			continue;
		for (k = 0; k < json_array_size(lines); k++) {
			const json_t *line = json_array_get(lines, k);

			if (is_by(one, time) &&
			    vendure_is(line, "orderLineId", id))
				sum += pieces_of(o, line, "quantity");
		}
	}
	return sum < INT32_MAX ? sum : INT32_MAX;
}

bool
vendure_all_shipped(const struct vendure_order *o, int64_t time)
{
	const json_t *all = json_object_get(o->json, "fulfillments");
	bool any = false;
	size_t i;

	for (i = 0; i < o->n_lines; i++) {
		any = any || o->row[i].shipped > 0;
		if (o->row[i].unshipped > 0)
			return false;
	}
	for (i = 0; i < json_array_size(all); i++)
		if (!is_by(json_array_get(all, i), time))
			return false;
	return any;
}

/* How many pieces of the line edits have added by the time. */
static json_int_t
added_to(const struct vendure_order *o, const char *id, int64_t time)
{
	const json_t *all = json_object_get(o->json, "modifications");
	json_int_t sum = 0, n;
	size_t i, k;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *edit = json_array_get(all, i);
		const json_t *lines = json_object_get(edit, "lines");

		for (k = 0; k < json_array_size(lines); k++) {
			const json_t *line = json_array_get(lines, k);

			n = json_integer_value(
			    json_object_get(line, "quantity"));
			if (is_by(edit, time) &&
			    vendure_is(line, "orderLineId", id) && n > 0 &&
			    n < INT32_MAX && sum < INT32_MAX)
				sum += n;
		}
	}
	return sum;
}

/* The history has ids as they are in the database: numbers, or text. */
static bool
is_id(const json_t *value, const char *id)
{
	auto_free char *text =
	    json_is_integer(value)
		? xasprintf("%lld", (long long)json_integer_value(value))
		: NULL;

	if (text == NULL && !json_is_string(value))
		return false;
	return strcmp(text != NULL ? text : json_string_value(value), id) == 0;
}

/* The pieces of the line that an entry of the history says were cancelled. */
static json_int_t
cancelled_by(const json_t *entry, const char *id)
{
	const json_t *lines = json_at(entry, "data.lines");
	json_int_t sum = 0, n;
	size_t k;

	for (k = 0; k < json_array_size(lines); k++) {
		const json_t *line = json_array_get(lines, k);

		n = json_integer_value(json_object_get(line, "quantity"));
		if (is_id(json_object_get(line, "orderLineId"), id) && n > 0 &&
		    n < INT32_MAX && sum < INT32_MAX)
			sum += n;
	}
	return sum;
}

/* How many pieces of the line the history says were cancelled by the time, also
 * by edits. */
static json_int_t
cancelled_of_line(const struct vendure_order *o, const char *id, int64_t time)
{
	const json_t *all = json_at(o->json, "history.items");
	json_int_t sum = 0;
	size_t i;

	for (i = 0; i < json_array_size(all); i++)
		if (is_by(json_array_get(all, i), time) && sum < INT32_MAX)
			sum += cancelled_by(json_array_get(all, i), id);
	return sum;
}

struct vendure_cancelled
vendure_cancelled(
    const struct vendure_order *o, const struct vendure_row *r, int64_t time)
{
	const json_t *all = json_at(o->json, "history.items");
	const char *id = json_string_at(r->node, "id");
	struct vendure_cancelled c = {0};
	int64_t last = 0;
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *entry = json_array_get(all, i);
		const int64_t at = time_of(entry);
		const json_int_t n = cancelled_by(entry, id);
		json_int_t out, open, shipped;

		if (n == 0 || at > time)
			continue;
		out = shipped_by(o, id, at);
		open = r->placed + added_to(o, id, at) + n -
		       cancelled_of_line(o, id, at) - out;
		shipped = n - (open > 0 ? open : 0);
		shipped = shipped > out ? out : shipped > 0 ? shipped : 0;
		c.shipped += shipped;
		c.open += n - shipped;
		if (at >= last)
			c.last_shipped = shipped > 0;
		last = at > last ? at : last;
	}
	return c;
}

/* Of pieces that join a line which is there, a modification has fewer than they
 * are, and the history may be silent: what is more is right. */
static json_int_t
removed_of(
    const struct vendure_order *o, const struct vendure_row *r, json_int_t now)
{
	const char *id = json_string_at(r->node, "id");
	const json_int_t by_edits =
	    r->placed + added_to(o, id, INT64_MAX) - r->pieces;
	const json_int_t said =
	    cancelled_of_line(o, id, INT64_MAX) - (r->pieces - now);
	json_int_t removed = r->ordered - r->pieces;

	removed = removed > by_edits ? removed : by_edits;
	return removed > said ? removed : said;
}

static void
read_pieces(struct vendure_order *o, struct vendure_row *r)
{
	json_int_t now = pieces_of(o, r->node, "quantity");

	r->placed = pieces_of(o, r->node, "orderPlacedQuantity");
	r->shipped = shipped_by(o, json_string_at(r->node, "id"), INT64_MAX);
	r->pieces = now > r->shipped ? now : r->shipped;
	r->ordered = r->placed > r->pieces ? r->placed : r->pieces;
	r->removed = removed_of(o, r, now);
	r->unshipped = r->pieces - r->shipped;
}

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
take_sum(struct vendure_order *o, struct vendure_row *r, json_int_t pieces,
    struct vendure_sum sum)
{
	size_t i;

	worth_take(o->off, r->row, dec_int(pieces), sum.net);
	for (i = 0; i < r->n_taxes; i++)
		worth_take_tax(o->off, r->row, r->title[i], sum.tax[i]);
}

void
vendure_take(struct vendure_order *o, struct vendure_row *r, json_int_t pieces,
    struct dec gross)
{
	struct vendure_sum sum = r->left;

	if (dec_cmp(gross, vendure_gross(r, r->left)) != 0)
		sum = vendure_sum_of(o, r, gross, true);
	take_sum(o, r, pieces, sum);
	r->left = minus(r, r->left, sum);
	r->pieces -= pieces;
	r->unshipped -= pieces;
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
	take_sum(o, r, r->ordered - r->pieces, minus(r, ordered, r->left));
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

/* An allowance for which money went back was given back alone. */
static bool
is_refund(
    const struct vendure_order *o, const struct vendure_row *r, int64_t *time)
{
	const json_t *by = vendure_modification(
	    o->json, "surcharges", json_string_at(r->node, "id"));

	return dec_cmp(vendure_gross(r, r->now), dec_zero()) < 0 &&
	       json_is_object(json_object_get(by, "refund")) &&
	       clock_parse(json_string_at(by, "createdAt"), time);
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

static void
add_surcharge(struct vendure_order *o, struct vendure_row *r, size_t number)
{
	const char *sku = json_string_at(r->node, "sku");
	int64_t time = 0;
	const bool refund = is_refund(o, r, &time);

	r->left = r->now;
	if (refund && vendure_all_shipped(o, time)) {
		r->left = minus(r, r->now, r->now);
		return;
	}
	if (dec_cmp(r->now.net, dec_zero()) >= 0 &&
	    vendure_is_surcharge_line(o->terms, sku)) {
		add_surcharge_line(o, r, number);
		return;
	}
	r->row = worth_charge(o->worth, refund ? "refund" : sku,
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
	take_sum(o, r, 0, off);
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
		read_pieces(o, r);
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
}

void
vendure_rows_free(struct vendure_order *o)
{
	free(o->row);
}
