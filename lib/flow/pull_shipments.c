/* The hooks of shipments: they find the order of a shipment, and close the
 * order when it is completely shipped. */
#include <stdio.h>
#include <string.h>

#include "flow/pull_in.h"

/* The query names the orders that are not fulfilled yet. */
static void
name_open_orders(struct pull *p)
{
	size_t i, n;

	p->held = json_array();
	p->sent = json_object();
	p->said = json_object();
	p->bad = json_object();
	p->open_orders =
	    p->flow != NULL
		? ledger_open_orders(ecx_ledger(p->run), p->conn->name, p->flow)
		: json_array();
	n = json_array_size(p->open_orders);
	p->refs = xcalloc(n + 1, sizeof(*p->refs));
	for (i = 0; i < n; i++)
		p->refs[i] =
		    json_string_value(json_array_get(p->open_orders, i));
	p->query.refs = p->refs;
	p->query.n_refs = n;
}

/* Adds the store's order of the shipment. Returns NULL, or the code of the
 * Rejection, with why filled, when this flow did not create its order. */
static const char *
add_order(struct pull *p, json_t *doc, char why[ECX_WHY])
{
	const char *ref = json_string_at(doc, "ref"), *source;
	json_auto_t *order = NULL;

	if (ref != NULL)
		order = ledger_order(ecx_ledger(p->run), p->conn->name, ref);
	if (order == NULL) {
		snprintf(why, ECX_WHY,
		    "no order with the reference '%s' was created in %s",
		    ref ? ref : "", p->conn->name);
		return "unknown-order";
	}
	source = json_string_at(order, "source");
	if (source != NULL && p->flow != NULL && strcmp(source, p->flow) != 0) {
		snprintf(why, ECX_WHY,
		    "order %s came from another store (%s, not %s)", ref,
		    source, p->flow);
		return "other-store";
	}
	json_set_text(doc, "orderId", json_string_at(order, "orderId"));
	json_set_text(doc, "orderNumber", json_string_at(order, "orderNumber"));
	return NULL;
}

/*
 * A shipment is sent once, and only when this flow created its order. A
 * shipment of an unknown order is rejected: somebody has to look at it.
 */
static bool
is_wanted(struct pull *p, json_t *doc)
{
	char why[ECX_WHY];
	const char *unknown_order = add_order(p, doc, why);
	enum ledger_known known = LEDGER_NEW;
	bool has_key = pull_known_of(p, doc, &known);

	if (known != LEDGER_DONE)
		json_object_set_new(
		    p->sent, json_text_at(doc, "ref"), json_false());
	if (!has_key)
		return true;
	if (!pull_is_news(known))
		return false;
	if (unknown_order != NULL)
		pull_reject(p, doc, unknown_order, why);
	return unknown_order == NULL;
}

static void
hold_shipment(struct pull *p, json_t *doc)
{
	json_array_append(p->held, doc);
}

static void
note_bad(struct pull *p, const char *ref)
{
	json_object_set_new(p->bad, ref != NULL ? ref : "", json_true());
}

/* May an unreadable shipment be one of the order? Then it is not complete. */
static bool
has_bad(const struct pull *p, const char *ref)
{
	return json_object_get(p->bad, ref) != NULL ||
	       json_object_get(p->bad, "") != NULL;
}

/* Will the sink create it? */
static bool
is_new(struct pull *p, json_t *doc)
{
	char why[ECX_WHY];
	enum ledger_known known = LEDGER_DONE;

	return add_order(p, doc, why) == NULL &&
	       pull_known_of(p, doc, &known) && known == LEDGER_NEW;
}

/*
 * Writes the shipments of a page. A shipment with `complete` closes its order,
 * and no more shipments of it are read: of several new ones only the last says
 * so, and none where the list ended within the page, or a shipment of it could
 * not be read. What the figures of the ledger say, the sink knows (see push.c).
 */
static void
flush_shipments(struct pull *p, bool complete)
{
	json_auto_t *last = json_object();
	json_t *doc;
	const char *ref;
	size_t i;

	json_array_foreach (p->held, i, doc) {
		ref = json_text_at(doc, "ref");
		if (json_true_at(doc, "complete")) {
			json_object_set_new(p->said, ref, json_true());
			if (json_object_get(p->sent, ref) == NULL)
				json_object_set_new(p->sent, ref, json_true());
			json_object_set_new(doc, "complete", json_false());
		}
		if (complete && is_new(p, doc))
			json_object_set(last, ref, doc);
	}
	json_object_foreach (last, ref, doc)
		if (json_object_get(p->said, ref) != NULL && !has_bad(p, ref))
			json_object_set_new(doc, "complete", json_true());
	json_array_foreach (p->held, i, doc)
		pull_emit(p, doc);
	json_array_clear(p->held);
}

/* The store has all shipments of the order, and none of them says that it was
 * the last. */
static void
close_order(struct pull *p, const char *ref)
{
	struct ledger *l = ecx_ledger(p->run);
	json_auto_t *order = ledger_order(l, p->conn->name, ref);

	if (order == NULL || json_true_at(order, "closed"))
		return;
	ecx_warn(p->conn->name, NULL,
	    "order '%s' is shipped as far as it will be, and no shipment is "
	    "left that completes it in %s: complete it there",
	    ref, p->flow);
	ecx_run_status(p->run, ECX_EXIT_SOME);
	(void)ledger_order_close(l, p->conn->name, ref);
}

/* Closes the complete orders of which all shipments were sent. */
static void
close_orders(struct pull *p)
{
	const char *ref;
	const json_t *all;

	json_object_foreach (p->sent, ref, all)
		if (json_is_true(all) && !has_bad(p, ref))
			close_order(p, ref);
}

const struct pull_kind pull_shipments = {
    .prepare = name_open_orders,
    .is_wanted = is_wanted,
    .hold = hold_shipment,
    .note_bad = note_bad,
    .flush = flush_shipments,
    .finish = close_orders,
};
