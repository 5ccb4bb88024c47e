/*
 * What became of orders that were created: changes, cancellations and credit
 * notes. Each is checked against the order as it was exported, and against what
 * is booked of it already. It is done in the ERP (push_apply.c), or reported to
 * a person, once: a row in the quarantine that says what to do there.
 */
#include <stdio.h>
#include <string.h>

#include "core/ledger_exported.h"
#include "core/order_diff.h"
#include "core/personal.h"
#include "flow/push_in.h"

bool
push_is_event(enum ecx_kind kind)
{
	return kind == ECX_CHANGE || kind == ECX_CREDIT;
}

__attribute__((format(printf, 3, 4))) static bool
refuse(struct item *it, const char *code, const char *format, ...)
{
	auto_free char *why = NULL;
	va_list ap;

	va_start(ap, format);
	why = xvasprintf(format, ap);
	va_end(ap);
	push_reject(it, code, why);
	return false;
}

static const char *
ref_of(const struct item *it)
{
	return json_text_at(it->in.doc, "ref");
}

/* ---- what a credit note may be ---- */

static struct dec
amount_of(const json_t *object, const char *path)
{
	const char *text = json_string_at(object, path);

	return text != NULL ? dec_parse(text) : dec_zero();
}

/* The pieces of a line that other credit notes have. */
static struct dec
credited_before(const json_t *credited, const char *number)
{
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < json_array_size(credited); i++) {
		const json_t *lines =
		    json_object_get(json_array_get(credited, i), "lines");
		const char *pieces =
		    json_string_value(json_object_get(lines, number));

		if (pieces != NULL &&
		    !json_is_at(json_array_get(credited, i), "how", "gone"))
			sum = dec_add(sum, dec_parse(pieces));
	}
	return sum;
}

static bool
check_line(struct item *it, const json_t *order, const json_t *credited,
    const json_t *line)
{
	const char *number = json_text_at(line, "orderItemNumber");
	const json_t *ordered = order_line(order, number);
	struct dec before = credited_before(credited, number), all;
	char left[DEC_TEXT];

	if (ordered == NULL)
		return refuse(it, "unknown-line",
		    "line '%.40s' is not one of the order", number);
	all = amount_of(ordered, "orderQuantity");
	if (dec_cmp(
		dec_add(before, amount_of(line, "creditedQuantity")), all) <= 0)
		return true;
	return refuse(it, "too-much",
	    "line '%.40s': %s pieces, but only %s are left to credit", number,
	    json_text_at(line, "creditedQuantity"),
	    dec_print(dec_sub(all, before), left));
}

static bool
check_gross(struct item *it, const json_t *order, const json_t *credited)
{
	struct dec left =
	    amount_of(order, "anticipatedMonetaryTotal.taxInclusiveAmount");
	struct dec is =
	    amount_of(it->in.doc, "legalMonetaryTotal.taxInclusiveAmount");
	char text[DEC_TEXT], of[DEC_TEXT];
	size_t i;

	for (i = 0; i < json_array_size(credited); i++)
		left = dec_sub(
		    left, ledger_credit_gross(json_array_get(credited, i)));
	if (dec_cmp(is, left) <= 0)
		return true;
	return refuse(it, "too-much",
	    "%s %s, but only %s are left to credit of the order",
	    dec_print(is, text),
	    json_text_at(it->in.doc, "documentCurrencyCode"),
	    dec_print(left, of));
}

/* Is it of the order, in its currency, and no more than is left? */
static bool
check_credit(struct push *p, struct item *it, const json_t *order)
{
	const json_t *lines = json_object_get(it->in.doc, "creditNoteLine");
	const char *currency = json_text_at(order, "documentCurrencyCode");
	json_auto_t *credited =
	    ledger_credited(ecx_ledger(p->run), p->name, ref_of(it));
	size_t i;

	if (!json_is_at(it->in.doc, "documentCurrencyCode", currency))
		return refuse(it, "currency", "in %s, but the order is in %s",
		    json_text_at(it->in.doc, "documentCurrencyCode"), currency);
	for (i = 0; i < json_array_size(lines); i++)
		if (!check_line(it, order, credited, json_array_get(lines, i)))
			return false;
	return check_gross(it, order, credited);
}

/* ---- the words of a report ---- */

static void
add_money(struct buf *out, const char *amount, const json_t *of)
{
	buf_addf(
	    out, "%s %s", amount, json_text_at(of, "documentCurrencyCode"));
}

/* The amount of a line or charge with its taxes. */
static const char *
gross_of(const json_t *row, const char *name, char out[DEC_TEXT])
{
	const json_t *taxes = json_object_get(row, "taxSubtotal");
	struct dec sum = amount_of(row, name);
	size_t i;

	for (i = 0; i < json_array_size(taxes); i++)
		sum = dec_add(
		    sum, amount_of(json_array_get(taxes, i), "taxAmount"));
	return dec_print(sum, out);
}

static const char *
restock_words(const json_t *line)
{
	return json_is_at(line, "restock", "sellable")  ? ", back in stock"
	       : json_is_at(line, "restock", "blocked") ? ", back, not sellable"
	       : json_is_at(line, "restock", "none")    ? ", not in stock again"
							: "";
}

static void
explain_credit(const struct push *p, const struct item *it, const char *number,
    struct buf *out)
{
	const json_t *doc = it->in.doc;
	const json_t *lines = json_object_get(doc, "creditNoteLine");
	const json_t *charges = json_object_get(doc, "allowanceCharge");
	char gross[DEC_TEXT];
	size_t i;

	buf_adds(out, "refunded in ");
	buf_adds(out, json_text_at(doc, "source"));
	buf_addf(out, " on %s: credit ", json_text_at(doc, "issueDate"));
	add_money(out,
	    json_text_at(doc, "legalMonetaryTotal.taxInclusiveAmount"), doc);
	buf_addf(out, " of order %s in %s", number, p->name);
	for (i = 0; i < json_array_size(lines); i++) {
		const json_t *line = json_array_get(lines, i);

		buf_addf(out, "%s %s x line %s '%s', %s%s", i == 0 ? ":" : ";",
		    json_text_at(line, "creditedQuantity"),
		    json_text_at(line, "orderItemNumber"),
		    json_text_at(line, "sku"),
		    gross_of(line, "lineExtensionAmount", gross),
		    restock_words(line));
	}
	for (i = 0; i < json_array_size(charges); i++) {
		const json_t *one = json_array_get(charges, i);
		const char *code =
		    json_string_at(one, "allowanceChargeReasonCode");

		buf_addf(out, "%s %s%s %s",
		    i == 0 && json_array_size(lines) == 0 ? ":" : ";",
		    json_true_at(one, "chargeIndicator") ? "" : "kept ",
		    code != NULL ? code
				 : json_text_at(one, "allowanceChargeReason"),
		    gross_of(one, "amount", gross));
	}
}

static void
add_paid_back(struct buf *out, const json_t *doc)
{
	const json_t *all = json_object_get(doc, "payment");
	struct dec sum = dec_zero();
	char text[DEC_TEXT];
	size_t i;

	for (i = 0; i < json_array_size(all); i++)
		sum = dec_add(sum, amount_of(json_array_get(all, i), "amount"));
	if (dec_bad(sum) || dec_cmp(sum, dec_zero()) >= 0)
		return;
	buf_adds(out, "; ");
	add_money(
	    out, dec_print(dec_neg(sum), text), json_object_get(doc, "order"));
	buf_adds(out, " was paid back");
}

static void
explain_cancellation(const struct item *it, const char *number, struct buf *out)
{
	const json_t *doc = it->in.doc;
	const json_t *lines = json_object_get(doc, "orderItemNumber");
	const char *reason = json_string_at(doc, "reason");
	size_t i;

	buf_addf(out, "%s",
	    lines == NULL                 ? "cancelled"
	    : json_array_size(lines) == 1 ? "line"
					  : "lines");
	for (i = 0; i < json_array_size(lines); i++)
		buf_addf(out, "%s %s", i > 0 ? "," : "",
		    json_string_value(json_array_get(lines, i)));
	buf_addf(out, "%s in %s after it was created as %s: cancel %s there",
	    lines != NULL ? " cancelled" : "", json_text_at(doc, "source"),
	    number, json_array_size(lines) > 1 ? "them" : "it");
	if (reason != NULL)
		buf_addf(out, " (%s)", reason);
	add_paid_back(out, doc);
}

static void
explain_change(const struct item *it, const json_t *order, const char *number,
    struct buf *out)
{
	const json_t *doc = it->in.doc;

	if (ecx_event_is_look(doc)) {
		buf_addf(out,
		    "changed in %s and back again after it was created as %s, "
		    "while a run was cut short: see that it is there as it was "
		    "created",
		    json_text_at(doc, "source"), number);
		return;
	}
	buf_addf(out, "changed in %s after it was created as %s: ",
	    json_text_at(doc, "source"), number);
	order_diff_print(order, json_object_get(doc, "order"),
	    json_object_get(doc, "difference"), out);
	buf_adds(out, ": change it there");
}

void
push_event_report(
    struct push *p, struct item *it, const json_t *order, const char *failed)
{
	auto_buf struct buf out = {0};
	const char *number = push_receipt_number(&it->order);

	buf_init(&out, BUF_LINE_MAX);
	if (it->in.kind == ECX_CREDIT)
		explain_credit(p, it, number, &out);
	else if (json_is_at(it->in.doc, "type", "OrderCancellation"))
		explain_cancellation(it, number, &out);
	else
		explain_change(it, order, number, &out);
	if (failed != NULL)
		buf_addf(
		    &out, "; not done by %s: %s", p->run->tool->name, failed);
	push_reject(it, "report", out.data);
	it->reported = true;
}

/* ---- what is to be done ---- */

/* Was its order created here, from the same store? */
static bool
check_origin(struct push *p, struct item *it)
{
	struct ledger *l = ecx_ledger(p->run);
	json_auto_t *known = ledger_order(l, p->name, ref_of(it));
	const char *source = json_text_at(it->in.doc, "source");

	if (!ledger_receipt(l, p->name, ECX_ORDER, ref_of(it), &it->order))
		return refuse(it, "unknown-order",
		    "its order %s was not created in %s", ref_of(it), p->name);
	if (known != NULL && json_is_at(known, "source", source))
		return true;
	return refuse(it, "other-store", "order %s came from %s, not from %s",
	    ref_of(it), json_text_at(known, "source"), source);
}

/* What a credit note is known by, or what a change makes of the order: a later
 * one may make the same of it. */
static void
event_of(const json_t *doc, enum ecx_kind kind, char out[ECX_WHY])
{
	if (kind == ECX_CREDIT)
		(void)snprintf(out, ECX_WHY, "%s", json_text_at(doc, "id"));
	else
		(void)snprintf(out, ECX_WHY, "%s %016llx",
		    json_text_at(doc, "identifier"),
		    (unsigned long long)ecx_doc_content_hash(
			json_object_get(doc, "order")));
}

/* True when it is booked already, or its key is another event's. */
static bool
is_booked(struct push *p, struct item *it)
{
	char event[ECX_WHY];
	auto_free char *key = NULL, *booked = NULL;
	struct ledger *l = ecx_ledger(p->run);

	event_of(it->in.doc, it->in.kind, event);
	booked = ledger_booked_event(l, p->name, it->key);
	if (booked != NULL && strcmp(booked, event) == 0) {
		it->outcome = BOOKED;
		return true;
	}
	if (booked != NULL) {
		(void)refuse(it, "conflict",
		    "its number is that of another event, '%.100s'", booked);
		return true;
	}
	if (it->in.kind != ECX_CREDIT)
		return false;
	key = ledger_booked_key(l, p->name, ref_of(it), event);
	if (key != NULL)
		(void)refuse(it, "conflict", "refund '%.100s' is booked as %s",
		    event, key);
	return key != NULL;
}

/* Is it a change of the order as it was exported last? */
static bool
check_version(struct item *it, const json_t *order)
{
	const char *was = json_string_at(it->in.doc, "was");
	char now[17];

	(void)snprintf(now, sizeof(now), "%016llx",
	    (unsigned long long)ecx_doc_content_hash(order));
	if (was == NULL || strcmp(was, now) == 0)
		return true;
	return refuse(it, "stale",
	    "the order has changed since it was read: the next run reads it "
	    "again");
}

/*
 * A refund that is booked with another amount is said: what was refunded before
 * it was shipped is off the order, and credited once it is shipped all the
 * same.
 */
static void
report_other_amount(struct push *p, struct item *it)
{
	json_auto_t *all =
	    ledger_credited(ecx_ledger(p->run), p->name, ref_of(it));
	const char *now =
	    json_text_at(it->in.doc, "legalMonetaryTotal.taxInclusiveAmount");
	char was[DEC_TEXT], some[DEC_TEXT];
	struct dec more;
	json_t *one;
	size_t i;

	json_array_foreach (all, i, one) {
		if (!json_is_at(one, "key", it->key) ||
		    !ledger_credit_differs(one, it->in.doc))
			continue;
		auto_buf struct buf out = {0};

		buf_init(&out, BUF_LINE_MAX);
		more = dec_sub(dec_parse(now), ledger_credit_gross(one));
		buf_addf(&out, "refunded in %s on %s: it was booked with %s, ",
		    json_text_at(it->in.doc, "source"),
		    json_text_at(it->in.doc, "issueDate"),
		    dec_print(ledger_credit_gross(one), was));
		buf_addf(&out, "and is %s ", now);
		buf_addf(&out, "%s now: ",
		    json_text_at(it->in.doc, "documentCurrencyCode"));
		if (dec_cmp(more, dec_zero()) > 0)
			buf_addf(&out, "credit %s more of order %s in %s",
			    dec_print(more, some),
			    push_receipt_number(&it->order), p->name);
		else
			buf_addf(&out,
			    "take %s back of what is credited of order %s in "
			    "%s",
			    dec_print(dec_neg(more), some),
			    push_receipt_number(&it->order), p->name);
		push_reject(it, "report", out.data);
		it->reported = true;
	}
}

static const char is_pruned[] =
    "customer and addresses of the order were removed here by ecx-ledger prune";

bool
push_event_decide(struct push *p, struct item *it)
{
	struct ledger_exported e = {0};
	bool creates = false;

	if (!check_origin(p, it))
		return false;
	if (is_booked(p, it)) {
		if (it->outcome == BOOKED && it->in.kind == ECX_CREDIT)
			report_other_amount(p, it);
		return false;
	}
	if (!ledger_exported(ecx_ledger(p->run), p->name, ref_of(it), &e))
		return refuse(it, "unknown-order",
		    "what was exported of order %s is not known: read the "
		    "store with ecx-fetch-changes",
		    ref_of(it));
	if (!(it->in.kind == ECX_CREDIT ? check_credit(p, it, e.order)
					: check_version(it, e.order)))
		;
	else if (personal_is_removed(e.order))
		push_event_report(p, it, e.order, is_pruned);
	else if (!push_event_applies(p, it))
		push_event_report(p, it, e.order, NULL);
	else if (it->in.kind == ECX_CREDIT)
		creates = true;
	else
		push_event_apply(p, it, e.order);
	ledger_exported_free(&e);
	return creates;
}

/* The ERP does not do it. */
static void
report_refused(struct push *p, struct item *it)
{
	struct ledger_exported e = {0};
	auto_free char *why = xstrdup(it->work.why);

	if (ledger_exported(ecx_ledger(p->run), p->name, ref_of(it), &e))
		push_event_report(p, it, e.order, why);
	ledger_exported_free(&e);
}

void
push_event_record(struct push *p, struct item *it)
{
	struct ledger *l = ecx_ledger(p->run);
	char event[ECX_WHY];

	if (it->outcome == REJECTED && !it->reported &&
	    it->work.job.doc != NULL)
		report_refused(p, it);
	if (!it->reported && !push_is_work(it))
		return;
	event_of(it->in.doc, it->in.kind, event);
	if (it->in.kind == ECX_CREDIT)
		ledger_book(l, p->name, it->in.doc, event,
		    it->reported ? "reported" : "sent");
	else
		ledger_book_change(l, p->name, it->in.doc, event,
		    it->reported ? "reported" : "sent");
	if (it->reported)
		ledger_event(l, p->run->tool->name, p->name, "reported",
		    it->key, it->work.why);
}
