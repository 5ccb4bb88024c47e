/* What the files of the connector d365bc share; see d365bc.c. */
#ifndef ECX_D365BC_H
#define ECX_D365BC_H

#include "net/navpage.h"

/* The property with our reference, of orders and of posted documents. */
#define D365BC_REFERENCE "externalDocumentNumber"

/* References per request: a longer URL may not pass a proxy. */
enum { D365BC_REFS = 20 };

struct d365bc {
	struct odata odata;
	char *language; /* a header */
	const char *headers[2];
	char *root;    /* path of the company; NULL: not read yet */
	json_t *draft; /* the credit memo that find has found incomplete */
};

static inline struct odata *
d365bc_odata(const struct ecx_conn *conn)
{
	return &((struct d365bc *)conn->state)->odata;
}

/* The number of rows that one request asks for. */
static inline size_t
d365bc_page(const struct ecx_conn *conn)
{
	return (size_t)conf_int(conn->conf, "page");
}

/* *path is that of an entity set of the company, which the caller frees; NULL
 * on an error. */
enum ecx_err d365bc_path(struct ecx_conn *conn, const char *set, char **path);
/* Reads the rows of an entity set that have our references. */
enum ecx_err d365bc_rows(struct ecx_conn *conn, const char *set,
    struct odata_query query, const json_t *refs, json_t **rows);

/* The total of the order. The header of a just created order may have the
 * total of an order without lines. */
struct dec d365bc_total(const json_t *order);
/* Sets the prices of lines; taxed: they include tax. */
enum ecx_err d365bc_set_prices(
    struct ecx_conn *conn, const json_t *doc, const json_t *lines, bool taxed);
/* Completes an order that the map has written: comments are lines, and each
 * line has its price. A discount of the whole order is a line with quantity -1,
 * so that the order is created by one request. */
enum ecx_err d365bc_set_lines(
    struct ecx_conn *conn, const json_t *doc, json_t *order);
/* Adds the posted invoices of our references, as expanded; NULL: without lines.
 */
enum ecx_err d365bc_invoices(struct ecx_conn *conn, const json_t *refs,
    const char *expand, json_t *invoices);

/* Reads an order with its lines, by its id; NULL when it is not there any more.
 */
enum ecx_err d365bc_order_read(
    struct ecx_conn *conn, const char *id, json_t **order);
/* Is all of the order shipped, of what has a quantity? */
bool d365bc_is_shipped(const json_t *order);
/* May the event be done? An order of NULL is gone; the invoices are posted. */
enum ecx_err d365bc_event_fits(struct ecx_conn *conn, const json_t *event,
    const json_t *order, const json_t *invoices);

enum ecx_err d365bc_order_find(struct ecx_conn *conn, const struct ecx_job *job,
    struct ecx_record *record);
enum ecx_err d365bc_order_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err d365bc_order_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err d365bc_state_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err d365bc_change_update(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err d365bc_credit_find(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err d365bc_credit_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);

#endif
