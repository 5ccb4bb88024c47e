/*
 * The inside of the connector woocommerce: what its files share. Lists and the
 * driver are in woocommerce.c, paths and pages in woocommerce_page.c, an order
 * put together in woocommerce_order.c, people in woocommerce_people.c, stock,
 * prices and products in woocommerce_set.c, shipments in woocommerce_ship.c.
 */
#ifndef ECX_WOOCOMMERCE_H
#define ECX_WOOCOMMERCE_H

#include "connector.h"
#include "net/rest.h"

struct woocommerce {
	struct rest rest;
	const char *api;  /* where the REST API is below url */
	json_t *settings; /* of the shop, as far as they were asked for */
	bool by_id;       /* it cannot sort orders by their change */
};

/* So many rows in a request that sets them: the server works for seconds. */
enum { WOO_BATCH = 50, WOO_PAGE = 100 };

struct woocommerce *woocommerce_state(const struct ecx_conn *conn);

/* A path of the API, "/wc/v3/orders/12/notes", below url. The caller frees
 * it. */
__attribute__((format(printf, 2, 3))) char *woocommerce_path(
    const struct ecx_conn *conn, const char *format, ...);

struct woocommerce_page {
	json_t *rows;  /* an array, new */
	bool last;     /* there is no page behind it */
	int64_t total; /* rows of all pages; -1: not told */
};

/* The number-th page (from 1) of a list, size rows each. */
enum ecx_err woocommerce_page_get(struct ecx_conn *conn, const char *target,
    size_t number, size_t size, struct woocommerce_page *page);

/*
 * Puts a member `ecx` beside the vendor's own in an order: its lines, charges
 * and totals to the cent, as ecx-doc(5) wants them. refunds (an array, or
 * NULL) are its refunds in detail. False with a reason when an amount is no
 * number.
 */
bool woocommerce_order_complete(const struct ecx_conn *conn, json_t *order,
    const json_t *refunds, char why[ECX_WHY]);
/* The same for what orders and customers have in common: `ecx.meta`, and the
 * whole name in each address. */
void woocommerce_people_complete(json_t *object, json_t *ecx);

/* A customer's addresses, and what was ordered so far, into `ecx`. */
enum ecx_err woocommerce_customer_complete(
    struct ecx_conn *conn, json_t *customer, const char *id);

/* The verb set of stock, price and product. */
enum ecx_err woocommerce_set(
    struct ecx_conn *conn, const struct ecx_batch *batch);

enum ecx_err woocommerce_fulfillment_find(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err woocommerce_fulfillment_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);

#endif
