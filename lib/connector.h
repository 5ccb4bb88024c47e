/*
 * The contract of a connector, which sees this, and modules of base, core and
 * net. A connector is a folder, lib/connectors/NAME/, whose NAME.c ends with
 * `const struct ecx_driver ecx_driver_NAME` and whose NAME_keys.c has `const
 * struct conf_key NAME_keys[]`, and one line in lib/connectors.def. It speaks
 * the vendor's documents; maps (ecx-map(5)) say how they correspond to ours.
 * ecx-connector(7) has two complete ones.
 *
 * The library calls it, never the other way round: retry, pacing, sign-on,
 * journal, look-up before a repeat, dry run and messages are around it.
 * Invariants: nothing is kept between calls but conn->state; one record that
 * cannot be read is one bad document, never the end of a list; a list that
 * broke off returns an error; text from outside, keys too, is escaped where it
 * becomes part of a request, and no path without file_name_ok().
 */
#ifndef ECX_CONNECTOR_H
#define ECX_CONNECTOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/clock.h"
#include "base/conf.h"
#include "base/die.h"
#include "base/json.h"
#include "base/mem.h"
#include "base/secrets.h"
#include "core/doc.h"
#include "core/err.h"

enum ecx_role { ECX_STORE = 1 << 0, ECX_BUSINESS = 1 << 1 };

struct ecx_driver;

struct ecx_conn {
	const char *name; /* the section's */
	const struct ecx_driver *driver;
	const struct conf_section *conf;
	enum ecx_role role;
	bool dry_run;     /* effects are printed by ecx_dry, not made */
	bool interactive; /* a person waits for it: no request is sent again */
	int verbose;
	void *state;         /* driver's state_size bytes, zeroed before open */
	char error[ECX_WHY]; /* why the last verb failed: ecx_fail sets it */
	struct ecx_maps *maps; /* the library's own */
	/* What no message may show, known to net/ from the first request on;
	 * or NULL. */
	const struct secrets *secrets;
	int64_t server_time; /* the server's clock at its last answer, in
			      * microseconds; 0: not known */
	char zone[64];       /* of a store, as it tells it; "" in UTC */
	/* May something be sent still? Set by the flow, with what it is handed;
	 * NULL: always. */
	bool (*may_send)(void *data);
	void *may_send_data;
	unsigned refusals; /* how often the server refused, as REJECTED, a
			    * request that has an effect */
};

/* Sets conn->error, secrets blanked, cleaned and cut, and returns err. */
__attribute__((format(printf, 3, 4))) enum ecx_err ecx_fail(
    struct ecx_conn *conn, enum ecx_err err, const char *format, ...);

/*
 * The same for the server's own refusal of a create that stands inside an
 * answer which says success (net/rest.h sees the others): it may be that of any
 * document (flow/breaker.h).
 */
__attribute__((format(printf, 3, 4))) enum ecx_err ecx_fail_refused(
    struct ecx_conn *conn, enum ecx_err err, const char *format, ...);

/* The time zone that the store tells of itself. One that is not known here is
 * warned of; NULL is ignored. */
void ecx_zone(struct ecx_conn *conn, const char *zone);

/* One line on stderr, "tool: connection: order NL-1: ..."; doc may be NULL. */
__attribute__((format(printf, 3, 4))) void ecx_warn(
    const char *connection, const json_t *doc, const char *format, ...);

/*
 * In a dry run, instead of an effect: prints {"method":...,"target":...,
 * "body":...} to stdout. body may be NULL and is borrowed.
 */
void ecx_dry(struct ecx_conn *conn, const char *method, const char *target,
    const json_t *body);

/* The compiled map of a kind for this connection, or NULL with conn->error
 * set when there is none. The library's; lives as long as conn. */
const struct map *ecx_conn_map(struct ecx_conn *conn, enum ecx_kind kind);
/* Does the item stand for a charge or allowance of an order, by charge_table? A
 * shipment of it is not one of goods. */
bool ecx_is_charge(struct ecx_conn *conn, const char *item);
/* The code of UN/ECE Recommendation 20 of a unit of the system, by unit_table;
 * the unit itself if it has no row. NULL without that key: then documents name
 * no units. Borrowed. */
const char *ecx_unit_code(struct ecx_conn *conn, const char *unit);

/* ---- what verbs are handed ---- */

/* What list is asked for. */
struct ecx_query {
	enum ecx_kind kind;
	const char *cursor;   /* from the last stored Checkpoint, or NULL */
	int64_t overlap;      /* microseconds to read again before the cursor */
	int64_t since, until; /* microseconds; 0: none. Given by a person: then
			       * there is no cursor */
	const char *const *ids; /* only these ids of the source */
	size_t n_ids;
	const char *const *refs; /* what belongs to these references */
	size_t n_refs;
	const char *place; /* stock of one place, or NULL */
	size_t limit;      /* 0: none */
	bool interactive;  /* somebody looks: nothing is taken from a queue */
};

/* Where list hands its documents to, by ecx_emit_doc and the like; the members
 * are the library's. */
struct ecx_emitter {
	bool (*doc)(struct ecx_emitter *e, json_t *doc);
	bool (*page)(struct ecx_emitter *e, const char *cursor);
	bool (*bad)(struct ecx_emitter *e, const char *raw, size_t len,
	    const char *why);
};

/* The document that find and create work on. */
struct ecx_job {
	enum ecx_kind kind;
	/* ecx_doc_key(): our reference, the idempotency key. It is data, and
	 * may be any text. */
	const char *key;
	const json_t *doc; /* ours; its member `native` is the vendor's */
};

/* Is the total of an order there the document's? */
enum ecx_total { ECX_TOTAL_UNKNOWN, ECX_TOTAL_AGREES, ECX_TOTAL_DIFFERS };

/* What find and create say of the record in the vendor's system. */
struct ecx_record {
	char id[128];    /* the vendor's stable id; required */
	char number[64]; /* the one that people there know; may be empty */
	char note[256];  /* a warning worth saying ("created, but blocked") */
	enum ecx_total total; /* by ecx_record_total */
	struct dec gross;     /* the total there, as it was given to that */
	const char *hold;     /* given: ecx_hold_block() */
	bool held;            /* by ecx_record_hold */
	bool by_email;        /* it has another reference, or none */
};

/* What became of one document of a batch. */
struct ecx_result {
	enum ecx_err err;
	char why[256];
};

/* The documents that set works on, and the result of each, OK at first. */
struct ecx_batch {
	enum ecx_kind kind;
	const json_t *const *docs; /* with `native` */
	size_t n;
	struct ecx_result *results;
};

/* In set: the result of a document that was refused; a reason that is too long
 * is cut. */
__attribute__((format(printf, 3, 4))) void ecx_refuse(
    struct ecx_result *result, enum ecx_err err, const char *format, ...);
/* Has the product the units of a store that has one of weight and one of
 * length, and does not say which: the keys weight_unit and dimension_unit? Else
 * it is refused. */
bool ecx_units_fit(
    struct ecx_conn *conn, const json_t *product, struct ecx_result *result);

/* ---- what verbs are made of ---- */

/*
 * What list emits. Each returns OK, or STOPPED, which list has to return at
 * once. ecx_emit_doc takes over the vendor's document. ecx_emit_bad is for a
 * row that could not be read, ecx_emit_bad_text for the bytes of one: they go
 * to the quarantine, and the list goes on behind them. ecx_emit_page follows
 * each page that was read to its end, never one that broke off: everything
 * before it can be acknowledged, and a later list may go on from this cursor.
 */
enum ecx_err ecx_emit_doc(struct ecx_emitter *e, json_t *doc);
enum ecx_err ecx_emit_bad(
    struct ecx_emitter *e, const json_t *row, const char *why);
enum ecx_err ecx_emit_bad_text(
    struct ecx_emitter *e, const char *raw, size_t len, const char *why);
enum ecx_err ecx_emit_page(struct ecx_emitter *e, const char *cursor);

/* The cursor of a list that cannot tell what changed. */
extern const char ecx_all[];

/*
 * For a cursor that is a time. *cursor: up to where all was handed out, in
 * microseconds, `since` in a list by hand, 0 at the beginning of time. *from:
 * what to ask for, the cursor less the overlap. CONFIG when it is no time.
 */
enum ecx_err ecx_query_from(struct ecx_conn *conn,
    const struct ecx_query *query, int64_t *cursor, int64_t *from);
/*
 * The next of the query's references, or of its ids, at most `most` of them,
 * as a new list of strings; NULL behind the last. *at is 0 at first.
 */
json_t *ecx_query_refs(const struct ecx_query *query, size_t most, size_t *at);
json_t *ecx_query_ids(const struct ecx_query *query, size_t most, size_t *at);
/* A list of what belongs to references: fn for at most so many at a time. */
typedef enum ecx_err ecx_refs_fn(
    struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e);
enum ecx_err ecx_list_refs(struct ecx_conn *conn, const struct ecx_query *query,
    size_t most, ecx_refs_fn *fn, struct ecx_emitter *e);

/* The words of a text, parted by blanks or commas, as a new list of strings;
 * none of NULL. */
json_t *ecx_words_of(const char *text);
/* Those of a key of the section. */
json_t *ecx_words(const struct ecx_conn *conn, const char *key);
/* Those of a key whose words are ID or ID=NAME: a new object with the name, or
 * "", by each id. */
json_t *ecx_named_ids(const struct ecx_conn *conn, const char *key);

/* What a state of the system is of ours, by a key whose words are
 * STATE=OrderProcessing; NULL when it is not among them. The caller frees it.
 */
char *ecx_state_of(
    const struct ecx_conn *conn, const char *key, const char *theirs);

/* The day that it is in the section's time zone, "2026-11-20"; returns out. */
const char *ecx_today(const struct ecx_conn *conn, char out[CLOCK_TEXT]);

/* Does conn->error contain a phrase of the key, whose phrases are separated by
 * commas? Capital and small letters are the same. */
bool ecx_says(const struct ecx_conn *conn, const char *key);
/* The same for another text, such as the words that a rest_classify_fn has
 * found. */
bool ecx_text_says(
    const struct ecx_conn *conn, const char *text, const char *key);

/* Is the word one of those of the key? */
bool ecx_has_word(
    const struct ecx_conn *conn, const char *key, const char *word);

/*
 * What documents of a kind are called and known by in the vendor's system: a
 * table for each kind. A member that a protocol does not use stays NULL.
 */
struct ecx_entity {
	const char *noun;   /* in messages: "sales order" */
	const char *object; /* its type, table or path there */
	/* Member of a row that holds our reference; or the key of the section
	 * that names it. */
	const char *reference, *reference_key;
	const char *id;     /* member with the vendor's stable id */
	const char *number; /* member that people know it by; NULL: the id */
	const char *select; /* members to read; or NULL */
	/* Of customers: the member with the e-mail address, for
	 * customer_by_email, and which rows are meant then; or NULL. */
	const char *email, *email_filter;
	const char *filter; /* which of its rows are meant; or NULL */
	/* Was the record cancelled there? Then it counts only where there is no
	 * other. May be NULL. */
	bool (*cancelled)(const json_t *row);
	/* What there is to warn of, by ecx_record_note; may be NULL. doc is
	 * ours. */
	void (*note)(
	    const json_t *row, const json_t *doc, struct ecx_record *record);
};

/* The member of a row that holds our reference. */
const char *ecx_entity_reference(
    const struct ecx_conn *conn, const struct ecx_entity *entity);

/*
 * The one of the rows that carries our key, borrowed. reference is the member
 * with the key, whose capital and small letters are the same, as they are to
 * many a server (NULL: it was compared); id is the member with theirs. MISSING
 * when there is none; REJECTED, with their ids, when there are several;
 * PROTOCOL when a row has another key, so that the answer says nothing.
 */
enum ecx_err ecx_match_one(struct ecx_conn *conn, const json_t *rows,
    const char *reference, const char *key, const char *id, json_t **row);

/*
 * The create was refused, with err and conn->error: looks for the record by the
 * driver's own find, because it may be there from an earlier request. EXISTS
 * with *record filled when it is; err with the server's words, kept, when it is
 * certainly not; REJECTED when there are several; UNSURE when the look-up
 * failed.
 */
enum ecx_err ecx_find_refused(struct ecx_conn *conn, enum ecx_err err,
    const struct ecx_job *job, struct ecx_record *record);

/*
 * In a list of stock: a place that the key of the section names has not one
 * row, so that its name may be wrong, and its levels are not zero. Returns
 * CONFIG; noun is what the system calls a place.
 */
enum ecx_err ecx_no_rows_of(struct ecx_conn *conn, const char *key,
    const char *noun, const char *place);

/* Sets the documents [at, at + n) of a batch by one request. What the server
 * refuses of them alone stands in their results; OK or an error of all. */
typedef enum ecx_err ecx_rows_fn(void *data, size_t at, size_t n);
/*
 * Sets n documents by fn. A request that fails for a reason that one of them
 * may be is sent in halves, until that one stands alone and has the error as
 * its result. An error of the connection is returned, as is that of three
 * documents in succession that the server died of.
 */
enum ecx_err ecx_set_rows(struct ecx_conn *conn, size_t n,
    struct ecx_result results[], ecx_rows_fn *fn, void *data);
/* The same where the system takes one document a request: n of fn is 1. */
enum ecx_err ecx_set_each(struct ecx_conn *conn, size_t n,
    struct ecx_result results[], ecx_rows_fn *fn, void *data);

/*
 * In set of states of orders: what is to be written into the store's order, a
 * new object of texts by the names of the map; several values of one name are
 * joined by commas.
 */
json_t *ecx_state_values(const json_t *doc);
/* The same for people, the same words for the same values: "number SO-1, state
 * OrderProcessing". The caller frees it. */
char *ecx_state_words(const json_t *doc);
/* Is the store's order to be cancelled? Only under cancel = apply does set see
 * a state that says so. */
bool ecx_state_cancels(const json_t *doc);
/* It is to be, and cannot: REJECTED with why, "a part of it has shipped". */
enum ecx_err ecx_fail_cancel(
    struct ecx_conn *conn, const json_t *doc, const char *why);

/* What a customer is called who is a person: given and family name, as far as
 * there are any. The caller frees it. */
char *ecx_person(const json_t *customer);

/* Fills the record; number NULL is the id, note may be NULL. What is too long
 * is cut. */
void ecx_record_set(struct ecx_record *record, const char *id,
    const char *number, const char *note);
/* Appends to what record->note says, behind "; " where it says something. */
__attribute__((format(printf, 2, 3))) void ecx_record_note(
    struct ecx_record *record, const char *format, ...);

/*
 * Compares the total there with the one expected here, and notes one that
 * differs. A total that is bad is not known. Systems round by line: a hundredth
 * for each taxed line of the order is no difference, up to fifty.
 */
void ecx_record_total(struct ecx_record *record, const json_t *order,
    struct dec theirs, struct dec ours);

/* By how much the total of an order there may be another one. */
struct dec ecx_total_slack(const json_t *order);

/*
 * The block that the order is created with under total_differs = hold, or under
 * risk = hold where its store warns of it; else NULL. It is the key hold_block
 * of a driver that has the verb release.
 */
const char *ecx_hold_block(const struct ecx_conn *conn, const json_t *order);
/* Is it the block of a risk, which a person takes off? */
bool ecx_holds_risk(const struct ecx_conn *conn, const json_t *order);
/* The e-mail address by which a customer without our reference is looked for,
 * or NULL: customer_by_email. */
const char *ecx_customer_email(
    const struct ecx_conn *conn, const struct ecx_job *job);
/* The result of ecx_match_one among the rows that have the address: says so in
 * the record, or in the reason. */
enum ecx_err ecx_matched_email(struct ecx_conn *conn, enum ecx_err err,
    const char *email, struct ecx_record *record);

/* Notes that the record has this block there. True when it is the one of
 * ecx_hold_block, of which the library speaks: false for the driver to do so.
 */
bool ecx_record_hold(struct ecx_record *record, const char *block);

/* ---- events of orders: changes, cancellations and credit notes ---- */

/* How an order stands in the ERP, as its driver has read it just now. */
struct ecx_standing {
	bool cancelled;      /* all of it, and the ERP says so */
	bool shipped;        /* something of it */
	bool finished;       /* nothing is left to ship */
	const char *invoice; /* the number of an invoice that is posted, or
			      * NULL; borrowed */
};

/*
 * May the event be done, by how its order stands? EXISTS for a cancellation of
 * one that is cancelled; REJECTED, with the reason, where it is for a person. A
 * line that is shipped is for the driver to refuse.
 */
enum ecx_err ecx_event_fits(
    struct ecx_conn *conn, const json_t *event, const struct ecx_standing *s);
/* Is it a change that the store took back, of which nobody knows whether it was
 * done: the order is to be as it was sent? */
bool ecx_event_is_look(const json_t *event);
/* Is it the cancellation of the whole order? */
bool ecx_cancels_all(const json_t *event);

/*
 * Takes the pieces of a line that is credited from what it was invoiced by: a
 * list of objects, the oldest first, with its `number` and the pieces that are
 * `left`, which become fewer. *parts is a new list of {of, pieces}. REJECTED
 * when there are not so many.
 */
enum ecx_err ecx_credit_take(struct ecx_conn *conn, const json_t *invoiced,
    const char *number, struct dec pieces, json_t **parts);
/* AGAIN where a row of what is invoiced or credited was damaged: it may be one
 * that counts. Else the error. */
enum ecx_err ecx_credit_read(
    struct ecx_conn *conn, enum ecx_err err, const json_t *rows);
/* Are so much, without tax, left of the order's invoices as the credit note is?
 * A hundredth of each of its rows is no difference: systems round by line. */
enum ecx_err ecx_credit_fits(
    struct ecx_conn *conn, const json_t *credit, struct dec left, size_t rows);

/*
 * What has to be written of a record, or a line, that was created as `was` and
 * has to become `is`: *patch is a new object with the members that differ
 * between both and are not there yet. One that is neither was changed by
 * somebody: REJECTED, with its name. Members that are objects or lists are left
 * to the driver. `theirs` is what is there, `was` and `is` have its names.
 */
enum ecx_err ecx_merge(struct ecx_conn *conn, const json_t *theirs,
    const json_t *was, const json_t *is, json_t **patch);

/* The same of a part of it, whose name a refusal has. Members of `fixed`, a
 * list up to a NULL, are not changed: REJECTED. */
enum ecx_err ecx_merge_part(struct ecx_conn *conn, const char *part,
    const char *const *fixed, const json_t *theirs, const json_t *was,
    const json_t *is, json_t **patch);
/* Adds a row to an index of rows by a name that they have; the second of a name
 * is "NAME (2)". */
void ecx_index_add(json_t *index, const char *name, json_t *row);
typedef enum ecx_err ecx_pair_fn(
    void *data, const char *name, json_t *was, json_t *is);
/* Calls fn for each name of two indexes until it fails: for those of `is`,
 * whose `was` may be NULL, then for those that are gone, whose `is` is NULL. */
enum ecx_err ecx_each_pair(
    const json_t *was, const json_t *is, ecx_pair_fn *fn, void *data);

/*
 * The verbs of one kind. A NULL verb is not offered; there is no other list
 * of capabilities. Every verb returns ECX_OK or an error set by ecx_fail.
 */
struct ecx_verbs {
	/*
	 * Emits the documents that the query asks for, oldest change first, one
	 * page in memory. Repeatable. It may emit more than was asked for where
	 * the vendor's filter is coarse; the library drops the rest. OK says
	 * that the list is complete.
	 *
	 * The list of orders of an ERP, for ecx-compare, emits those created
	 * since `since` as its list of states emits them: mapped by the map of
	 * states, with `total`. A driver of documents of ours emits orders.
	 */
	enum ecx_err (*list)(struct ecx_conn *conn,
	    const struct ecx_query *query, struct ecx_emitter *e);
	/*
	 * The one record that carries our key. ECX_MISSING only when it is
	 * certain that there is none; ECX_REJECTED when there are several.
	 * Repeatable.
	 */
	enum ecx_err (*find)(struct ecx_conn *conn, const struct ecx_job *job,
	    struct ecx_record *record);
	/*
	 * Creates one record. Called once; never repeated without find.
	 * ECX_UNSURE when the request may have been acted on; ECX_AGAIN,
	 * ECX_LIMITED, ECX_DENIED only when it certainly was not. In a dry run
	 * it calls ecx_dry instead (net/rest.h does) and leaves the record.
	 *
	 * Of ECX_CREDIT: a draft or a request, by ecx_event_fits; job->doc.made
	 * has id and number of its order. What others have credited there is
	 * summed first: REJECTED where it would be more than was invoiced. With
	 * credit = post it is posted, too. NULL: credit notes are reported.
	 */
	enum ecx_err (*create)(struct ecx_conn *conn, const struct ecx_job *job,
	    struct ecx_record *record);
	/*
	 * Sends what the document has gained since its record was created: the
	 * tracking numbers of a shipment. record has id and number of its
	 * receipt. It looks first: EXISTS when all of it is there already,
	 * which includes a request whose answer was lost. MISSING when the
	 * record is not there any more. Repeatable. In a dry run as create.
	 * NULL: a person is asked to enter it.
	 *
	 * Of ECX_CHANGE: makes the order, which is `record`, what the event in
	 * job->doc says, by ecx_event_fits and ecx_merge. Unless it cancels the
	 * whole order, job->doc.native is the order as it is now, and
	 * job->doc.exported as it was sent, with its own member native. A line
	 * that is added is looked for first. REJECTED is for a person, who is
	 * told the reason: what somebody else has changed, or the ERP does not
	 * allow. Afterwards the order is read again. NULL: changes are
	 * reported.
	 */
	enum ecx_err (*update)(struct ecx_conn *conn, const struct ecx_job *job,
	    struct ecx_record *record);
	/*
	 * Takes the block of ecx_hold_block off the record: create has set it,
	 * and the totals agree. Repeatable. In a dry run as create. NULL:
	 * total_differs = hold is refused.
	 */
	enum ecx_err (*release)(struct ecx_conn *conn,
	    const struct ecx_job *job, struct ecx_record *record);
	/*
	 * Sets up to `batch` documents to absolute values, with a result for
	 * each. An error that it returns concerns the whole batch, which a
	 * later run sets again. Repeatable. In a dry run as create. The result
	 * UNSURE, too, is set again: what adds to a record looks first. Of a
	 * state of an order nothing but its values is written; one that
	 * ecx_state_cancels is cancelled in the store first, unless it is, or
	 * something of it has shipped. Nobody is sent a mail.
	 */
	enum ecx_err (*set)(
	    struct ecx_conn *conn, const struct ecx_batch *batch);
	size_t batch; /* of set; 0 is 1 */
};

enum ecx_flag {
	/* create itself refuses a second one with the same key: no find
	 * before a first create */
	ECX_REF_UNIQUE = 1 << 0,
	/* list takes from a queue that has no past: a first run needs no
	 * --since */
	ECX_QUEUE = 1 << 1,
	/* documents of our own types may come out of list: they need no map */
	ECX_CANONICAL = 1 << 2,
	/* credit = post: create can post a credit note */
	ECX_POSTS = 1 << 3,
};

/*
 * What the section of a driver may hold is the table NAME_keys in NAME_keys.c
 * (see base/conf.h): it ends with CONF_MORE(ecx_conn_keys), or http_keys
 * (net/http.h), which does. The choices of its row `sign_on` are the methods
 * that the system takes. The library has checked the section before it opens
 * the connection.
 */
struct ecx_driver {
	const char *name;  /* the config word: driver = name */
	const char *title; /* "SAP Business One" */
	unsigned roles;    /* enum ecx_role */
	unsigned flags;    /* enum ecx_flag */
	/* The type of price that the store has beside its ordinary one; or
	 * NULL. */
	const char *price_type;
	/* The key of the section that names the type of price whose dates the
	 * store keeps; or NULL. A store that takes any document keeps all. */
	const char *dated_price_key;
	size_t state_size;
	/* Prepares the state; no need to reach the network yet. */
	enum ecx_err (*open)(struct ecx_conn *conn);
	/* Frees what the state holds, also when open has failed. May be NULL.
	 */
	void (*close)(struct ecx_conn *conn);
	/* Signs on and reads as little as possible, for ecx-probe. May be NULL.
	 */
	enum ecx_err (*ping)(struct ecx_conn *conn);
	struct ecx_verbs verbs[ECX_KINDS];
};

#endif
