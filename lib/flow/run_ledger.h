/*
 * Where a run's ledger is.
 */
#ifndef ECX_RUN_LEDGER_H
#define ECX_RUN_LEDGER_H

#include "flow/run.h"

/* Is it the URL of a database, and not a folder? */
bool run_is_url(const char *where);
/* Opens the ledger at the URL with the password of [ecx]; a URL that cannot be
 * used ends the program with one line. */
typedef struct ledger *ledger_open_fn(const char *url, const char *password);
struct ledger *run_open_url(
    const struct conf *conf, const char *url, ledger_open_fn *open);

#endif
