/* Stock and products. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/json_answer.h"
#include "connectors/saps4/saps4_in.h"
#include "core/levels.h"

/* Appends " and (name eq 'a' or name eq 'b')". */
static void
add_condition(const struct ecx_conn *conn, struct buf *filter, const char *name,
    const json_t *values)
{
	if (filter->len > 0)
		buf_adds(filter, " and ");
	odata_any_of(saps4_odata(conn), filter, name, values);
}

/* ---- stock ---- */

struct stock {
	struct levels levels;
	json_t *plants;
	json_t *known; /* plants with stock or with products */
};

static char *
level_key(const json_t *row, const char *material)
{
	return xasprintf(
	    "%s@%s", json_text_at(row, material), json_text_at(row, "Plant"));
}

/* Names the unit of the level of a row. */
static void
set_unit(struct stock *s, json_t *row)
{
	const char *unit = ecx_unit_code(
	    s->levels.conn, json_string_at(row, "MaterialBaseUnit"));

	if (unit != NULL)
		json_object_set_new(
		    row, "ecx", json_pack("{s:s}", "unit", unit));
}

static enum ecx_err
level_page(void *data, const json_t *rows)
{
	static const char *const names[] = {"Material", "Plant", NULL};
	struct stock *s = data;
	enum ecx_err err = ECX_OK;
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		auto_free char *key = level_key(row, "Material");

		levels_note_damage(&s->levels, row, names);
		json_object_set_new(
		    s->known, json_text_at(row, "Plant"), json_true());
		set_unit(s, row);
		err = levels_add(&s->levels, key, row,
		    json_decimal_at(row, "MatlWrhsStkQtyInMatlBaseUnit"));
		if (err != ECX_OK)
			return err;
	}
	return ECX_OK;
}

/* A material without stock has no row: without a level of 0 it would keep its
 * last level in the store for ever. */
static enum ecx_err
zero_page(void *data, const json_t *rows)
{
	struct stock *s = data;
	enum ecx_err err = ECX_OK;
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		json_auto_t *level = json_pack("{s:s, s:s}", "Material",
		    json_text_at(row, "Product"), "Plant",
		    json_text_at(row, "Plant"));
		json_t *mark = json_object_get(row, JSON_MARK);
		auto_free char *key = level_key(row, "Product");

		json_object_set_new(
		    s->known, json_text_at(row, "Plant"), json_true());
		if (mark != NULL)
			json_object_set(level, JSON_MARK, mark);
		if (!levels_seen(&s->levels, key))
			err = levels_add(&s->levels, key, level, dec_zero());
		if (err != ECX_OK)
			return err;
	}
	return ECX_OK;
}

static const struct odata_query plants_query = {
    .path = "/API_PRODUCT_SRV/A_ProductPlant",
    .select = "Product,Plant",
    .orderby = "Product,Plant"};

static enum ecx_err
list_zeros(struct stock *s)
{
	struct odata *o = saps4_odata(s->levels.conn);
	struct odata_query query = plants_query;
	auto_buf struct buf filter = {0};

	buf_init(&filter, BUF_LINE_MAX);
	odata_any_of(o, &filter, "Plant", s->plants);
	query.filter = filter.data;
	query.group = "Product";
	query.page = saps4_page(s->levels.conn);
	return odata_pages(o, &query, zero_page, s);
}

/* A plant without stock has at least a product, unless it is misspelt. */
static enum ecx_err
check_plant(const struct stock *s, const char *plant)
{
	struct ecx_conn *conn = s->levels.conn;
	struct odata *o = saps4_odata(conn);
	auto_buf struct buf target = {0};
	json_auto_t *rows = NULL;
	enum ecx_err err = ECX_OK;

	if (json_object_get(s->known, plant) != NULL)
		return ECX_OK;
	if (!conf_bool(conn->conf, "zero_stock")) {
		auto_buf struct buf filter = {0};

		buf_init(&filter, BUF_LINE_MAX);
		buf_init(&target, BUF_LINE_MAX);
		buf_adds(&filter, "Plant eq ");
		(void)odata_literal(o, &filter, ODATA_TEXT, plant);
		buf_addf(&target, "%s?$filter=", plants_query.path);
		http_escape(&target, filter.data);
		buf_addf(&target, "&$select=%s&$top=1&$format=json",
		    plants_query.select);
		err = odata_get(o, target.data, &rows);
	}
	if (err != ECX_OK || json_array_size(rows) > 0)
		return err;
	return ecx_fail(conn, ECX_CONFIG,
	    "plant '%s' has neither stock nor products: correct the key "
	    "'plants'",
	    plant);
}

static enum ecx_err
list_levels(struct stock *s)
{
	struct ecx_conn *conn = s->levels.conn;
	json_auto_t *types = ecx_words(conn, "stock_types");
	auto_buf struct buf filter = {0};

	buf_init(&filter, BUF_LINE_MAX);
	add_condition(conn, &filter, "Plant", s->plants);
	add_condition(conn, &filter, "InventoryStockType", types);
	buf_adds(&filter, " and InventorySpecialStockType eq ''");
	return odata_pages(saps4_odata(conn),
	    &(const struct odata_query){
		.path = "/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod",
		.filter = filter.data,
		.select = "Material,Plant,MaterialBaseUnit,"
			  "MatlWrhsStkQtyInMatlBaseUnit",
		.orderby = "Material,Plant,StorageLocation,Batch,"
			   "InventoryStockType",
		.group = "Material",
		.page = saps4_page(conn)},
	    level_page, s);
}

enum ecx_err
saps4_stock_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	json_auto_t *plants = query->place != NULL
				  ? json_pack("[s]", query->place)
				  : ecx_words(conn, "plants");
	json_auto_t *known = json_object();
	struct stock s = {.plants = plants, .known = known};
	const json_t *plant;
	enum ecx_err err;
	size_t i;

	if (json_array_size(plants) == 0)
		return ecx_fail(conn, ECX_CONFIG, "plants is not set");
	levels_init(&s.levels, conn, e);
	err = list_levels(&s);
	if (err == ECX_OK && conf_bool(conn->conf, "zero_stock"))
		err = list_zeros(&s);
	if (err == ECX_OK)
		err = levels_end(&s.levels);
	json_array_foreach (plants, i, plant)
		if (err == ECX_OK)
			err = check_plant(&s, json_string_value(plant));
	levels_free(&s.levels);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

/* ---- products ---- */

/* Sets the name: the description in that language, else the first one. */
static void
set_name(json_t *product, const char *language)
{
	const json_t *all = json_object_get(product, "to_Description"), *one;
	const char *name = json_text_at(product, "to_Description.0"
						 ".ProductDescription");
	json_t *ecx = json_object();
	size_t i;

	json_array_foreach (all, i, one)
		if (json_is_at(one, "Language", language))
			name = json_text_at(one, "ProductDescription");
	json_set_text(ecx, "name", name);
	json_object_set_new(product, "ecx", ecx);
}

struct products {
	struct ecx_conn *conn;
	char *language; /* in capital letters */
};

/* A weight without a code for its unit says nothing. */
static void
set_weight(struct ecx_conn *conn, json_t *product)
{
	json_t *ecx = json_object_get(product, "ecx");
	struct dec weight = json_decimal_at(product, "GrossWeight");
	const char *unit = json_string_at(product, "WeightUnit");
	const char *code = ecx_unit_code(conn, unit);

	if (code == NULL || code == unit || dec_bad(weight) ||
	    dec_is_zero(weight))
		return;
	json_set_dec(ecx, "weight", dec_trim(weight));
	json_set_text(ecx, "unit", code);
}

static enum ecx_err
emit_product(struct ecx_emitter *e, json_t *row, void *data)
{
	const struct products *p = data;

	if (json_true_at(row, "IsMarkedForDeletion"))
		return ECX_OK;
	set_name(row, p->language);
	set_weight(p->conn, row);
	return ecx_emit_doc(e, json_incref(row));
}

enum ecx_err
saps4_product_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	auto_free char *language = xstrdup(conf_text(conn->conf, "language"));
	struct products p = {conn, language};
	const struct odata_listing listing = {
	    .query = {.path = "/API_PRODUCT_SRV/A_Product",
		.expand = "to_Description",
		.page = saps4_page(conn)},
	    .time = "LastChangeDateTime",
	    .key = "Product",
	    .emit = emit_product,
	    .data = &p};
	char *c;

	for (c = language; *c != '\0'; c++)
		*c = (char)toupper((unsigned char)*c);
	return odata_list(saps4_odata(conn), &listing, query, e);
}
