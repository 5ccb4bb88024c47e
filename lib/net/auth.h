/*
 * Sign-on, as a driver sees it: it names the methods that the system supports
 * and the default in its row of the key `sign_on`, and may derive keys from
 * others in its struct http_setup. It never sees
 * a token.
 *
 *	none      nothing, or the client certificate alone
 *	basic     user, password
 *	token     token in a header (token_header, token_prefix; as it is
 *	          "Authorization: Bearer ...") or in the query (token_query)
 *	query     consumer_key and consumer_secret as parameters of these names
 *	oauth1    RFC 5849, HMAC-SHA256: consumer_key, consumer_secret, token,
 *	          token_secret, realm; without the token and its secret where
 *	          the driver's setup says consumer_alone
 *	oauth2    client credentials: token_url, client_id, client_secret,
 *	          client_auth, token_request, scope, audience, resource
 *	refresh   the same with refresh_token, which may rotate
 *	jwt       a JWT exchanged for a token at token_url: jwt_key, jwt_alg,
 *	          jwt_kid, jwt_issuer, jwt_subject, jwt_audience, jwt_life,
 *	          jwt_grant
 *	session   a log-in by the driver
 *	ntlm      user (DOMAIN\name), password
 *
 * Tokens of oauth2, refresh, jwt and session are cached in STATE/token for all
 * processes. How the token of oauth2, refresh and jwt is sent is said by
 * token_header and token_prefix.
 */
#ifndef ECX_AUTH_H
#define ECX_AUTH_H

#include "base/buf.h"
#include "connector.h"
#include "net/crypto.h"

struct http;

/* The session that a log-in opens. */
struct auth_session {
	struct buf
	    headers;  /* to send with each request: "Name: value\n" each */
	int64_t life; /* microseconds; 0: until it is refused */
};

/*
 * Logs in, with requests that are `bare` and READS; fills s, which is
 * initialised. Called under a lock, by one process of all. What it returns as
 * an error of a document stands for CONFIG (MISSING) or DENIED.
 */
typedef enum ecx_err auth_login_fn(struct http *h, struct auth_session *s);

/*
 * Logs out of the session with those headers, by a request that is `bare`.
 * Called when the last process that uses the session closes; where it fails,
 * the session runs out by itself.
 */
typedef void auth_logout_fn(struct http *h, const char *headers);

/*
 * A secret of the section that a log-in needs, as a new string; *out is freed
 * by crypto_free. It will not appear in any trace. ECX_CONFIG with
 * conn->error set when it is refused or absent.
 */
enum ecx_err auth_secret(struct http *h, const char *key, char **out);

#endif
