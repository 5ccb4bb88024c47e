/*
 * The folder of a kind as a queue of files: the number of a file is the cursor;
 * when it comes back from the ledger, all documents of the files up to it are
 * stored.
 */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/spool.h"
#include "connectors/file/file_in.h"

enum { MICRO = 1000000, NAME_LIMIT = 255 };

/* ---- reading: one file ---- */

struct reader {
	struct ecx_conn *conn;
	enum ecx_kind kind;
	struct ecx_emitter *e;
	const char *in, *taken, *done; /* folders */
	bool looking;                  /* no file is moved, no cursor emitted */
	bool paged;
	size_t unread;          /* files that cannot be read */
	bool lasting;           /* for one of them somebody has to act */
	char file[ECX_WHY / 2]; /* the current file, for messages */
	int64_t modified;       /* the time of the current file */
};

/* Sets the current file: messages name it by the name it was dropped with. */
static void
name_file(struct reader *r, const char *name)
{
	uint64_t number;
	const char *dropped = spool_number(name, &number);
	auto_free char *path = xasprintf("%s/%s", ecx_kind_plural(r->kind),
	    dropped != NULL ? dropped : name);

	text_clean(r->file, sizeof(r->file), path);
}

static int64_t
modified(const struct stat *st)
{
	return (int64_t)st->st_mtim.tv_sec * MICRO + st->st_mtim.tv_nsec / 1000;
}

/* The field that holds the time of a stock level, or NULL. */
static const char *
time_field(const struct reader *r, bool ours)
{
	const struct map_column *c;
	const struct map *m;
	const struct map_path *lines;
	size_t i, n;

	if (r->kind != ECX_STOCK)
		return NULL;
	if (ours)
		return "dateModified";
	m = ecx_conn_map(r->conn, r->kind);
	n = m != NULL ? map_columns(m, &c, &lines) : 0;
	for (i = 0; i < n; i++)
		if (strcmp(c[i].name, "modified") == 0)
			return c[i].name;
	return NULL;
}

/* A stock level without a time has the time of its file. */
static enum ecx_err
emit_item(struct reader *r, const struct docfile_item *item)
{
	const char *field = time_field(r, item->ours);
	const json_t *said = field ? json_object_get(item->doc, field) : NULL;
	char date[CLOCK_TEXT];

	if (field != NULL &&
	    (said == NULL || json_is_null(said) ||
		(json_is_string(said) && json_string_length(said) == 0)))
		json_set_text(item->doc, field, clock_print(r->modified, date));
	return ecx_emit_doc(r->e, item->doc);
}

static enum ecx_err
emit_bad_item(struct reader *r, const struct docfile_item *item)
{
	auto_free char *why =
	    xasprintf("%s:%zu: %s", r->file, item->line, item->why);

	return ecx_emit_bad_text(r->e, item->raw, item->raw_len, why);
}

static enum ecx_err
read_records(struct reader *r, const char *path, struct docfile *f)
{
	enum docfile_status status;
	struct docfile_item item;
	enum ecx_err err = ECX_OK;

	while (
	    err == ECX_OK && (status = docfile_next(f, &item)) != DOCFILE_END) {
		if (status == DOCFILE_ERROR)
			return ecx_fail(
			    r->conn, ECX_UNREACHABLE, "%s: %s", path, item.why);
		err = status == DOCFILE_DOC ? emit_item(r, &item)
					    : emit_bad_item(r, &item);
	}
	return err;
}

/* Remembers how a file of the queue is before it is read: what its writer adds
 * from now on is seen by the next run. */
static bool
note_file(const struct reader *r, const char *name, const struct stat *st)
{
	uint64_t number;
	const char *dropped = spool_number(name, &number);

	return r->looking || dropped == NULL ||
	       spool_note(r->in, number, dropped, st);
}

static enum ecx_err
read_file(struct reader *r, const char *folder, const char *name)
{
	auto_free char *path = xasprintf("%s/%s", folder, name);
	auto_docfile struct docfile *f = NULL;
	struct docfile_way way;
	struct stat st;

	name_file(r, name);
	if (!file_way(r->conn, r->kind, docfile_form(name), &way))
		return ECX_CONFIG;
	if (lstat(path, &st) != 0)
		return file_io_fail(r->conn, path);
	if (!note_file(r, name, &st))
		return file_io_fail(r->conn, r->in);
	r->modified = modified(&st);
	f = docfile_open(path, &way);
	return f != NULL ? read_records(r, path, f)
			 : file_io_fail(r->conn, path);
}

/* ---- reading: which files ---- */

/* Warns that a file is not read, and why. */
static bool
skip_file(struct reader *r, const char *why, bool lasting)
{
	warn("%s: %s: %s", r->conn->name, r->file, why);
	r->unread++;
	r->lasting = r->lasting || lasting;
	return false;
}

static bool
skip_errno(struct reader *r)
{
	return skip_file(r, strerror(errno), !file_error_passes(errno));
}

/* Is the file old enough that nobody is writing it any more? */
static bool
is_old_enough(const struct reader *r, const struct stat *st)
{
	int64_t min_age = file_state(r->conn)->min_age;
	int64_t age = clock_now() - modified(st);

	if (min_age == 0 || age >= min_age)
		return true;
	if (age < -min_age)
		warn("%s: %s: its time is in the future: left until then",
		    r->conn->name, r->file);
	return false;
}

/* Is the file complete, as far as its form can show it? */
static bool
is_complete(
    struct reader *r, int fd, const struct stat *st, enum docfile_form form)
{
	const char *why = docfile_torn(form, fd, st);

	if (why != NULL)
		warn("%s: %s: %s: left until it is complete", r->conn->name,
		    r->file, why);
	return why == NULL && (errno == 0 || skip_errno(r));
}

/* The last row of a CSV file may well have no line feed; or its writer stopped
 * in the middle of a cell. Such a file is left for one run, and read when it
 * has not changed by then. */
static bool
is_at_rest(struct reader *r, const char *name, int fd, const struct stat *st,
    enum docfile_form form)
{
	char last = '\n';

	if (form != DOCFILE_CSV || file_state(r->conn)->min_age == 0 ||
	    st->st_size == 0)
		return true;
	if (pread(fd, &last, 1, st->st_size - 1) < 0)
		return skip_errno(r);
	if (last == '\n' || last == '\r' || spool_noted(r->in, 0, name, st))
		return true;
	if (!r->looking && !spool_note(r->in, 0, name, st))
		return skip_errno(r);
	return false;
}

/* Is it a complete file of documents? Others are left for the next run. */
static bool
is_readable(const char *name, void *data)
{
	struct reader *r = data;
	auto_free char *path = xasprintf("%s/%s", r->in, name);
	enum docfile_form form = docfile_form(name);
	struct docfile_way way;
	struct stat st;
	bool ok;
	int fd;

	if (form == DOCFILE_NONE)
		return false;
	name_file(r, name);
	if (strlen(name) > NAME_LIMIT - SPOOL_DIGITS - 1)
		return skip_file(r, "its name is too long", true);
	if (!file_way(r->conn, r->kind, form, &way))
		return skip_file(r, r->conn->error, true);
	fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
	if (fd < 0)
		return errno != ENOENT && skip_errno(r);
	ok = fstat(fd, &st) == 0
		 ? is_old_enough(r, &st) && is_complete(r, fd, &st, form) &&
		       is_at_rest(r, name, fd, &st, form)
		 : skip_errno(r);
	(void)close(fd);
	return ok;
}

static enum ecx_err
emit_cursor(struct reader *r, uint64_t number)
{
	char cursor[24];

	r->paged = true;
	(void)snprintf(cursor, sizeof(cursor), "%" PRIu64, number);
	return ecx_emit_page(r->e, cursor);
}

/* Reads a file of a folder, and then emits its cursor. */
static enum ecx_err
read_one(struct reader *r, const char *folder, const char *name)
{
	uint64_t number;
	enum ecx_err err;

	if (folder == r->in ? !is_readable(name, r)
			    : docfile_form(name) == DOCFILE_NONE)
		return ECX_OK;
	if (r->looking)
		return read_file(r, folder, name);
	if (spool_number(name, &number) == NULL) {
		warn("%s: %s/%s: not put there by ecx: not read", r->conn->name,
		    folder, name);
		return ECX_OK;
	}
	err = read_file(r, folder, name);
	return err == ECX_OK ? emit_cursor(r, number) : err;
}

static enum ecx_err
read_folder(struct reader *r, const char *folder)
{
	enum ecx_err err = ECX_OK;
	char **names;
	size_t i, n;

	if (!file_names(folder, &names, &n))
		return file_io_fail(r->conn, folder);
	for (i = 0; i < n && err == ECX_OK; i++)
		err = read_one(r, folder, names[i]);
	file_names_free(names, n);
	return err;
}

/* Reads all files, oldest first, and moves none. */
static enum ecx_err
read_all(struct reader *r)
{
	enum ecx_err err = read_folder(r, r->done);

	if (err == ECX_OK)
		err = read_folder(r, r->taken);
	if (err == ECX_OK)
		err = read_folder(r, r->in);
	return err;
}

/* A file that its writer went on with is read again. */
static void
warn_changed(const char *name, void *data)
{
	struct reader *r = data;

	name_file(r, name);
	warn("%s: %s: changed after it was read: all of it is read again",
	    r->conn->name, r->file);
}

/* Moves files whose documents are stored to done/ and new files to taken/, and
 * reads the latter. A cursor is emitted in any case, so that it is known that
 * the run succeeded. */
static enum ecx_err
read_numbered(struct reader *r, uint64_t number)
{
	enum ecx_err err;

	if (!spool_reopen(r->in, number, warn_changed, r) ||
	    !spool_retire(r->in, number) ||
	    !spool_take(r->in, number, is_readable, r))
		return file_io_fail(r->conn, r->in);
	err = read_folder(r, r->taken);
	return err == ECX_OK && !r->paged ? emit_cursor(r, number) : err;
}

static enum ecx_err
read_queue(struct reader *r, const char *cursor)
{
	const char *text = cursor != NULL ? cursor : "0";
	size_t digits = strspn(text, "0123456789");
	auto_spool_lock int lock = -1;

	if (digits == 0 || digits > SPOOL_DIGITS || text[digits] != '\0')
		return ecx_fail(r->conn, ECX_CONFIG,
		    "cursor '%s' was not written by this driver", text);
	lock = spool_lock(r->in, NULL, 0);
	if (lock < 0 && errno == EAGAIN)
		return ecx_fail(r->conn, ECX_UNREACHABLE,
		    "%s: another program reads it at the moment", r->in);
	if (lock < 0)
		return file_io_fail(r->conn, r->in);
	return read_numbered(r, strtoull(text, NULL, 10));
}

enum ecx_err
file_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	auto_free char *in = file_folder(conn, query->kind);
	auto_free char *taken = xasprintf("%s/taken", in);
	auto_free char *done = xasprintf("%s/done", in);
	struct reader r = {.conn = conn,
	    .kind = query->kind,
	    .e = e,
	    .in = in,
	    .taken = taken,
	    .done = done,
	    .looking = conn->dry_run || query->interactive ||
		       query->since != 0 || query->until != 0 ||
		       query->n_ids > 0 || query->limit > 0};
	enum ecx_err err = file_check_links(conn, in);

	if (err == ECX_OK)
		err = r.looking ? read_all(&r) : read_queue(&r, query->cursor);
	if (err == ECX_OK && r.unread > 0)
		err = ecx_fail(conn, r.lasting ? ECX_CONFIG : ECX_UNREACHABLE,
		    "%zu file%s left unread", r.unread,
		    r.unread == 1 ? "" : "s");
	return err;
}
