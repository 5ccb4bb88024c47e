/*
 * Money that went back: with what a refund took off, beyond it, or less.
 */
#include <string.h>

#include "connectors/shopify/shopify_order_in.h"

/* What was paid back by a refund, and what is on its way. */
static struct dec
money_back(const struct refund *r)
{
	const json_t *all = json_at(r->node, "transactions.nodes");
	struct dec sum = dec_zero();
	size_t i;

	if (all == NULL)
		return shopify_money(r->node, "totalRefundedSet");
	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);

		if (json_is_at(one, "kind", "REFUND") &&
		    (json_is_at(one, "status", "SUCCESS") ||
			json_is_at(one, "status", "PENDING")))
			sum = dec_add(sum, shopify_money(one, "amountSet"));
	}
	return sum;
}

static bool
has_reason(const struct refund *r, const char *reason)
{
	const json_t *all = json_at(r->node, "orderAdjustments.nodes");
	size_t i;

	for (i = 0; i < json_array_size(all); i++)
		if (json_is_at(json_array_get(all, i), "reason", reason))
			return true;
	return false;
}

/* Is what it does not pay back kept, and not owed? */
static bool
is_kept(const struct refund *r, struct dec money)
{
	return dec_is_zero(money)
		   ? has_reason(r, "RESTOCK") || has_reason(r, "DAMAGE") ||
			 has_reason(r, "CUSTOMER")
		   : !has_reason(r, "PENDING_REFUND_DISCREPANCY");
}

static struct dec
received(const struct composing *c)
{
	const json_t *all = json_object_get(c->order, "transactions");
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);

		if (json_is_at(one, "status", "SUCCESS") &&
		    (json_is_at(one, "kind", "SALE") ||
			json_is_at(one, "kind", "CAPTURE")))
			sum = dec_add(sum, shopify_money(one, "amountSet"));
	}
	return sum;
}

/* What all received payments are more than what there was to pay, as far as
 * edits made it less. */
static struct dec
owed_back(const struct composing *c, struct dec unpaid)
{
	return shopify_positive(shopify_least(
	    dec_add(dec_sub(unpaid, c->ordered), received(c)), unpaid));
}

/* How much more a refund paid back than it took off. */
static struct dec
paid_beyond(const struct refund *r)
{
	return dec_sub(money_back(r), dec_add(r->off, r->later));
}

/* What the shop has of payments beyond what is left of the order: no more was
 * kept of refunds. The rest of one that was exchanged pays for the new goods.
 */
static struct dec
kept_at_most(const struct composing *c)
{
	struct dec left = dec_sub(c->ordered, c->returned);
	struct dec sum = received(c);
	size_t i;

	for (i = 0; i < c->n_sold; i++)
		left = dec_sub(left, c->tax_in_price ? c->sold[i].off
						     : dec_add(c->sold[i].off,
							   c->sold[i].off_tax));
	for (i = 0; i < c->n_refunds; i++) {
		const struct refund *r = &c->refund[i];

		sum = dec_sub(sum, money_back(r));
		sum = dec_add(sum, shopify_positive(paid_beyond(r)));
	}
	return shopify_positive(dec_sub(sum, left));
}

/* The difference between what a refund paid back and what it took off. */
static void
balance(struct composing *c, struct refund *r)
{
	const char *note = json_string_at(r->node, "note");
	struct dec alone = paid_beyond(r), kept;
	struct dec pays =
	    shopify_least(alone, shopify_least(c->owed, c->owed_most));
	const bool late = shopify_refund_is_late(c, r);
	struct worth_event *e;

	if (shopify_is_positive(pays)) {
		c->owed = dec_sub(c->owed, pays);
		c->owed_most = dec_sub(c->owed_most, pays);
		alone = dec_sub(alone, pays);
	} else if (shopify_is_positive(dec_neg(alone)) &&
		   !is_kept(r, money_back(r))) {
		return;
	} else if (late && shopify_is_positive(dec_neg(alone))) {
		kept = shopify_least(dec_neg(alone), c->kept_most);
		c->kept_most = dec_sub(c->kept_most, kept);
		alone = dec_neg(kept);
	}
	if (dec_bad(alone) || dec_is_zero(alone))
		return;
	e = shopify_refund_event(c, r, late);
	c->alone[late] = dec_add(c->alone[late], alone);
	if (late)
		r->unpaid = dec_add(r->unpaid, alone);
	if (shopify_is_positive(alone))
		worth_refund(e, note, alone);
	else
		worth_kept(e, note, dec_neg(alone));
}

/* What a refund took off and did not pay back, nor keep. Of one that failed,
 * what came back is no event. */
static struct dec
unpaid_of(const struct refund *r)
{
	struct dec money = money_back(r), all = r->off;

	if (shopify_refund_is_final(r))
		all = dec_add(all, r->later);
	return is_kept(r, money) ? dec_zero()
				 : shopify_positive(dec_sub(all, money));
}

/* What edits have taken off until a refund is owed. */
static void
add_owed(struct composing *c, const struct refund *r)
{
	const char *at = json_string_at(r->node, "createdAt");
	size_t i;

	for (i = 0; i < c->n_removals; i++) {
		struct removal *one = &c->removal[i];

		if (one->owed ||
		    (at != NULL && one->at != NULL && strcmp(one->at, at) > 0))
			continue;
		one->owed = true;
		c->owed = dec_add(c->owed, one->gross);
	}
}

/* What is owed grows by time: nothing is paid back in advance. */
void
shopify_refunds_balance(struct composing *c)
{
	struct dec unpaid = c->edited;
	size_t i;

	for (i = 0; i < c->n_refunds; i++) {
		struct refund *r = &c->refund[i];

		r->unpaid = r->later;
		c->returned = dec_add(c->returned, r->later);
		unpaid = dec_add(unpaid, unpaid_of(r));
	}
	c->owed_most = owed_back(c, unpaid);
	c->kept_most = kept_at_most(c);
	for (i = 0; i < c->n_refunds; i++) {
		struct refund *r = &c->refund[i];

		add_owed(c, r);
		c->owed = dec_add(c->owed, unpaid_of(r));
		balance(c, r);
	}
}

/* The refund that has this transaction, or NULL. */
static struct refund *
refund_of(const struct composing *c, const char *id)
{
	size_t i, k;

	for (i = 0; i < c->n_refunds && id != NULL; i++) {
		const json_t *all =
		    json_at(c->refund[i].node, "transactions.nodes");

		for (k = 0; k < json_array_size(all); k++)
			if (json_is_at(json_array_get(all, k), "id", id))
				return &c->refund[i];
	}
	return NULL;
}

/* The part of an amount that pays for what came back with a refund. */
static struct dec
pay_late(struct composing *c, struct refund *r, const json_t *transaction,
    struct dec amount)
{
	struct dec part = shopify_least(amount, shopify_positive(r->unpaid));

	if (!shopify_is_positive(part))
		return dec_zero();
	r->unpaid = dec_sub(r->unpaid, part);
	worth_paid(c->worth, shopify_refund_event(c, r, true), transaction,
	    dec_neg(part));
	return part;
}

/* One that pays for both goes to both; one that has nothing of its own pays for
 * what came back without money. */
void
shopify_refund_pay(
    struct composing *c, const json_t *transaction, struct dec amount)
{
	struct refund *r = refund_of(c, json_string_at(transaction, "id"));
	struct dec rest = amount;
	size_t i;

	if (r != NULL)
		rest = dec_sub(rest, pay_late(c, r, transaction, rest));
	for (i = 0; i < c->n_refunds && r != NULL && r->before == NULL &&
		    r->after == NULL;
	     i++)
		if (shopify_is_positive(unpaid_of(&c->refund[i])))
			rest = dec_sub(rest,
			    pay_late(c, &c->refund[i], transaction, rest));
	if (dec_bad(rest) || !dec_is_zero(rest))
		worth_paid(c->worth, r != NULL ? r->before : NULL, transaction,
		    dec_neg(rest));
}

/* Whether a total is less money alone is not said. */
bool
shopify_refund_adds_up(
    const struct composing *c, struct dec gross, struct dec total)
{
	struct dec left = dec_sub(gross, c->returned);

	return shopify_is_same(total, dec_sub(left, c->alone[1])) ||
	       shopify_is_same(total, dec_add(left, c->alone[0]));
}
