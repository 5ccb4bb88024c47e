/* What is said of an order, of which both sides are read. */
#include <stdio.h>
#include <string.h>

#include "core/ledger_exported.h"
#include "flow/compare_in.h"

static const int64_t hour = INT64_C(3600) * 1000000;

enum { CELL = 400 };

/* An order, and what is found to differ. */
struct judged {
	struct compare *c;
	const struct compare_ours *ours;
	size_t n, n_cancelled; /* records in the ERP; of these, cancelled */
	bool several;          /* those that count are several */
	bool differs;          /* the ERP's driver has compared the totals */
	char numbers[CELL];    /* of records that count */
	char state[64], total[DEC_TEXT + 1];
	char credits[CELL]; /* that are not booked, or not there */
	int64_t latest;     /* when anything changed that differs */
	size_t n_found;
	struct compare_found found[6];
};

static struct ledger *
ledger_of(const struct judged *j)
{
	return j->c->ledger;
}

/* Appends a name behind ", ", as far as it fits. */
static void
append(char *out, size_t size, const char *name)
{
	const size_t len = strlen(out);

	(void)snprintf(
	    out + len, size - len, "%s%s", len > 0 ? ", " : "", name);
}

static bool
is_cancelled(const char *state)
{
	return strcmp(state, "OrderCancelled") == 0;
}

/* How far an order is shipped: 0 not at all, 1 in part. */
static int
shipped(const char *status)
{
	static const char *const done[] = {
	    "OrderDelivered", "OrderPickupAvailable", "OrderReturned"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(done); i++)
		if (strcmp(status, done[i]) == 0)
			return 2;
	return strcmp(status, "OrderInTransit") == 0;
}

/* A record that was cancelled counts only where there is no other. */
static void
gather(const struct compare_theirs *row, void *data)
{
	struct judged *j = data;
	const bool cancelled = is_cancelled(row->state);

	j->n++;
	j->n_cancelled += cancelled;
	if (row->at > j->latest)
		j->latest = row->at;
	if (cancelled && j->n > j->n_cancelled)
		return;
	if (j->n - j->n_cancelled > 1 || row->several)
		j->several = true;
	else
		j->numbers[0] = '\0';
	append(j->numbers, sizeof(j->numbers),
	    *row->number != '\0' ? row->number : row->id);
	j->differs = row->differs;
	(void)snprintf(j->state, sizeof(j->state), "%s", row->state);
	(void)snprintf(j->total, sizeof(j->total), "%s", row->total);
}

static void
add(struct judged *j, const char *what, const char *ours, const char *theirs)
{
	const struct compare_found f = {.key = j->ours->ref,
	    .difference = what,
	    .id = j->ours->id,
	    .number = j->ours->number,
	    .ours = ours,
	    .theirs = theirs};

	j->found[j->n_found++] = f;
}

/* ---- kinds of difference ---- */

static void
judge_total(struct judged *j)
{
	struct dec ours = dec_parse(j->ours->total);
	struct dec theirs = dec_parse(j->total);
	struct dec slack = dec_parse(j->ours->slack);
	struct dec more = dec_sub(theirs, ours);

	if (!j->differs && (dec_bad(more) || dec_bad(slack) ||
			       (dec_cmp(more, slack) <= 0 &&
				   dec_cmp(dec_neg(more), slack) <= 0)))
		return;
	add(j, "total", j->ours->total, j->total);
}

static void
judge_credit(const char *event, int64_t at, bool gone, void *data)
{
	struct judged *j = data;
	auto_free char *key = NULL;

	if (at < j->c->followed && !gone)
		return;
	key = ledger_booked_key(
	    ledger_of(j), j->c->erp->name, j->ours->ref, event);
	if (key != NULL && !gone)
		return;
	append(j->credits, sizeof(j->credits), event);
	if (at > j->latest)
		j->latest = at;
}

static void
judge_existing(struct judged *j)
{
	const bool ended = j->ours->stand == COMPARE_ENDED;
	const bool cancelled = j->n_cancelled == j->n;
	const bool known = *j->state != '\0';

	if (j->several)
		add(j, "doubled", "", j->numbers);
	if (known && ended != cancelled)
		add(j, "cancelled", j->ours->status, j->state);
	else if (!ended && !cancelled && !j->several) {
		judge_total(j);
		if (shipped(j->state) > shipped(j->ours->status))
			add(j, "shipped", j->ours->status, j->state);
	}
	compare_credits(ledger_of(j), j->ours->ref, judge_credit, j);
	if (*j->credits != '\0')
		add(j, "credit", j->credits, "");
}

/* The clock of the store, as far as it is known. */
static bool
is_young(const struct compare *c, int64_t at)
{
	const int64_t now =
	    c->shop->server_time != 0 ? c->shop->server_time : clock_now();

	return at > now - hour;
}

/* What the ledger says of an order that differs. */
static enum compare_verdict
excuse_of(struct compare *c, const char *ref, int64_t latest)
{
	static const enum compare_verdict by_standing[] = {
	    [COMPARE_NONE] = VERDICT_DIFFERS,
	    [COMPARE_UNDER_WAY] = VERDICT_UNDER_WAY,
	    [COMPARE_DEFERRED] = VERDICT_WAITS,
	    [COMPARE_FILED] = VERDICT_FILED,
	};
	const enum compare_standing standing =
	    compare_standing(c->ledger, c->erp->name, c->shop->name, ref);

	if (standing == COMPARE_NONE && is_young(c, latest))
		return VERDICT_YOUNG;
	return by_standing[standing];
}

/* The ERP does not have the order. */
static enum compare_verdict
judge_missing(struct judged *j, char **number)
{
	const struct compare *c = j->c;
	const bool created = compare_receipt(ledger_of(j), c->erp->name,
	    c->shop->name, j->ours->ref, NULL, number);

	if (j->ours->stand == COMPARE_ENDED)
		return VERDICT_NONE;
	if (j->ours->stand == COMPARE_WAITS && !created)
		return VERDICT_WAITS;
	add(j, "missing", j->ours->total, *number != NULL ? *number : "");
	return VERDICT_DIFFERS;
}

bool
compare_is_excused(struct compare *c, const struct compare_ours *ours)
{
	return !compare_receipt(c->ledger, c->erp->name, c->shop->name,
		   ours->ref, NULL, NULL) &&
	       (ours->stand != COMPARE_DUE ||
		   excuse_of(c, ours->ref, ours->at) != VERDICT_DIFFERS);
}

enum compare_verdict
compare_judge(struct compare *c, const struct compare_ours *ours)
{
	struct judged j = {.c = c, .ours = ours, .latest = ours->at};
	enum compare_verdict verdict = VERDICT_SAME;
	auto_free char *number = NULL;
	size_t i;

	if (compare_theirs_each(c->ledger, ours->ref, gather, &j) > 0)
		judge_existing(&j);
	else
		verdict = judge_missing(&j, &number);
	if (j.n_found == 0)
		return verdict;
	verdict = excuse_of(c, ours->ref, j.latest);
	for (i = 0; i < j.n_found && verdict == VERDICT_DIFFERS; i++)
		compare_found_put(c->ledger, &j.found[i]);
	return verdict;
}

enum compare_verdict
compare_judge_unknown(struct compare *c, const char *ref)
{
	const struct compare_ours nobody = {
	    .ref = ref, .id = "", .number = "", .status = "", .total = ""};
	struct judged j = {.c = c, .ours = &nobody};
	enum compare_verdict verdict;

	(void)compare_theirs_each(c->ledger, ref, gather, &j);
	if (j.n == j.n_cancelled)
		return VERDICT_NONE;
	verdict = excuse_of(c, ref, j.latest);
	add(&j, "unknown", "", j.numbers);
	if (verdict == VERDICT_DIFFERS)
		compare_found_put(c->ledger, &j.found[0]);
	return verdict;
}
