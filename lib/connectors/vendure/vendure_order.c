/* What an order is worth, from cents to the sums of ecx-doc(5). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/vendure/vendure_in.h"

const char *const vendure_orders_query[] = {
    "query Orders($options: OrderListOptions!) { "
    "activeChannel { pricesIncludeTax } "
    "globalSettings { serverConfig { moneyStrategyPrecision } } "
    "orders(options: $options) { items { "
    "id code type state createdAt updatedAt orderPlacedAt currencyCode "
    "total totalWithTax couponCodes promotions { id couponCode } "
    "taxSummary { description taxRate } "
    "customer { id title firstName lastName phoneNumber emailAddress } "
    "shippingAddress { ...Place } billingAddress { ...Place } "
    "lines { id createdAt quantity orderPlacedQuantity "
    "productVariant { id sku name } unitPrice unitPriceWithTax "
    "proratedLinePrice proratedLinePriceWithTax "
    "taxRate taxLines { description taxRate } "
    "discounts { adjustmentSource description amount amountWithTax } } "
    "shippingLines { shippingMethod { id code name } "
    "discountedPrice discountedPriceWithTax "
    "discounts { adjustmentSource amount amountWithTax } } "
    "surcharges { id description sku price priceWithTax "
    "taxRate taxLines { description taxRate } } "
    "payments { id createdAt updatedAt method state amount transactionId "
    "refunds { id createdAt updatedAt method state total shipping reason "
    "transactionId lines { orderLineId quantity } } } "
    "fulfillments { state createdAt lines { orderLineId quantity } } "
    "modifications { createdAt lines { orderLineId quantity } "
    "refund { id } surcharges { id } } "
    "history(options: {filter: {type: {eq: \"ORDER_CANCELLATION\"}}}) { "
    "items { createdAt data } } ",
    "} } } "
    "fragment Place on OrderAddress { fullName company streetLine1 "
    "streetLine2 city province postalCode country countryCode phoneNumber }"};

/* ---- payments ---- */

enum arrival { RECEIVED, AUTHORIZED, PENDING, FAILED };

static enum arrival
arrival_of(const json_t *payment)
{
	static const struct {
		const char *state;
		enum arrival arrival;
	} known[] = {{"Settled", RECEIVED}, {"Authorized", AUTHORIZED},
	    {"Declined", FAILED}, {"Error", FAILED}, {"Cancelled", FAILED}};
	size_t i;

	for (i = 0; i < ARRAY_LEN(known); i++)
		if (vendure_is(payment, "state", known[i].state))
			return known[i].arrival;
	return PENDING;
}

/* What the payments of the order come to, by how far they have arrived. */
struct paid {
	struct dec sum[FAILED + 1];
	size_t n[FAILED + 1];
};

static struct paid
add_payments(struct vendure_order *o)
{
	const json_t *all = json_object_get(o->json, "payments");
	struct paid paid = {.n = {0}};
	size_t i;

	for (i = 0; i <= FAILED; i++)
		paid.sum[i] = dec_zero();
	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);
		struct dec sum = vendure_amount(o->money, one, "amount");
		enum arrival arrival = arrival_of(one);

		paid.n[arrival]++;
		paid.sum[arrival] = dec_add(paid.sum[arrival], sum);
		if (arrival == RECEIVED)
			worth_paid(o->worth, NULL, one, sum);
		else if (arrival != FAILED)
			worth_awaited(o->worth, one,
			    arrival == AUTHORIZED
				? "PaymentAutomaticallyApplied"
				: "PaymentDue",
			    sum);
	}
	return paid;
}

/* totals: of what is left of the order. */
static const char *
payment_status(const struct paid *paid, const json_t *totals)
{
	struct dec open = json_decimal_at(totals, "payable");
	const bool failed = paid->n[FAILED] > 0 && paid->n[RECEIVED] == 0 &&
			    paid->n[AUTHORIZED] == 0 && paid->n[PENDING] == 0;

	if (dec_bad(open))
		return NULL;
	if (dec_cmp(open, dec_zero()) <= 0)
		return "PaymentComplete";
	if (dec_cmp(open, paid->sum[AUTHORIZED]) <= 0)
		return "PaymentAutomaticallyApplied";
	return failed ? "PaymentDeclined" : "PaymentDue";
}

/* ---- the order ---- */

static bool
has_shipped(const struct vendure_order *o)
{
	size_t i;

	for (i = 0; i < o->n_lines; i++)
		if (o->row[i].shipped > 0)
			return true;
	return false;
}

/* A shop that places orders before they are paid has those whose payment
 * failed among them. What was shipped before the order was cancelled was
 * sold. */
static const char *
order_status(
    const struct vendure_order *o, const char *payment, bool nothing_left)
{
	static const char *const known[][2] = {
	    {"Cancelled", "OrderInTransit"},
	    {"Delivered", "OrderDelivered"},
	    {"PartiallyDelivered", "OrderInTransit"},
	    {"Shipped", "OrderDelivered"},
	    {"PartiallyShipped", "OrderInTransit"},
	};
	size_t i;

	if (vendure_is(o->json, "state", "Cancelled") && !has_shipped(o))
		return "OrderCancelled";
	if (nothing_left)
		return "OrderReturned";
	if (vendure_is(o->json, "state", "ArrangingPayment") &&
	    payment != NULL && strcmp(payment, "PaymentDeclined") == 0)
		return "OrderProblem";
	/* Pieces that were refunded and not cancelled are open to Vendure. */
	if (vendure_is(o->json, "state", "PartiallyShipped") &&
	    vendure_all_shipped(o, INT64_MAX))
		return "OrderDelivered";
	for (i = 0; i < ARRAY_LEN(known); i++)
		if (vendure_is(o->json, "state", known[i][0]))
			return known[i][1];
	return "OrderProcessing";
}

/* The later of two times: placing an order does not move updatedAt. */
static const char *
changed(const json_t *order)
{
	const char *placed = json_string_at(order, "orderPlacedAt");
	const char *updated = json_string_at(order, "updatedAt");
	int64_t a = 0, b = 0;

	return clock_parse(placed, &a) && clock_parse(updated, &b) && a > b
		   ? placed
		   : updated;
}

/* What the store's own total differs by from its rows: nothing, or the order is
 * refused because its parts do not add up. */
static void
set_totals(const struct vendure_order *o, json_t *totals)
{
	struct dec net = vendure_amount(o->money, o->json, "total");
	struct dec gross = vendure_amount(o->money, o->json, "totalWithTax");
	size_t i;

	for (i = 0; i < o->n_rows; i++) {
		net = dec_sub(net, o->row[i].now.net);
		gross =
		    dec_sub(gross, vendure_gross(&o->row[i], o->row[i].now));
	}
	worth_set(o->worth, totals, "net",
	    dec_add(json_decimal_at(totals, "net"), net));
	worth_set(o->worth, totals, "gross",
	    dec_add(json_decimal_at(totals, "gross"), gross));
}

static json_t *
compose_ecx(struct vendure_order *o)
{
	struct paid paid = add_payments(o);
	json_t *credits = vendure_refunds_add(
	    o, dec_add(paid.sum[RECEIVED], paid.sum[AUTHORIZED]));
	const char *payment;
	json_t *ecx, *totals;
	bool nothing;

	nothing = worth_is_nothing(o->worth);
	ecx = worth_compose(o->worth, nothing);
	totals = json_object_get(ecx, "totals");
	if (!nothing)
		set_totals(o, totals);
	payment = payment_status(&paid, totals);
	json_set_text(ecx, "paymentStatus", payment);
	json_set_text(ecx, "orderStatus", order_status(o, payment, nothing));
	json_set_text(ecx, "changedAt", changed(o->json));
	json_object_set_new(ecx, "credits", credits);
	json_object_set_new(
	    ecx, "taxIncluded", json_boolean(o->money->tax_in_price));
	json_object_set(ecx, "billingAddress",
	    json_object_get(o->json,
		json_string_at(o->json, "billingAddress.streetLine1") != NULL
		    ? "billingAddress"
		    : "shippingAddress"));
	return ecx;
}

/* The map finds the currency and the day beside the amount of a payment. */
static void
complete_payments(const json_t *order)
{
	const json_t *all = json_object_get(order, "payments");
	json_t *currency = json_object_get(order, "currencyCode");
	size_t i, k;

	for (i = 0; i < json_array_size(all); i++) {
		json_t *one = json_array_get(all, i);
		const json_t *refunds = json_object_get(one, "refunds");

		json_object_set(one, "currency", currency);
		for (k = 0; k < json_array_size(refunds); k++) {
			json_t *refund = json_array_get(refunds, k);

			json_object_set(refund, "currency", currency);
			if (json_string_at(refund, "method") == NULL)
				json_object_set(refund, "method",
				    json_object_get(one, "method"));
		}
	}
}

bool
vendure_order_complete(const struct vendure_terms *terms, const json_t *data,
    json_t *order, char why[ECX_WHY])
{
	struct vendure_money m = vendure_money_of(data);
	const char *code = json_string_at(order, "code");
	struct vendure_order o = {.terms = terms,
	    .money = &m,
	    .json = order,
	    .kept = dec_zero(),
	    .why = why};

	*why = '\0';
	if (json_string_at(order, "orderPlacedAt") == NULL) {
		snprintf(why, ECX_WHY, "order %s is not placed yet", code);
		return false;
	}
	complete_payments(order);
	vendure_money_placed(&m, order);
	o.worth = worth_open(terms->conf, m.digits, m.tax_in_price);
	o.off = worth_event(o.worth, false);
	vendure_rows_read(&o);
	json_object_set_new(order, "ecx", compose_ecx(&o));
	vendure_rows_free(&o);
	worth_close(o.worth);
	if (m.bad && *why == '\0')
		snprintf(why, ECX_WHY,
		    "order %s: an amount or a quantity is not a number, or a "
		    "line has no id",
		    code);
	return *why == '\0';
}
