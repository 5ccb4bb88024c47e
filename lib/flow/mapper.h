/*
 * Documents through the maps of a connection, for ecx-map(1). What is wrong
 * with a map ends the program.
 */
#ifndef ECX_MAPPER_H
#define ECX_MAPPER_H

#include <stddef.h>

#include "ecx.h"

/* A filter: each document of stdin with `target` and `native` behind what it
 * has; a Rejection in the place of one that is not sound, that may not be made
 * there, or that its map refuses. Returns the exit code. */
int mapper_filter(struct ecx_run *run, const struct conf_section *section);

/* Their documents, a JSON line each, as our fields; for whoever writes a map.
 */
int mapper_reverse(struct ecx_run *run, const struct conf_section *section,
    enum ecx_kind kind);

/* Checks all the maps that the connection has; the number of problems. */
size_t mapper_test(const struct conf_section *section);

#endif
