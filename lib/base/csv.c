#include <assert.h>
#include <csv.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/csv.h"
#include "base/decimal.h"
#include "base/die.h"
#include "base/mem.h"

/*
 * libcsv splits a row into cells. The end of a row is found here, because a
 * caller wants the bytes of the row too, and because libcsv accepts text after
 * a closing quote.
 */
enum state {
	FIELD_START,
	IN_PLAIN,
	IN_QUOTES,
	QUOTE_CLOSED, /* or the first quote of a doubled one */
	ROW_ENDING,   /* a carriage return after a closing quote */
	BROKEN,       /* other text after a closing quote */
};

struct csv {
	int fd;
	enum charset charset;
	char delimiter;
	bool trailing; /* one more behind the last column */
	char block[65536];
	size_t at, end; /* the bytes of block that are not used yet */
	bool ended;
	int failed;     /* errno of read(2), 0 once it was reported */
	size_t lines;   /* line feeds seen */
	struct buf raw; /* the bytes of the row */
	enum state state;
	size_t sure;       /* bytes of raw up to and with its last delimiter */
	struct buf text;   /* the cells of the row, a NUL after each */
	size_t cells;      /* how many, up to the first faulty one */
	const char *fault; /* what is wrong with that one */
	struct csv_parser parser;
	char *names; /* the cells of the header, a NUL after each */
	char **column;
	char **field;
	size_t columns;
	char error[80];
};

static int
never(unsigned char c)
{
	(void)c;
	return 0;
}

/* Fills the block as far as possible: the first block is meant to hold the
 * whole header. When read(2) fails after some bytes, those are used first; the
 * next call meets the error again. */
static bool
fill(struct csv *c)
{
	const size_t most = c->charset == CHARSET_UTF_8 ? 1 : CHARSET_MAX;
	char bytes[sizeof(c->block)];
	size_t left;
	ssize_t n;

	c->at = c->end = 0;
	while (!c->ended && (left = (sizeof(c->block) - c->end) / most) > 0) {
		n = read(c->fd, bytes, left);
		if (n > 0) {
			c->end += charset_read(
			    c->charset, bytes, (size_t)n, c->block + c->end);
		} else if (n == 0) {
			c->ended = true;
		} else if (errno != EINTR) {
			if (c->end > 0)
				break;
			c->failed = errno;
			c->ended = true;
		}
	}
	return c->end > 0;
}

/* The delimiter that the header line has most often; the comma when it has
 * none. */
static char
find_delimiter(const char *text, size_t len)
{
	static const char choices[] = {',', ';', '\t'};
	size_t count[sizeof(choices)] = {0};
	size_t best = 0, i;
	bool quoted = false;
	const char *choice;

	for (i = 0; i < len && (quoted || text[i] != '\n'); i++) {
		if (text[i] == '"')
			quoted = !quoted;
		choice = memchr(choices, text[i], sizeof(choices));
		if (!quoted && choice != NULL)
			count[choice - choices]++;
	}
	for (i = 1; i < sizeof(choices); i++)
		if (count[i] > count[best])
			best = i;
	return choices[best];
}

static enum state
step(enum state state, char byte, char delimiter)
{
	switch (state) {
	case FIELD_START:
	case IN_PLAIN:
		if (byte == '"' && state == FIELD_START)
			return IN_QUOTES;
		return byte == delimiter ? FIELD_START : IN_PLAIN;
	case IN_QUOTES:
		return byte == '"' ? QUOTE_CLOSED : IN_QUOTES;
	case QUOTE_CLOSED:
		if (byte == delimiter)
			return FIELD_START;
		if (byte == '\r')
			return ROW_ENDING;
		return byte == '"' ? IN_QUOTES : BROKEN;
	default:
		return BROKEN;
	}
}

/* Scans the block up to the line feed of the row; false when the row goes on
 * in the next block. */
static bool
scan(struct csv *c)
{
	const size_t from = c->at, before = c->sure;
	bool whole = false;
	char byte;

	while (!whole && c->at < c->end) {
		byte = c->block[c->at++];
		c->lines += byte == '\n';
		if (byte == '\n' && c->state != IN_QUOTES) {
			whole = true;
			continue;
		}
		c->state = step(c->state, byte, c->delimiter);
		if (c->state == FIELD_START)
			c->sure = c->raw.len + c->at - from;
	}
	buf_add(&c->raw, c->block + from, c->at - from - whole);
	if (c->raw.over)
		c->sure = before;
	return whole;
}

/* Reads the bytes of one row without its line end. False when no row is left.
 */
static bool
read_row(struct csv *c)
{
	struct buf *raw = &c->raw;
	bool whole = false;

	buf_reset(raw);
	c->state = FIELD_START;
	c->sure = 0;
	while (!whole && (c->at < c->end || fill(c)))
		whole = scan(c);
	if (c->state != IN_QUOTES && raw->len > 0 &&
	    raw->data[raw->len - 1] == '\r')
		raw->data[--raw->len] = '\0';
	return whole || raw->len > 0 || c->failed != 0;
}

static void
add_cell(void *text, size_t len, void *data)
{
	struct csv *c = data;

	if (c->fault == NULL && memchr(text, '\0', len) != NULL)
		c->fault = "NUL byte";
	else if (c->fault == NULL && !text_is_utf8(text, len))
		c->fault = "not UTF-8";
	if (c->fault != NULL)
		return;
	buf_add(&c->text, text, len);
	buf_addc(&c->text, '\0');
	c->cells++;
}

/* The fault that makes the row unreadable before its cells are looked at, or
 * NULL. */
static const char *
find_break(struct csv *c)
{
	if (c->failed != 0) {
		(void)snprintf(c->error, sizeof(c->error), "cannot read: %s",
		    strerror(c->failed));
		c->failed = 0;
		return c->error;
	}
	if (c->state == IN_QUOTES)
		return "quote not closed";
	if (c->raw.over)
		return "longer than 8 MiB";
	if (c->state == BROKEN)
		return "text after a closing quote";
	return NULL;
}

/* Have the cells of the row no text? It may have too few or too many. */
static bool
is_empty(const struct csv *c)
{
	return c->fault == NULL && c->state != IN_QUOTES &&
	       c->state != BROKEN && !c->raw.over && c->failed == 0 &&
	       c->text.len == c->cells;
}

/* Of several cells, has the last one no text? */
static bool
is_last_empty(const struct csv *c)
{
	return c->cells > 1 && c->text.data[c->text.len - 2] == '\0';
}

/* Splits the row into cells as far as possible; returns the fault that stopped
 * it, or NULL. */
static const char *
split_row(struct csv *c)
{
	const size_t cells = c->columns + c->trailing;
	const char *fault = find_break(c);

	buf_reset(&c->text);
	c->cells = 0;
	c->fault = NULL;
	(void)csv_parse(&c->parser, c->raw.data, fault ? c->sure : c->raw.len,
	    add_cell, NULL, c);
	(void)csv_fini(&c->parser, fault ? NULL : add_cell, NULL, c);
	assert(!c->text.over);
	if (fault != NULL)
		return fault;
	if (c->fault != NULL)
		return c->fault;
	if (c->columns == 0 ||
	    (c->cells == cells && !(c->trailing && !is_last_empty(c))))
		return NULL;
	if (c->cells == cells)
		return "text behind the delimiter that ends the header";
	(void)snprintf(c->error, sizeof(c->error),
	    "%zu fields, the header has %zu", c->cells, cells);
	return c->error;
}

/* Points the n elements of cell to the texts that stand one after the other. */
static void
point(char **cell, size_t n, char *text)
{
	size_t i;

	for (i = 0; i < n; i++) {
		cell[i] = text;
		text += strlen(text) + 1;
	}
}

enum csv_status
csv_next(struct csv *c, struct csv_row *row)
{
	*row = (struct csv_row){0};
	do {
		row->line = c->lines + 1;
		if (!read_row(c))
			return CSV_END;
	} while (c->raw.len == 0 && c->failed == 0);
	row->raw = c->raw.data;
	row->raw_len = c->raw.len;
	row->failed = c->failed != 0;
	row->error = split_row(c);
	row->empty = !row->failed && is_empty(c);
	row->fields = c->cells < c->columns ? c->cells : c->columns;
	row->field = c->field;
	point(c->field, row->fields, c->text.data);
	return row->error ? CSV_BAD : CSV_ROW;
}

static int
by_name(const void *a, const void *b)
{
	const char *const *x = a, *const *y = b;

	return strcmp(*x, *y);
}

/* A column name that appears twice, or NULL. */
static const char *
find_twice(const struct csv *c)
{
	auto_free char **sorted = xcalloc(c->columns, sizeof(*sorted));
	size_t i;

	memcpy(sorted, c->column, c->columns * sizeof(*sorted));
	qsort(sorted, c->columns, sizeof(*sorted), by_name);
	for (i = 1; i < c->columns; i++)
		if (strcmp(sorted[i - 1], sorted[i]) == 0)
			return sorted[i];
	return NULL;
}

/* Reads the header; false with a message. */
static bool
read_header(struct csv *c, const char *path, char *error, size_t size)
{
	struct csv_row row;
	enum csv_status status;
	const char *twice;
	size_t i;

	if (fill(c) && c->end >= 3 && memcmp(c->block, "\xef\xbb\xbf", 3) == 0)
		c->at = 3;
	c->delimiter = find_delimiter(c->block + c->at, c->end - c->at);
	csv_set_delim(&c->parser, (unsigned char)c->delimiter);
	status = csv_next(c, &row);
	if (status != CSV_ROW) {
		(void)snprintf(error, size, "%s:%zu: %s", path, row.line,
		    status == CSV_END ? "no header" : row.error);
		return false;
	}
	c->trailing = is_last_empty(c);
	c->columns = c->cells - c->trailing;
	c->names = buf_take(&c->text);
	c->column = xcalloc(c->columns, sizeof(*c->column));
	c->field = xcalloc(c->columns, sizeof(*c->field));
	point(c->column, c->columns, c->names);
	for (i = 0; i < c->columns; i++)
		if (c->column[i][0] == '\0') {
			(void)snprintf(error, size,
			    "%s:%zu: column %zu has no name", path, row.line,
			    i + 1);
			return false;
		}
	twice = find_twice(c);
	if (twice != NULL)
		(void)snprintf(error, size, "%s:%zu: column '%s' appears twice",
		    path, row.line, twice);
	return twice == NULL;
}

static bool
has_mark(int fd)
{
	char start[3];

	return pread(fd, start, 3, 0) == 3 &&
	       memcmp(start, "\xef\xbb\xbf", 3) == 0;
}

struct csv *
csv_open(const char *path, char *error, size_t size)
{
	return csv_open_in(path, CHARSET_UTF_8, error, size);
}

struct csv *
csv_open_in(const char *path, enum charset charset, char *error, size_t size)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	struct csv *c;

	if (fd < 0) {
		(void)snprintf(error, size, "%s: %s", path, strerror(errno));
		return NULL;
	}
	c = xcalloc(1, sizeof(*c));
	c->fd = fd;
	c->charset = has_mark(fd) ? CHARSET_UTF_8 : charset;
	buf_init(&c->raw, BUF_LINE_MAX);
	buf_init(&c->text, BUF_LINE_MAX + 1);
	(void)csv_init(&c->parser, 0);
	csv_set_realloc_func(&c->parser, xrealloc);
	csv_set_blk_size(&c->parser, BUF_LINE_MAX / 8);
	csv_set_space_func(&c->parser, never);
	csv_set_term_func(&c->parser, never);
	if (!read_header(c, path, error, size)) {
		csv_close(c);
		return NULL;
	}
	return c;
}

void
csv_close(struct csv *c)
{
	if (c == NULL)
		return;
	(void)close(c->fd);
	buf_free(&c->raw);
	buf_free(&c->text);
	csv_free(&c->parser);
	free(c->names);
	free(c->column);
	free(c->field);
	free(c);
}

void
csv_cleanup(struct csv **c)
{
	csv_close(*c);
}

char
csv_delimiter(const struct csv *c)
{
	return c->delimiter;
}

size_t
csv_columns(const struct csv *c)
{
	return c->columns;
}

const char *
csv_column(const struct csv *c, size_t i)
{
	assert(i < c->columns);
	return c->column[i];
}

void
csv_add(struct buf *out, const char *text, bool defuse)
{
	const char *apostrophe = "";
	const char *p;

	if (defuse && text[0] != '\0' && strchr("=+-@\t\r", text[0]) != NULL &&
	    dec_bad(dec_parse(text)))
		apostrophe = "'";
	/* A cell with another delimiter is quoted too, or a reader might take
	 * that one for the file's delimiter. */
	if (strpbrk(text, "\",;\t\r\n") == NULL) {
		buf_adds(out, apostrophe);
		buf_adds(out, text);
		return;
	}
	buf_addc(out, '"');
	buf_adds(out, apostrophe);
	for (p = text; *p != '\0'; p++) {
		if (*p == '"')
			buf_addc(out, '"');
		buf_addc(out, *p);
	}
	buf_addc(out, '"');
}
