/* Set prices in the store. */
#include "ecx.h"

static const struct ecx_option options[] = {
    {0, "full", NULL, "also set what the store acknowledged before"},
    {0, "force", NULL, "set prices that are far from the last ones, too"},
    {0, NULL, NULL, NULL},
};

static int
push(struct ecx_run *run)
{
	return ecx_set(
	    run, run->args[0], ECX_PRICE, ecx_option(run, "full") == NULL);
}

int
main(int argc, char **argv)
{
	static const struct ecx_tool tool = {
	    .name = "ecx-price-push",
	    .synopsis = "store",
	    .summary = "Set prices in the store.",
	    .uses = ECX_USES_STDIN | ECX_USES_CONF | ECX_USES_DRY |
		    ECX_FINISHES | ECX_WAITS,
	    .min_args = 1,
	    .max_args = 1,
	    .options = options,
	    .run = push,
	};

	return ecx_main(&tool, argc, argv);
}
