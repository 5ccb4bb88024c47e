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

/*
 * Replaces the secrets of the connection by "*" in words that may come from an
 * answer: text is a string in a buffer of `size` bytes. ecx_fail has done it
 * for conn->error.
 */
void ecx_blank(const struct ecx_conn *conn, char *text, size_t size);
/* Asked before each request leaves: ECX_OK, or ECX_UNREACHABLE where it must
 * not, because another host may have taken over. */
enum ecx_err ecx_may_send(struct ecx_conn *conn);
/* The document as a map reads it, with the members of core/order_view.h; after
 * ecx_conn_map() of its kind. A new reference. */
json_t *ecx_conn_view(
    const struct ecx_conn *conn, enum ecx_kind kind, json_t *doc);
/* After ecx_conn_map() has returned NULL: ECX_CONFIG, or ECX_UNREACHABLE when a
 * file could not be read now. No document is at fault. */
enum ecx_err ecx_conn_map_err(const struct ecx_conn *conn, enum ecx_kind kind);
/* Opens the map of a kind before anything is read or written. OK also when
 * there is none: a document that was mapped before needs none. */
enum ecx_err ecx_conn_check_map(struct ecx_conn *conn, enum ecx_kind kind);

#endif
