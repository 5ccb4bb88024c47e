/*
 * All that a connector sees. A connector is a folder, lib/connectors/NAME/,
 * whose NAME.c ends with `const struct ecx_driver ecx_driver_NAME`, and one
 * line in lib/connectors.def. It speaks the vendor's documents; maps
 * (ecx-map(5)) say how they correspond to ours. See ecx-connector(7) for a walk
 * through one.
 *
 * The library calls it, never the other way round: retry, pacing, sign-on,
 * journal, lookup before a repeat, dry run and messages are around it.
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
#include "core/doc.h"
#include "core/err.h"

enum ecx_role { ECX_STORE = 1 << 0, ECX_BUSINESS = 1 << 1 };

struct ecx_driver;

struct ecx_conn {
	const char *name; /* of the section */
	const struct ecx_driver *driver;
	const struct conf_section *conf;
	enum ecx_role role;
	bool dry_run; /* effects are printed by ecx_dry, not made */
	bool by_hand; /* somebody waits for it: nothing is tried again */
	int verbose;
	void *state;         /* driver's state_size bytes, zeroed before open */
	char error[ECX_WHY]; /* why the last verb failed: ecx_fail sets it */
	struct ecx_maps *maps; /* the library's own */
};

/* Sets conn->error and returns err. */
__attribute__((format(printf, 3, 4))) enum ecx_err ecx_fail(
    struct ecx_conn *conn, enum ecx_err err, const char *format, ...);

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

/* ---- what list is asked for ---- */

struct ecx_query {
	const char *cursor;   /* from the last stored Checkpoint, or NULL */
	int64_t overlap;      /* microseconds to read again before the cursor */
	int64_t since, until; /* microseconds; 0: none. Given by hand: then
			       * there is no cursor */
	const char *const *ids; /* only these ids of the source */
	size_t n_ids;
	const char *const *refs; /* what belongs to these references */
	size_t n_refs;
	const char *place; /* stock of one place, or NULL */
	size_t limit;      /* 0: none */
	bool by_hand;      /* somebody looks: nothing is taken from a queue */
};

/*
 * What list hands out. doc: the vendor's document, stolen. After each complete
 * page (everything so far can be acknowledged) page(cursor). Either answers
 * false when list has to stop at once and return ECX_STOPPED. bad: a record
 * that could not be read: its bytes go to the quarantine.
 */
struct ecx_emitter {
	bool (*doc)(struct ecx_emitter *e, json_t *doc);
	bool (*page)(struct ecx_emitter *e, const char *cursor);
	bool (*bad)(struct ecx_emitter *e, const char *raw, size_t len,
	    const char *why);
};

/* What a create or a find says of the thing in the vendor's system. */
struct ecx_made {
	char id[128];    /* the vendor's stable id; required */
	char number[64]; /* what people there call it; may be empty */
	char note[256];  /* a warning worth telling ("created, but blocked") */
};

struct ecx_result {
	enum ecx_err err;
	char why[256];
};

/* Of set: one document is refused; the reason is cut where it is too long. */
__attribute__((format(printf, 3, 4))) void ecx_refuse(
    struct ecx_result *result, enum ecx_err err, const char *format, ...);

/* ---- what verbs are made of ---- */

/* What the emitter's calls mean to a verb: OK, or STOPPED. doc is stolen, row
 * (what could not be read) is not. */
enum ecx_err ecx_give(struct ecx_emitter *e, json_t *doc);
enum ecx_err ecx_give_bad(
    struct ecx_emitter *e, const json_t *row, const char *why);
enum ecx_err ecx_give_page(struct ecx_emitter *e, const char *cursor);

/* What every page of a list without a past ends with. */
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

/* The words of a key of the section, parted by blanks or commas, as a new list
 * of strings. */
json_t *ecx_words(
    const struct ecx_conn *conn, const char *key, const char *fallback);

/* Is it one of these words? */
bool ecx_has_word(const struct ecx_conn *conn, const char *key,
    const char *fallback, const char *word);

/*
 * Which of the rows that carry our key is ours, borrowed. reference is the
 * member with the key, whose capital and small letters are the same, as they
 * are to many a server (NULL: it was compared); id is the member with theirs.
 * MISSING when there is none; REJECTED, with their ids, when there are several;
 * PROTOCOL when a row has another key, so that the answer says nothing.
 */
enum ecx_err ecx_which(struct ecx_conn *conn, const json_t *rows,
    const char *reference, const char *key, const char *id, json_t **row);

/* What a customer is called who is a person: given and family name, as far as
 * there are any. The caller frees it. */
char *ecx_person(const json_t *customer);

/* Fills made; number NULL is the id, note may be NULL. What is too long is
 * cut. */
void ecx_made_set(struct ecx_made *made, const char *id, const char *number,
    const char *note);
/* Appends to what made->note says, behind "; " where it says something. */
__attribute__((format(printf, 2, 3))) void ecx_made_note(
    struct ecx_made *made, const char *format, ...);

/* Notes what the thing comes to there, where that is not what it comes to here.
 * One that is bad is not known. */
void ecx_made_total(struct ecx_made *made, struct dec theirs, struct dec ours);

/*
 * The verbs of one kind. A NULL verb is not offered; there is no other list
 * of capabilities. Every verb returns ECX_OK or an error set by ecx_fail.
 */
struct ecx_verbs {
	/*
	 * Documents that the query asks for, oldest change first, one page in
	 * memory. Repeatable. It may hand out more than asked where the
	 * vendor's filter is coarse; the library sorts out.
	 */
	enum ecx_err (*list)(struct ecx_conn *conn, enum ecx_kind kind,
	    const struct ecx_query *query, struct ecx_emitter *e);
	/*
	 * The one thing that carries our key (ecx_doc_key). ECX_MISSING only
	 * when it is certain. Two of them: ECX_REJECTED. Repeatable.
	 */
	enum ecx_err (*find)(struct ecx_conn *conn, enum ecx_kind kind,
	    const char *key, const json_t *doc, struct ecx_made *made);
	/*
	 * Makes one. Called once; never repeated by anybody without find.
	 * ECX_UNSURE when the request may have been acted on; ECX_AGAIN,
	 * ECX_LIMITED, ECX_DENIED only when it certainly was not.
	 */
	enum ecx_err (*create)(struct ecx_conn *conn, enum ecx_kind kind,
	    const char *key, const json_t *doc, struct ecx_made *made);
	/*
	 * Brings up to `batch` documents to absolute values; results[i].err
	 * for each. Any error but ECX_OK returned concerns the whole batch,
	 * and then it is repeated or given up as a whole. Repeatable.
	 */
	enum ecx_err (*set)(struct ecx_conn *conn, enum ecx_kind kind,
	    const json_t *const docs[], size_t n, struct ecx_result results[]);
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
};

struct ecx_driver {
	const char *name;                /* the config word: driver = name */
	const char *title;               /* "SAP Business One" */
	unsigned roles;                  /* enum ecx_role */
	unsigned flags;                  /* enum ecx_flag */
	const struct conf_key *keys;     /* beyond those of every connection */
	const struct conf_key *net_keys; /* http_keys (net/http.h), or NULL */
	const char *const
	    *sign_on; /* names of sign-on methods, NULL-ended; or NULL */
	size_t state_size;
	/* Checks the configuration; no need to reach the network yet. */
	enum ecx_err (*open)(struct ecx_conn *conn);
	void (*close)(struct ecx_conn *conn);
	/* Signs on and reads as little as possible, for ecx-probe. May be NULL.
	 */
	enum ecx_err (*ping)(struct ecx_conn *conn);
	struct ecx_verbs verbs[ECX_KINDS];
};

#endif
