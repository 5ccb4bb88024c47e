#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/die.h"
#include "base/mem.h"
#include "base/stop.h"
#include "core/ledger_copy.h"
#include "core/ledger_in.h"

enum { COLUMNS = 20, PART = 1000, SQL_MAX = 2048 };

/* Every column: those that rows are sorted by first, numbers with #, bytes with
 * @ before their names. */
static const struct copied {
	const char *table;
	size_t n_keys;
	const char *column[COLUMNS]; /* up to a NULL */
} tables[] = {
    {"receipts", 3,
	{"target", "kind", "key", "source", "ref", "id", "number", "shipped",
	    "summary", "origin", "#created", "#existed", "#hash", "#mail_id",
	    "#untracked"}},
    {"intents", 3,
	{"target", "kind", "key", "source", "origin", "owner", "#since",
	    "#seen", "#tries", "#opened"}},
    {"quarantine", 3,
	{"target", "kind", "key", "source", "id", "ref", "stage", "code",
	    "reason", "summary", "form", "#hash", "#since", "#seen", "#tries",
	    "#mail_id", "#first", "#next", "@document"}},
    {"deferred", 3,
	{"target", "kind", "key", "source", "id", "ref", "code", "reason",
	    "summary", "#hash", "#first", "#tried", "#next", "#waited",
	    "#tries", "#mail_id", "#filed", "@document"}},
    {"checkpoints", 3, {"source", "kind", "flow", "cursor", "#stored"}},
    {"levels", 3, {"target", "kind", "key", "value", "#stored", "#read"}},
    {"orders", 2,
	{"target", "ref", "source", "id", "number", "lines", "#seen", "#known",
	    "#closed", "#lost"}},
    {"exported", 2,
	{"target", "ref", "source", "id", "document", "#revision", "#created",
	    "#looked", "#cancelled", "#ended"}},
    {"booked", 2, {"target", "key", "ref", "event", "how", "taken", "#at"}},
    {"differences", 4,
	{"target", "source", "key", "what", "id", "number", "ours", "theirs",
	    "#first", "#seen", "#gone", "#mail_id"}},
    {"outages", 3, {"source", "target", "kind", "words", "#began", "#said"}},
    {"health", 1, {"target", "words", "#alike", "#created"}},
    {"proven", 3,
	{"target", "kind", "print", "key", "#at", "#seen", "@document"}},
    {"mails", 1,
	{"#id", "kind", "message_id", "why", "#created", "#tries", "#tried",
	    "#sent", "@message"}},
    {"runs", 1,
	{"#id", "tool", "connection", "kind", "flow", "#started", "#ended",
	    "#status", "#n_in", "#n_out", "#n_skipped", "#n_failed", "#done"}},
    /* Two events may be alike in everything. */
    {"events", 1, {"#happened", "tool", "connection", "what", "ref", "detail"}},
};

static size_t
count_columns(const struct copied *t)
{
	size_t n = 0;

	while (t->column[n] != NULL)
		n++;
	return n;
}

static const char *
name_of(const char *column)
{
	return column + (*column == '#' || *column == '@');
}

/* Adds the columns from `first` on, each as the format has it. */
static void
add_columns(struct buf *sql, const struct copied *t, size_t first, size_t n)
{
	size_t i;

	for (i = first; i < n; i++)
		buf_addf(
		    sql, "%s%s", i > first ? ", " : "", name_of(t->column[i]));
}

/* Has each row another key? */
static bool
is_unique(const struct copied *t)
{
	return strcmp(t->table, "events") != 0;
}

/* Events are sorted by all of their columns; absent texts are the first. */
static void
add_order(struct buf *sql, const struct copied *t)
{
	const size_t n = count_columns(t);
	size_t i;

	buf_adds(sql, " ORDER BY ");
	add_columns(sql, t, 0, t->n_keys);
	for (i = t->n_keys; !is_unique(t) && i < n; i++)
		buf_addf(sql, ", coalesce(%s, '')", name_of(t->column[i]));
}

/* The value of a column of the row, for another statement. */
static struct sql_arg
value_at(
    struct ledger *l, struct ledger_stmt *st, const struct copied *t, size_t i)
{
	const char *text;
	const void *bytes;
	size_t len;

	if (*t->column[i] == '@') {
		bytes = sql_column_blob(l, st, (int)i, &len);
		return sql_blob(bytes, len);
	}
	text = sql_column(l, st, (int)i);
	if (*t->column[i] != '#')
		return sql_text(text);
	return text != NULL ? sql_int(sql_column_int(l, st, (int)i))
			    : sql_no_int();
}

static void
values_at(struct ledger *l, struct ledger_stmt *st, const struct copied *t,
    struct sql_arg values[COLUMNS])
{
	const size_t n = count_columns(t);
	size_t i;

	for (i = 0; i < n; i++)
		values[i] = value_at(l, st, t, i);
}

/* Begins to read the rows whose key compares so with `after`; all where it is
 * NULL. */
static struct ledger_stmt *
read_rows(struct ledger *l, const struct copied *t, const char *compare,
    const struct sql_arg *after)
{
	auto_buf struct buf sql = {0};
	struct ledger_stmt *st;
	size_t i;

	buf_init(&sql, SQL_MAX);
	buf_adds(&sql, "SELECT ");
	add_columns(&sql, t, 0, count_columns(t));
	buf_addf(&sql, " FROM %s", t->table);
	if (after != NULL) {
		buf_adds(&sql, " WHERE (");
		add_columns(&sql, t, 0, t->n_keys);
		buf_addf(&sql, ") %s (", compare);
		for (i = 0; i < t->n_keys; i++)
			buf_addf(&sql, "%s$%zu", i > 0 ? ", " : "", i + 1);
		buf_adds(&sql, ")");
	}
	add_order(&sql, t);
	st = sql_query(l, sql.data, after, after != NULL ? t->n_keys : 0);
	sql_stream(l, st);
	return st;
}

/* ---- copying ---- */

static char *
insert_sql(const struct copied *t)
{
	const size_t n = count_columns(t);
	auto_buf struct buf sql = {0};
	size_t i;

	buf_init(&sql, SQL_MAX);
	buf_addf(&sql, "INSERT INTO %s (", t->table);
	add_columns(&sql, t, 0, n);
	buf_adds(&sql, ") VALUES (");
	for (i = 1; i <= n; i++)
		buf_addf(&sql, "%s$%zu", i > 1 ? ", " : "", i);
	buf_adds(&sql, ")");
	return buf_take(&sql);
}

/* The last row that an earlier copy has written, whose statement is returned;
 * NULL when there is none. Events alike may be missing: the last ones are
 * written again. */
static struct ledger_stmt *
find_last(struct ledger *to, const struct copied *t)
{
	auto_buf struct buf sql = {0};
	struct ledger_stmt *st;
	size_t i;

	buf_init(&sql, SQL_MAX);
	buf_adds(&sql, "SELECT ");
	add_columns(&sql, t, 0, t->n_keys);
	buf_addf(&sql, " FROM %s ORDER BY ", t->table);
	for (i = 0; i < t->n_keys; i++)
		buf_addf(&sql, "%s%s DESC", i > 0 ? ", " : "",
		    name_of(t->column[i]));
	buf_adds(&sql, " LIMIT 1");
	st = sql_query(to, sql.data, NULL, 0);
	return sql_next(to, st) ? st : NULL;
}

/* False when a signal asked to stop. */
static bool
copy_rows(struct ledger *from, struct ledger_stmt *rows, struct ledger *to,
    const struct copied *t)
{
	auto_free char *sql = insert_sql(t);
	const size_t width = count_columns(t);
	struct sql_arg values[COLUMNS];
	size_t n = 0;

	sql_begin(to);
	while (!stop_requested() && sql_next(from, rows)) {
		values_at(from, rows, t, values);
		sql_post(to, sql, values, width);
		if (++n % PART == 0) {
			sql_commit(to);
			sql_begin(to);
		}
	}
	sql_commit(to);
	sql_done(from, rows);
	return !stop_requested();
}

static bool
copy_table(struct ledger *from, struct ledger *to, const struct copied *t)
{
	struct ledger_stmt *last = find_last(to, t);
	struct sql_arg after[COLUMNS];
	bool whole;
	size_t i;

	if (last == NULL)
		return copy_rows(from, read_rows(from, t, "", NULL), to, t);
	for (i = 0; i < t->n_keys; i++)
		after[i] = value_at(to, last, t, i);
	if (!is_unique(t))
		sql_put(
		    to, "DELETE FROM events WHERE happened >= $1", after, 1);
	whole = copy_rows(
	    from, read_rows(from, t, is_unique(t) ? ">" : ">=", after), to, t);
	sql_done(to, last);
	return whole;
}

/* ---- comparing ---- */

static bool
is_same(const struct sql_arg *a, const struct sql_arg *b)
{
	if (a->type != b->type)
		return false;
	switch (a->type) {
	case SQL_TEXT:
		return a->p == NULL || b->p == NULL ? a->p == b->p
						    : strcmp(a->p, b->p) == 0;
	case SQL_BLOB:
		return a->len == b->len && memcmp(a->p, b->p, a->len) == 0;
	default:
		return a->n == b->n;
	}
}

_Noreturn static void
fail_row(
    struct ledger *to, const struct copied *t, size_t row, const char *column)
{
	die(ECX_EXIT_CONFIG,
	    "copy: row %zu of %s in %s differs%s%s: was it written to? Copy "
	    "into a new one",
	    row, t->table, to->backend->where(to->db),
	    column != NULL ? " in " : "", column != NULL ? column : "");
}

/* Compares all rows; returns their number. */
static size_t
compare_table(struct ledger *from, struct ledger *to, const struct copied *t)
{
	struct ledger_stmt *ours = read_rows(from, t, "", NULL);
	struct ledger_stmt *theirs = read_rows(to, t, "", NULL);
	const size_t width = count_columns(t);
	struct sql_arg a[COLUMNS], b[COLUMNS];
	size_t i, n = 0;

	while (sql_next(from, ours)) {
		n++;
		if (!sql_next(to, theirs))
			fail_row(to, t, n, NULL);
		values_at(from, ours, t, a);
		values_at(to, theirs, t, b);
		for (i = 0; i < width; i++)
			if (!is_same(&a[i], &b[i]))
				fail_row(to, t, n, name_of(t->column[i]));
	}
	if (sql_next(to, theirs))
		fail_row(to, t, n + 1, NULL);
	return n;
}

static bool
has_rows(struct ledger *l, const struct copied *t)
{
	auto_free char *sql = xasprintf("SELECT 1 FROM %s LIMIT 1", t->table);
	struct ledger_stmt *st = sql_query(l, sql, NULL, 0);
	const bool found = sql_next(l, st);

	sql_done(l, st);
	return found;
}

static void
begin_copy(struct ledger *to)
{
	size_t i;

	if (ledger_is_part(to))
		return;
	for (i = 0; i < ARRAY_LEN(tables); i++)
		if (has_rows(to, &tables[i]))
			die(ECX_EXIT_CONFIG,
			    "copy: %s has rows in %s already: copy into a new "
			    "ledger",
			    to->backend->where(to->db), tables[i].table);
	ledger_meta_put(to, "part", 1);
}

bool
ledger_copy(
    struct ledger *from, struct ledger *to, ledger_copied_fn *fn, void *data)
{
	bool whole = true;
	size_t i;

	begin_copy(to);
	sql_begin(from);
	for (i = 0; i < ARRAY_LEN(tables) && whole; i++)
		whole = copy_table(from, to, &tables[i]);
	for (i = 0; i < ARRAY_LEN(tables) && whole; i++)
		fn(tables[i].table, compare_table(from, to, &tables[i]), data);
	sql_commit(from);
	if (whole)
		ledger_meta_put(to, "part", 0);
	return whole;
}

void
ledger_check(struct ledger *l, ledger_problem_fn *report, ledger_copied_fn *fn,
    void *data)
{
	size_t i;

	l->backend->check(l->db, report, data);
	for (i = 0; i < ARRAY_LEN(tables); i++) {
		struct ledger_stmt *st = read_rows(l, &tables[i], "", NULL);
		size_t n = 0;

		while (sql_next(l, st))
			n++;
		fn(tables[i].table, n, data);
	}
}
