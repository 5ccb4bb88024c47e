/*
 * When the next request of a connection may be sent: one file in the state
 * folder says so to all processes.
 */
#ifndef ECX_PACE_H
#define ECX_PACE_H

#include <stdbool.h>
#include <stdint.h>

struct pace;

/* STATE/pace/NAME; interval: microseconds between two requests, or 0. */
struct pace *pace_open(const char *state, const char *name, int64_t interval);
void pace_free(struct pace *p);

/*
 * Books the next request: *wait_us is how long it has to wait for its turn.
 * When that is more than max_us, nothing is booked. False with errno set when
 * the file cannot be used.
 */
bool pace_book(struct pace *p, int64_t max_us, int64_t *wait_us);

/* Nobody's turn comes before wait_us (at most an hour) have passed, but for
 * those who have booked already. */
bool pace_hold(struct pace *p, int64_t wait_us);

#endif
