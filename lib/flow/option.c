/* The options of a command line, and the help that lists them. */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/near.h"
#include "core/cursor.h"
#include "flow/run.h"

static const struct ecx_option help_option = {
    'h', "help", NULL, "show this help"};
static const struct ecx_option common_options[] = {
    {'c', "config", "file", "configuration file"},
    {'n', "dry-run", NULL, "show what would be sent, change nothing"},
    {'j', "jobs", "n", "worker processes"},
    {'q', "quiet", NULL, "fewer messages"},
    {'v', "verbose", NULL, "more messages; twice: trace requests and answers"},
    {0, "progress", NULL, "show a progress bar"},
    {0, "wait", "time", "wait so long for another run that has not ended"},
    {'V', "version", NULL, "show the version"},
    {'h', "help", NULL, "show this help"},
    {0, NULL, NULL, NULL},
};

/* Does the tool take this common option? */
static bool
takes_option(const struct ecx_tool *tool, const struct ecx_option *o)
{
	switch (o->letter) {
	case 'c':
		return tool->uses & ECX_USES_CONF;
	case 'n':
		return tool->uses & ECX_USES_DRY;
	case 'j':
		return tool->uses & ECX_USES_JOBS;
	default:
		return strcmp(o->name, "wait") != 0 || tool->uses & ECX_WAITS;
	}
}

static void
print_option(FILE *out, const struct ecx_option *o)
{
	char left[64];

	if (o->letter)
		snprintf(left, sizeof(left), "-%c, --%s%s%s", o->letter,
		    o->name, o->arg ? " " : "", o->arg ? o->arg : "");
	else
		snprintf(left, sizeof(left), "    --%s%s%s", o->name,
		    o->arg ? " " : "", o->arg ? o->arg : "");
	fprintf(out, "  %-26s %s\n", left, o->help);
}

static void
print_synopsis(FILE *out, const struct ecx_tool *tool)
{
	fprintf(out, "usage: %s [options]%s%s\n", tool->name,
	    *tool->synopsis ? " " : "", tool->synopsis);
}

static void
print_help(const struct ecx_tool *tool)
{
	const struct ecx_option *o;

	print_synopsis(stdout, tool);
	printf("%s\n\noptions:\n", tool->summary);
	for (o = tool->options; o != NULL && o->name != NULL; o++)
		print_option(stdout, o);
	for (o = common_options; o->name != NULL; o++)
		if (takes_option(tool, o))
			print_option(stdout, o);
	printf("\nSee %s(1) and ecx(7).\n", tool->name);
}

_Noreturn static void
print_usage(const struct ecx_tool *tool)
{
	print_synopsis(stderr, tool);
	fprintf(stderr, "try '%s --help'\n", tool->name);
	exit(ECX_EXIT_USAGE);
}

/* ---- options ---- */

enum { OPTIONS_MAX = 40 };

struct option_table {
	const struct ecx_option *known[OPTIONS_MAX];
	struct option longs[OPTIONS_MAX + 1];
	char shorts[3 * OPTIONS_MAX + 2];
	size_t n;
};

static void
table_add(struct option_table *t, const struct ecx_option *o)
{
	char *s = t->shorts + strlen(t->shorts);

	if (t->n == OPTIONS_MAX)
		die(ECX_EXIT_BUG, "too many options");
	t->known[t->n] = o;
	t->longs[t->n] = (struct option){.name = o->name,
	    .has_arg = o->arg ? required_argument : no_argument,
	    .val = 256 + (int)t->n};
	t->n++;
	if (o->letter == 0)
		return;
	*s++ = o->letter;
	if (o->arg != NULL)
		*s++ = ':';
	*s = '\0';
}

static void
table_fill(struct option_table *t, const struct ecx_tool *tool)
{
	const struct ecx_option *o;

	memset(t, 0, sizeof(*t));
	for (o = tool->options; o != NULL && o->name != NULL; o++)
		table_add(t, o);
	for (o = common_options; o->name != NULL; o++)
		if (takes_option(tool, o))
			table_add(t, o);
}

static const struct ecx_option *
table_find(const struct option_table *t, int c)
{
	size_t i;

	if (c >= 256)
		return t->known[c - 256];
	for (i = 0; i < t->n; i++)
		if (t->known[i]->letter == c)
			return t->known[i];
	return NULL;
}

/* getopt has named the option that is unknown; says which was meant. */
static void
hint(const struct option_table *t, const char *word)
{
	struct near n = near_start(word + strspn(word, "-"));
	size_t i;

	for (i = 0; i < t->n; i++)
		near_try(&n, t->known[i]->name);
	if (strncmp(word, "--", 2) == 0 && n.best != NULL)
		warn("did you mean '--%s'?", n.best);
}

static void
add_value(struct ecx_run *run, const char *name, const char *value)
{
	struct ecx_internal *in = run->in;

	in->options =
	    xreallocarray(in->options, in->n_options + 1, sizeof(*in->options));
	in->options[in->n_options].name = name;
	in->options[in->n_options].value = value ? value : "";
	in->n_options++;
}

const char *
ecx_option_at(const struct ecx_run *run, const char *name, size_t i)
{
	size_t k;

	for (k = 0; k < run->in->n_options; k++)
		if (strcmp(run->in->options[k].name, name) == 0 && i-- == 0)
			return run->in->options[k].value;
	return NULL;
}

const char *
ecx_option(const struct ecx_run *run, const char *name)
{
	size_t k = run->in->n_options;

	while (k-- > 0)
		if (strcmp(run->in->options[k].name, name) == 0)
			return run->in->options[k].value;
	return NULL;
}

int64_t
ecx_option_when(const struct ecx_run *run, const char *name)
{
	const char *s = ecx_option(run, name);
	int64_t us;

	if (s == NULL)
		return 0;
	if (!clock_when(s, &us))
		die(ECX_EXIT_USAGE,
		    "--%s %s: not a time (2026-11-20T09:15:00Z, 2026-11-20, "
		    "@1790000000 or 2h)",
		    name, s);
	if (us > cursor_latest())
		die(ECX_EXIT_USAGE, "--%s %s: this time is in the future", name,
		    s);
	return us;
}

size_t
option_count(const char *name, const char *s, size_t max)
{
	char *end;
	unsigned long n;

	errno = 0;
	n = strtoul(s, &end, 10);
	if (*s < '0' || *s > '9' || *end || errno || n == 0 || n > max)
		die(ECX_EXIT_USAGE, "--%s %s: not a number from 1 to %zu", name,
		    s, max);
	return n;
}

void
option_parse(struct ecx_run *run, int argc, char **argv)
{
	struct option_table t;
	const struct ecx_option *o;
	int c;

	table_fill(&t, run->tool);
	while ((c = getopt_long(argc, argv, t.shorts, t.longs, NULL)) != -1) {
		o = table_find(&t, c);
		if (o == NULL && optopt == 0)
			hint(&t, argv[optind - 1]);
		if (o == NULL)
			print_usage(run->tool);
		if (o->letter == help_option.letter) {
			print_help(run->tool);
			exit(
			    fflush(stdout) == 0 ? ECX_EXIT_OK : ECX_EXIT_AGAIN);
		}
		if (o->letter == 'V') {
			printf("%s (ecx) %s\n", run->tool->name, ECX_VERSION);
			exit(
			    fflush(stdout) == 0 ? ECX_EXIT_OK : ECX_EXIT_AGAIN);
		}
		if (o->letter == 'v')
			run->verbose++;
		add_value(run, o->name, optarg);
	}
	run->args = argv + optind;
	run->n_args = argc - optind;
	run->dry_run = ecx_option(run, "dry-run") != NULL;
	run->progress = ecx_option(run, "progress") != NULL;
	if (ecx_option(run, "quiet") != NULL)
		die_set_quiet(true);
	if (ecx_option(run, "wait") != NULL &&
	    !clock_duration(ecx_option(run, "wait"), &run->in->wait))
		die(ECX_EXIT_USAGE,
		    "--wait: '%s' is not a time such as 90s or 10m",
		    ecx_option(run, "wait"));
	if (run->tool->uses & ECX_USES_JOBS && ecx_option(run, "jobs") != NULL)
		run->jobs =
		    (int)option_count("jobs", ecx_option(run, "jobs"), 64);
	if (run->n_args < run->tool->min_args ||
	    (run->tool->max_args >= 0 && run->n_args > run->tool->max_args))
		print_usage(run->tool);
}

void
ecx_needs_stdin(const struct ecx_run *run)
{
	if (isatty(STDIN_FILENO)) {
		warn("standard input is a terminal: pipe documents into "
		     "this tool");
		print_usage(run->tool);
	}
}
