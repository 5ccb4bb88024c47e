/* The value that a document has for a row of a map. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/debug.h"
#include "base/mem.h"
#include "core/map_run.h"

bool
map_fail(const struct map_run *run, const struct map_row *row,
    const char *format, ...)
{
	const struct map_path *label = &row->path[MAP_THEIRS];
	auto_free char *what = NULL;
	va_list ap;

	if (label->none)
		label = &row->path[MAP_OURS];
	va_start(ap, format);
	what = xvasprintf(format, ap);
	va_end(ap);
	(void)snprintf(run->why, ECX_WHY, "%s:%zu: %s: %s", run->map->file,
	    row->line, label->text, what);
	return false;
}

void
map_debug(const struct map_run *run, const struct map_row *row,
    const char *format, ...)
{
	auto_free char *why = NULL;
	va_list ap;

	if (!debug_on(DEBUG_MAP))
		return;
	va_start(ap, format);
	why = xvasprintf(format, ap);
	va_end(ap);
	debug_say(DEBUG_MAP, "%s:%zu: %s: %s", run->map->file, row->line,
	    row->path[run->to].text, why);
}

json_t *
map_get(json_t *value, const struct map_path *p)
{
	json_t *found = p->none ? NULL : map_path_get(value, p);

	if (found == NULL || json_is_null(found) ||
	    (json_is_string(found) && json_string_length(found) == 0))
		return NULL;
	return found;
}

/* ---- one value ---- */

/* The text of theirs behind the prefix; NULL with a reason where it has another
 * beginning. The reference is stolen. */
static json_t *
without_prefix(
    const struct map_run *run, const struct map_row *row, json_t *text)
{
	const char *s = json_string_value(text);
	size_t len = strlen(row->prefix);
	char quoted[MAP_QUOTED];
	json_t *rest;

	if (s == NULL || *s == '\0')
		return text;
	rest = strncmp(s, row->prefix, len) == 0 ? json_string_nocheck(s + len)
						 : NULL;
	if (rest == NULL)
		map_fail(run, row, "%s does not begin with '%s'",
		    map_quote(quoted, s), row->prefix);
	json_decref(text);
	return rest;
}

/* The reference is stolen. */
static json_t *
with_prefix(const struct map_row *row, json_t *text)
{
	auto_free char *all = NULL;

	if (!json_is_string(text) || json_string_length(text) == 0)
		return text;
	all = xasprintf("%s%s", row->prefix, json_string_value(text));
	json_decref(text);
	return json_string_nocheck(all);
}

/* The value as text, in the row's case and without its prefix, a new reference;
 * NULL when it is an object or a list, or with a reason. */
static json_t *
as_text(const struct map_run *run, const struct map_row *row, json_t *value)
{
	json_t *text = map_value_text(value);
	auto_free char *copy = NULL;
	char *s;

	if (row->prefix != NULL && run->to == MAP_OURS)
		text = without_prefix(run, row, text);
	if (text == NULL || row->letters == MAP_ANY_CASE)
		return text;
	copy = xstrdup(json_string_value(text));
	for (s = copy; *s != '\0'; s++) {
		if (row->letters == MAP_UPPER && *s >= 'a' && *s <= 'z')
			*s = (char)(*s - 'a' + 'A');
		else if (row->letters == MAP_LOWER && *s >= 'A' && *s <= 'Z')
			*s = (char)(*s - 'A' + 'a');
	}
	json_decref(text);
	return json_string_nocheck(copy);
}

static void
fail_keys(const struct map_run *run, const struct map_row *row,
    const char *const keys[], size_t n, const struct table_answer *answer)
{
	char quoted[MAP_QUOTED];
	auto_buf struct buf all = {0};
	size_t i;

	buf_init(&all, ECX_WHY);
	for (i = 0; i < n; i++)
		buf_addf(&all, "%s%s", i > 0 ? ", " : "",
		    map_quote(quoted, keys[i]));
	if (answer->text == NULL)
		map_fail(run, row, "table '%s' has no row for %s", row->table,
		    all.data);
	else
		map_fail(run, row,
		    "table '%s' has different answers for %s in lines %zu "
		    "and %zu",
		    row->table, all.data, answer->line, answer->other);
}

/* The answer of the table. NULL with a reason, or without one when the row has
 * a replacement value. */
static json_t *
look_up(const struct map_run *run, const struct map_row *row,
    const char *const keys[], size_t n)
{
	struct table_answer answer = table_find(row->index[run->to], keys);

	if (answer.text != NULL && answer.other == 0)
		return json_string_nocheck(answer.text);
	if (answer.text != NULL || row->value[run->to] == NULL)
		fail_keys(run, row, keys, n, &answer);
	return NULL;
}

/* Translates the document's value by the table; NULL as for look_up. */
static json_t *
translate(const struct map_run *run, const struct map_row *row, json_t *doc)
{
	const struct map_path *own = &row->path[run->from];
	const struct map_path *path = run->to == MAP_THEIRS ? row->key : own;
	size_t n = run->to == MAP_THEIRS ? row->n_keys : 1;
	json_t *text[TABLE_KEYS_MAX] = {NULL};
	const char *key[TABLE_KEYS_MAX];
	json_t *found = NULL, *value;
	size_t i;

	for (i = 0; i < n; i++) {
		value = map_get(doc, &path[i]);
		if (value == NULL)
			break;
		text[i] = as_text(run, row, value);
		if (text[i] == NULL && run->why[0] != '\0')
			break;
		if (text[i] == NULL) {
			map_fail(
			    run, row, "%s is not a single value", path[i].text);
			break;
		}
		key[i] = json_string_value(text[i]);
	}
	if (i == n)
		found = look_up(run, row, key, n);
	while (i-- > 0)
		json_decref(text[i]);
	return found;
}

/* The text as far as it belongs to the row: all of it, one of its parts, or
 * nothing where it is too wide and may be left out. The reference is stolen. */
static json_t *
fitting(const struct map_run *run, const struct map_row *row, json_t *text)
{
	json_t *part = NULL;

	if (!json_is_string(text) || (!row->drop && row->part == 0))
		return text;
	if (row->drop && !map_value_is_wide(&row->type, text))
		return text;
	if (row->drop)
		map_debug(run, row, "left out: wider than %s", row->type.text);
	else
		part = map_value_part(&row->type, text, row->part);
	json_decref(text);
	return part;
}

/* What the document has for the row. The day of an order is the one that it was
 * in the store. */
static json_t *
get_for(const struct map_run *run, const struct map_row *row, json_t *doc)
{
	const struct map_path *from = &row->path[run->from];
	json_t *day = NULL;

	if (run->to == MAP_THEIRS && row->type.kind == MAP_DATE &&
	    !from->none && strcmp(from->text, "orderDate") == 0)
		day = json_object_get(doc, "orderDay");
	return day != NULL ? day : map_get(doc, from);
}

static bool
fail_reach(const struct map_run *run, const struct map_row *row,
    const struct map_path *path, size_t step, size_t entries)
{
	auto_buf struct buf list = {0};
	size_t i;

	buf_init(&list, ECX_WHY);
	for (i = 0; i < step; i++)
		buf_addf(&list, "%s%s", i > 0 ? "." : "", path->step[i].name);
	return map_fail(run, row,
	    "%s has %zu entries and the map takes %zu: add first to the row, "
	    "or a row for each",
	    list.data, entries, path->step[step].reach);
}

bool
map_reaches(const struct map_run *run, const struct map_row *row,
    const struct map_path *path, const json_t *doc)
{
	const struct map_step *s = path->step;
	size_t i;

	for (i = 0; path->reaches && i < path->n && doc != NULL; i++, s++) {
		if (json_is_object(doc)) {
			doc = json_object_getn(doc, s->name, s->len);
			continue;
		}
		if (s->reach > 0 && json_array_size(doc) > s->reach)
			return fail_reach(
			    run, row, path, i, json_array_size(doc));
		doc = s->is_index ? json_array_get(doc, s->index) : NULL;
	}
	return true;
}

/* Do the paths of the row leave no entry of a list out? */
static bool
reaches_all(const struct map_run *run, const struct map_row *row, json_t *doc)
{
	size_t i;

	if (!map_reaches(run, row, &row->path[run->from], doc))
		return false;
	for (i = 0; run->to == MAP_THEIRS && i < row->n_keys; i++)
		if (!map_reaches(run, row, &row->key[i], doc))
			return false;
	return true;
}

/* The value in the form of the side that is written. */
static json_t *
in_form(const struct map_run *run, const struct map_row *row, json_t *found)
{
	char why[ECX_WHY];
	json_t *value = run->to == MAP_THEIRS
			    ? map_value_to_theirs(&row->type, found, why)
			    : map_value_to_ours(&row->type, found, why);

	if (value == NULL && why[0] != '\0')
		map_fail(run, row, "%s", why);
	return value;
}

json_t *
map_fetch(const struct map_run *run, const struct map_row *row, json_t *doc)
{
	json_t *found = get_for(run, row, doc);
	json_auto_t *own = NULL;

	run->why[0] = '\0';
	if (!reaches_all(run, row, doc))
		return NULL;
	if (row->index[run->to] != NULL)
		found = own = translate(run, row, doc);
	else if (found != NULL &&
		 (row->letters != MAP_ANY_CASE || row->prefix != NULL))
		own = as_text(run, row, found);
	else if (found != NULL && (row->drop || row->part > 0))
		own = map_value_text(found);
	if (run->why[0] != '\0')
		return NULL;
	if (own != NULL && row->prefix != NULL && run->to == MAP_THEIRS)
		own = with_prefix(row, own);
	if (own != NULL && (row->drop || run->to == MAP_THEIRS)) {
		own = fitting(run, row, own);
		if (own == NULL)
			return NULL;
	}
	if (own != NULL)
		found = own;
	return found != NULL ? in_form(run, row, found) : NULL;
}
