/* Select the stock levels that have to be sent to a store. */
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
	    {0, "full", NULL, "also pass what the store acknowledged before"},
	    {0, "complete", NULL,
		"the end of the input is the end of the list"},
	    {0, "stale-orders", "duration",
		"refuse when orders were last taken longer ago"},
	    {0, NULL, NULL, NULL},
	};
	static const struct ecx_tool tool = {
	    .name = "ecx-stock-filter",
	    .synopsis = "store",
	    .summary =
		"Select the stock levels that have to be sent to a store.",
	    .uses = ECX_USES_STDIN | ECX_USES_CONF,
	    .min_args = 1,
	    .max_args = 1,
	    .options = options,
	    .run = filter,
	};

	return ecx_main(&tool, argc, argv);
}
