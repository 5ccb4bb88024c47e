/*
 * JSON over HTTP: the calls of every REST connector, of graphql.c and of
 * odata.c.
 */
#ifndef ECX_REST_H
#define ECX_REST_H

#include "net/http.h"

/*
 * The error in an answer, in the terms of the vendor; ECX_OK when there is
 * none. It is called for every answer of any status, with the body, or NULL
 * when there is none or it is not JSON. It may write the vendor's words to why
 * (ECX_WHY bytes); where it leaves why empty, rest_why fills it.
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
 * for an empty body. target comes from rest_target, or from a format whose %s
 * the caller has escaped. Returns the result of http_send or of classify;
 * conn->error has the vendor's words and "(HTTP n)". An answer of a 2xx that
 * is not JSON (a log-on page) is PROTOCOL, and UNSURE to a create. What is
 * REJECTED of a request that only reads is CONFIG: every run would ask the
 * same.
 *
 * In a dry run rest_put and rest_post print the request: ECX_OK and a NULL
 * answer, as if the server had answered 204. A caller that reads members of the
 * answer has to handle that: after a create, return ECX_OK if conn->dry_run.
 */
enum ecx_err rest_get(struct rest *r, const char *target, json_t **answer);
/* Reads one record that the target names: its refusal stays REJECTED. */
enum ecx_err rest_get_record(
    struct rest *r, const char *target, json_t **answer);
/* A POST that only reads: a query, a log-in. */
enum ecx_err rest_ask(
    struct rest *r, const char *target, const json_t *body, json_t **answer);
/* Sets absolute values: the request may be repeated. */
enum ecx_err rest_put(struct rest *r, const char *method, const char *target,
    const json_t *body, json_t **answer);
/* Creates a record: the request is never repeated. */
enum ecx_err rest_post(
    struct rest *r, const char *target, const json_t *body, json_t **answer);
/*
 * A log-in: POSTs body without sign-on and wipes its text. It takes body over;
 * NULL, from a user or password that is not UTF-8, is CONFIG. classify may be
 * NULL; answer and a are those of rest_call.
 */
enum ecx_err rest_log_in(struct http *h, rest_classify_fn *classify,
    const char *target, json_t *body, json_t **answer, struct http_answer *a);
/* A call with a request of the caller; a (may be NULL) is filled in any case,
 * and the caller frees it. */
enum ecx_err rest_call(struct rest *r, const struct http_request *request,
    json_t **answer, struct http_answer *a);

/*
 * The error in an answer with a status, as in rest_call, for a protocol whose
 * bodies have another form ("SOAP"): body is for classify, NULL when it could
 * not be read.
 */
enum ecx_err rest_judge(struct rest *r, const struct http_request *request,
    const struct http_answer *a, const json_t *body, const char *form);

/*
 * The words of an error from the members where systems have them: message,
 * error, errors, error_description, detail, title, and members inside of
 * these; "code: message" where there is a code. Empty when there are none.
 * Placeholders of Magento, %1 and %name, are filled from `parameters`.
 */
void rest_why(const json_t *body, char why[ECX_WHY]);

/* The words of a server as one line that can be read: line ends and runs of
 * blanks become one blank. */
void rest_one_line(const char *text, char why[ECX_WHY]);

/* "/orders?since=..." with each value escaped: path, then pairs of name and
 * value up to a NULL name; pairs whose value is NULL are left out. A new
 * string. */
char *rest_target(const char *path, ...);

#endif
