#include <assert.h>
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "core/ledger_rename.h"
#include "core/sql.h"

/* Every column that holds the name of a connection. */
static const struct {
	const char *table;
	const char *column[2];
	bool is_log;
	bool has_documents;
} tables[] = {
    {"receipts", {"target", "source"}, false, false},
    {"intents", {"target", "source"}, false, false},
    {"quarantine", {"target", "source"}, false, true},
    {"deferred", {"target", "source"}, false, true},
    {"checkpoints", {"source", "flow"}, false, false},
    {"levels", {"target", NULL}, false, false},
    {"orders", {"target", "source"}, false, false},
    {"exported", {"target", "source"}, false, false},
    {"booked", {"target", NULL}, false, false},
    {"differences", {"target", "source"}, false, false},
    {"health", {"target", NULL}, false, false},
    {"proven", {"target", NULL}, false, false},
    {"outages", {"target", "source"}, false, false},
    {"events", {"connection", NULL}, true, false},
    {"runs", {"connection", "flow"}, true, false},
};

static size_t
count(struct ledger *l, const char *sql, const char *text)
{
	struct ledger_stmt *st = sql_query(l, sql, SQL_ARGS(sql_text(text)));
	size_t n = sql_next(l, st) ? (size_t)sql_column_int(l, st, 0) : 0;

	sql_done(l, st);
	return n;
}

size_t
ledger_named(struct ledger *l, const char *name, bool with_logs,
    ledger_named_fn *fn, void *data)
{
	size_t i, n, all = 0;

	for (i = 0; i < ARRAY_LEN(tables); i++) {
		auto_free char *sql =
		    xasprintf("SELECT count(*) FROM %s WHERE %s = $1%s%s%s",
			tables[i].table, tables[i].column[0],
			tables[i].column[1] ? " OR " : "",
			tables[i].column[1] ? tables[i].column[1] : "",
			tables[i].column[1] ? " = $1" : "");

		if (tables[i].is_log && !with_logs)
			continue;
		n = count(l, sql, name);
		if (n > 0 && fn != NULL)
			fn(tables[i].table, n, data);
		all += n;
	}
	return all;
}

size_t
ledger_named_refs(struct ledger *l, const char *source)
{
	auto_free char *prefix = xasprintf("%s-", source);
	struct ledger_stmt *st;
	size_t n;
	char *p;

	for (p = prefix; *p != '\0'; p++)
		*p = (char)toupper((unsigned char)*p);
	st = sql_query(l,
	    "SELECT count(*) FROM (SELECT source, ref FROM receipts"
	    " UNION ALL SELECT source, ref FROM orders"
	    " UNION ALL SELECT source, ref FROM quarantine"
	    " UNION ALL SELECT source, ref FROM deferred) AS named"
	    " WHERE source = $1"
	    " AND substr(ref, 1, CAST($2 AS INTEGER)) = $3",
	    SQL_ARGS(sql_text(source), sql_int((int64_t)strlen(prefix)),
		sql_text(prefix)));
	n = sql_next(l, st) ? (size_t)sql_column_int(l, st, 0) : 0;
	sql_done(l, st);
	return n;
}

/* ---- documents that are kept ---- */

struct kept {
	char *target, *kind, *key;
	char *text; /* with the new name; NULL: as it is */
	uint64_t hash;
};

/* Sets the new name in a document of ours. The hash is that of the document
 * with it, so that it is known again when its source offers it. */
static void
rename_in(struct kept *k, const void *bytes, size_t len, const char *from,
    const char *to)
{
	static const char *const members[] = {"source", "target"};
	struct json_problem ignored;
	json_auto_t *doc = json_read(bytes, len, &ignored);
	const bool is_hashed = doc != NULL && ecx_doc_hash(doc) == k->hash;
	bool changed = false;
	const char *name;
	size_t i;

	if (ecx_doc_type(doc, NULL) != ECX_TYPE_DATA)
		return;
	for (i = 0; i < ARRAY_LEN(members); i++) {
		name = json_string_at(doc, members[i]);
		if (name == NULL || strcmp(name, from) != 0)
			continue;
		json_set_text(doc, members[i], to);
		changed = true;
	}
	if (changed)
		k->text = json_text(doc);
	if (changed && is_hashed)
		k->hash = ecx_doc_hash(doc);
}

static void
put_kept(struct ledger *l, const char *table, const struct kept *k)
{
	auto_free char *sql =
	    xasprintf("UPDATE %s SET document = $4, hash = $5"
		      " WHERE target = $1 AND kind = $2 AND key = $3",
		table);

	if (k->text != NULL)
		sql_post(l, sql,
		    SQL_ARGS(sql_text(k->target), sql_text(k->kind),
			sql_text(k->key), sql_blob(k->text, strlen(k->text)),
			sql_hash(k->hash)));
}

static void
rename_documents(
    struct ledger *l, const char *table, const char *from, const char *to)
{
	auto_free char *sql =
	    xasprintf("SELECT target, kind, key, hash, document FROM %s"
		      " WHERE target = $1 OR source = $1",
		table);
	struct ledger_stmt *st = sql_query(l, sql, SQL_ARGS(sql_text(from)));
	struct kept *kept = NULL;
	size_t i, len, n = 0;
	const void *bytes;

	while (sql_next(l, st)) {
		kept = xreallocarray(kept, n + 1, sizeof(*kept));
		kept[n] = (struct kept){.target = sql_column_dup(l, st, 0),
		    .kind = sql_column_dup(l, st, 1),
		    .key = sql_column_dup(l, st, 2),
		    .hash = (uint64_t)sql_column_int(l, st, 3)};
		bytes = sql_column_blob(l, st, 4, &len);
		rename_in(&kept[n++], bytes, len, from, to);
	}
	for (i = 0; i < n; i++) {
		put_kept(l, table, &kept[i]);
		free(kept[i].target);
		free(kept[i].kind);
		free(kept[i].key);
		free(kept[i].text);
	}
	free(kept);
}

void
ledger_rename(struct ledger *l, const char *from, const char *to)
{
	size_t i, k;

	assert(ledger_named(l, to, false, NULL, NULL) == 0);
	sql_begin(l);
	for (i = 0; i < ARRAY_LEN(tables); i++) {
		if (tables[i].has_documents)
			rename_documents(l, tables[i].table, from, to);
		for (k = 0; k < ARRAY_LEN(tables[i].column); k++) {
			auto_free char *sql = NULL;

			if (tables[i].column[k] == NULL)
				continue;
			sql = xasprintf("UPDATE %s SET %s = $2 WHERE %s = $1",
			    tables[i].table, tables[i].column[k],
			    tables[i].column[k]);
			sql_post(
			    l, sql, SQL_ARGS(sql_text(from), sql_text(to)));
		}
	}
	sql_commit(l);
}
