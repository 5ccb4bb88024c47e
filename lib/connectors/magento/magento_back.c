/*
 * What was taken off of an order: what was cancelled, and the credit memos. Of
 * the pieces that were given back, as many were never shipped as are missing
 * from what was ordered; the first credit memos have them. What was shipped
 * before is a credit note of the order.
 */
#include <stdlib.h>
#include <string.h>

#include "connectors/magento/magento_in.h"

/* States of a credit memo that the order's own figures need not have yet. */
enum { MEMO_OPEN = 1, MEMO_CANCELED = 3 };

struct taking {
	struct magento_composing *c;
	const json_t *memo;
	struct worth_event *before, *after; /* what had not been shipped; what
					       had */
	struct dec before_sum, after_sum;   /* of them, with tax */
	struct dec pieces_sum;              /* of all pieces, with tax */
};

static struct dec
lesser(struct dec a, struct dec b)
{
	return dec_bad(a) || (!dec_bad(b) && dec_cmp(b, a) < 0) ? b : a;
}

static struct dec
not_below_zero(struct dec d)
{
	return dec_bad(d) || magento_above(d) ? d : dec_zero();
}

/* The part of an amount for `some` of `all` pieces. */
static struct dec
part_of(const struct magento_composing *c, struct dec amount, struct dec some,
    struct dec all)
{
	const unsigned scale = dec_trim(amount).scale;
	struct dec weights[2] = {some, dec_sub(all, some)}, parts[2];

	if (magento_same(some, all))
		return amount;
	return dec_split(parts, weights, 2, amount,
		   scale > c->digits ? scale : c->digits)
		   ? parts[0]
		   : dec_parse("");
}

static void
take_from(struct worth_event *e, struct worth_row *row, struct dec quantity,
    struct dec net, struct dec tax)
{
	worth_take(e, row, quantity, net);
	worth_take_tax(e, row, NULL, tax);
}

static void
take_off(struct magento_composing *c, struct worth_event *e,
    struct worth_row *row, struct dec quantity, struct dec net, struct dec tax)
{
	take_from(e, row, quantity, net, tax);
	c->off = dec_add(c->off, dec_add(net, tax));
}

/* ---- what was shipped ---- */

/* Pieces of the line, in proportion to what was shipped of this item. */
static struct dec
share_shipped(const struct magento_line *l, const json_t *item, bool whole)
{
	enum { QUANTITY_DIGITS = 4 }; /* that Magento stores */
	struct dec shipped =
	    dec_mul(magento_number(item, "qty_shipped"), l->quantity);
	struct dec all = magento_number(item, "qty_ordered");

	return whole ? dec_quotient(shipped, all)
		     : dec_ratio(shipped, all, QUANTITY_DIGITS);
}

/* A bundle is shipped as itself or, each whole, as its parts. */
static struct dec
shipped_of(const struct magento_composing *c, const struct magento_line *l)
{
	struct dec own = magento_number(l->item, "qty_shipped");
	struct dec least = dec_parse("");
	size_t i;

	for (i = 0; !magento_above(own) && i < json_array_size(c->items); i++) {
		const json_t *other = json_array_get(c->items, i);

		if (magento_is_part(l->item, other))
			return share_shipped(l, other, false);
		if (json_is_at(l->item, "product_type", "bundle") &&
		    magento_is_part(other, l->item))
			least = lesser(least, share_shipped(l, other, true));
	}
	return dec_bad(least) ? own : least;
}

static bool
is_virtual(const struct magento_line *l)
{
	return magento_above(magento_number(l->item, "is_virtual")) ||
	       json_true_at(l->item, "is_virtual");
}

/* What is not shipped is handed over with its invoice, but not before the goods
 * of its order. */
static void
set_unsent(struct magento_composing *c)
{
	bool all = true;
	size_t i;

	for (i = 0; i < c->n_lines; i++) {
		struct magento_line *l = &c->line[i];

		l->unsent = not_below_zero(dec_sub(l->quantity,
		    dec_add(magento_number(l->item, "qty_canceled"),
			is_virtual(l) ? dec_zero() : shipped_of(c, l))));
		all = all && (is_virtual(l) ||
				 !magento_above(dec_sub(l->unsent,
				     magento_number(l->item, "qty_refunded"))));
	}
	for (i = 0; i < c->n_lines; i++)
		if (is_virtual(&c->line[i]) && all)
			c->line[i].unsent = not_below_zero(dec_sub(
			    c->line[i].unsent,
			    magento_number(c->line[i].item, "qty_invoiced")));
}

static bool
is_all_sent(const struct magento_composing *c)
{
	size_t i;

	for (i = 0; i < c->n_lines; i++)
		if (dec_bad(c->line[i].unsent) ||
		    !dec_is_zero(c->line[i].unsent))
			return false;
	return true;
}

/*
 * Had all that is left been shipped when the credit memo was made? Where the
 * shipments cannot be read, all that is shipped now had been; what becomes of
 * an order is not guessed.
 */
static enum ecx_err
was_all_sent(const struct magento_composing *c, const json_t *memo, bool *all)
{
	auto_free char *id = json_id(json_object_get(c->order, "entity_id"));
	const char *at = json_string_at(memo, "created_at");
	const struct magento_search s = {.path = "/V1/shipments",
	    .id = "entity_id",
	    .fields = "items[entity_id],total_count",
	    .filters = {{"order_id", "eq", id, false},
		{"created_at", "gt", at, false}},
	    .n = 2,
	    .by_id = true,
	    .size = 1,
	    .page = 1};
	json_auto_t *items = NULL;
	size_t later = 0, i;
	enum ecx_err err;

	*all = is_all_sent(c);
	if (!*all)
		return ECX_OK;
	for (i = 0; i < c->n_lines; i++)
		if (magento_above(shipped_of(c, &c->line[i])))
			break;
	if (at == NULL || i == c->n_lines)
		return ECX_OK;
	err = magento_search(c->conn, &s, &items, &later);
	*all = err != ECX_OK || later == 0;
	if (c->is_followed || (err != ECX_DENIED && err != ECX_CONFIG &&
				  !magento_died(c->conn, err)))
		return err;
	return ECX_OK;
}

/* ---- cancelled ---- */

/* What is left of a line of which pieces were cancelled is what was invoiced,
 * where that is all the others. */
static void
take_cancelled(
    struct magento_composing *c, struct worth_event *e, struct magento_line *l)
{
	const json_t *item = l->item;
	struct dec gone = magento_number(item, "qty_canceled");
	struct dec left = dec_sub(l->quantity, gone);
	struct dec net =
	    dec_bad(gone) ? gone : part_of(c, l->net, gone, l->quantity);
	struct dec tax =
	    dec_bad(gone) ? gone : part_of(c, l->tax, gone, l->quantity);

	if (dec_is_zero(gone))
		return;
	if (magento_above(left) &&
	    magento_same(left, magento_number(item, "qty_invoiced")) &&
	    json_object_get(item, "base_row_invoiced") != NULL) {
		net =
		    dec_sub(l->net, magento_number(item, "base_row_invoiced"));
		net = dec_add(
		    net, magento_number(item, "base_discount_invoiced"));
		net = dec_sub(
		    net, magento_number(
			     item, "base_discount_tax_compensation_invoiced"));
		tax =
		    dec_sub(l->tax, magento_number(item, "base_tax_invoiced"));
	}
	take_off(c, e, l->row, gone, net, tax);
}

static void
take_shipping_cancelled(struct magento_composing *c, struct worth_event *e)
{
	const json_t *o = c->order;
	struct dec all = magento_number(o, "base_shipping_amount");
	struct dec gone = magento_number(o, "base_shipping_canceled");

	if (c->shipping == NULL || dec_is_zero(gone) || !magento_above(all))
		return;
	take_off(c, e, c->shipping, dec_zero(), gone,
	    part_of(
		c, magento_number(o, "base_shipping_tax_amount"), gone, all));
}

/* ---- credit memos ---- */

static struct magento_line *
line_of(const struct magento_composing *c, const json_t *row)
{
	size_t i;

	for (i = 0; i < c->n_lines; i++)
		if (magento_same(magento_number(c->line[i].item, "item_id"),
			magento_number(row, "order_item_id")))
			return &c->line[i];
	return NULL;
}

/* What had been shipped of the pieces. */
static void
take_back(struct taking *t, struct magento_line *l, struct dec quantity,
    struct dec net, struct dec tax)
{
	if (!dec_bad(quantity) && dec_is_zero(quantity))
		return;
	take_from(t->after, l->row, quantity, net, tax);
	t->after_sum = dec_add(t->after_sum, dec_add(net, tax));
}

static void
take_pieces(struct taking *t, const json_t *row)
{
	struct magento_line *l = line_of(t->c, row);
	struct dec quantity = magento_number(row, "qty"), unsent;
	struct dec net, tax, part, part_tax;

	if (l == NULL || dec_is_zero(quantity))
		return;
	net = dec_sub(magento_number(row, "base_row_total"),
	    magento_number(row, "base_discount_amount"));
	net = dec_add(
	    net, magento_number(row, "base_discount_tax_compensation_amount"));
	tax = magento_number(row, "base_tax_amount");
	t->pieces_sum = dec_add(t->pieces_sum, dec_add(net, tax));
	unsent = lesser(quantity, l->unsent);
	if (!dec_bad(unsent) && dec_is_zero(unsent)) {
		take_back(t, l, quantity, net, tax);
		return;
	}
	l->unsent = dec_sub(l->unsent, unsent);
	part = part_of(t->c, net, unsent, quantity);
	part_tax = part_of(t->c, tax, unsent, quantity);
	take_off(t->c, t->before, l->row, unsent, part, part_tax);
	t->before_sum = dec_add(t->before_sum, dec_add(part, part_tax));
	take_back(t, l, dec_sub(quantity, unsent), dec_sub(net, part),
	    dec_sub(tax, part_tax));
}

/* A discount of the whole that the pieces do not have is the shipping's. */
static struct dec
shipping_of(const json_t *memo)
{
	const json_t *rows = json_object_get(memo, "items");
	struct dec off = dec_neg(magento_number(memo, "base_discount_amount"));
	size_t i;

	for (i = 0; i < json_array_size(rows); i++)
		off = dec_sub(off, magento_number(json_array_get(rows, i),
				       "base_discount_amount"));
	off = dec_sub(off, magento_number(memo,
			       "base_shipping_discount_tax_compensation_amnt"));
	return dec_sub(magento_number(memo, "base_shipping_amount"), off);
}

/* Pays for one of the events, at most what is left of its sum. Returns that. */
static struct dec
pay_back(struct taking *t, struct worth_event *e, struct dec *sum,
    const json_t *payment, struct dec amount)
{
	struct dec back = lesser(amount, *sum);

	if (dec_is_zero(back))
		return back;
	*sum = dec_sub(*sum, back);
	worth_paid(t->c->worth, e, payment, dec_neg(back));
	return back;
}

static void
add_credit(void *data, const char *method, const char *id, struct dec amount)
{
	struct taking *t = data;
	json_auto_t *payment =
	    magento_payment(method, id, json_string_at(t->memo, "created_at"));
	struct dec back =
	    pay_back(t, t->before, &t->before_sum, payment, amount);

	(void)pay_back(
	    t, t->after, &t->after_sum, payment, dec_sub(amount, back));
}

/* What the customer got back, also what was not money. */
static struct dec
total_of(const json_t *memo)
{
	return dec_add(magento_number(memo, "base_grand_total"),
	    magento_credits(memo, NULL, NULL));
}

/* Takes a part off a charge. Returns what it comes to with tax: 0 where there
 * is no such charge. */
static struct dec
take_charge(struct worth_event *e, struct worth_row *row, struct dec net,
    struct dec tax)
{
	struct dec both = dec_add(net, tax);

	if (row == NULL || !magento_above(both))
		return dec_zero();
	take_from(e, row, dec_zero(), net, tax);
	return both;
}

/* Shipping, fixed product taxes and wrapping. Returns what they come to. */
static struct dec
take_charges(const struct taking *t, struct worth_event *e)
{
	const struct magento_composing *c = t->c;
	const json_t *memo = t->memo, *rows = json_object_get(memo, "items");
	const json_t *more = json_object_get(memo, "extension_attributes");
	struct dec fixed = dec_zero(), sum;
	size_t i;

	sum = take_charge(e, c->shipping, shipping_of(memo),
	    magento_number(memo, "base_shipping_tax_amount"));
	for (i = 0; i < json_array_size(rows); i++)
		if (line_of(c, json_array_get(rows, i)) != NULL)
			fixed = dec_add(
			    fixed, magento_number(json_array_get(rows, i),
				       "base_weee_tax_applied_row_amnt"));
	sum = dec_add(sum, take_charge(e, c->fixed, fixed, dec_zero()));
	for (i = 0; i < MAGENTO_WRAPS; i++)
		sum = dec_add(
		    sum, take_charge(e, c->wrap[i],
			     magento_number(more, magento_wraps[i].amount),
			     magento_number(more, magento_wraps[i].tax)));
	return sum;
}

/* Charges and amounts alone belong to the pieces of their credit memo, or to
 * the time at which it was made. */
static enum ecx_err
find_time(const struct taking *t, bool *late)
{
	if (!magento_above(t->pieces_sum))
		return was_all_sent(t->c, t->memo, late);
	*late = !magento_above(t->before_sum);
	return ECX_OK;
}

static enum ecx_err
take_amounts(struct taking *t)
{
	const json_t *memo = t->memo;
	struct magento_composing *c = t->c;
	struct dec rest = dec_sub(total_of(memo), t->pieces_sum);
	struct dec kept = magento_number(memo, "base_adjustment_negative");
	struct worth_event *e;
	enum ecx_err err;
	bool late;

	if (dec_is_zero(rest) && dec_is_zero(kept))
		return ECX_OK;
	err = find_time(t, &late);
	if (err != ECX_OK)
		return err;
	e = late ? t->after : t->before;
	if (late)
		t->after_sum = dec_add(t->after_sum, rest);
	else
		t->before_sum = dec_add(t->before_sum, rest);
	if (!late)
		c->off = dec_add(c->off, rest);
	rest = dec_add(dec_sub(rest, take_charges(t, e)), kept);
	if (magento_above(kept))
		worth_kept(e, "Fee kept", kept);
	if (dec_bad(rest) || magento_above(rest))
		worth_refund(e, "Refund", rest);
	else if (!dec_is_zero(rest))
		worth_kept(e, "Fee kept", dec_neg(rest));
	return ECX_OK;
}

/* The first comment of a credit memo is why it was made. */
static const char *
reason_of(const json_t *memo)
{
	return json_string_at(memo, "comments.0.comment");
}

/* What was paid back of credit memos without a transaction, and not in the way
 * that they say themselves. */
static struct dec
paid_by_hand(const json_t *memos)
{
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < json_array_size(memos); i++) {
		const json_t *memo = json_array_get(memos, i);

		if (json_string_at(memo, "transaction_id") == NULL)
			sum = dec_add(
			    sum, magento_number(memo, "base_grand_total"));
	}
	return sum;
}

/*
 * How a credit memo was paid back. That it became store credit stands in the
 * order alone, as a sum: it is the one of this amount, or all that have no
 * transaction.
 */
static const char *
method_of(
    const struct magento_composing *c, const json_t *memos, const json_t *memo)
{
	struct dec credit =
	    magento_number(c->more, "base_customer_balance_total_refunded");
	size_t i;

	for (i = 0; i < json_array_size(memos); i++)
		credit = dec_sub(credit,
		    magento_number(json_array_get(memos, i),
			"extension_attributes.base_customer_balance_amount"));
	if (json_string_at(memo, "transaction_id") == NULL &&
	    magento_above(credit) &&
	    (magento_same(credit, paid_by_hand(memos)) ||
		magento_same(credit, magento_number(memo, "base_grand_total"))))
		return "store_credit";
	return json_string_at(c->order, "payment.method");
}

/* place: in the list of the order's credit memos; 0: the list is not known. */
static enum ecx_err
take_memo(struct magento_composing *c, const json_t *memo, size_t place,
    const char *method)
{
	struct taking t = {.c = c,
	    .memo = memo,
	    .before = worth_event(c->worth, false),
	    .after = worth_event(c->worth, true),
	    .before_sum = dec_zero(),
	    .after_sum = dec_zero(),
	    .pieces_sum = dec_zero()};
	const json_t *rows = json_object_get(memo, "items");
	auto_free char *id = json_id(json_object_get(memo, "entity_id"));
	enum ecx_err err;
	size_t i;

	if (place > 0)
		worth_named(t.after, id, place,
		    json_string_at(memo, "created_at"), reason_of(memo));
	for (i = 0; i < json_array_size(rows); i++)
		take_pieces(&t, json_array_get(rows, i));
	err = take_amounts(&t);
	if (err != ECX_OK)
		return err;
	(void)magento_credits(memo, add_credit, &t);
	add_credit(&t, method, json_string_at(memo, "transaction_id"),
	    dec_add(t.before_sum, t.after_sum));
	return ECX_OK;
}

/* The credit memo that the order's own figures come to. */
static json_t *
memo_of(const struct magento_composing *c)
{
	static const char *const names[][2] = {
	    {"base_shipping_amount", "base_shipping_refunded"},
	    {"base_shipping_tax_amount", "base_shipping_tax_refunded"},
	    {"base_adjustment_negative", "base_adjustment_negative"},
	    {"base_grand_total", "base_total_refunded"},
	};
	static const char *const members[][2] = {
	    {"order_item_id", "item_id"},
	    {"qty", "qty_refunded"},
	    {"base_row_total", "base_amount_refunded"},
	    {"base_tax_amount", "base_tax_refunded"},
	    {"base_discount_amount", "base_discount_refunded"},
	    {"base_discount_tax_compensation_amount",
		"base_discount_tax_compensation_refunded"},
	};
	json_t *memo = json_object(), *rows = json_array();
	struct dec discount = dec_zero();
	size_t i, k;

	for (i = 0; i < ARRAY_LEN(names); i++)
		json_object_set(
		    memo, names[i][0], json_object_get(c->order, names[i][1]));
	for (i = 0; i < c->n_lines; i++) {
		json_t *row = json_object();

		for (k = 0; k < ARRAY_LEN(members); k++)
			json_object_set(row, members[k][0],
			    json_object_get(c->line[i].item, members[k][1]));
		discount = dec_add(
		    discount, magento_number(row, "base_discount_amount"));
		json_array_append_new(rows, row);
	}
	json_set_dec(memo, "base_discount_amount", dec_neg(discount));
	json_object_set_new(memo, "items", rows);
	return memo;
}

static bool
is_open(const json_t *memo)
{
	json_int_t state = json_integer_value(json_object_get(memo, "state"));

	return state == MEMO_OPEN || state == MEMO_CANCELED;
}

/* One that is pending or cancelled counts only where the order's own total has
 * it. */
static enum ecx_err
take_memos(struct magento_composing *c, const json_t *memos)
{
	struct dec left = magento_number(c->order, "base_total_refunded");
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < json_array_size(memos); i++)
		if (!is_open(json_array_get(memos, i)))
			left = dec_sub(
			    left, magento_number(json_array_get(memos, i),
				      "base_grand_total"));
	for (i = 0; i < json_array_size(memos) && err == ECX_OK; i++) {
		const json_t *memo = json_array_get(memos, i);
		struct dec after =
		    dec_sub(left, magento_number(memo, "base_grand_total"));

		if (is_open(memo)) {
			if (dec_bad(after) || dec_cmp(after, dec_zero()) < 0)
				continue;
			left = after;
		}
		err = take_memo(c, memo, i + 1, method_of(c, memos, memo));
	}
	return err;
}

static bool
is_refunded(const struct magento_composing *c)
{
	size_t i;

	for (i = 0; i < c->n_lines; i++)
		if (!dec_is_zero(
			magento_number(c->line[i].item, "qty_refunded")))
			return true;
	return !dec_is_zero(magento_number(c->order, "base_total_refunded"));
}

enum ecx_err
magento_take_back(struct magento_composing *c)
{
	struct worth_event *e = worth_event(c->worth, false);
	json_auto_t *memos = NULL, *memo = NULL;
	enum ecx_err err;
	size_t i;

	c->off = dec_zero();
	set_unsent(c);
	for (i = 0; i < c->n_lines; i++)
		take_cancelled(c, e, &c->line[i]);
	take_shipping_cancelled(c, e);
	if (!is_refunded(c))
		return ECX_OK;
	err = magento_read_beside(c, MAGENTO_MEMOS, &memos);
	if (err != ECX_OK)
		return err;
	if (json_array_size(memos) > 0)
		return take_memos(c, memos);
	if (c->is_followed)
		return ecx_fail(c->conn, ECX_REJECTED,
		    "it was refunded, but the store shows no credit memo of "
		    "it");
	memo = memo_of(c);
	return take_memo(
	    c, memo, 0, json_string_at(c->order, "payment.method"));
}
