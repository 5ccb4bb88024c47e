/*
 * JSON lines and CSV in a folder; ecx-file(5). Each kind has a folder of its
 * own below, which is a queue (base/spool.h). Writing: one file per document
 * that must be created once, one file per batch of absolute values. Reading:
 * file_list.c.
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
#include "connectors/file/file_in.h"
#include "connectors/file/flat.h"

enum { BATCH = 1000 };

#define FILE_MAX ((size_t)256 << 20)

/* How long another program's writing of the same document is waited for. */
static const int64_t patience = INT64_C(10000000);

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

	if (file_state(conn)->form == DOCFILE_CSV)
		table = json_stringn(text->data, text->len);
	ecx_dry(conn, "write", path, table != NULL ? table : docs);
	return ECX_OK;
}

static const char *
extension(const struct ecx_conn *conn)
{
	return file_state(conn)->form == DOCFILE_CSV ? "csv" : "jsonl";
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

/* Another connection may have the same folder: what is half done there is its
 * work only while it has the lock. */
static enum ecx_err
lock_key(struct ecx_conn *conn, const char *folder, const char *key, int *lock)
{
	if (conn->dry_run)
		return ECX_OK;
	*lock = spool_lock(folder, key, patience);
	if (*lock < 0 && errno == EAGAIN)
		return ecx_fail(conn, ECX_UNREACHABLE,
		    "%s: another program is still writing %s", folder, key);
	return *lock >= 0 ? ECX_OK : file_io_fail(conn, folder);
}

static enum ecx_err
file_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	auto_free char *folder = file_folder(conn, job->kind);
	enum ecx_err err = file_check_links(conn, folder);
	auto_spool_lock int lock = -1;
	bool sent;

	if (err == ECX_OK)
		err = lock_key(conn, folder, job->key, &lock);
	if (err != ECX_OK)
		return err;
	if (!spool_sent(folder, job->key, !conn->dry_run, &sent))
		return file_io_fail(conn, folder);
	if (sent)
		return fill_record(conn, job->key, record);
	return ecx_fail(conn, ECX_MISSING, "%s was never written", job->key);
}

/* Once in a run, what a kill left. */
static void
sweep(struct ecx_conn *conn, enum ecx_kind kind, const char *folder)
{
	bool *swept = &file_state(conn)->swept[kind];

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
			return file_io_fail(conn, folder);
		return ecx_fail(conn, ECX_REJECTED,
		    "a file with its name was put there by somebody else: "
		    "move it away");
	case SPOOL_UNSURE:
		break;
	}
	(void)file_io_fail(conn, folder);
	return ECX_UNSURE;
}

/* Writes the document, which is that of the job or made of it. */
static enum ecx_err
write_once(struct ecx_conn *conn, const struct ecx_job *job, const json_t *doc,
    struct ecx_record *record)
{
	auto_free char *folder = file_folder(conn, job->kind);
	auto_free char *name = file_name(conn, job->key);
	auto_buf struct buf text = {0};
	struct docfile_way way;
	enum ecx_err err = fill_record(conn, job->key, record);
	auto_spool_lock int lock = -1;
	bool sent;

	buf_init(&text, FILE_MAX);
	if (err == ECX_OK)
		err = file_check_links(conn, folder);
	if (err == ECX_OK)
		err = lock_key(conn, folder, job->key, &lock);
	if (err != ECX_OK)
		return err;
	if (!spool_sent(folder, job->key, !conn->dry_run, &sent))
		return file_io_fail(conn, folder);
	if (sent)
		return ecx_fail(
		    conn, ECX_EXISTS, "%s was written before", job->key);
	if (!file_way(conn, job->kind, file_state(conn)->form, &way))
		return ECX_CONFIG;
	docfile_begin(&way, &text);
	err = add_text(conn, &way, doc, &text);
	if (err != ECX_OK)
		return err;
	if (conn->dry_run)
		return print_file(conn, folder, name, native_of(doc), &text);
	return send_text(conn, job->kind, folder, job->key, &text);
}

static enum ecx_err
file_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return write_once(conn, job, job->doc, record);
}

/* What becomes of an order is a file of its own; whoever reads the orders
 * decides what can still be done. */
static enum ecx_err
file_update(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	static const char *const members[] = {"type", "reason"};
	json_auto_t *event = json_object();
	struct ecx_record written = {0};
	size_t i;

	json_set_text(event, "event", job->key);
	for (i = 0; i < ARRAY_LEN(members); i++)
		json_set_text(
		    event, members[i], json_string_at(job->doc, members[i]));
	json_set_text(event, "reference", json_string_at(job->doc, "ref"));
	json_set_text(event, "file", record->number);
	if (!ecx_cancels_all(job->doc))
		json_object_set(
		    event, "order", json_object_get(job->doc, "native"));
	return write_once(conn, job, event, &written);
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
		    clock_stamp(clock_now(), stamp), ++file_state(conn)->n,
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
	auto_free char *folder = file_folder(conn, kind);
	auto_free char *name = batch_name(conn, folder);

	if (conn->dry_run)
		return print_file(conn, folder, name, natives, text);
	sweep(conn, kind, folder);
	if (!file_make_dir(folder, SPOOL_DIR_MODE) ||
	    !file_write(folder, name, text->data, text->len, SPOOL_FILE_MODE))
		return file_io_fail(conn, folder);
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
	if (!file_way(conn, batch->kind, file_state(conn)->form, &way))
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
	struct file_state *s = file_state(conn);
	struct stat st;

	s->folder = conf_path_of(conn->conf, "folder");
	s->form =
	    conf_is(conn->conf, "format", "csv") ? DOCFILE_CSV : DOCFILE_JSONL;
	s->defuse = conf_written(conn->conf, "defuse") != NULL
			? conf_bool(conn->conf, "defuse")
			: !conf_is(conn->conf, "role", "business");
	s->numbers = numbers_of(conf_text(conn->conf, "numbers"));
	s->charset = charset_of(conf_text(conn->conf, "encoding"));
	s->min_age = conf_duration(conn->conf, "settle");
	if (s->folder == NULL)
		return ecx_fail(conn, ECX_CONFIG, "folder is not set");
	if (stat(s->folder, &st) != 0)
		return file_io_fail(conn, s->folder);
	if (!S_ISDIR(st.st_mode))
		return ecx_fail(
		    conn, ECX_CONFIG, "%s is not a folder", s->folder);
	return ECX_OK;
}

static void
file_close(struct ecx_conn *conn)
{
	free(file_state(conn)->folder);
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

	if (!is_usable(file_state(conn)->folder))
		return file_io_fail(conn, file_state(conn)->folder);
	for (kind = 0; kind < ECX_KINDS; kind++) {
		auto_free char *folder = file_folder(conn, kind);

		if (!is_usable(folder) && errno != ENOENT)
			return file_io_fail(conn, folder);
		if (file_check_links(conn, folder) != ECX_OK)
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
	    [ECX_CHANGE] = {.list = file_list, .update = file_update},
	    [ECX_CREDIT] = {.find = file_find, .create = file_create},
	    [ECX_STATE] = ABSOLUTE,
	    [ECX_PAYOUT] = CREATED,
	},
};
