/* Set number and state of the ERP in the store's orders. */
#include "ecx.h"

static int
push(struct ecx_run *run)
{
	return ecx_set(run, run->args[0], ECX_STATE, true);
}

int
main(int argc, char **argv)
{
	static const struct ecx_tool tool = {
	    .name = "ecx-state-push",
	    .synopsis = "store",
	    .summary = "Set number and state of the ERP in the store's orders.",
	    .uses = ECX_USES_STDIN | ECX_USES_CONF | ECX_USES_DRY |
		    ECX_FINISHES | ECX_WAITS,
	    .min_args = 1,
	    .max_args = 1,
	    .run = push,
	};

	return ecx_main(&tool, argc, argv);
}
