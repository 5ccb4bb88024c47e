/* Opening a ledger: its tables, its transactions and its locks. */
#include <assert.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/debug.h"
#include "base/die.h"
#include "base/mem.h"
#include "core/ledger.h"
#include "core/ledger_in.h"

/*
 * The statements of step i migrate a ledger of version i to version i + 1; a
 * step that was released is never changed. Times are microseconds, 0 when
 * the event has not happened; BLOB is a domain over BYTEA in a database that
 * has no such type.
 */
static const char *const schema[] = {
    "CREATE TABLE receipts ("
    " target TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL,"
    " source TEXT NOT NULL, ref TEXT, id TEXT, number TEXT,"
    " created BIGINT NOT NULL, existed BIGINT NOT NULL,"
    " hash BIGINT NOT NULL, shipped TEXT, summary TEXT, mail_id BIGINT,"
    " PRIMARY KEY (target, kind, key));"
    "CREATE INDEX receipts_ref ON receipts (ref);"
    "CREATE INDEX receipts_news ON receipts (kind, created)"
    " WHERE mail_id IS NULL;"

    "CREATE TABLE intents ("
    " target TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL,"
    " since BIGINT NOT NULL, seen BIGINT NOT NULL, tries BIGINT NOT NULL,"
    " PRIMARY KEY (target, kind, key));"

    "CREATE TABLE quarantine ("
    " target TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL,"
    " source TEXT NOT NULL, ref TEXT, stage TEXT NOT NULL,"
    " code TEXT NOT NULL, reason TEXT NOT NULL, document BLOB NOT NULL,"
    " hash BIGINT NOT NULL, since BIGINT NOT NULL, seen BIGINT NOT NULL,"
    " tries BIGINT NOT NULL, summary TEXT, mail_id BIGINT,"
    " PRIMARY KEY (target, kind, key));"
    "CREATE INDEX quarantine_news ON quarantine (kind, since)"
    " WHERE mail_id IS NULL;"

    "CREATE TABLE checkpoints ("
    " source TEXT NOT NULL, kind TEXT NOT NULL, flow TEXT NOT NULL,"
    " cursor TEXT NOT NULL, stored BIGINT NOT NULL,"
    " PRIMARY KEY (source, kind, flow));"

    "CREATE TABLE levels ("
    " target TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL,"
    " value TEXT NOT NULL, stored BIGINT NOT NULL,"
    " PRIMARY KEY (target, kind, key));"

    "CREATE TABLE orders ("
    " target TEXT NOT NULL, ref TEXT NOT NULL, source TEXT NOT NULL,"
    " id TEXT, number TEXT, lines TEXT NOT NULL, seen BIGINT NOT NULL,"
    " known BIGINT NOT NULL, closed BIGINT NOT NULL,"
    " PRIMARY KEY (target, ref));"
    "CREATE INDEX orders_known ON orders (target, source, known);"
    "CREATE INDEX orders_open ON orders (target, source, known)"
    " WHERE closed = 0;"

    "CREATE TABLE mails ("
    " id BIGINT PRIMARY KEY, kind TEXT NOT NULL, message_id TEXT NOT NULL,"
    " message BLOB NOT NULL, created BIGINT NOT NULL, tries BIGINT NOT NULL,"
    " tried BIGINT NOT NULL, why TEXT, sent BIGINT NOT NULL);"
    "CREATE INDEX mails_unsent ON mails (kind, id) WHERE sent = 0;"

    "CREATE TABLE events ("
    " happened BIGINT NOT NULL, tool TEXT NOT NULL, connection TEXT,"
    " what TEXT NOT NULL, ref TEXT, detail TEXT);"
    "CREATE INDEX events_happened ON events (happened);",

    "CREATE TABLE deferred ("
    " target TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL,"
    " source TEXT NOT NULL, id TEXT, ref TEXT, code TEXT NOT NULL,"
    " reason TEXT NOT NULL, document BLOB NOT NULL, hash BIGINT NOT NULL,"
    " first BIGINT NOT NULL, tried BIGINT NOT NULL, next BIGINT NOT NULL,"
    " waited BIGINT NOT NULL, tries BIGINT NOT NULL, summary TEXT,"
    " mail_id BIGINT, PRIMARY KEY (target, kind, key));"
    "CREATE INDEX deferred_due ON deferred (source, kind, target, next);"
    "CREATE INDEX deferred_news ON deferred (kind, first)"
    " WHERE mail_id IS NULL;"

    "CREATE TABLE health ("
    " target TEXT PRIMARY KEY, words TEXT, alike BIGINT NOT NULL,"
    " created BIGINT NOT NULL);"

    "CREATE TABLE proven ("
    " target TEXT NOT NULL, kind TEXT NOT NULL, print TEXT NOT NULL,"
    " at BIGINT NOT NULL, seen BIGINT NOT NULL,"
    " key TEXT, document BLOB, PRIMARY KEY (target, kind, print));"

    "CREATE TABLE exported ("
    " target TEXT NOT NULL, ref TEXT NOT NULL, source TEXT NOT NULL,"
    " id TEXT NOT NULL, document TEXT NOT NULL, revision BIGINT NOT NULL,"
    " created BIGINT NOT NULL, looked BIGINT NOT NULL,"
    " cancelled BIGINT NOT NULL, ended BIGINT NOT NULL,"
    " PRIMARY KEY (target, ref));"
    "CREATE INDEX exported_looked ON exported (target, source, looked)"
    " WHERE cancelled = 0;"

    "CREATE TABLE booked ("
    " target TEXT NOT NULL, key TEXT NOT NULL, ref TEXT NOT NULL,"
    " event TEXT NOT NULL, how TEXT NOT NULL, at BIGINT NOT NULL,"
    " taken TEXT, PRIMARY KEY (target, key));"
    "CREATE UNIQUE INDEX booked_event ON booked (target, ref, event);"

    "CREATE TABLE differences ("
    " target TEXT NOT NULL, source TEXT NOT NULL, key TEXT NOT NULL,"
    " what TEXT NOT NULL, id TEXT, number TEXT, ours TEXT, theirs TEXT,"
    " first BIGINT NOT NULL, seen BIGINT NOT NULL, gone BIGINT NOT NULL,"
    " mail_id BIGINT, PRIMARY KEY (target, source, key, what));"
    "CREATE INDEX differences_open ON differences (target, source)"
    " WHERE gone = 0;"

    "CREATE TABLE outages ("
    " source TEXT NOT NULL, target TEXT NOT NULL, kind TEXT NOT NULL,"
    " words TEXT NOT NULL, began BIGINT NOT NULL, said BIGINT NOT NULL,"
    " PRIMARY KEY (source, target, kind));"

    "CREATE TABLE runs ("
    " id BIGINT PRIMARY KEY, tool TEXT NOT NULL, connection TEXT NOT NULL,"
    " kind TEXT, flow TEXT, started BIGINT NOT NULL, ended BIGINT NOT NULL,"
    " status BIGINT NOT NULL, n_in BIGINT NOT NULL, n_out BIGINT NOT NULL,"
    " n_skipped BIGINT NOT NULL, n_failed BIGINT NOT NULL, done BIGINT);"
    "CREATE INDEX runs_tool ON runs (tool, connection, flow, started);"

    "ALTER TABLE receipts ADD COLUMN origin TEXT;"
    "ALTER TABLE intents ADD COLUMN source TEXT;"
    "ALTER TABLE intents ADD COLUMN origin TEXT;"
    "ALTER TABLE intents ADD COLUMN opened BIGINT;"
    "ALTER TABLE quarantine ADD COLUMN id TEXT;"
    "ALTER TABLE quarantine ADD COLUMN form TEXT;"
    "ALTER TABLE quarantine ADD COLUMN first BIGINT;"
    "ALTER TABLE quarantine ADD COLUMN next BIGINT;"
    "ALTER TABLE receipts ADD COLUMN untracked BIGINT;"
    "CREATE INDEX receipts_untracked ON receipts (source, created)"
    " WHERE untracked = 1;"
    "ALTER TABLE orders ADD COLUMN lost BIGINT;"
    "ALTER TABLE levels ADD COLUMN read BIGINT;"
    "ALTER TABLE deferred ADD COLUMN filed BIGINT;",

    "ALTER TABLE intents ADD COLUMN owner TEXT;",
};

static const int64_t newest = (int64_t)ARRAY_LEN(schema);

static int64_t
meta(struct ledger *l, const char *name)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT value FROM meta WHERE name = $1", SQL_ARGS(sql_text(name)));
	int64_t value = 0;

	while (sql_next(l, st))
		value = sql_column_int(l, st, 0);
	return value;
}

void
ledger_meta_put(struct ledger *l, const char *name, int64_t value)
{
	sql_put(l,
	    "INSERT INTO meta (name, value) VALUES ($1, $2)"
	    " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
	    SQL_ARGS(sql_text(name), sql_int(value)));
}

bool
ledger_is_part(struct ledger *l)
{
	return meta(l, "part") != 0;
}

static void
refuse_part(struct ledger *l)
{
	if (ledger_is_part(l))
		die(ECX_EXIT_CONFIG,
		    "ledger: %s is a copy that is not whole: run 'ecx-ledger "
		    "copy' again",
		    l->backend->where(l->db));
}

static void
refuse_newer(struct ledger *l, int64_t version)
{
	if (version > newest)
		die(ECX_EXIT_CONFIG,
		    "ledger: %s was written by a newer ecx: upgrade this one",
		    l->backend->where(l->db));
}

/* Another process may migrate at the same time: the version is read again
 * inside the transaction, when no other process can write. */
static void
migrate(struct ledger *l)
{
	int64_t version;

	l->backend->exec(l->db,
	    "CREATE TABLE IF NOT EXISTS meta ("
	    " name TEXT PRIMARY KEY, value BIGINT NOT NULL)");
	version = meta(l, "schema");
	while (version < newest) {
		sql_begin(l);
		version = meta(l, "schema");
		if (version < newest) {
			l->backend->exec(l->db, schema[version++]);
			ledger_meta_put(l, "schema", version);
		}
		sql_commit(l);
	}
	refuse_newer(l, version);
}

static struct ledger *
open_backend(const struct ledger_backend *backend, const char *where,
    const char *password)
{
	struct ledger *l = xcalloc(1, sizeof(*l));

	l->backend = backend;
	l->db = backend->open(where, password);
	return l;
}

struct ledger *
ledger_migrate(const char *folder)
{
	struct ledger *l = open_backend(&ledger_sqlite, folder, NULL);

	migrate(l);
	return l;
}

struct ledger *
ledger_open(const char *folder)
{
	struct ledger *l = ledger_migrate(folder);

	refuse_part(l);
	return l;
}

struct ledger *
ledger_open_url(const char *url, const char *password)
{
	struct ledger *l = open_backend(&ledger_pgsql, url, password);
	const char *where = l->backend->where(l->db);
	int64_t version;

	if (l->backend->is_empty(l->db))
		die(ECX_EXIT_CONFIG,
		    "ledger: %s: it has no tables yet: run 'ecx-ledger "
		    "migrate' once",
		    where);
	version = meta(l, "schema");
	if (version < newest)
		die(ECX_EXIT_CONFIG,
		    "ledger: %s was written by an older ecx: upgrade all "
		    "hosts, then run 'ecx-ledger migrate' once",
		    where);
	refuse_newer(l, version);
	refuse_part(l);
	return l;
}

struct ledger *
ledger_migrate_url(const char *url, const char *password)
{
	struct ledger *l = open_backend(&ledger_pgsql, url, password);

	sql_begin(l);
	migrate(l);
	sql_commit(l);
	return l;
}

void
ledger_close(struct ledger *l)
{
	l->backend->close(l->db);
	free(l);
}

void
ledger_begin(struct ledger *l)
{
	assert(l->depth == 0);
	sql_begin(l);
}

void
ledger_commit(struct ledger *l)
{
	assert(l->depth == 1);
	sql_commit(l);
}

bool
ledger_lock(struct ledger *l, const char *name)
{
	bool locked = l->backend->lock(l->db, name);

	if (locked)
		l->locked = clock_elapsed();
	debug_say(DEBUG_LEDGER, "lock %s: %s", name,
	    locked ? "taken" : "another process has it");
	return locked;
}

bool
ledger_is_shared(const struct ledger *l)
{
	return l->backend->owner != NULL;
}

bool
ledger_alive(struct ledger *l)
{
	return l->backend->alive == NULL || l->backend->alive(l->db);
}

void
ledger_forked(struct ledger *l)
{
	if (l != NULL && l->backend->forked != NULL)
		l->backend->forked(l->db);
}
