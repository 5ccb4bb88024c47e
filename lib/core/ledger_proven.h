/*
 * Which look-ups of a target have been seen to work: those that found a record
 * that exists. See ledger.h, and flow/push_proof.c for what depends on it.
 */
#ifndef ECX_LEDGER_PROVEN_H
#define ECX_LEDGER_PROVEN_H

#include "core/ledger.h"

struct ledger_proof {
	int64_t at; /* when the look-up worked, or first did not */
	bool seen;  /* it has found a record */
};

/* `print` stands for what the look-up depends on (flow/proof.h). False when
 * nothing is known of it. */
bool ledger_proof(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *print, struct ledger_proof *out);
/* Stores that the look-up works now, or that it does not: since when the first
 * time, until it works again. */
void ledger_proof_put(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *print, bool seen);

#endif
