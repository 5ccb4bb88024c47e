#include <string.h>

#include "base/buf.h"
#include "base/die.h"
#include "base/json_quick.h"
#include "base/json_scan.h"

struct quick {
	const char *at, *end;
	unsigned depth;
	uint64_t high;   /* not 0: the string has bytes that are not ASCII */
	struct buf text; /* the string being read, escapes resolved */
};

/* Skips blanks and returns the byte after them; NUL at the end. */
static char
peek(struct quick *q)
{
	for (; q->at < q->end; q->at++)
		if (*q->at != ' ' && *q->at != '\t' && *q->at != '\n' &&
		    *q->at != '\r')
			return *q->at;
	return '\0';
}

static bool
skip_char(struct quick *q, char c)
{
	if (peek(q) != c)
		return false;
	q->at++;
	return true;
}

/* Skips the bytes up to a quote, a backslash or a control character; returns
 * how many. */
static size_t
take_plain(struct quick *q)
{
	const size_t n = json_plain(q->at, (size_t)(q->end - q->at), &q->high);

	q->at += n;
	return n;
}

/* Skips the closing quote, without skipping blanks: those would belong to the
 * string. */
static bool
skip_quote(struct quick *q)
{
	if (q->at == q->end || *q->at != '"')
		return false;
	q->at++;
	return true;
}

/* The byte that an escape stands for, read after its backslash; NUL when the
 * escape is unknown or \u. */
static char
take_escape(struct quick *q)
{
	static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
	const char *at;

	if (q->at == q->end || *q->at == '\0')
		return '\0';
	at = strchr(from, *q->at++);
	if (at == NULL)
		return '\0';
	return to[at - from];
}

/* A string of the text that was taken, with the same check as jansson's. */
static json_t *
new_string(const struct quick *q, const char *s, size_t len)
{
	if (q->high != 0 && !text_is_utf8(s, len))
		return NULL;
	return json_stringn_nocheck(s, len);
}

/* A string, read after its opening quote. */
static json_t *
quick_string(struct quick *q)
{
	const char *from = q->at;
	size_t len;
	char c;

	q->high = 0;
	len = take_plain(q);
	if (skip_quote(q))
		return new_string(q, from, len);
	buf_reset(&q->text);
	buf_add(&q->text, from, len);
	while (q->at < q->end && *q->at == '\\') {
		q->at++;
		c = take_escape(q);
		if (c == '\0')
			return NULL;
		buf_addc(&q->text, c);
		from = q->at;
		buf_add(&q->text, from, take_plain(q));
	}
	if (!skip_quote(q) || q->text.over)
		return NULL;
	return new_string(q, q->text.data, q->text.len);
}

static json_t *
quick_integer(struct quick *q)
{
	bool negative = skip_char(q, '-');
	const char *from = q->at;
	json_int_t n = 0;

	while (q->at < q->end && *q->at >= '0' && *q->at <= '9' &&
	       q->at - from < 18)
		n = n * 10 + (*q->at++ - '0');
	if (q->at == from || (*from == '0' && q->at - from > 1))
		return NULL;
	if (q->at < q->end && strchr(".eE0123456789", *q->at) != NULL)
		return NULL;
	return json_integer(negative ? -n : n);
}

static json_t *quick_value(struct quick *q);

/* An array, read after its opening bracket. */
static json_t *
quick_array(struct quick *q)
{
	json_auto_t *array = json_array();

	if (skip_char(q, ']'))
		return json_incref(array);
	do {
		if (json_array_append_new(array, quick_value(q)) != 0)
			return NULL;
	} while (skip_char(q, ','));
	return skip_char(q, ']') ? json_incref(array) : NULL;
}

/* An object, read after its opening brace. A name that appears twice leaves the
 * number of members as it was, and is refused. */
static json_t *
quick_object(struct quick *q)
{
	json_auto_t *object = json_object();
	const char *name;
	size_t len, n = 0;

	if (skip_char(q, '}'))
		return json_incref(object);
	do {
		if (!skip_char(q, '"'))
			return NULL;
		name = q->at;
		q->high = 0;
		len = take_plain(q);
		if (!skip_quote(q) || !skip_char(q, ':') ||
		    (q->high != 0 && !text_is_utf8(name, len)) ||
		    json_object_setn_new_nocheck(
			object, name, len, quick_value(q)) != 0 ||
		    json_object_size(object) != ++n)
			return NULL;
	} while (skip_char(q, ','));
	return skip_char(q, '}') ? json_incref(object) : NULL;
}

static json_t *
quick_word(struct quick *q, const char *word, json_t *value)
{
	size_t len = strlen(word);

	if ((size_t)(q->end - q->at) < len || memcmp(q->at, word, len) != 0)
		return NULL;
	q->at += len;
	return value;
}

static json_t *
quick_value(struct quick *q)
{
	json_t *value;

	switch (peek(q)) {
	case '"':
		q->at++;
		return quick_string(q);
	case '{':
	case '[':
		if (q->depth == JSON_DEPTH_MAX)
			return NULL;
		q->depth++;
		value = *q->at++ == '{' ? quick_object(q) : quick_array(q);
		q->depth--;
		return value;
	case 't':
		return quick_word(q, "true", json_true());
	case 'f':
		return quick_word(q, "false", json_false());
	case 'n':
		return quick_word(q, "null", json_null());
	default:
		return quick_integer(q);
	}
}

json_t *
json_quick(const char *text, size_t len)
{
	struct quick q = {.at = text, .end = text + len};
	json_t *value;

	buf_init(&q.text, len);
	value = quick_value(&q);
	buf_free(&q.text);
	if (value == NULL || (peek(&q) == '\0' && q.at == q.end))
		return value;
	json_decref(value);
	return NULL;
}
