/*
 * OData: versions 2, 3 and 4 in JSON. A vendor is a struct odata_profile: its
 * peculiarities are quirk bits and its rest_classify_fn, and a driver may send
 * any single request by rest_call itself.
 *
 * Entities have the same shape in all versions: a list in a list is an array,
 * links to entities that were not read are left out, and dates and times of
 * versions 2 and 3 are "2026-11-20" and "2026-11-20T09:15:00Z".
 */
#ifndef ECX_ODATA_H
#define ECX_ODATA_H

#include "net/rest.h"

enum odata_version { ODATA_V2 = 2, ODATA_V3, ODATA_V4 };

enum odata_quirk {
	/* A request that changes data needs a token of the session: SAP
	 * Gateway. The session's cookies have to be kept, see struct
	 * http_setup. */
	ODATA_CSRF = 1 << 0,
	/* The server does not page by itself: requests have $top and $skip. */
	ODATA_TOP = 1 << 1,
	/* The server's links count rows, and shift when rows are created or
	 * deleted meanwhile: where a query has a key, its next page is the rows
	 * behind the last key. */
	ODATA_KEYSET = 1 << 2,
	/* Filters compare a day with a text: Business One. */
	ODATA_QUOTED_DAYS = 1 << 3,
	/* Properties with days are times there: a day is the time at which it
	 * begins. */
	ODATA_TIMED_DAYS = 1 << 4,
	/* The server's links lose the filter: a link only says that there are
	 * more rows, and $skip asks for them. */
	ODATA_LOOSE_LINKS = 1 << 5,
	/* The server has no $orderby: rows come in the order of their key. */
	ODATA_SORTED = 1 << 6,
};

struct odata_profile {
	enum odata_version version;
	unsigned quirks;            /* enum odata_quirk */
	rest_classify_fn *classify; /* NULL: odata_classify */
};

struct odata {
	struct rest rest;
	const struct odata_profile *profile;
	const char *base; /* the URL that targets are relative to */
	char *token;      /* the session's, for ODATA_CSRF; or NULL */
	bool tokenless;   /* the server sent no token */
};

/* o owns h from then on; base is borrowed for as long as o lives. */
void odata_init(struct odata *o, const struct odata_profile *profile,
    struct http *h, const char *base);
void odata_free(struct odata *o);

/* ---- queries ---- */

enum odata_type {
	ODATA_TEXT,
	ODATA_DATE,   /* "2026-11-20", as a time without a zone */
	ODATA_TIME,   /* RFC 3339 with its zone */
	ODATA_NUMBER, /* a decimal string */
};

/* Appends value as a literal of $filter, or of a key; false when it is no value
 * of that type. Values get into a query in no other way. */
bool odata_literal(const struct odata *o, struct buf *out, enum odata_type type,
    const char *value);
/* Appends "(name eq 'a' or name eq 'b')"; values is a list of strings, or of
 * integers. */
void odata_any_of(const struct odata *o, struct buf *out, const char *name,
    const json_t *values);

/* Is the text a GUID, which a query has without quotes? */
bool odata_is_guid(const char *text);

/* "FIELDS,MORE" for $select, where MORE are the words of that key of the
 * section; the caller frees it. */
char *odata_select(const struct odata *o, const char *fields, const char *key);

struct odata_query {
	const char *path;   /* relative to the base: "/Orders" */
	const char *filter; /* this and those below may be NULL */
	const char *select;
	const char *expand;
	/* ODATA_TOP: has to end in a unique property; NULL: by key or group. */
	const char *orderby;
	const char *key; /* a unique property: the order without orderby */
	/* A property that several rows have in common, the first of orderby:
	 * pages are by its values, and all rows of one value are on one page.
	 * Rows that come and go meanwhile shift no others. */
	const char *group;
	size_t page; /* rows a page; 0: as many as the server likes */
	size_t skip;
};

/* Called for each page; rows are borrowed. An error that it returns ends the
 * reading. */
typedef enum ecx_err odata_page_fn(void *data, const json_t *rows);

/* Reads all rows of the query, one page in memory. An entity set that does not
 * exist is CONFIG. */
enum ecx_err odata_pages(struct odata *o, const struct odata_query *query,
    odata_page_fn *fn, void *data);
/* The same for a short list: *rows is new, the rows of all pages. Several pages
 * that count rows are read until they are the same twice; AGAIN when they keep
 * changing. */
enum ecx_err odata_rows(
    struct odata *o, const struct odata_query *query, json_t **rows);
/* odata_rows of the rows whose field has one of the values, as in odata_any_of;
 * no rows without values. */
enum ecx_err odata_rows_by(struct odata *o, const struct odata_query *query,
    const char *field, const json_t *values, json_t **rows);
/*
 * odata_rows_by of the values that the objects of a list have in `member`, some
 * values a request: a new object, from a value to the list of rows that have it
 * in their field. A query without a path has no rows.
 */
enum ecx_err odata_index(struct odata *o, const struct odata_query *query,
    const char *field, const json_t *of, const char *member, json_t **rows);
/* Reads one entity; *entity is a new reference. */
enum ecx_err odata_get(struct odata *o, const char *target, json_t **entity);

/*
 * A walk along the time of change, oldest first, each row once, even when rows
 * change meanwhile. A row without a time comes first.
 */
struct odata_walk {
	struct odata_query query; /* filter: a further condition; orderby is
				   * the walk's */
	const char *time;         /* the property with the time and zone */
	const char *key;          /* a unique property */
	int64_t from;             /* microseconds; 0: from the beginning */
	odata_page_fn *fn;        /* when called, `from` is the page's time */
	void *data;
	json_t *seen; /* the walk's own */
};

enum ecx_err odata_walk(struct odata *o, struct odata_walk *w);

/* The entity or the list of entities in an answer, in the shape said above: a
 * new reference. For requests that a driver sends by rest_call. */
json_t *odata_content(const struct odata *o, json_t *answer);

/* A list verb that emits the rows of an entity set. */
struct odata_listing {
	struct odata_query query; /* filter: a further condition */
	const char *time; /* property with the time of change and its zone;
			   * NULL: the days, or all rows */
	/* Properties with the day of creation or of change, up to a NULL; every
	 * row has one of them. NULL: all rows are read each time. */
	const char *const *days;
	const char *key; /* a property whose values --id names; unique */
	const char *row; /* the unique property where key is none; or NULL */
	/* Emits the document of a row, which it may change; NULL: the row is
	 * emitted as it is. */
	enum ecx_err (*emit)(struct ecx_emitter *e, json_t *row, void *data);
	void *data;
};

enum ecx_err odata_list(struct odata *o, const struct odata_listing *listing,
    const struct ecx_query *query, struct ecx_emitter *e);

/*
 * For a list of orders by day: reads the rows of the query, whose orders are of
 * the day of `since` in `day` or later, and calls fn for the references in
 * `field`, at most `most` at a time. Rows without one are none of ours.
 */
enum ecx_err odata_list_refs(struct odata *o, const struct odata_query *query,
    const char *field, const char *day, enum odata_type type, int64_t since,
    size_t most, ecx_refs_fn *fn, struct ecx_emitter *e);

/*
 * Finds the row with that reference: *found is a new reference. The object of
 * entity is its path; its reference is a text, compared without regard to case,
 * as many servers do. If several rows have the same id, the first is the
 * one. MISSING when there is none; REJECTED with their ids when there are
 * several; PROTOCOL when a row has another reference, so that the answer proves
 * nothing.
 */
enum ecx_err odata_find(struct odata *o, const struct ecx_entity *entity,
    const char *key, json_t **found);

/* The verb find. */
enum ecx_err odata_find_record(struct odata *o, const struct ecx_entity *entity,
    const struct ecx_job *job, struct ecx_record *record);
/* Fills the record from a row; PROTOCOL when the row has no id. */
enum ecx_err odata_record(struct odata *o, const struct ecx_entity *entity,
    const json_t *row, const json_t *doc, struct ecx_record *record);

/* ---- changes ---- */

enum { ODATA_NOTE = 256 };

/*
 * Sends one create. *entity is the created entity, a new reference; NULL when
 * the server does not return it, and in a dry run. note (ODATA_NOTE bytes, may
 * be NULL) is filled with the server's warnings, or empty.
 */
enum ecx_err odata_create(struct odata *o, const char *target,
    const json_t *body, json_t **entity, char *note);
/* The verb create: body is POSTed to the object. UNSURE when the answer lacks
 * the id of the created entity. */
enum ecx_err odata_create_record(struct odata *o,
    const struct ecx_entity *entity, const json_t *body,
    const struct ecx_job *job, struct ecx_record *record);
/* Sets the members of body, by method PATCH, or MERGE of old servers; may be
 * repeated. etag NULL is "*", any version. STALE when the entity has another
 * etag. */
enum ecx_err odata_update(struct odata *o, const char *method,
    const char *target, const char *etag, const json_t *body);
/* The same of a body that adds to a list of the entity: it is never repeated,
 * and UNSURE when the answer is lost. */
enum ecx_err odata_append(struct odata *o, const char *method,
    const char *target, const char *etag, const json_t *body);
/* Deletes the entity, as odata_update; OK, too, when there is none any more. */
enum ecx_err odata_delete(
    struct odata *o, const char *target, const char *etag);
/* The etag of an entity, borrowed, or NULL. */
const char *odata_etag(const json_t *entity);

/*
 * A rest_classify_fn: judges by the status; the reason is the messages of the
 * error and of the errors inside it, in one line. A page of HTML with status
 * 200 is a log-on page: DENIED, and UNSURE for a create. 428 is STALE. An
 * answer with status 200 that has an error is PROTOCOL, and UNSURE for a
 * create.
 */
enum ecx_err odata_classify(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *body, bool repeatable, char why[ECX_WHY]);
/* For the end of a driver's rest_classify_fn: AGAIN when the words of a refusal
 * have a phrase of retry_words, else err. */
enum ecx_err odata_retry(
    struct ecx_conn *conn, enum ecx_err err, const char *why);
/* Is the code of the error in an answer one of the codes, which are separated
 * by blanks or commas? */
bool odata_has_code(const json_t *body, const char *codes);

#endif
