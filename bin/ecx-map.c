/* Convert documents to the format of a system. */
#include <string.h>

#include "flow/mapper.h"

static bool
is_file(const char *arg)
{
	size_t len = strlen(arg);

	return len > 4 && strcmp(arg + len - 4, ".map") == 0;
}

static int
test(struct ecx_run *run)
{
	const char *name = run->args[0];
	size_t problems;

	if (is_file(name)) {
		problems = mapper_test_file(name);
	} else {
		ecx_open_conf(run);
		problems = mapper_test(ecx_section(run, name));
	}
	return problems == 0 ? ECX_EXIT_OK : ECX_EXIT_CONFIG;
}

static enum ecx_kind
kind_argument(const struct ecx_run *run, bool reverse)
{
	enum ecx_kind kind =
	    run->n_args == 2 ? ecx_kind_of(run->args[1]) : ECX_KINDS;

	if (reverse && kind == ECX_KINDS)
		die(ECX_EXIT_USAGE,
		    "-r needs a system and a kind, such as order or stock");
	if (!reverse && run->n_args != 1 && kind != ECX_CREDIT)
		die(ECX_EXIT_USAGE,
		    "a kind is only for -r, apart from credit: name one system "
		    "and nothing else");
	return kind;
}

static int
map(struct ecx_run *run)
{
	bool reverse = ecx_option(run, "reverse") != NULL;
	enum ecx_kind kind = kind_argument(run, reverse);
	const struct conf_section *section;

	if (ecx_option(run, "test") != NULL)
		return test(run);
	ecx_needs_stdin(run);
	ecx_open_conf(run);
	section = ecx_section(run, run->args[0]);
	return reverse ? mapper_reverse(run, section, kind)
		       : mapper_filter(run, section, kind == ECX_CREDIT);
}

int
main(int argc, char **argv)
{
	static const struct ecx_option options[] = {
	    {'r', "reverse", NULL,
		"convert the system's documents of a kind to ecx documents"},
	    {'t', "test", NULL,
		"check the system's maps, or a FILE.map, with their tables"},
	    {0, NULL, NULL, NULL},
	};
	static const struct ecx_tool tool = {
	    .name = "ecx-map",
	    .synopsis = "system [kind]",
	    .summary = "Convert documents to the format of a system.",
	    .uses = ECX_USES_CONF | ECX_CONF_LATER,
	    .min_args = 1,
	    .max_args = 2,
	    .options = options,
	    .run = map,
	};

	return ecx_main(&tool, argc, argv);
}
