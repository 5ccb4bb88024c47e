#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/stop.h"
#include "core/ledger_prune.h"
#include "core/personal.h"
#include "core/sql.h"

/* Rows that one transaction changes. */
enum { PART = 200, KEYS = 3 };

/* The JSON text of a row without personal data; the caller frees it. */
typedef char *rewrite_fn(const json_t *kept);

/*
 * The rows that have personal data from before $1: `where` is false for what
 * was pruned. A table is changed by one statement, where a row needs no look at
 * its contents, or row by row: then `column` is rewritten.
 */
struct prunable {
	const char *table;
	const char *where;
	const char *change; /* "DELETE FROM ..."; or NULL */
	const char *key[KEYS];
	const char *column;
	rewrite_fn *rewrite;
};

static char *
rewrite_order(const json_t *kept)
{
	json_auto_t *rest = personal_without(kept);

	return json_text(rest);
}

static char *
rewrite_summary(const json_t *kept)
{
	json_auto_t *rest = personal_without_summary(kept);

	return json_text(rest);
}

#define PERSONAL_KINDS " AND kind NOT IN ('stock', 'price', 'product')"
#define WHOLE " AND length(document) > 2"
#define REMOVED                                                          \
	" SET document = $2, summary = NULL, reason = 'its details were" \
	" removed by ecx-ledger prune: ask its source for it'"

/* An order that is not created has no time of its own: its rows in other
 * tables say whether it is still worked on. */
#define OF_EXPORTED " WHERE x.target = exported.target AND x.key = exported.ref"

static const char exported_where[] =
    "document NOT LIKE '%\"personalDataRemoved\":true%'"
    " AND ((created > 0 AND created < $1) OR (created = 0"
    " AND NOT EXISTS (SELECT 1 FROM intents AS x" OF_EXPORTED ")"
    " AND NOT EXISTS (SELECT 1 FROM deferred AS x" OF_EXPORTED
    " AND x.tried >= $1)"
    " AND NOT EXISTS (SELECT 1 FROM quarantine AS x" OF_EXPORTED
    " AND x.seen >= $1)))";

static const struct prunable tables[] = {
    {"receipts",
	"created < $1 AND (summary LIKE '%\"customer\":%'"
	" OR summary LIKE '%\"note\":%'"
	" OR summary LIKE '%\"trackingNumber\":%')",
	NULL, {"target", "kind", "key"}, "summary", rewrite_summary},
    {"exported", exported_where, NULL, {"target", "ref", NULL}, "document",
	rewrite_order},
    {"quarantine", "seen < $1" PERSONAL_KINDS WHOLE,
	"UPDATE quarantine" REMOVED, {NULL}, NULL, NULL},
    {"deferred", "first < $1 AND tried < $1" PERSONAL_KINDS WHOLE,
	"UPDATE deferred" REMOVED, {NULL}, NULL, NULL},
    {"proven", "at < $1 AND document IS NOT NULL",
	"UPDATE proven SET document = NULL", {NULL}, NULL, NULL},
    {"differences", "gone > 0 AND gone < $1", "DELETE FROM differences", {NULL},
	NULL, NULL},
    {"mails", "created < $1 AND sent = 0", "DELETE FROM mails", {NULL}, NULL,
	NULL},
    {"mails", "created < $1 AND sent > 0 AND length(message) > 2",
	"UPDATE mails SET message = $2, why = NULL", {NULL}, NULL, NULL},
    {"events", "happened < $1 AND detail IS NOT NULL",
	"UPDATE events SET detail = NULL", {NULL}, NULL, NULL},
};

void
ledger_prune_count(
    struct ledger *l, int64_t before, ledger_pruned_fn *fn, void *data)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(tables); i++) {
		auto_free char *sql =
		    xasprintf("SELECT count(*) FROM %s WHERE %s",
			tables[i].table, tables[i].where);
		struct ledger_stmt *st =
		    sql_query(l, sql, SQL_ARGS(sql_int(before)));

		while (sql_next(l, st))
			if (sql_column_int(l, st, 0) > 0)
				fn(tables[i].table,
				    (size_t)sql_column_int(l, st, 0), data);
	}
}

/* ---- row by row ---- */

struct row {
	char *key[KEYS];
	char *text;
};

static void
rows_free(struct row *rows, size_t n)
{
	size_t i, k;

	for (i = 0; i < n; i++) {
		for (k = 0; k < KEYS; k++)
			free(rows[i].key[k]);
		free(rows[i].text);
	}
}

static char *
rewrite(const struct prunable *t, const char *text)
{
	struct json_problem ignored;
	json_auto_t *kept = json_read(text, strlen(text), &ignored);

	return t->rewrite(kept);
}

/* Reads the first rows behind the key of `after`; returns how many. */
static size_t
read_part(struct ledger *l, const struct prunable *t, int64_t before,
    const struct row *after, struct row rows[PART])
{
	const bool three = t->key[2] != NULL;
	const char *third = three ? t->key[2] : t->key[1];
	auto_free char *sql = xasprintf(
	    "SELECT %s, %s, %s, %s FROM %s WHERE (%s, %s, %s) > ($2, $3, $4)"
	    " AND %s ORDER BY %s, %s, %s LIMIT 200",
	    t->key[0], t->key[1], third, t->column, t->table, t->key[0],
	    t->key[1], third, t->where, t->key[0], t->key[1], third);
	struct ledger_stmt *st = sql_query(l, sql,
	    SQL_ARGS(sql_int(before), sql_text(after->key[0]),
		sql_text(after->key[1]), sql_text(after->key[2])));
	size_t n = 0, k;

	while (sql_next(l, st)) {
		for (k = 0; k < KEYS; k++)
			rows[n].key[k] = sql_column_dup(l, st, (int)k);
		rows[n++].text = rewrite(t, sql_column(l, st, KEYS));
	}
	return n;
}

static void
write_part(struct ledger *l, const struct prunable *t, const struct row *rows,
    size_t n)
{
	const char *third = t->key[2] != NULL ? t->key[2] : t->key[1];
	auto_free char *sql = xasprintf(
	    "UPDATE %s SET %s = $4 WHERE %s = $1 AND %s = $2 AND %s = $3",
	    t->table, t->column, t->key[0], t->key[1], third);
	size_t i;

	for (i = 0; i < n; i++)
		(void)sql_run(l, sql,
		    SQL_ARGS(sql_text(rows[i].key[0]), sql_text(rows[i].key[1]),
			sql_text(rows[i].key[2]), sql_text(rows[i].text)));
}

/* Goes on behind the key of `after`, which becomes that of the last row; false
 * at the end of the table. */
static bool
prune_part(struct ledger *l, const struct prunable *t, int64_t before,
    struct row *after, size_t *all)
{
	struct row rows[PART] = {{.text = NULL}};
	size_t n;

	sql_begin(l);
	n = read_part(l, t, before, after, rows);
	write_part(l, t, rows, n);
	sql_commit(l);
	*all += n;
	if (n == PART) {
		rows_free(after, 1);
		*after = rows[PART - 1];
	}
	rows_free(rows, n == PART ? n - 1 : n);
	return n == PART;
}

static size_t
prune_rows(struct ledger *l, const struct prunable *t, int64_t before)
{
	struct row after = {{xstrdup(""), xstrdup(""), xstrdup("")}, NULL};
	size_t all = 0;

	while (prune_part(l, t, before, &after, &all) && !stop_requested())
		continue;
	rows_free(&after, 1);
	return all;
}

/* ---- by one statement ---- */

static size_t
prune_table(struct ledger *l, const struct prunable *t, int64_t before)
{
	auto_free char *sql = xasprintf("%s WHERE %s", t->change, t->where);

	return strchr(t->change, '$') != NULL
		   ? sql_write(l, sql,
			 SQL_ARGS(
			     sql_int(before), sql_blob(PERSONAL_REMOVED,
						  strlen(PERSONAL_REMOVED))))
		   : sql_write(l, sql, SQL_ARGS(sql_int(before)));
}

bool
ledger_prune(struct ledger *l, int64_t before, ledger_pruned_fn *fn, void *data)
{
	size_t i, n;

	for (i = 0; i < ARRAY_LEN(tables) && !stop_requested(); i++) {
		n = tables[i].change != NULL
			? prune_table(l, &tables[i], before)
			: prune_rows(l, &tables[i], before);
		if (n > 0)
			fn(tables[i].table, n, data);
	}
	return !stop_requested();
}

bool
ledger_compact(struct ledger *l)
{
	return l->backend->compact(l->db);
}
