/*
 * How the orders of a store stand in the ERP. Those of the last weeks are asked
 * for by their references; what the store has already is left out, and one that
 * the ERP does not have any more is for a person. Where the ERP cannot be
 * asked, the ledger knows their numbers.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/ledger_exported.h"
#include "flow/pull_in.h"

/* An order that is younger need not be in the lists of the ERP yet. */
#define YOUNG (INT64_C(3600) * 1000000)

/* The reference of the order that a person names. */
static const char *
ref_named(const struct pull *p, const char *name)
{
	static const char *const members[] = {
	    "ref", "id", "orderNumber", "number"};
	const json_t *row;
	size_t i, k;

	json_array_foreach (p->open_orders, i, row)
		for (k = 0; k < ARRAY_LEN(members); k++)
			if (json_is_at(row, members[k], name))
				return json_text_at(row, "ref");
	return name;
}

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
	p->refs = xcalloc(n + p->n_ids + 1, sizeof(*p->refs));
	p->order_rows = json_object();
	for (i = 0; i < n; i++) {
		json_t *row = json_array_get(p->open_orders, i);

		p->refs[i] = json_text_at(row, "ref");
		json_object_set(p->order_rows, p->refs[i], row);
	}
	for (i = 0; i < p->n_ids; i++)
		p->refs[i] = ref_named(p, p->ids[i]);
	p->unseen = json_copy(p->order_rows);
	p->query.refs = p->refs;
	p->query.n_refs = p->n_ids > 0 ? p->n_ids : n;
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

/* ---- orders that the ERP does not have any more ---- */

/* That an order was missed is stored with the name of the ERP, so that it is
 * said once; what the store has is stored with the store's. */
static const char missed[] = "missed";

static bool
was_missed(struct pull *p, const char *ref)
{
	auto_free char *value =
	    ledger_acked(ecx_ledger(p->run), p->conn->name, ECX_STATE, ref);

	return value != NULL && strcmp(value, missed) == 0;
}

static void
note_seen(struct pull *p, const char *ref)
{
	(void)json_object_del(p->unseen, ref);
	if (was_missed(p, ref))
		ledger_acked_forget(
		    ecx_ledger(p->run), p->conn->name, ECX_STATE, ref);
}

/* A row that cannot be read may be any order, unless it has its reference. */
static void
note_bad(struct pull *p, const char *ref)
{
	if (ref != NULL)
		(void)json_object_del(p->unseen, ref);
	else
		(void)json_object_clear(p->unseen);
}

static void
report_missed(struct pull *p, const json_t *order)
{
	const char *ref = json_text_at(order, "ref");
	const char *number = json_string_at(order, "number");

	ledger_acked_put(
	    ecx_ledger(p->run), p->conn->name, ECX_STATE, ref, missed);
	ecx_warn(p->conn->name, NULL,
	    "order %s, number '%s', is not in %s any more: cancel it in %s if "
	    "it was cancelled; nothing is sent there",
	    ref, number != NULL ? number : json_text_at(order, "id"),
	    p->conn->driver->title, p->flow);
	ecx_run_status(p->run, ECX_EXIT_SOME);
}

/* A queue has only what is new. */
static void
report_unseen(struct pull *p)
{
	const int64_t before = clock_now() - YOUNG;
	const char *ref;
	json_t *order;

	if (!pull_is_flow(p) || pull_is_queue(p) ||
	    p->conn->driver->verbs[ECX_STATE].list == NULL)
		return;
	json_object_foreach (p->unseen, ref, order)
		if (strtoll(json_text_at(order, "created"), NULL, 10) <
			before &&
		    !was_missed(p, ref))
			report_missed(p, order);
}

/* ---- the hooks ---- */

/* Is it one of the orders, and does the store not have it as it is? */
static bool
is_wanted(struct pull *p, json_t *doc)
{
	const char *ref = json_text_at(doc, "ref");
	auto_free char *acked = NULL, *is = NULL;

	if (order_of(p, ref) == NULL)
		return false;
	note_seen(p, ref);
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
    .note_bad = note_bad,
    .finish = report_unseen,
};
