/*
 * Types of map rows, ecx-map(5): the form of a value in the vendor's document
 * and in the ecx document. No value is rounded or padded: one that does
 * not fit is refused, in both directions.
 */
#ifndef ECX_MAP_VALUE_H
#define ECX_MAP_VALUE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/json.h"
#include "core/doc.h"

enum map_kind {
	MAP_TEXT,
	MAP_DECIMAL, /* a string */
	MAP_NUMBER,  /* a JSON number */
	MAP_BOOL,
	MAP_DATE,
	MAP_TIME,
	MAP_RAW,
	MAP_LINES
};

struct map_type {
	char *text; /* as written: "text(35)"; messages begin with it */
	enum map_kind kind;
	size_t size;  /* characters of a text, digits of a number; 0: any */
	size_t scale; /* digits after the decimal point */
	char *yes;    /* of bool(YES/NO); NULL: JSON's true and false */
	char *no;
	char *format; /* of a date: YYYY-MM-DD */
	bool bare;    /* time(bare): without a zone, in UTC */
	bool comma;   /* decimal(comma): 1234,5 */
};

/* Reads a type such as "decimal(15,3)". False with a reason; out must be freed
 * in either case. */
bool map_type_parse(const char *text, struct map_type *out, char why[ECX_WHY]);
void map_type_free(struct map_type *t);

/*
 * The value for the other side, a new reference (the same value where nothing
 * changes); NULL with a reason. In theirs, numbers and truth values may also be
 * strings, as in CSV. NULL with an empty reason means that there is no value: a
 * date no later than 1900-01-01 stands for none.
 */
json_t *map_value_to_theirs(
    const struct map_type *t, json_t *ours, char why[ECX_WHY]);
json_t *map_value_to_ours(
    const struct map_type *t, json_t *theirs, char why[ECX_WHY]);

/* A scalar as a string, a new reference; NULL when it is an object or array. */
json_t *map_value_text(json_t *value);

/* Does a text have more characters than its type has room for? */
bool map_value_is_wide(const struct map_type *t, const json_t *value);

/*
 * Part n, from 1, of a text that is parted at blanks into pieces of at most the
 * type's size; a word that is wider is parted where it is full. A new
 * reference, NULL when there are fewer parts.
 */
json_t *map_value_part(const struct map_type *t, json_t *value, unsigned n);

/* Quotes a text for a message: 'text', control characters escaped, cut to 40
 * bytes. Returns out. */
enum { MAP_QUOTED = 64 };
const char *map_quote(char out[MAP_QUOTED], const char *text);

#endif
