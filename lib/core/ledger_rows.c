/* The rows that ecx-ledger(1) shows, replays and drops. */
#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/mem.h"
#include "core/ledger_rows.h"

enum type {
	TEXT,
	TIME, /* left out when it is 0 */
	COUNT,
	FLAG,
	HASH,
	JSON,
	STATUS, /* left out when it is negative: there is none yet */
	MAIL,   /* number of the mail; left out when there is none */
};

struct column {
	const char *name;
	enum type type;
};

enum { COLUMNS = 18, SQL_MAX = 2048 };

/* The tables. A filter compares its key with the columns `key` and `or_key`,
 * and its time with the column `time`. */
static const struct table {
	const char *name;
	const char *time;
	const char *key;
	const char *or_key;
	struct column columns[COLUMNS]; /* up to a NULL name */
} tables[] = {
    [LEDGER_RECEIPTS] = {"receipts", "created", "key", "ref",
	{{"target", TEXT}, {"kind", TEXT}, {"key", TEXT}, {"source", TEXT},
	    {"ref", TEXT}, {"id", TEXT}, {"number", TEXT}, {"created", TIME},
	    {"existed", FLAG}, {"hash", HASH}, {"shipped", JSON},
	    {"summary", JSON}, {"mail_id", MAIL}}},
    [LEDGER_INTENTS] = {"intents", "since", "key", "key",
	{{"target", TEXT}, {"kind", TEXT}, {"key", TEXT}, {"since", TIME},
	    {"seen", TIME}, {"tries", COUNT}}},
    [LEDGER_QUARANTINE] = {"quarantine", "since", "key", "ref",
	{{"target", TEXT}, {"kind", TEXT}, {"key", TEXT}, {"source", TEXT},
	    {"id", TEXT}, {"ref", TEXT}, {"stage", TEXT}, {"code", TEXT},
	    {"reason", TEXT}, {"hash", HASH}, {"first", TIME}, {"since", TIME},
	    {"seen", TIME}, {"next", TIME}, {"tries", COUNT}, {"summary", JSON},
	    {"mail_id", MAIL}}},
    [LEDGER_DEFERRED] = {"deferred", "first", "key", "ref",
	{{"target", TEXT}, {"kind", TEXT}, {"key", TEXT}, {"source", TEXT},
	    {"id", TEXT}, {"ref", TEXT}, {"code", TEXT}, {"reason", TEXT},
	    {"hash", HASH}, {"first", TIME}, {"tried", TIME}, {"next", TIME},
	    {"tries", COUNT}, {"summary", JSON}, {"mail_id", MAIL}}},
    [LEDGER_CHECKPOINTS] = {"checkpoints", "stored", "flow", "flow",
	{{"source", TEXT}, {"kind", TEXT}, {"flow", TEXT}, {"cursor", TEXT},
	    {"stored", TIME}}},
    [LEDGER_LEVELS] = {"levels", "stored", "key", "key",
	{{"target", TEXT}, {"kind", TEXT}, {"key", TEXT}, {"value", TEXT},
	    {"read", TIME}, {"stored", TIME}}},
    [LEDGER_ORDERS] = {"orders", "seen", "ref", "number",
	{{"target", TEXT}, {"source", TEXT}, {"ref", TEXT}, {"id", TEXT},
	    {"number", TEXT}, {"lines", JSON}, {"seen", TIME}, {"known", TIME},
	    {"closed", TIME}}},
    [LEDGER_BOOKED] = {"booked", "at", "key", "ref",
	{{"target", TEXT}, {"key", TEXT}, {"ref", TEXT}, {"event", TEXT},
	    {"how", TEXT}, {"at", TIME}, {"taken", JSON}}},
    [LEDGER_DIFFERENCES] = {"differences", "first", "key", "number",
	{{"target", TEXT}, {"source", TEXT}, {"key", TEXT}, {"what", TEXT},
	    {"id", TEXT}, {"number", TEXT}, {"ours", TEXT}, {"theirs", TEXT},
	    {"first", TIME}, {"seen", TIME}, {"gone", TIME},
	    {"mail_id", MAIL}}},
    [LEDGER_MAILS] = {"mails", "created", "message_id", "message_id",
	{{"id", COUNT}, {"kind", TEXT}, {"message_id", TEXT}, {"created", TIME},
	    {"tries", COUNT}, {"tried", TIME}, {"why", TEXT}, {"sent", TIME}}},
    [LEDGER_EVENTS] = {"events", "happened", "ref", "ref",
	{{"happened", TIME}, {"tool", TEXT}, {"connection", TEXT},
	    {"what", TEXT}, {"ref", TEXT}, {"detail", TEXT}}},
    [LEDGER_RUNS] = {"runs", "started", "connection", "flow",
	{{"id", COUNT}, {"tool", TEXT}, {"connection", TEXT}, {"kind", TEXT},
	    {"flow", TEXT}, {"started", TIME}, {"ended", TIME},
	    {"status", STATUS}, {"n_in", COUNT}, {"n_out", COUNT},
	    {"n_skipped", COUNT}, {"n_failed", COUNT}}},
};

const char *
ledger_table_name(enum ledger_table t)
{
	return tables[t].name;
}

json_t *
rows_hash(int64_t hash)
{
	char text[17];

	(void)snprintf(text, sizeof(text), "%016" PRIx64, (uint64_t)hash);
	return json_string(text);
}

/* ---- rows ---- */

/* The value of a column in the row that is shown; NULL to leave it out. */
static json_t *
value_of(struct ledger *l, struct ledger_stmt *st, int i, enum type type)
{
	const char *text = sql_column(l, st, i);
	struct json_problem ignored;
	/* jq's fromdate takes no fractions. */
	static const int64_t second = 1000000;
	char when[CLOCK_TEXT];
	int64_t n;

	if (text == NULL)
		return NULL;
	if (type == TEXT)
		return *text != '\0' ? json_string(text) : NULL;
	if (type == JSON)
		return json_read(text, strlen(text), &ignored);
	n = sql_column_int(l, st, i);
	switch (type) {
	case TIME:
		return n > 0 ? json_string(clock_print(n - n % second, when))
			     : NULL;
	case STATUS:
		return n >= 0 ? json_integer(n) : NULL;
	case FLAG:
		return json_boolean(n != 0);
	case HASH:
		return rows_hash(n);
	default:
		return json_integer(n);
	}
}

static json_t *
row_of(struct ledger *l, struct ledger_stmt *st, const struct column *columns)
{
	json_t *row = json_object();
	json_t *value;
	int i;

	for (i = 0; columns[i].name != NULL; i++) {
		value = value_of(l, st, i, columns[i].type);
		if (value != NULL)
			(void)json_object_set_new(row, columns[i].name, value);
	}
	return row;
}

static void
add_order(struct buf *sql, const struct table *table)
{
	buf_addf(sql, " ORDER BY %s, %s", table->time, table->key);
}

static struct ledger_stmt *
query_rows(struct ledger *l, const struct table *table, const char *condition,
    const struct sql_arg *args, size_t n)
{
	auto_buf struct buf sql = {0};
	size_t i;

	buf_init(&sql, SQL_MAX);
	for (i = 0; table->columns[i].name != NULL; i++)
		buf_addf(&sql, "%s%s", i > 0 ? ", " : "SELECT ",
		    table->columns[i].name);
	buf_addf(&sql, " FROM %s WHERE %s", table->name, condition);
	add_order(&sql, table);
	assert(!sql.over);
	return sql_query(l, sql.data, args, n);
}

static void
call_rows(struct ledger *l, const struct table *table, struct ledger_stmt *st,
    ledger_row_fn *fn, void *data)
{
	bool more = true;

	while (more && sql_next(l, st)) {
		json_auto_t *row = row_of(l, st, table->columns);

		more = fn(row, data);
	}
	sql_done(l, st);
}

void
rows_each(struct ledger *l, enum ledger_table t, const char *condition,
    const struct sql_arg *args, size_t n, ledger_row_fn *fn, void *data)
{
	call_rows(l, &tables[t], query_rows(l, &tables[t], condition, args, n),
	    fn, data);
}

void
rows_stream(struct ledger *l, enum ledger_table t, const char *condition,
    const struct sql_arg *args, size_t n, ledger_row_fn *fn, void *data)
{
	struct ledger_stmt *st = query_rows(l, &tables[t], condition, args, n);

	sql_stream(l, st);
	call_rows(l, &tables[t], st, fn, data);
}

/* ---- filters ---- */

enum { CONDITIONS = 5 };

struct condition {
	struct buf sql;
	struct sql_arg args[CONDITIONS];
	size_t n;
};

static bool
has_column(const struct table *table, const char *name)
{
	const struct column *column;

	for (column = table->columns; column->name != NULL; column++)
		if (strcmp(column->name, name) == 0)
			return true;
	return false;
}

/* Adds a condition for a column; when the table has no such column no row
 * matches. */
static void
add_text(struct condition *c, const struct table *table, const char *column,
    struct sql_arg value)
{
	if (!has_column(table, column)) {
		buf_adds(&c->sql, " AND 1 = 0");
		return;
	}
	c->args[c->n++] = value;
	buf_addf(&c->sql, " AND %s = $%zu", column, c->n);
}

static void
condition_init(struct condition *c, enum ledger_table t,
    const struct ledger_filter *filter)
{
	const struct table *table = &tables[t];

	c->n = 0;
	buf_init(&c->sql, SQL_MAX);
	buf_adds(&c->sql, "1 = 1");
	if (filter->target != NULL)
		add_text(c, table, "target", sql_text(filter->target));
	if (filter->source != NULL)
		add_text(c, table, "source", sql_text(filter->source));
	if (filter->kind != ECX_KINDS)
		add_text(c, table, "kind", sql_kind(filter->kind));
	if (filter->key != NULL) {
		c->args[c->n++] = sql_text(filter->key);
		buf_addf(&c->sql, " AND (%s = $%zu OR %s = $%zu)", table->key,
		    c->n, table->or_key, c->n);
	}
	if (filter->before > 0) {
		c->args[c->n++] = sql_int(filter->before);
		buf_addf(&c->sql, " AND %s < $%zu", table->time, c->n);
	}
}

void
ledger_each(struct ledger *l, enum ledger_table t,
    const struct ledger_filter *filter, ledger_row_fn *fn, void *data)
{
	struct condition c;

	condition_init(&c, t, filter);
	rows_each(l, t, c.sql.data, c.args, c.n, fn, data);
	buf_free(&c.sql);
}

/* False when fn has returned false. */
static bool
replay_table(struct ledger *l, enum ledger_table t,
    const struct ledger_filter *filter, ledger_replay_fn *fn, void *data)
{
	struct ledger_rejection r = {.target = NULL};
	struct ledger_stmt *st;
	auto_buf struct buf sql = {0};
	struct condition c;
	bool more = true;

	condition_init(&c, t, filter);
	buf_init(&sql, SQL_MAX);
	buf_addf(&sql,
	    "SELECT target, kind, key, ref, code, reason, document, hash,"
	    " source, id FROM %s WHERE %s",
	    tables[t].name, c.sql.data);
	add_order(&sql, &tables[t]);
	st = sql_query(l, sql.data, c.args, c.n);
	while (more && sql_next(l, st)) {
		r.target = sql_column(l, st, 0);
		r.kind = ecx_kind_of(sql_column(l, st, 1));
		r.key = sql_column(l, st, 2);
		r.ref = sql_column(l, st, 3);
		r.code = sql_column(l, st, 4);
		r.reason = sql_column(l, st, 5);
		r.document = sql_column_blob(l, st, 6, &r.len);
		r.hash = (uint64_t)sql_column_int(l, st, 7);
		r.source = sql_column(l, st, 8);
		r.id = sql_column(l, st, 9);
		more = fn(&r, data);
	}
	sql_done(l, st);
	buf_free(&c.sql);
	return more;
}

void
ledger_replay(struct ledger *l, const struct ledger_filter *filter,
    ledger_replay_fn *fn, void *data)
{
	if (replay_table(l, LEDGER_QUARANTINE, filter, fn, data))
		(void)replay_table(l, LEDGER_DEFERRED, filter, fn, data);
}

bool
ledger_droppable(enum ledger_table t)
{
	return t == LEDGER_QUARANTINE || t == LEDGER_DEFERRED ||
	       t == LEDGER_INTENTS || t == LEDGER_MAILS || t == LEDGER_EVENTS ||
	       t == LEDGER_RUNS;
}

size_t
ledger_drop(
    struct ledger *l, enum ledger_table t, const struct ledger_filter *filter)
{
	auto_buf struct buf sql = {0};
	struct condition c;
	size_t dropped;

	assert(ledger_droppable(t));
	condition_init(&c, t, filter);
	buf_init(&sql, SQL_MAX);
	buf_addf(&sql, "DELETE FROM %s WHERE %s", tables[t].name, c.sql.data);
	dropped = sql_write(l, sql.data, c.args, c.n);
	buf_free(&c.sql);
	return dropped;
}
