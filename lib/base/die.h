/*
 * Messages on stderr, in git's manner: "tool: message", one line an event,
 * control characters and broken UTF-8 escaped.
 */
#ifndef ECX_DIE_H
#define ECX_DIE_H

#include <stdbool.h>
#include <stddef.h>
#include <sysexits.h>

/* Exit codes of every tool; see ecx(7). */
enum ecx_exit {
	ECX_EXIT_OK = 0,
	ECX_EXIT_SOME = 1,            /* some documents were refused */
	ECX_EXIT_USAGE = EX_USAGE,    /* 64 */
	ECX_EXIT_DATA = EX_DATAERR,   /* 65 */
	ECX_EXIT_BUG = EX_SOFTWARE,   /* 70 */
	ECX_EXIT_AGAIN = EX_TEMPFAIL, /* 75 */
	ECX_EXIT_DENIED = EX_NOPERM,  /* 77 */
	ECX_EXIT_CONFIG = EX_CONFIG,  /* 78 */
};

/* The name that messages begin with: the last component of argv0. */
void die_set_name(const char *argv0);
const char *die_name(void);

/* Silences say(), for -q; warn() and die() still write. */
void die_set_quiet(bool quiet);

/* Information, such as the counts of a run. */
__attribute__((format(printf, 1, 2))) void say(const char *format, ...);
/* A fault that does not end the program. */
__attribute__((format(printf, 1, 2))) void warn(const char *format, ...);
/* Writes one line and calls exit(status): for wrong usage and configuration,
 * and where the program must not go on (no memory, no ledger). */
__attribute__((format(printf, 2, 3))) _Noreturn void die(
    int status, const char *format, ...);

/* Called by die() with its status, behind the message, once. A NULL fn removes
 * it. */
typedef void die_hook_fn(int status, void *data);
void die_hook(die_hook_fn *fn, void *data);

/*
 * Copies s for a terminal, a log line or a mail header: bytes below 0x20, 0x7f,
 * the C1 controls and bytes that are not UTF-8 become \xNN. The copy is cut at
 * size - 1 bytes, never inside a character. Returns out.
 */
char *text_clean(char *out, size_t size, const char *s);

/* Is it valid UTF-8 (RFC 3629: no overlong form, no surrogate)? */
bool text_is_utf8(const char *s, size_t len);

#endif
