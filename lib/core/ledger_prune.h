/*
 * Removing personal data from the ledger. What is needed so that nothing is
 * sent twice stays: receipts, keys, hashes, what is booked of an order, and its
 * lines and amounts. Of documents without an end, in the quarantine or
 * deferred, the row stays.
 */
#ifndef ECX_LEDGER_PRUNE_H
#define ECX_LEDGER_PRUNE_H

#include "core/ledger.h"

/* Handed how many rows of a table have data that is older. */
typedef void ledger_pruned_fn(const char *table, size_t rows, void *data);

/* Counts the rows with personal data from before that time. */
void ledger_prune_count(
    struct ledger *l, int64_t before, ledger_pruned_fn *fn, void *data);
/*
 * Removes it, some rows a transaction, so that others can write meanwhile;
 * false when a signal asked to stop. What was removed once is not looked at
 * again.
 */
bool ledger_prune(
    struct ledger *l, int64_t before, ledger_pruned_fn *fn, void *data);
/* Writes the tables anew, so that what was removed stands nowhere in the
 * ledger's files; false when another process reads or writes it. */
bool ledger_compact(struct ledger *l);

#endif
