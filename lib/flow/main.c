/* What every tool's main() calls: it reads the options and the configuration,
 * runs the tool's callback, and closes the output and the ledger. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/stop.h"
#include "flow/run.h"

static void
close_run(struct ecx_run *run)
{
	output_close(run);
	if (run->in->row_end != NULL)
		run->in->row_end(run, run->status);
	json_decref(run->in->doc);
	if (run->in->ledger != NULL)
		run->in->ledger_close(run->in->ledger);
	conf_close(run->conf);
	free(run->in->options);
}

/* Where the caller has closed standard input, output or error, the next file
 * that is opened would get its number. What is opened instead can be neither
 * read as input nor written as output, so that the tool reports it. */
static void
open_closed_streams(void)
{
	static const int mode[] = {O_WRONLY, O_RDONLY, O_RDWR};
	int fd;

	for (fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", mode[fd]) < 0)
			die(ECX_EXIT_AGAIN, "/dev/null: %s", strerror(errno));
}

int
ecx_main(const struct ecx_tool *tool, int argc, char **argv)
{
	struct ecx_internal in = {.input = NULL};
	struct ecx_run run = {.tool = tool, .in = &in};

	die_set_name(argv[0] ? argv[0] : tool->name);
	json_setup();
	open_closed_streams();
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
