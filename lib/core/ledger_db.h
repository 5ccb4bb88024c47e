/*
 * What the ledger asks of a database. ledger.c holds all SQL, in the dialect
 * that SQLite and PostgreSQL share; parameters are $1 $2 ...; a backend holds
 * none. No function fails (see ledger.h).
 */
#ifndef ECX_LEDGER_DB_H
#define ECX_LEDGER_DB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct ledger_db;
struct ledger_stmt;

struct ledger_backend {
	const char *name;
	const char *begin; /* begins a transaction that will write */
	struct ledger_db *(*open)(const char *folder);
	void (*close)(struct ledger_db *db);
	/* One or more statements without parameters or rows. */
	void (*exec)(struct ledger_db *db, const char *sql);
	/* Prepared once and kept; binding starts over. Borrowed. */
	struct ledger_stmt *(*prepare)(struct ledger_db *db, const char *sql);
	/* i counts from 1; NULL text is SQL NULL. Texts live until step ends.
	 */
	void (*bind_text)(struct ledger_stmt *st, int i, const char *s);
	void (*bind_blob)(
	    struct ledger_stmt *st, int i, const void *p, size_t n);
	void (*bind_int)(struct ledger_stmt *st, int i, int64_t n);
	/* True while there is a row; at the end the statement is reset. */
	bool (*step)(struct ledger_stmt *st);
	/* Leaves the rows behind. */
	void (*reset)(struct ledger_stmt *st);
	/* i counts from 0; NULL for SQL NULL; lives until the next step. */
	const char *(*text)(struct ledger_stmt *st, int i);
	const void *(*blob)(struct ledger_stmt *st, int i, size_t *n);
	int64_t (*integer)(struct ledger_stmt *st, int i);
	/* Rows changed by the last statement. */
	size_t (*changes)(struct ledger_db *db);
	bool (*lock)(struct ledger_db *db, const char *name);
	/* Where the rows are, for messages. Borrowed. */
	const char *(*where)(const struct ledger_db *db);
};

extern const struct ledger_backend ledger_sqlite;

#endif
