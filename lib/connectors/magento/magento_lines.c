/*
 * Lines and charges of an order, as they were ordered. Magento has all amounts
 * twice; those in the base currency, which is the shop's own, are used. The
 * members base_row_total are not: they are less the discount, or those of one
 * piece, or not, by the release.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/magento/magento_in.h"

/* ---- items ---- */

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
		    !dec_is_zero(magento_number(child, "base_price")))
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

json_t *
magento_lines(const json_t *order)
{
	const json_t *items = json_object_get(order, "items");
	json_t *lines = json_array();
	size_t i;

	for (i = 0; i < json_array_size(items); i++) {
		json_t *line;
		auto_free char *number =
		    xasprintf("%zu", json_array_size(lines) + 1);

		if (!is_line(items, json_array_get(items, i)))
			continue;
		line = json_copy(json_array_get(items, i));
		json_object_set_new(
		    line, "ecx", json_pack("{s:s}", "number", number));
		json_array_append_new(lines, line);
	}
	return lines;
}

/* ---- are prices quoted with tax? ---- */

/* What the lines come to at this price. */
static struct dec
sum_at(const struct magento_composing *c, const char *price)
{
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < json_array_size(c->items); i++) {
		const json_t *item = json_array_get(c->items, i);

		if (is_line(c->items, item))
			sum = dec_add(sum,
			    dec_round(
				dec_mul(magento_number(item, "qty_ordered"),
				    magento_number(item, price)),
				c->digits, DEC_HALF_UP));
	}
	return sum;
}

/* A discount had tax in it, or the price of a product in the catalogue is that
 * with tax and not that without. */
static bool
is_gross_item(const json_t *item)
{
	struct dec original = magento_number(item, "base_original_price");

	return !dec_is_zero(magento_number(
		   item, "base_discount_tax_compensation_amount")) ||
	       (magento_above(original) &&
		   magento_same(
		       original, magento_number(item, "base_price_incl_tax")) &&
		   !magento_same(original, magento_number(item, "base_price")));
}

/* No order says how its prices were quoted. The subtotals say so where pieces
 * were rounded; else the lines may. */
static bool
is_gross(const struct magento_composing *c)
{
	const char *said = conf_text(c->conn->conf, "tax_in_prices");
	bool net, gross;
	size_t i;

	if (strcmp(said, "auto") != 0)
		return strcmp(said, "yes") == 0;
	net = magento_same(
	    sum_at(c, "base_price"), magento_number(c->order, "base_subtotal"));
	gross = magento_same(sum_at(c, "base_price_incl_tax"),
	    magento_number(c->order, "base_subtotal_incl_tax"));
	if (!gross || !net)
		return gross;
	for (i = 0; i < json_array_size(c->items); i++) {
		const json_t *item = json_array_get(c->items, i);

		if (is_line(c->items, item) && is_gross_item(item))
			return true;
	}
	return false;
}

/* ---- taxes ---- */

/* The taxes of an item, or of a type that has none. */
static const json_t *
applied_to(
    const struct magento_composing *c, const char *type, const json_t *item)
{
	const json_t *all = json_object_get(c->more, "item_applied_taxes");
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);

		if (json_is_at(one, "type", type) &&
		    (item == NULL ||
			magento_same(magento_number(one, "item_id"),
			    magento_number(item, "item_id"))))
			return json_object_get(one, "applied_taxes");
	}
	return NULL;
}

/* The percentage of a tax: that of the order's own list, as that of a line may
 * be the sum of all that apply to it. */
static struct dec
percent_of(const struct magento_composing *c, const json_t *tax)
{
	const json_t *all = json_object_get(c->more, "applied_taxes");
	const char *code = json_text_at(tax, "code");
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);

		if (json_is_at(one, "code", code) &&
		    !dec_bad(json_decimal_at(one, "percent")))
			return json_decimal_at(one, "percent");
	}
	return json_decimal_at(tax, "percent");
}

/* Is it by this percentage, to a cent? */
static bool
is_rate(const struct magento_composing *c, struct dec percent, struct dec net,
    struct dec tax)
{
	struct dec off = dec_sub(dec_percent(net, percent, c->digits), tax);
	struct dec unit = dec_int(1);

	unit.scale = (uint8_t)c->digits;
	return magento_above(percent) && !dec_bad(off) &&
	       dec_cmp(off, unit) <= 0 && dec_cmp(dec_neg(off), unit) <= 0;
}

/* The percentage of a tax that the store does not tell: the one rate of the
 * order that it can be by; bad where there are several. */
static struct dec
find_percent(const struct magento_composing *c, struct dec net, struct dec tax)
{
	const json_t *lists[] = {
	    json_object_get(c->more, "applied_taxes"), c->items};
	static const char *const names[] = {"percent", "tax_percent"};
	struct dec found = dec_parse("");
	size_t i, k;

	for (k = 0; k < ARRAY_LEN(lists); k++)
		for (i = 0; i < json_array_size(lists[k]); i++) {
			struct dec rate = magento_number(
			    json_array_get(lists[k], i), names[k]);

			if (!is_rate(c, rate, net, tax))
				continue;
			if (!dec_bad(found) && dec_cmp(found, rate) != 0)
				return dec_parse("");
			found = rate;
		}
	return found;
}

/* Is each tax but the first on those before it, too? Then the percentage of the
 * whole is more than their sum. */
static bool
is_compound(
    const struct magento_composing *c, const json_t *taxes, struct dec whole)
{
	static const struct dec near = {.limb = {1}, .scale = 3};
	struct dec beside = dec_zero(), on = dec_int(100), off;
	size_t i;

	for (i = 0; i < json_array_size(taxes); i++) {
		struct dec rate = percent_of(c, json_array_get(taxes, i));

		beside = dec_add(beside, rate);
		on = dec_add(on, dec_percent(on, rate, 6));
	}
	off = dec_sub(dec_sub(on, dec_int(100)), whole);
	return !dec_bad(off) && !magento_same(beside, whole) &&
	       dec_cmp(off, near) <= 0 && dec_cmp(dec_neg(off), near) <= 0;
}

/* The amounts of several taxes, which come to `tax`. False where the store does
 * not say how. */
static bool
amounts_of(const struct magento_composing *c, const json_t *taxes,
    struct dec tax, struct dec amounts[])
{
	const size_t n = json_array_size(taxes);
	auto_free struct dec *weights = xcalloc(n + 1, sizeof(*weights));
	unsigned scale = dec_trim(tax).scale;
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < n; i++) {
		weights[i] = amounts[i] =
		    magento_number(json_array_get(taxes, i), "base_amount");
		sum = dec_add(sum, amounts[i]);
	}
	return magento_same(sum, tax) ||
	       (magento_above(sum) &&
		   dec_split(amounts, weights, n, tax,
		       scale > c->digits ? scale : c->digits));
}

/* percent: of all taxes together, or bad. */
static void
add_taxes(const struct magento_composing *c, struct worth_row *row,
    const json_t *taxes, struct dec net, struct dec tax, struct dec percent)
{
	const size_t n = json_array_size(taxes);
	auto_free struct dec *amounts = xcalloc(n + 1, sizeof(*amounts));
	const bool known = n > 0 && amounts_of(c, taxes, tax, amounts);
	const bool compound = known && n > 1 && is_compound(c, taxes, percent);
	size_t i;

	for (i = 0; known && i < n; i++) {
		const json_t *one = json_array_get(taxes, i);

		worth_tax(row, json_string_at(one, "title"),
		    n == 1 && !dec_bad(percent) ? percent : percent_of(c, one),
		    amounts[i],
		    compound && i > 0 ? WORTH_TAX_COMPOUND : WORTH_TAX);
	}
	if (known || (dec_is_zero(tax) && !magento_above(percent)))
		return;
	worth_tax(row, NULL,
	    dec_bad(percent) ? find_percent(c, net, tax) : percent, tax,
	    WORTH_TAX);
}

/* ---- lines ---- */

/* The net of a line. A discount may be quoted with tax: its tax is the
 * compensation. */
static struct dec
net_of(const struct magento_composing *c, const json_t *item, struct dec full)
{
	struct dec discount = magento_number(item, "base_discount_amount");

	if (c->gross)
		return dec_sub(dec_sub(full, discount),
		    magento_number(item, "base_tax_amount"));
	return dec_add(dec_sub(full, discount),
	    magento_number(item, "base_discount_tax_compensation_amount"));
}

static const char *
kind_of(const json_t *item)
{
	if (json_is_at(item, "product_type", "giftcard"))
		return "GiftCard";
	return json_true_at(item, "is_virtual") ||
		       magento_above(magento_number(item, "is_virtual"))
		   ? "Virtual"
		   : NULL;
}

static void
add_line(struct magento_composing *c, const json_t *item)
{
	struct dec price = magento_number(
	    item, c->gross ? "base_price_incl_tax" : "base_price");
	struct dec discount = magento_number(item, "base_discount_amount");
	auto_free char *number = xasprintf("%zu", c->n_lines + 1);
	json_auto_t *line = json_copy((json_t *)item);
	struct magento_line *l = &c->line[c->n_lines++];
	const char *kind = kind_of(item);

	l->item = item;
	l->quantity = magento_number(item, "qty_ordered");
	l->tax = magento_number(item, "base_tax_amount");
	l->net = net_of(c, item,
	    dec_round(dec_mul(l->quantity, price), c->digits, DEC_HALF_UP));
	json_object_del(line, "parent_item");
	if (kind != NULL)
		json_set_text(line, "kind", kind);
	l->row = worth_line(c->worth, number, line, l->quantity, price);
	worth_net(l->row, l->net);
	if (!dec_is_zero(discount))
		worth_discount(l->row, json_string_at(c->order, "coupon_code"),
		    "Discount", discount);
	if (kind != NULL && strcmp(kind, "GiftCard") == 0)
		worth_apart(l->row);
	add_taxes(c, l->row, applied_to(c, "product", item), l->net, l->tax,
	    magento_number(item, "tax_percent"));
}

/* ---- charges ---- */

/* A charge or, below 0, an allowance beside the lines; NULL when it is one of
 * 0. */
static struct worth_row *
add_charge(struct magento_composing *c, const char *code, const char *title,
    struct dec net, struct dec tax, const json_t *taxes)
{
	struct worth_row *row;

	if (dec_is_zero(net) && dec_is_zero(tax))
		return NULL;
	row = worth_charge(
	    c->worth, code, title, c->gross ? dec_add(net, tax) : net);
	worth_net(row, net);
	add_taxes(c, row, taxes, net, tax, dec_parse(""));
	return row;
}

static void
add_shipping(struct magento_composing *c)
{
	struct dec off =
	    dec_sub(magento_number(c->order, "base_shipping_discount_amount"),
		magento_number(
		    c->order, "base_shipping_discount_tax_compensation_amnt"));

	c->shipping = add_charge(c,
	    json_string_at(c->more, "shipping_assignments.0.shipping.method"),
	    "Shipping",
	    dec_sub(magento_number(c->order, "base_shipping_amount"), off),
	    magento_number(c->order, "base_shipping_tax_amount"),
	    applied_to(c, "shipping", NULL));
}

/* Fixed product taxes, and a discount that neither a line nor the shipping
 * has. */
static void
add_rest(struct magento_composing *c)
{
	struct dec fixed = dec_zero(), off = dec_zero();
	size_t i;

	for (i = 0; i < c->n_lines; i++) {
		fixed = dec_add(fixed, magento_number(c->line[i].item,
					   "base_weee_tax_applied_row_amnt"));
		off = dec_add(off,
		    magento_number(c->line[i].item, "base_discount_amount"));
	}
	off = dec_add(
	    off, magento_number(c->order, "base_shipping_discount_amount"));
	off = dec_add(off, magento_number(c->order, "base_discount_amount"));
	c->fixed =
	    add_charge(c, "weee", "Fixed product tax", fixed, dec_zero(), NULL);
	(void)add_charge(c, json_string_at(c->order, "coupon_code"), "Discount",
	    off, dec_zero(), NULL);
}

const struct magento_wrap magento_wraps[MAGENTO_WRAPS] = {
    {"gift_wrap", "gw_base_price", "gw_base_tax_amount", "Gift wrapping",
	"quote_gw"},
    {"gift_wrap", "gw_items_base_price", "gw_items_base_tax_amount",
	"Gift wrapping of items", "item_gw"},
    {"printed_card", "gw_card_base_price", "gw_card_base_tax_amount",
	"Printed card", "printed_card_gw"},
};

static void
add_wrapping(struct magento_composing *c)
{
	size_t i;

	for (i = 0; i < MAGENTO_WRAPS; i++) {
		const struct magento_wrap *w = &magento_wraps[i];

		c->wrap[i] = add_charge(c, w->code, w->title,
		    magento_number(c->more, w->amount),
		    magento_number(c->more, w->tax),
		    strcmp(w->type, "item_gw") == 0
			? NULL
			: applied_to(c, w->type, NULL));
	}
}

/* A member of the order, or of its extension_attributes. */
static struct dec
member(const struct magento_composing *c, const char *name)
{
	return json_object_get(c->order, name) != NULL
		   ? magento_number(c->order, name)
		   : magento_number(c->more, name);
}

/* Fees that extensions add: those of the store's own list, and those that the
 * key `fees` names. */
static void
add_fees(struct magento_composing *c)
{
	const json_t *own = json_object_get(c->more, "custom_fees");
	const char *text = conf_text(c->conn->conf, "fees");
	auto_free char *names = xstrdup(text != NULL ? text : "");
	char *name, *rest = NULL;
	size_t i;

	for (i = 0; i < json_array_size(own); i++) {
		const json_t *fee = json_array_get(own, i);

		(void)add_charge(c, json_string_at(fee, "custom_fee_code"),
		    json_string_at(fee, "custom_fee_label"),
		    magento_number(fee, "base_custom_fee_amount"), dec_zero(),
		    NULL);
	}
	for (name = strtok_r(names, " \t", &rest); name != NULL;
	     name = strtok_r(NULL, " \t", &rest)) {
		char *tax = strchr(name, '/');

		if (tax != NULL)
			*tax++ = '\0';
		(void)add_charge(c, name, NULL, member(c, name),
		    tax != NULL ? member(c, tax) : dec_zero(), NULL);
	}
}

void
magento_add_rows(struct magento_composing *c)
{
	size_t i;

	c->gross = is_gross(c);
	c->worth = worth_open(c->conn->conf, c->digits, c->gross);
	c->line = xcalloc(json_array_size(c->items) + 1, sizeof(*c->line));
	for (i = 0; i < json_array_size(c->items); i++)
		if (is_line(c->items, json_array_get(c->items, i)))
			add_line(c, json_array_get(c->items, i));
	add_rest(c);
	add_shipping(c);
	add_wrapping(c);
	add_fees(c);
}
