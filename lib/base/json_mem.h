/*
 * The memory of JSON trees: many small blocks of few sizes that live for a
 * document. A freed block is kept for the next one of its size.
 */
#ifndef ECX_JSON_MEM_H
#define ECX_JSON_MEM_H

#include <stddef.h>

/* Never fails (base/mem.h). The block is freed by json_mem_free alone. */
void *json_mem_new(size_t size);
/* NULL is ignored. */
void json_mem_free(void *block);

#endif
