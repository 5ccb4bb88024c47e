/* A JWT of our own: RFC 7519, signed as RFC 7515 says; RFC 7523 exchanges it
 * for a token. */
#include <stdlib.h>
#include <string.h>

#include "base/base64.h"
#include "net/http_in.h"

static const int64_t second = 1000000;

static const char grant_bearer[] =
    "urn:ietf:params:oauth:grant-type:jwt-bearer";
static const char assertion_type[] =
    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/* base64url without padding, RFC 7515 section 2 */
static void
add_base64url(struct buf *out, const void *bytes, size_t len)
{
	auto_free char *text = base64_encode(bytes, len);
	char *c;

	for (c = text; *c != '\0' && *c != '='; c++) {
		if (*c == '+')
			*c = '-';
		else if (*c == '/')
			*c = '_';
	}
	buf_add(out, text, (size_t)(c - text));
}

static void
add_json(struct buf *out, const json_t *value)
{
	auto_free char *text = json_text(value);

	add_base64url(out, text, strlen(text));
}

static const char *
setting_or(const struct auth *a, const char *key, const char *other)
{
	const char *value = http_setting(a->http, key);

	return value != NULL ? value : http_setting(a->http, other);
}

static enum crypto_alg
algorithm(const struct auth *a, const char **name)
{
	enum crypto_alg alg = CRYPTO_RS256;

	*name = http_setting(a->http, "jwt_alg");
	(void)crypto_alg_find(*name, &alg); /* one of the key's choices */
	return alg;
}

static json_t *
jwt_header(const struct auth *a, const char *alg)
{
	json_t *o = json_object();

	json_set_text(o, "alg", alg);
	json_set_text(o, "typ", "JWT");
	json_set_text(o, "kid", http_setting(a->http, "jwt_kid"));
	return o;
}

static int64_t
jwt_life(const struct auth *a)
{
	return conf_duration(a->conn->conf, "jwt_life");
}

/* The section's other claims, or NULL with *err set. */
static json_t *
more_claims(struct auth *a, enum ecx_err *err)
{
	const char *text = http_setting(a->http, "jwt_claims");
	struct json_problem problem = {.at = 0};
	json_t *o = text != NULL ? json_read(text, strlen(text), &problem)
				 : json_object();

	*err = ECX_OK;
	if (json_is_object(o))
		return o;
	json_decref(o);
	*err =
	    ecx_fail(a->conn, ECX_CONFIG, "jwt_claims is not a JSON object%s%s",
		*problem.text ? ": " : "", problem.text);
	return NULL;
}

static enum ecx_err
jwt_claims(struct auth *a, int64_t now, json_t **out)
{
	enum ecx_err err;
	json_auto_t *more = more_claims(a, &err);
	char id[33];
	json_t *o;

	if (err != ECX_OK)
		return err;
	o = json_object();
	crypto_random_hex(id, 16);
	json_set_text(o, "iss", setting_or(a, "jwt_issuer", "client_id"));
	json_set_text(o, "sub", http_setting(a->http, "jwt_subject"));
	json_set_text(o, "aud", setting_or(a, "jwt_audience", "token_url"));
	json_object_set_new(o, "iat", json_integer(now / second));
	json_object_set_new(
	    o, "exp", json_integer((now + jwt_life(a)) / second));
	json_set_text(o, "jti", id);
	json_object_update(o, more);
	*out = o;
	return ECX_OK;
}

enum ecx_err
auth_jwt_make(struct auth *a, int64_t now, char **jwt)
{
	const char *name;
	enum crypto_alg alg = algorithm(a, &name);
	json_auto_t *header = jwt_header(a, name);
	json_auto_t *body = NULL;
	auto_buf struct buf out = {0};
	auto_buf struct buf mac = {0};
	char why[ECX_WHY];
	enum ecx_err err = jwt_claims(a, now, &body);

	buf_init(&out, BUF_LINE_MAX);
	buf_init(&mac, BUF_LINE_MAX);
	if (err != ECX_OK)
		return err;
	add_json(&out, header);
	buf_addc(&out, '.');
	add_json(&out, body);
	if (!crypto_sign(alg, a->secret[AUTH_JWT_KEY], out.data, out.len, &mac,
		why, sizeof(why)))
		return ecx_fail(a->conn, ECX_CONFIG, "jwt_key: %s", why);
	buf_addc(&out, '.');
	add_base64url(&out, mac.data, mac.len);
	*jwt = buf_take(&out);
	return ECX_OK;
}

/* ---- the method ---- */

/* jwt_grant = wanted? */
static bool
grants(const struct auth *a, const char *wanted)
{
	return strcmp(http_setting(a->http, "jwt_grant"), wanted) == 0;
}

/* Reports a key that cannot sign and claims that are no JSON object, before any
 * request. */
static enum ecx_err
jwt_open(struct auth *a)
{
	const char *text;
	char *jwt = NULL;
	enum ecx_err err = auth_need_secret(a, AUTH_JWT_KEY, true);

	if (err == ECX_OK && !grants(a, "none"))
		err = auth_need(a, "token_url", &text);
	if (err == ECX_OK)
		err = auth_jwt_make(a, clock_now(), &jwt);
	crypto_free(jwt);
	return err;
}

static enum ecx_err
jwt_renew(struct auth *a, struct auth_token *fresh)
{
	json_t *p;
	char *jwt = NULL;
	enum ecx_err err = auth_jwt_make(a, fresh->got, &jwt);

	if (err != ECX_OK)
		return err;
	trace_secret(a->http->trace, jwt);
	if (grants(a, "none")) {
		fresh->text = jwt;
		fresh->expires = fresh->got + jwt_life(a);
		return ECX_OK;
	}
	p = json_object();
	if (grants(a, "client")) {
		json_set_text(p, "grant_type", "client_credentials");
		json_set_text(p, "client_assertion_type", assertion_type);
		json_set_text(p, "client_assertion", jwt);
		json_set_text(
		    p, "client_id", http_setting(a->http, "client_id"));
	} else {
		json_set_text(p, "grant_type", grant_bearer);
		json_set_text(p, "assertion", jwt);
	}
	json_set_text(p, "scope", http_setting(a->http, "scope"));
	crypto_free(jwt);
	return auth_ask_token(a, p, false, fresh);
}

static enum ecx_err
jwt_sign(
    struct auth *a, const struct auth_request *request, struct auth_signed *out)
{
	(void)request;
	auth_add_token(a, a->token.text, out);
	return ECX_OK;
}

const struct auth_method auth_jwt = {
    "jwt", jwt_open, jwt_renew, jwt_sign, "jwt_key"};
