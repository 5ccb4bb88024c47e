/* What the files of the connector sage300 share; see sage300.c. */
#ifndef ECX_SAGE300_H
#define ECX_SAGE300_H

#include "net/odata.h"

/* References in one request: a proxy may refuse a longer URL. */
enum { SAGE300_REFS = 20 };

#define SAGE300_INVOICES "/OE/OEInvoices"

/* conn->state */
struct sage300 {
	struct odata odata;
	struct ecx_entity order;
};

static inline struct sage300 *
sage300_of(const struct ecx_conn *conn)
{
	return conn->state;
}

static inline size_t
sage300_page(const struct ecx_conn *conn)
{
	return (size_t)conf_int(conn->conf, "page");
}

/* Truth values may be words. */
static inline bool
sage300_is_yes(const json_t *entity, const char *name)
{
	return json_true_at(entity, name) || json_is_at(entity, name, "Yes");
}

/* ---- sage300_list.c, sage300_state.c: verbs ---- */

/* The resource of shipments. */
struct sage300_resource {
	const char *name, *path, *lines;
};
const struct sage300_resource *sage300_shipments(const struct ecx_conn *conn);
/* The lines of a shipment. */
const json_t *sage300_lines(
    const struct ecx_conn *conn, const json_t *shipment);
/* Will nothing more of the order be shipped? */
bool sage300_is_complete(const struct ecx_conn *conn, const json_t *order);

enum ecx_err sage300_stock_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sage300_product_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sage300_price_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sage300_fulfillment_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sage300_state_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);

#endif
