#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/crash.h"
#include "base/file.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/spool.h"
#include "base/stop.h"

enum { LOCK_STEP_NS = 2000000 };

#define NUMBER_MAX UINT64_C(9999999999)

static const int64_t day = INT64_C(86400) * 1000000;

/* The names in a folder. */
struct names {
	char **name;
	size_t n;
};

static void
names_free(struct names *names)
{
	file_names_free(names->name, names->n);
}

#define auto_names __attribute__((cleanup(names_free)))

static bool
is_there(const char *path, bool *there)
{
	struct stat st;

	*there = lstat(path, &st) == 0;
	return *there || errno == ENOENT;
}

char *
spool_link(const char *folder)
{
	static const char *const own[] = {
	    "taken", "done", ".read", ".staging", ".sent", ".lock"};
	struct stat st;
	size_t i;

	for (i = 0; i < ARRAY_LEN(own); i++) {
		char *path = xasprintf("%s/%s", folder, own[i]);

		if (lstat(path, &st) == 0 && S_ISLNK(st.st_mode))
			return path;
		free(path);
	}
	return NULL;
}

void
spool_sweep(const char *folder)
{
	auto_free char *staging = xasprintf("%s/.staging", folder);

	file_sweep(folder, day);
	file_sweep(staging, day);
}

/* ---- the lock ---- */

/* The byte of .lock that stands for a key; the first one is the reader's. */
static off_t
lock_byte(const char *key)
{
	enum { KEY_BITS = 30 };
	uint64_t hash;

	if (key == NULL)
		return 0;
	hash = hash_add(HASH_START, key, strlen(key));
	return 1 + (off_t)(hash >> (64 - KEY_BITS));
}

/* Waits in steps, so that a signal to stop is seen. */
static bool
take_lock(int fd, const char *key, int64_t patience)
{
	struct flock lock = {.l_type = F_WRLCK,
	    .l_whence = SEEK_SET,
	    .l_start = lock_byte(key),
	    .l_len = 1};
	struct timespec pause = {.tv_nsec = LOCK_STEP_NS};
	int64_t end = clock_elapsed() + patience;

	while (fcntl(fd, F_SETLK, &lock) != 0) {
		if (errno != EAGAIN && errno != EACCES && errno != EINTR)
			return false;
		errno = stop_requested() ? EINTR : EAGAIN;
		if (errno == EINTR || clock_elapsed() >= end)
			return false;
		(void)nanosleep(&pause, NULL);
	}
	return true;
}

int
spool_lock(const char *folder, const char *key, int64_t patience)
{
	auto_free char *path = xasprintf("%s/.lock", folder);
	int fd, error;

	if (!file_make_dir(folder, SPOOL_DIR_MODE))
		return -1;
	fd = open(
	    path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, SPOOL_FILE_MODE);
	if (fd < 0 || take_lock(fd, key, patience))
		return fd;
	error = errno;
	(void)close(fd);
	errno = error;
	return -1;
}

void
spool_unlock(int *lock)
{
	int error = errno;

	if (*lock >= 0)
		(void)close(*lock);
	*lock = -1;
	errno = error;
}

/* ---- in ---- */

const char *
spool_number(const char *name, uint64_t *number)
{
	if (strspn(name, "0123456789") != SPOOL_DIGITS ||
	    name[SPOOL_DIGITS] != '-')
		return NULL;
	*number = strtoull(name, NULL, 10);
	return name + SPOOL_DIGITS + 1;
}

static char *
numbered(const char *folder, uint64_t number, const char *name)
{
	return xasprintf(
	    "%s/%0*" PRIu64 "-%s", folder, SPOOL_DIGITS, number, name);
}

static bool
retire_one(
    const char *taken, const char *done, uint64_t number, const char *name)
{
	auto_free char *from = numbered(taken, number, name);
	auto_free char *to = numbered(done, number, name);
	bool there;
	unsigned i;

	for (i = 2; is_there(to, &there) && there; i++) {
		free(to);
		to = xasprintf("%s/%0*" PRIu64 "-%u-%s", done, SPOOL_DIGITS,
		    number, i, name);
	}
	crash_point("spool: before done");
	return rename(from, to) == 0;
}

bool
spool_retire(const char *folder, uint64_t safe)
{
	auto_free char *taken = xasprintf("%s/taken", folder);
	auto_free char *done = xasprintf("%s/done", folder);
	auto_names struct names names = {NULL, 0};
	bool moved = false;
	uint64_t number;
	const char *name;
	size_t i;

	if (!file_names(taken, &names.name, &names.n))
		return false;
	for (i = 0; i < names.n; i++) {
		name = spool_number(names.name[i], &number);
		if (name == NULL || number > safe)
			continue;
		if (!moved && !file_make_dir(done, SPOOL_DIR_MODE))
			return false;
		if (!retire_one(taken, done, number, name))
			return false;
		moved = true;
	}
	return !moved || (file_sync_dir(done) && file_sync_dir(taken));
}

bool
spool_highest(const char *folder, uint64_t *number)
{
	auto_free char *taken = xasprintf("%s/taken", folder);
	auto_names struct names names = {NULL, 0};
	uint64_t one;
	size_t i;

	if (!file_names(taken, &names.name, &names.n))
		return false;
	for (i = 0; i < names.n; i++)
		if (spool_number(names.name[i], &one) != NULL && one > *number)
			*number = one;
	return true;
}

static bool
take_one(
    const char *folder, const char *taken, uint64_t number, const char *name)
{
	auto_free char *from = xasprintf("%s/%s", folder, name);
	auto_free char *to = numbered(taken, number, name);

	if (number > NUMBER_MAX) {
		errno = EOVERFLOW;
		return false;
	}
	crash_point("spool: before taken");
	return rename(from, to) == 0;
}

bool
spool_take(const char *folder, uint64_t safe, spool_ready_fn *ready, void *data)
{
	auto_free char *taken = xasprintf("%s/taken", folder);
	auto_names struct names names = {NULL, 0};
	uint64_t number = safe;
	bool moved = false;
	size_t i;

	if (!file_names(folder, &names.name, &names.n) ||
	    !spool_highest(folder, &number))
		return false;
	for (i = 0; i < names.n; i++) {
		if (!ready(names.name[i], data))
			continue;
		if (!moved && !file_make_dir(taken, SPOOL_DIR_MODE))
			return false;
		if (take_one(folder, taken, number + 1, names.name[i])) {
			moved = true;
			number++;
		} else if (errno != ENOENT) {
			return false;
		}
	}
	return !moved || (file_sync_dir(taken) && file_sync_dir(folder));
}

/* ---- out ---- */

/* An underscore is not plain: a key that is its own file name has none, and
 * never equals the name of another key that ends with _ and a hash. */
char *
spool_name(const char *key)
{
	static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				    "abcdefghijklmnopqrstuvwxyz"
				    "0123456789.-";
	auto_free char *name = xstrdup(key);
	bool changed = false;
	char *p;

	for (p = name; *p != '\0'; p++)
		if (strchr(plain, *p) == NULL || (p == name && *p == '.')) {
			*p = '_';
			changed = true;
		}
	return changed ? xasprintf("%s_%016" PRIx64, name,
			     hash_add(HASH_START, key, strlen(key)))
		       : xstrdup(name);
}

/* The paths of the staged file and of the mark, from which follows how far a
 * sending got. */
struct parcel {
	char *name;
	char *staging, *staged; /* folder and file */
	char *sent, *mark;
};

static void
parcel_init(struct parcel *p, const char *folder, const char *key)
{
	p->name = spool_name(key);
	p->staging = xasprintf("%s/.staging", folder);
	p->staged = xasprintf("%s/%s", p->staging, p->name);
	p->sent = xasprintf("%s/.sent", folder);
	p->mark = xasprintf("%s/%s", p->sent, p->name);
}

static void
parcel_free(struct parcel *p)
{
	free(p->name);
	free(p->staging);
	free(p->staged);
	free(p->sent);
	free(p->mark);
}

#define auto_parcel __attribute__((cleanup(parcel_free)))

/* Undoes a sending that was interrupted. The mark is removed first, durably: a
 * mark without a staged file would mean "sent". */
static bool
take_back(const struct parcel *p)
{
	bool marked;

	if (!is_there(p->mark, &marked))
		return false;
	if (marked && (unlink(p->mark) != 0 || !file_sync_dir(p->sent)))
		return false;
	return unlink(p->staged) == 0 || errno == ENOENT;
}

bool
spool_sent(const char *folder, const char *key, bool mend, bool *sent)
{
	auto_parcel struct parcel p = {0};
	bool marked, staged;

	parcel_init(&p, folder, key);
	if (!is_there(p.mark, &marked) || !is_there(p.staged, &staged))
		return false;
	*sent = marked && !staged;
	return *sent || !mend || take_back(&p);
}

static bool
set_mark(const struct parcel *p)
{
	int fd = open(
	    p->mark, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, SPOOL_FILE_MODE);

	return fd >= 0 && close(fd) == 0 && file_sync_dir(p->sent);
}

/* The steps before the final rename. */
static bool
prepare(const struct parcel *p, const void *data, size_t len)
{
	return file_make_dir(p->staging, SPOOL_DIR_MODE) &&
	       file_make_dir(p->sent, SPOOL_DIR_MODE) &&
	       file_write(p->staging, p->name, data, len, SPOOL_FILE_MODE) &&
	       set_mark(p);
}

/* file_write and file_sync_dir have crash points around each of their steps;
 * none is needed between them. */
enum spool_result
spool_send(const char *folder, const char *key, const char *extension,
    const void *data, size_t len)
{
	auto_parcel struct parcel p = {0};
	auto_free char *path = NULL;
	bool there;
	int error;

	parcel_init(&p, folder, key);
	path = xasprintf("%s/%s.%s", folder, p.name, extension);
	if (!is_there(path, &there))
		return SPOOL_NOT_SENT;
	if (there) {
		errno = EEXIST;
		return SPOOL_NOT_SENT;
	}
	if (prepare(&p, data, len) && rename(p.staged, path) == 0)
		return file_sync_dir(folder) && file_sync_dir(p.staging)
			   ? SPOOL_SENT
			   : SPOOL_UNSURE;
	error = errno;
	if (error == EEXIST) /* another process created the mark */
		(void)unlink(p.staged);
	else
		(void)take_back(&p);
	errno = error;
	return error == EEXIST ? SPOOL_UNSURE : SPOOL_NOT_SENT;
}
