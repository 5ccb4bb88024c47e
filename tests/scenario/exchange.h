/*
 * The requests of a step beside those that its scenario expects, and the
 * answers that it plays.
 */
#ifndef PLAY_EXCHANGE_H
#define PLAY_EXCHANGE_H

#include "server.h"

struct exchange {
	const struct script *script;
	struct step *step;
	struct vars *vars;
	bool proven; /* the ledger knows that the look-up works */
	int record;  /* a line of JSON for each exchange goes there; or -1 */
	size_t done; /* of step->once */
	struct buf *why; /* what went wrong */
};

/* Says in x->why that this differs, at this line of the scenario. Always
 * false. */
bool exchange_differ(struct exchange *x, size_t line, const char *what,
    const char *expected, const char *seen);
/* Appends text with its variables' values; false when one has none, which
 * x->why says, at this line of the scenario. */
bool exchange_fill(struct exchange *x, size_t line, const char *text,
    size_t len, struct buf *out);

/* A server_fn; ctx is the struct exchange. */
bool exchange_request(
    void *ctx, const struct request *request, struct buf *out, bool *last);

#endif
