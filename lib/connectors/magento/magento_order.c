/*
 * An order: its addresses, status and totals, in exact decimals.
 */
#include <stdlib.h>
#include <string.h>

#include "connectors/magento/magento_in.h"

/* ---- names and addresses ---- */

static void
set_ecx(json_t *owner, const char *name, const char *text)
{
	json_t *ecx = json_object_get(owner, "ecx");

	if (ecx == NULL) {
		ecx = json_object();
		json_object_set_new(owner, "ecx", ecx);
	}
	json_set_text(ecx, name, text);
}

void
magento_address_compose(json_t *address)
{
	static const char *const names[] = {
	    "firstname", "middlename", "lastname"};
	const json_t *street = json_object_get(address, "street");
	auto_buf struct buf name = {0}, extended = {0};
	const char *s;
	size_t i;

	buf_init(&name, BUF_LINE_MAX);
	buf_init(&extended, BUF_LINE_MAX);
	if (!json_is_object(address))
		return;
	for (i = 0; i < ARRAY_LEN(names); i++)
		if ((s = json_string_at(address, names[i])) != NULL)
			buf_addf(&name, "%s%s", name.len > 0 ? " " : "", s);
	for (i = 1; i < json_array_size(street); i++)
		if ((s = json_string_value(json_array_get(street, i))) != NULL)
			buf_addf(
			    &extended, "%s%s", extended.len > 0 ? ", " : "", s);
	set_ecx(address, "name", name.data);
	set_ecx(address, "extended", extended.data);
}

/* ---- the day ---- */

/* Reads the store's views, once. Where they cannot be read there are none. */
static enum ecx_err
read_views(struct ecx_conn *conn)
{
	struct magento *m = magento_state(conn);
	enum ecx_err err;

	if (m->views != NULL || conf_written(conn->conf, "timezone") != NULL)
		return ECX_OK;
	m->status = 0;
	err = rest_get(&m->rest, "/V1/store/storeConfigs", &m->views);
	if (err != ECX_OK && m->status == 0)
		return err;
	if (err != ECX_OK && magento_died(conn, err))
		ecx_warn(conn->name, NULL,
		    "the store does not say its time zone: %s", conn->error);
	if (!json_is_array(m->views)) {
		json_decref(m->views);
		m->views = json_array();
	}
	return ECX_OK;
}

/* The time zone of the order's store view, or else of the first. */
static void
set_zone(struct ecx_conn *conn, const json_t *order)
{
	const json_t *views = magento_state(conn)->views;
	const json_t *view = json_array_get(views, 0);
	size_t i;

	for (i = 0; i < json_array_size(views); i++)
		if (magento_same(magento_number(json_array_get(views, i), "id"),
			magento_number(order, "store_id")))
			view = json_array_get(views, i);
	ecx_zone(conn, json_string_at(view, "timezone"));
}

/* ---- orders ---- */

/* Digits of the shop's amounts: those of the currency, or as many as a total
 * has. */
static unsigned
digits_of(const json_t *order)
{
	enum { MOST = 4 }; /* that Magento stores */
	static const char *const names[] = {"base_subtotal", "base_tax_amount",
	    "base_shipping_amount", "base_discount_amount", "base_grand_total"};
	unsigned digits =
	    ecx_currency_digits(json_string_at(order, "base_currency_code"));
	size_t i;

	for (i = 0; i < ARRAY_LEN(names); i++) {
		struct dec d = dec_trim(magento_number(order, names[i]));

		if (!dec_bad(d) && d.scale > digits && d.scale <= MOST)
			digits = d.scale;
	}
	return digits;
}

static const char *
order_status(const json_t *order, bool as_ordered)
{
	static const struct {
		const char *state, *ours;
	} known[] = {
	    {"new", "OrderProcessing"},
	    {"processing", "OrderProcessing"},
	    {"complete", "OrderDelivered"},
	    {"closed", "OrderDelivered"},
	    {"holded", "OrderProblem"},
	    {"payment_review", "OrderProblem"},
	    {"pending_payment", "OrderPaymentDue"},
	};
	size_t i;

	if (json_is_at(order, "state", "canceled"))
		return "OrderCancelled";
	if (as_ordered)
		return "OrderReturned";
	for (i = 0; i < ARRAY_LEN(known); i++)
		if (json_is_at(order, "state", known[i].state))
			return known[i].ours;
	return NULL;
}

/* What is awaited is paid where it is authorised. */
static const char *
payment_status(const json_t *left)
{
	const json_t *payments = json_object_get(left, "payments");
	struct dec due = json_decimal_at(left, "totals.payable");
	size_t i;

	for (i = 0; i < json_array_size(payments) && magento_above(due); i++) {
		const json_t *one = json_array_get(payments, i);

		if (json_object_get(one, "awaited") == NULL)
			continue;
		due = dec_sub(due, json_decimal_at(one, "amount"));
		if (!dec_bad(due) && !magento_above(due))
			return "PaymentAutomaticallyApplied";
	}
	return dec_bad(due) || magento_above(due) ? "PaymentDue"
						  : "PaymentComplete";
}

/* The store's own totals, so that the order is refused when they are not what
 * its parts add up to. */
static void
set_totals(const struct magento_composing *c, json_t *totals, bool as_ordered)
{
	struct dec gross = dec_add(magento_number(c->order, "base_grand_total"),
	    magento_credits(c->order, NULL, NULL));

	if (!as_ordered)
		gross = dec_sub(gross, c->off);
	worth_set(c->worth, totals, "gross", gross);
	worth_set(c->worth, totals, "payable",
	    dec_sub(gross, json_decimal_at(totals, "paid")));
	if (as_ordered || dec_is_zero(c->off))
		worth_set(c->worth, totals, "tax",
		    magento_number(c->order, "base_tax_amount"));
}

static json_t *
compose(const struct magento_composing *c)
{
	const bool as_ordered = json_is_at(c->order, "state", "canceled") ||
				worth_is_nothing(c->worth);
	json_t *ecx = worth_compose(c->worth, as_ordered);

	json_object_set_new(ecx, "credits", worth_credits(c->worth));
	set_totals(c, json_object_get(ecx, "totals"), as_ordered);
	json_object_update_new(
	    ecx, json_pack("{s:b, s:s*, s:s}", "gross", c->gross, "status",
		     order_status(c->order, as_ordered), "payment_status",
		     payment_status(ecx)));
	return ecx;
}

static enum ecx_err
compose_order(struct ecx_conn *conn, json_t *order, bool is_followed)
{
	struct magento_composing c = {.conn = conn,
	    .is_followed = is_followed,
	    .order = order,
	    .items = json_object_get(order, "items"),
	    .more = json_object_get(order, "extension_attributes"),
	    .digits = digits_of(order)};
	enum ecx_err err = read_views(conn);

	if (err != ECX_OK)
		return err;
	set_zone(conn, order);
	magento_add_rows(&c);
	err = magento_add_payments(&c);
	if (err == ECX_OK)
		err = magento_take_back(&c);
	if (err == ECX_OK)
		json_object_set_new(order, "ecx", compose(&c));
	worth_close(c.worth);
	free(c.line);
	magento_address_compose(json_object_get(order, "billing_address"));
	magento_address_compose(json_at(order,
	    "extension_attributes.shipping_assignments.0.shipping.address"));
	return err;
}

enum ecx_err
magento_order_compose(struct ecx_conn *conn, json_t *order)
{
	return compose_order(conn, order, false);
}

enum ecx_err
magento_followed_compose(struct ecx_conn *conn, json_t *order)
{
	return compose_order(conn, order, true);
}
