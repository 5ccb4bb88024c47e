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
	char *key;  /* of the document whose record it did not find */
	json_t *doc;
};

/* `print` stands for what the look-up depends on (flow/proof.h). False when
 * nothing is known of it. */
bool ledger_proof(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *print, struct ledger_proof *out);
void ledger_proof_free(struct ledger_proof *proof);
/* Stores that the look-up works now. */
void ledger_proof_put(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *print);
/* Stores that it does not find the record of this document. */
void ledger_proof_blind(struct ledger *l, const char *target,
    enum ecx_kind kind, const char *print, const char *key, const json_t *doc);

#endif
