/*
 * How the flows stand, for people and for monitoring: ecx-status(1). The ledger
 * is only read.
 */
#ifndef ECX_STATUS_H
#define ECX_STATUS_H

#include "ecx.h"

/* The result is a new object, as --json prints it. */
json_t *status_read(struct ecx_run *run);
/* Does something need a person? */
bool status_needs_person(const json_t *status);

/* One screen. */
void status_text(const json_t *status, struct buf *out);
/* The text format of Prometheus, as node_exporter's textfile collector reads
 * it. */
void status_metrics(const json_t *status, struct buf *out);

#endif
