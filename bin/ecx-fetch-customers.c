/* Read new and changed customers from the store. */
#include "ecx.h"

static int
fetch(struct ecx_run *run)
{
	return ecx_pull(run, run->args[0], ECX_CUSTOMER);
}

int
main(int argc, char **argv)
{
	static const struct ecx_tool tool = {
	    .name = "ecx-fetch-customers",
	    .synopsis = "store",
	    .summary = "Read new and changed customers from the store.",
	    .uses = ECX_USES_CONF | ECX_USES_DRY | ECX_WAITS,
	    .min_args = 1,
	    .max_args = 1,
	    .options = ecx_pull_options,
	    .run = fetch,
	};

	return ecx_main(&tool, argc, argv);
}
