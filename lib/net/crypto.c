#include <assert.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

#include "base/die.h"
#include "base/mem.h"
#include "net/crypto.h"

enum {
	P256_NUMBER = 32, /* bytes of r and of s */
	RSA_BITS_MIN = 2048,
	SIGNATURE_MAX = 2048, /* bytes: RSA of 16384 bits */
};

static const struct {
	const char *name;
	int key; /* EVP_PKEY_*; 0: none */
} algs[] = {
    [CRYPTO_RS256] = {"RS256", EVP_PKEY_RSA},
    [CRYPTO_PS256] = {"PS256", EVP_PKEY_RSA},
    [CRYPTO_ES256] = {"ES256", EVP_PKEY_EC},
    [CRYPTO_HS256] = {"HS256", 0},
};

bool
crypto_alg_find(const char *name, enum crypto_alg *alg)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(algs); i++)
		if (strcmp(algs[i].name, name) == 0) {
			*alg = (enum crypto_alg)i;
			return true;
		}
	return false;
}

static void
to_hex(const unsigned char *bytes, size_t n, char *out)
{
	size_t i;

	for (i = 0; i < n; i++)
		(void)snprintf(out + 2 * i, 3, "%02x", bytes[i]);
}

void
crypto_sha256_hex(const void *data, size_t len, char out[CRYPTO_SHA256_HEX])
{
	unsigned char hash[CRYPTO_SHA256];

	if (EVP_Digest(data, len, hash, NULL, EVP_sha256(), NULL) != 1)
		die(ECX_EXIT_BUG, "SHA-256 is not available in libcrypto");
	to_hex(hash, sizeof(hash), out);
}

void
crypto_hmac_sha256(const void *key, size_t key_len, const void *data,
    size_t len, unsigned char out[CRYPTO_SHA256])
{
	assert(key_len <= INT_MAX);
	if (HMAC(EVP_sha256(), key, (int)key_len, data, len, out, NULL) == NULL)
		die(ECX_EXIT_BUG, "HMAC-SHA-256 is not available in libcrypto");
}

void
crypto_random_hex(char *out, size_t n)
{
	unsigned char bytes[64];

	assert(n <= sizeof(bytes));
	if (RAND_bytes(bytes, (int)n) != 1)
		die(ECX_EXIT_AGAIN, "no random bytes are available");
	to_hex(bytes, n, out);
}

void
crypto_wipe(void *p, size_t n)
{
	OPENSSL_cleanse(p, n);
}

/* ---- signatures ---- */

/* Why OpenSSL failed; its queue of errors is empty afterwards. */
static bool
openssl_error(char *why, size_t size, const char *problem)
{
	const char *reason = ERR_reason_error_string(ERR_peek_last_error());

	(void)snprintf(why, size, "%s%s%s", problem, reason != NULL ? ": " : "",
	    reason != NULL ? reason : "");
	ERR_clear_error();
	return false;
}

/* Nobody is asked at the terminal for a passphrase. */
static int
no_passphrase(char *buf, int size, int writing, void *data)
{
	(void)buf;
	(void)size;
	(void)writing;
	(void)data;
	return -1;
}

static EVP_PKEY *
read_key(const char *pem)
{
	BIO *in = BIO_new_mem_buf(pem, -1);
	EVP_PKEY *key = PEM_read_bio_PrivateKey(in, NULL, no_passphrase, NULL);

	(void)BIO_free(in);
	return key;
}

/* DER's SEQUENCE of two INTEGERs as r and s side by side. */
static bool
flatten(const unsigned char *der, size_t len, struct buf *out)
{
	unsigned char pair[2 * P256_NUMBER];
	ECDSA_SIG *sig = d2i_ECDSA_SIG(NULL, &der, (long)len);
	bool ok = sig != NULL &&
		  BN_bn2binpad(ECDSA_SIG_get0_r(sig), pair, P256_NUMBER) > 0 &&
		  BN_bn2binpad(ECDSA_SIG_get0_s(sig), pair + P256_NUMBER,
		      P256_NUMBER) > 0;

	ECDSA_SIG_free(sig);
	if (ok)
		buf_add(out, pair, sizeof(pair));
	return ok;
}

/* EVP_DigestSignInit and what the algorithm needs beside it. */
static bool
begin(EVP_MD_CTX *md, EVP_PKEY *key, enum crypto_alg alg)
{
	EVP_PKEY_CTX *parameters; /* md's */

	if (EVP_DigestSignInit(md, &parameters, EVP_sha256(), NULL, key) != 1)
		return false;
	return alg != CRYPTO_PS256 ||
	       (EVP_PKEY_CTX_set_rsa_padding(
		    parameters, RSA_PKCS1_PSS_PADDING) == 1 &&
		   EVP_PKEY_CTX_set_rsa_pss_saltlen(
		       parameters, RSA_PSS_SALTLEN_DIGEST) == 1);
}

static bool
sign(EVP_PKEY *key, enum crypto_alg alg, const void *data, size_t len,
    struct buf *out)
{
	unsigned char signature[SIGNATURE_MAX];
	size_t n = sizeof(signature);
	EVP_MD_CTX *md = EVP_MD_CTX_new();
	bool ok = md != NULL && begin(md, key, alg) &&
		  EVP_DigestSign(md, signature, &n, data, len) == 1;

	EVP_MD_CTX_free(md);
	if (!ok)
		return false;
	if (alg == CRYPTO_ES256)
		return flatten(signature, n, out);
	buf_add(out, signature, n);
	return true;
}

/* Is it of the kind and size that the algorithm asks for? */
static bool
fits(const EVP_PKEY *key, enum crypto_alg alg, char *why, size_t size)
{
	bool ok = EVP_PKEY_get_base_id(key) == algs[alg].key;
	char curve[64] = "";

	if (alg == CRYPTO_ES256) {
		(void)EVP_PKEY_get_group_name(key, curve, sizeof(curve), NULL);
		ok = ok && strcmp(curve, "prime256v1") == 0;
	} else {
		ok = ok && EVP_PKEY_get_bits(key) >= RSA_BITS_MIN &&
		     EVP_PKEY_get_size(key) <= SIGNATURE_MAX;
	}
	if (!ok)
		(void)snprintf(why, size, "%s needs %s", algs[alg].name,
		    alg == CRYPTO_ES256 ? "an EC key of curve P-256"
					: "an RSA key of 2048 bits or more");
	return ok;
}

bool
crypto_sign(enum crypto_alg alg, const char *key, const void *data, size_t len,
    struct buf *out, char *why, size_t size)
{
	unsigned char mac[CRYPTO_SHA256];
	EVP_PKEY *private;
	bool ok;

	if (alg == CRYPTO_HS256) {
		crypto_hmac_sha256(key, strlen(key), data, len, mac);
		buf_add(out, mac, sizeof(mac));
		return true;
	}
	private = read_key(key);
	if (private == NULL)
		return openssl_error(why, size, "no private key in PEM");
	ok = fits(private, alg, why, size);
	if (ok && !sign(private, alg, data, len, out))
		ok = openssl_error(why, size, "cannot sign");
	EVP_PKEY_free(private);
	return ok;
}

void
crypto_free(char *secret)
{
	if (secret != NULL)
		crypto_wipe(secret, strlen(secret));
	free(secret);
}
