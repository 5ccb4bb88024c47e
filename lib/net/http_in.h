/*
 * The inside of HTTP: what http.c (libcurl), http_send.c (everything around
 * one exchange), http_answer.c and trace.c share with the sign-on.
 */
#ifndef ECX_HTTP_IN_H
#define ECX_HTTP_IN_H

#include "net/auth_in.h"
#include "net/http.h"
#include "net/pace.h"
#include "net/trace.h"

struct http {
	struct ecx_conn *conn;
	struct http_setup setup;
	char *base;
	char *origin; /* of base, see http_origin */
	struct auth *auth;
	struct pace *pace;
	struct trace *trace;
	void *curl;        /* http.c's */
	void *cookies;     /* http.c's; the server's cookies */
	char *ca_file;     /* or NULL */
	char *client_cert; /* or NULL, with client_key */
	char *client_key;
	char *client_key_password;
	int64_t connect_timeout; /* microseconds */
	int64_t timeout;         /* microseconds, of a whole exchange */
	int64_t retries;         /* how often a request is repeated */
	int64_t retry_delay;     /* microseconds, before the first repetition */
	int64_t wait_max;        /* microseconds, of one wait */
	uint64_t jitter;         /* the last random number */
	bool connected;          /* the last exchange was sent to somebody */
	bool reached;            /* one that was signed was, in this run */
};

/* The section's value of a key, else what the driver derived, else NULL. */
const char *http_derived(const struct http *h, const char *key);
/* The same, else the default of the key's row, else NULL. */
const char *http_setting(const struct http *h, const char *key);

/* ---- http.c ---- */

void http_curl_open(struct http *h);
void http_curl_close(struct http *h);

/* One exchange, as it goes out. */
struct http_exchange {
	const char *method;
	const char *url;
	const char *const *headers; /* lines "Name: value", NULL at the end */
	const char *body;           /* or NULL */
	size_t len;
	bool once;        /* never sent twice, nor cut for a signal */
	const char *user; /* of NTLM, or NULL */
	const char *password;
};

/*
 * Sends and reads one answer into *a, which is initialised. AGAIN: never sent,
 * or not `once`; for the rest see http_send. *redirect (a new string) is where
 * the answer points to, or NULL.
 */
enum ecx_err http_exchange(struct http *h, const struct http_exchange *x,
    struct http_answer *a, char **redirect);

/* target as a whole URL, with what no URL may contain escaped; a new string. */
char *http_url(const struct http *h, const char *target);
/* A URL without its query, for messages; a new string. */
char *http_shown_url(const char *url);
/* "https://host:443" as a new string; NULL when it is no URL of http or https,
 * or names a user. */
char *http_origin(const char *url);

/* ---- http_answer.c ---- */

void http_answer_init(struct http_answer *a);
/* Empties it, for the next try. */
void http_answer_reset(struct http_answer *a);
/* Takes a line of the answer's head; false when there are too many. */
bool http_answer_line(struct http_answer *a, const char *line, size_t len);
/* Microseconds that a Retry-After asks for, by the server's own clock where it
 * says its time; -1 when there is none. */
int64_t http_retry_after(const struct http_answer *a);
/* The server's clock, out of the Date header, in microseconds; 0 when there is
 * none. */
int64_t http_date(const struct http_answer *a);

#endif
