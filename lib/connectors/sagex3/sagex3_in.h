/* What the files of the connector sagex3 share; see sagex3.c. */
#ifndef ECX_SAGEX3_H
#define ECX_SAGEX3_H

#include "connector.h"
#include "net/soap.h"

struct x3 {
	struct soap soap;
	struct rest rest;
	char *root; /* the path of the folder */
};

static inline struct x3 *
x3_of(const struct ecx_conn *conn)
{
	return conn->state;
}

/* ---- sagex3_call.c ---- */

/* The meaning of an answer of either service, with its message. */
enum ecx_err sagex3_soap_judge(struct ecx_conn *conn,
    const struct http_answer *a, const json_t *body, bool repeatable,
    char why[ECX_WHY]);
enum ecx_err sagex3_rest_judge(struct ecx_conn *conn,
    const struct http_answer *a, const json_t *body, bool repeatable,
    char why[ECX_WHY]);

/*
 * Saves a native document, {"GROUP":{"FIELD":...},"TABLE":[{"FIELD":...}]}, as
 * a published object. *done is the answer's CAdxResultXml, a new reference, or
 * NULL when there is none, and in a dry run. STALE when it says that the save
 * failed, and then nothing was saved.
 */
enum ecx_err sagex3_save(struct ecx_conn *conn, const char *object,
    const json_t *native, json_t **done);
/* The fields of the saved object, as a new row. */
json_t *sagex3_saved(const json_t *done);
/* Appends X3's messages of that type and above: 1 information, 2 warning, 3
 * error; "": all of them. */
void sagex3_messages(struct buf *out, const json_t *done, const char *type);
/* Fails with X3's message: AGAIN when a retry may help, which is also the case
 * without a message (a pool or licence that is used up); else err. */
enum ecx_err sagex3_fail(
    struct ecx_conn *conn, const json_t *done, enum ecx_err err);

/* The rows of a published object's list whose field has that value, or any rows
 * where the list does not show the field: *rows is a new list, or NULL when the
 * query failed. */
enum ecx_err sagex3_query(struct ecx_conn *conn, const char *object,
    const char *field, const char *value, json_t **rows);

/* Receives one page: rows are borrowed. An error that it returns ends the
 * reading. */
typedef enum ecx_err sagex3_page_fn(void *data, json_t *rows);

/*
 * A source is a key of the section that names a class, followed by the name of
 * the representation where that differs ("order_source").
 */

/* Reads all rows of a source; where and order may be NULL. */
enum ecx_err sagex3_pages(struct ecx_conn *conn, const char *source,
    const char *where, const char *order, sagex3_page_fn *fn, void *data);
/* Reads the rows whose field has the value; order may be NULL. */
enum ecx_err sagex3_pages_of(struct ecx_conn *conn, const char *source,
    const char *field, const char *value, const char *order, sagex3_page_fn *fn,
    void *data);
/* The rows whose field has one of the values, a list of strings: *rows is a new
 * list, empty without values. */
enum ecx_err sagex3_rows_by(struct ecx_conn *conn, const char *source,
    const char *field, const json_t *values, json_t **rows);
/* One row with all its lists; *row is a new reference. REJECTED when X3 refuses
 * it alone. */
enum ecx_err sagex3_details(
    struct ecx_conn *conn, const char *source, const char *key, json_t **row);

/* ---- sagex3_list.c, sagex3_state.c ---- */

/* References in one request: a proxy may refuse a longer URL. */
enum { SAGEX3_REFS = 20 };

enum ecx_err sagex3_stock_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sagex3_product_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sagex3_price_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sagex3_fulfillment_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sagex3_state_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);

#endif
