/*
 * The totals of an order. In WooCommerce the total of a line excludes tax,
 * whether the shop's prices do or not, and keeps fractions of a cent; its tax
 * is rounded in each line or, as the shop is set, in the order only. Here
 * amounts are rounded line by line, and tax so that its sum is right; the
 * difference to the total of the order is a charge of its own.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/woocommerce/woocommerce_in.h"
#include "core/pages.h"

enum { PRICE_SCALE = 8 };

struct tally {
	unsigned digits;
	bool gross;            /* prices are quoted with tax */
	bool bad;              /* an amount was not a number */
	const json_t *rates;   /* tax_lines */
	struct dec tax_exact;  /* tax of all lines so far */
	struct dec tax_sum;    /* the same, rounded */
	struct dec lines;      /* net */
	struct dec charges;    /* net */
	struct dec allowances; /* net, without sign */
	json_t *list;          /* of charges and allowances */
	size_t n;              /* of lines and charges: each may be off */
};

/* ---- amounts ---- */

/* The amount of a member; 0 when it is absent, null or empty. */
static struct dec
amount(struct tally *t, const json_t *object, const char *name)
{
	const json_t *value = json_object_get(object, name);
	const char *text = json_string_value(value);
	struct dec d = json_decimal(value);

	if (!dec_bad(d))
		return d;
	if (value != NULL && !json_is_null(value) &&
	    (text == NULL || *text != '\0'))
		t->bad = true;
	return dec_zero();
}

static struct dec
rounded(const struct tally *t, struct dec d)
{
	return dec_round(d, t->digits, DEC_HALF_UP);
}

static struct dec
magnitude(struct dec d)
{
	return d.neg ? dec_neg(d) : d;
}

/* The tax of one more line, to the cent, so that all of them add up. */
static struct dec
next_tax(struct tally *t, struct dec exact)
{
	struct dec before = t->tax_sum;

	t->tax_exact = dec_add(t->tax_exact, exact);
	t->tax_sum = rounded(t, t->tax_exact);
	return dec_sub(t->tax_sum, before);
}

/* a / b with enough digits for a price; b is above 0. */
static struct dec
divided(struct dec a, struct dec b)
{
	struct dec step = dec_parse("0.00000001");
	struct dec shifted = dec_mul(a, dec_int(100000000));

	return dec_trim(dec_mul(dec_quotient(shifted, b), step));
}

/* ---- taxes ---- */

static const json_t *
rate_of(const struct tally *t, const json_t *id)
{
	size_t i;

	for (i = 0; i < json_array_size(t->rates); i++) {
		const json_t *rate = json_array_get(t->rates, i);

		if (json_equal(json_object_get(rate, "rate_id"), id))
			return rate;
	}
	return NULL;
}

static void
add_tax(json_t *taxes, const json_t *rate, struct dec tax)
{
	struct dec percent =
	    json_decimal(json_object_get(rate, "rate_percent"));
	json_t *one;

	if (dec_is_zero(tax))
		return;
	one = json_object();
	json_set_dec(one, "amount", tax);
	if (!dec_bad(percent))
		json_set_dec(one, "percent", percent);
	json_set_text(one, "code", json_string_at(rate, "rate_code"));
	json_array_append_new(taxes, one);
}

/* The tax of a line by rate, in proportion to the line's own taxes, which are
 * not rounded like their sum. tax is not below 0. */
static json_t *
split_tax(struct tally *t, const json_t *line, struct dec tax)
{
	const json_t *said = json_object_get(line, "taxes");
	size_t n = json_array_size(said), i;
	auto_free struct dec *weights = xcalloc(n + 1, sizeof(*weights));
	auto_free struct dec *parts = xcalloc(n + 1, sizeof(*parts));
	json_t *taxes = json_array();

	for (i = 0; i < n; i++)
		weights[i] =
		    magnitude(amount(t, json_array_get(said, i), "total"));
	if (n == 0 || !dec_split(parts, weights, n, tax, t->digits)) {
		add_tax(taxes,
		    json_array_size(t->rates) == 1 ? json_array_get(t->rates, 0)
						   : NULL,
		    tax);
		return taxes;
	}
	for (i = 0; i < n; i++)
		add_tax(taxes,
		    rate_of(t, json_object_get(json_array_get(said, i), "id")),
		    parts[i]);
	return taxes;
}

/* ---- charges and allowances ---- */

static void
set_charge(json_t *list, bool charge, struct dec net, const char *reason,
    const char *code, json_t *taxes)
{
	json_t *one = json_object();

	json_object_set_new(one, "charge", json_boolean(charge));
	json_set_dec(one, "amount", net);
	json_set_text(one, "reason", reason);
	json_set_text(one, "code", code);
	if (taxes != NULL)
		json_object_set_new(one, "tax", taxes);
	json_array_append_new(list, one);
}

/* Below 0 it is an allowance. line (may be NULL) has the rates. */
static void
add_charge(struct tally *t, struct dec net, struct dec tax, const char *reason,
    const char *code, const json_t *line)
{
	bool off = net.neg || (dec_is_zero(net) && tax.neg);

	if (dec_is_zero(net) && dec_is_zero(tax))
		return;
	if (off) {
		net = dec_neg(net);
		tax = dec_neg(tax);
		t->allowances = dec_add(t->allowances, net);
	} else {
		t->charges = dec_add(t->charges, net);
	}
	set_charge(t->list, !off, net, reason, code, split_tax(t, line, tax));
	t->n++;
}

/* Shipping and fees. */
static void
add_charges(struct tally *t, const json_t *order, const char *list,
    const char *name, const char *code)
{
	const json_t *all = json_object_get(order, list);
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);
		struct dec net = rounded(t, amount(t, one, "total"));
		struct dec tax = next_tax(t, amount(t, one, "total_tax"));

		add_charge(t, net, tax, json_string_at(one, name),
		    code != NULL ? json_string_at(one, code) : NULL, one);
	}
}

/* The gift cards of a plugin: they reduce the total like allowances. */
static void
add_gift_cards(struct tally *t, const json_t *order)
{
	const json_t *all = json_object_get(order, "gift_cards");
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);
		struct dec value = rounded(t, amount(t, one, "amount"));

		add_charge(t, dec_neg(value), dec_zero(), "Gift card",
		    json_string_at(one, "code"), NULL);
	}
}

/* The tax of a refund; its lines have a sign, its amount has none. */
static struct dec
refunded_tax(struct tally *t, const json_t *refund)
{
	static const char *const lists[] = {
	    "line_items", "shipping_lines", "fee_lines"};
	struct dec tax = dec_zero();
	size_t i, k;

	for (i = 0; i < ARRAY_LEN(lists); i++) {
		const json_t *all = json_object_get(refund, lists[i]);

		for (k = 0; k < json_array_size(all); k++)
			tax = dec_add(tax,
			    amount(t, json_array_get(all, k), "total_tax"));
	}
	return tax;
}

/* Returns the sum of all refunds. */
static struct dec
add_refunds(struct tally *t, const json_t *refunds)
{
	struct dec all = dec_zero();
	size_t i;

	for (i = 0; i < json_array_size(refunds); i++) {
		const json_t *one = json_array_get(refunds, i);
		const char *reason = json_string_at(one, "reason");
		auto_free char *text = xasprintf("Refund%s%s",
		    reason != NULL && *reason != '\0' ? ": " : "",
		    reason != NULL ? reason : "");
		struct dec value =
		    rounded(t, magnitude(amount(t, one, "amount")));
		struct dec tax = next_tax(t, refunded_tax(t, one));

		add_charge(
		    t, dec_sub(dec_neg(value), tax), tax, text, "refund", NULL);
		all = dec_add(all, value);
	}
	return all;
}

/* ---- lines ---- */

/* All coupons of the order: a line does not say which of them it had. */
static char *
coupons(const json_t *order)
{
	const json_t *all = json_object_get(order, "coupon_lines");
	auto_buf struct buf out = {0};
	size_t i;

	buf_init(&out, BUF_LINE_MAX);
	for (i = 0; i < json_array_size(all); i++) {
		const char *code =
		    json_string_at(json_array_get(all, i), "code");

		if (code != NULL)
			buf_addf(&out, "%s%s", out.len > 0 ? "," : "", code);
	}
	return buf_take(&out);
}

/* A line without a SKU gets its id as the SKU. */
static void
set_sku(json_t *ecx, const json_t *line)
{
	const char *sku = json_string_at(line, "sku");
	json_int_t id =
	    json_integer_value(json_object_get(line, "variation_id"));
	auto_free char *text = NULL;

	if (id == 0)
		id = json_integer_value(json_object_get(line, "product_id"));
	text = xasprintf("id:%lld", (long long)id);
	json_set_text(ecx, "sku", sku);
	if ((sku == NULL || *sku == '\0') && id > 0)
		json_set_text(ecx, "sku", text);
}

/* The price is the quoted one, the discount the difference to the amount. */
static void
set_price(struct tally *t, json_t *ecx, const json_t *line, struct dec quoted,
    const char *codes)
{
	struct dec quantity = amount(t, line, "quantity");
	struct dec full = amount(t, line, "subtotal");
	struct dec off;
	json_t *list;

	if (t->gross)
		full =
		    rounded(t, dec_add(full, amount(t, line, "subtotal_tax")));
	json_set_dec(ecx, "quantity", quantity);
	if (!quantity.neg && !dec_is_zero(quantity))
		full = divided(full, quantity);
	if (dec_bad(full)) {
		t->bad = true;
		return;
	}
	json_set_dec(ecx, "price", full);
	off = dec_sub(rounded(t, dec_mul(full, quantity)), quoted);
	if (dec_bad(off) || dec_is_zero(off))
		return;
	list = json_array();
	set_charge(list, off.neg, magnitude(off),
	    off.neg ? "Surcharge" : "Discount", codes, NULL);
	json_object_set_new(ecx, "charges", list);
}

static void
add_line(struct tally *t, json_t *line, const char *codes)
{
	struct dec net = amount(t, line, "total");
	struct dec exact = amount(t, line, "total_tax");
	struct dec quoted = rounded(t, t->gross ? dec_add(net, exact) : net);
	struct dec tax = next_tax(t, exact);
	json_t *ecx = json_object();

	net = t->gross ? dec_sub(quoted, tax) : quoted;
	t->lines = dec_add(t->lines, net);
	t->n++;
	json_set_dec(ecx, "number", dec_int((int64_t)t->n));
	json_set_dec(ecx, "net", net);
	json_object_set_new(ecx, "tax", split_tax(t, line, tax));
	set_sku(ecx, line);
	set_price(t, ecx, line, quoted, codes);
	json_object_set_new(line, "ecx", ecx);
}

static void
add_lines(struct tally *t, const json_t *order)
{
	const json_t *all = json_object_get(order, "line_items");
	auto_free char *codes = coupons(order);
	size_t i;

	for (i = 0; i < json_array_size(all); i++)
		add_line(t, json_array_get(all, i), codes);
}

/* ---- the order ---- */

/* A difference of more than a cent for each line is not from rounding. */
static void
add_rounding(struct tally *t, struct dec total)
{
	struct dec sum = dec_add(
	    dec_sub(dec_add(t->lines, t->charges), t->allowances), t->tax_sum);
	struct dec off = dec_sub(total, sum);
	struct dec cent = dec_int(1), most;
	unsigned i;

	for (i = 0; i < t->digits; i++)
		cent = dec_mul(cent, dec_parse("0.1"));
	most = dec_mul(cent, dec_int((int64_t)t->n));
	if (!dec_bad(off) && !dec_bad(most) &&
	    dec_cmp(magnitude(off), most) <= 0)
		add_charge(t, off, dec_zero(), "Rounding", "rounding", NULL);
}

/* A custom status of the shop has no equivalent. */
static const char *
status_of(const char *status)
{
	static const char *const known[][2] = {{"pending", "OrderPaymentDue"},
	    {"on-hold", "OrderPaymentDue"}, {"processing", "OrderProcessing"},
	    {"completed", "OrderDelivered"}, {"cancelled", "OrderCancelled"},
	    {"refunded", "OrderReturned"}, {"failed", "OrderProblem"},
	    {"trash", "OrderCancelled"}};
	size_t i;

	for (i = 0; i < ARRAY_LEN(known); i++)
		if (strcmp(status, known[i][0]) == 0)
			return known[i][1];
	return NULL;
}

/* An order is paid when it has a date of payment, or a status of paid_status.
 */
static void
set_payment(const struct ecx_conn *conn, json_t *order, json_t *ecx,
    const char *status, struct dec total)
{
	const char *date = json_string_at(order, "date_paid_gmt");
	bool paid = (date != NULL && *date != '\0') ||
		    ecx_has_word(conn, "paid_status", status);
	json_t *one;

	json_set_text(ecx, "paymentStatus",
	    paid                            ? "PaymentComplete"
	    : strcmp(status, "failed") == 0 ? "PaymentDeclined"
					    : "PaymentDue");
	json_set_dec(ecx, "paid", paid ? total : dec_zero());
	json_set_dec(ecx, "payable", paid ? dec_sub(total, total) : total);
	if (!paid || dec_is_zero(total))
		return;
	one = json_object();
	json_set_text(one, "method", json_string_at(order, "payment_method"));
	json_set_text(one, "id", json_string_at(order, "transaction_id"));
	json_set_dec(one, "amount", total);
	json_object_set_new(ecx, "payments", json_pack("[o]", one));
}

static void
set_totals(const struct tally *t, json_t *ecx, struct dec total)
{
	json_set_dec(ecx, "lines", t->lines);
	json_set_dec(ecx, "chargeTotal", t->charges);
	json_set_dec(ecx, "allowanceTotal", t->allowances);
	json_set_dec(
	    ecx, "net", dec_sub(dec_add(t->lines, t->charges), t->allowances));
	json_set_dec(ecx, "tax", t->tax_sum);
	json_set_dec(ecx, "total", total);
}

bool
woocommerce_order_complete(const struct ecx_conn *conn, json_t *order,
    const json_t *refunds, char why[ECX_WHY])
{
	const char *status = json_string_at(order, "status");
	json_t *ecx = json_object();
	struct tally t = {
	    .digits = ecx_currency_digits(json_string_at(order, "currency")),
	    .gross = json_true_at(order, "prices_include_tax"),
	    .rates = json_object_get(order, "tax_lines"),
	    .list = json_array(),
	};
	struct dec total;

	t.tax_exact = t.tax_sum = dec_zero();
	t.lines = t.charges = t.allowances = dec_zero();
	json_object_set_new(order, "ecx", ecx);
	json_object_set_new(ecx, "charges", t.list);
	add_lines(&t, order);
	add_charges(&t, order, "shipping_lines", "method_title", "method_id");
	add_charges(&t, order, "fee_lines", "name", NULL);
	add_gift_cards(&t, order);
	total = rounded(&t, amount(&t, order, "total"));
	total = dec_sub(total, add_refunds(&t, refunds));
	add_rounding(&t, total);
	if (t.bad || dec_bad(total) || dec_bad(t.lines) || dec_bad(t.charges) ||
	    dec_bad(t.allowances)) {
		snprintf(
		    why, ECX_WHY, "an amount of the order is not a number");
		return false;
	}
	set_totals(&t, ecx, total);
	if (json_integer_value(json_object_get(order, "customer_id")) > 0)
		json_object_set(
		    ecx, "customer", json_object_get(order, "customer_id"));
	json_set_text(ecx, "status", status_of(status != NULL ? status : ""));
	set_payment(conn, order, ecx, status != NULL ? status : "", total);
	woocommerce_people_complete(order, ecx);
	return true;
}

/* ---- refunds ---- */

enum ecx_err
woocommerce_refunds(struct ecx_conn *conn, const char *id, json_t **refunds)
{
	auto_free char *path =
	    woocommerce_path(conn, "/wc/v3/orders/%s/refunds", id);
	auto_free char *target = rest_target(path, "dp", "6", NULL);
	struct woocommerce_page page = {.one_record = true};
	auto_pages struct pages pages = {0};
	size_t n;

	for (n = 1; !page.last; n++) {
		enum ecx_err err =
		    woocommerce_page_get(conn, target, n, WOO_PAGE, &page);
		json_auto_t *rows = page.rows;

		if (err == ECX_OK)
			err = pages_note_rows(
			    conn, &pages, "refunds", rows, !page.last);
		if (err != ECX_OK)
			return err;
		json_array_extend(*refunds, rows);
	}
	return ECX_OK;
}
