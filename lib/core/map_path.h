/*
 * Paths of map rows: where a value stands in a document. Compiled once, so
 * that finding it costs one lookup a step.
 */
#ifndef ECX_MAP_PATH_H
#define ECX_MAP_PATH_H

#include <stdbool.h>
#include <stddef.h>

#include "base/json.h"

struct map_step {
	char *name;
	size_t len;
	bool is_index; /* of digits: counts the elements of an array */
	size_t index;
};

struct map_path {
	char *text; /* as written, without [] */
	struct map_step *step;
	size_t n;  /* steps; 0: the value itself (".") */
	bool list; /* ended with [] */
	bool none; /* "=": there is no such field */
};

/*
 * Reads "a.b", "a.0.b", "a[]", "." or "="; a backslash takes what follows it as
 * it is. NULL, or why it is none; out is to be freed all the same.
 */
const char *map_path_parse(const char *text, struct map_path *out);
void map_path_free(struct map_path *p);

/* Does b name the same place as a, or one inside it? */
bool map_path_inside(const struct map_path *a, const struct map_path *b);

/* Borrowed, NULL when nothing stands there. */
json_t *map_path_get(json_t *value, const struct map_path *p);

/*
 * Puts a value, which it steals, into *root, and makes what lies on the way,
 * *root too if it is NULL. An index may be at most the length of its array.
 * False when something else is in the way.
 */
bool map_path_put(json_t **root, const struct map_path *p, json_t *value);

#endif
