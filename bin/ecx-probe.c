/* Check the configuration, sign on to systems and report what works. */
#include <stdio.h>

#include "flow/check.h"
#include "flow/keys.h"
#include "flow/probe.h"
#include "flow/registry.h"
#include "flow/run.h"

static const char *const verb_names[] = {
    "list", "find", "create", "update", "set"};

/* "list,set", or "-" when the driver offers nothing of the kind. */
static void
verbs_of(const struct ecx_verbs *v, char *out, size_t size)
{
	const bool has[] = {v->list != NULL, v->find != NULL, v->create != NULL,
	    v->update != NULL, v->set != NULL};
	size_t i, n = 0;

	snprintf(out, size, "-");
	for (i = 0; i < ARRAY_LEN(has); i++)
		if (has[i])
			n += (size_t)snprintf(out + n, size - n, "%s%s",
			    n > 0 ? "," : "", verb_names[i]);
}

/* How the orders of a store can be compared with those of the system. */
static const char *
comparison_of(const struct ecx_driver *d)
{
	const struct ecx_verbs *v = &d->verbs[ECX_ORDER];

	if (!(d->roles & ECX_BUSINESS) || v->find == NULL)
		return "-";
	return v->list != NULL ? "both" : "one-sided";
}

static int
matrix(void)
{
	char verbs[64];
	size_t i, k;

	for (i = 0; ecx_drivers[i] != NULL; i++) {
		const struct ecx_driver *d = ecx_drivers[i];

		for (k = 0; k < ECX_KINDS; k++) {
			verbs_of(&d->verbs[k], verbs, sizeof(verbs));
			printf("%s\t%s\t%s\t%s\n", d->name,
			    ecx_kind_name((enum ecx_kind)k),
			    k == ECX_DIFFERENCE ? comparison_of(d) : verbs,
			    d->title);
		}
	}
	return ECX_EXIT_OK;
}

/* ---- the configuration as a whole ---- */

/* Checks the section of the argument, or all. */
static bool
check(struct ecx_run *run)
{
	const struct conf_section *s =
	    run->n_args > 0 ? conf_section(run->conf, run->args[0]) : NULL;
	const size_t problems =
	    s != NULL ? check_section(run, s) : check_conf(run);

	if (problems > 0)
		return false;
	printf("%s\tconfiguration\tok\n", conf_path(run->conf));
	return true;
}

static void
probe_all(struct ecx_run *run)
{
	size_t i;

	for (i = 0; i < conf_sections(run->conf) && !stop_requested(); i++) {
		const struct conf_section *s = conf_section_at(run->conf, i);

		if (conf_written(s, "driver") != NULL)
			probe_connection(run, s->name);
	}
}

static int
list_keys(const char *driver)
{
	if (ecx_keys_print(driver))
		return ECX_EXIT_OK;
	die(ECX_EXIT_USAGE,
	    "unknown driver '%s': ecx-probe -l lists the drivers", driver);
}

static int
probe(struct ecx_run *run)
{
	const bool check_only = run->dry_run;

	if (ecx_option(run, "list") != NULL)
		return matrix();
	if (ecx_option(run, "keys") != NULL)
		return list_keys(ecx_option(run, "keys"));
	/* A dry run: a probe changes nothing, and a queue keeps its files. */
	run->dry_run = true;
	if (run->n_args > 0) {
		ecx_open_conf(run);
		(void)ecx_section(run, run->args[0]);
	}
	if ((check_only || run->n_args == 0) && !check(run))
		return ECX_EXIT_CONFIG;
	if (check_only)
		return ECX_EXIT_OK;
	if (run->n_args > 0)
		probe_connection(run, run->args[0]);
	else
		probe_all(run);
	return run->status;
}

int
main(int argc, char **argv)
{
	static const struct ecx_option options[] = {
	    {'l', "list", NULL, "list the drivers with their kinds and verbs"},
	    {0, "keys", "driver",
		"list the keys of a driver, those needed first"},
	    {0, NULL, NULL, NULL},
	};
	static const struct ecx_tool tool = {
	    .name = "ecx-probe",
	    .synopsis = "[connection]",
	    .summary = "Check the configuration, sign on to systems and "
		       "report what works.",
	    .uses = ECX_USES_CONF | ECX_CONF_LATER | ECX_USES_DRY,
	    .max_args = 1,
	    .options = options,
	    .run = probe,
	};

	return ecx_main(&tool, argc, argv);
}
