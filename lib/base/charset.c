#include <string.h>

#include "base/charset.h"

/* The characters of the bytes from FIRST to LAST; 0: there is none. All other
 * bytes are the character of the same number. */
enum { FIRST = 0x80, LAST = 0xbf };

static const unsigned short windows_1252[LAST - FIRST + 1] = {
    [0x00] = 0x20ac,
    [0x02] = 0x201a,
    [0x03] = 0x0192,
    [0x04] = 0x201e,
    [0x05] = 0x2026,
    [0x06] = 0x2020,
    [0x07] = 0x2021,
    [0x08] = 0x02c6,
    [0x09] = 0x2030,
    [0x0a] = 0x0160,
    [0x0b] = 0x2039,
    [0x0c] = 0x0152,
    [0x0e] = 0x017d,
    [0x11] = 0x2018,
    [0x12] = 0x2019,
    [0x13] = 0x201c,
    [0x14] = 0x201d,
    [0x15] = 0x2022,
    [0x16] = 0x2013,
    [0x17] = 0x2014,
    [0x18] = 0x02dc,
    [0x19] = 0x2122,
    [0x1a] = 0x0161,
    [0x1b] = 0x203a,
    [0x1c] = 0x0153,
    [0x1e] = 0x017e,
    [0x1f] = 0x0178,
};

/* What differs from ISO 8859-1. */
static const unsigned short iso_8859_15[LAST - FIRST + 1] = {
    [0x24] = 0x20ac,
    [0x26] = 0x0160,
    [0x28] = 0x0161,
    [0x34] = 0x017d,
    [0x38] = 0x017e,
    [0x3c] = 0x0152,
    [0x3d] = 0x0153,
    [0x3e] = 0x0178,
};

enum charset
charset_of(const char *name)
{
	if (name != NULL && strcmp(name, "windows-1252") == 0)
		return CHARSET_WINDOWS_1252;
	return name != NULL && strcmp(name, "iso-8859-15") == 0
		   ? CHARSET_ISO_8859_15
		   : CHARSET_UTF_8;
}

/* The character of a byte, or 0. */
static unsigned
character(enum charset charset, unsigned char byte)
{
	const unsigned short *table =
	    charset == CHARSET_WINDOWS_1252 ? windows_1252 : iso_8859_15;
	unsigned its;

	if (byte < FIRST || byte > LAST)
		return byte;
	its = table[byte - FIRST];
	if (its != 0)
		return its;
	return charset == CHARSET_WINDOWS_1252 && byte < 0xa0 ? 0 : byte;
}

/* Writes a character below 0x10000; how many bytes. */
static size_t
encode(unsigned c, char out[CHARSET_MAX])
{
	if (c < 0x80) {
		out[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		out[0] = (char)(0xc0 | c >> 6);
		out[1] = (char)(0x80 | (c & 0x3f));
		return 2;
	}
	out[0] = (char)(0xe0 | c >> 12);
	out[1] = (char)(0x80 | (c >> 6 & 0x3f));
	out[2] = (char)(0x80 | (c & 0x3f));
	return 3;
}

size_t
charset_read(enum charset charset, const char *bytes, size_t n, char *out)
{
	size_t i, len = 0;
	unsigned c;

	if (charset == CHARSET_UTF_8) {
		memcpy(out, bytes, n);
		return n;
	}
	for (i = 0; i < n; i++) {
		c = character(charset, (unsigned char)bytes[i]);
		if (c != 0)
			len += encode(c, out + len);
		else
			out[len++] = bytes[i];
	}
	return len;
}

/* Appends the byte of the character at the start of the text; how long that is
 * in UTF-8, or 0 if the encoding does not have it. */
static size_t
add_character(enum charset charset, const char *text, struct buf *out)
{
	char its[CHARSET_MAX];
	unsigned byte, c;
	size_t n;

	for (byte = 1; byte <= 0xff; byte++) {
		c = character(charset, (unsigned char)byte);
		n = c != 0 ? encode(c, its) : 0;
		if (n > 0 && strncmp(text, its, n) == 0) {
			buf_addc(out, (char)byte);
			return n;
		}
	}
	return 0;
}

bool
charset_write(enum charset charset, const char *text, struct buf *out,
    const char **missing)
{
	size_t n;

	if (charset == CHARSET_UTF_8) {
		buf_adds(out, text);
		return true;
	}
	for (; *text != '\0'; text += n) {
		n = 1;
		if ((unsigned char)*text < FIRST) {
			buf_addc(out, *text);
		} else if ((n = add_character(charset, text, out)) == 0) {
			*missing = text;
			return false;
		}
	}
	return true;
}
