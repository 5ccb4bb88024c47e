/*
 * What the files of the connector magento share: requests and searches
 * (magento_rest.c), the totals of an order (magento_order.c), stock, prices and
 * products (magento_set.c), shipments (magento_ship.c).
 */
#ifndef ECX_MAGENTO_H
#define ECX_MAGENTO_H

#include "connector.h"
#include "net/rest.h"

struct magento {
	struct rest rest;
	char *api_key, *org;    /* headers for the hosted product */
	const char *headers[3]; /* both of them */
	char *currency;         /* of base prices; NULL: not read yet */
	int status;             /* of the last answer */
	size_t most; /* rows that a request may have; 0: any number */
};

/* Records of a page of an order history; rows of a request that sets them. */
enum { MAGENTO_PAGE = 128, MAGENTO_BATCH = 200 };

struct magento *magento_state(const struct ecx_conn *conn);
/* Members of struct ecx_driver. */
enum ecx_err magento_open(struct ecx_conn *conn);
void magento_close(struct ecx_conn *conn);

/* ---- values ---- */

/* The number at a path; 0 where there is none, bad where it is no number. */
struct dec magento_number(const json_t *o, const char *path);
/* Are they equal by value, and neither of them bad? */
bool magento_same(struct dec a, struct dec b);

/* ---- searches ---- */

struct magento_filter {
	const char *field, *condition, *value;
	bool either; /* it or the one before it; else both */
};

struct magento_search {
	const char *path;
	const char *id; /* the field that sorts records changed at one time */
	const char *fields; /* the members of the answer to read; or NULL */
	struct magento_filter filters[4];
	size_t n;
	bool newest_first;
	bool by_id;        /* sorted by the id alone */
	size_t size, page; /* the first is 1 */
	char last[24];     /* of magento_search_next: the last id */
};

/* Path and query of a search. The caller frees it. */
char *magento_target(const struct magento_search *s);

/*
 * The items of one page (a new reference, NULL when there are none) and the
 * total of all pages. Behind the last page Magento answers with the last one
 * again, so only *total shows the end. A search that is refused is an error of
 * the configuration.
 */
enum ecx_err magento_search(struct ecx_conn *conn,
    const struct magento_search *s, json_t **items, size_t *total);
/*
 * The next items of a search, in the order of their ids, as a new list: those
 * behind the last one, so that none is missed where others come or go
 * meanwhile. *items is NULL behind the last.
 */
enum ecx_err magento_search_next(
    struct ecx_conn *conn, struct magento_search *s, json_t **items);
/* Did the last request end in an error of the server that may be due to one of
 * the records in it? Maintenance is not. */
bool magento_died(const struct ecx_conn *conn, enum ecx_err err);

/* ---- orders ---- */

/* Adds the member `ecx`: see ecx-magento(5). */
void magento_order_compose(const struct conf_section *conf, json_t *order);
/* Adds `ecx.name` and `ecx.extended` to an address, if it is one. */
void magento_address_compose(json_t *address);

/* Is it a part of another item? Is it a part of that one? */
bool magento_is_child(const json_t *item);
bool magento_is_part(const json_t *item, const json_t *of);
/* Is it a bundle whose price is the sum of its parts? Then the parts are lines
 * of the order, and the bundle is not. */
bool magento_is_sum(const json_t *items, const json_t *item);

/* ---- verbs ---- */

enum ecx_err magento_set_stock(
    struct ecx_conn *conn, const struct ecx_batch *batch);
enum ecx_err magento_set_prices(
    struct ecx_conn *conn, const struct ecx_batch *batch);
enum ecx_err magento_set_products(
    struct ecx_conn *conn, const struct ecx_batch *batch);

enum ecx_err magento_ship_find(struct ecx_conn *conn, const struct ecx_job *job,
    struct ecx_record *record);
enum ecx_err magento_ship_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err magento_ship_update(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);

#endif
