/*
 * Lines read from a file descriptor, each of at most BUF_LINE_MAX bytes. A bad
 * line never hides the others: it is reported with its number, and the next
 * call goes on after it.
 */
#ifndef ECX_LINES_H
#define ECX_LINES_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

struct lines;

enum lines_status {
	LINES_OK,
	LINES_BAD, /* error says why; text is the line, at most its first 8 MiB
		    */
	LINES_END,
	LINES_ERROR, /* read(2) failed; error says why */
};

struct line {
	const char *text; /* without the line feed, followed by a NUL; lives
			   * until lines_next or lines_ready is called */
	size_t len;
	size_t number;     /* from 1 */
	const char *error; /* "torn line" (the last, without line feed),
			    * "blank line", "byte order mark", "NUL byte",
			    * "longer than 8 MiB", "not UTF-8 at byte N" (from
			    * 1); LINES_END: NULL or "stopped" */
};

/* Takes over fd, which lines_close closes. Reading from -1 is LINES_ERROR. */
struct lines *lines_open(int fd);
void lines_close(struct lines *l);
enum lines_status lines_next(struct lines *l, struct line *line);
/* Can lines_next answer without waiting for the writer? */
bool lines_ready(struct lines *l);
/* Once a signal handler has set *stop, lines_next waits no longer: when no
 * complete line has arrived it returns LINES_END with the error "stopped". */
void lines_set_stop(struct lines *l, const volatile sig_atomic_t *stop);
/* Sets another limit of a line than BUF_LINE_MAX, before the first is read. */
void lines_set_max(struct lines *l, size_t max);

void lines_cleanup(struct lines **l);
#define auto_lines __attribute__((cleanup(lines_cleanup)))

#endif
