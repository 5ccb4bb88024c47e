/*
 * The columns of the tables of a digest: which there are, and their cells.
 */
#ifndef ECX_DIGEST_IN_H
#define ECX_DIGEST_IN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/json.h"
#include "core/doc.h"
#include "flow/digest.h"
#include "flow/grid.h"

enum {
	PIECE = 256,          /* bytes of a value that are shown */
	CELL_MAX = 4 * PIECE, /* bytes of a cell */
	LINK_MAX = 2048,      /* bytes of an address */
};

struct column {
	const char *title;    /* NULL: "In" and the target's name */
	const char *paths[3]; /* the cell is the first that is a string */
	void (*cell)(const json_t *row, struct buf *out); /* or is this */
	bool right;
	/* Left out when all rows have the same value, which this finds. */
	const char *(*common)(const struct digest *d);
	bool below;    /* on a line of its own in the text */
	bool titled;   /* behind its title there */
	bool link;     /* the cell is an address */
	size_t widest; /* the text is cut there; 0: nowhere */
};

enum column_id {
	END,
	ORDER,
	KEY,
	REF,
	CUSTOMER,
	TOTAL,
	CARRIER,
	TRACKING,
	NUMBER,
	FROM,
	TO,
	NOTE,
	DATE,
	HAPPENED,
	ACTION,
	ACTION_LATER,
	STORE,
	SYSTEM,
	REASON,
	WAIT,
	WHAT,
	OURS,
	THEIRS,
	SINCE,
};

extern const struct column digest_columns[];
/* The columns of a kind, up to END. */
extern const enum column_id digest_created[ECX_KINDS][GRID_COLUMNS];
extern const enum column_id digest_rejected[ECX_KINDS][GRID_COLUMNS];
extern const enum column_id digest_deferred[ECX_KINDS][GRID_COLUMNS];

/* The source and the target of all rows; NULL where they differ. */
const char *digest_source(const struct digest *d);
const char *digest_target(const struct digest *d);

/* Appends text from outside, cleaned and cut. */
void digest_clean(struct buf *out, const char *s);
/* Appends a cell of a row of the ledger. */
void digest_cell(struct buf *out, const struct column *c, const json_t *row);

#endif
