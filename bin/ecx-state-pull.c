/* Read how the orders of a store stand in the ERP. */
#include "ecx.h"

static int
pull(struct ecx_run *run)
{
	return ecx_pull(run, run->args[0], ECX_STATE);
}

int
main(int argc, char **argv)
{
	static const struct ecx_tool tool = {
	    .name = "ecx-state-pull",
	    .synopsis = "system",
	    .summary = "Read how the orders of a store stand in the ERP.",
	    .uses = ECX_USES_CONF | ECX_USES_DRY | ECX_WAITS,
	    .min_args = 1,
	    .max_args = 1,
	    .options = ecx_pull_options,
	    .run = pull,
	};

	return ecx_main(&tool, argc, argv);
}
