/* Sign on to a system and report what works. */
#include <stdio.h>
#include <string.h>

#include "core/conn.h"
#include "flow/keys.h"
#include "flow/registry.h"

static const char *const verb_names[] = {"list", "find", "create", "set"};

/* "list,set", or "-" when the driver offers nothing of the kind. */
static void
verbs_of(const struct ecx_verbs *v, char *out, size_t size)
{
	const bool has[] = {v->list != NULL, v->find != NULL, v->create != NULL,
	    v->set != NULL};
	size_t i, n = 0;

	snprintf(out, size, "-");
	for (i = 0; i < ARRAY_LEN(has); i++)
		if (has[i])
			n += (size_t)snprintf(out + n, size - n, "%s%s",
			    n > 0 ? "," : "", verb_names[i]);
}

static int
matrix(void)
{
	char verbs[64];
	size_t i, k;

	for (i = 0; ecx_drivers[i] != NULL; i++) {
		const struct ecx_driver *d = ecx_drivers[i];

		for (k = 0; k < ECX_KINDS; k++) {
			verbs_of(&d->verbs[k], verbs, sizeof(verbs));
			printf("%s\t%s\t%s\t%s\n", d->name,
			    ecx_kind_name((enum ecx_kind)k), verbs, d->title);
		}
	}
	return ECX_EXIT_OK;
}

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
	json_auto_t *ours = ecx_conn_ours(l->conn, l->kind, theirs, l->why);

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

static int
look(struct ecx_conn *conn, enum ecx_kind kind)
{
	const struct ecx_verbs *v = &conn->driver->verbs[kind];
	const struct ecx_query query = {.kind = kind, .limit = 1};
	struct look l = {.emitter = {look_doc, look_page, look_bad},
	    .conn = conn,
	    .kind = kind};
	enum ecx_err err;

	if (v->list == NULL)
		return ECX_EXIT_OK;
	err = v->list(conn, &query, &l.emitter);
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

static int
probe(struct ecx_run *run)
{
	const char *driver = ecx_option(run, "keys");
	struct ecx_conn *conn;
	enum ecx_err err;
	size_t k;

	if (ecx_option(run, "list") != NULL)
		return matrix();
	if (driver != NULL && ecx_keys_print(driver))
		return ECX_EXIT_OK;
	if (driver != NULL)
		die(ECX_EXIT_USAGE,
		    "unknown driver '%s': ecx-probe -l lists the drivers",
		    driver);
	if (run->n_args == 0)
		die(ECX_EXIT_USAGE,
		    "nothing to probe: name a connection, or use -l or "
		    "--keys");
	ecx_open_conf(run);
	/* A dry run: a probe changes nothing, and a queue keeps its files. */
	run->dry_run = true;
	conn = ecx_conn_open(run, run->args[0], ECX_STORE | ECX_BUSINESS, &err);
	if (conn == NULL)
		return ecx_err_exit(err);
	conn->interactive = true;
	if (ping(run, conn))
		for (k = 0; k < ECX_KINDS; k++)
			ecx_run_status(run, look(conn, (enum ecx_kind)k));
	ecx_conn_close(conn);
	return run->status;
}

int
main(int argc, char **argv)
{
	static const struct ecx_option options[] = {
	    {'l', "list", NULL, "list the drivers with their kinds and verbs"},
	    {0, "keys", "driver",
		"list the keys of a driver, those needed first"},
	    {0, NULL, NULL, NULL},
	};
	static const struct ecx_tool tool = {
	    .name = "ecx-probe",
	    .synopsis = "[connection]",
	    .summary = "Sign on to a system and report what works.",
	    .uses = ECX_USES_CONF | ECX_CONF_LATER,
	    .max_args = 1,
	    .options = options,
	    .run = probe,
	};

	return ecx_main(&tool, argc, argv);
}
