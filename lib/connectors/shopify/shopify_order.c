/* The totals of an order, in exact decimals. */
#include <string.h>

#include "connectors/shopify/shopify_in.h"
#include "core/worth.h"

struct composing {
	const json_t *order;
	struct worth *worth;
	struct worth_event *gone; /* what was taken off */
	unsigned digits;          /* of the currency */
	bool tax_in_price;
};

/* An amount in the shop's currency; 0 where there is none. */
static struct dec
money(const json_t *owner, const char *bag)
{
	const json_t *set = json_object_get(owner, bag);

	return json_is_object(set) ? json_decimal_at(set, "shopMoney.amount")
				   : dec_zero();
}

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

/* What of an amount for of[0] and of[1], all that was ordered, falls to of[1],
 * what was taken off. */
static struct dec
taken(const struct composing *c, struct dec all, const struct dec of[2])
{
	struct dec parts[2];

	return !dec_is_zero(of[1]) && dec_split(parts, of, 2, all, c->digits)
		   ? parts[1]
		   : dec_zero();
}

/* The taxes of a row, and what was taken off of them. */
static struct dec
add_taxes(const struct composing *c, struct worth_row *row, const json_t *owner,
    const struct dec of[2])
{
	const json_t *lines = json_object_get(owner, "taxLines");
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < json_array_size(lines); i++) {
		const json_t *line = json_array_get(lines, i);
		const char *title = json_string_at(line, "title");
		struct dec tax = money(line, "priceSet");

		worth_tax(row, title,
		    dec_mul(json_decimal_at(line, "rate"), dec_int(100)), tax,
		    json_true_at(line, "channelLiable") ? WORTH_TAX_REMITTED
							: WORTH_TAX);
		worth_take_tax(c->gone, row, title, taken(c, tax, of));
		sum = dec_add(sum, taken(c, tax, of));
	}
	return sum;
}

/* Also discounts of the whole order: Shopify distributes them among the lines.
 */
static struct dec
add_discounts(const struct composing *c, struct worth_row *row,
    const json_t *line, const struct dec of[2])
{
	const json_t *all = json_object_get(line, "discountAllocations");
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);
		struct dec off = money(one, "allocatedAmountSet");

		worth_discount(row,
		    json_string_at(one, "discountApplication.code"),
		    json_string_at(one, "discountApplication.title"), off);
		sum = dec_add(sum, taken(c, off, of));
	}
	return sum;
}

/* A charge beside the lines; owner has its taxes. */
static void
add_charge(struct composing *c, const char *code, const char *title,
    struct dec price, const json_t *owner, const struct dec of[2])
{
	struct worth_row *row = worth_charge(c->worth, code, title, price);
	struct dec off = taken(c, price, of);
	struct dec tax = add_taxes(c, row, owner, of);

	worth_take(c->gone, row, dec_zero(),
	    c->tax_in_price ? dec_sub(off, tax) : off);
}

static void
add_duties(struct composing *c, const json_t *line, const struct dec of[2])
{
	const json_t *duties = json_object_get(line, "duties");
	size_t i;

	if (json_true_at(c->order, "dutiesIncluded"))
		return;
	for (i = 0; i < json_array_size(duties); i++) {
		const json_t *duty = json_array_get(duties, i);

		add_charge(
		    c, "duties", "Duties", money(duty, "price"), duty, of);
	}
}

/* The number of a line is its position among all lines, also removed ones. */
static void
add_line(struct composing *c, const json_t *node, size_t number)
{
	struct dec all = json_decimal_at(node, "quantity");
	struct dec now = json_decimal_at(node, "currentQuantity");
	const struct dec of[2] = {now, dec_sub(all, now)};
	struct dec price = money(node, "originalUnitPriceSet"), net, tax;
	auto_free char *text = xasprintf("%zu", number);
	json_auto_t *line = json_copy((json_t *)node);
	struct worth_row *row;

	json_object_set_new(line, "attributes", attributes_of(node));
	if (json_true_at(node, "isGiftCard"))
		json_set_text(line, "kind", "GiftCard");
	else if (json_is_false(json_object_get(node, "requiresShipping")))
		json_set_text(line, "kind", "Virtual");
	row = worth_line(c->worth, text, line, all, price);
	if (json_true_at(node, "isGiftCard"))
		worth_apart(row);

	net = dec_sub(dec_mul(price, of[1]), add_discounts(c, row, node, of));
	tax = add_taxes(c, row, node, of);
	worth_take(
	    c->gone, row, of[1], c->tax_in_price ? dec_sub(net, tax) : net);
	add_duties(c, node, of);
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
		struct dec now = money(one, "currentDiscountedPriceSet");
		const struct dec of[2] = {now, dec_sub(was, now)};

		add_charge(c, json_string_at(one, "code"),
		    json_string_at(one, "title"), was, one, of);
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
static void
add_payments(struct composing *c)
{
	const json_t *all = json_object_get(c->order, "transactions");
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);
		struct dec sum = money(one, "amountSet");
		bool in = json_is_at(one, "kind", "SALE") ||
			  json_is_at(one, "kind", "CAPTURE");

		if (json_is_at(one, "status", "SUCCESS") &&
		    (in || json_is_at(one, "kind", "REFUND") ||
			json_is_at(one, "kind", "CHANGE")))
			worth_paid(
			    c->worth, NULL, one, in ? sum : dec_neg(sum));
	}
}

/* The store's own totals, so that the order is refused when they are not what
 * its parts add up to. What is left to pay is 0 where it is only the rounding
 * of cash, whose sign is then the one that makes it 0. */
static void
set_totals(const struct composing *c, json_t *totals, bool as_placed)
{
	const json_t *o = c->order;
	struct dec gross =
	    money(o, as_placed ? "totalPriceSet" : "currentTotalPriceSet");
	struct dec paid = money(o, "netPaymentSet");
	struct dec payable = dec_sub(gross, paid);
	struct dec rounded = money(
	    json_object_get(o, "totalCashRoundingAdjustment"), "paymentSet");
	bool cash = !dec_bad(payable) && !dec_bad(rounded) &&
		    !dec_is_zero(rounded) &&
		    (dec_cmp(payable, rounded) == 0 ||
			dec_cmp(payable, dec_neg(rounded)) == 0);

	worth_set(c->worth, totals, "gross", gross);
	worth_set(c->worth, totals, "paid", paid);
	if (cash)
		worth_set(c->worth, totals, "rounding", dec_neg(payable));
	worth_set(c->worth, totals, "payable", cash ? dec_zero() : payable);
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
order_status(const json_t *order, bool as_placed)
{
	if (json_string_at(order, "cancelledAt") != NULL)
		return "OrderCancelled";
	if (as_placed)
		return "OrderReturned";
	if (json_is_at(order, "displayFulfillmentStatus", "ON_HOLD"))
		return "OrderProblem";
	if (json_is_at(order, "displayFulfillmentStatus", "FULFILLED"))
		return "OrderInTransit";
	return "OrderProcessing";
}

void
shopify_order_compose(json_t *order)
{
	const json_t *nodes = json_at(order, "lineItems.nodes");
	const char *name = json_string_at(order, "name");
	struct composing c = {.order = order,
	    .digits =
		ecx_currency_digits(json_string_at(order, "currencyCode")),
	    .tax_in_price = json_true_at(order, "taxesIncluded")};
	bool as_placed;
	json_t *left;
	size_t i;

	c.worth = worth_open(c.digits, c.tax_in_price);
	c.gone = worth_event(c.worth, false);
	for (i = 0; i < json_array_size(nodes); i++)
		add_line(&c, json_array_get(nodes, i), i + 1);
	add_charges(&c);
	add_payments(&c);
	as_placed = json_string_at(order, "cancelledAt") != NULL ||
		    worth_is_nothing(c.worth);
	left = worth_compose(c.worth, as_placed);
	set_totals(&c, json_object_get(left, "totals"), as_placed);
	worth_close(c.worth);
	json_object_update_new(left,
	    json_pack("{s:s*, s:s, s:s, s:o}", "number",
		name != NULL && *name == '#' ? name + 1 : name, "orderStatus",
		order_status(order, as_placed), "paymentStatus",
		payment_status(order), "attributes", attributes_of(order)));
	json_object_set_new(order, "ecx", left);
}
