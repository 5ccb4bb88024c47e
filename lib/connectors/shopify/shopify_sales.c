/* The store's book of sales: what each edit and refund took off a line, to the
 * cent and by tax. */
#include <string.h>

#include "connectors/shopify/shopify_order_in.h"

/* An edit is what is of no refund and no return. */
static bool
is_edit(const json_t *agreement)
{
	return !json_is_object(json_object_get(agreement, "refund")) &&
	       !json_is_object(json_object_get(agreement, "return"));
}

static bool
is_return(const json_t *agreement)
{
	return json_is_object(json_object_get(agreement, "return"));
}

static void
add_sale(struct taken_off *off, const json_t *sale, const char *at)
{
	const json_t *taxes = json_object_get(sale, "taxes");
	struct dec quantity = json_decimal_at(sale, "quantity");
	size_t i;

	if (dec_bad(quantity) || dec_cmp(quantity, dec_zero()) >= 0)
		return;
	off->part =
	    xreallocarray(off->part, off->n_parts + 1, sizeof(*off->part));
	off->part[off->n_parts++] = (struct removal){
	    .at = at, .gross = dec_neg(shopify_money(sale, "totalAmount"))};
	off->quantity = dec_sub(off->quantity, quantity);
	off->gross = dec_sub(off->gross, shopify_money(sale, "totalAmount"));
	off->tax = dec_sub(off->tax, shopify_money(sale, "totalTaxAmount"));
	for (i = 0; i < json_array_size(taxes); i++) {
		const json_t *one = json_array_get(taxes, i);
		json_t *tax = json_pack(
		    "{s:s*}", "title", json_string_at(one, "taxLine.title"));

		json_set_dec(
		    tax, "amount", dec_neg(shopify_money(one, "amount")));
		json_array_append_new(off->taxes, tax);
	}
}

/* The sales of a line that are of a refund, or of the agreements that is_of
 * says. */
static struct taken_off
sales_of(const json_t *order, const char *refund,
    bool (*is_of)(const json_t *agreement), const char *line)
{
	const json_t *all = json_at(order, "agreements.nodes");
	struct taken_off off = {.quantity = dec_zero(),
	    .gross = dec_zero(),
	    .tax = dec_zero(),
	    .taxes = json_array()};
	size_t i, k;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *agreement = json_array_get(all, i);
		const json_t *sales = json_at(agreement, "sales.nodes");

		if (refund != NULL ? !json_is_at(agreement, "refund.id", refund)
				   : !is_of(agreement))
			continue;
		for (k = 0; k < json_array_size(sales); k++)
			if (json_is_at(
				json_array_get(sales, k), "lineItem.id", line))
				add_sale(&off, json_array_get(sales, k),
				    json_string_at(agreement, "happenedAt"));
	}
	return off;
}

struct taken_off
shopify_sales_of(const json_t *order, const char *refund, const char *line)
{
	return sales_of(order, refund, is_edit, line);
}

struct taken_off
shopify_sales_returned(const json_t *order, const char *line)
{
	return sales_of(order, NULL, is_return, line);
}

struct dec
shopify_added_after(const json_t *order, const char *line, const char *at)
{
	const json_t *all = json_at(order, "agreements.nodes");
	struct dec sum = dec_zero();
	size_t i, k;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *agreement = json_array_get(all, i);
		const json_t *sales = json_at(agreement, "sales.nodes");
		const char *time = json_string_at(agreement, "happenedAt");

		if (time == NULL || at == NULL || strcmp(time, at) <= 0)
			continue;
		for (k = 0; k < json_array_size(sales); k++) {
			const json_t *one = json_array_get(sales, k);
			struct dec pieces = json_decimal_at(one, "quantity");

			if (line != NULL &&
			    json_is_at(one, "lineItem.id", line) &&
			    shopify_is_positive(pieces))
				sum = dec_add(sum, pieces);
		}
	}
	return sum;
}

struct dec
shopify_refunded_pieces(const json_t *order, const char *line)
{
	const json_t *refunds = json_object_get(order, "refunds");
	struct dec sum = dec_zero();
	size_t i, k;

	for (i = 0; i < json_array_size(refunds); i++) {
		const json_t *lines = json_at(
		    json_array_get(refunds, i), "refundLineItems.nodes");

		for (k = 0; k < json_array_size(lines) && line != NULL; k++)
			if (json_is_at(
				json_array_get(lines, k), "lineItem.id", line))
				sum = dec_add(sum,
				    json_decimal_at(
					json_array_get(lines, k), "quantity"));
	}
	return sum;
}

/* Is it of an amount, or of what stands beside the lines, alone? */
static bool
is_alone(const json_t *refund)
{
	return json_array_size(json_at(refund, "refundLineItems.nodes")) == 0;
}

/* Was something shipped before a refund of an amount alone, and something else
 * is shipped later? It may have been ordered since. */
static bool
is_between_shipments(const json_t *order)
{
	const json_t *refunds = json_object_get(order, "refunds");
	const json_t *shipments = json_object_get(order, "fulfillments");
	size_t i, k;

	for (i = 0; i < json_array_size(refunds); i++) {
		const json_t *refund = json_array_get(refunds, i);
		const char *at = json_text_at(refund, "createdAt");
		bool before = false,
		     later = !json_is_at(
			 order, "displayFulfillmentStatus", "FULFILLED");

		for (k = 0; k < json_array_size(shipments); k++) {
			const char *time = json_text_at(
			    json_array_get(shipments, k), "createdAt");

			if (strcmp(time, at) > 0)
				later = true;
			else
				before = true;
		}
		if (before && later && is_alone(refund))
			return true;
	}
	return false;
}

/* Pieces that are off and in no refund, a refund of a line that has several
 * taxes: it tells their sum only; or one of which the time matters. */
bool
shopify_order_needs_sales(const json_t *order)
{
	const json_t *lines = json_at(order, "lineItems.nodes");
	size_t i;

	for (i = 0; i < json_array_size(lines); i++) {
		const json_t *line = json_array_get(lines, i);
		struct dec known =
		    shopify_refunded_pieces(order, json_string_at(line, "id"));
		struct dec gone = dec_sub(json_decimal_at(line, "quantity"),
		    json_decimal_at(line, "currentQuantity"));

		if (dec_bad(gone) || dec_bad(known))
			continue;
		if (dec_cmp(gone, known) > 0 ||
		    (!dec_is_zero(known) &&
			json_array_size(json_object_get(line, "taxLines")) > 1))
			return true;
	}
	return is_between_shipments(order);
}
