/*
 * Bytes that grow up to a ceiling set at birth. What does not fit is not
 * added, and `over` stays set until buf_reset: a caller adds all it has and
 * asks once. The data are always followed by a NUL that len does not count.
 */
#ifndef ECX_BUF_H
#define ECX_BUF_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

struct buf {
	char *data; /* never NULL after buf_init */
	size_t len; /* bytes */
	size_t cap;
	size_t max; /* ceiling of len, bytes */
	bool over;
};

/* The largest line of a stream and the largest document: 8 MiB. */
#define BUF_LINE_MAX ((size_t)8 << 20)

void buf_init(struct buf *b, size_t max);
void buf_free(struct buf *b);
/* Empties it and keeps the memory. */
void buf_reset(struct buf *b);

void buf_add(struct buf *b, const void *p, size_t n);
void buf_adds(struct buf *b, const char *s);
void buf_addc(struct buf *b, char c);
__attribute__((format(printf, 2, 3))) void buf_addf(
    struct buf *b, const char *format, ...);
__attribute__((format(printf, 2, 0))) void buf_vaddf(
    struct buf *b, const char *format, va_list ap);

/* Hands the data over to the caller, who frees it; b is as after buf_init. */
char *buf_take(struct buf *b);

#define auto_buf __attribute__((cleanup(buf_free)))

#endif
