/*
 * Sinks put into the ledger's quarantine the documents that they reject, and
 * the Rejections of earlier tools.
 */
#ifndef ECX_QUARANTINE_H
#define ECX_QUARANTINE_H

#include "ecx.h"

/* With `conflict` its key is another document's, whose row must stay. */
void quarantine_document(struct ledger *l, const char *stage,
    const char *target, const struct ecx_input *in, bool conflict,
    const char *code, const char *reason);

/* Stores the bytes of the rejected document as they stand in the line. */
void quarantine_rejection(
    struct ledger *l, const char *target, const struct ecx_input *in);

/* Is the Rejection in the quarantine already, with these bytes and for this
 * reason? */
bool quarantine_holds(
    struct ledger *l, const char *target, const struct ecx_input *in);

#endif
