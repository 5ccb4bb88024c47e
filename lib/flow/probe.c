/* One document of each kind is read, and nothing is changed. */
#include <stdio.h>

#include "core/conn.h"
#include "flow/probe.h"
#include "flow/registry.h"

/* ---- reading one of each kind ---- */

struct look {
	struct ecx_emitter emitter; /* first: the driver hands it back */
	struct ecx_conn *conn;
	enum ecx_kind kind;
	size_t n;
	char why[ECX_WHY]; /* why the document could not be converted, or "" */
};

static bool
look_doc(struct ecx_emitter *e, json_t *theirs)
{
	struct look *l = (struct look *)e;
	enum ecx_err err;
	json_auto_t *ours =
	    ecx_conn_ours(l->conn, l->kind, theirs, &err, l->why);

	if (ours != NULL && ecx_doc_check(ours, l->why))
		*l->why = '\0';
	json_decref(theirs);
	l->n++;
	return false;
}

static bool
look_page(struct ecx_emitter *e, const char *cursor)
{
	(void)e;
	(void)cursor;
	return true;
}

static bool
look_bad(struct ecx_emitter *e, const char *raw, size_t len, const char *why)
{
	struct look *l = (struct look *)e;

	(void)raw;
	(void)len;
	snprintf(l->why, sizeof(l->why), "%s", why);
	ecx_blank(l->conn, l->why, sizeof(l->why));
	l->n++;
	return false;
}

/* A probe sends no document that could be at fault: when the system refuses the
 * request the configuration is wrong. */
static int
exit_of(enum ecx_err err)
{
	return ecx_err_is_document(err) ? ECX_EXIT_CONFIG : ecx_err_exit(err);
}

/* What becomes of the orders of a store is read from its orders. */
static bool
is_read_already(const struct ecx_driver *d, enum ecx_kind kind)
{
	return kind == ECX_CHANGE && !(d->flags & ECX_CANONICAL);
}

/* The list of orders of an ERP has them as its list of states has. */
static enum ecx_kind
kind_of_rows(const struct ecx_conn *conn, enum ecx_kind kind)
{
	return kind == ECX_ORDER && conn->role == ECX_BUSINESS &&
		       !(conn->driver->flags & ECX_CANONICAL)
		   ? ECX_STATE
		   : kind;
}

/* Payouts are of shops alone that are paid by the store's own provider: one
 * without them is no fault of the configuration. */
static bool
may_lack(enum ecx_kind kind, enum ecx_err err)
{
	return kind == ECX_PAYOUT && (err == ECX_CONFIG || err == ECX_DENIED);
}

static int
look(struct ecx_conn *conn, enum ecx_kind kind)
{
	const struct ecx_verbs *v = &conn->driver->verbs[kind];
	const struct ecx_query query = {.kind = kind, .limit = 1};
	struct look l = {.emitter = {look_doc, look_page, look_bad},
	    .conn = conn,
	    .kind = kind_of_rows(conn, kind)};
	enum ecx_err err;

	if (v->list == NULL || is_read_already(conn->driver, kind))
		return ECX_EXIT_OK;
	err = v->list(conn, &query, &l.emitter);
	if (may_lack(kind, err)) {
		printf("%s\t%s\tnot available: %s\n", conn->name,
		    ecx_kind_plural(kind), conn->error);
		return ECX_EXIT_OK;
	}
	if (err != ECX_OK && err != ECX_STOPPED) {
		warn("%s: %s: %s", conn->name, ecx_kind_plural(kind),
		    conn->error);
		return exit_of(err);
	}
	if (*l.why != '\0') {
		warn("%s: %s: %s", conn->name, ecx_kind_plural(kind), l.why);
		return ECX_EXIT_SOME;
	}
	printf("%s\t%s\t%s\n", conn->name, ecx_kind_plural(kind),
	    l.n > 0 ? "ok" : "ok, there are none");
	return ECX_EXIT_OK;
}

/* Signs on; false when that fails and no kind can be read. */
static bool
ping(struct ecx_run *run, struct ecx_conn *conn)
{
	const struct ecx_driver *d = conn->driver;
	enum ecx_err err = d->ping != NULL ? d->ping(conn) : ECX_OK;

	if (err == ECX_OK) {
		printf("%s\t%s\tok\n", conn->name, d->title);
		return true;
	}
	warn("%s: %s", conn->name, conn->error);
	ecx_run_status(run, exit_of(err));
	return false;
}

void
probe_connection(struct ecx_run *run, const char *name)
{
	enum ecx_err err;
	struct ecx_conn *conn =
	    ecx_conn_open(run, name, ECX_STORE | ECX_BUSINESS, &err);
	size_t k;

	if (conn == NULL) {
		ecx_run_status(run, ecx_err_exit(err));
		return;
	}
	conn->interactive = true;
	if (ping(run, conn))
		for (k = 0; k < ECX_KINDS; k++)
			ecx_run_status(run, look(conn, (enum ecx_kind)k));
	ecx_conn_close(conn);
}
