/* What the files of the connector sage300 share; see sage300.c. */
#ifndef ECX_SAGE300_H
#define ECX_SAGE300_H

#include "net/odata.h"

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

/* Truth values may be words. */
static inline bool
sage300_is_yes(const json_t *entity, const char *name)
{
	return json_true_at(entity, name) || json_is_at(entity, name, "Yes");
}

/* ---- sage300_list.c: verbs ---- */

enum ecx_err sage300_stock_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sage300_product_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sage300_price_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sage300_fulfillment_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);

#endif
