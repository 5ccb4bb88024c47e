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
	return proof;
}

bool
push_proof_needed(struct push *p, enum ecx_kind kind)
{
	const enum proof_state state = proof_of(p, kind)->state;

	return state == PROOF_NEEDED || state == PROOF_BLIND;
}

bool
push_proof_is_blind(struct push *p, enum ecx_kind kind)
{
	return proof_of(p, kind)->state == PROOF_BLIND;
}

static void
put(struct push *p, enum ecx_kind kind, bool seen)
{
	struct proof *proof = proof_of(p, kind);
	const bool was_blind = proof->state == PROOF_BLIND;

	ledger_proof_put(ecx_ledger(p->run), p->name, kind, proof->print, seen);
	proof->state = seen ? PROOF_GOOD : PROOF_BLIND;
	if (seen || !was_blind)
		proof->at = clock_now();
}

void
push_proof_record(struct push *p, const struct item *it)
{
	const enum ecx_kind kind = it->in.kind;
	const struct proof *proof = NULL;

	if (!it->work.seen && !it->work.unseen)
		return;
	proof = proof_of(p, kind);
	if (proof->state == PROOF_NONE ||
	    (proof->state == PROOF_GOOD && it->work.seen &&
		is_younger(proof->at, RENEW_DAYS * INT64_C(86400))))
		return;
	put(p, kind, it->work.seen);
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

void
push_proof_report(struct push *p, const struct item *it)
{
	const struct ledger_receipt *r = &it->receipt;
	const char *field = proof_field(p->conn->conf, it->in.kind);
	char advice[ECX_WHY];

	if (!it->work.unseen || p->stopped)
		return;
	advise(p, it->in.kind, advice, sizeof(advice));
	ecx_warn(p->name, it->in.doc,
	    "was created as %s, but the look-up does not find it by %s: %s",
	    *r->number ? r->number : r->id, field ? field : "its reference",
	    advice);
	p->stopped = true;
	ecx_run_status(p->run, blind_status(p, it->in.kind));
}

void
push_proof_leave(struct push *p, const struct item *it)
{
	char advice[ECX_WHY];

	advise(p, it->in.kind, advice, sizeof(advice));
	if (!p->stopped)
		ecx_warn(p->name, it->in.doc,
		    "not created, because the look-up did not find an earlier "
		    "%s that was created: %s",
		    ecx_kind_name(it->in.kind), advice);
	p->stopped = true;
	ecx_run_status(p->run, blind_status(p, it->in.kind));
}

/* A document with a receipt comes again: the look-up is tried on it. */
void
push_proof_retry(struct push *p, struct item *it)
{
	char why[ECX_WHY];
	enum ecx_err err;

	if (!push_proof_is_blind(p, it->in.kind))
		return;
	it->mapped =
	    ecx_conn_native(p->conn, it->in.kind, it->in.doc, &err, why);
	if (it->mapped == NULL)
		return;
	it->work.job = (struct ecx_job){
	    .kind = it->in.kind, .key = it->key, .doc = it->mapped};
	work_prove(p->conn, &it->work);
}
