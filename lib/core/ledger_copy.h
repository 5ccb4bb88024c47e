/*
 * Copying a ledger to another database, and looking whether it is whole.
 */
#ifndef ECX_LEDGER_COPY_H
#define ECX_LEDGER_COPY_H

#include "core/ledger.h"
#include "core/ledger_db.h"

/* Handed the rows of each table when all of them are there. */
typedef void ledger_copied_fn(const char *table, size_t rows, void *data);

/*
 * Copies all rows, and compares them one by one. `to` is new, or an earlier
 * copy that was interrupted, which goes on; nothing else can be done with it
 * before it is whole. Nobody writes to `from` meanwhile. False when a signal
 * asked to stop; a row that differs, and a `to` that has other rows, end the
 * program.
 */
bool ledger_copy(
    struct ledger *from, struct ledger *to, ledger_copied_fn *fn, void *data);

/* Reads all tables, and reports what is wrong with the database. */
void ledger_check(struct ledger *l, ledger_problem_fn *report,
    ledger_copied_fn *fn, void *data);

#endif
