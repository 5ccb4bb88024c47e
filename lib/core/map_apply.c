/* Applies a compiled map to a document, in either direction. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/debug.h"
#include "base/mem.h"
#include "core/map.h"
#include "core/map_rows.h"

/* The conversion of one document. */
struct run {
	const struct map *map;
	enum map_side to;
	enum map_side from;
	char *why;     /* ECX_WHY bytes */
	size_t filled; /* fields filled from the document, without constants */
	const char
	    *parted; /* the path of ours whose first part was taken last */
};

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

/* Refuses the document with a reason that names the row; returns false. */
__attribute__((format(printf, 3, 4))) static bool
fail(const struct run *run, const struct map_row *row, const char *format, ...)
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

static bool
fail_absent(const struct run *run, const struct map_row *row,
    const struct element *within)
{
	const struct map_path *p = &row->path[run->from];
	char where[ECX_WHY / 4];

	element_print(within, where, sizeof(where));
	return fail(run, row, "required, but %s%s is absent", where,
	    p->none ? "its value" : p->text);
}

/* Why a row wrote nothing, for ECX_DEBUG=map. */
static void debug_row(const struct run *run, const struct map_row *row,
    const char *format, ...) __attribute__((format(printf, 3, 4)));

static void
debug_row(
    const struct run *run, const struct map_row *row, const char *format, ...)
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

/* The value at a path; an empty string and null count as absent: NULL. */
static json_t *
get(json_t *value, const struct map_path *p)
{
	json_t *found = p->none ? NULL : map_path_get(value, p);

	if (found == NULL || json_is_null(found) ||
	    (json_is_string(found) && json_string_length(found) == 0))
		return NULL;
	return found;
}

/* ---- one value ---- */

/* The value as text, in the row's case, a new reference; NULL when it is an
 * object or a list. */
static json_t *
as_text(const struct map_row *row, json_t *value)
{
	json_t *text = map_value_text(value);
	auto_free char *copy = NULL;
	char *s;

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
fail_keys(const struct run *run, const struct map_row *row,
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
		fail(run, row, "table '%s' has no row for %s", row->table,
		    all.data);
	else
		fail(run, row,
		    "table '%s' has different answers for %s in lines %zu "
		    "and %zu",
		    row->table, all.data, answer->line, answer->other);
}

/* The answer of the table. NULL with a reason, or without one when the row has
 * a replacement value. */
static json_t *
look_up(const struct run *run, const struct map_row *row,
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
translate(const struct run *run, const struct map_row *row, json_t *doc)
{
	const struct map_path *own = &row->path[run->from];
	const struct map_path *path = run->to == MAP_THEIRS ? row->key : own;
	size_t n = run->to == MAP_THEIRS ? row->n_keys : 1;
	json_t *text[TABLE_KEYS_MAX] = {NULL};
	const char *key[TABLE_KEYS_MAX];
	json_t *found = NULL, *value;
	size_t i;

	for (i = 0; i < n; i++) {
		value = get(doc, &path[i]);
		if (value == NULL)
			break;
		text[i] = as_text(row, value);
		if (text[i] == NULL) {
			fail(
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
fitting(const struct run *run, const struct map_row *row, json_t *text)
{
	json_t *part = NULL;

	if (!json_is_string(text) || (!row->drop && row->part == 0))
		return text;
	if (row->drop && !map_value_is_wide(&row->type, text))
		return text;
	if (row->drop)
		debug_row(run, row, "left out: wider than %s", row->type.text);
	else
		part = map_value_part(&row->type, text, row->part);
	json_decref(text);
	return part;
}

/* What the document has for the row. The day of an order is the one that it was
 * in the store. */
static json_t *
get_for(const struct run *run, const struct map_row *row, json_t *doc)
{
	const struct map_path *from = &row->path[run->from];
	json_t *day = NULL;

	if (run->to == MAP_THEIRS && row->type.kind == MAP_DATE &&
	    !from->none && strcmp(from->text, "orderDate") == 0)
		day = json_object_get(doc, "orderDay");
	return day != NULL ? day : get(doc, from);
}

/*
 * The value that the document has for the row, in the form of the side that is
 * written, as a new reference. NULL with a reason, or without one when the
 * document has no value.
 */
static json_t *
fetch(const struct run *run, const struct map_row *row, json_t *doc)
{
	json_t *found = get_for(run, row, doc);
	json_auto_t *own = NULL;
	json_t *value;
	char why[ECX_WHY];

	run->why[0] = '\0';
	if (row->index[run->to] != NULL)
		found = own = translate(run, row, doc);
	else if (found != NULL && row->letters != MAP_ANY_CASE)
		own = as_text(row, found);
	else if (found != NULL && (row->drop || row->part > 0))
		own = map_value_text(found);
	if (own != NULL && (row->drop || run->to == MAP_THEIRS)) {
		own = fitting(run, row, own);
		if (own == NULL)
			return NULL;
	}
	if (own != NULL)
		found = own;
	if (found == NULL)
		return NULL;
	value = run->to == MAP_THEIRS
		    ? map_value_to_theirs(&row->type, found, why)
		    : map_value_to_ours(&row->type, found, why);
	if (value == NULL && why[0] != '\0')
		fail(run, row, "%s", why);
	return value;
}

static bool
put(const struct run *run, const struct map_row *row, json_t **out,
    json_t *value)
{
	if (map_path_put(out, &row->path[run->to], value))
		return true;
	return fail(run, row, "%s: an element before it is missing",
	    row->path[run->to].text);
}

/* A further part belongs to the text whose first part was taken: where a row
 * above has filled that field from another text, so it has the rest. */
static bool
is_parted(const struct run *run, const struct map_row *row)
{
	return run->parted != NULL &&
	       strcmp(run->parted, row->path[MAP_OURS].text) == 0;
}

/* Appends a further part of theirs to our text, behind a blank. */
static bool
join(
    const struct run *run, const struct map_row *row, json_t *doc, json_t **out)
{
	const json_t *first = map_path_get(*out, &row->path[MAP_OURS]);
	json_auto_t *part = fetch(run, row, doc);
	auto_free char *text = NULL;

	if (part == NULL || !json_is_string(first))
		return run->why[0] == '\0';
	text = xasprintf(
	    "%s %s", json_string_value(first), json_string_value(part));
	return put(run, row, out, json_string_nocheck(text));
}

static bool
apply_field(struct run *run, const struct map_row *row, json_t *doc,
    json_t **out, const struct element *within)
{
	json_t *value;

	if (row->part > 1 && !is_parted(run, row)) {
		debug_row(run, row, "not from the text of the first part");
		return true;
	}
	if (row->part > 1 && run->to == MAP_OURS)
		return join(run, row, doc, out);
	if (row->again[run->to] && *out != NULL &&
	    map_path_get(*out, &row->path[run->to]) != NULL) {
		debug_row(run, row, "a row above has written it");
		return true;
	}
	value = fetch(run, row, doc);
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
	debug_row(run, row, "nothing written: %s is absent or empty%s",
	    row->path[run->from].none ? "its key, constant or default"
				      : row->path[run->from].text,
	    row->index[run->to] != NULL ? ", or its table has no row" : "");
	return !row->required || fail_absent(run, row, within);
}

/* ---- lines ---- */

static bool apply_rows(struct run *run, const struct map_row *row, json_t *doc,
    json_t **out, const struct element *within);

static bool
where_says(const struct map_where *where, const json_t *value)
{
	return json_equal(value, where->value) != where->negate;
}

/* The value of ours that a row makes of an element of theirs; a new reference,
 * or NULL. */
static json_t *
ours_of(const struct run *run, const struct map_row *row, json_t *theirs)
{
	json_t *value = fetch(run, row, theirs);

	run->why[0] = '\0';
	return value ? value : json_incref(row->value[MAP_OURS]);
}

/* Does an element of theirs have the constants of the row, and the value of its
 * where=? */
static bool
is_selected(const struct run *run, const struct map_row *row, json_t *element)
{
	const struct map_row *c;

	for (c = row->child; c != NULL; c = c->next) {
		if (!c->constant || !c->path[MAP_OURS].none ||
		    !c->used[MAP_OURS])
			continue;
		json_t *has = get(element, &c->path[MAP_THEIRS]);
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
row_converts(const struct run *run, const struct map_row *first,
    const struct map_row *row, json_t *element)
{
	const struct map_row *r;

	if (run->to == MAP_THEIRS)
		return row->where.value == NULL ||
		       where_says(&row->where, get(element, &row->where.path));
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
append(const struct run *run, const struct map_row *row, json_t **out,
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
	return fail(run, row, "%s: another value is in its way", path->text);
}

/* Builds one element from the enclosing object, if that has a value for it. */
static bool
apply_self(struct run *run, const struct map_row *row, json_t *doc,
    json_t **out, const struct element *within)
{
	size_t before = run->filled;
	json_t *element = NULL;
	bool ok = apply_rows(run, row->child, doc, &element, within);

	if (ok && run->filled > before)
		return append(run, row, out, element);
	json_decref(element);
	return ok && (!row->required ||
			 fail(run, row, "required, but no field has a value"));
}

/* Converts one element: into an element of the list, or into the enclosing
 * object when the row writes to that. */
static bool
apply_element(struct run *run, const struct map_row *row, json_t *from,
    json_t **out, const struct element *within)
{
	json_t *element = NULL;

	if (!row->path[run->to].list)
		return apply_rows(run, row->child, from, out, within);
	if (apply_rows(run, row->child, from, &element, within))
		return append(run, row, out, element);
	json_decref(element);
	return false;
}

static bool
apply_lines(struct run *run, const struct map_row *first,
    const struct map_row *row, json_t *doc, json_t **out,
    const struct element *within)
{
	const struct map_path *path = &row->path[run->from];
	struct element here = {within, path, 0};
	json_t *list, *element;
	bool taken = false;

	if (!path->list)
		return apply_self(run, row, doc, out, within);
	list = get(doc, path);
	if (list != NULL && !json_is_array(list))
		return fail(run, row, "%s is not a list", path->text);
	json_array_foreach (list, here.index, element) {
		if (!row_converts(run, first, row, element)) {
			debug_row(run, row, "%s.%zu is not for this row",
			    path->text, here.index);
			continue;
		}
		if (taken && !row->path[run->to].list)
			return fail(run, row,
			    "two elements of %s match: only one is possible",
			    path->text);
		if (!apply_element(run, row, element, out, &here))
			return false;
		taken = true;
	}
	if (!taken)
		debug_row(run, row, "nothing written: %s has no element for it",
		    path->text);
	return taken || !row->required || fail_absent(run, row, within);
}

static bool
apply_rows(struct run *run, const struct map_row *first, json_t *doc,
    json_t **out, const struct element *within)
{
	const struct map_row *row;
	bool ok = true;

	for (row = first; ok && row != NULL; row = row->next) {
		if (!row->used[run->to] || row->path[run->to].none) {
			debug_row(run, row, "not for this direction");
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
	struct run run = {.map = m,
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
	struct run run = {
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
	struct run run = {
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
