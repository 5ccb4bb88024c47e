/*
 * What Shopify is told: levels of stock, prices, products. Each is a `set` of
 * ecx_verbs.
 */
#ifndef ECX_SHOPIFY_SET_H
#define ECX_SHOPIFY_SET_H

#include "net/graphql.h"

enum { SHOPIFY_SET_BATCH = 250 }; /* what a list of theirs may hold */

enum ecx_err shopify_set_stock(struct gql *g, const json_t *const docs[],
    size_t n, struct ecx_result results[]);
enum ecx_err shopify_set_prices(struct gql *g, const json_t *const docs[],
    size_t n, struct ecx_result results[]);
enum ecx_err shopify_set_products(struct gql *g, const json_t *const docs[],
    size_t n, struct ecx_result results[]);

#endif
