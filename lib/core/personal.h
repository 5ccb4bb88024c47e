/*
 * Personal data of documents that were kept: what is left of a document when
 * its time is over, so that it is known again and its amounts can be compared.
 */
#ifndef ECX_PERSONAL_H
#define ECX_PERSONAL_H

#include "core/doc.h"

/* What stands in the place of a document that was kept whole. */
#define PERSONAL_REMOVED "{}"

/* The order without names, addresses and what customers have written: its
 * numbers, lines, amounts and payments. A new reference. */
json_t *personal_without(const json_t *order);
/* Is it an order as personal_without leaves it? */
bool personal_is_removed(const json_t *order);
/* The order as far as it can be compared with the one that was kept. A new
 * reference. */
json_t *personal_like(const json_t *kept, json_t *order);
/* The summary of a document, for mails, without names. A new reference. */
json_t *personal_without_summary(const json_t *summary);

#endif
