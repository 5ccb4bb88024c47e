#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <sqlite3.h>

#include "base/clock.h"
#include "base/die.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/stop.h"
#include "core/ledger_db.h"

enum { STEP_MS = 10, SMALL_FILE = 4 << 20 };

/* How long a ledger is waited for that another process has locked, and how much
 * longer after a signal to stop. */
static const int64_t busy_us = 30000000, busy_stopped_us = 1000000;

struct ledger_stmt {
	struct ledger_stmt *next;
	struct ledger_db *db;
	sqlite3_stmt *st;
	char *sql;
};

struct lock {
	struct lock *next;
	char *path;
	int fd;
};

struct ledger_db {
	sqlite3 *sqlite;
	char *folder;
	char *path;
	struct ledger_stmt *statements;
	struct lock *locks;
	int64_t deadline; /* clock_elapsed() when waiting ends */
	bool opening;     /* one wait, however often SQLite begins it anew */
	uid_t uid;        /* owner of the folder */
	gid_t gid;
};

/* Another program did not let go of the ledger while this one waited. */
_Noreturn static void
fail_busy(struct ledger_db *db)
{
	if (stop_requested())
		die(ECX_EXIT_AGAIN,
		    "ledger: %s: interrupted while another program held it",
		    db->path);
	die(ECX_EXIT_AGAIN,
	    "ledger: %s: another program has held it for 30 s: end that "
	    "program, or try again later",
	    db->path);
}

static const char damaged[] =
    "it holds what was sent, so that a new one is not begun in its place: stop "
    "the flows and put the latest backup back";

/* What a person has to do before a later run can succeed; NULL when that run
 * may succeed by itself. */
static const char *
advice(sqlite3 *sqlite)
{
	switch (sqlite3_errcode(sqlite)) {
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
	case SQLITE_FORMAT:
	/* Tables that are not those that the statements were written for. */
	case SQLITE_ERROR:
	case SQLITE_SCHEMA:
	case SQLITE_CONSTRAINT:
	case SQLITE_MISMATCH:
		return damaged;
	case SQLITE_READONLY:
	case SQLITE_PERM:
	case SQLITE_AUTH:
		return "make it writable for this user";
	case SQLITE_CANTOPEN:
		return file_error_passes(sqlite3_system_errno(sqlite))
			   ? NULL
			   : "make it readable and writable for this user";
	default:
		return NULL;
	}
}

_Noreturn static void
fail(struct ledger_db *db)
{
	const char *what = advice(db->sqlite);

	/* A row of the run cannot be written either. */
	die_hook(NULL, NULL);
	if (sqlite3_errcode(db->sqlite) == SQLITE_BUSY)
		fail_busy(db);
	die(what != NULL ? ECX_EXIT_CONFIG : ECX_EXIT_AGAIN,
	    "ledger: %s: %s%s%s", db->path, sqlite3_errmsg(db->sqlite),
	    what != NULL ? ": " : "", what != NULL ? what : "");
}

_Noreturn static void
fail_errno(const char *path)
{
	die_hook(NULL, NULL);
	if (file_error_passes(errno))
		die(ECX_EXIT_AGAIN, "ledger: %s: %s", path, strerror(errno));
	die(ECX_EXIT_CONFIG,
	    "ledger: %s: %s: set 'state' of [ecx] to a folder that this user "
	    "can write to",
	    path, strerror(errno));
}

/* Refuses a folder that others can write to: they could put another ledger
 * there. */
static void
check_folder(struct ledger_db *db)
{
	struct stat st;

	if (!file_make_dir(db->folder, 0700) || stat(db->folder, &st) != 0)
		fail_errno(db->folder);
	if ((st.st_mode & (S_IWGRP | S_IWOTH)) != 0)
		die(ECX_EXIT_CONFIG,
		    "ledger: %s: others can write to this folder: chmod go-w "
		    "it",
		    db->folder);
	if (st.st_uid != geteuid() && geteuid() != 0)
		die(ECX_EXIT_CONFIG,
		    "ledger: %s: this folder belongs to another user: run ecx "
		    "as its owner",
		    db->folder);
	db->uid = st.st_uid;
	db->gid = st.st_gid;
}

/* Creates or opens a file; -1 with errno set. A file that root creates gets the
 * owner of the folder, or the next run from cron could not open it. */
static int
open_file(struct ledger_db *db, const char *path, int flags)
{
	int fd =
	    open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | flags, 0600);

	if (fd >= 0 && geteuid() == 0 && fchown(fd, db->uid, db->gid) != 0)
		fail_errno(path);
	return fd;
}

/*
 * Creates the database file with mode 0600; SQLite would make it readable by
 * all. It gets its name when it is a database, so that a file without contents
 * is never a new one.
 */
static void
make_file(struct ledger_db *db)
{
	auto_free char *path = xasprintf("%s/.ledger.XXXXXX", db->folder);
	int fd = mkstemp(path);
	sqlite3 *sqlite = NULL;
	bool done;

	if (fd < 0)
		fail_errno(db->folder);
	done = geteuid() != 0 || fchown(fd, db->uid, db->gid) == 0;
	(void)close(fd);
	if (!done)
		fail_errno(path);
	done = sqlite3_open_v2(path, &sqlite,
		   SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
		   NULL) == SQLITE_OK &&
	       sqlite3_exec(sqlite, "PRAGMA user_version = 1", NULL, NULL,
		   NULL) == SQLITE_OK;
	if (!done)
		warn("ledger: %s: %s", path, sqlite3_errmsg(sqlite));
	(void)sqlite3_close(sqlite);
	/* Another process may have made one meanwhile. */
	if (done && link(path, db->path) != 0 && errno != EEXIST)
		fail_errno(db->path);
	(void)unlink(path);
	if (!done)
		die(ECX_EXIT_AGAIN, "ledger: %s cannot be created", db->path);
}

/* Creates the database file when there is none. A file that exists is not
 * opened here: closing it would drop the locks that this process holds on it.
 */
static void
check_file(struct ledger_db *db)
{
	struct stat st;

	if (lstat(db->path, &st) != 0) {
		if (errno != ENOENT)
			fail_errno(db->path);
		make_file(db);
	} else if (S_ISREG(st.st_mode) && st.st_size == 0) {
		die(ECX_EXIT_CONFIG, "ledger: %s: the file is empty: %s",
		    db->path, damaged);
	}
}

static void
sqlite_exec(struct ledger_db *db, const char *sql)
{
	if (sqlite3_exec(db->sqlite, sql, NULL, NULL, NULL) != SQLITE_OK)
		fail(db);
}

/* Takes the write lock at once: two transactions that began as readers could
 * not both become writers. */
static void
sqlite_begin(struct ledger_db *db)
{
	sqlite_exec(db, "BEGIN IMMEDIATE");
}

/* Waits one step for the process that has locked the ledger; false when that
 * was long enough. */
static bool
wait_step(struct ledger_db *db)
{
	const struct timespec pause = {.tv_nsec = STEP_MS * 1000000L};
	const int64_t now = clock_elapsed();

	/* A run that was stopped still records its results beside another one
	 * that writes for a moment. */
	if (stop_requested() && db->deadline > now + busy_stopped_us)
		db->deadline = now + busy_stopped_us;
	if (now >= db->deadline)
		return false;
	(void)nanosleep(&pause, NULL);
	return true;
}

/* Called by SQLite while another process has the lock; tries: how often it was
 * called before in this wait. */
static int
on_busy(void *data, int tries)
{
	struct ledger_db *db = data;

	if (tries == 0 && !db->opening)
		db->deadline = clock_elapsed() + busy_us;
	return wait_step(db);
}

/* Turns on write-ahead logging. SQLite does not wait when two processes do that
 * to a new file at once, so this function tries again. */
static void
use_wal(struct ledger_db *db)
{
	int rc;

	db->deadline = clock_elapsed() + busy_us;
	db->opening = true;
	do
		rc = sqlite3_exec(
		    db->sqlite, "PRAGMA journal_mode = WAL", NULL, NULL, NULL);
	while (rc == SQLITE_BUSY && wait_step(db));
	db->opening = false;
	if (rc != SQLITE_OK)
		fail(db);
}

/*
 * Looks through the whole file: a damaged page would else be met when an order
 * was created and its receipt is to be written. That takes 6 ms for each
 * megabyte, so that it is done with small files only.
 */
static void
look_through(struct ledger_db *db)
{
	sqlite3_stmt *st = NULL;
	struct stat file;
	const char *found;

	if (stat(db->path, &file) != 0 || file.st_size > SMALL_FILE)
		return;
	if (sqlite3_prepare_v2(db->sqlite, "PRAGMA quick_check(1)", -1, &st,
		NULL) != SQLITE_OK ||
	    sqlite3_step(st) != SQLITE_ROW)
		fail(db);
	found = (const char *)sqlite3_column_text(st, 0);
	if (found == NULL || strcmp(found, "ok") != 0)
		die(ECX_EXIT_CONFIG, "ledger: %s: the file is damaged: %s",
		    db->path, damaged);
	(void)sqlite3_finalize(st);
}

static struct ledger_db *
sqlite_open(const char *folder, const char *password)
{
	struct ledger_db *db = xcalloc(1, sizeof(*db));

	(void)password;
	db->folder = xstrdup(folder);
	db->path = xasprintf("%s/ledger.sqlite", folder);
	check_folder(db);
	check_file(db);
	if (sqlite3_open_v2(db->path, &db->sqlite,
		SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
		NULL) != SQLITE_OK ||
	    sqlite3_busy_handler(db->sqlite, on_busy, db) != SQLITE_OK)
		fail(db);
	use_wal(db);
	sqlite_exec(db, "PRAGMA synchronous = FULL");
	sqlite_exec(db, "PRAGMA foreign_keys = OFF");
	/* Temporary tables grow beyond memory, and nobody reads them later. */
	sqlite_exec(db, "PRAGMA temp_store = FILE");
	sqlite_exec(db, "PRAGMA temp.journal_mode = MEMORY");
	look_through(db);
	return db;
}

static void
sqlite_close(struct ledger_db *db)
{
	struct ledger_stmt *st;
	struct lock *lock;

	while ((st = db->statements) != NULL) {
		db->statements = st->next;
		(void)sqlite3_finalize(st->st);
		free(st->sql);
		free(st);
	}
	(void)sqlite3_close(db->sqlite);
	while ((lock = db->locks) != NULL) {
		db->locks = lock->next;
		(void)close(lock->fd);
		free(lock->path);
		free(lock);
	}
	free(db->path);
	free(db->folder);
	free(db);
}

static void
sqlite_reset(struct ledger_stmt *st)
{
	/* The result repeats the error of the last step, which ended the
	 * program. */
	(void)sqlite3_reset(st->st);
}

static struct ledger_stmt *
sqlite_prepare(struct ledger_db *db, const char *sql)
{
	struct ledger_stmt *st;

	for (st = db->statements; st != NULL; st = st->next) {
		if (strcmp(st->sql, sql) == 0) {
			sqlite_reset(st);
			(void)sqlite3_clear_bindings(st->st);
			return st;
		}
	}
	st = xcalloc(1, sizeof(*st));
	if (sqlite3_prepare_v3(db->sqlite, sql, -1, SQLITE_PREPARE_PERSISTENT,
		&st->st, NULL) != SQLITE_OK)
		fail(db);
	st->db = db;
	st->sql = xstrdup(sql);
	st->next = db->statements;
	db->statements = st;
	return st;
}

/* The number of parameter $i: SQLite takes $1 for a name and numbers names in
 * the order of their first use. */
static int
parameter(struct ledger_stmt *st, int i)
{
	char name[16];

	(void)snprintf(name, sizeof(name), "$%d", i);
	return sqlite3_bind_parameter_index(st->st, name);
}

static void
sqlite_bind_text(struct ledger_stmt *st, int i, const char *s)
{
	if (sqlite3_bind_text(st->st, parameter(st, i), s, -1, SQLITE_STATIC) !=
	    SQLITE_OK)
		fail(st->db);
}

static void
sqlite_bind_blob(struct ledger_stmt *st, int i, const void *p, size_t n)
{
	if (sqlite3_bind_blob64(
		st->st, parameter(st, i), p, n, SQLITE_STATIC) != SQLITE_OK)
		fail(st->db);
}

static void
sqlite_bind_int(struct ledger_stmt *st, int i, int64_t n)
{
	if (sqlite3_bind_int64(st->st, parameter(st, i), n) != SQLITE_OK)
		fail(st->db);
}

static void
sqlite_bind_no_int(struct ledger_stmt *st, int i)
{
	if (sqlite3_bind_null(st->st, parameter(st, i)) != SQLITE_OK)
		fail(st->db);
}

static bool
sqlite_step(struct ledger_stmt *st)
{
	switch (sqlite3_step(st->st)) {
	case SQLITE_ROW:
		return true;
	case SQLITE_DONE:
		sqlite_reset(st);
		return false;
	default:
		fail(st->db);
	}
}

static const char *
sqlite_text(struct ledger_stmt *st, int i)
{
	return (const char *)sqlite3_column_text(st->st, i);
}

static const void *
sqlite_blob(struct ledger_stmt *st, int i, size_t *n)
{
	const void *p = sqlite3_column_blob(st->st, i);

	*n = (size_t)sqlite3_column_bytes(st->st, i);
	return p;
}

static int64_t
sqlite_integer(struct ledger_stmt *st, int i)
{
	return sqlite3_column_int64(st->st, i);
}

static size_t
sqlite_changes(struct ledger_db *db)
{
	return (size_t)sqlite3_changes(db->sqlite);
}

static char *
lock_path(struct ledger_db *db, const char *name)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyz"
				    "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				    "0123456789._-";
	auto_free char *dir = xasprintf("%s/lock", db->folder);
	char *path = xasprintf("%s/%s", dir, name);
	char *p = path + strlen(dir) + 1;

	if (!file_make_dir(dir, 0700))
		fail_errno(dir);
	if (*p == '.')
		*p = '_';
	while (*(p += strspn(p, plain)) != '\0')
		*p = '_';
	return path;
}

/* Whoever asks whether a lock is taken holds it for a moment. */
static bool
take_lock(int fd)
{
	const struct timespec moment = {.tv_nsec = STEP_MS * 1000000L};

	if (flock(fd, LOCK_EX | LOCK_NB) == 0)
		return true;
	if (errno != EWOULDBLOCK)
		return false;
	(void)nanosleep(&moment, NULL);
	return flock(fd, LOCK_EX | LOCK_NB) == 0;
}

static bool
sqlite_is_locked(struct ledger_db *db, const char *name)
{
	auto_free char *path = lock_path(db, name);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	bool locked;

	if (fd < 0 && errno == ENOENT)
		return false;
	if (fd < 0)
		fail_errno(path);
	locked = flock(fd, LOCK_SH | LOCK_NB) != 0;
	(void)close(fd);
	return locked;
}

/*
 * flock(2), because the lock stays with the processes forked from this one: a
 * worker that outlives its parent may have a create request under way, and the
 * next run must not look for the document before that request has ended.
 */
static bool
sqlite_lock(struct ledger_db *db, const char *name)
{
	auto_free char *path = lock_path(db, name);
	struct lock *lock;
	int fd;

	for (lock = db->locks; lock != NULL; lock = lock->next)
		if (strcmp(lock->path, path) == 0)
			return true;
	fd = open_file(db, path, 0);
	if (fd < 0)
		fail_errno(path);
	if (!take_lock(fd)) {
		if (errno != EWOULDBLOCK)
			fail_errno(path);
		(void)close(fd);
		return false;
	}
	lock = xmalloc(sizeof(*lock));
	*lock = (struct lock){.next = db->locks, .path = path, .fd = fd};
	path = NULL;
	db->locks = lock;
	return true;
}

static void
sqlite_check(struct ledger_db *db, ledger_problem_fn *report, void *data)
{
	struct ledger_stmt *st =
	    sqlite_prepare(db, "PRAGMA integrity_check(10)");

	while (sqlite_step(st))
		if (strcmp(sqlite_text(st, 0), "ok") != 0)
			report(sqlite_text(st, 0), data);
}

/* Copies of old pages are also in the log of what was written. */
static bool
sqlite_compact(struct ledger_db *db)
{
	int rc = sqlite3_exec(db->sqlite, "VACUUM", NULL, NULL, NULL);

	if (rc == SQLITE_OK)
		rc = sqlite3_wal_checkpoint_v2(
		    db->sqlite, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
	if (rc != SQLITE_OK && rc != SQLITE_BUSY && rc != SQLITE_LOCKED)
		fail(db);
	return rc == SQLITE_OK;
}

static const char *
sqlite_where(const struct ledger_db *db)
{
	return db->path;
}

const struct ledger_backend ledger_sqlite = {
    .name = "sqlite",
    .open = sqlite_open,
    .close = sqlite_close,
    .begin = sqlite_begin,
    .exec = sqlite_exec,
    .prepare = sqlite_prepare,
    .bind_text = sqlite_bind_text,
    .bind_blob = sqlite_bind_blob,
    .bind_int = sqlite_bind_int,
    .bind_no_int = sqlite_bind_no_int,
    .step = sqlite_step,
    .reset = sqlite_reset,
    .text = sqlite_text,
    .blob = sqlite_blob,
    .integer = sqlite_integer,
    .changes = sqlite_changes,
    .lock = sqlite_lock,
    .is_locked = sqlite_is_locked,
    .check = sqlite_check,
    .compact = sqlite_compact,
    .where = sqlite_where,
};
