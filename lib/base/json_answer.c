#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/die.h"
#include "base/json_answer.h"
#include "base/mem.h"

static const char replacement[] = "\xef\xbf\xbd"; /* U+FFFD */

enum { PATH_MAX_LEN = 160 };

/* The first fault of a value. */
struct fault {
	const char *problem; /* NULL: none */
	char path[PATH_MAX_LEN];
};

struct reader {
	const char *at, *end;
	size_t depth;
	struct buf text; /* the string that is being read */
};

static json_t *read_value(struct reader *r, struct fault *f);

static void
note(struct fault *f, const char *problem)
{
	if (f->problem == NULL)
		f->problem = problem;
}

/* The first fault of a member or item is also that of what holds it. */
static void
note_inner(struct fault *f, const struct fault *inner, const char *name)
{
	auto_free char *path = NULL;

	if (f->problem != NULL || inner->problem == NULL)
		return;
	f->problem = inner->problem;
	path = xasprintf(
	    "%s%s%s", name, inner->path[0] != '\0' ? "." : "", inner->path);
	(void)text_clean(f->path, sizeof(f->path), path);
}

static void
skip_blanks(struct reader *r)
{
	while (r->at < r->end && *r->at != '\0' &&
	       strchr(" \t\r\n", *r->at) != NULL)
		r->at++;
}

/* Passes over the byte; false when another one is there. */
static bool
skip(struct reader *r, char byte)
{
	skip_blanks(r);
	if (r->at == r->end || *r->at != byte)
		return false;
	r->at++;
	return true;
}

/* ---- strings ---- */

static void
replace(struct reader *r, struct fault *f, const char *problem)
{
	buf_adds(&r->text, replacement);
	note(f, problem);
}

static void
add_code_point(struct buf *out, unsigned c)
{
	if (c < 0x80) {
		buf_addc(out, (char)c);
		return;
	}
	if (c < 0x800) {
		buf_addc(out, (char)(0xc0 | c >> 6));
	} else {
		if (c < 0x10000) {
			buf_addc(out, (char)(0xe0 | c >> 12));
		} else {
			buf_addc(out, (char)(0xf0 | c >> 18));
			buf_addc(out, (char)(0x80 | (c >> 12 & 0x3f)));
		}
		buf_addc(out, (char)(0x80 | (c >> 6 & 0x3f)));
	}
	buf_addc(out, (char)(0x80 | (c & 0x3f)));
}

/* Reads four hexadecimal digits at the position, without moving it; false when
 * they are not there. */
static bool
hex_at(const struct reader *r, const char *at, unsigned *value)
{
	static const char digits[] = "0123456789abcdef";
	size_t i;

	*value = 0;
	if (r->end - at < 4)
		return false;
	for (i = 0; i < 4; i++) {
		char c = at[i];
		const char *digit;

		if (c >= 'A' && c <= 'F')
			c = (char)(c - 'A' + 'a');
		digit = memchr(digits, c, 16);
		if (digit == NULL)
			return false;
		*value = *value * 16 + (unsigned)(digit - digits);
	}
	return true;
}

/* Reads what follows \u. */
static bool
read_unicode(struct reader *r, struct fault *f)
{
	unsigned c, low;

	if (!hex_at(r, r->at, &c))
		return false;
	r->at += 4;
	if (c == 0) {
		replace(r, f, "\\u0000");
	} else if (c < 0xd800 || c > 0xdfff) {
		add_code_point(&r->text, c);
	} else if (c < 0xdc00 && r->end - r->at > 2 && r->at[0] == '\\' &&
		   r->at[1] == 'u' && hex_at(r, r->at + 2, &low) &&
		   low >= 0xdc00 && low <= 0xdfff) {
		r->at += 6;
		add_code_point(
		    &r->text, 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00));
	} else {
		replace(r, f, "half of a surrogate pair");
	}
	return true;
}

/* Reads what follows a backslash. */
static bool
read_escape(struct reader *r, struct fault *f)
{
	static const char names[] = "\"\\/bfnrt", bytes[] = "\"\\/\b\f\n\r\t";
	const char *name;

	if (r->at == r->end)
		return false;
	if (*r->at == 'u') {
		r->at++;
		return read_unicode(r, f);
	}
	name = memchr(names, *r->at, sizeof(names) - 1);
	if (name == NULL)
		return false;
	r->at++;
	buf_addc(&r->text, bytes[name - names]);
	return true;
}

/* Reads a byte that begins a character of several bytes. */
static void
read_wide(struct reader *r, struct fault *f)
{
	const size_t left = (size_t)(r->end - r->at);
	size_t n = 2;

	while (n <= left && n <= 4 && !text_is_utf8(r->at, n))
		n++;
	if (n > left || n > 4) {
		replace(r, f, "byte that is not UTF-8");
		n = 1;
	} else {
		buf_add(&r->text, r->at, n);
	}
	r->at += n;
}

/* Reads a string into r->text; false when there is none or it never ends. */
static bool
read_string(struct reader *r, struct fault *f)
{
	unsigned char c;

	buf_reset(&r->text);
	if (!skip(r, '"'))
		return false;
	while (r->at < r->end && (c = (unsigned char)*r->at) != '"') {
		if (c >= 0x80) {
			read_wide(r, f);
			continue;
		}
		r->at++;
		if (c == '\\') {
			if (!read_escape(r, f))
				return false;
		} else if (c < 0x20) {
			replace(
			    r, f, c == '\0' ? "NUL byte" : "control character");
		} else {
			buf_addc(&r->text, (char)c);
		}
	}
	return skip(r, '"');
}

/* ---- values ---- */

/* Reads a number, or one of the three words. jansson knows what is right. */
static json_t *
read_plain(struct reader *r, struct fault *f)
{
	static const char bytes[] = "+-.0123456789Eaeflnrstu";
	const char *from = r->at;
	json_error_t error;
	json_t *value;

	while (
	    r->at < r->end && memchr(bytes, *r->at, sizeof(bytes) - 1) != NULL)
		r->at++;
	value =
	    json_loadb(from, (size_t)(r->at - from), JSON_DECODE_ANY, &error);
	if (value != NULL ||
	    json_error_code(&error) != json_error_numeric_overflow)
		return value;
	note(f, "number out of range");
	return json_stringn(from, (size_t)(r->at - from));
}

/* Passes over an array or object that is nested too deep. */
static json_t *
skip_nested(struct reader *r, struct fault *f)
{
	struct fault ignored = {0};
	size_t depth = 0;

	note(f, "more than 64 levels");
	while (r->at < r->end) {
		if (*r->at == '"') {
			if (!read_string(r, &ignored))
				return NULL;
			continue;
		}
		if (*r->at == '[' || *r->at == '{')
			depth++;
		else if (*r->at == ']' || *r->at == '}')
			depth--;
		r->at++;
		if (depth == 0)
			return json_null();
	}
	return NULL;
}

/* The value when it is complete; frees it and returns NULL when not. */
static json_t *
finish(json_t *value, bool complete)
{
	if (complete)
		return value;
	json_decref(value);
	return NULL;
}

static json_t *
read_array(struct reader *r, struct fault *f)
{
	json_t *array = json_array();

	r->at++;
	if (skip(r, ']'))
		return array;
	do {
		struct fault inner = {0};
		json_t *item = read_value(r, &inner);
		char index[32];

		if (item == NULL)
			return finish(array, false);
		(void)snprintf(
		    index, sizeof(index), "%zu", json_array_size(array));
		note_inner(f, &inner, index);
		json_array_append_new(array, item);
	} while (skip(r, ','));
	return finish(array, skip(r, ']'));
}

static bool
read_member(struct reader *r, json_t *object, struct fault *f)
{
	struct fault own = {0}, inner = {0};
	auto_free char *name = NULL;
	json_t *value;

	if (!read_string(r, &own))
		return false;
	name = xstrdup(r->text.data);
	if (json_object_get(object, name) != NULL)
		note(&own, "second member of this name");
	value = skip(r, ':') ? read_value(r, &inner) : NULL;
	if (value == NULL)
		return false;
	note_inner(f, &own, name);
	note_inner(f, &inner, name);
	json_object_set_new(object, name, value);
	return true;
}

static void
mark(json_t *object, const struct fault *f)
{
	auto_free char *text = NULL;

	if (f->problem == NULL)
		return;
	text = xasprintf("%s at %s", f->problem, f->path);
	json_set_text(object, JSON_MARK, text);
}

static json_t *
read_object(struct reader *r, struct fault *f)
{
	json_t *object = json_object();

	r->at++;
	if (skip(r, '}'))
		return object;
	do {
		if (!read_member(r, object, f))
			return finish(object, false);
	} while (skip(r, ','));
	mark(object, f);
	return finish(object, skip(r, '}'));
}

static json_t *
read_value(struct reader *r, struct fault *f)
{
	json_t *value;

	skip_blanks(r);
	if (r->at == r->end)
		return NULL;
	if (*r->at == '"')
		return read_string(r, f)
			   ? json_stringn(r->text.data, r->text.len)
			   : NULL;
	if (*r->at != '{' && *r->at != '[')
		return read_plain(r, f);
	if (r->depth == JSON_DEPTH_MAX)
		return skip_nested(r, f);
	r->depth++;
	value = *r->at == '{' ? read_object(r, f) : read_array(r, f);
	r->depth--;
	return value;
}

json_t *
json_lenient(const char *text, size_t len)
{
	struct reader r = {.at = text, .end = text + len};
	struct fault f = {0};
	json_t *value;

	if (len >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0)
		r.at += 3;
	buf_init(&r.text, 3 * len + 1);
	value = read_value(&r, &f);
	skip_blanks(&r);
	buf_free(&r.text);
	return finish(value, r.at == r.end);
}

json_t *
json_read_answer(const char *text, size_t len, struct json_problem *problem)
{
	json_t *value = json_read(text, len, problem);

	return value != NULL ? value : json_lenient(text, len);
}

/* ---- marks ---- */

static const char *
mark_in_array(const json_t *array)
{
	const size_t n = json_array_size(array);
	const char *found = NULL;
	size_t i;

	for (i = 0; i < n && found == NULL; i++)
		found = json_mark_in(json_array_get(array, i));
	return found;
}

const char *
json_mark_in(const json_t *value)
{
	/* The cast: jansson's iterators can write to the object, this does not.
	 */
	json_t *o = (json_t *)value;
	const char *found;
	void *it;

	if (json_is_array(value))
		return mark_in_array(value);
	found = json_string_value(json_object_get(value, JSON_MARK));
	for (it = json_object_iter(o); it != NULL && found == NULL;
	     it = json_object_iter_next(o, it))
		found = json_mark_in(json_object_iter_value(it));
	return found;
}
