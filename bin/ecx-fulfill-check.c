/* Read the shipments of open orders from the ERP. */
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
	    .summary = "Read the shipments of open orders from the ERP.",
	    .uses = ECX_USES_CONF | ECX_USES_DRY | ECX_WAITS,
	    .min_args = 1,
	    .max_args = 1,
	    .options = ecx_pull_options,
	    .run = check,
	};

	return ecx_main(&tool, argc, argv);
}
