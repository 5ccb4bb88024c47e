/* What the files of the connector saps4 share; see saps4.c. */
#ifndef ECX_SAPS4_H
#define ECX_SAPS4_H

#include "connector.h"
#include "net/odata.h"

#define SAPS4_ORDERS "/API_SALES_ORDER_SRV"

struct saps4 {
	struct odata odata;
	char *client, *language; /* headers, or NULL */
	const char *headers[3];
};

struct odata *saps4_odata(const struct ecx_conn *conn);
/* The string at path, "" when there is none. */
const char *saps4_text(const json_t *object, const char *path);
bool saps4_is(const json_t *object, const char *path, const char *text);
/* Rows a request. */
size_t saps4_page(const struct ecx_conn *conn);
/* The words of a key of the section, parted by blanks or commas: a new list of
 * strings. */
json_t *saps4_words(
    const struct ecx_conn *conn, const char *key, const char *fallback);

enum ecx_err saps4_stock_list(struct ecx_conn *conn, enum ecx_kind kind,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err saps4_product_list(struct ecx_conn *conn, enum ecx_kind kind,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err saps4_price_list(struct ecx_conn *conn, enum ecx_kind kind,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err saps4_fulfillment_list(struct ecx_conn *conn, enum ecx_kind kind,
    const struct ecx_query *query, struct ecx_emitter *e);

#endif
