/*
 * Events of orders that are done in the ERP: a change or cancellation is an
 * update of the order, a credit note is created like other documents.
 */
#include <stdio.h>
#include <string.h>

#include "core/ledger_exported.h"
#include "flow/push_in.h"

static bool
can_change(const struct ecx_driver *d)
{
	return d->verbs[ECX_CHANGE].update != NULL;
}

enum ecx_err
push_event_check(struct push *p)
{
	static const char *const keys[] = {"changes", "cancel"};
	struct ecx_conn *conn = p->conn;
	const struct ecx_driver *d = conn->driver;
	size_t i;

	for (i = 0; i < ARRAY_LEN(keys); i++)
		if (conf_is(conn->conf, keys[i], "apply") && !can_change(d))
			return ecx_fail(conn, ECX_CONFIG,
			    "%s = apply: orders in %s are not changed by ecx: "
			    "say report",
			    keys[i], d->title);
	if (conf_is(conn->conf, "credit", "report"))
		return ECX_OK;
	if (d->verbs[ECX_CREDIT].create == NULL)
		return ecx_fail(conn, ECX_CONFIG,
		    "credit = %s: credit notes in %s are not created by ecx: "
		    "say report",
		    conf_text(conn->conf, "credit"), d->title);
	if (conf_is(conn->conf, "credit", "post") && !(d->flags & ECX_POSTS))
		return ecx_fail(conn, ECX_CONFIG,
		    "credit = post: credit notes in %s are not posted by ecx: "
		    "say draft",
		    d->title);
	return ECX_OK;
}

bool
push_event_applies(const struct push *p, const struct item *it)
{
	const struct conf_section *s = p->conn->conf;

	if (it->in.kind == ECX_CREDIT)
		return !conf_is(s, "credit", "report");
	return conf_is(s,
	    json_is_at(it->in.doc, "type", "OrderChange") ? "changes"
							  : "cancel",
	    "apply");
}

void
push_event_add_order(struct item *it)
{
	json_t *copy = json_copy(it->mapped);

	json_object_set_new(copy, "made",
	    json_pack("{s:s, s:s}", "id", it->order.id, "number",
		push_receipt_number(&it->order)));
	json_decref(it->mapped);
	it->mapped = copy;
}

/* The order in the vendor's form; NULL where that fails, and the item says so.
 */
static json_t *
map_order(struct push *p, struct item *it, json_t *order)
{
	char why[ECX_WHY];
	enum ecx_err err;
	json_t *mapped = ecx_conn_native(p->conn, ECX_ORDER, order, &err, why);

	if (mapped == NULL && err == ECX_REJECTED)
		push_reject(it, "map", why);
	else if (mapped == NULL)
		push_leave(it, err, why);
	return mapped;
}

/* The document that the driver is handed, or NULL. */
static json_t *
mapped_event(struct push *p, struct item *it, json_t *exported)
{
	json_t *doc = json_copy(it->in.doc);
	json_auto_t *is = NULL, *was = NULL;

	json_set_text(doc, "target", p->conn->name);
	if (ecx_cancels_all(doc))
		return doc;
	is = map_order(p, it, json_object_get(doc, "order"));
	was = is != NULL ? map_order(p, it, exported) : NULL;
	if (was == NULL) {
		json_decref(doc);
		return NULL;
	}
	json_object_set(doc, "native", json_object_get(is, "native"));
	json_object_set(doc, "exported", was);
	return doc;
}

void
push_event_apply(struct push *p, struct item *it, json_t *exported)
{
	it->had_intent = ledger_intent_is_open(
	    ecx_ledger(p->run), p->name, it->in.kind, it->key);
	(void)ledger_waits(
	    ecx_ledger(p->run), p->name, it->in.kind, it->key, &it->wait);
	if (!push_may_be_looked_for(p, it))
		return;
	it->mapped = mapped_event(p, it, exported);
	if (it->mapped == NULL)
		return;
	it->outcome = UPDATE;
	it->work = (struct work){
	    .job = {.kind = it->in.kind, .key = it->key, .doc = it->mapped},
	    .update = true,
	    .retry = it->wait.tries > 0};
	ecx_record_set(&it->work.record, it->order.id, it->order.number, NULL);
}
