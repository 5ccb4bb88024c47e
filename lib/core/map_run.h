/*
 * The conversion of one document by a map: what its rows share, and the value
 * that the document has for a row. map_apply.c writes the values.
 */
#ifndef ECX_MAP_RUN_H
#define ECX_MAP_RUN_H

#include <stdbool.h>

#include "core/map_rows.h"

struct map_run {
	const struct map *map;
	enum map_side to;
	enum map_side from;
	char *why;     /* ECX_WHY bytes */
	size_t filled; /* fields filled from the document, without constants */
	const char
	    *parted; /* the path of ours whose first part was taken last */
};

/* Refuses the document with a reason that names the row; returns false. */
__attribute__((format(printf, 3, 4))) bool map_fail(const struct map_run *run,
    const struct map_row *row, const char *format, ...);

/* Why a row wrote nothing, for ECX_DEBUG=map. */
__attribute__((format(printf, 3, 4))) void map_debug(const struct map_run *run,
    const struct map_row *row, const char *format, ...);

/* The value at a path; an empty string and null count as absent: NULL. */
json_t *map_get(json_t *value, const struct map_path *p);

/*
 * The value that the document has for the row, in the form of the side that is
 * written, as a new reference. NULL with a reason, or without one when the
 * document has no value.
 */
json_t *map_fetch(
    const struct map_run *run, const struct map_row *row, json_t *doc);

/* Does the path of a row lead through no list that has more entries than the
 * rows of the map take? False with a reason. */
bool map_reaches(const struct map_run *run, const struct map_row *row,
    const struct map_path *path, const json_t *doc);

#endif
