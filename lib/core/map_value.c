#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/die.h"
#include "base/mem.h"
#include "base/near.h"
#include "core/map_date.h"
#include "core/map_value.h"

enum { QUOTED_MAX = 40 }; /* bytes of a value in a message */

const char *
map_quote(char out[MAP_QUOTED], const char *text)
{
	char clean[MAP_QUOTED - 16];
	bool whole;

	text_clean(clean, sizeof(clean), text);
	whole = strlen(clean) <= QUOTED_MAX;
	if (!whole)
		text_clean(clean, QUOTED_MAX + 1, text);
	(void)snprintf(out, MAP_QUOTED, "'%s%s'", clean, whole ? "" : "\u2026");
	return out;
}

/* Returns NULL with "TYPE: 'VALUE' ..." in why. */
__attribute__((format(printf, 4, 5))) static json_t *
refuse(const struct map_type *t, const char *value, char why[ECX_WHY],
    const char *format, ...)
{
	char quoted[MAP_QUOTED];
	char text[128];
	va_list ap;

	va_start(ap, format);
	(void)vsnprintf(text, sizeof(text), format, ap);
	va_end(ap);
	(void)snprintf(
	    why, ECX_WHY, "%s: %s %s", t->text, map_quote(quoted, value), text);
	return NULL;
}

static json_t *
refuse_kind(const struct map_type *t, const json_t *value, char why[ECX_WHY])
{
	(void)snprintf(why, ECX_WHY, "%s: %s, not a single value", t->text,
	    json_is_array(value) ? "a list" : "an object");
	return NULL;
}

/* A new string; text must be UTF-8. */
static json_t *
new_text(const char *text, size_t len)
{
	return json_stringn_nocheck(text, len);
}

/* The value itself when it is that text already, else a new string. */
static json_t *
same_or_new(json_t *value, const char *text)
{
	return strcmp(json_string_value(value), text) == 0
		   ? json_incref(value)
		   : new_text(text, strlen(text));
}

json_t *
map_value_text(json_t *value)
{
	auto_free char *text = NULL;
	char digits[DEC_TEXT];
	struct dec d;

	switch (json_typeof(value)) {
	case JSON_STRING:
		return json_incref(value);
	case JSON_OBJECT:
	case JSON_ARRAY:
	case JSON_NULL:
		return NULL;
	case JSON_REAL:
		d = json_decimal(value);
		if (!dec_bad(d)) {
			dec_print(d, digits);
			return new_text(digits, strlen(digits));
		}
		break;
	default:
		break;
	}
	text = json_text(value);
	return new_text(text, strlen(text));
}

/* ---- text ---- */

static size_t
characters(const char *s)
{
	size_t n = 0;

	for (; *s != '\0'; s++)
		n += ((unsigned char)*s & 0xc0) != 0x80;
	return n;
}

bool
map_value_is_wide(const struct map_type *t, const json_t *value)
{
	return t->size > 0 && json_is_string(value) &&
	       json_string_length(value) > t->size &&
	       characters(json_string_value(value)) > t->size;
}

/* The first byte behind at most so many characters. */
static const char *
behind(const char *s, size_t size)
{
	while (*s != '\0' && (size > 0 || ((unsigned char)*s & 0xc0) == 0x80))
		size -= ((unsigned char)*s++ & 0xc0) != 0x80;
	return s;
}

json_t *
map_value_part(const struct map_type *t, json_t *value, unsigned n)
{
	const char *s = json_string_value(value);
	const char *end;

	for (;; s = end) {
		s += strspn(s, " ");
		if (*s == '\0')
			return NULL;
		end = behind(s, t->size);
		if (*end != '\0') {
			const char *blank = end;

			while (blank > s && *blank != ' ')
				blank--;
			end = blank > s ? blank : end;
		}
		if (--n == 0)
			break;
	}
	while (end > s + 1 && end[-1] == ' ')
		end--;
	return new_text(s, (size_t)(end - s));
}

/* Checks the length of a text. */
static json_t *
text_value(const struct map_type *t, json_t *value, char why[ECX_WHY])
{
	const char *s = json_string_value(value);
	size_t n;

	if (t->size > 0 && json_string_length(value) > t->size) {
		n = characters(s);
		if (n > t->size)
			return refuse(t, s, why, "has %zu characters", n);
	}
	return json_incref(value);
}

/* ---- numbers ---- */

/* Where the parts of -?digits(.digits)? lie. */
struct number {
	size_t before;   /* digits before the point, without leading zeros */
	size_t after;    /* digits after the point, without trailing zeros */
	size_t fraction; /* bytes from the point on */
};

static bool
number_scan(const char *s, struct number *n)
{
	size_t len;

	s += *s == '-';
	len = strspn(s, "0123456789");
	if (len == 0)
		return false;
	n->before = len - strspn(s, "0");
	s += len;
	n->fraction = strlen(s);
	n->after = 0;
	if (*s == '\0')
		return true;
	len = strspn(s + 1, "0123456789");
	if (*s != '.' || len == 0 || s[1 + len] != '\0')
		return false;
	while (len > 0 && s[len] == '0')
		len--;
	n->after = len;
	return true;
}

/* Checks a decimal string. Trailing zeros that exceed the scale are left out of
 * the result. */
static json_t *
decimal_value(const struct map_type *t, json_t *value, char why[ECX_WHY])
{
	const char *s = json_string_value(value);
	size_t len = json_string_length(value);
	struct number n;

	if (!number_scan(s, &n))
		return refuse(t, s, why, "is not a decimal number");
	if (n.after > t->scale)
		return refuse(t, s, why, "has %zu digit%s after the point",
		    n.after, n.after == 1 ? "" : "s");
	if (n.before > t->size - t->scale)
		return refuse(t, s, why, "has %zu digit%s before the point",
		    n.before, n.before == 1 ? "" : "s");
	if (n.fraction <= t->scale + 1)
		return json_incref(value);
	len -= n.fraction;
	return new_text(s, t->scale > 0 ? len + 1 + t->scale : len);
}

/* The point of ours as the comma of theirs. */
static json_t *
comma_to_theirs(const struct map_type *t, json_t *value, char why[ECX_WHY])
{
	json_auto_t *fitting = decimal_value(t, value, why);
	auto_free char *text = NULL;

	if (fitting == NULL)
		return NULL;
	text = xstrdup(json_string_value(fitting));
	text[strcspn(text, ".")] = strchr(text, '.') != NULL ? ',' : '\0';
	return new_text(text, strlen(text));
}

/* A point would be a thousands separator, or it is not a decimal comma after
 * all: both are refused. */
static json_t *
comma_to_ours(const struct map_type *t, json_t *value, char why[ECX_WHY])
{
	const char *s = json_string_value(value);
	auto_free char *text = xstrdup(s);
	json_auto_t *ours = NULL;

	if (strchr(s, '.') != NULL)
		return refuse(t, s, why,
		    "has a point: write it with a comma and without thousands "
		    "separators");
	text[strcspn(text, ",")] = strchr(s, ',') != NULL ? '.' : '\0';
	ours = new_text(text, strlen(text));
	return decimal_value(t, ours, why);
}

static json_t *
number_to_theirs(const struct map_type *t, json_t *value, char why[ECX_WHY])
{
	json_auto_t *fitting = decimal_value(t, value, why);
	const char *s = json_string_value(value);
	struct dec wanted = dec_trim(dec_parse(json_string_value(fitting)));
	char text[DEC_TEXT];
	struct json_problem problem;
	json_t *number;
	struct dec got;

	if (fitting == NULL)
		return NULL;
	dec_print(wanted, text);
	number = json_read(text, strlen(text), &problem);
	got = json_decimal(number);
	if (!dec_bad(got) && !dec_bad(wanted) && dec_cmp(got, wanted) == 0)
		return number;
	json_decref(number);
	return refuse(t, s, why, "has more digits than a JSON number holds");
}

/* ---- truth ---- */

static json_t *
bool_to_theirs(const struct map_type *t, json_t *value, char why[ECX_WHY])
{
	const char *s = json_string_value(value);
	bool yes;

	if (strcmp(s, "true") != 0 && strcmp(s, "false") != 0)
		return refuse(t, s, why, "is neither true nor false");
	yes = *s == 't';
	if (t->yes == NULL)
		return json_boolean(yes);
	s = yes ? t->yes : t->no;
	return new_text(s, strlen(s));
}

static json_t *
bool_to_ours(const struct map_type *t, json_t *value, char why[ECX_WHY])
{
	const char *s = json_string_value(value);
	const char *yes = t->yes ? t->yes : "true";
	const char *no = t->yes ? t->no : "false";

	if (strcasecmp(s, yes) == 0)
		return json_true();
	if (strcasecmp(s, no) == 0)
		return json_false();
	return refuse(t, s, why, "is neither '%s' nor '%s'", yes, no);
}

/* ---- dates and times ---- */

static json_t *
date_to_theirs(const struct map_type *t, json_t *value, char why[ECX_WHY])
{
	const char *s = json_string_value(value);
	char iso[CLOCK_TEXT];
	char text[MAP_DATE_MAX + 1];
	int64_t us;

	if (!clock_parse(s, &us))
		return refuse(t, s, why, "is not a date");
	map_date_write(t->format, clock_print(us, iso), text);
	return same_or_new(value, text);
}

static json_t *
date_to_ours(const struct map_type *t, json_t *value, char why[ECX_WHY])
{
	const char *s = json_string_value(value);
	char iso[] = "YYYY-MM-DD";
	int64_t us;

	if (!map_date_read(t->format, s, iso))
		return refuse(t, s, why, "is not a date");
	if (map_date_is_none(iso))
		return NULL;
	if (!clock_parse(iso, &us))
		return refuse(t, s, why, "is not a date");
	return same_or_new(value, iso);
}

static json_t *
time_to_theirs(const struct map_type *t, json_t *value, char why[ECX_WHY])
{
	const char *s = json_string_value(value);
	char text[CLOCK_TEXT];
	int64_t us;

	if (!clock_parse(s, &us))
		return refuse(t, s, why, "is not a time");
	clock_print(us, text);
	if (t->bare)
		return new_text(text, strlen(text) - 1);
	return same_or_new(value, text);
}

static json_t *
time_to_ours(const struct map_type *t, json_t *value, char why[ECX_WHY])
{
	const char *s = json_string_value(value);
	auto_free char *zoned = xasprintf("%s%s", s, t->bare ? "Z" : "");
	char text[CLOCK_TEXT];
	int64_t us;

	if (map_date_is_none(s))
		return NULL;
	if (!clock_parse(zoned, &us))
		return refuse(t, s, why, "is not a time");
	clock_print(us, text);
	return same_or_new(value, text);
}

/* ---- both directions ---- */

static json_t *
raw_value(json_t *value)
{
	/* Never the same container: either document may be changed. */
	if (json_is_object(value) || json_is_array(value))
		return json_deep_copy(value);
	return json_incref(value);
}

json_t *
map_value_to_theirs(const struct map_type *t, json_t *ours, char why[ECX_WHY])
{
	why[0] = '\0';
	if (t->kind == MAP_RAW)
		return raw_value(ours);

	json_auto_t *text = map_value_text(ours);

	if (text == NULL)
		return refuse_kind(t, ours, why);
	switch (t->kind) {
	case MAP_DECIMAL:
		return t->comma ? comma_to_theirs(t, text, why)
				: decimal_value(t, text, why);
	case MAP_NUMBER:
		return number_to_theirs(t, text, why);
	case MAP_BOOL:
		return bool_to_theirs(t, text, why);
	case MAP_DATE:
		return date_to_theirs(t, text, why);
	case MAP_TIME:
		return time_to_theirs(t, text, why);
	default:
		return text_value(t, text, why);
	}
}

json_t *
map_value_to_ours(const struct map_type *t, json_t *theirs, char why[ECX_WHY])
{
	why[0] = '\0';
	if (t->kind == MAP_RAW)
		return raw_value(theirs);

	json_auto_t *text = map_value_text(theirs);

	if (text == NULL)
		return refuse_kind(t, theirs, why);
	switch (t->kind) {
	case MAP_DECIMAL:
	case MAP_NUMBER:
		return t->comma && json_is_string(theirs)
			   ? comma_to_ours(t, text, why)
			   : decimal_value(t, text, why);
	case MAP_BOOL:
		return bool_to_ours(t, text, why);
	case MAP_DATE:
		return date_to_ours(t, text, why);
	case MAP_TIME:
		return time_to_ours(t, text, why);
	default:
		return text_value(t, text, why);
	}
}

/* ---- types ---- */

static const struct {
	const char *name;
	const char *forms;
	enum map_kind kind;
	size_t size, scale;
} names[] = {
    {"text", "text or text(SIZE)", MAP_TEXT, 0, 0},
    {"decimal", "decimal, decimal(comma) or decimal(DIGITS,SCALE[,comma])",
	MAP_DECIMAL, DEC_DIGITS, DEC_SCALE_MAX},
    {"number", "number or number(DIGITS,SCALE)", MAP_NUMBER, DEC_DIGITS,
	DEC_SCALE_MAX},
    {"integer", "integer", MAP_NUMBER, 18, 0},
    {"bool", "bool or bool(YES/NO)", MAP_BOOL, 0, 0},
    {"date", "date or date(FORMAT), such as date(DD.MM.YYYY)", MAP_DATE, 0, 0},
    {"time", "time or time(bare)", MAP_TIME, 0, 0},
    {"lines", "lines", MAP_LINES, 0, 0},
    {"raw", "raw", MAP_RAW, 0, 0},
};

/* Reads digits and the comma after them, if any. */
static bool
count_read(const char **s, size_t max, size_t *out)
{
	const char *p = *s;
	size_t len = strspn(p, "0123456789");

	if (len == 0 || len > 6 || (p[len] != ',' && p[len] != '\0'))
		return false;
	*out = (size_t)strtoul(p, NULL, 10);
	*s = p + len + (p[len] == ',');
	return *out <= max;
}

static bool
size_read(struct map_type *t, const char *s)
{
	if (t->kind == MAP_TEXT)
		return count_read(&s, 999999, &t->size) && t->size > 0 &&
		       *s == '\0';
	t->comma = t->kind == MAP_DECIMAL && strcmp(s, "comma") == 0;
	if (t->comma)
		return true;
	if (!count_read(&s, DEC_DIGITS, &t->size) || t->size == 0 ||
	    !count_read(&s, DEC_SCALE_MAX, &t->scale) || t->scale > t->size)
		return false;
	t->comma = t->kind == MAP_DECIMAL && strcmp(s, "comma") == 0;
	return t->comma || *s == '\0';
}

static bool
words_read(struct map_type *t, const char *s)
{
	const char *slash = strchr(s, '/');

	if (slash == NULL || slash == s || strchr(slash + 1, '/') != NULL)
		return false;
	t->yes = xstrndup(s, (size_t)(slash - s));
	t->no = xstrdup(slash + 1);
	return strcasecmp(t->yes, t->no) != 0;
}

/* Reads the text between the brackets of a type. */
static bool
argument_read(struct map_type *t, const char *s)
{
	switch (t->kind) {
	case MAP_TEXT:
	case MAP_DECIMAL:
	case MAP_NUMBER:
		return size_read(t, s);
	case MAP_BOOL:
		return words_read(t, s);
	case MAP_DATE:
		t->format = xstrdup(s);
		return map_date_format_ok(s);
	case MAP_TIME:
		t->bare = true;
		return strcmp(s, "bare") == 0;
	default:
		return false;
	}
}

static bool
arguments_read(struct map_type *t, const char *name, const char *s)
{
	size_t len = strlen(s);
	auto_free char *inner = NULL;

	/* An integer has no arguments: its size is fixed. */
	if (len < 2 || s[len - 1] != ')' || strcmp(name, "integer") == 0)
		return false;
	inner = xstrndup(s + 1, len - 2);
	return argument_read(t, inner);
}

static bool
unknown(const char *text, size_t len, char why[ECX_WHY])
{
	auto_free char *word = xstrndup(text, len);
	struct near near = near_start(word);
	char quoted[MAP_QUOTED];
	size_t i;

	for (i = 0; i < ARRAY_LEN(names); i++)
		near_try(&near, names[i].name);
	(void)snprintf(
	    why, ECX_WHY, "unknown type %s", map_quote(quoted, word));
	if (near.best != NULL)
		(void)snprintf(why + strlen(why), ECX_WHY - strlen(why),
		    "; did you mean '%s'?", near.best);
	return false;
}

bool
map_type_parse(const char *text, struct map_type *out, char why[ECX_WHY])
{
	size_t len = strcspn(text, "(");
	char quoted[MAP_QUOTED];
	size_t i;

	*out = (struct map_type){.text = xstrdup(text)};
	for (i = 0; i < ARRAY_LEN(names); i++)
		if (strlen(names[i].name) == len &&
		    strncmp(names[i].name, text, len) == 0)
			break;
	if (i == ARRAY_LEN(names))
		return unknown(text, len, why);
	out->kind = names[i].kind;
	out->size = names[i].size;
	out->scale = names[i].scale;
	if (text[len] == '(' &&
	    !arguments_read(out, names[i].name, text + len)) {
		(void)snprintf(why, ECX_WHY, "type %s: write %s",
		    map_quote(quoted, text), names[i].forms);
		return false;
	}
	if (out->kind == MAP_DATE && out->format == NULL)
		out->format = xstrdup("YYYY-MM-DD");
	return true;
}

void
map_type_free(struct map_type *t)
{
	free(t->text);
	free(t->yes);
	free(t->no);
	free(t->format);
}
