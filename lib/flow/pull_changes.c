/*
 * What became of orders after they were created in the ERP. An order is
 * compared with what was exported, and the store's refunds with those that are
 * booked. Beside the orders that the store's cursor shows, those are looked at
 * that were created since, and, now and then, all of the last weeks: a refund
 * need not change its order's time.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/ledger_exported.h"
#include "core/order_diff.h"
#include "core/personal.h"
#include "flow/pull_in.h"

/* So many orders are named that are followed from now on. */
enum { NAMED = 5 };

static struct ledger *
ledger_of(const struct pull *p)
{
	return ecx_ledger(p->run);
}

/* Was it reported, or does it wait, as it is? */
static bool
is_news(struct pull *p, const json_t *doc, enum ecx_kind kind)
{
	char why[ECX_WHY];
	auto_free char *key = ecx_doc_key(doc, why);

	/* What has no key is refused by the sink. */
	return key == NULL ||
	       pull_is_news(ledger_known(ledger_of(p), p->flow, kind, key, doc,
		   ecx_doc_content_hash(doc), ecx_doc_hash(doc)));
}

static bool
emit(struct pull *p, const json_t *doc, enum ecx_kind kind)
{
	if (!p->interactive && !is_news(p, doc, kind))
		return false;
	p->n_new++;
	ecx_output(p->run, doc);
	return true;
}

/* ---- credit notes ---- */

/*
 * Did it happen before changes are followed, to an order that the ERP had? What
 * happened before it was created there nobody can have entered.
 */
static bool
is_before_start(struct pull *p, const json_t *credit)
{
	struct ledger_receipt r = {0};
	int64_t at;
	bool before =
	    p->changes_from != 0 &&
	    clock_parse(json_string_at(credit, "dateModified"), &at) &&
	    at < p->changes_from;

	if (before &&
	    ledger_receipt(ledger_of(p), p->flow, ECX_ORDER,
		json_text_at(credit, "ref"), &r) &&
	    !r.existed)
		before = at >= r.created;
	ledger_receipt_free(&r);
	return before;
}

/*
 * What is booked of the event, new, or NULL. Its members are those of
 * ledger_credited, or only its key where its amount is not known.
 */
static json_t *
booked_of(struct pull *p, const json_t *credit)
{
	const char *ref = json_text_at(credit, "ref");
	const char *event = json_text_at(credit, "id");
	json_auto_t *all = ledger_credited(ledger_of(p), p->flow, ref);
	auto_free char *key = NULL;
	json_t *one;
	size_t i;

	json_array_foreach (all, i, one)
		if (json_is_at(one, "event", event))
			return json_incref(one);
	key = ledger_booked_key(ledger_of(p), p->flow, ref, event);
	return key != NULL ? json_pack("{s:s}", "key", key) : NULL;
}

/* The number at the end of NL-1001-R2. */
static long
place_of(const char *key)
{
	const char *r = strrchr(key, 'R');

	return r != NULL ? strtol(r + 1, NULL, 10) : 0;
}

/*
 * The event has one key, and the key one event. Where refunds that are booked
 * were deleted, others have their places: then the number is behind all those
 * that are in use, so that it is the same in the next run.
 */
static void
set_free_key(struct pull *p, json_t *credit, const json_t *all)
{
	const char *ref = json_text_at(credit, "ref");
	const char *key = json_text_at(credit, "identifier");
	auto_free char *other = ledger_booked_event(ledger_of(p), p->flow, key);
	auto_free char *its = NULL;
	json_auto_t *booked = NULL;
	long last = 0, n;
	size_t i;

	if (other == NULL)
		return;
	booked = ledger_credited(ledger_of(p), p->flow, ref);
	for (i = 0; i < json_array_size(booked); i++) {
		n = place_of(json_text_at(json_array_get(booked, i), "key"));
		last = n > last ? n : last;
	}
	for (i = 0; i < json_array_size(all); i++) {
		n = strtol(
		    json_text_at(json_array_get(all, i), "place"), NULL, 10);
		last = n > last ? n : last;
	}
	its = xasprintf("%s-R%ld", ref, last + place_of(key));
	json_set_text(credit, "identifier", its);
}

/* A driver may say why its credit note cannot be composed. */
static bool
emit_or_reject(struct pull *p, json_t *doc, const char *why)
{
	if (why == NULL)
		return emit(p, doc, ECX_CREDIT);
	if (!p->interactive && !is_news(p, doc, ECX_CREDIT))
		return false;
	pull_reject(p, doc, "unclear", why);
	return true;
}

static bool
emit_credit(struct pull *p, const json_t *theirs, const json_t *order, size_t i,
    bool base)
{
	const json_t *all = json_at(theirs, "ecx.credits");
	const json_t *one = json_array_get(all, i);
	json_auto_t *native = ecx_credit_theirs(theirs, one), *doc = NULL;
	json_auto_t *booked = NULL;
	char why[ECX_WHY];

	doc = ecx_conn_ours(p->conn, ECX_CREDIT, native, &p->map_err, why);
	if (doc == NULL && p->map_err != ECX_REJECTED) {
		ecx_fail(p->conn, p->map_err, "%s", why);
		return false;
	}
	p->map_err = ECX_OK;
	if (doc == NULL) {
		pull_reject_theirs(p, native, why);
		return true;
	}
	order_renumber(order, json_object_get(doc, "creditNoteLine"));
	booked = p->flow != NULL ? booked_of(p, doc) : NULL;
	if (booked != NULL && !p->interactive &&
	    !ledger_credit_differs(booked, doc))
		return false;
	if (booked != NULL)
		json_set_text(doc, "identifier", json_text_at(booked, "key"));
	else if (p->flow != NULL)
		set_free_key(p, doc, all);
	if ((base || is_before_start(p, doc)) && !p->interactive) {
		ledger_book(ledger_of(p), p->flow, doc, json_text_at(doc, "id"),
		    "seen");
		return false;
	}
	return emit_or_reject(p, doc, json_string_at(one, "why"));
}

static bool
has_event(const json_t *credits, const char *event)
{
	size_t i;

	for (i = 0; i < json_array_size(credits); i++)
		if (json_is_at(json_array_get(credits, i), "id", event))
			return true;
	return false;
}

/* Says, once, which credit notes are of refunds that were deleted, or are not
 * of a shipped order any more. */
static void
report_gone(struct pull *p, const json_t *credits, const json_t *order)
{
	json_auto_t *booked =
	    ledger_credited(ledger_of(p), p->flow, json_text_at(order, "ref"));
	size_t i;

	for (i = 0; i < json_array_size(booked); i++) {
		const json_t *one = json_array_get(booked, i);
		const char *event = json_text_at(one, "event");

		if (json_is_at(one, "how", "gone") || has_event(credits, event))
			continue;
		if (!json_is_at(one, "how", "seen")) {
			ecx_warn(p->conn->name, order,
			    "refund '%s' was deleted in the store, or is of "
			    "what is not shipped there any more: take credit "
			    "note %s back in %s, where it was entered",
			    event, json_text_at(one, "key"), p->flow);
			ecx_run_status(p->run, ECX_EXIT_SOME);
		}
		ledger_booked_gone(
		    ledger_of(p), p->flow, json_text_at(one, "key"));
	}
}

/* Those of an order, in the store's order; were any emitted? */
static bool
emit_credits(
    struct pull *p, const json_t *theirs, const json_t *order, bool base)
{
	const json_t *all = json_at(theirs, "ecx.credits");
	bool any = false;
	size_t i;

	if (!p->interactive && !base)
		report_gone(p, all, order);
	for (i = 0; i < json_array_size(all) && p->map_err == ECX_OK; i++)
		any |= emit_credit(p, theirs, order, i, base);
	return any;
}

/* ---- changes and cancellations ---- */

/* Why nothing will come of it, "" where that is its cancellation; NULL where
 * something may. */
static const char *
end_of(const json_t *order, char why[ECX_WHY])
{
	const char *other = json_string_at(order, "replacedBy");

	switch (ecx_doc_order_state(order, false, why)) {
	case ECX_ORDER_CANCELLED:
		if (other == NULL)
			return "";
		(void)snprintf(why, ECX_WHY, "replaced by order %s", other);
		return why;
	case ECX_ORDER_RETURNED:
	case ECX_ORDER_FAILED:
	case ECX_ORDER_EXPIRED:
		return why;
	default:
		return NULL;
	}
}

/* What was paid back since. */
static json_t *
paid_back(const json_t *was, const json_t *is)
{
	const json_t *before = json_object_get(was, "payment");
	const json_t *now = json_object_get(is, "payment");
	json_t *back = json_array();
	size_t i, k;

	for (i = 0; i < json_array_size(now); i++) {
		json_t *one = json_array_get(now, i);
		struct dec amount = json_decimal_at(one, "amount");

		for (k = 0; k < json_array_size(before); k++)
			if (json_equal(one, json_array_get(before, k)))
				break;
		if (k == json_array_size(before) && !dec_bad(amount) &&
		    dec_cmp(amount, dec_zero()) < 0)
			json_array_append(back, one);
	}
	return back;
}

static json_t *
new_change(const struct pull *p, const struct ledger_exported *e, json_t *order,
    const char *type)
{
	auto_free char *key = xasprintf("%s-E%lld", json_text_at(order, "ref"),
	    (long long)(e->revision + 1));
	auto_free char *was = xasprintf(
	    "%016llx", (unsigned long long)ecx_doc_content_hash(e->order));
	json_t *doc = json_pack("{s:s, s:i, s:s, s:s, s:s}", "type", type, "v",
	    1, "source", p->conn->name, "id", json_text_at(order, "id"), "ref",
	    json_text_at(order, "ref"));
	json_auto_t *like = personal_like(e->order, order);
	json_auto_t *back = paid_back(e->order, like);

	json_set_text(doc, "identifier", key);
	json_set_text(doc, "orderNumber", json_string_at(order, "orderNumber"));
	json_set_text(doc, "orderId", json_string_at(order, "id"));
	json_set_text(
	    doc, "dateModified", json_string_at(order, "dateModified"));
	json_set_text(doc, "was", was);
	if (json_array_size(back) > 0)
		json_object_set(doc, "payment", back);
	json_object_set(doc, "order", order);
	return doc;
}

static bool
emit_cancellation(struct pull *p, const struct ledger_exported *e,
    json_t *order, const char *reason, json_t *lines)
{
	json_auto_t *doc = new_change(p, e, order, "OrderCancellation");

	if (reason != NULL && *reason != '\0')
		json_set_text(doc, "reason", reason);
	if (lines != NULL)
		json_object_set(doc, "orderItemNumber", lines);
	return emit(p, doc, ECX_CHANGE);
}

/* The order is alive again. */
static void
add_revival(json_t *differences, const json_t *was, const json_t *is)
{
	json_array_append_new(
	    differences, json_pack("{s:s, s:s, s:s}", "path", "orderStatus",
			     "was", json_text_at(was, "orderStatus"), "is",
			     json_text_at(is, "orderStatus")));
}

/* Was a request for the change sent, and its result never stored? */
static bool
is_under_way(struct pull *p, const json_t *change)
{
	return p->flow != NULL &&
	       ledger_intent_is_open(ledger_of(p), p->flow, ECX_CHANGE,
		   json_text_at(change, "identifier"));
}

static bool
emit_change(struct pull *p, const struct ledger_exported *e, json_t *order)
{
	char why[ECX_WHY], before[ECX_WHY];
	const char *end = end_of(order, why);
	const bool had_ended = end_of(e->order, before) != NULL;
	json_auto_t *differences = NULL, *lines = NULL, *doc = NULL;
	json_auto_t *like = personal_like(e->order, order);

	if (end != NULL)
		return !had_ended && emit_cancellation(p, e, order, end, NULL);
	differences = order_differences(e->order, like);
	if (had_ended)
		add_revival(differences, e->order, order);
	if (json_array_size(differences) > 0)
		lines = order_lines_gone(e->order, like, differences);
	if (lines != NULL)
		return emit_cancellation(p, e, order, NULL, lines);
	doc = new_change(p, e, order, "OrderChange");
	if (json_array_size(differences) == 0 && !is_under_way(p, doc))
		return false;
	json_object_set(doc, "difference", differences);
	return emit(p, doc, ECX_CHANGE);
}

/* ---- an order ---- */

/* Does the ERP have an order with this reference? */
static bool
has_order(struct pull *p, const char *ref)
{
	struct ledger_receipt r = {0};
	const bool created =
	    ledger_receipt(ledger_of(p), p->flow, ECX_ORDER, ref, &r);

	ledger_receipt_free(&r);
	return created;
}

/* Did this flow create it, from this store? */
static bool
is_ours(struct pull *p, const json_t *order)
{
	const char *ref = json_text_at(order, "ref");
	json_auto_t *known = ledger_order(ledger_of(p), p->flow, ref);

	return has_order(p, ref) &&
	       json_is_at(known, "source", p->conn->name) &&
	       (json_string_at(known, "orderId") == NULL ||
		   json_is_at(known, "orderId", json_text_at(order, "id")));
}

/* The order of a row that could not be read, of which an id may be all that is
 * known. The caller frees it. */
static char *
ref_of(struct pull *p, const json_t *names)
{
	const char *ref = json_string_at(names, "ref");
	const char *id = json_string_at(names, "id");

	if (ref != NULL)
		return xstrdup(ref);
	return id != NULL ? ledger_exported_ref(
				ledger_of(p), p->flow, p->conn->name, id)
			  : NULL;
}

bool
pull_is_followed(struct pull *p, const json_t *names)
{
	const char *id = json_string_at(names, "id");
	auto_free char *ref = p->flow != NULL ? ref_of(p, names) : NULL;
	bool created;

	if (id != NULL)
		json_set_text(p->looked_at, id, id);
	else
		p->looks_bad = true;
	if (ref == NULL || p->conn->driver->flags & ECX_CANONICAL)
		return true;
	created = has_order(p, ref);
	if (created && !p->interactive)
		ledger_exported_looked(ledger_of(p), p->flow, ref);
	return created;
}

/* Of an order that was created before orders were kept, the first look is what
 * is compared with later; that it is cancelled is said. */
static bool
take_base(struct pull *p, const json_t *theirs, json_t *order)
{
	struct ledger_exported e = {.order = order};
	char why[ECX_WHY];
	const char *end = end_of(order, why);

	if (p->interactive)
		return end != NULL &&
		       emit_cancellation(p, &e, order, end, NULL);
	if (json_array_size(p->bases) < NAMED)
		json_array_append_new(
		    p->bases, json_string(json_text_at(order, "ref")));
	p->n_bases++;
	(void)emit_credits(p, theirs, order, true);
	ledger_exported_base(ledger_of(p), p->flow, order);
	return end != NULL && emit_cancellation(p, &e, order, end, NULL);
}

void
pull_order_events(struct pull *p, const json_t *theirs, json_t *order)
{
	struct ledger_exported e;
	const char *id = json_text_at(order, "id");
	bool any;

	json_set_text(p->looked_at, id, id);
	if (!is_ours(p, order)) {
		p->run->n_skipped++;
		return;
	}
	if (ledger_exported(
		ledger_of(p), p->flow, json_text_at(order, "ref"), &e)) {
		order_renumber(e.order, json_object_get(order, "orderedItem"));
		any = emit_change(p, &e, order);
		any |= emit_credits(p, theirs, order, false);
		ledger_exported_free(&e);
	} else {
		any = take_base(p, theirs, order);
	}
	if (any)
		return;
	p->run->n_skipped++;
	if (!p->interactive)
		ledger_exported_looked(
		    ledger_of(p), p->flow, json_text_at(order, "ref"));
}

void
pull_event(struct pull *p, const json_t *doc, enum ecx_kind kind)
{
	if (!emit(p, doc, kind))
		p->run->n_skipped++;
}

/* ---- the run ---- */

static void
report_bases(const struct pull *p)
{
	auto_buf struct buf names = {0};
	size_t i;

	if (p->n_bases == 0)
		return;
	buf_init(&names, ECX_WHY);
	for (i = 0; i < json_array_size(p->bases); i++)
		buf_addf(&names, "%s%s", i > 0 ? ", " : "",
		    json_string_value(json_array_get(p->bases, i)));
	ecx_warn(p->conn->name, NULL,
	    "%zu orders were created in %s before their changes were followed: "
	    "they are followed from now on (%s%s)",
	    p->n_bases, p->flow, names.data,
	    p->n_bases > json_array_size(p->bases) ? ", ..." : "");
}

static void
finish(struct pull *p)
{
	report_bases(p);
	if (!pull_is_flow(p) || pull_is_queue(p))
		return;
	pull_look_again(p);
}

/*
 * What happened before changes were followed is not for the ERP: before the
 * time from which the first run read.
 */
static void
prepare(struct pull *p)
{
	static const enum ecx_kind kind = ECX_CREDIT;
	auto_free char *from = NULL;
	char text[CLOCK_TEXT];
	int64_t start = pull_start_of(p);

	p->bases = json_array();
	p->looked_at = json_object();
	if (p->interactive || p->flow == NULL)
		return;
	from =
	    ledger_checkpoint(ledger_of(p), p->conn->name, kind, p->flow, NULL);
	if (from != NULL) {
		(void)clock_parse(from, &p->changes_from);
		return;
	}
	p->changes_from = p->query.since != 0 ? p->query.since : start;
	if (p->changes_from != 0 && !pull_is_queue(p))
		ledger_checkpoint_put(ledger_of(p), p->conn->name, kind,
		    p->flow, clock_print(p->changes_from, text));
}

const struct pull_kind pull_changes = {.prepare = prepare, .finish = finish};
