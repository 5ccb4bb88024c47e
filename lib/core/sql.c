#include <assert.h>
#include <string.h>

#include "base/crash.h"
#include "base/mem.h"
#include "core/sql.h"

struct sql_arg
sql_text(const char *s)
{
	return (struct sql_arg){.type = SQL_TEXT, .p = s};
}

struct sql_arg
sql_kind(enum ecx_kind kind)
{
	return sql_text(kind < ECX_KINDS ? ecx_kind_name(kind) : "unknown");
}

struct sql_arg
sql_int(int64_t n)
{
	return (struct sql_arg){.type = SQL_INT, .n = n};
}

struct sql_arg
sql_no_int(void)
{
	return (struct sql_arg){.type = SQL_NO_INT};
}

struct sql_arg
sql_hash(uint64_t hash)
{
	return sql_int((int64_t)hash);
}

struct sql_arg
sql_blob(const void *p, size_t len)
{
	return (struct sql_arg){
	    .type = SQL_BLOB, .p = p != NULL ? p : "", .len = len};
}

struct ledger_stmt *
sql_query(
    struct ledger *l, const char *sql, const struct sql_arg *args, size_t n)
{
	struct ledger_stmt *st = l->backend->prepare(l->db, sql);
	size_t i;
	int at;

	for (i = 0; i < n; i++) {
		at = (int)i + 1;
		switch (args[i].type) {
		case SQL_TEXT:
			l->backend->bind_text(st, at, args[i].p);
			break;
		case SQL_INT:
			l->backend->bind_int(st, at, args[i].n);
			break;
		case SQL_NO_INT:
			l->backend->bind_no_int(st, at);
			break;
		case SQL_BLOB:
			l->backend->bind_blob(st, at, args[i].p, args[i].len);
			break;
		}
	}
	return st;
}

void
sql_stream(struct ledger *l, struct ledger_stmt *st)
{
	if (l->backend->stream != NULL)
		l->backend->stream(st);
}

bool
sql_next(struct ledger *l, struct ledger_stmt *st)
{
	return l->backend->step(st);
}

void
sql_done(struct ledger *l, struct ledger_stmt *st)
{
	l->backend->reset(st);
}

const char *
sql_column(struct ledger *l, struct ledger_stmt *st, int i)
{
	return l->backend->text(st, i);
}

int64_t
sql_column_int(struct ledger *l, struct ledger_stmt *st, int i)
{
	return l->backend->integer(st, i);
}

const void *
sql_column_blob(struct ledger *l, struct ledger_stmt *st, int i, size_t *len)
{
	return l->backend->blob(st, i, len);
}

char *
sql_column_dup(struct ledger *l, struct ledger_stmt *st, int i)
{
	const char *text = sql_column(l, st, i);

	return text != NULL ? xstrdup(text) : NULL;
}

size_t
sql_run(struct ledger *l, const char *sql, const struct sql_arg *args, size_t n)
{
	struct ledger_stmt *st = sql_query(l, sql, args, n);
	bool row = sql_next(l, st);

	assert(l->depth > 0 && !row);
	(void)row;
	return l->backend->changes(l->db);
}

void
sql_post(
    struct ledger *l, const char *sql, const struct sql_arg *args, size_t n)
{
	if (l->backend->post == NULL) {
		(void)sql_run(l, sql, args, n);
		return;
	}
	assert(l->depth > 0);
	l->backend->post(sql_query(l, sql, args, n));
}

void
sql_put(struct ledger *l, const char *sql, const struct sql_arg *args, size_t n)
{
	sql_begin(l);
	sql_post(l, sql, args, n);
	sql_commit(l);
}

size_t
sql_write(
    struct ledger *l, const char *sql, const struct sql_arg *args, size_t n)
{
	size_t changed;

	sql_begin(l);
	changed = sql_run(l, sql, args, n);
	sql_commit(l);
	return changed;
}

void
sql_begin(struct ledger *l)
{
	if (l->depth++ == 0)
		l->backend->begin(l->db);
}

void
sql_commit(struct ledger *l)
{
	assert(l->depth > 0);
	if (--l->depth > 0)
		return;
	crash_point("ledger: before write");
	l->backend->exec(l->db, "COMMIT");
	crash_point("ledger: after write");
}
