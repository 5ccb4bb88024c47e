#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/die.h"
#include "base/json.h"
#include "base/json_mem.h"
#include "base/json_quick.h"
#include "base/json_scan.h"
#include "base/mem.h"

void
json_setup(void)
{
#ifdef ECX_SANITIZE
	json_set_alloc_funcs(xmalloc, free);
#else
	json_set_alloc_funcs(json_mem_new, json_mem_free);
#endif
	/* A random seed: member names chosen by an attacker must not collide.
	 */
	json_object_seed(0);
}

/*
 * Finds what must be refused before jansson reads the text: a bracket that
 * would make jansson recurse too deep, and a NUL byte, which jansson takes for
 * the end of the text. Where the syntax is broken this scan may misjudge what
 * follows; jansson reports the broken spot first.
 */
static const char *
find_refused(const char *text, size_t len, size_t *at)
{
	size_t depth = 0, i;
	bool quoted = false;

	for (i = 0; i < len; i++) {
		*at = i;
		switch (text[i]) {
		case '\0':
			return "NUL byte";
		case '"':
			quoted = !quoted;
			break;
		case '\\':
			i++;
			break;
		case '{':
		case '[':
			if (!quoted && ++depth > JSON_DEPTH_MAX)
				return "nested too deep";
			break;
		case '}':
		case ']':
			if (!quoted && depth > 0)
				depth--;
			break;
		default:
			break;
		}
	}
	return NULL;
}

json_t *
json_read(const char *text, size_t len, struct json_problem *problem)
{
	json_t *value = json_quick(text, len);
	json_error_t error;
	const char *reason;

	if (value != NULL)
		return value;
	reason = find_refused(text, len, &problem->at);
	if (reason == NULL) {
		value = json_loadb(text, len,
		    JSON_DECODE_ANY | JSON_REJECT_DUPLICATES, &error);
		if (value != NULL)
			return value;
		problem->at = (size_t)error.position;
		reason = error.text;
		if (json_error_code(&error) == json_error_null_character)
			reason = "\\u0000 is not allowed";
	}
	(void)text_clean(problem->text, sizeof(problem->text), reason);
	return NULL;
}

/* The index after the string that begins at i. */
static size_t
skip_string(const char *text, size_t len, size_t i)
{
	for (i++; i < len && text[i] != '"'; i++)
		if (text[i] == '\\')
			i++;
	return i + 1;
}

static size_t
skip_blanks(const char *text, size_t len, size_t i)
{
	while (i < len && strchr(" \t\r\n", text[i]) != NULL)
		i++;
	return i;
}

/* The index after the value that begins at i. */
static size_t
skip_value(const char *text, size_t len, size_t i)
{
	size_t depth = 0;

	while (i < len) {
		if (text[i] == '"') {
			i = skip_string(text, len, i);
			continue;
		}
		if (depth == 0 && strchr(",]} \t\r\n", text[i]) != NULL)
			break;
		if (text[i] == '{' || text[i] == '[')
			depth++;
		else if (text[i] == '}' || text[i] == ']')
			depth--;
		i++;
		if (depth == 0 && strchr("}]", text[i - 1]) != NULL)
			break;
	}
	return i;
}

bool
json_raw_member(const char *text, size_t len, const char *name,
    const char **value, size_t *value_len)
{
	const size_t n = strlen(name);
	size_t i = skip_blanks(text, len, 0) + 1, end;

	while ((i = skip_blanks(text, len, i)) < len && text[i] == '"') {
		const char *member = text + i + 1;
		const size_t from = i;

		end = skip_string(text, len, i);
		i = skip_blanks(text, len, end);
		i = skip_blanks(text, len, i + 1);
		end -= from + 2;
		*value = text + i;
		i = skip_value(text, len, i);
		*value_len = (size_t)(text + i - *value);
		if (end == n && memcmp(member, name, n) == 0)
			return true;
		i = skip_blanks(text, len, i) + 1;
	}
	return false;
}

/* The character that follows the backslash in the escape of a byte, 'u' for
 * an escape of four hexadecimal digits; NUL for a byte that is not escaped. */
static char
escape_of(char c)
{
	static const char low[] = "uuuuuuuubtnufruuuuuuuuuuuuuuuuuu";

	if ((unsigned char)c < 0x20)
		return low[(unsigned char)c];
	if (c == '"' || c == '\\')
		return c;
	return '\0';
}

static void
write_escape(char c, struct buf *out)
{
	const char escape = escape_of(c);

	if (escape == 'u')
		buf_addf(out, "\\u%04x", (unsigned)c);
	else
		buf_add(out, (char[]){'\\', escape}, 2);
}

static void
write_quoted(const char *s, size_t len, struct buf *out)
{
	char *at = buf_extend(out, len + 2);

	if (at == NULL)
		return;
	at[0] = at[len + 1] = '"';
	memcpy(at + 1, s, len);
}

static void
write_string(const char *s, size_t len, struct buf *out)
{
	uint64_t high = 0;
	size_t plain = json_plain(s, len, &high);

	if (plain == len) {
		write_quoted(s, len, out);
		return;
	}
	buf_addc(out, '"');
	while (plain < len) {
		buf_add(out, s, plain);
		write_escape(s[plain], out);
		s += plain + 1;
		len -= plain + 1;
		plain = json_plain(s, len, &high);
	}
	buf_add(out, s, len);
	buf_addc(out, '"');
}

static void write_value(const json_t *value, bool sorted, struct buf *out);

static void
write_array(const json_t *array, bool sorted, struct buf *out)
{
	const size_t n = json_array_size(array);
	size_t i;

	buf_addc(out, '[');
	for (i = 0; i < n; i++) {
		if (i > 0)
			buf_addc(out, ',');
		write_value(json_array_get(array, i), sorted, out);
	}
	buf_addc(out, ']');
}

struct member {
	const char *name;
	size_t len;
	const json_t *value;
};

static struct member
member_at(void *it)
{
	return (struct member){json_object_iter_key(it),
	    json_object_iter_key_len(it), json_object_iter_value(it)};
}

static void
write_member(struct member m, bool first, bool sorted, struct buf *out)
{
	if (!first)
		buf_addc(out, ',');
	write_string(m.name, m.len, out);
	buf_addc(out, ':');
	write_value(m.value, sorted, out);
}

static int
by_name(const void *a, const void *b)
{
	const struct member *x = a, *y = b;

	return strcmp(x->name, y->name);
}

/* The cast: jansson's iterators can write to the object, this one does not. */
static void
write_object(const json_t *object, struct buf *out)
{
	json_t *o = (json_t *)object;
	bool first = true;
	void *it;

	buf_addc(out, '{');
	for (it = json_object_iter(o); it; it = json_object_iter_next(o, it)) {
		write_member(member_at(it), first, false, out);
		first = false;
	}
	buf_addc(out, '}');
}

static void
write_object_sorted(const json_t *object, struct buf *out)
{
	json_t *o = (json_t *)object;
	auto_free struct member *all = NULL;
	size_t n = 0, i;
	void *it;

	all = xcalloc(json_object_size(o), sizeof(*all));
	for (it = json_object_iter(o); it; it = json_object_iter_next(o, it))
		all[n++] = member_at(it);
	qsort(all, n, sizeof(*all), by_name);
	buf_addc(out, '{');
	for (i = 0; i < n; i++)
		write_member(all[i], i == 0, true, out);
	buf_addc(out, '}');
}

static void
write_value(const json_t *value, bool sorted, struct buf *out)
{
	char text[DEC_DOUBLE_TEXT];

	switch (json_typeof(value)) {
	case JSON_OBJECT:
		if (sorted)
			write_object_sorted(value, out);
		else
			write_object(value, out);
		break;
	case JSON_ARRAY:
		write_array(value, sorted, out);
		break;
	case JSON_STRING:
		write_string(
		    json_string_value(value), json_string_length(value), out);
		break;
	case JSON_INTEGER:
		buf_addf(
		    out, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
		break;
	case JSON_REAL:
		buf_adds(out, dec_double_text(json_real_value(value), text));
		break;
	case JSON_TRUE:
		buf_adds(out, "true");
		break;
	case JSON_FALSE:
		buf_adds(out, "false");
		break;
	case JSON_NULL:
		buf_adds(out, "null");
		break;
	}
}

void
json_write(const json_t *value, struct buf *out)
{
	write_value(value, false, out);
}

void
json_write_sorted(const json_t *value, struct buf *out)
{
	write_value(value, true, out);
}

char *
json_text(const json_t *value)
{
	struct buf out;

	buf_init(&out, SIZE_MAX / 4); /* memory is the ceiling */
	write_value(value, false, &out);
	return out.data;
}

static json_t *
member_or_item(const json_t *value, const char *name, size_t len)
{
	size_t index = 0, i;

	if (json_is_object(value))
		return json_object_getn(value, name, len);
	if (!json_is_array(value) || len == 0 || len > 9)
		return NULL;
	for (i = 0; i < len; i++) {
		if (name[i] < '0' || name[i] > '9')
			return NULL;
		index = index * 10 + (size_t)(name[i] - '0');
	}
	return json_array_get(value, index);
}

json_t *
json_at(const json_t *value, const char *path)
{
	size_t len = strcspn(path, ".");
	json_t *at = member_or_item(value, path, len);

	while (at != NULL && path[len] != '\0') {
		path += len + 1;
		len = strcspn(path, ".");
		at = member_or_item(at, path, len);
	}
	return at;
}

const char *
json_string_at(const json_t *value, const char *path)
{
	return json_string_value(json_at(value, path));
}

const char *
json_text_at(const json_t *value, const char *path)
{
	const char *text = json_string_at(value, path);

	return text != NULL ? text : "";
}

bool
json_is_at(const json_t *value, const char *path, const char *text)
{
	return strcmp(json_text_at(value, path), text) == 0;
}

char *
json_id(const json_t *value)
{
	if (json_is_integer(value))
		return xasprintf("%lld", (long long)json_integer_value(value));
	return xstrdup(json_is_string(value) ? json_string_value(value) : "");
}

bool
json_true_at(const json_t *value, const char *path)
{
	return json_is_true(json_at(value, path));
}

void
json_set_text(json_t *object, const char *name, const char *text)
{
	int failed;

	if (text == NULL || text[0] == '\0')
		return;
	failed = json_object_set_new(object, name, json_string(text));
	assert(failed == 0);
	(void)failed;
}

void
json_set_dec(json_t *object, const char *name, struct dec d)
{
	char text[DEC_TEXT];

	assert(!dec_bad(d));
	json_set_text(object, name, dec_print(d, text));
}

void
json_set_number(json_t *object, const char *name, struct dec d)
{
	struct json_problem problem;
	char text[DEC_TEXT];

	assert(!dec_bad(d));
	(void)dec_print(dec_trim(d), text);
	json_object_set_new(
	    object, name, json_read(text, strlen(text), &problem));
}

struct dec
json_decimal(const json_t *value)
{
	switch (value ? json_typeof(value) : JSON_NULL) {
	case JSON_STRING:
		return dec_parse_n(
		    json_string_value(value), json_string_length(value));
	case JSON_INTEGER:
		return dec_int(json_integer_value(value));
	case JSON_REAL:
		return dec_from_double(json_real_value(value));
	default:
		return dec_parse(NULL);
	}
}

struct dec
json_decimal_at(const json_t *value, const char *path)
{
	return json_decimal(json_at(value, path));
}
