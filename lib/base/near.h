/*
 * "Did you mean": the word nearest to what was written.
 *
 *	struct near n = near_start(word);
 *	for (...)
 *		near_try(&n, known[i]);
 *	if (n.best != NULL)
 *		... "did you mean '%s'?"
 */
#ifndef ECX_NEAR_H
#define ECX_NEAR_H

#include <stddef.h>

struct near {
	const char *word; /* borrowed */
	const char *best; /* the nearest tried, borrowed; NULL: none is near */
	size_t distance;  /* of best: letters to add, drop or change */
};

struct near near_start(const char *word);
/* Near is: at most a third of the longer word's letters differ, two bytes
 * exchanged counting as one. */
void near_try(struct near *n, const char *candidate);

#endif
