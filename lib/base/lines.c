#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/die.h"
#include "base/lines.h"
#include "base/mem.h"

enum { LINES_BLOCK = 65536, LINES_STOP_MS = 1000 };

struct lines {
	int fd;
	size_t max; /* of a line */
	const volatile sig_atomic_t *stop;
	char *data;
	size_t cap;
	size_t start;   /* where the next line begins */
	size_t scanned; /* no line feed from start up to here */
	size_t end;     /* of the bytes that were read */
	size_t number;  /* of the last line returned */
	bool dropped;   /* bytes of the next line above the limit are lost */
	bool ended;
	int failed; /* errno of read(2) */
	char error[64];
};

struct lines *
lines_open(int fd)
{
	struct lines *l = xcalloc(1, sizeof(*l));

	l->fd = fd;
	l->max = BUF_LINE_MAX;
	/* poll(2) ignores a descriptor below 0, and would wait for ever. */
	l->failed = fd < 0 ? EBADF : 0;
	l->cap = LINES_BLOCK + 1;
	l->data = xmalloc(l->cap);
	return l;
}

void
lines_close(struct lines *l)
{
	if (l == NULL)
		return;
	if (l->fd >= 0)
		(void)close(l->fd);
	free(l->data);
	free(l);
}

void
lines_cleanup(struct lines **l)
{
	lines_close(*l);
}

void
lines_set_stop(struct lines *l, const volatile sig_atomic_t *stop)
{
	l->stop = stop;
}

void
lines_set_max(struct lines *l, size_t max)
{
	l->max = max;
}

/* Is the next line complete? Moves `scanned` to its line feed, or to the end.
 */
static bool
line_is_there(struct lines *l)
{
	const char *feed =
	    memchr(l->data + l->scanned, '\n', l->end - l->scanned);

	l->scanned = feed ? (size_t)(feed - l->data) : l->end;
	return feed != NULL;
}

/* Allocates for one more block and a NUL after the beginning of a line that is
 * there. */
static void
grow(struct lines *l)
{
	size_t need;

	l->end -= l->start;
	memmove(l->data, l->data + l->start, l->end);
	l->start = 0;
	if (l->end > l->max) {
		l->end = l->max;
		l->dropped = true;
	}
	l->scanned = l->end;
	need = l->end + LINES_BLOCK + 1;
	if (need > l->cap) {
		l->cap = need > 2 * l->cap ? need : 2 * l->cap;
		l->data = xrealloc(l->data, l->cap);
	}
}

static void
fill(struct lines *l)
{
	ssize_t n;

	grow(l);
	n = read(l->fd, l->data + l->end, LINES_BLOCK);
	if (n > 0)
		l->end += (size_t)n;
	else if (n == 0)
		l->ended = true;
	else if (errno != EINTR && errno != EAGAIN)
		l->failed = errno;
}

static bool
readable(const struct lines *l, int timeout_ms)
{
	struct pollfd p = {.fd = l->fd, .events = POLLIN};

	return poll(&p, 1, timeout_ms) > 0;
}

/* Waits for input; false when a signal asks to stop. A signal that arrives
 * between the check of the flag and poll(2) does not interrupt poll(2), which
 * therefore returns every LINES_STOP_MS. */
static bool
wait_readable(const struct lines *l)
{
	do {
		if (l->stop != NULL && *l->stop)
			return false;
	} while (!readable(l, l->stop != NULL ? LINES_STOP_MS : -1));
	return true;
}

bool
lines_ready(struct lines *l)
{
	while (!line_is_there(l) && !l->ended && l->failed == 0) {
		if (!readable(l, 0))
			return false;
		fill(l);
	}
	return true;
}

/* The position, from 1, of the first byte that is not UTF-8. */
static size_t
first_not_utf8(const char *s, size_t len)
{
	size_t at, n;

	for (at = 0; at < len; at += n) {
		n = 1;
		while (n <= len - at && n <= 4 && !text_is_utf8(s + at, n))
			n++;
		if (n > len - at || n > 4)
			break;
	}
	return at + 1;
}

static const char *
find_fault(struct lines *l, const char *text, size_t len, bool torn)
{
	if (l->dropped)
		return "longer than 8 MiB";
	if (torn)
		return "torn line";
	if (strspn(text, " \t\r") == len)
		return "blank line";
	if (strncmp(text, "\xef\xbb\xbf", 3) == 0)
		return "byte order mark";
	if (memchr(text, '\0', len) != NULL)
		return "NUL byte";
	if (text_is_utf8(text, len))
		return NULL;
	(void)snprintf(l->error, sizeof(l->error), "not UTF-8 at byte %zu",
	    first_not_utf8(text, len));
	return l->error;
}

/* Returns the line that ends at `scanned`. */
static enum lines_status
cut_line(struct lines *l, struct line *line, bool torn)
{
	char *text = l->data + l->start;
	size_t len = l->scanned - l->start;

	if (len > l->max)
		l->dropped = true;
	if (l->dropped)
		len = l->max;
	text[len] = '\0';
	l->number++;
	*line = (struct line){.text = text,
	    .len = len,
	    .number = l->number,
	    .error = find_fault(l, text, len, torn)};
	l->dropped = false;
	if (!torn)
		l->scanned++;
	l->start = l->scanned;
	return line->error ? LINES_BAD : LINES_OK;
}

static enum lines_status
without_line(const struct lines *l, struct line *line, enum lines_status status,
    const char *error)
{
	*line =
	    (struct line){.text = "", .number = l->number + 1, .error = error};
	return status;
}

static const char *
why_failed(int error)
{
	return error == EBADF ? "not open for reading" : strerror(error);
}

enum lines_status
lines_next(struct lines *l, struct line *line)
{
	while (!line_is_there(l)) {
		if (l->failed != 0)
			return without_line(
			    l, line, LINES_ERROR, why_failed(l->failed));
		if (l->ended && l->start < l->end)
			return cut_line(l, line, true);
		if (l->ended)
			return without_line(l, line, LINES_END, NULL);
		if (!wait_readable(l))
			return without_line(l, line, LINES_END, "stopped");
		fill(l);
	}
	return cut_line(l, line, false);
}
