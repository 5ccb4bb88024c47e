/*
 * Cursors that are times. A cursor is a text of its driver's own; most drivers
 * write the time up to which all changes were read, vendure two of them with a
 * slash between. A cursor that is not made of times is never judged here.
 */
#ifndef ECX_CURSOR_H
#define ECX_CURSOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { CURSOR_TIMES = 2 };

/* The times of a cursor, in microseconds; returns how many, 0 when it is not
 * made of times, or NULL. */
size_t cursor_times(const char *cursor, int64_t times[CURSOR_TIMES]);
/* Is one of its times later than that? */
bool cursor_is_after(const char *cursor, int64_t time);
/* Is one of its times earlier than the stored cursor's, by more than `overlap`
 * microseconds? */
bool cursor_is_behind(const char *cursor, const char *stored, int64_t overlap);
/* The cursor with no time later than `latest`, and none earlier than that of
 * `stored` (may be NULL), where it was not earlier before. A new string. */
char *cursor_limit(const char *cursor, int64_t latest, const char *stored);
/* The latest time that a person or a document may name: a day from now, because
 * the clocks of two machines differ. */
int64_t cursor_latest(void);

#endif
