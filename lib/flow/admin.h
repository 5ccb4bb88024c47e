/*
 * The commands of ecx-ledger(1) for a ledger as a whole. filter is not used.
 */
#ifndef ECX_ADMIN_H
#define ECX_ADMIN_H

#include "ecx.h"

int admin_migrate(struct ecx_run *run, const struct ledger_filter *filter);
int admin_check(struct ecx_run *run, const struct ledger_filter *filter);
int admin_prune(struct ecx_run *run, const struct ledger_filter *filter);
int admin_copy(struct ecx_run *run, const struct ledger_filter *filter);

#endif
