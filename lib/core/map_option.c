/* The options of map rows. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/near.h"
#include "core/map_option.h"

static const struct {
	const char *name;
	bool takes_value;
	bool for_lines;
	bool for_fields;
} options[MAP_OPTIONS] = {
    [OPT_REQUIRED] = {"required", false, true, true},
    [OPT_CONST] = {"const", true, false, true},
    [OPT_CONF] = {"conf", true, false, true},
    [OPT_DEFAULT] = {"default", true, false, true},
    [OPT_TABLE] = {"table", true, false, true},
    [OPT_KEYS] = {"keys", true, false, true},
    [OPT_WHERE] = {"where", true, true, false},
    [OPT_CASE] = {"case", true, false, true},
    [OPT_FIT] = {"fit", true, false, true},
    [OPT_PART] = {"part", true, false, true},
    [OPT_TO] = {"to", false, true, true},
    [OPT_FROM] = {"from", false, true, true},
};

static void
unknown_option(const struct map_line *at, const char *word)
{
	struct near near = near_start(word);
	char quoted[MAP_QUOTED];
	size_t i;

	for (i = 0; i < MAP_OPTIONS; i++)
		near_try(&near, options[i].name);
	map_quote(quoted, word);
	if (near.best != NULL)
		map_problem(at, "unknown option %s; did you mean '%s'?", quoted,
		    near.best);
	else
		map_problem(at, "unknown option %s", quoted);
}

static bool
read_option(
    const struct map_line *at, char *word, bool lines, struct map_options *out)
{
	char *value = strchr(word, '=');
	size_t i;

	if (value != NULL)
		*value++ = '\0';
	for (i = 0; i < MAP_OPTIONS; i++)
		if (strcmp(options[i].name, word) == 0)
			break;
	if (i == MAP_OPTIONS)
		unknown_option(at, word);
	else if (options[i].takes_value && (value == NULL || *value == '\0'))
		map_problem(at, "option %s: write %s=VALUE", word, word);
	else if (!options[i].takes_value && value != NULL)
		map_problem(at, "option %s takes no value", word);
	else if (!(lines ? options[i].for_lines : options[i].for_fields))
		map_problem(at, "option %s is not for %s", word,
		    lines ? "lines" : "a single field");
	else if (out->value[i] != NULL)
		map_problem(at, "option %s appears twice", word);
	else {
		out->value[i] = value != NULL ? value : "";
		return true;
	}
	return false;
}

/* Checks for options that exclude or need one another. */
static bool
check_together(const struct map_line *at, const struct map_options *o)
{
	const char *fault = NULL;

	if (o->value[OPT_TO] && o->value[OPT_FROM])
		fault = "to and from: leave both out for both directions";
	else if (o->value[OPT_CONST] &&
		 (o->value[OPT_CONF] || o->value[OPT_DEFAULT] ||
		     o->value[OPT_TABLE] || o->value[OPT_CASE]))
		fault = "const excludes conf, default, table and case";
	else if (o->value[OPT_KEYS] && !o->value[OPT_TABLE])
		fault = "keys without a table: add table=";
	else if (o->value[OPT_FIT] && strcmp(o->value[OPT_FIT], "drop") != 0)
		fault = "fit: write fit=drop";
	else if (o->value[OPT_FIT] &&
		 (o->value[OPT_REQUIRED] || o->value[OPT_PART]))
		fault = "fit=drop excludes required and part";
	if (fault != NULL)
		map_problem(at, "%s", fault);
	return fault == NULL;
}

bool
map_options_read(const struct map_line *at, char *const word[], size_t n,
    bool lines, struct map_options *out)
{
	bool ok = true;
	size_t i;

	*out = (struct map_options){{NULL}};
	for (i = 0; i < n; i++)
		ok &= read_option(at, word[i], lines, out);
	return ok && check_together(at, out);
}

/* ---- values that options set ---- */

/* Sets the value of an option in the forms of both sides; false with a problem
 * reported. */
static bool
set_value(const struct map_line *at, struct map_row *row, const char *option,
    const char *text)
{
	char why[ECX_WHY] = "";
	struct json_problem bad;
	json_auto_t *value = NULL;

	if (row->type.kind == MAP_RAW) {
		value = json_read(text, strlen(text), &bad);
		if (value == NULL)
			(void)snprintf(why, sizeof(why), "%s", bad.text);
	} else {
		value = json_string(text);
	}
	if (value != NULL)
		row->value[MAP_OURS] =
		    map_value_to_ours(&row->type, value, why);
	if (row->value[MAP_OURS] != NULL)
		row->value[MAP_THEIRS] =
		    map_value_to_theirs(&row->type, row->value[MAP_OURS], why);
	if (row->value[MAP_THEIRS] != NULL)
		return true;
	map_problem(at, "%s: %s", option, *why ? why : "the value is empty");
	return false;
}

static void
drop_value(struct map_row *row, enum map_side side)
{
	json_decref(row->value[side]);
	row->value[side] = NULL;
}

/* Returns the option that sets the value, and the value in *text; NULL when no
 * option does. A default of the map goes before that of the key. */
static const char *
find_value(
    const struct map_line *at, const struct map_options *o, const char **text)
{
	const char *conf = o->value[OPT_CONF];

	*text = o->value[OPT_CONST];
	if (*text != NULL)
		return "const";
	*text = conf != NULL ? conf_written(at->section, conf) : NULL;
	if (*text != NULL)
		return conf;
	*text = o->value[OPT_DEFAULT];
	if (*text != NULL)
		return "default";
	*text = conf != NULL ? conf_text(at->section, conf) : NULL;
	return *text != NULL ? conf : NULL;
}

/* Reads the value that options set. A constant keeps the forms of both sides;
 * any other value is used on one side only. */
static bool
read_value(
    const struct map_line *at, struct map_row *row, const struct map_options *o)
{
	bool none = row->path[MAP_OURS].none || row->path[MAP_THEIRS].none;
	bool theirs = !row->path[MAP_THEIRS].none && row->used[MAP_THEIRS];
	const char *text;
	const char *option = find_value(at, o, &text);

	row->constant = o->value[OPT_CONST] != NULL;
	if (option != NULL && !set_value(at, row, option, text))
		return false;
	if (option != NULL && !row->constant)
		drop_value(row, theirs ? MAP_OURS : MAP_THEIRS);
	if (option != NULL || !none || !row->required || at->section == NULL ||
	    o->value[OPT_CONF] == NULL)
		return true;
	map_problem(at, "required, but [%s] has no %s", at->section->name,
	    o->value[OPT_CONF]);
	return false;
}

/* ---- tables ---- */

/* NAME.csv in tables/ beside the configuration, else beside the map. */
static char *
table_file(const struct map_line *at, const char *name)
{
	const struct map *m = at->map;
	char *path;

	if (at->section != NULL) {
		path = xasprintf(
		    "%s/tables/%s.csv", conf_dir(at->section->conf), name);
		if (file_is_there(path))
			return path;
		free(path);
	}
	path = xasprintf("%.*s%s.csv", (int)(m->file - m->path), m->path, name);
	if (file_is_there(path))
		return path;
	free(path);
	return NULL;
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

/* Reads a path of ours that is not a list. */
static bool
read_field(const struct map_line *at, const char *option, const char *text,
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
		if (!read_field(at, "keys", name, &row->key[row->n_keys++]))
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

static bool
read_table(
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

/* ---- where, case, and the check of the sides ---- */

/* The value of where=: true and false are truth values, all else is text. */
static json_t *
where_value(const char *text)
{
	if (strcmp(text, "true") == 0 || strcmp(text, "false") == 0)
		return json_boolean(*text == 't');
	return json_string(text);
}

static bool
read_where(const struct map_line *at, struct map_row *row, const char *option)
{
	auto_free char *path = NULL;
	const char *colon;

	if (option == NULL)
		return true;
	colon = strchr(option, ':');
	if (colon == NULL) {
		map_problem(at, "where: write where=PATH:VALUE");
		return false;
	}
	if (!row->path[MAP_OURS].list) {
		map_problem(at, "where: ours must be a list");
		return false;
	}
	path = xstrndup(option, (size_t)(colon - option));
	row->where.negate = colon[1] == '!';
	row->where.value = where_value(colon + 1 + row->where.negate);
	return read_field(at, "where", path, &row->where.path);
}

static bool
read_case(const struct map_line *at, struct map_row *row, const char *option)
{
	if (option == NULL)
		return true;
	if (strcmp(option, "upper") == 0)
		row->letters = MAP_UPPER;
	else if (strcmp(option, "lower") == 0)
		row->letters = MAP_LOWER;
	else
		map_problem(at, "case: write case=upper or case=lower");
	return row->letters != MAP_ANY_CASE;
}

/* What does not fit is left out, or parted: a text of a known width. */
static bool
read_fit(
    const struct map_line *at, struct map_row *row, const struct map_options *o)
{
	const char *part = o->value[OPT_PART];
	bool sized = row->type.kind == MAP_TEXT && row->type.size > 0;
	const char *fault = NULL;

	row->drop = o->value[OPT_FIT] != NULL;
	if (part != NULL && (part[0] < '1' || part[0] > '9' || part[1] != '\0'))
		fault = "part: write a number from 1 to 9";
	else if ((part != NULL || row->drop) && !sized)
		fault = "fit and part are for text(SIZE)";
	else if (part != NULL &&
		 (row->path[MAP_OURS].none || row->path[MAP_THEIRS].none ||
		     o->value[OPT_TABLE]))
		fault = "part: both sides need a path, and no table";
	else if (part != NULL)
		row->part = (unsigned)(part[0] - '0');
	if (fault != NULL)
		map_problem(at, "%s", fault);
	return fault == NULL;
}

/* Checks the options of a row against its sides: a field that is on one side
 * only needs an option that sets its value. */
static bool
check_sides(const struct map_line *at, const struct map_row *row,
    const struct map_options *o)
{
	const char *fault = NULL;
	bool ours = !row->path[MAP_OURS].none;
	bool theirs = !row->path[MAP_THEIRS].none;

	if (o->value[OPT_CONST] && ours && theirs)
		fault = "const: write = for the side that has no field";
	else if (!theirs && (o->value[OPT_TABLE] || o->value[OPT_CASE]))
		fault = "theirs is =: there is no value for table or case";
	else if (!(ours && theirs) && !o->value[OPT_CONST] &&
		 !o->value[OPT_CONF] && !o->value[OPT_DEFAULT] &&
		 !o->value[OPT_KEYS])
		fault = "one side is =: set the value by const=, conf=, "
			"default= or keys=";
	else if (row->type.kind == MAP_RAW &&
		 (o->value[OPT_TABLE] || o->value[OPT_CASE]))
		fault = "raw is passed on unchanged: it has no table or case";
	if (fault != NULL)
		map_problem(at, "%s", fault);
	return fault == NULL;
}

void
map_options_apply(
    const struct map_line *at, const struct map_options *o, struct map_row *row)
{
	row->required = o->value[OPT_REQUIRED] != NULL;
	row->used[MAP_THEIRS] = o->value[OPT_FROM] == NULL;
	row->used[MAP_OURS] = o->value[OPT_TO] == NULL;
	if (row->type.kind == MAP_LINES)
		(void)read_where(at, row, o->value[OPT_WHERE]);
	else if (check_sides(at, row, o) &&
		 read_case(at, row, o->value[OPT_CASE]) &&
		 read_fit(at, row, o) && read_value(at, row, o))
		(void)read_table(at, row, o);
}
