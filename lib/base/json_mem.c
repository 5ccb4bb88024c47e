#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/json_mem.h"
#include "base/mem.h"

/*
 * A block is a word, which has its size class, and what follows is handed out.
 * Class c has 16 c bytes with the word; class 0 is one of malloc's own.
 */
enum { STEP = 16, WORD = 8, CLASSES = 17, CHUNK = 64 * 1024 };

struct block {
	union {
		struct block *next; /* while it is free */
		uint64_t class;
	};
};

static struct block *freed[CLASSES];
static char *chunk;
static size_t left; /* bytes of the chunk that were never handed out */

_Static_assert(sizeof(struct block) == WORD, "a block begins with one word");

/* What follows the word of a block is aligned for anything. */
static struct block *
cut(size_t size)
{
	struct block *b;

	if (left < size) {
		chunk = (char *)xmalloc(CHUNK) + STEP - WORD;
		left = CHUNK - STEP;
	}
	b = (struct block *)(void *)chunk;
	chunk += size;
	left -= size;
	return b;
}

void *
json_mem_new(size_t size)
{
	const size_t class = (size + WORD + STEP - 1) / STEP;
	struct block *b;

	if (class >= CLASSES) {
		b = (struct block *)(void *)((char *)xmalloc(size + STEP) +
					     STEP - WORD);
		b->class = 0;
		return b + 1;
	}
	b = freed[class];
	if (b != NULL)
		freed[class] = b->next;
	else
		b = cut(class * STEP);
	b->class = class;
	return b + 1;
}

void
json_mem_free(void *block)
{
	struct block *b = block;
	size_t class;

	if (b == NULL)
		return;
	b--;
	class = b->class;
	if (class == 0) {
		free((char *)b - (STEP - WORD));
		return;
	}
	b->next = freed[class];
	freed[class] = b;
}
