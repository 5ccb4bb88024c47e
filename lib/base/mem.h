/*
 * Allocation that never fails: when no memory is left the program ends with
 * one line and EX_OSERR (71). That is safe at any moment, because no create
 * request is sent before its intent is in the ledger. The caller owns the
 * memory that these functions return and frees it.
 */
#ifndef ECX_MEM_H
#define ECX_MEM_H

#include <stdarg.h>
#include <stddef.h>

void *xmalloc(size_t size);
void *xcalloc(size_t n, size_t size);
void *xrealloc(void *p, size_t size);
/* n elements of size bytes; a product that overflows ends the program. */
void *xreallocarray(void *p, size_t n, size_t size);
char *xstrdup(const char *s);
/* At most n bytes of s. */
char *xstrndup(const char *s, size_t n);
__attribute__((format(printf, 1, 2))) char *xasprintf(const char *format, ...);
__attribute__((format(printf, 1, 0))) char *xvasprintf(
    const char *format, va_list ap);

/* For a variable that owns a block: auto_free char *name = xstrdup(...); */
void mem_cleanup(void *pp);
#define auto_free __attribute__((cleanup(mem_cleanup)))

#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))

#endif
