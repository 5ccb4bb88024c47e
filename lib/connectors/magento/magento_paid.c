/*
 * The payments of an order. What it says itself is one payment; where a part is
 * still to come, or an authorisation was charged, its invoices have the parts.
 */
#include <stdio.h>
#include <string.h>

#include "connectors/magento/magento_in.h"

/* The state of an invoice that was paid. */
enum { INVOICE_PAID = 2 };

enum ecx_err
magento_read_beside(
    const struct magento_composing *c, enum magento_beside what, json_t **list)
{
	static const struct {
		const char *path, *id, *fields, *noun;
	} all[] = {
	    [MAGENTO_MEMOS] = {"/V1/creditmemos", "entity_id", NULL,
		"credit memos"},
	    [MAGENTO_INVOICES] = {"/V1/invoices", "entity_id",
		"items[entity_id,state,base_grand_total,transaction_id,"
		"created_at],total_count",
		"invoices"},
	    [MAGENTO_TRANSACTIONS] = {"/V1/transactions", "transaction_id",
		"items[transaction_id,txn_id,txn_type],total_count",
		"transactions"},
	};
	struct magento *m = magento_state(c->conn);
	auto_free char *id = json_id(json_object_get(c->order, "entity_id"));
	struct magento_search s = {.path = all[what].path,
	    .id = all[what].id,
	    .fields = all[what].fields,
	    .filters = {{"order_id", "eq", id, false}},
	    .n = 1,
	    .size = MAGENTO_PAGE};
	enum ecx_err err = ECX_OK;
	json_t *items;

	*list = NULL;
	if (m->hidden & 1U << what)
		return ECX_OK;
	*list = json_array();
	while ((err = magento_search_next(c->conn, &s, &items)) == ECX_OK &&
	       items != NULL) {
		json_array_extend(*list, items);
		json_decref(items);
	}
	if (err == ECX_OK)
		return err;
	if (c->is_followed && what == MAGENTO_MEMOS) {
		auto_free char *words = xstrdup(c->conn->error);

		return ecx_fail(c->conn, err, "its %s cannot be read: %s",
		    all[what].noun, words);
	}
	if (err != ECX_DENIED && err != ECX_CONFIG &&
	    !magento_died(c->conn, err))
		return err;
	json_decref(*list);
	*list = NULL;
	if (err == ECX_DENIED || err == ECX_CONFIG)
		m->hidden |= 1U << what;
	ecx_warn(c->conn->name, NULL,
	    "order %s: the %s are left out, and the order's own figures are "
	    "used: %s",
	    json_text_at(c->order, "increment_id"), all[what].noun,
	    c->conn->error);
	return ECX_OK;
}

json_t *
magento_payment(const char *method, const char *transaction, const char *at)
{
	return json_pack("{s:s*, s:s*, s:s*}", "method", method, "transaction",
	    transaction, "at", at);
}

struct dec
magento_credits(const json_t *owner,
    void (*each)(
	void *data, const char *method, const char *id, struct dec amount),
    void *data)
{
	static const char *const names[][2] = {
	    {"base_gift_cards_amount", "gift_card"},
	    {"base_customer_balance_amount", "store_credit"},
	    {"base_reward_currency_amount", "reward_points"},
	};
	const json_t *more = json_object_get(owner, "extension_attributes");
	const json_t *cards = json_object_get(more, "gift_cards");
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < json_array_size(cards); i++) {
		const json_t *card = json_array_get(cards, i);
		struct dec amount = magento_number(card, "base_amount");

		sum = dec_add(sum, amount);
		if (each != NULL)
			each(data, names[0][1], json_string_at(card, "code"),
			    amount);
	}
	for (i = 0; i < ARRAY_LEN(names); i++) {
		struct dec amount = magento_number(more, names[i][0]);

		if (dec_is_zero(amount) ||
		    (i == 0 && json_array_size(cards) > 0))
			continue;
		sum = dec_add(sum, amount);
		if (each != NULL)
			each(data, names[i][1], NULL, amount);
	}
	return sum;
}

static void
add_credit(void *data, const char *method, const char *id, struct dec amount)
{
	const struct magento_composing *c = data;
	json_auto_t *payment = magento_payment(method, id, NULL);

	worth_paid(c->worth, NULL, payment, amount);
}

/* The invoices that were paid, if they come to what was; else NULL. */
static enum ecx_err
read_paid(const struct magento_composing *c, struct dec paid, json_t **invoices)
{
	enum ecx_err err = magento_read_beside(c, MAGENTO_INVOICES, invoices);
	struct dec sum = dec_zero();
	size_t i;

	for (i = json_array_size(*invoices); i > 0; i--) {
		const json_t *one = json_array_get(*invoices, i - 1);

		if (magento_same(
			magento_number(one, "state"), dec_int(INVOICE_PAID)))
			sum = dec_add(
			    sum, magento_number(one, "base_grand_total"));
		else
			json_array_remove(*invoices, i - 1);
	}
	if (err == ECX_OK && !magento_same(sum, paid)) {
		json_decref(*invoices);
		*invoices = NULL;
	}
	return err;
}

static void
add_paid(
    const struct magento_composing *c, const json_t *invoices, struct dec paid)
{
	const char *method = json_string_at(c->order, "payment.method");
	const char *last = json_string_at(c->order, "payment.last_trans_id");
	const size_t n = json_array_size(invoices);
	size_t i;

	for (i = 0; i < n; i++) {
		const json_t *one = json_array_get(invoices, i);
		const char *id = json_string_at(one, "transaction_id");
		json_auto_t *payment =
		    magento_payment(method, id == NULL && n == 1 ? last : id,
			json_string_at(one, "created_at"));

		worth_paid(c->worth, NULL, payment,
		    magento_number(one, "base_grand_total"));
	}
	if (n == 0) {
		json_auto_t *payment = magento_payment(method, last, NULL);

		worth_paid(c->worth, NULL, payment, paid);
	}
}

/* What is authorised and was not charged. The id is that of the authorisation,
 * which the order has until a part of it is charged. */
static enum ecx_err
add_authorised(
    const struct magento_composing *c, struct dec amount, bool charged)
{
	const char *id = json_string_at(c->order, "payment.last_trans_id");
	json_auto_t *all = NULL, *payment = NULL;
	enum ecx_err err = ECX_OK;
	size_t i;

	if (charged) {
		err = magento_read_beside(c, MAGENTO_TRANSACTIONS, &all);
		id = NULL;
	}
	for (i = 0; i < json_array_size(all); i++)
		if (json_is_at(
			json_array_get(all, i), "txn_type", "authorization"))
			id = json_string_at(json_array_get(all, i), "txn_id");
	payment = magento_payment(
	    json_string_at(c->order, "payment.method"), id, NULL);
	worth_awaited(c->worth, payment, "PaymentAutomaticallyApplied", amount);
	return err;
}

enum ecx_err
magento_add_payments(struct magento_composing *c)
{
	const json_t *o = c->order;
	struct dec paid = magento_number(o, "base_total_paid");
	struct dec due =
	    dec_sub(dec_sub(magento_number(o, "base_grand_total"), paid),
		magento_number(o, "base_total_canceled"));
	struct dec of = magento_number(o, "payment.base_amount_authorized");
	struct dec authorised = dec_sub(of, paid);
	const bool charged = !dec_is_zero(paid);
	json_auto_t *invoices = NULL;
	enum ecx_err err = ECX_OK;

	(void)magento_credits(o, add_credit, c);
	if (charged && (magento_above(due) || magento_above(of)))
		err = read_paid(c, paid, &invoices);
	if (err != ECX_OK)
		return err;
	if (charged)
		add_paid(c, invoices, paid);
	if (!magento_above(due) || !magento_above(authorised))
		return ECX_OK;
	return add_authorised(
	    c, dec_cmp(due, authorised) < 0 ? due : authorised, charged);
}
