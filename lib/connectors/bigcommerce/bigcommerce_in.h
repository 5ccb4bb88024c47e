/*
 * What the files of the connector bigcommerce share. The driver is in
 * bigcommerce.c, requests, lists beside an order and settings of the store in
 * bigcommerce_rest.c, lists in bigcommerce_list.c, what an order is worth in
 * the files of bigcommerce_order.h, customers in bigcommerce_people.c, stock,
 * prices and products in bigcommerce_stock.c and bigcommerce_set.c, shipments
 * in bigcommerce_ship.c, what the ERP says of orders in bigcommerce_state.c.
 */
#ifndef ECX_BIGCOMMERCE_H
#define ECX_BIGCOMMERCE_H

#include "connector.h"
#include "net/rest.h"

struct bigcommerce {
	struct rest rest;
	json_t *store;      /* its settings; NULL: not read yet */
	json_t *currencies; /* decimals by code; NULL: not read yet */
	unsigned hidden;    /* bits of enum bigcommerce_beside, not granted */
	int status;         /* of the last answer */
};

/* Rows of a page of a list beside an order; of requests that set stock, prices
 * and records of a price list. */
enum { BC_PAGE = 250, BC_STOCK = 100, BC_VARIANTS = 50, BC_STATES = 50 };

struct bigcommerce *bigcommerce_state(const struct ecx_conn *conn);

bool bigcommerce_is_id(const char *text);
/* The number at a path; 0 where there is none, or an empty text, bad where it
 * is no number. */
struct dec bigcommerce_number(const json_t *o, const char *path);
/* Is it above zero, and not bad? */
bool bigcommerce_above(struct dec d);
/* A time as version 2 writes it, "Tue, 28 Apr 2026 13:18:40 +0000", or as
 * version 3 does; 0 where it is none. */
int64_t bigcommerce_time(const char *text);
/* Sets a member to that time as ecx-doc(5) has it, unless it is none. */
void bigcommerce_set_time(json_t *object, const char *name, const char *text);

/* The id of a row, an integer or a text of digits. The caller frees it. */
char *bigcommerce_id(const json_t *row, const char *name);

/* The rows of an answer: a list, or its member `data`; an empty list where
 * there was no body. A new reference; NULL with PROTOCOL where there are
 * none. */
json_t *bigcommerce_rows(struct ecx_conn *conn, json_t *answer);
/* Did the last request end in an error of the server that may be due to one of
 * the records in it? Maintenance is not. */
bool bigcommerce_died(const struct ecx_conn *conn, enum ecx_err err);
/* All rows of a list of one record, as a new list. */
enum ecx_err bigcommerce_all(
    struct ecx_conn *conn, const char *target, json_t **rows);

/* What the store has beside an order, with a permission of its own. */
enum bigcommerce_beside {
	BC_PRODUCTS,
	BC_TAXES,
	BC_SHIPMENTS,
	BC_REFUNDS,
	BC_TRANSACTIONS,
};
/* The rows of it, as a new list; NULL for transactions that the token may not
 * read: a warning says so once. */
enum ecx_err bigcommerce_beside(struct ecx_conn *conn, const char *order,
    enum bigcommerce_beside what, json_t **rows);

/* A setting of the store, borrowed; NULL where it is not known. */
enum ecx_err bigcommerce_setting(
    struct ecx_conn *conn, const char *name, const json_t **value);
/* Its time zone for the connection, and how many decimals amounts in a currency
 * have. */
enum ecx_err bigcommerce_digits(
    struct ecx_conn *conn, const char *currency, unsigned *digits);
enum ecx_err bigcommerce_zone(struct ecx_conn *conn);

/* The address of an order in version 2 with what is read beside it. The caller
 * frees it. */
char *bigcommerce_order_target(const char *path);
/* The order of a document, by its id or else by its number, which is the same.
 * REJECTED where there is none. */
enum ecx_err bigcommerce_order_read(
    struct ecx_conn *conn, const json_t *doc, json_t **order);

/*
 * Reads what there is beside an order, and adds a member `ecx`: what it is
 * worth, as ecx-doc(5) requires it. REJECTED with conn->error where an amount
 * is not a number, or it is not certain what is left of the order.
 */
enum ecx_err bigcommerce_order_complete(struct ecx_conn *conn, json_t *order);

/* Adds the name to an address, as `ecx.name`. */
void bigcommerce_address(json_t *address);
/* The value of the first of those fields of a form that the key names,
 * borrowed; NULL where there is none. */
const char *bigcommerce_field(
    const struct ecx_conn *conn, const json_t *fields, const char *key);
/* Adds addresses and order history to a customer. */
enum ecx_err bigcommerce_customer_complete(
    struct ecx_conn *conn, json_t *customer);

/* ---- setting rows ---- */

/* A document to be set. */
struct bc_row {
	const json_t *doc;
	struct ecx_result *result;
	json_t *id; /* of a product or variant; NULL: not found, or none */
	bool is_variant;
	json_t *body; /* NULL: nothing to send */
};

struct bc_setting {
	struct ecx_conn *conn;
	struct bc_row *rows;
	const char *target;   /* of the next request */
	struct bc_row **some; /* and its rows */
};

/* The rows of a batch; the caller frees them. */
struct bc_row *bigcommerce_batch_rows(const struct ecx_batch *batch);
void bigcommerce_rows_free(struct bc_row *rows, size_t n);
/* The SKUs of n rows, separated by commas, without those that have one. The
 * caller frees it. */
char *bigcommerce_skus(const struct bc_setting *s, size_t at, size_t n);
/* Sends those of n rows that are pending, and are variants or not, by fn, at
 * most so many a request. */
enum ecx_err bigcommerce_send(struct bc_setting *s, size_t n, bool variants,
    size_t most, ecx_rows_fn *fn);

/* ---- verbs ---- */

enum ecx_err bigcommerce_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err bigcommerce_stock_set(
    struct ecx_conn *conn, const struct ecx_batch *batch);
enum ecx_err bigcommerce_set(
    struct ecx_conn *conn, const struct ecx_batch *batch);
enum ecx_err bigcommerce_state_set(
    struct ecx_conn *conn, const struct ecx_batch *batch);
enum ecx_err bigcommerce_ship_find(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err bigcommerce_ship_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err bigcommerce_ship_update(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);

#endif
