/*
 * libpq, and a connection of the ledger to PostgreSQL. It is loaded when a
 * configuration asks for it: a program that is linked with it needs four times
 * as long to start, because of the libraries that come with it.
 */
#ifndef ECX_PQ_H
#define ECX_PQ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <libpq-fe.h>

/* clang-format off */
#define PQ_FUNCTIONS(X) \
	X(connectdbParams) X(finish) X(status) X(socket) X(errorMessage) \
	X(serverVersion) X(connectionNeedsPassword) X(connectionUsedPassword) \
	X(setNoticeReceiver) X(sendQuery) X(sendPrepare) X(sendQueryPrepared) \
	X(setSingleRowMode) X(isBusy) X(consumeInput) X(getResult) \
	X(resultStatus) X(resultErrorField) X(clear) X(ntuples) X(getvalue) \
	X(getlength) X(getisnull) X(cmdTuples) X(sendQueryParams) \
	X(enterPipelineMode) X(exitPipelineMode) X(pipelineSync)

#define PQ_POINTER(name) __typeof__(PQ##name) *name;
/* clang-format on */

/* Each function of libpq without its PQ, after pq_load. */
extern struct pq_functions {
	PQ_FUNCTIONS(PQ_POINTER)
} pq;

struct ledger_stmt;

struct ledger_db {
	PGconn *conn;
	char *url, *password;
	char *where;  /* for messages */
	char *schema; /* in which the tables are */
	char *owner;  /* names the session that has the locks */
	bool warned;  /* by the server, since that was looked at */
	/* When the last question was sent that was answered. */
	int64_t answered;
	size_t changed;
	unsigned n_posted; /* statements whose answers are still to be read */
	unsigned n_statements;
	struct ledger_stmt *statements;
};

/* Loads libpq; ends the program when it cannot be had. */
void pq_load(void);
/* Tables are written as SQLite has them; here texts compare by bytes, too. The
 * caller frees the statement. */
char *pq_types(const char *sql);
/* Opens db->conn; false when that fails. */
bool pq_connect(struct ledger_db *db);

/* Ends the program: with the words of the connection, or others and their
 * SQLSTATE, which decides the exit code. */
_Noreturn void pq_fail_conn(struct ledger_db *db);
_Noreturn void pq_fail(
    struct ledger_db *db, const char *state, const char *message);

enum pq_answer { PQ_ANSWERED, PQ_TOO_LATE, PQ_LOST };
/* Waits until a result can be read, at most 30 s without a byte. */
enum pq_answer pq_wait(struct ledger_db *db);

/* What follows ends the program when the answer is an error, or none. The
 * caller clears the result. */
PGresult *pq_next_result(struct ledger_db *db);
/* The last of the results of what was sent at `began`. */
PGresult *pq_last_result(struct ledger_db *db, int64_t began);
PGresult *pq_ask(struct ledger_db *db, const char *sql);

/* Before a statement that is sent within a transaction while its answer is read
 * later. Behind one that fails none is run up to pq_sync, COMMIT neither. */
void pq_post(struct ledger_db *db);
/* Sends one without parameters so. */
void pq_post_sql(struct ledger_db *db, const char *sql);
/* Reads the answers of all that was posted. */
void pq_sync(struct ledger_db *db);

#endif
