/*
 * Tables: CSV files that translate codes of one system to those of another
 * (SKU, customer, tax code), read once and hashed. An index leads from the
 * cells of key columns to the cell of an answer column. Rows with the same keys
 * and the same answer count as one row; a row whose answer is empty is left
 * out.
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
/* The index of a column, from 0; table_columns() when there is none. */
size_t table_column(const struct table *t, const char *name);

/* The index that leads from n key columns to an answer column, built at the
 * first call for these columns. The table owns it. */
struct table_index *table_index(
    struct table *t, const size_t keys[], size_t n, size_t answer);

struct table_answer {
	const char *text; /* borrowed; NULL when no row has the keys */
	size_t line;      /* the line of the answer */
	size_t other;     /* a line with another answer; 0: none */
};

/* The answer for the keys, as many as the index has key columns. */
struct table_answer table_find(
    const struct table_index *ix, const char *const keys[]);

/*
 * For a check of a table: finds the next row, from row *from on, whose answer
 * differs from that of the first row with the same keys. In *out, text is its
 * first key, line the line of the first row and other its own line. False when
 * there is no further such row.
 */
bool table_twice(
    const struct table_index *ix, size_t *from, struct table_answer *out);

#endif
