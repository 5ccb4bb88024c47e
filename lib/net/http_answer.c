/* What is read out of an answer's head, and what a status means. */
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "net/http_in.h"

enum { HEAD_MAX = 256 << 10 };

static const int64_t second = 1000000;

void
http_answer_init(struct http_answer *a)
{
	a->status = 0;
	buf_init(&a->body, HTTP_ANSWER_MAX);
	buf_init(&a->headers, HEAD_MAX);
}

void
http_answer_reset(struct http_answer *a)
{
	a->status = 0;
	buf_reset(&a->body);
	buf_reset(&a->headers);
}

void
http_answer_free(struct http_answer *a)
{
	buf_free(&a->body);
	buf_free(&a->headers);
}

/* ---- headers ---- */

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* A status line begins a head anew: what came before was "100 Continue" or the
 * like. A line that is no header, as a folded one, is passed over. */
bool
http_answer_line(struct http_answer *a, const char *text, size_t len)
{
	const char *colon = memchr(text, ':', len);
	const char *value, *end = text + len;
	const char *c;

	if (len >= 5 && memcmp(text, "HTTP/", 5) == 0) {
		buf_reset(&a->headers);
		return true;
	}
	if (colon == NULL || colon == text || is_blank(text[0]) ||
	    memchr(text, '\0', len) != NULL)
		return true;
	for (value = colon + 1; value < end && is_blank(*value); value++)
		continue;
	while (end > value && isspace((unsigned char)end[-1]))
		end--;
	for (c = text; c < colon; c++)
		buf_addc(&a->headers, (char)tolower((unsigned char)*c));
	buf_addc(&a->headers, '\0');
	buf_add(&a->headers, value, (size_t)(end - value));
	buf_addc(&a->headers, '\0');
	return !a->headers.over;
}

/* The header behind the one at *at; false behind the last. */
static bool
next_header(const struct http_answer *a, size_t *at, const char **name,
    const char **value)
{
	if (*at >= a->headers.len)
		return false;
	*name = a->headers.data + *at;
	*value = *name + strlen(*name) + 1;
	*at = (size_t)(*value + strlen(*value) + 1 - a->headers.data);
	return true;
}

const char *
http_header_at(const struct http_answer *a, const char *wanted, size_t i)
{
	const char *name, *value;
	size_t at = 0;

	while (next_header(a, &at, &name, &value))
		if (strcmp(name, wanted) == 0 && i-- == 0)
			return value;
	return NULL;
}

const char *
http_header(const struct http_answer *a, const char *wanted)
{
	const char *name, *value, *last = NULL;
	size_t at = 0;

	while (next_header(a, &at, &name, &value))
		if (strcmp(name, wanted) == 0)
			last = value;
	return last;
}

void
http_title(const struct http_answer *a, char title[ECX_WHY])
{
	const char *at = strstr(a->body.data, "<title>");
	auto_free char *text = NULL;

	*title = '\0';
	if (at == NULL)
		at = strstr(a->body.data, "<TITLE>");
	if (at == NULL)
		return;
	at += strlen("<title>");
	text = xstrndup(at, strcspn(at, "<"));
	text_clean(title, ECX_WHY, text);
}

bool
http_cookies(const struct http_answer *a, struct buf *out)
{
	const char *cookie;
	bool any = false;
	size_t i, n;

	for (i = 0; (cookie = http_header_at(a, "set-cookie", i)) != NULL;
	     i++) {
		n = strcspn(cookie, ";");
		while (n > 0 && is_blank(cookie[n - 1]))
			n--;
		if (memchr(cookie, '=', n) == NULL)
			continue;
		if (any)
			buf_adds(out, "; ");
		buf_add(out, cookie, n);
		any = true;
	}
	return any;
}

/* ---- links: RFC 8288 ---- */

/* Passes over a token or a quoted string; *len is what stands in it. */
static const char *
link_word(const char *s, const char **word, size_t *len)
{
	if (*s != '"') {
		*word = s;
		*len = strcspn(s, ";, \t");
		return s + *len;
	}
	*word = ++s;
	while (*s != '\0' && *s != '"')
		s += s[0] == '\\' && s[1] != '\0' ? 2 : 1;
	*len = (size_t)(s - *word);
	return *s == '"' ? s + 1 : s;
}

/* Is one of the words, parted by blanks, the wanted one? */
static bool
has_word(const char *words, size_t len, const char *wanted)
{
	size_t n = strlen(wanted), at = 0, end;

	while (at < len) {
		for (end = at; end < len && !is_blank(words[end]); end++)
			continue;
		if (end - at == n && strncasecmp(words + at, wanted, n) == 0)
			return true;
		at = end + 1;
	}
	return false;
}

/* Reads "; name=value" and so on; *found when there is a rel that has the
 * wanted word. */
static const char *
link_parameters(const char *s, const char *rel, bool *found)
{
	const char *name, *word;
	size_t name_len, len;

	*found = false;
	for (;;) {
		s += strspn(s, " \t");
		if (*s != ';')
			return s;
		s++;
		s += strspn(s, " \t");
		name = s;
		name_len = strcspn(s, "=;, \t");
		s += name_len;
		s += strspn(s, " \t");
		if (*s != '=')
			continue;
		s++;
		s = link_word(s + strspn(s, " \t"), &word, &len);
		if (name_len == 3 && strncasecmp(name, "rel", 3) == 0 &&
		    has_word(word, len, rel))
			*found = true;
	}
}

static bool
link_in(const char *s, const char *rel, struct buf *out)
{
	const char *target;
	size_t len;
	bool found;

	for (;;) {
		s += strspn(s, " \t,");
		if (*s != '<')
			return false;
		target = s + 1;
		len = strcspn(target, ">");
		if (target[len] == '\0')
			return false;
		s = link_parameters(target + len + 1, rel, &found);
		if (found) {
			buf_add(out, target, len);
			return true;
		}
		s += strcspn(s, ",");
	}
}

bool
http_link(const struct http_answer *a, const char *rel, struct buf *out)
{
	const char *value;
	size_t i;

	for (i = 0; (value = http_header_at(a, "link", i)) != NULL; i++)
		if (link_in(value, rel, out))
			return true;
	return false;
}

/* ---- Retry-After: RFC 9110, section 10.2.3 ---- */

/* n digits; false when there are others. */
static bool
digits(const char *s, size_t n, int *value)
{
	size_t i;

	*value = 0;
	for (i = 0; i < n; i++) {
		if (s[i] < '0' || s[i] > '9')
			return false;
		*value = 10 * *value + s[i] - '0';
	}
	return true;
}

/* "Sun, 06 Nov 1994 08:49:37 GMT": the one form that may be sent. */
static bool
parse_date(const char *s, int64_t *us)
{
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	char text[64];
	const char *month;
	int day, year, hour, minute, sec;

	if (strlen(s) != 29 || strcmp(s + 25, " GMT") != 0 || s[3] != ',' ||
	    s[16] != ' ' || s[19] != ':' || s[22] != ':' ||
	    !digits(s + 5, 2, &day) || !digits(s + 12, 4, &year) ||
	    !digits(s + 17, 2, &hour) || !digits(s + 20, 2, &minute) ||
	    !digits(s + 23, 2, &sec))
		return false;
	for (month = months; *month != '\0'; month += 3)
		if (strncmp(month, s + 8, 3) == 0)
			break;
	if (*month == '\0')
		return false;
	(void)snprintf(text, sizeof(text), "%04d-%02d-%02dT%02d:%02d:%02dZ",
	    year, (int)(month - months) / 3 + 1, day, hour, minute, sec);
	return clock_parse(text, us);
}

/* A number of seconds, with or without a fraction, at most a day. */
static bool
parse_seconds(const char *s, int64_t *us)
{
	char *end;
	long n;

	if (*s < '0' || *s > '9')
		return false;
	errno = 0;
	n = strtol(s, &end, 10);
	if (errno != 0 || n > 86400)
		n = 86400;
	if (*end == '.') {
		end++;
		n += *end != '\0';
		end += strspn(end, "0123456789");
	}
	*us = n * second;
	return *end == '\0';
}

int64_t
http_retry_after(const struct http_answer *a)
{
	const char *s = http_header(a, "retry-after");
	const char *date = http_header(a, "date");
	int64_t then, now;

	if (s == NULL)
		return -1;
	if (parse_seconds(s, &then))
		return then;
	if (!parse_date(s, &then))
		return -1;
	if (date == NULL || !parse_date(date, &now))
		now = clock_now();
	return then > now ? then - now : 0;
}

int64_t
http_date(const struct http_answer *a)
{
	const char *date = http_header(a, "date");
	int64_t us;

	return date != NULL && parse_date(date, &us) ? us : 0;
}

/* ---- the rest ---- */

enum ecx_err
http_status_err(int status, bool repeatable)
{
	if (status == 0 || (status >= 200 && status < 300))
		return ECX_OK;
	if (status == 408 || (status >= 500 && status < 600))
		return repeatable ? ECX_AGAIN : ECX_UNSURE;
	switch (status) {
	case 400:
	case 413:
	case 422:
		return ECX_REJECTED;
	case 401:
	case 402:
	case 403:
		return ECX_DENIED;
	case 404:
	case 410:
		return ECX_MISSING;
	case 409:
	case 412:
		return ECX_STALE;
	case 429:
		return ECX_LIMITED;
	default:
		return ECX_PROTOCOL;
	}
}

bool
http_reads(const struct http_request *request)
{
	return request->effect == HTTP_READS ||
	       strcmp(request->method, "GET") == 0 ||
	       strcmp(request->method, "HEAD") == 0;
}

bool
http_repeatable(const struct http_request *request)
{
	return request->effect != HTTP_CREATES || http_reads(request);
}

void
http_escape(struct buf *out, const char *s)
{
	static const char marks[] = "-._~";

	for (; *s != '\0'; s++) {
		if (isalnum((unsigned char)*s) || strchr(marks, *s) != NULL)
			buf_addc(out, *s);
		else
			buf_addf(out, "%%%02X", (unsigned char)*s);
	}
}
