/*
 * The tables of a connection that lead from the words of a store to those of
 * its ERP: CSV files that keys of the section name.
 */
#ifndef ECX_VIEW_TABLE_H
#define ECX_VIEW_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/conf.h"
#include "core/table.h"

/* One column leads to others. */
struct view_table {
	struct table *table; /* NULL when the key is not set */
	struct table_index *answer;
	struct table_index *more; /* of a further column; or NULL */
	bool by_country;          /* the answer depends on the country, too */
};

/* Reads the table of the key, whose columns lead from one to another; true also
 * where the key is not set. False with the reason in error. */
bool view_table_read(const struct conf_section *section, const char *key,
    const char *from, const char *to, struct view_table *t, char *error,
    size_t size);
/* An index of further columns; NULL where the table has not both. */
struct table_index *view_table_index(
    const struct view_table *t, const char *from, const char *to);

/* The answer for the code; NULL when there is none, also for NULL. Borrowed. */
const char *view_table_answer(
    const struct table_index *index, const char *code);
/* The same where it may depend on the country. */
const char *view_table_at(
    const struct view_table *t, const char *code, const char *country);

#endif
