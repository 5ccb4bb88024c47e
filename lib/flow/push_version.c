/* Which version of an order the ERP has, where an earlier one may have been
 * sent. */
#include "core/ledger_exported.h"
#include "flow/push_in.h"

/* Is it the order as it was exported? */
static bool
is_exported(struct push *p, const struct item *it)
{
	struct ledger_exported e = {0};
	const bool is =
	    ledger_exported(ecx_ledger(p->run), p->name, it->key, &e) &&
	    ecx_doc_content_hash(e.order) == ecx_doc_content_hash(it->in.doc);

	ledger_exported_free(&e);
	return is;
}

/* A look-up that is not known to work says nothing, and nothing is created. */
void
push_note_version(struct push *p, struct item *it)
{
	struct work work = {
	    .job = {.kind = it->in.kind, .key = it->key, .doc = it->mapped}};

	if (it->in.kind != ECX_ORDER || !it->had_intent || it->work.find_only ||
	    p->run->dry_run || push_proof_needed(p, it->in.kind) ||
	    is_exported(p, it))
		return;
	work_look_up(p->conn, &work);
	if (work.err == ECX_MISSING)
		ledger_exported_put(ecx_ledger(p->run), p->name, it->in.doc);
}
