/*
 * The members that every document of ours has beside its fields.
 */
#ifndef ECX_ENVELOPE_H
#define ECX_ENVELOPE_H

#include "base/conf.h"
#include "core/doc.h"

/* A new document of the fields that a map has made, whose values are shared:
 * type, source, id, dateModified and reference are added where the fields do
 * not have them. */
json_t *ecx_envelope(
    const struct conf_section *s, enum ecx_kind kind, json_t *fields);

/* PREFIX-NUMBER, the reference of the order with that number in the store. The
 * caller frees it. */
char *ecx_ref_of(const struct conf_section *s, const char *number);

#endif
