/*
 * FNV-1a, 64 bits: to compare and to find, not against somebody who chooses the
 * bytes. The ledger and file names keep its values: it never changes.
 */
#ifndef ECX_HASH_H
#define ECX_HASH_H

#include <stddef.h>
#include <stdint.h>

#define HASH_START UINT64_C(0xcbf29ce484222325)

/* The hash of what `hash` stands for and of len more bytes; begin with
 * HASH_START. */
static inline uint64_t
hash_add(uint64_t hash, const char *bytes, size_t len)
{
	size_t i;

	for (i = 0; i < len; i++)
		hash =
		    (hash ^ (unsigned char)bytes[i]) * UINT64_C(0x100000001b3);
	return hash;
}

#endif
