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
	int record;  /* a line of JSON for each exchange goes there; or -1 */
	size_t done; /* of step->once */
	struct buf *why; /* what went wrong */
};

/* A server_fn; ctx is the struct exchange. */
bool exchange_request(
    void *ctx, const struct request *request, struct buf *out, bool *last);

#endif
