/* What the methods of sign-on have in common: secrets, and what signing adds.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/base64.h"
#include "net/auth_in.h"
#include "net/http_in.h"

static const char *const secret_keys[] = {
    [AUTH_PASSWORD] = "password",
    [AUTH_TOKEN] = "token",
    [AUTH_TOKEN_SECRET] = "token_secret",
    [AUTH_CONSUMER_SECRET] = "consumer_secret",
    [AUTH_CLIENT_SECRET] = "client_secret",
    [AUTH_REFRESH_TOKEN] = "refresh_token",
    [AUTH_JWT_KEY] = "jwt_key",
};

/* ---- settings and secrets ---- */

/* NULL in *out when it is absent. */
static enum ecx_err
read_secret(struct http *h, const char *key, char **out)
{
	char error[ECX_WHY];

	*out = conf_secret(h->conn->conf, key, error, sizeof(error));
	if (*out == NULL && *error != '\0')
		return ecx_fail(h->conn, ECX_CONFIG, "%s", error);
	if (*out != NULL)
		trace_secret(h->trace, *out);
	return ECX_OK;
}

static enum ecx_err
absent(struct http *h, const char *key)
{
	char where[ECX_WHY];

	return ecx_fail(h->conn, ECX_CONFIG, "%s: sign-on needs '%s'",
	    conf_where(h->conn->conf, key, where, sizeof(where)), key);
}

enum ecx_err
auth_secret(struct http *h, const char *key, char **out)
{
	enum ecx_err err = read_secret(h, key, out);

	return err == ECX_OK && *out == NULL ? absent(h, key) : err;
}

enum ecx_err
auth_need(struct auth *a, const char *key, const char **value)
{
	*value = http_setting(a->http, key);
	return *value != NULL ? ECX_OK : absent(a->http, key);
}

enum ecx_err
auth_need_secret(struct auth *a, enum auth_key key, bool needed)
{
	char **out = &a->secret[key];

	return needed ? auth_secret(a->http, secret_keys[key], out)
		      : read_secret(a->http, secret_keys[key], out);
}

enum ecx_err
auth_state_fail(struct auth *a)
{
	if (errno == EINTR)
		return ecx_fail(a->conn, ECX_STOPPED, "stopped by a signal");
	return ecx_fail(a->conn, ECX_AGAIN, "%s/token: %s", a->state,
	    errno == EPERM ? "others can write to this folder"
			   : strerror(errno));
}

/* ---- what signing adds ---- */

void
auth_add_line(struct auth_signed *s, char *line)
{
	s->headers = xreallocarray(s->headers, s->n + 2, sizeof(*s->headers));
	s->headers[s->n++] = line;
	s->headers[s->n] = NULL;
}

void
auth_add_header(struct auth_signed *s, const char *name, const char *value)
{
	auth_add_line(s, xasprintf("%s: %s", name, value));
}

void
auth_signed_free(struct auth_signed *s)
{
	while (s->n > 0)
		crypto_free(s->headers[--s->n]);
	free(s->headers);
	crypto_free(s->url);
}

void
auth_add_token(const struct auth *a, const char *token, struct auth_signed *s)
{
	const char *name = http_setting(a->http, "token_header");
	const char *prefix = http_setting(a->http, "token_prefix");
	auto_free char *value = NULL;

	if (prefix == NULL)
		prefix = strcmp(name, "Authorization") == 0 ? "Bearer" : "";
	value = xasprintf("%s%s%s", prefix, *prefix != '\0' ? " " : "", token);
	auth_add_header(s, name, value);
}

void
auth_add_basic(const struct auth *a, const char *user, const char *password,
    struct auth_signed *out)
{
	char *pair = xasprintf("%s:%s", user, password);
	char *code = base64_encode(pair, strlen(pair));
	char *value = xasprintf("Basic %s", code);
	char *bare = xstrndup(code, strcspn(code, "="));

	trace_secret(a->http->trace, code);
	trace_secret(a->http->trace, bare);
	crypto_free(bare);
	auth_add_header(out, "Authorization", value);
	crypto_free(pair);
	crypto_free(code);
	crypto_free(value);
}
