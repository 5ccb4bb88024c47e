/* Cursors that are times; see cursor.h. */
#include <string.h>

#include "base/clock.h"
#include "base/mem.h"
#include "core/cursor.h"

static const int64_t day = INT64_C(86400) * 1000000;

size_t
cursor_times(const char *cursor, int64_t times[CURSOR_TIMES])
{
	size_t n = 0, len;

	while (cursor != NULL && n < CURSOR_TIMES) {
		auto_free char *part = NULL;

		len = strcspn(cursor, "/");
		part = xstrndup(cursor, len);
		if (!clock_parse(part, &times[n]))
			return 0;
		n++;
		if (cursor[len] == '\0')
			return n;
		cursor += len + 1;
	}
	return 0;
}

bool
cursor_is_after(const char *cursor, int64_t time)
{
	int64_t times[CURSOR_TIMES];
	size_t i, n = cursor_times(cursor, times);

	for (i = 0; i < n; i++)
		if (times[i] > time)
			return true;
	return false;
}

bool
cursor_is_behind(const char *cursor, const char *stored, int64_t overlap)
{
	int64_t times[CURSOR_TIMES], old[CURSOR_TIMES];
	size_t i, n = cursor_times(cursor, times);
	size_t n_old = cursor_times(stored, old);

	for (i = 0; i < n && i < n_old; i++)
		if (times[i] < old[i] - overlap)
			return true;
	return false;
}

/* The time as the cursor may have it: old is that of the stored cursor. */
static int64_t
limit_time(int64_t time, int64_t latest, int64_t old)
{
	if (time <= latest || time <= old)
		return time;
	return latest > old ? latest : old;
}

char *
cursor_limit(const char *cursor, int64_t latest, const char *stored)
{
	int64_t times[CURSOR_TIMES], old[CURSOR_TIMES] = {0};
	char first[CLOCK_TEXT], second[CLOCK_TEXT];
	size_t n = cursor_times(cursor, times);

	if (!cursor_is_after(cursor, latest))
		return xstrdup(cursor);
	(void)cursor_times(stored, old);
	clock_print(limit_time(times[0], latest, old[0]), first);
	if (n == 1)
		return xstrdup(first);
	clock_print(limit_time(times[1], latest, old[1]), second);
	return xasprintf("%s/%s", first, second);
}

int64_t
cursor_latest(void)
{
	return clock_now() + day;
}
