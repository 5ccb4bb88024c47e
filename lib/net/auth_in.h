/*
 * The inside of sign-on: a table of methods {open, renew, sign}, the tokens
 * that they get and the cache that all processes share.
 */
#ifndef ECX_AUTH_IN_H
#define ECX_AUTH_IN_H

#include "net/auth.h"
#include "net/crypto.h"

/* The token that a renewal returns; it owns its strings. */
struct auth_token {
	char *text;      /* the token, or the header lines of a session; NULL:
			  * there is none */
	char *refresh;   /* what the next one is asked for with, or NULL */
	int64_t got;     /* microseconds since 1970 */
	int64_t expires; /* 0: unknown */
};

struct auth_request {
	const char *method;
	const char *url;
	const char *type; /* of the body */
	const char *body; /* or NULL */
	size_t len;
};

/* What signing adds; set to zero, freed by auth_signed_free. */
struct auth_signed {
	char **headers; /* n lines "Name: value" */
	size_t n;
	char *url;        /* instead of the request's; NULL: as it is */
	const char *user; /* NTLM; borrowed */
	const char *password;
};

struct auth;
struct http_request;
struct http_answer;

struct auth_method {
	const char *name;
	/* Reads its keys and secrets. */
	enum ecx_err (*open)(struct auth *a);
	/* Gets a token; with a->token.refresh where there is one. NULL: the
	 * method has no tokens. */
	enum ecx_err (*renew)(struct auth *a, struct auth_token *fresh);
	enum ecx_err (*sign)(struct auth *a, const struct auth_request *request,
	    struct auth_signed *out);
	const char *secret; /* the key of what may be refused; or NULL */
};

/* The secrets that a method may have; see http_keys. */
enum auth_key {
	AUTH_PASSWORD,
	AUTH_TOKEN,
	AUTH_TOKEN_SECRET,
	AUTH_CONSUMER_SECRET,
	AUTH_CLIENT_SECRET,
	AUTH_REFRESH_TOKEN,
	AUTH_JWT_KEY,
	AUTH_KEYS,
};

/* How a method sends a request of its own: http_send, or a test's fake. */
typedef enum ecx_err auth_send_fn(
    struct http *h, const struct http_request *request, struct http_answer *a);

struct auth {
	struct http *http;
	auth_send_fn *send;
	struct ecx_conn *conn;
	const struct auth_method *method;
	char *secret[AUTH_KEYS];
	struct auth_token token;
	char *print; /* of the configuration that a cached token is good for */
	char *state; /* folder */
	int joined;  /* file of those who use the session; -1: not yet */
	/* auth_refused.c */
	int lock;         /* the connection's, during a request; or -1 */
	bool noted;       /* there is a note of a refusal */
	bool accepted;    /* a request of this process was */
	bool was_refused; /* and the last one was not */
	bool vague;       /* the last refusal may not be the secret's */
};

extern const struct auth_method auth_none;
extern const struct auth_method auth_basic;
extern const struct auth_method auth_token;
extern const struct auth_method auth_query;
extern const struct auth_method auth_ntlm;
extern const struct auth_method auth_oauth1;
extern const struct auth_method auth_oauth2;
extern const struct auth_method auth_refresh;
extern const struct auth_method auth_jwt;

/* NULL with conn->error set when the section's sign-on is wrong. */
struct auth *auth_open(struct http *h, auth_send_fn *send);
void auth_free(struct auth *a);

/* Signs a request, after getting a token where that is needed. */
enum ecx_err auth_sign(struct auth *a, const struct auth_request *request,
    struct auth_signed *out);
void auth_signed_free(struct auth_signed *s);
/* Can there be another token? */
bool auth_renewable(const struct auth *a);
/* The one in use was refused: gets another, or the one that another process
 * got meanwhile. */
enum ecx_err auth_renew(struct auth *a);

/*
 * Around an exchange of a signed request. auth_begin: DENIED, or another error,
 * when it must not be sent; else auth_answered follows with the status, 0 when
 * there was none.
 */
enum ecx_err auth_begin(struct auth *a, bool reads);
void auth_answered(struct auth *a, int status);

/* ---- a secret that was refused; the caller has the connection's lock ---- */

/* DENIED while it must not be tried again. */
enum ecx_err auth_check_refused(struct auth *a);
void auth_note_refused(struct auth *a);
void auth_note_accepted(struct auth *a);

/* The error of a state folder that cannot be used, out of errno. */
enum ecx_err auth_state_fail(struct auth *a);

/* ---- for methods ---- */

struct oauth1 {
	const char *consumer_key, *consumer_secret;
	const char *token, *token_secret; /* both NULL: of the consumer alone */
	const char *realm;                /* or NULL; not signed */
	const char *nonce, *timestamp;
};

/* The value of the Authorization header, as a new string. */
char *auth_oauth1_header(const struct oauth1 *o, const struct auth_request *r);

/*
 * A JWT as the section's jwt_* keys say, valid from now (microseconds) for
 * jwt_life; *jwt is a new string.
 */
enum ecx_err auth_jwt_make(struct auth *a, int64_t now, char **jwt);

/*
 * Asks token_url for a token: parameters (strings; stolen) are sent as
 * token_request says, after the client's own as client_auth says where
 * client_too.
 */
enum ecx_err auth_ask_token(struct auth *a, json_t *parameters, bool client_too,
    struct auth_token *fresh);

/* A setting; when it is absent, CONFIG with conn->error. */
enum ecx_err auth_need(struct auth *a, const char *key, const char **value);
/* A secret into a->secret; when it is absent and needed, CONFIG with
 * conn->error. */
enum ecx_err auth_need_secret(struct auth *a, enum auth_key key, bool needed);
/* Adds a header line, which s owns from now on. */
void auth_add_line(struct auth_signed *s, char *line);
void auth_add_header(
    struct auth_signed *s, const char *name, const char *value);
/* "Authorization: Basic ..." */
void auth_add_basic(const struct auth *a, const char *user,
    const char *password, struct auth_signed *out);
/* The token as token_header and token_prefix say. */
void auth_add_token(
    const struct auth *a, const char *token, struct auth_signed *s);

#endif
