/*
 * What was given back of an order. Only the total of a refund is reliable, and
 * one request whose amount is spread over several payments makes several
 * refunds that each repeat its lines and its shipping.
 */
#include <stdlib.h>
#include <string.h>

#include "connectors/vendure/vendure_in.h"

static const int64_t minute = 60 * INT64_C(1000000);

struct refund {
	const json_t *node, *payment;
	int64_t time;
	bool is_done;
	size_t request;  /* the first refund of the same request */
	struct dec back; /* of the request, for pieces that were shipped */
};

struct refunds {
	struct vendure_order *order;
	struct refund *one;
	size_t n;
};

/* ---- reading ---- */

static int
by_time(const void *a, const void *b)
{
	const struct refund *x = a, *y = b;

	if (x->time != y->time)
		return x->time < y->time ? -1 : 1;
	return strcmp(json_text_at(x->node, "id"), json_text_at(y->node, "id"));
}

static bool
is_same_request(const struct refund *a, const struct refund *b)
{
	const char *const same[] = {"lines", "shipping", "reason"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(same); i++) {
		const json_t *x = json_object_get(a->node, same[i]);
		const json_t *y = json_object_get(b->node, same[i]);

		if (x != y && !json_equal(x, y))
			return false;
	}
	return a->payment != b->payment && b->time - a->time < minute;
}

static void
read_refunds(struct refunds *r)
{
	const json_t *payments = json_object_get(r->order->json, "payments");
	size_t i, k, n = 0;

	for (i = 0; i < json_array_size(payments); i++)
		n += json_array_size(
		    json_object_get(json_array_get(payments, i), "refunds"));
	r->one = xcalloc(n + 1, sizeof(*r->one));
	for (i = 0; i < json_array_size(payments); i++) {
		const json_t *payment = json_array_get(payments, i);
		const json_t *all = json_object_get(payment, "refunds");

		for (k = 0; k < json_array_size(all); k++) {
			struct refund *one = &r->one[r->n];

			one->node = json_array_get(all, k);
			one->payment = payment;
			one->back = dec_zero();
			one->is_done =
			    vendure_is(one->node, "state", "Settled");
			(void)clock_parse(
			    json_string_at(one->node, "createdAt"), &one->time);
			r->n += !vendure_is(one->node, "state", "Failed");
		}
	}
	qsort(r->one, r->n, sizeof(*r->one), by_time);
	for (i = 0; i < r->n; i++) {
		for (k = 0; k < i; k++)
			if (r->one[k].request == k &&
			    is_same_request(&r->one[k], &r->one[i]))
				break;
		r->one[i].request = k;
	}
}

/* ---- what a request took off ---- */

/* The pieces of a line that a request gave back the money of. */
struct part {
	struct vendure_row *row;
	json_int_t open;    /* not shipped, taken off by it */
	json_int_t removed; /* cancelled before */
	json_int_t returned;
};

/* Settled ones count with what of their request is still pending. */
static struct dec
total_of(const struct refunds *r, size_t request, bool *is_done)
{
	struct dec sum = dec_zero();
	size_t i;

	*is_done = false;
	for (i = request; i < r->n; i++) {
		if (r->one[i].request != request)
			continue;
		*is_done = *is_done || r->one[i].is_done;
		sum = dec_add(sum,
		    vendure_amount(r->order->money, r->one[i].node, "total"));
	}
	return sum;
}

static json_int_t
least(json_int_t a, json_int_t b)
{
	return a < b ? a : b;
}

/* The pieces of a line that were cancelled by the time, before they were
 * shipped, and that no refund is for yet. */
static json_int_t
unpaid_removed(
    const struct vendure_order *o, const struct vendure_row *r, int64_t time)
{
	const json_int_t later = vendure_cancelled(o, r, INT64_MAX).open -
				 vendure_cancelled(o, r, time).open;
	const json_int_t n = r->removed - (later > 0 ? later : 0);

	return n > 0 ? n : 0;
}

/*
 * A refund is for pieces that were cancelled before it, those of the last
 * cancellation first, else for others: which were shipped, once none that were
 * not are left.
 */
static void
share(const struct vendure_order *o, struct part *p, json_int_t n, int64_t time)
{
	struct vendure_row *r = p->row;
	const struct vendure_cancelled by = vendure_cancelled(o, r, time);
	const json_int_t back = by.shipped - r->returned;

	if (by.last_shipped && back > 0)
		p->returned = least(n, back);
	p->removed = least(n - p->returned, unpaid_removed(o, r, time));
	p->open = least(n - p->returned - p->removed, r->unshipped);
	p->returned = n - p->removed - p->open;
	r->removed -= p->removed;
	r->returned += p->returned;
}

static struct part
part_of(struct vendure_order *o, const json_t *line, int64_t time)
{
	json_int_t n = json_integer_value(json_object_get(line, "quantity"));
	struct part p = {.row = NULL};
	size_t i;

	for (i = 0; i < o->n_lines; i++)
		if (vendure_is(o->row[i].node, "id",
			json_string_at(line, "orderLineId")))
			p.row = &o->row[i];
	if (p.row == NULL || p.row->row == NULL || n <= 0)
		return (struct part){.row = NULL};
	share(o, &p, n, time);
	return p;
}

static struct dec
price_of(const struct vendure_order *o, const struct part *p, json_int_t n)
{
	const struct vendure_row *r = p->row;

	if (r->pieces > 0)
		return vendure_part(o, vendure_gross(r, r->left), n, r->pieces);
	return dec_mul(
	    dec_int(n), vendure_amount(o->money, r->node, "unitPriceWithTax"));
}

static struct dec
cents(const struct vendure_order *o, json_int_t n)
{
	return dec_mul(o->money->unit, dec_int(n));
}

/*
 * Pieces that were not shipped and are not cancelled are taken off with the
 * amount that was given back for them. What it is more than they cost was given
 * back alone; what it is less was kept.
 */
static void
take_open(struct vendure_order *o, const struct part *p, struct dec amount)
{
	struct dec price = price_of(o, p, p->open);
	struct dec more = dec_sub(amount, price);
	struct dec near = cents(o, p->open + 1);

	if (dec_bad(more) || p->open == 0)
		return;
	if (dec_cmp(more, near) > 0)
		amount = price;
	else if (dec_cmp(dec_neg(more), near) > 0 && p->open < p->row->pieces) {
		worth_kept(o->off, NULL, dec_neg(more));
		o->kept = dec_sub(o->kept, more);
		amount = price;
	}
	vendure_take(o, p->row, p->open, amount);
}

static void
take_lines(struct refunds *r, size_t request, struct dec amount)
{
	struct vendure_order *o = r->order;
	const json_t *lines = json_object_get(r->one[request].node, "lines");
	const size_t n = json_array_size(lines);
	auto_free struct part *p = xcalloc(n + 1, sizeof(*p));
	auto_free struct dec *price = xcalloc(3 * n + 1, sizeof(*price));
	auto_free struct dec *parts = xcalloc(3 * n + 1, sizeof(*parts));
	size_t i, k;

	for (i = 0; i < n; i++) {
		p[i] =
		    part_of(o, json_array_get(lines, i), r->one[request].time);
		for (k = 0; k < 3; k++)
			price[3 * i + k] = dec_zero();
		if (p[i].row == NULL)
			continue;
		price[3 * i] = price_of(o, &p[i], p[i].open);
		price[3 * i + 1] = price_of(o, &p[i], p[i].removed);
		price[3 * i + 2] = price_of(o, &p[i], p[i].returned);
	}
	if (!dec_split(parts, price, 3 * n, amount, o->money->digits))
		return;
	for (i = 0; i < n; i++) {
		r->one[request].back =
		    dec_add(r->one[request].back, parts[3 * i + 2]);
		if (p[i].row != NULL)
			take_open(o, &p[i], parts[3 * i]);
	}
}

/* What is still pending takes nothing off, but it is for pieces that were
 * cancelled: no other refund is for them. */
static void
note_lines(const struct refunds *r, size_t request)
{
	const json_t *lines = json_object_get(r->one[request].node, "lines");
	size_t i;

	for (i = 0; i < json_array_size(lines); i++)
		(void)part_of(
		    r->order, json_array_get(lines, i), r->one[request].time);
}

/* Does the request say what it is for? */
static bool
is_named(const struct refunds *r, const struct refund *one)
{
	const json_t *node = r->one[one->request].node;
	const json_t *shipping = json_object_get(node, "shipping");

	return json_array_size(json_object_get(node, "lines")) > 0 ||
	       json_number_value(shipping) > 0;
}

/* A refund that names no lines is for the pieces that were cancelled before it,
 * if it may be: no other is for them. */
static void
note_amount(const struct refunds *r, size_t request, struct dec amount)
{
	struct vendure_order *o = r->order;
	const int64_t time = r->one[request].time;
	struct dec all = dec_zero();
	size_t i;

	for (i = 0; i < o->n_lines; i++)
		if (o->row[i].row != NULL)
			all = dec_add(
			    all, price_of(o, &(struct part){.row = &o->row[i]},
				     unpaid_removed(o, &o->row[i], time)));
	if (dec_bad(all) || dec_cmp(dec_mul(amount, dec_int(2)), all) < 0)
		return;
	for (i = 0; i < o->n_lines; i++)
		o->row[i].removed -= unpaid_removed(o, &o->row[i], time);
}

/* The shipping that was given back by an amount of its own, unless that was by
 * an edit, after which the charge is less. */
static struct dec
shipping_of(const struct refunds *r, size_t request)
{
	const struct vendure_order *o = r->order;
	struct dec left = dec_zero(), said = dec_zero();
	size_t i;

	for (i = request; i < r->n; i++)
		if (r->one[i].request == request &&
		    vendure_modification(o->json, "refund",
			json_string_at(r->one[i].node, "id")) != NULL)
			return said;
	if (json_is_number(json_object_get(r->one[request].node, "shipping")))
		said =
		    vendure_amount(o->money, r->one[request].node, "shipping");
	for (i = o->n_others; i < o->n_rows; i++)
		left = dec_add(left, vendure_gross(&o->row[i], o->row[i].left));
	return dec_cmp(said, left) < 0 ? said : left;
}

static void
take_shipping(struct vendure_order *o, struct dec amount)
{
	size_t i;

	for (i = o->n_others; i < o->n_rows; i++) {
		struct vendure_row *r = &o->row[i];
		struct dec left = vendure_gross(r, r->left);
		struct dec some = dec_cmp(amount, left) < 0 ? amount : left;

		if (dec_is_zero(some))
			continue;
		vendure_take(o, r, 0, some);
		amount = dec_sub(amount, some);
	}
}

static void
take_requests(struct refunds *r)
{
	struct vendure_order *o = r->order;
	auto_free struct dec *shipping = xcalloc(r->n + 1, sizeof(*shipping));
	size_t i;
	bool is_done;

	for (i = 0; i < r->n; i++) {
		struct dec total = total_of(r, i, &is_done);

		if (r->one[i].request != i)
			continue;
		if (!is_named(r, &r->one[i]))
			note_amount(r, i, total);
		if (!is_done) {
			note_lines(r, i);
			continue;
		}
		shipping[i] = shipping_of(r, i);
		if (dec_cmp(shipping[i], total) > 0)
			shipping[i] = total;
		take_lines(r, i, dec_sub(total, shipping[i]));
	}
	for (i = 0; i < r->n; i++) {
		(void)total_of(r, i, &is_done);
		if (r->one[i].request == i && is_done &&
		    !vendure_all_shipped(o, r->one[i].time))
			take_shipping(o, shipping[i]);
	}
}

/* ---- the money ---- */

/*
 * Money that went back pays first for what the order is less than was paid, by
 * cancelled and refunded pieces; what is more was given back alone. That for
 * pieces that were shipped, or after all were, is no matter of the order.
 */
static void
add_money(struct refunds *r, const struct refund *one, struct dec *paid)
{
	struct vendure_order *o = r->order;
	struct dec total = vendure_amount(o->money, one->node, "total");
	struct dec *back = &r->one[one->request].back;
	struct dec returned = dec_cmp(*back, total) < 0 ? *back : total;
	struct dec over = dec_sub(*paid, vendure_gross_left(o));
	struct dec off, alone;

	if (dec_bad(over))
		return;
	*back = dec_sub(*back, returned);
	total = dec_sub(total, returned);
	if (dec_cmp(over, dec_zero()) < 0)
		over = dec_zero();
	off = dec_cmp(total, over) < 0 ? total : over;
	alone = dec_sub(total, off);
	*paid = dec_sub(*paid, off);
	if (dec_cmp(alone, dec_zero()) > 0 &&
	    !vendure_all_shipped(o, one->time)) {
		worth_refund(
		    o->off, json_string_at(one->node, "reason"), alone);
		off = total;
	}
	if (!dec_is_zero(off))
		worth_paid(o->worth, o->off, one->node, dec_neg(off));
}

/* Those that say what they are for pay for it before others do. */
void
vendure_refunds_add(struct vendure_order *o, struct dec paid)
{
	struct refunds r = {.order = o};
	size_t pass, i;

	read_refunds(&r);
	take_requests(&r);
	for (pass = 0; pass < 2; pass++)
		for (i = 0; i < r.n; i++)
			if (r.one[i].is_done &&
			    is_named(&r, &r.one[i]) == (pass == 0))
				add_money(&r, &r.one[i], &paid);
	free(r.one);
}
