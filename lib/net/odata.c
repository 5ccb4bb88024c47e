/* Errors, literals and requests that change data; odata_read.c reads. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "net/odata.h"

enum { WHY_MAX = 64 << 10, DEPTH_MAX = 8, GUID = 36 };

static const int64_t day = (int64_t)86400 * 1000000;

void
odata_init(struct odata *o, const struct odata_profile *profile, struct http *h,
    const char *base)
{
	*o = (struct odata){.profile = profile,
	    .base = base,
	    .rest = {.conn = http_conn(h),
		.http = h,
		.classify = profile->classify != NULL ? profile->classify
						      : odata_classify}};
}

void
odata_free(struct odata *o)
{
	http_close(o->rest.http);
	free(o->token);
	*o = (struct odata){0};
}

/* ---- errors ---- */

/* The message of an error: a text, or in version 2 an object with its
 * language. */
static const char *
message_of(const json_t *error)
{
	const char *text = json_string_at(error, "message");

	return text != NULL ? text : json_string_at(error, "message.value");
}

/* A code is a text, or a number in Business One. */
static void
add_code(struct buf *out, const json_t *code)
{
	if (json_is_string(code) && json_string_length(code) > 0)
		buf_addf(out, "%s: ", json_string_value(code));
	else if (json_is_integer(code))
		buf_addf(out, "%lld: ", (long long)json_integer_value(code));
}

/* Appends "code: message", unless the text has the message already. */
static void
add_error(struct buf *out, const json_t *error)
{
	const char *message = message_of(error);

	if (message == NULL || *message == '\0' ||
	    strstr(out->data, message) != NULL)
		return;
	if (out->len > 0)
		buf_adds(out, "; ");
	add_code(out, json_object_get(error, "code"));
	buf_adds(out, message);
}

/* Appends the errors of a list, without warnings, and without the code that
 * says no more than that there was an error. */
static void
add_details(struct buf *out, const json_t *details)
{
	size_t i;

	for (i = 0; i < json_array_size(details); i++) {
		const json_t *one = json_array_get(details, i);
		const char *severity = json_string_at(one, "severity");
		const char *code = json_string_at(one, "code");

		if (severity != NULL && strcmp(severity, "error") != 0)
			continue;
		if (code == NULL ||
		    strcmp(code, "/IWBEP/CX_MGW_BUSI_EXCEPTION") != 0)
			add_error(out, one);
	}
}

/* Appends an error with its details and the errors inside it. */
static void
add_error_tree(struct buf *out, const json_t *error)
{
	const json_t *inner = json_object_get(error, "innererror");
	int depth;

	add_error(out, error);
	add_details(out, json_object_get(error, "details"));
	add_details(out, json_object_get(inner, "errordetails"));
	for (depth = 0; inner != NULL && depth < DEPTH_MAX; depth++) {
		add_error(out, inner);
		inner = json_object_get(inner, "internalexception");
	}
}

/* The member with the error; version 3 has another name for it. */
static const json_t *
error_of(const json_t *body)
{
	const json_t *error = json_object_get(body, "error");

	return error != NULL ? error : json_object_get(body, "odata.error");
}

bool
odata_has_code(const json_t *body, const char *codes)
{
	auto_free char *code = json_id(json_object_get(error_of(body), "code"));
	size_t n;

	while (*(codes += strspn(codes, " ,")) != '\0') {
		n = strcspn(codes, " ,");
		if (n == strlen(code) && strncmp(codes, code, n) == 0)
			return true;
		codes += n;
	}
	return false;
}

/* Appends the <message> of a server that ignores Accept. */
static void
add_xml(struct buf *out, const char *text)
{
	const char *at = strstr(text, "<message"), *end;

	at = at != NULL ? strchr(at, '>') : NULL;
	end = at != NULL ? strstr(at, "</") : NULL;
	if (end != NULL)
		buf_add(out, at + 1, (size_t)(end - at - 1));
}

static bool
is_html(const struct http_answer *a)
{
	const char *type = http_header(a, "content-type");

	return type != NULL && strncasecmp(type, "text/html", 9) == 0;
}

enum ecx_err
odata_classify(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *body, bool repeatable, char why[ECX_WHY])
{
	enum ecx_err err = http_status_err(a->status, repeatable);
	auto_buf struct buf out = {0};

	(void)conn;
	buf_init(&out, WHY_MAX);
	if (a->status == 200 && is_html(a)) {
		err = repeatable ? ECX_DENIED : ECX_UNSURE;
		buf_adds(&out, "the answer is an HTML page, as a log-on page "
			       "is: is url the API's host, and user one of the "
			       "API?");
	} else if (a->status == 428) {
		err = ECX_STALE;
	} else if (err == ECX_OK && json_is_object(error_of(body))) {
		/* The server failed when it had begun to answer. */
		err = repeatable ? ECX_PROTOCOL : ECX_UNSURE;
	}
	if (err != ECX_OK && body != NULL)
		add_error_tree(&out, error_of(body));
	else if (err != ECX_OK && !is_html(a))
		add_xml(&out, a->body.data);
	if (a->status == 401 && out.len == 0)
		buf_adds(&out, "the credentials are refused");
	text_clean(why, ECX_WHY, out.data);
	return err;
}

enum ecx_err
odata_retry(struct ecx_conn *conn, enum ecx_err err, const char *why)
{
	if (!ecx_err_is_document(err) || err == ECX_UNSURE)
		return err;
	(void)ecx_fail(conn, err, "%s", why);
	return ecx_says(conn, "retry_words") ? ECX_AGAIN : err;
}

/* ---- literals ---- */

static bool
add_time(const struct odata *o, struct buf *out, enum odata_type type,
    const char *value)
{
	unsigned quirks = o->profile->quirks;
	bool bare = type == ODATA_DATE && !(quirks & ODATA_TIMED_DAYS);
	char text[CLOCK_TEXT];
	int64_t us;

	if (!clock_parse(value, &us))
		return false;
	if (type == ODATA_DATE)
		us -= us % day;
	clock_print(us, text);
	if (type == ODATA_DATE && quirks & ODATA_QUOTED_DAYS)
		buf_addf(out, "'%.10s'", text);
	else if (o->profile->version >= ODATA_V4)
		buf_addf(out, "%.*s", bare ? 10 : CLOCK_TEXT, text);
	else if (type == ODATA_DATE)
		buf_addf(out, "datetime'%.19s'", text);
	else
		buf_addf(out, "datetimeoffset'%s'", text);
	return true;
}

static bool
add_number(struct buf *out, const char *value)
{
	struct dec d = dec_parse(value);
	char text[DEC_TEXT];

	if (dec_bad(d))
		return false;
	buf_adds(out, dec_print(d, text));
	return true;
}

bool
odata_literal(const struct odata *o, struct buf *out, enum odata_type type,
    const char *value)
{
	switch (type) {
	case ODATA_TEXT:
		buf_addc(out, '\'');
		for (; *value != '\0'; value++)
			buf_addf(out, *value == '\'' ? "''" : "%c", *value);
		buf_addc(out, '\'');
		return true;
	case ODATA_NUMBER:
		return add_number(out, value);
	default:
		return add_time(o, out, type, value);
	}
}

bool
odata_is_guid(const char *text)
{
	return strlen(text) == GUID &&
	       strspn(text, "0123456789abcdefABCDEF-") == GUID;
}

void
odata_any_of(const struct odata *o, struct buf *out, const char *name,
    const json_t *values)
{
	const json_t *value;
	size_t i;

	buf_addc(out, '(');
	json_array_foreach (values, i, value) {
		auto_free char *text = json_id(value);

		buf_addf(out, "%s%s eq ", i > 0 ? " or " : "", name);
		(void)odata_literal(o, out,
		    json_is_integer(value) ? ODATA_NUMBER : ODATA_TEXT, text);
	}
	buf_addc(out, ')');
}

/* ---- warnings ---- */

static bool
is_warning(const json_t *message)
{
	const char *severity = json_string_at(message, "severity");
	const json_t *number = json_object_get(message, "numericSeverity");

	return severity != NULL ? strcmp(severity, "warning") == 0 ||
				      strcmp(severity, "error") == 0
				: json_integer_value(number) >= 3;
}

static void
add_warnings(struct buf *out, const json_t *messages)
{
	size_t i;

	for (i = 0; i < json_array_size(messages); i++)
		if (is_warning(json_array_get(messages, i)))
			add_error(out, json_array_get(messages, i));
}

/* The warnings in the header sap-message of version 2, one message with
 * details, or sap-messages of version 4, a list. */
static void
read_warnings(const struct http_answer *a, char *note)
{
	const char *one = http_header(a, "sap-message");
	const char *text = one != NULL ? one : http_header(a, "sap-messages");
	struct json_problem problem;
	json_auto_t *said =
	    text != NULL ? json_read(text, strlen(text), &problem) : NULL;
	auto_buf struct buf out = {0};

	buf_init(&out, WHY_MAX);
	if (is_warning(said))
		add_error(&out, said);
	add_warnings(&out, said);
	add_warnings(&out, json_object_get(said, "details"));
	text_clean(note, ODATA_NOTE, out.data);
}

/* ---- changes ---- */

/* Reads the token, which any answer has; that to HEAD of the service's root is
 * the shortest. Some servers send it for the root with a slash at the end, some
 * without. */
static enum ecx_err
fetch_token(struct odata *o, const char *target)
{
	static const char *const headers[] = {"X-CSRF-Token: Fetch", NULL};
	size_t len = strcspn(target, "(?");
	enum ecx_err err = ECX_OK;
	int i;

	while (len > 0 && target[len - 1] != '/')
		len--;
	free(o->token);
	o->token = NULL;
	for (i = 0; i < 2 && o->token == NULL && err == ECX_OK; i++) {
		auto_free char *root = xstrndup(target, len - (size_t)i);
		const struct http_request request = {
		    .method = "HEAD", .target = root, .headers = headers};
		struct http_answer a;
		const char *token;

		err = rest_call(&o->rest, &request, NULL, &a);
		token = http_header(&a, "x-csrf-token");
		if (err == ECX_OK && token != NULL)
			o->token = xstrdup(token);
		http_answer_free(&a);
	}
	o->tokenless = o->token == NULL;
	return err;
}

/* The error of a change that was not sent because its token could not be
 * fetched. */
static enum ecx_err
not_sent(enum ecx_err err)
{
	if (ecx_err_is_document(err))
		return ECX_CONFIG;
	return err == ECX_PROTOCOL || err == ECX_STOPPED ? ECX_AGAIN : err;
}

/* Was the request refused for its token, so that nothing was changed? */
static bool
wants_token(const struct http_answer *a)
{
	const char *token = http_header(a, "x-csrf-token");

	return a->status == 403 && token != NULL &&
	       strcasecmp(token, "required") == 0;
}

static enum ecx_err
send_once(struct odata *o, struct http_request *request, const char *etag,
    json_t **answer, struct http_answer *a)
{
	auto_free char *token =
	    o->token != NULL ? xasprintf("X-CSRF-Token: %s", o->token) : NULL;
	auto_free char *match =
	    etag != NULL ? xasprintf("If-Match: %s", etag) : NULL;
	const char *headers[3] = {NULL};
	size_t n = 0;

	if (token != NULL)
		headers[n++] = token;
	if (match != NULL)
		headers[n++] = match;
	request->headers = headers;
	return rest_call(&o->rest, request, answer, a);
}

/* Sends a request that changes data, with a new token if its own expired. */
static enum ecx_err
send_change(struct odata *o, struct http_request *request, const char *etag,
    json_t **answer, struct http_answer *a)
{
	bool csrf = o->profile->quirks & ODATA_CSRF && !o->rest.conn->dry_run;
	enum ecx_err err = ECX_OK;

	*a = (struct http_answer){0};
	if (csrf && o->token == NULL && !o->tokenless)
		err = fetch_token(o, request->target);
	if (err != ECX_OK)
		return not_sent(err);
	err = send_once(o, request, etag, answer, a);
	if (!csrf || !wants_token(a))
		return err;
	http_answer_free(a);
	*a = (struct http_answer){0};
	err = fetch_token(o, request->target);
	if (err != ECX_OK)
		return not_sent(err);
	err = send_once(o, request, etag, answer, a);
	/* As of a load balancer that leads each request to another server. */
	return wants_token(a)
		   ? ecx_fail(o->rest.conn, ECX_AGAIN,
			 "%.*s: the session was lost twice: the "
			 "server wants another token (HTTP 403)",
			 (int)strcspn(request->target, "?"), request->target)
		   : err;
}

enum ecx_err
odata_create(struct odata *o, const char *target, const json_t *body,
    json_t **entity, char *note)
{
	auto_free char *text = json_text(body);
	struct http_request request = {.method = "POST",
	    .target = target,
	    .body = text,
	    .len = strlen(text),
	    .effect = HTTP_CREATES};
	json_auto_t *answer = NULL;
	struct http_answer a;
	enum ecx_err err = send_change(o, &request, NULL, &answer, &a);

	*entity = answer != NULL ? odata_content(o, answer) : NULL;
	if (note != NULL)
		*note = '\0';
	if (note != NULL && err == ECX_OK && a.status != 0)
		read_warnings(&a, note);
	http_answer_free(&a);
	return err;
}

enum ecx_err
odata_update(struct odata *o, const char *method, const char *target,
    const char *etag, const json_t *body)
{
	auto_free char *text = json_text(body);
	struct http_request request = {.method = method,
	    .target = target,
	    .body = text,
	    .len = strlen(text),
	    .effect = HTTP_SETS};
	struct http_answer a;
	enum ecx_err err =
	    send_change(o, &request, etag != NULL ? etag : "*", NULL, &a);

	http_answer_free(&a);
	return err;
}

enum ecx_err
odata_delete(struct odata *o, const char *target, const char *etag)
{
	struct http_request request = {
	    .method = "DELETE", .target = target, .effect = HTTP_SETS};
	struct http_answer a;
	enum ecx_err err =
	    send_change(o, &request, etag != NULL ? etag : "*", NULL, &a);

	if (a.status == 404)
		err = ECX_OK;
	http_answer_free(&a);
	return err;
}
