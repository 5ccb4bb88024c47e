/*
 * Refunds. Each names what it is of, by amounts with tax, and its tax in one
 * sum. What had been shipped when it was made is a credit note of the order.
 */
#include <stdlib.h>
#include <string.h>

#include "connectors/bigcommerce/bigcommerce_order.h"

/* What a refund gives back of one item. */
struct part {
	struct bc_item *item;
	struct dec quantity, amount, tax;
};

struct refund {
	struct bc_order *o;
	const json_t *said;
	int64_t at;
	struct part *part;
	size_t n_parts;
	struct dec alone;           /* an amount of no item */
	struct worth_event *before; /* what had not been shipped */
	struct worth_event *after;  /* what had */
	struct dec before_sum, after_sum;
	struct dec pieces_before, pieces_after; /* of the sums */
};

static struct dec
lesser(struct dec a, struct dec b)
{
	return dec_bad(a) || (!dec_bad(b) && dec_cmp(b, a) < 0) ? b : a;
}

/* ---- what was shipped ---- */

static bool
is_marked_shipped(const struct bc_order *o)
{
	enum { SHIPPED = 2, COMPLETED = 10 };
	const json_int_t status =
	    json_integer_value(json_object_get(o->order, "status_id"));

	return status == SHIPPED || status == COMPLETED ||
	       bigcommerce_time(json_string_at(o->order, "date_shipped")) != 0;
}

/* An order can be marked as shipped without shipments: then all of it was, at
 * the time that it has. at 0: by now. */
static bool
was_marked_shipped(const struct bc_order *o, int64_t at)
{
	const int64_t t =
	    bigcommerce_time(json_string_at(o->order, "date_shipped"));

	return json_array_size(o->shipments) == 0 && is_marked_shipped(o) &&
	       (at == 0 || at >= t);
}

/* The pieces of the line in shipments until then. */
static struct dec
shipped_of(struct bc_order *o, const struct bc_item *item, int64_t at)
{
	const json_t *shipment, *one;
	struct dec sum = dec_zero();
	size_t i, k;

	json_array_foreach (o->shipments, i, shipment) {
		const json_t *all = json_object_get(shipment, "items");
		const char *date = json_string_at(shipment, "date_created");

		if (bigcommerce_time(date) > at)
			continue;
		json_array_foreach (all, k, one) {
			auto_free char *id =
			    bigcommerce_id(one, "order_product_id");

			if (strcmp(id, item->id) == 0)
				sum = dec_add(
				    sum, bigcommerce_number(one, "quantity"));
		}
	}
	return sum;
}

static bool
is_sent(const struct bc_item *item)
{
	return item->type == BC_LINE && !item->digital;
}

static struct dec
unsent_pieces(struct bc_order *o, const struct bc_item *item, int64_t at)
{
	struct dec left = dec_sub(
	    dec_sub(item->quantity, item->gone), shipped_of(o, item, at));

	return was_marked_shipped(o, at) || !bigcommerce_above(left)
		   ? dec_zero()
		   : left;
}

/* Was all that has to be shipped, shipped then? What is downloaded is handed
 * over with the goods, and alone when it is paid. */
static bool
was_all_sent(struct bc_order *o, int64_t at)
{
	bool any = false;
	size_t i;

	for (i = 0; i < o->n_items; i++) {
		if (!is_sent(&o->item[i]))
			continue;
		any = true;
		if (!dec_is_zero(unsent_pieces(o, &o->item[i], at)))
			return false;
	}
	return any || was_marked_shipped(o, at) || bigcommerce_above(o->paid);
}

static struct dec
unsent_of(struct bc_order *o, const struct bc_item *item, int64_t at)
{
	if (is_sent(item))
		return unsent_pieces(o, item, at);
	return was_all_sent(o, at) ? dec_zero()
				   : dec_sub(item->quantity, item->gone);
}

bool
bigcommerce_is_shipped(const struct bc_order *o)
{
	struct dec shipped = bigcommerce_number(o->order, "items_shipped");
	struct dec left = dec_zero();
	size_t i;

	if (is_marked_shipped(o))
		return true;
	for (i = 0; i < o->n_items; i++)
		if (is_sent(&o->item[i]))
			left = dec_add(left,
			    dec_sub(o->item[i].quantity, o->item[i].gone));
	return bigcommerce_above(left) && !dec_bad(shipped) &&
	       dec_cmp(shipped, left) >= 0;
}

/* ---- what it is of ---- */

static struct bc_item *
item_of(const struct bc_order *o, const json_t *said)
{
	static const char *const types[] = {[BC_LINE] = "PRODUCT",
	    [BC_WRAPPING] = "GIFT_WRAPPING",
	    [BC_SHIPPING] = "SHIPPING",
	    [BC_HANDLING] = "HANDLING",
	    [BC_FEE] = "FEE"};
	auto_free char *id = bigcommerce_id(said, "item_id");
	size_t i;

	for (i = 0; i < o->n_items; i++) {
		struct bc_item *item = &o->item[i];

		if (json_is_at(said, "item_type", types[item->type]) &&
		    strcmp(id, item->id) == 0)
			return item;
	}
	return NULL;
}

/* The tax of a part: with it, all of the item may be given back; else by the
 * tax that the item has. */
static struct dec
tax_of(const struct bc_order *o, const struct part *part)
{
	const struct bc_item *item = part->item;
	struct dec net = dec_sub(item->net, item->taken_net);
	struct dec tax = dec_sub(item->tax, item->taken_tax);
	struct dec parts[2], weights[2] = {item->tax, item->net};

	if (bigcommerce_is_near(o, part->amount, dec_add(net, tax), 0))
		return tax;
	return dec_split(parts, weights, 2, part->amount, o->digits)
		   ? parts[0]
		   : dec_zero();
}

static void
add_part(struct refund *r, struct bc_item *item, struct dec quantity,
    struct dec amount)
{
	struct part *part;

	r->part = xreallocarray(r->part, r->n_parts + 1, sizeof(*r->part));
	part = &r->part[r->n_parts++];
	*part =
	    (struct part){.item = item, .quantity = quantity, .amount = amount};
	part->tax = dec_bad(amount) ? dec_zero() : tax_of(r->o, part);
}

/* Reads what the refund is of; what no item has any more is an amount alone. */
static void
read_parts(struct refund *r)
{
	const json_t *all = json_object_get(r->said, "items"), *one;
	size_t i;

	json_array_foreach (all, i, one) {
		struct bc_item *item = item_of(r->o, one);
		struct dec amount =
		    bigcommerce_amount(r->o, one, "requested_amount");

		if (item != NULL)
			add_part(r, item,
			    item->type == BC_LINE
				? bigcommerce_number(one, "quantity")
				: dec_zero(),
			    amount);
		else
			r->alone = dec_add(r->alone, amount);
	}
}

/* The store tells the tax of a refund as a whole: what the parts do not come to
 * is that of the largest. */
static void
fit_tax(struct refund *r)
{
	const json_t *said = json_object_get(r->said, "total_tax");
	struct dec rest = bigcommerce_amount(r->o, r->said, "total_tax");
	struct part *largest = NULL;
	size_t i;

	for (i = 0; i < r->n_parts; i++) {
		struct part *part = &r->part[i];

		rest = dec_sub(rest, part->tax);
		if (largest == NULL ||
		    bigcommerce_above(dec_sub(part->amount, largest->amount)))
			largest = part;
	}
	if (json_is_number(said) && largest != NULL)
		largest->tax = dec_add(largest->tax, rest);
}

/* ---- what it takes off ---- */

/* The part of an amount for `some` of `all` pieces. */
static struct dec
share_of(const struct bc_order *o, struct dec amount, struct dec some,
    struct dec all)
{
	struct dec weights[2] = {some, dec_sub(all, some)}, parts[2];

	return dec_split(parts, weights, 2, amount, o->digits) ? parts[0]
							       : amount;
}

static void
take_off(struct refund *r, bool shipped, struct bc_item *item,
    struct dec quantity, struct dec net, struct dec tax)
{
	struct worth_event *e = shipped ? r->after : r->before;
	struct dec *sum = shipped ? &r->after_sum : &r->before_sum;
	struct dec *pieces = shipped ? &r->pieces_after : &r->pieces_before;

	worth_take(e, item->row, quantity, net);
	worth_take_tax(e, item->row, NULL, tax);
	*sum = dec_add(*sum, dec_add(net, tax));
	*pieces = dec_add(*pieces, quantity);
	item->taken_quantity = dec_add(item->taken_quantity, quantity);
	item->taken_net = dec_add(item->taken_net, net);
	item->taken_tax = dec_add(item->taken_tax, tax);
	if (!shipped)
		item->gone = dec_add(item->gone, quantity);
}

static void
take_pieces(struct refund *r, const struct part *part)
{
	struct bc_item *item = part->item;
	struct dec net = dec_sub(part->amount, part->tax);
	struct dec unsent =
	    lesser(part->quantity, unsent_of(r->o, item, r->at));
	struct dec some, some_tax;

	if (dec_is_zero(unsent) ||
	    dec_is_zero(dec_sub(unsent, part->quantity))) {
		take_off(r, dec_is_zero(unsent), item, part->quantity, net,
		    part->tax);
		return;
	}
	some = share_of(r->o, net, unsent, part->quantity);
	some_tax = share_of(r->o, part->tax, unsent, part->quantity);
	take_off(r, false, item, unsent, some, some_tax);
	take_off(r, true, item, dec_sub(part->quantity, unsent),
	    dec_sub(net, some), dec_sub(part->tax, some_tax));
}

/* Charges and amounts belong to the pieces of their refund, or to the time at
 * which it was made. */
static bool
is_late(const struct refund *r, bool all_sent)
{
	if (bigcommerce_above(r->pieces_before))
		return false;
	return bigcommerce_above(r->pieces_after) || all_sent;
}

/* What was paid beyond the total, as after an edit, is given back, and is not
 * taken off what is left. */
static struct dec
less_overpaid(struct bc_order *o, struct dec amount)
{
	struct dec over = dec_sub(o->paid, o->total);

	if (!bigcommerce_above(over) || dec_is_zero(amount))
		return amount;
	over = lesser(over, amount);
	o->paid = dec_sub(o->paid, over);
	return dec_sub(amount, over);
}

static void
take_alone(struct refund *r, bool late)
{
	const char *reason = json_text_at(r->said, "reason");
	auto_free char *title =
	    xasprintf("Refund%s%s", *reason != '\0' ? ": " : "", reason);
	struct dec *sum = late ? &r->after_sum : &r->before_sum;
	struct dec amount = r->alone;

	if (dec_bad(amount))
		return;
	if (!late)
		amount = less_overpaid(r->o, amount);
	if (!dec_is_zero(amount))
		worth_refund(late ? r->after : r->before, title, amount);
	*sum = dec_add(*sum, amount);
}

/* ---- payments ---- */

static const json_t *
transaction_of(const struct bc_order *o, const json_t *payment)
{
	auto_free char *id =
	    json_id(json_object_get(payment, "transaction_id"));
	const json_t *one;
	size_t i;

	json_array_foreach (o->transactions, i, one) {
		auto_free char *its = json_id(json_object_get(one, "id"));

		if (*id != '\0' && strcmp(its, id) == 0)
			return one;
	}
	return NULL;
}

static json_t *
pay_back_of(const struct refund *r, const json_t *payment)
{
	const json_t *t = transaction_of(r->o, payment);
	const char *provider = json_text_at(payment, "provider_id");
	const char *gateway = json_text_at(t, "gateway_transaction_id");
	auto_free char *id = json_id(json_object_get(payment, "id"));
	json_t *one = json_object();

	json_set_text(one, "method",
	    strcmp(provider, "storecredit") == 0 ? "store_credit" : provider);
	json_set_text(one, "id", *gateway != '\0' ? gateway : id);
	bigcommerce_set_time(one, "at", json_string_at(r->said, "created"));
	return one;
}

/* Money that went back, of what had been shipped or not as far as that goes. A
 * payment that was declined gave nothing back. */
static void
say_pay_back(struct refund *r)
{
	const json_t *all = json_object_get(r->said, "payments"), *one;
	struct worth *w = r->o->worth;
	size_t i;

	json_array_foreach (all, i, one) {
		struct dec amount = bigcommerce_amount(r->o, one, "amount");
		json_auto_t *back = pay_back_of(r, one);
		struct dec late;

		if (json_true_at(one, "is_declined") || dec_is_zero(amount))
			continue;
		late = lesser(amount, r->after_sum);
		r->after_sum = dec_sub(r->after_sum, late);
		if (!dec_is_zero(late))
			worth_paid(w, r->after, back, dec_neg(late));
		amount = dec_sub(amount, late);
		if (!dec_is_zero(amount))
			worth_paid(w, r->before, back, dec_neg(amount));
	}
}

/* ---- a refund ---- */

static void
say_unclear(struct refund *r, bool late, const char *id)
{
	auto_free char *why = xasprintf(
	    "refund %s gives back tax alone, and does not say of what: create "
	    "the %s by hand",
	    id, late ? "credit note" : "order");

	if (late)
		json_set_text(r->o->unclear, id, why);
	else if (r->o->why == NULL)
		r->o->why = xstrdup(why);
}

static void
say_refund(struct bc_order *o, const json_t *said, size_t place)
{
	auto_free char *id = bigcommerce_id(said, "id");
	const char *reason = json_text_at(said, "reason");
	json_auto_t *times = json_object();
	struct refund r = {.o = o,
	    .said = said,
	    .at = bigcommerce_time(json_string_at(said, "created")),
	    .alone = dec_zero(),
	    .before = worth_event(o->worth, false),
	    .after = worth_event(o->worth, true),
	    .before_sum = dec_zero(),
	    .after_sum = dec_zero(),
	    .pieces_before = dec_zero(),
	    .pieces_after = dec_zero()};
	const bool all_sent = was_all_sent(o, r.at);
	bool late;
	size_t i;

	bigcommerce_set_time(times, "at", json_string_at(said, "created"));
	worth_named(r.after, *id != '\0' ? id : NULL, place,
	    json_string_at(times, "at"), *reason != '\0' ? reason : NULL);
	read_parts(&r);
	fit_tax(&r);
	for (i = 0; i < r.n_parts; i++)
		if (bigcommerce_above(r.part[i].quantity))
			take_pieces(&r, &r.part[i]);
	late = is_late(&r, all_sent);
	for (i = 0; i < r.n_parts; i++)
		if (!bigcommerce_above(r.part[i].quantity))
			take_off(&r, late, r.part[i].item, dec_zero(),
			    dec_sub(r.part[i].amount, r.part[i].tax),
			    r.part[i].tax);
	if (json_array_size(json_object_get(said, "items")) == 0) {
		r.alone = bigcommerce_amount(o, said, "total_amount");
		say_unclear(&r, late, id);
	}
	take_alone(&r, late);
	o->refunded = dec_add(o->refunded, r.before_sum);
	say_pay_back(&r);
	free(r.part);
}

void
bigcommerce_say_refunds(struct bc_order *o)
{
	const json_t *one;
	size_t i;

	json_array_foreach (o->refunds, i, one)
		say_refund(o, one, i + 1);
}
