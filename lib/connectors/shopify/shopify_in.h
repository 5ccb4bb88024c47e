/*
 * What the files of the connector shopify share: reading orders
 * (shopify_read.c), their totals (shopify_order.c), searches
 * (shopify_search.c), payouts (shopify_payout.c), stock, prices and products
 * (shopify_set.c), states of orders (shopify_state.c), fulfillments
 * (shopify_fulfillment.c), and the lines of a shipment (shopify_ship.c).
 */
#ifndef ECX_SHOPIFY_H
#define ECX_SHOPIFY_H

#include "connector.h"
#include "net/graphql.h"

struct shopify_state {
	struct gql gql;
	char *target;
	bool version_warned, hidden_warned, blank_warned;
};

/* Reads the further pages of a member of each element of the list. */
enum ecx_err shopify_append_each(
    struct gql *g, json_t *list, const char *query, const char *member);

/* ---- orders ---- */

/* The answer of EcxOrder with all its pages, and those of EcxRefunds and
 * EcxSales where they are needed; NULL when there is no such order. */
enum ecx_err shopify_order_read(
    struct ecx_conn *conn, const char *id, json_t **order);

/*
 * Adds the member `ecx` to the answer of EcxOrder, in exact decimals, because a
 * map does not compute: number, orderStatus and paymentStatus as ecx-doc(5) has
 * them; lines, each of them Shopify's with an `ecx` that has number, quantity,
 * price, net, discounts and taxes; charges; allowances; payments; totals. What
 * was removed or refunded before it was shipped is left out, unless nothing is
 * left: then the order is as it was placed. The answers of EcxRefunds and
 * EcxSales, where they were asked for, are members of the order. An amount that
 * is not a number is absent. conf: the section of the connection, or NULL.
 */
void shopify_order_compose(json_t *order, const struct conf_section *conf);
/* Are there pieces or taxes that only the book of sales tells? The answer of
 * EcxRefunds is a member of the order. */
bool shopify_order_needs_sales(const json_t *order);

/* ---- payouts (shopify_payout.c) ---- */

/* Has a payout not come to its end yet, so that it may still change? */
bool shopify_payout_is_open(const json_t *payout);
/*
 * Reads the entries of a payout, a node of EcxPayouts, and adds them to it as
 * shopify_payout_compose does. REJECTED for one in another currency.
 */
enum ecx_err shopify_payout_read(struct ecx_conn *conn, json_t *payout);
/*
 * Adds the member `ecx` to the payout: amount, below 0 for one that took money
 * from the bank; day; entries, those of the nodes of EcxEntries that are of it.
 * conf: the section of the connection, or NULL. False with the reason: an entry
 * is in another currency.
 */
bool shopify_payout_compose(json_t *payout, const json_t *nodes,
    const struct conf_section *conf, char why[ECX_WHY]);

/* ---- searches ---- */

/*
 * The search index lags behind the shop and finds what only looks alike, so
 * SKUs are compared letter by letter; several variants may have the same SKU.
 */

/* How many terms a filter has at most. */
enum { SHOPIFY_SEARCH_TERMS = 25 };

/* Appends "field:value", behind " OR " where there is a term before it. The
 * value is quoted, because Shopify would split it. */
void shopify_search_term(struct buf *out, const char *field, const char *value);

/*
 * The variants that may have one of the SKUs (an array): a new object by id.
 * The query has $q and the variables, which are stolen. A SKU that Shopify
 * cannot search for has that as its result. NULL with *err, as the operation
 * returned it.
 */
json_t *shopify_search_skus(struct gql *g, const char *query, json_t *variables,
    const json_t *skus, struct ecx_result results[], enum ecx_err *err);

/* The one of these variants that has the SKU, borrowed; else NULL, and the
 * result is refused. */
json_t *shopify_search_one(
    json_t *found, const char *sku, struct ecx_result *result);

/* ---- stock, prices, products: each a `set` of ecx_verbs ---- */

enum { SHOPIFY_SET_BATCH = 250 }; /* rows that Shopify accepts in a list */

enum ecx_err shopify_set_stock(struct gql *g, const json_t *const docs[],
    size_t n, struct ecx_result results[]);
enum ecx_err shopify_set_prices(struct gql *g, const json_t *const docs[],
    size_t n, struct ecx_result results[]);
enum ecx_err shopify_set_products(struct gql *g, const json_t *const docs[],
    size_t n, struct ecx_result results[]);

/* ---- states of orders (shopify_state.c) ---- */

/* States that are set together: their orders are read by one request. */
enum { SHOPIFY_STATE_BATCH = 25 };

enum ecx_err shopify_set_states(struct gql *g, const json_t *const docs[],
    size_t n, struct ecx_result results[]);

/* ---- fulfillments: verbs of ecx_verbs ---- */

enum ecx_err shopify_fulfillment_find(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err shopify_fulfillment_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err shopify_fulfillment_update(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);

/* ---- the lines of a shipment ---- */

/*
 * `order` is the answer of EcxShipments with all its pages, `shipment` the
 * document of shopify-fulfillment.map.
 */

/*
 * The quantities that are shipped, a new object: by the id of the order line,
 * or by its SKU where only that is known. NULL with the reason: the order does
 * not have a line of the shipment.
 */
json_t *shopify_ship_wanted(
    const json_t *order, const json_t *shipment, char why[ECX_WHY]);

/* Is it this fulfillment: not cancelled, with that tracking number and exactly
 * these lines? */
bool shopify_ship_is(
    const json_t *fulfillment, const char *tracking, const json_t *wanted);

/*
 * The new lineItemsByFulfillmentOrder: of the fulfillment orders that are open
 * at one location, because one fulfillment cannot have others. NULL with the
 * reason when no location has all of it open.
 */
json_t *shopify_ship_allocate(
    const json_t *order, const json_t *wanted, char why[ECX_WHY]);

#endif
