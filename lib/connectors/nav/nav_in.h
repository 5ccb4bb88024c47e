/* What the files of the connector nav share; see nav.c. */
#ifndef ECX_NAV_H
#define ECX_NAV_H

#include "net/navpage.h"

/* References per request: a longer URL may not pass a proxy. */
enum { NAV_REFS = 20 };

/* conn->state */
struct nav {
	struct odata odata;
	char *language; /* a header */
	const char *headers[2];
	char *root; /* path of the company */
};

enum nav_service {
	NAV_ORDERS,
	NAV_LINES,
	NAV_INVOICES,
	NAV_SHIPMENTS,
	NAV_SHIPMENT_LINES,
	NAV_ITEMS,
	NAV_CUSTOMERS,
};

static inline struct odata *
nav_odata(const struct ecx_conn *conn)
{
	return &((struct nav *)conn->state)->odata;
}

/* Rows per request. */
static inline size_t
nav_page(const struct ecx_conn *conn)
{
	return (size_t)conf_int(conn->conf, "page");
}

/* The property of an order that holds our reference. */
static inline const char *
nav_reference(const struct ecx_conn *conn)
{
	return conf_text(conn->conf, "reference");
}

/* The path of a service, which the caller frees. */
char *nav_path(const struct ecx_conn *conn, enum nav_service service);

/* The verbs of nav_ship.c. */
enum ecx_err nav_fulfillment_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err nav_state_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);

#endif
