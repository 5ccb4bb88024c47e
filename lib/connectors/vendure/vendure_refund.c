/*
 * What was given back of an order. Only the total of a refund is reliable, and
 * one request whose amount is spread over several payments makes several
 * refunds that each repeat its lines and its shipping. Before it was shipped it
 * is off the order; a request of what was shipped is a credit note.
 */
#include <stdlib.h>
#include <string.h>

#include "connectors/vendure/vendure_in.h"

static const int64_t minute = 60 * INT64_C(1000000);

enum state { PENDING, DONE, FAILED };

struct refund {
	const json_t *node, *payment;
	int64_t time;
	enum state state;
	size_t request; /* the first refund of the same request */
	/* Of the request: */
	bool is_done;  /* settled, at least in part */
	bool is_whole; /* and nothing of it is pending */
	struct dec total;
	struct dec shipping;       /* of the total */
	struct dec back;           /* for pieces that were shipped */
	struct dec alone;          /* after all was shipped */
	struct worth_event *event; /* its credit note, or NULL */
};

struct refunds {
	struct vendure_order *order;
	struct refund *one;
	size_t n;
};

/* ---- reading ---- */

static bool
is_number(const char *id)
{
	return *id != '\0' && strspn(id, "0123456789") == strlen(id);
}

/* Numbers are given in turn; among other ids the age decides. */
static int
by_id(const void *a, const void *b)
{
	const struct refund *x = a, *y = b;
	const char *x_id = json_text_at(x->node, "id");
	const char *y_id = json_text_at(y->node, "id");

	if (!is_number(x_id) || !is_number(y_id)) {
		if (x->time != y->time)
			return x->time < y->time ? -1 : 1;
	} else if (strlen(x_id) != strlen(y_id)) {
		return strlen(x_id) < strlen(y_id) ? -1 : 1;
	}
	return strcmp(x_id, y_id);
}

/* Does the refund say what it is for? */
static bool
is_named(const struct refund *one)
{
	const json_t *shipping = json_object_get(one->node, "shipping");

	return json_array_size(json_object_get(one->node, "lines")) > 0 ||
	       json_number_value(shipping) > 0;
}

/* Those that say nothing repeat nothing: each stands for itself. */
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
	return is_named(a) && a->payment != b->payment &&
	       b->time - a->time < minute && a->time - b->time < minute;
}

static struct refund
new_refund(const json_t *node, const json_t *payment)
{
	struct refund one = {.node = node,
	    .payment = payment,
	    .state = vendure_is(node, "state", "Settled")  ? DONE
		     : vendure_is(node, "state", "Failed") ? FAILED
							   : PENDING,
	    .total = dec_zero(),
	    .shipping = dec_zero(),
	    .back = dec_zero(),
	    .alone = dec_zero()};

	(void)clock_parse(json_string_at(node, "createdAt"), &one.time);
	return one;
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

		for (k = 0; k < json_array_size(all); k++)
			r->one[r->n++] =
			    new_refund(json_array_get(all, k), payment);
	}
	qsort(r->one, r->n, sizeof(*r->one), by_id);
}

/* Settled ones count with what of their request is still pending. */
static void
find_requests(struct refunds *r)
{
	struct vendure_order *o = r->order;
	size_t i, k;

	for (i = 0; i < r->n; i++) {
		struct refund *one = &r->one[i], *request;

		for (k = 0; k < i; k++)
			if (r->one[k].request == k &&
			    is_same_request(&r->one[k], one))
				break;
		one->request = k;
		request = &r->one[k];
		if (k == i)
			request->is_whole = true;
		if (one->state == FAILED)
			continue;
		request->total = dec_add(request->total,
		    vendure_amount(o->money, one->node, "total"));
		request->is_done = request->is_done || one->state == DONE;
		request->is_whole = request->is_whole && one->state == DONE;
	}
}

/* ---- credit notes ---- */

/* The ids of the settled refunds of a request, and when the last was. */
static char *
ids_of(const struct refunds *r, size_t request, const char **last)
{
	auto_buf struct buf ids = {0};
	size_t i;

	buf_init(&ids, BUF_LINE_MAX);
	*last = NULL;
	for (i = request; i < r->n; i++) {
		const struct refund *one = &r->one[i];
		const char *at = json_string_at(one->node, "updatedAt");

		if (one->request != request || one->state != DONE)
			continue;
		buf_addf(&ids, "%s%s", ids.len > 0 ? "+" : "",
		    json_text_at(one->node, "id"));
		if (at != NULL && (*last == NULL || strcmp(at, *last) > 0))
			*last = at;
	}
	return xstrdup(ids.data);
}

/* Of a request that is whole; NULL while something of it is pending. Its id
 * names all of it, so that what is settled later is not taken for booked. */
static struct worth_event *
event_of(struct refunds *r, size_t request)
{
	struct refund *one = &r->one[request];
	auto_free char *ids = NULL;
	const char *unused;

	if (one->event != NULL || !one->is_done || !one->is_whole)
		return one->event;
	ids = ids_of(r, request, &unused);
	one->event = worth_event(r->order->worth, true);
	worth_named(one->event, ids, request + 1,
	    json_string_at(one->node, "createdAt"),
	    json_string_at(one->node, "reason"));
	return one->event;
}

static json_t *
credits_of(const struct refunds *r)
{
	json_t *all = worth_credits(r->order->worth);
	size_t i, k;

	for (i = 0; i < json_array_size(all); i++) {
		json_t *one = json_array_get(all, i);

		for (k = 0; k < r->n; k++) {
			const char *last;
			auto_free char *ids = ids_of(r, k, &last);

			if (r->one[k].event != NULL &&
			    json_is_at(one, "id", ids))
				json_set_text(one, "settledAt",
				    last != NULL ? last
						 : json_string_at(one, "date"));
		}
	}
	return all;
}

/* ---- what a request took off ---- */

/* The pieces of a line that a request gave back the money of. */
struct part {
	struct vendure_row *row;
	json_int_t open;    /* not shipped, taken off by it */
	json_int_t removed; /* cancelled before */
	json_int_t returned;
};

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

/*
 * Pieces that were shipped are in the credit note. As above, what was given
 * back is more than they cost, or less; that is returned, else 0.
 */
static struct dec
take_back(
    struct refunds *r, size_t request, const struct part *p, struct dec amount)
{
	struct dec price = price_of(r->order, p, p->returned);
	struct dec more = dec_sub(amount, price);
	struct dec near = cents(r->order, p->returned + 1);

	if (dec_bad(more) || p->returned == 0)
		return dec_zero();
	if (dec_cmp(more, near) > 0 || dec_cmp(dec_neg(more), near) > 0)
		amount = price;
	else
		more = dec_zero();
	vendure_take_back(
	    r->order, event_of(r, request), p->row, p->returned, amount);
	return more;
}

/* What a request gave back for its pieces, or only a note of it: that which is
 * still pending takes nothing off, but no other refund is for its pieces. */
static void
take_lines(struct refunds *r, size_t request, struct dec amount)
{
	struct refund *of = &r->one[request];
	const json_t *lines = json_object_get(of->node, "lines");
	const size_t n = json_array_size(lines);
	auto_free struct part *p = xcalloc(n + 1, sizeof(*p));
	auto_free struct dec *price = xcalloc(3 * n + 1, sizeof(*price));
	auto_free struct dec *parts = xcalloc(3 * n + 1, sizeof(*parts));
	struct dec more = dec_zero();
	size_t i, k;

	for (i = 0; i < n; i++) {
		p[i] = part_of(r->order, json_array_get(lines, i), of->time);
		for (k = 0; k < 3; k++)
			price[3 * i + k] = dec_zero();
		if (p[i].row == NULL)
			continue;
		price[3 * i] = price_of(r->order, &p[i], p[i].open);
		price[3 * i + 1] = price_of(r->order, &p[i], p[i].removed);
		price[3 * i + 2] = price_of(r->order, &p[i], p[i].returned);
	}
	if (!dec_split(parts, price, 3 * n, amount, r->order->money->digits))
		return;
	for (i = 0; i < n; i++) {
		of->back = dec_add(of->back, parts[3 * i + 2]);
		if (p[i].row == NULL)
			continue;
		if (of->is_done)
			take_open(r->order, &p[i], parts[3 * i]);
		more = dec_add(
		    more, take_back(r, request, &p[i], parts[3 * i + 2]));
	}
	if (of->event == NULL || dec_bad(more) || dec_is_zero(more))
		return;
	if (dec_cmp(more, dec_zero()) > 0)
		worth_refund(
		    of->event, json_string_at(of->node, "reason"), more);
	else
		worth_kept(of->event, NULL, dec_neg(more));
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
	const json_t *node = r->one[request].node;
	struct dec left = r->one[request].total, said = dec_zero();
	struct dec all = dec_zero();
	size_t i;

	for (i = request; i < r->n; i++)
		if (r->one[i].request == request &&
		    vendure_modification(o->json, "refund",
			json_string_at(r->one[i].node, "id")) != NULL)
			return said;
	if (json_is_number(json_object_get(node, "shipping")))
		said = vendure_amount(o->money, node, "shipping");
	for (i = o->n_others; i < o->n_rows; i++)
		all = dec_add(all, vendure_gross(&o->row[i], o->row[i].left));
	if (dec_cmp(all, left) < 0)
		left = all;
	return dec_cmp(said, left) < 0 ? said : left;
}

/* Off the order, or with an event in its credit note. */
static void
take_shipping(struct vendure_order *o, struct worth_event *e, struct dec amount)
{
	size_t i;

	for (i = o->n_others; i < o->n_rows; i++) {
		struct vendure_row *r = &o->row[i];
		struct dec left = vendure_gross(r, r->sold);
		struct dec some = dec_cmp(amount, left) < 0 ? amount : left;

		if (dec_is_zero(some))
			continue;
		if (e != NULL)
			vendure_take_back(o, e, r, 0, some);
		else
			vendure_take(o, r, 0, some);
		amount = dec_sub(amount, some);
	}
}

static bool
is_late(const struct refunds *r, size_t request)
{
	return vendure_all_shipped(r->order, r->one[request].time);
}

static void
take_requests(struct refunds *r)
{
	struct refund *of;
	size_t i;

	for (i = 0; i < r->n; i++) {
		of = &r->one[i];
		if (of->request != i || dec_is_zero(of->total))
			continue;
		if (!is_named(of))
			note_amount(r, i, of->total);
		of->shipping = shipping_of(r, i);
		take_lines(r, i, dec_sub(of->total, of->shipping));
	}
	for (i = 0; i < r->n; i++)
		if (r->one[i].request == i && r->one[i].is_done &&
		    !is_late(r, i))
			take_shipping(r->order, NULL, r->one[i].shipping);
}

/* ---- the money ---- */

/* The part of the total that is in a credit note, and when: at once, or never
 * while something of the request is pending. */
static void
pay_back(struct refunds *r, const struct refund *one, struct dec amount)
{
	struct worth_event *e;

	if (dec_bad(amount) || dec_is_zero(amount))
		return;
	e = event_of(r, one->request);
	if (e != NULL)
		worth_paid(r->order->worth, e, one->node, dec_neg(amount));
}

/*
 * Money that went back pays first for what the order is less than was paid, by
 * cancelled and refunded pieces; what is more was given back alone. That for
 * pieces that were shipped, or after all were, is in a credit note.
 */
static void
add_money(struct refunds *r, const struct refund *one, struct dec *paid)
{
	struct vendure_order *o = r->order;
	struct refund *of = &r->one[one->request];
	struct dec total = vendure_amount(o->money, one->node, "total");
	struct dec returned = dec_cmp(of->back, total) < 0 ? of->back : total;
	struct dec over = dec_sub(*paid, vendure_gross_left(o));
	struct dec off, alone;

	if (dec_bad(over))
		return;
	of->back = dec_sub(of->back, returned);
	total = dec_sub(total, returned);
	if (dec_cmp(over, dec_zero()) < 0)
		over = dec_zero();
	off = dec_cmp(total, over) < 0 ? total : over;
	alone = dec_sub(total, off);
	*paid = dec_sub(*paid, off);
	if (is_late(r, one->request)) {
		of->alone = dec_add(of->alone, alone);
		returned = dec_add(returned, alone);
	} else if (dec_cmp(alone, dec_zero()) > 0) {
		worth_refund(
		    o->off, json_string_at(one->node, "reason"), alone);
		off = total;
	}
	if (!dec_is_zero(off))
		worth_paid(o->worth, o->off, one->node, dec_neg(off));
	pay_back(r, one, returned);
}

/* Surcharges below nothing say what an amount alone was for. */
static struct dec
take_surcharges(struct refunds *r, size_t request, struct dec amount)
{
	struct vendure_order *o = r->order;
	size_t i, k;

	for (i = request; i < r->n; i++)
		for (k = o->n_lines; k < o->n_others; k++) {
			struct vendure_row *row = &o->row[k];
			struct dec gross =
			    dec_neg(vendure_gross(row, row->now));

			if (r->one[i].request != request ||
			    row->refund == NULL ||
			    !vendure_is(r->one[i].node, "id", row->refund) ||
			    dec_cmp(gross, amount) > 0)
				continue;
			vendure_take_surcharge(r->one[request].event, row);
			amount = dec_sub(amount, gross);
		}
	return amount;
}

/* What was given back beside pieces, after all was shipped. */
static void
take_alone(struct refunds *r, size_t request)
{
	struct refund *of = &r->one[request];
	struct dec shipping =
	    dec_cmp(of->shipping, of->alone) < 0 ? of->shipping : of->alone;
	struct dec amount;

	if (of->event == NULL || !is_late(r, request))
		return;
	take_shipping(r->order, of->event, shipping);
	amount = take_surcharges(r, request, dec_sub(of->alone, shipping));
	if (!dec_is_zero(amount))
		worth_refund(
		    of->event, json_string_at(of->node, "reason"), amount);
}

/* Those that say what they are for pay for it before others do. */
json_t *
vendure_refunds_add(struct vendure_order *o, struct dec paid)
{
	struct refunds r = {.order = o};
	json_t *credits;
	size_t pass, i;

	read_refunds(&r);
	find_requests(&r);
	take_requests(&r);
	for (pass = 0; pass < 2; pass++)
		for (i = 0; i < r.n; i++)
			if (r.one[i].state == DONE &&
			    is_named(&r.one[r.one[i].request]) == (pass == 0))
				add_money(&r, &r.one[i], &paid);
	for (i = 0; i < r.n; i++)
		take_alone(&r, i);
	credits = credits_of(&r);
	free(r.one);
	return credits;
}
