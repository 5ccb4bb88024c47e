/* Methods of sign-on without a token that has to be got: nothing, a password, a
 * token or a key as it stands in the configuration. */
#include <string.h>

#include "base/base64.h"
#include "net/http_in.h"

static enum ecx_err
none_open(struct auth *a)
{
	(void)a;
	return ECX_OK;
}

static enum ecx_err
none_sign(
    struct auth *a, const struct auth_request *request, struct auth_signed *out)
{
	(void)a;
	(void)request;
	(void)out;
	return ECX_OK;
}

/* A password may be empty: a key stands in for the user, then. */
static enum ecx_err
basic_open(struct auth *a)
{
	const char *user;
	enum ecx_err err = auth_need(a, "user", &user);

	if (err == ECX_OK && strchr(user, ':') != NULL)
		err = ecx_fail(a->conn, ECX_CONFIG, "user has a ':' in it");
	return err == ECX_OK ? auth_need_secret(a, AUTH_PASSWORD, false) : err;
}

static enum ecx_err
basic_sign(
    struct auth *a, const struct auth_request *request, struct auth_signed *out)
{
	const char *password = a->secret[AUTH_PASSWORD];

	(void)request;
	auth_add_basic(a, http_setting(a->http, "user"),
	    password != NULL ? password : "", out);
	return ECX_OK;
}

static enum ecx_err
token_open(struct auth *a)
{
	return auth_need_secret(a, AUTH_TOKEN, true);
}

static void
add_parameter(struct buf *url, const char *name, const char *value)
{
	buf_addc(url, strchr(url->data, '?') != NULL ? '&' : '?');
	http_escape(url, name);
	buf_addc(url, '=');
	http_escape(url, value);
}

static enum ecx_err
token_sign(
    struct auth *a, const struct auth_request *request, struct auth_signed *out)
{
	const char *name = http_setting(a->http, "token_query");
	auto_buf struct buf url = {0};

	buf_init(&url, BUF_LINE_MAX);
	if (name == NULL) {
		auth_add_token(a, a->secret[AUTH_TOKEN], out);
		return ECX_OK;
	}
	buf_adds(&url, request->url);
	add_parameter(&url, name, a->secret[AUTH_TOKEN]);
	out->url = buf_take(&url);
	return ECX_OK;
}

static enum ecx_err
query_open(struct auth *a)
{
	const char *key;
	enum ecx_err err = auth_need(a, "consumer_key", &key);

	return err == ECX_OK ? auth_need_secret(a, AUTH_CONSUMER_SECRET, true)
			     : err;
}

static enum ecx_err
query_sign(
    struct auth *a, const struct auth_request *request, struct auth_signed *out)
{
	auto_buf struct buf url = {0};

	buf_init(&url, BUF_LINE_MAX);
	buf_adds(&url, request->url);
	add_parameter(
	    &url, "consumer_key", http_setting(a->http, "consumer_key"));
	add_parameter(&url, "consumer_secret", a->secret[AUTH_CONSUMER_SECRET]);
	out->url = buf_take(&url);
	return ECX_OK;
}

static enum ecx_err
ntlm_open(struct auth *a)
{
	const char *user;
	enum ecx_err err = auth_need(a, "user", &user);

	return err == ECX_OK ? auth_need_secret(a, AUTH_PASSWORD, true) : err;
}

static enum ecx_err
ntlm_sign(
    struct auth *a, const struct auth_request *request, struct auth_signed *out)
{
	(void)request;
	out->user = http_setting(a->http, "user");
	out->password = a->secret[AUTH_PASSWORD];
	return ECX_OK;
}

const struct auth_method auth_none = {"none", none_open, NULL, none_sign, NULL};

const struct auth_method auth_basic = {
    "basic", basic_open, NULL, basic_sign, "password"};

const struct auth_method auth_token = {
    "token", token_open, NULL, token_sign, "token"};

const struct auth_method auth_query = {
    "query", query_open, NULL, query_sign, "consumer_secret"};

const struct auth_method auth_ntlm = {
    "ntlm", ntlm_open, NULL, ntlm_sign, "password"};
