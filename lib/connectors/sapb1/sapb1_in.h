/* What the files of the connector sapb1 share; see sapb1.c. */
#ifndef ECX_SAPB1_H
#define ECX_SAPB1_H

#include "connector.h"
#include "net/odata.h"

/* References in one request. */
enum { SAPB1_REFS = 20 };

/* The types of documents as the base of a line. */
enum { SAPB1_INVOICE = 13, SAPB1_DELIVERY = 15, SAPB1_ORDER = 17 };

struct sapb1 {
	struct odata odata;
	/* Orders, drafts of orders that wait for approval, and customers. */
	struct ecx_entity order, draft, customer;
	char *order_select, *draft_select, *customer_select;
	json_t *carriers; /* ShippingTypes: code -> name; NULL: not read yet */
	bool no_record;   /* the last create was answered by error -2028 */
};

static inline struct sapb1 *
sapb1_state(const struct ecx_conn *conn)
{
	return conn->state;
}

static inline struct odata *
sapb1_odata(const struct ecx_conn *conn)
{
	return &sapb1_state(conn)->odata;
}

/* The number of rows that one request asks for. */
static inline size_t
sapb1_page(const struct ecx_conn *conn)
{
	return (size_t)conf_int(conn->conf, "page");
}

static inline bool
sapb1_is_cancelled(const json_t *document)
{
	return json_is_at(document, "Cancelled", "tYES");
}

/* Is the delivery or invoice a cancelled one, or the one that cancels it? */
static inline bool
sapb1_is_void(const json_t *document)
{
	return sapb1_is_cancelled(document) ||
	       json_is_at(document, "CancelStatus", "csYes") ||
	       json_is_at(document, "CancelStatus", "csCancellation");
}

/* Lists items with only the fields that are needed: items are large. `also` is
 * a further condition, with " and " before it. */
enum ecx_err sapb1_list_items(struct ecx_conn *conn,
    const struct odata_listing *like, const char *fields, const char *also,
    const struct ecx_query *query, struct ecx_emitter *e);
/* What is unreadable in the item itself, not in another row of the list, is
 * unreadable in each row. */
void sapb1_copy_mark(json_t *row, const json_t *item, const char *list);

/* Completes the body of a document that is to be created: unit prices, and
 * discounts as expenses below zero. */
enum ecx_err sapb1_complete(struct ecx_conn *conn, json_t *body);

/* Gives a record that is a draft there the id "draft-NUMBER". */
void sapb1_name_draft(struct ecx_record *record);

/* How much of an order's line is shipped or invoiced. Where that cannot be
 * read, all of it. Never bad. */
struct dec sapb1_shipped_of(const json_t *line);
/* Was the line closed while something of it was left? */
bool sapb1_is_shut(const json_t *line);

/* An amount in the currency of the document: that of its member "NAMEFC", with
 * the letters of foreign at its end, where it has one. */
struct dec sapb1_amount(
    const json_t *row, const char *name, const char *foreign);
/* The gross total of an order, without what is left of lines that were closed:
 * Business One leaves these in it. Bad when it is not known. */
struct dec sapb1_total_of(const json_t *order);

/* Reads the documents with these references. */
enum ecx_err sapb1_rows_by_ref(struct ecx_conn *conn, const char *path,
    const char *fields, const json_t *refs, json_t **rows);
/* Reads the order with its lines. That of a draft is looked for by its
 * reference: it may have been approved. REJECTED when it is not there. */
enum ecx_err sapb1_order_read(
    struct ecx_conn *conn, const char *id, const char *ref, json_t **order);
/* How the order stands, without its invoice. */
struct ecx_standing sapb1_standing(const json_t *order);
/* Reads the invoices with the order's reference that hold, with further fields
 * (",DocumentLines"), the oldest first. */
enum ecx_err sapb1_invoices_read(struct ecx_conn *conn, const char *ref,
    const char *fields, json_t **invoices);

/* Are documents found by the lines that name what they are based on? */
bool sapb1_joins(const struct ecx_conn *conn);
/* Reads the documents of a set ("DeliveryNotes") with lines that are based on
 * these of the type. */
enum ecx_err sapb1_based_read(struct ecx_conn *conn, const char *set, int type,
    const json_t *bases, const char *select, json_t **rows);
/* The line of the document, of the type, that another document's line is based
 * on; or NULL. */
json_t *sapb1_base_line(const json_t *document, int type, const json_t *line);

enum ecx_err sapb1_stock_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sapb1_product_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sapb1_price_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sapb1_fulfillment_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sapb1_state_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sapb1_order_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err sapb1_change_update(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err sapb1_credit_find(struct ecx_conn *conn, const struct ecx_job *job,
    struct ecx_record *record);
enum ecx_err sapb1_credit_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);

#endif
