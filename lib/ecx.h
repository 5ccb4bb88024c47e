/*
 * All that a tool sees. A tool is a name, a usage line and one callback:
 *
 *	static int
 *	pull(struct ecx_run *run)
 *	{
 *		return ecx_pull(run, run->args[0], ECX_STOCK);
 *	}
 *
 * and `main` hands the table to ecx_main. Options, help, messages, signals,
 * counts and exit codes are the library's.
 */
#ifndef ECX_H
#define ECX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/clock.h"
#include "base/conf.h"
#include "base/die.h"
#include "base/json.h"
#include "base/mem.h"
#include "base/stop.h"
#include "core/conn.h"
#include "core/doc.h"
#include "core/ledger.h"

/* ---- a run ---- */

struct ecx_option {
	char letter; /* 0: long form only */
	const char *name;
	const char *arg; /* what it is called in the help, or NULL: a flag */
	const char *help;
};

enum ecx_use {
	ECX_USES_STDIN = 1 << 0, /* a terminal there: usage and quit */
	ECX_USES_CONF = 1 << 1,  /* reads the configuration, -c */
	ECX_USES_JOBS = 1 << 2,  /* -j */
	ECX_USES_DRY = 1 << 3,   /* -n */
	ECX_FINISHES = 1 << 4,   /* keeps books after its reader has gone */
	ECX_CONF_LATER = 1 << 5, /* calls ecx_open_conf itself, if at all */
};

struct ecx_run;

struct ecx_tool {
	const char *name;
	const char *synopsis;   /* arguments, as in the manual: "system" */
	const char *summary;    /* one sentence, for -h */
	unsigned uses;          /* enum ecx_use */
	int min_args, max_args; /* max -1: any number */
	const struct ecx_option *options; /* ended by a NULL name; or NULL */
	int (*run)(struct ecx_run *run);  /* returns the exit code */
};

struct ecx_run {
	const struct ecx_tool *tool;
	char *const *args; /* positional, NULL at the end */
	int n_args;
	struct conf *conf; /* NULL without ECX_USES_CONF */
	bool dry_run;
	bool progress;
	int verbose;
	int jobs;     /* 0: not given */
	bool tainted; /* a line of the input could not be read: no
		       * Checkpoint may pass any more */
	bool mute;    /* the reader has gone; ECX_FINISHES only */
	int status;   /* the worst exit code so far, see ecx_run_status */
	size_t n_in, n_out, n_skipped, n_failed;
	struct ecx_internal *in; /* the library's own */
};

/* The whole of a tool's main. */
int ecx_main(const struct ecx_tool *tool, int argc, char **argv);

/* The value of an option ("" for a flag), the last one given, or NULL. */
const char *ecx_option(const struct ecx_run *run, const char *name);
/* The i-th value of an option that may be repeated, or NULL. */
const char *ecx_option_at(
    const struct ecx_run *run, const char *name, size_t i);
/* The option as a time (clock_when), 0 when absent; else usage error. */
int64_t ecx_option_when(const struct ecx_run *run, const char *name);

/* Notes an exit code; the gravest wins: 70 78 77 75 65 1 0. Returns it. */
int ecx_run_status(struct ecx_run *run, int status);

/* A terminal on stdin: usage and quit. For a tool that reads stdin with some
 * options only; ECX_USES_STDIN does it for the others. */
void ecx_needs_stdin(const struct ecx_run *run);
/* Opens the configuration, once; what is wrong with it ends the program. */
void ecx_open_conf(struct ecx_run *run);
/* Opened at the first call. */
struct ledger *ecx_ledger(struct ecx_run *run);
/* Takes the lock of (tool, connection); else one line and exit 75. Nothing in
 * a dry run. */
void ecx_lock(struct ecx_run *run, const char *connection);
/* The section of a connection; else one line with the nearest name, 78. */
const struct conf_section *ecx_section(struct ecx_run *run, const char *name);
/* The other end: --for, or the one connection whose section says `role`
 * ("store", "business"); else one line and 64. */
const char *ecx_other_end(struct ecx_run *run, const char *role);

/* ---- documents in and out ---- */

struct ecx_input {
	json_t *doc;      /* owned by the input: freed at the next call */
	const char *text; /* its bytes */
	size_t len;
	size_t line;
	enum ecx_type type;
	enum ecx_kind kind;
};

/*
 * The next document of stdin. A line that is none is reported with its
 * number, sets `tainted` and status 65, and is passed over; so is a document
 * of unknown type. False at the end or when stopping.
 */
bool ecx_read(struct ecx_run *run, struct ecx_input *in);
/* Can ecx_read answer without waiting? */
bool ecx_ready(struct ecx_run *run);

/* One document to stdout, flushed at once when the reader is a pipe. Steals
 * nothing. A reader that has gone ends the run quietly (or sets `mute`). */
void ecx_output(struct ecx_run *run, const json_t *doc);
void ecx_output_text(struct ecx_run *run, const char *text, size_t len);

/* A Rejection in the document's place, counted, reported, status 1. */
__attribute__((format(printf, 5, 6))) void ecx_reject(struct ecx_run *run,
    const char *connection, const struct ecx_input *in, const char *code,
    const char *format, ...);

/*
 * The loop of a filter: control documents pass on in place (a Checkpoint only
 * while nothing is tainted), each other one goes to fn, which emits what it
 * has to.
 */
typedef void ecx_filter_fn(
    struct ecx_run *run, const struct ecx_input *in, void *data);
int ecx_filter(struct ecx_run *run, ecx_filter_fn *fn, void *data);

/* --progress, or a terminal on stderr and long work: a bar with rate; total 0
 * is unknown. */
void ecx_progress(struct ecx_run *run, size_t done, size_t total);

/* ---- the shapes of a tool ---- */

/*
 * Sources. Reads documents of a kind from a connection, ours after the map
 * (theirs with --raw), and writes them with Checkpoints behind complete
 * pages. Options used when the tool has them: for since until id limit raw.
 */
int ecx_pull(struct ecx_run *run, const char *connection, enum ecx_kind kind);

/*
 * Sinks that create, once: receipts and intents, find before a second create,
 * quarantine, Checkpoints. Writes a Receipt or Rejection a document.
 */
int ecx_push(struct ecx_run *run, const char *connection,
    const enum ecx_kind kinds[], size_t n);

/*
 * Sinks that set absolute values, in batches. What was acknowledged is
 * recorded; with `unchanged_skip`, what was acknowledged already is left out.
 */
int ecx_set(struct ecx_run *run, const char *connection, enum ecx_kind kind,
    bool unchanged_skip);

/* The options of every source, and of --for alone. */
extern const struct ecx_option ecx_pull_options[];

#endif
