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

#include "core/ledger_defer.h"
#include "core/ledger_exported.h"
#include "core/order_diff.h"
#include "flow/pull_in.h"

/* So many orders are looked at in one run beside those of the cursor. */
enum { LOOKS = 500, NAMED = 5 };

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

/* The event has one key, and the key one event. */
static bool
is_booked(struct pull *p, const json_t *credit)
{
	const char *event = json_text_at(credit, "id");
	auto_free char *key = ledger_booked_key(
	    ledger_of(p), p->flow, json_text_at(credit, "ref"), event);
	auto_free char *other = NULL;

	if (key != NULL)
		return true;
	other = ledger_booked_event(
	    ledger_of(p), p->flow, json_text_at(credit, "identifier"));
	if (other == NULL)
		return false;
	ecx_warn(p->conn->name, credit,
	    "this number is that of the refund '%s', which the store does not "
	    "have any more: refund '%s' is not booked, enter it by hand",
	    other, event);
	ecx_run_status(p->run, ECX_EXIT_SOME);
	return true;
}

/* The store's order with one of its credit notes in the place of what it is
 * worth. A new reference. */
static json_t *
native_of(const json_t *theirs, const json_t *credit)
{
	json_t *native = json_copy((json_t *)theirs);
	json_t *ecx = json_copy((json_t *)credit);

	json_object_update_missing(ecx, json_object_get(theirs, "ecx"));
	json_object_set_new(native, "ecx", ecx);
	return native;
}

static bool
emit_credit(struct pull *p, const json_t *theirs, const json_t *one, bool base)
{
	json_auto_t *native = native_of(theirs, one), *doc = NULL;
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
	if (is_booked(p, doc) && !p->interactive)
		return false;
	if ((base || is_before_start(p, doc)) && !p->interactive) {
		ledger_book(ledger_of(p), p->flow, doc, json_text_at(doc, "id"),
		    "seen");
		return false;
	}
	return emit(p, doc, ECX_CREDIT);
}

/* Those of an order, in the store's order; were any emitted? */
static bool
emit_credits(struct pull *p, const json_t *theirs, bool base)
{
	const json_t *all = json_at(theirs, "ecx.credits");
	bool any = false;
	size_t i;

	for (i = 0; i < json_array_size(all) && p->map_err == ECX_OK; i++)
		any |= emit_credit(p, theirs, json_array_get(all, i), base);
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
	json_auto_t *back = paid_back(e->order, order);

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

static bool
emit_change(struct pull *p, const struct ledger_exported *e, json_t *order)
{
	char why[ECX_WHY], before[ECX_WHY];
	const char *end = end_of(order, why);
	const bool had_ended = end_of(e->order, before) != NULL;
	json_auto_t *differences = NULL, *lines = NULL, *doc = NULL;

	if (end != NULL)
		return !had_ended && emit_cancellation(p, e, order, end, NULL);
	differences = order_differences(e->order, order);
	if (had_ended)
		add_revival(differences, e->order, order);
	if (json_array_size(differences) == 0)
		return false;
	lines = order_lines_gone(e->order, order, differences);
	if (lines != NULL)
		return emit_cancellation(p, e, order, NULL, lines);
	doc = new_change(p, e, order, "OrderChange");
	json_object_set(doc, "difference", differences);
	return emit(p, doc, ECX_CHANGE);
}

/* ---- an order ---- */

bool
pull_has_order(struct pull *p, const char *ref)
{
	struct ledger_receipt r = {0};
	const bool created = ref == NULL || ledger_receipt(ledger_of(p),
						p->flow, ECX_ORDER, ref, &r);

	ledger_receipt_free(&r);
	return created;
}

/* Did this flow create it, from this store? */
static bool
is_ours(struct pull *p, const json_t *order)
{
	const char *ref = json_text_at(order, "ref");
	json_auto_t *known = ledger_order(ledger_of(p), p->flow, ref);

	return pull_has_order(p, ref) &&
	       json_is_at(known, "source", p->conn->name) &&
	       (json_string_at(known, "orderId") == NULL ||
		   json_is_at(known, "orderId", json_text_at(order, "id")));
}

static void
note_asked(struct pull *p, const char *id)
{
	json_set_text(p->looked_at, id, id);
	if (pull_is_flow(p))
		ledger_exported_asked(ledger_of(p), p->flow, p->conn->name, id);
}

void
pull_note_look(struct pull *p, const json_t *names)
{
	const char *id = json_string_at(names, "id");

	if (id != NULL)
		note_asked(p, id);
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
	(void)emit_credits(p, theirs, true);
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
		any = emit_change(p, &e, order);
		any |= emit_credits(p, theirs, false);
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

/* ---- what is looked at beside the cursor ---- */

static void
add_id(const char *id, void *data)
{
	json_set_text(data, id, id);
}

/* Orders with an event that waits, and is due. */
static bool
add_due(const struct ledger_deferral *d, void *data)
{
	struct json_problem ignored;
	json_auto_t *doc = json_read(d->document, d->len, &ignored);
	const char *id = json_string_at(doc, "orderId");

	if (id != NULL)
		json_set_text(data, id, id);
	return true;
}

/* False when the list failed. */
static bool
look_at(struct pull *p, const json_t *ids)
{
	const struct ecx_verbs *v = &p->conn->driver->verbs[p->kind];
	auto_free const char **names =
	    xcalloc(json_object_size(ids) + 1, sizeof(*names));
	struct ecx_query query = {.kind = p->kind, .ids = names};
	const char *id;
	const json_t *unused;
	enum ecx_err err;

	json_object_foreach ((json_t *)ids, id, unused)
		names[query.n_ids++] = id;
	p->looks = true;
	err = v->list(p->conn, &query, &p->emitter);
	if (p->map_err != ECX_OK)
		err = p->map_err;
	if (err == ECX_OK || err == ECX_STOPPED)
		return err == ECX_OK;
	ecx_warn(p->conn->name, NULL, "orders that are looked at again: %s",
	    p->conn->error);
	ecx_run_status(
	    p->run, ecx_err_stops(err) ? ecx_err_exit(err) : ECX_EXIT_AGAIN);
	return false;
}

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
	const struct conf_section *s = p->conn->conf;
	const int64_t now = clock_now();
	json_auto_t *ids = json_object();
	const char *id;
	const json_t *unused;

	report_bases(p);
	if (!pull_is_flow(p) || pull_is_queue(p))
		return;
	ledger_due(
	    ledger_of(p), p->conn->name, ECX_CHANGE, p->flow, add_due, ids);
	ledger_due(
	    ledger_of(p), p->conn->name, ECX_CREDIT, p->flow, add_due, ids);
	ledger_exported_due(ledger_of(p), p->flow, p->conn->name,
	    now - conf_duration(s, "look_back"),
	    now - conf_duration(s, "look_every"), LOOKS, add_id, ids);
	json_object_foreach (p->looked_at, id, unused)
		(void)json_object_del(ids, id);
	if (json_object_size(ids) > 0 && look_at(p, ids))
		json_object_foreach (ids, id, unused)
			if (json_object_get(p->looked_at, id) == NULL)
				note_asked(p, id);
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
