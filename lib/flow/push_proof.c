/*
 * A look-up is trusted only after it has seen a record that exists. Until then
 * documents are created one at a time, and each is looked for. One that the
 * look-up does not see has its receipt, but nothing more is created: a document
 * whose answer gets lost would be created twice.
 */
#include <stdio.h>
#include <string.h>

#include "core/ledger_proven.h"
#include "flow/push_in.h"

static const int64_t second = 1000000;

/* For how long a look-up is trusted, and how long one that sees nothing may be
 * a slow index. */
enum { GOOD_DAYS = 7, RENEW_DAYS = 1, BLIND_MINUTES = 15 };

static bool
is_younger(int64_t at, int64_t seconds)
{
	return clock_now() - at < seconds * second;
}

/* What is known of the look-up of the kind, from the ledger the first time. */
static struct proof *
proof_of(struct push *p, enum ecx_kind kind)
{
	struct proof *proof = &p->proof[kind];
	const struct ecx_driver *driver = p->conn->driver;
	struct ledger_proof row;

	if (proof->state != PROOF_UNKNOWN)
		return proof;
	proof->state = PROOF_NEEDED;
	if (p->run->dry_run || driver->flags & ECX_REF_UNIQUE ||
	    driver->verbs[kind].find == NULL) {
		proof->state = PROOF_NONE;
		return proof;
	}
	proof_print(p->conn->conf, kind, proof->print);
	if (!ledger_proof(
		ecx_ledger(p->run), p->name, kind, proof->print, &row))
		return proof;
	proof->at = row.at;
	if (!row.seen)
		proof->state = PROOF_BLIND;
	else if (is_younger(row.at, GOOD_DAYS * INT64_C(86400)))
		proof->state = PROOF_GOOD;
	ledger_proof_free(&row);
	return proof;
}

bool
push_proof_needed(struct push *p, enum ecx_kind kind)
{
	const enum proof_state state = proof_of(p, kind)->state;

	return state == PROOF_NEEDED || state == PROOF_BLIND;
}

/* Looks again for the record that was not seen. */
static enum ecx_err
look_again(struct push *p, enum ecx_kind kind)
{
	struct proof *proof = proof_of(p, kind);
	struct ledger *l = ecx_ledger(p->run);
	struct ledger_proof row;
	struct work work = {.seen = false};
	enum ecx_err err = ECX_MISSING;

	(void)ledger_proof(l, p->name, kind, proof->print, &row);
	if (row.doc != NULL) {
		work.job = (struct ecx_job){kind, row.key, row.doc};
		err = work_prove(p->conn, &work);
	}
	if (err == ECX_OK) {
		ledger_proof_put(l, p->name, kind, proof->print);
		proof->state = PROOF_GOOD;
	}
	ledger_proof_free(&row);
	return err;
}

enum ecx_err
push_proof_look_again(struct push *p, enum ecx_kind kind)
{
	return proof_of(p, kind)->state == PROOF_BLIND ? look_again(p, kind)
						       : ECX_OK;
}

void
push_proof_record(struct push *p, const struct item *it)
{
	const enum ecx_kind kind = it->in.kind;
	struct ledger *l = ecx_ledger(p->run);
	struct proof *proof = NULL;

	if (!it->work.seen && !it->work.unseen)
		return;
	proof = proof_of(p, kind);
	if (proof->state == PROOF_NONE ||
	    (proof->state == PROOF_GOOD && it->work.seen &&
		is_younger(proof->at, RENEW_DAYS * INT64_C(86400))))
		return;
	proof->at = clock_now();
	proof->state = it->work.seen ? PROOF_GOOD : PROOF_BLIND;
	if (it->work.seen)
		ledger_proof_put(l, p->name, kind, proof->print);
	else
		ledger_proof_blind(
		    l, p->name, kind, proof->print, it->key, it->mapped);
}

/* Since when nothing was seen decides: an index may be slow, for a while. */
static int
blind_status(struct push *p, enum ecx_kind kind)
{
	return is_younger(proof_of(p, kind)->at, BLIND_MINUTES * INT64_C(60))
		   ? ECX_EXIT_AGAIN
		   : ECX_EXIT_CONFIG;
}

/* "correct the key for that field, or allow user 'ecx' to read it" */
static void
advise(struct push *p, enum ecx_kind kind, char *out, size_t size)
{
	const struct conf_section *s = p->conn->conf;
	const char *field = proof_field(s, kind);
	const char *user = proof_user(s);

	(void)snprintf(out, size,
	    "nothing more is created; correct %s%s%s, or allow %s%s%s to read "
	    "the record; where it was checked by hand: ecx-ledger proven %s %s",
	    field ? "the field '" : "the key that chooses the company",
	    field ? field : "", field ? "' for the reference" : "",
	    user ? "user '" : "the account", user ? user : "", user ? "'" : "",
	    p->name, ecx_kind_name(kind));
}

/* "order NL-1: was created as 42, but ..." */
static void
stop(struct push *p, enum ecx_kind kind, const json_t *doc, const char *number)
{
	const char *field = proof_field(p->conn->conf, kind);
	char advice[ECX_WHY];

	advise(p, kind, advice, sizeof(advice));
	if (!p->stopped)
		ecx_warn(p->name, doc,
		    "was created%s%s, but the look-up does not find it by %s: "
		    "%s",
		    number ? " as " : "", number ? number : "",
		    field ? field : "its reference", advice);
	p->stopped = true;
	ecx_run_status(p->run, blind_status(p, kind));
}

void
push_proof_report(struct push *p, const struct item *it)
{
	if (it->work.unseen)
		stop(p, it->in.kind, it->in.doc,
		    push_receipt_number(&it->receipt));
}

void
push_proof_leave(struct push *p, const struct item *it)
{
	const enum ecx_kind kind = it->in.kind;
	struct ledger *l = ecx_ledger(p->run);
	struct ledger_receipt r = {0};
	struct ledger_proof row;

	(void)ledger_proof(l, p->name, kind, proof_of(p, kind)->print, &row);
	if (row.key != NULL)
		(void)ledger_receipt(l, p->name, kind, row.key, &r);
	stop(p, kind, row.doc, r.number && *r.number ? r.number : r.id);
	ledger_receipt_free(&r);
	ledger_proof_free(&row);
}
