/* What ecx_push stores in the ledger: receipts, what is deferred, what is
 * rejected, and how the connection is. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "flow/push_in.h"
#include "flow/quarantine.h"

/* The number of the record that people know, or its id. */
const char *
push_number_of(const struct work *work)
{
	return *work->record.number ? work->record.number : work->record.id;
}

const char *
push_receipt_number(const struct ledger_receipt *r)
{
	return *r->number ? r->number : r->id;
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
	r->note = xstrdup(it->work.record.note);
	ledger_receipt_put(
	    ecx_ledger(p->run), p->name, it->in.kind, it->key, it->in.doc, r);
}

/* Stores the document for a later try; one that has waited long enough is
 * rejected. */
static void
defer_item(struct push *p, struct item *it, const char *code, int64_t max)
{
	const json_t *doc = it->in.doc;
	auto_free char *text = json_text(doc);

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
 * The order is there, and held because its total is another one. It is deferred
 * with its intent, so that later runs look whether somebody has corrected it.
 * After that, it is one that is there.
 */
static void
hold_item(struct push *p, struct item *it)
{
	defer_item(p, it, LEDGER_MASTER_DATA, p->master_data_max);
	if (it->outcome == DEFERRED)
		return;
	it->outcome = CREATE;
	ecx_record_note(&it->work.record, "%s", it->work.why);
	store_receipt(p, it);
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

	if (w->skipped || w->died || ecx_err_stops(w->err)) {
		it->outcome = PENDING;
	} else if (w->held) {
		hold_item(p, it);
	} else if (passes) {
		defer_item(p, it, ecx_err_name(w->err), p->defer_max);
	} else if (w->err == ECX_MISSING &&
		   (it->refusal != NULL || push_decide_otherwise(it))) {
		return;
	} else if (w->err == ECX_MISSING) {
		char why[ECX_WHY];

		(void)push_is_acceptable(p, it, why);
		push_decide_lost(p, it, why);
	} else if (w->waits && w->quotes) {
		defer_item(p, it, LEDGER_MASTER_DATA, p->master_data_max);
	} else if (is_last_word(p, it, created_after)) {
		it->outcome = REJECTED;
		it->code = ecx_err_name(w->err);
	} else {
		defer_item(p, it, "unclear", p->defer_max);
	}
	it->edited =
	    it->outcome == REJECTED && w->update && !push_is_event(it->in.kind);
	/* This run sent nothing; an earlier run may have. */
	if (it->outcome != REJECTED && !w->held && w->err != ECX_UNSURE &&
	    !it->had_intent)
		ledger_intent_close(
		    ecx_ledger(p->run), p->name, it->in.kind, it->key);
	else if (!w->died)
		ledger_intent_ended(
		    ecx_ledger(p->run), p->name, it->in.kind, it->key);
}

/* Stores the result of a document, and an event for it: "created" or "exists"
 * with the record's number, else the error with its reason. */
static void
record_work(struct push *p, struct item *it, bool created_after)
{
	enum ecx_err err = it->work.err;
	bool is_there = err == ECX_OK || err == ECX_EXISTS;

	const bool waited =
	    it->otherwise.why != NULL && it->otherwise.outcome == WAITS;

	if (is_there && waited)
		ecx_record_note(&it->work.record,
		    "it was created by an earlier run: %s", it->otherwise.why);
	if (is_there)
		store_receipt(p, it);
	if (is_there && it->work.find_only && it->refusal == NULL && !waited)
		it->edited = true;
	if (!is_there)
		record_refusal(p, it, created_after);
	ledger_event(ecx_ledger(p->run), p->run->tool->name, p->name,
	    err == ECX_OK   ? it->work.update ? "updated" : "created"
	    : it->work.held ? "held"
			    : ecx_err_name(err),
	    it->key, is_there ? push_number_of(&it->work) : it->work.why);
}

static void
record_edit(struct push *p, struct item *it)
{
	struct ledger *l = ecx_ledger(p->run);

	if (it->in.kind == ECX_FULFILLMENT)
		push_explain_shipment(p, it);
	else
		snprintf(it->work.why, sizeof(it->work.why),
		    "another version of it was created as %s, and nothing is "
		    "sent: compare both by hand",
		    push_receipt_number(&it->receipt));
	it->outcome = REJECTED;
	it->code = "changed";
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

/* An earlier tool refused the document. The status of a pipeline is that of its
 * last tool, which therefore says so too. */
static void
pass_rejection(struct push *p, const struct item *it)
{
	quarantine_rejection(ecx_ledger(p->run), p->name, &it->in);
	ecx_run_status(p->run, ECX_EXIT_SOME);
}

/* Is the document's result still to be stored? That of a shipment that was sent
 * a tracking number is. */
static bool
has_result(struct push *p, struct item *it)
{
	return it->outcome == CREATE ||
	       (it->outcome == UPDATE &&
		   (push_is_event(it->in.kind) || !push_update_record(p, it)));
}

void
push_record(struct push *p, struct group *g)
{
	struct ledger *l = ecx_ledger(p->run);
	const size_t created = count_to_created(g);
	size_t i;

	ledger_begin(l);
	for (i = 0; i < g->n; i++) {
		struct item *it = &g->item[i];

		if (has_result(p, it))
			record_work(p, it, i < created);
		if (it->outcome == WAITS)
			defer_item(p, it, it->code, p->master_data_max);
		push_proof_record(p, it);
		push_refused_restore(it);
		if (push_is_event(it->in.kind))
			push_event_record(p, it);
		if (it->edited)
			record_edit(p, it);
		if (it->outcome == LEFT_OUT)
			ledger_dismiss(l, p->name, it->in.kind, it->key,
			    json_string_at(it->in.doc, "source"),
			    json_string_at(it->in.doc, "id"));
		if (it->outcome == REJECTED)
			quarantine_document(l, p->run->tool->name, p->name,
			    &it->in, it->conflict, it->code, it->work.why);
		if (it->outcome == PASS && it->in.type == ECX_TYPE_REJECTION)
			pass_rejection(p, it);
	}
	record_health(p, created > 0);
	ledger_commit(l);
}
