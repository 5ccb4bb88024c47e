#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/die.h"
#include "base/mem.h"
#include "connectors/file/flat.h"
#include "core/map_path.h"

struct flat {
	struct csv *csv;
	const struct map_column *columns;
	size_t n;
	const struct map_path *lines; /* or NULL */
	const struct map_column **at; /* of each column of the file; or NULL */
	size_t key;                   /* the file's column that holds the key */
	bool defuse;
	enum numbers numbers;
	struct buf cell; /* a number in our form */

	struct csv_row row; /* read ahead */
	enum csv_status status;
	bool ahead;

	json_t *doc;  /* the current document; NULL without a row */
	char *id;     /* its key; NULL after a row without a key */
	size_t line;  /* of its first row */
	size_t wrong; /* of the first wrong row; 0 when all are right */
	char why[ECX_WHY];
	struct buf raw;
};

/* ---- the columns ---- */

/* The first scalar column, which is the key where there are lines; n when there
 * is none. */
static size_t
first_scalar(const struct map_column *columns, size_t n)
{
	size_t i;

	for (i = 0; i < n && columns[i].in_lines; i++)
		;
	return i;
}

bool
flat_ok(const struct map *m, char why[ECX_WHY])
{
	const struct map_column *c;
	const struct map_path *lines;
	size_t n = map_columns(m, &c, &lines);
	size_t i, j;

	if (first_scalar(c, n) == n) {
		(void)snprintf(why, ECX_WHY,
		    "%s: no field that could be a column", map_path(m));
		return false;
	}
	for (i = 0; i < n; i++)
		for (j = 0; j < i; j++)
			if (strcmp(c[i].name, c[j].name) == 0) {
				(void)snprintf(why, ECX_WHY,
				    "%s: as CSV it would have two columns '%s'",
				    map_path(m), c[i].name);
				return false;
			}
	return true;
}

static const struct map_column *
column_of(const struct flat *f, const char *name)
{
	size_t i;

	for (i = 0; i < f->n; i++)
		if (strcmp(f->columns[i].name, name) == 0)
			return &f->columns[i];
	return NULL;
}

/* Finds the file's columns in the map, and the map's in the file. */
static bool
match_columns(struct flat *f, char *error, size_t size)
{
	size_t width = csv_columns(f->csv);
	size_t key = first_scalar(f->columns, f->n);
	size_t i, j;

	f->at = xcalloc(width, sizeof(void *));
	for (j = 0; j < width; j++)
		f->at[j] = column_of(f, csv_column(f->csv, j));
	for (i = 0; i < f->n; i++) {
		for (j = 0; j < width && f->at[j] != &f->columns[i]; j++)
			;
		if (i == key)
			f->key = j;
		if (j < width ||
		    !(f->columns[i].required || (i == key && f->lines)))
			continue;
		(void)snprintf(
		    error, size, "no column '%s'", f->columns[i].name);
		return false;
	}
	return true;
}

struct flat *
flat_open(const char *path, enum charset charset, const struct map *m,
    bool defuse, char *error, size_t size)
{
	struct csv *csv = csv_open_in(path, charset, error, size);
	struct flat *f;

	if (csv == NULL)
		return NULL;
	f = xcalloc(1, sizeof(*f));
	f->csv = csv;
	f->n = map_columns(m, &f->columns, &f->lines);
	f->defuse = defuse;
	buf_init(&f->raw, BUF_LINE_MAX);
	buf_init(&f->cell, BUF_LINE_MAX);
	if (match_columns(f, error, size))
		return f;
	flat_close(f);
	return NULL;
}

void
flat_close(struct flat *f)
{
	if (f == NULL)
		return;
	csv_close(f->csv);
	json_decref(f->doc);
	buf_free(&f->raw);
	buf_free(&f->cell);
	free(f->at);
	free(f->id);
	free(f);
}

void
flat_numbers(struct flat *f, enum numbers numbers)
{
	f->numbers = numbers;
}

void
flat_cleanup(struct flat **f)
{
	flat_close(*f);
}

/* ---- reading ---- */

/* The status of the next row, which is read only once. A row without any text
 * is none. */
static enum csv_status
read_ahead(struct flat *f)
{
	while (!f->ahead) {
		f->status = csv_next(f->csv, &f->row);
		f->ahead = !f->row.empty;
	}
	return f->status;
}

/*
 * The key of the row, or NULL. In a wrong row only the first column is certain
 * to be in its position.
 */
static const char *
row_key(const struct flat *f)
{
	const char *key;

	if (f->row.fields <= f->key || (f->status == CSV_BAD && f->key > 0))
		return NULL;
	key = f->row.field[f->key];
	return *key != '\0' ? key : NULL;
}

/* Does the row that was read ahead belong to the current document? */
static bool
belongs_to_doc(const struct flat *f)
{
	const char *key;

	if (f->doc == NULL)
		return true;
	if (f->lines == NULL)
		return false;
	key = row_key(f);
	return f->id == NULL || key == NULL || strcmp(f->id, key) == 0;
}

/* Marks the current document as wrong; the first reason is kept. */
__attribute__((format(printf, 2, 3))) static void
mark_wrong(struct flat *f, const char *format, ...)
{
	va_list ap;

	if (f->wrong > 0)
		return;
	va_start(ap, format);
	(void)vsnprintf(f->why, sizeof(f->why), format, ap);
	va_end(ap);
	f->wrong = f->row.line;
}

/* The text of a cell before it was defused for spreadsheets. */
static const char *
cell_text(const struct flat *f, size_t i)
{
	const char *s = f->row.field[i];

	return f->defuse && s[0] == '\'' && s[1] != '\0' &&
		       strchr("=+-@\t\r", s[1]) != NULL
		   ? s + 1
		   : s;
}

/* The text of a cell; of a number with a decimal point. */
static const char *
value_text(struct flat *f, size_t i)
{
	const struct map_column *c = f->at[i];
	const char *s = cell_text(f, i);
	char why[ECX_WHY];

	if (c == NULL || !c->decimal || *s == '\0')
		return s;
	buf_reset(&f->cell);
	if (numbers_read(
		f->numbers, csv_delimiter(f->csv) == ';', s, &f->cell, why))
		return f->cell.data;
	mark_wrong(f, "column '%s': %s", c->name, why);
	return s;
}

/* Puts a value at a path: "a.1" is wrong where there is no "a.0", for example.
 */
static void
put_value(
    struct flat *f, json_t **at, const struct map_path *path, json_t *value)
{
	if (!map_path_put(at, path, value))
		mark_wrong(f, "no value can be put at '%s'", path->text);
}

/* Adds a column that the map does not name, under its own name. */
static void
add_unknown(json_t *at, const char *name, const char *text)
{
	if (json_object_get(at, name) == NULL)
		json_set_text(at, name, text);
}

/* Adds a scalar field of the first row, or compares that of a later row. */
static void
add_scalar(
    struct flat *f, const struct map_column *c, const char *text, bool first)
{
	const char *said = json_string_value(map_path_get(f->doc, c->path));
	char old[64], new[64];

	if (first) {
		put_value(f, &f->doc, c->path, json_string(text));
		return;
	}
	if (said == NULL)
		said = "";
	if (strcmp(said, text) == 0)
		return;
	mark_wrong(f, "column '%s' says '%s', but '%s' in line %zu", c->name,
	    text_clean(new, sizeof(new), text),
	    text_clean(old, sizeof(old), said), f->line);
}

static void
add_line(struct flat *f, json_t *line)
{
	json_t *lines = map_path_get(f->doc, f->lines);

	if (lines != NULL) {
		json_array_append(lines, line);
		return;
	}
	lines = json_array();
	json_array_append(lines, line);
	put_value(f, &f->doc, f->lines, lines);
}

static void
add_fields(struct flat *f, bool first)
{
	json_auto_t *line = json_object();
	json_t *unknown = f->lines != NULL ? line : f->doc;
	bool has_line = false; /* the row has a field of a line */
	const struct map_column *c;
	const char *text;
	size_t i;

	for (i = 0; i < csv_columns(f->csv); i++) {
		c = f->at[i];
		text = value_text(f, i);
		if (*text == '\0')
			continue;
		if (c == NULL) {
			add_unknown(unknown, csv_column(f->csv, i), text);
		} else if (c->in_lines) {
			put_value(f, &line, c->path, json_string(text));
			has_line = true;
		} else {
			add_scalar(f, c, text, first);
		}
	}
	if (has_line)
		add_line(f, line);
}

static void
add_row(struct flat *f)
{
	bool first = f->doc == NULL;
	const char *key = row_key(f);

	if (first) {
		f->doc = json_object();
		f->line = f->row.line;
	} else {
		buf_addc(&f->raw, '\n');
	}
	buf_add(&f->raw, f->row.raw, f->row.raw_len);
	free(f->id);
	f->id = key != NULL ? xstrdup(key) : NULL;
	if (f->status == CSV_BAD)
		mark_wrong(f, "%s", f->row.error);
	else if (key == NULL && f->lines != NULL)
		mark_wrong(
		    f, "column '%s' is empty", csv_column(f->csv, f->key));
	else if (f->raw.over)
		mark_wrong(f, "longer than 8 MiB");
	else if (f->wrong == 0)
		add_fields(f, first);
}

enum flat_status
flat_next(struct flat *f, struct flat_item *item)
{
	json_decref(f->doc);
	f->doc = NULL;
	f->wrong = 0;
	buf_reset(&f->raw);
	while (
	    read_ahead(f) != CSV_END && !f->row.failed && belongs_to_doc(f)) {
		add_row(f);
		f->ahead = false;
	}
	if (f->row.failed) {
		*item = (struct flat_item){.why = f->row.error};
		return FLAT_ERROR;
	}
	if (f->doc == NULL)
		return FLAT_END;
	if (f->wrong > 0) {
		*item = (struct flat_item){.line = f->wrong,
		    .raw = f->raw.data,
		    .raw_len = f->raw.len,
		    .why = f->why};
		return FLAT_BAD;
	}
	*item = (struct flat_item){.line = f->line, .doc = f->doc};
	f->doc = NULL;
	return FLAT_DOC;
}

/* ---- writing ---- */

void
flat_header(const struct map *m, bool defuse, struct buf *out)
{
	const struct map_column *c;
	const struct map_path *lines;
	size_t n = map_columns(m, &c, &lines);
	size_t i;

	for (i = 0; i < n; i++) {
		if (i > 0)
			buf_addc(out, ',');
		csv_add(out, c[i].name, defuse);
	}
	buf_addc(out, '\n');
}

/* Appends a cell; false when a cell cannot hold the value. */
static bool
add_cell(struct buf *out, const json_t *value, bool defuse,
    const enum numbers *numbers)
{
	auto_buf struct buf number = {0};
	auto_free char *text = NULL;

	if (value == NULL || json_is_null(value))
		return true;
	if (json_is_object(value) || json_is_array(value))
		return false;
	text = json_is_string(value) ? xstrdup(json_string_value(value))
				     : json_text(value);
	buf_init(&number, BUF_LINE_MAX);
	if (numbers != NULL)
		numbers_write(*numbers, text, &number);
	csv_add(out,
	    numbers != NULL && number.data != NULL ? number.data : text,
	    defuse && json_is_string(value) &&
		(numbers == NULL || text[strspn(text, "-0123456789.")]));
	return true;
}

/* Appends a row; line is NULL when the document has no lines. */
static bool
add_cells(const struct map *m, const json_t *theirs, const json_t *line,
    bool defuse, enum numbers numbers, struct buf *out, char why[ECX_WHY])
{
	const struct map_column *c;
	const struct map_path *lines;
	size_t n = map_columns(m, &c, &lines);
	const json_t *at;
	size_t i;

	for (i = 0; i < n; i++) {
		at = c[i].in_lines ? line : theirs;
		if (i > 0)
			buf_addc(out, ',');
		if (add_cell(out, map_path_get((json_t *)at, c[i].path), defuse,
			c[i].decimal ? &numbers : NULL))
			continue;
		(void)snprintf(why, ECX_WHY,
		    "%s: '%s' is not a single value: a cell cannot hold it",
		    map_path(m), c[i].name);
		return false;
	}
	buf_addc(out, '\n');
	return true;
}

bool
flat_add(const struct map *m, const json_t *theirs, bool defuse,
    enum numbers numbers, struct buf *out, char why[ECX_WHY])
{
	auto_buf struct buf rows = {0};
	const struct map_column *c;
	const struct map_path *path;
	const json_t *lines = NULL;
	size_t i = 0;

	(void)map_columns(m, &c, &path);
	if (path != NULL)
		lines = map_path_get((json_t *)theirs, path);
	buf_init(&rows, out->max);
	do {
		if (!add_cells(m, theirs, json_array_get(lines, i), defuse,
			numbers, &rows, why))
			return false;
	} while (++i < json_array_size(lines));
	if (rows.over)
		out->over = true;
	else
		buf_add(out, rows.data, rows.len);
	return true;
}
