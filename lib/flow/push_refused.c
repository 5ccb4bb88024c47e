/*
 * Documents that an earlier tool refused: an order that was cancelled, or that
 * is wrong since it was edited. An earlier version may have been created, or be
 * under way. A refusal that says nothing of it would let a clerk drop an order
 * that is delivered.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "flow/left_out.h"
#include "flow/push_in.h"

enum { STEP_US = 500000 };

static const char was_created[] =
    "%s; it was created as %s before that: change or cancel it there";

/* The refused document, or NULL when it could not be read. Borrowed. */
static json_t *
document_of(const struct ecx_input *in)
{
	json_t *doc = json_object_get(in->doc, "document");

	return in->type == ECX_TYPE_REJECTION &&
		       ecx_doc_type(doc, NULL) == ECX_TYPE_DATA
		   ? doc
		   : NULL;
}

char *
push_key_of(const struct ecx_input *in)
{
	char why[ECX_WHY];
	const json_t *doc =
	    in->type == ECX_TYPE_DATA ? in->doc : document_of(in);

	return doc == NULL ? NULL : ecx_doc_key(doc, why);
}

/* Adds to the reason of a refusal that an earlier version was created. */
static void
add_number(struct ecx_input *in, const char *number)
{
	json_t *doc = json_copy(in->doc);
	auto_free char *reason =
	    xasprintf(was_created, json_string_at(doc, "reason"), number);

	json_set_text(doc, "reason", reason);
	json_decref(in->doc);
	in->doc = doc;
	free((void *)in->text);
	in->text = json_text(doc);
	in->len = strlen(in->text);
}

void
push_decide_lost(struct push *p, struct item *it, const char *why)
{
	struct work *w = &it->work;
	char unused[ECX_WHY];

	it->outcome = REJECTED;
	it->code = "invalid";
	if (ledger_receipt(ecx_ledger(p->run), p->name, it->in.kind, it->key,
		&it->receipt))
		(void)snprintf(w->why, sizeof(w->why), was_created, why,
		    push_receipt_number(&it->receipt));
	else if (order_is_left_out(p->run, it->in.doc,
		     ecx_doc_order_state(it->in.doc, p->unpaid, unused)))
		it->outcome = LEFT_OUT;
	else
		(void)snprintf(w->why, sizeof(w->why), "%s", why);
}

/* How long behind the time-out of the request of another run its record can be
 * looked for. */
static int64_t
behind_timeout(const struct push *p)
{
	const struct conf_section *ecx = conf_section(p->run->conf, "ecx");
	const int64_t pause = conf_duration(p->conn->conf, "unsure_pause");
	const int64_t shared = conf_duration(ecx, "takeover_pause");

	return ledger_is_shared(ecx_ledger(p->run)) && shared > pause ? shared
								      : pause;
}

/*
 * A run that was killed may have left its request in the server, which creates
 * the record after a look-up has said that there is none. Until the request
 * would have timed out, and unsure_pause later, nothing is looked for. In a
 * ledger that is shared the run of another host may be dead only as this one
 * sees it, and it sends nothing that begins more than 1 s later.
 */
bool
push_wait_for_lost(struct push *p, const struct item *it)
{
	const struct conf_section *s = p->conn->conf;
	const int64_t limit = conf_duration(s, "timeout");
	const bool shared = ledger_is_shared(ecx_ledger(p->run));
	const int64_t end = clock_elapsed() + limit + behind_timeout(p) -
			    ledger_intent_age(ecx_ledger(p->run), p->name,
				it->in.kind, it->key);
	int64_t left = end - clock_elapsed();

	if (p->run->dry_run || left <= 0 ||
	    (!shared && (limit == 0 || it->wait.tries > 0)))
		return true;
	ecx_warn(p->name, it->in.doc,
	    "the run that created it was killed: it is looked for in %lld s, "
	    "when its request has ended",
	    (long long)(left / 1000000 + 1));
	while (left > 0 && !stop_requested()) {
		work_pause(left < STEP_US ? left : STEP_US);
		left = end - clock_elapsed();
	}
	return left <= 0;
}

/* Looks for the record of an earlier version, whose create was not confirmed.
 */
static void
look_for_earlier(struct push *p, struct item *it, json_t *doc)
{
	const enum ecx_kind kind = it->in.kind;
	enum ecx_err err;

	it->outcome = CREATE;
	it->had_intent = true;
	(void)ledger_waits(
	    ecx_ledger(p->run), p->name, kind, it->key, &it->wait);
	if (!push_wait_for_lost(p, it)) {
		it->outcome = PENDING;
		it->work.err = ECX_STOPPED;
		return;
	}
	it->mapped = ecx_conn_native(p->conn, kind, doc, &err, it->work.why);
	if (it->mapped == NULL && err != ECX_REJECTED) {
		it->outcome = PENDING;
		it->work.err = err;
		return;
	}
	if (it->mapped == NULL)
		it->mapped = json_incref(doc);
	it->work = (struct work){
	    .job = {.kind = kind, .key = it->key, .doc = it->mapped},
	    .find_first = true,
	    .find_only = true,
	    .lost = true,
	    .prove = push_proof_needed(p, kind),
	    .retry = it->wait.tries > 0};
	it->refusal = it->in.doc;
	it->in.doc = json_incref(doc);
}

void
push_refused_decide(struct push *p, struct item *it)
{
	struct ledger *l = ecx_ledger(p->run);
	json_t *doc = document_of(&it->in);
	const enum ecx_kind kind = it->in.kind;
	char why[ECX_WHY];

	it->key = push_key_of(&it->in);
	if (it->key == NULL || !push_takes(p, kind) ||
	    ledger_is_taken(l, p->name, kind, it->key, doc, why))
		return;
	if (ledger_receipt(l, p->name, kind, it->key, &it->receipt))
		add_number(&it->in, push_receipt_number(&it->receipt));
	else if (ledger_intent_is_open(l, p->name, kind, it->key))
		look_for_earlier(p, it, doc);
}

void
push_refused_restore(struct item *it)
{
	if (it->refusal == NULL || it->outcome != CREATE)
		return;
	json_decref(it->in.doc);
	it->in.doc = it->refusal;
	it->refusal = NULL;
	it->outcome = PASS;
	if (it->work.err == ECX_EXISTS)
		add_number(&it->in, push_number_of(&it->work));
}
