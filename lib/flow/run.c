/* One run of one tool: options, help, signals, exit code, ledger and lock. */
#include <errno.h>
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "flow/run.h"

static const struct ecx_option help_option = {
    'h', "help", NULL, "show this help"};
static const struct ecx_option common_options[] = {
    {'c', "config", "file", "configuration file"},
    {'n', "dry-run", NULL, "show what would be sent, change nothing"},
    {'j', "jobs", "n", "worker processes"},
    {'q', "quiet", NULL, "say less"},
    {'v', "verbose", NULL, "say more; twice: trace the exchange"},
    {0, "progress", NULL, "show a progress bar"},
    {'V', "version", NULL, "show the version"},
    {'h', "help", NULL, "show this help"},
    {0, NULL, NULL, NULL},
};

static volatile sig_atomic_t stop_signal;

static void
on_signal(int sig)
{
	stop_signal = sig;
}

bool
ecx_stopping(void)
{
	return stop_signal != 0;
}

const volatile sig_atomic_t *
run_stop_flag(void)
{
	return &stop_signal;
}

/* Does the tool take this one of the common options? */
static bool
takes(const struct ecx_tool *tool, const struct ecx_option *o)
{
	switch (o->letter) {
	case 'c':
		return tool->uses & ECX_USES_CONF;
	case 'n':
		return tool->uses & ECX_USES_DRY;
	case 'j':
		return tool->uses & ECX_USES_JOBS;
	default:
		return true;
	}
}

static void
help_line(FILE *out, const struct ecx_option *o)
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
usage_line(FILE *out, const struct ecx_tool *tool)
{
	fprintf(out, "usage: %s [options]%s%s\n", tool->name,
	    *tool->synopsis ? " " : "", tool->synopsis);
}

static void
help(const struct ecx_tool *tool)
{
	const struct ecx_option *o;

	usage_line(stdout, tool);
	printf("%s\n\noptions:\n", tool->what);
	for (o = tool->options; o != NULL && o->name != NULL; o++)
		help_line(stdout, o);
	for (o = common_options; o->name != NULL; o++)
		if (takes(tool, o))
			help_line(stdout, o);
	printf("\nSee %s(1) and ecx(7).\n", tool->name);
}

_Noreturn static void
usage(const struct ecx_tool *tool)
{
	usage_line(stderr, tool);
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
		if (takes(tool, o))
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

static void
given(struct ecx_run *run, const char *name, const char *value)
{
	struct ecx_internal *in = run->in;

	in->given =
	    xreallocarray(in->given, in->n_given + 1, sizeof(*in->given));
	in->given[in->n_given].name = name;
	in->given[in->n_given].value = value ? value : "";
	in->n_given++;
}

const char *
ecx_option_at(const struct ecx_run *run, const char *name, size_t i)
{
	size_t k;

	for (k = 0; k < run->in->n_given; k++)
		if (strcmp(run->in->given[k].name, name) == 0 && i-- == 0)
			return run->in->given[k].value;
	return NULL;
}

const char *
ecx_option(const struct ecx_run *run, const char *name)
{
	size_t k = run->in->n_given;

	while (k-- > 0)
		if (strcmp(run->in->given[k].name, name) == 0)
			return run->in->given[k].value;
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
	return us;
}

size_t
run_count(const char *what, const char *s, size_t max)
{
	char *end;
	unsigned long n;

	errno = 0;
	n = strtoul(s, &end, 10);
	if (*s < '0' || *s > '9' || *end || errno || n == 0 || n > max)
		die(ECX_EXIT_USAGE, "--%s %s: not a number from 1 to %zu", what,
		    s, max);
	return n;
}

static void
parse_options(struct ecx_run *run, int argc, char **argv)
{
	struct option_table t;
	const struct ecx_option *o;
	int c;

	table_fill(&t, run->tool);
	while ((c = getopt_long(argc, argv, t.shorts, t.longs, NULL)) != -1) {
		o = table_find(&t, c);
		if (o == NULL)
			usage(run->tool);
		if (o->letter == help_option.letter) {
			help(run->tool);
			exit(
			    fflush(stdout) == 0 ? ECX_EXIT_OK : ECX_EXIT_AGAIN);
		}
		if (o->letter == 'V') {
			printf("%s (ecx) %s\n", run->tool->name, ECX_VERSION);
			exit(ECX_EXIT_OK);
		}
		if (o->letter == 'v')
			run->verbose++;
		given(run, o->name, optarg);
	}
	run->args = argv + optind;
	run->n_args = argc - optind;
	run->dry_run = ecx_option(run, "dry-run") != NULL;
	run->progress = ecx_option(run, "progress") != NULL;
	if (ecx_option(run, "quiet") != NULL)
		die_set_quiet(true);
	if (run->tool->uses & ECX_USES_JOBS && ecx_option(run, "jobs") != NULL)
		run->jobs = (int)run_count("jobs", ecx_option(run, "jobs"), 64);
	if (run->n_args < run->tool->min_args ||
	    (run->tool->max_args >= 0 && run->n_args > run->tool->max_args))
		usage(run->tool);
}

/* ---- status ---- */

/* Gravest first. */
static const int gravity[] = {ECX_EXIT_BUG, ECX_EXIT_CONFIG, ECX_EXIT_DENIED,
    ECX_EXIT_AGAIN, ECX_EXIT_DATA, ECX_EXIT_SOME, ECX_EXIT_OK};

static size_t
rank(int status)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(gravity); i++)
		if (gravity[i] == status)
			return i;
	return 0;
}

int
ecx_run_status(struct ecx_run *run, int status)
{
	if (rank(status) < rank(run->status))
		run->status = status;
	return run->status;
}

static const struct {
	const char *name;
	int exit;
} errs[] = {
    [ECX_OK] = {"ok", ECX_EXIT_OK},
    [ECX_EXISTS] = {"exists", ECX_EXIT_OK},
    [ECX_MISSING] = {"missing", ECX_EXIT_SOME},
    [ECX_STALE] = {"stale", ECX_EXIT_SOME},
    [ECX_REJECTED] = {"rejected", ECX_EXIT_SOME},
    [ECX_UNSURE] = {"unsure", ECX_EXIT_AGAIN},
    [ECX_AGAIN] = {"again", ECX_EXIT_AGAIN},
    [ECX_LIMITED] = {"limited", ECX_EXIT_AGAIN},
    [ECX_DENIED] = {"denied", ECX_EXIT_DENIED},
    [ECX_CONFIG] = {"config", ECX_EXIT_CONFIG},
    [ECX_PROTOCOL] = {"protocol", ECX_EXIT_AGAIN},
    [ECX_UNSUPPORTED] = {"unsupported", ECX_EXIT_CONFIG},
    [ECX_STOPPED] = {"stopped", ECX_EXIT_AGAIN},
};

const char *
ecx_err_name(enum ecx_err err)
{
	return errs[err].name;
}

int
ecx_err_exit(enum ecx_err err)
{
	return errs[err].exit;
}

bool
ecx_err_is_document(enum ecx_err err)
{
	return err >= ECX_EXISTS && err <= ECX_UNSURE;
}

/* ---- configuration, ledger, lock ---- */

static const struct conf_key ecx_keys[] = {
    {"state", CONF_PATH, NULL, "folder of the ledger", NULL, false},
    {NULL, CONF_TEXT, NULL, NULL, NULL, false},
};

void
ecx_open_conf(struct ecx_run *run)
{
	const struct conf_key *const tables[] = {ecx_keys, NULL};
	const struct conf_section *s;
	char error[ECX_WHY];

	if (run->conf != NULL)
		return;
	run->conf = conf_open(ecx_option(run, "config"), error, sizeof(error));
	if (run->conf == NULL)
		die(ECX_EXIT_CONFIG, "%s", error);
	s = conf_section(run->conf, "ecx");
	if (s != NULL && !conf_check(s, tables, error, sizeof(error)))
		die(ECX_EXIT_CONFIG, "%s", error);
}

const struct conf_section *
ecx_section(struct ecx_run *run, const char *name)
{
	const struct conf_section *s = conf_section(run->conf, name);
	const char *near;

	if (s != NULL && conf_text(s, "driver", NULL) != NULL)
		return s;
	if (s != NULL)
		die(ECX_EXIT_CONFIG,
		    "%s:%zu: [%s] has no driver, it is no connection",
		    conf_path(run->conf), s->line, name);
	near = conf_nearest_section(run->conf, name);
	die(ECX_EXIT_CONFIG, "%s: no connection '%s'%s%s%s",
	    conf_path(run->conf), name, near ? " (did you mean '" : "",
	    near ? near : "", near ? "'?)" : "");
}

const char *
ecx_other_end(struct ecx_run *run, const char *role)
{
	const char *name = ecx_option(run, "for");
	size_t i, found = 0;

	if (name != NULL)
		return ecx_section(run, name)->name;
	for (i = 0; i < conf_sections(run->conf); i++) {
		const struct conf_section *s = conf_section_at(run->conf, i);
		const char *r = conf_text(s, "role", "");

		if (strcmp(r, role) == 0 && found++ == 0)
			name = s->name;
	}
	if (found == 1)
		return name;
	die(ECX_EXIT_USAGE,
	    "%s has %zu connections with role = %s: say --for NAME",
	    conf_path(run->conf), found, role);
}

char *
ecx_state_folder(const struct conf *conf)
{
	char *path = conf_path_of(conf_section(conf, "ecx"), "state");
	const char *xdg = getenv("XDG_STATE_HOME");
	const char *home = getenv("HOME");

	if (path != NULL)
		return path;
	if (xdg != NULL && xdg[0] == '/')
		return xasprintf("%s/ecx", xdg);
	if (geteuid() == 0 || home == NULL || home[0] != '/')
		return xstrdup("/var/lib/ecx");
	return xasprintf("%s/.local/state/ecx", home);
}

struct ledger *
ecx_ledger(struct ecx_run *run)
{
	if (run->in->ledger == NULL) {
		auto_free char *folder = ecx_state_folder(run->conf);

		run->in->ledger = ledger_open(folder);
	}
	return run->in->ledger;
}

void
ecx_lock(struct ecx_run *run, const char *connection)
{
	auto_free char *name = NULL;

	if (run->dry_run)
		return;
	name = xasprintf("%s.%s", run->tool->name, connection);
	if (!ledger_lock(ecx_ledger(run), name))
		die(ECX_EXIT_AGAIN, "%s: another run is under way", connection);
}

/* ---- main ---- */

static void
catch_signals(const struct ecx_tool *tool)
{
	struct sigaction act = {.sa_handler = on_signal};

	sigemptyset(&act.sa_mask);
	sigaction(SIGTERM, &act, NULL);
	sigaction(SIGINT, &act, NULL);
	sigaction(SIGHUP, &act, NULL);
	if (tool->uses & ECX_FINISHES) {
		act.sa_handler = SIG_IGN;
		sigaction(SIGPIPE, &act, NULL);
	}
}

void
ecx_needs_stdin(const struct ecx_run *run)
{
	if (isatty(STDIN_FILENO)) {
		warn("documents are expected on standard input, not a "
		     "terminal");
		usage(run->tool);
	}
}

static void
close_run(struct ecx_run *run)
{
	output_close(run);
	if (run->in->ledger != NULL)
		ledger_close(run->in->ledger);
	conf_close(run->conf);
	free(run->in->given);
}

int
ecx_main(const struct ecx_tool *tool, int argc, char **argv)
{
	struct ecx_internal in = {.input = NULL};
	struct ecx_run run = {.tool = tool, .in = &in};

	die_set_name(argv[0] ? argv[0] : tool->name);
	json_setup();
	parse_options(&run, argc, argv);
	if (tool->uses & ECX_USES_STDIN)
		ecx_needs_stdin(&run);
	if (tool->uses & ECX_USES_CONF && !(tool->uses & ECX_CONF_LATER))
		ecx_open_conf(&run);
	catch_signals(tool);
	output_open(&run);
	ecx_run_status(&run, tool->run(&run));
	if (ecx_stopping())
		ecx_run_status(&run, ECX_EXIT_AGAIN);
	close_run(&run);
	return run.status;
}
