#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/clock.h"
#include "base/die.h"

#define SECOND INT64_C(1000000)
#define MINUTE (60 * SECOND)
#define HOUR (60 * MINUTE)
#define DAY (24 * HOUR)

enum { EPOCH_YEAR = 1970, END_YEAR = 10000 };

static int
days_in_month(int year, int month)
{
	static const int days[] = {
	    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return days[month - 1] + (month == 2 && leap);
}

/* Division that rounds down, also for a moment before 1970, where a cursor less
 * its overlap may lie. */
static int64_t
floor_div(int64_t n, int64_t by)
{
	return n / by - (n % by < 0);
}

/* Days from 1970-01-01 to the first of January of a year. */
static int64_t
days_to_year(int year)
{
	const int64_t epoch = 719162; /* days from 0001-01-01 to 1970-01-01 */
	int64_t past = year - 1;

	return past * 365 + floor_div(past, 4) - floor_div(past, 100) +
	       floor_div(past, 400) - epoch;
}

static bool
in_range(int64_t us)
{
	return us >= 0 && us < days_to_year(END_YEAR) * DAY;
}

/* Reads exactly `digits` digits; false unless they are a number from low to
 * high. */
static bool
read_number(const char **s, int digits, int low, int high, int *out)
{
	int n = 0;

	for (; digits > 0; digits--, (*s)++) {
		if (**s < '0' || **s > '9')
			return false;
		n = n * 10 + (**s - '0');
	}
	*out = n;
	return n >= low && n <= high;
}

static bool
read_char(const char **s, const char *any)
{
	if (**s == '\0' || strchr(any, **s) == NULL)
		return false;
	(*s)++;
	return true;
}

static bool
read_date(const char **s, int64_t *us)
{
	int year, month, day, i;
	int64_t days;

	if (!read_number(s, 4, 1, END_YEAR - 1, &year) || !read_char(s, "-") ||
	    !read_number(s, 2, 1, 12, &month) || !read_char(s, "-") ||
	    !read_number(s, 2, 1, days_in_month(year, month), &day))
		return false;
	days = days_to_year(year) + day - 1;
	for (i = 1; i < month; i++)
		days += days_in_month(year, i);
	*us = days * DAY;
	return true;
}

/* Reads the digits of a fraction; those after the sixth are dropped. */
static bool
read_fraction(const char **s, int64_t *us)
{
	int64_t unit = SECOND;
	const char *first = *s;

	*us = 0;
	for (; **s >= '0' && **s <= '9'; (*s)++) {
		unit /= 10;
		*us += (**s - '0') * unit;
	}
	return *s > first;
}

static bool
read_time(const char **s, int64_t *us)
{
	int hour, minute, second;
	int64_t fraction = 0;

	if (!read_number(s, 2, 0, 23, &hour) || !read_char(s, ":") ||
	    !read_number(s, 2, 0, 59, &minute) || !read_char(s, ":") ||
	    !read_number(s, 2, 0, 60, &second))
		return false;
	if (read_char(s, ".") && !read_fraction(s, &fraction))
		return false;
	*us = hour * HOUR + minute * MINUTE + second * SECOND + fraction;
	return true;
}

static bool
read_zone(const char **s, int64_t *us)
{
	int hour, minute;
	bool west;

	*us = 0;
	if (read_char(s, "Zz"))
		return true;
	west = **s == '-';
	if (!read_char(s, "+-") || !read_number(s, 2, 0, 23, &hour) ||
	    !read_char(s, ":") || !read_number(s, 2, 0, 59, &minute))
		return false;
	*us = hour * HOUR + minute * MINUTE;
	if (west)
		*us = -*us;
	return true;
}

bool
clock_parse(const char *s, int64_t *us)
{
	int64_t date, time = 0, zone = 0;

	if (s == NULL || !read_date(&s, &date))
		return false;
	if (*s != '\0' && (!read_char(&s, "Tt ") || !read_time(&s, &time) ||
			      !read_zone(&s, &zone) || *s != '\0'))
		return false;
	if (!in_range(date + time - zone))
		return false;
	*us = date + time - zone;
	return true;
}

static int64_t
read_clock(clockid_t id)
{
	struct timespec now;

	if (clock_gettime(id, &now) != 0)
		die(ECX_EXIT_BUG, "the system clock cannot be read");
	return now.tv_sec * SECOND + now.tv_nsec / 1000;
}

int64_t
clock_machine(void)
{
	return read_clock(CLOCK_REALTIME);
}

int64_t
clock_now(void)
{
	const char *fixed = getenv("ECX_NOW");
	int64_t us;

	if (fixed != NULL) {
		if (!clock_parse(fixed, &us))
			die(ECX_EXIT_USAGE,
			    "ECX_NOW is '%s': write a time like "
			    "2026-11-20T09:15:00Z",
			    fixed);
		return us;
	}
	return clock_machine();
}

int64_t
clock_elapsed(void)
{
	return read_clock(CLOCK_MONOTONIC);
}

struct civil {
	int year, month, day;
	int hour, minute, second;
	int micros;
};

static struct civil
civil_of(int64_t us)
{
	int64_t days = floor_div(us, DAY);
	int64_t rest = us % DAY + (us % DAY < 0 ? DAY : 0);
	struct civil c = {
	    .month = 1,
	    .hour = (int)(rest / HOUR),
	    .minute = (int)(rest % HOUR / MINUTE),
	    .second = (int)(rest % MINUTE / SECOND),
	    .micros = (int)(rest % SECOND),
	};

	/* 400 years have 146097 days: the estimate is off by one year at most.
	 */
	c.year = (int)(EPOCH_YEAR + floor_div(days * 400, 146097));
	while (days_to_year(c.year) > days)
		c.year--;
	while (days_to_year(c.year + 1) <= days)
		c.year++;
	c.day = (int)(days - days_to_year(c.year)) + 1;
	while (c.day > days_in_month(c.year, c.month))
		c.day -= days_in_month(c.year, c.month++);
	return c;
}

const char *
clock_print(int64_t us, char out[CLOCK_TEXT])
{
	struct civil c = civil_of(us);
	int len;

	len = snprintf(out, CLOCK_TEXT, "%04d-%02d-%02dT%02d:%02d:%02d", c.year,
	    c.month, c.day, c.hour, c.minute, c.second);
	if (c.micros % 1000 != 0)
		len += snprintf(out + len, CLOCK_TEXT - len, ".%06d", c.micros);
	else if (c.micros != 0)
		len += snprintf(
		    out + len, CLOCK_TEXT - len, ".%03d", c.micros / 1000);
	(void)snprintf(out + len, CLOCK_TEXT - len, "Z");
	return out;
}

const char *
clock_stamp(int64_t us, char out[CLOCK_TEXT])
{
	struct civil c = civil_of(us);

	(void)snprintf(out, CLOCK_TEXT, "%04d%02d%02dT%02d%02d%02dZ", c.year,
	    c.month, c.day, c.hour, c.minute, c.second);
	return out;
}

/* Reads the digits at *s; false when there is no digit or the number is more
 * than max. */
static bool
read_whole(const char **s, int64_t max, int64_t *out)
{
	const char *first = *s;
	int64_t n = 0, digit;

	for (; **s >= '0' && **s <= '9'; (*s)++) {
		digit = **s - '0';
		if (n > (max - digit) / 10)
			return false;
		n = n * 10 + digit;
	}
	*out = n;
	return *s > first;
}

static int64_t
unit_of(char c)
{
	switch (c) {
	case 's':
		return SECOND;
	case 'm':
		return MINUTE;
	case 'h':
		return HOUR;
	case 'd':
		return DAY;
	case 'w':
		return 7 * DAY;
	default:
		return 0;
	}
}

/* The units must go from large to small, each at most once. */
bool
clock_duration(const char *s, int64_t *us)
{
	int64_t sum = 0, n, unit, last = INT64_MAX;

	do {
		if (!read_whole(&s, INT64_MAX, &n))
			return false;
		unit = unit_of(*s++);
		if (unit == 0 || unit >= last || n > (INT64_MAX - sum) / unit)
			return false;
		sum += n * unit;
		last = unit;
	} while (*s != '\0');
	*us = sum;
	return true;
}

bool
clock_when(const char *s, int64_t *us)
{
	int64_t n, when;

	if (clock_parse(s, us))
		return true;
	if (*s == '@') {
		s++;
		if (!read_whole(&s, INT64_MAX / SECOND, &n) || *s != '\0')
			return false;
		when = n * SECOND;
	} else {
		if (!clock_duration(s, &n))
			return false;
		when = clock_now() - n;
	}
	if (!in_range(when))
		return false;
	*us = when;
	return true;
}
