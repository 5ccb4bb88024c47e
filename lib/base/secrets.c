#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/secrets.h"

/* The shortest secret, and the shortest beginning of one inside of a text. */
enum { SECRET_MIN = 4, BEGINNING_MIN = 12, CHARACTER_MAX = 4 };

void
secrets_add(struct secrets *s, const char *text)
{
	size_t i;

	if (strlen(text) < SECRET_MIN)
		return;
	for (i = 0; i < s->n; i++)
		if (strcmp(s->text[i], text) == 0)
			return;
	s->text = xreallocarray(s->text, s->n + 1, sizeof(*s->text));
	s->text[s->n++] = xstrdup(text);
}

void
secrets_free(struct secrets *s)
{
	volatile char *p;

	while (s->n > 0) {
		p = s->text[--s->n];
		while (*p != '\0')
			*p++ = '\0';
		free(s->text[s->n]);
	}
	free(s->text);
	*s = (struct secrets){0};
}

size_t
secrets_at(const struct secrets *s, const char *text, size_t left)
{
	size_t i, len, longest = 0;

	for (i = 0; i < s->n; i++) {
		len = strlen(s->text[i]);
		if (len > longest && len <= left &&
		    memcmp(text, s->text[i], len) == 0)
			longest = len;
	}
	return longest;
}

static size_t
common(const char *a, const char *b, size_t len)
{
	size_t n = 0;

	while (n < len && a[n] == b[n])
		n++;
	return n;
}

/* The length of the longest beginning of a secret that text begins with, where
 * it is long enough to be one; or 0. cut: the text ends where it was cut. */
static size_t
beginning_at(const struct secrets *s, const char *text, size_t left, bool cut)
{
	size_t i, n, longest = 0;

	for (i = 0; i < s->n; i++) {
		n = common(s->text[i], text, left);
		if (n > longest && (n >= BEGINNING_MIN ||
				       (cut && n == left && n >= SECRET_MIN)))
			longest = n;
	}
	return longest;
}

void
secrets_blank(const struct secrets *s, const char *text, size_t len, bool cut,
    struct buf *out)
{
	size_t at = 0, n;

	while (at < len) {
		n = s != NULL ? secrets_at(s, text + at, len - at) : 0;
		if (n == 0 && s != NULL)
			n = beginning_at(s, text + at, len - at, cut);
		buf_addc(out, n > 0 ? '*' : text[at]);
		at += n > 0 ? n : 1;
	}
}

void
secrets_blank_text(const struct secrets *s, char *text, size_t size)
{
	auto_buf struct buf out = {0};
	size_t len = strlen(text);

	if (s == NULL || s->n == 0)
		return;
	buf_init(&out, size);
	secrets_blank(s, text, len, len + CHARACTER_MAX >= size, &out);
	(void)snprintf(text, size, "%s", out.data);
}
