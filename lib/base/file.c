#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/crash.h"
#include "base/file.h"
#include "base/mem.h"

enum { FILE_BLOCK = 65536, FILE_NAME_MAX = 200, FILE_TRIES = 100 };

/* Closes fd. When `ok` is false errno stays the error that came before. */
static bool
close_after(int fd, bool ok)
{
	int error = errno;

	if (close(fd) < 0 && ok)
		return false;
	errno = error;
	return ok;
}

static bool
read_all(int fd, struct buf *out)
{
	char block[FILE_BLOCK];
	ssize_t n;

	while ((n = read(fd, block, sizeof(block))) != 0) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false;
		buf_add(out, block, (size_t)n);
		if (out->over) {
			errno = EFBIG;
			return false;
		}
	}
	return true;
}

bool
file_error_passes(int error)
{
	switch (error) {
	case EMFILE:
	case ENFILE:
	case ENOMEM:
	case EIO:
	case ENOSPC:
	case EDQUOT:
	case EAGAIN:
	case EINTR:
	case EBUSY:
	case ESTALE:
		return true;
	default:
		return false;
	}
}

bool
file_is_there(const char *path)
{
	return access(path, F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR);
}

bool
file_read_stat(const char *path, struct buf *out, struct stat *st)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);

	*st = (struct stat){0};
	return fd >= 0 &&
	       close_after(fd, fstat(fd, st) == 0 && read_all(fd, out));
}

bool
file_read(const char *path, struct buf *out)
{
	struct stat st;

	return file_read_stat(path, out, &st);
}

static bool
write_all(int fd, const char *data, size_t len)
{
	ssize_t n;

	while (len > 0) {
		n = write(fd, data, len);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false;
		data += n;
		len -= (size_t)n;
	}
	return true;
}

/*
 * Creates the temporary file and returns its path, NULL when that fails. A
 * file that a killed process with the same process id left is not reused: in
 * another container such a process may still write to it.
 */
static char *
make_temporary(const char *dir, const char *name, unsigned mode, int *fd)
{
	char *path;
	int i;

	for (i = 0; i < FILE_TRIES; i++) {
		path = xasprintf(
		    "%s/.%s.%ld.%d.tmp", dir, name, (long)getpid(), i);
		*fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
		    (mode_t)mode);
		if (*fd >= 0)
			return path;
		free(path);
		if (errno != EEXIST)
			break;
	}
	return NULL;
}

static bool
fill(int fd, const void *data, size_t len)
{
	bool ok = write_all(fd, data, len);

	crash_point("file: before fsync");
	return close_after(fd, ok && fsync(fd) == 0);
}

bool
file_write(const char *dir, const char *name, const void *data, size_t len,
    unsigned mode)
{
	auto_free char *temporary = NULL;
	auto_free char *path = NULL;
	int fd, error;

	if (!file_name_ok(name)) {
		errno = EINVAL;
		return false;
	}
	temporary = make_temporary(dir, name, mode, &fd);
	if (temporary == NULL)
		return false;
	path = xasprintf("%s/%s", dir, name);
	if (fill(fd, data, len)) {
		crash_point("file: before rename");
		if (rename(temporary, path) == 0)
			return file_sync_dir(dir);
	}
	error = errno;
	(void)unlink(temporary);
	errno = error;
	return false;
}

bool
file_replace(const char *path, const void *data, size_t len, unsigned mode)
{
	const char *slash = strrchr(path, '/');
	auto_free char *dir = slash == NULL ? xstrdup(".")
			      : slash == path
				  ? xstrdup("/")
				  : xstrndup(path, (size_t)(slash - path));

	return file_write(
	    dir, slash != NULL ? slash + 1 : path, data, len, mode);
}

/* Is it a name that make_temporary gives, ".NAME.123.0.tmp"? */
static bool
is_temporary(const char *name)
{
	static const char end[] = ".tmp";
	size_t at = strlen(name), digits;
	int i;

	if (name[0] != '.' || at < sizeof(end) ||
	    strcmp(name + at - (sizeof(end) - 1), end) != 0)
		return false;
	at -= sizeof(end) - 1;
	for (i = 0; i < 2; i++) {
		for (digits = 0;
		     at > 0 && name[at - 1] >= '0' && name[at - 1] <= '9';
		     digits++)
			at--;
		if (digits == 0 || at < 2 || name[--at] != '.')
			return false;
	}
	return at > 1;
}

void
file_sweep(const char *dir, int64_t age)
{
	time_t before = (time_t)((clock_now() - age) / 1000000);
	DIR *folder = opendir(dir);
	const struct dirent *entry;
	struct stat st;

	while (folder != NULL && (entry = readdir(folder)) != NULL)
		if (is_temporary(entry->d_name) &&
		    fstatat(dirfd(folder), entry->d_name, &st,
			AT_SYMLINK_NOFOLLOW) == 0 &&
		    S_ISREG(st.st_mode) && st.st_mtime < before)
			(void)unlinkat(dirfd(folder), entry->d_name, 0);
	if (folder != NULL)
		(void)closedir(folder);
}

bool
file_sync_dir(const char *dir)
{
	int fd;
	bool ok;

	crash_point("file: before folder sync");
	fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	ok = fd >= 0 && close_after(fd, fsync(fd) == 0);
	crash_point("file: after folder sync");
	return ok;
}

/* Fsyncs the folder that holds `path`, if it can be opened. */
static void
sync_parent(const char *path)
{
	const char *slash = strrchr(path, '/');
	size_t len = slash != NULL ? (size_t)(slash - path) : 0;
	auto_free char *parent = slash == path ? xstrdup("/")
				 : len > 0     ? xstrndup(path, len)
					       : xstrdup(".");
	int fd = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (fd >= 0)
		(void)close_after(fd, fsync(fd) == 0);
}

/* Creates one folder; true also when it exists. */
static bool
make_one(const char *path, mode_t mode)
{
	struct stat st;

	if (mkdir(path, mode) == 0) {
		sync_parent(path);
		return true;
	}
	if (errno != EEXIST || stat(path, &st) < 0)
		return false;
	errno = ENOTDIR;
	return S_ISDIR(st.st_mode);
}

bool
file_make_dir(const char *path, unsigned mode)
{
	auto_free char *part = NULL;
	char *slash;

	if (make_one(path, (mode_t)mode))
		return true;
	if (errno != ENOENT)
		return false;
	slash = part = xstrdup(path);
	while (*slash != '\0' && (slash = strchr(slash + 1, '/')) != NULL) {
		*slash = '\0';
		if (!make_one(part, (mode_t)mode))
			return false;
		*slash = '/';
	}
	return make_one(part, (mode_t)mode);
}

static int
by_byte(const void *a, const void *b)
{
	const char *const *x = a, *const *y = b;

	return strcmp(*x, *y);
}

/* Adds the names of the regular files in a folder; symbolic links are left
 * out. */
static bool
add_names(DIR *folder, char ***names, size_t *n)
{
	const struct dirent *entry;
	struct stat st;
	size_t cap = 0;

	for (;;) {
		errno = 0;
		entry = readdir(folder);
		if (entry == NULL)
			return errno == 0;
		if (entry->d_name[0] == '.')
			continue;
		if (fstatat(dirfd(folder), entry->d_name, &st,
			AT_SYMLINK_NOFOLLOW) < 0) {
			if (errno == ENOENT)
				continue; /* removed meanwhile */
			return false;
		}
		if (!S_ISREG(st.st_mode))
			continue;
		if (*n == cap) {
			cap = cap ? 2 * cap : 16;
			*names = xreallocarray(*names, cap, sizeof(**names));
		}
		(*names)[(*n)++] = xstrdup(entry->d_name);
	}
}

bool
file_names(const char *dir, char ***names, size_t *n)
{
	DIR *folder = opendir(dir);
	int error = 0;

	*names = NULL;
	*n = 0;
	if (folder == NULL)
		return errno == ENOENT;
	if (!add_names(folder, names, n))
		error = errno;
	(void)closedir(folder);
	if (error != 0) {
		file_names_free(*names, *n);
		errno = error;
		return false;
	}
	if (*n > 0)
		qsort(*names, *n, sizeof(**names), by_byte);
	return true;
}

void
file_names_free(char **names, size_t n)
{
	while (n > 0)
		free(names[--n]);
	free(names);
}

bool
file_name_ok(const char *name)
{
	static const char allowed[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				      "abcdefghijklmnopqrstuvwxyz"
				      "0123456789._-";
	size_t len = strlen(name);

	return len > 0 && len <= FILE_NAME_MAX && name[0] != '.' &&
	       strspn(name, allowed) == len;
}
