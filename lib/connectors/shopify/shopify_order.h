/*
 * What an order of Shopify's comes to, in exact decimals: for its map, which
 * does not reckon.
 */
#ifndef ECX_SHOPIFY_ORDER_H
#define ECX_SHOPIFY_ORDER_H

#include "base/json.h"

/*
 * Adds the member `ecx` to the answer of EcxOrder: number, orderStatus and
 * paymentStatus as ecx-doc(5) has them; lines, each the vendor's with an `ecx`
 * of number, quantity, price, net, discounts and taxes; charges; payments;
 * totals. What was taken out or returned is left out, and of its discounts and
 * taxes the share, unless nothing is left: then all is as it was ordered. What
 * is no number is absent.
 */
void shopify_order_compose(json_t *order);

#endif
