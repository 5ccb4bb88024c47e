/* The outbox: rows that are in no mail yet, and the mails. */
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/die.h"
#include "base/mem.h"
#include "core/ledger_defer.h"
#include "core/ledger_report.h"
#include "core/ledger_rows.h"

struct news {
	ledger_news_fn *fn;
	void *data;
	enum ledger_table table;
	size_t unsaid; /* rows that are in no mail yet */
};

static bool
call(const json_t *row, void *data)
{
	struct news *news = data;

	news->unsaid += json_object_get(row, "mail_id") == NULL;
	news->fn(news->table, row, news->data);
	return true;
}

static void
read_news(struct ledger *l, struct news *news, enum ledger_table t,
    const char *condition, const struct sql_arg *args, size_t n)
{
	news->table = t;
	rows_stream(l, t, condition, args, n, call, news);
}

/* The kinds that are in one mail with a kind, as SQL. */
struct kinds {
	const char *sql;
	struct sql_arg arg[3];
	size_t n;
};

static struct kinds
kinds_with(enum ecx_kind kind)
{
	if (kind == ECX_CHANGE)
		return (struct kinds){"kind IN ($1, $2, $3)",
		    {sql_kind(ECX_CHANGE), sql_kind(ECX_CREDIT),
			sql_kind(ECX_STATE)},
		    3};
	return (struct kinds){"kind = $1", {sql_kind(kind)}, 1};
}

bool
ledger_mail_news(
    struct ledger *l, enum ecx_kind kind, ledger_news_fn *fn, void *data)
{
	struct news news = {.fn = fn, .data = data};
	const struct kinds kinds = kinds_with(kind);
	auto_free char *unsaid = xasprintf("%s AND mail_id IS NULL", kinds.sql);
	auto_free char *waits = xasprintf(
	    "%s AND (mail_id IS NULL OR code = '" LEDGER_MASTER_DATA "')",
	    kinds.sql);

	if (kind == ECX_DIFFERENCE) {
		read_news(l, &news, LEDGER_DIFFERENCES,
		    "mail_id IS NULL AND gone = 0", NULL, 0);
		return news.unsaid > 0;
	}
	read_news(l, &news, LEDGER_RECEIPTS, unsaid, kinds.arg, kinds.n);
	read_news(l, &news, LEDGER_QUARANTINE, unsaid, kinds.arg, kinds.n);
	read_news(l, &news, LEDGER_DEFERRED, waits, kinds.arg, kinds.n);
	return news.unsaid > 0;
}

static void
mark(struct ledger *l, const char *table, const struct kinds *kinds, int64_t id)
{
	struct sql_arg args[ARRAY_LEN(kinds->arg) + 1];
	auto_free char *sql = xasprintf("UPDATE %s SET mail_id = $%zu"
					" WHERE %s AND mail_id IS NULL",
	    table, kinds->n + 1, kinds->sql);

	memcpy(args, kinds->arg, sizeof(kinds->arg));
	args[kinds->n] = sql_int(id);
	sql_post(l, sql, args, kinds->n + 1);
}

static int64_t
next_id(struct ledger *l)
{
	struct ledger_stmt *st =
	    sql_query(l, "SELECT coalesce(max(id), 0) + 1 FROM mails", NULL, 0);
	int64_t id = sql_next(l, st) ? sql_column_int(l, st, 0) : 1;

	sql_done(l, st);
	return id;
}

int64_t
ledger_mail_put(struct ledger *l, enum ecx_kind kind, const char *message_id,
    const char *message, size_t len)
{
	const struct kinds kinds = kinds_with(kind);
	const int64_t id = next_id(l);

	if (kind == ECX_DIFFERENCE) {
		sql_post(l,
		    "UPDATE differences SET mail_id = $1"
		    " WHERE mail_id IS NULL AND gone = 0",
		    SQL_ARGS(sql_int(id)));
	} else {
		mark(l, "receipts", &kinds, id);
		mark(l, "quarantine", &kinds, id);
		mark(l, "deferred", &kinds, id);
	}
	sql_post(l,
	    "INSERT INTO mails (id, kind, message_id, message,"
	    " created, tries, tried, sent)"
	    " VALUES ($1, $2, $3, $4, $5, 0, 0, 0)",
	    SQL_ARGS(sql_int(id), sql_kind(kind), sql_text(message_id),
		sql_blob(message, len), sql_int(clock_now())));
	return id;
}

int64_t
ledger_mail_next(struct ledger *l, enum ecx_kind kind, char **message,
    size_t *len, int *tries)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT id, message, tries FROM mails"
	    " WHERE kind = $1 AND sent = 0 ORDER BY id LIMIT 1",
	    SQL_ARGS(sql_kind(kind)));
	const void *bytes;
	int64_t id;

	*message = NULL;
	if (!sql_next(l, st))
		return 0;
	id = sql_column_int(l, st, 0);
	bytes = sql_column_blob(l, st, 1, len);
	*message = xmalloc(*len + 1);
	if (*len > 0)
		memcpy(*message, bytes, *len);
	(*message)[*len] = '\0';
	*tries = (int)sql_column_int(l, st, 2);
	sql_done(l, st);
	return id;
}

void
ledger_mail_sent(struct ledger *l, int64_t id)
{
	sql_put(l,
	    "UPDATE mails SET sent = $2, tried = $2, tries = tries + 1"
	    " WHERE id = $1 AND sent = 0",
	    SQL_ARGS(sql_int(id), sql_int(clock_now())));
}

bool
ledger_mail_failure_due(struct ledger *l, int64_t id)
{
	static const int64_t hour = INT64_C(3600) * 1000000;
	struct ledger_stmt *st = sql_query(l,
	    "SELECT created, tried, tries FROM mails WHERE id = $1",
	    SQL_ARGS(sql_int(id)));
	const int64_t now = clock_now();
	bool due = true;

	while (sql_next(l, st)) {
		const int64_t created = sql_column_int(l, st, 0);
		const int64_t tried = sql_column_int(l, st, 1);

		due = sql_column_int(l, st, 2) == 0 ||
		      (now - created) / hour > (tried - created) / hour;
	}
	return due;
}

void
ledger_mail_failed(struct ledger *l, int64_t id, const char *why)
{
	char line[ECX_WHY];

	sql_put(l,
	    "UPDATE mails SET tried = $2, tries = tries + 1, why = $3"
	    " WHERE id = $1",
	    SQL_ARGS(sql_int(id), sql_int(clock_now()),
		sql_text(text_clean(line, sizeof(line), why))));
}
