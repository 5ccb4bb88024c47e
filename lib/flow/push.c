/*
 * Creating, once. A group of documents goes through the delivery rules
 * together: what has a receipt is not sent, intents are durable before the
 * first request leaves, results are stored in one transaction, and only then
 * does the next tool hear of them. While the workers have one group, the next
 * is read.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/crash.h"
#include "flow/quarantine.h"
#include "flow/run.h"
#include "flow/workers.h"

enum { GROUP_MAX = 128, GROUP_PER_JOB = 16 };

enum fate {
	PASS,     /* not for us to do: it goes on as it came */
	REFUSED,  /* checked and refused, or refused by the system */
	REPEATED, /* has a receipt */
	WORK,
	LEFT, /* not done: the run stops */
};

struct item {
	struct ecx_input in; /* doc and text are ours */
	char *key;
	enum fate fate;
	const char *code; /* REFUSED */
	bool edited;
	bool had_intent; /* of an earlier run */
	json_t *whole;   /* with `native` */
	struct work work;
	struct ledger_receipt receipt;
	json_t *reply;
};

struct group {
	struct item item[GROUP_MAX];
	size_t n;
	struct work *work[GROUP_MAX];
	size_t n_works;
};

struct deliver {
	struct ecx_run *run;
	const char *name; /* the connection */
	const enum ecx_kind *kinds;
	size_t n_kinds;
	struct workers *workers;
	struct ecx_conn *conn; /* the workers' */
	int jobs;
	bool unpaid;
	bool stopped;
	struct group group[2];
	struct group *filling;
	struct group *under_way; /* its intents are open; or empty */
	size_t max;
};

static bool
our_kind(const struct deliver *d, enum ecx_kind kind)
{
	size_t i;

	for (i = 0; i < d->n_kinds; i++)
		if (d->kinds[i] == kind)
			return true;
	return false;
}

static unsigned
roles(const struct deliver *d)
{
	return d->kinds[0] == ECX_FULFILLMENT ? ECX_STORE : ECX_BUSINESS;
}

static void
refuse(struct item *it, const char *code, const char *why)
{
	it->fate = REFUSED;
	it->code = code;
	snprintf(it->work.why, sizeof(it->work.why), "%s", why);
}

/* ---- before ---- */

static bool
sound(struct deliver *d, struct item *it)
{
	char why[ECX_WHY];

	if (!our_kind(d, it->in.kind)) {
		refuse(it, "kind", "is not for this tool");
		return false;
	}
	if (!ecx_doc_check(it->in.doc, why) ||
	    (it->in.kind == ECX_ORDER &&
		!ecx_doc_acceptable(it->in.doc, d->unpaid, why))) {
		refuse(it, "invalid", why);
		return false;
	}
	it->key = ecx_doc_key(it->in.doc, why);
	if (it->key == NULL) {
		refuse(it, "invalid", why);
		return false;
	}
	return true;
}

static void
decide(struct deliver *d, struct item *it)
{
	struct ledger *l = ecx_ledger(d->run);
	const struct ecx_driver *driver = d->conn->driver;
	char why[ECX_WHY];

	if (!sound(d, it))
		return;
	if (ledger_receipt(l, d->name, it->in.kind, it->key, &it->receipt)) {
		it->fate = REPEATED;
		it->edited =
		    it->receipt.hash != ecx_doc_content_hash(it->in.doc);
		return;
	}
	if (driver->verbs[it->in.kind].create == NULL) {
		refuse(it, "unsupported", "cannot be made in this system");
		return;
	}
	it->whole = ecx_conn_native(d->conn, it->in.kind, it->in.doc, why);
	if (it->whole == NULL) {
		refuse(it, "map", why);
		return;
	}
	it->fate = WORK;
	it->had_intent =
	    ledger_intent_is_open(l, d->name, it->in.kind, it->key);
	it->work = (struct work){
	    .job = {.kind = it->in.kind, .key = it->key, .doc = it->whole},
	    .find_first = it->had_intent || !(driver->flags & ECX_REF_UNIQUE)};
}

/* ---- the work ---- */

static void
open_intents(struct deliver *d, struct group *g)
{
	struct ledger *l = ecx_ledger(d->run);
	size_t i;

	for (i = 0; i < g->n; i++)
		if (g->item[i].fate == WORK)
			g->work[g->n_works++] = &g->item[i].work;
	if (g->n_works == 0 || d->run->dry_run)
		return;
	ledger_begin(l);
	for (i = 0; i < g->n_works; i++)
		ledger_intent_open(
		    l, d->name, g->work[i]->job.kind, g->work[i]->job.key);
	ledger_commit(l);
}

static void
made(struct deliver *d, struct item *it)
{
	struct ledger_receipt *r = &it->receipt;

	r->id = xstrdup(it->work.record.id);
	r->number = xstrdup(it->work.record.number);
	r->created = clock_now();
	r->existed = it->work.err == ECX_EXISTS;
	r->hash = ecx_doc_content_hash(it->in.doc);
	ledger_receipt_put(
	    ecx_ledger(d->run), d->name, it->in.kind, it->key, it->in.doc, r);
}

/* What became of a document that was worked on, into the ledger. */
static void
record_work(struct deliver *d, struct item *it)
{
	struct ledger *l = ecx_ledger(d->run);
	enum ecx_err err = it->work.err;

	if (err == ECX_OK || err == ECX_EXISTS) {
		made(d, it);
	} else if (err == ECX_UNSURE) {
		it->fate = LEFT;
	} else if (ecx_err_is_document(err)) {
		it->fate = REFUSED;
		it->code = ecx_err_name(err);
	} else {
		/* Nothing was sent, unless an earlier run did. */
		if (!it->had_intent)
			ledger_intent_close(l, d->name, it->in.kind, it->key);
		it->fate = LEFT;
	}
	ledger_event(l, d->run->tool->name, d->name,
	    err == ECX_OK ? "created" : ecx_err_name(err), it->key,
	    it->work.why);
}

static void
record_edit(struct deliver *d, struct item *it)
{
	struct ledger *l = ecx_ledger(d->run);
	char why[ECX_WHY];

	snprintf(why, sizeof(why),
	    "changed in the store after it was made as %s: compare by hand",
	    *it->receipt.number ? it->receipt.number : it->receipt.id);
	refuse(it, "edited", why);
	ledger_receipt_seen(
	    l, d->name, it->in.kind, it->key, ecx_doc_content_hash(it->in.doc));
}

static void
record(struct deliver *d, struct group *g)
{
	struct ledger *l = ecx_ledger(d->run);
	size_t i;

	ledger_begin(l);
	for (i = 0; i < g->n; i++) {
		struct item *it = &g->item[i];

		if (it->fate == WORK)
			record_work(d, it);
		if (it->edited)
			record_edit(d, it);
		if (it->fate == REFUSED)
			quarantine_document(l, d->run->tool->name, d->name,
			    &it->in, it->code, it->work.why);
		else if (it->fate == PASS && it->in.type == ECX_TYPE_REJECTION)
			quarantine_rejection(l, d->name, &it->in);
	}
	ledger_commit(l);
}

/* ---- after ---- */

static void
tell_receipt(struct deliver *d, const struct item *it)
{
	char created[CLOCK_TEXT];
	json_auto_t *r = ecx_doc_receipt(json_string_at(it->in.doc, "ref"),
	    it->in.kind, d->name, it->receipt.id, it->receipt.number,
	    clock_print(it->receipt.created, created), it->receipt.existed,
	    it->fate == REPEATED);

	if (*it->work.record.note) {
		ecx_warn(d->name, it->in.doc, "%s", it->work.record.note);
		json_set_text(r, "note", it->work.record.note);
	}
	if (it->fate == REPEATED)
		d->run->n_skipped++;
	ecx_output(d->run, r);
}

static void
tell_left(struct deliver *d, const struct item *it)
{
	const struct work *w = &it->work;

	if (w->err == ECX_UNSURE)
		ecx_warn(d->name, it->in.doc,
		    "no answer, and it is not there yet; the next run looks "
		    "again: %s",
		    w->why);
	else if (!d->stopped)
		ecx_warn(d->name, it->in.doc, "%s: %s", ecx_err_name(w->err),
		    w->why);
	d->stopped = true;
	ecx_run_status(d->run, ecx_err_exit(w->err));
}

static void
tell(struct deliver *d, struct item *it)
{
	switch (it->fate) {
	case PASS:
		ecx_output_text(d->run, it->in.text, it->in.len);
		break;
	case REFUSED:
		ecx_reject(
		    d->run, d->name, &it->in, it->code, "%s", it->work.why);
		break;
	case REPEATED:
	case WORK:
		tell_receipt(d, it);
		break;
	case LEFT:
		tell_left(d, it);
		break;
	}
}

/* In a dry run the driver has printed what it would send. */
static void
tell_dry(struct deliver *d, struct item *it)
{
	if (it->fate == WORK && it->work.err != ECX_OK)
		tell_left(d, it);
	else if (it->fate == REFUSED)
		ecx_warn(d->name, it->in.doc, "%s", it->work.why);
	if (it->fate == REFUSED)
		ecx_run_status(d->run, ECX_EXIT_SOME);
}

static void
item_free(struct item *it)
{
	json_decref(it->in.doc);
	free((void *)it->in.text);
	free(it->key);
	json_decref(it->whole);
	ledger_receipt_free(&it->receipt);
	memset(it, 0, sizeof(*it));
}

static struct works
works_of(const struct group *g)
{
	return (struct works){g->work, g->n_works};
}

/* Ends with what is under way, and begins with what is to come. */
static void
finish(struct deliver *d, const struct group *ahead)
{
	struct group *g = d->under_way;
	size_t i;

	workers_run(d->workers, works_of(g), works_of(ahead));
	if (g->n > 0 && !d->run->dry_run)
		record(d, g);
	for (i = 0; i < g->n; i++) {
		if (d->run->dry_run)
			tell_dry(d, &g->item[i]);
		else
			tell(d, &g->item[i]);
		item_free(&g->item[i]);
	}
	g->n = g->n_works = 0;
}

/* The group that is filled goes under way, and another can be. Its intents are
 * durable before a worker may begin with it. */
static void
dispatch(struct deliver *d)
{
	struct group *g = d->filling;

	open_intents(d, g);
	finish(d, g);
	d->filling = d->under_way;
	d->under_way = g;
}

static void
flush(struct deliver *d)
{
	if (d->workers == NULL)
		return;
	dispatch(d);
	finish(d, d->filling);
}

/* ---- the loop ---- */

static bool
in_group(const struct group *g, enum ecx_kind kind, const char *key)
{
	size_t i;

	for (i = 0; i < g->n; i++)
		if (g->item[i].key != NULL && g->item[i].in.kind == kind &&
		    strcmp(g->item[i].key, key) == 0)
			return true;
	return false;
}

/* Is one of the same key on its way, whose result nobody knows yet? */
static bool
is_twice(const struct deliver *d, const struct ecx_input *in)
{
	char why[ECX_WHY];
	auto_free char *key = ecx_doc_key(in->doc, why);

	return key != NULL && (in_group(d->filling, in->kind, key) ||
				  in_group(d->under_way, in->kind, key));
}

static void
add(struct deliver *d, const struct ecx_input *in)
{
	struct item *it;

	if (in->type == ECX_TYPE_DATA && is_twice(d, in))
		flush(d);
	it = &d->filling->item[d->filling->n++];
	memset(it, 0, sizeof(*it));
	it->in = *in;
	json_incref(it->in.doc);
	it->in.text = xstrndup(in->text, in->len);
	if (in->type == ECX_TYPE_DATA)
		decide(d, it);
}

/* Everything before it is stored or quarantined by now. */
static void
checkpoint(struct deliver *d, const struct ecx_input *in)
{
	flush(d);
	if (d->stopped || d->run->tainted || d->run->dry_run)
		return;
	ledger_checkpoint_put(ecx_ledger(d->run),
	    json_string_at(in->doc, "source"), in->kind,
	    json_string_at(in->doc, "flow"), json_string_at(in->doc, "cursor"));
	ecx_output_text(d->run, in->text, in->len);
}

/*
 * The lock is taken at the first document, not at the start: a pipeline whose
 * fetcher found another run under way must not bar that run's sink.
 */
static enum ecx_err
begin(struct deliver *d)
{
	enum ecx_err err;
	const struct conf_section *s = ecx_section(d->run, d->name);

	ecx_lock(d->run, d->name);
	d->unpaid = conf_bool(s, "unpaid");
	d->jobs = d->run->dry_run ? 1
		  : d->run->jobs  ? d->run->jobs
				  : (int)conf_int(s, "jobs");
	d->max = (size_t)d->jobs * GROUP_PER_JOB;
	if (d->max > GROUP_MAX)
		d->max = GROUP_MAX;
	d->workers = workers_open(d->run, d->name, roles(d), d->jobs,
	    conf_duration(s, "unsure_pause"), &err);
	if (d->workers == NULL)
		return err;
	d->conn = workers_conn(d->workers);
	return ECX_OK;
}

static void
loop(struct deliver *d)
{
	struct ecx_input in;
	enum ecx_err err;

	while (!d->stopped && ecx_read(d->run, &in)) {
		if (d->workers == NULL && (err = begin(d)) != ECX_OK) {
			ecx_run_status(d->run, ecx_err_exit(err));
			return;
		}
		if (in.type == ECX_TYPE_CHECKPOINT)
			checkpoint(d, &in);
		else
			add(d, &in);
		if (!ecx_ready(d->run))
			flush(d);
		else if (d->filling->n == d->max)
			dispatch(d);
		ecx_progress(d->run, d->run->n_in, 0);
	}
	flush(d);
}

int
ecx_push(struct ecx_run *run, const char *connection,
    const enum ecx_kind kinds[], size_t n)
{
	struct deliver *d = xcalloc(1, sizeof(*d));

	d->run = run;
	d->name = ecx_section(run, connection)->name;
	d->kinds = kinds;
	d->n_kinds = n;
	d->filling = &d->group[0];
	d->under_way = &d->group[1];
	loop(d);
	workers_close(d->workers);
	free(d);
	return run->status;
}
