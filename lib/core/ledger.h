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
 *	            a stock level or a hash of a price or product
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
 * the store cancelled it before it was known, or by ledger_order_close.
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
 * Opens the ledger in a folder (made 0700 when absent; refused with
 * ECX_EXIT_CONFIG when others can write to it), makes or migrates its tables. A
 * ledger of a newer ecx is refused.
 */
struct ledger *ledger_open(const char *folder);
void ledger_close(struct ledger *l);

void ledger_begin(struct ledger *l);
void ledger_commit(struct ledger *l);

/*
 * Takes the lock of that name until ledger_close or the end of this process
 * and of those forked from it; false when another process has it. Never waits.
 */
bool ledger_lock(struct ledger *l, const char *name);

/* ---- receipts and intents: key is ecx_doc_key() ---- */

struct ledger_receipt {
	char *ref; /* always the document's */
	char *id;
	char *number;
	int64_t created;
	bool existed;
	uint64_t hash; /* content hash last seen */
};

bool ledger_receipt(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, struct ledger_receipt *out);
void ledger_receipt_free(struct ledger_receipt *r);

/*
 * Stores a receipt for the document, closes its intent and its quarantine
 * row. An order also becomes known (see orders below), a fulfillment adds to
 * what was shipped of its order and closes it when that is all.
 */
void ledger_receipt_put(struct ledger *l, const char *target,
    enum ecx_kind kind, const char *key, const json_t *doc,
    const struct ledger_receipt *receipt);
/* An edited order was reported: remember its new content hash. */
void ledger_receipt_seen(struct ledger *l, const char *target,
    enum ecx_kind kind, const char *key, uint64_t hash);

bool ledger_intent_is_open(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key);
/* Opening an open one keeps its first time and counts a try more. */
void ledger_intent_open(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key);
void ledger_intent_close(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key);

/* ---- quarantine ---- */

struct ledger_rejection {
	const char *target; /* the connection of the sink that stores it */
	enum ecx_kind kind;
	const char *key;   /* ecx_doc_key(), or made of the document's bytes */
	const char *ref;   /* or NULL */
	const char *stage; /* tool */
	const char *code;
	const char *reason;
	const char *document; /* the bytes as they came down the pipe */
	size_t len;
	uint64_t hash; /* ecx_doc_hash(), 0 when it is no document */
};

/* One row a (target, kind, key): the latest; how often is counted. It is news
 * for a mail when the row is new or code, reason or document changed. Closes
 * the intent. */
void ledger_quarantine(struct ledger *l, const struct ledger_rejection *r);

/* ---- what the fetcher leaves out ---- */

enum ledger_known {
	LEDGER_NEW,
	LEDGER_DONE,   /* receipt, same content hash */
	LEDGER_HELD,   /* in quarantine with the same hash, no open intent */
	LEDGER_EDITED, /* receipt, other content hash, and not held */
};

enum ledger_known ledger_known(struct ledger *l, const char *target,
    enum ecx_kind kind, const char *key, uint64_t content_hash, uint64_t hash);

/* ---- checkpoints ---- */

/* The cursor, or NULL; *at (may be NULL) is when it was stored last, which is
 * the last success of that flow. */
char *ledger_checkpoint(struct ledger *l, const char *source,
    enum ecx_kind kind, const char *flow, int64_t *at);
void ledger_checkpoint_put(struct ledger *l, const char *source,
    enum ecx_kind kind, const char *flow, const char *cursor);

/* ---- acknowledged values: stock levels, hashes of prices and products ---- */

char *ledger_acked(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key);
/* All of a kind, in any order; a thirtieth of the time that asking for each
 * takes. Both strings live for the call. */
typedef void ledger_acked_fn(const char *key, const char *value, void *data);
void ledger_acked_all(struct ledger *l, const char *target, enum ecx_kind kind,
    ledger_acked_fn *fn, void *data);
void ledger_acked_put(struct ledger *l, const char *target, enum ecx_kind kind,
    const char *key, const char *value);

/* ---- orders that a store took ---- */

/* Seen by the fetcher on its way to target. While it is not known there its
 * lines follow the store, and a cancelled one is closed; later it stays. What
 * the store acknowledged of the stock of what is in it is forgotten: selling
 * it, or taking it back, has changed that. */
void ledger_order_seen(
    struct ledger *l, const char *target, const json_t *order);

/*
 * One line of an order of `source` on its way to `target` that is not known
 * there, or known only since `known` >= since. known is 0 when it is not.
 */
typedef void ledger_pending_fn(
    const char *sku, const char *quantity, int64_t known, void *data);
void ledger_pending(struct ledger *l, const char *source, const char *target,
    int64_t since, ledger_pending_fn *fn, void *data);

/* The references of orders known to `target`, from `source`, that are not
 * fulfilled in full: an array of strings, oldest first. */
json_t *ledger_open_orders(
    struct ledger *l, const char *target, const char *source);
/* {source, orderId, orderNumber, closed} of an order made in target; NULL
 * when there is none. */
json_t *ledger_order(struct ledger *l, const char *target, const char *ref);

/* ---- mail ---- */

/*
 * Claims all that is news for the topic (receipts and quarantine of that kind
 * not yet in a mail), as one batch: returns its id, 0 when there is none.
 * *receipts and *rejections are new arrays of rows (see ecx-ledger(1)).
 * The claim and the text are stored together by ledger_mail_put.
 */
bool ledger_mail_news(struct ledger *l, enum ecx_kind kind, json_t **receipts,
    json_t **rejections);
/*
 * Stores the message for exactly the rows returned by the ledger_mail_news
 * just before, in one transaction; returns its id. A row that another mail
 * has claimed since, or a rejection that has changed, is left as it is; when
 * no row is left to claim nothing is stored and 0 is returned.
 */
int64_t ledger_mail_put(struct ledger *l, enum ecx_kind kind,
    const json_t *receipts, const json_t *rejections, const char *message_id,
    const char *message, size_t len);
/* The oldest message of the kind not yet sent; 0 when there is none. The
 * caller frees *message. */
int64_t ledger_mail_next(struct ledger *l, enum ecx_kind kind, char **message,
    size_t *len, int *tries);
void ledger_mail_sent(struct ledger *l, int64_t id);
void ledger_mail_failed(struct ledger *l, int64_t id, const char *why);

/* ---- event log ---- */

void ledger_event(struct ledger *l, const char *tool, const char *connection,
    const char *what, const char *ref, const char *detail);

/* ---- for ecx-ledger ---- */

enum ledger_table {
	LEDGER_RECEIPTS,
	LEDGER_INTENTS,
	LEDGER_QUARANTINE,
	LEDGER_CHECKPOINTS,
	LEDGER_LEVELS,
	LEDGER_ORDERS,
	LEDGER_MAILS,
	LEDGER_EVENTS,
	LEDGER_TABLES
};

/* What a table has no column for matches none of its rows. */
struct ledger_filter {
	const char *target; /* NULL: any */
	const char *source;
	enum ecx_kind kind; /* ECX_KINDS: any */
	const char *key;    /* exact key or ref */
	int64_t before;     /* rows older than this; 0: any */
};

const char *ledger_table_name(enum ledger_table t); /* "receipts" */
/* Rows oldest first, each a new object that fn may not keep; times RFC 3339. */
typedef bool ledger_row_fn(const json_t *row, void *data);
void ledger_each(struct ledger *l, enum ledger_table t,
    const struct ledger_filter *filter, ledger_row_fn *fn, void *data);
/* The quarantined bytes of one row; false when there is none. */
typedef bool ledger_replay_fn(const struct ledger_rejection *r, void *data);
void ledger_replay(struct ledger *l, const struct ledger_filter *filter,
    ledger_replay_fn *fn, void *data);
/* May rows of it go: the quarantine, intents, mails and events. */
bool ledger_droppable(enum ledger_table t);
/* How many rows went, of a table that is droppable. */
size_t ledger_drop(
    struct ledger *l, enum ledger_table t, const struct ledger_filter *filter);
/* An order that will never ship in full; false when there is none. */
bool ledger_order_close(struct ledger *l, const char *target, const char *ref);

#endif
