/*
 * The totals of an order, in exact decimals. Magento has all amounts twice;
 * those in the base currency, which is the shop's own, are used.
 */
#include <stdio.h>
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

/* ---- orders ---- */

struct composing {
	const json_t *order;
	unsigned digits; /* of the currency */
	bool gross;      /* prices are quoted with tax */
	json_t *lines, *charges, *allowances;
};

/* A text with the digits of the currency, or more; NULL when it is not a
 * number. */
static json_t *
amount(const struct composing *c, struct dec d)
{
	struct dec bare = dec_trim(d);
	char text[DEC_TEXT];

	if (bare.scale < c->digits)
		bare = dec_round(bare, c->digits, DEC_DOWN);
	return dec_bad(bare) ? NULL : json_string(dec_print(bare, text));
}

bool
magento_is_child(const json_t *item)
{
	const json_t *parent = json_object_get(item, "parent_item_id");

	return parent != NULL && !json_is_null(parent);
}

bool
magento_is_part(const json_t *item, const json_t *parent)
{
	return magento_is_child(item) &&
	       magento_same(magento_number(item, "parent_item_id"),
		   magento_number(parent, "item_id"));
}

bool
magento_is_sum(const json_t *items, const json_t *item)
{
	size_t i;

	for (i = 0; json_is_at(item, "product_type", "bundle") &&
		    i < json_array_size(items);
	     i++) {
		const json_t *child = json_array_get(items, i);

		if (magento_is_part(child, item) &&
		    !dec_is_zero(magento_number(child, "base_row_total")))
			return true;
	}
	return false;
}

static const json_t *
parent_of(const json_t *items, const json_t *item)
{
	size_t i;

	for (i = 0; i < json_array_size(items); i++)
		if (magento_is_part(item, json_array_get(items, i)))
			return json_array_get(items, i);
	return NULL;
}

/* A configurable product stands in an order twice: with its price, and as the
 * variant that was chosen. Only the first is a line. */
static bool
is_line(const json_t *items, const json_t *item)
{
	return magento_is_child(item)
		   ? magento_is_sum(items, parent_of(items, item))
		   : !magento_is_sum(items, item);
}

static struct dec
row(const struct composing *c, const json_t *item, const char *price)
{
	return dec_round(dec_mul(magento_number(item, "qty_ordered"),
			     magento_number(item, price)),
	    c->digits, DEC_HALF_UP);
}

/* No order says how its prices were quoted. They included tax if the subtotal
 * is the sum of the rows with tax, and not that of the rows without. */
static bool
is_gross(const struct composing *c, const struct conf_section *conf)
{
	const char *said = conf_text(conf, "tax_in_prices");
	const json_t *items = json_object_get(c->order, "items");
	struct dec net = dec_zero(), gross = dec_zero();
	size_t i;

	if (strcmp(said, "auto") != 0)
		return strcmp(said, "yes") == 0;
	for (i = 0; i < json_array_size(items); i++) {
		const json_t *item = json_array_get(items, i);

		if (!is_line(items, item))
			continue;
		net = dec_add(net, row(c, item, "base_price"));
		gross = dec_add(gross, row(c, item, "base_price_incl_tax"));
	}
	return !magento_same(net, magento_number(c->order, "base_subtotal")) &&
	       magento_same(
		   gross, magento_number(c->order, "base_subtotal_incl_tax"));
}

/* A list with the tax; an empty list for no tax. */
static json_t *
taxes(const struct composing *c, struct dec tax, struct dec percent)
{
	if (dec_is_zero(tax) && dec_is_zero(percent))
		return json_array();
	return json_pack("[{s:o*, s:o*}]", "amount", amount(c, tax), "percent",
	    dec_is_zero(percent) ? NULL : amount(c, percent));
}

/* A charge or allowance beside the lines; one of 0 is left out. */
static void
add_charge(struct composing *c, json_t *list, const char *code,
    const char *title, struct dec net, struct dec tax)
{
	if (dec_is_zero(net) && dec_is_zero(tax))
		return;
	json_array_append_new(list,
	    json_pack("{s:s*, s:s*, s:o*, s:o}", "code", code, "title", title,
		"amount", amount(c, net), "taxes", taxes(c, tax, dec_zero())));
}

/*
 * A discount may be quoted with tax: its tax is the compensation. The net
 * amount of a line is computed from the price, or, if prices include tax, from
 * the row total, which was rounded with its tax.
 */
static void
add_line(struct composing *c, const json_t *item)
{
	const char *quoted = c->gross ? "base_price_incl_tax" : "base_price";
	struct dec compensation =
	    magento_number(item, "base_discount_tax_compensation_amount");
	struct dec discount =
	    dec_sub(magento_number(item, "base_discount_amount"), compensation);
	struct dec tax = magento_number(item, "base_tax_amount");
	struct dec full = row(c, item, quoted), net, off;
	json_t *line = json_copy((json_t *)item);
	json_t *discounts = json_array(), *surcharges = json_array();
	auto_free char *number = NULL;

	net = dec_sub(
	    c->gross ? magento_number(item, "base_row_total") : full, discount);
	off = dec_sub(full, c->gross ? dec_add(net, tax) : net);
	if (!dec_bad(off) && dec_cmp(off, dec_zero()) < 0)
		add_charge(
		    c, surcharges, NULL, "Rounding", dec_neg(off), dec_zero());
	else
		add_charge(c, discounts,
		    json_string_at(c->order, "coupon_code"), "Discount", off,
		    dec_zero());
	json_object_del(line, "parent_item");
	json_object_set_new(line, "ecx",
	    json_pack("{s:o*, s:o*, s:o, s:o, s:o}", "price",
		amount(c, magento_number(item, quoted)), "net", amount(c, net),
		"discounts", discounts, "surcharges", surcharges, "taxes",
		taxes(c, tax, magento_number(item, "tax_percent"))));
	json_array_append_new(c->lines, line);
	number = xasprintf("%zu", json_array_size(c->lines));
	set_ecx(line, "number", number);
}

static void
add_lines(struct composing *c)
{
	const json_t *items = json_object_get(c->order, "items");
	struct dec fixed = dec_zero(), off = dec_zero();
	size_t i;

	for (i = 0; i < json_array_size(items); i++) {
		const json_t *item = json_array_get(items, i);

		if (!is_line(items, item))
			continue;
		add_line(c, item);
		fixed = dec_add(fixed,
		    magento_number(item, "base_weee_tax_applied_row_amnt"));
		off =
		    dec_add(off, magento_number(item, "base_discount_amount"));
	}
	add_charge(
	    c, c->charges, "weee", "Fixed product tax", fixed, dec_zero());
	off = dec_add(
	    off, magento_number(c->order, "base_shipping_discount_amount"));
	off = dec_add(off, magento_number(c->order, "base_discount_amount"));
	add_charge(c, c->allowances, json_string_at(c->order, "coupon_code"),
	    "Discount", dec_neg(off), dec_zero());
}

static void
add_charges(struct composing *c)
{
	static const struct {
		const char *amount, *tax, *title;
		bool off;
	} others[] = {
	    {"gw_base_price", "gw_base_tax_amount", "Gift wrapping", false},
	    {"gw_items_base_price", "gw_items_base_tax_amount",
		"Gift wrapping of items", false},
	    {"gw_card_base_price", "gw_card_base_tax_amount", "Printed card",
		false},
	    {"base_gift_cards_amount", NULL, "Gift card", true},
	    {"base_customer_balance_amount", NULL, "Store credit", true},
	    {"base_reward_currency_amount", NULL, "Reward points", true},
	};
	const json_t *o = c->order;
	const json_t *more = json_object_get(o, "extension_attributes");
	size_t i;

	add_charge(c, c->charges,
	    json_string_at(more, "shipping_assignments.0.shipping.method"),
	    "Shipping", magento_number(o, "base_shipping_amount"),
	    magento_number(o, "base_shipping_tax_amount"));
	add_charge(c, c->allowances, NULL, "Shipping discount",
	    dec_sub(magento_number(o, "base_shipping_discount_amount"),
		magento_number(
		    o, "base_shipping_discount_tax_compensation_amnt")),
	    dec_zero());
	for (i = 0; i < ARRAY_LEN(others); i++)
		add_charge(c, others[i].off ? c->allowances : c->charges, NULL,
		    others[i].title, magento_number(more, others[i].amount),
		    others[i].tax != NULL ? magento_number(more, others[i].tax)
					  : dec_zero());
}

static const char *
status_of(const json_t *order)
{
	static const struct {
		const char *state, *ours;
	} known[] = {
	    {"new", "OrderProcessing"},
	    {"processing", "OrderProcessing"},
	    {"complete", "OrderDelivered"},
	    {"closed", "OrderReturned"},
	    {"canceled", "OrderCancelled"},
	    {"holded", "OrderProblem"},
	    {"payment_review", "OrderProblem"},
	    {"pending_payment", "OrderPaymentDue"},
	};
	size_t i;

	for (i = 0; i < ARRAY_LEN(known); i++)
		if (json_is_at(order, "state", known[i].state))
			return known[i].ours;
	return NULL;
}

static void
add_payment(struct composing *c, json_t *ecx)
{
	struct dec paid = magento_number(c->order, "base_total_paid");
	struct dec left =
	    dec_sub(magento_number(c->order, "base_grand_total"), paid);
	bool due = dec_bad(left) || dec_cmp(left, dec_zero()) > 0;

	json_set_text(
	    ecx, "payment_status", due ? "PaymentDue" : "PaymentComplete");
	if (!dec_is_zero(paid))
		json_object_set_new(ecx, "paid", amount(c, paid));
	if (!dec_bad(left))
		json_object_set_new(ecx, "left", amount(c, left));
}

void
magento_order_compose(const struct conf_section *conf, json_t *order)
{
	struct composing c = {.order = order,
	    .digits = ecx_currency_digits(
		json_string_at(order, "base_currency_code")),
	    .lines = json_array(),
	    .charges = json_array(),
	    .allowances = json_array()};
	json_t *ecx;

	c.gross = is_gross(&c, conf);
	add_lines(&c);
	add_charges(&c);
	ecx = json_pack("{s:b, s:o, s:o, s:o}", "gross", c.gross, "lines",
	    c.lines, "charges", c.charges, "allowances", c.allowances);
	json_set_text(ecx, "status", status_of(order));
	add_payment(&c, ecx);
	json_object_set_new(order, "ecx", ecx);
	magento_address_compose(json_object_get(order, "billing_address"));
	magento_address_compose(json_at(order,
	    "extension_attributes.shipping_assignments.0.shipping.address"));
}
