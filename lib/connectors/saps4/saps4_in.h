/* What the files of the connector saps4 share; see saps4.c. */
#ifndef ECX_SAPS4_H
#define ECX_SAPS4_H

#include "connector.h"
#include "net/odata.h"

#define SAPS4_ORDERS "/API_SALES_ORDER_SRV"
#define SAPS4_DELIVERIES "/API_OUTBOUND_DELIVERY_SRV;v=0002"

/* References in one request: a proxy may refuse a longer URL. */
enum { SAPS4_REFS = 20 };

struct saps4 {
	struct odata odata;
	char *client, *language; /* request headers; client may be NULL */
	const char *headers[3];
};

static inline struct odata *
saps4_odata(const struct ecx_conn *conn)
{
	return &((struct saps4 *)conn->state)->odata;
}

/* The number of rows that one request asks for. */
static inline size_t
saps4_page(const struct ecx_conn *conn)
{
	return (size_t)conf_int(conn->conf, "page");
}

/* The number without zeros before it: some services pad numbers, some do not.
 */
const char *saps4_unpadded(const char *number);
/* The numbers in a field of the rows, each once, as queries of deliveries and
 * invoices want them; new. */
json_t *saps4_numbers_of(
    const struct ecx_conn *conn, const json_t *rows, const char *field);
/* Reads the rows whose field has one of the values. */
enum ecx_err saps4_rows_by(const struct ecx_conn *conn,
    const struct odata_query *query, const char *field, const json_t *values,
    json_t **rows);

/* Completes the body of a sales document that is to be created: days, currency
 * and conditions as SAP wants them, no texts without a text id. */
enum ecx_err saps4_complete(struct ecx_conn *conn, json_t *body);

/* "SET(NAME='VALUE',...)": the entity with the keys of a row, up to a NULL; a
 * new string. */
char *saps4_target_of(const struct ecx_conn *conn, const char *set,
    const json_t *row, const char *const *names);
/* "A_SalesOrder('NUMBER')" and more; a new string. */
char *saps4_order_target(
    const struct ecx_conn *conn, const char *number, const char *more);

/* Reads an order with its items, their prices and schedule lines, and what
 * followed it; REJECTED when it is not there any more. */
enum ecx_err saps4_order_read(
    struct ecx_conn *conn, const char *number, json_t **order);
/* How the order stands; s borrows from it. */
void saps4_order_standing(
    const struct ecx_conn *conn, const json_t *order, struct ecx_standing *s);
/* Is the item rejected, in an order or a credit memo request? */
bool saps4_is_rejected(const json_t *item);

/* How much of an order's item is in deliveries. Where only its status says so,
 * all of it. Never bad. */
struct dec saps4_shipped_of(const json_t *item);

/* Reads the items of billing documents of the orders with these numbers, each
 * with its document. */
enum ecx_err saps4_invoiced_read(
    struct ecx_conn *conn, const json_t *numbers, json_t **items);
/* Is it an invoice that is in the books, and stays there? */
bool saps4_is_posted(const struct ecx_conn *conn, const json_t *invoice);

enum ecx_err saps4_customer_find(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err saps4_customer_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err saps4_stock_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err saps4_product_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err saps4_price_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err saps4_fulfillment_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err saps4_state_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err saps4_order_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err saps4_change_update(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err saps4_credit_find(struct ecx_conn *conn, const struct ecx_job *job,
    struct ecx_record *record);
enum ecx_err saps4_credit_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);

#endif
