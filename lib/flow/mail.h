/*
 * Composes a mail: RFC 5322 header fields, RFC 2047 encoded words, RFC 2045
 * quoted-printable, and a text with an HTML alternative. Lines end in LF and
 * have at most 76 bytes, except for a longer address. This file knows nothing
 * of the contents of the mail.
 */
#ifndef ECX_MAIL_H
#define ECX_MAIL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

enum { MAIL_NAME = 128, MAIL_ADDRESS = 255 };

/* The largest message that is composed: 64 MiB. */
#define MAIL_MAX ((size_t)64 << 20)

struct mail {
	const char *subject;
	const char *message_id; /* without < and > */
	int64_t date;           /* microseconds since 1970 */
	const char *text;       /* UTF-8, lines end in LF */
	const char *html;
};

/*
 * Appends the message without From and To. These are added from the
 * configuration when the message is sent, so that a corrected address is also
 * used for messages that wait in the outbox.
 */
void mail_compose(const struct mail *m, struct buf *out);

struct mailbox {
	char name[MAIL_NAME];       /* "" when there is none */
	char address[MAIL_ADDRESS]; /* local@domain, ASCII */
};

/*
 * Reads the next mailbox of a comma list (a@example.org, Ada Byron
 * <b@example.org>, "Byron, Ada" <c@example.org>), and moves *list behind it.
 * Returns 1; 0 at the end of the list; -1 when the next item is not an address.
 */
int mail_mailbox(const char **list, struct mailbox *out);
/* Has the list at least one mailbox, and is each of them an address? Else
 * false, and *bad is where it goes wrong. */
bool mail_is_list(const char *list, const char **bad);

/* Appends the header field with the mailboxes of the list, which mail_mailbox()
 * must be able to read. */
void mail_mailboxes(struct buf *out, const char *field, const char *list);

/* Appends a header field. The value is cleaned and folded, and written in
 * encoded words when it is not plain ASCII. */
void mail_header(struct buf *out, const char *field, const char *value);

/* Appends the text in quoted-printable. It always ends with a line end. */
void mail_quoted_printable(struct buf *out, const char *text);

/* Copies s by text_clean(). Characters that change the direction of writing,
 * and the line ends of Unicode, also become "?". Returns out. */
char *mail_clean(char *out, size_t size, const char *s);

/* The first character of valid UTF-8, which must not be empty. *len is the
 * number of its bytes. */
uint32_t mail_char(const char *s, size_t *len);

#endif
