/*
 * Paths of map rows, which lead to a value in a document. A path is compiled
 * once; finding the value then takes one lookup a step.
 */
#ifndef ECX_MAP_PATH_H
#define ECX_MAP_PATH_H

#include <stdbool.h>
#include <stddef.h>

#include "base/json.h"

struct map_step {
	char *name;
	size_t len;
	bool is_index; /* the name consists of digits: an index of an array */
	size_t index;
	size_t reach; /* entries of the list that rows take; 0: not checked */
};

struct map_path {
	char *text; /* as written, without [] */
	struct map_step *step;
	size_t n;     /* steps; 0: the value itself (".") */
	bool list;    /* ended with [] */
	bool none;    /* "=": there is no such field */
	bool reaches; /* a step has a reach */
};

/*
 * Reads "a.b", "a.0.b", "a[]", "." or "="; the character after a backslash is
 * part of a name. Returns NULL, or the reason why the text is not a path; out
 * must be freed in either case.
 */
const char *map_path_parse(const char *text, struct map_path *out);
void map_path_free(struct map_path *p);

/* Is it ".", the value itself? */
bool map_path_is_self(const struct map_path *p);

/* Does b lead to the same value as a, or to one inside it? */
bool map_path_inside(const struct map_path *a, const struct map_path *b);

/* The value at a path, borrowed; NULL when there is none. */
json_t *map_path_get(json_t *value, const struct map_path *p);

/*
 * Puts a value, whose reference is stolen, into *root. Objects and arrays on
 * the path are created, *root too if it is NULL. An index may be at most the
 * length of its array. False when another value is in the way.
 */
bool map_path_put(json_t **root, const struct map_path *p, json_t *value);

#endif
