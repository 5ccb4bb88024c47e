/* Stock levels, products and prices. */
#include <string.h>
#include <strings.h>

#include "connectors/ax/ax_in.h"
#include "core/levels.h"

/* ---- items ---- */

char *
ax_item(const struct ecx_conn *conn, const json_t *row)
{
	json_auto_t *names = ecx_words(conn, "variant_dimensions");
	const json_t *dim = json_at(row, "InventDim.0"), *name;
	auto_buf struct buf out = {0};
	size_t i;

	buf_init(&out, BUF_LINE_MAX);
	buf_adds(&out, json_text_at(row, "ItemId"));
	json_array_foreach (names, i, name) {
		const char *value = json_text_at(dim, json_string_value(name));

		if (*value != '\0')
			buf_addf(&out, "/%s", value);
	}
	return buf_take(&out);
}

/* ---- stock ---- */

/* Levels of one warehouse: several rows, in no order, are parts of one level.
 */
struct sums {
	struct ecx_conn *conn;
	json_t *levels; /* item -> {ItemId, InventDim, ecx} */
	json_t *bad;    /* items with a quantity that is no number */
};

static enum ecx_err
add_stock_rows(void *data, json_t *rows)
{
	struct sums *s = data;
	const char *field = conf_text(s->conn->conf, "stock_field");
	json_t *row, *level;
	size_t i;

	json_array_foreach (rows, i, row) {
		auto_free char *item = ax_item(s->conn, row);
		struct dec more = json_decimal_at(row, field);

		if (dec_bad(more)) {
			json_object_set_new(s->bad, item, json_true());
			more = dec_zero();
		}
		level = json_object_get(s->levels, item);
		if (level != NULL) {
			more = dec_add(
			    more, json_decimal_at(level, "ecx.quantity"));
		} else {
			level = json_pack("{s:s, s:o*, s:{s:s}}", "ItemId",
			    json_text_at(row, "ItemId"), "InventDim",
			    json_deep_copy(json_object_get(row, "InventDim")),
			    "ecx", "item", item);
			json_object_set_new(s->levels, item, level);
		}
		json_set_dec(
		    json_object_get(level, "ecx"), "quantity", dec_trim(more));
	}
	return ECX_OK;
}

static enum ecx_err
emit_warehouse(struct ecx_conn *conn, const struct ax_source *source,
    const char *place, struct ecx_emitter *e)
{
	json_auto_t *levels = json_object();
	json_auto_t *bad = json_object();
	struct sums sums = {.conn = conn, .levels = levels, .bad = bad};
	const struct ax_filter filter = {
	    "InventDim", "InventLocationId", "Equal", place};
	enum ecx_err err =
	    ax_pages(conn, source, &filter, add_stock_rows, &sums, e);
	const char *item;
	json_t *level;

	if (err == ECX_OK && json_object_size(levels) == 0)
		return ecx_no_rows_of(conn, "warehouses", "warehouse", place);
	json_object_foreach (levels, item, level) {
		if (err != ECX_OK)
			return err;
		json_set_text(json_object_get(level, "ecx"), "place", place);
		err = json_object_get(bad, item) != NULL
			  ? levels_emit_bad(e, level, item)
			  : ecx_emit_doc(e, json_incref(level));
	}
	return err;
}

enum ecx_err
ax_stock_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	json_auto_t *places = query->place != NULL
				  ? json_pack("[s]", query->place)
				  : ecx_words(conn, "warehouses");
	auto_source struct ax_source source = {0};
	enum ecx_err err = ax_source_open(conn, "stock_source", &source);
	const json_t *place;
	size_t i;

	if (err == ECX_OK && json_array_size(places) == 0)
		return ecx_fail(conn, ECX_CONFIG, "warehouses is not set");
	json_array_foreach (places, i, place)
		if (err == ECX_OK)
			err = emit_warehouse(
			    conn, &source, json_string_value(place), e);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

/* ---- products and prices ---- */

struct listing {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	char today[CLOCK_TEXT]; /* "2026-11-20" */
};

/* All rows of a source in each run: AX has no time of change. */
static enum ecx_err
list_all(struct ecx_conn *conn, const char *key, ax_page_fn *fn,
    struct ecx_emitter *e)
{
	auto_source struct ax_source s = {0};
	struct listing l = {.conn = conn, .e = e};
	enum ecx_err err = ax_source_open(conn, key, &s);
	struct ax_filter filter = {s.table, "RecId", "Greater", "0"};

	if (s.rest[2] != NULL)
		filter = (struct ax_filter){
		    s.table, s.rest[0], s.rest[1], s.rest[2]};
	(void)ecx_today(conn, l.today);
	if (err == ECX_OK)
		err = ax_pages(conn, &s, &filter, fn, &l, e);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

/* The name of a product is the one in the section's language, else the first.
 */
static enum ecx_err
emit_products(void *data, json_t *rows)
{
	const struct listing *l = data;
	const char *language = conf_text(l->conn->conf, "language");
	enum ecx_err err = ECX_OK;
	json_t *row, *one;
	size_t i, k;

	json_array_foreach (rows, i, row) {
		const json_t *all = json_object_get(row, "Translation");
		json_t *text = json_array_get(all, 0);

		json_array_foreach (all, k, one)
			if (strcasecmp(
				json_text_at(one, "LanguageId"), language) == 0)
				text = one;
		if (text != NULL)
			json_object_set(row, "ecx", text);
		if (err == ECX_OK)
			err = ecx_emit_doc(l->e, json_incref(row));
	}
	return err;
}

enum ecx_err
ax_product_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	(void)query;
	return list_all(conn, "product_source", emit_products, e);
}

/* A date that is not set in AX is one of the year 1900. */
static bool
is_set_day(const char *day)
{
	return strcmp(day, "1900-01-02") >= 0;
}

/* Is the price for everybody, or for one of price_accounts? */
static bool
is_for_accounts(const struct ecx_conn *conn, const json_t *row)
{
	const char *account = json_text_at(row, "AccountRelation");

	return *account == '\0' ||
	       ecx_has_word(conn, "price_accounts", account);
}

/* One that is there and is no number is not absent: the price is not known. */
static bool
is_absent(const json_t *row, const char *name)
{
	return json_is_at(row, name, "");
}

/* The trade agreements that have not ended, each with the price of one piece.
 * What sets one that is to come holds it back until then. */
static enum ecx_err
emit_prices(void *data, json_t *rows)
{
	const struct listing *l = data;
	enum ecx_err err = ECX_OK;
	json_t *row, *ecx;
	size_t i;

	json_array_foreach (rows, i, row) {
		struct dec least = json_decimal_at(row, "QuantityAmountFrom");
		struct dec most = json_decimal_at(row, "QuantityAmountTo");
		const char *to = json_text_at(row, "ToDate");
		struct dec price = json_decimal_at(row, "Amount");
		struct dec unit = json_decimal_at(row, "PriceUnit");

		if (err != ECX_OK)
			return err;
		if ((is_set_day(to) && strncmp(to, l->today, 10) < 0) ||
		    !is_for_accounts(l->conn, row))
			continue;
		if (is_absent(row, "PriceUnit") ||
		    (!dec_bad(unit) && dec_is_zero(unit)))
			unit = dec_int(1);
		price = dec_ratio(price, unit, 6);
		if (dec_bad(price) ||
		    (dec_bad(least) && !is_absent(row, "QuantityAmountFrom"))) {
			err = ecx_emit_bad(
			    l->e, row, "the price of one piece is not exact");
			continue;
		}
		ecx = json_object();
		json_set_dec(ecx, "price", price);
		/* A price from 0 or 1 piece on is the normal price. */
		if (!dec_bad(least) && dec_cmp(least, dec_int(1)) > 0)
			json_set_dec(ecx, "quantity", dec_trim(least));
		if (!dec_bad(most) && !dec_is_zero(most))
			json_set_dec(ecx, "most", dec_trim(most));
		json_object_set_new(row, "ecx", ecx);
		err = ecx_emit_doc(l->e, json_incref(row));
	}
	return err;
}

enum ecx_err
ax_price_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	(void)query; /* a price starts and ends without being changed */
	return list_all(conn, "price_source", emit_prices, e);
}
