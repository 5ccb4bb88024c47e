/*
 * The flat form of a vendor's document: CSV with a column for each field of its
 * map (map_columns). Without a `lines` field in the map, a row is a document.
 * With one, a row is a line of a document: the scalar fields are repeated in
 * each row, and the first of them is the document's key. Consecutive rows with
 * the same key are one document.
 *
 * Every value is read as text; an empty cell is an absent field. Columns that
 * the map does not name are kept (in the line, where there are lines).
 */
#ifndef ECX_FLAT_H
#define ECX_FLAT_H

#include "base/csv.h"
#include "connectors/file/numbers.h"
#include "core/map.h"

struct flat;

enum flat_status { FLAT_DOC, FLAT_BAD, FLAT_END, FLAT_ERROR };

struct flat_item {
	json_t *doc;     /* FLAT_DOC: new, the caller's */
	size_t line;     /* of its first row, from 1; FLAT_BAD: of the wrong
			  * row */
	const char *raw; /* FLAT_BAD: all its rows unchanged, separated by line
			  * feeds; lives until the next call */
	size_t raw_len;
	const char *why; /* FLAT_BAD, FLAT_ERROR: lives as long as raw */
};

/* Can documents of the map be flat: is there a scalar field, and no name twice?
 * False with a reason. */
bool flat_ok(const struct map *m, char why[ECX_WHY]);

/*
 * Reads the header of a file; NULL with a message in error when csv_open fails,
 * or a column that the map requires is absent. With `defuse` the ' that csv_add
 * put in front of a cell is removed. The map is borrowed, and has passed
 * flat_ok.
 */
struct flat *flat_open(const char *path, enum charset charset,
    const struct map *m, bool defuse, char *error, size_t size);
void flat_close(struct flat *f);
/* How the decimal numbers of the file are written; before the first document.
 */
void flat_numbers(struct flat *f, enum numbers numbers);

/*
 * The next document. A wrong row, or a row that contradicts the first row of
 * its document, makes the whole document bad: a document is never handed out in
 * part. A wrong row whose key cannot be read belongs to the document before it
 * and to the one after it.
 * FLAT_ERROR: the file cannot be read to its end.
 */
enum flat_status flat_next(struct flat *f, struct flat_item *item);

/* Appends the header line. */
void flat_header(const struct map *m, bool defuse, struct buf *out);
/* Appends the rows of a document; false with a reason, and nothing appended,
 * when a field is not a single value. */
bool flat_add(const struct map *m, const json_t *theirs, bool defuse,
    enum numbers numbers, struct buf *out, char why[ECX_WHY]);

void flat_cleanup(struct flat **f);
#define auto_flat __attribute__((cleanup(flat_cleanup)))

#endif
