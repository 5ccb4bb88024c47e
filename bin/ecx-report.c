/* Write a page of what clerks have to do, and of the figures of a period. */
#include <errno.h>
#include <string.h>

#include "base/file.h"
#include "ecx.h"
#include "flow/report.h"

static const size_t page_max = (size_t)64 << 20;
static const int64_t day_us = INT64_C(86400) * 1000000;

static void
write_page(const char *path, const struct buf *page)
{
	if (!file_replace(path, page->data, page->len, 0640))
		die(ECX_EXIT_AGAIN, "--output %s: %s", path, strerror(errno));
}

static int
report(struct ecx_run *run)
{
	const char *path = ecx_option(run, "output");
	int64_t since = ecx_option_when(run, "since");
	auto_buf struct buf page = {0};
	struct report *r;

	if (since == 0)
		since = clock_now() - 30 * day_us;
	if (since < clock_now() - REPORT_DAYS * day_us)
		die(ECX_EXIT_USAGE, "--since: at most %d days ago",
		    REPORT_DAYS);
	buf_init(&page, page_max);
	r = report_read(run, since);
	report_html(r, &page);
	report_free(r);
	if (path != NULL)
		write_page(path, &page);
	else
		ecx_output_text(run, page.data, page.len - 1);
	return ECX_EXIT_OK;
}

int
main(int argc, char **argv)
{
	static const struct ecx_option options[] = {
	    {0, "since", "time", "figures since then; 30d if it is not said"},
	    {'o', "output", "file", "write this file, whole or not at all"},
	    {0, NULL, NULL, NULL},
	};
	static const struct ecx_tool tool = {
	    .name = "ecx-report",
	    .synopsis = "",
	    .summary = "Write a page for people: what waits for them, and "
		       "figures of the orders.",
	    .uses = ECX_USES_CONF,
	    .min_args = 0,
	    .max_args = 0,
	    .options = options,
	    .run = report,
	};

	return ecx_main(&tool, argc, argv);
}
