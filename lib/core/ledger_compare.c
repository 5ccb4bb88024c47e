#include <stdlib.h>

#include "base/clock.h"
#include "base/mem.h"
#include "core/ledger_compare.h"
#include "core/sql.h"

static const char tables[] =
    "CREATE TEMP TABLE ours ("
    " ref TEXT PRIMARY KEY, id TEXT, number TEXT, status TEXT, total TEXT,"
    " slack TEXT, stand BIGINT, at BIGINT);"
    "CREATE TEMP TABLE theirs ("
    " ref TEXT, id TEXT, number TEXT, state TEXT, total TEXT,"
    " differs BIGINT, several BIGINT, at BIGINT, PRIMARY KEY (ref, id));"
    "CREATE TEMP TABLE credits ("
    " ref TEXT, event TEXT, at BIGINT, gone BIGINT,"
    " PRIMARY KEY (ref, event));"
    "CREATE TEMP TABLE again (id TEXT PRIMARY KEY);"
    "CREATE TEMP TABLE found ("
    " key TEXT, what TEXT, id TEXT, number TEXT, ours TEXT, theirs TEXT,"
    " PRIMARY KEY (key, what));"
    "CREATE TEMP TABLE ended (key TEXT, what TEXT, PRIMARY KEY (key, what));"
    "CREATE TEMP TABLE skus ("
    " ours BIGINT, sku TEXT, folded TEXT, gtin TEXT,"
    " PRIMARY KEY (ours, sku));"
    "CREATE INDEX skus_folded ON skus (folded);"
    "CREATE INDEX skus_gtin ON skus (gtin);";

void
compare_open(struct ledger *l)
{
	l->backend->exec(l->db, tables);
}

/* A change of a temporary table needs no transaction, and no other process
 * waits for it. */
static void
put(struct ledger *l, const char *sql, const struct sql_arg *args, size_t n)
{
	(void)sql_next(l, sql_query(l, sql, args, n));
}

static const char *
text_of(struct ledger *l, struct ledger_stmt *st, int i)
{
	const char *text = sql_column(l, st, i);

	return text != NULL ? text : "";
}

/* ---- the store ---- */

void
compare_ours_put(struct ledger *l, const struct compare_ours *row)
{
	put(l,
	    "INSERT INTO ours (ref, id, number, status, total, slack, stand,"
	    " at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
	    " ON CONFLICT (ref) DO UPDATE SET id = excluded.id,"
	    " number = excluded.number, status = excluded.status,"
	    " total = excluded.total, slack = excluded.slack,"
	    " stand = excluded.stand, at = excluded.at",
	    SQL_ARGS(sql_text(row->ref), sql_text(row->id),
		sql_text(row->number), sql_text(row->status),
		sql_text(row->total), sql_text(row->slack), sql_int(row->stand),
		sql_int(row->at)));
}

size_t
compare_ours_each(
    struct ledger *l, const char *ref, compare_ours_fn *fn, void *data)
{
	static const char all[] =
	    "SELECT ref, id, number, status, total, slack, stand, at FROM ours"
	    " ORDER BY ref";
	static const char one[] =
	    "SELECT ref, id, number, status, total, slack, stand, at FROM ours"
	    " WHERE ref = $1";
	struct ledger_stmt *st =
	    ref == NULL ? sql_query(l, all, NULL, 0)
			: sql_query(l, one, SQL_ARGS(sql_text(ref)));
	size_t n = 0;

	for (; sql_next(l, st); n++) {
		const struct compare_ours row = {.ref = text_of(l, st, 0),
		    .id = text_of(l, st, 1),
		    .number = text_of(l, st, 2),
		    .status = text_of(l, st, 3),
		    .total = text_of(l, st, 4),
		    .slack = text_of(l, st, 5),
		    .stand = sql_column_int(l, st, 6),
		    .at = sql_column_int(l, st, 7)};

		fn(&row, data);
	}
	return n;
}

void
compare_credit_put(
    struct ledger *l, const char *ref, const char *event, int64_t at, bool gone)
{
	put(l,
	    "INSERT INTO credits (ref, event, at, gone)"
	    " VALUES ($1, $2, $3, $4) ON CONFLICT (ref, event) DO NOTHING",
	    SQL_ARGS(
		sql_text(ref), sql_text(event), sql_int(at), sql_int(gone)));
}

void
compare_credits(
    struct ledger *l, const char *ref, compare_credit_fn *fn, void *data)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT event, at, gone FROM credits WHERE ref = $1"
	    " ORDER BY at, event",
	    SQL_ARGS(sql_text(ref)));

	while (sql_next(l, st))
		fn(text_of(l, st, 0), sql_column_int(l, st, 1),
		    sql_column_int(l, st, 2) != 0, data);
}

/* ---- the ERP ---- */

void
compare_theirs_put(struct ledger *l, const struct compare_theirs *row)
{
	put(l,
	    "INSERT INTO theirs (ref, id, number, state, total, differs,"
	    " several, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
	    " ON CONFLICT (ref, id) DO UPDATE SET number = excluded.number,"
	    " state = excluded.state, total = excluded.total,"
	    " differs = excluded.differs, at = excluded.at",
	    SQL_ARGS(sql_text(row->ref), sql_text(row->id),
		sql_text(row->number), sql_text(row->state),
		sql_text(row->total), sql_int(row->differs),
		sql_int(row->several), sql_int(row->at)));
}

size_t
compare_theirs_each(
    struct ledger *l, const char *ref, compare_theirs_fn *fn, void *data)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT ref, id, number, state, total, differs, several, at"
	    " FROM theirs WHERE ref = $1 ORDER BY number, id",
	    SQL_ARGS(sql_text(ref)));
	size_t n = 0;

	for (; sql_next(l, st); n++) {
		const struct compare_theirs row = {.ref = text_of(l, st, 0),
		    .id = text_of(l, st, 1),
		    .number = text_of(l, st, 2),
		    .state = text_of(l, st, 3),
		    .total = text_of(l, st, 4),
		    .differs = sql_column_int(l, st, 5) != 0,
		    .several = sql_column_int(l, st, 6) != 0,
		    .at = sql_column_int(l, st, 7)};

		fn(&row, data);
	}
	return n;
}

void
compare_state_put(struct ledger *l, const char *ref, const char *state,
    const char *total, int64_t at)
{
	put(l,
	    "UPDATE theirs SET state = $2, total = coalesce($3, total),"
	    " at = $4 WHERE ref = $1 AND at <= $4",
	    SQL_ARGS(
		sql_text(ref), sql_text(state), sql_text(total), sql_int(at)));
}

static json_t *
texts(struct ledger *l, const char *sql, const char *after, size_t most)
{
	struct ledger_stmt *st = sql_query(
	    l, sql, SQL_ARGS(sql_text(after), sql_int((int64_t)most)));
	json_t *all = json_array();

	while (sql_next(l, st))
		json_array_append_new(all, json_string(text_of(l, st, 0)));
	return all;
}

json_t *
compare_stateless(struct ledger *l, const char *after, size_t most)
{
	return texts(l,
	    "SELECT DISTINCT ref FROM theirs WHERE ref > $1 AND state IS NULL"
	    " ORDER BY ref LIMIT $2",
	    after, most);
}

json_t *
compare_unknown(struct ledger *l, const char *after, size_t most)
{
	return texts(l,
	    "SELECT DISTINCT ref FROM theirs WHERE ref > $1 AND NOT EXISTS"
	    " (SELECT 1 FROM ours WHERE ours.ref = theirs.ref)"
	    " ORDER BY ref LIMIT $2",
	    after, most);
}

/* ---- orders that are read once more ---- */

void
compare_again_put(struct ledger *l, const char *id)
{
	put(l, "INSERT INTO again (id) VALUES ($1) ON CONFLICT (id) DO NOTHING",
	    SQL_ARGS(sql_text(id)));
}

static bool
is_there(
    struct ledger *l, const char *sql, const struct sql_arg *args, size_t n)
{
	struct ledger_stmt *st = sql_query(l, sql, args, n);
	const bool found = sql_next(l, st);

	sql_done(l, st);
	return found;
}

bool
compare_is_again(struct ledger *l, const char *id)
{
	return is_there(
	    l, "SELECT 1 FROM again WHERE id = $1", SQL_ARGS(sql_text(id)));
}

json_t *
compare_again(struct ledger *l, const char *after, size_t most)
{
	return texts(l,
	    "SELECT id FROM again WHERE id > $1 ORDER BY id LIMIT $2", after,
	    most);
}

/* ---- products ---- */

void
compare_sku_put(struct ledger *l, bool ours, const char *sku,
    const char *folded, const char *gtin)
{
	put(l,
	    "INSERT INTO skus (ours, sku, folded, gtin) VALUES ($1, $2, $3, $4)"
	    " ON CONFLICT (ours, sku) DO UPDATE SET gtin = excluded.gtin",
	    SQL_ARGS(sql_int(ours), sql_text(sku), sql_text(folded),
		sql_text(gtin)));
}

/* The columns are the SKU, what the store has and what the ERP has. */
static const struct {
	const char *difference, *sql;
} sku_queries[] = {
    {"missing",
	"SELECT sku, sku, (SELECT min(b.sku) FROM skus AS b WHERE b.ours = 0"
	" AND b.folded = a.folded) FROM skus AS a WHERE ours = 1"
	" AND NOT EXISTS (SELECT 1 FROM skus AS b WHERE b.ours = 0"
	" AND b.sku = a.sku) ORDER BY sku"},
    {"unknown", "SELECT sku, (SELECT min(b.sku) FROM skus AS b WHERE b.ours = 1"
		" AND b.folded = a.folded), sku FROM skus AS a WHERE ours = 0"
		" AND NOT EXISTS (SELECT 1 FROM skus AS b WHERE b.ours = 1"
		" AND b.sku = a.sku) ORDER BY sku"},
    {"doubled",
	"SELECT a.sku, CASE a.ours WHEN 1 THEN b.sku END,"
	" CASE a.ours WHEN 0 THEN b.sku END FROM skus AS a JOIN skus AS b"
	" ON b.ours = a.ours AND b.folded = a.folded AND b.sku > a.sku"
	" ORDER BY a.sku, a.ours, b.sku"},
    {"barcode",
	"SELECT a.sku, CASE a.ours WHEN 1 THEN b.sku || ' ' || b.gtin END,"
	" CASE a.ours WHEN 0 THEN b.sku || ' ' || b.gtin END FROM skus AS a"
	" JOIN skus AS b ON b.ours = a.ours AND b.gtin = a.gtin"
	" AND b.sku > a.sku WHERE b.folded <> a.folded"
	" ORDER BY a.sku, a.ours, b.sku"},
};

void
compare_skus(struct ledger *l, compare_sku_fn *fn, void *data)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(sku_queries); i++) {
		struct ledger_stmt *st =
		    sql_query(l, sku_queries[i].sql, NULL, 0);

		while (sql_next(l, st))
			fn(sku_queries[i].difference, text_of(l, st, 0),
			    text_of(l, st, 1), text_of(l, st, 2), data);
	}
}

/* ---- what the ledger says of an order ---- */

/* NL-1, NL-1#, NL-1-E1 and NL-1/80, but not NL-10. */
#define OF_ORDER                                              \
	"key >= $3 AND key < $3 || '0' AND ((target = $1 AND" \
	" kind IN ('order', 'change', 'credit')) OR"          \
	" (target = $2 AND kind = 'fulfillment'))"

enum compare_standing
compare_standing(
    struct ledger *l, const char *target, const char *source, const char *ref)
{
	static const struct {
		enum compare_standing standing;
		const char *sql;
	} places[] = {
	    {COMPARE_UNDER_WAY, "SELECT 1 FROM intents WHERE " OF_ORDER},
	    {COMPARE_DEFERRED, "SELECT 1 FROM deferred WHERE " OF_ORDER},
	    {COMPARE_FILED, "SELECT 1 FROM quarantine WHERE " OF_ORDER},
	};
	size_t i;

	for (i = 0; i < ARRAY_LEN(places); i++)
		if (is_there(l, places[i].sql,
			SQL_ARGS(
			    sql_text(target), sql_text(source), sql_text(ref))))
			return places[i].standing;
	return COMPARE_NONE;
}

bool
compare_is_filed(
    struct ledger *l, const char *target, const char *source, const char *id)
{
	return is_there(l,
	    "SELECT 1 FROM quarantine WHERE target = $1 AND source = $2"
	    " AND id = $3",
	    SQL_ARGS(sql_text(target), sql_text(source), sql_text(id)));
}

bool
compare_receipt(struct ledger *l, const char *target, const char *source,
    const char *ref, char **id, char **number)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT coalesce(origin, (SELECT id FROM exported WHERE target = $1"
	    " AND ref = $3)), number FROM receipts WHERE target = $1"
	    " AND kind = 'order' AND key = $3 AND source = $2",
	    SQL_ARGS(sql_text(target), sql_text(source), sql_text(ref)));
	const bool found = sql_next(l, st);

	if (found && id != NULL)
		*id = sql_column_dup(l, st, 0);
	if (found && number != NULL)
		*number = sql_column_dup(l, st, 1);
	sql_done(l, st);
	return found;
}

/* ---- differences ---- */

void
compare_found_put(struct ledger *l, const struct compare_found *f)
{
	put(l,
	    "INSERT INTO found (key, what, id, number, ours, theirs)"
	    " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (key, what)"
	    " DO UPDATE SET ours = excluded.ours, theirs = excluded.theirs",
	    SQL_ARGS(sql_text(f->key), sql_text(f->difference), sql_text(f->id),
		sql_text(f->number), sql_text(f->ours), sql_text(f->theirs)));
}

void
compare_gone_put(struct ledger *l, const char *key, const char *what)
{
	put(l,
	    "INSERT INTO ended (key, what) SELECT $1, $2 WHERE NOT EXISTS"
	    " (SELECT 1 FROM found WHERE key = $1 AND what = $2)"
	    " ON CONFLICT (key, what) DO NOTHING",
	    SQL_ARGS(sql_text(key), sql_text(what)));
}

static void
each(struct ledger *l, struct ledger_stmt *st, compare_found_fn *fn, void *data)
{
	while (sql_next(l, st)) {
		const struct compare_found f = {.key = text_of(l, st, 0),
		    .difference = text_of(l, st, 1),
		    .id = text_of(l, st, 2),
		    .number = text_of(l, st, 3),
		    .ours = text_of(l, st, 4),
		    .theirs = text_of(l, st, 5),
		    .first = sql_column_int(l, st, 6)};

		fn(&f, data);
	}
}

void
compare_found_each(struct ledger *l, const char *target, const char *source,
    compare_found_fn *fn, void *data)
{
	each(l,
	    sql_query(l,
		"SELECT f.key, f.what, f.id, f.number, f.ours, f.theirs,"
		" coalesce(d.first, 0) FROM found AS f LEFT JOIN differences"
		" AS d ON d.target = $1 AND d.source = $2 AND d.key = f.key"
		" AND d.what = f.what AND d.gone = 0 ORDER BY f.key, f.what",
		SQL_ARGS(sql_text(target), sql_text(source))),
	    fn, data);
}

void
compare_open_each(struct ledger *l, const char *target, const char *source,
    compare_found_fn *fn, void *data)
{
	each(l,
	    sql_query(l,
		"SELECT key, what, id, number, ours, theirs, first"
		" FROM differences AS d WHERE target = $1 AND source = $2"
		" AND gone = 0 AND NOT EXISTS (SELECT 1 FROM found AS f"
		" WHERE f.key = d.key AND f.what = d.what)"
		" ORDER BY key, what",
		SQL_ARGS(sql_text(target), sql_text(source))),
	    fn, data);
}

void
compare_gone_each(struct ledger *l, const char *target, const char *source,
    compare_found_fn *fn, void *data)
{
	each(l,
	    sql_query(l,
		"SELECT key, what, id, number, ours, theirs, first"
		" FROM differences AS d WHERE target = $1 AND source = $2"
		" AND gone = 0 AND EXISTS (SELECT 1 FROM ended AS e"
		" WHERE e.key = d.key AND e.what = d.what)"
		" ORDER BY key, what",
		SQL_ARGS(sql_text(target), sql_text(source))),
	    fn, data);
}

/* One that comes again is as new. */
void
compare_store(struct ledger *l, const char *target, const char *source)
{
	const struct sql_arg args[] = {
	    sql_text(target), sql_text(source), sql_int(clock_now())};

	sql_begin(l);
	sql_post(l,
	    "INSERT INTO differences (target, source, key, what, id, number,"
	    " ours, theirs, first, seen, gone)"
	    " SELECT $1, $2, key, what, id, number, ours, theirs, $3, $3, 0"
	    " FROM found WHERE true"
	    " ON CONFLICT (target, source, key, what) DO UPDATE SET"
	    " ours = excluded.ours, theirs = excluded.theirs,"
	    " seen = excluded.seen, gone = 0,"
	    " first = CASE WHEN differences.gone = 0 THEN differences.first"
	    " ELSE excluded.first END,"
	    " mail_id = CASE WHEN differences.gone = 0"
	    " THEN differences.mail_id END",
	    args, ARRAY_LEN(args));
	sql_post(l,
	    "UPDATE differences SET gone = $3 WHERE target = $1"
	    " AND source = $2 AND gone = 0 AND EXISTS (SELECT 1 FROM ended AS e"
	    " WHERE e.key = differences.key AND e.what = differences.what)",
	    args, ARRAY_LEN(args));
	sql_commit(l);
}
