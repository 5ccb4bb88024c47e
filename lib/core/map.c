/* Opens and checks maps. map_compile.c compiles them, map_apply.c
 * applies them. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/die.h"
#include "base/file.h"
#include "base/mem.h"
#include "core/map.h"
#include "core/map_rows.h"
#include "core/map_several.h"

enum { MAP_BYTES_MAX = 1 << 20 };

/* ---- the rows as a whole ---- */

/* The rows that write to the fields of one object. */
struct targets {
	const struct map_row **row;
	size_t n;
};

static void
note_target(struct map_line *at, struct targets *t, struct map_row *row,
    enum map_side side)
{
	const struct map_path *path = &row->path[side];
	size_t i;

	at->line = row->line;
	for (i = 0; i < t->n; i++) {
		const struct map_row *before = t->row[i];
		const struct map_path *other = &before->path[side];
		bool inside = map_path_inside(other, path);

		if (!inside && !map_path_inside(path, other))
			continue;
		if (other->n == path->n && other->list == path->list)
			row->again[side] = true;
		else
			map_problem(at,
			    "'%s' cannot be written together with '%s' of "
			    "line %zu",
			    path->text, other->text, before->line);
	}
	t->row = xreallocarray(t->row, t->n + 1, sizeof(struct map_row *));
	t->row[t->n++] = row;
}

/* Rows below a lines row that writes to the enclosing object write to that
 * object too. */
static void
note_targets(struct map_line *at, struct targets *t, struct map_row *row,
    enum map_side side)
{
	for (; row != NULL; row = row->next) {
		if (!row->used[side] || row->path[side].none)
			continue;
		if (row->type.kind == MAP_LINES &&
		    map_path_is_self(&row->path[side]))
			note_targets(at, t, row->child, side);
		else
			note_target(at, t, row, side);
	}
}

static void
check_targets(struct map_line *at, struct map_row *first)
{
	int side;

	for (side = 0; side < MAP_SIDES; side++) {
		struct targets t = {NULL, 0};

		note_targets(at, &t, first, side);
		free(t.row);
	}
}

static bool
same_path(const struct map_path *a, const struct map_path *b)
{
	return a->n == b->n && map_path_inside(a, b);
}

/* Finds how a lines row recognises its own elements in the list of theirs: by
 * constants, or by a row below it that maps the field of where=. */
static void
link_lines(struct map_row *row)
{
	const struct map_row *c;

	for (c = row->child; c != NULL; c = c->next) {
		if (c->type.kind == MAP_LINES || !c->used[MAP_OURS])
			continue;
		if (c->constant && c->path[MAP_OURS].none)
			row->selects = true;
		if (row->where.value == NULL || c->path[MAP_THEIRS].none ||
		    c->path[MAP_OURS].none || row->where.row != NULL ||
		    !same_path(&c->path[MAP_OURS], &row->where.path))
			continue;
		row->where.row = c;
		row->selects = true;
	}
}

/* Does the row take the rest, because another row selects elements from the
 * same list of theirs? */
static bool
is_rest(const struct map_row *row, const struct map_row *first)
{
	const struct map_row *other;

	for (other = first; other != NULL; other = other->next)
		if (other->type.kind == MAP_LINES && other->selects &&
		    other->used[MAP_OURS] &&
		    same_path(&other->path[MAP_THEIRS], &row->path[MAP_THEIRS]))
			return !row->selects;
	return false;
}

static void
link_rows(struct map_line *at, struct map_row *first)
{
	struct map_row *row;

	check_targets(at, first);
	for (row = first; row != NULL; row = row->next) {
		if (row->type.kind != MAP_LINES)
			continue;
		at->line = row->line;
		if (row->child == NULL)
			map_problem(at,
			    "lines row without rows: indent its rows below it");
		link_lines(row);
		link_rows(at, row->child);
	}
	for (row = first; row != NULL; row = row->next)
		row->rest = row->type.kind == MAP_LINES && is_rest(row, first);
}

/* ---- columns ---- */

static void
add_column(struct map *m, const struct map_row *row, bool in_lines)
{
	const struct map_path *path = &row->path[MAP_THEIRS];
	bool required = row->required && row->used[MAP_OURS];
	bool is_number =
	    row->type.kind == MAP_DECIMAL || row->type.kind == MAP_NUMBER;
	size_t i;

	for (i = 0; i < m->n_columns; i++)
		if (m->column[i].in_lines == in_lines &&
		    strcmp(m->column[i].name, path->text) == 0)
			break;
	if (i == m->n_columns) {
		m->column = xreallocarray(m->column, i + 1, sizeof(*m->column));
		m->column[m->n_columns++] = (struct map_column){
		    path->text, path, in_lines, false, true};
	}
	m->column[i].decimal &= is_number && !row->type.comma;
	m->column[i].required |= required;
}

static void
add_columns(struct map *m, const struct map_row *row, bool in_lines)
{
	for (; row != NULL; row = row->next) {
		const struct map_path *p = &row->path[MAP_THEIRS];

		if (p->none)
			continue;
		if (row->type.kind != MAP_LINES)
			add_column(m, row, in_lines);
		else if (!p->list)
			add_columns(m, row->child, in_lines);
		else if (!in_lines && m->lines == NULL)
			m->lines = p;
		if (p->list && !in_lines && same_path(m->lines, p))
			add_columns(m, row->child, true);
	}
}

size_t
map_columns(const struct map *m, const struct map_column **columns,
    const struct map_path **lines)
{
	*columns = m->column;
	*lines = m->lines;
	return m->n_columns;
}

/* ---- what a map reads ---- */

static bool
is_in_path(const struct map_path *path, const char *member)
{
	size_t i;

	for (i = 0; i < path->n; i++)
		if (!path->step[i].is_index &&
		    strcmp(path->step[i].name, member) == 0)
			return true;
	return false;
}

static bool
rows_read(const struct map_row *row, const char *member)
{
	size_t i;

	for (; row != NULL; row = row->next) {
		if (is_in_path(&row->path[MAP_OURS], member) ||
		    rows_read(row->child, member) ||
		    (row->where.value != NULL &&
			is_in_path(&row->where.path, member)))
			return true;
		for (i = 0; i < row->n_keys; i++)
			if (is_in_path(&row->key[i], member))
				return true;
	}
	return false;
}

bool
map_reads(const struct map *m, const char *member)
{
	return rows_read(m->row, member);
}

/* ---- open and close ---- */

static struct map *
compile(const char *path, const char *text, size_t len,
    const struct conf_section *section, struct map_report *report)
{
	struct map *m = xcalloc(1, sizeof(*m));
	struct map_line at = {m, report, section, 0};
	const char *slash;

	m->path = xstrdup(path);
	slash = strrchr(m->path, '/');
	m->file = slash ? slash + 1 : m->path;
	map_compile(&at, text, len);
	if (report->problems == 0 && m->row == NULL) {
		at.line = 1;
		map_problem(
		    &at, "the map has no rows: put the whole file back");
	}
	if (report->problems == 0) {
		link_rows(&at, m->row);
		map_several_link(&at, m->row);
		add_columns(m, m->row, false);
	}
	return m;
}

static struct map *
parse(const char *text, size_t len, const char *path,
    const struct conf_section *section, struct map_report *report)
{
	struct map *m = compile(path, text, len, section, report);

	if (report->problems == 0)
		return m;
	map_close(m);
	return NULL;
}

struct map *
map_parse(const char *text, size_t len, const char *path,
    const struct conf_section *section, char *error, size_t size)
{
	struct map_report report = {.error = error, .size = size};

	return parse(text, len, path, section, &report);
}

static bool
read_map(const char *path, struct buf *text, char *error, size_t size)
{
	int failed;

	buf_init(text, MAP_BYTES_MAX);
	if (file_read(path, text))
		return true;
	failed = errno;
	(void)snprintf(error, size, "%s: %s", path, strerror(failed));
	errno = failed;
	return false;
}

struct map *
map_open(const char *path, const struct conf_section *section, char *error,
    size_t size, enum ecx_err *err)
{
	struct map_report report = {.error = error, .size = size};
	auto_buf struct buf text = {0};
	struct map *m = NULL;

	if (!read_map(path, &text, error, size))
		report.passes = file_error_passes(errno);
	else
		m = parse(text.data, text.len, path, section, &report);
	*err = m != NULL       ? ECX_OK
	       : report.passes ? ECX_UNREACHABLE
			       : ECX_CONFIG;
	return m;
}

static void
free_rows(struct map_row *row)
{
	struct map_row *next;
	size_t i;

	for (; row != NULL; row = next) {
		next = row->next;
		free_rows(row->child);
		map_type_free(&row->type);
		for (i = 0; i < MAP_SIDES; i++) {
			map_path_free(&row->path[i]);
			json_decref(row->value[i]);
		}
		for (i = 0; i < row->n_keys; i++)
			map_path_free(&row->key[i]);
		free(row->key);
		free(row->table);
		free(row->prefix);
		map_path_free(&row->where.path);
		json_decref(row->where.value);
		free(row);
	}
}

void
map_close(struct map *m)
{
	struct map_table *t, *next;

	if (m == NULL)
		return;
	free_rows(m->row);
	for (t = m->table; t != NULL; t = next) {
		next = t->next;
		table_close(t->table);
		free(t->name);
		free(t);
	}
	free(m->column);
	free(m->path);
	free(m);
}

const char *
map_path(const struct map *m)
{
	return m->path;
}

/* ---- check ---- */

/* Reports keys that have several answers: a document with such a key would be
 * refused. */
static void
test_index(struct map_line *at, const struct map_row *row)
{
	const struct table_index *ix = row->index[MAP_THEIRS]
					   ? row->index[MAP_THEIRS]
					   : row->index[MAP_OURS];
	struct table_answer twice;
	char quoted[MAP_QUOTED];
	size_t from = 0;

	if (ix == NULL)
		return;
	at->line = row->line;
	while (table_twice(ix, &from, &twice))
		map_problem(at,
		    "table '%s': %s has different answers in lines %zu and "
		    "%zu",
		    row->table, map_quote(quoted, twice.text), twice.line,
		    twice.other);
}

static void
test_rows(struct map_line *at, const struct map_row *row)
{
	for (; row != NULL; row = row->next) {
		test_index(at, row);
		test_rows(at, row->child);
	}
}

static void
print_problem(void *data, const char *problem)
{
	(void)data;
	warn("%s", problem);
}

size_t
map_test(const char *path, const struct conf_section *section,
    conf_problem_fn *fn, void *data)
{
	char error[ECX_WHY];
	struct map_report report = {.error = error,
	    .size = sizeof(error),
	    .report = fn != NULL ? fn : print_problem,
	    .data = data};
	auto_buf struct buf text = {0};
	struct map *m;
	struct map_line at;

	if (!read_map(path, &text, error, sizeof(error))) {
		report.report(data, error);
		return 1;
	}
	m = compile(path, text.data, text.len, section, &report);
	at = (struct map_line){m, &report, section, 0};
	test_rows(&at, m->row);
	map_close(m);
	return report.problems;
}
