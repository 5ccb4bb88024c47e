/*
 * The part of a connection that the flows use. The functions for drivers are
 * in connector.h.
 */
#ifndef ECX_CONN_H
#define ECX_CONN_H

#include "connector.h"

/* The maps of a connection, opened at first use by ecx_conn_map(). */
struct ecx_maps *ecx_maps_new(void);
void ecx_maps_free(struct ecx_maps *maps);

#endif
