/*
 * How decimal numbers are written in CSV files, where programs of one country
 * write 1.250 for what is 1250 in another. A number that can be read in two
 * ways is never read in one of them.
 */
#ifndef ECX_NUMBERS_H
#define ECX_NUMBERS_H

#include <stdbool.h>

#include "base/buf.h"
#include "core/doc.h"

enum numbers {
	NUMBERS_AUTO,        /* 1234.56, unless the file may mean a thousand */
	NUMBERS_POINT,       /* 1234.56 */
	NUMBERS_COMMA,       /* 1234,56 */
	NUMBERS_POINT_COMMA, /* 1.234,56 */
	NUMBERS_COMMA_POINT, /* 1,234.56 */
};

/* The value of the key `numbers`; NUMBERS_AUTO for NULL. */
enum numbers numbers_of(const char *key);

/*
 * Appends a number of a file with a decimal point and without thousands
 * separators; a text that is no number as it is. `semicolons`: they are between
 * the cells, as in countries with a decimal comma. False with a reason.
 */
bool numbers_read(enum numbers how, bool semicolons, const char *text,
    struct buf *out, char why[ECX_WHY]);
/* Appends a number for a file, without thousands separators. */
void numbers_write(enum numbers how, const char *text, struct buf *out);

#endif
