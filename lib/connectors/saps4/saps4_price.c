/*
 * Prices: condition records of materials. Each currency and price list has one
 * record, which is that of every customer in the distribution channel. Its
 * price is of one base unit; a scale has a price for each of its quantities.
 */
#include <stdlib.h>
#include <string.h>

#include "base/json_answer.h"
#include "connectors/saps4/saps4_in.h"

enum { PRICE_SCALE = 6 };

/* Looks for the best record of each material, by `price_tables`. */
struct prices {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	json_t *tables; /* numbers of condition tables, best first */
	/* Of this material the best records so far, by currency and list, and
	 * their ranks. */
	json_t *best, *ranks;
	char *material;
};

static const json_t *
terms_of(const json_t *record)
{
	return json_object_get(record, "to_SlsPrcgConditionRecord");
}

/* A number that is not there, or 0, is 1. */
static struct dec
number_of(const json_t *terms, const char *name)
{
	const json_t *value = json_object_get(terms, name);
	struct dec number = json_decimal(value);

	if (value == NULL || json_is_null(value) ||
	    (!dec_bad(number) && dec_is_zero(number)))
		return dec_int(1);
	return number;
}

/* Is the unit another one than the base unit? One that is not said is it. */
static bool
is_other_unit(const json_t *terms, const char *unit)
{
	const char *base = json_text_at(terms, "BaseUnit");

	return *unit != '\0' && *base != '\0' && strcmp(unit, base) != 0;
}

/* The price of one base unit, in which stock and orders are counted. Bad when
 * it is not exact, or not known. */
static struct dec
base_price(const json_t *terms, struct dec price)
{
	struct dec pieces = number_of(terms, "ConditionQuantity");

	if (is_other_unit(
		terms, json_text_at(terms, "ConditionQuantityUnit"))) {
		price = dec_mul(
		    price, json_decimal_at(terms, "ConditionToBaseQtyDnmntr"));
		pieces = dec_mul(
		    pieces, json_decimal_at(terms, "ConditionToBaseQtyNmrtr"));
	}
	return dec_ratio(price, pieces, PRICE_SCALE);
}

/* Emits a price of one base unit, from that many of them on. */
static enum ecx_err
emit_price(
    struct prices *p, json_t *record, struct dec price, struct dec minimum)
{
	const json_t *terms = terms_of(record);
	const char *unit = json_text_at(terms, "BaseUnit");
	json_t *doc, *ecx;

	if (*unit == '\0')
		unit = json_text_at(terms, "ConditionQuantityUnit");
	if (dec_bad(price) || dec_bad(minimum)) {
		auto_free char *why =
		    xasprintf(dec_bad(price) ? "one %s has no exact price"
					     : "a scale counts another unit "
					       "than %s",
			*unit != '\0' ? unit : "piece");

		return ecx_emit_bad(p->e, record, why);
	}
	ecx = json_object();
	json_set_dec(ecx, "price", price);
	json_set_text(ecx, "unit", ecx_unit_code(p->conn, unit));
	if (!dec_is_zero(minimum))
		json_set_dec(ecx, "minimum", minimum);
	doc = json_copy(record);
	json_object_set_new(doc, "ecx", ecx);
	return ecx_emit_doc(p->e, doc);
}

/* ---- scales ---- */

/* A quantity of the scale in base units; bad when its unit is neither that of
 * the price nor the base unit. */
static struct dec
base_quantity(const json_t *terms, const json_t *line)
{
	const char *price_unit = json_text_at(terms, "ConditionQuantityUnit");
	const char *unit = json_text_at(line, "ConditionScaleQuantityUnit");
	struct dec quantity = json_decimal_at(line, "ConditionScaleQuantity");

	if (*unit == '\0')
		unit = json_text_at(terms, "ConditionScaleQuantityUnit");
	if (*unit == '\0')
		unit = price_unit;
	if (!is_other_unit(terms, unit))
		return dec_trim(quantity);
	if (strcmp(unit, price_unit) != 0)
		return dec_parse(NULL);
	return dec_ratio(dec_mul(quantity,
			     json_decimal_at(terms, "ConditionToBaseQtyNmrtr")),
	    json_decimal_at(terms, "ConditionToBaseQtyDnmntr"), PRICE_SCALE);
}

/* Does the scale begin a price with each of its quantities? Others are of
 * values, or end a price with them. */
static bool
is_from_scale(const struct prices *p, const json_t *terms, const json_t *lines)
{
	const json_t *line;
	size_t i;

	json_array_foreach (lines, i, line) {
		struct dec value =
		    json_decimal_at(line, "ConditionScaleAmount");

		if (!dec_bad(value) && !dec_is_zero(value))
			return false;
	}
	return ecx_has_word(
	    p->conn, "scale_types", json_text_at(terms, "PricingScaleType"));
}

/* Has the scale a line of its own for the quantity of the record itself? */
static bool
has_first(const json_t *terms, const json_t *lines)
{
	struct dec first = json_decimal_at(terms, "ConditionScaleQuantity");
	const json_t *line;
	size_t i;

	json_array_foreach (lines, i, line) {
		struct dec one =
		    json_decimal_at(line, "ConditionScaleQuantity");

		if (dec_bad(first) || dec_bad(one) || dec_cmp(one, first) <= 0)
			return true;
	}
	return false;
}

static enum ecx_err
emit_line(struct prices *p, json_t *record, const json_t *line)
{
	const json_t *terms = terms_of(record);

	return emit_price(p, record,
	    base_price(terms, json_decimal_at(line, "ConditionRateValue")),
	    base_quantity(terms, line));
}

static enum ecx_err
emit_record(struct prices *p, json_t *record)
{
	const json_t *terms = terms_of(record);
	const json_t *lines =
	    json_object_get(terms, "to_SlsPrcgCndnRecordScale");
	enum ecx_err err = ECX_OK;
	const json_t *line;
	size_t i;

	if (json_array_size(lines) == 0)
		return emit_price(p, record,
		    base_price(
			terms, json_decimal_at(terms, "ConditionRateValue")),
		    dec_zero());
	if (!is_from_scale(p, terms, lines))
		return ecx_emit_bad(p->e, record,
		    "its scale is not one of quantities from which on a price "
		    "holds (scale_types)");
	if (!has_first(terms, lines))
		err = emit_line(p, record, terms);
	json_array_foreach (lines, i, line)
		if (err == ECX_OK)
			err = emit_line(p, record, line);
	return err;
}

/* Emits the best records of the material, and begins with the next one. */
static enum ecx_err
end_material(struct prices *p, const char *next)
{
	enum ecx_err err = ECX_OK;
	const char *key;
	json_t *record;

	json_object_foreach (p->best, key, record)
		if (err == ECX_OK)
			err = emit_record(p, record);
	json_object_clear(p->best);
	json_object_clear(p->ranks);
	free(p->material);
	p->material = xstrdup(next);
	return err;
}

/* ---- for whom a price is ---- */

/* Has the field no value? Numbers in a text are 0 then. */
static bool
is_initial(const json_t *value)
{
	const char *text = json_string_value(value);

	return text == NULL || text[strspn(text, " 0.")] == '\0';
}

/* Is the field of a record one that says what the price is of, or a value that
 * all orders of the section have? Any other one restricts the price to some
 * customers, plants and the like. */
static bool
is_for_all(const struct prices *p, const json_t *record, const char *name)
{
	static const char fields[] =
	    "ConditionRecord ConditionValidityEndDate ConditionApplication "
	    "ConditionValidityStartDate ConditionType ConditionIsExclusive "
	    "ConditionProcessingStatus SalesOrganization Material "
	    "PriceListType PricingDate ETag to_SlsPrcgConditionRecord";
	const struct conf_section *s = p->conn->conf;
	const json_t *terms = terms_of(record);
	const char *value = json_text_at(record, name);
	const char *only = conf_text(s, "price_filter");
	size_t len = strlen(name);
	const char *at;

	for (at = fields; (at = strstr(at, name)) != NULL; at += len)
		if ((at == fields || at[-1] == ' ') &&
		    (at[len] == ' ' || at[len] == '\0'))
			return true;
	if (strcmp(name, "DistributionChannel") == 0)
		return conf_is(s, "distribution_channel", value);
	if (strcmp(name, "Division") == 0)
		return conf_is(s, "division", value);
	if (strcmp(name, "TransactionCurrency") == 0)
		return json_is_at(terms, "ConditionRateValueUnit", value);
	if (strcmp(name, "OrderQuantityUnit") == 0)
		return json_is_at(terms, "BaseUnit", value);
	return only != NULL && strstr(only, name) != NULL;
}

static bool
is_restricted(const struct prices *p, const json_t *record)
{
	const char *name;
	const json_t *value;

	json_object_foreach ((json_t *)record, name, value)
		if (strcmp(name, JSON_MARK) != 0 && !is_initial(value) &&
		    !is_for_all(p, record, name))
			return true;
	return false;
}

/* Is the price one of large orders, or of the first few? */
static bool
is_limited(const json_t *terms)
{
	static const char *const limits[] = {"MinimumConditionBasisValue",
	    "MaximumConditionBasisValue", "CndnMaxNumberOfSalesOrders"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(limits); i++)
		if (!is_initial(json_object_get(terms, limits[i])))
			return true;
	return false;
}

/* The rank of a record, 0 is the best; in a table, one of the channel is before
 * one of all. False when it is no price of a material for every customer. */
static bool
rank_of(const struct prices *p, const json_t *record, size_t *rank)
{
	const json_t *terms = terms_of(record);
	size_t n = json_array_size(p->tables);

	for (*rank = 0; *rank < n; (*rank)++)
		if (json_is_at(terms, "ConditionTable",
			json_string_value(json_array_get(p->tables, *rank))))
			break;
	if (n > 0 && *rank == n)
		return false;
	*rank = 2 * *rank + json_is_at(record, "DistributionChannel", "");
	return !json_is_at(record, "Material", "") &&
	       !json_is_at(terms, "ConditionRateValueUnit", "%") &&
	       !json_true_at(terms, "ConditionIsDeleted") &&
	       !is_limited(terms) && !is_restricted(p, record);
}

static void
add_record(struct prices *p, json_t *record)
{
	auto_free char *key = xasprintf("%s %s",
	    json_text_at(terms_of(record), "ConditionRateValueUnit"),
	    json_text_at(record, "PriceListType"));
	const json_t *best = json_object_get(p->ranks, key);
	size_t rank;

	if (!rank_of(p, record, &rank) ||
	    (best != NULL && (json_int_t)rank >= json_integer_value(best)))
		return;
	json_object_set(p->best, key, record);
	json_object_set_new(p->ranks, key, json_integer((json_int_t)rank));
}

static enum ecx_err
price_page(void *data, const json_t *rows)
{
	struct prices *p = data;
	enum ecx_err err = ECX_OK;
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		const char *material = json_text_at(row, "Material");

		if (strcmp(p->material, material) != 0)
			err = end_material(p, material);
		if (err == ECX_OK && !json_is_object(row))
			err = ecx_emit_bad(p->e, row, "the row is no record");
		if (err != ECX_OK)
			return err;
		add_record(p, row);
	}
	return ECX_OK;
}

/* Adds " and (name eq 'a' or name eq 'b')". */
static void
add_condition(const struct ecx_conn *conn, struct buf *filter, const char *name,
    const json_t *values)
{
	if (filter->len > 0)
		buf_adds(filter, " and ");
	odata_any_of(saps4_odata(conn), filter, name, values);
}

enum ecx_err
saps4_price_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	json_auto_t *types = ecx_words(conn, "list_condition");
	json_auto_t *areas = ecx_words(conn, "sales_organization");
	json_auto_t *tables = ecx_words(conn, "price_tables");
	const char *only = conf_text(conn->conf, "price_filter");
	struct prices p = {.conn = conn,
	    .e = e,
	    .tables = tables,
	    .best = json_object(),
	    .ranks = json_object(),
	    .material = xstrdup("")};
	auto_buf struct buf filter = {0};
	char now[CLOCK_TEXT];
	enum ecx_err err;

	(void)query; /* a price begins and ends without a change of its row */
	clock_print(clock_now(), now);
	now[10] = '\0';
	buf_init(&filter, BUF_LINE_MAX);
	add_condition(conn, &filter, "ConditionType", types);
	add_condition(conn, &filter, "SalesOrganization", areas);
	buf_adds(&filter, " and ConditionValidityStartDate le ");
	(void)odata_literal(saps4_odata(conn), &filter, ODATA_DATE, now);
	buf_adds(&filter, " and ConditionValidityEndDate ge ");
	(void)odata_literal(saps4_odata(conn), &filter, ODATA_DATE, now);
	if (only != NULL)
		buf_addf(&filter, " and (%s)", only);
	err = odata_pages(saps4_odata(conn),
	    &(const struct odata_query){
		.path = "/API_SLSPRICINGCONDITIONRECORD_SRV/"
			"A_SlsPrcgCndnRecdValidity",
		.filter = filter.data,
		.expand = "to_SlsPrcgConditionRecord/"
			  "to_SlsPrcgCndnRecordScale",
		.orderby = "Material,ConditionRecord,"
			   "ConditionValidityEndDate",
		.group = "Material",
		.page = saps4_page(conn)},
	    price_page, &p);
	if (err == ECX_OK)
		err = end_material(&p, "");
	json_decref(p.best);
	json_decref(p.ranks);
	free(p.material);
	return err == ECX_OK ? ecx_emit_page(e, now) : err;
}
