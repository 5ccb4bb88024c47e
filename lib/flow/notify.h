/*
 * The digest mails of a topic, from the ledger's news through its outbox:
 * ecx-notify(1).
 */
#ifndef ECX_NOTIFY_H
#define ECX_NOTIFY_H

#include "ecx.h"

/*
 * Passes stdin on to its end; only then, whatever is wrong with the mail, reads
 * the configuration, sends what waits in the outbox and one digest of what is
 * news for the topic (orders, fulfillments or customers; else a usage error).
 * Returns the exit code. The tool that calls it has ECX_CONF_LATER.
 */
int notify_topic(struct ecx_run *run, const char *topic);

#endif
