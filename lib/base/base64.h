/* Base64 with padding, RFC 4648 section 4. */
#ifndef ECX_BASE64_H
#define ECX_BASE64_H

#include <stddef.h>

/* A new string, which the caller frees. */
char *base64_encode(const void *bytes, size_t len);
/* New bytes, followed by a NUL, which the caller frees; NULL when text is not
 * exactly what base64_encode writes. */
char *base64_decode(const char *text, size_t *len);

#endif
