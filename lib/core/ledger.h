/*
 * The ledger: which documents were created and in which system, which create
 * requests are under way, which documents were refused, and how far each flow
 * has read. ecx-ledger(1) shows and corrects it.
 *
 * Rows. There is at most one row of each of these:
 *	receipt     a (target, kind, key): the document exists in target.
 *	            Orders, fulfillments and customers only; never removed
 *	intent      a (target, kind, key): a create request may have been sent
 *	            and no answer is stored
 *	quarantine  a (target, kind, key): the document was refused; its bytes
 *	checkpoint  a (source, kind, flow): the cursor of the last page read
 *	level       a (target, kind, key): the value that target acknowledged,
 *	            a stock level or a hash of a price or product; "" when it
 *	            was forgotten
 *	order       a (target, ref): an order that a store took
 *	mail        a message, sent or not; event: a line of a log
 * key is ecx_doc_key(); target, source and flow are names of connections.
 *
 * The states of a document that is to be created: no row, then an intent, then
 * a receipt, or a row in quarantine, or none again when the request certainly
 * had no effect. A receipt removes intent and quarantine row, a quarantine row
 * removes the intent. A document that is tried again keeps its quarantine row
 * beside the intent until it has a receipt; one with a receipt that is refused
 * later (an edited order) has both.
 * The states of an order: seen in the store; known to the target, from its
 * receipt on and for good; closed, when nothing of it is left to ship, when
 * nothing will come of it in the store (ecx_doc_holds_stock) before it was
 * known, or by ledger_order_close.
 *
 * Transactions. A change between ledger_begin and ledger_commit becomes
 * durable with the commit, together with the others; any other change is a
 * transaction of its own, durable on return. A function that changes several
 * rows changes all or none of them. While a transaction is open other
 * processes can read but not write: send nothing in between.
 *
 * After a kill, at whatever moment: committed transactions are there whole, an
 * open one has left nothing; the locks are free once all processes forked from
 * this one have ended too. Where there is an intent the request may have been
 * sent: the document is looked for in the target before it is sent again.
 * Where there is neither intent nor receipt nothing was created, because an
 * intent is committed before its request is sent. An acknowledged value may be
 * missing, and is then set once more; a cursor may be old, and then documents
 * are read twice.
 *
 * No function fails: when a row cannot be read or written the program ends
 * with one line and ECX_EXIT_AGAIN. That is safe at any moment, see above.
 * Times are microseconds since 1970. Strings that are returned are the
 * caller's.
 */
#ifndef ECX_LEDGER_H
#define ECX_LEDGER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/doc.h"

struct ledger;

/*
 * Opens the ledger in a folder, which is created with mode 0700 when absent,
 * and creates or migrates its tables. A folder that others can write to, and a
 * ledger that a newer ecx wrote, end the program with ECX_EXIT_CONFIG.
 */
struct ledger *ledger_open(const char *folder);
/*
 * Opens the ledger that several hosts share, in PostgreSQL: a URL that libpq
 * reads, and the password or NULL. Tables that are absent, or not of this ecx,
 * end the program with ECX_EXIT_CONFIG: only ledger_migrate_url creates and
 * changes them. A server that is away, now or later, ends it with
 * ECX_EXIT_AGAIN: the locks end with the session, so that it is not begun anew.
 */
struct ledger *ledger_open_url(const char *url, const char *password);
/* The same in a folder; both open the beginning of a copy, too. */
struct ledger *ledger_migrate(const char *folder);
struct ledger *ledger_migrate_url(const char *url, const char *password);
void ledger_close(struct ledger *l);

/* Pairs do not nest. */
void ledger_begin(struct ledger *l);
void ledger_commit(struct ledger *l);

/*
 * Takes the lock of that name until ledger_close or the end of this process
 * and of those forked from it, in a ledger that is shared until the end of its
 * session; false when another process has it. Never waits.
 */
bool ledger_lock(struct ledger *l, const char *name);

/* Is it one that several hosts share? */
bool ledger_is_shared(const struct ledger *l);
/*
 * May something be sent? In a ledger that is shared: was the session that has
 * the locks alive at most 1 s ago? Asked before each request leaves, because
 * another host goes on when it is not.
 */
bool ledger_alive(struct ledger *l);
/* Called in a process that was forked, which then calls nothing but
 * ledger_alive; l may be NULL. */
void ledger_forked(struct ledger *l);

/* ---- receipts and intents: key is ecx_doc_key() ---- */

struct ledger_receipt {
	char *ref; /* that of the document */
	char *id;
	char *number;
	int64_t created;
	bool existed;  /* found in the target, not created by ecx */
	uint64_t hash; /* the last content hash of the document */
	char *note;    /* for the mail; stored, and never read; or NULL */
};

/* Reads a receipt; false when there is none. */
bool ledger_receipt(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, struct ledger_receipt *out);
void ledger_receipt_free(struct ledger_receipt *r);

/*
 * Stores a receipt for the document and removes its intent and its quarantine
 * row. An order also becomes known (see orders below); a fulfillment counts
 * its items as shipped, and closes its order when nothing is left to ship.
 */
void ledger_receipt_put(struct ledger *l, const char *target,
    enum ecx_kind kind, const char *key, const json_t *doc,
    const struct ledger_receipt *receipt);
/* Stores the new content hash of an edited order, so that the same edit is not
 * reported again. */
void ledger_receipt_seen(struct ledger *l, const char *target,
    enum ecx_kind kind, const char *key, uint64_t hash);

/* Stores that the record has what its document has gained: the content hash is
 * that of the document, and its intent, deferred and quarantine rows go. */
void ledger_receipt_updated(struct ledger *l, const char *target,
    enum ecx_kind kind, const char *key, const json_t *doc);

/* For how long the request of the open intent may have been under way: since it
 * was stored last, by the machine's clock. In a ledger that is shared, since
 * the lock was taken from the one who has stored it; a very long time where its
 * request has ended. */
int64_t ledger_intent_age(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key);
/* Its request has ended, and it is not known whether it had an effect. */
void ledger_intent_ended(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key);
bool ledger_intent_is_open(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key);
/* Which of the keys has neither receipt nor intent, and no row that is deferred
 * or in quarantine? */
void ledger_find_new(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *const keys[], size_t n, bool is_new[]);
/*
 * Is the key that of a document with another source or another id of its
 * source: of one with a receipt, an open intent or a row that is deferred or in
 * quarantine? Then why says whose it is. False where either is not known.
 */
bool ledger_is_taken(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, const json_t *doc, char why[ECX_WHY]);
/* The key in the quarantine of a document whose own key is another's. The
 * caller frees it. */
char *ledger_conflict_key(const char *key, const json_t *doc);
/* An intent that is open keeps the time when it was first opened, and its tries
 * are counted. */
void ledger_intent_open(struct ledger *l, const char *target,
    enum ecx_kind kind, const char *key, const json_t *doc);
void ledger_intent_close(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key);

/* ---- quarantine ---- */

struct ledger_rejection {
	const char *target; /* the connection of the sink that stores it */
	enum ecx_kind kind;
	const char *key;         /* ecx_doc_key(), or a hash of the bytes */
	const char *source, *id; /* whose it is; NULL: not known */
	const char *ref;         /* or NULL */
	const char *stage;       /* tool */
	const char *code;
	const char *reason;
	const char *document; /* the bytes that the sink read */
	size_t len;
	uint64_t hash; /* ecx_doc_hash(); 0 when they are not a document */
};

/* Stores a refused document in the row of its (target, kind, key), counts how
 * often it was refused, and removes the intent and the deferred row. The row
 * goes into the next mail when it is new or its code, reason or document has
 * changed. */
void ledger_quarantine(struct ledger *l, const struct ledger_rejection *r);

/* Of a document that will not be created, and was not: its rows in quarantine,
 * deferred documents and intents go, and those of its older references. */
void ledger_dismiss(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, const char *source, const char *id);

/* When the document was last refused with this code; 0: it is not in the
 * quarantine with it. */
int64_t ledger_refused_at(struct ledger *l, const char *target,
    enum ecx_kind kind, const char *key, const char *code);

/* ---- documents that a source leaves out ---- */

/* Is the document, which has no key, in the quarantine as it is? False without
 * an id. */
bool ledger_holds_keyless(struct ledger *l, const char *target,
    enum ecx_kind kind, const json_t *doc);

/* Is it in the quarantine as it is, for the same reason, and not tried again
 * now? */
bool ledger_holds_rejection(struct ledger *l, const struct ledger_rejection *r);

enum ledger_known {
	LEDGER_NEW,
	LEDGER_DONE,   /* receipt, same content hash */
	LEDGER_HELD,   /* in quarantine with the same hash, no open intent */
	LEDGER_WAITS,  /* deferred with the same hash, and not due */
	LEDGER_EDITED, /* receipt, other content hash, and not held */
};

enum ledger_known ledger_known(struct ledger *l, const char *target,
    enum ecx_kind kind, const char *key, const json_t *doc,
    uint64_t content_hash, uint64_t hash);

/* ---- checkpoints ---- */

/* The cursor, or NULL; *at (may be NULL) is the time when it was stored, which
 * is the last success of the flow. */
char *ledger_checkpoint(struct ledger *l, const char *source,
    enum ecx_kind kind, const char *flow, int64_t *at);
void ledger_checkpoint_put(struct ledger *l, const char *source,
    enum ecx_kind kind, const char *flow, const char *cursor);

/* ---- acknowledged values: stock levels, hashes of prices and products ---- */

char *ledger_acked(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key);
/* Calls fn for all values of a kind, in any order. That takes a thirtieth of
 * the time of single queries. Both strings live for the call. */
typedef void ledger_acked_fn(const char *key, const char *value, void *data);
void ledger_acked_all(struct ledger *l, const char *target, enum ecx_kind kind,
    ledger_acked_fn *fn, void *data);
/* Its quarantine row goes, and its deferred one. */
void ledger_acked_put(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, const char *value);
void ledger_acked_forget(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key);

/* When the level that target acknowledged last was read in its source, which
 * stays when the value is forgotten; 0: not known. */
void ledger_read_put(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, int64_t read);
int64_t ledger_read_at(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key);

/* ---- orders that a store took ---- */

/* Records an order that a source has read on its way to target. While the
 * target does not know the order, its lines are replaced by those that the
 * store has now, and one that takes no goods from the stock is closed, until it
 * does again; a known order stays as it is. The acknowledged stock levels of
 * its SKUs are removed: the sale, or its cancellation, has changed the levels
 * in the store. */
void ledger_order_seen(
    struct ledger *l, const char *target, const json_t *order);

/*
 * Calls fn for each line of an order of `source` that `target` does not know,
 * or knows since `since` or later. `known` is the time since when, 0 when the
 * target does not know the order.
 */
typedef void ledger_pending_fn(
    const char *sku, const char *quantity, int64_t known, void *data);
void ledger_pending(struct ledger *l, const char *source, const char *target,
    int64_t since, ledger_pending_fn *fn, void *data);

/* The references of orders known to `target`, from `source`, that are not
 * fulfilled in full, or of which a shipment was sent without a tracking number
 * in the last 7 days: an array of strings, oldest first. */
json_t *ledger_open_orders(
    struct ledger *l, const char *target, const char *source);
/* {source, orderId, orderNumber, closed} of an order that was created in
 * target; NULL when there is none. */
json_t *ledger_order(struct ledger *l, const char *target, const char *ref);
/* Is nothing of the order left to ship when this shipment, which has no receipt
 * yet, goes out behind those that have one? False when no line is known. */
bool ledger_ships_rest(struct ledger *l, const json_t *fulfillment);
/* Is another shipment of the order deferred or refused, so that target does not
 * have it? */
bool ledger_shipment_lacks(struct ledger *l, const char *target,
    const char *key, const json_t *fulfillment);

/* Has the shipment, which has a receipt, the items that were sent? */
bool ledger_ships_same(struct ledger *l, const char *target, const char *key,
    const json_t *fulfillment);

/* The ids in target of the other shipments of the order. */
json_t *ledger_shipped_ids(struct ledger *l, const char *target,
    const char *key, const json_t *fulfillment);

/* ---- event log ---- */

void ledger_event(struct ledger *l, const char *tool, const char *connection,
    const char *what, const char *ref, const char *detail);

/* ---- for ecx-ledger ---- */

enum ledger_table {
	LEDGER_RECEIPTS,
	LEDGER_INTENTS,
	LEDGER_QUARANTINE,
	LEDGER_DEFERRED,
	LEDGER_CHECKPOINTS,
	LEDGER_LEVELS,
	LEDGER_ORDERS,
	LEDGER_BOOKED,
	LEDGER_DIFFERENCES,
	LEDGER_MAILS,
	LEDGER_EVENTS,
	LEDGER_RUNS,
	LEDGER_TABLES
};

/* A filter for a column that the table does not have matches no row. */
struct ledger_filter {
	const char *target; /* NULL: any */
	const char *source;
	enum ecx_kind kind; /* ECX_KINDS: any */
	const char *key;    /* the exact key or reference; NULL: any */
	int64_t before;     /* rows older than this time; 0: any */
};

const char *ledger_table_name(enum ledger_table t); /* "receipts" */
/* Calls fn for the rows of a table, oldest first, until it returns false. Times
 * in a row are RFC 3339; the row lives for the call. */
typedef bool ledger_row_fn(const json_t *row, void *data);
void ledger_each(struct ledger *l, enum ledger_table t,
    const struct ledger_filter *filter, ledger_row_fn *fn, void *data);
/* Calls fn for the rows of the quarantine, and then for those that are
 * deferred, with their bytes, oldest first, until it returns false. */
typedef bool ledger_replay_fn(const struct ledger_rejection *r, void *data);
void ledger_replay(struct ledger *l, const struct ledger_filter *filter,
    ledger_replay_fn *fn, void *data);
/* May rows of the table be dropped? True for the quarantine, intents, mails,
 * events and runs. */
bool ledger_droppable(enum ledger_table t);
/* Drops rows of a table that is droppable; returns how many. */
size_t ledger_drop(
    struct ledger *l, enum ledger_table t, const struct ledger_filter *filter);
/* Closes an order, for example one that will never ship in full; false when
 * there is no such order. A NULL target closes it in every target. */
bool ledger_order_close(struct ledger *l, const char *target, const char *ref);

/* ---- mail ---- */

/* Handed a row as of ecx-ledger(1), borrowed. Does not use the ledger. */
typedef void ledger_news_fn(enum ledger_table t, const json_t *row, void *data);

/*
 * Calls fn for the receipts, then the quarantine rows, then the deferred rows
 * of a kind that are in no mail yet, each oldest first; false when they make no
 * mail. What waits for master data is in each mail, but makes none alone once
 * it was in one. Credit notes and states go with changes. Of differences, those
 * that are open.
 */
bool ledger_mail_news(
    struct ledger *l, enum ecx_kind kind, ledger_news_fn *fn, void *data);
/*
 * Stores a message with the news, and marks it as being in the message; returns
 * the id of the mail. The news was read between the same ledger_begin and
 * ledger_commit, so that no row has come or changed since.
 */
int64_t ledger_mail_put(struct ledger *l, enum ecx_kind kind,
    const char *message_id, const char *message, size_t len);
/* The oldest message of the kind not yet sent; 0 when there is none. The
 * caller frees *message. */
int64_t ledger_mail_next(struct ledger *l, enum ecx_kind kind, char **message,
    size_t *len, int *tries);
void ledger_mail_sent(struct ledger *l, int64_t id);
void ledger_mail_failed(struct ledger *l, int64_t id, const char *why);

#endif
