/* The lists of stock levels, products and prices. */
#include <stdlib.h>
#include <string.h>

#include "connectors/jde/jde_in.h"
#include "core/levels.h"

/* Adds the member `ecx` to a row, with the SKU. */
static json_t *
add_ecx(const struct ecx_conn *conn, const char *table, json_t *row)
{
	auto_free char *column =
	    xasprintf("%s_%s", table, conf_text(conn->conf, "sku"));
	auto_free char *sku = jde_text(row, column);
	json_t *ecx = json_object();

	json_set_text(ecx, "sku", sku);
	json_object_set_new(row, "ecx", ecx);
	return ecx;
}

/* The columns of an item in a table, and more. A new string. */
static char *
item_columns(const struct ecx_conn *conn, const char *more)
{
	return xasprintf("ITM %s %s", conf_text(conn->conf, "sku"), more);
}

/* Adds the condition for the ids of the query. A long list has none, because
 * the library filters, too. */
static void
add_ids(
    const struct ecx_conn *conn, const struct ecx_query *query, json_t *where)
{
	size_t most = (size_t)conf_int(conn->conf, "bulk"), at = 0;
	json_auto_t *ids = NULL;

	if (query->n_ids == 0 || query->n_ids > most)
		return;
	ids = ecx_query_ids(query, most, &at);
	jde_where_any(where, conf_text(conn->conf, "sku"), ids);
}

/* ---- stock ---- */

struct stock {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	const struct map *map;
	const char *branch;
	json_t *formula;  /* columns, perhaps with a sign */
	json_t *statuses; /* of lots that can be sold */
	json_t *sums;     /* item -> quantity, of the page */
	size_t items;     /* of the branch */
};

/* Adds the condition for a branch/plant, which is right-aligned in its column:
 * AIS usually does that itself. */
static void
add_branch(const struct ecx_conn *conn, json_t *where, const char *branch)
{
	bool pad = conf_bool(conn->conf, "pad_branch");
	auto_free char *text = xasprintf("%*s", pad ? 12 : 0, branch);

	jde_where(where, "MCU", "EQUAL", text);
}

/* The stock level of a row; bad when a column of the formula is not a number.
 */
static struct dec
compute_level(const struct stock *s, const json_t *row)
{
	struct dec sum = dec_zero();
	const json_t *word;
	size_t i;

	json_array_foreach (s->formula, i, word) {
		const char *column = json_string_value(word);
		bool minus = *column == '-';
		auto_free char *name =
		    xasprintf("F41021_%s", column + strspn(column, "+-"));
		struct dec d = json_decimal_at(row, name);

		sum = minus ? dec_sub(sum, d) : dec_add(sum, d);
	}
	return sum;
}

/* Adds up the locations and lots of each item, without lots that are on hold. A
 * sum that is bad stays bad. */
static enum ecx_err
sum_rows(void *data, json_t *rows)
{
	const struct stock *s = data;
	const json_t *row;
	char text[DEC_TEXT];
	size_t i;

	json_array_foreach (rows, i, row) {
		auto_free char *item = jde_text(row, "F41021_ITM");
		const char *status = json_text_at(row, "F41021_LOTS");
		const char *before =
		    json_string_value(json_object_get(s->sums, item));
		struct dec sum =
		    before != NULL ? dec_parse(before) : dec_zero();

		if (*status == '\0' || jde_in_words(s->statuses, status))
			sum = dec_add(sum, compute_level(s, row));
		json_object_set_new(
		    s->sums, item, json_string(dec_print(sum, text)));
	}
	return ECX_OK;
}

static enum ecx_err
emit_level(const struct stock *s, json_t *item)
{
	auto_free char *number = jde_text(item, "F4102_ITM");
	const char *sum = json_string_value(json_object_get(s->sums, number));
	struct dec quantity = sum != NULL ? dec_parse(sum) : dec_zero();
	json_t *ecx = add_ecx(s->conn, "F4102", item);

	json_set_text(ecx, "branch", s->branch);
	if (dec_bad(quantity))
		return levels_emit_bad(s->e, item, json_text_at(ecx, "sku"));
	json_set_dec(ecx, "quantity", dec_trim(quantity));
	return ecx_emit_doc(s->e, json_incref(item));
}

/* Emits the items of a branch/plant with the sum over its locations, which is 0
 * for an item without a location. */
static enum ecx_err
emit_levels(void *data, json_t *items)
{
	struct stock *s = data;
	json_auto_t *where = json_array();
	json_auto_t *sums = json_object();
	size_t i, n = json_array_size(items);
	auto_free char *first = jde_text(items, "0.F4102_ITM");
	auto_free char *last =
	    jde_text(json_array_get(items, n - 1), "F4102_ITM");
	auto_buf struct buf columns = {0};
	struct jde_table locations = {.name = "F41021",
	    .as = "F41021",
	    .key = "ITM",
	    .where = where,
	    .e = s->e};
	const json_t *word;
	enum ecx_err err;
	json_t *item;

	buf_init(&columns, BUF_LINE_MAX);
	s->items += n;
	if (n == 0)
		return ECX_OK;
	add_branch(s->conn, where, s->branch);
	jde_where(where, "ITM", "GREATER_EQUAL", first);
	jde_where(where, "ITM", "LESS_EQUAL", last);
	buf_adds(&columns, "ITM LOTS");
	json_array_foreach (s->formula, i, word)
		buf_addf(&columns, " %s",
		    json_string_value(word) +
			strspn(json_string_value(word), "+-"));
	locations.columns = columns.data;
	s->sums = sums;
	err = jde_walk(s->conn, &locations, sum_rows, s);
	json_array_foreach (items, i, item)
		if (err == ECX_OK)
			err = emit_level(s, item);
	return err;
}

static enum ecx_err
list_branch(struct stock *s, const struct ecx_query *query)
{
	auto_free char *columns = item_columns(s->conn, "MCU");
	json_auto_t *where = json_array();
	const struct jde_table items = {.name = "F4102",
	    .as = "F4102",
	    .columns = columns,
	    .map = s->map,
	    .key = "ITM",
	    .where = where,
	    .e = s->e};

	enum ecx_err err;

	s->items = 0;
	add_branch(s->conn, where, s->branch);
	add_ids(s->conn, query, where);
	err = jde_walk(s->conn, &items, emit_levels, s);
	return err == ECX_OK && s->items == 0 && query->n_ids == 0
		   ? ecx_no_rows_of(
			 s->conn, "branches", "branch/plant", s->branch)
		   : err;
}

enum ecx_err
jde_stock_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	json_auto_t *branches = ecx_words(conn, "branches");
	json_auto_t *formula = ecx_words(conn, "stock_formula");
	json_auto_t *statuses = ecx_words(conn, "lot_status");
	struct stock s = {.conn = conn,
	    .e = e,
	    .map = ecx_conn_map(conn, query->kind),
	    .formula = formula,
	    .statuses = statuses};
	enum ecx_err err = ECX_OK;
	const json_t *branch;
	size_t i;

	if (s.map == NULL)
		return ECX_CONFIG;
	if (query->place != NULL) {
		json_array_clear(branches);
		json_array_append_new(branches, json_string(query->place));
	}
	if (json_array_size(branches) == 0)
		return ecx_fail(conn, ECX_CONFIG, "branches is not set");
	json_array_foreach (branches, i, branch) {
		s.branch = json_string_value(branch);
		if (err == ECX_OK)
			err = list_branch(&s, query);
	}
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

/* ---- products ---- */

struct products {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	json_t *types;  /* stocking types; empty: all */
	int64_t cursor; /* the latest day of change so far */
	size_t rows;
};

static enum ecx_err
emit_products(void *data, json_t *rows)
{
	struct products *p = data;
	enum ecx_err err = ECX_OK;
	json_t *row;
	int64_t day;
	size_t i;

	p->rows += json_array_size(rows);
	json_array_foreach (rows, i, row) {
		if (clock_parse(json_text_at(row, "F4101_UPMJ"), &day) &&
		    day > p->cursor)
			p->cursor = day;
		if (err != ECX_OK || (json_array_size(p->types) > 0 &&
					 !jde_in_words(p->types,
					     json_text_at(row, "F4101_STKT"))))
			continue;
		(void)add_ecx(p->conn, "F4101", row);
		err = ecx_emit_doc(p->e, json_incref(row));
	}
	return err;
}

/*
 * The last change is a day, in the time of the server: one day more is read
 * again. The pages are sorted by item, so that only the last page has a cursor.
 */
enum ecx_err
jde_product_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	const int64_t a_day = (int64_t)86400 * 1000000;
	auto_free char *columns = item_columns(conn, "STKT UPMJ");
	json_auto_t *where = json_array();
	json_auto_t *types = ecx_words(conn, "stocking_types");
	struct products p = {.conn = conn, .e = e, .types = types};
	const struct jde_table items = {.name = "F4101",
	    .as = "F4101",
	    .columns = columns,
	    .map = ecx_conn_map(conn, query->kind),
	    .key = "ITM",
	    .where = where,
	    .e = e};
	char time[CLOCK_TEXT];
	int64_t from;
	enum ecx_err err = ecx_query_from(conn, query, &p.cursor, &from);

	if (err != ECX_OK || items.map == NULL)
		return ECX_CONFIG;
	add_ids(conn, query, where);
	if (from > a_day && query->n_ids == 0) {
		auto_free char *day =
		    jde_date(conn, clock_print(from - a_day, time));

		jde_where(where, "UPMJ", "GREATER_EQUAL", day);
	}
	err = jde_walk(conn, &items, emit_products, &p);
	if (err != ECX_OK)
		return err;
	if (p.rows == 0 && json_array_size(where) == 0)
		ecx_warn(conn->name, NULL,
		    "F4101 has not one item: may the user see the table?");
	return ecx_emit_page(e, clock_print(p.cursor, time));
}

/* ---- prices ---- */

struct prices {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	char today[CLOCK_TEXT];
};

/* Is the price valid today, for all customers? */
static bool
is_valid_price(const struct prices *p, const json_t *row)
{
	const char *begins = json_text_at(row, "F4106_EFTJ");
	const char *ends = json_text_at(row, "F4106_EXDJ");
	const char *branch = json_text_at(row, "F4106_MCU");
	const char *unit = conf_text(p->conn->conf, "price_unit");
	auto_free char *customer = jde_text(row, "F4106_AN8");

	return strcmp(begins, p->today) <= 0 &&
	       (*ends == '\0' || strcmp(ends, p->today) >= 0) &&
	       *customer == '\0' &&
	       (*branch == '\0' || strcmp(branch, conf_string(p->conn->conf,
						      "price_branch")) == 0) &&
	       (unit == NULL || json_is_at(row, "F4106_UOM", unit));
}

/* A price of a branch/plant takes precedence over one without, then a later
 * price over an earlier one. */
static bool
has_precedence(const json_t *row, const json_t *other)
{
	bool branch = !json_is_at(row, "F4106_MCU", "");
	bool others = !json_is_at(other, "F4106_MCU", "");

	if (branch != others)
		return branch;
	return strcmp(json_text_at(row, "F4106_EFTJ"),
		   json_text_at(other, "F4106_EFTJ")) > 0;
}

/* Is another price of the unit valid as well, by a column that the driver does
 * not read, such as a group of customers? */
static bool
is_ambiguous(const json_t *best, const json_t *other)
{
	struct dec a = json_decimal_at(best, "F4106_UPRC");
	struct dec b = json_decimal_at(other, "F4106_UPRC");

	return !has_precedence(best, other) &&
	       (dec_bad(a) || dec_bad(b) || dec_cmp(a, b) != 0);
}

/* The prices of an item in a currency and a unit have the same key. A new
 * string. */
static char *
price_key(const json_t *row)
{
	auto_free char *item = jde_text(row, "F4106_ITM");

	return xasprintf("%s %s %s", item, json_text_at(row, "F4106_CRCD"),
	    json_text_at(row, "F4106_UOM"));
}

/* Emits the price with precedence, unless another one is valid as well. With
 * price_unit, a site says that its unit is what the store sells. */
static enum ecx_err
emit_price(
    const struct prices *p, const char *key, json_t *best, const json_t *rows)
{
	const char *unit = json_text_at(best, "F4106_UOM");
	json_t *ecx = add_ecx(p->conn, "F4106", best);
	const json_t *row;
	size_t i;

	if (conf_text(p->conn->conf, "price_unit") == NULL && *unit != '\0')
		json_set_text(ecx, "unit", unit);
	json_array_foreach (rows, i, row) {
		auto_free char *other = price_key(row);

		if (row != best && strcmp(key, other) == 0 &&
		    is_valid_price(p, row) && is_ambiguous(best, row))
			return ecx_emit_bad(p->e, best,
			    "the item has several prices of a unit today, for "
			    "everybody");
	}
	return ecx_emit_doc(p->e, json_incref(best));
}

/* Emits the price of each item that has precedence in each currency and unit.
 */
static enum ecx_err
emit_prices(void *data, json_t *rows)
{
	struct prices *p = data;
	json_auto_t *best = json_object();
	enum ecx_err err = ECX_OK;
	const char *name;
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		auto_free char *key = price_key(row);
		const json_t *other = json_object_get(best, key);

		if (is_valid_price(p, row) &&
		    (other == NULL || has_precedence(row, other)))
			json_object_set(best, key, row);
	}
	json_object_foreach (best, name, row) {
		if (err != ECX_OK)
			break;
		err = emit_price(p, name, row, rows);
	}
	return err;
}

enum ecx_err
jde_price_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	auto_free char *columns =
	    item_columns(conn, "MCU AN8 UPRC CRCD UOM EFTJ EXDJ");
	auto_free char *today = NULL;
	json_auto_t *where = json_array();
	struct prices p = {.conn = conn, .e = e};
	const struct jde_table prices = {.name = "F4106",
	    .as = "F4106",
	    .columns = columns,
	    .map = ecx_conn_map(conn, query->kind),
	    .key = "ITM",
	    .where = where,
	    .e = e};
	enum ecx_err err;

	if (prices.map == NULL)
		return ECX_CONFIG;
	today = jde_date(conn, ecx_today(conn, p.today));
	jde_where(where, "EXDJ", "GREATER_EQUAL", today);
	add_ids(conn, query, where);
	err = jde_walk(conn, &prices, emit_prices, &p);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}
