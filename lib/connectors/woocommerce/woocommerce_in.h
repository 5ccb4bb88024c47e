/*
 * What the files of the connector woocommerce share. The driver is in
 * woocommerce.c, lists are in the files of woocommerce_walk.h, paths, pages and
 * settings in woocommerce_page.c, what an order is worth in the files of
 * woocommerce_order.h, names and addresses in woocommerce_people.c, stock,
 * prices and products in woocommerce_set.c, what the ERP says of orders in
 * woocommerce_state.c, shipments in woocommerce_ship.c.
 */
#ifndef ECX_WOOCOMMERCE_H
#define ECX_WOOCOMMERCE_H

#include "connector.h"
#include "net/rest.h"

struct woocommerce {
	struct rest rest;
	const char *api;  /* path of the REST API below url */
	json_t *settings; /* settings of the shop that were read so far */
	bool by_id;       /* the shop cannot sort orders by their change */
	bool unset;       /* nobody tells the decimals of its prices */
};

/* Rows of a request that sets them, on which the server works for seconds; and
 * rows of a page at most. */
enum { WOO_BATCH = 50, WOO_PAGE = 100 };

struct woocommerce *woocommerce_state(const struct ecx_conn *conn);

/* A path of the API, "/wc/v3/orders/12/notes", below url. The caller frees
 * it. */
__attribute__((format(printf, 2, 3))) char *woocommerce_path(
    const struct ecx_conn *conn, const char *format, ...);

bool woocommerce_is_id(const char *text);

struct woocommerce_page {
	json_t *rows;  /* an array, new */
	bool last;     /* there is no page behind it */
	int64_t total; /* rows of all pages; -1: unknown */
	/* The target names one record: what is refused is that record. */
	bool one_record;
	/* The request failed with an error of the server that may be due to
	 * one of the rows. Maintenance is not. */
	bool died;
};

/* The number-th page (from 1) of a list, size rows each. */
enum ecx_err woocommerce_page_get(struct ecx_conn *conn, const char *target,
    size_t number, size_t size, struct woocommerce_page *page);

/* A setting of the shop, borrowed: from the key of the section, else read once
 * from the shop. */
enum ecx_err woocommerce_setting(struct ecx_conn *conn, const char *key,
    const char *where, const char **value);
/* How many decimals the shop's amounts have; those of the currency where it
 * does not tell. */
enum ecx_err woocommerce_digits(
    struct ecx_conn *conn, const char *currency, unsigned *digits);

/* ---- a second look at a list ---- */

/* Notes the ids of rows as members of an object. */
void woocommerce_note_ids(json_t *ids, const json_t *rows);

/* Handed a row that was missed, as a list of it alone, empty where it has left;
 * NULL: the shop died of it, with that error. */
typedef enum ecx_err woocommerce_missed_fn(
    void *data, const char *id, json_t *rows, enum ecx_err err);
/* Reads the ids of a list again, and hands the rows to fn whose ids are not
 * known. */
enum ecx_err woocommerce_look_again(struct ecx_conn *conn, const char *list,
    const json_t *known, woocommerce_missed_fn *fn, void *data);

/* The refunds of an order are appended to an array. */
enum ecx_err woocommerce_refunds(
    struct ecx_conn *conn, const char *id, json_t **refunds);

/*
 * Adds a member `ecx` to an order, beside WooCommerce's own: what it is worth,
 * as ecx-doc(5) requires it. refunds (an array) are its refunds in detail;
 * digits: of the shop's amounts. False with a reason when an amount is not a
 * number, or it is not certain what is left of the order.
 */
bool woocommerce_order_complete(const struct ecx_conn *conn, json_t *order,
    const json_t *refunds, unsigned digits, char why[ECX_WHY]);
/* Adds what orders and customers have in common: `ecx.meta`, and the full name
 * in each address. */
void woocommerce_people_complete(json_t *object, json_t *ecx);

/* The verb `list` of orders and what becomes of them, and of customers. */
enum ecx_err woocommerce_orders_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err woocommerce_customers_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);

/* Adds the addresses and the order history of a customer to `ecx`. */
enum ecx_err woocommerce_customer_complete(
    struct ecx_conn *conn, json_t *customer, const char *id);

/* The verb `set` of stock, prices and products. */
enum ecx_err woocommerce_set(
    struct ecx_conn *conn, const struct ecx_batch *batch);
/* Was the row of a request set, by the answer's row? id: what it was sent with,
 * 0 when it is new. Else it is refused in the result. */
bool woocommerce_row_is_set(
    struct ecx_result *result, const json_t *answer, json_int_t id);
/* The same verb of what the ERP says of orders. */
enum ecx_err woocommerce_state_set(
    struct ecx_conn *conn, const struct ecx_batch *batch);

/* How the custom field of an order begins that says of a shipment that it is
 * done. */
extern const char woocommerce_mark[];

enum ecx_err woocommerce_fulfillment_find(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err woocommerce_fulfillment_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err woocommerce_fulfillment_update(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);

#endif
