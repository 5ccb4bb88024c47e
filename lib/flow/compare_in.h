/*
 * The parts of a comparison (ecx_compare). compare.c reads both sides into the
 * temporary tables of the ledger, compare_judge.c says of each order whether it
 * differs, compare_products.c compares catalogues. Nothing is written before
 * all is read.
 */
#ifndef ECX_COMPARE_IN_H
#define ECX_COMPARE_IN_H

#include "core/ledger_compare.h"
#include "flow/compare.h"
#include "flow/registry.h"

/* What is said of an order. */
enum compare_verdict {
	VERDICT_NONE, /* the ERP need not have it */
	VERDICT_SAME,
	VERDICT_DIFFERS,
	VERDICT_UNDER_WAY,
	VERDICT_WAITS,
	VERDICT_FILED,
	VERDICT_YOUNG,
	VERDICTS
};

struct compare {
	struct ecx_run *run;
	struct ledger *ledger;
	struct ecx_conn *shop, *erp;
	bool both;        /* the ERP lists its orders */
	bool unpaid;      /* the ERP takes orders that are not paid */
	bool again;       /* orders are read once more, by their ids */
	int64_t since;    /* orders that changed earlier are not read */
	int64_t followed; /* refunds from before are not for the ERP */
	char *prefix;     /* of references of this store */
	uint64_t n_rows;  /* of an ERP whose orders have no ids of its own */
	size_t count[VERDICTS];
	bool failed; /* a side was not read to its end, and that was said */
};

/* ---- compare_read.c ---- */

/* Takes a document of ours, mapped from `theirs`. */
typedef void compare_doc_fn(
    struct compare *c, const json_t *doc, const json_t *theirs);

/* Lists what the query asks for, each document mapped as one of this kind. One
 * that cannot be read is reported, unless it is an order that the ERP need not
 * have, and is status 1. False when the list did not come to its end. */
bool compare_list(struct compare *c, struct ecx_conn *conn,
    const struct ecx_query *query, enum ecx_kind kind, compare_doc_fn *fn);

/* Looks for the order in the ERP, and keeps what is found. False when that
 * cannot be said: it was reported. */
bool compare_find(struct compare *c, const json_t *order);

/* Was the credit note of a refund created in the ERP, which does not have it
 * any more? credit is one of those of the store's order, or of ours where order
 * is NULL; one that cannot be read is not looked for. */
bool compare_credit_is_gone(struct compare *c, const char *ref,
    const char *event, const json_t *order, const json_t *credit);

/* Notes that a side was not read; the run ends with that status. */
void compare_fail(struct compare *c, const struct ecx_conn *conn,
    enum ecx_kind kind, enum ecx_err err);

/* ---- compare_judge.c ---- */

/* Judges an order of the store by what both sides say, and notes what differs.
 */
enum compare_verdict compare_judge(
    struct compare *c, const struct compare_ours *ours);
/* Judges the order of the ERP that the store does not have. */
enum compare_verdict compare_judge_unknown(struct compare *c, const char *ref);
/* Would nothing of what the ERP lacks be named, so that it need not be asked?
 */
bool compare_is_excused(struct compare *c, const struct compare_ours *ours);

/* ---- compare_products.c ---- */

void compare_products(struct compare *c);

#endif
