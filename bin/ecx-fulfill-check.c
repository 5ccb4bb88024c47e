/* Asks the business system what it shipped. */
#include "ecx.h"

static int
check(struct ecx_run *run)
{
	return ecx_pull(run, run->args[0], ECX_FULFILLMENT);
}

int
main(int argc, char **argv)
{
	static const struct ecx_tool tool = {
	    .name = "ecx-fulfill-check",
	    .synopsis = "system",
	    .what = "Ask the business system what it shipped of the orders "
		    "that were made there.",
	    .uses = ECX_USES_CONF | ECX_USES_DRY,
	    .min_args = 1,
	    .max_args = 1,
	    .options = ecx_pull_options,
	    .run = check,
	};

	return ecx_main(&tool, argc, argv);
}
