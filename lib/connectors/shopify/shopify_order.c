/* The totals of an order, in exact decimals. */
#include <string.h>

#include "connectors/shopify/shopify_in.h"

struct composing {
	const json_t *order;
	unsigned digits; /* of the currency */
	bool tax_in_price;
	bool as_placed; /* nothing is left: it is sent as it was placed */
	json_t *lines, *charges;
	struct dec lines_sum, charges_sum;
};

/* An amount in the shop's currency; 0 where there is none. */
static struct dec
money(const json_t *owner, const char *bag)
{
	const json_t *set = json_object_get(owner, bag);

	return json_is_object(set) ? json_decimal_at(set, "shopMoney.amount")
				   : dec_zero();
}

/* A text with the digits of the currency, or more; NULL when it is not a
 * number. */
static json_t *
amount(const struct composing *c, struct dec d)
{
	struct dec bare = dec_trim(d);
	char text[DEC_TEXT];

	if (bare.scale < c->digits)
		bare = dec_round(bare, c->digits, DEC_DOWN);
	return dec_bad(bare) ? NULL : json_string(dec_print(bare, text));
}

/* The share of of[0] in an amount for of[0] and of[1], all that was ordered. */
static struct dec
share(const struct composing *c, struct dec all, const struct dec of[2])
{
	struct dec parts[2];

	return !dec_is_zero(of[1]) && dec_split(parts, of, 2, all, c->digits)
		   ? parts[0]
		   : all;
}

static json_t *
taxes_of(const struct composing *c, const json_t *owner,
    const struct dec left[2], struct dec *sum)
{
	const json_t *lines = json_object_get(owner, "taxLines");
	json_t *taxes = json_array();
	char percent[DEC_TEXT];
	size_t i;

	*sum = dec_zero();
	for (i = 0; i < json_array_size(lines); i++) {
		const json_t *line = json_array_get(lines, i);
		struct dec tax = share(c, money(line, "priceSet"), left);
		struct dec rate =
		    dec_mul(json_decimal_at(line, "rate"), dec_int(100));

		*sum = dec_add(*sum, tax);
		json_array_append_new(taxes,
		    json_pack("{s:s*, s:o*, s:s*}", "title",
			json_string_at(line, "title"), "amount", amount(c, tax),
			"percent",
			dec_bad(rate) ? NULL
				      : dec_print(dec_trim(rate), percent)));
	}
	return taxes;
}

/* Also discounts of the whole order: Shopify distributes them among the lines.
 */
static json_t *
discounts_of(const struct composing *c, const json_t *line,
    const struct dec left[2], struct dec *sum)
{
	const json_t *all = json_object_get(line, "discountAllocations");
	json_t *discounts = json_array();
	size_t i;

	*sum = dec_zero();
	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);
		struct dec off =
		    share(c, money(one, "allocatedAmountSet"), left);

		*sum = dec_add(*sum, off);
		json_array_append_new(discounts,
		    json_pack("{s:o*, s:s*, s:s*}", "amount", amount(c, off),
			"code", json_string_at(one, "discountApplication.code"),
			"title",
			json_string_at(one, "discountApplication.title")));
	}
	return discounts;
}

/* A charge beside the lines; owner has its taxes. */
static void
add_charge(struct composing *c, const char *code, const char *title,
    struct dec price, const json_t *owner, const struct dec left[2])
{
	struct dec tax;
	json_t *taxes = taxes_of(c, owner, left, &tax);

	if (dec_is_zero(price) && dec_is_zero(tax)) {
		json_decref(taxes);
		return;
	}
	if (c->tax_in_price)
		price = dec_sub(price, tax);
	c->charges_sum = dec_add(c->charges_sum, price);
	json_array_append_new(c->charges,
	    json_pack("{s:s*, s:s*, s:o*, s:o}", "code", code, "title", title,
		"amount", amount(c, price), "taxes", taxes));
}

static void
add_duties(struct composing *c, const json_t *line, const struct dec left[2])
{
	const json_t *duties = json_object_get(line, "duties");
	size_t i;

	if (json_true_at(c->order, "dutiesIncluded"))
		return;
	for (i = 0; i < json_array_size(duties); i++) {
		const json_t *duty = json_array_get(duties, i);

		add_charge(c, "duties", "Duties",
		    share(c, money(duty, "price"), left), duty, left);
	}
}

/* The number of a line is its position among all lines, also removed ones. */
static void
add_line(struct composing *c, const json_t *node, size_t number)
{
	struct dec all = json_decimal_at(node, "quantity");
	struct dec now =
	    c->as_placed ? all : json_decimal_at(node, "currentQuantity");
	const struct dec left[2] = {now, dec_sub(all, now)};
	struct dec price = money(node, "originalUnitPriceSet");
	auto_free char *text = xasprintf("%zu", number);
	json_t *line, *discounts, *taxes;
	struct dec off, tax, net;
	char quantity[DEC_TEXT];

	if (dec_is_zero(now))
		return;
	discounts = discounts_of(c, node, left, &off);
	taxes = taxes_of(c, node, left, &tax);
	net = dec_sub(dec_mul(price, now), off);
	if (c->tax_in_price)
		net = dec_sub(net, tax);
	c->lines_sum = dec_add(c->lines_sum, net);
	line = json_copy((json_t *)node);
	json_object_set_new(line, "ecx",
	    json_pack("{s:s, s:s*, s:o*, s:o*, s:o, s:o}", "number", text,
		"quantity", dec_bad(now) ? NULL : dec_print(now, quantity),
		"price", amount(c, price), "net", amount(c, net), "discounts",
		discounts, "taxes", taxes));
	json_array_append_new(c->lines, line);
	add_duties(c, node, left);
}

static void
add_charges(struct composing *c)
{
	const json_t *shipping = json_at(c->order, "shippingLines.nodes");
	const json_t *fees = json_object_get(c->order, "additionalFees");
	const struct dec all[2] = {dec_int(1), dec_zero()};
	size_t i;

	for (i = 0; i < json_array_size(shipping); i++) {
		const json_t *one = json_array_get(shipping, i);
		struct dec was = money(one, "discountedPriceSet");
		struct dec now = c->as_placed
				     ? was
				     : money(one, "currentDiscountedPriceSet");
		const struct dec left[2] = {now, dec_sub(was, now)};

		add_charge(c, json_string_at(one, "code"),
		    json_string_at(one, "title"), now, one, left);
	}
	for (i = 0; i < json_array_size(fees); i++) {
		const json_t *fee = json_array_get(fees, i);

		add_charge(c, "fee", json_string_at(fee, "name"),
		    money(fee, "price"), fee, all);
	}
	add_charge(
	    c, "tip", "Tip", money(c->order, "totalTipReceivedSet"), NULL, all);
}

/* The transactions that received money or paid it back. */
static json_t *
payments_of(const struct composing *c)
{
	const json_t *all = json_object_get(c->order, "transactions");
	json_t *payments = json_array(), *payment;
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);
		struct dec sum = money(one, "amountSet");
		bool in = json_is_at(one, "kind", "SALE") ||
			  json_is_at(one, "kind", "CAPTURE");

		if (!json_is_at(one, "status", "SUCCESS") ||
		    (!in && !json_is_at(one, "kind", "REFUND") &&
			!json_is_at(one, "kind", "CHANGE")))
			continue;
		payment = json_copy((json_t *)one);
		json_object_update_new(
		    payment, json_pack("{s:o*}", "amount",
				 amount(c, in ? sum : dec_neg(sum))));
		json_array_append_new(payments, payment);
	}
	return payments;
}

/* What is left to pay is 0 where it is only the rounding of cash, whose sign is
 * then the one that makes it 0. */
static json_t *
totals_of(const struct composing *c)
{
	const json_t *o = c->order;
	struct dec gross =
	    money(o, c->as_placed ? "totalPriceSet" : "currentTotalPriceSet");
	struct dec tax =
	    money(o, c->as_placed ? "totalTaxSet" : "currentTotalTaxSet");
	struct dec paid = money(o, "netPaymentSet");
	struct dec payable = dec_sub(gross, paid);
	struct dec rounded = money(
	    json_object_get(o, "totalCashRoundingAdjustment"), "paymentSet");
	bool cash = !dec_bad(payable) && !dec_bad(rounded) &&
		    !dec_is_zero(rounded) &&
		    (dec_cmp(payable, rounded) == 0 ||
			dec_cmp(payable, dec_neg(rounded)) == 0);

	return json_pack("{s:o*, s:o*, s:o*, s:o*, s:o*, s:o*, s:o*, s:o*}",
	    "lines", amount(c, c->lines_sum), "charges",
	    amount(c, c->charges_sum), "net",
	    amount(c, dec_add(c->lines_sum, c->charges_sum)), "gross",
	    amount(c, gross), "tax", amount(c, tax), "paid", amount(c, paid),
	    "rounding", cash ? amount(c, dec_neg(payable)) : NULL, "payable",
	    amount(c, cash ? dec_zero() : payable));
}

static const char *
payment_status(const json_t *order)
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
	return "PaymentDue";
}

static const char *
order_status(const struct composing *c)
{
	if (json_string_at(c->order, "cancelledAt") != NULL)
		return "OrderCancelled";
	if (c->as_placed)
		return "OrderReturned";
	if (json_is_at(c->order, "displayFulfillmentStatus", "ON_HOLD"))
		return "OrderProblem";
	if (json_is_at(c->order, "displayFulfillmentStatus", "FULFILLED"))
		return "OrderInTransit";
	return "OrderProcessing";
}

/* Was everything removed, returned or cancelled? */
static bool
nothing_left(const json_t *order, const json_t *nodes)
{
	size_t i;

	if (json_string_at(order, "cancelledAt") != NULL)
		return true;
	for (i = 0; i < json_array_size(nodes); i++)
		if (json_integer_value(json_object_get(
			json_array_get(nodes, i), "currentQuantity")) != 0)
			return false;
	return true;
}

void
shopify_order_compose(json_t *order)
{
	const json_t *nodes = json_at(order, "lineItems.nodes");
	const char *name = json_string_at(order, "name");
	struct composing c = {.order = order,
	    .digits =
		ecx_currency_digits(json_string_at(order, "currencyCode")),
	    .tax_in_price = json_true_at(order, "taxesIncluded"),
	    .as_placed = nothing_left(order, nodes),
	    .lines = json_array(),
	    .charges = json_array(),
	    .lines_sum = dec_zero(),
	    .charges_sum = dec_zero()};
	size_t i;

	for (i = 0; i < json_array_size(nodes); i++)
		add_line(&c, json_array_get(nodes, i), i + 1);
	add_charges(&c);
	json_object_set_new(order, "ecx",
	    json_pack("{s:s*, s:s, s:s, s:o, s:o, s:o, s:o}", "number",
		name != NULL && *name == '#' ? name + 1 : name, "orderStatus",
		order_status(&c), "paymentStatus", payment_status(order),
		"lines", c.lines, "charges", c.charges, "payments",
		payments_of(&c), "totals", totals_of(&c)));
}
