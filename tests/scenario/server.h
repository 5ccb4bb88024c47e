/*
 * The captive server: HTTP/1.1 on a port of 127.0.0.1 that the system chooses.
 * It knows connections and where a request ends, nothing of scenarios.
 */
#ifndef PLAY_SERVER_H
#define PLAY_SERVER_H

#include <stdint.h>

#include "script.h"

struct server;

/* Ends the program when it cannot listen. */
struct server *server_open(void);
/* "http://127.0.0.1:PORT" */
const char *server_url(const struct server *s);

struct request {
	const char *method, *target;
	struct headers headers;
	const char *body; /* never NULL, with a NUL behind it */
	size_t len;
};

/* Appends the answer, byte for byte; *last: the connection is closed behind
 * it. False ends server_run. */
typedef bool server_fn(
    void *ctx, const struct request *request, struct buf *out, bool *last);

enum server_end {
	SERVER_DONE,   /* `until` can be read, and all that came was answered */
	SERVER_LATE,   /* it is deadline (clock_elapsed) */
	SERVER_ENOUGH, /* said by the function */
	SERVER_GARBAGE, /* what came, now in garbage, is no request */
};

enum server_end server_run(struct server *s, int until, int64_t deadline,
    server_fn *fn, void *ctx, struct buf *garbage);

#endif
