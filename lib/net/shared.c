#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/stop.h"
#include "base/file.h"
#include "base/mem.h"
#include "connector.h"
#include "net/shared.h"

enum { SHARED_FOLDER = 0700, SHARED_FILE = 0600 };
enum { LOCK_STEP_MIN_NS = 200000, LOCK_STEP_MAX_NS = 50000000 };

/* Whoever can write to the folder can put another file there. */
static bool
check(const char *path, struct stat *st)
{
	if (stat(path, st) != 0)
		return false;
	errno = EPERM;
	return (st->st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

/* The folder of a part, as a new string; NULL with errno set. */
static char *
folder(const char *state, const char *part, struct stat *owner)
{
	auto_free char *path = xasprintf("%s/%s", state, part);
	struct stat st;

	if (!file_make_dir(state, SHARED_FOLDER) || !check(state, owner) ||
	    !file_make_dir(path, SHARED_FOLDER) || !check(path, &st))
		return NULL;
	if (st.st_uid != owner->st_uid && geteuid() == 0 &&
	    chown(path, owner->st_uid, owner->st_gid) != 0)
		return NULL;
	return xstrdup(path);
}

/* Waits in steps: a signal to stop that arrives just before flock(2) would not
 * interrupt it. */
static bool
take_lock(int fd, int how)
{
	struct timespec pause = {.tv_nsec = LOCK_STEP_MIN_NS};

	while (flock(fd, how | LOCK_NB) != 0) {
		if (errno != EWOULDBLOCK && errno != EINTR)
			return false;
		if (stop_requested()) {
			errno = EINTR;
			return false;
		}
		(void)nanosleep(&pause, NULL);
		if (pause.tv_nsec < LOCK_STEP_MAX_NS)
			pause.tv_nsec *= 2;
	}
	return true;
}

static int
open_locked(const char *state, const char *part, const char *name, int how)
{
	struct stat owner;
	auto_free char *dir = folder(state, part, &owner);
	auto_free char *path = NULL;
	int fd, error;

	if (dir == NULL)
		return -1;
	path = xasprintf("%s/%s", dir, name);
	fd = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, SHARED_FILE);
	if (fd < 0)
		return -1;
	if ((geteuid() != 0 || fchown(fd, owner.st_uid, owner.st_gid) == 0) &&
	    take_lock(fd, how))
		return fd;
	error = errno;
	(void)close(fd);
	errno = error;
	return -1;
}

int
shared_lock(const char *state, const char *part, const char *name)
{
	return open_locked(state, part, name, LOCK_EX);
}

int
shared_join(const char *state, const char *part, const char *name)
{
	return open_locked(state, part, name, LOCK_SH);
}

bool
shared_alone(int fd)
{
	return flock(fd, LOCK_EX | LOCK_NB) == 0;
}

bool
shared_read(
    const char *state, const char *part, const char *name, struct buf *out)
{
	auto_free char *path = xasprintf("%s/%s/%s", state, part, name);

	return file_read(path, out);
}

bool
shared_write(const char *state, const char *part, const char *name,
    const void *data, size_t len)
{
	struct stat owner;
	auto_free char *dir = folder(state, part, &owner);
	auto_free char *path = NULL;

	if (dir == NULL || !file_write(dir, name, data, len, SHARED_FILE))
		return false;
	path = xasprintf("%s/%s", dir, name);
	return geteuid() != 0 || lchown(path, owner.st_uid, owner.st_gid) == 0;
}
