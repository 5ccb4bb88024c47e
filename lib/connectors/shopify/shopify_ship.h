/*
 * Which lines of an order of Shopify's a shipment is made of. `order` is the
 * answer of EcxShipments with all its pages, `shipment` the document of
 * shopify-fulfillment.map.
 */
#ifndef ECX_SHOPIFY_SHIP_H
#define ECX_SHOPIFY_SHIP_H

#include "core/doc.h"

/*
 * What is shipped, a new object: how many of a line, by its id, or where only
 * that is known by its SKU. NULL with the reason: a line that the order does
 * not have.
 */
json_t *shopify_ship_wanted(
    const json_t *order, const json_t *shipment, char why[ECX_WHY]);

/* Is it this fulfillment: not cancelled, with that tracking number and exactly
 * these lines? */
bool shopify_ship_is(
    const json_t *fulfillment, const char *tracking, const json_t *wanted);

/*
 * lineItemsByFulfillmentOrder for it, new: of the fulfillment orders that are
 * open at one location, for that is what one fulfillment can have. NULL with
 * the reason when no location has all of it open.
 */
json_t *shopify_ship_allocate(
    const json_t *order, const json_t *wanted, char why[ECX_WHY]);

#endif
