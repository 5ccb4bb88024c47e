/*
 * HTTP for connectors; http.c is the one file that knows libcurl. One `struct
 * http` a connection: kept alive for the whole run, TLS always verified,
 * sign-on (net/auth.h), pacing, retry and tracing around every request.
 */
#ifndef ECX_HTTP_H
#define ECX_HTTP_H

#include "base/buf.h"
#include "connector.h"

/* The largest answer: 32 MiB. */
#define HTTP_ANSWER_MAX ((size_t)32 << 20)

struct http;

struct http_request {
	const char *method; /* "GET" */
	/* Path and query behind the base URL ("/orders?limit=50"), escaped
	 * (http_escape), or a whole URL on the base's host: a paging link.
	 * Another host is refused, or the token would leave with it. */
	const char *target;
	const char *const *headers; /* "Name: value", NULL at the end; or NULL */
	const char *type;           /* of the body; NULL: application/json */
	const char *body;           /* or NULL */
	size_t len;
	/* May be sent again when nobody knows whether it was acted on: reads,
	 * and writes of absolute values. GET and HEAD always are. */
	bool repeatable;
	bool unsigned_; /* goes without sign-on: the sign-on itself */
};

struct http_answer {
	int status;
	struct buf body;    /* NUL behind it */
	struct buf headers; /* "name: value\n" each, names in lower case */
};

/* What every HTTP connection may have in its section: url, timeouts, ca_file,
 * client certificate, retries; ended by a NULL name. */
extern const struct conf_key http_keys[];

/*
 * Opens no connection yet. base is the URL that targets are relative to,
 * without a slash at the end; NULL: the section's `url`. NULL with conn->error
 * set when the configuration is wrong.
 */
struct http *http_open(struct ecx_conn *conn, const char *base);
void http_close(struct http *h);

/*
 * Sends, waits, reads the whole answer. *a is filled as far as it got and
 * is to be freed by http_answer_free in any case.
 *	OK       an answer, whatever its status (429 and 5xx of repeatable
 *	         requests only after the retries)
 *	AGAIN    certainly never sent; or no answer to a repeatable one
 *	UNSURE   sent, and no whole answer, and not repeatable (502 and 504 of a
 *	         proxy too)
 *	CONFIG   the URL, the certificate
 *	DENIED   sign-on refused
 *	PROTOCOL longer than HTTP_ANSWER_MAX
 * conn->error says which URL and why.
 */
enum ecx_err http_send(struct http *h, const struct http_request *request,
    struct http_answer *a);
void http_answer_free(struct http_answer *a);
/* The header's value, of the last of that name; NULL when there is none.
 * name in lower case; lives until the next call. */
const char *http_header(const struct http_answer *a, const char *name);

/*
 * What a status means unless the vendor says otherwise: 2xx OK; 400, 422
 * REJECTED; 401, 403 DENIED; 404, 410 MISSING; 409, 412 STALE; 429 LIMITED;
 * 5xx AGAIN, or UNSURE when the request was not repeatable; else PROTOCOL.
 */
enum ecx_err http_status_err(int status, bool repeatable);

/* The vendor's own figures: seconds until the next request may go, for all
 * processes on this connection. 429, 503 and Retry-After are known without. */
void http_pace(struct http *h, int64_t wait_us);

/* Appends s percent-encoded: all but RFC 3986's unreserved. */
void http_escape(struct buf *out, const char *s);

#endif
