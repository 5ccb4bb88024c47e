/*
 * What a receipt changes in the row of an order: parts of ledger_receipt_put.
 */
#ifndef ECX_LEDGER_ORDERS_H
#define ECX_LEDGER_ORDERS_H

#include "core/sql.h"

/* Records that target knows the order since then. */
void orders_known(
    struct ledger *l, const char *target, const json_t *order, int64_t at);

/* Closes the order of a fulfillment whose receipt is stored, when the
 * fulfillment says `complete` or nothing is left to ship. */
void orders_shipped(struct ledger *l, const json_t *fulfillment, int64_t at);

/* Records when the order that was exported was created: core/ledger_exported.h.
 */
void exported_created(
    struct ledger *l, const char *target, const json_t *order, int64_t at);

#endif
