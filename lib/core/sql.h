/*
 * Statements and transactions for the files of the ledger. Parameters are $1
 * $2 ... in the order of SQL_ARGS. No function fails (see ledger.h).
 */
#ifndef ECX_SQL_H
#define ECX_SQL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/doc.h"
#include "core/ledger_db.h"

struct ledger {
	const struct ledger_backend *backend;
	struct ledger_db *db;
	int64_t locked; /* clock_elapsed() when a lock was taken last */
	unsigned depth; /* of nested sql_begin; only the outermost begins a
			 * transaction */
};

struct sql_arg {
	enum { SQL_TEXT, SQL_INT, SQL_NO_INT, SQL_BLOB } type;
	const void *p; /* borrowed until the statement has run; NULL: SQL NULL
			*/
	size_t len;
	int64_t n;
};

struct sql_arg sql_text(const char *s);
/* The kind's name; "unknown" for ECX_KINDS. */
struct sql_arg sql_kind(enum ecx_kind kind);
struct sql_arg sql_int(int64_t n);
/* NULL in a column of numbers. */
struct sql_arg sql_no_int(void);
/* A hash as the signed number that databases have. */
struct sql_arg sql_hash(uint64_t hash);
struct sql_arg sql_blob(const void *p, size_t len);

#define SQL_ARGS(...)                                       \
	(const struct sql_arg[]){__VA_ARGS__},              \
	    sizeof((const struct sql_arg[]){__VA_ARGS__}) / \
		sizeof(struct sql_arg)

/* Begins a query; read its rows with `while (sql_next(l, st))`. A query whose
 * rows are not all read needs sql_done. Until then the same SQL text must not
 * be used again. */
struct ledger_stmt *sql_query(
    struct ledger *l, const char *sql, const struct sql_arg *args, size_t n);
/* Before the first sql_next, for very many rows: they are not kept in memory.
 * No other statement is run before the last row, or sql_done. */
void sql_stream(struct ledger *l, struct ledger_stmt *st);
bool sql_next(struct ledger *l, struct ledger_stmt *st);
void sql_done(struct ledger *l, struct ledger_stmt *st);

/* Column i, from 0, borrowed until the next row; NULL for SQL NULL. */
const char *sql_column(struct ledger *l, struct ledger_stmt *st, int i);
int64_t sql_column_int(struct ledger *l, struct ledger_stmt *st, int i);
const void *sql_column_blob(
    struct ledger *l, struct ledger_stmt *st, int i, size_t *len);
/* The column as a string that the caller frees, or NULL. */
char *sql_column_dup(struct ledger *l, struct ledger_stmt *st, int i);

/* Runs a change between sql_begin and sql_commit; returns how many rows
 * changed. */
size_t sql_run(
    struct ledger *l, const char *sql, const struct sql_arg *args, size_t n);
/* The same where it is not asked how many: the answer may be waited for no
 * sooner than that of the next query or of the commit. */
void sql_post(
    struct ledger *l, const char *sql, const struct sql_arg *args, size_t n);
/* Either, as a transaction of its own, or within the one that is open. */
void sql_put(
    struct ledger *l, const char *sql, const struct sql_arg *args, size_t n);
size_t sql_write(
    struct ledger *l, const char *sql, const struct sql_arg *args, size_t n);

/* Pairs may nest; the outermost sql_commit makes all of it durable. */
void sql_begin(struct ledger *l);
void sql_commit(struct ledger *l);

#endif
