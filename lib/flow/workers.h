/*
 * Creating records with several worker processes. Each worker has a connection
 * of its own, and runs find and create for one document at a time. Only the
 * parent uses the ledger and the streams. With one job there is no worker: the
 * parent does the work.
 */
#ifndef ECX_WORKERS_H
#define ECX_WORKERS_H

#include "flow/breaker.h"
#include "flow/registry.h"
#include "flow/work_doc.h"

struct workers;

/* Opens the connection, and once more in each of `jobs` workers. The results
 * are noted in the breaker, which is borrowed. NULL, after one message and with
 * *err set, when it cannot be opened. */
struct workers *workers_open(struct ecx_run *run, const char *connection,
    unsigned roles, int jobs, int64_t unsure_pause, struct breaker *breaker,
    enum ecx_err *err);
void workers_close(struct workers *w);
/* The parent's connection, which has the maps and the driver. */
struct ecx_conn *workers_conn(const struct workers *w);

struct works {
	struct work *const *work;
	size_t n;
};

/*
 * Does all of `works`, in any order, and returns when each has its result. An
 * idle worker begins with `ahead`, which the next call must do as its `works`.
 * After an error of the connection, or a signal to stop, no more work is begun:
 * the rest gets the same error and is `skipped`. While the breaker is alarmed
 * one document is done at a time; when it opens, no more work is begun. The
 * document of a worker that died is ECX_UNSURE, and stops the others.
 */
void workers_run(struct workers *w, struct works works, struct works ahead);
/* The error of the connection after which no work is begun, with its reason; OK
 * when there was none. w may be NULL. */
enum ecx_err workers_stopped(const struct workers *w, const char **why);

#endif
