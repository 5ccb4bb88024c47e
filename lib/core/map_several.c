/* Lists of which a map takes one entry, or one value. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "core/map_several.h"

/* ---- where first and sum stand ---- */

static bool
has_index(const struct map_path *p)
{
	size_t i;

	for (i = 0; i < p->n; i++)
		if (p->step[i].is_index)
			return true;
	return false;
}

static bool
row_has_index(const struct map_row *row)
{
	size_t i;

	for (i = 0; i < row->n_keys; i++)
		if (has_index(&row->key[i]))
			return true;
	return has_index(&row->path[MAP_OURS]) ||
	       has_index(&row->path[MAP_THEIRS]);
}

/* Does an element of a list correspond to the enclosing object? */
static bool
is_single(const struct map_row *lines)
{
	return lines != NULL && (map_path_is_self(&lines->path[MAP_OURS]) ||
				    map_path_is_self(&lines->path[MAP_THEIRS]));
}

/* Do the rows say what becomes of several elements? */
static bool
takes_several(const struct map_row *child)
{
	for (; child != NULL; child = child->next)
		if (child->type.kind == MAP_LINES || child->n_keys > 1 ||
		    !(child->first || child->sum ||
			child->path[MAP_OURS].none ||
			child->path[MAP_THEIRS].none))
			return false;
	return true;
}

static void
check_rows(
    struct map_line *at, const struct map_row *parent, struct map_row *row)
{
	for (; row != NULL; row = row->next) {
		at->line = row->line;
		if (row->sum && !is_single(parent))
			map_problem(at,
			    "sum: write LIST[].MEMBER, or put the row below a "
			    "lines row with a path .");
		if (row->first && !is_single(parent) && !row_has_index(row) &&
		    !(row->type.kind == MAP_LINES && is_single(row)))
			map_problem(
			    at, "first: the row takes no entry of a list");
		if (row->type.kind == MAP_LINES) {
			check_rows(at, row, row->child);
			row->several = takes_several(row->child);
		}
	}
}

/* ---- how many entries are taken ---- */

/* The rows that read the fields of one object. */
struct readers {
	struct map_row **row;
	size_t n;
};

static void
add_readers(struct readers *r, struct map_row *row, enum map_side from)
{
	enum map_side to = from == MAP_OURS ? MAP_THEIRS : MAP_OURS;

	for (; row != NULL; row = row->next) {
		if (!row->used[to] || row->path[from].none)
			continue;
		if (row->type.kind == MAP_LINES &&
		    map_path_is_self(&row->path[from])) {
			add_readers(r, row->child, from);
			continue;
		}
		r->row =
		    xreallocarray(r->row, r->n + 1, sizeof(struct map_row *));
		r->row[r->n++] = row;
	}
}

/* Does the path take an entry of the list that is before step i of another? */
static bool
same_list(const struct map_path *a, const struct map_path *b, size_t i)
{
	size_t j;

	if (a->n <= i || !a->step[i].is_index)
		return false;
	for (j = 0; j < i; j++)
		if (strcmp(a->step[j].name, b->step[j].name) != 0)
			return false;
	return true;
}

static void
set_reach(const struct readers *r, struct map_path *path, enum map_side from)
{
	size_t i, j;

	for (i = 0; i < path->n; i++) {
		struct map_step *s = &path->step[i];

		if (!s->is_index)
			continue;
		path->reaches = true;
		s->reach = s->index + 1;
		for (j = 0; j < r->n; j++) {
			const struct map_path *other = &r->row[j]->path[from];

			if (same_list(other, path, i) &&
			    other->step[i].index + 1 > s->reach)
				s->reach = other->step[i].index + 1;
		}
	}
}

static void
find_reach(struct map_row *first, enum map_side from)
{
	struct readers r = {NULL, 0};
	struct map_row *row;
	size_t i, k;

	add_readers(&r, first, from);
	for (i = 0; i < r.n; i++) {
		row = r.row[i];
		if (row->first)
			continue;
		set_reach(&r, &row->path[from], from);
		for (k = 0; from == MAP_OURS && k < row->n_keys; k++)
			set_reach(&r, &row->key[k], from);
	}
	for (i = 0; i < r.n; i++)
		if (r.row[i]->type.kind == MAP_LINES)
			find_reach(r.row[i]->child, from);
	free(r.row);
}

void
map_several_link(struct map_line *at, struct map_row *first)
{
	check_rows(at, NULL, first);
	find_reach(first, MAP_OURS);
	find_reach(first, MAP_THEIRS);
}

/* ---- at use ---- */

/* A value of a row as a number; bad with a reason. 0 where there is none. */
static struct dec
amount_of(const struct map_run *run, const struct map_row *row, json_t *value)
{
	char why[ECX_WHY] = "a sum needs decimal strings";
	json_auto_t *ours = NULL;
	struct dec d;

	if (run->from == MAP_OURS)
		ours = json_is_string(value) ? json_incref(value) : NULL;
	else
		ours = map_value_to_ours(&row->type, value, why);
	d = dec_parse(json_string_value(ours));
	if (dec_bad(d))
		map_fail(run, row, "%s", why);
	return d;
}

/* The sum of a field over the elements, a new reference; NULL with a reason, or
 * without one where no element has a value. */
static json_t *
sum_of(const struct map_run *run, const struct map_row *row,
    const json_t *elements)
{
	struct dec sum = dec_zero();
	bool any = false;
	char why[ECX_WHY], text[DEC_TEXT];
	json_auto_t *total = NULL;
	size_t i;
	json_t *element;

	json_array_foreach (elements, i, element) {
		json_t *value = map_get(element, &row->path[run->from]);

		if (value != NULL)
			sum = dec_add(sum, amount_of(run, row, value));
		any = any || value != NULL;
	}
	if (dec_bad(sum) && run->why[0] == '\0')
		map_fail(run, row, "the sum has too many digits");
	if (!any || dec_bad(sum))
		return NULL;
	total = json_string(dec_print(sum, text));
	if (run->from == MAP_OURS)
		return json_incref(total);

	json_t *theirs = map_value_to_theirs(&row->type, total, why);

	if (theirs == NULL)
		map_fail(run, row, "%s", why);
	return theirs;
}

static json_t *
first_of(const struct map_run *run, const struct map_row *row,
    const json_t *elements)
{
	size_t i;
	json_t *element, *value;

	json_array_foreach (elements, i, element) {
		value = map_get(element, &row->path[run->from]);
		if (value != NULL)
			return json_incref(value);
	}
	return NULL;
}

json_t *
map_several_combined(const struct map_run *run, const struct map_row *row,
    const json_t *elements)
{
	const struct map_row *c;
	json_t *out = json_object();

	run->why[0] = '\0';
	for (c = row->child; c != NULL; c = c->next) {
		json_t *value;

		if (c->path[run->from].none || !c->used[run->to])
			continue;
		value = c->sum ? sum_of(run, c, elements)
			       : first_of(run, c, elements);
		if (value != NULL)
			(void)map_path_put(&out, &c->path[run->from], value);
		if (run->why[0] != '\0') {
			json_decref(out);
			return NULL;
		}
	}
	return out;
}
