/*
 * A captive HTTP server for unit tests: a process of its own on 127.0.0.1 that
 * plays what a table of steps says, and keeps what it was sent.
 */
#ifndef ECX_UNIT_SERVER_H
#define ECX_UNIT_SERVER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

enum server_end {
	SERVER_KEEP,  /* the connection stays open */
	SERVER_CLOSE, /* it is closed after the answer, said or not */
	SERVER_RESET, /* it is reset */
	SERVER_HANG,  /* nothing more comes on it */
};

/*
 * A request takes the first step that is left and begins as it does; none:
 * 599, and it counts as unexpected.
 */
struct server_step {
	const char *request; /* "GET /a"; NULL: any; "": a connection, before a
			      * request was read */
	int status;          /* 0: body is the whole answer's bytes */
	const char *headers; /* "Name: value\r\n" each, or NULL */
	const char *body;    /* or NULL */
	size_t len;          /* of body; 0: it ends with a NUL */
	enum server_end end;
	bool again; /* any number of times */
};

struct server;

/* The steps must live as long as the server. */
struct server *server_start(const struct server_step *steps, size_t n);
/* Ends it and checks that no request was unexpected. */
void server_stop(struct server *s);

/* "http://127.0.0.1:PORT" */
const char *server_url(const struct server *s);
/* So far: connections, requests, and the text of them all, one after the
 * other. */
size_t server_connections(const struct server *s);
size_t server_requests(const struct server *s);
const char *server_text(const struct server *s);

#endif
