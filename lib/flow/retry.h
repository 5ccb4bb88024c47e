/*
 * ecx-ledger retry: documents that are deferred or in the quarantine come
 * again.
 */
#ifndef ECX_RETRY_H
#define ECX_RETRY_H

#include "core/ledger.h"
#include "ecx.h"

/*
 * Writes the documents of the rows that match. An order or customer of a store
 * with an API is asked for by its id, through the tool that reads its flow. Its
 * row becomes due where it did not come, and with all_due in any case. Any
 * other document, and with as_kept each, is written as it was kept; one of a
 * vendor goes through the map of its source. Returns the status of the run.
 */
int retry_rows(struct ecx_run *run, const struct ledger_filter *filter,
    bool as_kept, bool all_due);

#endif
