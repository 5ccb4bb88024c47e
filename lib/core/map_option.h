/*
 * The options of a map row, ecx-map(5): read from its words, then put into the
 * row.
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
	OPT_TO,
	OPT_FROM,
	MAP_OPTIONS
};

/* Borrowed from the line; NULL: not given, "" for one without a value. */
struct map_options {
	const char *value[MAP_OPTIONS];
};

/* From n words, which are changed. False with a problem reported. */
bool map_options_read(const struct map_line *at, char *const word[], size_t n,
    bool lines, struct map_options *out);

/* Puts them into the row, which has its type and paths. */
void map_options_apply(const struct map_line *at,
    const struct map_options *options, struct map_row *row);

#endif
