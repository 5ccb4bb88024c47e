/* Compiles the text of a map into rows. */
#include <string.h>

#include "base/die.h"
#include "base/mem.h"
#include "core/map_option.h"

enum { WORDS_MAX = 16, LEVELS_MAX = 8, ROWS_MAX = 1000, TAB = 8 };

/* Rows of one indentation below the same row. */
struct level {
	struct map_row **tail; /* where the next row is linked */
	struct map_row *last;
	size_t indent;
	const struct map_row *parent; /* NULL at the top */
};

struct compiler {
	struct map_line *at;
	struct level level[LEVELS_MAX];
	size_t depth; /* of the innermost level */
	size_t rows;
};

struct words {
	char *word[WORDS_MAX];
	size_t n;
};

/* ---- words ---- */

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* Ends the word at *line with a NUL, in place. Between double quotes a word may
 * have blanks, and \" and \\ are " and \. Sets *line to the rest of the line;
 * false when a quote is not closed. */
static bool
take_word(char **line)
{
	char *in = *line, *out = in;
	bool quoted = false;

	for (; *in != '\0' && (quoted || !is_blank(*in)); in++) {
		if (*in == '"') {
			quoted = !quoted;
			continue;
		}
		if (quoted && *in == '\\' && (in[1] == '"' || in[1] == '\\'))
			in++;
		*out++ = *in;
	}
	*line = *in != '\0' ? in + 1 : in;
	*out = '\0';
	return !quoted;
}

static bool
split(const struct map_line *at, char *line, struct words *w)
{
	w->n = 0;
	for (;;) {
		line += strspn(line, " \t");
		if (*line == '\0' || *line == '#')
			return true;
		if (w->n == WORDS_MAX) {
			map_problem(at, "more than %d words", WORDS_MAX);
			return false;
		}
		w->word[w->n++] = line;
		if (!take_word(&line)) {
			map_problem(at, "quote not closed");
			return false;
		}
	}
}

/* ---- rows ---- */

/* Is there a list before the end of the path? */
static bool
has_list_inside(const char *path)
{
	const char *end = strstr(path, "[].");

	return end != NULL && end > path && end[-1] != '\\';
}

static bool
read_path(const struct map_line *at, const char *text, bool lines,
    struct map_path *out)
{
	const char *error = map_path_parse(text, out);
	char quoted[MAP_QUOTED];

	if (error == NULL && lines && !out->list && (out->n > 0 || out->none))
		error = "a path of lines ends with []";
	if (error == NULL && has_list_inside(text))
		error = "a list inside a path needs the option sum";
	if (error == NULL && !lines && out->list)
		error = "only a path of lines ends with []";
	if (error != NULL)
		map_problem(at, "path %s: %s", map_quote(quoted, text), error);
	return error == NULL;
}

/* Checks the two paths of a row together: at most one may be = and at most one
 * ".", and "." needs a list that encloses the row. */
static bool
check_paths(const struct map_line *at, const struct map_row *row,
    const struct map_row *parent)
{
	const char *fault = NULL;
	int side;

	if (row->path[MAP_OURS].none && row->path[MAP_THEIRS].none)
		fault = "both sides are =: at least one needs a path";
	if (row->type.kind == MAP_LINES && !row->path[MAP_OURS].list &&
	    !row->path[MAP_THEIRS].list)
		fault =
		    "neither side is a list: at least one path ends with []";
	for (side = 0; side < MAP_SIDES && row->type.kind != MAP_LINES; side++)
		if (row->path[side].n == 0 && !row->path[side].none &&
		    (parent == NULL || !parent->path[side].list))
			fault = ". is an element of a list, and no list "
				"encloses this row";
	if (fault != NULL)
		map_problem(at, "%s", fault);
	return fault == NULL;
}

static void
fill_row(const struct map_line *at, const struct words *w,
    const struct map_row *parent, struct map_row *row)
{
	struct map_options options;
	char why[ECX_WHY];
	bool lines, ok;

	if (!map_type_parse(w->word[1], &row->type, why)) {
		map_problem(at, "%s", why);
		return;
	}
	lines = row->type.kind == MAP_LINES;
	ok = read_path(at, w->word[0], lines, &row->path[MAP_THEIRS]);
	ok &= read_path(at, w->word[2], lines, &row->path[MAP_OURS]);
	ok = ok && check_paths(at, row, parent);
	ok &= map_options_read(at, w->word + 3, w->n - 3, lines, &options);
	if (ok)
		map_options_apply(at, &options, row);
}

/* ---- LIST[].MEMBER ---- */

/*
 * "T decimal LIST[].MEMBER sum" is short for a lines row
 *	.  lines  LIST[]
 *	  T  decimal  MEMBER  sum
 * False where the row is not of that form.
 */
static bool
fill_sum(const struct map_line *at, struct words *w, struct map_row *row)
{
	char lines[] = "lines", self[] = ".";
	char *member;
	struct words outer = {{self, lines, w->word[2]}, 3};
	struct map_row *child;
	size_t i;

	for (i = 3; i < w->n && strcmp(w->word[i], "sum") != 0; i++)
		;
	if (i == w->n || !has_list_inside(w->word[2]))
		return false;
	member = strstr(w->word[2], "[].") + 2;
	*member++ = '\0';
	for (i = 3; i < w->n; i++)
		if (strcmp(w->word[i], "to") == 0 ||
		    strcmp(w->word[i], "from") == 0 ||
		    strcmp(w->word[i], "required") == 0)
			outer.word[outer.n++] = w->word[i];
	fill_row(at, &outer, NULL, row);
	child = row->child = xcalloc(1, sizeof(*child));
	child->line = row->line;
	w->word[2] = member;
	fill_row(at, w, row, child);
	return true;
}

/* ---- indentation ---- */

static size_t
indent_of(const char *line)
{
	size_t n = 0;

	for (; is_blank(*line); line++)
		n = *line == '\t' ? (n / TAB + 1) * TAB : n + 1;
	return n;
}

/* The level that a row of this indentation belongs to, or NULL. */
static struct level *
level_of(struct compiler *c, size_t indent)
{
	struct level *level = &c->level[c->depth];
	struct map_row *above = level->last;

	while (indent < level->indent)
		level = &c->level[--c->depth];
	if (indent == level->indent)
		return level;
	if (above == NULL || above != level->last || above->child != NULL)
		map_problem(
		    c->at, "its indentation is that of no row above it");
	else if (above->type.kind != MAP_LINES)
		map_problem(c->at,
		    "indented below line %zu, which is not a lines row",
		    above->line);
	else if (c->depth + 1 == LEVELS_MAX)
		map_problem(c->at, "more than %d levels", LEVELS_MAX);
	else {
		c->level[++c->depth] =
		    (struct level){&above->child, NULL, indent, above};
		return &c->level[c->depth];
	}
	return NULL;
}

static void
compile_line(struct compiler *c, char *line)
{
	size_t indent = indent_of(line);
	struct level *level;
	struct map_row *row;
	struct words w;

	if (!split(c->at, line, &w) || w.n == 0)
		return;
	if (w.n < 3) {
		map_problem(c->at,
		    "too few words: write THEIRS TYPE OURS [OPTION ...]");
		return;
	}
	if (c->rows++ == ROWS_MAX)
		map_problem(c->at, "more than %d rows", ROWS_MAX);
	level = c->rows > ROWS_MAX ? NULL : level_of(c, indent);
	if (level == NULL)
		return;
	row = xcalloc(1, sizeof(*row));
	row->line = c->at->line;
	*level->tail = level->last = row;
	level->tail = &row->next;
	if (!fill_sum(c->at, &w, row))
		fill_row(c->at, &w, level->parent, row);
}

static bool
check_bytes(const struct map_line *at, const char *line, size_t len)
{
	size_t i;

	for (i = 0; i < len; i++)
		if ((unsigned char)line[i] < 0x20 && line[i] != '\t')
			break;
	if (i == len && text_is_utf8(line, len))
		return true;
	map_problem(
	    at, i < len ? "the line has a control character" : "not UTF-8");
	return false;
}

void
map_compile(struct map_line *at, const char *text, size_t len)
{
	struct compiler c = {.at = at};
	const char *end = text + len;

	c.level[0].tail = &at->map->row;
	for (at->line = 1; text < end; at->line++) {
		const char *feed = memchr(text, '\n', (size_t)(end - text));
		size_t n = (size_t)((feed ? feed : end) - text);
		size_t kept = n - (n > 0 && text[n - 1] == '\r');
		auto_free char *line = xstrndup(text, kept);

		if (check_bytes(at, text, kept))
			compile_line(&c, line);
		text += n + (feed != NULL);
	}
}
