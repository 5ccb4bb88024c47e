/* States of orders: what of them is for a person, and what is done once the
 * store has them. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "core/ledger_exported.h"
#include "flow/set_state.h"

static const char cancelled[] = "OrderCancelled";

static bool
is_cancelled(const json_t *state)
{
	return json_is_at(state, "state", cancelled);
}

/* The order as it was exported; false when that is not known. */
static bool
exported_of(
    struct ecx_run *run, const json_t *state, struct ledger_exported *out)
{
	return ledger_exported(ecx_ledger(run), json_text_at(state, "source"),
	    json_text_at(state, "ref"), out);
}

/* ---- what was paid ---- */

/* A payment that has arrived. */
static bool
is_paid(const json_t *payment, struct dec amount)
{
	const char *status = json_string_at(payment, "paymentStatus");

	return !dec_bad(amount) && !dec_is_zero(amount) &&
	       (status == NULL || strcmp(status, "PaymentComplete") == 0);
}

/* "20.00 EUR of card 'c1', 4.20 EUR of gift_card"; nothing where no payment has
 * an amount. */
static void
add_payments(struct buf *out, const json_t *order, const char *currency)
{
	const json_t *payments = json_object_get(order, "payment"), *one;
	const size_t begin = out->len;
	size_t i;

	json_array_foreach (payments, i, one) {
		const struct dec amount = json_decimal_at(one, "amount");
		const char *method = json_string_at(one, "paymentMethod");
		const char *id = json_string_at(one, "identifier");
		char text[DEC_TEXT];

		if (!is_paid(one, amount))
			continue;
		buf_addf(out, "%s%s %s", out->len > begin ? ", " : "",
		    dec_print(amount, text), currency);
		if (method != NULL)
			buf_addf(out, " of %.60s", method);
		if (id != NULL)
			buf_addf(out, " '%.60s'", id);
	}
}

/* What a person has to give back, a new string; NULL when nothing was paid. */
static char *
explain_prepaid(const json_t *order)
{
	const char *currency = json_text_at(order, "documentCurrencyCode");
	const struct dec amount =
	    json_decimal_at(order, "anticipatedMonetaryTotal.prepaidAmount");
	auto_buf struct buf parts = {0};
	char text[DEC_TEXT];

	if (order == NULL || dec_bad(amount))
		return xstrdup("give back what was paid");
	if (dec_is_zero(amount))
		return NULL;
	buf_init(&parts, BUF_LINE_MAX);
	add_payments(&parts, order, currency);
	return xasprintf("give back %s %s%s%s%s", dec_print(amount, text),
	    currency, parts.len > 0 ? " (" : "", parts.data,
	    parts.len > 0 ? ")" : "");
}

/* ---- before and after ---- */

static char *
explain_report(
    const json_t *state, const char *store, const struct ledger_exported *e)
{
	auto_free char *back = explain_prepaid(e->order);

	return xasprintf("cancelled in %s as %s: cancel it in %s%s%s",
	    json_text_at(state, "source"), json_text_at(state, "number"), store,
	    back != NULL ? " and " : "; nothing was paid",
	    back != NULL ? back : "");
}

enum state_verdict
set_state_judge(struct ecx_run *run, const struct ecx_conn *conn,
    const json_t *state, char **why)
{
	struct ledger_exported e = {0};
	enum state_verdict verdict = STATE_SET;

	*why = NULL;
	if (!is_cancelled(state))
		return STATE_SET;
	if (exported_of(run, state, &e) &&
	    json_is_at(e.order, "orderStatus", cancelled))
		verdict = STATE_SKIP;
	else if (conf_is(conn->conf, "cancel", "report"))
		verdict = STATE_REPORT;
	if (verdict == STATE_REPORT)
		*why = explain_report(state, conn->name, &e);
	ledger_exported_free(&e);
	return verdict;
}

/* As ecx-fetch-changes would write it. */
static void
book_cancellation(struct ecx_run *run, const char *store, const json_t *state,
    const struct ledger_exported *e)
{
	auto_free char *key = xasprintf(
	    "%s-E%" PRId64, json_text_at(state, "ref"), e->revision + 1);
	json_auto_t *doc = json_pack("{s:s, s:i, s:s, s:O?, s:O?, s:s}", "type",
	    "OrderCancellation", "v", 1, "source", store, "id",
	    json_object_get(e->order, "id"), "ref",
	    json_object_get(state, "ref"), "identifier", key);
	json_t *order = json_copy(e->order);
	char event[17];

	json_set_text(order, "orderStatus", cancelled);
	json_object_set_new(doc, "order", order);
	(void)snprintf(
	    event, sizeof(event), "%016" PRIx64, ecx_doc_content_hash(order));
	ledger_book_change(
	    ecx_ledger(run), json_text_at(state, "source"), doc, event, "sent");
}

static char *
explain_done(
    const json_t *state, const char *store, const struct ledger_exported *e)
{
	auto_free char *back = explain_prepaid(e->order);

	return back == NULL
		   ? NULL
		   : xasprintf("cancelled in %s as %s, and in %s: %s, unless "
			       "that is done",
			 json_text_at(state, "source"),
			 json_text_at(state, "number"), store, back);
}

/* Will the ERP have nothing more to say of the order? */
static bool
is_last(const json_t *state)
{
	return is_cancelled(state) ||
	       (json_is_at(state, "state", "OrderDelivered") &&
		   json_string_at(state, "invoice.0.number") != NULL);
}

char *
set_state_done(
    struct ecx_run *run, const char *store, const json_t *state, bool is_report)
{
	struct ledger_exported e = {0};
	char *why = NULL;

	if (is_last(state))
		ledger_state_last(ecx_ledger(run),
		    json_text_at(state, "source"), json_text_at(state, "ref"));
	if (is_report || !is_cancelled(state))
		return NULL;
	if (exported_of(run, state, &e))
		book_cancellation(run, store, state, &e);
	why = explain_done(state, store, &e);
	ledger_exported_free(&e);
	return why;
}
