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

static struct dec
pieces_of(const json_t *fulfillment, const struct sold *s)
{
	const json_t *lines =
	    json_at(fulfillment, "fulfillmentLineItems.nodes");
	const char *id = json_string_at(s->node, "id");
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < json_array_size(lines) && id != NULL; i++)
		if (json_is_at(json_array_get(lines, i), "lineItem.id", id))
			sum = dec_add(
			    sum, json_decimal_at(
				     json_array_get(lines, i), "quantity"));
	return sum;
}

/* The pieces of a line in shipments, by their kind. */
struct shipped {
	struct dec all;
	struct dec until;     /* up to a time, also in those cancelled since */
	struct dec cancelled; /* of these, those in cancelled ones */
	struct dec later;
};

/* Where no shipment is known, a fulfilled order is all shipped. */
static struct shipped
shipped_pieces(const struct composing *c, const struct sold *s, const char *at)
{
	const json_t *all = json_object_get(c->order, "fulfillments");
	struct shipped n = {dec_zero(), dec_zero(), dec_zero(), dec_zero()};
	size_t i;

	if (json_array_size(all) == 0 && is_fulfilled(c))
		n.all = n.until = s->quantity;
	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);
		const bool later =
		    is_later(json_string_at(one, "createdAt"), at);
		struct dec pieces = pieces_of(one, s);

		if (is_valid_shipment(one))
			n.all = dec_add(n.all, pieces);
		else if (!json_is_at(one, "status", "CANCELLED") || later)
			continue;
		else
			n.cancelled = dec_add(n.cancelled, pieces);
		if (later)
			n.later = dec_add(n.later, pieces);
		else
			n.until = dec_add(n.until, pieces);
	}
	return n;
}

/*
 * Was all that is shipped of a line out at that time? What was ordered since is
 * not of that time; what was shipped once and is shipped again was out.
 */
static bool
was_line_shipped(
    const struct composing *c, const struct sold *s, const char *at)
{
	struct shipped n = shipped_pieces(c, s, at);
	struct dec open = is_fulfilled(c)
			      ? dec_zero()
			      : json_decimal_at(s->node, "unfulfilledQuantity");
	struct dec later = dec_sub(dec_add(open, n.later), n.cancelled);
	struct dec added =
	    shopify_added_after(c->order, json_string_at(s->node, "id"), at);

	return !dec_bad(later) && dec_cmp(later, added) <= 0;
}

/* Was all that is shipped of the order out when this was refunded? */
static bool
was_shipped_at(const struct composing *c, const json_t *refund)
{
	const json_t *all = json_object_get(c->order, "fulfillments");
	const char *at = json_string_at(refund, "createdAt");
	size_t i;

	if (is_removed_after(c, at))
		return false;
	if (json_array_size(all) == 0)
		return is_fulfilled(c);
	for (i = 0; i < c->n_sold; i++)
		if (!c->sold[i].not_shipped &&
		    !was_line_shipped(c, &c->sold[i], at))
			return false;
	return true;
}

static void
find_pieces(struct composing *c, struct sold *s)
{
	struct dec open = json_decimal_at(s->node, "unfulfilledQuantity");
	struct dec edited = shopify_positive(dec_sub(s->gone,
	    shopify_refunded_pieces(c->order, json_string_at(s->node, "id"))));
	struct dec rest;

	s->shipped =
	    s->not_shipped
		? dec_zero()
		: shopify_least(shipped_pieces(c, s, NULL).all, s->quantity);
	rest = dec_sub(s->quantity, s->shipped);
	rest = dec_sub(rest, edited);
	s->unshipped =
	    shopify_positive(dec_bad(open) ? rest : dec_sub(rest, open));
}

/* ---- taking off ---- */

/* The number at the end of an id: a longer one is higher. */
static int
compare_ids(const char *a, const char *b)
{
	const char *x = strrchr(a, '/'), *y = strrchr(b, '/');
	size_t n, m;

	x = x != NULL ? x : a;
	y = y != NULL ? y : b;
	n = strlen(x);
	m = strlen(y);
	return n != m ? (n < m ? -1 : 1) : strcmp(x, y);
}

/* The place of a refund among all of the order, by id. */
static size_t
place_of(const struct composing *c, const struct refund *r)
{
	const char *id = json_text_at(r->node, "id");
	size_t i, place = 1;

	for (i = 0; i < c->n_refunds; i++)
		if (compare_ids(json_text_at(c->refund[i].node, "id"), id) < 0)
			place++;
	return place;
}

bool
shopify_refund_is_final(const struct refund *r)
{
	const json_t *all = json_at(r->node, "transactions.nodes");
	size_t i, n = 0, n_failed = 0;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);

		if (!json_is_at(one, "kind", "REFUND"))
			continue;
		n++;
		if (json_is_at(one, "status", "FAILURE") ||
		    json_is_at(one, "status", "ERROR"))
			n_failed++;
		else if (!json_is_at(one, "status", "SUCCESS"))
			return false;
	}
	return n == 0 || n_failed < n;
}

struct worth_event *
shopify_refund_event(struct composing *c, struct refund *r, bool late)
{
	struct worth_event **e = late ? &r->after : &r->before;

	if (*e != NULL)
		return *e;
	*e = worth_event(c->worth, late);
	if (shopify_refund_is_final(r))
		worth_named(*e, json_string_at(r->node, "id"), place_of(c, r),
		    json_string_at(r->node, "createdAt"),
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

/* Pieces with what they come to. taxes: as shopify_sales_of has them, or NULL.
 */
struct part {
	struct dec quantity, amount, tax;
	const json_t *taxes;
};

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

/* The pieces that were out when this was refunded, less those that have come
 * back. */
static struct dec
returnable(
    const struct composing *c, const struct refund *r, const struct sold *s)
{
	struct shipped n =
	    shipped_pieces(c, s, json_string_at(r->node, "createdAt"));
	struct dec back =
	    dec_sub(shopify_least(n.all, s->quantity), s->shipped);

	return shopify_least(
	    s->shipped, shopify_positive(dec_sub(n.until, back)));
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
		return dec_sub(
		    quantity, shopify_least(quantity, returnable(c, r, s)));
	off = shopify_least(quantity, s->unshipped);
	return dec_sub(
	    quantity, shopify_least(dec_sub(quantity, off), s->shipped));
}

/* Pieces that came back after they were shipped: a credit note. */
static void
take_back(struct composing *c, struct refund *r, struct sold *s,
    const json_t *line, const struct part *p)
{
	struct worth_event *e = shopify_refund_event(c, r, true);

	say_taken(c, e, s, p->quantity, p->amount, p->tax, p->taxes);
	if (restock_of(line) != NULL)
		worth_restocked(e, s->row, restock_of(line));
	s->shipped = shopify_positive(dec_sub(s->shipped, p->quantity));
	r->later = dec_add(r->later, gross_of(c, p->amount, p->tax));
}

static void
take_before(
    struct composing *c, struct refund *r, struct sold *s, const struct part *p)
{
	s->unshipped = shopify_positive(dec_sub(s->unshipped, p->quantity));
	take_off(c, shopify_refund_event(c, r, false), s, p->quantity,
	    p->amount, p->tax, p->taxes);
	r->off = dec_add(r->off, gross_of(c, p->amount, p->tax));
	s->last = r;
}

/* So many pieces of a line of a refund, and the taxes where the book of sales
 * has them. */
static struct part
part_of(const struct composing *c, const struct part *all, struct dec quantity,
    const struct taken_off *sales)
{
	struct part p = {.quantity = quantity,
	    .amount = share(c, all->amount, quantity, all->quantity),
	    .tax = share(c, all->tax, quantity, all->quantity)};

	if (shopify_is_same(sales->quantity, p.quantity) &&
	    shopify_is_same(sales->tax, p.tax))
		p.taxes = sales->taxes;
	return p;
}

/* What is left of a part without another one. */
static struct part
rest_of(const struct composing *c, const struct part *all,
    const struct part *but, const struct taken_off *sales)
{
	struct part p =
	    part_of(c, all, dec_sub(all->quantity, but->quantity), sales);

	p.amount = dec_sub(all->amount, but->amount);
	p.tax = dec_sub(all->tax, but->tax);
	return p;
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
	struct part all = {.quantity = json_decimal_at(line, "quantity"),
	    .amount = shopify_money(line, "subtotalSet"),
	    .tax = shopify_money(line, "totalTaxSet")};
	struct part before, after;
	struct taken_off sales;

	if (s == NULL ||
	    !shopify_is_positive(shopify_least(all.quantity, s->gone)))
		return;
	if (dec_is_zero(all.amount)) {
		all.amount = share(c, s->amount, all.quantity, s->quantity);
		all.tax = share(c, s->tax, all.quantity, s->quantity);
	}
	sales = shopify_sales_of(c->order, json_string_at(r->node, "id"), id);
	all = part_of(c, &all, shopify_least(all.quantity, s->gone), &sales);
	before = part_of(
	    c, &all, pieces_before(c, r, s, type, all.quantity), &sales);
	after = rest_of(c, &all, &before, &sales);
	s->gone = dec_sub(s->gone, all.quantity);
	if (shopify_is_positive(before.quantity))
		take_before(c, r, s, &before);
	if (!dec_is_zero(after.quantity))
		take_back(c, r, s, line, &after);
	json_decref(sales.taxes);
	free(sales.part);
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

/* Pieces that are on their way back, and not refunded yet: they stay. */
static void
leave_promised(struct composing *c, struct sold *s)
{
	const char *id = json_string_at(s->node, "id");
	struct taken_off back = shopify_sales_returned(c->order, id);
	struct dec n = shopify_least(back.quantity, s->gone);
	struct dec gross = back.gross;

	if (shopify_is_positive(n)) {
		if (!shopify_is_same(back.quantity, n))
			gross = gross_of(c, share(c, s->amount, n, s->quantity),
			    share(c, s->tax, n, s->quantity));
		c->returned = dec_add(c->returned, gross);
		s->gone = dec_sub(s->gone, n);
	}
	json_decref(back.taxes);
	free(back.part);
}

/* Pieces that are off without a refund: an edit removed them. The book of sales
 * tells the amounts; else they are shares. */
static void
take_removed(struct composing *c, struct sold *s, const struct taken_off *off)
{
	const bool known = shopify_is_same(off->quantity, s->gone);
	struct dec amount, tax;
	size_t i;

	if (c->edit == NULL)
		c->edit = worth_event(c->worth, false);
	tax = known ? off->tax : share(c, s->tax, s->gone, s->quantity);
	amount = !known            ? share(c, s->amount, s->gone, s->quantity)
		 : c->tax_in_price ? off->gross
				   : dec_sub(off->gross, off->tax);
	take_off(
	    c, c->edit, s, s->gone, amount, tax, known ? off->taxes : NULL);
	for (i = 0; i < off->n_parts && known; i++)
		add_removal(c, off->part[i].at, off->part[i].gross);
	if (!known)
		add_removal(c, NULL, gross_of(c, amount, tax));
	take_duties(c, s, s->gone, known ? off->part[0].at : NULL);
	s->gone = dec_zero();
}

static void
take_edited(struct composing *c, struct sold *s)
{
	struct taken_off off;

	if (!shopify_is_positive(s->gone))
		return;
	off = shopify_sales_of(c->order, NULL, json_string_at(s->node, "id"));
	if (!shopify_is_same(off.quantity, s->gone))
		leave_promised(c, s);
	if (shopify_is_positive(s->gone))
		take_removed(c, s, &off);
	json_decref(off.taxes);
	free(off.part);
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
