/* The tables of a map: option table= and keys=. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "core/map_option.h"

/* NAME.csv in tables/ beside the configuration, else beside the map, else
 * beside the shipped maps: a map that was copied finds the tables it had. */
static char *
table_file(const struct map_line *at, const char *name)
{
	const struct map *m = at->map;
	char *path = NULL;

	if (at->section != NULL)
		path = map_if_there(xasprintf(
		    "%s/tables/%s.csv", conf_dir(at->section->conf), name));
	if (path == NULL)
		path = map_if_there(xasprintf(
		    "%.*s%s.csv", (int)(m->file - m->path), m->path, name));
	if (path == NULL)
		path = map_if_there(
		    xasprintf("%s/maps/%s.csv", map_data_folder(), name));
	return path;
}

static struct table *
open_table(const struct map_line *at, const char *name)
{
	struct map_table *t;
	auto_free char *path = NULL;
	char error[ECX_WHY];
	struct table *table;

	for (t = at->map->table; t != NULL; t = t->next)
		if (strcmp(t->name, name) == 0)
			return t->table;
	if (file_name_ok(name))
		path = table_file(at, name);
	if (path == NULL) {
		map_problem(
		    at, "table '%s': there is no file %s.csv", name, name);
		return NULL;
	}
	errno = 0;
	table = table_open(path, error, sizeof(error));
	if (table == NULL) {
		at->report->passes |= file_error_passes(errno);
		map_problem(at, "table '%s': %s", name, error);
		return NULL;
	}
	t = xmalloc(sizeof(*t));
	*t = (struct map_table){at->map->table, xstrdup(name), table};
	at->map->table = t;
	return table;
}

/* The key columns and the answer column: those of NAME(KEY,KEY->ANSWER), else
 * the last column is the answer and all before it are keys. */
struct columns {
	size_t key[TABLE_KEYS_MAX];
	size_t n;
	size_t answer;
};

static bool
find_column(const struct map_line *at, const struct table *table,
    const char *name, size_t *out)
{
	*out = table_column(table, name);
	if (*out < table_columns(table))
		return true;
	map_problem(at, "%s has no column '%s'", table_path(table), name);
	return false;
}

/* Reads the column names from "KEY,...->ANSWER)", which is changed. */
static bool
read_columns(const struct map_line *at, const struct table *table, char *form,
    struct columns *out)
{
	size_t len = strlen(form);
	char *arrow = strstr(form, "->");
	char *name, *next;

	if (arrow == NULL || len < 5 || form[len - 1] != ')') {
		map_problem(at, "table: write NAME or NAME(KEY,...->ANSWER)");
		return false;
	}
	form[len - 1] = '\0';
	*arrow = '\0';
	for (name = form; name != NULL; name = next) {
		next = strchr(name, ',');
		if (next != NULL)
			*next++ = '\0';
		if (out->n == TABLE_KEYS_MAX) {
			map_problem(at, "more than %d keys", TABLE_KEYS_MAX);
			return false;
		}
		if (!find_column(at, table, name, &out->key[out->n++]))
			return false;
	}
	return find_column(at, table, arrow + 2, &out->answer);
}

static bool
default_columns(
    const struct map_line *at, const struct table *table, struct columns *out)
{
	out->n = out->answer = table_columns(table) - 1;
	if (out->n > TABLE_KEYS_MAX) {
		map_problem(at,
		    "%s has %zu columns: name those to use, as "
		    "NAME(KEY->ANSWER)",
		    table_path(table), out->n + 1);
		return false;
	}
	for (size_t i = 0; i < out->n; i++)
		out->key[i] = i;
	return true;
}

bool
map_option_path(const struct map_line *at, const char *option, const char *text,
    struct map_path *out)
{
	const char *error = map_path_parse(text, out);

	if (error == NULL && (out->list || out->none))
		error = "it does not name a single field";
	if (error != NULL)
		map_problem(at, "%s: path '%s': %s", option, text, error);
	return error == NULL;
}

/* Reads the fields that are the keys of the table: those of keys=, else the
 * field of the row. */
static bool
read_keys(const struct map_line *at, struct map_row *row, const char *keys)
{
	auto_free char *list =
	    xstrdup(keys != NULL ? keys : row->path[MAP_OURS].text);
	char *name, *next;

	row->key = xcalloc(TABLE_KEYS_MAX, sizeof(*row->key));
	for (name = list; name != NULL; name = next) {
		next = keys != NULL ? strchr(name, ',') : NULL;
		if (next != NULL)
			*next++ = '\0';
		if (row->n_keys == TABLE_KEYS_MAX) {
			map_problem(at, "keys: more than %d", TABLE_KEYS_MAX);
			return false;
		}
		if (!map_option_path(
			at, "keys", name, &row->key[row->n_keys++]))
			return false;
	}
	return true;
}

/* The index of the row's field among the keys; n_keys when it is not a key. */
static size_t
own_key(const struct map_row *row)
{
	size_t i;

	for (i = 0; i < row->n_keys; i++)
		if (strcmp(row->key[i].text, row->path[MAP_OURS].text) == 0)
			break;
	return i;
}

static void
make_indexes(const struct map_line *at, struct map_row *row,
    struct table *table, const struct columns *columns)
{
	size_t own = own_key(row);

	if (row->used[MAP_THEIRS])
		row->index[MAP_THEIRS] = table_index(
		    table, columns->key, columns->n, columns->answer);
	if (!row->used[MAP_OURS] || row->path[MAP_OURS].none)
		return;
	if (own == row->n_keys)
		map_problem(at, "keys: '%s', the field of the row, is missing",
		    row->path[MAP_OURS].text);
	else
		row->index[MAP_OURS] =
		    table_index(table, &columns->answer, 1, columns->key[own]);
}

bool
map_option_table(
    const struct map_line *at, struct map_row *row, const struct map_options *o)
{
	struct columns columns = {.n = 0};
	struct table *table;
	char *form;

	if (o->value[OPT_TABLE] == NULL)
		return true;
	row->table = xstrdup(o->value[OPT_TABLE]);
	form = strchr(row->table, '(');
	if (form != NULL)
		*form++ = '\0';
	table = open_table(at, row->table);
	if (table == NULL || !read_keys(at, row, o->value[OPT_KEYS]))
		return false;
	if (!(form != NULL ? read_columns(at, table, form, &columns)
			   : default_columns(at, table, &columns)))
		return false;
	if (columns.n != row->n_keys) {
		map_problem(at,
		    "table '%s' has %zu key columns, keys= names %zu",
		    row->table, columns.n, row->n_keys);
		return false;
	}
	make_indexes(at, row, table, &columns);
	return true;
}
