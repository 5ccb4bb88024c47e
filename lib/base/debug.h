/*
 * Debug lines for maintainers: with ECX_DEBUG=map,pace,auth,ledger each of
 * these parts prints to stderr why it did something or left it out, a line a
 * decision. No line has a secret. The words are described in ecx(7).
 */
#ifndef ECX_DEBUG_H
#define ECX_DEBUG_H

#include <stdbool.h>

enum debug_word { DEBUG_AUTH, DEBUG_LEDGER, DEBUG_MAP, DEBUG_PACE };

/* Does ECX_DEBUG have the word? An unknown word in it is reported once, on
 * stderr. */
bool debug_on(enum debug_word word);
/* Prints "TOOL: debug WORD: ..." when the word is on; control characters are
 * escaped. */
__attribute__((format(printf, 2, 3))) void debug_say(
    enum debug_word word, const char *format, ...);

#endif
