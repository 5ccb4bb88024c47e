/* The hooks of orders, customers and payouts: documents that the ledger knows
 * as done are left out. */
#include "flow/pull_in.h"

static bool
is_wanted(struct pull *p, json_t *doc)
{
	enum ledger_known known;

	if (!pull_known_of(p, doc, &known))
		return !pull_was_refused(p, doc);
	/* What becomes of an order after its receipt is for ecx-fetch-changes;
	 * an order that is dropped again is not lost in silence. */
	if (!pull_is_news(known) ||
	    (known == LEDGER_EDITED && p->kind == ECX_ORDER &&
		!pull_is_queue(p)))
		return false;
	if (p->kind == ECX_ORDER && !p->run->dry_run)
		ledger_order_seen(ecx_ledger(p->run), p->flow, doc);
	return true;
}

const struct pull_kind pull_known = {.is_wanted = is_wanted};
const struct pull_kind pull_payouts = {
    .is_wanted = is_wanted, .is_valid = ecx_doc_check};
