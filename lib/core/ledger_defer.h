/*
 * Documents that wait for another try, and what the ledger knows of the health
 * of a target. A sink defers a document; the source of the flow brings it again
 * when it is due (flow/pull_again.c). See ledger.h.
 */
#ifndef ECX_LEDGER_DEFER_H
#define ECX_LEDGER_DEFER_H

#include "core/ledger.h"

/* The code of what waits for an item, a customer or an open period. */
#define LEDGER_MASTER_DATA "master-data"

/* The code of a price that does not hold yet. */
#define LEDGER_LATER "later"

/* The code of a price that ends: its row has the one that holds after it. */
#define LEDGER_ENDS "ends"

struct ledger_deferral {
	const char *target;
	enum ecx_kind kind;
	const char *key; /* ecx_doc_key() */
	const char *source, *id, *ref;
	const char *code; /* what it waits for: "again", "master-data" ... */
	const char *reason;
	const char *document; /* ours, as a line of JSON, without `native` */
	size_t len;
	uint64_t hash; /* ecx_doc_hash() */
};

/* What is known of a document that waits. */
struct ledger_wait {
	int64_t first, tried, next;
	int64_t
	    waited; /* between tries after which the target created others */
	int64_t tries;
	uint64_t hash;
	char id[128]; /* the source's own, or "" */
};

/* False when the document does not wait. */
bool ledger_waits(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, struct ledger_wait *out);
/*
 * Defers the document, for 15 minutes at first, then twice as long each time up
 * to 4 hours. *out is the row as it is then. Its intent stays as it is, and its
 * quarantine row goes. A document that has waited for longer than `max` is not
 * deferred again, which returns false: it is to be filed. So is one that was
 * filed for its master data, and still waits for that.
 */
bool ledger_defer(struct ledger *l, const struct ledger_deferral *d,
    int64_t max, struct ledger_wait *out);

/* Keeps the document until that time, when it is due. */
void ledger_defer_until(
    struct ledger *l, const struct ledger_deferral *d, int64_t until);

/* The document of a row, a new string; NULL when there is none. */
char *ledger_deferred_document(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key);

/* Was the document filed because it waited for master data for too long? Then
 * *since is when. It is due once a day for a week. One that was deferred since
 * then, because the target was out of order, is still one. */
bool ledger_filed(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, int64_t *since);

/* Makes a deferred or a filed document due. */
void ledger_due_now(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key);
/* Calls fn for the documents of a flow that are due, deferred and filed ones,
 * the oldest first, until it returns false. */
typedef bool ledger_due_fn(const struct ledger_deferral *d, void *data);
void ledger_due(struct ledger *l, const char *source, enum ecx_kind kind,
    const char *target, ledger_due_fn *fn, void *data);

/*
 * How a target is: the words of its last refusals that were all alike, how many
 * documents got them in a row, and when it created a record last.
 */
struct ledger_health {
	char words[ECX_WHY];
	int64_t alike;
	int64_t created;
};

void ledger_health(
    struct ledger *l, const char *target, struct ledger_health *out);
void ledger_health_put(
    struct ledger *l, const char *target, const struct ledger_health *h);

#endif
