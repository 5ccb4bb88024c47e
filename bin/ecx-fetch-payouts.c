/* Read payouts of the store's payment provider. */
#include "ecx.h"

static int
fetch(struct ecx_run *run)
{
	return ecx_pull(run, run->args[0], ECX_PAYOUT);
}

int
main(int argc, char **argv)
{
	static const struct ecx_tool tool = {
	    .name = "ecx-fetch-payouts",
	    .synopsis = "store",
	    .summary = "Read payouts of the store's payment provider.",
	    .uses = ECX_USES_CONF | ECX_USES_DRY | ECX_WAITS,
	    .min_args = 1,
	    .max_args = 1,
	    .options = ecx_pull_options,
	    .run = fetch,
	};

	return ecx_main(&tool, argc, argv);
}
