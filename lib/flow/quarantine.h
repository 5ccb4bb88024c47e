/*
 * From the stream into the ledger's quarantine: what a sink refused itself,
 * and the Rejections of the tools before it.
 */
#ifndef ECX_QUARANTINE_H
#define ECX_QUARANTINE_H

#include "ecx.h"

void quarantine_document(struct ledger *l, const char *stage,
    const char *target, const struct ecx_input *in, const char *code,
    const char *reason);

/* The rejected document's bytes are taken from the line as they stand. */
void quarantine_rejection(
    struct ledger *l, const char *target, const struct ecx_input *in);

#endif
