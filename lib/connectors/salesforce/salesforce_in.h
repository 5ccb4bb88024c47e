/* What the files of the connector salesforce share; see salesforce.c. */
#ifndef ECX_SALESFORCE_H
#define ECX_SALESFORCE_H

#include "net/rest.h"

/* Values in one query: a longer one does not fit into a URL. */
enum { SALESFORCE_VALUES = 100 };

/* conn->state */
struct salesforce {
	struct rest rest;
	char *url;  /* the org's, without a slash at its end */
	char *path; /* "/services/data/v67.0" */
	char *base, *token_url;
	char *rows; /* a header: how many of them a page has */
	const char *derived[5];
	const char *headers[3];
};

static inline struct salesforce *
salesforce_of(const struct ecx_conn *conn)
{
	return conn->state;
}

/* The field that holds our reference. */
static inline const char *
salesforce_key(const struct ecx_conn *conn)
{
	return conf_text(conn->conf, "external_id");
}

/* The field of a product that is its SKU. */
static inline const char *
salesforce_sku(const struct ecx_conn *conn)
{
	return conf_text(conn->conf, "sku_field");
}

/* That of an org with one currency; "" where records say theirs. */
static inline const char *
salesforce_currency(const struct ecx_conn *conn)
{
	return conf_string(conn->conf, "currency");
}

/* ---- salesforce_call.c: calls ---- */

rest_classify_fn salesforce_classify;

/* Appends a text as SOQL spells it. No value gets into a query in another
 * way. */
void salesforce_literal(struct buf *soql, const char *value);
/* Appends "field IN ('a','b')"; values is a list of strings. */
void salesforce_in(struct buf *soql, const char *field, const json_t *values);
/* Appends ", PREFIX.FIELD" for each of the names in a text. */
void salesforce_fields(
    struct buf *soql, const char *prefix, const json_t *names);

/* One page of rows, which are borrowed. What it returns but OK is the end. */
typedef enum ecx_err salesforce_page_fn(void *data, const json_t *rows);

/* All that the query asks for, one page in memory. A query that Salesforce
 * refuses is CONFIG. */
enum ecx_err salesforce_query(struct ecx_conn *conn, const char *soql,
    salesforce_page_fn *fn, void *data);
/* The same, for what is known to be short: appended to rows. */
enum ecx_err salesforce_rows(
    struct ecx_conn *conn, const char *soql, json_t *rows);
/* Writes the times of a record as we do. */
void salesforce_times(json_t *record);

/* What a document of ours becomes there. */
struct salesforce_entity {
	const char *what; /* it is called, in messages */
	const char *object;
	const char *fields; /* ", Name": beyond the id and our reference */
};

/* The one record with that reference, a new one in *found. MISSING; REJECTED
 * with their ids when there are several. */
enum ecx_err salesforce_find(struct ecx_conn *conn,
    const struct salesforce_entity *place, const char *key, json_t **found);

/* A record and its children. */
struct salesforce_tree {
	const char *object;
	json_t *record;
	const char *child;
	const char *link; /* the field of a child that holds the record's id */
	json_t *children; /* a list, perhaps empty */
};

/*
 * Makes them in one transaction, once. *id is the new record's, which the
 * caller frees; NULL in a dry run. EXISTS when there is one with our
 * reference.
 */
enum ecx_err salesforce_make(
    struct ecx_conn *conn, const struct salesforce_tree *tree, char **id);

/*
 * What the answer says of it, which is HTTP 200 in any case: OK and its id, as
 * of salesforce_make; what was refused was taken back as a whole; UNSURE when
 * it says neither.
 */
enum ecx_err salesforce_verdict(
    struct ecx_conn *conn, const json_t *answer, char **id);

/* Joins the lines of an address, which are one field there: prefix "Shipping"
 * is ShippingName, ShippingStreet, ShippingStreet2. */
void salesforce_street(json_t *record, const char *prefix);

/* ---- verbs ---- */

enum ecx_err salesforce_order_find(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err salesforce_order_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err salesforce_stock_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err salesforce_product_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err salesforce_price_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err salesforce_fulfillment_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);

#endif
