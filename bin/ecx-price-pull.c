/* Read prices from the ERP. */
#include "ecx.h"

static int
pull(struct ecx_run *run)
{
	return ecx_pull(run, run->args[0], ECX_PRICE);
}

int
main(int argc, char **argv)
{
	static const struct ecx_tool tool = {
	    .name = "ecx-price-pull",
	    .synopsis = "system",
	    .summary = "Read prices from the ERP.",
	    .uses = ECX_USES_CONF | ECX_USES_DRY | ECX_WAITS,
	    .min_args = 1,
	    .max_args = 1,
	    .options = ecx_pull_options,
	    .run = pull,
	};

	return ecx_main(&tool, argc, argv);
}
