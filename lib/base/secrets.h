/*
 * The secrets of a connection: texts that are replaced by "*" in whatever is
 * shown, stored or sent by mail. A server may repeat them in its answers.
 */
#ifndef ECX_SECRETS_H
#define ECX_SECRETS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/* Empty when all is zero. */
struct secrets {
	char **text;
	size_t n;
};

/* Adds a copy, unless it is there, or is so short that it would blank half of a
 * message. */
void secrets_add(struct secrets *s, const char *text);
/* Wipes and frees them. */
void secrets_free(struct secrets *s);
/* The length of the longest secret that text begins with, or 0. */
size_t secrets_at(const struct secrets *s, const char *text, size_t left);
/*
 * Appends text with "*" for each secret; s may be NULL. What was cut on its way
 * may hold only the beginning of a secret: that is replaced, too, where it is
 * long, or where it is the end of a text that was `cut`.
 */
void secrets_blank(const struct secrets *s, const char *text, size_t len,
    bool cut, struct buf *out);
/* The same in place, for a string of a buffer of `size` bytes; it was cut where
 * it fills the buffer. */
void secrets_blank_text(const struct secrets *s, char *text, size_t size);

#endif
