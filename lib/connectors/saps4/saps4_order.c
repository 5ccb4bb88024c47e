/* Sales documents: the bodies that create them, and the orders that are there.
 */
#include <stdio.h>
#include <string.h>

#include "base/json_answer.h"
#include "connectors/saps4/saps4_in.h"

#define ORDER SAPS4_ORDERS "/A_SalesOrder"

/* ---- bodies ---- */

/* Turns our days into the times that SAP wants: midnight, without a zone. */
static void
set_days(json_t *object)
{
	const char *name;
	json_t *value;

	json_object_foreach (object, name, value) {
		size_t len = strlen(name);
		int64_t us;

		if (len < 4 || strcmp(name + len - 4, "Date") != 0 ||
		    json_string_length(value) != 10 ||
		    !clock_parse(json_string_value(value), &us))
			continue;
		auto_free char *time =
		    xasprintf("%sT00:00:00", json_string_value(value));
		json_string_set(value, time);
	}
}

/* Sets the currency of amounts: that of the order. */
static void
set_currency(const json_t *prices, const char *currency)
{
	json_t *price;
	size_t i;

	json_array_foreach (prices, i, price)
		if (json_object_get(price, "ConditionCurrency") == NULL)
			json_set_text(price, "ConditionCurrency", currency);
}

/*
 * A condition has a price for a whole number of at most five digits: 40.00 for
 * 2.5 m are 400.00 for 25. Where that is too many, the price of 10000 is
 * computed that comes to the amount.
 */
static enum ecx_err
set_condition(struct ecx_conn *conn, json_t *condition, unsigned digits)
{
	struct dec quantity =
	    dec_trim(json_decimal_at(condition, "ConditionQuantity"));
	struct dec amount = json_decimal_at(condition, "ConditionRateValue");
	struct dec per = quantity, rate = amount, most = dec_int(99999);

	if (dec_bad(quantity) || dec_bad(amount))
		return ECX_OK;
	for (; per.scale > 0; per = dec_trim(per)) {
		per = dec_mul(per, dec_int(10));
		rate = dec_mul(rate, dec_int(10));
	}
	if (dec_cmp(per, most) > 0) {
		per = dec_int(10000);
		rate = dec_mul(
		    dec_unit_price(amount, quantity, digits + 4, digits), per);
	}
	if (dec_bad(rate) || dec_bad(per))
		return ecx_fail(conn, ECX_REJECTED,
		    "no price of 10000 comes to %s for %s: map the quantity to "
		    "a larger unit",
		    json_text_at(condition, "ConditionRateValue"),
		    json_text_at(condition, "ConditionQuantity"));
	json_set_dec(condition, "ConditionRateValue", dec_trim(rate));
	json_set_dec(condition, "ConditionQuantity", per);
	return ECX_OK;
}

static enum ecx_err
set_conditions(struct ecx_conn *conn, const json_t *item, unsigned digits)
{
	const json_t *list = json_object_get(item, "to_PricingElement");
	enum ecx_err err = ECX_OK;
	json_t *condition;
	size_t i;

	json_array_foreach (list, i, condition)
		if (err == ECX_OK)
			err = set_condition(conn, condition, digits);
	return err;
}

/* Removes the texts for which the section has no text id. */
static void
drop_texts(json_t *of)
{
	const json_t *list = json_object_get(of, "to_Text");
	json_auto_t *kept = json_array();
	json_t *text;
	size_t i;

	json_array_foreach (list, i, text)
		if (!json_is_at(text, "LongTextID", ""))
			json_array_append(kept, text);
	if (json_array_size(kept) > 0)
		json_object_set(of, "to_Text", kept);
	else
		json_object_del(of, "to_Text");
}

/* The amounts of items, and of all of them, are in the document's currency. */
static void
set_currencies(json_t *body)
{
	const char *currency = json_text_at(body, "TransactionCurrency");
	const json_t *items = json_object_get(body, "to_Item"), *item;
	size_t i;

	set_currency(json_object_get(body, "to_PricingElement"), currency);
	json_array_foreach (items, i, item)
		set_currency(
		    json_object_get(item, "to_PricingElement"), currency);
}

enum ecx_err
saps4_complete(struct ecx_conn *conn, json_t *body)
{
	const json_t *items = json_object_get(body, "to_Item");
	unsigned digits =
	    ecx_currency_digits(json_string_at(body, "TransactionCurrency"));
	enum ecx_err err = ECX_OK;
	json_t *item;
	size_t i;

	set_days(body);
	set_currencies(body);
	drop_texts(body);
	json_array_foreach (items, i, item) {
		if (json_is_at(item, "Material", ""))
			return ecx_fail(conn, ECX_REJECTED,
			    "a charge has no material: freight_material is not "
			    "set");
		drop_texts(item);
		if (err == ECX_OK)
			err = set_conditions(conn, item, digits);
	}
	return err;
}

/* ---- targets ---- */

/* Adds "NAME='VALUE'", the value as a part of a URL. */
static void
add_key(const struct ecx_conn *conn, struct buf *out, const char *name,
    const char *value)
{
	auto_buf struct buf literal = {0};

	buf_init(&literal, BUF_LINE_MAX);
	(void)odata_literal(saps4_odata(conn), &literal, ODATA_TEXT, value);
	buf_addf(out, "%s=", name);
	http_escape(out, literal.data);
}

char *
saps4_target_of(const struct ecx_conn *conn, const char *set, const json_t *row,
    const char *const *names)
{
	auto_buf struct buf out = {0};
	size_t i;

	buf_init(&out, BUF_LINE_MAX);
	buf_addf(&out, "%s(", set);
	for (i = 0; names[i] != NULL; i++) {
		if (i > 0)
			buf_addc(&out, ',');
		add_key(conn, &out, names[i], json_text_at(row, names[i]));
	}
	buf_addc(&out, ')');
	return buf_take(&out);
}

char *
saps4_order_target(
    const struct ecx_conn *conn, const char *number, const char *more)
{
	auto_buf struct buf literal = {0}, out = {0};

	buf_init(&literal, BUF_LINE_MAX);
	buf_init(&out, BUF_LINE_MAX);
	(void)odata_literal(saps4_odata(conn), &literal, ODATA_TEXT, number);
	buf_adds(&out, ORDER "(");
	http_escape(&out, literal.data);
	buf_addf(&out, ")%s", more);
	return buf_take(&out);
}

/* ---- orders ---- */

enum ecx_err
saps4_order_read(struct ecx_conn *conn, const char *number, json_t **order)
{
	auto_free char *target = saps4_order_target(conn, number,
	    "?$expand=to_Item/to_PricingElement,to_Item/to_ScheduleLine,"
	    "to_PricingElement,to_SubsequentProcFlowDoc&$format=json");
	enum ecx_err err = odata_get(saps4_odata(conn), target, order);

	if (err == ECX_MISSING)
		return ecx_fail(conn, ECX_REJECTED,
		    "the sales order %s is not there any more", number);
	if (err == ECX_OK && json_mark_in(*order) != NULL)
		return ecx_fail(conn, ECX_AGAIN,
		    "the sales order %s cannot be read: %s", number,
		    json_mark_in(*order));
	return err;
}

bool
saps4_is_rejected(const json_t *item)
{
	return *json_text_at(item, "SalesDocumentRjcnReason") != '\0';
}

void
saps4_order_standing(
    const struct ecx_conn *conn, const json_t *order, struct ecx_standing *s)
{
	const json_t *flow = json_object_get(order, "to_SubsequentProcFlowDoc");
	const json_t *next;
	size_t i;

	*s = (struct ecx_standing){.cancelled = json_is_at(order,
				       "OverallSDDocumentRejectionSts", "C"),
	    .shipped = json_is_at(order, "OverallDeliveryStatus", "B") ||
		       json_is_at(order, "OverallDeliveryStatus", "C"),
	    .finished = json_is_at(order, "OverallDeliveryStatus", "C")};
	json_array_foreach (flow, i, next)
		if (s->invoice == NULL &&
		    ecx_has_word(conn, "invoice_categories",
			json_text_at(next, "SubsequentDocumentCategory")))
			s->invoice = json_text_at(next, "SubsequentDocument");
}

struct dec
saps4_shipped_of(const json_t *item)
{
	const json_t *lines = json_object_get(item, "to_ScheduleLine"), *line;
	struct dec all = json_decimal_at(item, "RequestedQuantity");
	struct dec sum = dec_zero();
	size_t i;

	json_array_foreach (lines, i, line) {
		struct dec n =
		    json_decimal_at(line, "DeliveredQtyInOrderQtyUnit");

		if (!dec_bad(n))
			sum = dec_add(sum, n);
	}
	if (dec_is_zero(sum) && (json_is_at(item, "DeliveryStatus", "B") ||
				    json_is_at(item, "DeliveryStatus", "C")))
		return dec_bad(all) ? dec_int(1) : all;
	return sum;
}
