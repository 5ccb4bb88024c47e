/*
 * The note of a secret that a system has refused: STATE/token/NAME.refused. As
 * long as it stands, no process of the connection tries that secret again
 * before its wait is over; systems lock a user after a few wrong passwords.
 * The note holds a salted hash of what was refused, never the secret itself.
 * Whoever reads and writes it has the connection's lock (net/shared.h).
 */
#ifndef ECX_REFUSED_H
#define ECX_REFUSED_H

#include <stdbool.h>
#include <stdint.h>

struct refused {
	int64_t at;    /* microseconds since 1970: the last refusal */
	int64_t times; /* how often in a row; 0: in doubt, as other requests
			* with the same secret had been accepted before */
};

/* Is there a note, whatever was refused? No lock is needed to ask. */
bool refused_any(const char *state, const char *name);
/* The note on this identity, which is text without secrets; false when there is
 * none, or one on another identity. */
bool refused_read(const char *state, const char *name, const char *identity,
    struct refused *r);
/* Replaces the note, durable on return; false with errno set. */
bool refused_write(const char *state, const char *name, const char *identity,
    const struct refused *r);
void refused_remove(const char *state, const char *name);
/* When the secret may be tried again: after 1 h, 4 h, then 24 h. */
int64_t refused_until(const struct refused *r);

#endif
