/*
 * The parts of a source (ecx_pull). pull.c reads the list of the connection and
 * writes the documents; what differs between the kinds of documents is a table
 * of hooks for each kind, in a file of its own.
 */
#ifndef ECX_PULL_IN_H
#define ECX_PULL_IN_H

#include "flow/registry.h"
#include "flow/run.h"

struct pull;

/* The hooks of a kind; a NULL one does nothing. */
struct pull_kind {
	/* Completes the query before the list begins. */
	void (*prepare)(struct pull *p);
	/* Completes a document that was read, also in a run by a person. */
	void (*stamp)(struct pull *p, json_t *doc);
	/* May the document be relied on? Where it goes to a person, no sink
	 * checks it. NULL: the next tool does. */
	bool (*is_valid)(const json_t *doc, char why[ECX_WHY]);
	/* Does the flow still need this document? NULL: always. */
	bool (*is_wanted)(struct pull *p, json_t *doc);
	/* Keeps a document of a flow until flush. NULL: each is written at
	 * once. */
	void (*hold)(struct pull *p, json_t *doc);
	/* Notes a row that was rejected as unreadable; ref is NULL where it is
	 * not known. */
	void (*note_bad)(struct pull *p, const char *ref);
	/* Writes the documents that hold() kept: after each page, and where the
	 * list ended within one (complete is then false). */
	void (*flush)(struct pull *p, bool complete);
	/* Called after a complete list. */
	void (*finish)(struct pull *p);
};

extern const struct pull_kind pull_known;     /* orders, customers */
extern const struct pull_kind pull_shipments; /* fulfillments */
extern const struct pull_kind pull_stock;     /* stock */
extern const struct pull_kind pull_plain;     /* products, prices */
extern const struct pull_kind pull_states;    /* how orders stand */
extern const struct pull_kind pull_payouts;   /* payouts */
extern const struct pull_kind pull_changes;   /* of orders, and credit notes */

struct pull {
	struct ecx_emitter emitter; /* first, so that it can be cast back */
	struct ecx_run *run;
	struct ecx_conn *conn;
	enum ecx_kind kind;
	const struct pull_kind *hooks;
	bool to_store;
	const char *role; /* "store" or "business", of the other end */
	const char *flow; /* the connection at the other end; NULL only where
			   * a person looks */
	struct ecx_query query;
	bool raw;
	bool interactive; /* run by a person: no Checkpoints are written */
	/* Not OK: the map is at fault, not a document, and the list ends. */
	enum ecx_err map_err;
	char *cursor;
	char *page;    /* the cursor after the last page */
	int64_t began; /* when the list began: no stock level is older */
	const char **ids;
	size_t n_ids;
	bool *found;  /* of each id: was it in the list? */
	size_t n_new; /* documents that were written, without refused ones */
	/* Deferred documents that are due, by key: {id, text}; a document that
	 * was read is taken out. */
	json_t *due, *due_ids; /* and their keys by id */
	int64_t again_until; /* when their reading ends; 0: it has not begun */
	bool again_bad;      /* a row could not be read meanwhile */
	/* --since is later than the stored cursor: no Checkpoint is written */
	bool keeps_checkpoint;
	bool future_seen;     /* a record is dated in the future */
	bool future_reported; /* a new one was reported */
	const char **refs;
	/* For shipments: */
	json_t *open_orders; /* references of orders not yet fulfilled */
	json_t *held;        /* the shipments of this page */
	json_t *said;        /* references of orders that are complete */
	json_t *sent;        /* for references of complete orders: true when
			      * all their shipments were sent */
	json_t *bad; /* references of orders with an unreadable shipment; ""
		      * when its order is not known */
	/* For states: */
	json_t *order_rows; /* the orders by reference */
	json_t *unseen;     /* those of them that the list has not shown */
	/* For changes of orders: */
	bool looks;           /* at orders that the cursor did not show */
	json_t *looked_at;    /* ids of orders that this run has read */
	bool looks_bad;       /* a row without an id could not be read */
	int64_t changes_from; /* what happened before is not for the ERP */
	json_t *bases; /* references of orders that are followed from now on */
	size_t n_bases;
};

/* Is it the run of a flow, so that the ledger says which documents are done? */
bool pull_is_flow(const struct pull *p);
/* Does the driver read from a queue? A queue has no past, and its documents say
 * when they were true. */
bool pull_is_queue(const struct pull *p);
/* Sets what the ledger knows of the document. False for a document without a
 * key, which the next tool rejects. */
bool pull_known_of(struct pull *p, const json_t *doc, enum ledger_known *known);
/* Was such a document, without a key, rejected in an earlier run? */
bool pull_was_refused(struct pull *p, const json_t *doc);
/* Is it a document that the flow still has to handle? */
bool pull_is_news(enum ledger_known known);
/* Writes the document, or skips it when the flow does not need it. */
void pull_emit(struct pull *p, json_t *doc);

/* ---- pull_again.c: documents that the sink has deferred ---- */

/* Finds those of the flow that are due. */
void pull_find_due(struct pull *p);
/* Notes that a document was read. Is it one of those that are due? */
bool pull_note_read(struct pull *p, const json_t *doc);
/* Reads those again that the list did not bring, and writes them. */
void pull_again(struct pull *p);

/* ---- pull_ids.c: the records that --id names ---- */

void pull_read_ids(struct pull *p);
/* Is it one of them? */
bool pull_is_named(struct pull *p, const json_t *doc);
/* Some of them may be in a row that could not be read. */
void pull_note_unreadable(struct pull *p, const char *raw, size_t len);
/* Reports those that were not in the list; status 1. */
void pull_report_ids(struct pull *p);

/* ---- pull_cursor.c: times ---- */

/* The key that names where a first run begins, as a time; 0 without it. A time
 * that is in the future ends the program. */
int64_t pull_start_of(const struct pull *p);
/* Sets where the list begins. A time that is in the future ends the program. */
void pull_set_start(struct pull *p);
/* Notes whether the document is dated in the future. */
void pull_note_date(struct pull *p, const json_t *doc);
/* Reports the first document that is written and is dated in the future. */
void pull_report_date(struct pull *p, const json_t *doc);
/* The cursor for a Checkpoint: it never passes the server's clock. NULL: none
 * is to be written, because it is behind the stored one. The caller frees it.
 */
char *pull_cursor(struct pull *p, const char *cursor);

/* ---- pull_states.c ---- */

/* Writes the numbers of orders that the ledger knows. */
void pull_known_numbers(struct pull *p);

/* ---- pull_changes.c ---- */

/* Is it said here that the order cannot be read? Of one that was not created in
 * the ERP, which has that reference, ecx-fetch-orders says so. */
bool pull_is_followed(struct pull *p, const json_t *names);
/* Writes what became of the order, which is `theirs` in the store. */
void pull_order_events(struct pull *p, const json_t *theirs, json_t *order);
/* Writes a change or a credit note that the store has as a document of ours. */
void pull_event(struct pull *p, const json_t *doc, enum ecx_kind kind);

/* ---- pull_look.c ---- */

/* Looks at orders that the list did not show, of which it is time. */
void pull_look_again(struct pull *p);

/* Writes a Rejection of a record that the map refused. */
void pull_reject_theirs(struct pull *p, const json_t *theirs, const char *why);
/* Writes a Rejection in the document's place. */
void pull_reject(
    struct pull *p, json_t *doc, const char *code, const char *why);

#endif
