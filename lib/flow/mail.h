/*
 * Composing a mail: RFC 5322 header fields, RFC 2047 encoded words, RFC 2045
 * quoted-printable, and a text with an HTML alternative. Lines end in LF and
 * have at most 76 bytes, but where an address is longer. Nothing here knows
 * what the mail is about.
 */
#ifndef ECX_MAIL_H
#define ECX_MAIL_H

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
 * Appends the message without From and To: those stand in the configuration
 * and are put in front when it is sent, so that a mended address also helps a
 * message that waits.
 */
void mail_compose(const struct mail *m, struct buf *out);

struct mailbox {
	char name[MAIL_NAME];       /* "" when there is none */
	char address[MAIL_ADDRESS]; /* local@domain, ASCII */
};

/*
 * Reads the next of a comma list (a@example.org, Ada Byron <b@example.org>,
 * "Byron, Ada" <c@example.org>) and moves *list behind it. 1; 0 at the end of
 * the list; -1 when it is no address.
 */
int mail_mailbox(const char **list, struct mailbox *out);

/* Appends the header field that lists them, each of which must be readable. */
void mail_mailboxes(struct buf *out, const char *field, const char *list);

/* Appends a header field: cleaned, folded, in encoded words where it is not
 * plain ASCII. */
void mail_header(struct buf *out, const char *field, const char *value);

/* Appends the text in quoted-printable, with a line end behind it. */
void mail_quoted_printable(struct buf *out, const char *text);

/* text_clean; also the characters that turn the direction of writing, and
 * those that are line ends to Unicode, become "?". Returns out. */
char *mail_clean(char *out, size_t size, const char *s);

/* The first character of valid UTF-8 that is not empty; *len is its bytes. */
uint32_t mail_char(const char *s, size_t *len);

#endif
