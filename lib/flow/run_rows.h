/*
 * The row that a run of a source or a sink has in the ledger (see
 * core/ledger_runs.h). It is ended where every run ends: in ecx_main and by
 * die(). A run in which a person only looks has none: -n, --raw, --limit, --id,
 * --until.
 */
#ifndef ECX_RUN_ROWS_H
#define ECX_RUN_ROWS_H

#include "ecx.h"

/* role: "store" or "business", of the other end of the flow. */
void run_begin_source(struct ecx_run *run, const char *connection,
    enum ecx_kind kind, const char *role);
/* The same of a run that reads both ends. */
void run_begin_between(struct ecx_run *run, const char *store,
    enum ecx_kind kind, const char *system);
/* The source and, where it takes several kinds, the kind are those of the
 * document that is read last. */
void run_begin_sink(struct ecx_run *run, const char *connection,
    const enum ecx_kind kinds[], size_t n);
/* At the end of a run that is done with all that it read, but has deferred
 * documents: the status says try again, and its flow has succeeded. Where a
 * document was filed, or the run has failed, the status says that. */
void run_deferred(struct ecx_run *run);

#endif
