/*
 * A table in a mail: for a terminal, aligned for a font of fixed width, and in
 * HTML with inline styles only.
 */
#ifndef ECX_GRID_H
#define ECX_GRID_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/json.h"

enum { GRID_COLUMNS = 8 };

struct grid_column {
	json_t *cells; /* array of clean strings, the first the title; owned */
	bool right;    /* aligned so */
	bool below;    /* see grid_items */
	size_t widest; /* cut there in the text; 0: as wide as it is */
};

struct grid {
	struct grid_column columns[GRID_COLUMNS];
	size_t n;
};

void grid_free(struct grid *t);
#define auto_grid __attribute__((cleanup(grid_free)))

/* The title line, a rule, the rows. */
void grid_text(const struct grid *t, struct buf *out);
/* Without titles: a line for each row, and the columns that are `below` moved
 * in and wrapped under it. */
void grid_items(const struct grid *t, struct buf *out);
void grid_html(const struct grid *t, struct buf *out);

/* How many columns a terminal needs for valid UTF-8, about: East Asian
 * characters and emoji take two, marks none. */
size_t grid_width(const char *s);
/* Appends text with & < > " ' made harmless. */
void grid_escape(const char *s, struct buf *out);

#endif
