/* What the files of the connector sapb1 share; see sapb1.c. */
#ifndef ECX_SAPB1_H
#define ECX_SAPB1_H

#include "connector.h"
#include "net/odata.h"

/* References in one request. */
enum { SAPB1_REFS = 20 };

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

#endif
