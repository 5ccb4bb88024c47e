/*
 * What is to be set in a store, kept until all has been read: of two values for
 * one thing, and of prices that are not this store's or do not hold today, it
 * is decided what becomes of them. Only what is to be set then is compared with
 * the last values.
 */
#ifndef ECX_GATHER_H
#define ECX_GATHER_H

#include "ecx.h"

enum verdict {
	SET_NOW,
	SET_NEVER, /* it is not for this store, or there is a newer one */
	SET_LATER, /* a price that holds from `begins` on */
	SET_REFUSED
};

struct judged {
	enum verdict verdict;
	const char *code, *why; /* of SET_REFUSED */
	int64_t begins;
	int64_t ends;       /* of a price; 0: it holds for good */
	const json_t *base; /* the price that holds after it, in the input */
};

struct gather;

/* For stock levels or prices. */
struct gather *gather_open(
    struct ecx_run *run, const struct conf_section *store, enum ecx_kind kind);
void gather_close(struct gather *g);
void gather_add(struct gather *g, const struct ecx_input *in);
/* Is what is to be set believed (flow/ceiling.h)? After all was added. */
bool gather_is_believed(struct gather *g);
/* Calls fn for all that was added, in that order, until it returns false. */
typedef bool gather_fn(
    const struct ecx_input *in, const struct judged *judged, void *data);
void gather_each(struct gather *g, gather_fn *fn, void *data);

#endif
