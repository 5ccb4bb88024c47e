/* Mail a digest of what was created and what was refused. */
#include "flow/notify.h"

static int
notify(struct ecx_run *run)
{
	return notify_topic(run, run->args[0]);
}

int
main(int argc, char **argv)
{
	static const struct ecx_option options[] = {
	    {0, "if-configured", NULL,
		"send nothing where there is no section [notify]"},
	    {0, NULL, NULL, NULL},
	};
	static const struct ecx_tool tool = {
	    .name = "ecx-notify",
	    .synopsis = "topic",
	    .summary =
		"Mail a digest of what was created and what was refused.",
	    .uses = ECX_USES_STDIN | ECX_USES_CONF | ECX_CONF_LATER |
		    ECX_USES_DRY | ECX_FINISHES | ECX_WAITS,
	    .min_args = 1,
	    .max_args = 1,
	    .options = options,
	    .run = notify,
	};

	return ecx_main(&tool, argc, argv);
}
