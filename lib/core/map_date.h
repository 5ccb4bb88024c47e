/*
 * Dates in a vendor's format, which consists of YYYY, MM, DD and separators:
 * "DD.MM.YYYY". Only the form is checked here; clock_parse() checks whether
 * there is such a day.
 */
#ifndef ECX_MAP_DATE_H
#define ECX_MAP_DATE_H

#include <stdbool.h>

enum { MAP_DATE_MAX = 16 }; /* bytes of a format, and of a date in it */

/* Has the format each of YYYY, MM, DD once, and no separators but - . / and
 * blanks? */
bool map_date_format_ok(const char *format);

/* Writes the date of "YYYY-MM-DD..." in the format; out has MAP_DATE_MAX + 1
 * bytes. */
void map_date_write(const char *format, const char *iso, char *out);

/* Reads a date in the format into iso, which has the form "YYYY-MM-DD". A time
 * after the date is ignored. False when the text is not in the format. */
bool map_date_read(const char *format, const char *text, char *iso);

/* Does the date stand for no date? Systems that cannot leave a date out write
 * 0001-01-01 or 1900-01-01. */
bool map_date_is_none(const char *iso);

#endif
