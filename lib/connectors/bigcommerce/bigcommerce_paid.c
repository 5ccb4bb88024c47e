/*
 * Payments of an order: its transactions; where there are none, as of orders
 * that were entered by hand, what the order says itself.
 */
#include <stdlib.h>
#include <string.h>

#include "connectors/bigcommerce/bigcommerce_order.h"

/* ---- transactions ---- */

static bool
is_event(const json_t *transaction, const char *event)
{
	return json_is_at(transaction, "event", event) &&
	       !json_is_at(transaction, "status", "error");
}

/* What the transaction was paid by, as a shop and its ERP know it. */
static const char *
method_of(const json_t *t)
{
	static const char *const own[][2] = {
	    {"offline", "offline.display_name"},
	    {"custom", "custom.payment_method"}};
	const char *gateway = json_text_at(t, "gateway");
	const char *method = json_string_at(t, "method");
	size_t i;

	if (json_is_at(t, "method", "gift_certificate"))
		return "gift_card";
	if (json_is_at(t, "method", "store_credit"))
		return "store_credit";
	for (i = 0; i < ARRAY_LEN(own); i++)
		if (json_is_at(t, "method", own[i][0]) &&
		    *json_text_at(t, own[i][1]) != '\0')
			return json_text_at(t, own[i][1]);
	return *gateway != '\0' ? gateway : method;
}

static json_t *
payment_of(const json_t *t)
{
	auto_free char *own = json_id(json_object_get(t, "id"));
	const char *id = json_text_at(t, "gateway_transaction_id");
	json_t *one = json_object();

	if (json_is_at(t, "method", "gift_certificate"))
		id = json_text_at(t, "gift_certificate.code");
	json_set_text(one, "method", method_of(t));
	json_set_text(one, "id", *id != '\0' ? id : own);
	bigcommerce_set_time(one, "at", json_string_at(t, "date_created"));
	return one;
}

/* The transactions with that event, or one of two, which act upon this one. */
static struct dec
acted_upon(
    struct bc_order *o, const json_t *t, const char *event, const char *other)
{
	auto_free char *id = json_id(json_object_get(t, "id"));
	struct dec sum = dec_zero();
	const json_t *one;
	size_t i;

	json_array_foreach (o->transactions, i, one) {
		auto_free char *of =
		    json_id(json_object_get(one, "reference_transaction_id"));

		if (*id != '\0' && strcmp(of, id) == 0 &&
		    (is_event(one, event) || is_event(one, other)))
			sum =
			    dec_add(sum, bigcommerce_amount(o, one, "amount"));
	}
	return sum;
}

/* A payment that is settled is the one that it acts upon, unless that was only
 * pending. */
static bool
is_repeated(const struct bc_order *o, const json_t *t)
{
	auto_free char *of =
	    json_id(json_object_get(t, "reference_transaction_id"));
	const json_t *one;
	size_t i;

	if (*of == '\0' || !is_event(t, "settled"))
		return false;
	json_array_foreach (o->transactions, i, one) {
		auto_free char *id = json_id(json_object_get(one, "id"));

		if (strcmp(id, of) == 0)
			return is_event(one, "purchase") ||
			       is_event(one, "capture");
	}
	return false;
}

static void
say_paid(struct bc_order *o, const json_t *payment, struct dec amount)
{
	worth_paid(o->worth, NULL, payment, amount);
	o->paid = dec_add(o->paid, amount);
}

static void
say_awaited(struct bc_order *o, const json_t *payment, const char *status,
    struct dec amount)
{
	if (!bigcommerce_above(amount))
		return;
	worth_awaited(o->worth, payment, status, amount);
	if (strcmp(status, "PaymentDue") != 0)
		o->expected = status;
}

/* What acts upon an authorisation is the part that was charged, or all of it
 * that is void. */
static void
say_transaction(struct bc_order *o, const json_t *t)
{
	struct dec amount = bigcommerce_amount(o, t, "amount");
	json_auto_t *one = payment_of(t);

	if (is_event(t, "purchase") || is_event(t, "capture") ||
	    (is_event(t, "settled") && !is_repeated(o, t)))
		say_paid(o, one, amount);
	if (is_event(t, "authorization") &&
	    dec_is_zero(acted_upon(o, t, "void", "void")))
		say_awaited(o, one, "PaymentAutomaticallyApplied",
		    dec_sub(amount, acted_upon(o, t, "capture", "settled")));
	if (is_event(t, "pending") &&
	    dec_is_zero(acted_upon(o, t, "void", "refund")))
		say_awaited(o, one, "PaymentDue",
		    dec_sub(amount, acted_upon(o, t, "purchase", "settled")));
}

/* ---- what the order says itself ---- */

static bool
is_said(const struct bc_order *o, const char *const statuses[])
{
	size_t i;

	for (i = 0; statuses[i] != NULL; i++)
		if (json_is_at(o->order, "payment_status", statuses[i]))
			return true;
	return false;
}

/* Orders that another program created have no status of payment. */
static bool
is_paid(const struct bc_order *o)
{
	enum { PENDING = 1, CANCELLED = 5, DECLINED, AWAITING };
	static const char *const paid[] = {
	    "captured", "paid", "refunded", "partially refunded", NULL};
	const json_int_t status =
	    json_integer_value(json_object_get(o->order, "status_id"));

	if (*json_text_at(o->order, "payment_status") == '\0')
		return status > PENDING &&
		       (status < CANCELLED || status > AWAITING);
	return is_said(o, paid);
}

static bool
has_method(const struct bc_order *o, const char *method)
{
	const json_t *one;
	size_t i;

	json_array_foreach (o->transactions, i, one)
		if (json_is_at(one, "method", method))
			return true;
	return false;
}

/* A gift certificate and store credit that were used. Returns what they come
 * to. */
static struct dec
say_credit(struct bc_order *o)
{
	static const char *const members[][3] = {
	    {"gift_certificate_amount", "gift_certificate", "gift_card"},
	    {"store_credit_amount", "store_credit", "store_credit"}};
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < ARRAY_LEN(members); i++) {
		struct dec d = bigcommerce_amount(o, o->order, members[i][0]);
		json_auto_t *one = json_pack("{s:s}", "method", members[i][2]);

		if (dec_is_zero(d) || has_method(o, members[i][1]))
			continue;
		bigcommerce_set_time(
		    one, "at", json_string_at(o->order, "date_created"));
		say_paid(o, one, d);
		sum = dec_add(sum, d);
	}
	return sum;
}

static void
say_order(struct bc_order *o, struct dec rest)
{
	enum { PENDING = 1, AWAITING = 7 };
	static const char *const authorised[] = {
	    "authorized", "capture pending", NULL};
	const json_int_t status =
	    json_integer_value(json_object_get(o->order, "status_id"));
	json_auto_t *one = json_object();

	json_set_text(
	    one, "method", json_string_at(o->order, "payment_method"));
	json_set_text(
	    one, "id", json_string_at(o->order, "payment_provider_id"));
	bigcommerce_set_time(
	    one, "at", json_string_at(o->order, "date_created"));
	if (!bigcommerce_above(rest))
		return;
	if (is_paid(o))
		say_paid(o, one, rest);
	else if (is_said(o, authorised))
		say_awaited(o, one, "PaymentAutomaticallyApplied", rest);
	else if (status == PENDING || status == AWAITING)
		say_awaited(o, one, "PaymentDue", rest);
}

/* Are there transactions that moved money, or are to do so? */
static bool
has_money(const struct bc_order *o)
{
	const json_t *one;
	size_t i;

	json_array_foreach (o->transactions, i, one)
		if (!json_is_at(one, "method", "gift_certificate") &&
		    !json_is_at(one, "method", "store_credit") &&
		    !json_is_at(one, "event", "refund") &&
		    !json_is_at(one, "status", "error"))
			return true;
	return false;
}

void
bigcommerce_say_payments(struct bc_order *o)
{
	static const char *const declined[] = {"declined", NULL};
	const json_t *one;
	size_t i;

	json_array_foreach (o->transactions, i, one)
		say_transaction(o, one);
	(void)say_credit(o);
	if (!has_money(o))
		say_order(o, dec_sub(o->total, o->paid));
	if (is_said(o, declined) && !bigcommerce_above(o->paid))
		o->expected = "PaymentDeclined";
}
