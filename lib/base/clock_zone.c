/* The day of a moment in a time zone. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/mem.h"

static const int64_t second = 1000000;

/* Reads "+01:00" as seconds. */
static bool
read_offset(const char *zone, int64_t *seconds)
{
	int hour = 0, minute = 0, end = 0;

	if ((*zone != '+' && *zone != '-') ||
	    sscanf(zone + 1, "%2d:%2d%n", &hour, &minute, &end) != 2 ||
	    zone[1 + end] != '\0' || end != 5 || hour > 14 || minute > 59)
		return false;
	*seconds = (hour * INT64_C(60) + minute) * (*zone == '-' ? -60 : 60);
	return true;
}

bool
clock_zone_ok(const char *zone)
{
	auto_free char *path = NULL;
	int64_t ignored;

	if (zone == NULL || *zone == '\0')
		return false;
	if (strcmp(zone, "UTC") == 0 || read_offset(zone, &ignored))
		return true;
	if (*zone == '/' || strstr(zone, "..") != NULL)
		return false;
	path = xasprintf("/usr/share/zoneinfo/%s", zone);
	return access(path, R_OK) == 0;
}

/* Makes localtime_r(3) use the zone. Programs that are run do not see it. */
static void
use_zone(const char *zone)
{
	static char used[64];
	const char *now = getenv("TZ");
	auto_free char *before = now != NULL ? xstrdup(now) : NULL;

	if (strcmp(used, zone) == 0)
		return;
	(void)snprintf(used, sizeof(used), "%s", zone);
	(void)setenv("TZ", zone, 1);
	tzset();
	if (before != NULL)
		(void)setenv("TZ", before, 1);
	else
		(void)unsetenv("TZ");
}

const char *
clock_day(int64_t us, const char *zone, char out[CLOCK_TEXT])
{
	const time_t t = (time_t)(us / second);
	int64_t offset = 0;
	struct tm tm = {0};

	if (clock_zone_ok(zone) && strcmp(zone, "UTC") != 0 &&
	    !read_offset(zone, &offset)) {
		use_zone(zone);
		(void)localtime_r(&t, &tm);
		(void)strftime(out, CLOCK_TEXT, "%Y-%m-%d", &tm);
		return out;
	}
	clock_print(us + offset * second, out);
	out[strlen("YYYY-MM-DD")] = '\0';
	return out;
}
