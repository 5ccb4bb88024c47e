/* Counts the problems of a map, keeps the first, and prints them. */
#include <stdio.h>

#include "base/die.h"
#include "base/mem.h"
#include "core/map_rows.h"

void
map_problem(const struct map_line *at, const char *format, ...)
{
	struct map_report *r = at->report;
	auto_free char *problem = NULL;
	va_list ap;

	va_start(ap, format);
	problem = xvasprintf(format, ap);
	va_end(ap);
	if (r->problems++ == 0)
		(void)snprintf(r->error, r->size, "%s:%zu: %s", at->map->path,
		    at->line, problem);
	if (r->print)
		warn("%s:%zu: %s", at->map->path, at->line, problem);
}
