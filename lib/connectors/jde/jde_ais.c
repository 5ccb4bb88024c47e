/* The AIS server: errors in responses of any status, sign-on, calls. */
#include <stdlib.h>
#include <string.h>

#include "connectors/jde/jde_in.h"

enum { WORDS_MAX = 64 << 10, EXPIRED = 444, COMPANY = 5 };

static const char auth_header[] = "jde-AIS-Auth: ";

/* ---- errors ---- */

static void
add_text(struct buf *out, const char *text)
{
	if (*text == '\0' || strstr(out->data, text) != NULL)
		return;
	buf_addf(out, "%s%s", out->len > 0 ? ": " : "", text);
}

/* The words of an error are in one of many members. */
static void
add_words(struct buf *out, const json_t *error)
{
	static const char *const names[] = {"userDefinedErrorText", "message",
	    "jde__simpleMessage", "errorText", "TITLE", "DESC"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(names); i++)
		add_text(out, json_text_at(error, names[i]));
	if (out->len == 0)
		add_text(out, json_text_at(error, "exception"));
}

static void
add_error(struct buf *out, const json_t *error)
{
	auto_free char *text = json_text(error);
	auto_buf struct buf words = {0};

	buf_init(&words, WORDS_MAX);
	add_words(&words, error);
	if (out->len > 0)
		buf_adds(out, "; ");
	buf_adds(out, words.len > 0 ? words.data : text);
}

static bool
is_error_status(const json_t *value)
{
	return json_is_at(value, "status", "ERROR") ||
	       json_is_at(value, "jde__status", "ERROR");
}

/* Forms have lists of errors, and an orchestration has the responses of forms,
 * of data requests (ds_), and of other orchestrations, each with a status. The
 * steps that may fail are in continuedOnError. */
static void
add_errors(struct buf *out, const json_t *value)
{
	const char *name;
	json_t *member, *error;
	size_t i;

	json_array_foreach (value, i, member)
		add_errors(out, member);
	json_object_foreach ((json_t *)value, name, member) {
		if (strcmp(name, "errors") == 0 ||
		    strcmp(name, "sysErrors") == 0) {
			json_array_foreach (member, i, error)
				add_error(out, error);
		} else if (strcmp(name, "rowset") != 0 &&
			   strcmp(name, "continuedOnError") != 0) {
			if (is_error_status(member))
				add_error(out, member);
			add_errors(out, member);
		}
	}
}

/* Did the server itself break down, with an exception of Java's own? Then it
 * has refused nothing. */
static bool
has_crashed(const json_t *body)
{
	return strncmp(json_text_at(body, "exception"), "java.", 5) == 0;
}

/* Is it an error of the server itself, and not of a proxy in front of it? */
static bool
has_failed(const json_t *body)
{
	return !has_crashed(body) &&
	       (is_error_status(body) ||
		   json_object_get(body, "exception") != NULL);
}

/*
 * An error of the server itself changed nothing that it does not say. A query
 * that names a table or a column that does not exist is answered by 500 or 503,
 * as is one of a server that has no time.
 */
static enum ecx_err
words_err(const struct ecx_conn *conn, enum ecx_err err, bool failed,
    bool repeatable, const char *why)
{
	bool refused = err == ECX_REJECTED || err == ECX_STALE ||
		       (failed && (err == ECX_UNSURE || err == ECX_AGAIN));

	if (!refused)
		return err;
	if (ecx_text_says(conn, why, "retry_words"))
		return ECX_AGAIN;
	if (err == ECX_AGAIN && repeatable)
		return ecx_text_says(conn, why, "query_words") ? ECX_REJECTED
							       : err;
	return ECX_REJECTED;
}

static enum ecx_err
classify(struct ecx_conn *conn, const struct http_answer *a, const json_t *body,
    bool repeatable, char why[ECX_WHY])
{
	enum ecx_err err = http_status_err(a->status, repeatable);
	bool failed = has_failed(body);
	auto_buf struct buf words = {0};

	buf_init(&words, WORDS_MAX);
	if (failed || err != ECX_OK)
		add_words(&words, body);
	add_errors(&words, body);
	rest_one_line(words.data, why);
	if (a->status == EXPIRED)
		return ECX_DENIED;
	/* HTTP 404 is an unknown service or orchestration, never a row. */
	if (err == ECX_MISSING)
		return ECX_CONFIG;
	if (err == ECX_OK && words.len > 0)
		err = ECX_REJECTED;
	return words_err(conn, err, failed, repeatable, why);
}

/* ---- sign-on ---- */

static bool
is_expired(const struct http_answer *a)
{
	return a->status == EXPIRED || a->status == 401;
}

/* Reads the session, with the cookies that keep it on one of several servers.
 */
static enum ecx_err
read_session(struct ecx_conn *conn, const json_t *answer,
    const struct http_answer *a, struct auth_session *s)
{
	const char *token = json_text_at(answer, "userInfo.token");
	const char *user_format =
	    json_text_at(answer, "userInfo.simpleDateFormat");
	const char *point = json_text_at(answer, "userInfo.decimalFormat");
	const char *format = conf_text(conn->conf, "date_format");
	auto_buf struct buf cookies = {0};

	buf_init(&cookies, WORDS_MAX);
	if (*token == '\0')
		return ecx_fail(conn, ECX_DENIED, "user or password refused");
	if (*user_format != '\0' && strcmp(user_format, format) != 0)
		return ecx_fail(conn, ECX_CONFIG,
		    "date_format is %s, but the user's dates are %s", format,
		    user_format);
	if (*point != '\0' && strcmp(point, ".") != 0)
		return ecx_fail(conn, ECX_CONFIG,
		    "the user's decimal separator is '%s': set it to a point "
		    "in JD Edwards",
		    point);
	buf_addf(&s->headers, "%s%s\n", auth_header, token);
	if (http_cookies(a, &cookies))
		buf_addf(&s->headers, "Cookie: %s\n", cookies.data);
	s->life = conf_duration(conn->conf, "session_life");
	return ECX_OK;
}

static enum ecx_err
login(struct http *h, struct auth_session *s)
{
	struct ecx_conn *conn = http_conn(h);
	const struct conf_section *conf = conn->conf;
	json_auto_t *answer = NULL;
	struct http_answer a;
	char *password;
	enum ecx_err err = auth_secret(h, "password", &password);

	if (err != ECX_OK)
		return err;
	err = rest_log_in(h, classify, "/v2/tokenrequest",
	    json_pack("{s:s, s:s, s:s, s:s*, s:s}", "username",
		conf_string(conf, "user"), "password", password, "deviceName",
		conf_text(conf, "device"), "environment",
		conf_text(conf, "environment"), "role",
		conf_text(conf, "ais_role")),
	    &answer, &a);
	crypto_free(password);
	if (err == ECX_REJECTED)
		err = ECX_CONFIG;
	if (err == ECX_OK)
		err = read_session(conn, answer, &a, s);
	http_answer_free(&a);
	return err;
}

/* An open session counts against the limit until it has been idle for long. */
static void
logout(struct http *h, const char *headers)
{
	const char *token = headers + strlen(auth_header);
	json_t *body =
	    json_pack("{s:s%}", "token", token, strcspn(token, "\n"));

	(void)rest_log_in(
	    h, classify, "/v2/tokenrequest/logout", body, NULL, NULL);
}

/* ---- open and close ---- */

static void
add_header(struct jde *j, const char *name, const char *value)
{
	size_t n = 0;

	while (j->headers[n] != NULL)
		n++;
	if (value != NULL)
		j->headers[n] = j->header[n] =
		    xasprintf("jde-AIS-Auth-%s: %s", name, value);
}

static bool
is_date_format(const char *format)
{
	return strspn(format, "yMd/-. ") == strlen(format) &&
	       strstr(format, "yy") != NULL && strstr(format, "MM") != NULL &&
	       strstr(format, "dd") != NULL;
}

enum ecx_err
jde_open(struct ecx_conn *conn)
{
	struct jde *j = jde_of(conn);
	const struct conf_section *s = conn->conf;
	const char *tracking = conf_text(s, "tracking");
	bool session = conf_is(s, "sign_on", "session");
	const struct http_setup setup = {.headers = j->headers,
	    .login = login,
	    .logout = conf_bool(s, "logout") ? logout : NULL,
	    .expired = is_expired};

	j->without = ecx_words(conn, "without");
	if (strlen(conf_string(s, "company")) != COMPANY)
		return ecx_fail(conn, ECX_CONFIG,
		    "company '%s' does not have %d characters, as in 00200",
		    conf_string(s, "company"), COMPANY);
	if (!is_date_format(conf_text(s, "date_format")))
		return ecx_fail(conn, ECX_CONFIG,
		    "date_format '%s' is not made of yyyy or yy, MM and dd",
		    conf_text(s, "date_format"));
	if (tracking != NULL && strchr(tracking, '.') == NULL)
		return ecx_fail(conn, ECX_CONFIG,
		    "tracking '%s' is not TABLE.COLUMN", tracking);
	add_header(j, "Device", conf_text(s, "device"));
	if (!session) {
		add_header(j, "Environment", conf_text(s, "environment"));
		add_header(j, "Role", conf_text(s, "ais_role"));
	}
	j->rest = (struct rest){conn, http_open(conn, &setup), classify};
	return j->rest.http != NULL ? ECX_OK : ECX_CONFIG;
}

void
jde_close(struct ecx_conn *conn)
{
	struct jde *j = jde_of(conn);
	size_t i;

	http_close(j->rest.http);
	json_decref(j->without);
	for (i = 0; i < ARRAY_LEN(j->header); i++)
		free(j->header[i]);
}

/* ---- calls ---- */

enum ecx_err
jde_orchestrate(struct ecx_conn *conn, const char *name, const json_t *inputs,
    json_t **answer)
{
	auto_buf struct buf target = {0};

	buf_init(&target, WORDS_MAX);
	buf_addf(&target, "/%s/orchestrator/",
	    conf_text(conn->conf, "orchestrator"));
	http_escape(&target, name);
	return rest_post(&jde_of(conn)->rest, target.data, inputs, answer);
}

enum ecx_err
jde_query(struct ecx_conn *conn, const json_t *body, json_t **answer)
{
	return rest_ask(&jde_of(conn)->rest, "/v2/dataservice", body, answer);
}
