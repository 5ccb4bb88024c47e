/*
 * Sends a mail by running msmtp, and turns its exit codes into those that say
 * what the caller can do.
 */
#ifndef ECX_SEND_H
#define ECX_SEND_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "core/doc.h"

struct send {
	const char *program; /* searched in PATH when it has no slash */
	const char *config;  /* configuration file of msmtp, or NULL */
	const char *account; /* account in that file, or NULL */
	const char *from;    /* one address; see mail_mailbox */
	const char *to;      /* a comma list of addresses */
	int64_t timeout;     /* microseconds for the run of msmtp */
};

/* Appends the message as it is sent: From and To, then the message of
 * mail_compose(). */
void send_message(
    const struct send *s, const char *message, size_t len, struct buf *out);

/*
 * Sends a message of mail_compose() to all addresses of `to`, or to none.
 * Returns an exit code: ECX_EXIT_OK; ECX_EXIT_AGAIN, when it may work later;
 * ECX_EXIT_DENIED, when the server wants other credentials; ECX_EXIT_CONFIG,
 * when the configuration must be corrected. After an error `why` is one line. A
 * mail whose sending was interrupted (ECX_EXIT_AGAIN) may have arrived; the
 * second copy has the same Message-ID.
 */
int send_mail(
    const struct send *s, const char *message, size_t len, char why[ECX_WHY]);

#endif
