/*
 * Everything that a tool uses. A tool is a name, a usage line and one callback:
 *
 *	static int
 *	pull(struct ecx_run *run)
 *	{
 *		return ecx_pull(run, run->args[0], ECX_STOCK);
 *	}
 *
 * and `main` passes a struct ecx_tool to ecx_main. The library does the rest:
 * options, help, messages, signals, counts and exit codes.
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
	const char *arg; /* name of the argument in the help; NULL: a flag */
	const char *help;
};

enum ecx_use {
	ECX_USES_STDIN = 1 << 0, /* reads stdin; if that is a terminal, prints
				  * the usage and quits */
	ECX_USES_CONF = 1 << 1,  /* reads the configuration, -c */
	ECX_USES_JOBS = 1 << 2,  /* -j */
	ECX_USES_DRY = 1 << 3,   /* -n */
	ECX_FINISHES = 1 << 4,   /* goes on storing receipts after the reader of
				  * its output has gone */
	ECX_CONF_LATER = 1 << 5, /* calls ecx_open_conf itself, if at all */
	ECX_WAITS = 1 << 6,      /* --wait */
};

struct ecx_run;

struct ecx_tool {
	const char *name;
	const char *synopsis;   /* arguments, as in the manual: "system" */
	const char *summary;    /* one sentence, for -h */
	unsigned uses;          /* enum ecx_use */
	int min_args, max_args; /* max -1: any number */
	const struct ecx_option *options; /* up to a NULL name; or NULL */
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
	int jobs;     /* the argument of -j; 0 without -j */
	bool tainted; /* a line of the input could not be read: no further
		       * Checkpoint may pass */
	bool mute;    /* the reader of stdout has gone; ECX_FINISHES only */
	int status;   /* the worst exit code so far, see ecx_run_status */
	size_t n_in, n_out, n_skipped, n_failed;
	struct ecx_internal *in; /* private to the library */
};

/* The whole of a tool's main. */
int ecx_main(const struct ecx_tool *tool, int argc, char **argv);

/* The value of an option ("" for a flag); of several the last; NULL when the
 * option is absent. */
const char *ecx_option(const struct ecx_run *run, const char *name);
/* The i-th value of an option that may be repeated, or NULL. */
const char *ecx_option_at(
    const struct ecx_run *run, const char *name, size_t i);
/* The value of an option as a time (clock_when); 0 when the option is absent.
 * A value that is no time ends the program with a usage error. */
int64_t ecx_option_when(const struct ecx_run *run, const char *name);

/* Notes an exit code: the run ends with the gravest, in the order 70 78 77 75
 * 65 1 0. Returns the gravest so far. */
int ecx_run_status(struct ecx_run *run, int status);

/* Prints the usage and quits when stdin is a terminal. For a tool that reads
 * stdin with some options only; ECX_USES_STDIN does it for the others. */
void ecx_needs_stdin(const struct ecx_run *run);
/* Opens the configuration at the first call; an error in it ends the program.
 */
void ecx_open_conf(struct ecx_run *run);
/* The ledger, opened at the first call. */
struct ledger *ecx_ledger(struct ecx_run *run);
/* Takes the lock of (tool, connection). When another process has it, and still
 * after the time of --wait, ends the program with one line and exit code 75; so
 * does a signal that asks to stop. Does nothing in a dry run. */
void ecx_lock(struct ecx_run *run, const char *connection);
/* The section of a connection; when there is none, ends the program with one
 * line that has the nearest name, and exit code 78. */
const struct conf_section *ecx_section(struct ecx_run *run, const char *name);
/* The connection at the other end of the flow: --for, or the only one whose
 * section has this role ("store", "business"). When there is none, or there
 * are several, and it is needed, ends the program with one line and exit code
 * 64; else NULL. */
const char *ecx_other_end(
    struct ecx_run *run, const char *role, bool is_needed);

/* ---- documents in and out ---- */

struct ecx_input {
	json_t *doc;      /* owned by the input, freed at the next call */
	const char *text; /* the line that it was read from */
	size_t len;
	size_t line;
	enum ecx_type type;
	enum ecx_kind kind;
};

/*
 * Reads the next document from stdin. A line that is not a document, or whose
 * type is unknown, is reported with its number and skipped; it sets `tainted`
 * and status 65. False at the end or when a signal asks to stop.
 */
bool ecx_read(struct ecx_run *run, struct ecx_input *in);
/* Can ecx_read return without waiting? */
bool ecx_ready(struct ecx_run *run);

/* Writes one document to stdout, flushed at once when stdout is a pipe; doc
 * stays the caller's. When the reader has gone the run ends quietly, or, with
 * ECX_FINISHES, `mute` is set. */
void ecx_output(struct ecx_run *run, const json_t *doc);
void ecx_output_text(struct ecx_run *run, const char *text, size_t len);

/* Writes a Rejection in place of the document, reports and counts it, and sets
 * status 1. */
__attribute__((format(printf, 5, 6))) void ecx_reject(struct ecx_run *run,
    const char *connection, const struct ecx_input *in, const char *code,
    const char *format, ...);

/*
 * The loop of a filter: control documents pass on in their order (a Checkpoint
 * only while the run is not tainted); every other document goes to fn, which
 * writes the output for it.
 */
typedef void ecx_filter_fn(
    struct ecx_run *run, const struct ecx_input *in, void *data);
int ecx_filter(struct ecx_run *run, ecx_filter_fn *fn, void *data);

/* Shows a progress bar with the rate on stderr: with --progress, or when stderr
 * is a terminal and the work takes long. A total of 0 is unknown. */
void ecx_progress(struct ecx_run *run, size_t done, size_t total);

/* ---- the shapes of a tool ---- */

/*
 * A source: reads the documents of a kind from a connection, converts them by
 * the map (not with --raw), and writes them, with a Checkpoint after each
 * complete page. Uses these options when the tool has them: for since until id
 * limit raw.
 */
int ecx_pull(struct ecx_run *run, const char *connection, enum ecx_kind kind);

/*
 * A sink that creates each document once: it keeps receipts and intents, looks
 * a document up before a second create, stores refused documents in quarantine,
 * and stores Checkpoints. Writes a Receipt or a Rejection for each document.
 */
int ecx_push(struct ecx_run *run, const char *connection,
    const enum ecx_kind kinds[], size_t n);

/*
 * A sink that sets absolute values, in batches, and records the values that
 * the store acknowledged. With `unchanged_skip` a value that the store
 * acknowledged before is not sent again.
 */
int ecx_set(struct ecx_run *run, const char *connection, enum ecx_kind kind,
    bool unchanged_skip);

/* The options of every source. */
extern const struct ecx_option ecx_pull_options[];

#endif
