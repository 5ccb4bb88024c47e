/*
 * What became of a document in plain words, for people who know orders and
 * items and no tools, and what they have to do.
 */
#ifndef ECX_ADVICE_H
#define ECX_ADVICE_H

#include <stdbool.h>

#include "base/json.h"

struct advice {
	const char *happened; /* "An item, a customer ... is not in the ERP." */
	const char *todo;     /* "Create it there, nothing else: ..." */
	bool is_mine;         /* it is for a clerk, not for an administrator */
};

/* row is one of the quarantine or of what is deferred. */
struct advice advice_of(const json_t *row, bool is_deferred);

#endif
