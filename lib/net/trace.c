#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/die.h"
#include "base/json.h"
#include "base/mem.h"
#include "net/http.h"
#include "net/trace.h"

/* A line of stderr holds less than 4 KiB. */
enum { LINE = 3000 };

struct trace {
	char *name;
	bool on;
	unsigned long number;
	struct secrets secrets;
};

struct trace *
trace_new(const char *name, bool on)
{
	struct trace *t = xcalloc(1, sizeof(*t));

	t->name = xstrdup(name);
	t->on = on;
	return t;
}

void
trace_free(struct trace *t)
{
	if (t == NULL)
		return;
	secrets_free(&t->secrets);
	free(t->name);
	free(t);
}

/* ---- secrets ---- */

void
trace_secret(struct trace *t, const char *secret)
{
	json_auto_t *string = json_string(secret);
	auto_buf struct buf escaped = {0};
	size_t len = strlen(secret);

	buf_init(&escaped, 3 * len);
	secrets_add(&t->secrets, secret);
	http_escape(&escaped, secret);
	secrets_add(&t->secrets, escaped.data);
	if (string != NULL) {
		auto_free char *json = json_text(string);

		json[strlen(json) - 1] = '\0';
		secrets_add(&t->secrets, json + 1);
	}
}

const struct secrets *
trace_secrets(const struct trace *t)
{
	return &t->secrets;
}

/* Does the name of a member, a parameter or a header speak of a secret? */
static bool
names_secret(const char *name, size_t len)
{
	static const char *const words[] = {"passw", "pwd", "secret", "token",
	    "assertion", "api_key", "apikey", "api-key", "accesskey",
	    "access_key", "session", "authorization", "credential", "cookie",
	    "signature", "-auth"};
	size_t i, at, n;

	for (i = 0; i < ARRAY_LEN(words); i++) {
		n = strlen(words[i]);
		for (at = 0; at + n <= len; at++)
			if (strncasecmp(name + at, words[i], n) == 0)
				return true;
	}
	return false;
}

static bool
is_name(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '-' || c == '.';
}

static size_t
skip(const char *text, size_t len, size_t at, const char *chars)
{
	while (at < len && text[at] != '\0' && strchr(chars, text[at]) != NULL)
		at++;
	return at;
}

/* Passes over blanks and one quote, which may be escaped itself. */
static size_t
skip_quote(const char *text, size_t len, size_t at)
{
	at = skip(text, len, skip(text, len, at, " \t\r\n"), "\\");
	return at + (at < len && (text[at] == '"' || text[at] == '\''));
}

/*
 * Does a value stand behind the name that ends at `at`, as in JSON, a form,
 * XML or GraphQL do? *begin is where the value's text stands.
 */
static bool
value_behind(const char *text, size_t len, size_t at, size_t *begin)
{
	at = skip(text, len, skip_quote(text, len, at), " \t");
	if (at >= len || strchr(":=>", text[at]) == NULL || text[at] == '\0')
		return false;
	at = skip_quote(text, len, at + 1);
	*begin = at;
	return at < len && strchr("{[&<", text[at]) == NULL;
}

/* Where the value ends: a quoted one at the next quote that is quoted as the
 * first one is, another at the next mark. */
static size_t
value_end(const char *text, size_t len, size_t begin)
{
	bool quoted = begin > 0 && text[begin - 1] == '"';
	bool twice = quoted && begin > 1 && text[begin - 2] == '\\';
	size_t at = begin;

	while (at < len) {
		if (quoted && text[at] == '\\') {
			if (twice && at + 1 < len && text[at + 1] == '"')
				break;
			at += 2;
			continue;
		}
		if (quoted ? text[at] == '"'
			   : strchr("&<,;)}] \"\r\n", text[at]) != NULL)
			break;
		at++;
	}
	return at < len ? at : len;
}

void
trace_blank(
    const struct trace *t, const char *text, size_t len, struct buf *out)
{
	size_t at = 0, end, begin;

	while (at < len) {
		end = secrets_at(&t->secrets, text + at, len - at);
		if (end > 0) {
			buf_addc(out, '*');
			at += end;
			continue;
		}
		end = at;
		while (end < len && is_name(text[end]) &&
		       (end == at ||
			   secrets_at(&t->secrets, text + end, len - end) == 0))
			end++;
		if (end == at) {
			buf_addc(out, text[at++]);
			continue;
		}
		buf_add(out, text + at, end - at);
		if (names_secret(text + at, end - at) &&
		    value_behind(text, len, end, &begin)) {
			buf_add(out, text + end, begin - end);
			buf_addc(out, '*');
			end = value_end(text, len, begin);
		}
		at = end;
	}
}

/* ---- lines ---- */

void
trace_begin(struct trace *t)
{
	t->number++;
}

static void
line(const struct trace *t, char way, const char *text, size_t len)
{
	warn("%s: %ld.%lu %c %.*s", t->name, (long)getpid(), t->number, way,
	    (int)len, text);
}

/* In pieces that a line can hold, none of which splits a character. */
static void
lines(const struct trace *t, char way, const char *text, size_t len)
{
	size_t n;

	while (len > 0) {
		n = len < LINE ? len : LINE;
		while (n < len && n > LINE - 4 && (text[n] & 0xc0) == 0x80)
			n--;
		line(t, way, text, n);
		text += n;
		len -= n;
	}
}

/* A challenge is no secret, and tells much. */
static bool
is_challenge(const char *name, size_t len)
{
	static const char end[] = "-authenticate";
	size_t n = sizeof(end) - 1;

	return len > n && strncasecmp(name + len - n, end, n) == 0;
}

static void
header(const struct trace *t, char way, const char *text, size_t len)
{
	const char *colon = memchr(text, ':', len);
	size_t n = colon != NULL ? (size_t)(colon - text) : 0;
	auto_buf struct buf clean = {0};

	buf_init(&clean, HTTP_ANSWER_MAX);
	if (names_secret(text, n) && !is_challenge(text, n)) {
		buf_add(&clean, text, n);
		buf_adds(&clean, ": *");
	} else {
		trace_blank(t, text, len, &clean);
	}
	lines(t, way, clean.data, clean.len);
}

void
trace_head(struct trace *t, char way, const char *text, size_t len)
{
	const char *end;
	size_t n;

	if (!t->on)
		return;
	while (len > 0) {
		end = memchr(text, '\n', len);
		n = end != NULL ? (size_t)(end - text) : len;
		if (n > 0 && text[n - 1] != '\r')
			header(t, way, text, n);
		else if (n > 1)
			header(t, way, text, n - 1);
		n += end != NULL;
		text += n;
		len -= n;
	}
}

void
trace_body(struct trace *t, char way, const char *text, size_t len)
{
	auto_buf struct buf clean = {0};

	buf_init(&clean, HTTP_ANSWER_MAX);
	if (t->on)
		trace_blank(t, text, len, &clean);
	lines(t, way, clean.data, clean.len);
}

void
trace_note(struct trace *t, const char *format, ...)
{
	auto_free char *text = NULL;
	va_list ap;

	if (!t->on)
		return;
	va_start(ap, format);
	text = xvasprintf(format, ap);
	va_end(ap);
	lines(t, '*', text, strlen(text));
}
