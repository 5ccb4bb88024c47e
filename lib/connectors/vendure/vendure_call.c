/*
 * Requests to Vendure's Admin API. An answer with the status 200 may refuse: as
 * a whole by errors[], or inside of its data by a member of a union.
 */
#include <stdio.h>
#include <string.h>

#include "connectors/vendure/vendure_in.h"

struct vendure *
vendure_state(const struct ecx_conn *conn)
{
	return conn->state;
}

enum ecx_err
vendure_ask(
    struct ecx_conn *conn, const char *query, json_t *variables, json_t **data)
{
	return gql_ask(&vendure_state(conn)->gql, query, variables, data);
}

enum ecx_err
vendure_items(struct ecx_conn *conn, const json_t *data, const char *list,
    const json_t **items)
{
	*items = json_object_get(json_object_get(data, list), "items");
	return json_is_array(*items)
		   ? ECX_OK
		   : ecx_fail(conn, ECX_PROTOCOL, "the answer has no %s", list);
}

bool
vendure_is(const json_t *value, const char *path, const char *text)
{
	const char *is = json_string_at(value, path);

	return is != NULL && strcmp(is, text) == 0;
}

/* ---- signing on ---- */

static const char log_in_query[] =
    "mutation LogIn($user: String!, $password: String!) { "
    "login(username: $user, password: $password, rememberMe: true) { "
    "__typename " VENDURE_REFUSED "} }";

/* The session is a token in a header, or, where the server accepts nothing
 * else, cookies. */
static enum ecx_err
read_session(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *answer, struct auth_session *s)
{
	const char *token = http_header(a, "vendure-auth-token");
	char why[ECX_WHY];

	if (gql_refusal(json_at(answer, "data.login"), why) != NULL)
		return ecx_fail(
		    conn, ECX_DENIED, "the log-in was refused: %s", why);
	if (token != NULL) {
		buf_addf(&s->headers, "Authorization: Bearer %s\n", token);
		return ECX_OK;
	}
	buf_adds(&s->headers, "Cookie: ");
	if (!http_cookies(a, &s->headers))
		return ecx_fail(conn, ECX_PROTOCOL,
		    "the answer to the log-in has neither a token nor a "
		    "cookie");
	buf_addc(&s->headers, '\n');
	return ECX_OK;
}

enum ecx_err
vendure_log_in(struct http *h, struct auth_session *s)
{
	struct ecx_conn *conn = http_conn(h);
	const char *user = conf_string(conn->conf, "user");
	struct http_answer a;
	json_auto_t *answer = NULL;
	char *password;
	enum ecx_err err = auth_secret(h, "password", &password);

	if (err != ECX_OK)
		return err;
	err = rest_log_in(h, gql_classify, vendure_state(conn)->gql.target,
	    json_pack("{s:s, s:s, s:{s:s, s:s}}", "operationName", "LogIn",
		"query", log_in_query, "variables", "user", user, "password",
		password),
	    &answer, &a);
	crypto_free(password);
	if (err == ECX_OK)
		err = read_session(conn, &a, answer, s);
	http_answer_free(&a);
	return err;
}

bool
vendure_expired(const struct http_answer *a)
{
	json_auto_t *body = NULL;
	struct json_problem problem;

	if (strstr(a->body.data, "\"FORBIDDEN\"") != NULL)
		body = json_read(a->body.data, a->body.len, &problem);
	return a->status == 401 || gql_has_code(body, "FORBIDDEN");
}

enum ecx_err
vendure_classify(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *body, bool repeatable, char why[ECX_WHY])
{
	const char *field = json_string_at(body, "errors.0.path.0");
	const char *message = json_string_at(body, "errors.0.message");

	if (message != NULL && ecx_text_says(conn, message, "retry_words")) {
		text_clean(why, ECX_WHY, message);
		return ECX_AGAIN;
	}
	if (gql_has_code(body, "FORBIDDEN")) {
		snprintf(why, ECX_WHY,
		    "the role of the user does not permit '%s'",
		    field != NULL ? field : "this");
		return ECX_DENIED;
	}
	if (gql_has_code(body, "USER_INPUT_ERROR") ||
	    gql_has_code(body, "ILLEGAL_OPERATION") ||
	    gql_has_code(body, "ENTITY_NOT_FOUND")) {
		rest_why(body, why);
		return ECX_REJECTED;
	}
	if (gql_has_code(body, "CHANNEL_NOT_FOUND")) {
		snprintf(why, ECX_WHY,
		    "channel: there is no channel with this token");
		return ECX_CONFIG;
	}
	return gql_classify(conn, a, body, repeatable, why);
}
