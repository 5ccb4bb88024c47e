/* What the files of the connector netsuite share; see netsuite.c. */
#ifndef ECX_NETSUITE_H
#define ECX_NETSUITE_H

#include "connector.h"
#include "net/rest.h"

#define NETSUITE_RECORDS "/services/rest/record/v1"

struct netsuite {
	struct rest rest;
	char *base, *realm, *token_url;
	json_t *currencies; /* code -> id */
	const char *derived[5];
	/* NetSuite refuses to tell. */
	bool no_carrier, no_tracking, no_units;
};

static inline struct netsuite *
netsuite_of(const struct ecx_conn *conn)
{
	return conn->state;
}

/* The column of an item that holds the SKU. */
static inline const char *
netsuite_sku_column(const struct ecx_conn *conn)
{
	return conf_text(conn->conf, "sku_column");
}

/*
 * The same as rest_call. NetSuite refuses too many concurrent requests with
 * 429, or after a minute with 401 as if the credentials were wrong. It has
 * acted on neither, so that a create is sent once more, too.
 */
enum ecx_err netsuite_call(struct ecx_conn *conn,
    const struct http_request *request, json_t **answer, struct http_answer *a);

/* ---- records ---- */

struct netsuite_entity {
	struct ecx_entity entity;   /* object is the record type, or what
				     * makes it of another record */
	const char *sql;            /* the query, up to a condition */
	const char *id_expr;        /* the internal id in the query */
	const char *reference_expr; /* the external id in the query */
};

enum ecx_err netsuite_find_record(struct ecx_conn *conn,
    const struct netsuite_entity *ns, const struct ecx_job *job,
    struct ecx_record *record);
enum ecx_err netsuite_create_record(struct ecx_conn *conn,
    const struct netsuite_entity *ns, const json_t *body,
    const struct ecx_job *job, struct ecx_record *record);

/* Are orders that are paid cash sales? */
bool netsuite_may_be_sale(const struct ecx_conn *conn);
/* Completes bodies that create records with lines: discounts are lines, a line
 * has its price, items and the currency are known by their ids. */
enum ecx_err netsuite_complete(
    struct ecx_conn *conn, json_t *const *records, size_t n);
/* Looks up the id of the record's currency. */
enum ecx_err netsuite_set_currency(struct ecx_conn *conn, json_t *record);

/* ---- lines of records ---- */

/* Reads a record with its lines, each with its number there; REJECTED when it
 * is not there any more. */
enum ecx_err netsuite_record_read(
    struct ecx_conn *conn, const char *type, const char *id, json_t **record);
/* The lines by "line NUMBER" where line_column holds the store's number, or by
 * "item ID", the second of an item with " (2)" behind it. A new object. */
json_t *netsuite_lines_index(const struct ecx_conn *conn, const json_t *lines);
/* Notes the name of each line's item in a member ecx, before it becomes an id.
 */
void netsuite_lines_keep_names(json_t *record);
/* What a line with that key is called in messages: a new string. */
char *netsuite_line_name(const char *key, const json_t *line);
/* How much of an order's line is shipped; bad where it does not say so. */
struct dec netsuite_shipped_of(const struct ecx_conn *conn, const json_t *line);

/* ---- SuiteQL ---- */

typedef void netsuite_add_fn(struct buf *sql, const char *value);

/* Appends a text, quoted, or a number as it is. No value gets into a query in
 * another way. */
netsuite_add_fn netsuite_add_text, netsuite_add_id;
/* Appends "expr IN (a, b)"; values is a list of strings. */
void netsuite_add_any(struct buf *sql, const char *expr, const json_t *values,
    netsuite_add_fn *add);

/* A part of the key of a query. */
struct netsuite_key {
	const char *expr; /* NULL: there are no more parts */
	const char *name; /* the member of the rows that holds it */
	netsuite_add_fn *add;
};

/* A query whose rows are sorted by a key that no two of them share. */
struct netsuite_query {
	struct buf sql; /* the query, up to a condition */
	struct netsuite_key key[4];
};

/* Begins the text of a query whose key is set. */
__attribute__((format(printf, 2, 3))) void netsuite_query(
    struct netsuite_query *q, const char *format, ...);
void netsuite_query_free(struct netsuite_query *q);

#define auto_query __attribute__((cleanup(netsuite_query_free)))

/* Appends the sort order, and the condition that rows are after the row `last`
 * where that is not NULL: PROTOCOL when that row has no key. */
enum ecx_err netsuite_order_by(struct ecx_conn *conn,
    const struct netsuite_query *q, const json_t *last, struct buf *sql);

/* Reads one page of rows, which *answer has in items. CONFIG when NetSuite
 * refuses the query. */
enum ecx_err netsuite_read_page(
    struct ecx_conn *conn, const char *sql, json_t **answer);

/* Handles one page of rows, which are borrowed. Another result than OK ends the
 * walk. */
typedef enum ecx_err netsuite_page_fn(void *data, const json_t *rows);

/* Reads all rows, with one page in memory. */
enum ecx_err netsuite_walk(struct ecx_conn *conn,
    const struct netsuite_query *q, netsuite_page_fn *fn, void *data);
/* Reads all rows of a query that has few; *rows is new. */
enum ecx_err netsuite_read_all(
    struct ecx_conn *conn, const struct netsuite_query *q, json_t **rows);

/* ---- lists ---- */

/* References in one query. */
enum { NETSUITE_REFS = 50 };

/* Reads the rows of the query whose column has one of the ids; none without
 * ids. */
enum ecx_err netsuite_rows_of(struct ecx_conn *conn, struct netsuite_query *q,
    const char *column, const json_t *ids, netsuite_add_fn *add, json_t **rows);
/* Are the ids in these members the same, and not empty? */
bool netsuite_same_id(
    const json_t *a, const char *name, const json_t *b, const char *other);
/* Reads the lines of fulfillments, or of returns, that follow a line: rows of
 * transaction, id, item, sku, quantity, without sign and in the unit of the
 * line; one that is none says why. *lines is new. */
enum ecx_err netsuite_lines_read(
    struct ecx_conn *conn, const json_t *transactions, json_t **lines);
/* Has the fulfillment been shipped? One that is picked or packed may still go
 * back. */
bool netsuite_is_shipped(const struct ecx_conn *conn, const json_t *shipment);

enum ecx_err netsuite_order_find(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err netsuite_order_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err netsuite_order_release(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err netsuite_order_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err netsuite_change_update(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err netsuite_credit_find(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err netsuite_credit_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err netsuite_stock_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err netsuite_product_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err netsuite_price_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err netsuite_fulfillment_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);

enum ecx_err netsuite_state_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);

/* How one order stands. */
struct netsuite_stand {
	json_t *order;    /* a row: id, tranid, type, status, foreigntotal */
	json_t *follows;  /* rows: id, tranid, type, status, foreigntotal */
	json_t *invoices; /* those of them that are; a cash sale is its own */
	bool waits;       /* a fulfillment is picked or packed */
	struct ecx_standing standing; /* borrows from the others */
};

/* Reads how the order with the id stands; REJECTED when it is not there any
 * more, or its status is not known. To be freed in any case. */
enum ecx_err netsuite_stand_read(
    struct ecx_conn *conn, const char *id, struct netsuite_stand *out);
void netsuite_stand_free(struct netsuite_stand *s);

/* The rows that belong to some of our references. */
struct netsuite_shipping {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	json_t *orders;    /* id, externalid, status */
	json_t *shipments; /* so, id, tranid, status, trandate, carrier */
	json_t *lines;     /* transaction, id, item, sku, quantity, line */
	json_t *parcels;   /* transaction, id, tracking */
};

/* Emits the fulfillments that have been shipped, with their lines and tracking
 * numbers in the member ecx. */
enum ecx_err netsuite_emit_shipments(struct netsuite_shipping *s);

#endif
