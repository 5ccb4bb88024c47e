/*
 * ecx_push creates a record for each document, once. Documents are handled in
 * groups: a document with a receipt is not sent again; the intents of a group
 * are stored before its first request is sent; its results are stored in one
 * transaction, and are written to stdout only after that. While the workers
 * create one group, the next is read. A document whose result is unclear, or
 * that waits for master data, is deferred: the source of the flow brings it
 * again.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/crash.h"
#include "core/ledger_defer.h"
#include "flow/checkpoint.h"
#include "flow/quarantine.h"
#include "flow/run.h"
#include "flow/workers.h"

enum { GROUP_MAX = 128, GROUP_PER_JOB = 16 };

enum outcome {
	PASS,      /* a Rejection of an earlier tool: written as it was read */
	REJECTED,  /* refused by a check here, or by the ERP or store */
	DUPLICATE, /* the ledger has a receipt for it */
	CREATE,    /* to be created, or created */
	DEFERRED,  /* not created now: it is stored, and is tried again later */
	PENDING,   /* not done, and the run stops; a later run does it */
};

struct item {
	struct ecx_input in; /* doc and text are owned */
	char *key;
	enum outcome outcome;
	const char *code; /* of the Rejection, when REJECTED */
	bool edited;      /* a DUPLICATE that differs from the one created */
	bool had_intent;  /* an earlier run left an open intent */
	bool conflict;    /* its reference is another document's */
	struct ledger_wait wait; /* tries 0: it is not deferred */
	json_t *mapped;          /* with `native` */
	struct work work;
	struct ledger_receipt receipt;
};

struct group {
	struct item item[GROUP_MAX];
	size_t n;
	struct work *work[GROUP_MAX];
	size_t n_works;
};

struct push {
	struct ecx_run *run;
	const char *name; /* of the connection */
	const enum ecx_kind *kinds;
	size_t n_kinds;
	struct workers *workers;
	struct ecx_conn *conn; /* workers_conn() */
	int jobs;
	bool unpaid;  /* are unpaid orders created? */
	bool stopped; /* no further document is read */
	bool defers;  /* a document was deferred */
	int64_t defer_max, master_data_max;
	struct breaker breaker;
	struct ledger_health health; /* as the ledger has it */
	struct group group[2];
	struct group *filling;
	struct group *under_way; /* its intents are open; may be empty */
	size_t max;              /* documents in a group */
};

static bool
takes_kind(const struct push *p, enum ecx_kind kind)
{
	size_t i;

	for (i = 0; i < p->n_kinds; i++)
		if (p->kinds[i] == kind)
			return true;
	return false;
}

static unsigned
roles_of(const struct push *p)
{
	return p->kinds[0] == ECX_FULFILLMENT ? ECX_STORE : ECX_BUSINESS;
}

static void
reject_item(struct item *it, const char *code, const char *why)
{
	it->outcome = REJECTED;
	it->code = code;
	snprintf(it->work.why, sizeof(it->work.why), "%s", why);
}

/* Leaves the document to a later run, and ends this one. */
static void
leave_item(struct item *it, enum ecx_err err, const char *why)
{
	it->outcome = PENDING;
	it->work.err = err;
	snprintf(it->work.why, sizeof(it->work.why), "%s", why);
}

/* ---- what is to be done with a document ---- */

/* "ecx-push-erp takes orders and customers, not fulfillments" */
static void
reject_kind(const struct push *p, struct item *it)
{
	char why[ECX_WHY];
	const bool two = p->n_kinds > 1;

	snprintf(why, sizeof(why), "%s takes %s%s%s, not %s",
	    p->run->tool->name, ecx_kind_plural(p->kinds[0]),
	    two ? " and " : "", two ? ecx_kind_plural(p->kinds[1]) : "",
	    ecx_kind_plural(it->in.kind));
	reject_item(it, "kind", why);
}

static bool
is_valid(struct push *p, struct item *it)
{
	char why[ECX_WHY];

	if (!takes_kind(p, it->in.kind)) {
		reject_kind(p, it);
		return false;
	}
	if (!ecx_doc_check(it->in.doc, why) ||
	    (it->key = ecx_doc_key(it->in.doc, why)) == NULL) {
		reject_item(it, "invalid", why);
		return false;
	}
	return true;
}

/* May it be created? An order that was cancelled in the store may not. */
static bool
is_acceptable(const struct push *p, const struct item *it, char why[ECX_WHY])
{
	return it->in.kind != ECX_ORDER ||
	       ecx_doc_acceptable(it->in.doc, p->unpaid, why);
}

/* Rejects a document whose reference is that of another one. */
static bool
is_conflict(struct push *p, struct item *it)
{
	char why[ECX_WHY];

	it->conflict = ledger_is_taken(
	    ecx_ledger(p->run), p->name, it->in.kind, it->key, it->in.doc, why);
	if (it->conflict)
		reject_item(it, "conflict", why);
	return it->conflict;
}

static void
decide_outcome(struct push *p, struct item *it)
{
	struct ledger *l = ecx_ledger(p->run);
	const struct ecx_driver *driver = p->conn->driver;
	char why[ECX_WHY];
	enum ecx_err err;

	if (!is_valid(p, it) || is_conflict(p, it))
		return;
	it->had_intent =
	    ledger_intent_is_open(l, p->name, it->in.kind, it->key);
	if (!is_acceptable(p, it, why) && !it->had_intent) {
		reject_item(it, "invalid", why);
		return;
	}
	(void)ledger_waits(l, p->name, it->in.kind, it->key, &it->wait);
	if (ledger_receipt(l, p->name, it->in.kind, it->key, &it->receipt)) {
		it->outcome = DUPLICATE;
		it->edited =
		    it->receipt.hash != ecx_doc_content_hash(it->in.doc);
		return;
	}
	if (driver->verbs[it->in.kind].create == NULL) {
		snprintf(why, sizeof(why), "%s cannot create %s", driver->title,
		    ecx_kind_plural(it->in.kind));
		reject_item(it, "unsupported", why);
		return;
	}
	it->mapped =
	    ecx_conn_native(p->conn, it->in.kind, it->in.doc, &err, why);
	if (it->mapped == NULL && err != ECX_REJECTED) {
		leave_item(it, err, why);
		return;
	}
	if (it->mapped == NULL) {
		reject_item(it, "map", why);
		return;
	}
	it->outcome = CREATE;
	it->work = (struct work){
	    .job = {.kind = it->in.kind, .key = it->key, .doc = it->mapped},
	    .find_first = it->had_intent || !(driver->flags & ECX_REF_UNIQUE),
	    .find_only = !is_acceptable(p, it, why),
	    .retry = it->wait.tries > 0};
}

/* ---- intents and results in the ledger ---- */

static void
open_intents(struct push *p, struct group *g)
{
	struct ledger *l = ecx_ledger(p->run);
	size_t i;

	for (i = 0; i < g->n; i++)
		if (g->item[i].outcome == CREATE)
			g->work[g->n_works++] = &g->item[i].work;
	if (g->n_works == 0 || p->run->dry_run)
		return;
	ledger_begin(l);
	for (i = 0; i < g->n; i++)
		if (g->item[i].outcome == CREATE)
			ledger_intent_open(l, p->name, g->item[i].in.kind,
			    g->item[i].key, g->item[i].in.doc);
	ledger_commit(l);
}

/* The number of the record that people know, or its id. */
static const char *
number_of(const struct work *work)
{
	return *work->record.number ? work->record.number : work->record.id;
}

static void
store_receipt(struct push *p, struct item *it)
{
	struct ledger_receipt *r = &it->receipt;

	r->id = xstrdup(it->work.record.id);
	r->number = xstrdup(it->work.record.number);
	r->created = clock_now();
	r->existed = it->work.err == ECX_EXISTS;
	r->hash = ecx_doc_content_hash(it->in.doc);
	ledger_receipt_put(
	    ecx_ledger(p->run), p->name, it->in.kind, it->key, it->in.doc, r);
}

/* Stores the document for a later try; one that has waited long enough is
 * rejected. */
static void
defer_item(struct push *p, struct item *it, const char *code, int64_t max)
{
	json_auto_t *doc = json_copy(it->in.doc);
	auto_free char *text = NULL;

	(void)json_object_del(doc, "native");
	(void)json_object_del(doc, "target");
	text = json_text(doc);
	it->code = code;
	it->outcome = DEFERRED;
	if (!ledger_defer(ecx_ledger(p->run),
		&(struct ledger_deferral){.target = p->name,
		    .kind = it->in.kind,
		    .key = it->key,
		    .source = json_string_at(doc, "source"),
		    .id = json_string_at(doc, "id"),
		    .ref = json_string_at(doc, "ref"),
		    .code = code,
		    .reason = it->work.why,
		    .document = text,
		    .len = strlen(text),
		    .hash = ecx_doc_hash(doc)},
		max, &it->wait))
		it->outcome = REJECTED;
}

/*
 * A refusal that quotes no value of the document may be the connection's. It is
 * the document's when another document was created after it, in this group or
 * since its last try.
 */
static bool
is_last_word(const struct push *p, const struct item *it, bool created_after)
{
	const struct work *w = &it->work;

	return w->err != ECX_REJECTED || !w->sent || !w->refused || w->quotes ||
	       created_after ||
	       (it->wait.tries > 0 && p->health.created > it->wait.tried);
}

/* Decides about a document that was not created. */
static void
record_refusal(struct push *p, struct item *it, bool created_after)
{
	struct work *w = &it->work;
	const bool passes = ecx_err_passes(w->err);

	if (w->skipped || ecx_err_stops(w->err)) {
		it->outcome = PENDING;
	} else if (passes) {
		defer_item(p, it, ecx_err_name(w->err), p->defer_max);
	} else if (w->err == ECX_MISSING) {
		(void)is_acceptable(p, it, w->why);
		reject_item(it, "invalid", w->why);
	} else if (w->waits && w->quotes) {
		defer_item(p, it, "master-data", p->master_data_max);
	} else if (is_last_word(p, it, created_after)) {
		it->outcome = REJECTED;
		it->code = ecx_err_name(w->err);
	} else {
		defer_item(p, it, "unclear", p->defer_max);
	}
	/* This run sent nothing; an earlier run may have. */
	if (it->outcome != REJECTED && w->err != ECX_UNSURE && !it->had_intent)
		ledger_intent_close(
		    ecx_ledger(p->run), p->name, it->in.kind, it->key);
}

/* Stores the result of a document, and an event for it: "created" or "exists"
 * with the record's number, else the error with its reason. */
static void
record_work(struct push *p, struct item *it, bool created_after)
{
	enum ecx_err err = it->work.err;
	bool is_there = err == ECX_OK || err == ECX_EXISTS;

	if (is_there)
		store_receipt(p, it);
	else
		record_refusal(p, it, created_after);
	ledger_event(ecx_ledger(p->run), p->run->tool->name, p->name,
	    err == ECX_OK ? "created" : ecx_err_name(err), it->key,
	    is_there ? number_of(&it->work) : it->work.why);
}

static void
record_edit(struct push *p, struct item *it)
{
	struct ledger *l = ecx_ledger(p->run);
	char why[ECX_WHY];

	snprintf(why, sizeof(why),
	    "changed in the store after it was created as %s: compare both by "
	    "hand",
	    *it->receipt.number ? it->receipt.number : it->receipt.id);
	reject_item(it, "edited", why);
	ledger_receipt_seen(
	    l, p->name, it->in.kind, it->key, ecx_doc_content_hash(it->in.doc));
}

/* The number of items up to the last one that was created. */
static size_t
count_to_created(const struct group *g)
{
	size_t i, n = 0;

	for (i = 0; i < g->n; i++)
		if (g->item[i].outcome == CREATE &&
		    g->item[i].work.err == ECX_OK)
			n = i + 1;
	return n;
}

/* Stores how the connection is, when that has changed. */
static void
record_health(struct push *p, bool created)
{
	struct ledger_health *h = &p->health;

	if (!created && h->alike == p->breaker.alike)
		return;
	if (created)
		h->created = clock_now();
	h->alike = p->breaker.alike;
	snprintf(h->words, sizeof(h->words), "%s", p->breaker.words);
	ledger_health_put(ecx_ledger(p->run), p->name, h);
}

static void
record_group(struct push *p, struct group *g)
{
	struct ledger *l = ecx_ledger(p->run);
	const size_t created = count_to_created(g);
	size_t i;

	ledger_begin(l);
	for (i = 0; i < g->n; i++) {
		struct item *it = &g->item[i];

		if (it->outcome == CREATE)
			record_work(p, it, i < created);
		if (it->edited)
			record_edit(p, it);
		if (it->outcome == REJECTED)
			quarantine_document(l, p->run->tool->name, p->name,
			    &it->in, it->conflict, it->code, it->work.why);
		else if (it->outcome == PASS &&
			 it->in.type == ECX_TYPE_REJECTION)
			quarantine_rejection(l, p->name, &it->in);
	}
	record_health(p, created > 0);
	ledger_commit(l);
}

/* ---- results on stdout and stderr ---- */

static void
report_receipt(struct push *p, const struct item *it)
{
	char created[CLOCK_TEXT];
	json_auto_t *r = ecx_doc_receipt(json_string_at(it->in.doc, "ref"),
	    it->in.kind, p->name, it->receipt.id, it->receipt.number,
	    clock_print(it->receipt.created, created), it->receipt.existed,
	    it->outcome == DUPLICATE);

	if (*it->work.record.note) {
		ecx_warn(p->name, it->in.doc, "%s", it->work.record.note);
		json_set_text(r, "note", it->work.record.note);
	}
	if (it->outcome == DUPLICATE)
		p->run->n_skipped++;
	ecx_output(p->run, r);
}

static void
report_deferred(struct push *p, const struct item *it)
{
	char next[CLOCK_TEXT];

	ecx_warn(p->name, it->in.doc, "%s: %s; deferred until %s", it->code,
	    it->work.why, clock_print(it->wait.next, next));
	p->defers = true;
}

static void
report_pending(struct push *p, const struct item *it)
{
	const struct work *w = &it->work;

	if (!p->stopped)
		ecx_warn(p->name, it->in.doc, "%s: %s", ecx_err_name(w->err),
		    w->why);
	p->stopped = true;
	ecx_run_status(p->run, ecx_err_exit(w->err));
}

static void
report_item(struct push *p, struct item *it)
{
	switch (it->outcome) {
	case PASS:
		ecx_output_text(p->run, it->in.text, it->in.len);
		break;
	case REJECTED:
		ecx_reject(
		    p->run, p->name, &it->in, it->code, "%s", it->work.why);
		break;
	case DUPLICATE:
	case CREATE:
		report_receipt(p, it);
		break;
	case DEFERRED:
		report_deferred(p, it);
		break;
	case PENDING:
		report_pending(p, it);
		break;
	}
}

/* In a dry run the driver has printed the requests that it would send. */
static void
report_dry(struct push *p, struct item *it)
{
	enum ecx_err err = it->work.err;

	if (it->outcome == REJECTED ||
	    (it->outcome == CREATE && err == ECX_REJECTED)) {
		ecx_warn(p->name, it->in.doc, "%s", it->work.why);
		ecx_run_status(p->run, ECX_EXIT_SOME);
	} else if (it->outcome == CREATE && err == ECX_EXISTS) {
		ecx_warn(p->name, it->in.doc,
		    "exists already as %s, and is not created again",
		    number_of(&it->work));
	} else if (it->outcome == PENDING ||
		   (it->outcome == CREATE && err != ECX_OK)) {
		report_pending(p, it);
	}
}

static void
item_free(struct item *it)
{
	json_decref(it->in.doc);
	free((void *)it->in.text);
	free(it->key);
	json_decref(it->mapped);
	ledger_receipt_free(&it->receipt);
	memset(it, 0, sizeof(*it));
}

static struct works
works_of(const struct group *g)
{
	return (struct works){g->work, g->n_works};
}

/* Waits for the group that is under way, and reports its results. Idle workers
 * begin with the group ahead. */
static void
finish_group(struct push *p, const struct group *ahead)
{
	struct group *g = p->under_way;
	size_t i;

	workers_run(p->workers, works_of(g), works_of(ahead));
	if (g->n > 0 && !p->run->dry_run)
		record_group(p, g);
	for (i = 0; i < g->n; i++) {
		if (p->run->dry_run)
			report_dry(p, &g->item[i]);
		else
			report_item(p, &g->item[i]);
		item_free(&g->item[i]);
	}
	g->n = g->n_works = 0;
}

/* Hands the filled group to the workers, and makes the other group the one that
 * is filled. Its intents are stored before a worker may begin with it. */
static void
dispatch_group(struct push *p)
{
	struct group *g = p->filling;

	open_intents(p, g);
	finish_group(p, g);
	p->filling = p->under_way;
	p->under_way = g;
}

static void
flush_groups(struct push *p)
{
	if (p->workers == NULL)
		return;
	dispatch_group(p);
	finish_group(p, p->filling);
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

/* Is a document with the same key in a group, so that its result is not known
 * yet? */
static bool
is_under_way(const struct push *p, const struct ecx_input *in)
{
	char why[ECX_WHY];
	auto_free char *key = ecx_doc_key(in->doc, why);

	return key != NULL && (in_group(p->filling, in->kind, key) ||
				  in_group(p->under_way, in->kind, key));
}

static void
add_document(struct push *p, const struct ecx_input *in)
{
	struct item *it;

	if (in->type == ECX_TYPE_DATA && is_under_way(p, in))
		flush_groups(p);
	it = &p->filling->item[p->filling->n++];
	memset(it, 0, sizeof(*it));
	it->in = *in;
	json_incref(it->in.doc);
	it->in.text = xstrndup(in->text, in->len);
	if (in->type == ECX_TYPE_DATA)
		decide_outcome(p, it);
}

/* A Checkpoint is stored when every document before it has a receipt or is in
 * the quarantine. */
static void
store_checkpoint(struct push *p, const struct ecx_input *in)
{
	flush_groups(p);
	if (p->stopped || p->run->tainted || p->run->dry_run)
		return;
	checkpoint_store(p->run, p->name, p->kinds, p->n_kinds, in);
}

/* No document is taken before the maps are known to be whole. */
static enum ecx_err
check_maps(struct push *p)
{
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < p->n_kinds && err == ECX_OK; i++)
		err = ecx_conn_check_map(p->conn, p->kinds[i]);
	if (err != ECX_OK)
		ecx_warn(p->name, NULL, "%s", p->conn->error);
	return err;
}

/* The refusals of earlier runs count too: a shop with one order a run. */
static void
load_health(struct push *p)
{
	ledger_health(ecx_ledger(p->run), p->name, &p->health);
	p->breaker.alike = p->health.alike;
	snprintf(
	    p->breaker.words, sizeof(p->breaker.words), "%s", p->health.words);
}

/*
 * The lock is taken at the first document, not at the start: where the source
 * of a pipeline ends because another run is under way, the sink of this
 * pipeline must not keep that run's sink from its lock.
 */
static enum ecx_err
open_workers(struct push *p)
{
	enum ecx_err err;
	const struct conf_section *s = ecx_section(p->run, p->name);

	ecx_lock(p->run, p->name);
	p->unpaid = conf_bool(s, "unpaid");
	p->defer_max = conf_duration(s, "defer_max");
	p->master_data_max = conf_duration(s, "master_data_max");
	if (!p->run->dry_run)
		load_health(p);
	p->jobs = p->run->dry_run ? 1
		  : p->run->jobs  ? p->run->jobs
				  : (int)conf_int(s, "jobs");
	p->max = (size_t)p->jobs * GROUP_PER_JOB;
	if (p->max > GROUP_MAX)
		p->max = GROUP_MAX;
	p->workers = workers_open(p->run, p->name, roles_of(p), p->jobs,
	    conf_duration(s, "unsure_pause"), &p->breaker, &err);
	if (p->workers == NULL)
		return err;
	p->conn = workers_conn(p->workers);
	return check_maps(p);
}

static void
push_documents(struct push *p)
{
	struct ecx_input in;
	enum ecx_err err;

	while (!p->stopped && ecx_read(p->run, &in)) {
		if (p->workers == NULL && (err = open_workers(p)) != ECX_OK) {
			ecx_run_status(p->run, ecx_err_exit(err));
			return;
		}
		if (in.type == ECX_TYPE_CHECKPOINT)
			store_checkpoint(p, &in);
		else
			add_document(p, &in);
		if (!ecx_ready(p->run))
			flush_groups(p);
		else if (p->filling->n == p->max)
			dispatch_group(p);
		ecx_progress(p->run, p->run->n_in, 0);
	}
	flush_groups(p);
}

int
ecx_push(struct ecx_run *run, const char *connection,
    const enum ecx_kind kinds[], size_t n)
{
	struct push *p = xcalloc(1, sizeof(*p));

	p->run = run;
	p->name = ecx_section(run, connection)->name;
	p->kinds = kinds;
	p->n_kinds = n;
	p->filling = &p->group[0];
	p->under_way = &p->group[1];
	push_documents(p);
	/* One that was filed is said by status 1. */
	if (p->defers && run->status == ECX_EXIT_OK)
		ecx_run_status(run, ECX_EXIT_AGAIN);
	workers_close(p->workers);
	free(p);
	return run->status;
}
