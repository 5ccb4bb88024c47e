#include <dlfcn.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/die.h"
#include "base/mem.h"
#include "base/stop.h"
#include "core/pq.h"

enum { POLL_MS = 100, POSTED = 256, SQL_MAX = 64 << 10 };

/* How long an answer is waited for, and how much longer after a signal to stop.
 * The session's lock_timeout is shorter. */
static const int64_t patience_us = 30000000, stopped_us = 5000000;

#define PQ_LOAD(name) *(void **)&pq.name = symbol(library, "PQ" #name);

struct pq_functions pq;

/* ---- errors ---- */

static const char other_tables[] =
    "the tables are not those that this ecx works with: 'ecx-ledger check' "
    "says what is wrong";

/* What a person has to do before a later run can succeed; NULL when that run
 * may succeed by itself. */
static const char *
advice(const char *state)
{
	if (strncmp(state, "XX00", 4) == 0 && state[4] != '0')
		return "the database is damaged: stop the flows and put the "
		       "latest backup back";
	if (strcmp(state, "42501") == 0)
		return "grant this user the rights that ecx-hosts(7) names";
	if (strncmp(state, "42", 2) == 0 || strncmp(state, "22", 2) == 0 ||
	    strncmp(state, "23", 2) == 0)
		return other_tables;
	return NULL;
}

_Noreturn void
pq_fail(struct ledger_db *db, const char *state, const char *message)
{
	const char *what = advice(state);
	const int len = (int)strcspn(message, "\n");

	/* A row of the run cannot be written either. */
	die_hook(NULL, NULL);
	if (strcmp(state, "55P03") == 0)
		die(ECX_EXIT_AGAIN,
		    "ledger: %s: another program has held it for 25 s: end "
		    "that program, or try again later",
		    db->where);
	die(what != NULL ? ECX_EXIT_CONFIG : ECX_EXIT_AGAIN,
	    "ledger: %s: %.*s%s%s", db->where, len, message,
	    what != NULL ? ": " : "", what != NULL ? what : "");
}

/* The connection is of no use any more. */
_Noreturn void
pq_fail_conn(struct ledger_db *db)
{
	const char *message = pq.errorMessage(db->conn);

	pq_fail(
	    db, "", *message != '\0' ? message : "the connection was closed");
}

_Noreturn static void
fail_result(struct ledger_db *db, PGresult *result)
{
	const char *state = pq.resultErrorField(result, PG_DIAG_SQLSTATE);
	const char *words =
	    pq.resultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
	char code[8], message[512];

	if (state == NULL || words == NULL) {
		pq.clear(result);
		pq_fail_conn(db);
	}
	(void)snprintf(code, sizeof(code), "%s", state);
	(void)snprintf(message, sizeof(message), "%s", words);
	pq.clear(result);
	pq_fail(db, code, message);
}

/* ---- questions and answers ---- */

enum pq_answer
pq_wait(struct ledger_db *db)
{
	int64_t end = clock_elapsed() + patience_us, now;
	struct pollfd fd = {.fd = pq.socket(db->conn), .events = POLLIN};

	while (pq.isBusy(db->conn)) {
		now = clock_elapsed();
		if (stop_requested() && end > now + stopped_us)
			end = now + stopped_us;
		if (now >= end)
			return PQ_TOO_LATE;
		if (poll(&fd, 1, POLL_MS) <= 0)
			continue;
		if (!pq.consumeInput(db->conn))
			return PQ_LOST;
		end = clock_elapsed() + patience_us;
	}
	return PQ_ANSWERED;
}

PGresult *
pq_next_result(struct ledger_db *db)
{
	PGresult *result;

	switch (pq_wait(db)) {
	case PQ_ANSWERED:
		break;
	case PQ_TOO_LATE:
		pq_fail(db, "",
		    stop_requested() ? "interrupted while it did not answer"
				     : "no answer for 30 s: try again later");
	case PQ_LOST:
		pq_fail_conn(db);
	}
	result = pq.getResult(db->conn);
	if (result == NULL)
		return NULL;
	switch (pq.resultStatus(result)) {
	case PGRES_PIPELINE_SYNC:
	case PGRES_TUPLES_OK:
	case PGRES_SINGLE_TUPLE:
	case PGRES_COMMAND_OK:
	case PGRES_EMPTY_QUERY:
		return result;
	default:
		fail_result(db, result);
	}
}

PGresult *
pq_last_result(struct ledger_db *db, int64_t began)
{
	PGresult *result = NULL, *next;

	while ((next = pq_next_result(db)) != NULL) {
		if (result != NULL)
			pq.clear(result);
		result = next;
	}
	if (result == NULL)
		pq_fail_conn(db);
	db->answered = began;
	return result;
}

PGresult *
pq_ask(struct ledger_db *db, const char *sql)
{
	int64_t began;

	pq_sync(db);
	began = clock_elapsed();
	if (!pq.sendQuery(db->conn, sql))
		pq_fail_conn(db);
	return pq_last_result(db, began);
}

/* ---- statements whose answers are read later ---- */

void
pq_post(struct ledger_db *db)
{
	/* Answers that nobody reads must not fill the server's way back. */
	if (db->n_posted >= POSTED)
		pq_sync(db);
	if (db->n_posted++ == 0 && !pq.enterPipelineMode(db->conn))
		pq_fail_conn(db);
}

void
pq_post_sql(struct ledger_db *db, const char *sql)
{
	pq_post(db);
	if (!pq.sendQueryParams(db->conn, sql, 0, NULL, NULL, NULL, NULL, 0))
		pq_fail_conn(db);
}

void
pq_sync(struct ledger_db *db)
{
	const int64_t began = clock_elapsed();
	PGresult *result;
	bool whole = false;

	if (db->n_posted == 0)
		return;
	if (!pq.pipelineSync(db->conn))
		pq_fail_conn(db);
	while (!whole) {
		result = pq_next_result(db);
		/* Each answer ends with a NULL. */
		if (result == NULL && db->n_posted-- == 0)
			pq_fail_conn(db);
		whole = result != NULL &&
			pq.resultStatus(result) == PGRES_PIPELINE_SYNC;
		pq.clear(result);
	}
	if (!pq.exitPipelineMode(db->conn))
		pq_fail_conn(db);
	db->n_posted = 0;
	db->answered = began;
}

static void
on_notice(void *data, const PGresult *result)
{
	struct ledger_db *db = data;
	const char *severity =
	    pq.resultErrorField(result, PG_DIAG_SEVERITY_NONLOCALIZED);

	if (severity != NULL && strcmp(severity, "WARNING") == 0)
		db->warned = true;
}

bool
pq_connect(struct ledger_db *db)
{
	const char *const names[] = {"connect_timeout", "target_session_attrs",
	    "keepalives_idle", "keepalives_interval", "keepalives_count",
	    "tcp_user_timeout", "fallback_application_name", "dbname",
	    "client_encoding", "password", NULL};
	const char *const values[] = {"10", "read-write", "5", "2", "3",
	    "10000", die_name(), db->url, "UTF8", db->password, NULL};

	/* What stands behind dbname overrides the URL, which overrides the
	 * rest. An absent password is that of the URL or of libpq's file. */
	db->conn = pq.connectdbParams(names, values, 1);
	(void)pq.setNoticeReceiver(db->conn, on_notice, db);
	return pq.status(db->conn) == CONNECTION_OK;
}

static void *
symbol(void *library, const char *name)
{
	void *found = dlsym(library, name);

	if (found == NULL)
		die(ECX_EXIT_CONFIG,
		    "ledger: this libpq has no %s: install a newer one", name);
	return found;
}

void
pq_load(void)
{
	void *library;

	if (pq.finish != NULL)
		return;
	library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
	if (library == NULL)
		die(ECX_EXIT_CONFIG,
		    "ledger: PostgreSQL's client library cannot be loaded: "
		    "install libpq5: %s",
		    dlerror());
	PQ_FUNCTIONS(PQ_LOAD)
}

char *
pq_types(const char *sql)
{
	static const struct {
		const char *theirs, *ours;
	} types[] = {{" TEXT", " TEXT COLLATE \"C\""}, {" BLOB", " BYTEA"}};
	auto_buf struct buf out = {0};
	size_t i, len;

	buf_init(&out, SQL_MAX);
	while (*sql != '\0') {
		for (i = 0; i < ARRAY_LEN(types); i++) {
			len = strlen(types[i].theirs);
			if (strncmp(sql, types[i].theirs, len) == 0)
				break;
		}
		if (i < ARRAY_LEN(types)) {
			buf_adds(&out, types[i].ours);
			sql += len;
		} else {
			buf_addc(&out, *sql++);
		}
	}
	return buf_take(&out);
}
