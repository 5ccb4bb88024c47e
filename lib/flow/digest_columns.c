/* The cells of the tables of a digest. */
#include <stdbool.h>
#include <string.h>

#include "base/die.h"
#include "base/mem.h"
#include "core/ledger_defer.h"
#include "flow/advice.h"
#include "flow/digest_in.h"
#include "flow/mail.h"

enum { NAME = 30 }; /* columns of a customer's name in the text */

void
digest_clean(struct buf *out, const char *s)
{
	char clean[PIECE];

	buf_adds(out, mail_clean(clean, sizeof(clean), s));
}

static void
cell_total(const json_t *row, struct buf *out)
{
	const char *currency = json_string_at(row, "summary.currency");
	struct dec total = json_decimal_at(row, "summary.total");

	if (dec_bad(total) || currency == NULL)
		return;
	grid_amount(out, total);
	buf_addc(out, ' ');
	digest_clean(out, currency);
}

static void
cell_tracking(const json_t *row, struct buf *out)
{
	const json_t *numbers = json_at(row, "summary.trackingNumber"), *n;
	size_t i;

	json_array_foreach (numbers, i, n) {
		if (!json_is_string(n))
			continue;
		if (out->len > 0)
			buf_adds(out, ", ");
		digest_clean(out, json_string_value(n));
	}
}

static void
cell_note(const json_t *row, struct buf *out)
{
	const char *note = json_string_at(row, "summary.note");

	if (json_true_at(row, "existed"))
		buf_adds(out, "existed before");
	if (note != NULL && out->len > 0)
		buf_adds(out, "; ");
	if (note != NULL)
		digest_clean(out, note);
}

static void
add_reason(const json_t *row, struct buf *out)
{
	const char *reason = json_string_at(row, "reason");
	const char *code = json_string_at(row, "code");
	char clean[ECX_WHY];

	if (reason != NULL)
		buf_adds(out, mail_clean(clean, sizeof(clean), reason));
	if (code != NULL)
		buf_addf(out, " (%s)", mail_clean(clean, sizeof(clean), code));
}

/* ", next try 2026-11-21T12:00:00Z" */
static void
add_next(const json_t *row, const char *before, struct buf *out)
{
	const char *next = json_string_at(row, "next");

	if (next != NULL)
		buf_addf(out, "%snext try %s", before, next);
}

/* "2026-11-20" */
static void
cell_date(const json_t *row, struct buf *out)
{
	const char *date = json_string_at(row, "summary.orderDate");
	char clean[PIECE];

	if (date != NULL)
		buf_addf(out, "%.10s", mail_clean(clean, sizeof(clean), date));
}

static void
cell_happened(const json_t *row, struct buf *out)
{
	buf_adds(out, advice_of(row, false).happened);
}

static void
cell_todo(const json_t *row, struct buf *out)
{
	buf_adds(out, advice_of(row, false).todo);
}

static void
cell_todo_later(const json_t *row, struct buf *out)
{
	buf_adds(out, advice_of(row, true).todo);
}

/* A document that waited before it was filed says so. */
static void
cell_reason(const json_t *row, struct buf *out)
{
	const char *first = json_string_at(row, "first");

	if (first != NULL)
		buf_addf(out, "filed, it waited since %s: ", first);
	add_reason(row, out);
	add_next(row, "; ", out);
}

static void
cell_wait(const json_t *row, struct buf *out)
{
	const bool master_data = json_is_at(row, "code", LEDGER_MASTER_DATA);

	buf_addf(
	    out, "waits for %s: ", master_data ? "master data" : "another try");
	add_reason(row, out);
	buf_addf(out, "; since %s", json_text_at(row, "first"));
	add_next(row, ", ", out);
}

const struct column digest_columns[] = {
    [ORDER] = {"Order", {"summary.orderNumber", "ref", "key"}},
    [KEY] = {"Document", {"key"}},
    [REF] = {"Reference", {"ref", "key"}},
    [CUSTOMER] = {"Customer", {"summary.customer"}, .widest = NAME},
    [TOTAL] = {"Total", .cell = cell_total, .right = true},
    [CARRIER] = {"Carrier", {"summary.provider"}},
    [TRACKING] = {"Tracking", .cell = cell_tracking},
    [NUMBER] = {NULL, {"number", "id"}},
    [FROM] = {"From", {"source"}, .common = digest_source},
    [TO] = {"To", {"target"}, .common = digest_target},
    [NOTE] = {"", .cell = cell_note},
    [DATE] = {"Ordered", .cell = cell_date},
    [HAPPENED] = {"What happened", .cell = cell_happened, .below = true},
    [ACTION] = {"To do", .cell = cell_todo, .below = true, .titled = true},
    [ACTION_LATER] = {"To do", .cell = cell_todo_later, .below = true,
	.titled = true},
    [STORE] = {"Store", {"links.store"}, .link = true},
    [SYSTEM] = {"ERP", {"links.system"}, .link = true},
    [REASON] = {"Reason", .cell = cell_reason, .below = true},
    [WAIT] = {"Waits", .cell = cell_wait, .below = true},
    [WHAT] = {"Difference", {"what"}},
    [OURS] = {"In the store", {"ours"}},
    [THEIRS] = {"In the ERP", {"theirs"}},
    [SINCE] = {"Since", {"first"}},
};

const enum column_id digest_created[ECX_KINDS][GRID_COLUMNS] = {
    [ECX_ORDER] = {ORDER, CUSTOMER, TOTAL, NUMBER, FROM, TO, NOTE, STORE,
	SYSTEM},
    [ECX_FULFILLMENT] = {ORDER, CARRIER, TRACKING, NUMBER, FROM, TO, NOTE,
	STORE, SYSTEM},
    [ECX_CUSTOMER] = {REF, CUSTOMER, NUMBER, FROM, TO, NOTE},
    [ECX_CHANGE] = {KEY, CUSTOMER, TOTAL, NUMBER, FROM, TO, NOTE, STORE,
	SYSTEM},
};
const enum column_id digest_rejected[ECX_KINDS][GRID_COLUMNS] = {
    [ECX_ORDER] = {ORDER, CUSTOMER, TOTAL, DATE, FROM, TO, HAPPENED, REASON,
	ACTION, STORE, SYSTEM},
    [ECX_FULFILLMENT] = {ORDER, CARRIER, TRACKING, FROM, TO, HAPPENED, REASON,
	ACTION, STORE, SYSTEM},
    [ECX_CUSTOMER] = {REF, CUSTOMER, FROM, TO, HAPPENED, REASON, ACTION},
    [ECX_CHANGE] = {KEY, CUSTOMER, TOTAL, DATE, FROM, TO, REASON, ACTION, STORE,
	SYSTEM},
    [ECX_DIFFERENCE] = {REF, WHAT, OURS, THEIRS, SINCE, FROM, TO, STORE,
	SYSTEM},
};
const enum column_id digest_deferred[ECX_KINDS][GRID_COLUMNS] = {
    [ECX_ORDER] = {ORDER, CUSTOMER, TOTAL, DATE, FROM, TO, WAIT, ACTION_LATER,
	STORE, SYSTEM},
    [ECX_FULFILLMENT] = {ORDER, CARRIER, TRACKING, FROM, TO, WAIT, ACTION_LATER,
	STORE, SYSTEM},
    [ECX_CUSTOMER] = {REF, CUSTOMER, FROM, TO, WAIT, ACTION_LATER},
    [ECX_CHANGE] = {KEY, CUSTOMER, TOTAL, DATE, FROM, TO, WAIT, ACTION_LATER,
	STORE, SYSTEM},
};

void
digest_cell(struct buf *out, const struct column *c, const json_t *row)
{
	const char *text = NULL;
	size_t i;

	if (c->cell != NULL) {
		c->cell(row, out);
		return;
	}
	for (i = 0; i < ARRAY_LEN(c->paths) && c->paths[i] && !text; i++)
		text = json_string_at(row, c->paths[i]);
	if (text != NULL && c->link)
		buf_adds(out, text);
	else if (text != NULL)
		digest_clean(out, text);
}
