/*
 * JSON. The tree is jansson's (json_t, json_auto_t); text is read and written
 * here and nowhere else.
 *
 * What holds:
 * - Ownership is jansson's: json_read returns a new reference; what a
 *   json_*_at function returns is borrowed from the tree and lives as long as
 *   the tree keeps it. Strings that are returned as char * are the caller's,
 *   who frees them; const char * are borrowed.
 * - Every string in a tree that json_read returned, member names too, is valid
 *   UTF-8 without a NUL.
 * - No object has two members of one name: a text with such an object is
 *   refused, at whatever depth. Members keep the order of the text.
 * - Nothing is nested deeper than JSON_DEPTH_MAX, so that a recursive walk of
 *   the tree cannot exhaust the stack.
 * - An integer fits into int64_t; a number with a point or an exponent is a
 *   double. A number beyond either is refused, not rounded to infinity. Money
 *   and quantities are decimal strings in ecx's own documents; for a vendor's
 *   numbers json_decimal gives back the decimal that was written, without the
 *   noise of a calculation with doubles; no number is read in another way.
 * - json_write and json_read are inverse, but for the spelling of a double:
 *   1.50 comes back as 1.5.
 * - Building and writing never fail for lack of memory: json_setup gives
 *   jansson the allocator of base/mem.h. It runs before all else.
 */
#ifndef ECX_JSON_H
#define ECX_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <jansson.h>

#include "base/buf.h"
#include "base/decimal.h"

/* The deepest nesting of arrays and objects that is read. */
enum { JSON_DEPTH_MAX = 64 };

struct json_problem {
	size_t at; /* bytes of the text read before the problem was found */
	char text[160];
};

/* Gives jansson the allocator that never fails, and a random seed for its
 * hash tables. Called once, before any other function of this header. */
void json_setup(void);

/*
 * Reads one JSON value of any kind from exactly len bytes (blanks around it
 * are allowed). A new reference, or NULL with *problem filled: bad syntax, a
 * duplicate member, a NUL (\u0000 too), invalid UTF-8, too deep nesting, a
 * number out of range.
 */
json_t *json_read(const char *text, size_t len, struct json_problem *problem);

/* Appends the value compactly, members in their order, no line feed. Doubles
 * are written with the fewest digits that read back as the same value. */
void json_write(const json_t *value, struct buf *out);
/* Writes as json_write does, but members sorted by name: for hashes and
 * comparisons. */
void json_write_sorted(const json_t *value, struct buf *out);
/* What json_write writes, as a string, which the caller frees. */
char *json_text(const json_t *value);

/*
 * Finds the bytes of a member's value in the text of an object that json_read
 * has accepted, for a value that must be kept byte for byte. *value is borrowed
 * from text; false when the object has no such member.
 */
bool json_raw_member(const char *text, size_t len, const char *name,
    const char **value, size_t *value_len);

/*
 * The value at a dotted path of member names and array indexes
 * ("orderedItem.0.sku"), borrowed; NULL when there is none.
 */
json_t *json_at(const json_t *value, const char *path);
/* The string at path, borrowed; NULL when no string is there. */
const char *json_string_at(const json_t *value, const char *path);
/* Is the value at path `true`? */
bool json_true_at(const json_t *value, const char *path);
/* The string at path, borrowed; "" when no string is there. */
const char *json_text_at(const json_t *value, const char *path);
/* Is the string at path this text? "" also matches when no string is there. */
bool json_is_at(const json_t *value, const char *path, const char *text);
/* An id, which is a string or an integer, as text; "" for anything else. The
 * caller frees it. */
char *json_id(const json_t *value);

/* Sets a member to a new string, which must be UTF-8; a NULL or empty text
 * sets nothing. */
void json_set_text(json_t *object, const char *name, const char *text);
/* Sets a member to a decimal string; bad is a programming error. */
void json_set_dec(json_t *object, const char *name, struct dec d);
/* Sets a member to a JSON number, for vendors who want one; bad is a
 * programming error. */
void json_set_number(json_t *object, const char *name, struct dec d);

/*
 * A number as decimal, from a decimal string, an integer or a double (see
 * dec_from_double). Bad for anything else, and for NULL.
 */
struct dec json_decimal(const json_t *value);
/* json_decimal of the value at path. */
struct dec json_decimal_at(const json_t *value, const char *path);

#endif
