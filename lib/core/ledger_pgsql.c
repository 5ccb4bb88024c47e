/* The ledger in PostgreSQL. */
#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/die.h"
#include "base/hash.h"
#include "base/mem.h"
#include "core/ledger_db.h"
#include "core/pq.h"

enum { PARAMS = 24, DIGITS = 24, OLDEST = 130000 };

/* How long it is believed that the session is alive. */
static const int64_t alive_us = 1000000;

struct ledger_stmt {
	struct ledger_stmt *next;
	struct ledger_db *db;
	char *sql;
	char name[16];
	bool is_prepared;
	int n; /* parameters */
	Oid types[PARAMS];
	const char *values[PARAMS];
	int lengths[PARAMS], formats[PARAMS];
	char numbers[PARAMS][DIGITS];
	char *cleaned[PARAMS]; /* texts that were not UTF-8 */
	PGresult *result;      /* NULL: it was not run, or its rows are read */
	int row;
	bool streams;
	void *blob; /* the column that was read last, decoded */
};

static const Oid oid_text = 25, oid_int8 = 20, oid_bytea = 17;

static void
pgsql_exec(struct ledger_db *db, const char *sql)
{
	const bool is_commit = strcmp(sql, "COMMIT") == 0;
	const bool has_types =
	    strncmp(sql, "CREATE", 6) == 0 || strncmp(sql, "ALTER", 5) == 0;
	auto_free char *typed = has_types ? pq_types(sql) : NULL;

	db->warned = false;
	if (is_commit && db->n_posted > 0) {
		pq_post_sql(db, sql);
		pq_sync(db);
	} else {
		pq.clear(pq_ask(db, typed != NULL ? typed : sql));
	}
	/* It is durable here, and may not be where it is replicated to. */
	if (is_commit && db->warned)
		pq_fail(db, "",
		    "the database warned of what was written: "
		    "see its log");
}

/* ---- statements ---- */

static void
pgsql_reset(struct ledger_stmt *st)
{
	PGresult *rest;
	int i;

	if (st->result != NULL) {
		pq.clear(st->result);
		while (st->streams && (rest = pq_next_result(st->db)) != NULL)
			pq.clear(rest);
	}
	st->result = NULL;
	st->streams = false;
	free(st->blob);
	st->blob = NULL;
	for (i = 0; i < st->n; i++) {
		free(st->cleaned[i]);
		st->cleaned[i] = NULL;
	}
}

static struct ledger_stmt *
pgsql_prepare(struct ledger_db *db, const char *sql)
{
	struct ledger_stmt *st;

	for (st = db->statements; st != NULL; st = st->next) {
		if (strcmp(st->sql, sql) == 0) {
			pgsql_reset(st);
			return st;
		}
	}
	st = xcalloc(1, sizeof(*st));
	st->db = db;
	st->sql = xstrdup(sql);
	(void)snprintf(st->name, sizeof(st->name), "s%u", ++db->n_statements);
	st->next = db->statements;
	db->statements = st;
	return st;
}

static void
bind(struct ledger_stmt *st, int i, Oid type, const char *value)
{
	assert(i >= 1 && i <= PARAMS);
	assert(!st->is_prepared || st->types[i - 1] == type);
	if (st->n < i)
		st->n = i;
	st->types[i - 1] = type;
	st->values[i - 1] = value;
}

static void
pgsql_bind_text(struct ledger_stmt *st, int i, const char *s)
{
	const size_t len = s != NULL ? strlen(s) : 0;

	/* The database refuses what is not UTF-8, such as words of a server
	 * that were cut inside a character. */
	if (s != NULL && !text_is_utf8(s, len)) {
		free(st->cleaned[i - 1]);
		st->cleaned[i - 1] = xmalloc(4 * len + 1);
		s = text_clean(st->cleaned[i - 1], 4 * len + 1, s);
	}
	bind(st, i, oid_text, s);
}

static void
pgsql_bind_blob(struct ledger_stmt *st, int i, const void *p, size_t n)
{
	bind(st, i, oid_bytea, p);
	st->lengths[i - 1] = (int)n;
	st->formats[i - 1] = 1;
}

static void
pgsql_bind_int(struct ledger_stmt *st, int i, int64_t n)
{
	(void)snprintf(
	    st->numbers[i - 1], sizeof(st->numbers[i - 1]), "%" PRId64, n);
	bind(st, i, oid_int8, st->numbers[i - 1]);
}

static void
pgsql_bind_no_int(struct ledger_stmt *st, int i)
{
	bind(st, i, oid_int8, NULL);
}

static void
send_prepare(struct ledger_stmt *st)
{
	if (!pq.sendPrepare(st->db->conn, st->name, st->sql, st->n, st->types))
		pq_fail_conn(st->db);
	st->is_prepared = true;
}

static void
send_values(struct ledger_stmt *st)
{
	if (!pq.sendQueryPrepared(st->db->conn, st->name, st->n, st->values,
		st->lengths, st->formats, 0))
		pq_fail_conn(st->db);
}

static void
run(struct ledger_stmt *st)
{
	struct ledger_db *db = st->db;
	int64_t began;

	pq_sync(db);
	began = clock_elapsed();
	if (!st->is_prepared) {
		send_prepare(st);
		pq.clear(pq_last_result(db, began));
	}
	send_values(st);
	if (st->streams)
		(void)pq.setSingleRowMode(db->conn);
	st->result =
	    st->streams ? pq_next_result(db) : pq_last_result(db, began);
	st->row = -1;
	db->changed = strtoul(pq.cmdTuples(st->result), NULL, 10);
}

/* The next row of a statement that streams is a result of its own; the last
 * result has none. */
static bool
next_streamed(struct ledger_stmt *st)
{
	if (st->row >= 0) {
		pq.clear(st->result);
		st->result = pq_next_result(st->db);
	}
	st->row = 0;
	return st->result != NULL && pq.ntuples(st->result) > 0;
}

static bool
pgsql_step(struct ledger_stmt *st)
{
	if (st->result == NULL)
		run(st);
	if (st->streams ? next_streamed(st)
			: ++st->row < pq.ntuples(st->result))
		return true;
	pgsql_reset(st);
	return false;
}

static void
pgsql_post(struct ledger_stmt *st)
{
	if (!st->is_prepared) {
		pq_post(st->db);
		send_prepare(st);
	}
	pq_post(st->db);
	send_values(st);
	pgsql_reset(st);
}

static void
pgsql_stream(struct ledger_stmt *st)
{
	st->streams = true;
}

static const char *
pgsql_text(struct ledger_stmt *st, int i)
{
	return pq.getisnull(st->result, st->row, i)
		   ? NULL
		   : pq.getvalue(st->result, st->row, i);
}

static unsigned
digit(char c)
{
	return (unsigned)(c <= '9' ? c - '0' : c - 'a' + 10) & 0xf;
}

/* A bytea comes as \x and two digits a byte. */
static const void *
pgsql_blob(struct ledger_stmt *st, int i, size_t *n)
{
	const char *hex = pgsql_text(st, i);
	unsigned char *out;
	size_t k;

	free(st->blob);
	st->blob = NULL;
	*n = 0;
	if (hex == NULL || strncmp(hex, "\\x", 2) != 0)
		return NULL;
	*n = ((size_t)pq.getlength(st->result, st->row, i) - 2) / 2;
	st->blob = out = xmalloc(*n + 1);
	for (k = 0; k < *n; k++)
		out[k] = (unsigned char)(digit(hex[2 + 2 * k]) << 4 |
					 digit(hex[3 + 2 * k]));
	return st->blob;
}

static int64_t
pgsql_integer(struct ledger_stmt *st, int i)
{
	const char *text = pgsql_text(st, i);

	return text != NULL ? strtoll(text, NULL, 10) : 0;
}

static size_t
pgsql_changes(struct ledger_db *db)
{
	return db->changed;
}

/* ---- locks ---- */

/* The number of an advisory lock: they are shared with all that use the
 * database. */
static uint64_t
lock_number(struct ledger_db *db, const char *what, const char *name)
{
	uint64_t hash = hash_add(HASH_START, "ecx", sizeof("ecx"));

	hash = hash_add(hash, db->schema, strlen(db->schema) + 1);
	hash = hash_add(hash, what, strlen(what) + 1);
	return hash_add(hash, name, strlen(name));
}

/* One writer at a time, as in SQLite: numbers of runs and mails follow one
 * another, and two writers cannot wait for each other. */
static void
pgsql_begin(struct ledger_db *db)
{
	auto_free char *sql =
	    xasprintf("SELECT pg_advisory_xact_lock(%" PRId64 ")",
		(int64_t)lock_number(db, "write", ""));

	pq_post_sql(db, "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE");
	pq_post_sql(db, sql);
}

static bool
pgsql_lock(struct ledger_db *db, const char *name)
{
	auto_free char *sql =
	    xasprintf("SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_locks"
		      " WHERE pid = pg_backend_pid() AND locktype = 'advisory'"
		      " AND classid::bigint << 32 | objid::bigint = %" PRId64
		      ") THEN true ELSE pg_try_advisory_lock(%" PRId64 ") END",
		(int64_t)lock_number(db, "lock", name),
		(int64_t)lock_number(db, "lock", name));
	PGresult *result = pq_ask(db, sql);
	const bool locked = strcmp(pq.getvalue(result, 0, 0), "t") == 0;

	pq.clear(result);
	return locked;
}

static char *
is_locked_sql(struct ledger_db *db, const char *what, const char *name)
{
	return xasprintf(
	    "SELECT count(*) FROM pg_locks"
	    " WHERE locktype = 'advisory' AND objsubid = 1"
	    " AND granted AND database = (SELECT oid"
	    " FROM pg_database WHERE datname = current_database())"
	    " AND classid::bigint << 32 | objid::bigint = %" PRId64,
	    (int64_t)lock_number(db, what, name));
}

static bool
pgsql_is_locked(struct ledger_db *db, const char *name)
{
	auto_free char *sql = is_locked_sql(db, "lock", name);
	PGresult *result = pq_ask(db, sql);
	const bool locked = strcmp(pq.getvalue(result, 0, 0), "0") != 0;

	pq.clear(result);
	return locked;
}

/* Asks without ending the program, because a worker may be in the middle of a
 * document. */
static bool
owner_is_alive(struct ledger_db *db)
{
	auto_free char *sql = is_locked_sql(db, "owner", db->owner);
	const int64_t began = clock_elapsed();
	PGresult *result;
	bool alive = false;

	if (!pq.sendQuery(db->conn, sql))
		return false;
	for (;;) {
		if (pq_wait(db) != PQ_ANSWERED)
			return false;
		result = pq.getResult(db->conn);
		if (result == NULL)
			break;
		alive = pq.resultStatus(result) == PGRES_TUPLES_OK &&
			strcmp(pq.getvalue(result, 0, 0), "1") == 0;
		pq.clear(result);
	}
	if (alive)
		db->answered = began;
	return alive;
}

static bool
pgsql_alive(struct ledger_db *db)
{
	enum { TRIES = 5 };
	int i;

	pq_sync(db);
	/* An answer that took too long says nothing of now. */
	for (i = 0; i < TRIES; i++) {
		if (clock_elapsed() - db->answered <= alive_us)
			return true;
		if (db->conn == NULL && !pq_connect(db))
			return false;
		if (!owner_is_alive(db))
			return false;
	}
	return false;
}

/* The connection is the parent's: the server sees its end when the parent ends,
 * and not when the last worker does. */
static void
pgsql_forked(struct ledger_db *db)
{
	(void)close(pq.socket(db->conn));
	db->conn = NULL;
	db->n_posted = 0;
	db->answered = INT64_MIN / 2;
}

/* ---- open and close ---- */

_Noreturn static void
fail_connect(struct ledger_db *db)
{
	const char *message = pq.errorMessage(db->conn);
	const int len = (int)strcspn(message, "\n");

	if (pq.connectionNeedsPassword(db->conn))
		die(ECX_EXIT_CONFIG,
		    "ledger: %s: it needs a password: set "
		    "'ledger_password_file' of [ecx], or write it into "
		    "~/.pgpass",
		    db->where);
	if (pq.connectionUsedPassword(db->conn) &&
	    strstr(message, "authentication failed") != NULL)
		die(ECX_EXIT_DENIED, "ledger: %s: %.*s", db->where, len,
		    message);
	die(strstr(message, "does not exist") != NULL &&
		    strstr(message, "FATAL") != NULL
		? ECX_EXIT_CONFIG
		: ECX_EXIT_AGAIN,
	    "ledger: %s: %.*s", db->where, len, message);
}

/*
 * Sets what the server may have set otherwise for this user. The dead are to be
 * noticed within 5 s, as their locks end with their sessions; who is stopped
 * inside a transaction holds up all others; and what was committed must be
 * durable.
 */
static const char session_sql[] =
    "SELECT current_schema(), current_setting('server_encoding'),"
    " gen_random_uuid(), current_setting('transaction_read_only'),"
    " set_config('lock_timeout', '25s', false),"
    " set_config('statement_timeout', '0', false),"
    " set_config('idle_in_transaction_session_timeout', '20s', false),"
    " set_config('tcp_keepalives_idle', '2', false),"
    " set_config('tcp_keepalives_interval', '1', false),"
    " set_config('tcp_keepalives_count', '2', false),"
    " set_config('tcp_user_timeout', '4000', false),"
    " set_config('bytea_output', 'hex', false),"
    " CASE WHEN current_setting('synchronous_commit') IN ('off', 'local')"
    " THEN set_config('synchronous_commit', 'on', false) END,"
    " CASE WHEN current_setting('idle_session_timeout', true) IS NOT NULL"
    " THEN set_config('idle_session_timeout', '0', false) END";

static void
begin_session(struct ledger_db *db)
{
	auto_free char *sql = NULL;
	PGresult *result;

	if (pq.serverVersion(db->conn) < OLDEST)
		die(ECX_EXIT_CONFIG,
		    "ledger: %s: PostgreSQL is older than 13: upgrade it",
		    db->where);
	result = pq_ask(db, session_sql);
	if (pq.getisnull(result, 0, 0))
		die(ECX_EXIT_CONFIG,
		    "ledger: %s: there is no schema for this user: see "
		    "ecx-hosts(7)",
		    db->where);
	if (strcmp(pq.getvalue(result, 0, 1), "UTF8") != 0)
		die(ECX_EXIT_CONFIG,
		    "ledger: %s: the database has the encoding %s: create one "
		    "with UTF8",
		    db->where, pq.getvalue(result, 0, 1));
	db->schema = xstrdup(pq.getvalue(result, 0, 0));
	db->owner = xstrdup(pq.getvalue(result, 0, 2));
	pq.clear(result);
	sql = xasprintf("SELECT pg_advisory_lock(%" PRId64 ")",
	    (int64_t)lock_number(db, "owner", db->owner));
	pq.clear(pq_ask(db, sql));
}

static struct ledger_db *
pgsql_open(const char *url, const char *password)
{
	struct ledger_db *db = xcalloc(1, sizeof(*db));

	pq_load();
	db->url = xstrdup(url);
	db->where = xstrndup(url, strcspn(url, "?"));
	db->password = password != NULL ? xstrdup(password) : NULL;
	if (!pq_connect(db))
		fail_connect(db);
	begin_session(db);
	return db;
}

static void
pgsql_close(struct ledger_db *db)
{
	struct ledger_stmt *st;

	while ((st = db->statements) != NULL) {
		db->statements = st->next;
		pgsql_reset(st);
		free(st->sql);
		free(st);
	}
	pq.finish(db->conn);
	free(db->url);
	free(db->password);
	free(db->where);
	free(db->schema);
	free(db->owner);
	free(db);
}

static bool
pgsql_is_empty(struct ledger_db *db)
{
	PGresult *result = pq_ask(db,
	    "SELECT to_regclass(quote_ident(current_schema()) || '.meta')"
	    " IS NULL");
	const bool empty = strcmp(pq.getvalue(result, 0, 0), "t") == 0;

	pq.clear(result);
	return empty;
}

static void
pgsql_check(struct ledger_db *db, ledger_problem_fn *report, void *data)
{
	PGresult *result = pq_ask(db,
	    "SELECT name || ' is off: committed rows can be lost when the"
	    " server dies' FROM pg_settings"
	    " WHERE name IN ('fsync', 'full_page_writes') AND setting = 'off'"
	    " ORDER BY name");
	int i;

	for (i = 0; i < pq.ntuples(result); i++)
		report(pq.getvalue(result, i, 0), data);
	pq.clear(result);
}

static const char *
pgsql_where(const struct ledger_db *db)
{
	return db->where;
}

static const char *
pgsql_owner(const struct ledger_db *db)
{
	return db->owner;
}

/* The server writes over what was deleted when it needs the space. */
static bool
pgsql_compact(struct ledger_db *db)
{
	pgsql_exec(db,
	    "VACUUM receipts, exported, quarantine, deferred, proven, "
	    "differences, mails, events");
	return true;
}

const struct ledger_backend ledger_pgsql = {
    .name = "postgresql",
    .open = pgsql_open,
    .close = pgsql_close,
    .is_empty = pgsql_is_empty,
    .begin = pgsql_begin,
    .exec = pgsql_exec,
    .prepare = pgsql_prepare,
    .bind_text = pgsql_bind_text,
    .bind_blob = pgsql_bind_blob,
    .bind_int = pgsql_bind_int,
    .bind_no_int = pgsql_bind_no_int,
    .stream = pgsql_stream,
    .step = pgsql_step,
    .post = pgsql_post,
    .reset = pgsql_reset,
    .text = pgsql_text,
    .blob = pgsql_blob,
    .integer = pgsql_integer,
    .changes = pgsql_changes,
    .lock = pgsql_lock,
    .is_locked = pgsql_is_locked,
    .owner = pgsql_owner,
    .alive = pgsql_alive,
    .forked = pgsql_forked,
    .check = pgsql_check,
    .compact = pgsql_compact,
    .where = pgsql_where,
};
