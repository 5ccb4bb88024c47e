/*
 * Orders that were never created in the ERP and are left out without a message:
 * the ordinary life of a store, of which the key orders_left_out of its section
 * is a list.
 */
#ifndef ECX_LEFT_OUT_H
#define ECX_LEFT_OUT_H

#include "ecx.h"

/* Is the order, which is not acceptable in this state, one of them? The section
 * is that of its source; without one, none is. A word of the key that is not
 * known ends the program with ECX_EXIT_CONFIG. */
bool order_is_left_out(
    struct ecx_run *run, const json_t *order, enum ecx_order_state state);

#endif
