#include <assert.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/die.h"

/* A message is written by one write(2) of at most 4 KiB, so that the lines of
 * several cron jobs do not mix. */
enum { LINE = 4096 };

static char name[64] = "ecx";
static bool silent;
static die_hook_fn *hook;
static void *hook_data;

void
die_set_name(const char *argv0)
{
	const char *slash = strrchr(argv0, '/');

	(void)snprintf(name, sizeof(name), "%s", slash ? slash + 1 : argv0);
}

const char *
die_name(void)
{
	return name;
}

void
die_set_quiet(bool quiet)
{
	silent = quiet;
}

__attribute__((format(printf, 1, 0))) static void
put_line(const char *format, va_list ap)
{
	/* vsnprintf may cut text inside a character; the bytes of that
	 * character would need escapes, which do not fit into line, and are
	 * dropped. */
	char text[LINE];
	char line[LINE];
	size_t len;
	ssize_t ignored;

	len = (size_t)snprintf(text, sizeof(text), "%s: ", name);
	(void)vsnprintf(text + len, sizeof(text) - len, format, ap);
	text_clean(line, sizeof(line), text);
	len = strlen(line);
	line[len] = '\n';
	ignored = write(STDERR_FILENO, line, len + 1);
	(void)ignored;
}

void
say(const char *format, ...)
{
	va_list ap;

	if (silent)
		return;
	va_start(ap, format);
	put_line(format, ap);
	va_end(ap);
}

void
warn(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	put_line(format, ap);
	va_end(ap);
}

void
die_hook(die_hook_fn *fn, void *data)
{
	hook = fn;
	hook_data = data;
}

void
die(int status, const char *format, ...)
{
	die_hook_fn *fn = hook;
	va_list ap;

	va_start(ap, format);
	put_line(format, ap);
	va_end(ap);
	/* The hook may come here again. */
	hook = NULL;
	if (fn != NULL)
		fn(status, hook_data);
	exit(status);
}

/* The length of the UTF-8 character at s, where `left` bytes remain; 0 when
 * they do not begin with a valid character. The range of the second byte
 * excludes overlong forms, surrogates and characters above U+10FFFF. */
static size_t
utf8_length(const unsigned char *s, size_t left)
{
	unsigned char low = 0x80, high = 0xbf;
	size_t n, i;

	if (s[0] < 0x80)
		return 1;
	if (s[0] < 0xc2 || s[0] > 0xf4)
		return 0;
	n = s[0] < 0xe0 ? 2 : s[0] < 0xf0 ? 3 : 4;
	if (left < n)
		return 0;
	if (s[0] == 0xe0)
		low = 0xa0;
	else if (s[0] == 0xed)
		high = 0x9f;
	else if (s[0] == 0xf0)
		low = 0x90;
	else if (s[0] == 0xf4)
		high = 0x8f;
	if (s[1] < low || s[1] > high)
		return 0;
	for (i = 2; i < n; i++)
		if (s[i] < 0x80 || s[i] > 0xbf)
			return 0;
	return n;
}

static bool
is_control(const unsigned char *s)
{
	return s[0] < 0x20 || s[0] == 0x7f || (s[0] == 0xc2 && s[1] < 0xa0);
}

char *
text_clean(char *out, size_t size, const char *s)
{
	const unsigned char *in = (const unsigned char *)s;
	size_t left = strlen(s), len = 0, n;

	assert(size > 0);
	while (left > 0) {
		n = utf8_length(in, left);
		if (n > 0 && !is_control(in)) {
			if (n >= size - len)
				break;
			memcpy(out + len, in, n);
			len += n;
		} else {
			n = 1;
			if (size - len <= 4)
				break;
			(void)snprintf(out + len, size - len, "\\x%02x", in[0]);
			len += 4;
		}
		in += n;
		left -= n;
	}
	out[len] = '\0';
	return out;
}

static bool
is_ascii(const unsigned char s[8])
{
	uint64_t bytes;

	memcpy(&bytes, s, sizeof(bytes));
	return (bytes & 0x8080808080808080u) == 0;
}

bool
text_is_utf8(const char *s, size_t len)
{
	const unsigned char *in = (const unsigned char *)s;
	size_t at, n;

	for (at = 0; at < len; at += n) {
		n = 8;
		if (len - at >= n && is_ascii(in + at))
			continue;
		n = utf8_length(in + at, len - at);
		if (n == 0)
			return false;
	}
	return true;
}
