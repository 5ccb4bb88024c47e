/*
 * The members of a run that only the files of flow see. Tools see ecx.h.
 */
#ifndef ECX_RUN_H
#define ECX_RUN_H

#include <sys/types.h>

#include "base/lines.h"
#include "ecx.h"

/* An option of the command line. */
struct option_value {
	const char *name;
	const char *value;
};

struct ecx_internal {
	struct option_value *options; /* in the order of the command line */
	size_t n_options;
	int64_t wait;          /* the time of --wait, microseconds */
	struct ledger *ledger; /* NULL while it is not open */
	/* ledger_close, set by ecx_ledger(): main.c does not name it, so that
	 * a tool without a ledger links no SQLite. */
	void (*ledger_close)(struct ledger *ledger);
	/* ledger_alive, likewise. */
	bool (*ledger_alive)(struct ledger *ledger);
	/* Ends the run's row in the ledger; NULL where it has none. Set by
	 * run_rows.c, for the same reason. */
	void (*row_end)(struct ecx_run *run, int status);
	int64_t row;
	bool deferred;     /* see run_deferred() */
	pid_t row_process; /* that has written it */
	struct lines *input;
	json_t *doc; /* the document that was read last */
	size_t n_rejected;
	bool checkpoint_refused; /* one was refused, and it was reported */
	bool checkpoint_back;    /* one went back, and it was reported */
	struct buf out;          /* lines that are not written yet */
	bool flush_each;         /* standard output is a pipe or a terminal */
	int64_t bar_at;          /* when the progress bar was drawn last */
	int64_t bar_began;
	bool bar_drawn;
	struct rehearse_shared *rehearsals; /* rehearse.c's */
};

/* Reads the command line. --help, --version and a usage error end the
 * program. */
void option_parse(struct ecx_run *run, int argc, char **argv);
/* The option's value as a number from 1 to max; anything else is a usage
 * error. */
size_t option_count(const char *name, const char *s, size_t max);

void output_open(struct ecx_run *run);
/* Writes the lines that are left. An error sets the run's status. */
void output_close(struct ecx_run *run);

#endif
