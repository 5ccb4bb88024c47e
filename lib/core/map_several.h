/*
 * Lists of which a map takes one entry, or one value: X.0, several elements
 * that correspond to one object, `first` and `sum`. A list that has more
 * entries than the rows take refuses the document.
 */
#ifndef ECX_MAP_SEVERAL_H
#define ECX_MAP_SEVERAL_H

#include <stdbool.h>

#include "core/map_run.h"

/* Checks where `first` and `sum` stand, and finds how many entries of a list
 * the rows take. */
void map_several_link(struct map_line *at, struct map_row *first);

/* One element of the several that correspond to one object: each field is that
 * of the first element that has it, or the sum. A new reference; NULL with a
 * reason. */
json_t *map_several_combined(const struct map_run *run,
    const struct map_row *row, const json_t *elements);

#endif
