/*
 * JSON. The tree is jansson's (json_t, json_auto_t); text is read and written
 * here and nowhere else. Objects keep their members' order.
 */
#ifndef ECX_JSON_H
#define ECX_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <jansson.h>

#include "base/buf.h"
#include "base/decimal.h"

/* Nesting deeper than this is refused. */
enum { JSON_DEPTH_MAX = 64 };

struct json_problem {
	size_t at; /* bytes of the text that were read when it was found */
	char text[160];
};

/* Gives jansson the allocator that never fails; run.c calls it first. */
void json_setup(void);

/*
 * Reads one JSON value of any kind from exactly len bytes (blanks around it
 * are allowed). A new reference, or NULL with *problem filled: bad syntax, a
 * duplicate member, a NUL (\u0000 too), invalid UTF-8, nesting, a number out
 * of range.
 */
json_t *json_read(const char *text, size_t len, struct json_problem *problem);

/* Appends it compactly, members in their order, no line feed. Reals are
 * written with the fewest digits that read back as the same value. */
void json_write(const json_t *value, struct buf *out);
/* The same with members sorted by name, for hashes and comparisons. */
void json_write_sorted(const json_t *value, struct buf *out);
/* The same as a string, which the caller frees. */
char *json_text(const json_t *value);

/*
 * The bytes of an object's member as they stand in text, which json_read has
 * accepted: for what must be kept byte for byte. Borrowed; false when the
 * object has no such member.
 */
bool json_raw_member(const char *text, size_t len, const char *name,
    const char **value, size_t *value_len);

/*
 * The value at a dotted path of member names and array indexes
 * ("orderedItem.0.sku"), borrowed; NULL when there is none.
 */
json_t *json_at(const json_t *value, const char *path);
/* The string at path, borrowed; NULL when there is none or it is no string. */
const char *json_string_at(const json_t *value, const char *path);
bool json_true_at(const json_t *value, const char *path);
/* The same, "" in place of NULL. */
const char *json_text_at(const json_t *value, const char *path);
/* Is it the string at path, "" standing for none? */
bool json_is_at(const json_t *value, const char *path, const char *text);
/* An id, which is a string or an integer, as text; "" for anything else. The
 * caller frees it. */
char *json_id(const json_t *value);

/* Sets a member to a new string, which must be UTF-8; a NULL or empty text
 * sets nothing. */
void json_set_text(json_t *object, const char *name, const char *text);
/* Sets a member to a decimal string; bad is a programming error. */
void json_set_dec(json_t *object, const char *name, struct dec d);
/* The same to a JSON number, for vendors who want one. */
void json_set_number(json_t *object, const char *name, struct dec d);

/*
 * A number as decimal, from a decimal string, an integer or a real (see
 * dec_from_double). Bad for anything else, and for NULL.
 */
struct dec json_decimal(const json_t *value);
/* json_decimal of what stands at path. */
struct dec json_decimal_at(const json_t *value, const char *path);

#endif
