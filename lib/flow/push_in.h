/*
 * The parts of ecx_push. push.c reads the documents, hands them to the workers
 * in groups and reports the results; push_record.c stores the results.
 */
#ifndef ECX_PUSH_IN_H
#define ECX_PUSH_IN_H

#include "core/ledger_defer.h"
#include "flow/proof.h"
#include "flow/run.h"
#include "flow/workers.h"

enum { GROUP_MAX = 128, GROUP_PER_JOB = 16 };

enum outcome {
	PASS,      /* a Rejection of an earlier tool: written as it was read */
	REJECTED,  /* refused by a check here, or by the ERP or store */
	LEFT_OUT,  /* an order that will not be created, and is no fault */
	DUPLICATE, /* the ledger has a receipt for it */
	BOOKED,    /* an event of an order that is booked already */
	CREATE,    /* to be created, or created */
	UPDATE,    /* the ledger has a receipt: what it lacks is sent */
	DEFERRED,  /* not created now: it is stored, and is tried again later */
	WAITS,     /* not created, because it waits for master data */
	UNPROVEN,  /* not created, because the look-up sees nothing */
	PENDING,   /* not done, and the run stops; a later run does it */
};

struct item {
	struct ecx_input in; /* doc and text are owned */
	char *key;
	enum outcome outcome;
	const char *code; /* of the Rejection, when REJECTED */
	bool edited;      /* it differs from the one that was created */
	bool undecided;   /* valid, and the ledger is still to be asked */
	bool is_new;      /* the ledger has no row of it */
	bool had_intent;  /* an earlier run left an open intent */
	bool reported;    /* an event of an order, for a person */
	struct ledger_receipt order; /* of an event: that of its order */
	bool conflict;               /* its reference is another document's */
	struct ledger_wait wait;     /* tries 0: it is not deferred */
	json_t *mapped;              /* with `native` */
	/* The Rejection in which `in.doc` came, while its record is looked for.
	 */
	json_t *refusal;
	/* What becomes of it where its record is not there. why is NULL: it is
	 * created. */
	struct verdict {
		enum outcome outcome;
		const char *code;
		char *why;
	} otherwise;
	struct work work;
	struct ledger_receipt receipt;
};

struct group {
	struct item item[GROUP_MAX];
	size_t n;
	struct work *work[GROUP_MAX];
	size_t n_works;
};

/* What is known of the look-up of a kind. */
struct proof {
	enum proof_state {
		PROOF_UNKNOWN, /* the ledger was not asked yet */
		PROOF_NONE,    /* it needs no proof */
		PROOF_NEEDED,
		PROOF_BLIND, /* it did not see a record that was created */
		PROOF_GOOD
	} state;
	int64_t at; /* of the row in the ledger */
	char print[PROOF_PRINT];
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
	struct proof proof[ECX_KINDS];
	struct group group[2];
	struct group *filling;
	struct group *under_way; /* its intents are open; may be empty */
	size_t max;              /* documents in a group */
};

/* May the document be created? An order that was cancelled in the store may
 * not. */
bool push_is_acceptable(
    const struct push *p, const struct item *it, char why[ECX_WHY]);

/* Rejects an order that is not acceptable, or leaves it out. */
void push_decide_lost(struct push *p, struct item *it, const char *why);

bool push_takes(const struct push *p, enum ecx_kind kind);

/* Converts the document for the ERP; false when that fails. */
bool push_map(struct push *p, struct item *it);

/* Has the request of a run that was killed ended, if there was one? */
bool push_may_be_looked_for(struct push *p, struct item *it);

/* Leaves the document to a later run, and ends this one. */
void push_leave(struct item *it, enum ecx_err err, const char *why);

/* Makes the item a Rejection. */
void push_reject(struct item *it, const char *code, const char *why);

/* ---- push_waits.c ---- */

/*
 * Maps the document, with own_account also to the account of the customer that
 * was created from its store. False where it is refused, or waits: for its
 * customer, or with risk = wait while the store warns of it. True also for one
 * that an earlier run may have created: it is looked for before that.
 */
bool push_prepare(struct push *p, struct item *it, bool acceptable);
/* It was not found: it is refused, or waits, as push_prepare has decided. False
 * where it has not. */
bool push_decide_otherwise(struct item *it);

/* ---- push_version.c ---- */

/*
 * Of an order that has changed since an earlier version of it may have been
 * created: where that is not there, it is this version that is exported. The
 * ledger knows it before it is sent, so that whatever is found later is the
 * version that was exported.
 */
void push_note_version(struct push *p, struct item *it);

/* ---- push_change.c ---- */

/* Is it an event of an order that was created before? */
bool push_is_event(enum ecx_kind kind);
/* True for a credit note that has to be created; else all is decided. */
bool push_event_decide(struct push *p, struct item *it);
/* Tells a person what to do, once, and why it was not done, if it was tried. */
void push_event_report(
    struct push *p, struct item *it, const json_t *order, const char *failed);
/* Books an event that was done or reported. One that the ERP refused is
 * reported. */
void push_event_record(struct push *p, struct item *it);

/* ---- push_apply.c ---- */

/* Does the section say what can be done with events? */
enum ecx_err push_event_check(struct push *p);
/* Is the event done in the ERP, not reported? */
bool push_event_applies(const struct push *p, const struct item *it);
/* The work of a change or cancellation of the order, which was exported so. */
void push_event_apply(struct push *p, struct item *it, json_t *exported);
/* Writes the order's id and number into a mapped credit note. */
void push_event_add_order(struct item *it);

/* ---- push_new.c ---- */

/* Sets is_new of the undecided items of the kind. */
void push_find_new(struct push *p, struct group *g, enum ecx_kind kind);

/* ---- push_refused.c ---- */

/* The key of the document, also of one in a Rejection, or NULL. A new string.
 */
char *push_key_of(const struct ecx_input *in);
/* Decides about a Rejection: where an earlier version of its document was
 * created, or may have been, it says so. */
void push_refused_decide(struct push *p, struct item *it);
/* Makes it a Rejection again when it is known whether that was created. */
void push_refused_restore(struct item *it);

/* Waits until the request of a run that was killed has ended; false when a
 * signal to stop arrives before. */
bool push_wait_for_lost(struct push *p, const struct item *it);

/* ---- push_report.c ---- */

/* Is it work for a driver? */
bool push_is_work(const struct item *it);
/* Writes the result of a document, as stdout, stderr and the status have it. */
void push_report(struct push *p, struct item *it);

/* ---- push_record.c ---- */

/* The number of the record that people know, or its id. */
const char *push_number_of(const struct work *work);
const char *push_receipt_number(const struct ledger_receipt *r);
/* Stores the results of a group, in one transaction. */
void push_record(struct push *p, struct group *g);

/* ---- push_update.c ---- */

/*
 * The store hears that an order is shipped from the shipment that ships its
 * rest: by the ledger's figures, whatever the source says. What the source says
 * does not count while another shipment of the order is not in the store.
 */
void push_decide_complete(struct push *p, struct item *it);
/* A driver that knows a shipment by its content alone must not take another
 * shipment for it, whose id it has here. */
void push_add_others(struct push *p, struct item *it);
/* Is it the shipment of its receipt, with a tracking number, and may the store
 * be sent that? */
bool push_may_update(struct push *p, const struct item *it);
/* The work of an UPDATE. */
void push_update(struct item *it);
/* Stores the result of an UPDATE that was done, or has no effect; false where
 * it is to be judged like a create. */
bool push_update_record(struct push *p, struct item *it);
/* Fills the reason of an edit of a shipment. */
void push_explain_shipment(const struct push *p, struct item *it);

/* ---- push_proof.c ---- */

/* Is the look-up of the kind not known to work, so that documents are created
 * one at a time, and looked for? */
bool push_proof_needed(struct push *p, enum ecx_kind kind);
/* Where it did not see a record that was created, looks for that again. OK when
 * documents may be created, MISSING when it still does not see it. */
enum ecx_err push_proof_look_again(struct push *p, enum ecx_kind kind);
/* Stores what the work on a document says of the look-up. */
void push_proof_record(struct push *p, const struct item *it);
/* Ends the run after a document that was created and is not seen. */
void push_proof_report(struct push *p, const struct item *it);
/* Ends the run before a document that is not created for that reason. */
void push_proof_leave(struct push *p, const struct item *it);

#endif
