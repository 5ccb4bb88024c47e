/* What the files of the connector ax share; see ax.c. */
#ifndef ECX_AX_H
#define ECX_AX_H

#include "connector.h"
#include "net/soap.h"

#define AX_DYNAMICS "http://schemas.microsoft.com/dynamics/"

struct ax {
	struct soap soap;
	char *target; /* the path of the inbound port */
};

static inline struct ax *
ax_of(const struct ecx_conn *conn)
{
	return conn->state;
}

/* The elements of that name, borrowed, as a list: one may have come as itself.
 * NULL when there are none. */
json_t *ax_elements(json_t *parent, const char *name);

/* ---- ax_aif.c ---- */

/* The meaning of an answer, with the message of AX: EXISTS when AX had a
 * message with that id before. AX rolls a request back before it reports a
 * fault of its own. */
enum ecx_err ax_classify(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *body, bool repeatable, char why[ECX_WHY]);

/*
 * Calls an operation of a service. request is the content of its element and
 * is stolen; message is the id of the message or NULL. *answer is the content
 * of the answer's element, a new reference; NULL when the call failed, and
 * after a create in a dry run.
 */
enum ecx_err ax_call(struct ecx_conn *conn, const char *service,
    const char *operation, json_t *request, const char *message,
    json_t **answer);

/* A table of a document of a service. */
struct ax_source {
	const char *service, *document, *table;
	const char *rest[3]; /* further words of the key, or NULL */
	json_t *words;       /* the words of the key */
};

/* The source that a key of the section names: CONFIG when it names no table. */
enum ecx_err ax_source_open(
    struct ecx_conn *conn, const char *key, struct ax_source *s);
void ax_source_free(struct ax_source *s);

#define auto_source __attribute__((cleanup(ax_source_free)))

/* The rows whose field has one of the values, a list of strings; *rows is a new
 * list, empty when it failed. */
enum ecx_err ax_find(struct ecx_conn *conn, const struct ax_source *s,
    const char *field, const json_t *values, json_t **rows);
/* The same by the field of another table of the document. */
enum ecx_err ax_find_by(struct ecx_conn *conn, const struct ax_source *s,
    const char *table, const char *field, const json_t *values, json_t **rows);

/* The condition of a query: table is one of the document's tables. */
struct ax_filter {
	const char *table, *field, *operator, * value;
};

/* Receives one page: rows are borrowed. An error that it returns ends the
 * reading. */
typedef enum ecx_err ax_page_fn(void *data, json_t *rows);

/* The operation find has no paging: first the keys of all rows are read, then
 * the rows of one page of keys after another. What cannot be read of them is
 * emitted by its key. */
enum ecx_err ax_pages(struct ecx_conn *conn, const struct ax_source *s,
    const struct ax_filter *filter, ax_page_fn *fn, void *data,
    struct ecx_emitter *e);

/* ---- orders and customers ---- */

struct ax_entity {
	struct ecx_entity common;
	struct ax_source source;
};

extern const struct ax_entity ax_order;

/* The rows with these references; PROTOCOL when the answer has others. */
enum ecx_err ax_rows_by(struct ecx_conn *conn, const struct ax_entity *entity,
    const json_t *refs, json_t **rows);

/* Orders in one request. */
enum { AX_REFS = 20 };

/* The orders with these references. AX joins criteria by OR. A server that
 * joins them by AND finds none of several orders, so each is then asked for by
 * itself. */
enum ecx_err ax_orders_of(
    struct ecx_conn *conn, const json_t *refs, json_t **orders);
/* The shipped quantity of an order's line: bad when AX does not show it, 0 when
 * the line was cancelled, of which nothing remains either. */
struct dec ax_shipped(const json_t *line);

/* "ITEM/COLOUR/SIZE" of a row: an item and the dimensions of its variant. The
 * caller frees it. */
char *ax_item(const struct ecx_conn *conn, const json_t *row);

enum ecx_err ax_stock_list(struct ecx_conn *conn, const struct ecx_query *query,
    struct ecx_emitter *e);
enum ecx_err ax_product_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err ax_price_list(struct ecx_conn *conn, const struct ecx_query *query,
    struct ecx_emitter *e);
enum ecx_err ax_fulfillment_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err ax_state_list(struct ecx_conn *conn, const struct ecx_query *query,
    struct ecx_emitter *e);

#endif
