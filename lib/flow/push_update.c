/*
 * What the ledger adds to a shipment; and one that the store has, and that has
 * got a tracking number since: the store is sent that, once. What else has
 * changed of a shipment is for a person.
 */
#include <stdio.h>
#include <string.h>

#include "flow/push_in.h"

void
push_decide_complete(struct push *p, struct item *it)
{
	struct ledger *l = ecx_ledger(p->run);
	const bool said = json_true_at(it->in.doc, "complete");
	bool complete = ledger_ships_rest(l, it->in.doc);
	json_t *copy;

	if (said && !complete)
		complete =
		    !ledger_shipment_lacks(l, p->name, it->key, it->in.doc);
	if (complete == said)
		return;
	copy = json_copy(it->in.doc);
	(void)json_object_set_new(copy, "complete", json_boolean(complete));
	json_decref(it->in.doc);
	it->in.doc = copy;
}

void
push_add_others(struct push *p, struct item *it)
{
	json_t *ids, *copy;

	if (p->conn->driver->flags & ECX_CANONICAL)
		return;
	ids = ledger_shipped_ids(
	    ecx_ledger(p->run), p->name, it->key, it->in.doc);
	if (json_array_size(ids) == 0) {
		json_decref(ids);
		return;
	}
	copy = json_copy(it->mapped);
	(void)json_object_set_new(copy, "others", ids);
	json_decref(it->mapped);
	it->mapped = copy;
}

bool
push_may_update(struct push *p, const struct item *it)
{
	return it->edited && it->in.kind == ECX_FULFILLMENT &&
	       p->conn->driver->verbs[it->in.kind].update != NULL &&
	       json_string_at(it->in.doc, "trackingNumber.0") != NULL &&
	       ledger_ships_same(
		   ecx_ledger(p->run), p->name, it->key, it->in.doc);
}

void
push_update(struct item *it)
{
	const struct ledger_receipt *r = &it->receipt;

	it->outcome = UPDATE;
	it->edited = false;
	it->work = (struct work){
	    .job = {.kind = it->in.kind, .key = it->key, .doc = it->mapped},
	    .update = true,
	    .retry = it->wait.tries > 0};
	ecx_record_set(&it->work.record, r->id, r->number, NULL);
}

bool
push_update_record(struct push *p, struct item *it)
{
	const enum ecx_err err = it->work.err;
	struct ledger *l = ecx_ledger(p->run);

	if (err != ECX_OK && err != ECX_EXISTS)
		return false;
	/* Nothing was sent, now or before: it is another change. */
	if (err == ECX_EXISTS && !it->had_intent) {
		it->edited = true;
		return true;
	}
	ledger_receipt_updated(l, p->name, it->in.kind, it->key, it->in.doc);
	ledger_event(l, p->run->tool->name, p->name, "updated", it->key,
	    push_number_of(&it->work));
	return true;
}

/* "delivery 'D1' changed in erp after it was sent to shop, where the tracking
 * number 'T9' may be missing: enter it there" */
void
push_explain_shipment(const struct push *p, struct item *it)
{
	const json_t *doc = it->in.doc;
	const char *number = json_string_at(doc, "trackingNumber.0");
	auto_free char *refusal = xstrdup(it->work.why);
	auto_free char *missing = NULL;

	if (number == NULL || it->work.err == ECX_EXISTS)
		missing = xstrdup(": compare both by hand");
	else if (*refusal != '\0')
		missing = xasprintf(
		    ", where the tracking number '%s' could not be added: "
		    "%.300s; enter it there",
		    number, refusal);
	else
		missing = xasprintf(
		    ", where the tracking number '%s' may be missing: enter it "
		    "there",
		    number);
	snprintf(it->work.why, sizeof(it->work.why),
	    "delivery '%s' changed in %s after it was sent to %s%s",
	    json_string_at(doc, "identifier"), json_string_at(doc, "source"),
	    p->name, missing);
}
