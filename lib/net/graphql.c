#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "net/graphql.h"

/* How often a request that the server did not begin is sent again. */
enum { REPEATS_MAX = 4 };

/* ---- errors ---- */

static const char *
code_of(const json_t *error)
{
	const char *code = json_string_at(error, "extensions.code");

	return code != NULL ? code : "";
}

bool
gql_has_code(const json_t *body, const char *code)
{
	const json_t *errors = json_object_get(body, "errors");
	size_t n = json_array_size(errors), i;

	for (i = 0; i < n; i++)
		if (strcmp(code_of(json_array_get(errors, i)), code) == 0)
			return true;
	return false;
}

/* The codes of Apollo's servers and of those that follow them. */
static enum ecx_err
code_err(const char *code, bool repeatable)
{
	static const struct {
		const char *code;
		enum ecx_err err;
	} known[] = {
	    {"UNAUTHENTICATED", ECX_DENIED},
	    {"UNAUTHORIZED", ECX_DENIED},
	    {"FORBIDDEN", ECX_DENIED},
	    {"THROTTLED", ECX_LIMITED},
	    {"BAD_USER_INPUT", ECX_REJECTED},
	    /* The server has another version: no document is wrong. */
	    {"GRAPHQL_PARSE_FAILED", ECX_CONFIG},
	    {"GRAPHQL_VALIDATION_FAILED", ECX_CONFIG},
	};
	size_t i;

	for (i = 0; i < ARRAY_LEN(known); i++)
		if (strcmp(known[i].code, code) == 0)
			return known[i].err;
	if (!repeatable)
		return ECX_UNSURE;
	return strcmp(code, "INTERNAL_SERVER_ERROR") == 0 ? ECX_AGAIN
							  : ECX_PROTOCOL;
}

/* "CODE: message". */
static void
print_error(const char *code, const char *message, char why[ECX_WHY])
{
	if (message == NULL)
		message = "no reason given";
	(void)snprintf(
	    why, ECX_WHY, "%s%s%s", code, *code != '\0' ? ": " : "", message);
}

enum ecx_err
gql_classify(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *body, bool repeatable, char why[ECX_WHY])
{
	const json_t *errors = json_object_get(body, "errors");
	const json_t *first = json_array_get(errors, 0);
	enum ecx_err err = http_status_err(a->status, repeatable);

	(void)conn;
	if (err == ECX_MISSING || a->status == 405) {
		print_error(
		    "", "url is not that of the GraphQL API: correct it", why);
		return ECX_CONFIG;
	}
	if (first != NULL && (err == ECX_OK || a->status == 400)) {
		print_error(
		    code_of(first), json_string_at(first, "message"), why);
		return code_err(code_of(first), repeatable);
	}
	if (err != ECX_OK || body == NULL ||
	    json_is_object(json_object_get(body, "data")))
		return err;
	print_error("", "the answer has no data", why);
	return repeatable ? ECX_PROTOCOL : ECX_UNSURE;
}

/* ---- an operation ---- */

/* The word behind "query" or "mutation". */
static char *
name_of(const char *operation)
{
	const char *name = operation + strcspn(operation, " ");

	name += strspn(name, " ");
	return xstrndup(name, strcspn(name, " ({"));
}

static char *
body_of(const char *operation, json_t *variables)
{
	auto_free char *name = name_of(operation);
	json_auto_t *body = json_object();

	json_set_text(body, "operationName", name);
	json_set_text(body, "query", operation);
	json_object_set_new(
	    body, "variables", variables != NULL ? variables : json_object());
	return json_text(body);
}

static enum ecx_err
send_operation(struct gql *g, const char *operation, json_t *variables,
    enum http_effect effect, json_t **data)
{
	auto_free char *text = body_of(operation, variables);
	const struct http_request request = {.method = "POST",
	    .target = g->target,
	    .body = text,
	    .len = strlen(text),
	    .effect = effect};
	json_auto_t *body = NULL;
	enum ecx_err err;
	int repeats = 0;
	bool again;

	do {
		struct http_answer a;

		err = rest_call(&g->rest, &request, &body, &a);
		again = err == ECX_LIMITED && a.status != 0 && a.status != 429;
		http_answer_free(&a);
	} while (again && repeats++ < REPEATS_MAX);
	if (data != NULL)
		*data = json_incref(json_object_get(body, "data"));
	return err;
}

enum ecx_err
gql_ask(struct gql *g, const char *query, json_t *variables, json_t **data)
{
	return send_operation(g, query, variables, HTTP_READS, data);
}

enum ecx_err
gql_set(struct gql *g, const char *mutation, json_t *variables, json_t **data)
{
	return send_operation(g, mutation, variables, HTTP_SETS, data);
}

enum ecx_err
gql_create(
    struct gql *g, const char *mutation, json_t *variables, json_t **data)
{
	return send_operation(g, mutation, variables, HTTP_CREATES, data);
}

/* ---- a refusal inside of the data ---- */

const char *
gql_refusal(const json_t *result, char why[ECX_WHY])
{
	const json_t *first =
	    json_array_get(json_object_get(result, "userErrors"), 0);
	const json_t *refusal = first != NULL ? first : result;
	const char *code =
	    json_string_at(refusal, first != NULL ? "code" : "errorCode");

	if (first == NULL && code == NULL)
		return NULL;
	if (code == NULL)
		code = "";
	print_error(code, json_string_at(refusal, "message"), why);
	return code;
}
