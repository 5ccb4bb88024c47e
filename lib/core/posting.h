/*
 * The day on which an order or credit note is booked in the ERP, by the key
 * posting_date: the member postingDate that maps take it from.
 */
#ifndef ECX_POSTING_H
#define ECX_POSTING_H

#include <stdbool.h>

#include "base/conf.h"
#include "base/json.h"
#include "core/doc.h"

/* Is the key of the section a way to find a day? False with a reason. */
bool posting_ok(const struct conf_section *s, char why[ECX_WHY]);

/* Sets postingDate of a document that came without one. */
void posting_set(const struct conf_section *s, json_t *order);

#endif
