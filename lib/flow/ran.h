/*
 * What ecx-flow says when the steps of a flow have ended.
 */
#ifndef ECX_RAN_H
#define ECX_RAN_H

#include "core/ledger.h"
#include "ecx.h"

/*
 * The command `ran` of ecx-ledger: its arguments are the flow, its store and
 * ERP, when it began (microseconds since 1970, by the machine's clock), and its
 * exit status. Standard input has the messages of the steps. Those of an outage
 * are passed on to stderr when they are new, and once an hour; all others at
 * once. Says when the flow works again, and with -v what the run did.
 */
int flow_ran(struct ecx_run *run, const struct ledger_filter *filter);

#endif
