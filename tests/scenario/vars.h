/*
 * What {{name}} stands for in a scenario: url, dir, tmp and what the file
 * `values` has from the start, the others from the first text that they
 * matched. A process plays one scenario and ends, so nothing here is freed.
 */
#ifndef PLAY_VARS_H
#define PLAY_VARS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/* The largest text of an exchange: what a connector reads at most, and more. */
enum { PLAY_TEXT_MAX = 64 << 20 };

struct vars {
	struct var {
		char *name;
		char *value;
		size_t len;
	} * list;
	size_t n;
};

/* The length of the "{{name}}" that s begins with, 0 when it does not. */
size_t vars_reference(const char *s);
/* The variable of the reference that s begins with; NULL when it has none. */
const struct var *vars_of(const struct vars *v, const char *s);

void vars_set(struct vars *v, const char *name, const char *value);
/* Gives the reference that s begins with its value. */
void vars_capture(struct vars *v, const char *s, const char *value, size_t len);
/* Forgets all but the first n. */
void vars_cut(struct vars *v, size_t n);

/* Text with the values in it, as far as there are any; a new string. */
char *vars_show(const struct vars *v, const char *text);
/* Appends text with the values in it; false with why when one has none. */
bool vars_fill(const struct vars *v, const char *text, size_t len,
    struct buf *out, struct buf *why);

#endif
