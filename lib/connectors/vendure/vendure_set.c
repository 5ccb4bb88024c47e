/*
 * Stock, prices and products of Vendure: variants are found by SKU, which is
 * not unique there, and changed in one request.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/vendure/vendure_in.h"

#define VARIANTS \
	"productVariants(options: {filter: {sku: {in: $skus}}}) { totalItems "

static const char stock_query[] =
    "query Stock($skus: [String!]!) { " VARIANTS "items { id sku "
    "stockLevels { stockAllocated stockLocation { id name } } } } }";

static const char price_query[] =
    "query Prices($skus: [String!]!) { activeChannel { pricesIncludeTax } "
    "globalSettings { serverConfig { moneyStrategyPrecision } } " VARIANTS
    "items { id sku } } }";

static const char product_query[] =
    "query Products($skus: [String!]!) { "
    "activeChannel { defaultLanguageCode } " VARIANTS "items { id sku "
    "product { id variantList(options: {take: 1}) { totalItems } } } } }";

static const char set_mutation[] =
    "mutation Set($variants: [UpdateProductVariantInput!]!, "
    "$products: [UpdateProductInput!]!, $whole: Boolean!) { "
    "updateProductVariants(input: $variants) { id } "
    "updateProducts(input: $products) @include(if: $whole) { id } }";

/* The change for one document; NULL: none. */
struct change {
	json_t *variant, *product;
};

struct batch {
	struct ecx_conn *conn;
	json_t *data; /* the variants and settings that were read */
	enum ecx_kind kind;
	const json_t *const *docs;
	struct change *change;
	struct ecx_result *results;
	size_t n;
};

/* ---- changes ---- */

/* Is it the stock location: the named one, or the only one? */
static bool
is_location(const json_t *level, const char *location)
{
	return location == NULL ||
	       vendure_is(level, "stockLocation.id", location) ||
	       vendure_is(level, "stockLocation.name", location);
}

/*
 * A stock level is the quantity that can be sold; Vendure's is the quantity on
 * hand, which includes what is allocated to orders.
 */
static void
stock_change(const struct batch *b, const json_t *native, const json_t *variant,
    struct change *c, struct ecx_result *r)
{
	const char *location = json_string_at(native, "location");
	const json_t *levels = json_object_get(variant, "stockLevels");
	const json_t *found = NULL;
	size_t n = json_array_size(levels), i;
	json_int_t allocated;

	(void)b;
	for (i = 0; i < n; i++)
		if (is_location(json_array_get(levels, i), location))
			found = json_array_get(levels, i);
	if (location == NULL && n > 1) {
		ecx_refuse(r, ECX_REJECTED,
		    "the variant has %zu stock locations: set "
		    "stock_location to one of them",
		    n);
		return;
	}
	if (found == NULL) {
		ecx_refuse(r, ECX_REJECTED,
		    "the variant has no stock location '%s'",
		    location != NULL ? location : "");
		return;
	}
	allocated =
	    json_integer_value(json_object_get(found, "stockAllocated"));
	if (allocated < 0 || allocated > INT32_MAX) {
		ecx_refuse(r, ECX_REJECTED, "stockAllocated is %lld",
		    (long long)allocated);
		return;
	}
	c->variant = json_pack("{s:O, s:[{s:O, s:I}]}", "id",
	    json_object_get(variant, "id"), "stockLevels", "stockLocationId",
	    json_at(found, "stockLocation.id"), "stockOnHand",
	    allocated +
		json_integer_value(json_object_get(native, "available")));
}

/* The price as a whole number of cents; false when it is not one. */
static bool
to_cents(const struct vendure_money *m, struct dec price, json_int_t *cents)
{
	struct dec units = dec_quotient(price, m->unit);
	char text[DEC_TEXT];

	if (dec_bad(units) || dec_cmp(dec_mul(units, m->unit), price) != 0 ||
	    dec_cmp(units, dec_int(INT64_MAX)) > 0)
		return false;
	*cents = strtoll(dec_print(units, text), NULL, 10);
	return true;
}

/* Is it a price for one piece? Vendure knows no others. */
static bool
is_plain(const json_t *native, struct ecx_result *r)
{
	struct dec from = json_decimal_at(native, "limits.from");

	if (dec_bad(from) || dec_cmp(from, dec_int(1)) <= 0)
		return true;
	ecx_refuse(r, ECX_REJECTED,
	    "Vendure has no prices that depend on the quantity");
	return false;
}

static void
price_change(const struct batch *b, const json_t *native, const json_t *variant,
    struct change *c, struct ecx_result *r)
{
	struct vendure_money m = vendure_money_of(b->data);
	bool with_tax = json_true_at(native, "taxIncluded");
	const char *price = json_string_at(native, "price");
	json_int_t cents = 0;

	if (!is_plain(native, r))
		return;
	if (m.bad) {
		ecx_refuse(r, ECX_REJECTED,
		    "the answer has no moneyStrategyPrecision");
		return;
	}
	if (with_tax != m.tax_in_price) {
		ecx_refuse(r, ECX_REJECTED,
		    "the price %s tax, but those of the channel do not",
		    with_tax ? "includes" : "excludes");
		return;
	}
	if (!to_cents(&m, dec_parse(price), &cents)) {
		ecx_refuse(r, ECX_REJECTED,
		    "the price %s has more than %u decimals", price, m.digits);
		return;
	}
	c->variant = json_pack("{s:O, s:[{s:s, s:I}]}", "id",
	    json_object_get(variant, "id"), "prices", "currencyCode",
	    json_string_at(native, "currency"), "price", cents);
}

/* The description is the product's; and so is the name, if it has no other
 * variant. */
static void
product_change(const struct batch *b, const json_t *native,
    const json_t *variant, struct change *c, struct ecx_result *r)
{
	const json_t *variants =
	    json_at(variant, "product.variantList.totalItems");
	const char *language =
	    json_string_at(b->data, "activeChannel.defaultLanguageCode");
	const char *name = json_string_at(native, "name");

	if (language == NULL) {
		ecx_refuse(
		    r, ECX_REJECTED, "the channel has no default language");
		return;
	}
	c->variant = json_pack("{s:O, s:[{s:s, s:s}]}", "id",
	    json_object_get(variant, "id"), "translations", "languageCode",
	    language, "name", name);
	if (json_integer_value(variants) == 1)
		c->product = json_pack("{s:O, s:[{s:s, s:s, s:s*}]}", "id",
		    json_at(variant, "product.id"), "translations",
		    "languageCode", language, "name", name, "description",
		    json_string_at(native, "description"));
}

/* ---- a batch ---- */

static const struct {
	const char *query;
	void (*change)(const struct batch *b, const json_t *native,
	    const json_t *variant, struct change *c, struct ecx_result *r);
} kinds[ECX_KINDS] = {
    [ECX_STOCK] = {stock_query, stock_change},
    [ECX_PRICE] = {price_query, price_change},
    [ECX_PRODUCT] = {product_query, product_change},
};

/* The one variant with that SKU; else NULL, and the result has the reason. */
static const json_t *
variant_of(const struct batch *b, const char *sku, struct ecx_result *r)
{
	const json_t *items = json_at(b->data, "productVariants.items");
	const json_t *found = NULL;
	size_t n = json_array_size(items), i;

	for (i = 0; i < n; i++) {
		const json_t *one = json_array_get(items, i);

		if (!vendure_is(one, "sku", sku))
			continue;
		if (found != NULL) {
			ecx_refuse(r, ECX_REJECTED,
			    "2 variants have SKU '%s': resolve the "
			    "duplicate in the shop",
			    sku);
			return NULL;
		}
		found = one;
	}
	if (found == NULL)
		ecx_refuse(r, ECX_MISSING, "no variant has SKU '%s'",
		    sku != NULL ? sku : "");
	return found;
}

/* Sends the changes of some of the documents. One refused change refuses the
 * whole request. */
static enum ecx_err
send_changes(void *batch, size_t at, size_t n)
{
	const struct batch *b = batch;
	json_t *variants = json_array(), *products = json_array();
	size_t i;

	for (i = at; i < at + n; i++) {
		if (b->results[i].err != ECX_OK)
			continue;
		if (b->change[i].variant != NULL)
			json_array_append(variants, b->change[i].variant);
		if (b->change[i].product != NULL)
			json_array_append(products, b->change[i].product);
	}
	if (json_array_size(variants) > 0)
		return gql_set(&vendure_state(b->conn)->gql, set_mutation,
		    json_pack("{s:o, s:b, s:o}", "variants", variants, "whole",
			json_array_size(products) > 0, "products", products),
		    NULL);
	json_decref(variants);
	json_decref(products);
	return ECX_OK;
}

/* Adds the variants of some of the documents to b->data. */
static enum ecx_err
read_variants(void *batch, size_t at, size_t n)
{
	struct batch *b = batch;
	json_t *skus = json_array();
	json_auto_t *data = NULL;
	const json_t *items = NULL;
	enum ecx_err err;
	size_t i;

	for (i = at; i < at + n; i++)
		json_array_append(skus, json_at(b->docs[i], "native.sku"));
	err = vendure_ask(b->conn, kinds[b->kind].query,
	    json_pack("{s:o}", "skus", skus), &data);
	if (err == ECX_OK)
		err = vendure_items(b->conn, data, "productVariants", &items);
	if (err != ECX_OK)
		return err;
	if (json_integer_value(json_at(data, "productVariants.totalItems")) !=
	    (json_int_t)json_array_size(items))
		return ecx_fail(b->conn, ECX_PROTOCOL,
		    "the answer does not have all variants with these SKUs");
	if (b->data == NULL)
		b->data = json_incref(data);
	else
		json_array_extend(
		    json_at(b->data, "productVariants.items"), (json_t *)items);
	return ECX_OK;
}

/* The change for one document, or its refusal. */
static void
compose_change(struct batch *b, size_t i)
{
	const json_t *native = json_object_get(b->docs[i], "native");
	struct ecx_result *result = &b->results[i];
	const json_t *variant =
	    variant_of(b, json_string_at(native, "sku"), result);

	if (variant != NULL)
		kinds[b->kind].change(
		    b, native, variant, &b->change[i], result);
	if (b->change[i].variant == NULL && result->err == ECX_OK)
		ecx_refuse(result, ECX_REJECTED, "the variant has no id");
}

enum ecx_err
vendure_set(struct ecx_conn *conn, const struct ecx_batch *batch)
{
	auto_free struct change *change = xcalloc(batch->n, sizeof(*change));
	struct batch b = {.conn = conn,
	    .kind = batch->kind,
	    .docs = batch->docs,
	    .change = change,
	    .results = batch->results,
	    .n = batch->n};
	enum ecx_err err =
	    ecx_set_rows(conn, b.n, b.results, read_variants, &b);
	size_t i;

	for (i = 0; i < b.n && err == ECX_OK; i++)
		if (b.results[i].err == ECX_OK)
			compose_change(&b, i);
	if (err == ECX_OK)
		err = ecx_set_rows(conn, b.n, b.results, send_changes, &b);
	for (i = 0; i < b.n; i++) {
		json_decref(change[i].variant);
		json_decref(change[i].product);
	}
	json_decref(b.data);
	return err;
}
