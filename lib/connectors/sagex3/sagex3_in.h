/* What the files of the connector sagex3 share; see sagex3.c. */
#ifndef ECX_SAGEX3_H
#define ECX_SAGEX3_H

#include "connector.h"
#include "net/soap.h"

struct x3 {
	struct soap soap;
	struct rest rest;
	char *root; /* path of the folder */
};

static inline struct x3 *
x3_of(const struct ecx_conn *conn)
{
	return conn->state;
}

/* ---- sagex3_call.c ---- */

/* What is wrong, in the words of either service. */
enum ecx_err sagex3_soap_judge(struct ecx_conn *conn,
    const struct http_answer *a, const json_t *body, bool repeatable,
    char why[ECX_WHY]);
enum ecx_err sagex3_rest_judge(struct ecx_conn *conn,
    const struct http_answer *a, const json_t *body, bool repeatable,
    char why[ECX_WHY]);

/*
 * Saves a native document, {"GROUP":{"FIELD":...},"TABLE":[{"FIELD":...}]}, as
 * a published object. *done is the answer's CAdxResultXml, a new reference:
 * STALE when X3 says in it that it failed, and then nothing was done. NULL when
 * there is none, and in a dry run.
 */
enum ecx_err sagex3_save(struct ecx_conn *conn, const char *object,
    const json_t *native, json_t **done);
/* The fields of what was saved, as a new row. */
json_t *sagex3_saved(const json_t *done);
/* Appends X3's messages from that type on: 1 information, 2 warning, 3 error;
 * "": all of them. */
void sagex3_messages(struct buf *out, const json_t *done, const char *type);
/* What X3 says of its failure: AGAIN when that passes by itself, as what it has
 * no words for does, a pool or licence without room; else err. */
enum ecx_err sagex3_failed(
    struct ecx_conn *conn, const json_t *done, enum ecx_err err);

/* The rows of a published object's list whose field has that value, or, where
 * the list does not show the field, any: *rows is a new list, or NULL when it
 * failed. */
enum ecx_err sagex3_query(struct ecx_conn *conn, const char *object,
    const char *field, const char *value, json_t **rows);

/* A key that names a class, and a representation where that has another name;
 * and its default. */
struct sagex3_source {
	const char *key, *fallback;
};

/* One page: rows are borrowed. What it returns but OK ends the reading. */
typedef enum ecx_err sagex3_page_fn(void *data, json_t *rows);

/* All rows of a source; where and order may be NULL. */
enum ecx_err sagex3_pages(struct ecx_conn *conn, const struct sagex3_source *s,
    const char *where, const char *order, sagex3_page_fn *fn, void *data);
/* Those whose field has the value; likewise. */
enum ecx_err sagex3_pages_of(struct ecx_conn *conn,
    const struct sagex3_source *s, const char *field, const char *value,
    const char *order, sagex3_page_fn *fn, void *data);
/* Those whose field has one of the values, a list of strings: *rows is a new
 * list. Without a value there are none. */
enum ecx_err sagex3_rows_by(struct ecx_conn *conn,
    const struct sagex3_source *s, const char *field, const json_t *values,
    json_t **rows);
/* One row with all its lists; *row is a new reference. */
enum ecx_err sagex3_details(struct ecx_conn *conn,
    const struct sagex3_source *s, const char *key, json_t **row);

/* ---- sagex3_list.c ---- */

extern const struct sagex3_source sagex3_orders;

enum ecx_err sagex3_stock_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sagex3_product_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sagex3_price_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sagex3_fulfillment_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);

#endif
