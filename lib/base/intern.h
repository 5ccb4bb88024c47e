/*
 * Strings as small numbers: each different string is stored once and has a
 * number, 0, 1, 2 ... in the order of their first addition. A caller keeps
 * what belongs to a string in an array indexed by its number. A string takes
 * its bytes and about 16 more.
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

/* The number of the string of these len bytes, which is stored if it is new.
 * More than 4 GiB of strings end the program as a lack of memory does. */
uint32_t intern_add(struct intern *in, const void *data, size_t len);
/* The number of a string; INTERN_NONE when it was never added. */
uint32_t intern_find(const struct intern *in, const void *data, size_t len);
/* The bytes of a string, followed by a NUL; borrowed until the next
 * intern_add. */
const char *intern_text(const struct intern *in, uint32_t id);
size_t intern_count(const struct intern *in);

void intern_cleanup(struct intern **in);
#define auto_intern __attribute__((cleanup(intern_cleanup)))

#endif
