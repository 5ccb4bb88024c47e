/*
 * Dates in a vendor's format, which is made of YYYY, MM, DD and what stands
 * between them: "DD.MM.YYYY". Only the shape is looked at; whether there is
 * such a day is for clock_parse().
 */
#ifndef ECX_MAP_DATE_H
#define ECX_MAP_DATE_H

#include <stdbool.h>

enum { MAP_DATE_MAX = 16 }; /* bytes of a format, and of a date in it */

/* Has it each of the three once, and only - . / or blanks besides? */
bool map_date_format_ok(const char *format);

/* From "YYYY-MM-DD..."; out holds MAP_DATE_MAX + 1 bytes. */
void map_date_write(const char *format, const char *iso, char *out);

/* Into iso, which holds "YYYY-MM-DD". A time behind the date is passed over.
 * False when the text is not in the format. */
bool map_date_read(const char *format, const char *text, char *iso);

/* Systems that cannot leave a date out write 0001-01-01 or 1900-01-01. */
bool map_date_is_none(const char *iso);

#endif
