/*
 * Documents in a file, in one of two forms: JSON lines with documents of ours
 * or of the vendor; or CSV with documents of the vendor, by its map (flat.h).
 */
#ifndef ECX_DOCFILE_H
#define ECX_DOCFILE_H

#include <sys/stat.h>

#include "base/buf.h"
#include "base/charset.h"
#include "connectors/file/numbers.h"
#include "core/doc.h"
#include "core/map.h"

enum docfile_form { DOCFILE_NONE, DOCFILE_JSONL, DOCFILE_CSV };

/* The form of a file by the end of its name, in capital or small letters;
 * DOCFILE_NONE for any other. */
enum docfile_form docfile_form(const char *name);

/* Why a file that is open is not complete, as far as its form can show it. NULL
 * with errno 0: it is complete; NULL with errno: it cannot be read. */
const char *docfile_torn(enum docfile_form form, int fd, const struct stat *st);

/* How a file is read or written. */
struct docfile_way {
	enum docfile_form form;
	enum ecx_kind kind;    /* of the documents that are read */
	const struct map *map; /* CSV: flat_ok(); borrowed */
	bool defuse;           /* CSV: see csv_add() and flat_open() */
	enum numbers numbers;  /* CSV */
	enum charset charset;  /* CSV */
};

/* ---- reading ---- */

struct docfile;

enum docfile_status { DOCFILE_DOC, DOCFILE_BAD, DOCFILE_END, DOCFILE_ERROR };

struct docfile_item {
	json_t *doc;     /* DOCFILE_DOC: new, the caller's */
	bool ours;       /* it is a document of ours, of way's kind */
	size_t line;     /* from 1 */
	const char *raw; /* DOCFILE_BAD: the bytes; lives until the next call */
	size_t raw_len;
	const char *why; /* DOCFILE_BAD, DOCFILE_ERROR: lives as long as raw */
};

/* NULL with errno set when the file cannot be opened; a symbolic link is not
 * followed. */
struct docfile *docfile_open(const char *path, const struct docfile_way *way);
void docfile_close(struct docfile *f);

/*
 * The next record. A line that is not an object, or a document of ours of
 * another kind, is bad; a Checkpoint and a blank line are ignored. A CSV file
 * whose header is wrong is one bad record. DOCFILE_ERROR: the rest of the file
 * cannot be read.
 */
enum docfile_status docfile_next(struct docfile *f, struct docfile_item *item);

/* ---- writing ---- */

/* Appends the header of CSV; JSON lines have none. */
void docfile_begin(const struct docfile_way *way, struct buf *out);
/* Appends a document; false with a reason, and nothing appended, when the form
 * cannot hold it. */
bool docfile_add(const struct docfile_way *way, const json_t *doc,
    struct buf *out, char why[ECX_WHY]);

void docfile_cleanup(struct docfile **f);
#define auto_docfile __attribute__((cleanup(docfile_cleanup)))

#endif
