/*
 * Encodings of text files that other programs write: UTF-8, and those in which
 * a byte is a character and the first half is ASCII.
 */
#ifndef ECX_CHARSET_H
#define ECX_CHARSET_H

#include <stdbool.h>

#include "base/buf.h"

enum charset { CHARSET_UTF_8, CHARSET_WINDOWS_1252, CHARSET_ISO_8859_15 };

/* The most bytes of UTF-8 that stand for one byte of these. */
enum { CHARSET_MAX = 3 };

/* By its name, in small letters; CHARSET_UTF_8 for NULL and any other. */
enum charset charset_of(const char *name);

/*
 * Writes n bytes as UTF-8 to out, which has room for CHARSET_MAX * n; how many
 * were written. A byte that the encoding does not have is written as it is: it
 * is not UTF-8.
 */
size_t charset_read(
    enum charset charset, const char *bytes, size_t n, char *out);

/*
 * Appends UTF-8 in the encoding. False, and the first character that it does
 * not have in `missing`, which lives as long as the text.
 */
bool charset_write(enum charset charset, const char *text, struct buf *out,
    const char **missing);

#endif
