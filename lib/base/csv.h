/*
 * CSV as RFC 4180 and the spreadsheets write it, by libcsv. Read: a header
 * line, rows of the same width, quotes, line feeds inside quotes, CRLF, a byte
 * order mark in front, "," or ";" or tab as found in the header line; blank
 * lines are skipped, blanks beside a cell belong to it. Written: comma, quotes
 * only where needed, LF.
 */
#ifndef ECX_CSV_H
#define ECX_CSV_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

struct csv;

enum csv_status { CSV_ROW, CSV_BAD, CSV_END };

struct csv_row {
	char *const *field; /* "" where empty; lives until the next call */
	size_t fields;   /* CSV_ROW: csv_columns(); CSV_BAD: as many of these as
			  * could be told, so that the row's owner is known */
	size_t line;     /* where the row begins, from 1 */
	const char *raw; /* the row's bytes as they stood, no line end; the
			  * beginning of one that is too long */
	size_t raw_len;
	const char *error; /* CSV_BAD: "3 fields, the header has 5", "quote not
			    * closed", "text behind a closing quote", "NUL
			    * byte", "not UTF-8", "longer than 8 MiB", "cannot
			    * read: ..." */
	bool failed;       /* CSV_BAD: that last one; nothing follows */
};

/* Reads the header; NULL with a message in error (size bytes) when the file
 * cannot be opened, is empty, or a column name is empty or stands twice. */
struct csv *csv_open(const char *path, char *error, size_t size);
void csv_close(struct csv *c);
size_t csv_columns(const struct csv *c);
const char *csv_column(const struct csv *c, size_t i);
/* A bad row is reported and skipped; the next call goes on behind it. A quote
 * that is never closed makes one bad row of all that follows it. */
enum csv_status csv_next(struct csv *c, struct csv_row *row);

/*
 * Appends one cell. With `defuse`, a cell that a spreadsheet would run (it
 * begins with = + - @ tab or CR and is no number) gets a ' in front.
 */
void csv_add(struct buf *out, const char *text, bool defuse);

void csv_cleanup(struct csv **c);
#define auto_csv __attribute__((cleanup(csv_cleanup)))

#endif
