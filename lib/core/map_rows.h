/*
 * The compiled form of a map: map_compile.c builds it, map.c owns it and
 * map_apply.c applies it. Members with two sides are indexed by the side that
 * is written.
 */
#ifndef ECX_MAP_ROWS_H
#define ECX_MAP_ROWS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/conf.h"
#include "core/map.h"
#include "core/map_path.h"
#include "core/map_value.h"
#include "core/table.h"

enum map_side { MAP_THEIRS, MAP_OURS, MAP_SIDES };

enum map_case { MAP_ANY_CASE, MAP_UPPER, MAP_LOWER };

/* where=path:value or where=path:!value of a lines row. */
struct map_where {
	struct map_path path;
	json_t *value; /* NULL: the row has none */
	bool negate;
	const struct map_row *row; /* the child that maps it, or NULL */
};

struct map_row {
	struct map_row *next;
	struct map_row *child; /* first row below a lines row */
	size_t line;
	struct map_path path[MAP_SIDES];
	struct map_type type;
	enum map_case letters;
	bool required;
	bool drop;     /* fit=drop: a text that is too wide counts as absent */
	unsigned part; /* part=N, from 1; 0: the whole text */
	char *prefix;  /* of each value of theirs, or NULL */
	bool first;    /* takes the first of several entries */
	bool sum;      /* takes the sum of several entries */
	bool several;  /* lines: the rows below say what becomes of several
			* elements that correspond to one object */
	bool constant; /* const=; may identify elements of a list */
	bool used[MAP_SIDES];     /* false where to or from excludes the row */
	bool again[MAP_SIDES];    /* an earlier row may have set the field */
	json_t *value[MAP_SIDES]; /* of const=, conf= or default=, in the form
				   * of that side; a constant has both forms */
	char *table;              /* its name, or NULL */
	struct table_index *index[MAP_SIDES];
	struct map_path *key; /* fields of ours, one per key column */
	size_t n_keys;
	struct map_where where;
	bool selects; /* lines: converts only some elements of theirs */
	bool rest;    /* lines: converts those that no other row selects */
};

struct map_table {
	struct map_table *next;
	char *name;
	struct table *table;
};

struct map {
	char *path;
	const char *file; /* last component of path */
	struct map_row *row;
	struct map_table *table;
	struct map_column *column; /* see map_columns() */
	size_t n_columns;
	const struct map_path *lines;
};

struct map_report {
	char *error; /* takes "FILE:LINE: ..." of the first problem */
	size_t size;
	/* Handed each problem; or NULL. */
	conf_problem_fn *report;
	void *data;
	size_t problems;
	/* A file could not be read now; a later run may read it. */
	bool passes;
};

/* A line that is being compiled. */
struct map_line {
	struct map *map;
	struct map_report *report;
	const struct conf_section *section; /* or NULL */
	size_t line;
};

__attribute__((format(printf, 2, 3))) void map_problem(
    const struct map_line *at, const char *format, ...);

/* The path, which is stolen, where there is such a file; else NULL. */
char *map_if_there(char *path);
/* Where ecx is installed: ECX_DATADIR, or the environment variable of that
 * name. */
const char *map_data_folder(void);

/* Compiles the text into rows of the map, whose path is set. */
void map_compile(struct map_line *at, const char *text, size_t len);

#endif
