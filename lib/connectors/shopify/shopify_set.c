/* Stock levels, prices and products. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/shopify/shopify_gql.h"
#include "connectors/shopify/shopify_in.h"
#include "net/crypto.h"

enum { KEY_BYTES = 16 };

static const char *
sku_of(const json_t *doc)
{
	return json_string_at(doc, "native.sku");
}

static void
refuse_as(struct ecx_result *result, enum ecx_err err, const json_t *error)
{
	const char *message = json_string_at(error, "message");

	ecx_refuse(result, err, "%s", message != NULL ? message : "refused");
}

/* A mutation whose answer has no result did nothing. */
static enum ecx_err
send_mutation(
    struct gql *g, const char *mutation, json_t *variables, json_t **data)
{
	enum ecx_err err = gql_set(g, mutation, variables, data);

	if (err != ECX_OK || g->rest.conn->dry_run ||
	    json_is_object(json_object_get(*data, "result")))
		return err;
	return ecx_fail(g->rest.conn, ECX_PROTOCOL,
	    "the answer has no result of the mutation");
}

/* The row that an error is about: a number in its path, which is a string. */
static size_t
row_of(const json_t *error, size_t depth)
{
	const json_t *step =
	    json_array_get(json_object_get(error, "field"), depth);
	const char *text = json_string_value(step);

	return text != NULL && *text != '\0' &&
		       text[strspn(text, "0123456789")] == '\0'
		   ? strtoul(text, NULL, 10)
		   : SIZE_MAX;
}

/* ---- stock ---- */

/* The stock levels of one location. */
struct levels {
	struct gql *gql;
	const char *location; /* its id */
	json_t *rows;         /* to be sent */
	size_t *from;         /* the document of each row */
	struct ecx_result *results;
};

/* The id of the location of a document, which may be its number alone. NULL
 * when it is not one. */
static json_t *
location_of(const json_t *doc)
{
	static const char gid[] = "gid://shopify/Location/";
	const char *text = json_string_at(doc, "native.location");

	if (text != NULL && strncmp(text, gid, sizeof(gid) - 1) == 0)
		text += sizeof(gid) - 1;
	if (text == NULL || *text == '\0' ||
	    text[strspn(text, "0123456789")] != '\0')
		return NULL;
	return json_sprintf("%s%s", gid, text);
}

/* A stock level that is already right is not sent. */
static void
add_level(struct levels *l, const json_t *doc, json_t *found, size_t i)
{
	struct ecx_result *result = &l->results[i];
	const json_t *variant = shopify_search_one(found, sku_of(doc), result);
	const json_t *item = json_object_get(variant, "inventoryItem");
	json_t *have = json_at(item, "inventoryLevel.quantities.0.quantity");
	json_t *wanted = json_at(doc, "native.quantity");
	json_t *row;

	if (variant == NULL || json_equal(have, wanted))
		return;
	row = json_pack("{s:O, s:s, s:O, s:O}", "inventoryItemId",
	    json_object_get(item, "id"), "locationId", l->location, "quantity",
	    wanted, "changeFromQuantity", have);
	if (!json_true_at(item, "tracked")) {
		ecx_refuse(result, ECX_REJECTED,
		    "the stock of the variant is not tracked");
	} else if (row == NULL) {
		ecx_refuse(result, ECX_REJECTED,
		    "the variant is not stocked at %s", l->location);
	} else {
		l->from[json_array_size(l->rows)] = i;
		json_array_append(l->rows, row);
	}
	json_decref(row);
}

/*
 * One bad row, and nothing is set: the rows that errors name are removed.
 * Returns how many. A stock level that changed since it was read is newer than
 * the one to be set: the next run includes that change.
 */
static size_t
drop_rows(struct levels *l, const json_t *errors)
{
	size_t n = json_array_size(l->rows), i, row, kept = 0;

	for (i = 0; i < json_array_size(errors); i++) {
		const json_t *error = json_array_get(errors, i);

		row = row_of(error, 2);
		if (row < n)
			refuse_as(&l->results[l->from[row]],
			    json_is_at(
				error, "code", "CHANGE_FROM_QUANTITY_STALE")
				? ECX_STALE
				: ECX_REJECTED,
			    error);
	}
	for (i = 0; i < n; i++) {
		if (l->results[l->from[i]].err != ECX_OK)
			json_array_remove(l->rows, kept);
		else
			l->from[kept++] = l->from[i];
	}
	return n - kept;
}

/* A repeated request keeps its idempotency key; no other request may have it,
 * even for the same rows. */
static enum ecx_err
send_rows(struct levels *l, json_t **data)
{
	const struct conf_section *s = l->gql->rest.conn->conf;
	char key[2 * KEY_BYTES + 1], stamp[CLOCK_TEXT];
	auto_free char *run =
	    xasprintf("gid://ecx/StockRun/%s", clock_stamp(clock_now(), stamp));

	crypto_random_hex(key, KEY_BYTES);
	return send_mutation(l->gql, gql_set_levels,
	    json_pack("{s:s, s:{s:s, s:s, s:s, s:O}}", "key", key, "input",
		"name", conf_text(s, "stock_name"), "reason",
		conf_text(s, "stock_reason"), "referenceDocumentUri", run,
		"quantities", l->rows),
	    data);
}

/* An error without a row is about the name or the reason of all rows, or it is
 * temporary. */
static enum ecx_err
set_rows(struct levels *l)
{
	char why[ECX_WHY];

	while (json_array_size(l->rows) > 0) {
		json_auto_t *data = NULL;
		enum ecx_err err = send_rows(l, &data);
		const json_t *result = json_object_get(data, "result");

		const char *code = gql_refusal(result, why);

		if (err != ECX_OK || code == NULL)
			return err;
		if (drop_rows(l, json_object_get(result, "userErrors")) == 0)
			return ecx_fail(l->gql->rest.conn,
			    strncmp(code, "INVALID_", 8) == 0 ? ECX_CONFIG
							      : ECX_AGAIN,
			    "%s", why);
	}
	return ECX_OK;
}

/* Sets some of the rows. */
static enum ecx_err
set_part(void *data, size_t at, size_t n)
{
	const struct levels *all = data;
	json_auto_t *rows = json_array();
	auto_free size_t *from = xcalloc(n, sizeof(*from));
	struct levels part = {
	    all->gql, all->location, rows, from, all->results};
	size_t i, k;

	for (i = at; i < at + n; i++) {
		k = json_array_size(rows);
		from[k] = all->from[i];
		if (all->results[from[k]].err == ECX_OK)
			json_array_append(rows, json_array_get(all->rows, i));
	}
	return set_rows(&part);
}

static enum ecx_err
set_levels(struct levels *l)
{
	size_t n = json_array_size(l->rows), i;
	auto_free struct ecx_result *results = xcalloc(n + 1, sizeof(*results));
	enum ecx_err err =
	    ecx_set_rows(l->gql->rest.conn, n, results, set_part, l);

	for (i = 0; i < n; i++)
		if (results[i].err != ECX_OK)
			l->results[l->from[i]] = results[i];
	return err;
}

/* Sets all documents for the location of the first of them, and removes that
 * location from `locations`. */
static enum ecx_err
set_location(struct gql *g, json_t *locations, size_t first,
    const json_t *const docs[], size_t n, struct ecx_result results[])
{
	const struct conf_section *s = g->rest.conn->conf;
	json_auto_t *location = json_incref(json_array_get(locations, first));
	json_auto_t *rows = json_array();
	json_auto_t *skus = json_array();
	json_auto_t *found = NULL;
	auto_free size_t *at = xcalloc(n, sizeof(*at));
	auto_free size_t *from = xcalloc(n, sizeof(*from));
	auto_free struct ecx_result *searched = xcalloc(n, sizeof(*searched));
	struct levels l = {g, json_string_value(location), rows, from, results};
	size_t i, m = 0;
	enum ecx_err err;

	for (i = first; i < n; i++) {
		if (!json_equal(json_array_get(locations, i), location))
			continue;
		json_array_append_new(skus, json_string(sku_of(docs[i])));
		json_array_set_new(locations, i, json_null());
		at[m++] = i;
	}
	found = shopify_search_skus(g, gql_levels,
	    json_pack("{s:O, s:[s]}", "location", location, "names",
		conf_text(s, "stock_name")),
	    skus, searched, &err);
	for (i = 0; i < m && err == ECX_OK; i++)
		if (searched[i].err == ECX_OK)
			add_level(&l, docs[at[i]], found, at[i]);
		else
			results[at[i]] = searched[i];
	return err == ECX_OK ? set_levels(&l) : err;
}

enum ecx_err
shopify_set_stock(struct gql *g, const json_t *const docs[], size_t n,
    struct ecx_result results[])
{
	json_auto_t *locations = json_array();
	json_t *location;
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < n; i++) {
		const char *id = json_string_at(docs[i], "native.location");

		location = location_of(docs[i]);
		if (location == NULL)
			ecx_refuse(&results[i], ECX_REJECTED,
			    "location '%s' is not the id of a location in "
			    "Shopify",
			    id != NULL ? id : "");
		json_array_append_new(
		    locations, location != NULL ? location : json_null());
	}
	for (i = 0; i < n && err == ECX_OK; i++)
		if (json_is_string(json_array_get(locations, i)))
			err = set_location(g, locations, i, docs, n, results);
	return err;
}

/* ---- prices and products ---- */

struct changes {
	struct gql *gql;
	json_t *products; /* the variables of a request for each, by id */
	const char **of;  /* each document's product; NULL: refused */
	size_t *row;      /* and its position among the variants */
	struct ecx_result *results;
	size_t n;
};

/* The variables of the request for a variant's product, borrowed. */
static json_t *
request_for(struct changes *c, const json_t *variant)
{
	const char *id = json_string_at(variant, "product.id");
	json_t *request = json_object_get(c->products, id);

	if (request == NULL) {
		request = json_pack(
		    "{s:s, s:[], s:b}", "id", id, "variants", "whole", 0);
		json_object_set_new(c->products, id, request);
	}
	return request;
}

/* Two documents may be about the same variant: its price and its compare-at
 * price. */
static void
add_change(struct changes *c, size_t i, const json_t *variant, json_t *fields)
{
	json_t *request = request_for(c, variant);
	json_t *rows = json_object_get(request, "variants");
	json_auto_t *stolen = fields;
	size_t row;

	for (row = 0; row < json_array_size(rows); row++)
		if (json_equal(json_object_get(json_array_get(rows, row), "id"),
			json_object_get(variant, "id")))
			break;
	if (row == json_array_size(rows))
		json_array_append_new(rows,
		    json_pack("{s:O}", "id", json_object_get(variant, "id")));
	json_object_update(json_array_get(rows, row), stolen);
	c->of[i] = json_string_at(request, "id");
	c->row[i] = row;
}

/* An error with a row concerns its documents, any other one all documents. */
static void
refuse_changes(struct changes *c, const char *product, const json_t *result)
{
	const json_t *errors = json_object_get(result, "userErrors");
	size_t i, k;

	for (k = 0; k < json_array_size(errors); k++) {
		const json_t *error = json_array_get(errors, k);
		size_t row = row_of(error, 1);

		for (i = 0; i < c->n; i++)
			if (c->of[i] == product &&
			    (row == SIZE_MAX || row == c->row[i]))
				refuse_as(&c->results[i], ECX_REJECTED, error);
	}
}

/* Sends the changes of one product. */
static enum ecx_err
send_product(struct changes *c, const json_t *request)
{
	json_auto_t *data = NULL;
	const char *product = json_string_at(request, "id");
	enum ecx_err err = send_mutation(
	    c->gql, gql_update, json_copy((json_t *)request), &data);

	if (err != ECX_OK)
		return err;
	refuse_changes(c, product, json_object_get(data, "product"));
	refuse_changes(c, product, json_object_get(data, "result"));
	return ECX_OK;
}

/* For ecx_set_each: the requests as a list. */
struct requests {
	struct changes *changes;
	json_t *list;
};

static enum ecx_err
send_one(void *data, size_t at, size_t n)
{
	const struct requests *r = data;

	(void)n;
	return send_product(r->changes, json_array_get(r->list, at));
}

static enum ecx_err
send_changes(struct changes *c)
{
	size_t n = json_object_size(c->products), i, k;
	auto_free struct ecx_result *results = xcalloc(n + 1, sizeof(*results));
	json_auto_t *list = json_array();
	struct requests requests = {c, list};
	enum ecx_err err;
	const char *id;
	json_t *request;

	json_object_foreach (c->products, id, request)
		json_array_append(list, request);
	err = ecx_set_each(c->gql->rest.conn, n, results, send_one, &requests);
	for (i = 0; i < n; i++)
		for (k = 0; k < c->n && results[i].err != ECX_OK; k++)
			if (c->of[k] ==
			    json_string_at(json_array_get(list, i), "id"))
				c->results[k] = results[i];
	return err;
}

/* Adds a change, or sets results[i] to why the document does not suit the shop.
 */
typedef void change_fn(struct changes *c, size_t i, const json_t *native,
    const json_t *variant, const json_t *shop);

static enum ecx_err
set_changes(struct gql *g, const json_t *const docs[], size_t n,
    struct ecx_result results[], change_fn *change)
{
	auto_free const char **of = xcalloc(n, sizeof(*of));
	auto_free size_t *row = xcalloc(n, sizeof(*row));
	json_auto_t *products = json_object();
	json_auto_t *skus = json_array();
	json_auto_t *found = NULL;
	json_auto_t *about = NULL;
	struct changes c = {g, products, of, row, results, n};
	enum ecx_err err = gql_ask(g, gql_shop, NULL, &about);
	size_t i;

	for (i = 0; i < n; i++)
		json_array_append_new(skus, json_string(sku_of(docs[i])));
	if (err == ECX_OK)
		found = shopify_search_skus(
		    g, gql_variants, json_object(), skus, results, &err);
	for (i = 0; i < n && err == ECX_OK; i++) {
		const json_t *variant = results[i].err == ECX_OK
					    ? shopify_search_one(found,
						  sku_of(docs[i]), &results[i])
					    : NULL;

		if (variant != NULL && json_string_at(variant, "product.id"))
			change(&c, i, json_object_get(docs[i], "native"),
			    variant, json_object_get(about, "shop"));
		else if (variant != NULL)
			ecx_refuse(&results[i], ECX_REJECTED,
			    "the variant has no product");
	}
	return err == ECX_OK ? send_changes(&c) : err;
}

/* A price in another currency, or with or without tax unlike the shop's, is
 * another price; the variant has none that depends on the quantity. */
static void
change_price(struct changes *c, size_t i, const json_t *native,
    const json_t *variant, const json_t *shop)
{
	bool was = json_is_at(native, "priceType", "StrikethroughPrice");
	const json_t *taxed = json_object_get(native, "taxesIncluded");
	struct dec least = json_decimal_at(native, "minimum");

	if (!json_equal(json_object_get(native, "currency"),
		json_object_get(shop, "currencyCode")))
		ecx_refuse(&c->results[i], ECX_REJECTED,
		    "the price is not in the shop's currency");
	else if (taxed != NULL &&
		 !json_equal(taxed, json_object_get(shop, "taxesIncluded")))
		ecx_refuse(&c->results[i], ECX_REJECTED,
		    "the shop's prices %s tax",
		    json_is_true(taxed) ? "exclude" : "include");
	else if (!dec_bad(least) && dec_cmp(least, dec_int(1)) > 0)
		ecx_refuse(&c->results[i], ECX_REJECTED,
		    "Shopify has no prices that depend on the quantity");
	else
		add_change(c, i, variant,
		    json_pack("{s:O}", was ? "compareAtPrice" : "price",
			json_object_get(native, "price")));
}

enum ecx_err
shopify_set_prices(struct gql *g, const json_t *const docs[], size_t n,
    struct ecx_result results[])
{
	return set_changes(g, docs, n, results, change_price);
}

/* The unit of a code of UN/ECE Recommendation 20; NULL when Shopify does not
 * have it. */
static const char *
weight_unit(const char *code)
{
	static const char *const known[][2] = {{"KGM", "KILOGRAMS"},
	    {"GRM", "GRAMS"}, {"LBR", "POUNDS"}, {"ONZ", "OUNCES"}};
	size_t i;

	for (i = 0; i < ARRAY_LEN(known) && code != NULL; i++)
		if (strcmp(known[i][0], code) == 0)
			return known[i][1];
	return NULL;
}

/* The name of a product with several variants is not set by one of them. */
static void
change_product(struct changes *c, size_t i, const json_t *native,
    const json_t *variant, const json_t *shop)
{
	json_t *fields = json_deep_copy(json_object_get(native, "variant"));
	json_t *weight = json_at(fields, "inventoryItem.measurement.weight");
	const char *code = json_string_at(weight, "unit");
	const char *unit = weight_unit(code);
	json_t *product, *request;

	(void)shop;
	if (weight != NULL && unit == NULL) {
		ecx_refuse(&c->results[i], ECX_REJECTED,
		    "the weight is in '%s', not in KGM, GRM, LBR or ONZ",
		    code != NULL ? code : "");
		json_decref(fields);
		return;
	}
	json_set_text(weight, "unit", unit);
	add_change(c, i, variant, fields);
	product = json_copy(json_object_get(native, "product"));
	if (product == NULL ||
	    !json_true_at(variant, "product.hasOnlyDefaultVariant")) {
		json_decref(product);
		return;
	}
	request = request_for(c, variant);
	json_object_set(product, "id", json_object_get(request, "id"));
	json_object_set_new(request, "product", product);
	json_object_set_new(request, "whole", json_true());
}

enum ecx_err
shopify_set_products(struct gql *g, const json_t *const docs[], size_t n,
    struct ecx_result results[])
{
	return set_changes(g, docs, n, results, change_product);
}
