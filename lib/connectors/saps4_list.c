/* Stock, products and prices as they stand. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/saps4.h"

/* " and (name eq 'a' or name eq 'b')" */
static void
add_choice(const struct ecx_conn *conn, struct buf *filter, const char *name,
    const json_t *values)
{
	if (filter->len > 0)
		buf_adds(filter, " and ");
	odata_any_of(saps4_odata(conn), filter, name, values);
}

/* ---- stock ---- */

/* The rows of one material at one plant follow one another. */
struct levels {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	json_t *level; /* being summed, or NULL */
	struct dec sum;
	json_t *seen; /* keys of levels handed out */
};

static char *
level_key(const json_t *row)
{
	return xasprintf(
	    "%s@%s", saps4_text(row, "Material"), saps4_text(row, "Plant"));
}

static enum ecx_err
level_end(struct levels *l)
{
	auto_free char *raw = NULL;
	json_t *level = l->level;
	bool go_on;

	l->level = NULL;
	if (level == NULL)
		return ECX_OK;
	if (!dec_bad(l->sum)) {
		json_object_set_new(level, "ecx", json_object());
		json_set_dec(json_object_get(level, "ecx"), "quantity",
		    dec_trim(l->sum));
		return l->e->doc(l->e, level) ? ECX_OK : ECX_STOPPED;
	}
	raw = json_text(level);
	json_decref(level);
	go_on = l->e->bad(l->e, raw, strlen(raw), "a quantity is no number");
	return go_on ? ECX_OK : ECX_STOPPED;
}

/* A material that comes up a second time was cut in two: half a level would be
 * taken for the whole. */
static enum ecx_err
level_begin(struct levels *l, const char *key, const json_t *row)
{
	enum ecx_err err = level_end(l);

	if (err != ECX_OK)
		return err;
	if (json_object_get(l->seen, key) != NULL)
		return ecx_fail(l->conn, ECX_PROTOCOL,
		    "stock is not sorted by material and plant: %s came twice",
		    key);
	json_object_set_new(l->seen, key, json_true());
	l->level = json_deep_copy(row);
	l->sum = dec_zero();
	return ECX_OK;
}

static enum ecx_err
level_page(void *data, const json_t *rows)
{
	struct levels *l = data;
	enum ecx_err err = ECX_OK;
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		auto_free char *key = level_key(row);
		auto_free char *now = level_key(l->level);

		if (strcmp(key, now) != 0)
			err = level_begin(l, key, row);
		if (err != ECX_OK)
			return err;
		l->sum = dec_add(l->sum,
		    json_decimal_at(row, "MatlWrhsStkQtyInMatlBaseUnit"));
	}
	return ECX_OK;
}

/* A material that has run out has no row: it would keep its last level in the
 * store for ever. */
static enum ecx_err
zero_page(void *data, const json_t *rows)
{
	struct levels *l = data;
	enum ecx_err err = ECX_OK;
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		json_auto_t *level = json_pack("{s:s, s:s}", "Material",
		    saps4_text(row, "Product"), "Plant",
		    saps4_text(row, "Plant"));
		auto_free char *key = level_key(level);

		if (json_object_get(l->seen, key) != NULL)
			continue;
		err = level_begin(l, key, level);
		if (err == ECX_OK)
			err = level_end(l);
		if (err != ECX_OK)
			return err;
	}
	return ECX_OK;
}

static enum ecx_err
list_zeros(struct levels *l, const json_t *plants)
{
	auto_buf struct buf filter;

	buf_init(&filter, BUF_LINE_MAX);
	odata_any_of(saps4_odata(l->conn), &filter, "Plant", plants);
	return odata_pages(saps4_odata(l->conn),
	    &(const struct odata_query){
		.path = "/API_PRODUCT_SRV/A_ProductPlant",
		.filter = filter.data,
		.select = "Product,Plant",
		.orderby = "Product,Plant",
		.page = saps4_page(l->conn)},
	    zero_page, l);
}

enum ecx_err
saps4_stock_list(struct ecx_conn *conn, enum ecx_kind kind,
    const struct ecx_query *query, struct ecx_emitter *e)
{
	json_auto_t *plants = saps4_words(conn, "plants", NULL);
	json_auto_t *types = saps4_words(conn, "stock_types", "01");
	json_auto_t *seen = json_object();
	struct levels l = {.conn = conn, .e = e, .seen = seen};
	auto_buf struct buf filter;
	enum ecx_err err;

	(void)kind;
	buf_init(&filter, BUF_LINE_MAX);
	if (query->place != NULL) {
		json_array_clear(plants);
		json_array_append_new(plants, json_string(query->place));
	}
	if (json_array_size(plants) == 0)
		return ecx_fail(conn, ECX_CONFIG, "plants is not set");
	add_choice(conn, &filter, "Plant", plants);
	add_choice(conn, &filter, "InventoryStockType", types);
	buf_adds(&filter, " and InventorySpecialStockType eq ''");
	err = odata_pages(saps4_odata(conn),
	    &(const struct odata_query){
		.path = "/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod",
		.filter = filter.data,
		.select = "Material,Plant,MaterialBaseUnit,"
			  "MatlWrhsStkQtyInMatlBaseUnit",
		.orderby = "Material,Plant,StorageLocation,Batch,"
			   "InventoryStockType",
		.page = saps4_page(conn)},
	    level_page, &l);
	if (err == ECX_OK)
		err = level_end(&l);
	if (err == ECX_OK && conf_bool(conn->conf, "zero_stock", true))
		err = list_zeros(&l, plants);
	json_decref(l.level);
	if (err == ECX_OK && !e->page(e, "all"))
		err = ECX_STOPPED;
	return err;
}

/* ---- products ---- */

struct products {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	struct odata_walk *walk;
	const char *language;
};

/* The description in the section's language, else in the first there is. */
static void
set_name(json_t *product, const char *language)
{
	const json_t *all = json_object_get(product, "to_Description"), *one;
	const char *name = saps4_text(product, "to_Description.0"
					       ".ProductDescription");
	json_t *ecx = json_object();
	size_t i;

	json_array_foreach (all, i, one)
		if (saps4_is(one, "Language", language))
			name = saps4_text(one, "ProductDescription");
	json_set_text(ecx, "name", name);
	json_object_set_new(product, "ecx", ecx);
}

static enum ecx_err
product_page(void *data, const json_t *rows)
{
	const struct products *p = data;
	char cursor[CLOCK_TEXT];
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		if (json_true_at(row, "IsMarkedForDeletion"))
			continue;
		set_name(row, p->language);
		if (!p->e->doc(p->e, json_incref(row)))
			return ECX_STOPPED;
	}
	return p->e->page(p->e, clock_print(p->walk->from, cursor))
		   ? ECX_OK
		   : ECX_STOPPED;
}

enum ecx_err
saps4_product_list(struct ecx_conn *conn, enum ecx_kind kind,
    const struct ecx_query *query, struct ecx_emitter *e)
{
	struct odata_walk walk = {
	    .query = {.path = "/API_PRODUCT_SRV/A_Product",
		.expand = "to_Description",
		.page = saps4_page(conn)},
	    .time = "LastChangeDateTime",
	    .key = "Product",
	    .from = query->since,
	    .fn = product_page};
	auto_free char *language =
	    xstrdup(conf_text(conn->conf, "language", "en"));
	struct products p = {conn, e, &walk, language};
	auto_buf struct buf filter;
	json_auto_t *ids = json_array();
	int64_t cursor = 0;
	char *c;
	size_t i;

	(void)kind;
	buf_init(&filter, BUF_LINE_MAX);
	walk.data = &p;
	if (query->cursor != NULL && clock_parse(query->cursor, &cursor))
		walk.from =
		    cursor > query->overlap ? cursor - query->overlap : 0;
	for (i = 0; i < query->n_ids; i++)
		json_array_append_new(ids, json_string(query->ids[i]));
	if (query->n_ids > 0) {
		odata_any_of(saps4_odata(conn), &filter, "Product", ids);
		walk.query.filter = filter.data;
	}
	for (c = language; *c != '\0'; c++)
		*c = (char)toupper((unsigned char)*c);
	return odata_walk(saps4_odata(conn), &walk);
}

/* ---- prices ---- */

/* Of the records of one material the first by `price_tables`. */
struct prices {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	json_t *tables; /* numbers of condition tables, best first */
	json_t *best;   /* of the material at hand, or NULL */
	size_t rank;
};

/* The price of one, where it is said for several; bad when there is none that
 * is exact. */
static struct dec
price_of_one(struct dec price, struct dec quantity)
{
	struct dec million = dec_int(1000000);
	struct dec whole = dec_quotient(dec_mul(price, million), quantity);
	struct dec one = dec_mul(whole, dec_parse("0.000001"));

	if (dec_bad(one) || dec_cmp(dec_mul(one, quantity), price) != 0)
		return dec_parse(NULL);
	return dec_trim(one);
}

static enum ecx_err
price_end(struct prices *p)
{
	json_t *record = p->best, *ecx;
	const json_t *terms =
	    json_object_get(record, "to_SlsPrcgConditionRecord");
	struct dec price = json_decimal_at(terms, "ConditionRateValue");
	struct dec quantity = json_decimal_at(terms, "ConditionQuantity");
	auto_free char *raw = NULL;
	bool go_on;

	p->best = NULL;
	if (record == NULL)
		return ECX_OK;
	if (dec_bad(quantity) || dec_is_zero(quantity))
		quantity = dec_int(1);
	price = price_of_one(price, quantity);
	if (!dec_bad(price)) {
		ecx = json_object();
		json_set_dec(ecx, "price", price);
		json_object_set_new(record, "ecx", ecx);
		return p->e->doc(p->e, record) ? ECX_OK : ECX_STOPPED;
	}
	raw = json_text(record);
	json_decref(record);
	go_on =
	    p->e->bad(p->e, raw, strlen(raw), "one piece has no exact price");
	return go_on ? ECX_OK : ECX_STOPPED;
}

/* How good a record is, 0 the best; one that is no price of an item for
 * everybody has none. */
static bool
rank_of(const struct prices *p, const json_t *record, size_t *rank)
{
	const json_t *terms =
	    json_object_get(record, "to_SlsPrcgConditionRecord");
	size_t n = json_array_size(p->tables);

	for (*rank = 0; *rank < n; (*rank)++)
		if (saps4_is(terms, "ConditionTable",
			json_string_value(json_array_get(p->tables, *rank))))
			break;
	return (n == 0 || *rank < n) && saps4_is(record, "Customer", "") &&
	       saps4_is(record, "SoldToParty", "") &&
	       !saps4_is(record, "Material", "") &&
	       !saps4_is(terms, "ConditionRateValueUnit", "%") &&
	       !json_true_at(terms, "ConditionIsDeleted");
}

static enum ecx_err
price_page(void *data, const json_t *rows)
{
	struct prices *p = data;
	enum ecx_err err = ECX_OK;
	json_t *row;
	size_t i, rank;

	json_array_foreach (rows, i, row) {
		if (!saps4_is(p->best, "Material", saps4_text(row, "Material")))
			err = price_end(p);
		if (err != ECX_OK)
			return err;
		if (!rank_of(p, row, &rank) ||
		    (p->best != NULL && rank >= p->rank))
			continue;
		json_decref(p->best);
		p->best = json_incref(row);
		p->rank = rank;
	}
	return ECX_OK;
}

enum ecx_err
saps4_price_list(struct ecx_conn *conn, enum ecx_kind kind,
    const struct ecx_query *query, struct ecx_emitter *e)
{
	json_auto_t *types = saps4_words(conn, "list_condition", "PPR0");
	json_auto_t *areas = saps4_words(conn, "sales_organization", NULL);
	json_auto_t *tables = saps4_words(conn, "price_tables", NULL);
	struct prices p = {.conn = conn, .e = e, .tables = tables};
	auto_buf struct buf filter;
	char now[CLOCK_TEXT];
	enum ecx_err err;

	(void)kind;
	(void)query; /* a price begins and ends without being changed */
	clock_print(clock_now(), now);
	now[10] = '\0';
	buf_init(&filter, BUF_LINE_MAX);
	add_choice(conn, &filter, "ConditionType", types);
	add_choice(conn, &filter, "SalesOrganization", areas);
	buf_adds(&filter, " and ConditionValidityStartDate le ");
	(void)odata_literal(saps4_odata(conn), &filter, ODATA_DATE, now);
	buf_adds(&filter, " and ConditionValidityEndDate ge ");
	(void)odata_literal(saps4_odata(conn), &filter, ODATA_DATE, now);
	err = odata_pages(saps4_odata(conn),
	    &(const struct odata_query){
		.path = "/API_SLSPRICINGCONDITIONRECORD_SRV/"
			"A_SlsPrcgCndnRecdValidity",
		.filter = filter.data,
		.expand = "to_SlsPrcgConditionRecord",
		.orderby = "Material,ConditionRecord,"
			   "ConditionValidityEndDate",
		.page = saps4_page(conn)},
	    price_page, &p);
	if (err == ECX_OK)
		err = price_end(&p);
	json_decref(p.best);
	if (err == ECX_OK && !e->page(e, now))
		err = ECX_STOPPED;
	return err;
}
