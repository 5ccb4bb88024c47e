#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/die.h"
#include "base/mem.h"
#include "exchange.h"

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
		match_differ(why, h->name, h->value, value ? value : "nothing");
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
		match_differ(why, "method", e->method, r->method);
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
	if (next != NULL)
		buf_addf(x->why, "%s:%zu: another request came: %s",
		    x->script->path, next->line, why.data);
	else
		buf_addf(x->why, "%s:%zu: a request more than expected came\n",
		    x->script->path, x->step->line);
	buf_addf(x->why, "it was\n    %s %s\n", r->method, r->target);
	if (r->len > 0)
		buf_addf(x->why, "    %.4000s\n", r->body);
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
add_head(const struct exchange *x, const struct reply *reply,
    const struct buf *body, struct buf *out)
{
	const struct headers *h = &reply->headers;
	size_t i;

	buf_addf(out, "HTTP/1.1 %d \r\n", reply->status);
	for (i = 0; i < h->n; i++) {
		buf_addf(out, "%s: ", h->list[i].name);
		if (!vars_fill(x->vars, h->list[i].value,
			strlen(h->list[i].value), out, x->why))
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
add_answer(const struct exchange *x, const struct request *r,
    const struct reply *reply, const struct buf *body, struct buf *out)
{
	if (!add_head(x, reply, body, out))
		return false;
	if (reply->cut && reply->cut_at >= body->len) {
		buf_adds(x->why, "the answer is too short to be cut there\n");
		return false;
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
play(const struct exchange *x, const struct request *r,
    const struct reply *reply, struct buf *out)
{
	auto_buf struct buf body = {0};

	buf_init(&body, PLAY_TEXT_MAX);
	if (reply->body != NULL &&
	    !vars_fill(x->vars, reply->body, reply->len, &body, x->why))
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
	if (play(x, request, &e->reply, out))
		return true;
	buf_addf(x->why, "at %s:%zu\n", x->script->path, e->reply.line);
	return false;
}
