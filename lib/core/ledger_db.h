/*
 * The functions that the ledger needs from a database. All SQL is in
 * ledger*.c, in the dialect that SQLite and PostgreSQL share, with parameters
 * $1 $2 ...; a backend has none but its own settings. No function fails (see
 * ledger.h).
 */
#ifndef ECX_LEDGER_DB_H
#define ECX_LEDGER_DB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct ledger_db;
struct ledger_stmt;

/* Handed one line. */
typedef void ledger_problem_fn(const char *problem, void *data);

struct ledger_backend {
	const char *name;
	/* In a folder, or a server at a URL with the password, or NULL. */
	struct ledger_db *(*open)(const char *where, const char *password);
	void (*close)(struct ledger_db *db);
	/* Has it no tables yet? NULL where they are created when it is opened.
	 */
	bool (*is_empty)(struct ledger_db *db);
	/* Begins a transaction that writes. */
	void (*begin)(struct ledger_db *db);
	/* One or more statements without parameters or rows. */
	void (*exec)(struct ledger_db *db, const char *sql);
	/* Prepares a statement, or returns the one prepared before for the same
	 * text, without its parameters. Borrowed. */
	struct ledger_stmt *(*prepare)(struct ledger_db *db, const char *sql);
	/* Set parameter i, from 1; a NULL is SQL NULL. Texts and blobs are
	 * borrowed until the statement has run. */
	void (*bind_text)(struct ledger_stmt *st, int i, const char *s);
	void (*bind_blob)(
	    struct ledger_stmt *st, int i, const void *p, size_t n);
	void (*bind_int)(struct ledger_stmt *st, int i, int64_t n);
	/* NULL in a column of numbers. */
	void (*bind_no_int)(struct ledger_stmt *st, int i);
	/* Before the first step: rows are read one by one, and no other
	 * statement is run before the last one. NULL where that is always so.
	 */
	void (*stream)(struct ledger_stmt *st);
	/* Runs to the next row; false, and the statement reset, at the end. */
	bool (*step)(struct ledger_stmt *st);
	/* Within a transaction: runs a change whose answer is waited for later,
	 * at the latest when the transaction ends. NULL where an answer takes
	 * no time. */
	void (*post)(struct ledger_stmt *st);
	/* Ends a statement whose rows are not all read. */
	void (*reset)(struct ledger_stmt *st);
	/* Column i, from 0; NULL for SQL NULL; lives until the next step. */
	const char *(*text)(struct ledger_stmt *st, int i);
	const void *(*blob)(struct ledger_stmt *st, int i, size_t *n);
	int64_t (*integer)(struct ledger_stmt *st, int i);
	/* The number of rows that the last statement changed. */
	size_t (*changes)(struct ledger_db *db);
	bool (*lock)(struct ledger_db *db, const char *name);
	/* Has any process the lock? */
	bool (*is_locked)(struct ledger_db *db, const char *name);
	/* The name of this session, which has the locks. This and the next two
	 * are NULL where processes have them. */
	const char *(*owner)(const struct ledger_db *db);
	/* Is that session known to be alive, asked at most 1 s ago? */
	bool (*alive)(struct ledger_db *db);
	/* In a process that was forked, which uses nothing but alive(). */
	void (*forked)(struct ledger_db *db);
	/* Looks for what would lose rows, and reports it. */
	void (*check)(
	    struct ledger_db *db, ledger_problem_fn *report, void *data);
	/* Writes the tables anew, without what was deleted; false when another
	 * process reads or writes them. Not within a transaction. */
	bool (*compact)(struct ledger_db *db);
	/* The file or server of the ledger, for messages. Borrowed. */
	const char *(*where)(const struct ledger_db *db);
};

extern const struct ledger_backend ledger_sqlite, ledger_pgsql;

#endif
