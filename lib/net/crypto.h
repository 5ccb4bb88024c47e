/*
 * What sign-on needs of cryptography; crypto.c is the one file that knows
 * OpenSSL's libcrypto.
 */
#ifndef ECX_CRYPTO_H
#define ECX_CRYPTO_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

enum { CRYPTO_SHA256 = 32, CRYPTO_SHA256_HEX = 2 * CRYPTO_SHA256 + 1 };

/* The algorithms of a JSON Web Signature, RFC 7518 section 3. */
enum crypto_alg { CRYPTO_RS256, CRYPTO_PS256, CRYPTO_ES256, CRYPTO_HS256 };

/* False when no algorithm has that name. */
bool crypto_alg_find(const char *name, enum crypto_alg *alg);

/* Lower case, NUL behind. */
void crypto_sha256_hex(
    const void *data, size_t len, char out[CRYPTO_SHA256_HEX]);
void crypto_hmac_sha256(const void *key, size_t key_len, const void *data,
    size_t len, unsigned char out[CRYPTO_SHA256]);

/*
 * Appends the signature as JWS has it (ES256: r and s of 32 bytes each). key
 * is a private key in PEM, without a passphrase; for HS256 the secret itself.
 * False with the reason in why: no such key, a key of another kind.
 */
bool crypto_sign(enum crypto_alg alg, const char *key, const void *data,
    size_t len, struct buf *out, char *why, size_t size);

/* n bytes that nobody can guess, as 2 n letters and a NUL. */
void crypto_random_hex(char *out, size_t n);

/* Overwrites for good. */
void crypto_wipe(void *p, size_t n);
/* Overwrites a secret and frees it; NULL is nothing. */
void crypto_free(char *secret);

#endif
