#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/lines.h"
#include "base/mem.h"
#include "connectors/file/docfile.h"
#include "connectors/file/flat.h"

struct docfile {
	struct docfile_way way;
	struct lines *lines; /* JSON lines; and the header of a refused CSV */
	struct flat *flat;
	struct json_problem problem;
	char why[ECX_WHY];
	const char *refusal; /* why the header is refused */
	bool reported;       /* the refusal was handed out */
};

enum docfile_form
docfile_form(const char *name)
{
	const char *dot = strrchr(name, '.');

	if (dot != NULL && strcasecmp(dot, ".jsonl") == 0)
		return DOCFILE_JSONL;
	if (dot != NULL && strcasecmp(dot, ".csv") == 0)
		return DOCFILE_CSV;
	return DOCFILE_NONE;
}

const char *
docfile_torn(enum docfile_form form, int fd, const struct stat *st)
{
	char last = '\n';
	ssize_t n = 1;

	errno = 0;
	if (form == DOCFILE_CSV)
		return st->st_size == 0 ? "the file is empty" : NULL;
	if (st->st_size > 0)
		n = pread(fd, &last, 1, st->st_size - 1);
	if (n < 0)
		return NULL;
	errno = 0;
	return n == 0 || last != '\n' ? "its last line has no end" : NULL;
}

/* The reason without "PATH:LINE: ", which the caller adds itself. */
static const char *
without_position(const char *why, const char *path)
{
	size_t len = strlen(path);

	if (strncmp(why, path, len) != 0)
		return why;
	why += len;
	why += strspn(why, ":");
	why += strspn(why, "0123456789");
	return why + strspn(why, ": ");
}

/* Passes over a byte order mark at the start, which PowerShell writes. */
static void
skip_byte_order_mark(int fd)
{
	static const char mark[] = {'\xef', '\xbb', '\xbf'};
	char start[sizeof(mark)];

	if (pread(fd, start, sizeof(start), 0) == (ssize_t)sizeof(start) &&
	    memcmp(start, mark, sizeof(mark)) == 0)
		(void)lseek(fd, sizeof(mark), SEEK_SET);
}

struct docfile *
docfile_open(const char *path, const struct docfile_way *way)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	struct docfile *f;

	if (fd < 0)
		return NULL;
	f = xcalloc(1, sizeof(*f));
	f->way = *way;
	skip_byte_order_mark(fd);
	f->lines = lines_open(fd);
	if (way->form == DOCFILE_CSV)
		f->flat = flat_open(path, way->charset, way->map, way->defuse,
		    f->why, sizeof(f->why));
	if (f->flat != NULL)
		flat_numbers(f->flat, way->numbers);
	f->refusal = without_position(f->why, path);
	return f;
}

void
docfile_close(struct docfile *f)
{
	if (f == NULL)
		return;
	lines_close(f->lines);
	flat_close(f->flat);
	free(f);
}

void
docfile_cleanup(struct docfile **f)
{
	docfile_close(*f);
}

/* ---- reading ---- */

static enum docfile_status
bad_line(struct docfile_item *item, const struct line *line, const char *why)
{
	item->raw = line->text;
	item->raw_len = line->len;
	item->why = why;
	return DOCFILE_BAD;
}

/* Among changes there may be orders as they are now. */
static bool
is_expected(const struct docfile *f, enum ecx_kind kind)
{
	return kind == f->way.kind ||
	       (f->way.kind == ECX_CHANGE &&
		   (kind == ECX_ORDER || kind == ECX_CREDIT));
}

/* Checks a document of ours: DOCFILE_END when the reader ignores it. */
static enum docfile_status
check_own(struct docfile *f, const struct line *line, struct docfile_item *item)
{
	enum ecx_kind kind;
	enum ecx_type type = ecx_doc_type(item->doc, &kind);

	if (type == ECX_TYPE_DATA && is_expected(f, kind)) {
		item->ours = true;
		return DOCFILE_DOC;
	}
	(void)snprintf(f->why, sizeof(f->why), "a %s among %s",
	    json_string_at(item->doc, "type"), ecx_kind_plural(f->way.kind));
	json_decref(item->doc);
	item->doc = NULL;
	/* The output of a tool may have been stored unchanged: its cursor means
	 * nothing here. */
	return type == ECX_TYPE_CHECKPOINT ? DOCFILE_END
					   : bad_line(item, line, f->why);
}

static enum docfile_status
parse_line(
    struct docfile *f, const struct line *line, struct docfile_item *item)
{
	item->doc = json_read(line->text, line->len, &f->problem);
	if (item->doc == NULL)
		return bad_line(item, line, f->problem.text);
	if (!json_is_object(item->doc)) {
		json_decref(item->doc);
		item->doc = NULL;
		return bad_line(item, line, "not an object");
	}
	if (json_object_get(item->doc, "v") != NULL &&
	    ecx_doc_type(item->doc, NULL) != ECX_TYPE_UNKNOWN)
		return check_own(f, line, item);
	return DOCFILE_DOC;
}

static enum docfile_status
next_line(struct docfile *f, struct docfile_item *item)
{
	enum docfile_status status = DOCFILE_END;
	enum lines_status read;
	struct line line;

	while (status == DOCFILE_END &&
	       (read = lines_next(f->lines, &line)) != LINES_END) {
		item->line = line.number;
		item->why = line.error;
		if (read == LINES_ERROR)
			return DOCFILE_ERROR;
		if (read == LINES_OK)
			status = parse_line(f, &line, item);
		else if (strspn(line.text, " \t\r") < line.len)
			status = bad_line(item, &line, line.error);
	}
	return status;
}

/* Hands out a CSV file whose header is refused: only its first line. */
static enum docfile_status
next_refused(struct docfile *f, struct docfile_item *item)
{
	struct line line;

	if (f->reported)
		return DOCFILE_END;
	if (lines_next(f->lines, &line) == LINES_ERROR) {
		item->why = line.error;
		return DOCFILE_ERROR;
	}
	f->reported = true;
	item->line = 1;
	return bad_line(item, &line, f->refusal);
}

static enum docfile_status
next_rows(struct docfile *f, struct docfile_item *item)
{
	static const enum docfile_status answer[] = {
	    [FLAT_DOC] = DOCFILE_DOC,
	    [FLAT_BAD] = DOCFILE_BAD,
	    [FLAT_END] = DOCFILE_END,
	    [FLAT_ERROR] = DOCFILE_ERROR,
	};
	struct flat_item flat = {NULL};
	enum flat_status status = flat_next(f->flat, &flat);

	item->doc = flat.doc;
	item->line = flat.line;
	item->raw = flat.raw;
	item->raw_len = flat.raw_len;
	item->why = flat.why;
	return answer[status];
}

enum docfile_status
docfile_next(struct docfile *f, struct docfile_item *item)
{
	*item = (struct docfile_item){NULL};
	if (f->way.form == DOCFILE_JSONL)
		return next_line(f, item);
	return f->flat != NULL ? next_rows(f, item) : next_refused(f, item);
}

/* ---- writing ---- */

/* Appends the text of a table in its encoding; false with a reason, and nothing
 * appended. */
static bool
add_table(const struct docfile_way *way, const struct buf *text,
    struct buf *out, char why[ECX_WHY])
{
	auto_buf struct buf bytes = {0};
	const char *missing = NULL;
	int n = 0;

	buf_init(&bytes, out->max);
	if (charset_write(way->charset, text->data, &bytes, &missing)) {
		buf_add(out, bytes.data, bytes.len);
		out->over |= text->over;
		return true;
	}
	do
		n++;
	while (((unsigned char)missing[n] & 0xc0) == 0x80);
	(void)snprintf(why, ECX_WHY,
	    "the encoding of the file does not have the character '%.*s'", n,
	    missing);
	return false;
}

void
docfile_begin(const struct docfile_way *way, struct buf *out)
{
	auto_buf struct buf text = {0};
	char why[ECX_WHY];

	if (way->form != DOCFILE_CSV)
		return;
	buf_init(&text, out->max);
	flat_header(way->map, way->defuse, &text);
	(void)add_table(way, &text, out, why);
}

bool
docfile_add(const struct docfile_way *way, const json_t *doc, struct buf *out,
    char why[ECX_WHY])
{
	auto_buf struct buf text = {0};

	if (way->form == DOCFILE_CSV) {
		buf_init(&text, out->max);
		return flat_add(way->map, doc, way->defuse, way->numbers, &text,
			   why) &&
		       add_table(way, &text, out, why);
	}
	json_write(doc, out);
	buf_addc(out, '\n');
	return true;
}
