/*
 * The file holds one time of clock_elapsed(), which all processes of a machine
 * share and nobody sets back; it starts again when the machine does, so a time
 * that is further away than anybody may ask for is an old machine's.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/mem.h"
#include "net/pace.h"
#include "net/shared.h"

enum { PACE_DIGITS = 20 };

static const char part[] = "pace";
static const int64_t hold_max = (int64_t)3600 * 1000000;

struct pace {
	char *state;
	char *name;
	int64_t interval;
};

struct pace *
pace_open(const char *state, const char *name, int64_t interval)
{
	struct pace *p = xcalloc(1, sizeof(*p));

	p->state = xstrdup(state);
	p->name = xstrdup(name);
	p->interval = interval;
	return p;
}

void
pace_free(struct pace *p)
{
	if (p == NULL)
		return;
	free(p->state);
	free(p->name);
	free(p);
}

/* When the next request may go; now when nothing is known. */
static int64_t
read_next(int fd, int64_t now)
{
	char text[PACE_DIGITS + 1] = "";
	int64_t next;

	if (pread(fd, text, PACE_DIGITS, 0) != PACE_DIGITS)
		return now;
	next = strtoll(text, NULL, 10);
	return next < now || next > now + 2 * hold_max ? now : next;
}

static bool
write_next(int fd, int64_t next)
{
	char text[PACE_DIGITS + 2];

	(void)snprintf(
	    text, sizeof(text), "%0*" PRId64 "\n", PACE_DIGITS, next);
	return pwrite(fd, text, PACE_DIGITS + 1, 0) == PACE_DIGITS + 1;
}

bool
pace_book(struct pace *p, int64_t max_us, int64_t *wait_us)
{
	int fd = shared_lock(p->state, part, p->name);
	int64_t now, next;
	bool ok = true;

	if (fd < 0)
		return false;
	now = clock_elapsed();
	next = read_next(fd, now);
	*wait_us = next - now;
	if (p->interval > 0 && *wait_us <= max_us)
		ok = write_next(fd, next + p->interval);
	(void)close(fd);
	return ok;
}

bool
pace_hold(struct pace *p, int64_t wait_us)
{
	int fd = shared_lock(p->state, part, p->name);
	int64_t now, next;
	bool ok = true;

	if (fd < 0)
		return false;
	now = clock_elapsed();
	next = now + (wait_us < hold_max ? wait_us : hold_max);
	if (next > read_next(fd, now))
		ok = write_next(fd, next);
	(void)close(fd);
	return ok;
}
