#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/base64.h"
#include "base/mem.h"

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
			     "abcdefghijklmnopqrstuvwxyz0123456789+/=";

enum { PAD = 64 }; /* index of = in digits */

char *
base64_encode(const void *bytes, size_t len)
{
	const unsigned char *in = bytes;
	char *out = xmalloc((len + 2) / 3 * 4 + 1);
	size_t at, n = 0;

	for (at = 0; at < len; at += 3) {
		size_t left = len - at;
		uint32_t three = (uint32_t)in[at] << 16;

		three |= left > 1 ? (uint32_t)in[at + 1] << 8 : 0;
		three |= left > 2 ? in[at + 2] : 0;
		out[n++] = digits[three >> 18];
		out[n++] = digits[three >> 12 & 63];
		out[n++] = digits[left > 1 ? three >> 6 & 63 : PAD];
		out[n++] = digits[left > 2 ? three & 63 : PAD];
	}
	out[n] = '\0';
	return out;
}

char *
base64_decode(const char *text, size_t *len)
{
	const size_t n = strlen(text);
	char *out = xmalloc((n + 3) / 4 * 3 + 1);
	auto_free char *again = NULL;
	uint32_t four = 0;
	size_t i;

	*len = 0;
	for (i = 0; i < n && text[i] != '='; i++) {
		const char *p = strchr(digits, text[i]);

		four = four << 6 | (uint32_t)((p ? p : digits) - digits);
		if (i % 4 == 0)
			continue;
		out[(*len)++] = (char)(four >> (6 - i % 4 * 2) & 255);
	}
	out[*len] = '\0';
	/* Only a text that encodes to itself again is one that base64_encode
	 * writes. */
	again = base64_encode(out, *len);
	if (strcmp(again, text) == 0)
		return out;
	free(out);
	return NULL;
}
