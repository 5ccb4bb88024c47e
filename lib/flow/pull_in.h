/*
 * The inside of a source: pull.c lists and emits; what is peculiar to a kind of
 * document is a table of hooks, in a file for each.
 */
#ifndef ECX_PULL_IN_H
#define ECX_PULL_IN_H

#include "flow/registry.h"
#include "flow/run.h"

struct pull;

/* The hooks of a kind; a NULL one does nothing. */
struct pull_kind {
	/* Completes the query, before the list begins. */
	void (*prepare)(struct pull *p);
	/* A document that was read, in any run. */
	void (*stamp)(struct pull *p, json_t *doc);
	/* Does the flow still need this document? NULL: always. */
	bool (*is_wanted)(struct pull *p, json_t *doc);
	/* Takes a document of a flow over until flush; NULL: each goes out at
	 * once. */
	void (*hold)(struct pull *p, json_t *doc);
	/* Behind a page, or behind an incomplete one where the list ended. */
	void (*flush)(struct pull *p, bool complete);
	/* Behind a list that got to its end. */
	void (*finish)(struct pull *p);
};

extern const struct pull_kind pull_known;     /* orders, customers */
extern const struct pull_kind pull_shipments; /* fulfillments */
extern const struct pull_kind pull_stock;     /* stock */
extern const struct pull_kind pull_plain;     /* products, prices */

struct pull {
	struct ecx_emitter emitter; /* first: the driver hands it back */
	struct ecx_run *run;
	struct ecx_conn *conn;
	enum ecx_kind kind;
	const struct pull_kind *hooks;
	const char *flow; /* the other end */
	struct ecx_query query;
	bool raw;
	bool interactive; /* somebody looks: no Checkpoints */
	char *cursor;
	char *page;    /* the cursor behind the last page */
	int64_t began; /* when it began to read: no figure is older */
	const char **ids;
	size_t n_ids;
	const char **refs;
	/* of shipments: */
	json_t *open_orders; /* their references */
	json_t *held;        /* shipments of the page */
	json_t *sent;        /* by reference of an order that is complete: were
			      * all of its shipments sent? */
};

/* Does the run belong to a flow, so that the ledger counts? */
bool pull_is_flow(const struct pull *p);
/* Is the list one of a queue, which has no past and says itself when it was
 * true? */
bool pull_is_queue(const struct pull *p);
/* What the ledger knows of the document; false for one without a key: the next
 * tool says what is wrong with it. */
bool pull_known_of(struct pull *p, const json_t *doc, enum ledger_known *known);
/* Writes the document, or skips it when the flow does not need it. */
void pull_emit(struct pull *p, json_t *doc);
/* Writes a Rejection in its place. */
void pull_reject(
    struct pull *p, json_t *doc, const char *code, const char *why);

#endif
