#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/csv.h"
#include "base/hash.h"
#include "base/mem.h"
#include "core/table.h"

struct row {
	size_t line;
	char **cell; /* one block: the pointers, then the texts */
};

struct table {
	char *path;
	char **column;
	size_t n_columns;
	struct row *rows;
	size_t n_rows;
	size_t capacity;
	struct table_index *indexes;
};

struct slot {
	const struct row *row;   /* NULL: empty */
	const struct row *other; /* the first with another answer */
};

/* A hash table with open addressing, never more than half full. */
struct table_index {
	struct table_index *next;
	const struct table *table;
	size_t key[TABLE_KEYS_MAX];
	size_t n_keys;
	size_t answer;
	struct slot *slots;
	size_t mask;
};

/* Copies the texts into a single block that begins with the pointers to them.
 */
static char **
copy_texts(char *const text[], size_t n)
{
	size_t size = n * sizeof(char *), i;
	char **copy;
	char *at;

	for (i = 0; i < n; i++)
		size += strlen(text[i]) + 1;
	copy = xmalloc(size);
	at = (char *)(copy + n);
	for (i = 0; i < n; i++) {
		size_t len = strlen(text[i]) + 1;

		memcpy(at, text[i], len);
		copy[i] = at;
		at += len;
	}
	return copy;
}

static void
add_row(struct table *t, const struct csv_row *row)
{
	if (t->n_rows == t->capacity) {
		t->capacity = t->capacity ? 2 * t->capacity : 64;
		t->rows = xreallocarray(t->rows, t->capacity, sizeof(*t->rows));
	}
	t->rows[t->n_rows++] =
	    (struct row){row->line, copy_texts(row->field, t->n_columns)};
}

/* Reads the rows; false with a message at the first bad one. */
static bool
read_rows(struct table *t, struct csv *csv, char *error, size_t size)
{
	struct csv_row row;
	enum csv_status status;

	while ((status = csv_next(csv, &row)) == CSV_ROW)
		add_row(t, &row);
	if (status == CSV_BAD)
		(void)snprintf(
		    error, size, "%s:%zu: %s", t->path, row.line, row.error);
	return status == CSV_END;
}

struct table *
table_open(const char *path, char *error, size_t size)
{
	auto_csv struct csv *csv = csv_open(path, error, size);
	struct table *t;
	size_t i;

	if (csv == NULL)
		return NULL;
	if (csv_columns(csv) < 2) {
		(void)snprintf(error, size,
		    "%s:1: a table has at least two columns", path);
		return NULL;
	}
	t = xcalloc(1, sizeof(*t));
	t->path = xstrdup(path);
	t->n_columns = csv_columns(csv);
	t->column = xcalloc(t->n_columns, sizeof(*t->column));
	for (i = 0; i < t->n_columns; i++)
		t->column[i] = xstrdup(csv_column(csv, i));
	if (read_rows(t, csv, error, size))
		return t;
	table_close(t);
	return NULL;
}

void
table_close(struct table *t)
{
	struct table_index *ix, *next;
	size_t i;

	if (t == NULL)
		return;
	for (ix = t->indexes; ix != NULL; ix = next) {
		next = ix->next;
		free(ix->slots);
		free(ix);
	}
	for (i = 0; i < t->n_rows; i++)
		free(t->rows[i].cell);
	for (i = 0; i < t->n_columns; i++)
		free(t->column[i]);
	free(t->rows);
	free(t->column);
	free(t->path);
	free(t);
}

const char *
table_path(const struct table *t)
{
	return t->path;
}

size_t
table_columns(const struct table *t)
{
	return t->n_columns;
}

size_t
table_column(const struct table *t, const char *name)
{
	size_t i;

	for (i = 0; i < t->n_columns; i++)
		if (strcmp(t->column[i], name) == 0)
			break;
	return i;
}

/* ---- indexes ---- */

/* The NUL after each key distinguishes "a","bc" from "ab","c". */
static uint64_t
hash_of(const char *const keys[], size_t n)
{
	uint64_t hash = HASH_START;
	size_t i;

	for (i = 0; i < n; i++)
		hash = hash_add(hash, keys[i], strlen(keys[i]) + 1);
	return hash;
}

static bool
has_keys(const struct table_index *ix, const struct row *row,
    const char *const keys[])
{
	size_t i;

	for (i = 0; i < ix->n_keys; i++)
		if (strcmp(row->cell[ix->key[i]], keys[i]) != 0)
			return false;
	return true;
}

/* The slot that holds the keys, or the empty one where they belong. */
static struct slot *
slot_of(const struct table_index *ix, const char *const keys[])
{
	size_t i = (size_t)hash_of(keys, ix->n_keys) & ix->mask;

	while (ix->slots[i].row && !has_keys(ix, ix->slots[i].row, keys))
		i = (i + 1) & ix->mask;
	return &ix->slots[i];
}

static struct slot *
slot_of_row(const struct table_index *ix, const struct row *row)
{
	const char *keys[TABLE_KEYS_MAX];
	size_t i;

	for (i = 0; i < ix->n_keys; i++)
		keys[i] = row->cell[ix->key[i]];
	return slot_of(ix, keys);
}

static bool
answers_differ(
    const struct table_index *ix, const struct row *a, const struct row *b)
{
	return strcmp(a->cell[ix->answer], b->cell[ix->answer]) != 0;
}

static void
insert(struct table_index *ix, const struct row *row)
{
	struct slot *slot = slot_of_row(ix, row);

	if (slot->row == NULL)
		slot->row = row;
	else if (slot->other == NULL && answers_differ(ix, slot->row, row))
		slot->other = row;
}

static bool
indexes_same(
    const struct table_index *ix, const size_t keys[], size_t n, size_t answer)
{
	return ix->answer == answer && ix->n_keys == n &&
	       memcmp(ix->key, keys, n * sizeof(*keys)) == 0;
}

struct table_index *
table_index(struct table *t, const size_t keys[], size_t n, size_t answer)
{
	struct table_index *ix;
	size_t size = 16, i;

	assert(n > 0 && n <= TABLE_KEYS_MAX);
	for (ix = t->indexes; ix != NULL; ix = ix->next)
		if (indexes_same(ix, keys, n, answer))
			return ix;
	while (size < 2 * t->n_rows)
		size *= 2;
	ix = xcalloc(1, sizeof(*ix));
	ix->table = t;
	memcpy(ix->key, keys, n * sizeof(*keys));
	ix->n_keys = n;
	ix->answer = answer;
	ix->slots = xcalloc(size, sizeof(*ix->slots));
	ix->mask = size - 1;
	for (i = 0; i < t->n_rows; i++)
		if (*t->rows[i].cell[answer] != '\0')
			insert(ix, &t->rows[i]);
	ix->next = t->indexes;
	t->indexes = ix;
	return ix;
}

struct table_answer
table_find(const struct table_index *ix, const char *const keys[])
{
	const struct slot *slot = slot_of(ix, keys);

	if (slot->row == NULL)
		return (struct table_answer){NULL, 0, 0};
	return (struct table_answer){slot->row->cell[ix->answer],
	    slot->row->line, slot->other ? slot->other->line : 0};
}

bool
table_twice(
    const struct table_index *ix, size_t *from, struct table_answer *out)
{
	const struct table *t = ix->table;

	for (; *from < t->n_rows; (*from)++) {
		const struct row *row = &t->rows[*from];
		const struct row *first = slot_of_row(ix, row)->row;

		if (first == NULL || *row->cell[ix->answer] == '\0' ||
		    !answers_differ(ix, first, row))
			continue;
		*out = (struct table_answer){
		    row->cell[ix->key[0]], first->line, row->line};
		(*from)++;
		return true;
	}
	return false;
}
