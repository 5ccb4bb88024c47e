/* Show how the flows stand. */
#include <errno.h>
#include <string.h>

#include "base/file.h"
#include "ecx.h"
#include "flow/status.h"

/* What is written is bounded by the number of flows. */
static const size_t text_max = (size_t)16 << 20;

/* Replaces the file as a whole: its reader never sees a part. */
static void
write_metrics(const char *path, const json_t *status)
{
	auto_buf struct buf text = {0};

	buf_init(&text, text_max);
	status_metrics(status, &text);
	if (!file_replace(path, text.data, text.len, 0644))
		die(ECX_EXIT_AGAIN, "--metrics %s: %s", path, strerror(errno));
}

static int
status(struct ecx_run *run)
{
	json_auto_t *found = status_read(run);
	const char *metrics = ecx_option(run, "metrics");
	auto_buf struct buf text = {0};

	buf_init(&text, text_max);
	if (metrics != NULL)
		write_metrics(metrics, found);
	if (ecx_option(run, "json") != NULL) {
		ecx_output(run, found);
	} else if (metrics == NULL) {
		status_text(found, &text);
		ecx_output_text(run, text.data, text.len - 1);
	}
	return status_needs_person(found) ? ECX_EXIT_SOME : ECX_EXIT_OK;
}

int
main(int argc, char **argv)
{
	static const struct ecx_option options[] = {
	    {0, "json", NULL, "write one JSON object"},
	    {0, "metrics", "file",
		"write this file for node_exporter, and no screen"},
	    {0, NULL, NULL, NULL},
	};
	static const struct ecx_tool tool = {
	    .name = "ecx-status",
	    .synopsis = "",
	    .summary = "Show how the flows stand; exit status 1 when something "
		       "needs a person.",
	    .uses = ECX_USES_CONF,
	    .min_args = 0,
	    .max_args = 0,
	    .options = options,
	    .run = status,
	};

	return ecx_main(&tool, argc, argv);
}
