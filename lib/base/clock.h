/*
 * Time: RFC 3339 in UTC in documents and messages, microseconds since
 * 1970-01-01T00:00:00Z in the program. The environment variable ECX_NOW
 * (RFC 3339) replaces the clock, for tests.
 */
#ifndef ECX_CLOCK_H
#define ECX_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

enum { CLOCK_TEXT = 32 };

int64_t clock_now(void);
/* The same, also where ECX_NOW is set. */
int64_t clock_machine(void);
/* Microseconds since an arbitrary moment, of a clock that is never set back:
 * for measuring durations. */
int64_t clock_elapsed(void);

/*
 * Reads "2026-11-20T09:15:00Z", with a fraction, an offset ("+01:00"), a blank
 * or "t" for the T, or a date alone (midnight UTC). False for anything else:
 * 30 February, hour 24, a year outside 1970-9999, a time without a zone, NULL.
 * A leap second (:60) is read as the second that follows it.
 */
bool clock_parse(const char *s, int64_t *us);
/* Writes "2026-11-20T09:15:00Z", with a fraction of 3 or 6 digits when it is
 * not zero; returns out. */
const char *clock_print(int64_t us, char out[CLOCK_TEXT]);
/* Writes "20261120T091500Z", for file names; returns out. */
const char *clock_stamp(int64_t us, char out[CLOCK_TEXT]);

/* Is this a time zone that is known here: "Europe/Berlin", "+01:00" or "UTC"?
 */
bool clock_zone_ok(const char *zone);
/* Writes the day that it is in the time zone, "2026-11-20"; in UTC for one that
 * is not known. Returns out. */
const char *clock_day(int64_t us, const char *zone, char out[CLOCK_TEXT]);

/* Reads a duration: "90s", "15m", "2h", "7d", "1w", "1h30m". False for anything
 * else, also for a number without a unit. */
bool clock_duration(const char *s, int64_t *us);

/* Reads the argument of --since: RFC 3339, a date, "@" and seconds since 1970,
 * or a duration before now ("2h"). */
bool clock_when(const char *s, int64_t *us);

#endif
