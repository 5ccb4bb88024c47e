/* What the files of the connector salesforce share; see salesforce.c. */
#ifndef ECX_SALESFORCE_H
#define ECX_SALESFORCE_H

#include "net/rest.h"

/* Values in one query: more of them do not fit into a URL. */
enum { SALESFORCE_VALUES = 100 };

/* conn->state */
struct salesforce {
	struct rest rest;
	char *url;  /* the org's, without a slash at its end */
	char *path; /* "/services/data/v67.0" */
	char *base, *token_url;
	char *page_header; /* a header with the rows of a page */
	const char *derived[3];
	const char *headers[3];
};

static inline struct salesforce *
salesforce_of(const struct ecx_conn *conn)
{
	return conn->state;
}

/* The field that holds our reference. */
static inline const char *
salesforce_reference_field(const struct ecx_conn *conn)
{
	return conf_text(conn->conf, "external_id");
}

/* The field of Product2 that holds the SKU. */
static inline const char *
salesforce_sku_field(const struct ecx_conn *conn)
{
	return conf_text(conn->conf, "sku_field");
}

/* The currency of an org with one; "" where each record has its own. */
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
/* Appends ", PREFIX.FIELD" for each of the names. */
void salesforce_fields(
    struct buf *soql, const char *prefix, const json_t *names);

/* Handles one page of rows, which are borrowed. Another result than OK ends the
 * query. */
typedef enum ecx_err salesforce_page_fn(void *data, const json_t *rows);

/* Reads all rows of a query, with one page in memory. CONFIG when Salesforce
 * refuses the query. */
enum ecx_err salesforce_query(struct ecx_conn *conn, const char *soql,
    salesforce_page_fn *fn, void *data);
/* Appends all rows of a query that has few. */
enum ecx_err salesforce_read_all(
    struct ecx_conn *conn, const char *soql, json_t *rows);
/* Rewrites the times of a record as RFC 3339. */
void salesforce_rewrite_times(json_t *record);

/* Finds the one record with our reference; *found is new. Members of select are
 * parted by ", ". MISSING when there is none; REJECTED with their ids when
 * there are several. */
enum ecx_err salesforce_find(struct ecx_conn *conn,
    const struct ecx_entity *entity, const char *key, json_t **found);

/* A record to create, with its children. */
struct salesforce_tree {
	const char *object;
	json_t *record;
	const char *child;
	const char *link; /* the field of a child that holds the record's id */
	json_t *children; /* a list, perhaps empty */
};

/*
 * Creates a record and its children in one transaction, once. *id is that of
 * the new record, which the caller frees; NULL in a dry run. EXISTS when a
 * record has our reference.
 */
enum ecx_err salesforce_create_tree(
    struct ecx_conn *conn, const struct salesforce_tree *tree, char **id);

/*
 * The result of a composite graph, from a response that is HTTP 200 in any
 * case: OK with *id as in salesforce_create_tree; the error of the record that
 * was refused, after which none is there; UNSURE when the response says
 * neither.
 */
enum ecx_err salesforce_graph_result(
    struct ecx_conn *conn, const json_t *answer, char **id);

/*
 * The error of a create: looks for the record where Salesforce refused it as a
 * duplicate, because a rule of the org, or another field, may have found ours.
 */
enum ecx_err salesforce_create_refused(struct ecx_conn *conn, enum ecx_err err,
    const struct ecx_job *job, struct ecx_record *record);

/* Joins the lines of an address, which are one field there: prefix "Shipping"
 * is ShippingName, ShippingStreet, ShippingStreet2. */
void salesforce_street(json_t *record, const char *prefix);

/*
 * Adds what was shipped of the orders with these references: by reference, then
 * by ":" and our line number, an object with the quantity. *complete: an order
 * with any of it was shipped as a whole.
 */
enum ecx_err salesforce_shipped(
    struct ecx_conn *conn, const json_t *refs, json_t *shipped, bool *complete);

/* ---- verbs ---- */

enum ecx_err salesforce_order_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err salesforce_order_find(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err salesforce_order_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err salesforce_order_release(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err salesforce_stock_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err salesforce_product_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err salesforce_price_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err salesforce_fulfillment_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err salesforce_state_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);

#endif
