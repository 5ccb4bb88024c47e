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
    [OPT_PREFIX] = {"prefix", true, false, true},
    [OPT_FIRST] = {"first", false, true, true},
    [OPT_SUM] = {"sum", false, false, true},
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
	else if (o->value[OPT_SUM] && o->value[OPT_FIRST])
		fault = "sum takes all entries, first one: leave one of them "
			"out";
	else if (o->value[OPT_PREFIX] &&
		 (o->value[OPT_CONST] || o->value[OPT_PART]))
		fault = "prefix excludes const and part";
	else if (o->value[OPT_SUM] &&
		 (o->value[OPT_TABLE] || o->value[OPT_CONST]))
		fault = "sum excludes table and const";
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
	return map_option_path(at, "where", path, &row->where.path);
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

/* The text before each value of theirs, and the sum of a list. */
static bool
read_prefix(
    const struct map_line *at, struct map_row *row, const struct map_options *o)
{
	const char *fault = NULL;
	bool both = !row->path[MAP_OURS].none && !row->path[MAP_THEIRS].none;

	row->sum = o->value[OPT_SUM] != NULL;
	if (o->value[OPT_PREFIX] != NULL && row->type.kind != MAP_TEXT)
		fault = "prefix is for text";
	else if (o->value[OPT_PREFIX] != NULL && row->path[MAP_THEIRS].none)
		fault = "prefix: theirs is =, it has no value";
	else if (row->sum && row->type.kind != MAP_DECIMAL &&
		 row->type.kind != MAP_NUMBER)
		fault = "sum is for decimal, number and integer";
	else if (row->sum && !both)
		fault = "sum: both sides need a path";
	else if (o->value[OPT_PREFIX] != NULL)
		row->prefix = xstrdup(o->value[OPT_PREFIX]);
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
	row->first = o->value[OPT_FIRST] != NULL;
	if (row->type.kind == MAP_LINES)
		(void)read_where(at, row, o->value[OPT_WHERE]);
	else if (check_sides(at, row, o) &&
		 read_case(at, row, o->value[OPT_CASE]) &&
		 read_fit(at, row, o) && read_prefix(at, row, o) &&
		 read_value(at, row, o))
		(void)map_option_table(at, row, o);
}
