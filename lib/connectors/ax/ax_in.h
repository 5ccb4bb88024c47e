/* What the files of the connector ax share; see ax.c. */
#ifndef ECX_AX_H
#define ECX_AX_H

#include "connector.h"
#include "net/soap.h"

#define AX_DYNAMICS "http://schemas.microsoft.com/dynamics/"

struct ax {
	struct soap soap;
	char *target; /* of the inbound port */
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

/* What is wrong, in the words of AX: EXISTS when a message of that id was there
 * before. AX takes back what it had begun before it says a fault of its own. */
enum ecx_err ax_classify(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *body, bool repeatable, char why[ECX_WHY]);

/*
 * An operation of a service; request, what is in its element, is stolen,
 * message is the id or NULL. *answer is what is in the answer's, a new
 * reference; NULL when it failed, and after a create in a dry run.
 */
enum ecx_err ax_call(struct ecx_conn *conn, const char *service,
    const char *operation, json_t *request, const char *message,
    json_t **answer);

/* A table of a document of a service. */
struct ax_source {
	const char *service, *document, *table;
	const char *rest[3]; /* words of the configuration behind, or NULL */
	json_t *words;       /* of the configuration */
};

/* As a key of the section says: CONFIG when it says less than a table. */
enum ecx_err ax_source_open(
    struct ecx_conn *conn, const char *key, struct ax_source *s);
void ax_source_free(struct ax_source *s);

#define auto_source __attribute__((cleanup(ax_source_free)))

/* The rows whose field has one of the values, a list of strings; *rows is a new
 * list, empty when it failed. */
enum ecx_err ax_find(struct ecx_conn *conn, const struct ax_source *s,
    const char *field, const json_t *values, json_t **rows);

/* What AX is asked for: table is one of the document's. */
struct ax_filter {
	const char *table, *field, *operator, * value;
};

/* One page: rows are borrowed. What it returns but OK ends the reading. */
typedef enum ecx_err ax_page_fn(void *data, json_t *rows);

/* A find knows no pages: first the keys alone are read, then the rows by some
 * of them at a time. */
enum ecx_err ax_pages(struct ecx_conn *conn, const struct ax_source *s,
    const struct ax_filter *filter, ax_page_fn *fn, void *data);

/* ---- documents of ours ---- */

struct ax_entity {
	struct ax_source source;
	const char *what, *id;
	/* the key that names the field of our reference, and its default */
	const char *field, *fallback;
};

extern const struct ax_entity ax_order;

/* The rows with these references; PROTOCOL when others came. */
enum ecx_err ax_rows_by(struct ecx_conn *conn, const struct ax_entity *p,
    const json_t *refs, json_t **rows);

/* "ITEM/COLOUR/SIZE" of a row: an item and what makes a variant of it. The
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

#endif
