/*
 * What went wrong, sorted by how far the damage reaches: the document, the
 * connection, or the caller. Only that decides what happens next.
 */
#ifndef ECX_ERR_H
#define ECX_ERR_H

#include <stdbool.h>

enum ecx_err {
	ECX_OK = 0,
	/* this document: report, quarantine or skip, go on */
	ECX_EXISTS,   /* create: it is there already */
	ECX_MISSING,  /* find: it is not there */
	ECX_STALE,    /* it changed under us: read again */
	ECX_REJECTED, /* refused for what it says */
	ECX_UNSURE,   /* may have been acted on, no answer */
	/* this connection: stop, leave the checkpoint */
	ECX_AGAIN,    /* network, server error: 75 */
	ECX_LIMITED,  /* too many requests: 75 */
	ECX_DENIED,   /* credentials or permission: 77 */
	ECX_CONFIG,   /* configuration: 78 */
	ECX_PROTOCOL, /* an answer that we do not understand: 75 */
	/* the caller */
	ECX_UNSUPPORTED, /* the driver has no such verb: 78 */
	ECX_STOPPED,     /* SIGTERM, or the emitter asked to stop: 75 */
};

/* The word that a Rejection's code and the ledger's events have for it. */
const char *ecx_err_name(enum ecx_err err);
/* Does it concern one document, so that the run goes on? */
bool ecx_err_is_document(enum ecx_err err);
/* The exit status that it leads to. */
int ecx_err_exit(enum ecx_err err);

#endif
