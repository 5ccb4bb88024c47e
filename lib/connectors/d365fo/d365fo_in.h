/* The private header of the connector for Finance & Operations. */
#ifndef ECX_D365FO_H
#define ECX_D365FO_H

#include "net/odata_order.h"

/* Properties that have one name in all entities. */
#define FO_NUMBER "SalesOrderNumber"
#define FO_STATUS "SalesOrderStatus"
#define FO_LINE_STATUS "SalesOrderLineStatus"
#define FO_LOT "InventoryLotId"
#define FO_QUANTITY "OrderedSalesQuantity"
#define FO_SLIP "PackingSlipNumber"
#define FO_DATE "DeliveryDate"
#define FO_WAREHOUSE "InventoryWarehouseId"
#define FO_ACCOUNT "CustomerAccount"
#define FO_ITEM "ItemNumber"
#define FO_TOTAL "OrderTotalAmount"

/* The lines of an order, or its charges. */
struct d365fo_part {
	struct odata_order order;
	char *path, *select;
	size_t there; /* number of those that exist */
};

enum { FO_PARTS = 2 };

struct d365fo {
	struct odata odata;
	char *scope;
	const char *derived[3];
	char *company; /* a filter */
	/* The order that was looked for last: our key, or NULL, and its parts,
	 * which have an id where its header exists. */
	char *key;
	struct d365fo_part parts[FO_PARTS];
};

static inline struct d365fo *
d365fo_state(const struct ecx_conn *conn)
{
	return conn->state;
}

static inline struct odata *
d365fo_odata(const struct ecx_conn *conn)
{
	return &d365fo_state(conn)->odata;
}

/* Rows per request. */
static inline size_t
d365fo_page(const struct ecx_conn *conn)
{
	return (size_t)conf_int(conn->conf, "page");
}

/* The property of an order that holds our reference. */
static inline const char *
d365fo_reference(const struct ecx_conn *conn)
{
	return conf_text(conn->conf, "reference");
}

/* The property of an order that holds its block, where orders are created with
 * one; else NULL. */
static inline const char *
d365fo_hold(const struct ecx_conn *conn)
{
	return conf_is(conn->conf, "total_differs", "hold") ||
		       conf_is(conn->conf, "risk", "hold")
		   ? conf_text(conn->conf, "hold_property")
		   : NULL;
}

static inline bool
d365fo_is_cancelled(const json_t *order)
{
	return json_is_at(order, FO_STATUS, "Canceled");
}

/* Orders per request: a longer URL may not pass a proxy. */
enum { FO_REFS = 20 };

/* The path of the entity set that a key of the section names; the caller frees
 * it. */
char *d365fo_path(const struct ecx_conn *conn, const char *key);
/* Reads the rows of a set and of the company that have one of the values. */
enum ecx_err d365fo_rows_by(struct ecx_conn *conn, const char *path,
    const char *select, const char *field, const json_t *values, json_t **rows);

/* Reads the rows of an entity set that belong to the orders, whose number they
 * have in that field. */
enum ecx_err d365fo_rows_of(struct ecx_conn *conn, const char *set,
    const char *select, const json_t *orders, const char *field, json_t **rows);

/* The properties of an order header to read; the caller frees it. */
char *d365fo_order_select(const struct ecx_conn *conn);

/* The verbs of d365fo_list.c. */
enum ecx_err d365fo_stock_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err d365fo_product_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err d365fo_price_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err d365fo_fulfillment_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
/* The verbs of d365fo_state.c. */
enum ecx_err d365fo_order_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err d365fo_state_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);

#endif
