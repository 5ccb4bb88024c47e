/* The totals of an order, from cents to the sums of ecx-doc(5). */
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
    "total totalWithTax couponCodes taxSummary { description taxRate } "
    "customer { id title firstName lastName phoneNumber emailAddress } "
    "shippingAddress { ...Place } billingAddress { ...Place } "
    "lines { id createdAt quantity orderPlacedQuantity "
    "productVariant { id sku name } unitPrice unitPriceWithTax "
    "proratedLinePrice proratedLinePriceWithTax "
    "taxRate taxLines { description taxRate } discounts { description } } "
    "shippingLines { shippingMethod { id code name } "
    "discountedPrice discountedPriceWithTax "
    "discounts { description amount amountWithTax } } "
    "surcharges { description sku price priceWithTax "
    "taxRate taxLines { description taxRate } } "
    "payments { id method state amount transactionId "
    "refunds { id state total } } ",
    "} } } "
    "fragment Place on OrderAddress { fullName company streetLine1 "
    "streetLine2 city province postalCode country countryCode phoneNumber }"};

/* ---- amounts ---- */

struct vendure_money
vendure_money_of(const json_t *data)
{
	const json_t *said =
	    json_at(data, "globalSettings.serverConfig.moneyStrategyPrecision");
	json_int_t digits = json_integer_value(said);
	struct vendure_money m = {.unit = dec_int(1),
	    .tax_in_price =
		json_true_at(data, "activeChannel.pricesIncludeTax"),
	    .bad = !json_is_integer(said) || digits < 0 || digits > 6};

	if (m.bad)
		return m;
	m.digits = (unsigned)digits;
	for (; digits > 0; digits--)
		m.unit = dec_mul(m.unit, dec_parse("0.1"));
	return m;
}

struct dec
vendure_amount(struct vendure_money *m, const json_t *object, const char *name)
{
	struct dec d =
	    dec_mul(json_decimal(json_object_get(object, name)), m->unit);

	if (!dec_bad(d))
		d = dec_round(d, m->digits, DEC_HALF_UP);
	/* A larger amount could not be multiplied and summed up. */
	if (!dec_bad(d) && dec_cmp(d, dec_int(INT64_MAX)) <= 0 &&
	    dec_cmp(d, dec_int(INT64_MIN + 1)) >= 0)
		return d;
	m->bad = true;
	return dec_zero();
}

/* 0.00 */
static struct dec
zero_amount(const struct vendure_money *m)
{
	return dec_mul(dec_zero(), m->unit);
}

/* A net amount and its tax. */
struct sum {
	struct dec net, tax;
};

static struct sum
sum_of(struct vendure_money *m, const json_t *object, const char *net,
    const char *with_tax)
{
	struct dec d = vendure_amount(m, object, net);

	return (struct sum){d, dec_sub(vendure_amount(m, object, with_tax), d)};
}

static void
set_tax(json_t *object, struct dec tax, struct dec rate, const json_t *owner)
{
	json_t *t = json_object();

	json_set_dec(t, "amount", tax);
	if (!dec_bad(rate))
		json_set_dec(t, "rate", rate);
	json_set_text(
	    t, "name", json_string_at(owner, "taxLines.0.description"));
	json_object_set_new(object, "tax", t);
}

/* ---- the lines of an order ---- */

/* Compares by age, then by id: the server does not sort lines. */
static int
by_age(const void *a, const void *b)
{
	const json_t *x = *(const json_t *const *)a;
	const json_t *y = *(const json_t *const *)b;
	const char *x_id = json_string_at(x, "id");
	const char *y_id = json_string_at(y, "id");
	int age = strcmp(
	    json_string_at(x, "createdAt"), json_string_at(y, "createdAt"));

	if (age != 0)
		return age;
	if (strlen(x_id) != strlen(y_id))
		return strlen(x_id) < strlen(y_id) ? -1 : 1;
	return strcmp(x_id, y_id);
}

json_t **
vendure_lines(const json_t *order, size_t *n)
{
	const json_t *lines = json_object_get(order, "lines");
	json_t **sorted;
	size_t i;

	*n = json_array_size(lines);
	sorted = xcalloc(*n + 1, sizeof(json_t *));
	for (i = 0; i < *n; i++) {
		sorted[i] = json_array_get(lines, i);
		if (json_string_at(sorted[i], "id") != NULL &&
		    json_string_at(sorted[i], "createdAt") != NULL)
			continue;
		free(sorted);
		return NULL;
	}
	qsort(sorted, *n, sizeof(json_t *), by_age);
	return sorted;
}

/* The difference of the line to the price times the quantity, and its reason.
 * The server has distributed discounts of the whole order among the lines. */
static void
set_adjustment(json_t *ecx, const json_t *line, struct dec more, bool cancelled)
{
	const json_t *all = json_object_get(line, "discounts");
	bool charge = dec_cmp(more, dec_zero()) > 0;
	auto_buf struct buf code = {0};
	json_t *a;
	size_t i;

	buf_init(&code, BUF_LINE_MAX);
	if (dec_is_zero(more))
		return;
	for (i = 0; i < json_array_size(all) && !cancelled; i++) {
		const char *name =
		    json_string_at(json_array_get(all, i), "description");

		buf_addf(&code, "%s%s", i > 0 ? ", " : "", name ? name : "");
	}
	a = json_pack("{s:b}", "charge", charge);
	json_set_text(a, "reason",
	    cancelled                   ? "Cancelled"
	    : json_array_size(all) == 0 ? "Rounding"
					: "Discount");
	json_set_text(a, "code", code.data);
	json_set_dec(a, "amount", charge ? more : dec_neg(more));
	json_object_set_new(ecx, "adjustment", a);
}

/* A line that was removed has no quantity. A cancelled order keeps all lines,
 * with nothing to pay. */
static json_int_t
quantity_of(struct vendure_money *m, const json_t *order, const json_t *line)
{
	const json_t *said = json_object_get(line,
	    vendure_is(order, "state", "Cancelled") ? "orderPlacedQuantity"
						    : "quantity");
	json_int_t n = json_integer_value(said);

	m->bad |= !json_is_integer(said) || n < 0 || n > INT32_MAX;
	return m->bad ? 0 : n;
}

static void
add_line(struct vendure_money *m, json_t *lines, json_t *theirs, size_t number,
    json_int_t n, struct sum s, bool cancelled)
{
	struct dec price = vendure_amount(
	    m, theirs, m->tax_in_price ? "unitPriceWithTax" : "unitPrice");
	struct dec quantity = dec_int(n);
	auto_free char *text = xasprintf("%zu", number);
	struct dec quoted = m->tax_in_price ? dec_add(s.net, s.tax) : s.net;
	json_t *ecx = json_pack("{s:s}", "number", text);
	json_t *line = json_copy(theirs);

	json_set_dec(ecx, "quantity", quantity);
	json_set_dec(ecx, "price", price);
	json_set_dec(ecx, "net", s.net);
	set_tax(ecx, s.tax, json_decimal_at(theirs, "taxRate"), theirs);
	set_adjustment(
	    ecx, theirs, dec_sub(quoted, dec_mul(price, quantity)), cancelled);
	json_object_set_new(line, "ecx", ecx);
	json_array_append_new(lines, line);
}

/*
 * Where the server rounds taxes for the order as a whole, those of its lines
 * add up to some cents more or less. The line with the most tax bears that; a
 * difference that is not from rounding is left for the check to find.
 */
static void
round_taxes(const struct vendure_money *m, struct sum sums[], size_t n,
    struct dec wanted)
{
	struct dec most = dec_mul(m->unit, dec_int((int64_t)n));
	size_t i, big = 0;

	for (i = 0; i < n; i++) {
		wanted = dec_sub(wanted, sums[i].tax);
		if (dec_cmp(sums[i].tax, sums[big].tax) > 0)
			big = i;
	}
	if (n > 0 && dec_cmp(wanted, most) <= 0 &&
	    dec_cmp(wanted, dec_neg(most)) >= 0)
		sums[big].tax = dec_add(sums[big].tax, wanted);
}

/* tax: the tax of all lines together. */
static void
set_lines(
    struct vendure_money *m, const json_t *order, struct dec tax, json_t *ecx)
{
	bool cancelled = vendure_is(order, "state", "Cancelled");
	json_t *lines = json_array();
	struct dec total = zero_amount(m);
	size_t n, i;
	auto_free json_t **sorted = vendure_lines(order, &n);
	auto_free struct sum *sums = xcalloc(n + 1, sizeof(*sums));

	m->bad |= sorted == NULL;
	for (i = 0; sorted != NULL && i < n; i++) {
		sums[i] = sum_of(m, sorted[i], "proratedLinePrice",
		    "proratedLinePriceWithTax");
		total = dec_add(total, sums[i].net);
	}
	round_taxes(m, sums, sorted != NULL ? n : 0, tax);
	for (i = 0; sorted != NULL && i < n; i++) {
		json_int_t quantity = quantity_of(m, order, sorted[i]);

		if (quantity > 0)
			add_line(m, lines, sorted[i], i + 1, quantity, sums[i],
			    cancelled);
	}
	json_object_set_new(ecx, "lines", lines);
	json_set_dec(ecx, "lineTotal", total);
}

/* ---- charges, payments and totals of an order ---- */

struct charges {
	struct vendure_money *money;
	json_t *all;
	struct dec total[2]; /* of allowances, of charges */
	struct dec tax;      /* of charges, less that of allowances */
};

/* s is negative for an allowance. */
static void
add_charge(struct charges *c, const char *reason, const char *code,
    struct sum s, struct dec rate, const json_t *owner)
{
	int sign = dec_cmp(s.net, dec_zero());
	bool charge;
	json_t *one;

	if (sign == 0)
		sign = dec_cmp(s.tax, dec_zero());
	if (sign == 0)
		return;
	c->tax = dec_add(c->tax, s.tax);
	charge = sign > 0;
	if (!charge)
		s = (struct sum){dec_neg(s.net), dec_neg(s.tax)};
	one = json_pack("{s:b}", "charge", charge);
	json_set_text(one, "reason", reason);
	json_set_text(one, "code", code);
	json_set_dec(one, "net", s.net);
	set_tax(one, s.tax, rate, owner);
	json_array_append_new(c->all, one);
	c->total[charge] = dec_add(c->total[charge], s.net);
}

/* The rate that results in that tax; a shipping line does not have its own. */
static struct dec
rate_of(const struct charges *c, const json_t *order, struct sum s)
{
	const json_t *taxes = json_object_get(order, "taxSummary");
	size_t i;

	for (i = 0; i < json_array_size(taxes); i++) {
		struct dec rate =
		    json_decimal_at(json_array_get(taxes, i), "taxRate");
		struct dec tax = dec_percent(s.net, rate, c->money->digits);

		if (!dec_bad(tax) && dec_cmp(tax, s.tax) == 0)
			return rate;
	}
	return dec_parse(NULL);
}

/* The `price` of a shipping line is not rounded: the charge is computed from
 * the discounted price and the discounts. */
static void
add_shipping(struct charges *c, const json_t *order, const json_t *shipping)
{
	const json_t *discounts = json_object_get(shipping, "discounts");
	size_t n = json_array_size(discounts), i;
	auto_free struct sum *off = xcalloc(n + 1, sizeof(*off));
	struct sum full = sum_of(
	    c->money, shipping, "discountedPrice", "discountedPriceWithTax");
	struct dec rate;

	for (i = 0; i < n; i++) {
		off[i] = sum_of(c->money, json_array_get(discounts, i),
		    "amount", "amountWithTax");
		full.net = dec_sub(full.net, off[i].net);
		full.tax = dec_sub(full.tax, off[i].tax);
	}
	rate = rate_of(c, order, full);
	add_charge(c, "Shipping",
	    json_string_at(shipping, "shippingMethod.code"), full, rate, NULL);
	for (i = 0; i < n; i++)
		add_charge(c, "Discount",
		    json_string_at(json_array_get(discounts, i), "description"),
		    off[i], rate, NULL);
}

/* Returns the tax of all charges. */
static struct dec
set_charges(struct vendure_money *m, const json_t *order, json_t *ecx)
{
	const json_t *shipping = json_object_get(order, "shippingLines");
	const json_t *others = json_object_get(order, "surcharges");
	struct dec none = zero_amount(m);
	struct charges c = {m, json_array(), {none, none}, none};
	size_t i;

	for (i = 0; i < json_array_size(shipping); i++)
		add_shipping(&c, order, json_array_get(shipping, i));
	for (i = 0; i < json_array_size(others); i++) {
		const json_t *one = json_array_get(others, i);

		add_charge(&c, json_string_at(one, "description"),
		    json_string_at(one, "sku"),
		    sum_of(m, one, "price", "priceWithTax"),
		    json_decimal_at(one, "taxRate"), one);
	}
	json_object_set_new(ecx, "charges", c.all);
	json_set_dec(ecx, "allowanceTotal", c.total[false]);
	json_set_dec(ecx, "chargeTotal", c.total[true]);
	return c.tax;
}

/* The amount of a payment that was not refunded. */
static struct dec
unrefunded(struct vendure_money *m, const json_t *payment)
{
	const json_t *refunds = json_object_get(payment, "refunds");
	struct dec sum = vendure_amount(m, payment, "amount");
	size_t i;

	for (i = 0; i < json_array_size(refunds); i++) {
		const json_t *one = json_array_get(refunds, i);

		if (vendure_is(one, "state", "Settled"))
			sum = dec_sub(sum, vendure_amount(m, one, "total"));
	}
	return sum;
}

/* An authorized payment is captured when the order is shipped. */
static void
set_payments(
    struct vendure_money *m, const json_t *order, struct dec gross, json_t *ecx)
{
	const json_t *all = json_object_get(order, "payments");
	struct dec paid = zero_amount(m), authorized = zero_amount(m);
	json_t *payments = json_array();
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		json_t *one = json_array_get(all, i), *p;
		struct dec sum = unrefunded(m, one);

		if (vendure_is(one, "state", "Authorized"))
			authorized = dec_add(authorized, sum);
		if (!vendure_is(one, "state", "Settled"))
			continue;
		paid = dec_add(paid, sum);
		p = json_copy(one);
		json_set_dec(p, "amount", sum);
		json_array_append_new(payments, p);
	}
	json_object_set_new(ecx, "payments", payments);
	json_set_dec(ecx, "paid", paid);
	json_set_dec(ecx, "due", dec_sub(gross, paid));
	json_set_text(ecx, "paymentStatus",
	    dec_cmp(paid, gross) >= 0 ? "PaymentComplete"
	    : dec_cmp(dec_add(paid, authorized), gross) >= 0
		? "PaymentAutomaticallyApplied"
		: "PaymentDue");
}

static const char *
order_status(const json_t *order)
{
	static const char *const known[][2] = {
	    {"Cancelled", "OrderCancelled"},
	    {"Delivered", "OrderDelivered"},
	    {"PartiallyDelivered", "OrderInTransit"},
	    {"Shipped", "OrderInTransit"},
	    {"PartiallyShipped", "OrderInTransit"},
	};
	size_t i;

	for (i = 0; i < ARRAY_LEN(known); i++)
		if (vendure_is(order, "state", known[i][0]))
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

static json_t *
compose_ecx(struct vendure_money *m, const json_t *order)
{
	struct dec net = vendure_amount(m, order, "total");
	struct dec gross = vendure_amount(m, order, "totalWithTax");
	struct dec tax = dec_sub(gross, net);
	const char *bill_to =
	    json_string_at(order, "billingAddress.streetLine1") != NULL
		? "billingAddress"
		: "shippingAddress";
	json_t *ecx = json_pack("{s:b, s:s, s:O*}", "taxIncluded",
	    m->tax_in_price, "orderStatus", order_status(order),
	    "billingAddress", json_object_get(order, bill_to));

	json_set_text(ecx, "changedAt", changed(order));
	set_lines(m, order, dec_sub(tax, set_charges(m, order, ecx)), ecx);
	json_set_dec(ecx, "net", net);
	json_set_dec(ecx, "tax", tax);
	json_set_dec(ecx, "gross", gross);
	set_payments(m, order, gross, ecx);
	return ecx;
}

bool
vendure_order_complete(const json_t *data, json_t *order, char why[ECX_WHY])
{
	struct vendure_money m = vendure_money_of(data);
	const char *code = json_string_at(order, "code");

	if (json_string_at(order, "orderPlacedAt") == NULL) {
		snprintf(why, ECX_WHY, "order %s is not placed yet", code);
		return false;
	}
	json_object_set_new(order, "ecx", compose_ecx(&m, order));
	if (m.bad)
		snprintf(why, ECX_WHY,
		    "order %s: an amount or a quantity is not a number, or a "
		    "line has no id",
		    code);
	return !m.bad;
}
