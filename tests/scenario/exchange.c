#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/die.h"
#include "base/mem.h"
#include "exchange.h"

bool
exchange_differ(struct exchange *x, size_t line, const char *what,
    const char *expected, const char *seen)
{
	buf_addf(x->why, "%s:%zu: ", x->script->path, line);
	match_differ(x->why, x->vars, what, expected, seen);
	return false;
}

bool
exchange_fill(struct exchange *x, size_t line, const char *text, size_t len,
    struct buf *out)
{
	auto_buf struct buf why = {0};

	buf_init(&why, PLAY_TEXT_MAX);
	if (vars_fill(x->vars, text, len, out, &why))
		return true;
	buf_addf(x->why, "%s:%zu: %s", x->script->path, line, why.data);
	return false;
}

/* ---- is it what was expected ---- */

static bool
match_headers(const struct headers *wanted, const struct headers *got,
    struct vars *vars, struct buf *why)
{
	size_t i;

	for (i = 0; i < wanted->n; i++) {
		const struct header *h = &wanted->list[i];
		const char *value = header_value(got, h->name);

		if (value == NULL && *h->value == '\0')
			continue;
		if (value != NULL &&
		    match_glob(h->value, value, strlen(value), vars))
			continue;
		match_differ(
		    why, vars, h->name, h->value, value ? value : "nothing");
		return false;
	}
	return true;
}

static bool
match_request(const struct expected *e, const struct request *r,
    struct vars *vars, struct buf *why)
{
	const size_t mark = vars->n;
	const char *type = header_value(&r->headers, "Content-Type");

	if (!match_glob(e->method, r->method, strlen(r->method), vars))
		match_differ(why, vars, "method", e->method, r->method);
	else if (match_target(e->target, r->target, vars, why) &&
		 match_headers(&e->headers, &r->headers, vars, why) &&
		 match_body(
		     &e->body, type ? type : "", r->body, r->len, vars, why))
		return true;
	vars_cut(vars, mark);
	return false;
}

static const struct expected *
find_often(
    const struct requests *often, const struct request *r, struct vars *vars)
{
	auto_buf struct buf why = {0};
	size_t i;

	buf_init(&why, PLAY_TEXT_MAX);
	for (i = 0; i < often->n; i++)
		if (match_request(&often->list[i], r, vars, &why))
			return &often->list[i];
	return NULL;
}

/* A request that nobody expects: how it differs from the next one in order. */
static void
quote_request(struct exchange *x, const struct request *r,
    const struct expected *next, const char *difference)
{
	auto_free char *seen = xasprintf("%s %s", r->method, r->target);

	if (next != NULL)
		buf_addf(x->why,
		    "%s:%zu: a request differs: %sthe request is\n    %s\n",
		    x->script->path, next->line, difference, seen);
	else
		(void)exchange_differ(x, x->step->line,
		    "a request was not expected", "no further request", seen);
	if (r->len > 0)
		buf_addf(x->why, "    %.4000s\n", r->body);
}

/* NULL when nothing like it is expected now; why says what is wrong. */
static const struct expected *
find_expected(struct exchange *x, const struct request *r)
{
	auto_buf struct buf why = {0};
	const struct expected *e = NULL, *next = NULL;

	buf_init(&why, PLAY_TEXT_MAX);
	if (x->done < x->step->once.n) {
		next = &x->step->once.list[x->done];
		if (match_request(next, r, x->vars, &why)) {
			x->done++;
			return next;
		}
	}
	e = find_often(&x->step->often, r, x->vars);
	if (e == NULL)
		e = find_often(&x->script->often, r, x->vars);
	if (e != NULL)
		return e;
	quote_request(x, r, next, why.data);
	return NULL;
}

/* ---- the answer ---- */

static bool
begins(const struct buf *text, const char *with)
{
	return strncasecmp(text->data, with, strlen(with)) == 0;
}

static const char *
type_of(const struct buf *body)
{
	if (begins(body, "{") || begins(body, "["))
		return "application/json";
	if (begins(body, "<!doctype html") || begins(body, "<html"))
		return "text/html";
	return begins(body, "<") ? "application/xml" : "text/plain";
}

/* Status line and headers; those that the scenario gives stand for ours. */
static bool
add_head(struct exchange *x, const struct reply *reply, const struct buf *body,
    struct buf *out)
{
	const struct headers *h = &reply->headers;
	size_t i;

	buf_addf(out, "HTTP/1.1 %d \r\n", reply->status);
	for (i = 0; i < h->n; i++) {
		buf_addf(out, "%s: ", h->list[i].name);
		if (!exchange_fill(x, reply->line, h->list[i].value,
			strlen(h->list[i].value), out))
			return false;
		buf_adds(out, "\r\n");
	}
	if (body->len > 0 && header_value(h, "Content-Type") == NULL)
		buf_addf(out, "Content-Type: %s\r\n", type_of(body));
	if (reply->status != 204 && reply->status != 304 &&
	    header_value(h, "Content-Length") == NULL)
		buf_addf(out, "Content-Length: %zu\r\n", body->len);
	buf_adds(out, "\r\n");
	return true;
}

static bool
differ_in_length(
    struct exchange *x, const struct reply *reply, const struct buf *body)
{
	auto_free char *expected =
	    xasprintf("more than %zu bytes", reply->cut_at);
	auto_free char *seen = xasprintf("%zu bytes", body->len);

	return exchange_differ(x, reply->line,
	    "the answer is too short to be cut there", expected, seen);
}

static bool
add_answer(struct exchange *x, const struct request *r,
    const struct reply *reply, const struct buf *body, struct buf *out)
{
	if (!add_head(x, reply, body, out))
		return false;
	if (reply->cut && reply->cut_at >= body->len) {
		return differ_in_length(x, reply, body);
	}
	if (strcmp(r->method, "HEAD") != 0)
		buf_add(
		    out, body->data, reply->cut ? reply->cut_at : body->len);
	return true;
}

/* ---- the record ---- */

static void
set_text(json_t *object, const char *name, const char *text, size_t len)
{
	if (text_is_utf8(text, len))
		json_set_text(object, name, text);
}

/* In one write, because other processes write there, too. */
static void
record(const struct exchange *x, const struct request *r,
    const struct reply *reply, const struct buf *body)
{
	json_auto_t *line = json_object();
	auto_buf struct buf out = {0};

	json_set_text(line, "scenario", x->script->name);
	set_text(line, "method", r->method, strlen(r->method));
	set_text(line, "target", r->target, strlen(r->target));
	set_text(line, "body", r->body, r->len);
	if (!reply->drop)
		(void)json_object_set_new(
		    line, "status", json_integer(reply->status));
	set_text(line, "answer", body->data, body->len);
	buf_init(&out, PLAY_TEXT_MAX);
	json_write(line, &out);
	buf_addc(&out, '\n');
	if (write(x->record, out.data, out.len) != (ssize_t)out.len)
		die(EX_IOERR, "cannot write the record");
}

static bool
play(struct exchange *x, const struct request *r, const struct reply *reply,
    struct buf *out)
{
	auto_buf struct buf body = {0};

	buf_init(&body, PLAY_TEXT_MAX);
	if (reply->body != NULL &&
	    !exchange_fill(x, reply->line, reply->body, reply->len, &body))
		return false;
	if (x->record >= 0)
		record(x, r, reply, &body);
	return reply->drop || add_answer(x, r, reply, &body, out);
}

bool
exchange_request(
    void *ctx, const struct request *request, struct buf *out, bool *last)
{
	struct exchange *x = ctx;
	const struct expected *e = find_expected(x, request);
	const char *connection;

	if (e == NULL)
		return false;
	connection = header_value(&e->reply.headers, "Connection");
	*last = e->reply.drop || e->reply.cut ||
		(connection != NULL && strcasecmp(connection, "close") == 0);
	return play(x, request, &e->reply, out);
}
