/* Shipments: of which order they are, and when an order is complete. */
#include <string.h>

#include "flow/pull_in.h"

/* The query asks for the orders that are not fulfilled yet. */
static void
prepare(struct pull *p)
{
	size_t i, n;

	p->held = json_array();
	p->sent = json_object();
	p->open_orders =
	    ledger_open_orders(ecx_ledger(p->run), p->conn->name, p->flow);
	n = json_array_size(p->open_orders);
	p->refs = xcalloc(n + 1, sizeof(*p->refs));
	for (i = 0; i < n; i++)
		p->refs[i] =
		    json_string_value(json_array_get(p->open_orders, i));
	p->query.refs = p->refs;
	p->query.n_refs = n;
}

/* Adds the store's order that a shipment belongs to; NULL, or why it belongs to
 * none that this flow created, with *code for the Rejection. */
static const char *
add_order(struct pull *p, json_t *doc, const char **code)
{
	const char *ref = json_string_at(doc, "ref"), *source;
	json_auto_t *order = NULL;

	if (ref != NULL)
		order = ledger_order(ecx_ledger(p->run), p->conn->name, ref);
	*code = "unknown-order";
	if (order == NULL)
		return "no order with this reference was created here";
	source = json_string_at(order, "source");
	*code = "other-store";
	if (source != NULL && strcmp(source, p->flow) != 0)
		return "its order came from another store";
	json_set_text(doc, "orderId", json_string_at(order, "orderId"));
	json_set_text(doc, "orderNumber", json_string_at(order, "orderNumber"));
	return NULL;
}

/*
 * A shipment is for the sink when it belongs to an order that was created here
 * and was not sent before; one that belongs to no order is somebody's mistake.
 */
static bool
is_wanted(struct pull *p, json_t *doc)
{
	const char *code;
	const char *unknown_order = add_order(p, doc, &code);
	enum ledger_known known = LEDGER_NEW;
	bool has_key = pull_known_of(p, doc, &known);

	if (known != LEDGER_DONE)
		json_object_set_new(
		    p->sent, json_text_at(doc, "ref"), json_false());
	if (!has_key)
		return true;
	if (known == LEDGER_DONE || known == LEDGER_HELD)
		return false;
	if (unknown_order != NULL)
		pull_reject(p, doc, code, unknown_order);
	return unknown_order == NULL;
}

static void
hold(struct pull *p, json_t *doc)
{
	json_array_append(p->held, doc);
}

static size_t
count_held(const struct pull *p, const char *ref)
{
	const json_t *doc;
	size_t i, n = 0;

	json_array_foreach (p->held, i, doc)
		n += json_is_at(doc, "ref", ref);
	return n;
}

/*
 * A shipment that is complete closes its order, of which nothing is asked any
 * more. One of several must not: the one behind it could fail.
 */
static void
flush(struct pull *p, bool complete)
{
	json_t *doc;
	size_t i;

	json_array_foreach (p->held, i, doc) {
		const char *ref = json_text_at(doc, "ref");

		if (!json_true_at(doc, "complete"))
			continue;
		if (json_object_get(p->sent, ref) == NULL)
			json_object_set_new(p->sent, ref, json_true());
		if (!complete || count_held(p, ref) > 1)
			json_object_set_new(doc, "complete", json_false());
	}
	json_array_foreach (p->held, i, doc)
		pull_emit(p, doc);
	json_array_clear(p->held);
}

/* Closes the orders that are complete and of which all shipments were sent. */
static void
finish(struct pull *p)
{
	const char *ref;
	const json_t *all;

	json_object_foreach (p->sent, ref, all)
		if (json_is_true(all))
			(void)ledger_order_close(
			    ecx_ledger(p->run), p->conn->name, ref);
}

const struct pull_kind pull_shipments = {
    .prepare = prepare,
    .is_wanted = is_wanted,
    .hold = hold,
    .flush = flush,
    .finish = finish,
};
