#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/die.h"
#include "base/mem.h"
#include "core/doc.h"
#include "core/doc_form.h"
#include "core/doc_order.h"

static const char *const form_names[] = {
    [FORM_TEXT] = "a text",
    [FORM_DECIMAL] = "a decimal string",
    [FORM_POSITIVE] = "a decimal string above 0",
    [FORM_TIME] = "a time like 2026-11-20T09:15:00Z",
    [FORM_DAY] = "a date or a time like 2026-11-20T09:15:00Z",
    [FORM_FLAG] = "true or false",
    [FORM_CURRENCY] = "a currency code like EUR",
    [FORM_COUNTRY] = "a country code like NL",
    [FORM_REFERENCE] = "a reference of at most 20 characters A-Z, 0-9 and -",
    [FORM_KIND] = "a kind like order",
    [FORM_ORDER_STATUS] = "an OrderStatus of schema.org",
    [FORM_PAYMENT_STATUS] = "a PaymentStatusType of schema.org",
    [FORM_TYPE] = "a type like Order",
    [FORM_VERSION] = "1",
    [FORM_RESTOCK] = "one of sellable, blocked, none",
    [FORM_ENTRY] = ("one of charge, refund, chargeback, fee, reserve, "
		    "transfer, adjustment"),
    [FORM_ORDER] = "an Order",
    [FORM_INPUT] = "a document",
    [FORM_TEXTS] = "a list",
    [FORM_OBJECT] = "an object",
    [FORM_LIST] = "a list",
};

static const char *const order_states[] = {"OrderCancelled", "OrderDelivered",
    "OrderInTransit", "OrderPaymentDue", "OrderPickupAvailable", "OrderProblem",
    "OrderProcessing", "OrderReturned"};

static const char *const payment_states[] = {"PaymentAutomaticallyApplied",
    "PaymentComplete", "PaymentDeclined", "PaymentDue", "PaymentPastDue"};

static const char *const restocks[] = {"sellable", "blocked", "none"};

static const char *const entries[] = {"charge", "refund", "chargeback", "fee",
    "reserve", "transfer", "adjustment"};

/* An object inside a document; with an index, from 1, an element of a list.
 * NULL is the document itself. */
struct element {
	const struct element *above;
	const char *name;
	size_t index;
};

/* Appends the path of the element to why; the few levels that documents have
 * cannot fill it. */
static void
print_element(const struct element *at, char why[ECX_WHY])
{
	size_t len;

	if (at->above != NULL)
		print_element(at->above, why);
	len = strlen(why);
	(void)snprintf(
	    why + len, ECX_WHY - len, len > 0 ? ", %s" : "%s", at->name);
	len = strlen(why);
	if (at->index > 0)
		(void)snprintf(why + len, ECX_WHY - len, " %zu", at->index);
}

static bool
refuse_missing(
    const struct element *at, const struct doc_member *m, char why[ECX_WHY])
{
	size_t len;

	why[0] = '\0';
	if (at != NULL)
		print_element(at, why);
	len = strlen(why);
	(void)snprintf(why + len, ECX_WHY - len, "%s %s",
	    at != NULL ? " has no" : "no",
	    m->called != NULL && m->inside == NULL ? m->called : m->name);
	return false;
}

static bool
refuse_value(const struct element *at, const struct doc_member *m,
    const json_t *value, char why[ECX_WHY])
{
	static const char *const types[] = {
	    [JSON_OBJECT] = "an object",
	    [JSON_ARRAY] = "a list",
	    [JSON_STRING] = "empty",
	    [JSON_INTEGER] = "a number",
	    [JSON_REAL] = "a number",
	    [JSON_TRUE] = "true",
	    [JSON_FALSE] = "false",
	    [JSON_NULL] = "null",
	};
	const char *is = types[json_typeof(value)];
	const char *s = json_string_value(value);
	const char *quote = s != NULL && *s != '\0' ? "'" : "";
	char clean[ECX_WHY / 4];
	size_t len;

	why[0] = '\0';
	if (at != NULL)
		print_element(at, why);
	if (*quote != '\0')
		is = text_clean(clean, sizeof(clean), s);
	len = strlen(why);
	(void)snprintf(why + len, ECX_WHY - len, "%s%s is %s%s%s, not %s",
	    at != NULL ? ": " : "", m->name, quote, is, quote,
	    form_names[m->form]);
	return false;
}

/* Refuses an element of a list by its number, from 1. */
static bool
refuse_item(const struct element *at, const char *called, size_t number,
    enum doc_form form, const json_t *value, char why[ECX_WHY])
{
	char name[64];

	(void)snprintf(name, sizeof(name), "%s %zu", called, number);
	return refuse_value(at, &(struct doc_member){name, form}, value, why);
}

static bool
is_capitals(const char *s, size_t n)
{
	return strspn(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == n && s[n] == '\0';
}

static bool
is_time(const char *s)
{
	size_t len = strlen(s);
	int64_t us;

	return len > 10 && s[10] == 'T' && s[len - 1] == 'Z' &&
	       clock_parse(s, &us);
}

static bool
is_date(const char *s)
{
	int64_t us;

	return strlen(s) == 10 && clock_parse(s, &us);
}

static bool
is_positive(const char *s)
{
	struct dec d = dec_parse(s);

	return !dec_bad(d) && dec_cmp(d, dec_zero()) > 0;
}

static bool
is_one_of(const char *s, const char *const known[], size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (strcmp(s, known[i]) == 0)
			return true;
	return false;
}

/* Is it the name of a kind? ecx_kind_of() accepts type and plural too. */
static bool
is_kind(const char *s)
{
	enum ecx_kind kind = ecx_kind_of(s);

	return kind != ECX_KINDS && strcmp(s, ecx_kind_name(kind)) == 0;
}

static bool
string_is(const char *s, enum doc_form form)
{
	if (*s == '\0')
		return false;
	switch (form) {
	case FORM_DECIMAL:
		return !dec_bad(dec_parse(s));
	case FORM_POSITIVE:
		return is_positive(s);
	case FORM_TIME:
		return is_time(s);
	case FORM_DAY:
		return is_date(s) || is_time(s);
	case FORM_CURRENCY:
		return is_capitals(s, 3);
	case FORM_COUNTRY:
		return is_capitals(s, 2);
	case FORM_REFERENCE:
		return ecx_ref_ok(s);
	case FORM_KIND:
		return is_kind(s);
	case FORM_ORDER_STATUS:
		return is_one_of(s, order_states, ARRAY_LEN(order_states));
	case FORM_RESTOCK:
		return is_one_of(s, restocks, ARRAY_LEN(restocks));
	case FORM_ENTRY:
		return is_one_of(s, entries, ARRAY_LEN(entries));
	case FORM_PAYMENT_STATUS:
		return is_one_of(s, payment_states, ARRAY_LEN(payment_states));
	default:
		return true;
	}
}

static bool
scalar_is(const json_t *value, enum doc_form form)
{
	enum ecx_kind kind;
	const char *s;

	switch (form) {
	case FORM_FLAG:
		return json_is_boolean(value);
	case FORM_VERSION:
		return json_is_integer(value) && json_integer_value(value) == 1;
	case FORM_ORDER:
		return ecx_doc_type(value, &kind) == ECX_TYPE_DATA &&
		       kind == ECX_ORDER;
	case FORM_INPUT:
		if (json_is_object(value))
			return true;
		break;
	default:
		break;
	}
	s = json_string_value(value);
	return s != NULL && string_is(s, form);
}

static bool check_members(const json_t *object, const struct doc_member *table,
    const struct element *at, char why[ECX_WHY]);

static bool
check_texts(const json_t *list, const struct doc_member *m,
    const struct element *at, char why[ECX_WHY])
{
	size_t n = json_array_size(list), i;

	for (i = 0; i < n; i++) {
		const json_t *value = json_array_get(list, i);

		if (!scalar_is(value, FORM_TEXT))
			return refuse_item(
			    at, m->name, i + 1, FORM_TEXT, value, why);
	}
	return true;
}

static bool
check_list(const json_t *list, const struct doc_member *m,
    const struct element *at, char why[ECX_WHY])
{
	const char *called = m->called ? m->called : m->name;
	size_t n = json_array_size(list), i;

	if (n == 0 && m->required)
		return refuse_missing(at, m, why);
	for (i = 0; i < n; i++) {
		const json_t *value = json_array_get(list, i);
		const struct element element = {at, called, i + 1};

		if (!json_is_object(value))
			return refuse_item(
			    at, called, i + 1, FORM_OBJECT, value, why);
		if (!check_members(value, m->inside, &element, why))
			return false;
	}
	return true;
}

static bool
check_value(const json_t *value, const struct doc_member *m,
    const struct element *at, char why[ECX_WHY])
{
	switch (m->form) {
	case FORM_OBJECT:
		if (json_is_object(value))
			return check_members(value, m->inside,
			    &(struct element){at, m->name, 0}, why);
		break;
	case FORM_LIST:
		if (json_is_array(value))
			return check_list(value, m, at, why);
		break;
	case FORM_TEXTS:
		if (json_is_array(value))
			return check_texts(value, m, at, why);
		break;
	default:
		if (scalar_is(value, m->form))
			return true;
		break;
	}
	return refuse_value(at, m, value, why);
}

/* Recursion is as deep as the tables of members, whatever the document. */
static bool
check_members(const json_t *object, const struct doc_member *table,
    const struct element *at, char why[ECX_WHY])
{
	const struct doc_member *m;

	for (m = table; m->name != NULL; m++) {
		const json_t *value = json_object_get(object, m->name);

		if (value == NULL && m->required)
			return refuse_missing(at, m, why);
		if (value != NULL && !check_value(value, m, at, why))
			return false;
	}
	return true;
}

/* ---- rules that are not in the tables ---- */

static bool
check_shipped(const json_t *doc, char why[ECX_WHY])
{
	const json_t *lines = json_object_get(doc, "itemShipped");
	size_t n = json_array_size(lines), i;

	for (i = 0; i < n; i++) {
		const json_t *line = json_array_get(lines, i);

		if (json_object_get(line, "orderItemNumber") != NULL ||
		    json_object_get(line, "sku") != NULL)
			continue;
		(void)snprintf(why, ECX_WHY,
		    "line %zu has neither orderItemNumber nor SKU", i + 1);
		return false;
	}
	return true;
}

static bool
check_customer(const json_t *doc, char why[ECX_WHY])
{
	if (json_object_get(doc, "identifier") != NULL ||
	    json_object_get(doc, "email") != NULL)
		return true;
	(void)snprintf(
	    why, ECX_WHY, "the customer has neither identifier nor email");
	return false;
}

/* An OrderChange says what differs; a cancellation is of the whole order, or of
 * lines. */
static bool
check_change(const json_t *doc, char why[ECX_WHY])
{
	const json_t *order = json_object_get(doc, "order");
	auto_free char *key = ecx_doc_key(doc, why);
	char inside[ECX_WHY];

	if (key == NULL)
		return false;
	if (!ecx_doc_check(order, inside)) {
		(void)snprintf(why, ECX_WHY, "order: %.500s", inside);
		return false;
	}
	if (json_is_at(doc, "ref", json_string_at(order, "ref")) &&
	    (json_is_at(doc, "type", "OrderCancellation") ||
		json_is_array(json_object_get(doc, "difference"))))
		return true;
	(void)snprintf(why, ECX_WHY, "%s",
	    json_is_at(doc, "ref", json_string_at(order, "ref"))
		? "no difference"
		: "order has another ref");
	return false;
}

static bool
check_credit(const json_t *doc, char why[ECX_WHY])
{
	auto_free char *key = ecx_doc_key(doc, why);

	return key != NULL && doc_credit_check(doc, why);
}

/* An entry as people know it: "entry 2 (77)". */
static void
title_entry(const json_t *entry, size_t number, char *out, size_t size)
{
	const char *id = json_string_at(entry, "identifier");
	char clean[ECX_WHY / 8];

	(void)snprintf(out, size, "entry %zu%s%s%s", number,
	    id != NULL ? " (" : "",
	    id != NULL ? text_clean(clean, sizeof(clean), id) : "",
	    id != NULL ? ")" : "");
}

static bool
refuse_sum(
    const char *what, struct dec is, struct dec expected, char why[ECX_WHY])
{
	char theirs[DEC_TEXT], ours[DEC_TEXT];

	(void)snprintf(why, ECX_WHY, "%s is %s, expected %s", what,
	    dec_print(is, theirs), dec_print(expected, ours));
	return false;
}

/* Each entry comes to gross less fee, and all of them to what the bank was
 * sent. */
static bool
check_payout(const json_t *doc, char why[ECX_WHY])
{
	const json_t *list = json_object_get(doc, "entry");
	struct dec amount = json_decimal_at(doc, "amount");
	struct dec sum = dec_zero();
	size_t n = json_array_size(list), i;

	for (i = 0; i < n; i++) {
		const json_t *entry = json_array_get(list, i);
		struct dec net = json_decimal_at(entry, "net");
		struct dec left = dec_sub(json_decimal_at(entry, "gross"),
		    json_decimal_at(entry, "fee"));
		char title[ECX_WHY / 4], what[ECX_WHY / 2];

		sum = dec_add(sum, net);
		title_entry(entry, i + 1, title, sizeof(title));
		(void)snprintf(what, sizeof(what), "%s: gross less fee", title);
		if (dec_bad(left) || dec_bad(sum) || dec_cmp(left, net) != 0)
			return refuse_sum(what, left, net, why);
	}
	return dec_cmp(sum, amount) == 0 ||
	       refuse_sum("the sum of the entries", sum, amount, why);
}

static bool
refuse_type(const json_t *doc, char why[ECX_WHY])
{
	static const struct doc_member type = {"type", FORM_TYPE};
	const json_t *value = json_object_get(doc, "type");

	if (value != NULL)
		return refuse_value(NULL, &type, value, why);
	(void)snprintf(why, ECX_WHY,
	    json_is_object(doc) ? "no type" : "not a JSON object");
	return false;
}

bool
ecx_doc_check(const json_t *doc, char why[ECX_WHY])
{
	enum ecx_kind kind;
	enum ecx_type type = ecx_doc_type(doc, &kind);
	const struct doc_member *members = doc_form_members(type, kind);

	if (members == NULL)
		return refuse_type(doc, why);
	if (!check_members(doc, members, NULL, why))
		return false;
	if (type != ECX_TYPE_DATA)
		return true;
	switch (kind) {
	case ECX_ORDER:
		return doc_order_check(doc, why);
	case ECX_FULFILLMENT:
		return check_shipped(doc, why);
	case ECX_CUSTOMER:
		return check_customer(doc, why);
	case ECX_CHANGE:
		return check_change(doc, why);
	case ECX_CREDIT:
		return check_credit(doc, why);
	case ECX_PAYOUT:
		return check_payout(doc, why);
	default:
		return true;
	}
}
