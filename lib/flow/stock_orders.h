/*
 * Pending orders: the lines of the store's orders that a stock level of the ERP
 * does not include yet, by SKU.
 */
#ifndef ECX_STOCK_ORDERS_H
#define ECX_STOCK_ORDERS_H

#include <stdint.h>

#include "base/decimal.h"
#include "flow/stock_rules.h"

struct stock_orders;

struct stock_orders *stock_orders_new(void);
void stock_orders_free(struct stock_orders *o);
void stock_orders_clear(struct stock_orders *o);

/* Adds a line of an order. `known` is when the order was created in the ERP, in
 * microseconds since 1970, or 0 when it was not. A line with a kit is added as
 * a line for each of its components. */
void stock_orders_add(struct stock_orders *o, const struct stock_rules *r,
    const char *sku, const char *quantity, int64_t known);
/* Adds a line of an order of another store, whose SKU and kits are by its own
 * rules `theirs`. What this store does not sell is left out. */
void stock_orders_add_other(struct stock_orders *o, const struct stock_rules *r,
    const struct stock_rules *theirs, const char *sku, const char *quantity,
    int64_t known);
/* The pending quantity of the SKU, which a level that was read at that time
 * does not include. Bad when the quantity of a line is. */
struct dec stock_orders_of(
    struct stock_orders *o, const char *sku, int64_t read);

void stock_orders_cleanup(struct stock_orders **o);
#define auto_stock_orders __attribute__((cleanup(stock_orders_cleanup)))

#endif
