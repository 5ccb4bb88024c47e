/*
 * Sending a mail: msmtp is run, and its exit codes are sorted by what the
 * caller can do about them.
 */
#ifndef ECX_SEND_H
#define ECX_SEND_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "core/doc.h"

struct send {
	const char *program; /* looked for in PATH when it has no slash */
	const char *config;  /* msmtp's own, or NULL */
	const char *account; /* in that, or NULL */
	const char *from;    /* one address; see mail_mailbox */
	const char *to;      /* a comma list of them */
	int64_t timeout;     /* microseconds for all of it */
};

/* Appends the message as it leaves: From and To, then what mail_compose
 * made. */
void send_whole(
    const struct send *s, const char *message, size_t len, struct buf *out);

/*
 * Sends a message of mail_compose to all of `to` or to none. An exit code:
 * ECX_EXIT_OK; ECX_EXIT_AGAIN, when it may work later; ECX_EXIT_DENIED, when
 * the server wants other credentials; ECX_EXIT_CONFIG, when it will not work
 * until something is mended. `why` is then one line. What was cut off
 * (ECX_EXIT_AGAIN) may have arrived all the same; a second copy has the same
 * Message-ID.
 */
int send_mail(
    const struct send *s, const char *message, size_t len, char why[ECX_WHY]);

#endif
