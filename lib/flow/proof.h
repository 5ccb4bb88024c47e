/*
 * What a look-up depends on: the account that asks, the field that it asks
 * for, and the map that fills the field.
 */
#ifndef ECX_PROOF_H
#define ECX_PROOF_H

#include "base/conf.h"
#include "core/doc.h"

enum { PROOF_PRINT = 17 };

/* A hash of that, without secrets: another one is another look-up. */
void proof_print(
    const struct conf_section *s, enum ecx_kind kind, char out[PROOF_PRINT]);
/* The field that holds our reference; NULL where the driver has no key for it.
 * Borrowed. */
const char *proof_field(const struct conf_section *s, enum ecx_kind kind);
/* The account as the section names it, or NULL. Borrowed. */
const char *proof_user(const struct conf_section *s);

#endif
