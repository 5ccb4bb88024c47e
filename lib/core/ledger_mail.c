/* The outbox: rows that are in no mail yet, and the mails. */
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/die.h"
#include "base/mem.h"
#include "core/ledger_defer.h"
#include "core/ledger_rows.h"

static bool
add_row(const json_t *row, void *data)
{
	json_t *rows = data;

	(void)json_array_append_new(rows, json_deep_copy(row));
	return true;
}

static json_t *
rows_of(struct ledger *l, enum ledger_table t, const char *condition,
    const struct sql_arg *args, size_t n)
{
	json_t *rows = json_array();

	rows_each(l, t, condition, args, n, add_row, rows);
	return rows;
}

static bool
any_unsaid(const json_t *rows)
{
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row)
		if (json_at(row, "mail_id") == NULL)
			return true;
	return false;
}

bool
ledger_mail_news(struct ledger *l, enum ecx_kind kind, struct ledger_news *news)
{
	static const char unsaid[] = "kind IN ($1, $2, $3) AND mail_id IS NULL";
	const bool events = kind == ECX_CHANGE;
	const enum ecx_kind other = events ? ECX_CREDIT : kind;
	const enum ecx_kind third = events ? ECX_STATE : kind;

	if (kind == ECX_DIFFERENCE) {
		*news = (struct ledger_news){
		    .rejections = rows_of(l, LEDGER_DIFFERENCES,
			"mail_id IS NULL AND gone = 0", NULL, 0)};
		return json_array_size(news->rejections) > 0;
	}

	news->receipts = rows_of(l, LEDGER_RECEIPTS, unsaid,
	    SQL_ARGS(sql_kind(kind), sql_kind(other), sql_kind(third)));
	news->rejections = rows_of(l, LEDGER_QUARANTINE, unsaid,
	    SQL_ARGS(sql_kind(kind), sql_kind(other), sql_kind(third)));
	news->deferred = rows_of(l, LEDGER_DEFERRED,
	    "kind IN ($1, $2, $3) AND (mail_id IS NULL OR code = $4)",
	    SQL_ARGS(sql_kind(kind), sql_kind(other), sql_kind(third),
		sql_text(LEDGER_MASTER_DATA)));
	return json_array_size(news->receipts) +
		       json_array_size(news->rejections) >
		   0 ||
	       any_unsaid(news->deferred);
}

void
ledger_news_free(struct ledger_news *news)
{
	json_decref(news->receipts);
	json_decref(news->rejections);
	json_decref(news->deferred);
	*news = (struct ledger_news){NULL};
}

static size_t
claim_receipt(struct ledger *l, const json_t *row, int64_t id)
{
	return sql_run(l,
	    "UPDATE receipts SET mail_id = $4 WHERE target = $1"
	    " AND kind = $2 AND key = $3 AND mail_id IS NULL",
	    SQL_ARGS(sql_text(json_string_at(row, "target")),
		sql_text(json_string_at(row, "kind")),
		sql_text(json_string_at(row, "key")), sql_int(id)));
}

static const char *
text_at(const json_t *row, const char *name)
{
	const char *text = json_string_at(row, name);

	return text != NULL ? text : "";
}

/* Marks a rejection only when its code, reason and hash are those of the
 * message: one that has changed since goes into the next mail. */
static size_t
claim_rejection(struct ledger *l, const json_t *row, int64_t id)
{
	return sql_run(l,
	    "UPDATE quarantine SET mail_id = $7 WHERE target = $1"
	    " AND kind = $2 AND key = $3 AND mail_id IS NULL"
	    " AND code = $4 AND reason = $5 AND hash = $6",
	    SQL_ARGS(sql_text(json_string_at(row, "target")),
		sql_text(json_string_at(row, "kind")),
		sql_text(json_string_at(row, "key")),
		sql_text(text_at(row, "code")),
		sql_text(text_at(row, "reason")), sql_hash(rows_hash_of(row)),
		sql_int(id)));
}

static size_t
claim_difference(struct ledger *l, const json_t *row, int64_t id)
{
	return sql_run(l,
	    "UPDATE differences SET mail_id = $5 WHERE target = $1"
	    " AND source = $2 AND key = $3 AND what = $4 AND mail_id IS NULL",
	    SQL_ARGS(sql_text(json_string_at(row, "target")),
		sql_text(json_string_at(row, "source")),
		sql_text(json_string_at(row, "key")),
		sql_text(json_string_at(row, "what")), sql_int(id)));
}

static size_t
claim_deferred(struct ledger *l, const json_t *row, int64_t id)
{
	return sql_run(l,
	    "UPDATE deferred SET mail_id = $4 WHERE target = $1"
	    " AND kind = $2 AND key = $3 AND mail_id IS NULL",
	    SQL_ARGS(sql_text(json_string_at(row, "target")),
		sql_text(json_string_at(row, "kind")),
		sql_text(json_string_at(row, "key")), sql_int(id)));
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
ledger_mail_put(struct ledger *l, enum ecx_kind kind,
    const struct ledger_news *news, const char *message_id, const char *message,
    size_t len)
{
	size_t claimed = 0, i;
	const json_t *row;
	int64_t id;

	sql_begin(l);
	id = next_id(l);
	json_array_foreach (news->receipts, i, row)
		claimed += claim_receipt(l, row, id);
	json_array_foreach (news->rejections, i, row)
		claimed += kind == ECX_DIFFERENCE ? claim_difference(l, row, id)
						  : claim_rejection(l, row, id);
	json_array_foreach (news->deferred, i, row)
		claimed += claim_deferred(l, row, id);
	if (claimed > 0)
		sql_post(l,
		    "INSERT INTO mails (id, kind, message_id, message,"
		    " created, tries, tried, sent)"
		    " VALUES ($1, $2, $3, $4, $5, 0, 0, 0)",
		    SQL_ARGS(sql_int(id), sql_kind(kind), sql_text(message_id),
			sql_blob(message, len), sql_int(clock_now())));
	sql_commit(l);
	return claimed > 0 ? id : 0;
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
