/* What the files of the connector d365sales share; see d365sales.c. */
#ifndef ECX_D365SALES_H
#define ECX_D365SALES_H

#include "net/odata.h"

/* conn->state */
struct d365sales {
	struct odata odata;
	struct ecx_entity order, customer;
	char *scope, *order_select, *customer_select;
	const char *derived[3];
	json_t *pricelist; /* NULL: not read yet */
};

static inline struct d365sales *
d365sales_of(const struct ecx_conn *conn)
{
	return conn->state;
}

static inline struct odata *
d365sales_odata(const struct ecx_conn *conn)
{
	return &d365sales_of(conn)->odata;
}

/* The column of an order that holds our reference. */
static inline const char *
d365sales_order_key(const struct ecx_conn *conn)
{
	return conf_text(conn->conf, "order_key");
}

static inline size_t
d365sales_page(const struct ecx_conn *conn)
{
	return (size_t)conf_int(conn->conf, "page");
}

/* References per request: a longer URL may not pass a proxy. */
enum { D365SALES_REFS = 20 };

/* The statecode of a canceled order. */
enum { D365SALES_CANCELED = 2 };

/* ---- verbs ---- */

enum ecx_err d365sales_stock_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err d365sales_product_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err d365sales_price_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err d365sales_fulfillment_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err d365sales_order_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err d365sales_state_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);

#endif
