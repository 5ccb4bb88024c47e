/* What every tool's main() calls: it reads the options and the configuration,
 * runs the tool's callback, and closes the output and the ledger. */
#include <stdlib.h>

#include "base/stop.h"
#include "flow/run.h"

static void
close_run(struct ecx_run *run)
{
	output_close(run);
	if (run->in->ledger != NULL)
		run->in->ledger_close(run->in->ledger);
	conf_close(run->conf);
	free(run->in->options);
}

int
ecx_main(const struct ecx_tool *tool, int argc, char **argv)
{
	struct ecx_internal in = {.input = NULL};
	struct ecx_run run = {.tool = tool, .in = &in};

	die_set_name(argv[0] ? argv[0] : tool->name);
	json_setup();
	option_parse(&run, argc, argv);
	if (tool->uses & ECX_USES_STDIN)
		ecx_needs_stdin(&run);
	if (tool->uses & ECX_USES_CONF && !(tool->uses & ECX_CONF_LATER))
		ecx_open_conf(&run);
	stop_catch(tool->uses & ECX_FINISHES);
	output_open(&run);
	ecx_run_status(&run, tool->run(&run));
	if (stop_requested())
		ecx_run_status(&run, ECX_EXIT_AGAIN);
	close_run(&run);
	return run.status;
}
