/* Lines and charges of an order, as they were ordered, and their taxes. */
#include <stdlib.h>
#include <string.h>

#include "connectors/bigcommerce/bigcommerce_order.h"

/* ---- amounts ---- */

static struct dec
exact_amount(struct bc_order *o, const json_t *object, const char *name)
{
	const struct dec d = bigcommerce_number(object, name);

	o->bad = o->bad || dec_bad(d);
	return d;
}

struct dec
bigcommerce_amount(struct bc_order *o, const json_t *object, const char *name)
{
	return dec_round(exact_amount(o, object, name), o->digits, DEC_HALF_UP);
}

bool
bigcommerce_is_near(
    const struct bc_order *o, struct dec a, struct dec b, int64_t n)
{
	struct dec unit = dec_int(n), off = dec_sub(a, b);

	unit.scale = (uint8_t)o->digits;
	return !dec_bad(off) && dec_cmp(off, unit) <= 0 &&
	       dec_cmp(dec_neg(off), unit) <= 0;
}

/* The amount with tax, or without, as prices of the order are quoted. */
static struct dec
quoted(struct bc_order *o, const json_t *object, const char *name)
{
	auto_free char *member =
	    xasprintf("%s_%s", name, o->gross ? "inc_tax" : "ex_tax");

	return exact_amount(o, object, member);
}

/* ---- taxes ---- */

/* Is it a tax of the item? Where a tax service calculates, taxes of shipping
 * need not name the address. */
static bool
is_tax_of(const json_t *tax, const struct bc_item *item)
{
	static const char *const types[] = {[BC_LINE] = "item",
	    [BC_WRAPPING] = "gift-wrapping",
	    [BC_SHIPPING] = "shipping",
	    [BC_HANDLING] = "handling",
	    [BC_FEE] = "fee"};
	const bool of_line = item->type == BC_LINE || item->type == BC_WRAPPING;
	auto_free char *id = bigcommerce_id(
	    tax, of_line ? "order_product_id" : "order_address_id");

	if (!json_is_at(tax, "line_item_type", types[item->type]))
		return false;
	return strcmp(id, item->id) == 0 || (!of_line && *id == '\0');
}

/* Parts what the item's taxes come to among its rates, in the digits of the
 * order; false where the rows do not say. */
static bool
part_tax(const struct bc_order *o, const json_t *rows, struct dec tax,
    struct dec parts[])
{
	const size_t n = json_array_size(rows);
	auto_free struct dec *weights = xcalloc(n + 1, sizeof(*weights));
	struct dec sum = dec_zero(), rounded = dec_zero();
	size_t i;

	for (i = 0; i < n; i++) {
		weights[i] =
		    bigcommerce_number(json_array_get(rows, i), "line_amount");
		parts[i] = dec_round(weights[i], o->digits, DEC_HALF_UP);
		sum = dec_add(sum, weights[i]);
		rounded = dec_add(rounded, parts[i]);
	}
	if (bigcommerce_is_near(o, rounded, tax, 0))
		return n > 0;
	return n > 0 && bigcommerce_is_near(o, sum, tax, (int64_t)n) &&
	       dec_split(parts, weights, n, tax, o->digits);
}

/* A tax without rows of its own, as that of a fee, has the rate of the order by
 * which it was calculated. */
static void
say_tax(const struct bc_order *o, struct bc_item *item, const json_t *rows)
{
	const json_t *all = json_array_size(rows) > 0 ? rows : o->taxes, *one;
	const char *title = NULL;
	struct dec percent = dec_parse(NULL);
	size_t i;

	json_array_foreach (all, i, one) {
		const struct dec rate = bigcommerce_number(one, "rate");

		if (dec_bad(percent) &&
		    bigcommerce_is_near(o,
			dec_percent(item->net, rate, o->digits), item->tax,
			1)) {
			percent = dec_trim(rate);
			title = json_string_at(one, "name");
		}
	}
	worth_tax(item->row, title, percent, item->tax, WORTH_TAX);
}

/* A tax of a later priority is calculated on those before it, too. */
static void
say_taxes(struct bc_order *o, struct bc_item *item)
{
	json_auto_t *rows = json_array();
	const json_t *one, *first;
	struct dec *parts;
	size_t i;

	json_array_foreach (o->taxes, i, one)
		if (is_tax_of(one, item))
			json_array_append(rows, (json_t *)one);
	parts = xcalloc(json_array_size(rows) + 1, sizeof(*parts));
	first = json_array_get(rows, 0);
	if (part_tax(o, rows, item->tax, parts))
		json_array_foreach (rows, i, one)
			worth_tax(item->row, json_string_at(one, "name"),
			    bigcommerce_number(one, "rate"), parts[i],
			    i > 0 && !json_equal(
					 json_object_get(one, "priority"),
					 json_object_get(first, "priority"))
				? WORTH_TAX_COMPOUND
				: WORTH_TAX);
	else if (!dec_is_zero(item->tax))
		say_tax(o, item, rows);
	free(parts);
}

static struct bc_item *
add_item(
    struct bc_order *o, enum bc_type type, const char *id, const json_t *said)
{
	struct bc_item *item;

	o->item = xreallocarray(o->item, o->n_items + 1, sizeof(*o->item));
	item = &o->item[o->n_items++];
	*item = (struct bc_item){.type = type,
	    .id = xstrdup(id),
	    .said = said,
	    .quantity = dec_zero(),
	    .taken_quantity = dec_zero(),
	    .taken_net = dec_zero(),
	    .taken_tax = dec_zero(),
	    .gone = dec_zero()};
	return item;
}

/* ---- lines ---- */

/* What the discounts of the line come to, and what they are. */
static struct dec
say_discounts(struct bc_order *o, const json_t *line, struct worth_row *row)
{
	const json_t *all = json_object_get(line, "applied_discounts"), *one;
	struct dec sum = dec_zero();
	size_t i;

	json_array_foreach (all, i, one) {
		const struct dec amount = exact_amount(o, one, "amount");
		const char *code = json_string_at(one, "code");

		sum = dec_add(sum, amount);
		if (!dec_bad(amount) && !dec_is_zero(amount))
			worth_discount(row,
			    code != NULL ? code : json_string_at(one, "id"),
			    json_string_at(one, "name"), amount);
	}
	return sum;
}

/*
 * The net of a line after its discounts. discounted_total_inc_tax is what the
 * customer pays for it; where prices have no tax it is estimated, and is taken
 * only where the discounts do not explain it.
 */
static struct dec
net_of(
    struct bc_order *o, const json_t *line, struct dec discount, struct dec tax)
{
	struct dec total =
	    dec_round(dec_sub(quoted(o, line, "total"), discount), o->digits,
		DEC_HALF_UP);
	struct dec net = o->gross ? dec_sub(total, tax) : total;
	struct dec said =
	    bigcommerce_amount(o, line, "discounted_total_inc_tax");

	if (dec_is_zero(said) ||
	    bigcommerce_is_near(o, dec_add(net, tax), said, o->gross ? 0 : 2))
		return net;
	return dec_sub(said, tax);
}

/* A gift certificate has no SKU, nor has what was typed in; "" for none. */
static const char *
sku_of(const struct bc_order *o, const json_t *line, bool card)
{
	const char *sku = json_text_at(line, "sku");
	const char *other = conf_text(
	    o->conn->conf, card ? "gift_card_sku" : "sku_without_product");
	auto_free char *product = bigcommerce_id(line, "product_id");

	if (*sku == '\0' && (card || *product == '\0') && other != NULL)
		return other;
	return sku;
}

static json_t *
attributes_of(const json_t *line)
{
	const json_t *all = json_object_get(line, "product_options"), *one;
	json_t *list = json_array();
	size_t i;

	json_array_foreach (all, i, one) {
		const char *name = json_text_at(one, "display_name");
		const char *value = json_text_at(one, "display_value");

		if (*name != '\0' && *value != '\0')
			json_array_append_new(
			    list, json_pack("{s:s, s:s}", "name", name, "value",
				      value));
	}
	return list;
}

static void
say_line(struct bc_order *o, const json_t *said, size_t n)
{
	auto_free char *number = xasprintf("%zu", n);
	auto_free char *id = bigcommerce_id(said, "id");
	struct bc_item *item = add_item(o, BC_LINE, id, said);
	json_auto_t *line = json_copy((json_t *)said);
	const bool card = json_is_at(said, "type", "giftcertificate");
	const char *sku = sku_of(o, said, card);

	item->digital = card || json_is_at(said, "type", "digital");
	item->quantity = exact_amount(o, said, "quantity");
	item->tax = bigcommerce_amount(o, said, "total_tax");
	json_object_set_new(line, "attributes", attributes_of(said));
	if (*sku == '\0' && o->why == NULL)
		o->why = xasprintf("line %s, \"%s\": no SKU", number,
		    json_text_at(said, "name"));
	json_object_del(line, "sku");
	json_set_text(line, "sku", sku);
	if (item->digital)
		json_set_text(line, "kind", card ? "GiftCard" : "Virtual");
	item->row = worth_line(
	    o->worth, number, line, item->quantity, quoted(o, said, "price"));
	item->net =
	    net_of(o, said, say_discounts(o, said, item->row), item->tax);
	worth_net(item->row, item->net);
	if (card)
		worth_apart(item->row);
	say_taxes(o, item);
}

/* ---- charges ---- */

/* A charge with its members NAME_ex_tax, NAME_inc_tax and NAME_tax; none of
 * nothing. */
static void
say_charge(struct bc_order *o, enum bc_type type, const char *id,
    const json_t *said, const char *name, const char *code, const char *title)
{
	auto_free char *member = xasprintf("%s_tax", name);
	struct dec priced =
	    dec_round(quoted(o, said, name), o->digits, DEC_HALF_UP);
	struct dec tax = bigcommerce_amount(o, said, member);
	struct bc_item *item;

	if (dec_is_zero(priced) && dec_is_zero(tax))
		return;
	item = add_item(o, type, id, said);
	item->tax = tax;
	item->net = o->gross ? dec_sub(priced, tax) : priced;
	item->row = worth_charge(o->worth, code, title, priced);
	worth_net(item->row, item->net);
	say_taxes(o, item);
}

/* The addresses; where there are none, as for a pickup, the order has the
 * figures itself. */
static void
say_shipping(struct bc_order *o)
{
	const json_t *all = json_at(o->order, "consignments.shipping"), *one;
	size_t i;

	json_array_foreach (all, i, one) {
		auto_free char *id = bigcommerce_id(one, "id");

		say_charge(o, BC_SHIPPING, id, one, "cost",
		    json_string_at(one, "shipping_method"), "Shipping");
		say_charge(o, BC_HANDLING, id, one, "handling_cost", "handling",
		    "Handling");
	}
	if (json_array_size(all) > 0)
		return;
	say_charge(o, BC_SHIPPING, "", o->order, "shipping_cost", "shipping",
	    "Shipping");
	say_charge(o, BC_HANDLING, "", o->order, "handling_cost", "handling",
	    "Handling");
}

/*
 * What the discounts of the order come to beyond those of its lines, where the
 * total of the order says that it was not taken off the shipping; and a
 * difference of rounding, at most the smallest amount for each row.
 */
static void
say_rest(struct bc_order *o)
{
	struct dec off = o->total;
	struct worth_row *row;
	size_t i;

	for (i = 0; i < o->n_items; i++)
		off = dec_sub(off, dec_add(o->item[i].net, o->item[i].tax));
	if (dec_bad(off) || dec_is_zero(off))
		return;
	if (bigcommerce_is_near(o, off, dec_zero(), (int64_t)o->n_items)) {
		row = worth_charge(o->worth, "rounding", "Rounding", off);
		worth_apart(row);
	} else if (off.neg &&
		   bigcommerce_is_near(o, dec_neg(off),
		       dec_add(
			   bigcommerce_amount(o, o->order, "discount_amount"),
			   bigcommerce_amount(o, o->order, "coupon_discount")),
		       0)) {
		(void)worth_charge(o->worth, "discount", "Discount", off);
	}
}

void
bigcommerce_say_rows(struct bc_order *o)
{
	const json_t *one, *fees = json_object_get(o->order, "fees");
	size_t i;

	json_array_foreach (o->lines, i, one)
		say_line(o, one, i + 1);
	json_array_foreach (o->lines, i, one) {
		auto_free char *id = bigcommerce_id(one, "id");

		say_charge(o, BC_WRAPPING, id, one, "wrapping_cost",
		    "gift_wrap", "Gift wrapping");
	}
	say_shipping(o);
	json_array_foreach (fees, i, one) {
		auto_free char *id = bigcommerce_id(one, "id");
		const char *name = json_string_at(one, "display_name_customer");

		say_charge(o, BC_FEE, id, one, "cost", "fee",
		    name != NULL ? name : "Fee");
	}
	say_rest(o);
}
