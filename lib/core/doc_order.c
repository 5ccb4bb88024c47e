#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/die.h"
#include "base/mem.h"
#include "core/doc_order.h"
#include "core/priced.h"

/* What a document with lines calls its parts. */
struct words {
	const char *document, *lines, *quantity, *totals;
};

static const struct words order_words = {
    "order", "orderedItem", "orderQuantity", "anticipatedMonetaryTotal"};
static const struct words credit_words = {
    "credit note", "creditNoteLine", "creditedQuantity", "legalMonetaryTotal"};

/* The sums of the lines and charges of a document. */
struct sums {
	const struct words *words;
	const char *currency;
	unsigned digits; /* decimal places of that currency */
	bool tax_in_price;
	bool any_tax; /* a line or charge has a taxSubtotal */
	struct dec lines;
	struct dec charges;
	struct dec allowances;
	struct dec taxes; /* of lines and charges, less those of allowances */
};

unsigned
ecx_currency_digits(const char *currency)
{
	static const char none[] = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF "
				   "UGX UYI VND VUV XAF XOF XPF";
	static const char three[] = "BHD IQD JOD KWD LYD OMR TND";

	if (currency == NULL || strlen(currency) != 3 || strchr(currency, ' '))
		return 2;
	if (strstr(none, currency) != NULL)
		return 0;
	return strstr(three, currency) != NULL ? 3 : 2;
}

/* The member as a decimal, 0 when it is absent. */
static struct dec
amount(const json_t *object, const char *name)
{
	const char *s = json_string_value(json_object_get(object, name));

	return s != NULL ? dec_parse(s) : dec_zero();
}

/* Prints an amount with all decimal places of the currency, and with more when
 * the amount has more. */
static const char *
money(struct dec d, const struct sums *s, char out[DEC_TEXT])
{
	struct dec trimmed = dec_trim(d);
	struct dec padded = dec_round(trimmed, s->digits, DEC_DOWN);
	bool fits = trimmed.scale <= s->digits && !dec_bad(padded);

	return dec_print(fits ? padded : trimmed, out);
}

static struct dec
sum_of(const json_t *object, const char *list, const char *name)
{
	const json_t *all = json_object_get(object, list);
	size_t n = json_array_size(all), i;
	struct dec sum = dec_zero();

	for (i = 0; i < n; i++)
		sum = dec_add(sum, amount(json_array_get(all, i), name));
	return sum;
}

/* ---- lines ---- */

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool
check_numbers(const json_t *lines, char why[ECX_WHY])
{
	size_t n = json_array_size(lines), i;
	auto_free const char **numbers = xcalloc(n, sizeof(*numbers));

	for (i = 0; i < n; i++)
		numbers[i] = json_string_value(json_object_get(
		    json_array_get(lines, i), "orderItemNumber"));
	qsort(numbers, n, sizeof(*numbers), by_text);
	for (i = 1; i < n; i++) {
		char clean[ECX_WHY / 4];

		if (strcmp(numbers[i - 1], numbers[i]) != 0)
			continue;
		(void)snprintf(why, ECX_WHY,
		    "two lines have the orderItemNumber '%s'",
		    text_clean(clean, sizeof(clean), numbers[i]));
		return false;
	}
	return true;
}

static void
add_charges(const json_t *object, struct dec *charges, struct dec *allowances)
{
	const json_t *all = json_object_get(object, "allowanceCharge");
	size_t n = json_array_size(all), i;

	*charges = *allowances = dec_zero();
	for (i = 0; i < n; i++) {
		const json_t *one = json_array_get(all, i);

		if (json_true_at(one, "chargeIndicator"))
			*charges = dec_add(*charges, amount(one, "amount"));
		else
			*allowances =
			    dec_add(*allowances, amount(one, "amount"));
	}
}

static bool
refuse_digits(char why[ECX_WHY])
{
	(void)snprintf(
	    why, ECX_WHY, "the amounts have too many digits to be added up");
	return false;
}

/* Is quantity times price, with charges and allowances, the amount of the line?
 * The price, and the charges and allowances of the line, include tax when the
 * store's prices do; lineExtensionAmount never does. */
static bool
check_line(
    const json_t *line, size_t number, const struct sums *s, char why[ECX_WHY])
{
	struct dec said = amount(line, "lineExtensionAmount");
	struct dec quoted =
	    dec_mul(amount(line, s->words->quantity), amount(line, "price"));
	struct dec charges, allowances;
	char is[DEC_TEXT], has[DEC_TEXT];

	add_charges(line, &charges, &allowances);
	quoted = dec_sub(dec_add(quoted, charges), allowances);
	if (s->tax_in_price)
		said = dec_add(said, sum_of(line, "taxSubtotal", "taxAmount"));
	if (dec_bad(quoted) || dec_bad(said))
		return refuse_digits(why);
	if (priced_rounds_to(quoted, said, s->digits))
		return true;
	(void)snprintf(why, ECX_WHY,
	    "line %zu: %s x %s%s is %s %s, but the line has %s%s", number,
	    json_string_at(line, s->words->quantity),
	    json_string_at(line, "price"),
	    json_object_get(line, "allowanceCharge")
		? " with charges and allowances"
		: "",
	    money(quoted, s, is), s->currency, money(said, s, has),
	    s->tax_in_price ? " with its tax" : "");
	return false;
}

static bool
check_lines(const json_t *lines, const struct sums *s, char why[ECX_WHY])
{
	size_t n = json_array_size(lines), i;

	for (i = 0; i < n; i++)
		if (!check_line(json_array_get(lines, i), i + 1, s, why))
			return false;
	return true;
}

/* ---- the order ---- */

static void
add_taxes(struct sums *s, const json_t *list)
{
	size_t n = json_array_size(list), i;

	for (i = 0; i < n; i++) {
		const json_t *one = json_array_get(list, i);
		const json_t *off = json_object_get(one, "chargeIndicator");
		struct dec tax = sum_of(one, "taxSubtotal", "taxAmount");

		if (json_array_size(json_object_get(one, "taxSubtotal")) > 0)
			s->any_tax = true;
		s->taxes =
		    dec_add(s->taxes, json_is_false(off) ? dec_neg(tax) : tax);
	}
}

static struct sums
add_up(const json_t *order, const struct words *words)
{
	struct sums s = {
	    .words = words,
	    .currency = json_string_at(order, "documentCurrencyCode"),
	    .tax_in_price = json_true_at(order, "valueAddedTaxIncluded"),
	    .lines = sum_of(order, words->lines, "lineExtensionAmount"),
	};

	s.digits = ecx_currency_digits(s.currency);
	add_charges(order, &s.charges, &s.allowances);
	add_taxes(&s, json_object_get(order, words->lines));
	add_taxes(&s, json_object_get(order, "allowanceCharge"));
	return s;
}

/* Is the amount in the order equal to the computed sum? An absent amount is. */
static bool
agrees(const json_t *object, const char *name, struct dec sum,
    const struct sums *s, const char *label, char why[ECX_WHY])
{
	struct dec said = amount(object, name);
	char is[DEC_TEXT], has[DEC_TEXT];

	if (json_object_get(object, name) == NULL)
		return true;
	if (dec_bad(sum))
		return refuse_digits(why);
	if (dec_cmp(sum, said) == 0)
		return true;
	(void)snprintf(why, ECX_WHY, "%s %s %s, but the %s says %s", label,
	    money(sum, s, is), s->currency, s->words->document,
	    money(said, s, has));
	return false;
}

static bool
check_totals(const json_t *order, const struct sums *s, char why[ECX_WHY])
{
	const json_t *t = json_object_get(order, s->words->totals);
	const json_t *tax_total = json_object_get(order, "taxTotal");
	struct dec tax = tax_total ? amount(tax_total, "taxAmount") : s->taxes;
	struct dec exclusive =
	    dec_sub(dec_add(s->lines, s->charges), s->allowances);
	struct dec inclusive = dec_add(exclusive, tax);
	struct dec payable =
	    dec_add(dec_sub(inclusive, amount(t, "prepaidAmount")),
		amount(t, "payableRoundingAmount"));

	return agrees(t, "lineExtensionAmount", s->lines, s, "lines add up to",
		   why) &&
	       agrees(t, "chargeTotalAmount", s->charges, s,
		   "charges add up to", why) &&
	       agrees(t, "allowanceTotalAmount", s->allowances, s,
		   "allowances add up to", why) &&
	       agrees(t, "taxExclusiveAmount", exclusive, s,
		   "lines, charges and allowances without tax add up to",
		   why) &&
	       (!s->any_tax ||
		   agrees(tax_total, "taxAmount", s->taxes, s,
		       "taxes of lines and charges add up to", why)) &&
	       agrees(t, "taxInclusiveAmount", inclusive, s,
		   "lines, charges, allowances and tax add up to", why) &&
	       agrees(t, "payableAmount", payable, s,
		   "the amount left to pay is", why);
}

/* One that is authorised, due or declined is not. */
static bool
has_arrived(const json_t *payment)
{
	return json_object_get(payment, "paymentStatus") == NULL ||
	       json_is_at(payment, "paymentStatus", "PaymentComplete");
}

/* Do the payments that have arrived add up to prepaidAmount? That cannot be
 * checked when one has no amount. */
static bool
check_payments(const json_t *order, const struct sums *s, char why[ECX_WHY])
{
	const json_t *all = json_object_get(order, "payment");
	const char *booked =
	    json_string_at(order, "anticipatedMonetaryTotal.prepaidAmount");
	struct dec sum = dec_zero();
	size_t n = json_array_size(all), i;
	char is[DEC_TEXT], has[DEC_TEXT];

	if (n == 0 || booked == NULL)
		return true;
	for (i = 0; i < n; i++) {
		const json_t *one = json_array_get(all, i);

		if (!has_arrived(one))
			continue;
		if (json_object_get(one, "amount") == NULL)
			return true;
		sum = dec_add(sum, amount(one, "amount"));
	}
	if (dec_bad(sum))
		return refuse_digits(why);
	if (dec_cmp(sum, dec_parse(booked)) == 0)
		return true;
	(void)snprintf(why, ECX_WHY,
	    "payments add up to %s %s, but %s %s is booked as paid",
	    money(sum, s, is), s->currency, money(dec_parse(booked), s, has),
	    s->currency);
	return false;
}

bool
doc_order_check(const json_t *order, char why[ECX_WHY])
{
	const json_t *lines = json_object_get(order, "orderedItem");
	struct sums s = add_up(order, &order_words);

	return check_numbers(lines, why) && check_lines(lines, &s, why) &&
	       check_totals(order, &s, why) && check_payments(order, &s, why);
}

static bool
is_below(const json_t *object, const char *name, char why[ECX_WHY])
{
	struct dec d = amount(object, name);

	if (!dec_bad(d) && dec_cmp(d, dec_zero()) >= 0)
		return false;
	(void)snprintf(why, ECX_WHY, "%s is below 0: %s", name,
	    json_string_at(object, name));
	return true;
}

static bool
any_below(const json_t *list, const char *name, char why[ECX_WHY])
{
	size_t i;

	for (i = 0; i < json_array_size(list); i++)
		if (is_below(json_array_get(list, i), name, why))
			return true;
	return false;
}

bool
doc_credit_check(const json_t *credit, char why[ECX_WHY])
{
	const json_t *lines = json_object_get(credit, "creditNoteLine");
	struct sums s = add_up(credit, &credit_words);

	return !any_below(lines, "lineExtensionAmount", why) &&
	       !any_below(
		   json_object_get(credit, "allowanceCharge"), "amount", why) &&
	       !is_below(json_object_get(credit, "legalMonetaryTotal"),
		   "taxInclusiveAmount", why) &&
	       check_numbers(lines, why) && check_lines(lines, &s, why) &&
	       check_totals(credit, &s, why);
}

/* ---- may the order be created in the ERP ---- */

static bool
is(const char *s, const char *name)
{
	return s != NULL && strcmp(s, name) == 0;
}

static void
refuse_unpaid(const json_t *order, char why[ECX_WHY])
{
	const char *status = json_string_at(order, "paymentStatus");
	struct dec paid =
	    json_decimal_at(order, "anticipatedMonetaryTotal.prepaidAmount");
	struct dec total = json_decimal_at(
	    order, "anticipatedMonetaryTotal.taxInclusiveAmount");
	const char *currency = json_string_at(order, "documentCurrencyCode");
	char is[DEC_TEXT], of[DEC_TEXT], clean[ECX_WHY / 4];

	if (currency != NULL && !dec_bad(paid) && !dec_bad(total) &&
	    dec_cmp(paid, total) < 0)
		(void)snprintf(why, ECX_WHY, "not paid in full: %s of %s %s",
		    dec_print(paid, is), dec_print(total, of),
		    text_clean(clean, sizeof(clean), currency));
	else
		(void)snprintf(why, ECX_WHY,
		    "not paid in full: the store reports %s",
		    text_clean(clean, sizeof(clean),
			status ? status : "no payment status"));
}

/* What is kept of the payments of a returned order, as its shipping, has to be
 * booked by a person. */
static void
refuse_returned(const json_t *order, char why[ECX_WHY])
{
	struct dec kept =
	    json_decimal_at(order, "anticipatedMonetaryTotal.prepaidAmount");
	const char *currency = json_string_at(order, "documentCurrencyCode");
	char amount[DEC_TEXT], clean[ECX_WHY / 4];

	if (currency != NULL && !dec_bad(kept) && dec_cmp(kept, dec_zero()) > 0)
		(void)snprintf(why, ECX_WHY,
		    "the order is returned in the store, which keeps %s %s of "
		    "what was paid",
		    dec_print(kept, amount),
		    text_clean(clean, sizeof(clean), currency));
	else
		(void)snprintf(
		    why, ECX_WHY, "the order is returned in the store");
}

/* One whose payment failed or expired is not wrong, but nothing comes of it. */
static enum ecx_order_state
payment_state(const json_t *order)
{
	const char *payment = json_string_at(order, "paymentStatus");

	if (is(payment, "PaymentComplete") ||
	    is(payment, "PaymentAutomaticallyApplied"))
		return ECX_ORDER_DUE;
	if (is(payment, "PaymentDeclined"))
		return ECX_ORDER_FAILED;
	return is(payment, "PaymentPastDue") ? ECX_ORDER_EXPIRED
					     : ECX_ORDER_UNPAID;
}

enum ecx_order_state
ecx_doc_order_state(const json_t *order, bool unpaid, char why[ECX_WHY])
{
	static const char *const reasons[] = {
	    [ECX_ORDER_CANCELLED] = "the order is cancelled in the store",
	    [ECX_ORDER_HELD] = "the store reports a problem with the order",
	};
	const char *status = json_string_at(order, "orderStatus");
	const enum ecx_order_state payment = payment_state(order);
	enum ecx_order_state state;

	if (is(status, "OrderCancelled"))
		state = ECX_ORDER_CANCELLED;
	else if (is(status, "OrderReturned"))
		state = ECX_ORDER_RETURNED;
	else if (is(status, "OrderProblem"))
		state = payment == ECX_ORDER_FAILED ? ECX_ORDER_FAILED
						    : ECX_ORDER_HELD;
	else
		state = unpaid ? ECX_ORDER_DUE : payment;
	if (state == ECX_ORDER_DUE)
		*why = '\0';
	else if (state == ECX_ORDER_RETURNED)
		refuse_returned(order, why);
	else if (state == ECX_ORDER_FAILED && is(status, "OrderProblem"))
		(void)snprintf(why, ECX_WHY, "%s", reasons[ECX_ORDER_HELD]);
	else if (state < ARRAY_LEN(reasons) && reasons[state] != NULL)
		(void)snprintf(why, ECX_WHY, "%s", reasons[state]);
	else
		refuse_unpaid(order, why);
	return state;
}

bool
ecx_doc_acceptable(const json_t *order, bool unpaid, char why[ECX_WHY])
{
	return ecx_doc_order_state(order, unpaid, why) == ECX_ORDER_DUE;
}

bool
ecx_doc_holds_stock(const json_t *order)
{
	char why[ECX_WHY];

	switch (ecx_doc_order_state(order, false, why)) {
	case ECX_ORDER_DUE:
	case ECX_ORDER_UNPAID:
	case ECX_ORDER_HELD:
		return true;
	default:
		return false;
	}
}
