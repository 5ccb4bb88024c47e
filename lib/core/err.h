/*
 * Errors, sorted by how far they reach: one document, the connection, or the
 * caller. Only that decides what happens next.
 */
#ifndef ECX_ERR_H
#define ECX_ERR_H

#include <stdbool.h>

enum ecx_err {
	ECX_OK = 0,
	/* Errors of one document: it is reported, quarantined or skipped, and
	 * the run goes on. */
	ECX_EXISTS,   /* create: the record exists already */
	ECX_MISSING,  /* find: there is no such record */
	ECX_STALE,    /* the record changed meanwhile: read it again */
	ECX_REJECTED, /* refused because of its contents */
	ECX_UNSURE,   /* no answer: the request may have had its effect */
	/* Errors of one document that a later try may heal, until several alike
	 * say that they are the connection's (flow/breaker.h): the document is
	 * deferred, and the run goes on. Nothing was created. */
	ECX_AGAIN,    /* a server error, a lock, a record that changed */
	ECX_PROTOCOL, /* an answer that the driver does not understand */
	/* Errors of the connection: the run stops, the checkpoint stays. */
	ECX_UNREACHABLE, /* the request never reached the server: 75 */
	ECX_LIMITED,     /* too many requests: 75 */
	ECX_DENIED,      /* credentials or permission: 77 */
	ECX_CONFIG,      /* configuration: 78 */
	/* Errors of the caller. */
	ECX_UNSUPPORTED, /* the driver has no such verb: 78 */
	ECX_STOPPED,     /* SIGTERM, or the emitter asked to stop: 75 */
};

/* The name of an error, as in the code of a Rejection and in events. */
const char *ecx_err_name(enum ecx_err err);
/* Does it say something of one document: what it contains, or what became of
 * it? */
bool ecx_err_is_document(enum ecx_err err);
/* Does it concern the connection or the caller, so that the run stops? */
bool ecx_err_stops(enum ecx_err err);
/* May the same document succeed later, without a change to it? */
bool ecx_err_passes(enum ecx_err err);
/* The exit status of a run that ends with this error. */
int ecx_err_exit(enum ecx_err err);

#endif
