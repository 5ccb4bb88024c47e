/*
 * The run of ecx-stock-filter(1): reads figures of a business system and
 * writes what the store has to be told.
 */
#ifndef ECX_STOCK_FILTER_H
#define ECX_STOCK_FILTER_H

#include "ecx.h"

/*
 * For the store of that connection. Options used: full, complete,
 * stale-orders. Returns the exit code.
 */
int stock_filter(struct ecx_run *run, const char *store);

#endif
