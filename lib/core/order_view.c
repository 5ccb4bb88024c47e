#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "core/order_view.h"
#include "core/posting.h"
#include "core/view_table.h"

/* The members, which order_view_has() knows by their names. */
enum member {
	POSTING_DATE,
	ORDER_NOTE,
	PROPERTY_NOTE,
	PAYMENT_NOTE,
	PAYMENT_CODE,
	PAYMENT_REFERENCE,
	NAME_NOTE,
	GIFT_CARD_ITEM,
	CHARGE_ITEM,
	TAX_CODE,
	WAREHOUSE,
	SITE,
	UNIT,
	ISO_UNIT,
	CREDIT_REASON,
	MEMBERS
};

static const char *const member_names[MEMBERS] = {
    [POSTING_DATE] = "postingDate",
    [ORDER_NOTE] = "orderNote",
    [PROPERTY_NOTE] = "propertyNote",
    [PAYMENT_NOTE] = "paymentNote",
    [PAYMENT_CODE] = "paymentCode",
    [PAYMENT_REFERENCE] = "paymentReference",
    [NAME_NOTE] = "nameNote",
    [GIFT_CARD_ITEM] = "giftCardItem",
    [CHARGE_ITEM] = "chargeItem",
    [TAX_CODE] = "taxCode",
    [WAREHOUSE] = "warehouse",
    [SITE] = "site",
    [UNIT] = "unit",
    [ISO_UNIT] = "isoUnit",
    [CREDIT_REASON] = "creditReason",
};

struct order_view {
	const struct conf_section *section;
	bool wants[MEMBERS]; /* the map reads it */
	bool wants_any;
	const char *gift_card; /* the item that stands for one; or NULL */
	struct view_table charges, payments, locations, taxes, units, reasons;
	/* Is anything made of them? */
	bool has_charges, has_taxes, has_places, has_texts, has_units;
	const char *country; /* where the order goes to */
};

struct order_view *
order_view_open(const struct conf_section *section, char *error, size_t size)
{
	struct order_view *v = xcalloc(1, sizeof(*v));

	v->section = section;
	v->gift_card = conf_text(section, "gift_card_item");
	if (!view_table_read(section, "charge_table", "code", "item",
		&v->charges, error, size) ||
	    !view_table_read(section, "payment_table", "method", "code",
		&v->payments, error, size) ||
	    !view_table_read(section, "location_table", "location", "warehouse",
		&v->locations, error, size) ||
	    !view_table_read(section, "tax_table", "percent", "code", &v->taxes,
		error, size) ||
	    !view_table_read(section, "unit_table", "unit", "code", &v->units,
		error, size) ||
	    !view_table_read(section, "credit_reason", "code", "reason",
		&v->reasons, error, size)) {
		order_view_close(v);
		return NULL;
	}
	if (v->charges.table != NULL)
		v->charges.more = view_table_index(&v->charges, "item", "code");
	if (v->locations.table != NULL)
		v->locations.more =
		    view_table_index(&v->locations, "location", "site");
	if (v->units.table != NULL)
		v->units.more = view_table_index(&v->units, "code", "unit");
	return v;
}

void
order_view_use(struct order_view *v, const struct map *map)
{
	size_t i;

	v->wants_any = false;
	for (i = 0; i < MEMBERS; i++) {
		v->wants[i] = map_reads(map, member_names[i]);
		v->wants_any |= v->wants[i];
	}
	/* A table that no row asks for leads nowhere. */
	v->has_taxes = v->taxes.answer != NULL && v->wants[TAX_CODE];
	v->has_charges = v->charges.answer != NULL && v->wants[CHARGE_ITEM];
	v->has_places = v->locations.answer != NULL &&
			(v->wants[WAREHOUSE] || v->wants[SITE]);
	v->has_units = v->wants[UNIT] || v->wants[ISO_UNIT];
	v->has_texts = v->wants[PROPERTY_NOTE] || v->wants[NAME_NOTE];
}

void
order_view_close(struct order_view *v)
{
	if (v == NULL)
		return;
	table_close(v->charges.table);
	table_close(v->payments.table);
	table_close(v->locations.table);
	table_close(v->taxes.table);
	table_close(v->units.table);
	table_close(v->reasons.table);
	free(v);
}

bool
order_view_is_charge(const struct order_view *v, const char *item)
{
	return view_table_answer(v->charges.more, item) != NULL;
}

const char *
order_view_unit(const struct order_view *v, const char *unit)
{
	const char *code = view_table_answer(v->units.more, unit);

	return code != NULL || v->units.table == NULL ? code : unit;
}

/* Sets a member that the document does not have itself. */
static void
set_text(json_t *object, const char *name, const char *text)
{
	if (text != NULL && *text != '\0' &&
	    json_object_get(object, name) == NULL)
		json_set_text(object, name, text);
}

/* ---- texts ---- */

static void
add_word(struct buf *b, const char *between, const char *word)
{
	if (word == NULL || *word == '\0')
		return;
	if (b->len > 0)
		buf_adds(b, between);
	buf_adds(b, word);
}

/* "Engraving: Bo; Wanted on: 2026-12-05" */
static void
add_properties(struct buf *b, const json_t *object)
{
	const json_t *list = json_object_get(object, "additionalProperty");
	const json_t *one;
	size_t i;

	json_array_foreach (list, i, one) {
		add_word(b, "; ", json_string_at(one, "name"));
		buf_adds(b, ": ");
		buf_adds(b, json_text_at(one, "value"));
	}
}

/* "ideal tr_7UhSN1zuXS 44.85 EUR 2026-11-20; ..." */
static void
add_payments(struct buf *b, const json_t *order)
{
	static const char *const members[] = {
	    "identifier", "amount", "currency", "paidDate"};
	const json_t *list = json_object_get(order, "payment");
	const json_t *one;
	size_t i, j;

	json_array_foreach (list, i, one) {
		const char *method = json_string_at(one, "paymentMethod");
		const char *status = json_string_at(one, "paymentStatus");

		if (method == NULL)
			method = json_string_at(one, "provider");
		add_word(b, "; ", method != NULL ? method : "payment");
		for (j = 0; j < ARRAY_LEN(members); j++)
			add_word(b, " ", json_string_at(one, members[j]));
		if (status != NULL && strcmp(status, "PaymentComplete") != 0)
			add_word(b, " ", status);
	}
}

static void
set_notes(const struct order_view *v, json_t *order)
{
	auto_buf struct buf properties = {0}, payments = {0}, all = {0};
	const bool whole = v->wants[ORDER_NOTE];

	buf_init(&properties, BUF_LINE_MAX);
	buf_init(&payments, BUF_LINE_MAX);
	buf_init(&all, BUF_LINE_MAX);
	if (whole || v->wants[PROPERTY_NOTE])
		add_properties(&properties, order);
	if (whole || v->wants[PAYMENT_NOTE])
		add_payments(&payments, order);
	if (whole) {
		add_word(
		    &all, "; ", json_string_at(order, "customerReference"));
		add_word(&all, "; ", properties.data);
		add_word(&all, "; ", payments.data);
		add_word(&all, "; ", json_string_at(order, "note"));
	}
	if (v->wants[PROPERTY_NOTE])
		set_text(order, "propertyNote", properties.data);
	if (v->wants[PAYMENT_NOTE])
		set_text(order, "paymentNote", payments.data);
	set_text(order, "orderNote", all.data);
}

/* ---- codes ---- */

/* The id of the largest payment, and the code of the largest whose method has
 * one. */
static void
set_payment(const struct order_view *v, json_t *order)
{
	const json_t *list = json_object_get(order, "payment"), *one;
	struct dec most = dec_zero(), most_coded = dec_zero();
	const char *id = NULL, *code = NULL;
	size_t i;

	if (!v->wants[PAYMENT_CODE] && !v->wants[PAYMENT_REFERENCE])
		return;
	json_array_foreach (list, i, one) {
		struct dec amount = json_decimal_at(one, "amount");
		const char *method = json_string_at(one, "paymentMethod");
		const char *found =
		    view_table_answer(v->payments.answer, method);

		if (dec_bad(amount))
			continue;
		if (dec_cmp(amount, most) > 0) {
			most = amount;
			id = json_string_at(one, "identifier");
		}
		if (found != NULL && dec_cmp(amount, most_coded) > 0) {
			most_coded = amount;
			code = found;
		}
	}
	set_text(order, "paymentReference", id);
	set_text(order, "paymentCode", code);
}

/* Are the taxes of the order those of its rows? Then a row that has none is
 * without tax. */
static bool
knows_taxes(const json_t *order)
{
	static const char *const lists[] = {
	    "orderedItem", "creditNoteLine", "allowanceCharge"};
	const json_t *list, *row;
	struct dec tax = json_decimal_at(order, "taxTotal.taxAmount");
	size_t i, j;

	for (i = 0; i < ARRAY_LEN(lists); i++) {
		list = json_object_get(order, lists[i]);
		json_array_foreach (list, j, row)
			if (json_object_get(row, "taxSubtotal") != NULL)
				return true;
	}
	return !dec_bad(tax) && dec_is_zero(tax);
}

/* The percentages of a row with no zeros at their ends, as in "5+9.975"; "0"
 * without any tax. One that is not known has no code. */
static void
set_tax_code(const struct order_view *v, bool taxed, json_t *row)
{
	const json_t *taxes = json_object_get(row, "taxSubtotal"), *tax;
	auto_buf struct buf all = {0};
	char text[DEC_TEXT];
	size_t i;

	if (!taxed || !v->has_taxes)
		return;
	buf_init(&all, BUF_LINE_MAX);
	json_array_foreach (taxes, i, tax) {
		struct dec percent = json_decimal_at(tax, "percent");

		if (dec_bad(percent))
			return;
		add_word(&all, "+", dec_print(dec_trim(percent), text));
	}
	set_text(row, "taxCode",
	    view_table_at(&v->taxes, all.len > 0 ? all.data : "0", v->country));
}

static json_t *
view_charge(const struct order_view *v, bool taxed, json_t *charge)
{
	const char *code = json_string_at(charge, "allowanceChargeReasonCode");
	json_t *out;

	if (!v->has_charges && !v->has_taxes)
		return json_incref(charge);
	out = json_copy(charge);
	set_text(out, "chargeItem", view_table_answer(v->charges.answer, code));
	set_tax_code(v, taxed, out);
	return out;
}

/* Is each tax of the charge of an amount of its own, and do these add up? Then
 * the rates stand beside each other, not on one another. */
static bool
is_of_rates(const json_t *charge)
{
	const json_t *taxes = json_object_get(charge, "taxSubtotal"), *tax;
	struct dec sum = dec_zero();
	size_t i;

	json_array_foreach (taxes, i, tax)
		sum = dec_add(sum, json_decimal_at(tax, "taxableAmount"));
	return json_array_size(taxes) > 1 && !dec_bad(sum) &&
	       dec_cmp(sum, json_decimal_at(charge, "amount")) == 0;
}

static bool
any_of_rates(const json_t *order)
{
	const json_t *list = json_object_get(order, "allowanceCharge"), *one;
	size_t i;

	json_array_foreach (list, i, one)
		if (is_of_rates(one))
			return true;
	return false;
}

/* Most systems have one tax of a row, or each of all of it: a charge or an
 * allowance of several rates is a row a rate. */
static void
view_charges(const struct order_view *v, bool taxed, bool rates, json_t *order)
{
	const json_t *list = json_object_get(order, "allowanceCharge");
	json_t *out, *one, *tax;
	size_t i, j;

	if (!json_is_array(list) ||
	    (!rates && !v->has_charges && !v->has_taxes))
		return;
	out = json_array();
	json_array_foreach (list, i, one) {
		const json_t *taxes = json_object_get(one, "taxSubtotal");

		if (!rates || !is_of_rates(one)) {
			json_array_append_new(out, view_charge(v, taxed, one));
			continue;
		}
		json_array_foreach (taxes, j, tax) {
			json_auto_t *part = json_copy(one);

			json_object_set(part, "amount",
			    json_object_get(tax, "taxableAmount"));
			json_object_set_new(
			    part, "taxSubtotal", json_pack("[O]", tax));
			json_array_append_new(out, view_charge(v, taxed, part));
		}
	}
	json_object_set_new(order, "allowanceCharge", out);
}

/* Is the unit of the line no piece? */
static bool
has_unit(const json_t *line)
{
	const char *unit = json_string_at(line, "unitCode");

	return unit != NULL && strcmp(unit, "C62") != 0;
}

/* The unit of the line: the ERP's, or else the code itself, which is for the
 * ERP to take or to refuse. */
static void
set_unit(const struct order_view *v, json_t *line)
{
	const char *unit =
	    has_unit(line) ? json_text_at(line, "unitCode") : "C62";
	const char *code = view_table_answer(v->units.answer, unit);

	set_text(line, "unit", code);
	if (code == NULL && has_unit(line))
		set_text(line, "isoUnit", unit);
}

/* Has the line anything that a member is made of? Most lines have not. */
static bool
needs_view(const struct order_view *v, const json_t *line)
{
	return v->has_taxes ||
	       (v->has_units && (v->units.answer != NULL || has_unit(line))) ||
	       (v->has_texts &&
		   json_object_get(line, "additionalProperty") != NULL) ||
	       (v->wants[GIFT_CARD_ITEM] && v->gift_card != NULL &&
		   json_object_get(line, "additionalType") != NULL) ||
	       (v->has_places &&
		   json_object_get(line, "availableAtOrFrom") != NULL);
}

static bool
any_needs_view(const struct order_view *v, const json_t *lines)
{
	const json_t *line;
	size_t i;

	json_array_foreach (lines, i, line)
		if (needs_view(v, line))
			return true;
	return false;
}

static json_t *
view_line(const struct order_view *v, bool taxed, const json_t *line)
{
	json_t *out = json_copy((json_t *)line);
	const char *place = json_string_at(out, "availableAtOrFrom");
	const char *name = json_string_at(out, "name");
	auto_buf struct buf properties = {0}, named = {0};

	buf_init(&properties, BUF_LINE_MAX);
	buf_init(&named, BUF_LINE_MAX);
	if (v->has_texts)
		add_properties(&properties, out);
	if (properties.len > 0)
		buf_addf(&named, "%s (%s)",
		    name != NULL ? name : json_text_at(out, "sku"),
		    properties.data);
	set_text(out, "propertyNote", properties.data);
	set_text(out, "nameNote", named.data);
	if (json_is_at(out, "additionalType", "GiftCard"))
		set_text(out, "giftCardItem", v->gift_card);
	set_tax_code(v, taxed, out);
	set_text(
	    out, "warehouse", view_table_answer(v->locations.answer, place));
	set_text(out, "site", view_table_answer(v->locations.more, place));
	if (v->has_units)
		set_unit(v, out);
	return out;
}

/* What all lines agree on is the order's. */
static void
set_common(json_t *order, const char *name)
{
	const json_t *lines = json_object_get(order, "orderedItem");
	const char *first = json_string_at(json_array_get(lines, 0), name);
	const json_t *line;
	size_t i;

	json_array_foreach (lines, i, line)
		if (first == NULL || !json_is_at(line, name, first))
			return;
	set_text(order, name, first);
}

static void
view_lines(
    const struct order_view *v, bool taxed, const char *name, json_t *order)
{
	const json_t *list = json_object_get(order, name);
	json_t *out, *one;
	size_t i;

	if (!any_needs_view(v, list))
		return;
	out = json_array();
	json_array_foreach (list, i, one)
		json_array_append_new(out, needs_view(v, one)
					       ? view_line(v, taxed, one)
					       : json_incref(one));
	json_object_set_new(order, name, out);
}

/* The country in which the order is taxed. */
static const char *
country_of(const json_t *order)
{
	const char *country = json_string_at(
	    order, "orderDelivery.deliveryAddress.addressCountry");

	return country != NULL
		   ? country
		   : json_text_at(order, "billingAddress.addressCountry");
}

json_t *
order_view(const struct order_view *tables, const json_t *doc)
{
	struct order_view with, *v = &with;
	const bool credit = json_is_at(doc, "type", "CreditNote");
	json_t *order = (json_t *)doc;
	bool rates, taxed;

	if (!credit && !json_is_at(doc, "type", "Order"))
		return json_incref(order);
	rates = any_of_rates(doc);
	if (!tables->wants_any && !rates)
		return json_incref(order);
	with = *tables;
	with.country = country_of(doc);
	order = json_copy(order);
	taxed = v->has_taxes && knows_taxes(order);
	view_lines(v, taxed, credit ? "creditNoteLine" : "orderedItem", order);
	view_charges(v, taxed, rates, order);
	if (v->wants[WAREHOUSE])
		set_common(order, "warehouse");
	if (v->wants[SITE])
		set_common(order, "site");
	set_payment(v, order);
	set_notes(v, order);
	if (credit)
		set_text(order, "creditReason",
		    view_table_answer(
			v->reasons.answer, json_string_at(order, "reason")));
	if (v->wants[POSTING_DATE])
		posting_set(v->section, order);
	return order;
}

bool
order_view_has(const char *name)
{
	size_t i;

	for (i = 0; i < MEMBERS; i++)
		if (strcmp(member_names[i], name) == 0)
			return true;
	return false;
}
