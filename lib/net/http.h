/*
 * HTTP for connectors; http.c is the one file that knows libcurl. A connection
 * has one `struct http`, and a driver that uses it ends its keys with
 * http_keys.
 *
 * What one struct http guarantees for every request:
 * - TLS is 1.2 or newer, and certificate and host name are verified; no key
 *   turns that off. A section whose url is https sends nothing over http.
 * - What the sign-on (net/auth.h) adds goes to the scheme, host and port of
 *   the base URL and nowhere else. A redirect is followed for GET and HEAD
 *   only, and only there. A bare request has neither sign-on nor pace.
 * - A request that creates is sent once. It is sent a second time only when
 *   the server refused the first one because the sign-on had run out, so that
 *   nothing was done; never by a retry, and never by libcurl itself.
 * - Everything else is repeated as `retries` says, after Retry-After or a
 *   back-off that doubles; no wait is longer than `wait_max`.
 * - The pace (`rate`, Retry-After, http_pace) holds for all processes of the
 *   connection that share the state folder.
 * - In a dry run a request that changes something is printed, not sent.
 * - An exchange ends after `timeout` at the latest. SIGTERM ends exchanges and
 *   waits within about a second, but a create that is under way may end.
 * - With -v -v each exchange is shown on stderr, secrets blanked.
 * It serves one request at a time, and keeps its network connection alive from
 * one request to the next.
 */
#ifndef ECX_HTTP_H
#define ECX_HTTP_H

#include "base/buf.h"
#include "connector.h"
#include "net/auth.h"

/* The largest answer, unpacked: 32 MiB. */
#define HTTP_ANSWER_MAX ((size_t)32 << 20)

struct http;

/* What a request does there. Only that decides whether it may be sent again
 * and whether a dry run sends it. */
enum http_effect {
	/* Creates a record: sent once. When it is unknown whether the server
	 * acted on it, the outcome is UNSURE. */
	HTTP_CREATES,
	/* Sets absolute values: may be sent again. */
	HTTP_SETS,
	/* Changes nothing (a query, a log-in): may be sent again, and is sent
	 * in a dry run. GET and HEAD always are. */
	HTTP_READS,
};

struct http_request {
	const char *method; /* "GET" */
	/* Path and query behind the base URL ("/orders?limit=50"), escaped
	 * (http_escape), or a whole URL on the base's host: a paging link.
	 * Another host is refused, or the token would leave with it. */
	const char *target;
	const char *const
	    *headers;     /* "Name: value", NULL at the end; or NULL */
	const char *type; /* of the body; NULL: application/json */
	const char *body; /* or NULL */
	size_t len;
	enum http_effect effect;
	/* Reads one record that the target names: what is refused is that
	 * record, not the question. */
	bool one_record;
	/* Goes without sign-on (a log-in itself, a signed download address),
	 * and for that may go to another host. */
	bool bare;
};

struct http_answer {
	int status;         /* 0: none, see http_send */
	struct buf body;    /* unpacked, NUL behind it */
	struct buf headers; /* name NUL value NUL ..., names in lower case */
};

/* How a system differs from others. Every member may be absent; the strings
 * live as long as the http. */
struct http_setup {
	/* What targets are relative to; NULL: the section's `url`. */
	const char *base;
	/* "Name: value" of every request that is not bare; NULL at the end. */
	const char *const *headers;
	/* Name, value, ..., NULL: of keys of http_keys that the section does
	 * not have, derived from others ("token_url", from url). No secrets.
	 */
	const char *const *derived;
	auth_login_fn *login;   /* of sign_on = session */
	auth_logout_fn *logout; /* of sign_on = session; NULL: no log-out */
	/* Says this answer that the sign-on has run out, and that nothing was
	 * done? NULL: a 401 does. */
	bool (*expired)(const struct http_answer *a);
	/* Is this 5xx the server's final answer, which no retry would change?
	 * NULL: none is. */
	bool (*is_final)(const struct http_answer *a);
	/* The pause that a 429 or 503 asks for in a header of the vendor's own,
	 * in microseconds; -1 where it has none. NULL: Retry-After alone. */
	int64_t (*pause)(const struct http_answer *a);
	/* oauth1 without a token: the consumer signs for itself */
	bool consumer_alone;
	bool vague_401; /* a 401 may as well ask for a pause */
	bool cookies;   /* the server's cookies are kept, in memory, and sent */
};

/* What every HTTP connection may have in its section: url, deadlines, ca_file,
 * client certificate, retries, pace, sign-on; ended by a NULL name. */
extern const struct conf_key http_keys[];

/*
 * Opens no connection yet. setup may be NULL. NULL with conn->error set when
 * the configuration is wrong.
 */
struct http *http_open(struct ecx_conn *conn, const struct http_setup *setup);
void http_close(struct http *h);

/*
 * Sends, waits, reads the whole answer; again where that may help, as `retries`
 * says: but only once as long as no connection was had in this run, and never
 * where conn->interactive. *a is filled as far as it got and
 * is to be freed by http_answer_free in any case.
 *	OK       an answer, whatever its status: for http_status_err to judge.
 *	         429 and 5xx of what may be repeated only after the retries,
 *	         401 only after one renewal of the sign-on.
 *	         In a dry run, what would change something was printed instead:
 *	         status 0, no body, no headers
 *	AGAIN    certainly never sent; or no answer to what may be repeated
 *	UNSURE   sent, and no whole answer (or one longer than HTTP_ANSWER_MAX),
 *	         and not to be repeated
 *	LIMITED  not sent: the server's pace asks for a longer wait than
 *	         `wait_max`
 *	STOPPED  SIGTERM; what CREATES is AGAIN if it was not sent yet, and is
 *	         never cut once it is under way
 *	CONFIG   the URL, the certificate, a key or secret that is missing
 *	DENIED   sign-on refused
 *	PROTOCOL what cannot be an answer; a redirect or link to another host
 * conn->error says which URL and why.
 */
enum ecx_err http_send(
    struct http *h, const struct http_request *request, struct http_answer *a);
void http_answer_free(struct http_answer *a);

/* The connection that it was opened for. */
struct ecx_conn *http_conn(const struct http *h);

/*
 * What a status means unless the vendor says otherwise: 2xx and 0 (a dry run)
 * OK; 400, 413, 422 REJECTED; 401, 402, 403 DENIED; 404, 410 MISSING; 409, 412
 * STALE; 429 LIMITED; 408 and 5xx AGAIN, but UNSURE when the request may not be
 * repeated: some are cut off while they work; else PROTOCOL.
 */
enum ecx_err http_status_err(int status, bool repeatable);
/* May it be sent again? */
bool http_repeatable(const struct http_request *request);
/* Does it change nothing? */
bool http_reads(const struct http_request *request);

/*
 * The vendor's own figures: no process sends a request on this connection
 * before wait_us have passed. 429 and 503 with Retry-After are known without.
 */
void http_pace(struct http *h, int64_t wait_us);

/* ---- reading an answer's headers ---- */

/* The header's value, NULL when there is none; name in lower case. http_header
 * takes the last of that name, http_header_at the i-th. It lives as long as the
 * answer. */
const char *http_header(const struct http_answer *a, const char *name);
const char *http_header_at(
    const struct http_answer *a, const char *name, size_t i);
/* The title of a page of HTML, cleaned; "" when the answer is not one. */
void http_title(const struct http_answer *a, char title[ECX_WHY]);
/* Appends the target of the Link header with that rel ("next"); false when
 * there is none. */
bool http_link(const struct http_answer *a, const char *rel, struct buf *out);
/* Appends "name=value; name=value" of all Set-Cookie headers: what a Cookie
 * header says; false when there are none. */
bool http_cookies(const struct http_answer *a, struct buf *out);

/* Appends s percent-encoded: all but RFC 3986's unreserved. */
void http_escape(struct buf *out, const char *s);

#endif
