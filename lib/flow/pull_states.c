/*
 * How the orders of a store stand in the ERP. Those of the last weeks are asked
 * for by their references; what the store has already is left out. Where
 * the ERP cannot be asked, the ledger knows their numbers.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "core/ledger_exported.h"
#include "flow/pull_in.h"

static void
name_orders(struct pull *p)
{
	const int64_t since =
	    clock_now() - conf_duration(p->conn->conf, "look_back");
	size_t i, n;

	p->open_orders = p->flow != NULL
			     ? ledger_state_orders(ecx_ledger(p->run),
				   p->conn->name, p->flow, since)
			     : json_array();
	n = json_array_size(p->open_orders);
	p->refs = xcalloc(n + 1, sizeof(*p->refs));
	p->order_rows = json_object();
	for (i = 0; i < n; i++) {
		json_t *row = json_array_get(p->open_orders, i);

		p->refs[i] = json_text_at(row, "ref");
		json_object_set(p->order_rows, p->refs[i], row);
	}
	p->query.refs = p->refs;
	p->query.n_refs = n;
}

/* The row of the order, or NULL. */
static const json_t *
order_of(const struct pull *p, const char *ref)
{
	return json_object_get(p->order_rows, ref);
}

/* What the ledger knows of the order, where the document does not say it. */
static void
stamp(struct pull *p, json_t *doc)
{
	static const char *const members[] = {
	    "number", "orderId", "orderNumber"};
	const json_t *order = order_of(p, json_text_at(doc, "ref"));
	size_t i;

	for (i = 0; i < ARRAY_LEN(members) && order != NULL; i++)
		if (json_object_get(doc, members[i]) == NULL)
			json_set_text(
			    doc, members[i], json_string_at(order, members[i]));
}

/* Is it one of the orders, and does the store not have it as it is? */
static bool
is_wanted(struct pull *p, json_t *doc)
{
	const char *ref = json_text_at(doc, "ref");
	auto_free char *acked = NULL, *is = NULL;

	if (order_of(p, ref) == NULL)
		return false;
	is = xasprintf("%016" PRIx64, ecx_doc_content_hash(doc));
	acked = ledger_acked(ecx_ledger(p->run), p->flow, ECX_STATE, ref);
	return acked == NULL || strcmp(acked, is) != 0;
}

void
pull_known_numbers(struct pull *p)
{
	json_t *one;
	size_t i;

	json_array_foreach (p->open_orders, i, one) {
		json_auto_t *doc = json_pack("{s:s, s:i, s:s, s:s, s:s}",
		    "type", "OrderState", "v", 1, "source", p->conn->name, "id",
		    json_text_at(one, "id"), "ref", json_text_at(one, "ref"));

		stamp(p, doc);
		if (*json_text_at(doc, "number") == '\0')
			json_set_text(doc, "number", json_string_at(one, "id"));
		pull_emit(p, doc);
	}
}

const struct pull_kind pull_states = {
    .prepare = name_orders,
    .stamp = stamp,
    .is_wanted = is_wanted,
};
