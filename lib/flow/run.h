/*
 * The inside of a run, which the files of flow share. Tools see ecx.h only.
 */
#ifndef ECX_RUN_H
#define ECX_RUN_H

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
	struct ledger *ledger; /* NULL: not opened */
	/* ledger_close, set by whoever opened it: a tool without a ledger links
	 * none. */
	void (*ledger_close)(struct ledger *ledger);
	struct lines *input;
	json_t *doc; /* the last one read */
	size_t n_rejected;
	struct buf out;  /* lines not yet written */
	bool flush_each; /* the reader is a pipe */
	int64_t bar_at;  /* when the progress bar was drawn last */
	int64_t bar_began;
	bool bar_drawn;
};

/* Reads the command line; --help, --version and a wrong one end the program. */
void option_parse(struct ecx_run *run, int argc, char **argv);
/* The option's value as a number from 1 to max; else a usage error. */
size_t option_count(const char *what, const char *s, size_t max);

void output_open(struct ecx_run *run);
/* Writes what is left; an error there is noted in the status. */
void output_close(struct ecx_run *run);

#endif
