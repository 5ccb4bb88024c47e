/*
 * Strings as small numbers: each different string is kept once and is called
 * by the number of its first coming, 0, 1, 2 ..., so that what belongs to a
 * string can stand in an array beside it. A string costs its bytes and about
 * 16 more.
 */
#ifndef ECX_INTERN_H
#define ECX_INTERN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* No string has this number. */
#define INTERN_NONE UINT32_MAX

struct intern;

struct intern *intern_new(void);
void intern_free(struct intern *in);

/* The number of these len bytes, kept if they are new. More than 4 GiB of
 * them end the program as a lack of memory does. */
uint32_t intern_add(struct intern *in, const void *data, size_t len);
/* INTERN_NONE when they were never added. */
uint32_t intern_find(const struct intern *in, const void *data, size_t len);
/* The bytes, a NUL behind; borrowed until the next intern_add. */
const char *intern_text(const struct intern *in, uint32_t id);
size_t intern_count(const struct intern *in);

void intern_cleanup(struct intern **in);
#define auto_intern __attribute__((cleanup(intern_cleanup)))

#endif
