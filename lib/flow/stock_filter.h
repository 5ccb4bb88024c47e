/*
 * ecx-stock-filter(1): reads the stock levels of an ERP, and writes the levels
 * that are to be sent to a store.
 */
#ifndef ECX_STOCK_FILTER_H
#define ECX_STOCK_FILTER_H

#include "ecx.h"

/*
 * Filters stdin for the store of that connection. The options of the run that
 * it uses are full, complete and stale-orders. Returns the exit code.
 */
int stock_filter(struct ecx_run *run, const char *store);

#endif
