#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/mem.h"
#include "flow/mail.h"
#include "flow/grid.h"

enum {
	LINE = 76,   /* columns of wrapped text */
	INDENT = 4,  /* columns before the text below a row */
	GAP = 2,     /* columns between two cells */
	WORD = 1024, /* bytes of a word */
};

/* ---- the width of characters ---- */

static const uint32_t zero_wide[][2] = {{0x0300, 0x036f}, {0x0483, 0x0489},
    {0x0591, 0x05bd}, {0x0610, 0x061a}, {0x064b, 0x065f}, {0x0e34, 0x0e3a},
    {0x0e47, 0x0e4e}, {0x1ab0, 0x1aff}, {0x1dc0, 0x1dff}, {0x200b, 0x200f},
    {0x20d0, 0x20ff}, {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f}, {0x1f3fb, 0x1f3ff},
    {0xe0100, 0xe01ef}};
static const uint32_t double_wide[][2] = {{0x1100, 0x115f}, {0x2e80, 0x303e},
    {0x3041, 0xa4cf}, {0xa960, 0xa97c}, {0xac00, 0xd7a3}, {0xf900, 0xfaff},
    {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1f64f},
    {0x1f680, 0x1f6ff}, {0x1f900, 0x1faff}, {0x20000, 0x3fffd}};

static bool
is_in(uint32_t c, const uint32_t ranges[][2], size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (c >= ranges[i][0] && c <= ranges[i][1])
			return true;
	return false;
}

static size_t
width_of(uint32_t c)
{
	if (is_in(c, zero_wide, ARRAY_LEN(zero_wide)))
		return 0;
	return is_in(c, double_wide, ARRAY_LEN(double_wide)) ? 2 : 1;
}

size_t
grid_width(const char *s)
{
	size_t len, width = 0;

	for (; *s != '\0'; s += len)
		width += width_of(mail_char(s, &len));
	return width;
}

/* ---- the text ---- */

void
grid_free(struct grid *t)
{
	while (t->n > 0)
		json_decref(t->columns[--t->n].cells);
}

static size_t
count_rows(const struct grid *t)
{
	return t->n > 0 ? json_array_size(t->columns[0].cells) : 0;
}

static const char *
cell(const struct grid_column *c, size_t row)
{
	return json_string_value(json_array_get(c->cells, row));
}

static size_t
cell_width(const struct grid_column *c, size_t row)
{
	size_t width = grid_width(cell(c, row));

	return c->widest > 0 && width > c->widest ? c->widest : width;
}

static size_t
column_width(const struct grid_column *c)
{
	size_t row, width, max = 0;

	for (row = 0; row < json_array_size(c->cells); row++) {
		width = cell_width(c, row);
		max = width > max ? width : max;
	}
	return max;
}

static void
put_blanks(struct buf *out, size_t n)
{
	buf_addf(out, "%*s", (int)n, "");
}

/* Appends at most `widest` columns of the text; where it is cut, the last one
 * is an ellipsis. */
static void
put_cut(struct buf *out, const char *s, size_t widest)
{
	size_t len, width = 0;

	if (grid_width(s) <= widest) {
		buf_adds(out, s);
		return;
	}
	for (;; s += len) {
		width += width_of(mail_char(s, &len));
		if (width >= widest)
			break;
		buf_add(out, s, len);
	}
	buf_adds(out, "\xe2\x80\xa6");
}

static void
put_row(struct buf *out, const struct grid *t, const size_t width[GRID_COLUMNS],
    size_t row)
{
	size_t i, own, before, pad = 0;

	for (i = 0; i < t->n; i++) {
		own = cell_width(&t->columns[i], row);
		before = t->columns[i].right ? width[i] - own : 0;
		/* There are no blanks after the last cell with a text. */
		if (own > 0) {
			put_blanks(out, pad + before);
			put_cut(out, cell(&t->columns[i], row), own);
			pad = 0;
			own += before;
		}
		pad += width[i] - own + GAP;
	}
	buf_addc(out, '\n');
}

static void
put_rule(
    struct buf *out, const struct grid *t, const size_t width[GRID_COLUMNS])
{
	size_t i, k;

	for (i = 0; i < t->n && *cell(&t->columns[i], 0) != '\0'; i++) {
		put_blanks(out, i > 0 ? GAP : 0);
		for (k = 0; k < width[i]; k++)
			buf_addc(out, '-');
	}
	buf_addc(out, '\n');
}

void
grid_text(const struct grid *t, struct buf *out)
{
	struct grid shown = {.n = 0};
	size_t width[GRID_COLUMNS] = {0}, i;

	for (i = 0; i < t->n; i++) {
		if (t->columns[i].link)
			continue;
		width[shown.n] = column_width(&t->columns[i]);
		shown.columns[shown.n++] = t->columns[i];
	}
	put_row(out, &shown, width, 0);
	put_rule(out, &shown, width);
	for (i = 1; i < count_rows(t); i++)
		put_row(out, &shown, width, i);
}

static void
put_wrapped(struct buf *out, const char *title, const char *s)
{
	size_t column = 0, len, width;
	char word[WORD];

	if (*title != '\0') {
		buf_addf(out, "%*s%s:", INDENT, "", title);
		column = INDENT + grid_width(title) + 1;
	}
	for (s += strspn(s, " "); *s != '\0'; s += strspn(s, " ")) {
		len = strcspn(s, " ");
		(void)snprintf(word, sizeof(word), "%.*s", (int)len, s);
		width = grid_width(word);
		if (column == 0 || column + 1 + width > LINE) {
			buf_addf(
			    out, "%s%*s", column == 0 ? "" : "\n", INDENT, "");
			column = INDENT;
		} else {
			buf_addc(out, ' ');
			column++;
		}
		buf_adds(out, word);
		column += width;
		s += len;
	}
	buf_addc(out, '\n');
}

static void
put_item(struct buf *out, const struct grid *t, size_t row)
{
	const struct grid_column *c;
	const char *text, *gap = "";
	size_t i;

	for (i = 0; i < t->n; i++) {
		c = &t->columns[i];
		text = cell(c, row);
		if (c->below || c->link || *text == '\0')
			continue;
		buf_addf(out, "%s%s", gap, text);
		gap = "  ";
	}
	buf_addc(out, '\n');
	for (i = 0; i < t->n; i++) {
		c = &t->columns[i];
		text = cell(c, row);
		if (c->link && *text != '\0')
			buf_addf(
			    out, "%*s%s: %s\n", INDENT, "", cell(c, 0), text);
		else if (c->below && *text != '\0')
			put_wrapped(out, c->titled ? cell(c, 0) : "", text);
	}
}

void
grid_items(const struct grid *t, struct buf *out)
{
	size_t row;

	for (row = 1; row < count_rows(t); row++)
		put_item(out, t, row);
}

void
grid_amount(struct buf *out, struct dec d)
{
	char text[DEC_TEXT];
	const char *s = dec_print(d, text);
	size_t digits;

	if (*s == '-')
		buf_addc(out, *s++);
	for (digits = strcspn(s, "."); digits > 0; digits--) {
		buf_addc(out, *s++);
		if (digits % 3 == 1 && digits > 1)
			buf_addc(out, ',');
	}
	buf_adds(out, s);
}

/* ---- HTML ---- */

void
grid_escape(const char *s, struct buf *out)
{
	for (; *s != '\0'; s++) {
		switch (*s) {
		case '&':
			buf_adds(out, "&amp;");
			break;
		case '<':
			buf_adds(out, "&lt;");
			break;
		case '>':
			buf_adds(out, "&gt;");
			break;
		case '"':
			buf_adds(out, "&quot;");
			break;
		case '\'':
			buf_adds(out, "&#39;");
			break;
		default:
			buf_addc(out, *s);
		}
	}
}

static void
html_cell(struct buf *out, const struct grid_column *c, size_t row)
{
	const bool is_link = c->link && row > 0 && *cell(c, row) != '\0';

	if (is_link)
		buf_adds(out, "<a href=\"");
	grid_escape(cell(c, row), out);
	if (is_link)
		buf_adds(out, "\">open</a>");
}

static void
html_row(struct buf *out, const struct grid *t, size_t row)
{
	size_t i;

	buf_adds(out, "<tr>");
	for (i = 0; i < t->n; i++) {
		/* A name may be in a script that runs from right to left. */
		buf_addf(out, "<%s dir=\"auto\"%s>", row == 0 ? "th" : "td",
		    t->columns[i].right ? " style=\"text-align:right\"" : "");
		html_cell(out, &t->columns[i], row);
		buf_adds(out, row == 0 ? "</th>" : "</td>");
	}
	buf_adds(out, "</tr>\n");
}

void
grid_html(const struct grid *t, struct buf *out)
{
	size_t row;

	buf_adds(out, "<table border=\"1\" cellpadding=\"6\" style=\""
		      "border-collapse:collapse;border-color:#d0d0d0;"
		      "text-align:left;vertical-align:top\">\n");
	for (row = 0; row < count_rows(t); row++)
		html_row(out, t, row);
	buf_adds(out, "</table>\n");
}
