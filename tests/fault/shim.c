/*
 * Stands between a tool and the system, by LD_PRELOAD. It writes down the order
 * in which files are opened, written, synced, renamed, removed and closed and
 * folders are made, or lets one call fail:
 *
 *	SHIM_TOOL=NAME		the program that is meant; others run as ever
 *	SHIM_LOG=FILE		a line a call: "sync PATH", "rename FROM TO"
 *	SHIM_FAIL=CALL:N:HOW	the N-th call of it, counted over all processes
 *				of the tool, fails with EIO, ENOSPC, EINTR,
 *				EMFILE or ENOMEM, or is `short`
 *	SHIM_HIT=FILE		is made when that call came
 *
 * Calls: open (and opendir), read, write, sync, rename, close, malloc, stat,
 * start (fork, pipe, dup) and name (mkdir, link, unlink). What the C library
 * calls within itself is not seen, so that standard output never fails here.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *p, size_t size);

static int log_fd = -1;
static const char *hit_path;
static char fail_call[16];
static long fail_at;
static int fail_error; /* 0: short */
static long *counter;  /* shared with the tool's workers */

static int
error_of(const char *name)
{
	static const struct {
		const char *name;
		int error;
	} known[] = {{"EIO", EIO}, {"ENOSPC", ENOSPC}, {"EINTR", EINTR},
	    {"EMFILE", EMFILE}, {"ENOMEM", ENOMEM}, {"EAGAIN", EAGAIN}};
	size_t i;

	for (i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (strcmp(known[i].name, name) == 0)
			return known[i].error;
	return 0;
}

__attribute__((constructor)) static void
begin(void)
{
	const char *tool = getenv("SHIM_TOOL");
	const char *path = getenv("SHIM_LOG");
	const char *fail = getenv("SHIM_FAIL");
	char how[16];

	if (tool == NULL || strcmp(tool, program_invocation_short_name) != 0)
		return;
	if (path != NULL)
		log_fd = (int)syscall(SYS_openat, AT_FDCWD, path,
		    O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
	hit_path = getenv("SHIM_HIT");
	if (fail == NULL ||
	    sscanf(fail, "%15[a-z]:%ld:%15s", fail_call, &fail_at, how) != 3)
		return;
	fail_error = error_of(how);
	counter = mmap(NULL, sizeof(*counter), PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (counter == MAP_FAILED)
		abort();
}

/* Is it this call's turn to fail? */
static bool
fails(const char *call)
{
	if (counter == NULL || strcmp(call, fail_call) != 0 ||
	    __atomic_add_fetch(counter, 1, __ATOMIC_SEQ_CST) != fail_at)
		return false;
	if (hit_path != NULL)
		(void)syscall(
		    SYS_close, syscall(SYS_openat, AT_FDCWD, hit_path,
				   O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
	errno = fail_error;
	return true;
}

static void
tell(const char *call, const char *path, const char *other)
{
	char line[3 * PATH_MAX];
	int error = errno, len;

	if (log_fd < 0)
		return;
	len = snprintf(line, sizeof(line), "%s %s%s%s\n", call, path,
	    other != NULL ? " " : "", other != NULL ? other : "");
	if (len > 0 && (size_t)len < sizeof(line))
		(void)syscall(SYS_write, log_fd, line, (size_t)len);
	errno = error;
}

static void
tell_fd(const char *call, int fd)
{
	char link[64], path[PATH_MAX];
	int error = errno;
	ssize_t len;

	if (log_fd < 0)
		return;
	(void)snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	len = readlink(link, path, sizeof(path) - 1);
	if (len >= 0) {
		path[len] = '\0';
		tell(call, path, NULL);
	}
	errno = error;
}

/* ---- calls ---- */

static int
open_file(const char *path, int flags, mode_t mode)
{
	int fd;

	if (fails("open"))
		return -1;
	fd = (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
	if (fd >= 0 && (flags & O_ACCMODE) != O_RDONLY)
		tell_fd("open", fd);
	return fd;
}

#define MODE(mode, flags)                    \
	do {                                 \
		va_list args;                \
		va_start(args, flags);       \
		mode = va_arg(args, mode_t); \
		va_end(args);                \
	} while (0)

int
open(const char *path, int flags, ...)
{
	mode_t mode = 0;

	if ((flags & (O_CREAT | O_TMPFILE)) != 0)
		MODE(mode, flags);
	return open_file(path, flags, mode);
}

int
open64(const char *path, int flags, ...)
{
	mode_t mode = 0;

	if ((flags & (O_CREAT | O_TMPFILE)) != 0)
		MODE(mode, flags);
	return open_file(path, flags, mode);
}

int
__open_2(const char *path, int flags)
{
	return open_file(path, flags, 0);
}

int
__open64_2(const char *path, int flags)
{
	return open_file(path, flags, 0);
}

/* The call itself, from the next library. */
#define NEXT(type, name)  \
	static type next; \
	if (next == NULL) \
	*(void **)&next = dlsym(RTLD_NEXT, name)

/* How much a short read or write comes to; -1 when the call fails. */
static ssize_t
shorten(const char *call, size_t *n)
{
	if (!fails(call))
		return 0;
	if (fail_error != 0)
		return -1;
	*n = *n > 1 ? *n / 2 : *n;
	return 0;
}

ssize_t
read(int fd, void *p, size_t n)
{
	return shorten("read", &n) < 0 ? -1 : syscall(SYS_read, fd, p, n);
}

ssize_t
__read_chk(int fd, void *p, size_t n, size_t room)
{
	(void)room;
	return read(fd, p, n);
}

ssize_t
write(int fd, const void *p, size_t n)
{
	if (shorten("write", &n) < 0)
		return -1;
	tell_fd("write", fd);
	return syscall(SYS_write, fd, p, n);
}

typedef ssize_t pread_fn(int, void *, size_t, off64_t);
typedef ssize_t pwrite_fn(int, const void *, size_t, off64_t);

ssize_t
pread64(int fd, void *p, size_t n, off64_t at)
{
	NEXT(pread_fn *, "pread64");
	return shorten("read", &n) < 0 ? -1 : next(fd, p, n, at);
}

ssize_t
pread(int fd, void *p, size_t n, off_t at)
{
	return pread64(fd, p, n, at);
}

ssize_t
pwrite64(int fd, const void *p, size_t n, off64_t at)
{
	NEXT(pwrite_fn *, "pwrite64");
	if (shorten("write", &n) < 0)
		return -1;
	tell_fd("write", fd);
	return next(fd, p, n, at);
}

ssize_t
pwrite(int fd, const void *p, size_t n, off_t at)
{
	return pwrite64(fd, p, n, at);
}

int
fsync(int fd)
{
	if (fails("sync") && fail_error != 0)
		return -1;
	tell_fd("sync", fd);
	return (int)syscall(SYS_fsync, fd);
}

int
fdatasync(int fd)
{
	return fsync(fd);
}

int
rename(const char *from, const char *to)
{
	if (fails("rename") && fail_error != 0)
		return -1;
	tell("rename", from, to);
	return renameat(AT_FDCWD, from, AT_FDCWD, to);
}

int
unlink(const char *path)
{
	if (fails("name"))
		return -1;
	tell("unlink", path, NULL);
	return unlinkat(AT_FDCWD, path, 0);
}

int
mkdir(const char *path, mode_t mode)
{
	int rc = fails("name") ? -1 : mkdirat(AT_FDCWD, path, mode);

	if (rc == 0)
		tell("mkdir", path, NULL);
	return rc;
}

/* As Linux does it, a file is closed also when close fails. */
int
close(int fd)
{
	bool failed = fails("close") && fail_error != 0;
	int error = errno;

	tell_fd("close", fd);
	if (syscall(SYS_close, fd) < 0)
		return -1;
	errno = error;
	return failed ? -1 : 0;
}

int
link(const char *from, const char *to)
{
	return fails("name") ? -1 : linkat(AT_FDCWD, from, AT_FDCWD, to, 0);
}

typedef DIR *opendir_fn(const char *);
typedef pid_t fork_fn(void);

DIR *
opendir(const char *path)
{
	NEXT(opendir_fn *, "opendir");
	return fails("open") ? NULL : next(path);
}

/* ---- processes, and what they share ---- */

pid_t
fork(void)
{
	NEXT(fork_fn *, "fork");
	return fails("start") ? -1 : next();
}

int
pipe(int fds[2])
{
	return fails("start") ? -1 : (int)syscall(SYS_pipe2, fds, 0);
}

int
dup(int fd)
{
	return fails("start") ? -1 : (int)syscall(SYS_dup, fd);
}

/* ---- what a file is; struct stat64 is the same here ---- */

int
stat(const char *path, struct stat *out)
{
	return fails("stat") ? -1 : fstatat(AT_FDCWD, path, out, 0);
}

int
lstat(const char *path, struct stat *out)
{
	return fails("stat")
		   ? -1
		   : fstatat(AT_FDCWD, path, out, AT_SYMLINK_NOFOLLOW);
}

int
fstat(int fd, struct stat *out)
{
	return fails("stat") ? -1 : fstatat(fd, "", out, AT_EMPTY_PATH);
}

int
stat64(const char *path, struct stat64 *out)
{
	return stat(path, (struct stat *)out);
}

int
lstat64(const char *path, struct stat64 *out)
{
	return lstat(path, (struct stat *)out);
}

int
fstat64(int fd, struct stat64 *out)
{
	return fstat(fd, (struct stat *)out);
}

/* ---- memory ---- */

void *
malloc(size_t size)
{
	return fails("malloc") ? NULL : __libc_malloc(size);
}

void *
calloc(size_t n, size_t size)
{
	return fails("malloc") ? NULL : __libc_calloc(n, size);
}

void *
realloc(void *p, size_t size)
{
	return fails("malloc") ? NULL : __libc_realloc(p, size);
}
