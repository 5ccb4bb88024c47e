/*
 * "Did you mean": finds the known word nearest to a word that is unknown.
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
	const char *best; /* the nearest candidate, borrowed; NULL: none */
	size_t distance;  /* of best: letters to add, drop or change */
};

struct near near_start(const char *word);
/* Compares one more candidate. A candidate is near when at most a third of the
 * letters of the longer word differ; two exchanged letters count as one. */
void near_try(struct near *n, const char *candidate);

#endif
