#include <assert.h>
#include <stdbool.h>
#include <string.h>

#include "base/clock.h"
#include "base/die.h"
#include "flow/mail.h"

enum {
	LINE = 76,   /* the longest line of RFC 2045 and RFC 2047 */
	WORD = 48,   /* a longer word cannot be folded, and is encoded */
	FIELD = 2048 /* bytes of a header field's value that are kept */
};

/* "=_" does not occur in quoted-printable. */
#define BOUNDARY "=_ecx"

uint32_t
mail_char(const char *s, size_t *len)
{
	const unsigned char *in = (const unsigned char *)s;
	uint32_t c = in[0];
	size_t i;

	*len = c < 0x80 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
	if (*len > 1)
		c &= 0x7fU >> *len;
	for (i = 1; i < *len; i++)
		c = c << 6 | (in[i] & 0x3fU);
	return c;
}

static bool
is_direction_or_break(uint32_t c)
{
	return c == 0x061c || c == 0x200e || c == 0x200f ||
	       (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

char *
mail_clean(char *out, size_t size, const char *s)
{
	char *from, *to;
	size_t len;

	text_clean(out, size, s);
	for (from = to = out; *from != '\0'; from += len) {
		if (is_direction_or_break(mail_char(from, &len))) {
			*to++ = '?';
		} else {
			memmove(to, from, len);
			to += len;
		}
	}
	*to = '\0';
	return out;
}

/* ---- header fields ---- */

/* Can the value be written into a header field as it is, and be folded? Blanks
 * at its ends and several in a row would not survive every mail system. */
static bool
is_plain(const char *s)
{
	size_t i, word = 0;

	if (strstr(s, "=?") != NULL)
		return false;
	for (i = 0; s[i] != '\0'; i++) {
		if (s[i] == ' ' && word > 0)
			word = 0;
		else if (s[i] <= ' ' || s[i] > '~' || ++word > WORD)
			return false;
	}
	return i == 0 || word > 0;
}

static void
put_folded(struct buf *out, size_t column, const char *s)
{
	size_t len;

	for (; *s != '\0'; s += len) {
		len = 1 + strcspn(s + 1, " ");
		if (*s == ' ' && column + len > LINE) {
			buf_addc(out, '\n');
			column = 0;
		}
		buf_add(out, s, len);
		column += len;
	}
}

/* Is it a character that RFC 2047 allows unencoded everywhere, also in names?
 */
static bool
is_encoded_plain(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
	       (c >= 'a' && c <= 'z') || c == '-' || c == '.';
}

/* Writes one character in encoding Q; returns the number of bytes. */
static size_t
encode_char(char out[13], const char *s, size_t len)
{
	static const char hex[] = "0123456789ABCDEF";
	size_t i, n = 0;

	if (is_encoded_plain(*s) || *s == ' ') {
		out[0] = *s;
		if (*s == ' ')
			out[0] = '_';
		return 1;
	}
	for (i = 0; i < len; i++) {
		out[n++] = '=';
		out[n++] = hex[(unsigned char)s[i] >> 4];
		out[n++] = hex[s[i] & 0xf];
	}
	return n;
}

/* Appends the value in encoded words, one a line. A character is never split
 * between two of them. Returns the column after the last one. */
static size_t
put_encoded(struct buf *out, size_t column, const char *s)
{
	static const char open[] = "=?UTF-8?Q?", close[] = "?=";
	char coded[13];
	size_t len, n;

	buf_adds(out, open);
	column += strlen(open);
	for (; *s != '\0'; s += len) {
		(void)mail_char(s, &len);
		n = encode_char(coded, s, len);
		if (column + n + strlen(close) > LINE) {
			buf_addf(out, "%s\n %s", close, open);
			column = 1 + strlen(open);
		}
		buf_add(out, coded, n);
		column += n;
	}
	buf_adds(out, close);
	return column + strlen(close);
}

void
mail_header(struct buf *out, const char *field, const char *value)
{
	char clean[FIELD];
	size_t column = strlen(field) + 2;

	mail_clean(clean, sizeof(clean), value);
	buf_addf(out, "%s: ", field);
	if (is_plain(clean))
		put_folded(out, column, clean);
	else
		(void)put_encoded(out, column, clean);
	buf_addc(out, '\n');
}

/* ---- addresses ---- */

/* Is it an address that can be a program's argument and stand in a header: no
 * quotes, no blank, no leading "-"? */
static bool
is_address(const char *s)
{
	const char *at = strchr(s, '@');
	size_t i;

	for (i = 0; s[i] != '\0'; i++)
		if (s[i] <= ' ' || s[i] > '~' ||
		    strchr("<>()[]\\,;:\"", s[i]) != NULL)
			return false;
	return at != NULL && at != s && at[1] != '\0' && *s != '-' &&
	       strchr(at + 1, '@') == NULL;
}

static const char *
skip_blanks(const char *s)
{
	return s + strspn(s, " \t");
}

/* Copies n bytes without the blanks at their end; false when they do not
 * fit. */
static bool
copy_trimmed(char *out, size_t size, const char *s, size_t n)
{
	while (n > 0 && (s[n - 1] == ' ' || s[n - 1] == '\t'))
		n--;
	if (n >= size)
		return false;
	memcpy(out, s, n);
	out[n] = '\0';
	return true;
}

/* Reads a quoted name. NULL when its end is missing or it is too long. */
static const char *
quoted_name(const char *s, char out[MAIL_NAME])
{
	size_t n = 0;

	for (s++; *s != '"'; s++) {
		if (*s == '\\')
			s++;
		if (*s == '\0' || n == MAIL_NAME - 1)
			return NULL;
		out[n++] = *s;
	}
	out[n] = '\0';
	return skip_blanks(s + 1);
}

int
mail_mailbox(const char **list, struct mailbox *out)
{
	const char *s = skip_blanks(*list);
	size_t n;

	*out = (struct mailbox){0};
	if (*s == '\0')
		return 0;
	if (*s == '"') {
		s = quoted_name(s, out->name);
		if (s == NULL || *s != '<')
			return -1;
	}
	n = strcspn(s, "<,");
	if (s[n] == '<') {
		if (n > 0 && !copy_trimmed(out->name, sizeof(out->name), s, n))
			return -1;
		s += n + 1;
		n = strcspn(s, ">");
		if (s[n] != '>' ||
		    !copy_trimmed(out->address, MAIL_ADDRESS, s, n))
			return -1;
		s = skip_blanks(s + n + 1);
	} else {
		if (!copy_trimmed(out->address, MAIL_ADDRESS, s, n))
			return -1;
		s += n;
	}
	if ((*s != ',' && *s != '\0') || !is_address(out->address) ||
	    !text_is_utf8(out->name, strlen(out->name)))
		return -1;
	*list = *s == ',' ? s + 1 : s;
	return 1;
}

/* Appends the name as a quoted string or in encoded words. Returns the column
 * after it. */
static size_t
put_name(struct buf *out, size_t column, const char *name)
{
	char clean[MAIL_NAME];
	size_t i, before = out->len;

	mail_clean(clean, sizeof(clean), name);
	if (!is_plain(clean) || strlen(clean) > WORD)
		return put_encoded(out, column, clean);
	buf_addc(out, '"');
	for (i = 0; clean[i] != '\0'; i++) {
		if (clean[i] == '"' || clean[i] == '\\')
			buf_addc(out, '\\');
		buf_addc(out, clean[i]);
	}
	buf_addc(out, '"');
	return column + (out->len - before);
}

static void
put_mailbox(struct buf *out, size_t column, const struct mailbox *m)
{
	if (m->name[0] == '\0') {
		buf_adds(out, m->address);
		return;
	}
	column = put_name(out, column, m->name);
	/* The address comes with a blank, two brackets and a comma. */
	if (column + strlen(m->address) + 4 > LINE)
		buf_addc(out, '\n');
	buf_addf(out, " <%s>", m->address);
}

void
mail_mailboxes(struct buf *out, const char *field, const char *list)
{
	size_t column = strlen(field) + 2;
	struct mailbox m;

	buf_addf(out, "%s: ", field);
	while (mail_mailbox(&list, &m) > 0) {
		if (column == 1)
			buf_adds(out, ",\n ");
		put_mailbox(out, column, &m);
		column = 1;
	}
	buf_addc(out, '\n');
}

/* ---- the body ---- */

/* Can the character be written unencoded in quoted-printable? */
static bool
is_literal(const char *s, size_t column)
{
	if (*s == ' ' || *s == '\t')
		return s[1] != '\n' && s[1] != '\0';
	/* A line that is "." or begins with "From " means something else to
	 * some mail systems. */
	if (column == 0 && (*s == '.' || strncmp(s, "From ", 5) == 0))
		return false;
	return *s > ' ' && *s <= '~' && *s != '=';
}

void
mail_quoted_printable(struct buf *out, const char *text)
{
	size_t column = 0, n;

	for (; *text != '\0'; text++) {
		if (*text == '\n') {
			buf_addc(out, '\n');
			column = 0;
			continue;
		}
		n = is_literal(text, column) ? 1 : 3;
		if (column + n >= LINE) {
			buf_adds(out, "=\n");
			column = 0;
			n = is_literal(text, column) ? 1 : 3;
		}
		if (n == 1)
			buf_addc(out, *text);
		else
			buf_addf(out, "=%02X", (unsigned char)*text);
		column += n;
	}
	if (column > 0)
		buf_addc(out, '\n');
}

/* "Fri, 20 Nov 2026 09:15:00 +0000" */
static void
put_date(struct buf *out, int64_t us)
{
	/* 1970 began on a Thursday. */
	static const char days[][4] = {
	    "Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};
	static const char months[][4] = {"Jan", "Feb", "Mar", "Apr", "May",
	    "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
	const int64_t day = (int64_t)24 * 60 * 60 * 1000000;
	char at[CLOCK_TEXT];
	size_t month;

	clock_print(us, at); /* 2026-11-20T09:15:00Z */
	month = (size_t)((at[5] - '0') * 10 + at[6] - '0' - 1);
	buf_addf(out, "Date: %s, %.2s %s %.4s %.8s +0000\n", days[us / day % 7],
	    at + 8, months[month], at, at + 11);
}

static void
put_part(struct buf *out, const char *type, const char *text)
{
	buf_addf(out,
	    "--" BOUNDARY "\n"
	    "Content-Type: text/%s; charset=utf-8\n"
	    "Content-Transfer-Encoding: quoted-printable\n\n",
	    type);
	mail_quoted_printable(out, text);
}

void
mail_compose(const struct mail *m, struct buf *out)
{
	put_date(out, m->date);
	buf_addf(out, "Message-ID: <%s>\n", m->message_id);
	mail_header(out, "Subject", m->subject);
	buf_adds(out,
	    "Auto-Submitted: auto-generated\n"
	    "MIME-Version: 1.0\n"
	    "Content-Type: multipart/alternative; boundary=\"" BOUNDARY
	    "\"\n\n");
	put_part(out, "plain", m->text);
	put_part(out, "html", m->html);
	buf_adds(out, "--" BOUNDARY "--\n");
}

bool
mail_is_list(const char *list, const char **bad)
{
	struct mailbox m;
	size_t count = 0;
	int got;

	*bad = list;
	while ((got = mail_mailbox(bad, &m)) > 0)
		count++;
	return got == 0 && count > 0;
}
