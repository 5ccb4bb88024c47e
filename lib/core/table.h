/*
 * Tables: CSV files that translate meaning (SKU, customer, tax code), read
 * once and hashed. An index answers one question: given these columns, what
 * stands in that one? Rows that give the same answer are one row; cells that
 * are empty answer nothing.
 */
#ifndef ECX_TABLE_H
#define ECX_TABLE_H

#include <stdbool.h>
#include <stddef.h>

enum { TABLE_KEYS_MAX = 8 };

struct table;
struct table_index;

/* Reads the file; NULL with "FILE:LINE: ..." in error when it cannot be read,
 * a row is bad or there are fewer than two columns. */
struct table *table_open(const char *path, char *error, size_t size);
void table_close(struct table *t);
const char *table_path(const struct table *t);
size_t table_columns(const struct table *t);
/* Its place from 0, or table_columns() when there is none. */
size_t table_column(const struct table *t, const char *name);

/* The index that leads from n key columns to one answer; made at the first
 * call for them. The table's own. */
struct table_index *table_index(
    struct table *t, const size_t keys[], size_t n, size_t answer);

struct table_answer {
	const char *text; /* borrowed; NULL when no row has the keys */
	size_t line;      /* where it stands */
	size_t other;     /* a line that answers otherwise; 0: none */
};

/* As many keys as the index has. */
struct table_answer table_find(
    const struct table_index *ix, const char *const keys[]);

/*
 * For a check: the next row, from the *from-th on, that answers other than the
 * first with its keys. In out, text is its (first) key, line the first row's
 * and other its own. False behind the last.
 */
bool table_twice(
    const struct table_index *ix, size_t *from, struct table_answer *out);

#endif
