/* What odata_read.c and odata_walk.c share. */
#ifndef ECX_ODATA_IN_H
#define ECX_ODATA_IN_H

#include "core/pages.h"
#include "net/odata.h"

/* The windows of a query, of which each follows the one before. */
struct odata_windows {
	struct odata *o;
	odata_page_fn *fn;
	void *data;
	struct pages begun;   /* windows by their first rows */
	struct pages targets; /* pages of all windows by their targets */
	bool overlap; /* a window begins with rows of the one before it */
};

void odata_windows_cleanup(struct odata_windows *w);
/* Reads one window with the pages that the server cuts it into; *n is the
 * number of its rows. */
enum ecx_err odata_read_window(
    struct odata_windows *w, const struct odata_query *q, size_t *n);
/* Can another window follow one of n rows? */
bool odata_more_windows(
    const struct odata *o, const struct odata_query *q, size_t n);

#endif
