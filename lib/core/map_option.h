/*
 * The options of a map row, ecx-map(5). They are read from the words of the
 * line first, and then applied to the row.
 */
#ifndef ECX_MAP_OPTION_H
#define ECX_MAP_OPTION_H

#include <stdbool.h>
#include <stddef.h>

#include "core/map_rows.h"

enum map_option {
	OPT_REQUIRED,
	OPT_CONST,
	OPT_CONF,
	OPT_DEFAULT,
	OPT_TABLE,
	OPT_KEYS,
	OPT_WHERE,
	OPT_CASE,
	OPT_FIT,
	OPT_PART,
	OPT_PREFIX,
	OPT_FIRST,
	OPT_SUM,
	OPT_TO,
	OPT_FROM,
	MAP_OPTIONS
};

/* The values of the options, borrowed from the line; NULL for an option that is
 * absent, "" for one that has no value. */
struct map_options {
	const char *value[MAP_OPTIONS];
};

/* Reads the options from n words, which are changed. False with a problem
 * reported. */
bool map_options_read(const struct map_line *at, char *const word[], size_t n,
    bool lines, struct map_options *out);

/* Applies the options to a row whose type and paths are set. */
void map_options_apply(const struct map_line *at,
    const struct map_options *options, struct map_row *row);

/* map_option_table.c. A path of ours that is not a list; false with a problem
 * reported. */
bool map_option_path(const struct map_line *at, const char *option,
    const char *text, struct map_path *out);
/* Reads table= and keys=; false with a problem reported. */
bool map_option_table(const struct map_line *at, struct map_row *row,
    const struct map_options *o);

#endif
