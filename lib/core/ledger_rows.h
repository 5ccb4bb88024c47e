/*
 * Rows of the ledger as JSON objects: parts of ledger_each and
 * ledger_mail_news.
 */
#ifndef ECX_LEDGER_ROWS_H
#define ECX_LEDGER_ROWS_H

#include "core/ledger.h"
#include "core/sql.h"

/* Calls fn for the rows of t that meet the SQL condition, oldest first, until
 * it returns false. */
void rows_each(struct ledger *l, enum ledger_table t, const char *condition,
    const struct sql_arg *args, size_t n, ledger_row_fn *fn, void *data);
/* The same for very many rows: fn does not use the ledger. */
void rows_stream(struct ledger *l, enum ledger_table t, const char *condition,
    const struct sql_arg *args, size_t n, ledger_row_fn *fn, void *data);

/* A hash as a row shows it: 16 hexadecimal digits. */
json_t *rows_hash(int64_t hash);

#endif
