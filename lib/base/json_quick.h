/*
 * The fast path of json_read(): it reads the JSON that ecx's own tools write,
 * several times faster than jansson does. Only json.c uses it.
 */
#ifndef ECX_JSON_QUICK_H
#define ECX_JSON_QUICK_H

#include <stddef.h>

#include "base/json.h"

/*
 * The value that jansson would read, as a new reference. NULL for a text that
 * is wrong, and for a text with something rare in it: a number with a point or
 * exponent, a \u escape, an escape in a member name, an integer of more than
 * 18 digits. The caller then asks jansson, which also finds the error.
 */
json_t *json_quick(const char *text, size_t len);

#endif
