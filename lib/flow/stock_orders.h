/*
 * Lines of orders that the store took and that a figure of the business system
 * does not count yet, by SKU.
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

/* A line of an order that the business system knows since then (microseconds
 * since 1970), or does not (0). A line of a kit is one of each of its parts. */
void stock_orders_add(struct stock_orders *o, const struct stock_rules *r,
    const char *sku, const char *quantity, int64_t known);
/* How much of the SKU a figure that was read then does not count; bad when a
 * quantity is. */
struct dec stock_orders_of(
    struct stock_orders *o, const char *sku, int64_t read);

void stock_orders_cleanup(struct stock_orders **o);
#define auto_stock_orders __attribute__((cleanup(stock_orders_cleanup)))

#endif
