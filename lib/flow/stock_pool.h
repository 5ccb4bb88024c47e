/*
 * Stores that sell one stock: the open orders of each are subtracted from the
 * level that one of them is offered. See the keys pool and share.
 */
#ifndef ECX_STOCK_POOL_H
#define ECX_STOCK_POOL_H

#include "ecx.h"
#include "flow/stock_orders.h"

struct stock_pool;

/* The other stores whose orders count for this one. NULL with "FILE:LINE: ..."
 * in error. The rules stay the caller's. */
struct stock_pool *stock_pool_open(struct ecx_run *run,
    const struct conf_section *store, const struct stock_rules *rules,
    char *error, size_t size);
void stock_pool_close(struct stock_pool *p);

/* Adds their orders that `erp` does not know, or knows since then. Where the
 * orders of one were last transferred longer ago than `stale` (0: any), its
 * last known ones count, and that is said once. False, with a message, when the
 * rules of one of them are wrong. */
bool stock_pool_add(struct stock_pool *p, const char *erp, int64_t since,
    int64_t stale, struct stock_orders *o);

#endif
