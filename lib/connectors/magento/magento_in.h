/*
 * What the files of the connector magento share: calls and searches
 * (magento_rest.c), what an order comes to (magento_order.c), what the store
 * is told (magento_set.c), shipments (magento_ship.c).
 */
#ifndef ECX_MAGENTO_H
#define ECX_MAGENTO_H

#include "connector.h"
#include "net/rest.h"

struct magento {
	struct rest rest;
	char *api_key, *org;    /* headers of the hosted product */
	const char *headers[3]; /* these two */
	char *currency;         /* of base prices; NULL: not read yet */
	int status;             /* of the last answer */
	size_t most;            /* rows that a call may have; 0: any number */
};

/* Rows of a page, a power of two, and of a call that sets them. */
enum { MAGENTO_PAGE = 128, MAGENTO_BATCH = 200 };

struct magento *magento_state(const struct ecx_conn *conn);
/* Of struct ecx_driver. */
enum ecx_err magento_open(struct ecx_conn *conn);
void magento_close(struct ecx_conn *conn);

/* ---- values ---- */

/* The number at a path; 0 where there is none, bad where it is no number. */
struct dec magento_number(const json_t *o, const char *path);
/* Equal by value, and neither is bad. */
bool magento_same(struct dec a, struct dec b);

/* ---- searches ---- */

struct magento_filter {
	const char *field, *condition, *value;
	bool either; /* it or the one before; else both */
};

struct magento_search {
	const char *path;
	const char *id;     /* the field that sorts what changed at one time */
	const char *fields; /* all that is wanted of the answer; or NULL */
	struct magento_filter filters[3];
	size_t n;
	bool newest_first;
	size_t size, page; /* the first is 1 */
};

/* Path and query of a search. The caller frees it. */
char *magento_target(const struct magento_search *s);

/*
 * The items of one page (a new reference, NULL when there are none) and how
 * many all pages have. Behind the last page the vendor answers with the last
 * one again, so only *total tells the end. A search that is refused is an error
 * of the configuration.
 */
enum ecx_err magento_search(struct ecx_conn *conn,
    const struct magento_search *s, json_t **items, size_t *total);

/* ---- orders ---- */

/* Adds the member `ecx`: see ecx-magento(5). */
void magento_order_compose(const struct conf_section *conf, json_t *order);
/* Adds `ecx.name` and `ecx.extended` to an address; to nothing else. */
void magento_address_compose(json_t *address);

/* Is it a part of another item? Of that one? */
bool magento_is_child(const json_t *item);
bool magento_is_part(const json_t *item, const json_t *of);
/* Is it a bundle whose price is what its parts cost? Then they are lines of
 * the order, and it is not. */
bool magento_is_sum(const json_t *items, const json_t *item);

/* ---- what the store is told: verbs ---- */

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

#endif
