#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "vars.h"

/* The length of "{{" and of "}}", and of both. */
static const size_t mark = 2, marks = 4;

size_t
vars_reference(const char *s)
{
	size_t n;

	if (strncmp(s, "{{", mark) != 0)
		return 0;
	n = strspn(s + mark, "abcdefghijklmnopqrstuvwxyz0123456789_");
	if (n == 0 || strncmp(s + mark + n, "}}", mark) != 0)
		return 0;
	return n + marks;
}

const struct var *
vars_of(const struct vars *v, const char *s)
{
	size_t n = vars_reference(s) - marks, i;

	for (i = 0; i < v->n; i++)
		if (strlen(v->list[i].name) == n &&
		    memcmp(v->list[i].name, s + mark, n) == 0)
			return &v->list[i];
	return NULL;
}

static void
add(struct vars *v, char *name, const char *value, size_t len)
{
	v->list = xreallocarray(v->list, v->n + 1, sizeof(*v->list));
	v->list[v->n++] = (struct var){name, xstrndup(value, len), len};
}

void
vars_set(struct vars *v, const char *name, const char *value)
{
	add(v, xstrdup(name), value, strlen(value));
}

void
vars_capture(struct vars *v, const char *s, const char *value, size_t len)
{
	add(v, xstrndup(s + mark, vars_reference(s) - marks), value, len);
}

void
vars_cut(struct vars *v, size_t n)
{
	while (v->n > n) {
		v->n--;
		free(v->list[v->n].name);
		free(v->list[v->n].value);
	}
}

char *
vars_show(const struct vars *v, const char *text)
{
	const struct var *var;
	struct buf out;
	size_t n;

	buf_init(&out, PLAY_TEXT_MAX);
	for (; *text != '\0'; text += n) {
		n = vars_reference(text);
		var = n > 0 ? vars_of(v, text) : NULL;
		if (n == 0)
			n = 1;
		if (var != NULL)
			buf_add(&out, var->value, var->len);
		else
			buf_add(&out, text, n);
	}
	return buf_take(&out);
}

bool
vars_fill(const struct vars *v, const char *text, size_t len, struct buf *out,
    struct buf *why)
{
	const char *end = text + len;
	const struct var *var;
	size_t n;

	for (; text < end; text += n) {
		n = vars_reference(text);
		if (n == 0) {
			n = 1;
			buf_addc(out, *text);
			continue;
		}
		var = vars_of(v, text);
		if (var == NULL) {
			buf_addf(why,
			    "a variable has no value yet:\n"
			    "    expected: something above that %.*s matches\n"
			    "    seen:     nothing\n",
			    (int)n, text);
			return false;
		}
		buf_add(out, var->value, var->len);
	}
	return true;
}
