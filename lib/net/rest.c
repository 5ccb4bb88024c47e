#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/json_answer.h"
#include "net/rest.h"

/* ---- a call ---- */

/* The words for an answer that has none itself. */
static void
words_of_status(const struct http_answer *a, char why[ECX_WHY])
{
	static const struct {
		int status;
		const char *words;
	} known[] = {
	    {401, "the credentials are refused"},
	    {403, "not allowed with these credentials"},
	    {404, "not found"},
	    {429, "too many requests"},
	};
	const char *to = http_header(a, "location");
	size_t i;

	http_title(a, why);
	if (*why == '\0')
		(void)snprintf(why, ECX_WHY, "no reason given");
	for (i = 0; i < ARRAY_LEN(known); i++)
		if (known[i].status == a->status)
			(void)snprintf(why, ECX_WHY, "%s", known[i].words);
	if (a->status >= 300 && a->status < 400 && to != NULL)
		(void)snprintf(
		    why, ECX_WHY, "it is at %s (should that be url?)", to);
}

/*
 * A refused query has asked for something that is not there, such as a field.
 * It is refused for every document in the same way, so that no document is at
 * fault. A log-in and a request for one record have a meaning of their own.
 */
static bool
is_query(const struct http_request *request)
{
	return http_reads(request) && !request->bare && !request->one_record;
}

/* Sets conn->error: the request, the words and the status. */
static enum ecx_err
fail_request(struct rest *r, const struct http_request *request,
    const struct http_answer *a, enum ecx_err err, const char *why)
{
	int len = (int)strcspn(request->target, "?");
	char plain[ECX_WHY];

	words_of_status(a, plain);
	if (*why == '\0')
		why = plain;
	r->conn->refusals += err == ECX_REJECTED && !http_reads(request);
	if (err == ECX_REJECTED && is_query(request))
		return ecx_fail(r->conn, ECX_CONFIG,
		    "the query itself was refused, not a document: %s %.*s: %s "
		    "(HTTP %d)",
		    request->method, len, request->target, why, a->status);
	if (ecx_err_is_document(err))
		return ecx_fail(r->conn, err, "%s (HTTP %d)", why, a->status);
	return ecx_fail(r->conn, err, "%s %.*s: %s (HTTP %d)", request->method,
	    len, request->target, why, a->status);
}

/* The body does not have the form; the server may have acted on a create. */
static enum ecx_err
fail_form(struct rest *r, const struct http_request *request,
    const struct http_answer *a, const char *form)
{
	const char *type = http_header(a, "content-type");
	char title[ECX_WHY], why[ECX_WHY];

	http_title(a, title);
	if (type != NULL && strncasecmp(type, "text/html", 9) == 0)
		(void)snprintf(why, sizeof(why),
		    "the answer is no %s but a page '%.100s': is url the "
		    "API's, and is there a log-on page in front of it?",
		    form, title);
	else
		(void)snprintf(why, sizeof(why),
		    "the answer is no %s%s%.100s%s", form,
		    type != NULL ? " but '" : "", type != NULL ? type : "",
		    type != NULL ? "'" : "");
	return fail_request(r, request, a,
	    http_repeatable(request) ? ECX_PROTOCOL : ECX_UNSURE, why);
}

enum ecx_err
rest_judge(struct rest *r, const struct http_request *request,
    const struct http_answer *a, const json_t *body, const char *form)
{
	bool repeatable = http_repeatable(request);
	char why[ECX_WHY] = "";
	enum ecx_err err = r->classify != NULL
			       ? r->classify(r->conn, a, body, repeatable, why)
			       : http_status_err(a->status, repeatable);

	if (err == ECX_OK)
		return a->body.len > 0 && body == NULL
			   ? fail_form(r, request, a, form)
			   : ECX_OK;
	/* What only reads changes nothing that could be stale. */
	if (err == ECX_STALE && http_reads(request))
		err = ECX_AGAIN;
	if (*why == '\0')
		rest_why(body, why);
	/* Before it is put into a sentence: it may have been cut inside of a
	 * secret that the server repeats. */
	secrets_blank_text(r->conn->secrets, why, sizeof(why));
	return fail_request(r, request, a, err, why);
}

enum ecx_err
rest_call(struct rest *r, const struct http_request *request, json_t **answer,
    struct http_answer *a)
{
	struct http_answer own;
	struct http_answer *to = a != NULL ? a : &own;
	enum ecx_err err = http_send(r->http, request, to);
	struct json_problem problem;
	json_auto_t *body = NULL;

	if (answer != NULL)
		*answer = NULL;
	if (err == ECX_OK && to->body.len > 0)
		body = json_read_answer(to->body.data, to->body.len, &problem);
	if (err == ECX_OK && to->status != 0)
		err = rest_judge(r, request, to, body, "JSON");
	if (err == ECX_OK && answer != NULL)
		*answer = json_incref(body);
	if (a == NULL)
		http_answer_free(&own);
	return err;
}

static enum ecx_err
call_json(struct rest *r, const char *method, const char *target,
    const json_t *body, enum http_effect effect, json_t **answer)
{
	auto_free char *text = body != NULL ? json_text(body) : NULL;
	const struct http_request request = {.method = method,
	    .target = target,
	    .body = text,
	    .len = text != NULL ? strlen(text) : 0,
	    .effect = effect};

	return rest_call(r, &request, answer, NULL);
}

enum ecx_err
rest_get(struct rest *r, const char *target, json_t **answer)
{
	return call_json(r, "GET", target, NULL, HTTP_READS, answer);
}

enum ecx_err
rest_get_record(struct rest *r, const char *target, json_t **answer)
{
	const struct http_request request = {.method = "GET",
	    .target = target,
	    .effect = HTTP_READS,
	    .one_record = true};

	return rest_call(r, &request, answer, NULL);
}

enum ecx_err
rest_ask(
    struct rest *r, const char *target, const json_t *body, json_t **answer)
{
	return call_json(r, "POST", target, body, HTTP_READS, answer);
}

enum ecx_err
rest_put(struct rest *r, const char *method, const char *target,
    const json_t *body, json_t **answer)
{
	return call_json(r, method, target, body, HTTP_SETS, answer);
}

enum ecx_err
rest_post(
    struct rest *r, const char *target, const json_t *body, json_t **answer)
{
	return call_json(r, "POST", target, body, HTTP_CREATES, answer);
}

enum ecx_err
rest_log_in(struct http *h, rest_classify_fn *classify, const char *target,
    json_t *body, json_t **answer, struct http_answer *a)
{
	struct rest rest = {http_conn(h), h, classify};
	struct http_request request = {.method = "POST",
	    .target = target,
	    .effect = HTTP_READS,
	    .bare = true};
	enum ecx_err err;
	char *text;

	if (a != NULL)
		*a = (struct http_answer){0};
	if (body == NULL)
		return ecx_fail(
		    rest.conn, ECX_CONFIG, "user or password is not UTF-8");
	text = json_text(body);
	json_decref(body);
	request.body = text;
	request.len = strlen(text);
	err = rest_call(&rest, &request, answer, a);
	crypto_free(text);
	return err;
}

char *
rest_target(const char *path, ...)
{
	auto_buf struct buf out = {0};
	char mark = strchr(path, '?') != NULL ? '&' : '?';
	const char *name, *value;
	va_list ap;

	buf_init(&out, BUF_LINE_MAX);
	buf_adds(&out, path);
	va_start(ap, path);
	for (name = va_arg(ap, const char *); name != NULL;
	     name = va_arg(ap, const char *)) {
		value = va_arg(ap, const char *);
		if (value == NULL)
			continue;
		buf_addc(&out, mark);
		http_escape(&out, name);
		buf_addc(&out, '=');
		http_escape(&out, value);
		mark = '&';
	}
	va_end(ap);
	return buf_take(&out);
}
