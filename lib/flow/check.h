/*
 * The check of a configuration as a whole: its sections, their keys, and the
 * maps, tables, secrets, folders and programs that they name. It writes
 * nothing, and signs on to nothing.
 */
#ifndef ECX_CHECK_H
#define ECX_CHECK_H

#include <stddef.h>

#include "ecx.h"

/* Checks one section. Each problem is one line on stderr with "FILE:LINE: ", in
 * the order of the configuration's lines. Returns their number. */
size_t check_section(struct ecx_run *run, const struct conf_section *s);
/* Opens the configuration, and checks all of it: also lines that are neither
 * section nor key. */
size_t check_conf(struct ecx_run *run);

#endif
