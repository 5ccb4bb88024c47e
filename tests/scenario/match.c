#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "match.h"

enum { SHOWN = 2000 };

static void
show(struct buf *why, const char *label, const char *text)
{
	size_t len = strlen(text);

	buf_addf(why, "    %s%.*s%s\n", label, len < SHOWN ? (int)len : SHOWN,
	    text, len > SHOWN ? " ..." : "");
}

void
match_differ(struct buf *why, const struct vars *vars, const char *what,
    const char *expected, const char *seen)
{
	auto_free char *shown = vars_show(vars, expected);

	buf_addf(why, "%s:\n", what);
	show(why, "expected: ", shown);
	show(why, "seen:     ", seen);
}

/* ---- text ---- */

/* The wildcard that was met last. That one alone is tried with more and more
 * text: whatever an earlier one would take more, this one can take. */
struct wild {
	const char *pattern; /* NULL: there is none yet */
	const char *behind;
	const char *from, *to; /* the text that it takes */
};

/* The length of the wildcard that p begins with, or 0. */
static size_t
wildcard(const char *p, const struct vars *vars)
{
	size_t n = vars_reference(p);

	if (n > 0)
		return vars_of(vars, p) == NULL ? n : 0;
	return *p == '*';
}

/* The text that the wildcard takes is final: it is the variable's value. */
static void
capture(const struct wild *w, struct vars *vars)
{
	if (w->pattern != NULL && vars_reference(w->pattern) > 0)
		vars_capture(vars, w->pattern, w->from, w->to - w->from);
}

/* Goes over one character, or one variable, that is the same in both. */
static bool
same(const char **p, const char **s, const char *end, const struct vars *vars)
{
	size_t n = vars_reference(*p);
	const struct var *var;

	if (n > 0) {
		var = vars_of(vars, *p);
		if ((size_t)(end - *s) < var->len ||
		    memcmp(*s, var->value, var->len) != 0)
			return false;
		*p += n;
		*s += var->len;
		return true;
	}
	if (**p == '\\' && (*p)[1] != '\0' && strchr("*{[", (*p)[1]) != NULL)
		(*p)++;
	if (*s == end || **p != **s || **p == '\0')
		return false;
	(*p)++;
	(*s)++;
	return true;
}

bool
match_glob(const char *pattern, const char *text, size_t len, struct vars *vars)
{
	const size_t mark = vars->n;
	const char *p = pattern, *s = text, *end = text + len;
	struct wild w = {0};
	size_t n;

	while (*p != '\0' || s != end) {
		n = wildcard(p, vars);
		if (n > 0) {
			capture(&w, vars);
			w = (struct wild){p, p + n, s, s};
			p += n;
		} else if (!same(&p, &s, end, vars)) {
			if (w.pattern == NULL || w.to == end) {
				vars_cut(vars, mark);
				return false;
			}
			s = ++w.to;
			p = w.behind;
		}
	}
	capture(&w, vars);
	return true;
}

/* ---- JSON ---- */

static const char any_value[] = "*";
static const char further_items[] = "...";

/* Where in the value: a chain from the inside out. */
struct json_path {
	const struct json_path *outer;
	const char *name; /* of a member; NULL: an item */
	size_t index;
};

static void
add_path(const struct json_path *path, struct buf *out)
{
	if (path->outer == NULL)
		return;
	add_path(path->outer, out);
	if (path->name != NULL)
		buf_addf(out, ".%s", path->name);
	else
		buf_addf(out, "[%zu]", path->index);
}

/* Either value may be NULL: there is none. */
static bool
differ_at(const struct json_path *path, const json_t *pattern,
    const json_t *value, const struct vars *vars, struct buf *why)
{
	auto_free char *expected =
	    pattern ? json_text(pattern) : xstrdup("nothing");
	auto_free char *got = value ? json_text(value) : xstrdup("nothing");
	auto_buf struct buf where = {0};

	buf_init(&where, PLAY_TEXT_MAX);
	buf_adds(&where, "JSON");
	add_path(path, &where);
	match_differ(why, vars, where.data, expected, got);
	return false;
}

static bool match_value(const struct json_path *path, const json_t *pattern,
    const json_t *value, struct vars *vars, struct buf *why);

static bool
is_text(const json_t *value, const char *text)
{
	return json_is_string(value) &&
	       strcmp(json_string_value(value), text) == 0;
}

static bool
match_object(const struct json_path *outer, const json_t *pattern,
    const json_t *value, struct vars *vars, struct buf *why)
{
	json_t *members = (json_t *)pattern, *others = (json_t *)value;
	const bool further = json_object_get(pattern, any_value) != NULL;
	struct json_path path = {.outer = outer};
	json_t *one;

	json_object_foreach (members, path.name, one) {
		const json_t *got = json_object_get(value, path.name);

		if (strcmp(path.name, any_value) == 0)
			continue;
		if (got == NULL)
			return differ_at(&path, one, NULL, vars, why);
		if (!match_value(&path, one, got, vars, why))
			return false;
	}
	json_object_foreach (others, path.name, one)
		if (!further && json_object_get(pattern, path.name) == NULL)
			return differ_at(&path, NULL, one, vars, why);
	return true;
}

static bool
match_array(const struct json_path *outer, const json_t *pattern,
    const json_t *value, struct vars *vars, struct buf *why)
{
	struct json_path path = {.outer = outer};
	const json_t *one, *got;

	for (;; path.index++) {
		one = json_array_get(pattern, path.index);
		got = json_array_get(value, path.index);
		if (one == NULL && got == NULL)
			return true;
		if (is_text(one, further_items))
			return true;
		if (one == NULL || got == NULL)
			return differ_at(&path, one, got, vars, why);
		if (!match_value(&path, one, got, vars, why))
			return false;
	}
}

static bool
same_number(const json_t *a, const json_t *b)
{
	struct dec x = json_decimal(a), y = json_decimal(b);

	if (!json_is_number(a) || dec_bad(x) || dec_bad(y))
		return json_equal(a, b);
	return json_is_number(b) && dec_cmp(x, y) == 0;
}

static bool
match_value(const struct json_path *path, const json_t *pattern,
    const json_t *value, struct vars *vars, struct buf *why)
{
	bool matches;

	if (is_text(pattern, any_value))
		return true;
	if (json_is_object(pattern) && json_is_object(value))
		return match_object(path, pattern, value, vars, why);
	if (json_is_array(pattern) && json_is_array(value))
		return match_array(path, pattern, value, vars, why);
	if (json_is_string(pattern) && json_is_string(value))
		matches = match_glob(json_string_value(pattern),
		    json_string_value(value), json_string_length(value), vars);
	else
		matches = same_number(pattern, value);
	return matches || differ_at(path, pattern, value, vars, why);
}

static bool
match_json_text(const json_t *pattern, const char *text, size_t len,
    struct vars *vars, struct buf *why)
{
	struct json_problem problem;
	json_auto_t *value = json_read(text, len, &problem);
	const struct json_path top = {0};
	auto_free char *expected = NULL;
	auto_free char *got = NULL;

	if (value != NULL)
		return match_value(&top, pattern, value, vars, why);
	expected = json_text(pattern);
	got = xstrndup(text, len);
	buf_addf(why, "it is no JSON (%s): ", problem.text);
	match_differ(why, vars, "body", expected, got);
	return false;
}

/* ---- paths and parameters ---- */

static int
hex_digit(char c)
{
	static const char digits[] = "0123456789ABCDEFabcdef";
	const char *at = c ? strchr(digits, c) : NULL;
	int n = at ? (int)(at - digits) : -1;

	return n < 16 ? n : n - 6;
}

/* Without percent-encoding, as a new string. */
static char *
decode(const char *s, size_t len, bool plus_is_blank)
{
	char *out = xstrndup(s, len), *to = out;
	const char *p;

	for (p = out; *p != '\0'; p++, to++) {
		*to = *p;
		if (*p == '%' && hex_digit(p[1]) >= 0 && hex_digit(p[2]) >= 0) {
			*to = (char)(hex_digit(p[1]) * 16 + hex_digit(p[2]));
			p += 2;
		} else if (*p == '+' && plus_is_blank) {
			*to = ' ';
		}
	}
	*to = '\0';
	return out;
}

struct params {
	char **list; /* "name=value", decoded; NULL: has been matched */
	size_t n;
};

static void
params_free(struct params *p)
{
	while (p->n > 0)
		free(p->list[--p->n]);
	free(p->list);
}
#define auto_params __attribute__((cleanup(params_free)))

static struct params
params_of(const char *s, bool plus_is_blank)
{
	struct params p = {0};
	size_t len;

	while (*s != '\0') {
		len = strcspn(s, "&");
		p.list = xreallocarray(p.list, p.n + 1, sizeof(*p.list));
		p.list[p.n++] = decode(s, len, plus_is_blank);
		s += len + (s[len] == '&');
	}
	return p;
}

/* Takes the first parameter that matches; else the first of that name is what
 * came instead. */
static bool
take_param(
    struct params *p, const char *pattern, struct vars *vars, struct buf *why)
{
	const size_t name = strcspn(pattern, "=");
	const char *instead = "nothing";
	size_t i;

	for (i = 0; i < p->n; i++) {
		if (p->list[i] == NULL)
			continue;
		if (match_glob(pattern, p->list[i], strlen(p->list[i]), vars)) {
			free(p->list[i]);
			p->list[i] = NULL;
			return true;
		}
		if (strcspn(p->list[i], "=") == name &&
		    strncmp(p->list[i], pattern, name) == 0)
			instead = p->list[i];
	}
	match_differ(why, vars, "parameter", pattern, instead);
	return false;
}

static bool
match_params(
    const char *pattern, const char *text, struct vars *vars, struct buf *why)
{
	auto_params struct params wanted = params_of(pattern, false);
	auto_params struct params got = params_of(text, true);
	bool further = false, good = true;
	size_t i;

	for (i = 0; good && i < wanted.n; i++)
		if (strcmp(wanted.list[i], "*") == 0)
			further = true;
		else
			good = take_param(&got, wanted.list[i], vars, why);
	for (i = 0; good && !further && i < got.n; i++)
		if (got.list[i] != NULL) {
			match_differ(
			    why, vars, "parameter", "nothing", got.list[i]);
			good = false;
		}
	return good;
}

bool
match_target(
    const char *pattern, const char *target, struct vars *vars, struct buf *why)
{
	const size_t wanted_len = strcspn(pattern, "?");
	const size_t len = strcspn(target, "?");
	auto_free char *wanted = decode(pattern, wanted_len, false);
	auto_free char *path = decode(target, len, false);

	if (!match_glob(wanted, path, strlen(path), vars)) {
		match_differ(why, vars, "path", wanted, path);
		return false;
	}
	pattern += wanted_len;
	target += len;
	return match_params(
	    pattern + (*pattern == '?'), target + (*target == '?'), vars, why);
}

/* ---- bodies and lines ---- */

static bool
is_blank(char c)
{
	return c != '\0' && strchr(" \t\r\n", c) != NULL;
}

/* With one blank for each run of blanks and line ends, and none beside tags
 * and at the ends. */
static void
squeeze(const char *s, size_t len, struct buf *out)
{
	const char *end = s + len;
	bool blank = false;

	buf_init(out, PLAY_TEXT_MAX);
	for (; s < end; s++) {
		if (is_blank(*s)) {
			blank = true;
			continue;
		}
		if (blank && out->len > 0 && *s != '<' &&
		    out->data[out->len - 1] != '>')
			buf_addc(out, ' ');
		blank = false;
		buf_addc(out, *s);
	}
}

static bool
match_text(const char *pattern, const char *text, size_t len, struct vars *vars,
    struct buf *why)
{
	auto_buf struct buf wanted = {0};
	auto_buf struct buf got = {0};

	squeeze(pattern, strlen(pattern), &wanted);
	squeeze(text, len, &got);
	if (match_glob(wanted.data, got.data, got.len, vars))
		return true;
	match_differ(why, vars, "body", wanted.data, got.data);
	return false;
}

bool
match_body(const struct pattern *pattern, const char *type, const char *body,
    size_t len, struct vars *vars, struct buf *why)
{
	static const char form[] = "application/x-www-form-urlencoded";

	if (pattern->text == NULL) {
		if (len == 0)
			return true;
		match_differ(why, vars, "body", "nothing", body);
		return false;
	}
	if (pattern->json != NULL)
		return match_json_text(pattern->json, body, len, vars, why);
	if (strncmp(type, form, strlen(form)) == 0)
		return match_params(pattern->text, body, vars, why);
	return match_text(pattern->text, body, len, vars, why);
}

bool
match_line(const struct pattern *pattern, const char *line, size_t len,
    struct vars *vars, struct buf *why)
{
	auto_free char *got = NULL;

	if (pattern->json != NULL)
		return match_json_text(pattern->json, line, len, vars, why);
	if (match_glob(pattern->text, line, len, vars))
		return true;
	got = xstrndup(line, len);
	match_differ(why, vars, "line", pattern->text, got);
	return false;
}
