#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "core/map_path.h"

enum { STEPS_MAX = 16 };

static void
add_step(struct map_path *p, const char *name, size_t len, bool escaped)
{
	struct map_step *s;

	p->step = xreallocarray(p->step, p->n + 1, sizeof(*p->step));
	s = &p->step[p->n++];
	*s = (struct map_step){.name = xstrndup(name, len), .len = len};
	if (!escaped && len <= 4 && strspn(s->name, "0123456789") == len) {
		s->is_index = true;
		s->index = strtoul(s->name, NULL, 10);
	}
}

/* Copies the name up to the next point without a backslash before it to out.
 * Returns the rest of the path; NULL when it ends with a backslash. */
static const char *
read_name(const char *s, char *out, size_t *len, bool *escaped)
{
	*len = 0;
	*escaped = false;
	while (*s != '\0' && *s != '.') {
		if (*s == '\\') {
			*escaped = true;
			if (*++s == '\0')
				return NULL;
		}
		out[(*len)++] = *s++;
	}
	return s;
}

const char *
map_path_parse(const char *text, struct map_path *out)
{
	size_t len = strlen(text);
	auto_free char *name = xmalloc(len + 1);
	const char *s;
	bool escaped;

	*out = (struct map_path){.none = strcmp(text, "=") == 0};
	if (len >= 2 && strcmp(text + len - 2, "[]") == 0 &&
	    (len == 2 || text[len - 3] != '\\')) {
		out->list = true;
		len -= 2;
	}
	out->text = xstrndup(text, len);
	if (out->none || strcmp(text, ".") == 0)
		return NULL;
	s = out->text;
	do {
		s = read_name(s, name, &len, &escaped);
		if (s == NULL)
			return "it ends with a backslash";
		if (len == 0)
			return "it has an empty name";
		if (out->n == STEPS_MAX)
			return "more than 16 names";
		add_step(out, name, len, escaped);
	} while (*s++ == '.');
	return NULL;
}

void
map_path_free(struct map_path *p)
{
	size_t i;

	for (i = 0; i < p->n; i++)
		free(p->step[i].name);
	free(p->step);
	free(p->text);
}

bool
map_path_is_self(const struct map_path *p)
{
	return p->n == 0 && !p->none;
}

bool
map_path_inside(const struct map_path *a, const struct map_path *b)
{
	size_t i;

	if (a->n > b->n)
		return false;
	for (i = 0; i < a->n; i++)
		if (strcmp(a->step[i].name, b->step[i].name) != 0)
			return false;
	return true;
}

static json_t *
step_get(const json_t *value, const struct map_step *s)
{
	if (json_is_object(value))
		return json_object_getn(value, s->name, s->len);
	return s->is_index ? json_array_get(value, s->index) : NULL;
}

json_t *
map_path_get(json_t *value, const struct map_path *p)
{
	size_t i;

	for (i = 0; i < p->n && value != NULL; i++)
		value = step_get(value, &p->step[i]);
	return value;
}

static json_t *
container_for(const struct map_step *s)
{
	return s->is_index ? json_array() : json_object();
}

/* Sets a member or an element to the value, whose reference is stolen. */
static bool
step_set(json_t *at, const struct map_step *s, json_t *value)
{
	if (json_is_object(at))
		return json_object_setn_new_nocheck(
			   at, s->name, s->len, value) == 0;
	if (s->is_index && s->index == json_array_size(at))
		return json_array_append_new(at, value) == 0;
	if (s->is_index)
		return json_array_set_new(at, s->index, value) == 0;
	json_decref(value);
	return false;
}

bool
map_path_put(json_t **root, const struct map_path *p, json_t *value)
{
	json_t *at, *next;
	size_t i;

	if (p->n == 0) {
		json_decref(*root);
		*root = value;
		return true;
	}
	if (*root == NULL)
		*root = container_for(&p->step[0]);
	at = *root;
	for (i = 0; i + 1 < p->n; i++) {
		next = step_get(at, &p->step[i]);
		if (next == NULL) {
			next = container_for(&p->step[i + 1]);
			if (!step_set(at, &p->step[i], next)) {
				json_decref(value);
				return false;
			}
		}
		at = next;
	}
	return step_set(at, &p->step[i], value);
}
