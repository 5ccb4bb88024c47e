/*
 * Signs on to a connection, and reads one document of each kind.
 */
#ifndef ECX_PROBE_H
#define ECX_PROBE_H

#include "ecx.h"

/* What works is one line on stdout each, what does not one on stderr, and an
 * exit status of the run. The run has to be a dry one. */
void probe_connection(struct ecx_run *run, const char *name);

#endif
