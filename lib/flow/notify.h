/*
 * ecx-notify(1): composes a digest mail of the receipts and rejections that are
 * new in the ledger, stores it in the outbox, and sends it.
 */
#ifndef ECX_NOTIFY_H
#define ECX_NOTIFY_H

#include "ecx.h"

/*
 * Copies stdin to stdout up to its end, and reads the configuration only then,
 * so that a fault in it stops no document. Sends the mails that wait in the
 * outbox, and one digest of the news of the topic, which is orders,
 * fulfillments or customers; another topic is a usage error. Returns the exit
 * code. The tool that calls it must have ECX_CONF_LATER.
 */
int notify_topic(struct ecx_run *run, const char *topic);

#endif
