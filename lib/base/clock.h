/*
 * Time: RFC 3339 in UTC outside, microseconds since 1970-01-01T00:00:00Z
 * inside. The environment's ECX_NOW (RFC 3339) stands in for the clock, for
 * tests.
 */
#ifndef ECX_CLOCK_H
#define ECX_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

enum { CLOCK_TEXT = 32 };

int64_t clock_now(void);
/* Microseconds since some moment, never set back: for measuring. */
int64_t clock_elapsed(void);

/*
 * Reads "2026-11-20T09:15:00Z", with a fraction, an offset ("+01:00"), a blank
 * or "t" for the T, or a date alone (midnight UTC). False for anything else:
 * 30 February, hour 24, a year outside 1970-9999, no zone behind a time, NULL.
 * A leap second (:60) is read as the second after.
 */
bool clock_parse(const char *s, int64_t *us);
/* "2026-11-20T09:15:00Z"; with 3 or 6 digits of fraction where not zero. */
const char *clock_print(int64_t us, char out[CLOCK_TEXT]);
/* "20261120T091500Z", for file names. */
const char *clock_stamp(int64_t us, char out[CLOCK_TEXT]);

/* "90s", "15m", "2h", "7d", "1w", "1h30m"; a bare number is refused. */
bool clock_duration(const char *s, int64_t *us);

/* What --since takes: RFC 3339, a date, "@" and seconds since 1970, or a
 * duration before now ("2h"). */
bool clock_when(const char *s, int64_t *us);

#endif
