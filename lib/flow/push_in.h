/*
 * The parts of ecx_push. push.c reads the documents, hands them to the workers
 * in groups and reports the results; push_record.c stores the results.
 */
#ifndef ECX_PUSH_IN_H
#define ECX_PUSH_IN_H

#include "core/ledger_defer.h"
#include "flow/run.h"
#include "flow/workers.h"

enum { GROUP_MAX = 128, GROUP_PER_JOB = 16 };

enum outcome {
	PASS,      /* a Rejection of an earlier tool: written as it was read */
	REJECTED,  /* refused by a check here, or by the ERP or store */
	DUPLICATE, /* the ledger has a receipt for it */
	CREATE,    /* to be created, or created */
	DEFERRED,  /* not created now: it is stored, and is tried again later */
	PENDING,   /* not done, and the run stops; a later run does it */
};

struct item {
	struct ecx_input in; /* doc and text are owned */
	char *key;
	enum outcome outcome;
	const char *code; /* of the Rejection, when REJECTED */
	bool edited;      /* a DUPLICATE that differs from the one created */
	bool had_intent;  /* an earlier run left an open intent */
	bool conflict;    /* its reference is another document's */
	struct ledger_wait wait; /* tries 0: it is not deferred */
	json_t *mapped;          /* with `native` */
	struct work work;
	struct ledger_receipt receipt;
};

struct group {
	struct item item[GROUP_MAX];
	size_t n;
	struct work *work[GROUP_MAX];
	size_t n_works;
};

struct push {
	struct ecx_run *run;
	const char *name; /* of the connection */
	const enum ecx_kind *kinds;
	size_t n_kinds;
	struct workers *workers;
	struct ecx_conn *conn; /* workers_conn() */
	int jobs;
	bool unpaid;  /* are unpaid orders created? */
	bool stopped; /* no further document is read */
	bool defers;  /* a document was deferred */
	int64_t defer_max, master_data_max;
	struct breaker breaker;
	struct ledger_health health; /* as the ledger has it */
	struct group group[2];
	struct group *filling;
	struct group *under_way; /* its intents are open; may be empty */
	size_t max;              /* documents in a group */
};

/* May the document be created? An order that was cancelled in the store may
 * not. */
bool push_is_acceptable(
    const struct push *p, const struct item *it, char why[ECX_WHY]);

/* ---- push_record.c ---- */

/* The number of the record that people know, or its id. */
const char *push_number_of(const struct work *work);
/* Stores the results of a group, in one transaction. */
void push_record(struct push *p, struct group *g);

#endif
