/* Read stock levels from the ERP. */
#include "ecx.h"

static int
pull(struct ecx_run *run)
{
	return ecx_pull(run, run->args[0], ECX_STOCK);
}

int
main(int argc, char **argv)
{
	static const struct ecx_tool tool = {
	    .name = "ecx-stock-pull",
	    .synopsis = "system",
	    .summary = "Read stock levels from the ERP, one document per item "
		       "and location.",
	    .uses = ECX_USES_CONF | ECX_USES_DRY | ECX_WAITS,
	    .min_args = 1,
	    .max_args = 1,
	    .options = ecx_pull_options,
	    .run = pull,
	};

	return ecx_main(&tool, argc, argv);
}
