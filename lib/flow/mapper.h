/*
 * ecx-map(1): documents are mapped by the maps of a connection. An error in a
 * map ends the program.
 */
#ifndef ECX_MAPPER_H
#define ECX_MAPPER_H

#include <stddef.h>

#include "ecx.h"

/* The filter: writes each document of stdin with the members `target` and
 * `native` added, or a Rejection in its place when the document is invalid, may
 * not be created in the ERP, or is refused by its map. What becomes of orders
 * passes: ecx-push-erp maps it. With `credits` only credit notes are mapped.
 * Returns the exit code.
 */
int mapper_filter(
    struct ecx_run *run, const struct conf_section *section, bool credits);

/* The other direction, to test a map: reads documents of the vendor, one JSON
 * line each, and writes the fields of ours. Returns the exit code. */
int mapper_reverse(struct ecx_run *run, const struct conf_section *section,
    enum ecx_kind kind);

/* Checks a map, without a connection. Returns the number of problems. */
size_t mapper_test_file(const char *path);

/* Checks all maps of the connection. Returns the number of problems. */
size_t mapper_test(const struct conf_section *section);

#endif
