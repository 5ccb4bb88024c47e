/*
 * Creating in several processes: each worker has a connection of its own and
 * runs find and create for the documents dealt to it. The parent alone
 * touches the ledger and the streams. With one job there is no worker: the work
 * is done in this process.
 */
#ifndef ECX_WORKERS_H
#define ECX_WORKERS_H

#include "flow/registry.h"

struct workers;

enum work_state { WORK_WAITS, WORK_BEGUN, WORK_DONE };

struct work {
	struct ecx_job job;
	bool find_first; /* look for it before it is created */
	/* filled in: */
	enum work_state state;
	enum ecx_err err; /* OK: created; EXISTS: found */
	struct ecx_record record;
	char why[ECX_WHY];
	bool sent; /* a create was begun */
};

/* Opens the connection, jobs times. NULL with *err set (a line was said). */
struct workers *workers_open(struct ecx_run *run, const char *connection,
    unsigned roles, int jobs, int64_t unsure_pause, enum ecx_err *err);
void workers_close(struct workers *w);
/* A connection of the parent's, for maps and to know the driver. */
struct ecx_conn *workers_conn(const struct workers *w);

struct works {
	struct work *const *work;
	size_t n;
};

/*
 * Does all of it, in any order, and returns when each has its result. A worker
 * that finds nothing more to do begins with what is `ahead`: that has to be
 * done by the next call. An error of the connection, or a signal to stop, stops
 * the rest: those get the same error with `sent` false. A worker that dies
 * leaves its document ECX_UNSURE.
 */
void workers_run(struct workers *w, struct works works, struct works ahead);

/* One document through find and create; what a worker does. */
void work_do(struct ecx_conn *conn, struct work *work, int64_t unsure_pause);

#endif
