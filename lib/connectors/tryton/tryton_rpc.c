/* Tryton's JSON-RPC: sign-on, calls, errors, values. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base64.h"
#include "connectors/tryton/tryton_in.h"

enum { WARNINGS_MAX = 10 };

struct tryton *
tryton_of(const struct ecx_conn *conn)
{
	return conn->state;
}

/* ---- errors ---- */

/*
 * An error is ["UserError",[message,description,domain]],
 * ["UserWarning",[name,message,description]], ["LoginException",[...]], or
 * [message,traceback] of an exception in Tryton, which has undone what the call
 * did. One in another form is not Tryton's.
 */
static enum ecx_err
judge_error(struct ecx_conn *conn, const json_t *error, bool repeatable,
    char why[ECX_WHY])
{
	struct tryton *t = tryton_of(conn);
	const char *name = json_text_at(error, "0");
	bool warning = strcmp(name, "UserWarning") == 0;
	const char *more = json_text_at(error, warning ? "1.2" : "1.1");

	if (!json_is_array(error))
		return repeatable ? ECX_REJECTED : ECX_UNSURE;
	if (!json_is_array(json_array_get(error, 1)))
		rest_one_line(name, why);
	else
		snprintf(why, ECX_WHY, "%s%s%s",
		    json_text_at(error, warning ? "1.1" : "1.0"),
		    *more ? " " : "", more);
	if (warning)
		snprintf(t->warning, sizeof(t->warning), "%s",
		    json_text_at(error, "1.0"));
	if (strcmp(name, "LoginException") == 0)
		return ECX_DENIED;
	return ecx_text_says(conn, name, "retry_words") ||
		       ecx_text_says(conn, why, "retry_words")
		   ? ECX_AGAIN
		   : ECX_REJECTED;
}

static enum ecx_err
judge_status(const struct http_answer *a, bool repeatable, char why[ECX_WHY])
{
	switch (a->status) {
	case 401:
		snprintf(why, ECX_WHY, "user or password refused");
		break;
	case 403:
		snprintf(why, ECX_WHY, "the user may not call this");
		break;
	case 404:
	case 410:
		snprintf(
		    why, ECX_WHY, "there is no such database, or no Tryton");
		return ECX_CONFIG;
	}
	return http_status_err(a->status, repeatable);
}

static enum ecx_err
classify(struct ecx_conn *conn, const struct http_answer *a, const json_t *body,
    bool repeatable, char why[ECX_WHY])
{
	const json_t *error = json_object_get(body, "error");

	*tryton_of(conn)->warning = '\0';
	if (error != NULL)
		return judge_error(conn, error, repeatable, why);
	if (a->status / 100 != 2 || body == NULL ||
	    json_object_get(body, "result") != NULL)
		return judge_status(a, repeatable, why);
	snprintf(why, ECX_WHY, "the answer has neither a result nor an error");
	return repeatable ? ECX_PROTOCOL : ECX_UNSURE;
}

/* ---- sign-on ---- */

/* Turns [uid, token] into the header "Session base64(user:uid:token)". */
static enum ecx_err
read_session(
    struct ecx_conn *conn, const json_t *answer, struct auth_session *s)
{
	const char *user = conf_string(conn->conf, "user");
	const json_t *result = json_object_get(answer, "result");
	const char *token = json_string_value(json_array_get(result, 1));
	auto_free char *plain = NULL;
	auto_free char *code = NULL;

	if (token == NULL)
		return ecx_fail(conn, ECX_DENIED, "user or password refused");
	plain = xasprintf("%s:%lld:%s", user,
	    (long long)json_integer_value(json_array_get(result, 0)), token);
	code = base64_encode(plain, strlen(plain));
	buf_addf(&s->headers, "Authorization: Session %s\n", code);
	return ECX_OK;
}

static enum ecx_err
login(struct http *h, struct auth_session *s)
{
	struct ecx_conn *conn = http_conn(h);
	json_auto_t *answer = NULL;
	char *password;
	enum ecx_err err = auth_secret(h, "password", &password);

	if (err != ECX_OK)
		return err;
	err = rest_log_in(h, classify, "/",
	    json_pack("{s:i,s:s,s:[s,{s:s},s]}", "id", 1, "method",
		"common.db.login", "params", conf_string(conn->conf, "user"),
		"password", password, "en"),
	    &answer, NULL);
	crypto_free(password);
	return err == ECX_OK ? read_session(conn, answer, s) : err;
}

enum ecx_err
tryton_open(struct ecx_conn *conn)
{
	struct tryton *t = tryton_of(conn);
	const char *url = conf_string(conn->conf, "url");
	size_t len = strlen(url);
	auto_buf struct buf base = {0};

	buf_init(&base, BUF_LINE_MAX);
	t->known = json_object();
	buf_add(&base, url, len > 0 && url[len - 1] == '/' ? len - 1 : len);
	buf_addc(&base, '/');
	http_escape(&base, conf_string(conn->conf, "database"));
	t->base = buf_take(&base);
	t->rest = (struct rest){conn,
	    http_open(
		conn, &(struct http_setup){.base = t->base, .login = login}),
	    classify};
	return t->rest.http != NULL ? ECX_OK : ECX_CONFIG;
}

void
tryton_close(struct ecx_conn *conn)
{
	struct tryton *t = tryton_of(conn);

	http_close(t->rest.http);
	json_decref(t->context);
	json_decref(t->known);
	free(t->base);
}

/* ---- calls ---- */

/* Calls a method in a context, which is stolen, as params are. */
static enum ecx_err
call_in(struct ecx_conn *conn, enum http_effect effect, const char *method,
    json_t *params, json_t *context, json_t **result)
{
	struct rest *r = &tryton_of(conn)->rest;
	json_auto_t *body = json_pack(
	    "{s:i,s:s,s:o}", "id", 1, "method", method, "params", params);
	json_auto_t *answer = NULL;
	enum ecx_err err;

	json_array_append_new(params, context);
	if (effect == HTTP_READS)
		err = rest_ask(r, "/", body, &answer);
	else if (effect == HTTP_SETS)
		err = rest_put(r, "POST", "/", body, &answer);
	else
		err = rest_post(r, "/", body, &answer);
	if (result != NULL)
		*result = json_incref(json_object_get(answer, "result"));
	return err;
}

enum ecx_err
tryton_context(struct ecx_conn *conn)
{
	static const char *const names[] = {"company", "employee", "language"};
	json_auto_t *all = NULL;
	json_t *context;
	enum ecx_err err;
	size_t i;

	if (tryton_of(conn)->context != NULL)
		return ECX_OK;
	err = call_in(conn, HTTP_READS, "model.res.user.get_preferences",
	    json_pack("[b]", true), json_object(), &all);
	if (err != ECX_OK)
		return err;
	if (!json_is_integer(json_object_get(all, "company")))
		return ecx_fail(conn, ECX_CONFIG,
		    "the user has no company in its preferences");
	context = json_object();
	for (i = 0; i < ARRAY_LEN(names); i++)
		if (json_object_get(all, names[i]) != NULL)
			json_object_set(
			    context, names[i], json_object_get(all, names[i]));
	tryton_of(conn)->context = context;
	return ECX_OK;
}

/* tryton_call with an addition to the context. */
static enum ecx_err
call_with(struct ecx_conn *conn, enum http_effect effect, const char *method,
    json_t *params, const json_t *extra, json_t **result)
{
	json_auto_t *own = params;
	enum ecx_err err = tryton_context(conn);
	json_t *context;

	if (result != NULL)
		*result = NULL;
	if (err != ECX_OK)
		return err;
	context = json_copy(tryton_of(conn)->context);
	json_object_update(context, (json_t *)extra);
	return call_in(conn, effect, method, json_incref(own), context, result);
}

enum ecx_err
tryton_call(struct ecx_conn *conn, enum http_effect effect, const char *method,
    json_t *params, json_t **result)
{
	return call_with(conn, effect, method, params, NULL, result);
}

/* Confirms the last warning, as the section says. */
static enum ecx_err
accept_warning(struct ecx_conn *conn)
{
	auto_free char *name = xstrdup(tryton_of(conn)->warning);
	json_int_t user, id;
	enum ecx_err err = tryton_find_id(
	    conn, "res.user", "login", conf_string(conn->conf, "user"), &user);

	if (err != ECX_OK)
		return err;
	return tryton_create(conn, "res.user.warning",
	    json_pack(
		"{s:I,s:s,s:b}", "user", user, "name", name, "always", false),
	    &id);
}

enum ecx_err
tryton_click(
    struct ecx_conn *conn, const char *model, const char *button, json_int_t id)
{
	auto_free char *method = xasprintf("model.%s.%s", model, button);
	bool accept = conf_is(conn->conf, "warnings", "accept");
	enum ecx_err err;
	int n = 0;

	do {
		err = tryton_call(
		    conn, HTTP_SETS, method, json_pack("[[I]]", id), NULL);
		if (err != ECX_REJECTED || !accept ||
		    *tryton_of(conn)->warning == '\0')
			break;
		err = accept_warning(conn);
	} while (err == ECX_OK && ++n < WARNINGS_MAX);
	return err;
}

enum ecx_err
tryton_wizard(struct ecx_conn *conn, const char *name, const char *button,
    json_t *answers, const char *model, json_int_t id)
{
	json_auto_t *own = answers;
	json_auto_t *session = NULL;
	json_auto_t *active = json_pack("{s:s,s:I,s:[I]}", "active_model",
	    model, "active_id", id, "active_ids", id);
	auto_free char *create = xasprintf("wizard.%s.create", name);
	auto_free char *execute = xasprintf("wizard.%s.execute", name);
	auto_free char *end = xasprintf("wizard.%s.delete", name);
	enum ecx_err err =
	    tryton_call(conn, HTTP_SETS, create, json_array(), &session);

	if (err != ECX_OK || conn->dry_run)
		return err;
	err = call_with(conn, HTTP_SETS, execute,
	    json_pack("[O?,{s:O},s]", json_array_get(session, 0),
		json_text_at(session, "1"), own, button),
	    active, NULL);
	if (err != ECX_OK)
		return err;
	return tryton_call(conn, HTTP_SETS, end,
	    json_pack("[O?]", json_array_get(session, 0)), NULL);
}

enum ecx_err
tryton_create(
    struct ecx_conn *conn, const char *model, json_t *values, json_int_t *id)
{
	auto_free char *method = xasprintf("model.%s.create", model);
	json_auto_t *record = NULL;
	enum ecx_err err = tryton_call(
	    conn, HTTP_CREATES, method, json_pack("[[o]]", values), &record);

	*id = json_integer_value(json_array_get(record, 0));
	if (err == ECX_OK && *id <= 0 && !conn->dry_run)
		err = ecx_fail(
		    conn, ECX_UNSURE, "%s: the answer has no id", method);
	return err;
}

/* ---- values ---- */

json_t *
tryton_decimal(struct dec d)
{
	char text[DEC_TEXT];

	return json_pack(
	    "{s:s,s:s}", "__class__", "Decimal", "decimal", dec_print(d, text));
}

json_t *
tryton_date(const char *date)
{
	int year = 0, month = 0, day = 0;

	(void)sscanf(date, "%d-%d-%d", &year, &month, &day);
	return json_pack("{s:s,s:i,s:i,s:i}", "__class__", "date", "year", year,
	    "month", month, "day", day);
}

json_t *
tryton_time(int64_t us)
{
	char text[CLOCK_TEXT];
	json_t *time = tryton_date(clock_print(us, text));
	int hour = 0, minute = 0, second = 0;

	(void)sscanf(text, "%*10sT%d:%d:%d", &hour, &minute, &second);
	json_object_set_new(time, "__class__", json_string("datetime"));
	json_object_set_new(time, "hour", json_integer(hour));
	json_object_set_new(time, "minute", json_integer(minute));
	json_object_set_new(time, "second", json_integer(second));
	json_object_set_new(time, "microsecond", json_integer(0));
	return time;
}

json_t *
tryton_ref(json_int_t id)
{
	return id > 0 ? json_integer(id) : json_null();
}

json_t *
tryton_create_all(json_t *list)
{
	return json_pack("[[s,O]]", "create", list);
}

static int
int_at(const json_t *object, const char *name)
{
	return (int)json_integer_value(json_object_get(object, name));
}

/* A date, or a time in UTC, as our text. */
static json_t *
plain_time(const json_t *value, bool with_time)
{
	char text[CLOCK_TEXT * 2];
	int64_t us;

	snprintf(text, sizeof(text), "%04d-%02d-%02dT%02d:%02d:%02d.%06dZ",
	    int_at(value, "year"), int_at(value, "month"), int_at(value, "day"),
	    int_at(value, "hour"), int_at(value, "minute"),
	    int_at(value, "second"), int_at(value, "microsecond"));
	if (!clock_parse(text, &us))
		return json_null();
	return with_time ? json_string(clock_print(us, text))
			 : json_stringn(text, strlen("2026-11-20"));
}

/* Replaces the id "currency" by the object "currency.". */
static json_t *
plain_object(const json_t *value)
{
	json_t *out = json_object();
	const char *name;
	json_t *member;

	json_object_foreach ((json_t *)value, name, member) {
		size_t len = strlen(name);
		bool dotted = len > 0 && name[len - 1] == '.';
		auto_free char *to = xstrndup(name, dotted ? len - 1 : len);

		if (dotted || json_object_get(out, to) == NULL)
			json_object_set_new(out, to, tryton_plain(member));
	}
	return out;
}

json_t *
tryton_plain(const json_t *value)
{
	const char *class =
	    json_is_object(value) ? json_string_at(value, "__class__") : NULL;
	json_t *out;
	size_t i;

	if (json_is_array(value)) {
		out = json_array();
		for (i = 0; i < json_array_size(value); i++)
			json_array_append_new(
			    out, tryton_plain(json_array_get(value, i)));
		return out;
	}
	if (!json_is_object(value))
		return json_incref((json_t *)value);
	if (class == NULL)
		return plain_object(value);
	if (strcmp(class, "Decimal") == 0)
		return json_string(json_text_at(value, "decimal"));
	return plain_time(value, strcmp(class, "datetime") == 0);
}

/* ---- searching ---- */

enum ecx_err
tryton_search(struct ecx_conn *conn, const char *model, json_t *domain,
    size_t limit, json_t *fields, const json_t *extra, json_t **rows)
{
	auto_free char *method = xasprintf("model.%s.search_read", model);
	json_auto_t *found = NULL;
	enum ecx_err err = call_with(conn, HTTP_READS, method,
	    json_pack("[o,i,o,[[s,s]],o]", domain, 0,
		limit > 0 ? json_integer((json_int_t)limit) : json_null(), "id",
		"ASC", fields),
	    extra, &found);

	*rows = NULL;
	if (err == ECX_OK && !json_is_array(found))
		err = ecx_fail(
		    conn, ECX_PROTOCOL, "%s: the answer is no list", method);
	if (err == ECX_OK)
		*rows = tryton_plain(found);
	return err;
}

enum ecx_err
tryton_find_one(struct ecx_conn *conn, const char *model, json_t *domain,
    const char *noun, json_int_t *id)
{
	json_auto_t *rows = NULL;
	enum ecx_err err = tryton_search(
	    conn, model, domain, 2, json_pack("[s]", "id"), NULL, &rows);

	*id = json_integer_value(json_at(rows, "0.id"));
	if (err != ECX_OK)
		return err;
	if (json_array_size(rows) == 0)
		return ecx_fail(
		    conn, ECX_MISSING, "there is no %s in Tryton", noun);
	if (json_array_size(rows) > 1)
		return ecx_fail(conn, ECX_REJECTED,
		    "there is more than one %s in Tryton", noun);
	*id =
	    json_integer_value(json_object_get(json_array_get(rows, 0), "id"));
	return ECX_OK;
}

enum ecx_err
tryton_find_id(struct ecx_conn *conn, const char *model, const char *field,
    const char *value, json_int_t *id)
{
	auto_free char *noun =
	    xasprintf("%s with %s '%s'", model, field, value);
	json_t *known = tryton_of(conn)->known;
	enum ecx_err err;

	if (json_object_get(known, noun) != NULL) {
		*id = json_integer_value(json_object_get(known, noun));
		return ECX_OK;
	}
	err = tryton_find_one(
	    conn, model, json_pack("[[s,s,s]]", field, "=", value), noun, id);
	if (err == ECX_OK)
		json_object_set_new(known, noun, json_integer(*id));
	return err == ECX_MISSING ? ECX_REJECTED : err;
}

enum ecx_err
tryton_named_by(struct ecx_conn *conn, enum ecx_err err, const char *key)
{
	auto_free char *words = xstrdup(conn->error);

	return err == ECX_REJECTED
		   ? ecx_fail(conn, ECX_CONFIG, "%s: %s", key, words)
		   : err;
}

enum ecx_err
tryton_resolve(struct ecx_conn *conn, json_t *object, const char *member,
    const char *model, const char *field)
{
	const char *name = json_string_value(json_object_get(object, member));
	json_int_t id;
	enum ecx_err err;

	if (name == NULL)
		return ECX_OK;
	err = tryton_find_id(conn, model, field, name, &id);
	if (err == ECX_OK)
		json_object_set_new(object, member, json_integer(id));
	return err;
}
