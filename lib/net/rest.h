/*
 * JSON over HTTP: the call of every REST connector, and what graphql.c and
 * odata.c are made of.
 */
#ifndef ECX_REST_H
#define ECX_REST_H

#include "net/http.h"

/*
 * What is wrong with an answer, in the vendor's terms: fills why (ECX_WHY
 * bytes) from the body (NULL when there is none or it is no JSON) and returns
 * an error; ECX_OK when nothing is. Called for every answer of any status.
 * What it leaves empty in why is filled by rest_why.
 */
typedef enum ecx_err rest_classify_fn(struct ecx_conn *conn,
    const struct http_answer *a, const json_t *body, bool repeatable,
    char why[ECX_WHY]);

struct rest {
	struct ecx_conn *conn;
	struct http *http;
	rest_classify_fn *classify; /* NULL: http_status_err and rest_why */
};

/*
 * One call. body may be NULL; *answer (may be NULL) is a new reference, NULL
 * for an empty body. target is made by rest_target, or from a format whose %s
 * are escaped by the caller. Returns what http_send or classify return;
 * conn->error has the vendor's words and "(HTTP n)". An answer of a 2xx that
 * is no JSON (a log-on page) is PROTOCOL, and UNSURE to a create.
 *
 * In a dry run rest_put and rest_post print the request: ECX_OK and a NULL
 * answer, as if the server had said 204. Whoever reads a member of the answer
 * has to cope with that: after a create, return ECX_OK if conn->dry_run.
 */
enum ecx_err rest_get(struct rest *r, const char *target, json_t **answer);
/* A POST that only reads: a query, a log-in. */
enum ecx_err rest_ask(
    struct rest *r, const char *target, const json_t *body, json_t **answer);
/* Sets absolute values: may be repeated. */
enum ecx_err rest_put(struct rest *r, const char *method, const char *target,
    const json_t *body, json_t **answer);
/* Creates: never repeated. */
enum ecx_err rest_post(
    struct rest *r, const char *target, const json_t *body, json_t **answer);
/*
 * A log-in: POSTs body (stolen; NULL: what belongs into it is not UTF-8,
 * CONFIG) without sign-on and wipes its text. classify may be NULL; answer and
 * a are as of rest_call.
 */
enum ecx_err rest_log_in(struct http *h, rest_classify_fn *classify,
    const char *target, json_t *body, json_t **answer, struct http_answer *a);
/* All of it, for odd ones; a (may be NULL) is filled, and the caller's to
 * free, in any case. */
enum ecx_err rest_call(struct rest *r, const struct http_request *request,
    json_t **answer, struct http_answer *a);

/*
 * What an answer with a status means to rest_call, for a protocol that reads
 * bodies of its own form ("SOAP"): body is what classify is given, NULL when it
 * could not be read.
 */
enum ecx_err rest_judge(struct rest *r, const struct http_request *request,
    const struct http_answer *a, const json_t *body, const char *form);

/*
 * The words for what is wrong in the members where systems put them: message,
 * error, errors, error_description, detail, title, and what is inside of
 * these; "code: message" where there is a code. Empty when there are none.
 * Magento's %1 and %name are filled from `parameters`.
 */
void rest_why(const json_t *body, char why[ECX_WHY]);

/* "/orders?since=..." with each value escaped: path, then name, value pairs up
 * to a NULL name; pairs whose value is NULL are left out. The caller frees it.
 */
char *rest_target(const char *path, ...);

#endif
