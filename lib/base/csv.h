/*
 * CSV as RFC 4180 and spreadsheets write it, by libcsv. The reader accepts a
 * header line, rows with as many cells as the header, quotes, line feeds inside
 * quotes, CRLF, a byte order mark at the start, and "," or ";" or tab as
 * delimiter, whichever the header line uses; it skips blank lines and keeps
 * blanks around a cell. Where the header ends with a delimiter, as programs
 * write that put one behind each cell, each row has to, too. The writer uses
 * commas, quotes only where needed, and LF.
 */
#ifndef ECX_CSV_H
#define ECX_CSV_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/charset.h"

struct csv;

enum csv_status { CSV_ROW, CSV_BAD, CSV_END };

struct csv_row {
	char *const *field; /* the cells, "" for an empty one; they live until
			     * the next call */
	size_t fields;      /* CSV_ROW: csv_columns(); CSV_BAD: how many cells
			     * could be read, so that a key in front is known */
	size_t line;        /* where the row begins, from 1 */
	const char *raw; /* the bytes of the row without its line end; of a row
			  * that is too long, the beginning */
	size_t raw_len;
	const char *error; /* CSV_BAD: "3 fields, the header has 5", "quote not
			    * closed", "text after a closing quote", "NUL
			    * byte", "not UTF-8", "longer than 8 MiB", "cannot
			    * read: ..." */
	bool failed;       /* CSV_BAD: read(2) failed; no row follows */
	bool empty;        /* its cells, as many as there are, have no text: a
			    * spreadsheet saves empty rows as delimiters alone */
};

/* Opens the file and reads the header; NULL with a message in error (size
 * bytes) when the file cannot be opened or is empty, or when a column name is
 * empty or appears twice. */
struct csv *csv_open(const char *path, char *error, size_t size);
/* The same for a file in another encoding. One that begins with a byte order
 * mark is UTF-8. All bytes that are handed out are UTF-8, but for those that
 * the encoding does not have. */
struct csv *csv_open_in(
    const char *path, enum charset charset, char *error, size_t size);
void csv_close(struct csv *c);
/* The delimiter of the file: "," or ";" or a tab. */
char csv_delimiter(const struct csv *c);
size_t csv_columns(const struct csv *c);
const char *csv_column(const struct csv *c, size_t i);
/* Reads the next row. A bad row is reported as CSV_BAD, and the next call goes
 * on after it. A quote that is never closed makes one bad row of the rest of
 * the file. */
enum csv_status csv_next(struct csv *c, struct csv_row *row);

/*
 * Appends one cell. With `defuse`, a cell that a spreadsheet would run as a
 * formula (it begins with = + - @ tab or CR and is not a number) gets a ' in
 * front.
 */
void csv_add(struct buf *out, const char *text, bool defuse);

void csv_cleanup(struct csv **c);
#define auto_csv __attribute__((cleanup(csv_cleanup)))

#endif
