/*
 * A table in a mail, as text that is aligned in a font of fixed width, and as
 * HTML with inline styles only.
 */
#ifndef ECX_GRID_H
#define ECX_GRID_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/decimal.h"
#include "base/json.h"

enum { GRID_COLUMNS = 12 };

struct grid_column {
	json_t *cells; /* array of clean strings, title first; owned */
	bool right;    /* aligned to the right */
	bool below;    /* see grid_items */
	bool titled;   /* of one below: behind its title */
	bool link;     /* the cells are addresses: see grid_items */
	size_t widest; /* the text is cut there; 0: nowhere */
};

struct grid {
	struct grid_column columns[GRID_COLUMNS];
	size_t n;
};

void grid_free(struct grid *t);
#define auto_grid __attribute__((cleanup(grid_free)))

/* Appends the titles, a line of dashes, and the rows, without links. */
void grid_text(const struct grid *t, struct buf *out);
/* Appends a line for each row, without titles. The columns that are `below`
 * follow on wrapped, indented lines of their own, and links behind their title.
 */
void grid_items(const struct grid *t, struct buf *out);
/* Appends the table as HTML; a link is the word "open". */
void grid_html(const struct grid *t, struct buf *out);

/* How many columns a terminal needs for valid UTF-8, approximately: an East
 * Asian character or an emoji needs two, a combining mark none. */
size_t grid_width(const char *s);
/* Appends an amount: 1,234.50. */
void grid_amount(struct buf *out, struct dec d);
/* Appends the text with & < > " ' as HTML entities. */
void grid_escape(const char *s, struct buf *out);

#endif
