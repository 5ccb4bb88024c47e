/*
 * A buffer of bytes that grows up to a ceiling.
 *
 * What holds between buf_init and buf_free:
 * - data is not NULL, len <= max, and data[len] is a NUL that len does not
 *   count: data can be used as a string. The bytes before it may be any, NUL
 *   too.
 * - The ceiling is set by buf_init and never changes.
 * - A piece is added whole or not at all. The first one that would exceed the
 *   ceiling sets `over`, and from then on every further piece is dropped,
 *   small ones too: data is always the beginning of all that was added. So a
 *   caller adds all its pieces and looks at `over` once, at the end. Only
 *   buf_reset and buf_take clear it.
 * - Adding may move data: pointers into it end with the next addition, and a
 *   piece must not be a part of the buffer itself.
 * - No function fails for lack of memory; the program ends (base/mem.h).
 *
 * A struct buf of zeros may be given to buf_init and buf_free, to nothing
 * else: `auto_buf struct buf b = {0};` is safe to leave early.
 */
#ifndef ECX_BUF_H
#define ECX_BUF_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

struct buf {
	char *data; /* never NULL after buf_init */
	size_t len; /* bytes, without the NUL */
	size_t cap; /* bytes allocated */
	size_t max; /* the ceiling of len */
	bool over;  /* a piece was dropped: data is not all that was added */
};

/* The largest line of a stream and the largest document: 8 MiB. */
#define BUF_LINE_MAX ((size_t)8 << 20)

void buf_init(struct buf *b, size_t max);
void buf_free(struct buf *b);
/* Empties the buffer, clears `over`, and keeps memory and ceiling. */
void buf_reset(struct buf *b);

void buf_add(struct buf *b, const void *p, size_t n);
void buf_adds(struct buf *b, const char *s);
void buf_addc(struct buf *b, char c);
/* Appends n bytes that the caller fills; NULL when they are dropped. */
char *buf_extend(struct buf *b, size_t n);
__attribute__((format(printf, 2, 3))) void buf_addf(
    struct buf *b, const char *format, ...);
__attribute__((format(printf, 2, 0))) void buf_vaddf(
    struct buf *b, const char *format, va_list ap);

/* Hands the data over to the caller, who frees them; b is as after buf_init
 * with the same ceiling. Look at `over` before: this clears it. */
char *buf_take(struct buf *b);

#define auto_buf __attribute__((cleanup(buf_free)))

#endif
