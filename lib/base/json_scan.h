/*
 * How far a text goes that stands in JSON as it is: up to a quote, a backslash
 * or a control character. Only the files of json.h use it.
 */
#ifndef ECX_JSON_SCAN_H
#define ECX_JSON_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Eight bytes that are all c. */
#define JSON_EACH(c) (UINT64_C(0x0101010101010101) * (c))

static inline bool
json_is_plain(unsigned char c)
{
	return c >= 0x20 && c != '"' && c != '\\';
}

/* Is a byte of the eight smaller than n, which is at most 0x80? */
static inline bool
json_has_less(uint64_t eight, unsigned n)
{
	return ((eight - JSON_EACH(n)) & ~eight & JSON_EACH(0x80)) != 0;
}

/* How many bytes of s are plain; *high gets a bit of JSON_EACH(0x80) when one
 * of them is not ASCII. */
static inline size_t
json_plain(const char *s, size_t len, uint64_t *high)
{
	uint64_t eight;
	size_t i = 0;

	for (; i + sizeof(eight) <= len; i += sizeof(eight)) {
		memcpy(&eight, s + i, sizeof(eight));
		if (json_has_less(eight, 0x20) ||
		    json_has_less(eight ^ JSON_EACH('"'), 1) ||
		    json_has_less(eight ^ JSON_EACH('\\'), 1))
			break;
		*high |= eight & JSON_EACH(0x80);
	}
	for (; i < len && json_is_plain((unsigned char)s[i]); i++)
		*high |= (unsigned char)s[i] & 0x80;
	return i;
}

#endif
