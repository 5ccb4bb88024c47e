/*
 * ecx-compare(1): reads the orders of a store and of an ERP, or the products of
 * both, and writes what differs.
 */
#ifndef ECX_COMPARE_H
#define ECX_COMPARE_H

#include "ecx.h"

/* Compares the connections. The options of the run that it uses are since and
 * products. Returns the exit code: 1 when there is a difference. */
int ecx_compare(struct ecx_run *run, const char *store, const char *system);

#endif
