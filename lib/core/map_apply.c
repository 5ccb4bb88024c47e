/* Applies a compiled map to a document, in either direction. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "core/map.h"
#include "core/map_several.h"

/* The list element that rows are applied to, for messages. */
struct element {
	const struct element *up;
	const struct map_path *list;
	size_t index;
};

static void
element_print(const struct element *p, char *out, size_t size)
{
	size_t len;

	out[0] = '\0';
	if (p == NULL)
		return;
	element_print(p->up, out, size);
	len = strlen(out);
	(void)snprintf(
	    out + len, size - len, "%s.%zu.", p->list->text, p->index);
}

static bool
fail_absent(const struct map_run *run, const struct map_row *row,
    const struct element *within)
{
	const struct map_path *p = &row->path[run->from];
	char where[ECX_WHY / 4];

	element_print(within, where, sizeof(where));
	return map_fail(run, row, "required, but %s%s is absent", where,
	    p->none ? "its value" : p->text);
}

static bool
put(const struct map_run *run, const struct map_row *row, json_t **out,
    json_t *value)
{
	if (map_path_put(out, &row->path[run->to], value))
		return true;
	return map_fail(run, row, "%s: an element before it is missing",
	    row->path[run->to].text);
}

/* A further part belongs to the text whose first part was taken: where a row
 * above has filled that field from another text, so it has the rest. */
static bool
is_parted(const struct map_run *run, const struct map_row *row)
{
	return run->parted != NULL &&
	       strcmp(run->parted, row->path[MAP_OURS].text) == 0;
}

/* Appends a further part of theirs to our text, behind a blank. */
static bool
join(const struct map_run *run, const struct map_row *row, json_t *doc,
    json_t **out)
{
	const json_t *first = map_path_get(*out, &row->path[MAP_OURS]);
	json_auto_t *part = map_fetch(run, row, doc);
	auto_free char *text = NULL;

	if (part == NULL || !json_is_string(first))
		return run->why[0] == '\0';
	text = xasprintf(
	    "%s %s", json_string_value(first), json_string_value(part));
	return put(run, row, out, json_string_nocheck(text));
}

static bool
apply_field(struct map_run *run, const struct map_row *row, json_t *doc,
    json_t **out, const struct element *within)
{
	json_t *value;

	if (row->part > 1 && !is_parted(run, row)) {
		map_debug(run, row, "not from the text of the first part");
		return true;
	}
	if (row->part > 1 && run->to == MAP_OURS)
		return join(run, row, doc, out);
	if (row->again[run->to] && *out != NULL &&
	    map_path_get(*out, &row->path[run->to]) != NULL) {
		map_debug(run, row, "a row above has written it");
		return true;
	}
	value = map_fetch(run, row, doc);
	if (value != NULL && row->part == 1)
		run->parted = row->path[MAP_OURS].text;
	if (value != NULL)
		run->filled++;
	else if (run->why[0] != '\0')
		return false;
	else
		value = json_incref(row->value[run->to]);
	if (value != NULL)
		return put(run, row, out, value);
	map_debug(run, row, "nothing written: %s is absent or empty%s",
	    row->path[run->from].none ? "its key, constant or default"
				      : row->path[run->from].text,
	    row->index[run->to] != NULL ? ", or its table has no row" : "");
	return !row->required || fail_absent(run, row, within);
}

/* ---- lines ---- */

static bool apply_rows(struct map_run *run, const struct map_row *row,
    json_t *doc, json_t **out, const struct element *within);

static bool
where_says(const struct map_where *where, const json_t *value)
{
	return json_equal(value, where->value) != where->negate;
}

/* The value of ours that a row makes of an element of theirs; a new reference,
 * or NULL. */
static json_t *
ours_of(const struct map_run *run, const struct map_row *row, json_t *theirs)
{
	json_t *value = map_fetch(run, row, theirs);

	run->why[0] = '\0';
	return value ? value : json_incref(row->value[MAP_OURS]);
}

/* Does an element of theirs have the constants of the row, and the value of its
 * where=? */
static bool
is_selected(
    const struct map_run *run, const struct map_row *row, json_t *element)
{
	const struct map_row *c;

	for (c = row->child; c != NULL; c = c->next) {
		if (!c->constant || !c->path[MAP_OURS].none ||
		    !c->used[MAP_OURS])
			continue;
		json_t *has = map_get(element, &c->path[MAP_THEIRS]);
		char why[ECX_WHY];
		json_auto_t *ours =
		    has ? map_value_to_ours(&c->type, has, why) : NULL;

		if (!json_equal(ours, c->value[MAP_OURS]))
			return false;
	}
	if (row->where.row == NULL)
		return true;

	json_auto_t *value = ours_of(run, row->where.row, element);

	return where_says(&row->where, value);
}

/* Does this row convert the element? */
static bool
row_converts(const struct map_run *run, const struct map_row *first,
    const struct map_row *row, json_t *element)
{
	const struct map_row *r;

	if (run->to == MAP_THEIRS)
		return row->where.value == NULL ||
		       where_says(
			   &row->where, map_get(element, &row->where.path));
	if (row->selects)
		return is_selected(run, row, element);
	if (!row->rest)
		return true;
	for (r = first; r != NULL; r = r->next)
		if (r->type.kind == MAP_LINES && r->selects &&
		    r->used[MAP_OURS] &&
		    strcmp(r->path[MAP_THEIRS].text,
			row->path[MAP_THEIRS].text) == 0 &&
		    is_selected(run, r, element))
			return false;
	return true;
}

/* Appends an element, whose reference is stolen, to the row's list; does
 * nothing when element is NULL. */
static bool
append(const struct map_run *run, const struct map_row *row, json_t **out,
    json_t *element)
{
	const struct map_path *path = &row->path[run->to];
	const struct map_where *where = &row->where;
	bool ok = true;
	json_t *list;

	if (element == NULL)
		return true;
	/* When a row maps the field of where= the same value is there already.
	 */
	if (run->to == MAP_OURS && where->value != NULL && !where->negate)
		ok = map_path_put(
		    &element, &where->path, json_incref(where->value));
	list = map_path_get(*out, path);
	if (ok && list == NULL) {
		list = json_array();
		ok = map_path_put(out, path, list);
	}
	if (ok)
		return json_array_append_new(list, element) == 0;
	json_decref(element);
	return map_fail(
	    run, row, "%s: another value is in its way", path->text);
}

/* Builds one element from the enclosing object, if that has a value for it. */
static bool
apply_self(struct map_run *run, const struct map_row *row, json_t *doc,
    json_t **out, const struct element *within)
{
	size_t before = run->filled;
	json_t *element = NULL;
	bool ok = apply_rows(run, row->child, doc, &element, within);

	if (ok && run->filled > before)
		return append(run, row, out, element);
	json_decref(element);
	return ok &&
	       (!row->required ||
		   map_fail(run, row, "required, but no field has a value"));
}

/* Converts one element into an element of the list. */
static bool
apply_element(struct map_run *run, const struct map_row *row, json_t *from,
    json_t **out, const struct element *within)
{
	json_t *element = NULL;

	if (apply_rows(run, row->child, from, &element, within))
		return append(run, row, out, element);
	json_decref(element);
	return false;
}

/* Converts the elements that correspond to the enclosing object: one, or what
 * the rows take of several. */
static bool
apply_single(struct map_run *run, const struct map_row *row,
    const json_t *elements, json_t **out, const struct element *within)
{
	size_t n = json_array_size(elements);
	json_auto_t *one = NULL;

	if (n > 1 && !row->first && !row->several)
		return map_fail(run, row,
		    "%zu elements of %s match: only one is possible; add first "
		    "or sum",
		    n, row->path[run->from].text);
	if (n > 1 && !row->first)
		one = map_several_combined(run, row, elements);
	else
		one = json_incref(json_array_get(elements, 0));
	return one != NULL && apply_rows(run, row->child, one, out, within);
}

static bool
apply_lines(struct map_run *run, const struct map_row *first,
    const struct map_row *row, json_t *doc, json_t **out,
    const struct element *within)
{
	const struct map_path *path = &row->path[run->from];
	struct element here = {within, path, 0};
	bool is_list = row->path[run->to].list;
	json_auto_t *single = is_list ? NULL : json_array();
	json_t *list, *element;
	bool taken = false;

	if (!path->list)
		return apply_self(run, row, doc, out, within);
	if (!map_reaches(run, row, path, doc))
		return false;
	list = map_get(doc, path);
	if (list != NULL && !json_is_array(list))
		return map_fail(run, row, "%s is not a list", path->text);
	json_array_foreach (list, here.index, element) {
		if (!row_converts(run, first, row, element)) {
			map_debug(run, row, "%s.%zu is not for this row",
			    path->text, here.index);
			continue;
		}
		taken = true;
		if (!is_list)
			json_array_append(single, element);
		else if (!apply_element(run, row, element, out, &here))
			return false;
	}
	here.index = 0;
	if (taken && !is_list && !apply_single(run, row, single, out, &here))
		return false;
	if (!taken)
		map_debug(run, row, "nothing written: %s has no element for it",
		    path->text);
	return taken || !row->required || fail_absent(run, row, within);
}

static bool
apply_rows(struct map_run *run, const struct map_row *first, json_t *doc,
    json_t **out, const struct element *within)
{
	const struct map_row *row;
	bool ok = true;

	for (row = first; ok && row != NULL; row = row->next) {
		if (!row->used[run->to] || row->path[run->to].none) {
			map_debug(run, row, "not for this direction");
			continue;
		}
		if (row->type.kind == MAP_LINES)
			ok = apply_lines(run, first, row, doc, out, within);
		else
			ok = apply_field(run, row, doc, out, within);
	}
	return ok;
}

static json_t *
apply(const struct map *m, enum map_side to, const json_t *doc, char *why)
{
	struct map_run run = {.map = m,
	    .to = to,
	    .from = to == MAP_OURS ? MAP_THEIRS : MAP_OURS,
	    .why = why};
	json_t *out = json_object();

	/* The cast: unchanged values are shared by both documents. */
	if (apply_rows(&run, m->row, (json_t *)doc, &out, NULL))
		return out;
	json_decref(out);
	return NULL;
}

json_t *
map_names(const struct map *m, const json_t *theirs)
{
	static const char *const names[] = {"id", "orderNumber", "ref", "sku",
	    "availableAtOrFrom", "identifier"};
	char why[ECX_WHY];
	struct map_run run = {
	    .map = m, .to = MAP_OURS, .from = MAP_THEIRS, .why = why};
	const struct map_row *row;
	json_t *out = json_object();
	size_t i;

	for (row = m->row; row != NULL; row = row->next)
		for (i = 0; i < ARRAY_LEN(names); i++)
			if (row->used[MAP_OURS] &&
			    row->type.kind != MAP_LINES &&
			    strcmp(row->path[MAP_OURS].text, names[i]) == 0)
				(void)apply_field(
				    &run, row, (json_t *)theirs, &out, NULL);
	return out;
}

json_t *
map_member(const struct map *m, const char *member, const json_t *ours,
    char why[ECX_WHY])
{
	struct map_run run = {
	    .map = m, .to = MAP_THEIRS, .from = MAP_OURS, .why = why};
	const size_t len = strlen(member);
	const struct map_row *row;
	json_t *out = json_object();

	snprintf(why, ECX_WHY, "%s has no row for '%s'", m->file, member);
	for (row = m->row; row != NULL; row = row->next) {
		const char *path = row->path[MAP_OURS].text;

		if (row->used[MAP_THEIRS] && row->type.kind != MAP_LINES &&
		    strncmp(path, member, len) == 0 && path[len] == '.' &&
		    !apply_field(&run, row, (json_t *)ours, &out, NULL))
			break;
	}
	if (row == NULL && json_object_size(out) > 0)
		return out;
	json_decref(out);
	return NULL;
}

json_t *
map_to_theirs(const struct map *m, const json_t *ours, char why[ECX_WHY])
{
	return apply(m, MAP_THEIRS, ours, why);
}

json_t *
map_to_ours(const struct map *m, const json_t *theirs, char why[ECX_WHY])
{
	return apply(m, MAP_OURS, theirs, why);
}
