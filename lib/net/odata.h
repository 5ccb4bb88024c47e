/*
 * OData: versions 2, 3 and 4 in JSON. A vendor is a struct odata_profile; what
 * is peculiar to it stands in quirk bits and in its rest_classify_fn, and a
 * driver may send any single request by rest_call itself.
 *
 * What is read comes out alike whatever the version: a list in a list is an
 * array, links to what was not read are left out, a date of version 2 is
 * "2026-11-20", its time "2026-11-20T09:15:00Z", and so are those of version 3.
 */
#ifndef ECX_ODATA_H
#define ECX_ODATA_H

#include "net/rest.h"

enum odata_version { ODATA_V2 = 2, ODATA_V3, ODATA_V4 };

enum odata_quirk {
	/* What changes something needs a token of the session: SAP Gateway.
	 * Its cookies have to be kept, see struct http_setup. */
	ODATA_CSRF = 1 << 0,
	/* The server does not cut pages by itself: $top and $skip do. */
	ODATA_TOP = 1 << 1,
	/* The server's links count rows, and what is made or deleted meanwhile
	 * shifts them: where a query has a key, its next page is asked for as
	 * what stands behind the last key. */
	ODATA_KEYSET = 1 << 2,
	/* A day is a text in filters: Business One. */
	ODATA_QUOTED_DAYS = 1 << 3,
	/* A day is the time that it begins at: properties with days are times
	 * there. */
	ODATA_TIMED_DAYS = 1 << 4,
	/* The server's links lose the filter: one only says that there is more,
	 * and $skip asks for it. */
	ODATA_LOOSE_LINKS = 1 << 5,
	/* The server knows no $orderby: rows come in the order of their key. */
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
	char *token;      /* of ODATA_CSRF, or NULL */
	bool tokenless;   /* the server gave none */
};

/* Takes h over; base lives as long as o. */
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

/* Appends value as a literal of $filter, or of a key; false when it is none of
 * that type. No value gets into a query in another way. */
bool odata_literal(const struct odata *o, struct buf *out, enum odata_type type,
    const char *value);
/* Appends "(name eq 'a' or name eq 'b')"; values is a list of strings, or of
 * whole numbers. */
void odata_any_of(const struct odata *o, struct buf *out, const char *name,
    const json_t *values);

/* Is it a GUID, which stands in a query as it is? */
bool odata_is_guid(const char *text);

/* "FIELDS,MORE" for a select, more being the words of that key of the section;
 * the caller frees it. */
char *odata_select(const struct odata *o, const char *fields, const char *key);

struct odata_query {
	const char *path;   /* behind the base: "/Orders" */
	const char *filter; /* or NULL, as those below */
	const char *select;
	const char *expand;
	const char *orderby; /* ODATA_TOP: has to end in a unique property */
	const char *key;     /* a unique one, the order without orderby */
	size_t page;         /* rows; 0: as many as the server likes */
	size_t skip;
};

/* One page: rows are borrowed. What it returns but OK ends the walk. */
typedef enum ecx_err odata_page_fn(void *data, const json_t *rows);

/* All that the query asks for, one page in memory. An entity set that is not
 * there is CONFIG. */
enum ecx_err odata_pages(struct odata *o, const struct odata_query *query,
    odata_page_fn *fn, void *data);
/* The same, for what is known to be short: *rows is new, all pages joined. */
enum ecx_err odata_rows(
    struct odata *o, const struct odata_query *query, json_t **rows);
/* odata_rows of what has one of the values in that field, as of odata_any_of;
 * without a value there are none. */
enum ecx_err odata_rows_by(struct odata *o, const struct odata_query *query,
    const char *field, const json_t *values, json_t **rows);
/*
 * odata_rows_by of what the members `member` of a list of objects say, some at
 * a time: a new object of lists of rows by what they have in that field. A
 * query without a path has no rows.
 */
enum ecx_err odata_index(struct odata *o, const struct odata_query *query,
    const char *field, const json_t *of, const char *member, json_t **rows);
/* One entity; *entity is a new reference. */
enum ecx_err odata_get(struct odata *o, const char *target, json_t **entity);

/*
 * A walk along the time of change, oldest first, each row once, even when rows
 * change meanwhile. A row without a time comes first.
 */
struct odata_walk {
	struct odata_query query; /* filter: what else is asked for; orderby
				   * is the walk's */
	const char *time;         /* the property, with its zone */
	const char *key;          /* a unique one */
	int64_t from;             /* microseconds; 0: from the beginning */
	odata_page_fn *fn;        /* `from` is that of the page by then */
	void *data;
	size_t skip; /* the walk's own */
};

enum ecx_err odata_walk(struct odata *o, struct odata_walk *w);

/* The entity or the list of entities in an answer, as said above: a new
 * reference. For what a driver sends by rest_call. */
json_t *odata_content(const struct odata *o, json_t *answer);

/* A list verb, as far as it is the rows of an entity set. */
struct odata_listing {
	struct odata_query query; /* filter: what else is asked for */
	const char *time; /* of change, with its zone; NULL: days, or all */
	/* Properties with the day of making or of change, one of which every
	 * row has, up to a NULL; NULL: all, each time. */
	const char *const *days;
	const char *key; /* a unique property, and what --id names */
	/* Emits the document of a row, which it may change; NULL: the row is
	 * emitted as it is. */
	enum ecx_err (*emit)(struct ecx_emitter *e, json_t *row, void *data);
	void *data;
};

enum ecx_err odata_list(struct odata *o, const struct odata_listing *listing,
    const struct ecx_query *query, struct ecx_emitter *e);

/*
 * Of a struct ecx_entity: object is the path, reference a text.
 *
 * The one row with that reference, a new one in *found: the first of its
 * rows, if several have its id; capital and small letters are the same, as they
 * are to many a server. MISSING; REJECTED with their ids when there are
 * several; PROTOCOL when the answer is not to this question, and so says
 * nothing.
 */
enum ecx_err odata_find(struct odata *o, const struct ecx_entity *entity,
    const char *key, json_t **found);

/* The verb find. */
enum ecx_err odata_find_record(struct odata *o, const struct ecx_entity *entity,
    const struct ecx_job *job, struct ecx_record *record);
/* What a row says of itself; PROTOCOL when it has no id. */
enum ecx_err odata_record(struct odata *o, const struct ecx_entity *entity,
    const json_t *row, const json_t *doc, struct ecx_record *record);

/* ---- changes ---- */

enum { ODATA_NOTE = 256 };

/*
 * Creates, once. *entity is what was made, a new reference; NULL when the
 * server says nothing of it, and in a dry run. note (ODATA_NOTE bytes, may be
 * NULL) is what the server warns of, or empty.
 */
enum ecx_err odata_create(struct odata *o, const char *target,
    const json_t *body, json_t **entity, char *note);
/* The verb create: body is POSTed to the object. UNSURE when the answer does
 * not say what was made. */
enum ecx_err odata_create_record(struct odata *o,
    const struct ecx_entity *entity, const json_t *body,
    const struct ecx_job *job, struct ecx_record *record);
/* Changes the members named: PATCH, or MERGE of old servers; may be repeated.
 * etag NULL is "*", whatever it is now. STALE when it has another. */
enum ecx_err odata_update(struct odata *o, const char *method,
    const char *target, const char *etag, const json_t *body);
/* The etag of something that was read, borrowed, or NULL. */
const char *odata_etag(const json_t *entity);

/*
 * A rest_classify_fn: the status, and the words of error with all that is
 * inside of it in one line. A page of HTML with status 200 is somebody's log-on
 * page: DENIED, and UNSURE to a create. 428 is STALE.
 */
enum ecx_err odata_classify(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *body, bool repeatable, char why[ECX_WHY]);
/* Is the code of the error in an answer one of the codes, which are parted by
 * blanks or commas? */
bool odata_has_code(const json_t *body, const char *codes);

#endif
