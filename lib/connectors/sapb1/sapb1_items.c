/* Stock and products, both of Items. */
#include <string.h>

#include "base/json_answer.h"
#include "connectors/sapb1/sapb1_in.h"
#include "core/levels.h"

enum ecx_err
sapb1_list_items(struct ecx_conn *conn, const struct odata_listing *like,
    const char *fields, const char *also, const struct ecx_query *query,
    struct ecx_emitter *e)
{
	auto_free char *select =
	    odata_select(sapb1_odata(conn), fields, "item_fields");
	auto_free char *filter =
	    xasprintf("%s%s", conf_text(conn->conf, "item_filter"), also);
	struct odata_listing listing = *like;

	listing.query = (struct odata_query){.path = "/Items",
	    .filter = filter,
	    .select = select,
	    .page = sapb1_page(conn)};
	listing.key = "ItemCode";
	return odata_list(sapb1_odata(conn), &listing, query, e);
}

void
sapb1_copy_mark(json_t *row, const json_t *item, const char *list)
{
	json_t *mark = json_object_get(item, JSON_MARK);
	const char *words = json_string_value(mark);

	if (words != NULL && strstr(words, list) == NULL)
		json_object_set(row, JSON_MARK, mark);
}

/* ---- stock ---- */

struct stock {
	struct ecx_conn *conn;
	json_t *warehouses; /* codes of the warehouses to read */
	json_t *known;      /* those that exist for certain */
	json_t *terms;      /* names of quantities; "-NAME" is subtracted */
	bool sales_unit;    /* convert quantities to sales units */
	const char *unit;   /* the field of an item that names their unit */
};

/* The stock level of a row, in whole sales units where the stock is kept in
 * another unit. */
static struct dec
level_of(const struct stock *s, const json_t *item, const json_t *row)
{
	const json_t *per_unit = json_object_get(item, "SalesItemsPerUnit");
	struct dec unit = json_decimal(per_unit);
	struct dec level = levels_sum(row, s->terms);

	if (!s->sales_unit || per_unit == NULL || json_is_null(per_unit))
		return dec_trim(level);
	if (dec_bad(unit))
		return unit;
	if (dec_is_zero(unit) || dec_cmp(unit, dec_int(1)) == 0)
		return dec_trim(level);
	return dec_quotient(level, unit);
}

/* The item's row of a warehouse, new; empty when the item never was there. */
static json_t *
row_of(const json_t *item, const char *warehouse)
{
	const json_t *rows =
	    json_object_get(item, "ItemWarehouseInfoCollection");
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row)
		if (json_is_at(row, "WarehouseCode", warehouse))
			return json_deep_copy(row);
	return json_object();
}

/* An item without a row has a level of 0 in a warehouse that exists, not in one
 * that is misspelt. */
static enum ecx_err
check_warehouse(const struct stock *s, const char *code, const json_t *row)
{
	bool known = json_object_size(row) > 0 ||
		     json_object_get(s->known, code) != NULL;
	json_auto_t *codes = json_pack("[s]", code);
	json_auto_t *rows = NULL;
	enum ecx_err err = ECX_OK;

	if (!known)
		err = odata_rows_by(sapb1_odata(s->conn),
		    &(const struct odata_query){.path = "/Warehouses",
			.select = "WarehouseCode",
			.key = "WarehouseCode"},
		    "WarehouseCode", codes, &rows);
	if (err != ECX_OK)
		return err;
	if (!known && json_array_size(rows) == 0)
		return ecx_fail(s->conn, ECX_CONFIG,
		    "there is no warehouse '%s': correct the key "
		    "'warehouses'",
		    code);
	json_object_set_new(s->known, code, json_true());
	return ECX_OK;
}

static bool
has_units(const struct ecx_conn *conn)
{
	return conf_text(conn->conf, "unit_table") != NULL;
}

static enum ecx_err
emit_levels(struct ecx_emitter *e, json_t *item, void *data)
{
	const struct stock *s = data;
	const char *unit =
	    ecx_unit_code(s->conn, json_string_at(item, s->unit));
	enum ecx_err err = ECX_OK;
	const json_t *warehouse;
	size_t i;

	if (!json_is_array(
		json_object_get(item, "ItemWarehouseInfoCollection")))
		return ecx_emit_bad(
		    e, item, "the item has no list of warehouses");
	json_array_foreach (s->warehouses, i, warehouse) {
		const char *place = json_string_value(warehouse);
		json_auto_t *row = row_of(item, place);
		struct dec level = json_object_size(row) > 0
				       ? level_of(s, item, row)
				       : dec_zero();
		json_t *ecx;

		err = check_warehouse(s, place, row);
		if (err != ECX_OK)
			return err;
		ecx = json_object();
		sapb1_copy_mark(row, item, "ItemWarehouseInfoCollection");
		json_object_set(
		    row, "ItemCode", json_object_get(item, "ItemCode"));
		json_set_text(row, "WarehouseCode", place);
		if (!dec_bad(level))
			json_set_dec(ecx, "quantity", level);
		json_set_text(ecx, "unit", unit);
		json_object_set_new(row, "ecx", ecx);
		err = dec_bad(level)
			  ? ecx_emit_bad(e, row, "a quantity is no number")
			  : ecx_emit_doc(e, json_incref(row));
		if (err != ECX_OK)
			return err;
	}
	return ECX_OK;
}

enum ecx_err
sapb1_stock_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	json_auto_t *warehouses = ecx_words(conn, "warehouses");
	json_auto_t *terms = ecx_words(conn, "stock");
	json_auto_t *known = json_object();
	struct stock s = {.conn = conn,
	    .warehouses = warehouses,
	    .known = known,
	    .terms = terms,
	    .sales_unit = conf_bool(conn->conf, "sales_unit")};
	auto_free char *fields = NULL;

	if (query->place != NULL) {
		json_array_clear(warehouses);
		json_array_append_new(warehouses, json_string(query->place));
	}
	if (json_array_size(warehouses) == 0)
		return ecx_fail(conn, ECX_CONFIG, "warehouses is not set");
	s.unit = s.sales_unit ? "SalesUnit" : "InventoryUOM";
	fields = xasprintf(
	    "ItemCode,SalesItemsPerUnit,ItemWarehouseInfoCollection%s%s",
	    has_units(conn) ? "," : "", has_units(conn) ? s.unit : "");
	return sapb1_list_items(conn,
	    &(const struct odata_listing){.emit = emit_levels, .data = &s},
	    fields, " and InventoryItem eq 'tYES'", query, e);
}

/* ---- products ---- */

/* Lists by both days: an item that was never changed may lack UpdateDate. */
enum ecx_err
sapb1_product_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	static const char *const days[] = {"UpdateDate", "CreateDate", NULL};

	return sapb1_list_items(conn,
	    &(const struct odata_listing){.days = days},
	    "ItemCode,ItemName,ForeignName,BarCode,SupplierCatalogNo,"
	    "ItemsGroupCode,User_Text,UpdateDate,CreateDate",
	    "", query, e);
}
