/*
 * What spool_note remembers stands in FOLDER/.read/files, a line for each:
 *
 *     NUMBER INODE SIZE MTIME TIME NAME
 *
 * The last line of a file holds. A line that is torn or lost costs no more than
 * its file costs without it: it is retired as it is. So nothing here is
 * fsynced but what replaces the list.
 */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/spool.h"

enum { NOTE_FIELDS = 5 };

#define NOTES_MAX ((size_t)64 << 20)

static const int64_t watched = INT64_C(86400) * 1000000;

struct note {
	int64_t number, inode, size, modified, time;
	const char *name; /* borrowed from the list */
};

struct notes {
	struct buf text;
	struct note *note;
	size_t n;
};

static void
notes_free(struct notes *notes)
{
	buf_free(&notes->text);
	free(notes->note);
}

#define auto_notes __attribute__((cleanup(notes_free)))

/* Reads a line, which is changed; false when it is torn. */
static bool
note_read(char *line, struct note *out)
{
	int64_t value[NOTE_FIELDS];
	char *end = line;
	size_t i;

	for (i = 0; i < NOTE_FIELDS; i++) {
		errno = 0;
		value[i] = strtoll(line, &end, 10);
		if (errno != 0 || end == line || *end != ' ')
			return false;
		line = end + 1;
	}
	*out = (struct note){
	    value[0], value[1], value[2], value[3], value[4], line};
	return *line != '\0';
}

static struct note
note_of(uint64_t number, const char *name, const struct stat *st)
{
	return (struct note){.number = (int64_t)number,
	    .inode = (int64_t)st->st_ino,
	    .size = (int64_t)st->st_size,
	    .modified =
		(int64_t)st->st_mtim.tv_sec * 1000000000 + st->st_mtim.tv_nsec,
	    .time = clock_now(),
	    .name = name};
}

static bool
is_unchanged(const struct note *then, const struct note *now)
{
	return then->inode == now->inode && then->size == now->size &&
	       then->modified == now->modified;
}

static void
note_add(const struct note *n, struct buf *out)
{
	buf_addf(out,
	    "%" PRId64 " %" PRId64 " %" PRId64 " %" PRId64 " %" PRId64 " %s\n",
	    n->number, n->inode, n->size, n->modified, n->time, n->name);
}

static bool
notes_load(const char *folder, struct notes *out)
{
	auto_free char *path = xasprintf("%s/.read/files", folder);
	char *line, *end;
	size_t cap = 0;

	buf_init(&out->text, NOTES_MAX);
	if (!file_read(path, &out->text))
		return errno == ENOENT;
	for (line = out->text.data; (end = strchr(line, '\n')) != NULL;
	     line = end + 1) {
		*end = '\0';
		if (out->n == cap) {
			cap = cap > 0 ? 2 * cap : 64;
			out->note =
			    xrealloc(out->note, cap * sizeof(*out->note));
		}
		out->n += note_read(line, &out->note[out->n]);
	}
	return true;
}

/* The last note of a file, NULL when there is none. */
static const struct note *
notes_find(const struct notes *notes, int64_t number, const char *name)
{
	size_t i = notes->n;

	while (i-- > 0)
		if (notes->note[i].number == number &&
		    strcmp(notes->note[i].name, name) == 0)
			return &notes->note[i];
	return NULL;
}

static bool
is_noted(const struct notes *notes, const struct note *now)
{
	const struct note *then = notes_find(notes, now->number, now->name);

	return then != NULL && is_unchanged(then, now);
}

bool
spool_noted(const char *folder, uint64_t number, const char *name,
    const struct stat *st)
{
	struct note now = note_of(number, name, st);
	auto_notes struct notes notes = {0};

	return notes_load(folder, &notes) && is_noted(&notes, &now);
}

static bool
append(const char *folder, const struct note *note)
{
	auto_free char *path = xasprintf("%s/.read/files", folder);
	auto_buf struct buf line = {0};
	ssize_t n = -1;
	int fd, error;

	buf_init(&line, BUF_LINE_MAX);
	note_add(note, &line);
	fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
	    SPOOL_FILE_MODE);
	if (fd < 0)
		return false;
	n = write(fd, line.data, line.len);
	error = n < 0 ? errno : ENOSPC;
	(void)close(fd);
	errno = error;
	return n == (ssize_t)line.len;
}

bool
spool_note(const char *folder, uint64_t number, const char *name,
    const struct stat *st)
{
	auto_free char *own = xasprintf("%s/.read", folder);
	struct note now = note_of(number, name, st);
	auto_notes struct notes notes = {0};

	if (strchr(name, '\n') != NULL)
		return true;
	if (!notes_load(folder, &notes))
		return false;
	return is_noted(&notes, &now) ||
	       (file_make_dir(own, SPOOL_DIR_MODE) && append(folder, &now));
}

/* ---- what has changed ---- */

enum { IN_FOLDER, IN_TAKEN, IN_DONE, NOWHERE };

static char *
path_in(const char *folder, int where, const struct note *note)
{
	if (where == IN_FOLDER)
		return xasprintf("%s/%s", folder, note->name);
	return xasprintf("%s/%s/%0*" PRId64 "-%s", folder,
	    where == IN_TAKEN ? "taken" : "done", SPOOL_DIGITS, note->number,
	    note->name);
}

/* Where the file is, and how it is now. A file of its name that is another one
 * is not it. */
static int
find(const char *folder, const struct note *then, struct note *now)
{
	int where = then->number == 0 ? IN_FOLDER : IN_TAKEN;
	int last = then->number == 0 ? IN_FOLDER : IN_DONE;
	struct stat st;

	for (; where <= last; where++) {
		auto_free char *path = path_in(folder, where, then);

		if (lstat(path, &st) != 0 || !S_ISREG(st.st_mode))
			continue;
		*now = note_of((uint64_t)then->number, then->name, &st);
		if (now->inode == then->inode)
			return where;
	}
	return NOWHERE;
}

/* Gives a file that has changed the next number, in taken/. */
static bool
reopen(const char *folder, int where, const struct note *note, uint64_t *number)
{
	auto_free char *from = path_in(folder, where, note);
	struct note next = *note;
	auto_free char *to = NULL;

	next.number = (int64_t)++ * number;
	to = path_in(folder, IN_TAKEN, &next);
	return rename(from, to) == 0;
}

/* Looks at one file; *kept: it is still to be looked at. */
static bool
look(const char *folder, const struct note *then, uint64_t *number, bool *kept,
    spool_changed_fn *changed, void *data)
{
	struct note now = {0};
	int where = find(folder, then, &now);

	*kept = where == IN_TAKEN || where == IN_FOLDER ||
		(where == IN_DONE && now.time - then->time < watched);
	if ((where != IN_TAKEN && where != IN_DONE) || is_unchanged(then, &now))
		return true;
	*kept = false;
	changed(then->name, data);
	return reopen(folder, where, then, number);
}

bool
spool_reopen(
    const char *folder, uint64_t safe, spool_changed_fn *changed, void *data)
{
	auto_free char *own = xasprintf("%s/.read", folder);
	auto_notes struct notes notes = {0};
	auto_buf struct buf left = {0};
	uint64_t number = safe;
	size_t i, n = 0;
	bool kept;

	buf_init(&left, NOTES_MAX);
	if (!notes_load(folder, &notes) || !spool_highest(folder, &number))
		return false;
	for (i = 0; i < notes.n; i++) {
		const struct note *then = &notes.note[i];

		if (notes_find(&notes, then->number, then->name) != then)
			continue;
		if (!look(folder, then, &number, &kept, changed, data))
			return false;
		if (kept) {
			note_add(then, &left);
			n++;
		}
	}
	return n == notes.n ||
	       file_write(own, "files", left.data, left.len, SPOOL_FILE_MODE);
}
