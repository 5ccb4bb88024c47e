/* The totals of an order, in exact decimals. */
#include <stdlib.h>
#include <string.h>

#include "connectors/shopify/shopify_order_in.h"

/* What the customer was asked for and gave. Shopify shows nobody those whose
 * name begins with "_". */
static json_t *
attributes_of(const json_t *owner)
{
	const json_t *all = json_object_get(owner, "customAttributes");
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);
		const char *name = json_text_at(one, "key");
		const char *value = json_text_at(one, "value");

		if (*name != '\0' && *name != '_' && *value != '\0')
			json_array_append_new(
			    list, json_pack("{s:s, s:s}", "name", name, "value",
				      value));
	}
	return list;
}

/* ---- lines and charges ---- */

/* The taxes of a row, which it returns the sum of. */
static struct dec
add_taxes(struct worth_row *row, const json_t *owner)
{
	const json_t *lines = json_object_get(owner, "taxLines");
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < json_array_size(lines); i++) {
		const json_t *line = json_array_get(lines, i);
		struct dec tax = shopify_money(line, "priceSet");

		worth_tax(row, json_string_at(line, "title"),
		    dec_mul(json_decimal_at(line, "rate"), dec_int(100)), tax,
		    json_true_at(line, "channelLiable") ? WORTH_TAX_REMITTED
							: WORTH_TAX);
		sum = dec_add(sum, tax);
	}
	return sum;
}

/* Also discounts of the whole order: Shopify distributes them among the lines.
 */
static struct dec
add_discounts(struct worth_row *row, const json_t *line)
{
	const json_t *all = json_object_get(line, "discountAllocations");
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);
		struct dec off = shopify_money(one, "allocatedAmountSet");

		worth_discount(row,
		    json_string_at(one, "discountApplication.code"),
		    json_string_at(one, "discountApplication.title"), off);
		sum = dec_add(sum, off);
	}
	return sum;
}

/* owner has its taxes. */
static struct sold *
add_sold(struct composing *c, struct worth_row *row, const json_t *owner,
    struct dec amount)
{
	struct dec tax = add_taxes(row, owner);

	c->sold = xreallocarray(c->sold, c->n_sold + 1, sizeof(*c->sold));
	c->sold[c->n_sold] = (struct sold){.node = owner,
	    .row = row,
	    .quantity = dec_int(1),
	    .amount = amount,
	    .tax = tax,
	    .gone = dec_zero(),
	    .unshipped = dec_zero(),
	    .shipped = dec_zero(),
	    .off = dec_zero(),
	    .off_tax = dec_zero(),
	    .off_quantity = dec_zero(),
	    .not_shipped = true};
	c->ordered = dec_add(
	    c->ordered, c->tax_in_price ? amount : dec_add(amount, tax));
	return &c->sold[c->n_sold++];
}

/* A charge beside the lines. */
static struct sold *
add_charge(struct composing *c, const char *code, const char *title,
    struct dec price, const json_t *owner)
{
	return add_sold(
	    c, worth_charge(c->worth, code, title, price), owner, price);
}

static void
add_duties(struct composing *c, const json_t *line)
{
	const json_t *duties = json_object_get(line, "duties");
	size_t i;

	if (json_true_at(c->order, "dutiesIncluded"))
		return;
	for (i = 0; i < json_array_size(duties); i++) {
		const json_t *duty = json_array_get(duties, i);

		add_charge(
		    c, "duties", "Duties", shopify_money(duty, "price"), duty)
		    ->of = line;
	}
}

/* ---- tips ---- */

static bool
has_no_sku(const json_t *line)
{
	return *json_text_at(line, "sku") == '\0';
}

/* A tip is a line that is no product, without tax. */
static bool
can_be_tip(const json_t *line)
{
	return has_no_sku(line) &&
	       !json_is_object(json_object_get(line, "variant")) &&
	       !json_true_at(line, "isGiftCard") &&
	       !json_true_at(line, "requiresShipping") &&
	       json_array_size(json_object_get(line, "taxLines")) == 0;
}

static struct dec
quoted(const json_t *line)
{
	return dec_mul(json_decimal_at(line, "quantity"),
	    shopify_money(line, "originalUnitPriceSet"));
}

/* Which lines are the tips that the order tells the sum of: all that can be, or
 * one; else those that Shopify calls so. */
static void
find_tips(struct composing *c)
{
	const json_t *lines = json_at(c->order, "lineItems.nodes");
	struct dec sum = dec_zero();
	size_t i;

	c->tips = shopify_money(c->order, "totalTipReceivedSet");
	for (i = 0; i < json_array_size(lines); i++) {
		const json_t *line = json_array_get(lines, i);

		if (!can_be_tip(line))
			continue;
		sum = dec_add(sum, quoted(line));
		if (c->tip == NULL && shopify_is_same(quoted(line), c->tips))
			c->tip = line;
	}
	c->all_tips = shopify_is_same(sum, c->tips);
}

static bool
is_tip(const struct composing *c, const json_t *line)
{
	if (!can_be_tip(line) || dec_bad(c->tips) || dec_is_zero(c->tips))
		return false;
	return c->all_tips ||
	       (c->tip != NULL ? line == c->tip
			       : json_is_at(line, "name", "Tip"));
}

/* ---- lines ---- */

/* The SKU of the shop's own choice for a line that has none, or NULL. */
static const char *
replacement_sku(const struct composing *c, const json_t *node)
{
	if (c->conf == NULL || !has_no_sku(node))
		return NULL;
	return conf_text(c->conf,
	    json_true_at(node, "isGiftCard") ? "gift_card_sku" : "custom_sku");
}

/* The number of the location to which Shopify has assigned the line, borrowed;
 * NULL where there is none, or pieces of it are at several. */
static const char *
place_of(const struct composing *c, const json_t *node)
{
	const json_t *all = json_at(c->order, "fulfillmentOrders.nodes");
	const char *id = json_string_at(node, "id"), *place = NULL;
	size_t i, k;

	for (i = 0; i < json_array_size(all) && id != NULL; i++) {
		const json_t *one = json_array_get(all, i);
		const json_t *lines = json_at(one, "lineItems.nodes");
		const char *its =
		    json_text_at(one, "assignedLocation.location.id");

		if (json_is_at(one, "status", "CANCELLED"))
			continue;
		for (k = 0; k < json_array_size(lines); k++) {
			const json_t *line = json_array_get(lines, k);

			if (!json_is_at(line, "lineItem.id", id) ||
			    json_number_value(
				json_object_get(line, "totalQuantity")) <= 0)
				continue;
			if (place != NULL && strcmp(place, its) != 0)
				return NULL;
			place = its;
		}
	}
	return place != NULL && strrchr(place, '/') != NULL
		   ? strrchr(place, '/') + 1
		   : NULL;
}

/* A copy of Shopify's line with what the map needs. */
static json_t *
line_of(const struct composing *c, const json_t *node)
{
	json_t *line = json_copy((json_t *)node);
	const char *sku = replacement_sku(c, node);

	json_object_set_new(line, "attributes", attributes_of(node));
	if (json_true_at(node, "isGiftCard"))
		json_set_text(line, "kind", "GiftCard");
	else if (json_is_false(json_object_get(node, "requiresShipping")))
		json_set_text(line, "kind", "Virtual");
	if (sku != NULL)
		json_set_text(line, "sku", sku);
	json_set_text(line, "location", place_of(c, node));
	return line;
}

/* The number of a line is its position among all lines, also removed ones. */
static void
add_line(struct composing *c, const json_t *node, size_t number)
{
	struct dec all = json_decimal_at(node, "quantity");
	struct dec amount = quoted(node);
	auto_free char *text = xasprintf("%zu", number);
	json_auto_t *line = line_of(c, node);
	const bool tip = is_tip(c, node);
	struct worth_row *row;
	struct sold *s;

	if (tip) {
		row = worth_charge(c->worth, "tip", "Tip", amount);
		c->tips = dec_sub(c->tips, amount);
	} else {
		row = worth_line(c->worth, text, line, all,
		    shopify_money(node, "originalUnitPriceSet"));
	}
	if (tip || json_true_at(node, "isGiftCard"))
		worth_apart(row);
	s = add_sold(c, row, node, dec_sub(amount, add_discounts(row, node)));
	s->quantity = all;
	s->gone = dec_sub(all, json_decimal_at(node, "currentQuantity"));
	s->not_shipped = tip;
	add_duties(c, node);
}

static void
add_lines(struct composing *c)
{
	const json_t *nodes = json_at(c->order, "lineItems.nodes");
	size_t i;

	find_tips(c);
	for (i = 0; i < json_array_size(nodes); i++)
		add_line(c, json_array_get(nodes, i), i + 1);
}

static void
add_charges(struct composing *c)
{
	const json_t *shipping = json_at(c->order, "shippingLines.nodes");
	const json_t *fees = json_object_get(c->order, "additionalFees");
	size_t i;

	for (i = 0; i < json_array_size(shipping); i++) {
		const json_t *one = json_array_get(shipping, i);

		add_charge(c, json_string_at(one, "code"),
		    json_string_at(one, "title"),
		    shopify_money(one, "discountedPriceSet"), one);
	}
	for (i = 0; i < json_array_size(fees); i++) {
		const json_t *fee = json_array_get(fees, i);

		add_charge(c, "fee", json_string_at(fee, "name"),
		    shopify_money(fee, "price"), fee);
	}
	/* Where it is no line. */
	if (dec_bad(c->tips) || !dec_is_zero(c->tips))
		worth_apart(add_charge(c, "tip", "Tip", c->tips, NULL)->row);
}

/* ---- payments ---- */

static bool
is_kind(const json_t *transaction, const char *a, const char *b)
{
	return json_is_at(transaction, "kind", a) ||
	       json_is_at(transaction, "kind", b);
}

/* What became of a transaction by others: the sum of their amounts. */
static struct dec
followed_by(const struct composing *c, const json_t *transaction)
{
	const json_t *all = json_object_get(c->order, "transactions");
	const char *id = json_string_at(transaction, "id");
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < json_array_size(all) && id != NULL; i++) {
		const json_t *one = json_array_get(all, i);

		if (json_is_at(one, "parentTransaction.id", id) &&
		    json_is_at(one, "status", "SUCCESS"))
			sum = dec_add(sum, shopify_money(one, "amountSet"));
	}
	return sum;
}

/* Money that is authorised, or on its way. */
static void
add_awaited(struct composing *c, const json_t *one)
{
	const bool authorised =
	    is_kind(one, "AUTHORIZATION", "EMV_AUTHORIZATION") &&
	    json_is_at(one, "status", "SUCCESS");
	const bool pending = is_kind(one, "SALE", "CAPTURE") &&
			     json_is_at(one, "status", "PENDING");
	struct dec left;

	if ((!authorised && !pending) ||
	    (!json_is_at(c->order, "displayFinancialStatus", "AUTHORIZED") &&
		!json_is_at(c->order, "displayFinancialStatus", "PENDING") &&
		!json_is_at(
		    c->order, "displayFinancialStatus", "PARTIALLY_PAID")))
		return;
	left = dec_sub(shopify_money(one, "amountSet"), followed_by(c, one));
	if (dec_bad(left) || dec_cmp(left, dec_zero()) > 0)
		worth_awaited(c->worth, one,
		    authorised ? "PaymentAutomaticallyApplied" : "PaymentDue",
		    left);
}

/* The transactions that received money or paid it back. */
static void
add_payments(struct composing *c)
{
	const json_t *all = json_object_get(c->order, "transactions");
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		json_auto_t *one = json_copy(json_array_get(all, i));
		struct dec sum = shopify_money(one, "amountSet");

		json_set_text(
		    one, "currency", json_string_at(c->order, "currencyCode"));
		if (json_is_at(one, "gateway", "shopify_store_credit"))
			json_set_text(one, "gateway", "store_credit");
		if (!json_is_at(one, "status", "SUCCESS") ||
		    is_kind(one, "AUTHORIZATION", "EMV_AUTHORIZATION"))
			add_awaited(c, one);
		else if (is_kind(one, "SALE", "CAPTURE"))
			worth_paid(c->worth, NULL, one, sum);
		else if (json_is_at(one, "kind", "CHANGE"))
			worth_paid(c->worth, NULL, one, dec_neg(sum));
		else if (json_is_at(one, "kind", "REFUND"))
			shopify_refund_pay(c, one, sum);
	}
}

/* All transactions of a kind with a status. */
static struct dec
sum_of(const json_t *order, const char *a, const char *b, const char *status)
{
	const json_t *all = json_object_get(order, "transactions");
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);

		if (is_kind(one, a, b) && json_is_at(one, "status", status))
			sum = dec_add(sum, shopify_money(one, "amountSet"));
	}
	return sum;
}

/* ---- totals ---- */

/* What Shopify's payments are more than their transactions add up to, with or
 * without pay-backs that are on their way. */
static struct dec
unknown_payments(const json_t *order)
{
	struct dec net = dec_sub(sum_of(order, "SALE", "CAPTURE", "SUCCESS"),
	    sum_of(order, "REFUND", "CHANGE", "SUCCESS"));
	struct dec off = dec_sub(shopify_money(order, "netPaymentSet"), net);

	return shopify_is_same(
		   off, dec_neg(sum_of(order, "REFUND", "", "PENDING")))
		   ? dec_zero()
		   : off;
}

/* Less than a unit of the currency for each payment, that is not owed: the
 * customer has paid all in another currency. */
static bool
is_exchange(const struct composing *c, struct dec open)
{
	const json_t *all = json_object_get(c->order, "transactions");
	const char *other = json_string_at(c->order, "presentmentCurrencyCode");
	struct dec most = dec_int((int64_t)json_array_size(all));

	most.scale = (uint8_t)c->digits;
	return other != NULL && !dec_bad(open) &&
	       !json_is_at(c->order, "currencyCode", other) &&
	       json_is_at(c->order, "displayFinancialStatus", "PAID") &&
	       dec_cmp(open, most) <= 0 && dec_cmp(dec_neg(open), most) <= 0;
}

/* Is it what the till rounded? Its sign is the one that makes it 0. */
static bool
is_cash(const struct composing *c, struct dec open)
{
	struct dec rounded = shopify_money(
	    json_object_get(c->order, "totalCashRoundingAdjustment"),
	    "paymentSet");

	return !dec_is_zero(rounded) &&
	       (shopify_is_same(open, rounded) ||
		   shopify_is_same(open, dec_neg(rounded)));
}

/* The store's own totals, so that the order is refused when they are not what
 * its parts add up to. What is left to pay is 0 where it is rounding only. */
static void
set_totals(const struct composing *c, json_t *totals)
{
	struct dec total = shopify_money(c->order, "currentTotalPriceSet");
	struct dec gross = json_decimal_at(totals, "gross");
	struct dec paid = dec_add(
	    json_decimal_at(totals, "paid"), unknown_payments(c->order));
	struct dec open;

	if (!shopify_refund_adds_up(c, gross, total))
		gross = dec_add(total, c->returned);
	open = dec_sub(gross, paid);
	worth_set(c->worth, totals, "gross", gross);
	worth_set(c->worth, totals, "paid", paid);
	if (!dec_bad(open) && !dec_is_zero(open) &&
	    (is_cash(c, open) || is_exchange(c, open))) {
		worth_set(c->worth, totals, "rounding", dec_neg(open));
		open = dec_zero();
	}
	worth_set(c->worth, totals, "payable", open);
}

/* ---- the order ---- */

/* Was what is left of a refunded order paid? Then all that went back is of
 * goods that came back. */
static bool
is_left_paid(const json_t *order, const json_t *totals)
{
	struct dec paid = json_decimal_at(totals, "paid");
	struct dec open = json_decimal_at(totals, "payable");

	return json_is_at(order, "displayFinancialStatus", "REFUNDED") &&
	       !dec_bad(paid) && !dec_bad(open) &&
	       dec_cmp(paid, dec_zero()) > 0 && dec_cmp(open, dec_zero()) <= 0;
}

static const char *
payment_status(const json_t *order, const json_t *totals)
{
	static const char *const known[][2] = {
	    {"PAID", "PaymentComplete"},
	    {"PARTIALLY_REFUNDED", "PaymentComplete"},
	    {"AUTHORIZED", "PaymentAutomaticallyApplied"},
	    {"EXPIRED", "PaymentPastDue"},
	    {"VOIDED", "PaymentDeclined"},
	};
	size_t i;

	for (i = 0; i < ARRAY_LEN(known); i++)
		if (json_is_at(order, "displayFinancialStatus", known[i][0]))
			return known[i][1];
	return is_left_paid(order, totals) ? "PaymentComplete" : "PaymentDue";
}

/* Only refused payments: nobody waits for another one. */
static bool
has_failed(const json_t *order)
{
	const json_t *all = json_object_get(order, "transactions");
	size_t i;

	if (!json_is_at(order, "displayFinancialStatus", "EXPIRED") &&
	    !json_is_at(order, "displayFinancialStatus", "VOIDED"))
		return false;
	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);

		if (!json_is_at(one, "status", "FAILURE") &&
		    !json_is_at(one, "status", "ERROR"))
			return false;
	}
	return i > 0;
}

static const char *
order_status(const json_t *order, bool as_placed)
{
	if (json_string_at(order, "cancelledAt") != NULL)
		return "OrderCancelled";
	if (as_placed)
		return "OrderReturned";
	if (has_failed(order) ||
	    json_is_at(order, "displayFulfillmentStatus", "ON_HOLD"))
		return "OrderProblem";
	if (json_is_at(order, "displayFulfillmentStatus", "FULFILLED"))
		return "OrderInTransit";
	return "OrderProcessing";
}

/* What Shopify recommends for fear of fraud; NULL where it does not warn. */
static const char *
risk_of(const json_t *order)
{
	const char *says = json_text_at(order, "risk.recommendation");

	return strcmp(says, "INVESTIGATE") == 0 ? "investigate"
	       : strcmp(says, "CANCEL") == 0    ? "cancel"
						: NULL;
}

void
shopify_order_compose(json_t *order, const struct conf_section *conf)
{
	const char *name = json_string_at(order, "name");
	struct composing c = {.conf = conf,
	    .order = order,
	    .digits =
		ecx_currency_digits(json_string_at(order, "currencyCode")),
	    .tax_in_price = json_true_at(order, "taxesIncluded")};
	bool as_placed;
	json_t *left;

	c.worth = worth_open(conf, c.digits, c.tax_in_price);
	c.owed = c.owed_most = dec_zero();
	c.ordered = c.edited = c.returned = c.alone[0] = c.alone[1] =
	    dec_zero();
	add_lines(&c);
	add_charges(&c);
	shopify_refunds_take(&c);
	shopify_refunds_balance(&c);
	add_payments(&c);
	as_placed = json_string_at(order, "cancelledAt") != NULL ||
		    worth_is_nothing(c.worth);
	left = worth_compose(c.worth, as_placed);
	json_object_set_new(left, "credits", worth_credits(c.worth));
	if (!as_placed)
		set_totals(&c, json_object_get(left, "totals"));
	worth_close(c.worth);
	free(c.sold);
	free(c.refund);
	free(c.removal);
	json_object_update_new(left,
	    json_pack("{s:s*, s:s, s:s, s:s*, s:o}", "number",
		name != NULL && *name == '#' ? name + 1 : name, "orderStatus",
		order_status(order, as_placed), "paymentStatus",
		payment_status(order, json_object_get(left, "totals")), "risk",
		risk_of(order), "attributes", attributes_of(order)));
	json_object_set_new(order, "ecx", left);
}
