/*
 * JSON lines and CSV in a folder; ecx-file(5). Each kind has a folder of its
 * own below, which is a queue (base/spool.h). Reading: the number of a file is
 * the cursor; when it comes back from the ledger, all documents of the files up
 * to it are stored. Writing: one file per document that must be created once,
 * one file per batch of absolute values.
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
#include "connector.h"
#include "connectors/file/docfile.h"
#include "connectors/file/flat.h"

enum { BATCH = 1000, MICRO = 1000000, NAME_LIMIT = 255 };

#define FILE_MAX ((size_t)256 << 20)

struct file_state {
	char *folder;
	enum docfile_form form; /* of the files that are written */
	bool defuse;
	int64_t min_age; /* of a file that is read, in microseconds */
	unsigned long n; /* batches written */
	bool swept[ECX_KINDS];
};

static struct file_state *
state(const struct ecx_conn *conn)
{
	return conn->state;
}

/* Fails with errno and the path; UNREACHABLE when the error may go away. */
static enum ecx_err
io_fail(struct ecx_conn *conn, const char *path)
{
	int error = errno;
	bool passes = error == EFBIG || file_error_passes(error);

	return ecx_fail(conn, passes ? ECX_UNREACHABLE : ECX_CONFIG, "%s: %s",
	    path, strerror(error));
}

/* Whoever may write to a folder could have ecx move or write files elsewhere.
 */
static enum ecx_err
check_links(struct ecx_conn *conn, const char *folder)
{
	auto_free char *link = spool_link(folder);

	if (link == NULL)
		return ECX_OK;
	return ecx_fail(conn, ECX_CONFIG,
	    "%s is a symbolic link, which is not followed: remove it (a folder "
	    "is made in its place)",
	    link);
}

static char *
kind_folder(const struct ecx_conn *conn, enum ecx_kind kind)
{
	return xasprintf("%s/%s", state(conn)->folder, ecx_kind_plural(kind));
}

/* How files of a form are read and written; false with conn->error when CSV has
 * no map that fits. */
static bool
way_for(struct ecx_conn *conn, enum ecx_kind kind, enum docfile_form form,
    struct docfile_way *way)
{
	char why[ECX_WHY];

	*way = (struct docfile_way){
	    .form = form, .kind = kind, .defuse = state(conn)->defuse};
	if (form != DOCFILE_CSV)
		return true;
	way->map = ecx_conn_map(conn, kind);
	if (way->map == NULL)
		return false;
	if (flat_ok(way->map, why))
		return true;
	ecx_fail(conn, ECX_CONFIG, "%s", why);
	return false;
}

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

static enum ecx_err
read_file(struct reader *r, const char *folder, const char *name)
{
	auto_free char *path = xasprintf("%s/%s", folder, name);
	auto_docfile struct docfile *f = NULL;
	struct docfile_way way;
	struct stat st;

	name_file(r, name);
	if (!way_for(r->conn, r->kind, docfile_form(name), &way))
		return ECX_CONFIG;
	if (lstat(path, &st) != 0)
		return io_fail(r->conn, path);
	r->modified = modified(&st);
	f = docfile_open(path, &way);
	return f != NULL ? read_records(r, path, f) : io_fail(r->conn, path);
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
	int64_t min_age = state(r->conn)->min_age;
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
	if (!way_for(r->conn, r->kind, form, &way))
		return skip_file(r, r->conn->error, true);
	fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
	if (fd < 0)
		return errno != ENOENT && skip_errno(r);
	ok = fstat(fd, &st) == 0
		 ? is_old_enough(r, &st) && is_complete(r, fd, &st, form)
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
		return io_fail(r->conn, folder);
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

/* Moves files whose documents are stored to done/ and new files to taken/, and
 * reads the latter. A cursor is emitted in any case, so that it is known that
 * the run succeeded. */
static enum ecx_err
read_queue(struct reader *r, const char *cursor)
{
	const char *text = cursor != NULL ? cursor : "0";
	size_t digits = strspn(text, "0123456789");
	uint64_t number = strtoull(text, NULL, 10);
	enum ecx_err err;

	if (digits == 0 || digits > SPOOL_DIGITS || text[digits] != '\0')
		return ecx_fail(r->conn, ECX_CONFIG,
		    "cursor '%s' was not written by this driver", text);
	if (!spool_retire(r->in, number) ||
	    !spool_take(r->in, number, is_readable, r))
		return io_fail(r->conn, r->in);
	err = read_folder(r, r->taken);
	return err == ECX_OK && !r->paged ? emit_cursor(r, number) : err;
}

static enum ecx_err
file_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	auto_free char *in = kind_folder(conn, query->kind);
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
	enum ecx_err err = check_links(conn, in);

	if (err == ECX_OK)
		err = r.looking ? read_all(&r) : read_queue(&r, query->cursor);
	if (err == ECX_OK && r.unread > 0)
		err = ecx_fail(conn, r.lasting ? ECX_CONFIG : ECX_UNREACHABLE,
		    "%zu file%s left unread", r.unread,
		    r.unread == 1 ? "" : "s");
	return err;
}

/* ---- writing: the contents of a file ---- */

/* The vendor's document if the document was mapped already, else itself. */
static const json_t *
native_of(const json_t *doc)
{
	const json_t *native = json_object_get(doc, "native");

	return native != NULL ? native : doc;
}

/* Appends a document, after docfile_begin. */
static enum ecx_err
add_text(struct ecx_conn *conn, const struct docfile_way *way,
    const json_t *doc, struct buf *out)
{
	const json_t *native = native_of(doc);
	json_auto_t *mapped = NULL;
	char why[ECX_WHY];

	if (way->form == DOCFILE_CSV && native == doc) {
		mapped = map_to_theirs(way->map, doc, why);
		native = mapped;
	}
	if (native == NULL || !docfile_add(way, native, out, why))
		return ecx_fail(conn, ECX_REJECTED, "%s", why);
	if (out->over)
		return ecx_fail(conn, ECX_REJECTED,
		    "the file would be longer than 256 MiB");
	return ECX_OK;
}

/* A dry run prints documents as JSON, and a table as text. */
static enum ecx_err
print_file(struct ecx_conn *conn, const char *folder, const char *name,
    const json_t *docs, const struct buf *text)
{
	auto_free char *path = xasprintf("%s/%s", folder, name);
	json_auto_t *table = NULL;

	if (state(conn)->form == DOCFILE_CSV)
		table = json_stringn(text->data, text->len);
	ecx_dry(conn, "write", path, table != NULL ? table : docs);
	return ECX_OK;
}

static const char *
extension(const struct ecx_conn *conn)
{
	return state(conn)->form == DOCFILE_CSV ? "csv" : "jsonl";
}

/* ---- writing: one file per document, once ---- */

static char *
file_name(const struct ecx_conn *conn, const char *key)
{
	auto_free char *name = spool_name(key);

	return xasprintf("%s.%s", name, extension(conn));
}

/* The id is the key; the number is the name of the file if that is short
 * enough. */
static enum ecx_err
fill_record(struct ecx_conn *conn, const char *key, struct ecx_record *record)
{
	auto_free char *name = file_name(conn, key);

	if (strlen(key) >= sizeof(record->id))
		return ecx_fail(conn, ECX_REJECTED,
		    "the key is longer than %zu bytes", sizeof(record->id) - 1);
	(void)snprintf(record->id, sizeof(record->id), "%s", key);
	if (strlen(name) < sizeof(record->number))
		(void)snprintf(
		    record->number, sizeof(record->number), "%s", name);
	return ECX_OK;
}

static enum ecx_err
file_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	auto_free char *folder = kind_folder(conn, job->kind);
	enum ecx_err err = check_links(conn, folder);
	bool sent;

	if (err != ECX_OK)
		return err;
	if (!spool_sent(folder, job->key, !conn->dry_run, &sent))
		return io_fail(conn, folder);
	if (sent)
		return fill_record(conn, job->key, record);
	return ecx_fail(conn, ECX_MISSING, "%s was never written", job->key);
}

/* Once in a run, what a kill left. */
static void
sweep(struct ecx_conn *conn, enum ecx_kind kind, const char *folder)
{
	bool *swept = &state(conn)->swept[kind];

	if (!*swept)
		spool_sweep(folder);
	*swept = true;
}

static enum ecx_err
send_text(struct ecx_conn *conn, enum ecx_kind kind, const char *folder,
    const char *key, const struct buf *text)
{
	sweep(conn, kind, folder);
	switch (
	    spool_send(folder, key, extension(conn), text->data, text->len)) {
	case SPOOL_SENT:
		return ECX_OK;
	case SPOOL_NOT_SENT:
		if (errno != EEXIST)
			return io_fail(conn, folder);
		return ecx_fail(conn, ECX_REJECTED,
		    "a file with its name was put there by somebody else: "
		    "move it away");
	case SPOOL_UNSURE:
		break;
	}
	(void)io_fail(conn, folder);
	return ECX_UNSURE;
}

static enum ecx_err
file_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	auto_free char *folder = kind_folder(conn, job->kind);
	auto_free char *name = file_name(conn, job->key);
	auto_buf struct buf text = {0};
	struct docfile_way way;
	enum ecx_err err = fill_record(conn, job->key, record);
	bool sent;

	buf_init(&text, FILE_MAX);
	if (err == ECX_OK)
		err = check_links(conn, folder);
	if (err != ECX_OK)
		return err;
	if (!spool_sent(folder, job->key, !conn->dry_run, &sent))
		return io_fail(conn, folder);
	if (sent)
		return ecx_fail(
		    conn, ECX_EXISTS, "%s was written before", job->key);
	if (!way_for(conn, job->kind, state(conn)->form, &way))
		return ECX_CONFIG;
	docfile_begin(&way, &text);
	err = add_text(conn, &way, job->doc, &text);
	if (err != ECX_OK)
		return err;
	if (conn->dry_run)
		return print_file(
		    conn, folder, name, native_of(job->doc), &text);
	return send_text(conn, job->kind, folder, job->key, &text);
}

/* ---- writing: one file per batch ---- */

/* A name that is not in use, of the time, a number and the process. */
static char *
batch_name(struct ecx_conn *conn, const char *folder)
{
	char stamp[CLOCK_TEXT];
	struct stat st;

	for (;;) {
		auto_free char *name = xasprintf("%s-%06lu-%ld.%s",
		    clock_stamp(clock_now(), stamp), ++state(conn)->n,
		    (long)getpid(), extension(conn));
		auto_free char *path = xasprintf("%s/%s", folder, name);

		if (lstat(path, &st) != 0)
			return xstrdup(name);
	}
}

static enum ecx_err
write_batch(struct ecx_conn *conn, enum ecx_kind kind, const json_t *natives,
    const struct buf *text)
{
	auto_free char *folder = kind_folder(conn, kind);
	auto_free char *name = batch_name(conn, folder);

	if (conn->dry_run)
		return print_file(conn, folder, name, natives, text);
	sweep(conn, kind, folder);
	if (!file_make_dir(folder, SPOOL_DIR_MODE) ||
	    !file_write(folder, name, text->data, text->len, SPOOL_FILE_MODE))
		return io_fail(conn, folder);
	return ECX_OK;
}

static enum ecx_err
file_set(struct ecx_conn *conn, const struct ecx_batch *batch)
{
	auto_buf struct buf text = {0};
	json_auto_t *natives = json_array();
	struct docfile_way way;
	size_t i;

	buf_init(&text, FILE_MAX);
	if (!way_for(conn, batch->kind, state(conn)->form, &way))
		return ECX_CONFIG;
	docfile_begin(&way, &text);
	for (i = 0; i < batch->n; i++) {
		batch->results[i].err =
		    add_text(conn, &way, batch->docs[i], &text);
		if (text.over)
			return ECX_REJECTED;
		if (batch->results[i].err == ECX_OK)
			json_array_append(
			    natives, (json_t *)native_of(batch->docs[i]));
		else
			text_clean(batch->results[i].why,
			    sizeof(batch->results[i].why), conn->error);
	}
	return json_array_size(natives) > 0
		   ? write_batch(conn, batch->kind, natives, &text)
		   : ECX_OK;
}

/* ---- the driver ---- */

static enum ecx_err
file_open(struct ecx_conn *conn)
{
	struct file_state *s = state(conn);
	struct stat st;

	s->folder = conf_path_of(conn->conf, "folder");
	s->form =
	    conf_is(conn->conf, "format", "csv") ? DOCFILE_CSV : DOCFILE_JSONL;
	s->defuse = conf_bool(conn->conf, "defuse");
	s->min_age = conf_duration(conn->conf, "settle");
	if (s->folder == NULL)
		return ecx_fail(conn, ECX_CONFIG, "folder is not set");
	if (stat(s->folder, &st) != 0)
		return io_fail(conn, s->folder);
	if (!S_ISDIR(st.st_mode))
		return ecx_fail(
		    conn, ECX_CONFIG, "%s is not a folder", s->folder);
	return ECX_OK;
}

static void
file_close(struct ecx_conn *conn)
{
	free(state(conn)->folder);
}

/* A folder has to be writable in either role: files that are read are moved. */
static bool
is_usable(const char *folder)
{
	return access(folder, R_OK | W_OK | X_OK) == 0;
}

static enum ecx_err
file_ping(struct ecx_conn *conn)
{
	enum ecx_kind kind;

	if (!is_usable(state(conn)->folder))
		return io_fail(conn, state(conn)->folder);
	for (kind = 0; kind < ECX_KINDS; kind++) {
		auto_free char *folder = kind_folder(conn, kind);

		if (!is_usable(folder) && errno != ENOENT)
			return io_fail(conn, folder);
		if (check_links(conn, folder) != ECX_OK)
			return ECX_CONFIG;
	}
	return ECX_OK;
}

#define CREATED                                                             \
	{                                                                   \
		.list = file_list, .find = file_find, .create = file_create \
	}
#define ABSOLUTE                                                   \
	{                                                          \
		.list = file_list, .set = file_set, .batch = BATCH \
	}

const struct ecx_driver ecx_driver_file = {
    .name = "file",
    .title = "JSON lines and CSV in a folder",
    .roles = ECX_STORE | ECX_BUSINESS,
    .flags = ECX_REF_UNIQUE | ECX_QUEUE | ECX_CANONICAL,
    .state_size = sizeof(struct file_state),
    .open = file_open,
    .close = file_close,
    .ping = file_ping,
    .verbs =
	{
	    [ECX_ORDER] = CREATED,
	    [ECX_CUSTOMER] = CREATED,
	    [ECX_FULFILLMENT] = CREATED,
	    [ECX_STOCK] = ABSOLUTE,
	    [ECX_PRODUCT] = ABSOLUTE,
	    [ECX_PRICE] = ABSOLUTE,
	},
};
