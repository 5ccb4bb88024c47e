/* Compare the orders of a store with those of an ERP. */
#include "flow/compare.h"

static int
compare(struct ecx_run *run)
{
	return ecx_compare(run, run->args[0], run->args[1]);
}

int
main(int argc, char **argv)
{
	static const struct ecx_option options[] = {
	    {0, "since", "time", "the orders that changed since then (7d)"},
	    {0, "products", NULL, "compare products, not orders"},
	    {0, NULL, NULL, NULL},
	};
	static const struct ecx_tool tool = {
	    .name = "ecx-compare",
	    .synopsis = "store system",
	    .summary = "Compare the orders of a store with those of an ERP.",
	    .uses = ECX_USES_CONF | ECX_USES_DRY,
	    .min_args = 2,
	    .max_args = 2,
	    .options = options,
	    .run = compare,
	};

	return ecx_main(&tool, argc, argv);
}
