/*
 * What an order of BigCommerce is worth: its lines, charges and totals. Amounts
 * are in the transactional currency, default_currency_code; currency_code is
 * only that in which prices were shown. Of each pair of figures with and
 * without tax one is exact, and the other estimated: those with tax where
 * is_tax_inclusive_pricing is true.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/bigcommerce/bigcommerce_order.h"

static int
by_id(const void *a, const void *b)
{
	const json_int_t x =
	    json_integer_value(json_object_get(*(json_t *const *)a, "id"));
	const json_int_t y =
	    json_integer_value(json_object_get(*(json_t *const *)b, "id"));

	return (x > y) - (x < y);
}

static void
sort_by_id(json_t *list)
{
	const size_t n = json_array_size(list);
	auto_free json_t **sorted = xcalloc(n + 1, sizeof(json_t *));
	size_t i;

	for (i = 0; i < n; i++)
		sorted[i] = json_incref(json_array_get(list, i));
	qsort(sorted, n, sizeof(json_t *), by_id);
	json_array_clear(list);
	for (i = 0; i < n; i++)
		json_array_append_new(list, sorted[i]);
}

/* ---- the order ---- */

static json_int_t
status_id(const struct bc_order *o)
{
	return json_integer_value(json_object_get(o->order, "status_id"));
}

/* Labels of statuses can be renamed; their ids cannot. */
static const char *
order_status(const struct bc_order *o)
{
	enum { PENDING = 1, SHIPPED, PARTLY, REFUNDED, CANCELLED, DECLINED };
	enum { AWAITING = 7, PICKUP, COMPLETED = 10, VERIFY = 12, DISPUTED };

	switch (status_id(o)) {
	case CANCELLED:
		return "OrderCancelled";
	case DECLINED:
		return bigcommerce_above(o->paid) ? "OrderCancelled"
						  : "OrderProblem";
	case VERIFY:
	case DISPUTED:
		return "OrderProblem";
	}
	if (json_array_size(o->refunds) > 0 && o->n_items > 0 &&
	    worth_is_nothing(o->worth))
		return "OrderReturned";
	switch (status_id(o)) {
	case PENDING:
	case AWAITING:
		return bigcommerce_above(o->paid) ||
			       strcmp(o->expected,
				   "PaymentAutomaticallyApplied") == 0
			   ? "OrderProcessing"
			   : "OrderPaymentDue";
	case SHIPPED:
	case COMPLETED:
		return "OrderDelivered";
	case PICKUP:
		return "OrderPickupAvailable";
	}
	return bigcommerce_is_shipped(o) ? "OrderDelivered" : "OrderProcessing";
}

static const char *
payment_status(const struct bc_order *o, const json_t *left)
{
	const struct dec due = json_decimal_at(left, "totals.payable");

	if (!dec_bad(due) && !bigcommerce_above(due))
		return "PaymentComplete";
	return o->expected;
}

static json_t *
credits_of(const struct bc_order *o)
{
	json_t *all = worth_credits(o->worth), *one;
	size_t i;

	json_array_foreach (all, i, one)
		json_set_text(one, "why",
		    json_string_at(o->unclear, json_text_at(one, "id")));
	return all;
}

/* When the order last changed: a refund need not move its time. */
static const char *
modified_at(const struct bc_order *o)
{
	const char *last = json_string_at(o->order, "date_modified");
	const json_t *one;
	size_t i;

	json_array_foreach (o->refunds, i, one) {
		const char *created = json_string_at(one, "created");

		if (bigcommerce_time(created) > bigcommerce_time(last))
			last = created;
	}
	return last;
}

static void
set_members(struct bc_order *o, json_t *ecx)
{
	const json_t *billing = json_object_get(o->order, "billing_address");
	const json_t *fields = json_object_get(billing, "form_fields");
	auto_free char *customer = bigcommerce_id(o->order, "customer_id");
	json_t *first = json_at(o->order, "consignments.shipping.0");

	json_set_text(ecx, "customer", customer);
	json_set_text(ecx, "reference",
	    bigcommerce_field(o->conn, fields, "reference_fields"));
	json_set_text(
	    ecx, "vat", bigcommerce_field(o->conn, fields, "vat_fields"));
	bigcommerce_set_time(
	    ecx, "created", json_string_at(o->order, "date_created"));
	bigcommerce_set_time(ecx, "modified", modified_at(o));
	bigcommerce_address((json_t *)billing);
	bigcommerce_address(first);
	if (first != NULL)
		json_object_set(ecx, "delivery", first);
	else
		json_set_text(ecx, "pickup",
		    json_string_at(o->order,
			"consignments.pickups.0.pickup_method_display_name"));
}

/* Where prices include tax, one that the lines lack would only be missed by the
 * store's own sum: with that the order is refused. */
static void
check_tax(struct bc_order *o, json_t *totals)
{
	struct dec said = bigcommerce_amount(o, o->order, "total_tax");

	if (json_array_size(o->refunds) == 0 &&
	    !bigcommerce_is_near(
		o, json_decimal_at(totals, "tax"), said, (int64_t)o->n_items))
		worth_set(o->worth, totals, "tax", said);
}

static void
compose(struct bc_order *o)
{
	json_auto_t *ecx = NULL;
	const char *status;
	struct dec gross;
	json_t *totals;
	bool as_ordered;

	bigcommerce_say_rows(o);
	bigcommerce_say_payments(o);
	bigcommerce_say_refunds(o);
	status = order_status(o);
	as_ordered = strcmp(status, "OrderReturned") == 0 ||
		     strcmp(status, "OrderCancelled") == 0;
	gross = as_ordered ? o->total : dec_sub(o->total, o->refunded);
	ecx = worth_compose(o->worth, as_ordered);
	totals = json_object_get(ecx, "totals");
	worth_set(o->worth, totals, "payable",
	    dec_sub(gross, json_decimal_at(totals, "paid")));
	worth_set(o->worth, totals, "gross", gross);
	check_tax(o, totals);
	json_set_text(ecx, "status", status);
	json_set_text(ecx, "paymentStatus", payment_status(o, ecx));
	json_object_set_new(ecx, "credits", credits_of(o));
	set_members(o, ecx);
	json_object_set(o->order, "ecx", ecx);
}

/* ---- what there is beside it ---- */

static enum ecx_err
read_beside(struct bc_order *o)
{
	static const enum bigcommerce_beside all[] = {
	    BC_PRODUCTS, BC_TRANSACTIONS, BC_REFUNDS, BC_TAXES, BC_SHIPMENTS};
	json_t **const rows[] = {[BC_PRODUCTS] = &o->lines,
	    [BC_TRANSACTIONS] = &o->transactions,
	    [BC_REFUNDS] = &o->refunds,
	    [BC_TAXES] = &o->taxes,
	    [BC_SHIPMENTS] = &o->shipments};
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < ARRAY_LEN(all) && err == ECX_OK; i++) {
		if (all[i] == BC_TAXES &&
		    dec_is_zero(bigcommerce_number(o->order, "total_tax")))
			continue;
		if (all[i] == BC_SHIPMENTS && json_array_size(o->refunds) == 0)
			continue;
		err = bigcommerce_beside(o->conn, o->id, all[i], rows[all[i]]);
	}
	return err;
}

/* Why it is no order to be handed out; NULL where it is one. */
static const char *
why_not(const struct bc_order *o)
{
	const json_t *all = json_at(o->order, "consignments.shipping");

	if (json_array_size(all) > 1 &&
	    conf_is(o->conn->conf, "several_addresses", "refuse"))
		return "it goes to several addresses: create it by hand, or "
		       "set several_addresses = first";
	if (!json_is_integer(json_object_get(o->order, "status_id")))
		return "it has no status_id";
	return NULL;
}

static void
cleanup(struct bc_order *o)
{
	size_t i;

	for (i = 0; i < o->n_items; i++)
		free(o->item[i].id);
	free(o->item);
	free(o->id);
	free(o->why);
	json_decref(o->lines);
	json_decref(o->taxes);
	json_decref(o->refunds);
	json_decref(o->shipments);
	json_decref(o->transactions);
	json_decref(o->unclear);
	if (o->worth != NULL)
		worth_close(o->worth);
}

static enum ecx_err
complete(struct bc_order *o)
{
	const char *why = why_not(o);
	enum ecx_err err = bigcommerce_zone(o->conn);

	if (why != NULL)
		return ecx_fail(o->conn, ECX_REJECTED, "%s", why);
	if (err == ECX_OK)
		err = bigcommerce_digits(o->conn,
		    json_string_at(o->order, "default_currency_code"),
		    &o->digits);
	if (err == ECX_OK)
		err = read_beside(o);
	if (err != ECX_OK)
		return err;
	sort_by_id(o->lines);
	sort_by_id(o->refunds);
	o->worth = worth_open(o->conn->conf, o->digits, o->gross);
	o->total = bigcommerce_amount(o, o->order, "total_inc_tax");
	compose(o);
	if (o->bad)
		return ecx_fail(o->conn, ECX_REJECTED,
		    "an amount of the order is not a number");
	return o->why != NULL ? ecx_fail(o->conn, ECX_REJECTED, "%s", o->why)
			      : ECX_OK;
}

enum ecx_err
bigcommerce_order_complete(struct ecx_conn *conn, json_t *order)
{
	struct bc_order o = {.conn = conn,
	    .order = order,
	    .id = bigcommerce_id(order, "id"),
	    .gross = json_true_at(order, "is_tax_inclusive_pricing"),
	    .paid = dec_zero(),
	    .refunded = dec_zero(),
	    .unclear = json_object(),
	    .expected = "PaymentDue"};
	enum ecx_err err = complete(&o);

	cleanup(&o);
	return err;
}
