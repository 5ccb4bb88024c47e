/* Counts the problems of a map, keeps the first, and hands them on. */
#include <stdio.h>

#include "base/mem.h"
#include "core/map_rows.h"

void
map_problem(const struct map_line *at, const char *format, ...)
{
	struct map_report *r = at->report;
	auto_free char *why = NULL;
	auto_free char *problem = NULL;
	va_list ap;

	va_start(ap, format);
	why = xvasprintf(format, ap);
	va_end(ap);
	problem = xasprintf("%s:%zu: %s", at->map->path, at->line, why);
	if (r->problems++ == 0)
		(void)snprintf(r->error, r->size, "%s", problem);
	if (r->report != NULL)
		r->report(r->data, problem);
}
