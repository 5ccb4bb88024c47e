/*
 * What a maintainer wants to see: ECX_DEBUG=map,pace,auth,ledger prints, for
 * each word, why something was done or left out, one line on stderr each. No
 * line has a secret. The words are in ecx(7).
 */
#ifndef ECX_DEBUG_H
#define ECX_DEBUG_H

#include <stdbool.h>

enum debug_word { DEBUG_AUTH, DEBUG_LEDGER, DEBUG_MAP, DEBUG_PACE };

/* Does ECX_DEBUG have the word? A word there that is none of these is named
 * once, on stderr. */
bool debug_on(enum debug_word word);
/* Prints "TOOL: debug WORD: ..." when the word is on; control characters are
 * escaped. */
__attribute__((format(printf, 2, 3))) void debug_say(
    enum debug_word word, const char *format, ...);

#endif
