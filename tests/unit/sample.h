/* Documents that several tests start from. A failure fails the test. */
#ifndef ECX_SAMPLE_H
#define ECX_SAMPLE_H

#include "base/json.h"

/* The order of ecx-doc(5), which is good. */
extern const char sample_order[];

json_t *sample_read(const char *text);

/*
 * Puts the value (JSON text) where the dotted path says; at the end of a list
 * it is appended, and NULL takes away.
 */
void sample_change(json_t *doc, const char *path, const char *value);
/* A new order with that one change. */
json_t *sample_changed(const char *path, const char *value);

#endif
