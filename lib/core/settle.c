/*
 * Setting absolute values, in batches. Repeating is harmless, so there is no
 * intent; what was acknowledged is recorded, so that it is not told twice.
 */
#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/quarantine.h"
#include "core/registry.h"
#include "core/run.h"

struct told {
	struct ecx_input in; /* doc and text are ours */
	char *key;
};

struct settle {
	struct ecx_run *run;
	struct ecx_conn *conn;
	const char *name;
	enum ecx_kind kind;
	bool skip; /* leave out what was acknowledged already */
	bool stopped;
	struct told *told;
	const json_t **docs; /* mapped; what set() gets */
	struct ecx_result *results;
	size_t n, max;
};

/* What the ledger keeps as acknowledged: a level as it is, else a hash. */
static char *
value_of(const struct settle *s, const json_t *doc)
{
	if (s->kind == ECX_STOCK)
		return xstrdup(json_string_at(doc, "inventoryLevel"));
	return xasprintf("%016" PRIx64, ecx_doc_content_hash(doc));
}

static void
refuse(struct settle *s, const struct ecx_input *in, const char *code,
    const char *why)
{
	if (!s->run->dry_run)
		quarantine_document(ecx_ledger(s->run), s->run->tool->name,
		    s->name, in, code, why);
	ecx_reject(s->run, s->name, in, code, "%s", why);
}

static bool
acknowledged(struct settle *s, const struct ecx_input *in, const char *key)
{
	auto_free char *old = NULL;
	auto_free char *new = NULL;

	if (!s->skip)
		return false;
	old = ledger_level(ecx_ledger(s->run), s->name, s->kind, key);
	if (old == NULL)
		return false;
	new = value_of(s, in->doc);
	return strcmp(old, new) == 0;
}

static void
add(struct settle *s, const struct ecx_input *in)
{
	char why[ECX_WHY];
	char *key;
	json_t *whole;

	if (in->kind != s->kind) {
		refuse(s, in, "kind", "is not for this tool");
		return;
	}
	if (!ecx_doc_check(in->doc, why) ||
	    (key = ecx_doc_key(in->doc, why)) == NULL) {
		refuse(s, in, "invalid", why);
		return;
	}
	if (acknowledged(s, in, key)) {
		s->run->n_skipped++;
		free(key);
		return;
	}
	whole = ecx_conn_native(s->conn, s->kind, in->doc, why);
	if (whole == NULL) {
		refuse(s, in, "map", why);
		free(key);
		return;
	}
	assert(s->n < s->max && s->told != NULL);
	s->told[s->n] = (struct told){.in = *in, .key = key};
	s->told[s->n].in.doc = json_incref(in->doc);
	s->told[s->n].in.text = xstrndup(in->text, in->len);
	s->docs[s->n++] = whole;
}

static void
record(struct settle *s)
{
	struct ledger *l = ecx_ledger(s->run);
	size_t i;

	ledger_begin(l);
	for (i = 0; i < s->n; i++)
		if (s->results[i].err == ECX_OK) {
			auto_free char *value = value_of(s, s->told[i].in.doc);

			ledger_level_put(
			    l, s->name, s->kind, s->told[i].key, value);
		} else {
			quarantine_document(l, s->run->tool->name, s->name,
			    &s->told[i].in, ecx_err_name(s->results[i].err),
			    s->results[i].why);
		}
	ledger_commit(l);
}

static void
tell(struct settle *s, const char *now)
{
	size_t i;

	for (i = 0; i < s->n; i++) {
		if (s->results[i].err != ECX_OK) {
			ecx_reject(s->run, s->name, &s->told[i].in,
			    ecx_err_name(s->results[i].err), "%s",
			    s->results[i].why);
			continue;
		}
		json_auto_t *r = ecx_doc_receipt(s->told[i].key, s->kind,
		    s->name, s->told[i].key, NULL, now, false, false);

		ecx_emit(s->run, r);
	}
}

static void
forget(struct settle *s)
{
	size_t i;

	for (i = 0; i < s->n; i++) {
		json_decref(s->told[i].in.doc);
		free((void *)s->told[i].in.text);
		json_decref((json_t *)s->docs[i]);
		free(s->told[i].key);
	}
	s->n = 0;
}

static void
flush(struct settle *s)
{
	enum ecx_err err;
	char now[CLOCK_TEXT];

	if (s->n == 0)
		return;
	memset(s->results, 0, s->n * sizeof(*s->results));
	err = s->conn->driver->verbs[s->kind].set(
	    s->conn, s->kind, s->docs, s->n, s->results);
	if (err != ECX_OK) {
		ecx_warn(s->name, NULL, "%s: %s", ecx_kind_plural(s->kind),
		    s->conn->error);
		/* A value that may have been set is set again next time. */
		ecx_run_status(s->run, ecx_err_is_document(err)
					   ? ECX_EXIT_AGAIN
					   : ecx_err_exit(err));
		s->stopped = true;
	} else if (!s->run->dry_run) {
		record(s);
		tell(s, clock_print(clock_now(), now));
	}
	forget(s);
}

static void
control(struct settle *s, const struct ecx_input *in)
{
	struct ledger *l = ecx_ledger(s->run);

	flush(s);
	if (s->stopped || s->run->dry_run)
		return;
	if (in->type == ECX_TYPE_REJECTION)
		quarantine_rejection(l, s->name, in);
	else if (in->type == ECX_TYPE_CHECKPOINT && s->run->tainted)
		return;
	else if (in->type == ECX_TYPE_CHECKPOINT)
		ledger_checkpoint_put(l, json_string_at(in->doc, "source"),
		    in->kind, json_string_at(in->doc, "flow"),
		    json_string_at(in->doc, "cursor"));
	ecx_emit_text(s->run, in->text, in->len);
}

/* As in sync.c, the lock is taken at the first document. */
static enum ecx_err
begin(struct settle *s)
{
	const struct ecx_verbs *v;
	enum ecx_err err;

	ecx_lock(s->run, s->name);
	s->conn = ecx_conn_open(s->run, s->name, ECX_STORE, &err);
	if (s->conn == NULL)
		return err;
	v = &s->conn->driver->verbs[s->kind];
	if (v->set == NULL) {
		ecx_warn(s->name, NULL, "%s cannot set %s",
		    s->conn->driver->title, ecx_kind_plural(s->kind));
		return ECX_UNSUPPORTED;
	}
	s->max = v->batch ? v->batch : 1;
	s->told = xcalloc(s->max, sizeof(*s->told));
	s->docs = xcalloc(s->max, sizeof(void *));
	s->results = xcalloc(s->max, sizeof(*s->results));
	return ECX_OK;
}

static void
loop(struct settle *s)
{
	struct ecx_input in;
	enum ecx_err err;

	while (!s->stopped && ecx_read(s->run, &in)) {
		if (s->conn == NULL && (err = begin(s)) != ECX_OK) {
			ecx_run_status(s->run, ecx_err_exit(err));
			return;
		}
		if (in.type == ECX_TYPE_DATA)
			add(s, &in);
		else
			control(s, &in);
		if (s->n == s->max)
			flush(s);
		ecx_progress(s->run, s->run->n_in, 0);
	}
	flush(s);
}

int
ecx_settle(struct ecx_run *run, const char *connection, enum ecx_kind kind,
    bool unchanged_skip)
{
	struct settle s = {.run = run, .kind = kind, .skip = unchanged_skip};

	s.name = ecx_section(run, connection)->name;
	loop(&s);
	ecx_conn_close(s.conn);
	free(s.told);
	free(s.docs);
	free(s.results);
	return run->status;
}
