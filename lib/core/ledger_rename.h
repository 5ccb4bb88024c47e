/*
 * Another name for a connection, in every row of the ledger.
 */
#ifndef ECX_LEDGER_RENAME_H
#define ECX_LEDGER_RENAME_H

#include "core/ledger.h"

/* Handed the number of rows of each table that name the connection, and have
 * some. */
typedef void ledger_named_fn(const char *table, size_t rows, void *data);

/* Returns the number of rows that name the connection; fn may be NULL. Without
 * logs: not those of events and runs. */
size_t ledger_named(struct ledger *l, const char *name, bool with_logs,
    ledger_named_fn *fn, void *data);
/* Of how many orders and customers of the source does the reference begin with
 * its name in capital letters and '-'? */
size_t ledger_named_refs(struct ledger *l, const char *source);
/* Renames it, in the columns and in the documents that are kept. Nothing may
 * have the new name but events and runs. */
void ledger_rename(struct ledger *l, const char *from, const char *to);

#endif
