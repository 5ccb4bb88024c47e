/*
 * Searches of Shopify's. The index trails what was written and finds what only
 * looks alike, so SKUs are compared to the letter; nothing keeps two variants
 * from having the same.
 */
#ifndef ECX_SHOPIFY_SEARCH_H
#define ECX_SHOPIFY_SEARCH_H

#include "net/graphql.h"

/* How many terms a filter has at most. */
enum { SHOPIFY_SEARCH_TERMS = 25 };

/* Appends "field:value", behind " OR " where there is one before it. The value
 * is quoted, or it would be taken apart. */
void shopify_search_term(struct buf *out, const char *field, const char *value);

/*
 * The variants that may have one of the SKUs (an array): an object by id, new.
 * The query has $q and the variables, which are stolen. NULL with *err, as the
 * operation returned it.
 */
json_t *shopify_search_skus(struct gql *g, const char *query, json_t *variables,
    const json_t *skus, enum ecx_err *err);

/* Of these the one that has the SKU, borrowed; else NULL and the result
 * refused. */
json_t *shopify_search_one(
    json_t *found, const char *sku, struct ecx_result *result);

#endif
