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
#include "core/ledger_exported.h"
#include "core/posting.h"
#include "flow/checkpoint.h"
#include "flow/run.h"
#include "flow/run_rows.h"
#include "flow/push_in.h"

bool
push_takes(const struct push *p, enum ecx_kind kind)
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

void
push_reject(struct item *it, const char *code, const char *why)
{
	it->outcome = REJECTED;
	it->code = code;
	snprintf(it->work.why, sizeof(it->work.why), "%s", why);
}

void
push_leave(struct item *it, enum ecx_err err, const char *why)
{
	it->outcome = PENDING;
	it->work.err = err;
	snprintf(it->work.why, sizeof(it->work.why), "%s", why);
}

/* ---- what is to be done with a document ---- */

/* "ecx-fulfill-push takes fulfillments, not orders" */
static void
reject_kind(const struct push *p, struct item *it)
{
	auto_buf struct buf why = {0};
	size_t i;

	buf_init(&why, ECX_WHY);
	buf_addf(&why, "%s takes ", p->run->tool->name);
	for (i = 0; i < p->n_kinds; i++)
		buf_addf(&why, "%s%s",
		    i == 0                ? ""
		    : i + 1 == p->n_kinds ? " and "
					  : ", ",
		    ecx_kind_plural(p->kinds[i]));
	buf_addf(&why, ", not %s", ecx_kind_plural(it->in.kind));
	push_reject(it, "kind", why.data);
}

static bool
is_valid(struct push *p, struct item *it)
{
	char why[ECX_WHY];

	if (!push_takes(p, it->in.kind)) {
		reject_kind(p, it);
		return false;
	}
	if (!ecx_doc_check(it->in.doc, why) ||
	    (it->key = ecx_doc_key(it->in.doc, why)) == NULL) {
		push_reject(it, "invalid", why);
		return false;
	}
	return true;
}

/* May it be created? An order that was cancelled in the store may not. */
bool
push_is_acceptable(
    const struct push *p, const struct item *it, char why[ECX_WHY])
{
	return it->in.kind != ECX_ORDER ||
	       ecx_doc_acceptable(it->in.doc, p->unpaid, why);
}

/* Rejects a document whose reference is that of another one. */
static bool
is_conflict(struct push *p, struct item *it)
{
	char why[ECX_WHY];

	if (it->is_new)
		return false;
	it->conflict = ledger_is_taken(
	    ecx_ledger(p->run), p->name, it->in.kind, it->key, it->in.doc, why);
	if (it->conflict)
		push_reject(it, "conflict", why);
	return it->conflict;
}

/* Adds what the ledger knows to what is created. */
static void
add_facts(struct push *p, struct item *it)
{
	if (it->in.kind == ECX_FULFILLMENT)
		push_add_others(p, it);
	if (it->in.kind == ECX_CREDIT)
		push_event_add_order(it);
}

bool
push_map(struct push *p, struct item *it)
{
	json_auto_t *doc = it->in.kind == ECX_CREDIT
			       ? ledger_exported_complete(
				     ecx_ledger(p->run), p->name, it->in.doc)
			       : json_incref(it->in.doc);
	char why[ECX_WHY];
	enum ecx_err err;

	it->mapped = ecx_conn_native(p->conn, it->in.kind, doc, &err, why);
	if (it->mapped == NULL && err == ECX_REJECTED)
		push_reject(it, "map", why);
	else if (it->mapped == NULL)
		push_leave(it, err, why);
	return it->mapped != NULL;
}

bool
push_may_be_looked_for(struct push *p, struct item *it)
{
	if (!it->had_intent || p->conn->driver->flags & ECX_REF_UNIQUE ||
	    push_wait_for_lost(p, it))
		return true;
	push_leave(it, ECX_STOPPED, "interrupted before it was sent");
	return false;
}

static bool
has_receipt(struct push *p, struct item *it)
{
	struct ledger *l = ecx_ledger(p->run);

	if (it->is_new)
		return false;
	(void)ledger_waits(l, p->name, it->in.kind, it->key, &it->wait);
	return ledger_receipt(l, p->name, it->in.kind, it->key, &it->receipt);
}

static void
decide_document(struct push *p, struct item *it)
{
	struct ledger *l = ecx_ledger(p->run);
	const struct ecx_driver *driver = p->conn->driver;
	char why[ECX_WHY];
	bool acceptable;
	enum ecx_err err;

	acceptable = push_is_acceptable(p, it, why);
	it->had_intent = !it->is_new && ledger_intent_is_open(
					    l, p->name, it->in.kind, it->key);
	if (!acceptable && !it->had_intent) {
		push_decide_lost(p, it, why);
		return;
	}
	if (has_receipt(p, it)) {
		it->outcome = DUPLICATE;
		it->edited =
		    it->receipt.hash != ecx_doc_content_hash(it->in.doc);
		if (push_may_update(p, it) && push_map(p, it))
			push_update(it);
		return;
	}
	if (driver->verbs[it->in.kind].create == NULL) {
		snprintf(why, sizeof(why), "%s cannot create %s", driver->title,
		    ecx_kind_plural(it->in.kind));
		push_reject(it, "unsupported", why);
		return;
	}
	if (it->in.kind == ECX_FULFILLMENT)
		push_decide_complete(p, it);
	if (!push_prepare(p, it, acceptable))
		return;
	err = push_proof_look_again(p, it->in.kind);
	if (err == ECX_MISSING) {
		it->outcome = UNPROVEN;
		return;
	}
	if (err != ECX_OK) {
		push_leave(
		    it, ecx_err_stops(err) ? err : ECX_AGAIN, p->conn->error);
		return;
	}
	if (!push_may_be_looked_for(p, it))
		return;
	add_facts(p, it);
	it->outcome = CREATE;
	it->work = (struct work){
	    .job = {.kind = it->in.kind, .key = it->key, .doc = it->mapped},
	    .find_first = it->had_intent || !(driver->flags & ECX_REF_UNIQUE),
	    .find_only = !acceptable || it->otherwise.why != NULL,
	    .hold_found = it->otherwise.why,
	    .prove = push_proof_needed(p, it->in.kind),
	    .lost = it->had_intent,
	    .retry = it->wait.tries > 0};
	push_note_version(p, it);
}

static void
decide_outcome(struct push *p, struct item *it)
{
	if (!is_conflict(p, it) &&
	    (!push_is_event(it->in.kind) || push_event_decide(p, it)))
		decide_document(p, it);
}

static void
decide_group(struct push *p, struct group *g)
{
	size_t i;

	for (i = 0; i < p->n_kinds; i++)
		push_find_new(p, g, p->kinds[i]);
	for (i = 0; i < g->n; i++)
		if (g->item[i].undecided)
			decide_outcome(p, &g->item[i]);
}

/* ---- intents and results in the ledger ---- */

static void
open_intents(struct push *p, struct group *g)
{
	struct ledger *l = ecx_ledger(p->run);
	size_t i;

	for (i = 0; i < g->n; i++)
		if (push_is_work(&g->item[i]))
			g->work[g->n_works++] = &g->item[i].work;
	if (g->n_works == 0 || p->run->dry_run)
		return;
	ledger_begin(l);
	for (i = 0; i < g->n; i++) {
		const struct item *it = &g->item[i];

		if (!push_is_work(it))
			continue;
		ledger_intent_open(
		    l, p->name, it->in.kind, it->key, it->in.doc);
		/* Where an earlier version may have been sent, that stays. */
		if (it->in.kind == ECX_ORDER && !it->had_intent)
			ledger_exported_put(l, p->name, it->in.doc);
	}
	ledger_commit(l);
}

static void
item_free(struct item *it)
{
	json_decref(it->in.doc);
	free((void *)it->in.text);
	free(it->key);
	json_decref(it->mapped);
	json_decref(it->refusal);
	free(it->otherwise.why);
	ledger_receipt_free(&it->receipt);
	ledger_receipt_free(&it->order);
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
		push_record(p, g);
	for (i = 0; i < g->n; i++) {
		push_report(p, &g->item[i]);
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

	decide_group(p, g);
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

static bool
has_reference(const struct group *g, const char *ref)
{
	size_t i;

	for (i = 0; i < g->n; i++)
		if (json_is_at(g->item[i].in.doc, "ref", ref))
			return true;
	return false;
}

/* Is a document with the same key in a group, or, of a shipment or an event,
 * one of the same order, so that its result is not known yet? */
static bool
is_under_way(const struct push *p, const struct ecx_input *in)
{
	auto_free char *key = push_key_of(in);
	const char *ref = in->kind == ECX_FULFILLMENT || push_is_event(in->kind)
			      ? json_string_at(in->doc, "ref")
			      : NULL;

	if (ref != NULL && (has_reference(p->filling, ref) ||
			       has_reference(p->under_way, ref)))
		return true;
	return key != NULL && (in_group(p->filling, in->kind, key) ||
				  in_group(p->under_way, in->kind, key));
}

static void
add_document(struct push *p, const struct ecx_input *in)
{
	struct item *it;

	if (is_under_way(p, in))
		flush_groups(p);
	it = &p->filling->item[p->filling->n++];
	memset(it, 0, sizeof(*it));
	it->in = *in;
	json_incref(it->in.doc);
	it->in.text = xstrndup(in->text, in->len);
	if (in->type == ECX_TYPE_DATA)
		it->undecided = is_valid(p, it);
	else if (in->type == ECX_TYPE_REJECTION)
		push_refused_decide(p, it);
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

/* No document or Checkpoint of a kind is taken before its map is known to be
 * whole; a map of another kind may lack what the section does not need. False
 * when the run stops. */
static bool
check_map(struct push *p, enum ecx_kind kind)
{
	enum ecx_err err;

	if (!push_takes(p, kind))
		return true;
	err = ecx_conn_check_map(p->conn, kind);
	if (err == ECX_OK)
		return true;
	flush_groups(p);
	ecx_warn(p->name, NULL, "%s", p->conn->error);
	ecx_run_status(p->run, ecx_err_exit(err));
	p->stopped = true;
	return false;
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

/* Does the section say of orders what can be done? */
static enum ecx_err
check_section(struct push *p)
{
	struct ecx_conn *conn = p->conn;
	const char *key =
	    conf_is(conn->conf, "risk", "hold") ? "risk" : "total_differs";
	char why[ECX_WHY];

	if (!posting_ok(conn->conf, why))
		return ecx_fail(conn, ECX_CONFIG, "%s", why);
	if (push_takes(p, ECX_CREDIT) && push_event_check(p) != ECX_OK)
		return ECX_CONFIG;
	if (!push_takes(p, ECX_ORDER) || !conf_is(conn->conf, key, "hold"))
		return ECX_OK;
	if (conn->driver->verbs[ECX_ORDER].release == NULL)
		return ecx_fail(conn, ECX_CONFIG,
		    "%s = hold: %s cannot create orders with a block that ecx "
		    "takes off",
		    key, conn->driver->title);
	if (conf_text(conn->conf, "hold_block") == NULL)
		return ecx_fail(
		    conn, ECX_CONFIG, "%s = hold needs hold_block", key);
	return ECX_OK;
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
	err = check_section(p);
	if (err != ECX_OK)
		ecx_warn(p->name, NULL, "%s", p->conn->error);
	return err;
}

/* Is the document done before the next is taken? */
static bool
is_one_by_one(struct push *p, const struct ecx_input *in)
{
	return in->type == ECX_TYPE_DATA && push_takes(p, in->kind) &&
	       push_proof_needed(p, in->kind);
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
		if (!check_map(p, in.kind))
			return;
		if (in.type == ECX_TYPE_CHECKPOINT)
			store_checkpoint(p, &in);
		else
			add_document(p, &in);
		if (!ecx_ready(p->run) || is_one_by_one(p, &in))
			flush_groups(p);
		else if (p->filling->n == p->max)
			dispatch_group(p);
		ecx_progress(p->run, p->run->n_in, 0);
	}
	flush_groups(p);
}

/* The last document of the run may be the one that opened the breaker: none is
 * left that could say so. */
static void
report_stop(struct push *p)
{
	const char *why;
	enum ecx_err err = workers_stopped(p->workers, &why);

	if (err == ECX_OK || p->stopped || p->run->dry_run)
		return;
	ecx_warn(p->name, NULL, "%s: %s", ecx_err_name(err), why);
	ecx_run_status(p->run, ecx_err_exit(err));
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
	run_begin_sink(run, p->name, kinds, n);
	p->filling = &p->group[0];
	p->under_way = &p->group[1];
	push_documents(p);
	report_stop(p);
	if (p->defers)
		run_deferred(run);
	workers_close(p->workers);
	free(p);
	return run->status;
}
