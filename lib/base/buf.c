#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"

enum { BUF_FIRST = 64 };

void
buf_init(struct buf *b, size_t max)
{
	assert(max < SIZE_MAX / 2);
	b->data = xmalloc(BUF_FIRST);
	b->cap = BUF_FIRST;
	b->max = max;
	buf_reset(b);
}

void
buf_free(struct buf *b)
{
	free(b->data);
	*b = (struct buf){0};
}

void
buf_reset(struct buf *b)
{
	b->len = 0;
	b->data[0] = '\0';
	b->over = false;
}

/* Allocates for n more bytes and the NUL. False when the piece must be dropped:
 * it exceeds the ceiling, or an earlier one did, because the data must stay the
 * beginning of all that was added. */
static bool
reserve(struct buf *b, size_t n)
{
	size_t need;

	if (b->over || n > b->max - b->len) {
		b->over = true;
		return false;
	}
	need = b->len + n + 1;
	if (need > b->cap) {
		b->cap = need > b->cap * 2 ? need : b->cap * 2;
		b->data = xrealloc(b->data, b->cap);
	}
	return true;
}

char *
buf_extend(struct buf *b, size_t n)
{
	char *at;

	if (!reserve(b, n))
		return NULL;
	at = b->data + b->len;
	b->len += n;
	b->data[b->len] = '\0';
	return at;
}

void
buf_add(struct buf *b, const void *p, size_t n)
{
	char *at = n > 0 ? buf_extend(b, n) : NULL;

	if (at != NULL)
		memcpy(at, p, n);
}

void
buf_adds(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

void
buf_addc(struct buf *b, char c)
{
	buf_add(b, &c, 1);
}

void
buf_addf(struct buf *b, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	buf_vaddf(b, format, ap);
	va_end(ap);
}

void
buf_vaddf(struct buf *b, const char *format, va_list ap)
{
	va_list again;
	int n;

	va_copy(again, ap);
	n = vsnprintf(NULL, 0, format, again);
	va_end(again);
	assert(n >= 0);
	if (!reserve(b, (size_t)n))
		return;
	(void)vsnprintf(b->data + b->len, (size_t)n + 1, format, ap);
	b->len += (size_t)n;
}

char *
buf_take(struct buf *b)
{
	char *data = b->data;

	buf_init(b, b->max);
	return data;
}
