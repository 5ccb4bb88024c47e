#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/lines.h"
#include "core/ledger_report.h"
#include "flow/flows.h"
#include "flow/ran.h"
#include "flow/run.h"

enum { WORDS_MAX = 16384 };

static const int64_t second = 1000000;
static const int64_t minute = INT64_C(60) * 1000000;
static const int64_t hour = INT64_C(3600) * 1000000;
static const int64_t day = INT64_C(86400) * 1000000;

struct ran {
	struct ecx_run *run;
	char *name; /* "orders shop erp" */
	struct ledger_flow names;
	int64_t took; /* microseconds */
	int status;
	struct ledger_outage outage; /* as the ledger has it */
	struct buf words;            /* what was said of it until now */
	bool is_outage, repeat;
};

/* ---- messages ---- */

/* Does the message name a record? It is "TOOL: CONNECTION: KIND NAME: ...". */
static bool
names_record(const char *line)
{
	const char *at = strstr(line, ": ");
	enum ecx_kind kind;
	size_t len;

	at = at != NULL ? strstr(at + 2, ": ") : NULL;
	if (at == NULL)
		return false;
	for (kind = 0; kind < ECX_KINDS; kind++) {
		len = strlen(ecx_kind_name(kind));
		if (strncmp(at + 2, ecx_kind_name(kind), len) == 0 &&
		    at[2 + len] == ' ')
			return true;
	}
	return false;
}

/* The message as it is compared: of one that names no record the figures do not
 * count, such as the milliseconds of a timeout. */
static void
fold(const char *line, struct buf *out)
{
	const bool is_exact = names_record(line);

	for (; *line != '\0'; line++) {
		if (is_exact || !isdigit((unsigned char)*line))
			buf_addc(out, *line);
		else if (!isdigit((unsigned char)line[1]))
			buf_addc(out, '#');
	}
	buf_addc(out, '\n');
}

static bool
was_said(const struct buf *words, const struct buf *folded)
{
	const char *at = words->data;

	while ((at = strstr(at, folded->data)) != NULL) {
		if (at == words->data || at[-1] == '\n')
			return true;
		at++;
	}
	return false;
}

static void
pass_on(struct ran *r, const char *line)
{
	auto_buf struct buf folded = {0};

	buf_init(&folded, BUF_LINE_MAX);
	fold(line, &folded);
	if (r->is_outage && was_said(&r->words, &folded)) {
		if (!r->repeat)
			return;
	} else if (r->is_outage && r->words.len + folded.len <= WORDS_MAX) {
		buf_add(&r->words, folded.data, folded.len);
	}
	(void)fprintf(stderr, "%s\n", line);
}

/* A last line without its end, and what is not UTF-8, are messages too. */
static void
pass_all_on(struct ran *r)
{
	auto_lines struct lines *in = lines_open(0);
	struct line line;

	for (;;) {
		switch (lines_next(in, &line)) {
		case LINES_OK:
		case LINES_BAD:
			pass_on(r, line.text);
			continue;
		case LINES_ERROR:
			warn("standard input: %s", line.error);
			ecx_run_status(r->run, ECX_EXIT_AGAIN);
			return;
		case LINES_END:
			return;
		}
	}
}

/* ---- outages ---- */

/* A run that only deferred documents is no outage: nothing of it is undone. */
static bool
is_outage(const struct ran *r, const struct ledger_ran *counts)
{
	return r->status == ECX_EXIT_DENIED || r->status == ECX_EXIT_CONFIG ||
	       (r->status == ECX_EXIT_AGAIN && counts->undone > 0);
}

/* "2h15m" */
static const char *
print_duration(int64_t us, char *out, size_t size)
{
	if (us >= day)
		(void)snprintf(out, size, "%" PRId64 "d%" PRId64 "h", us / day,
		    us % day / hour);
	else if (us >= hour)
		(void)snprintf(out, size, "%" PRId64 "h%02" PRId64 "m",
		    us / hour, us % hour / minute);
	else
		(void)snprintf(out, size, "%" PRId64 "m", us / minute);
	return out;
}

static void
note_outage(struct ran *r)
{
	struct ledger *l = ecx_ledger(r->run);
	struct ledger_outage o = {.words = r->words.data,
	    .began = r->outage.began > 0 ? r->outage.began : clock_now(),
	    .said = r->repeat ? clock_now() : r->outage.said};
	char since[CLOCK_TEXT];

	if (r->repeat && r->outage.began > 0)
		warn("%s: fails since %s: see ecx-status", r->name,
		    clock_print(r->outage.began, since));
	ledger_outage_put(l, &r->names, &o);
}

static void
note_recovery(struct ran *r)
{
	char since[CLOCK_TEXT], took[40];

	if (r->outage.began == 0)
		return;
	ledger_outage_end(ecx_ledger(r->run), &r->names);
	say("%s: works again; it failed since %s, for %s", r->name,
	    clock_print(r->outage.began, since),
	    print_duration(clock_now() - r->outage.began, took, sizeof(took)));
}

/* ---- counts ---- */

static void
say_counts(const struct ran *r, const struct ledger_ran *c)
{
	const int64_t tenths = r->took / (second / 10);

	if (r->names.kind == ECX_DIFFERENCE)
		say("%s: %" PRId64 " read, %" PRId64 " differ, %" PRId64
		    ".%" PRId64 " s",
		    r->name, c->read, c->filed, tenths / 10, tenths % 10);
	else
		say("%s: %" PRId64 " read, %" PRId64 " sent, %" PRId64
		    " deferred, %" PRId64 " filed, %" PRId64
		    " skipped, %" PRId64 ".%" PRId64 " s",
		    r->name, c->read, c->sent, c->deferred, c->filed,
		    c->skipped, tenths / 10, tenths % 10);
}

static int64_t
number_of(const char *s)
{
	char *end;
	long long n;

	errno = 0;
	n = strtoll(s, &end, 10);
	if (*s < '0' || *s > '9' || *end != '\0' || errno != 0)
		die(ECX_EXIT_USAGE, "ran: '%s' is not a number", s);
	return n;
}

static void
ran_free(struct ran *r)
{
	free(r->name);
	ledger_outage_free(&r->outage);
	buf_free(&r->words);
}

int
flow_ran(struct ecx_run *run, const struct ledger_filter *filter)
{
	__attribute__((cleanup(ran_free))) struct ran r = {.run = run};
	char *const *arg = run->args + 1;
	struct ledger_ran counts;

	(void)filter;
	r.names = flow_names(arg[0], arg[1], arg[2]);
	r.name = xasprintf("%s %s %s", arg[0], arg[1], arg[2]);
	r.took = clock_machine() - number_of(arg[3]);
	r.status = (int)number_of(arg[4]);
	ecx_needs_stdin(run);
	buf_init(&r.words, WORDS_MAX);
	counts = ledger_ran(ecx_ledger(run), &r.names, clock_now() - r.took);
	ledger_outage(ecx_ledger(run), &r.names, &r.outage);
	if (r.outage.words != NULL)
		buf_adds(&r.words, r.outage.words);
	r.is_outage = is_outage(&r, &counts);
	r.repeat = r.outage.said <= clock_now() - hour;
	die_set_name("ecx-flow");
	pass_all_on(&r);
	if (r.is_outage)
		note_outage(&r);
	else
		note_recovery(&r);
	if (run->verbose > 0)
		say_counts(&r, &counts);
	return run->status;
}
