/*
 * What run.c and stream.c share: the inside of a run. Tools see ecx.h only.
 */
#ifndef ECX_RUN_H
#define ECX_RUN_H

#include <signal.h>

#include "base/lines.h"
#include "ecx.h"

struct ecx_given {
	const char *name;
	const char *value;
};

struct ecx_internal {
	struct ecx_given *given; /* options in the order of the command line */
	size_t n_given;
	struct ledger *ledger;
	struct lines *input;
	json_t *doc; /* the last one read */
	size_t n_rejected;
	struct buf out;  /* lines not yet written */
	bool flush_each; /* the reader is a pipe */
	int64_t bar_at;  /* when the progress bar was drawn last */
	int64_t bar_began;
	bool bar_drawn;
};

/* Set by SIGTERM, SIGINT and SIGHUP. */
const volatile sig_atomic_t *run_stop_flag(void);
/* The option's value as a number from 1 to max; else a usage error. */
size_t run_count(const char *what, const char *s, size_t max);

void output_open(struct ecx_run *run);
/* Writes what is left; an error there is noted in the status. */
void output_close(struct ecx_run *run);

#endif
