#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>

#include "base/die.h"
#include "base/intern.h"
#include "base/mem.h"

struct intern {
	char *text; /* one string after the other, each followed by a NUL */
	size_t len, cap;
	uint32_t *start; /* offset of each string in text; n + 1 of them */
	uint32_t n, n_cap;
	/* A hash table with open addressing; 0 is a free slot. The bits within
	 * the mask hold the number + 1, those above it the same bits of the
	 * hash, so that a slot of another string is nearly always recognised
	 * without looking at its text. */
	uint32_t *slot;
	uint32_t mask;
};

enum { FIRST_SLOTS = 64, FIRST_TEXT = 512 };

struct intern *
intern_new(void)
{
	struct intern *in = xcalloc(1, sizeof(*in));

	in->mask = FIRST_SLOTS - 1;
	in->slot = xcalloc(FIRST_SLOTS, sizeof(*in->slot));
	in->n_cap = FIRST_SLOTS / 2;
	in->start = xreallocarray(NULL, in->n_cap + 1, sizeof(*in->start));
	in->start[0] = 0;
	in->cap = FIRST_TEXT;
	in->text = xmalloc(in->cap);
	return in;
}

void
intern_free(struct intern *in)
{
	if (in == NULL)
		return;
	free(in->text);
	free(in->start);
	free(in->slot);
	free(in);
}

void
intern_cleanup(struct intern **in)
{
	intern_free(*in);
}

/* 32-bit FNV-1a, its bits mixed once more, because only the low ones choose
 * the slot. */
static uint32_t
hash(const void *data, size_t len)
{
	const unsigned char *bytes = data;
	uint32_t h = 2166136261u;
	size_t i;

	for (i = 0; i < len; i++)
		h = (h ^ bytes[i]) * 16777619u;
	h ^= h >> 16;
	h *= 0x85ebca6bu;
	return h ^ h >> 13;
}

static size_t
length(const struct intern *in, uint32_t id)
{
	return in->start[id + 1] - in->start[id] - 1;
}

/* The slot that holds these bytes, or the free one where they belong. */
static uint32_t *
find_slot(const struct intern *in, uint32_t h, const void *data, size_t len)
{
	uint32_t i = h & in->mask, id;

	for (; in->slot[i] != 0; i = (i + 1) & in->mask) {
		if (((in->slot[i] ^ h) & ~in->mask) != 0)
			continue;
		id = (in->slot[i] & in->mask) - 1;
		if (length(in, id) == len &&
		    memcmp(in->text + in->start[id], data, len) == 0)
			break;
	}
	return &in->slot[i];
}

/* Doubles the slots; at least half of them are always free. */
static void
grow(struct intern *in)
{
	size_t slots = ((size_t)in->mask + 1) * 2, len;
	const char *text;
	uint32_t id, h;

	if (slots > UINT32_MAX)
		die(EX_OSERR, "out of memory: too many different strings");
	in->mask = (uint32_t)slots - 1;
	in->n_cap = (uint32_t)(slots / 2);
	in->start =
	    xreallocarray(in->start, (size_t)in->n_cap + 1, sizeof(*in->start));
	free(in->slot);
	in->slot = xcalloc(slots, sizeof(*in->slot));
	for (id = 0; id < in->n; id++) {
		text = in->text + in->start[id];
		len = length(in, id);
		h = hash(text, len);
		*find_slot(in, h, text, len) = (h & ~in->mask) | (id + 1);
	}
}

static void
append(struct intern *in, const void *data, size_t len)
{
	size_t need = in->len + len + 1;

	if (len >= UINT32_MAX || need > UINT32_MAX)
		die(EX_OSERR, "out of memory: more than 4 GiB of strings");
	if (need > in->cap) {
		in->cap = need > in->cap * 2 ? need : in->cap * 2;
		in->text = xrealloc(in->text, in->cap);
	}
	memcpy(in->text + in->len, data, len);
	in->text[need - 1] = '\0';
	in->len = need;
	in->start[++in->n] = (uint32_t)need;
}

uint32_t
intern_add(struct intern *in, const void *data, size_t len)
{
	const uint32_t h = hash(data, len);
	uint32_t *slot = find_slot(in, h, data, len);

	if (*slot != 0)
		return (*slot & in->mask) - 1;
	if (in->n == in->n_cap) {
		grow(in);
		slot = find_slot(in, h, data, len);
	}
	append(in, data, len);
	*slot = (h & ~in->mask) | in->n;
	return in->n - 1;
}

uint32_t
intern_find(const struct intern *in, const void *data, size_t len)
{
	const uint32_t *slot = find_slot(in, hash(data, len), data, len);

	return *slot != 0 ? (*slot & in->mask) - 1 : INTERN_NONE;
}

const char *
intern_text(const struct intern *in, uint32_t id)
{
	assert(id < in->n);
	return in->text + in->start[id];
}

size_t
intern_count(const struct intern *in)
{
	return in->n;
}
