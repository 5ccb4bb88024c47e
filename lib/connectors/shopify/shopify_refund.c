/*
 * What was taken off an order after it was placed, by its refunds and edits.
 * What was cancelled, removed or refunded before it was shipped is off; what
 * came back later stays in the order, with the money that it cost.
 */
#include <stdlib.h>
#include <string.h>

#include "connectors/shopify/shopify_order_in.h"

/* What of an amount falls to `part` of all. */
static struct dec
share(const struct composing *c, struct dec amount, struct dec part,
    struct dec all)
{
	const struct dec of[2] = {part, dec_sub(all, part)};
	struct dec parts[2];

	if (dec_bad(part) || dec_is_zero(part))
		return part;
	if (shopify_is_same(part, all))
		return amount;
	return dec_split(parts, of, 2, amount, c->digits) ? parts[0]
							  : dec_parse("");
}

static struct dec
gross_of(const struct composing *c, struct dec amount, struct dec tax)
{
	return c->tax_in_price ? amount : dec_add(amount, tax);
}

/* ---- what was shipped ---- */

static bool
is_fulfilled(const struct composing *c)
{
	return json_is_at(c->order, "displayFulfillmentStatus", "FULFILLED");
}

static bool
is_valid_shipment(const json_t *fulfillment)
{
	return !json_is_at(fulfillment, "status", "CANCELLED") &&
	       !json_is_at(fulfillment, "status", "ERROR") &&
	       !json_is_at(fulfillment, "status", "FAILURE");
}

static bool
is_later(const char *time, const char *at)
{
	return time != NULL && at != NULL && strcmp(time, at) > 0;
}

/* Were pieces that were never shipped taken off later? */
static bool
is_removed_after(const struct composing *c, const char *at)
{
	size_t i;

	for (i = 0; i < c->n_removals; i++)
		if (is_later(c->removal[i].at, at))
			return true;
	for (i = 0; i < c->n_refunds; i++)
		if (c->refund[i].before != NULL &&
		    is_later(
			json_string_at(c->refund[i].node, "createdAt"), at))
			return true;
	return false;
}

/* Was all that is shipped of the order out when this was refunded? */
static bool
was_shipped_at(const struct composing *c, const json_t *refund)
{
	const json_t *all = json_object_get(c->order, "fulfillments");
	const char *at = json_string_at(refund, "createdAt");
	size_t i;

	if (!is_fulfilled(c) || is_removed_after(c, at))
		return false;
	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);

		if (is_valid_shipment(one) &&
		    is_later(json_string_at(one, "createdAt"), at))
			return false;
	}
	return true;
}

/* The pieces of a line that were shipped. Where no shipment is known, all that
 * a fulfilled order has. */
static struct dec
shipped_pieces(const struct composing *c, const struct sold *s)
{
	const json_t *all = json_object_get(c->order, "fulfillments");
	const char *id = json_string_at(s->node, "id");
	struct dec sum = dec_zero();
	size_t i, k;

	if (json_array_size(all) == 0)
		return is_fulfilled(c) ? s->quantity : sum;
	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);
		const json_t *lines =
		    json_at(one, "fulfillmentLineItems.nodes");

		for (k = 0;
		     k < json_array_size(lines) && is_valid_shipment(one); k++)
			if (id != NULL && json_is_at(json_array_get(lines, k),
					      "lineItem.id", id))
				sum = dec_add(sum,
				    json_decimal_at(
					json_array_get(lines, k), "quantity"));
	}
	return shopify_least(sum, s->quantity);
}

static void
find_pieces(struct composing *c, struct sold *s)
{
	struct dec open = json_decimal_at(s->node, "unfulfilledQuantity");
	struct dec edited = shopify_positive(dec_sub(s->gone,
	    shopify_refunded_pieces(c->order, json_string_at(s->node, "id"))));
	struct dec rest;

	s->shipped = s->not_shipped ? dec_zero() : shipped_pieces(c, s);
	rest = dec_sub(s->quantity, s->shipped);
	rest = dec_sub(rest, edited);
	s->unshipped =
	    shopify_positive(dec_bad(open) ? rest : dec_sub(rest, open));
}

/* ---- taking off ---- */

struct worth_event *
shopify_refund_event(struct composing *c, struct refund *r, bool late)
{
	struct worth_event **e = late ? &r->after : &r->before;

	if (*e != NULL)
		return *e;
	*e = worth_event(c->worth, late);
	worth_named(*e, json_string_at(r->node, "id"),
	    (size_t)(r - c->refund) + 1, json_string_at(r->node, "createdAt"),
	    json_string_at(r->node, "note"));
	return *e;
}

/* What became of the pieces of a line of a refund. */
static const char *
restock_of(const json_t *line)
{
	if (json_is_at(line, "restockType", "RETURN"))
		return "sellable";
	return json_is_at(line, "restockType", "NO_RESTOCK") ? "none" : NULL;
}

/* taxes: as shopify_sales_of has them, or NULL. */
static void
say_taken(struct composing *c, struct worth_event *e, struct sold *s,
    struct dec quantity, struct dec amount, struct dec tax, const json_t *taxes)
{
	size_t i;

	worth_take(e, s->row, quantity,
	    c->tax_in_price ? dec_sub(amount, tax) : amount);
	for (i = 0; i < json_array_size(taxes); i++) {
		const json_t *one = json_array_get(taxes, i);

		worth_take_tax(e, s->row, json_string_at(one, "title"),
		    json_decimal_at(one, "amount"));
	}
	if (json_array_size(taxes) == 0)
		worth_take_tax(e, s->row, NULL, tax);
}

/* Takes it off a row. */
static void
take_off(struct composing *c, struct worth_event *e, struct sold *s,
    struct dec quantity, struct dec amount, struct dec tax, const json_t *taxes)
{
	say_taken(c, e, s, quantity, amount, tax, taxes);
	s->off_quantity = dec_add(s->off_quantity, quantity);
	s->off = dec_add(s->off, amount);
	s->off_tax = dec_add(s->off_tax, tax);
}

/* How many of so many pieces were off before they were shipped. */
static struct dec
pieces_before(const struct composing *c, const struct refund *r,
    const struct sold *s, const char *type, struct dec quantity)
{
	struct dec off;

	if (s->not_shipped)
		return was_shipped_at(c, r->node) ? dec_zero() : quantity;
	if (strcmp(type, "CANCEL") == 0)
		return quantity;
	if (strcmp(type, "RETURN") == 0)
		return dec_sub(quantity, shopify_least(quantity, s->shipped));
	off = shopify_least(quantity, s->unshipped);
	return dec_sub(
	    quantity, shopify_least(dec_sub(quantity, off), s->shipped));
}

/* Pieces that came back after they were shipped: a credit note. */
static void
take_back(struct composing *c, struct refund *r, struct sold *s,
    const json_t *line, struct dec quantity, struct dec amount, struct dec tax)
{
	struct worth_event *e = shopify_refund_event(c, r, true);

	say_taken(c, e, s, quantity, amount, tax, NULL);
	if (restock_of(line) != NULL)
		worth_restocked(e, s->row, restock_of(line));
}

/*
 * A line of a refund. More pieces than are off are money alone. Shopify says
 * nothing for pieces that are not restocked: then it is their share.
 */
static void
take_line(
    struct composing *c, struct refund *r, const json_t *line, const char *type)
{
	const char *id = json_string_at(line, "lineItem.id");
	struct sold *s = shopify_sold(c, id);
	struct dec all = json_decimal_at(line, "quantity"), quantity, first;
	struct dec amount = shopify_money(line, "subtotalSet"), part;
	struct dec tax = shopify_money(line, "totalTaxSet"), part_tax;
	struct taken_off sales;

	if (s == NULL || !shopify_is_positive(shopify_least(all, s->gone)))
		return;
	quantity = shopify_least(all, s->gone);
	if (dec_is_zero(amount)) {
		amount = share(c, s->amount, all, s->quantity);
		tax = share(c, s->tax, all, s->quantity);
	}
	amount = share(c, amount, quantity, all);
	tax = share(c, tax, quantity, all);
	first = pieces_before(c, r, s, type, quantity);
	part = share(c, amount, first, quantity);
	part_tax = share(c, tax, first, quantity);
	s->gone = dec_sub(s->gone, quantity);
	s->unshipped = shopify_positive(dec_sub(s->unshipped, first));
	if (shopify_is_positive(first)) {
		sales = shopify_sales_of(
		    c->order, json_string_at(r->node, "id"), id);
		take_off(c, shopify_refund_event(c, r, false), s, first, part,
		    part_tax,
		    shopify_is_same(sales.quantity, first) &&
			    shopify_is_same(sales.tax, part_tax)
			? sales.taxes
			: NULL);
		json_decref(sales.taxes);
		free(sales.part);
		r->off = dec_add(r->off, gross_of(c, part, part_tax));
		s->last = r;
	}
	if (shopify_is_same(first, quantity))
		return;
	take_back(c, r, s, line, dec_sub(quantity, first),
	    dec_sub(amount, part), dec_sub(tax, part_tax));
	s->shipped =
	    shopify_positive(dec_sub(s->shipped, dec_sub(quantity, first)));
	r->later = dec_add(r->later,
	    gross_of(c, dec_sub(amount, part), dec_sub(tax, part_tax)));
}

/* Those whose kind is sure come first. */
static void
take_lines(struct composing *c)
{
	static const char *const types[] = {"CANCEL", "RETURN", ""};
	size_t t, i, k;

	for (t = 0; t < ARRAY_LEN(types); t++)
		for (i = 0; i < c->n_refunds; i++) {
			const json_t *lines =
			    json_at(c->refund[i].node, "refundLineItems.nodes");

			for (k = 0; k < json_array_size(lines); k++) {
				const json_t *line = json_array_get(lines, k);
				const bool sure =
				    json_is_at(line, "restockType", "CANCEL") ||
				    json_is_at(line, "restockType", "RETURN");

				if (sure ? json_is_at(
					       line, "restockType", types[t])
					 : *types[t] == '\0')
					take_line(
					    c, &c->refund[i], line, types[t]);
			}
		}
}

static void
add_removal(struct composing *c, const char *at, struct dec gross)
{
	c->removal =
	    xreallocarray(c->removal, c->n_removals + 1, sizeof(*c->removal));
	c->removal[c->n_removals++] =
	    (struct removal){.at = at, .gross = gross};
	c->edited = dec_add(c->edited, gross);
}

/* The duties of pieces that an edit removed. */
static void
take_duties(struct composing *c, const struct sold *line, struct dec pieces,
    const char *at)
{
	size_t i;

	for (i = 0; i < c->n_sold; i++) {
		struct sold *s = &c->sold[i];
		struct dec amount, tax;

		if (s->of != line->node)
			continue;
		amount = share(c, s->amount, pieces, line->quantity);
		tax = share(c, s->tax, pieces, line->quantity);
		take_off(c, c->edit, s, dec_zero(), amount, tax, NULL);
		add_removal(c, at, gross_of(c, amount, tax));
	}
}

/* Pieces that are off without a refund: an edit removed them. The book of sales
 * tells the amounts; else they are shares. */
static void
take_edited(struct composing *c, struct sold *s)
{
	struct taken_off off;
	struct dec amount, tax;
	bool known;
	size_t i;

	if (!shopify_is_positive(s->gone))
		return;
	if (c->edit == NULL)
		c->edit = worth_event(c->worth, false);
	off = shopify_sales_of(c->order, NULL, json_string_at(s->node, "id"));
	known = shopify_is_same(off.quantity, s->gone);
	tax = known ? off.tax : share(c, s->tax, s->gone, s->quantity);
	amount = !known            ? share(c, s->amount, s->gone, s->quantity)
		 : c->tax_in_price ? off.gross
				   : dec_sub(off.gross, off.tax);
	take_off(c, c->edit, s, s->gone, amount, tax, known ? off.taxes : NULL);
	json_decref(off.taxes);
	for (i = 0; i < off.n_parts && known; i++)
		add_removal(c, off.part[i].at, off.part[i].gross);
	if (!known)
		add_removal(c, NULL, gross_of(c, amount, tax));
	take_duties(c, s, s->gone, known ? off.part[0].at : NULL);
	free(off.part);
	s->gone = dec_zero();
}

/* ---- beside the lines ---- */

bool
shopify_refund_is_late(const struct composing *c, const struct refund *r)
{
	if ((r->before == NULL) != (r->after == NULL))
		return r->after != NULL;
	return was_shipped_at(c, r->node);
}

static void
take_beside(struct composing *c, struct refund *r, struct sold *s,
    struct dec amount, struct dec tax)
{
	const bool late = shopify_refund_is_late(c, r);
	struct dec *sum = late ? &r->later : &r->off;

	*sum = dec_add(*sum, gross_of(c, amount, tax));
	if (late) {
		say_taken(c, shopify_refund_event(c, r, true), s, dec_zero(),
		    amount, tax, NULL);
		s->gone = dec_add(s->gone, amount);
	} else {
		take_off(c, shopify_refund_event(c, r, false), s, dec_zero(),
		    amount, tax, NULL);
	}
}

static void
take_shipping(struct composing *c, struct refund *r)
{
	const json_t *shipping = json_at(r->node, "refundShippingLines.nodes");
	const json_t *duties = json_object_get(r->node, "duties");
	size_t i;

	for (i = 0; i < json_array_size(shipping); i++) {
		const json_t *one = json_array_get(shipping, i);
		struct sold *s =
		    shopify_sold(c, json_string_at(one, "shippingLine.id"));

		if (s != NULL)
			take_beside(c, r, s,
			    shopify_money(one, "subtotalAmountSet"),
			    shopify_money(one, "taxAmountSet"));
	}
	for (i = 0; i < json_array_size(duties); i++) {
		const json_t *one = json_array_get(duties, i);
		struct dec amount = shopify_money(one, "amountSet");
		struct sold *s =
		    shopify_sold(c, json_string_at(one, "originalDuty.id"));

		if (s != NULL)
			take_beside(c, r, s, amount,
			    share(c, s->tax, amount, s->amount));
	}
}

/* What is off a shipping line and in no refund. */
static void
take_unexplained(struct composing *c, struct sold *s)
{
	struct dec off =
	    dec_sub(dec_sub(s->amount,
			shopify_money(s->node, "currentDiscountedPriceSet")),
		dec_add(s->off, s->gone));
	struct dec tax = share(c, s->tax, off, s->amount);

	if (!shopify_is_positive(off))
		return;
	if (c->edit == NULL)
		c->edit = worth_event(c->worth, false);
	take_off(c, c->edit, s, dec_zero(), off, tax, NULL);
	add_removal(c, NULL, gross_of(c, off, tax));
}

/* Nothing stays of a line without pieces, not a cent. */
static void
take_rest(struct composing *c, struct sold *s)
{
	struct dec off = dec_sub(s->amount, s->off);
	struct dec tax = dec_sub(s->tax, s->off_tax);

	if (!shopify_is_same(s->off_quantity, s->quantity) ||
	    (dec_is_zero(off) && dec_is_zero(tax)))
		return;
	take_off(
	    c, worth_event(c->worth, false), s, dec_zero(), off, tax, NULL);
	if (s->last != NULL)
		s->last->off = dec_add(s->last->off, gross_of(c, off, tax));
	else
		add_removal(c, NULL, gross_of(c, off, tax));
}

/* ---- all of it ---- */

void
shopify_refunds_take(struct composing *c)
{
	const json_t *all = json_object_get(c->order, "refunds");
	size_t i;

	c->n_refunds = json_array_size(all);
	c->refund = xcalloc(c->n_refunds + 1, sizeof(*c->refund));
	for (i = 0; i < c->n_refunds; i++)
		c->refund[i] = (struct refund){.node = json_array_get(all, i),
		    .off = dec_zero(),
		    .later = dec_zero(),
		    .unpaid = dec_zero()};
	for (i = 0; i < c->n_sold; i++)
		find_pieces(c, &c->sold[i]);
	take_lines(c);
	for (i = 0; i < c->n_sold; i++)
		take_edited(c, &c->sold[i]);
	for (i = 0; i < c->n_refunds; i++)
		take_shipping(c, &c->refund[i]);
	for (i = 0; i < c->n_sold; i++)
		if (json_object_get(
			c->sold[i].node, "currentDiscountedPriceSet") != NULL)
			take_unexplained(c, &c->sold[i]);
		else
			take_rest(c, &c->sold[i]);
}
