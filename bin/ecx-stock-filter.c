/* Lets through what a store has to be told about its stock. */
#include "flow/stock_filter.h"

static int
filter(struct ecx_run *run)
{
	return stock_filter(run, run->args[0]);
}

int
main(int argc, char **argv)
{
	static const struct ecx_option options[] = {
	    {0, "full", NULL, "what the store acknowledged already, too"},
	    {0, "complete", NULL,
		"the end of the input is the end of the list"},
	    {0, "stale-orders", "duration",
		"refuse when orders were last taken longer ago"},
	    {0, NULL, NULL, NULL},
	};
	static const struct ecx_tool tool = {
	    .name = "ecx-stock-filter",
	    .synopsis = "store",
	    .what = "Let through what the store has to be told about its "
		    "stock.",
	    .uses = ECX_USES_STDIN | ECX_USES_CONF,
	    .min_args = 1,
	    .max_args = 1,
	    .options = options,
	    .run = filter,
	};

	return ecx_main(&tool, argc, argv);
}
