#include "base/crash.h"

#ifdef ECX_CRASH_POINTS

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/die.h"

static void
log_point(const char *path, unsigned long k, const char *where)
{
	char line[512];
	ssize_t ignored;
	int fd, len;

	fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	if (fd < 0)
		die(ECX_EXIT_BUG, "%s: crash log cannot be opened", path);
	len = snprintf(line, sizeof(line), "%s %lu %s\n", die_name(), k, where);
	ignored = write(fd, line, (size_t)len);
	(void)ignored;
	(void)close(fd);
}

/* A forked worker counts on from its parent's number: a crash point that is
 * chosen in the worker has a number that the parent has not reached when it
 * forks. */
void
crash_point(const char *where)
{
	static unsigned long passed;
	const char *chosen = getenv("ECX_CRASH");
	const char *log = getenv("ECX_CRASH_LOG");
	char here[128];

	if (chosen == NULL && log == NULL)
		return;
	passed++;
	if (log != NULL)
		log_point(log, passed, where);
	(void)snprintf(here, sizeof(here), "%s:%lu", die_name(), passed);
	if (chosen != NULL && strcmp(chosen, here) == 0)
		(void)kill(getpid(), SIGKILL);
}

#endif
