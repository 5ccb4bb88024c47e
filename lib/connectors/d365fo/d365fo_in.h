/* What the files of the connector for Finance & Operations share. */
#ifndef ECX_D365FO_H
#define ECX_D365FO_H

#include "net/odata_order.h"

/* Properties that have one name in all entities. */
#define FO_NUMBER "SalesOrderNumber"
#define FO_STATUS "SalesOrderStatus"
#define FO_REFERENCE "CustomersOrderReference"
#define FO_LOT "InventoryLotId"
#define FO_QUANTITY "OrderedSalesQuantity"
#define FO_SLIP "PackingSlipNumber"
#define FO_DATE "DeliveryDate"
#define FO_WAREHOUSE "InventoryWarehouseId"
#define FO_ACCOUNT "CustomerAccount"
#define FO_PRODUCT "ProductNumber"

/* What the section may say otherwise. */
#define FO_ORDERS "SalesOrderHeadersV4"
#define FO_LINES "SalesOrderLinesV3"
#define FO_LINE_REFERENCE "CustomersLineNumber"
#define FO_CHARGES "SalesOrderHeaderChargesV2"
#define FO_CUSTOMERS "CustomersV3"
#define FO_LEVELS "WarehousesOnHandV2"
#define FO_ITEMS "ReleasedProductsV2"
#define FO_PRODUCTS "SellableReleasedProducts"
#define FO_PRODUCT_FIELDS FO_PRODUCT ",ProductName,ProductDescription"
#define FO_PRICE_FIELDS FO_PRODUCT ",SalesPrice,CurrencyCode"
#define FO_SKU "ItemNumber"
#define FO_AVAILABLE "AvailableOnHandQuantity"
#define FO_OPEN "Backorder"
#define FO_DELIVERED "Delivered Invoiced"
#define FO_REFUSAL                                                \
	"Microsoft.Dynamics.Platform.Integration.Services.OData." \
	"AxODataWriteException"
#define FO_EXISTS "already exists"

/* The lines of an order, or its charges. */
struct d365fo_part {
	struct odata_order order;
	char *path, *select;
	size_t there; /* how many of them */
};

enum { FO_PARTS = 2 };

struct d365fo {
	struct odata odata;
	char *scope;
	const char *derived[3];
	char *company; /* a filter */
	/* The order that was looked for last: our key, or NULL, and its parts,
	 * which have an id where its header is there. */
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

/* Rows a request. */
static inline size_t
d365fo_page(const struct ecx_conn *conn)
{
	return (size_t)conf_int(conn->conf, "page");
}

/* The property of an order that has our reference. */
static inline const char *
d365fo_reference(const struct ecx_conn *conn)
{
	return conf_text(conn->conf, "reference");
}

/* Where the entity set is read that a key of the section names; the caller
 * frees it. */
char *d365fo_path(const struct ecx_conn *conn, const char *key);
/* Rows of a set of the company that have one of the values. */
enum ecx_err d365fo_rows_by(struct ecx_conn *conn, const char *path,
    const char *select, const char *field, const json_t *values, json_t **rows);

/* What of an order is read; the caller frees it. */
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

#endif
