/* Set stock levels in the store. */
#include "ecx.h"

static const struct ecx_option options[] = {
    {0, "force", NULL, "set many levels to 0 at once, too"},
    {0, NULL, NULL, NULL},
};

static int
push(struct ecx_run *run)
{
	return ecx_set(run, run->args[0], ECX_STOCK, false);
}

int
main(int argc, char **argv)
{
	static const struct ecx_tool tool = {
	    .name = "ecx-stock-push",
	    .synopsis = "store",
	    .summary =
		"Set stock levels in the store, in the largest batches it "
		"takes.",
	    .uses = ECX_USES_STDIN | ECX_USES_CONF | ECX_USES_DRY |
		    ECX_FINISHES | ECX_WAITS,
	    .min_args = 1,
	    .max_args = 1,
	    .options = options,
	    .run = push,
	};

	return ecx_main(&tool, argc, argv);
}
