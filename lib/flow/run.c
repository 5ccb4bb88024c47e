/* The exit status of a run, and the sections of its configuration. */
#include <string.h>

#include "flow/keys.h"
#include "flow/run.h"

/* ---- status ---- */

/* The most serious status first. */
static const int by_severity[] = {ECX_EXIT_BUG, ECX_EXIT_CONFIG,
    ECX_EXIT_DENIED, ECX_EXIT_AGAIN, ECX_EXIT_DATA, ECX_EXIT_SOME, ECX_EXIT_OK};

static size_t
rank_of(int status)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(by_severity); i++)
		if (by_severity[i] == status)
			return i;
	return 0;
}

int
ecx_run_status(struct ecx_run *run, int status)
{
	if (rank_of(status) < rank_of(run->status))
		run->status = status;
	return run->status;
}

/* ---- configuration ---- */

static void
read_conf(struct ecx_run *run)
{
	char error[ECX_WHY];

	run->conf = conf_open(ecx_option(run, "config"), error, sizeof(error));
	if (run->conf == NULL)
		die(ECX_EXIT_CONFIG, "%s", error);
	ecx_declare_keys(run->conf);
}

void
ecx_open_conf(struct ecx_run *run)
{
	const struct conf_section *s;
	char error[ECX_WHY];
	size_t i;

	if (run->conf != NULL)
		return;
	read_conf(run);
	for (i = 0; i < conf_sections(run->conf); i++)
		if (!ecx_section_known(
			conf_section_at(run->conf, i), error, sizeof(error)))
			die(ECX_EXIT_CONFIG, "%s", error);
	s = conf_section(run->conf, "ecx");
	if (s != NULL && !conf_check(s, error, sizeof(error)))
		die(ECX_EXIT_CONFIG, "%s", error);
}

const struct conf_section *
ecx_section(struct ecx_run *run, const char *name)
{
	const struct conf_section *s = conf_section(run->conf, name);
	char error[ECX_WHY];
	const char *near;

	if (s != NULL && conf_declared(s) != NULL &&
	    !conf_check(s, error, sizeof(error)))
		die(ECX_EXIT_CONFIG, "%s", error);
	if (s != NULL && conf_written(s, "driver") != NULL)
		return s;
	if (s != NULL)
		die(ECX_EXIT_CONFIG, "%s:%zu: [%s] is not a connection",
		    conf_path(run->conf), s->line, name);
	near = conf_nearest_section(run->conf, name);
	die(ECX_EXIT_CONFIG, "%s: no connection '%s'%s%s%s",
	    conf_path(run->conf), name, near ? " (did you mean '" : "",
	    near ? near : "", near ? "'?)" : "");
}

/* The first connection with the role, and their number. */
static size_t
count_role(struct ecx_run *run, const char *role, const char **name)
{
	size_t i, found = 0;

	for (i = 0; i < conf_sections(run->conf); i++) {
		const struct conf_section *s = conf_section_at(run->conf, i);
		const char *r = conf_written(s, "role");

		if (r != NULL && strcmp(r, role) == 0 && found++ == 0)
			*name = s->name;
	}
	return found;
}

const char *
ecx_other_end(struct ecx_run *run, const char *role, bool is_needed)
{
	const char *name = ecx_option(run, "for");
	size_t found;

	if (name != NULL)
		return ecx_section(run, name)->name;
	found = count_role(run, role, &name);
	if (found == 1)
		return name;
	if (!is_needed)
		return NULL;
	die(ECX_EXIT_USAGE,
	    "%s has %zu connections with role = %s: name one with --for",
	    conf_path(run->conf), found, role);
}
