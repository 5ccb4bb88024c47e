/*
 * Prices: those of price lists, which stand in the items, in up to three
 * currencies each; and special prices, which have periods and quantities.
 */
#include <stdlib.h>
#include <string.h>

#include "base/json_answer.h"
#include "connectors/sapb1/sapb1_in.h"

struct prices {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	json_t *lists;    /* number of a list -> its name for the store */
	json_t *gross;    /* number of a list -> do its prices include tax? */
	json_t *units;    /* entry of a unit -> its code */
	const char *unit; /* price_unit, or NULL */
	const char *special; /* the name of the special prices being read */
	char today[CLOCK_TEXT];
};

/* ---- lists and units ---- */

/* Reads whether the prices of a list include tax. */
static enum ecx_err
read_list(struct prices *p, const char *number)
{
	auto_free char *target = xasprintf(
	    "/PriceLists(%s)?$select=PriceListNo,IsGrossPrice", number);
	json_auto_t *list = NULL;
	enum ecx_err err;

	if (*number == '\0' || number[strspn(number, "0123456789")] != '\0')
		return ecx_fail(p->conn, ECX_CONFIG,
		    "'%s' in price_list is not the number of a price list",
		    number);
	err = odata_get(sapb1_odata(p->conn), target, &list);
	if (err == ECX_MISSING)
		return ecx_fail(
		    p->conn, ECX_CONFIG, "there is no price list %s", number);
	if (err == ECX_OK)
		json_object_set(
		    p->gross, number, json_object_get(list, "IsGrossPrice"));
	return err;
}

static enum ecx_err
read_lists(struct prices *p)
{
	enum ecx_err err = ECX_OK;
	const char *number;
	json_t *name;

	json_object_foreach (p->lists, number, name)
		if (err == ECX_OK)
			err = read_list(p, number);
	return err;
}

/* Reads the codes of units, if anybody wants to know them. */
static enum ecx_err
read_units(struct prices *p)
{
	json_auto_t *rows = NULL;
	enum ecx_err err;
	const json_t *row;
	size_t i;

	if (p->unit == NULL && conf_text(p->conn->conf, "unit_table") == NULL)
		return ECX_OK;
	err = odata_rows(sapb1_odata(p->conn),
	    &(const struct odata_query){.path = "/UnitOfMeasurements",
		.select = "AbsEntry,Code",
		.key = "AbsEntry",
		.page = sapb1_page(p->conn)},
	    &rows);
	json_array_foreach (rows, i, row) {
		auto_free char *entry =
		    json_id(json_object_get(row, "AbsEntry"));

		json_object_set(p->units, entry, json_object_get(row, "Code"));
	}
	return err;
}

/* The code of the unit with that entry, or NULL. */
static const char *
unit_of(const struct prices *p, const json_t *entry)
{
	auto_free char *number = json_id(entry);

	return json_string_at(p->units, number);
}

/* ---- prices of lists ---- */

/* Emits a price unless it is 0, which is no price. row is what it stands in,
 * with the members of the document beside it. */
static enum ecx_err
emit_price(struct prices *p, const json_t *row, const char *price,
    const char *currency, const json_t *ecx)
{
	const json_t *value = json_object_get(row, price);
	struct dec amount = json_decimal(value);
	json_t *doc;

	if (value == NULL || json_is_null(value) ||
	    (!dec_bad(amount) && dec_is_zero(amount)))
		return ECX_OK;
	doc = json_copy((json_t *)row);
	json_object_set(doc, "Price", (json_t *)value);
	json_object_set(doc, "Currency", json_object_get(row, currency));
	json_object_set_new(doc, "ecx", json_copy((json_t *)ecx));
	return ecx_emit_doc(p->e, doc);
}

/* Emits a row of a list in each of its currencies. */
static enum ecx_err
emit_row(struct prices *p, const json_t *row, const json_t *ecx)
{
	enum ecx_err err = emit_price(p, row, "Price", "Currency", ecx);

	if (err == ECX_OK)
		err = emit_price(
		    p, row, "AdditionalPrice1", "AdditionalCurrency1", ecx);
	if (err == ECX_OK)
		err = emit_price(
		    p, row, "AdditionalPrice2", "AdditionalCurrency2", ecx);
	return err;
}

/* The row that has the price of price_unit: that of the item, or one of those
 * of its other units. */
static const json_t *
row_of_unit(const struct prices *p, const json_t *price)
{
	const json_t *rows = json_object_get(price, "UoMPrices"), *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		const char *unit = unit_of(p, json_object_get(row, "UoMEntry"));

		if (p->unit != NULL && unit != NULL &&
		    strcmp(unit, p->unit) == 0)
			return row;
	}
	return price;
}

static enum ecx_err
emit_of_list(
    struct prices *p, const json_t *item, const json_t *price, const char *list)
{
	const json_t *of = row_of_unit(p, price);
	const char *unit =
	    unit_of(p, of == price ? json_object_get(item, "PricingUnit")
				   : json_object_get(of, "UoMEntry"));
	const char *name = json_string_at(p->lists, list);
	json_auto_t *row = json_copy((json_t *)of);
	json_auto_t *ecx = json_object();

	if (*name != '\0')
		json_set_text(ecx, "list", name);
	json_set_text(ecx, "unit", ecx_unit_code(p->conn, unit));
	sapb1_copy_mark(row, item, "ItemPrices");
	json_object_set(row, "ItemCode", json_object_get(item, "ItemCode"));
	json_object_set(row, "IsGrossPrice", json_object_get(p->gross, list));
	return emit_row(p, row, ecx);
}

static enum ecx_err
emit_item(struct ecx_emitter *e, json_t *item, void *data)
{
	struct prices *p = data;
	const json_t *prices = json_object_get(item, "ItemPrices"), *price;
	enum ecx_err err = ECX_OK;
	size_t i;

	if (!json_is_array(prices))
		return ecx_emit_bad(e, item, "the item has no list of prices");
	json_array_foreach (prices, i, price) {
		auto_free char *list =
		    json_id(json_object_get(price, "PriceList"));

		if (err == ECX_OK && json_object_get(p->lists, list) != NULL)
			err = emit_of_list(p, item, price, list);
	}
	return err;
}

/* ---- special prices ---- */

/* Does the period hold today? One without an end goes on. */
static bool
holds_today(const struct prices *p, const json_t *period)
{
	const char *from = json_text_at(period, "DateFrom");
	const char *to = json_text_at(period, "Dateto");

	return strncmp(from, p->today, 10) <= 0 &&
	       (*to == '\0' || strncmp(to, p->today, 10) >= 0);
}

/* Emits the price of a row that belongs to a special price, from `minimum`
 * pieces on, in the days of the period. */
static enum ecx_err
emit_special(struct prices *p, const json_t *special, const json_t *period,
    const json_t *part)
{
	auto_free char *list =
	    json_id(json_object_get(period != NULL ? period : special,
		period != NULL ? "PriceListNo" : "PriceListNum"));
	struct dec minimum = json_decimal_at(part, "Quantity");
	const char *unit = unit_of(p, json_object_get(part, "UoMEntry"));
	json_auto_t *row = json_copy((json_t *)part);
	json_auto_t *ecx = json_object();

	json_set_text(ecx, "list", p->special);
	json_set_text(ecx, "unit", ecx_unit_code(p->conn, unit));
	if (!dec_bad(minimum) && !dec_is_zero(minimum))
		json_set_dec(ecx, "minimum", dec_trim(minimum));
	json_object_set(ecx, "from", json_object_get(period, "DateFrom"));
	json_object_set(ecx, "through", json_object_get(period, "Dateto"));
	json_object_set(row, "ItemCode", json_object_get(special, "ItemCode"));
	json_object_set(row, "IsGrossPrice", json_object_get(p->gross, list));
	if (json_object_get(special, JSON_MARK) != NULL)
		json_object_set(
		    row, JSON_MARK, json_object_get(special, JSON_MARK));
	return period == NULL
		   ? emit_price(p, row, "Price", "Currency", ecx)
		   : emit_price(p, row, "SpecialPrice", "PriceCurrency", ecx);
}

/* Emits a period, and its prices by quantity. */
static enum ecx_err
emit_period(struct prices *p, const json_t *special, const json_t *period)
{
	const json_t *parts =
	    json_object_get(period, "SpecialPriceQuantityAreas");
	enum ecx_err err = emit_special(p, special, period, period);
	const json_t *part;
	size_t i;

	json_array_foreach (parts, i, part)
		if (err == ECX_OK)
			err = emit_special(p, special, period, part);
	return err;
}

static enum ecx_err
special_page(void *data, const json_t *rows)
{
	struct prices *p = data;
	enum ecx_err err = ECX_OK;
	const json_t *row, *period;
	size_t i, j;

	json_array_foreach (rows, i, row) {
		const json_t *periods =
		    json_object_get(row, "SpecialPriceDataAreas");

		if (!json_is_object(row))
			err = ecx_emit_bad(p->e, row, "the row is no record");
		else if (json_array_size(periods) == 0)
			err = emit_special(p, row, NULL, row);
		json_array_foreach (periods, j, period)
			if (err == ECX_OK && holds_today(p, period))
				err = emit_period(p, row, period);
		if (err != ECX_OK)
			return err;
	}
	return ECX_OK;
}

static enum ecx_err
list_special(struct prices *p, const char *code)
{
	auto_buf struct buf filter = {0};

	if (*p->special == '\0')
		return ecx_fail(p->conn, ECX_CONFIG,
		    "'%s' in special_prices has no name of a price list: write "
		    "%s=NAME",
		    code, code);
	buf_init(&filter, BUF_LINE_MAX);
	buf_adds(&filter, "CardCode eq ");
	(void)odata_literal(sapb1_odata(p->conn), &filter, ODATA_TEXT, code);
	return odata_pages(sapb1_odata(p->conn),
	    &(const struct odata_query){.path = "/SpecialPrices",
		.filter = filter.data,
		.key = "ItemCode",
		.page = sapb1_page(p->conn)},
	    special_page, p);
}

static enum ecx_err
list_prices(struct prices *p, const struct ecx_query *query)
{
	json_auto_t *specials = ecx_named_ids(p->conn, "special_prices");
	enum ecx_err err = read_lists(p);
	const char *code;
	json_t *name;

	if (err == ECX_OK)
		err = read_units(p);
	json_object_foreach (specials, code, name) {
		p->special = json_string_value(name);
		if (err == ECX_OK)
			err = list_special(p, code);
	}
	if (err != ECX_OK)
		return err;
	return sapb1_list_items(p->conn,
	    &(const struct odata_listing){.emit = emit_item, .data = p},
	    json_object_size(p->units) > 0 ? "ItemCode,PricingUnit,ItemPrices"
					   : "ItemCode,ItemPrices",
	    "", query, p->e);
}

enum ecx_err
sapb1_price_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	json_auto_t *lists = ecx_named_ids(conn, "price_list");
	json_auto_t *gross = json_object();
	json_auto_t *units = json_object();
	struct prices p = {.conn = conn,
	    .e = e,
	    .lists = lists,
	    .gross = gross,
	    .units = units,
	    .unit = conf_text(conn->conf, "price_unit")};

	(void)ecx_today(conn, p.today);
	return list_prices(&p, query);
}
