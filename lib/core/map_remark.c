/* What is right in a map as such, but perhaps not meant. */
#include <stdint.h>
#include <string.h>

#include "base/die.h"
#include "base/mem.h"
#include "base/near.h"
#include "core/doc_form.h"
#include "core/map_rows.h"
#include "core/order_view.h"

/* ---- members that documents do not have ---- */

struct members {
	const struct map *map;
	const char *noun; /* the type of document; NULL: only counts */
	size_t unknown;
};

static const struct doc_member *
member_of(const struct doc_member *members, const char *name)
{
	for (; members->name != NULL; members++)
		if (strcmp(members->name, name) == 0)
			return members;
	return NULL;
}

static void
remark_member(struct members *m, const struct map_row *row, const char *path,
    const struct doc_member *members, const char *name)
{
	struct near near = near_start(name);

	m->unknown++;
	if (m->noun == NULL)
		return;
	for (; members->name != NULL; members++)
		near_try(&near, members->name);
	if (near.best != NULL)
		warn("%s:%zu: %s: %s has no member '%s'; did you mean '%s'?",
		    m->map->path, row->line, path, m->noun, name, near.best);
	else
		warn("%s:%zu: %s: %s has no member '%s': right if a filter of "
		     "your own adds it",
		    m->map->path, row->line, path, m->noun, name);
}

/* The members of the object at the path, NULL where there are none or one of
 * the path is unknown, which is said. */
static const struct doc_member *
follow(struct members *m, const struct map_row *row,
    const struct map_path *path, const struct doc_member *members)
{
	const struct doc_member *one;
	size_t i;

	for (i = 0; i < path->n && members != NULL; i++) {
		if (path->step[i].is_index)
			continue;
		one = member_of(members, path->step[i].name);
		if (one == NULL && order_view_has(path->step[i].name))
			return NULL;
		if (one == NULL) {
			remark_member(
			    m, row, path->text, members, path->step[i].name);
			return NULL;
		}
		members = one->inside;
	}
	return members;
}

static void
check_members(struct members *m, const struct map_row *row,
    const struct doc_member *members)
{
	const struct doc_member *inside;
	size_t i;

	for (; row != NULL; row = row->next) {
		const struct map_path *path = &row->path[MAP_OURS];

		inside = path->none ? members : follow(m, row, path, members);
		for (i = 0; i < row->n_keys; i++)
			if (strcmp(row->key[i].text, path->text) != 0)
				(void)follow(m, row, &row->key[i], members);
		if (row->type.kind != MAP_LINES || inside == NULL)
			continue;
		if (row->where.value != NULL)
			(void)follow(m, row, &row->where.path, inside);
		check_members(m, row->child, inside);
	}
}

/* The kind whose documents have most of the members that the map names. */
static enum ecx_kind
likely_kind(const struct map *map)
{
	enum ecx_kind kind, best = ECX_ORDER;
	size_t fewest = SIZE_MAX;

	for (kind = 0; kind < ECX_KINDS; kind++) {
		struct members m = {map, NULL, 0};

		check_members(
		    &m, map->row, doc_form_members(ECX_TYPE_DATA, kind));
		if (m.unknown < fewest) {
			fewest = m.unknown;
			best = kind;
		}
	}
	return best;
}

void
map_remark(const struct map *map, enum ecx_kind kind)
{
	struct members m = {map, NULL, 0};

	if (kind == ECX_KINDS)
		kind = likely_kind(map);
	m.noun = ecx_kind_type(kind);
	check_members(&m, map->row, doc_form_members(ECX_TYPE_DATA, kind));
}

/* ---- a field with a table in one map, and without in another ---- */

/* Fields that mean the same in each map of a system. */
static const char *const shared[] = {
    "sku", "gtin", "availableAtOrFrom", "unitCode", "addressCountry"};

static bool
is_field(const struct map_path *p, const char *name)
{
	return p->n > 0 && strcmp(p->step[p->n - 1].name, name) == 0;
}

static bool
has_field(const struct map_row *row, const char *name)
{
	size_t i;

	for (i = 0; i < row->n_keys; i++)
		if (is_field(&row->key[i], name))
			return true;
	return is_field(&row->path[MAP_OURS], name);
}

/* The row with the field, first of all one with a table; or NULL. */
static const struct map_row *
find_field(const struct map_row *row, const char *name)
{
	const struct map_row *plain = NULL, *found;

	for (; row != NULL; row = row->next) {
		found = row->type.kind == MAP_LINES
			    ? find_field(row->child, name)
			    : row;
		if (found == NULL || !has_field(found, name))
			continue;
		if (found->table != NULL)
			return found;
		plain = plain != NULL ? plain : found;
	}
	return plain;
}

void
map_remark_tables(const struct map *const maps[ECX_KINDS])
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(shared); i++) {
		const struct map_row *row[ECX_KINDS] = {NULL};
		const struct map_row *with = NULL;
		enum ecx_kind kind, of = ECX_ORDER;

		for (kind = 0; kind < ECX_KINDS; kind++) {
			if (maps[kind] != NULL)
				row[kind] =
				    find_field(maps[kind]->row, shared[i]);
			if (with == NULL && row[kind] != NULL &&
			    row[kind]->table != NULL) {
				with = row[kind];
				of = kind;
			}
		}
		for (kind = 0; with != NULL && kind < ECX_KINDS; kind++)
			if (row[kind] != NULL && row[kind]->table == NULL)
				warn("%s:%zu: %s has no table here, and table "
				     "'%s' in %s, line %zu",
				    maps[kind]->path, row[kind]->line,
				    shared[i], with->table, maps[of]->file,
				    with->line);
	}
}
