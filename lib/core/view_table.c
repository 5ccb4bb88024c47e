#include <stdio.h>
#include <string.h>

#include "base/die.h"
#include "base/mem.h"
#include "core/view_table.h"

struct table_index *
view_table_index(const struct view_table *t, const char *from, const char *to)
{
	size_t key = table_column(t->table, from);
	size_t answer = table_column(t->table, to);

	if (key == table_columns(t->table) || answer == key ||
	    answer == table_columns(t->table))
		return NULL;
	return table_index(t->table, &key, 1, answer);
}

/* One percentage may be that of several countries, each with a code: a row with
 * an empty country is for all others. */
static void
index_by_country(struct view_table *t)
{
	const size_t keys[] = {table_column(t->table, "percent"),
	    table_column(t->table, "country")};
	const size_t answer = table_column(t->table, "code");

	if (t->answer == NULL || keys[1] == table_columns(t->table))
		return;
	t->answer = table_index(t->table, keys, ARRAY_LEN(keys), answer);
	t->by_country = true;
}

/* Two rows of one code have different answers. */
static bool
is_twice(const struct view_table *t, const char *key, char *error, size_t size)
{
	struct table_answer bad = {0};
	size_t row = 0;

	if (!table_twice(t->answer, &row, &bad))
		return false;
	(void)snprintf(error, size,
	    "%s:%zu: %s: '%s' is also on line %zu: remove one of them",
	    table_path(t->table), bad.other, key, bad.text, bad.line);
	return true;
}

bool
view_table_read(const struct conf_section *section, const char *key,
    const char *from, const char *to, struct view_table *t, char *error,
    size_t size)
{
	auto_free char *path = conf_path_of(section, key);

	if (path == NULL)
		return true;
	t->table = table_open(path, error, size);
	if (t->table == NULL)
		return false;
	t->answer = view_table_index(t, from, to);
	if (strcmp(key, "tax_table") == 0)
		index_by_country(t);
	if (t->answer == NULL) {
		(void)snprintf(error, size,
		    "%s:1: %s: the columns have to be '%s' and '%s'", path, key,
		    from, to);
		return false;
	}
	return !is_twice(t, key, error, size);
}

const char *
view_table_answer(const struct table_index *index, const char *code)
{
	if (index == NULL || code == NULL)
		return NULL;
	return table_find(index, &code).text;
}

const char *
view_table_at(const struct view_table *t, const char *code, const char *country)
{
	const char *const here[] = {code, country};
	const char *const elsewhere[] = {code, ""};
	const char *found;

	if (!t->by_country)
		return view_table_answer(t->answer, code);
	found = table_find(t->answer, here).text;
	return found != NULL ? found : table_find(t->answer, elsewhere).text;
}
