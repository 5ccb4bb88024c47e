/* OAuth 2.0: client credentials and refresh tokens, RFC 6749; JWTs in
 * auth_jwt.c ask by the same function. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "net/http_in.h"
#include "net/rest.h"

static const int64_t second = 1000000;

/* ---- the request ---- */

static bool
is_choice(const struct auth *a, const char *key, const char *wanted)
{
	return strcmp(http_setting(a->http, key), wanted) == 0;
}

static char *
escape(const char *s)
{
	auto_buf struct buf out = {0};

	buf_init(&out, BUF_LINE_MAX);
	http_escape(&out, s);
	return buf_take(&out);
}

/* Who asks, in the body or as the user of Basic: section 2.3.1. */
static void
add_client(struct auth *a, json_t *parameters, struct auth_signed *out)
{
	const char *id = http_setting(a->http, "client_id");
	const char *secret = a->secret[AUTH_CLIENT_SECRET];

	if (id == NULL)
		return;
	if (is_choice(a, "client_auth", "basic") && secret != NULL) {
		auto_free char *user = escape(id);
		char *password = escape(secret);

		auth_add_basic(a, user, password, out);
		crypto_free(password);
		return;
	}
	json_set_text(parameters, "client_id", id);
	json_set_text(parameters, "client_secret", secret);
}

static char *
form(json_t *parameters)
{
	auto_buf struct buf out = {0};
	const char *name;
	json_t *value;

	buf_init(&out, BUF_LINE_MAX);
	json_object_foreach (parameters, name, value) {
		if (out.len > 0)
			buf_addc(&out, '&');
		http_escape(&out, name);
		buf_addc(&out, '=');
		http_escape(&out, json_string_value(value));
	}
	return buf_take(&out);
}

/* ---- the answer ---- */

/* An error that is not cured by other credentials. */
static bool
is_config_error(const char *error)
{
	return strcmp(error, "invalid_request") == 0 ||
	       strcmp(error, "invalid_scope") == 0 ||
	       strcmp(error, "invalid_target") == 0 ||
	       strcmp(error, "invalid_resource") == 0 ||
	       strcmp(error, "unsupported_grant_type") == 0;
}

static bool
passes(const char *error)
{
	return strcmp(error, "temporarily_unavailable") == 0 ||
	       strcmp(error, "server_error") == 0;
}

static enum ecx_err
refusal(const struct http_answer *answer, const json_t *body)
{
	const char *error = json_string_at(body, "error");

	switch (answer->status) {
	case 400:
	case 401:
	case 403:
		return error != NULL && is_config_error(error) ? ECX_CONFIG
							       : ECX_DENIED;
	case 404:
	case 405:
	case 410:
	case 415:
		return ECX_CONFIG;
	case 408:
	case 429:
		return http_status_err(answer->status, true);
	default:
		return answer->status >= 500 ? ECX_AGAIN : ECX_PROTOCOL;
	}
}

/* What came where there should be a token: an address that is mistyped leads to
 * a page for people. */
static void
describe(const struct http_answer *answer, char why[ECX_WHY])
{
	const char *to = http_header(answer, "location");
	char title[ECX_WHY];

	http_title(answer, title);
	if (answer->status >= 300 && answer->status < 400 && to != NULL)
		(void)snprintf(why, ECX_WHY,
		    "it leads to %.200s: is token_url the address where tokens "
		    "are asked for?",
		    to);
	else if (*title != '\0' || strstr(answer->body.data, "<html") != NULL)
		(void)snprintf(why, ECX_WHY,
		    "a page of HTML%s%.100s%s: is token_url the address where "
		    "tokens are asked for?",
		    *title != '\0' ? ", '" : "", title,
		    *title != '\0' ? "'" : "");
	else
		(void)snprintf(why, ECX_WHY, "no reason given");
}

static enum ecx_err
refused(struct auth *a, const struct http_answer *answer, const json_t *body)
{
	const char *error = json_string_at(body, "error");
	char why[ECX_WHY];

	/* A 403 without a reason may be the word of a firewall. */
	a->vague = error != NULL ? passes(error) : answer->status == 403;
	rest_why(body, why);
	if (*why == '\0')
		describe(answer, why);
	return ecx_fail(a->conn, refusal(answer, body),
	    "no token from %s: %s (HTTP %d)%s",
	    http_setting(a->http, "token_url"), why, answer->status,
	    a->method == &auth_refresh && error != NULL &&
		    strcmp(error, "invalid_grant") == 0
		? "; a new refresh_token is needed"
		: "");
}

/* Some servers write the number as a string. */
static int64_t
seconds_at(const json_t *body, const char *name)
{
	const json_t *value = json_object_get(body, name);
	int64_t n = json_is_string(value)
			? strtoll(json_string_value(value), NULL, 10)
			: json_integer_value(value);

	return n > 0 && n < INT32_MAX ? n : 0;
}

static enum ecx_err
read_token(
    struct auth *a, const struct http_answer *answer, struct auth_token *fresh)
{
	struct json_problem problem;
	json_auto_t *body =
	    json_read(answer->body.data, answer->body.len, &problem);
	const char *token = json_string_at(body, "access_token");
	const char *refresh = json_string_at(body, "refresh_token");
	int64_t life = seconds_at(body, "expires_in");
	char why[ECX_WHY];

	if (answer->status < 200 || answer->status > 299)
		return refused(a, answer, body);
	if (token == NULL || *token == '\0') {
		describe(answer, why);
		return ecx_fail(a->conn, ECX_PROTOCOL,
		    "no token in the answer of %s: %s",
		    http_setting(a->http, "token_url"), why);
	}
	fresh->text = xstrdup(token);
	fresh->refresh = refresh != NULL ? xstrdup(refresh) : NULL;
	fresh->expires = life > 0 ? fresh->got + life * second : 0;
	return ECX_OK;
}

enum ecx_err
auth_ask_token(struct auth *a, json_t *parameters, bool client_too,
    struct auth_token *fresh)
{
	bool json = is_choice(a, "token_request", "json");
	struct auth_signed sig = {0};
	struct http_answer answer;
	struct http_request request = {.method = "POST",
	    .target = http_setting(a->http, "token_url"),
	    .effect = HTTP_READS,
	    .bare = true,
	    .type = json ? NULL : "application/x-www-form-urlencoded"};
	enum ecx_err err;
	char *body;

	if (client_too)
		add_client(a, parameters, &sig);
	body = json ? json_text(parameters) : form(parameters);
	request.body = body;
	request.len = strlen(body);
	request.headers = (const char *const *)sig.headers;
	err = a->send(a->http, &request, &answer);
	if (err == ECX_OK)
		err = read_token(a, &answer, fresh);
	crypto_wipe(answer.body.data, answer.body.len);
	http_answer_free(&answer);
	auth_signed_free(&sig);
	crypto_free(body);
	json_decref(parameters);
	return err;
}

static json_t *
parameters_for(const struct auth *a, const char *grant)
{
	static const char *const names[] = {"scope", "audience", "resource"};
	json_t *p = json_object();
	size_t i;

	json_set_text(p, "grant_type", grant);
	for (i = 0; i < ARRAY_LEN(names); i++)
		json_set_text(p, names[i], http_setting(a->http, names[i]));
	return p;
}

/* ---- the methods ---- */

static enum ecx_err
client_open(struct auth *a, bool secret)
{
	const char *text;
	enum ecx_err err = auth_need(a, "token_url", &text);

	if (err == ECX_OK)
		err = auth_need(a, "client_id", &text);
	return err == ECX_OK ? auth_need_secret(a, AUTH_CLIENT_SECRET, secret)
			     : err;
}

static enum ecx_err
oauth2_open(struct auth *a)
{
	return client_open(a, true);
}

static enum ecx_err
oauth2_renew(struct auth *a, struct auth_token *fresh)
{
	return auth_ask_token(
	    a, parameters_for(a, "client_credentials"), true, fresh);
}

static enum ecx_err
oauth2_sign(
    struct auth *a, const struct auth_request *request, struct auth_signed *out)
{
	(void)request;
	auth_add_token(a, a->token.text, out);
	return ECX_OK;
}

static enum ecx_err
refresh_open(struct auth *a)
{
	enum ecx_err err = client_open(a, false);

	return err == ECX_OK ? auth_need_secret(a, AUTH_REFRESH_TOKEN, true)
			     : err;
}

/* A server that does not rotate sends none: the old one stays good. */
static enum ecx_err
refresh_renew(struct auth *a, struct auth_token *fresh)
{
	json_t *p = parameters_for(a, "refresh_token");
	const char *old = a->token.refresh != NULL
			      ? a->token.refresh
			      : a->secret[AUTH_REFRESH_TOKEN];
	enum ecx_err err;

	json_set_text(p, "refresh_token", old);
	err = auth_ask_token(a, p, true, fresh);
	if (err == ECX_OK && fresh->refresh == NULL)
		fresh->refresh = xstrdup(old);
	return err;
}

const struct auth_method auth_oauth2 = {
    "oauth2", oauth2_open, oauth2_renew, oauth2_sign, "client_secret"};
const struct auth_method auth_refresh = {
    "refresh", refresh_open, refresh_renew, oauth2_sign, "refresh_token"};
