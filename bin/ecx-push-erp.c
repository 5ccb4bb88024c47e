/* Create orders and customers in the ERP, once, and report what becomes of
 * orders later. */
#include "ecx.h"

static int
push(struct ecx_run *run)
{
	static const enum ecx_kind kinds[] = {
	    ECX_ORDER, ECX_CUSTOMER, ECX_CHANGE, ECX_CREDIT, ECX_PAYOUT};

	return ecx_push(run, run->args[0], kinds, ARRAY_LEN(kinds));
}

int
main(int argc, char **argv)
{
	static const struct ecx_tool tool = {
	    .name = "ecx-push-erp",
	    .synopsis = "system",
	    .summary = "Create orders and customers in the ERP, once.",
	    .uses = ECX_USES_STDIN | ECX_USES_CONF | ECX_USES_JOBS |
		    ECX_USES_DRY | ECX_FINISHES | ECX_WAITS,
	    .min_args = 1,
	    .max_args = 1,
	    .run = push,
	};

	return ecx_main(&tool, argc, argv);
}
