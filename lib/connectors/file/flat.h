/*
 * The flat form of a vendor's document: CSV with a column a field, as its map
 * lists them (map_columns). Without a `lines` field in the map a row is a
 * document. With one, a row is a line of a document: the scalar fields are
 * repeated in each row, and the first of them is the document's key. Rows that
 * follow one another and agree in it are one document.
 *
 * Every value is read as text; an empty cell is an absent field. Columns that
 * the map does not know are kept (below the line, where there are lines).
 */
#ifndef ECX_FLAT_H
#define ECX_FLAT_H

#include "base/csv.h"
#include "core/map.h"

struct flat;

enum flat_status { FLAT_DOC, FLAT_BAD, FLAT_END, FLAT_ERROR };

struct flat_item {
	json_t *doc;     /* FLAT_DOC: new, the caller's */
	size_t line;     /* where its first row begins, from 1; FLAT_BAD: where
			  * the wrong one does */
	const char *raw; /* FLAT_BAD: all its rows as they stood, with line
			  * feeds between; lives until the next call */
	size_t raw_len;
	const char *why; /* FLAT_BAD, FLAT_ERROR: likewise */
};

/* Has the map a flat form: a scalar field, and no name twice? False with a
 * reason. */
bool flat_ok(const struct map *m, char why[ECX_WHY]);

/*
 * Reads the header of a file; NULL with a message in error when it is refused:
 * what csv_open says, or a column is absent that the map requires. With
 * `defuse` the ' that csv_add put in front of a cell is taken off. The map is
 * borrowed, and flat_ok.
 */
struct flat *flat_open(const char *path, const struct map *m, bool defuse,
    char *error, size_t size);
void flat_close(struct flat *f);

/*
 * The next document. A wrong row, or one that contradicts the first row of its
 * document, makes all of the document bad: never half of it is handed out. A
 * wrong row of which the key cannot be told belongs to both its neighbours.
 * FLAT_ERROR: the file cannot be read to its end.
 */
enum flat_status flat_next(struct flat *f, struct flat_item *item);

/* Appends the header line. */
void flat_header(const struct map *m, bool defuse, struct buf *out);
/* Appends the rows of a document; false with a reason, and nothing appended,
 * when a field is no single value. */
bool flat_add(const struct map *m, const json_t *theirs, bool defuse,
    struct buf *out, char why[ECX_WHY]);

void flat_cleanup(struct flat **f);
#define auto_flat __attribute__((cleanup(flat_cleanup)))

#endif
