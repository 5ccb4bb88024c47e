/*
 * What a receipt says about an order: parts of ledger_receipt_put.
 */
#ifndef ECX_LEDGER_ORDERS_H
#define ECX_LEDGER_ORDERS_H

#include "core/sql.h"

/* The order is known to target since then. */
void orders_known(
    struct ledger *l, const char *target, const json_t *order, int64_t at);

/* The fulfillment's receipt is stored: closes its order when it is complete
 * or nothing is left to ship. */
void orders_shipped(struct ledger *l, const json_t *fulfillment, int64_t at);

#endif
