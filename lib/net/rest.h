/*
 * JSON over HTTP: the call of every REST connector, and what graphql.c and
 * odata.c are made of.
 */
#ifndef ECX_REST_H
#define ECX_REST_H

#include "net/http.h"

/*
 * What is wrong with an answer, in the vendor's terms: fills why (ECX_WHY
 * bytes) from the body (NULL when it is no JSON) and returns an error; ECX_OK
 * when nothing is. Called for every answer of any status.
 */
typedef enum ecx_err rest_classify_fn(struct ecx_conn *conn,
    const struct http_answer *a, const json_t *body, bool repeatable,
    char why[ECX_WHY]);

struct rest {
	struct ecx_conn *conn;
	struct http *http;
	rest_classify_fn *classify; /* NULL: http_status_err and the usual
				     * members: message, error, errors */
};

/*
 * One call. body may be NULL; *answer (may be NULL) is a new reference, NULL
 * for an empty body. An answer of a 2xx that is no JSON (a log-on page) is
 * PROTOCOL. target is made from a format whose %s are escaped by the caller.
 */
enum ecx_err rest_get(struct rest *r, const char *target, json_t **answer);
/* Reads that have a body, and sets: may be repeated. */
enum ecx_err rest_put(struct rest *r, const char *method, const char *target,
    const json_t *body, json_t **answer);
/* Creates: never repeated. */
enum ecx_err rest_post(struct rest *r, const char *target, const json_t *body,
    json_t **answer);
/* All of it, for odd ones; a (may be NULL) is the caller's to free. */
enum ecx_err rest_call(struct rest *r, const struct http_request *request,
    json_t **answer, struct http_answer *a);

/* "/orders?since=" with each value escaped: path, then name, value pairs up
 * to a NULL name; pairs whose value is NULL are left out. The caller frees it. */
char *rest_target(const char *path, ...);

#endif
