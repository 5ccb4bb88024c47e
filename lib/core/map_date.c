#include <string.h>

#include "base/mem.h"
#include "core/map_date.h"

enum { DATE_LEN = 10 }; /* YYYY-MM-DD */

/* The parts of a date's format, and where each begins in YYYY-MM-DD. */
static const struct {
	const char *letters;
	size_t at;
} date_parts[] = {{"YYYY", 0}, {"MM", 5}, {"DD", 8}};

/* The part that format begins with, or ARRAY_LEN(date_parts). */
static size_t
date_part(const char *format)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(date_parts); i++)
		if (strncmp(format, date_parts[i].letters,
			strlen(date_parts[i].letters)) == 0)
			break;
	return i;
}

bool
map_date_format_ok(const char *format)
{
	unsigned seen = 0;
	size_t i;

	if (strlen(format) > MAP_DATE_MAX)
		return false;
	while (*format != '\0') {
		i = date_part(format);
		if (i == ARRAY_LEN(date_parts)) {
			if (strchr("-./ ", *format) == NULL)
				return false;
			format++;
			continue;
		}
		if (seen & 1U << i)
			return false;
		seen |= 1U << i;
		format += strlen(date_parts[i].letters);
	}
	return seen == (1U << ARRAY_LEN(date_parts)) - 1;
}

void
map_date_write(const char *format, const char *iso, char *out)
{
	while (*format != '\0') {
		size_t i = date_part(format);
		size_t n = 1;

		if (i == ARRAY_LEN(date_parts)) {
			*out = *format;
		} else {
			n = strlen(date_parts[i].letters);
			memcpy(out, iso + date_parts[i].at, n);
		}
		out += n;
		format += n;
	}
	*out = '\0';
}

bool
map_date_read(const char *format, const char *text, char *iso)
{
	while (*format != '\0') {
		size_t i = date_part(format);
		size_t n = 1;

		if (i == ARRAY_LEN(date_parts)) {
			if (*text != *format)
				return false;
		} else {
			n = strlen(date_parts[i].letters);
			if (strspn(text, "0123456789") < n)
				return false;
			memcpy(iso + date_parts[i].at, text, n);
		}
		text += n;
		format += n;
	}
	return *text == '\0' || *text == 'T' || *text == ' ';
}

bool
map_date_is_none(const char *iso)
{
	return strspn(iso, "0123456789-") >= DATE_LEN && iso[4] == '-' &&
	       iso[7] == '-' && strncmp(iso, "1900-01-01", DATE_LEN) <= 0;
}
