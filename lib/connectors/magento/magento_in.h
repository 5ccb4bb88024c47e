/*
 * What the files of the connector magento share: requests and searches
 * (magento_rest.c); an order, its lines and charges (magento_lines.c), what was
 * taken off of it (magento_back.c) and its payments (magento_paid.c), joined in
 * magento_order.c; stock, prices and products (magento_set.c); states of orders
 * (magento_state.c); shipments (magento_ship.c).
 */
#ifndef ECX_MAGENTO_H
#define ECX_MAGENTO_H

#include "connector.h"
#include "core/worth.h"
#include "net/rest.h"

struct magento {
	struct rest rest;
	char *api_key, *org;    /* headers for the hosted product */
	const char *headers[3]; /* both of them */
	char *currency;         /* of base prices; NULL: not read yet */
	json_t *views; /* of the store, with their time zones; NULL: not read */
	unsigned hidden; /* bits of enum magento_beside that are not granted */
	int status;      /* of the last answer */
	size_t most;     /* rows that a request may have; 0: any number */
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

/* Is it above zero, and not bad? */
bool magento_above(struct dec d);

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

/* Adds the member `ecx`, see ecx-magento(5), and sets the time zone of the
 * connection to that of the order's store view. */
enum ecx_err magento_order_compose(struct ecx_conn *conn, json_t *order);
/* The same of an order that is compared with what was exported: where its
 * credit memos cannot be read that is an error. */
enum ecx_err magento_followed_compose(struct ecx_conn *conn, json_t *order);
/* The order of a document: by its id, or by its number where it has none.
 * REJECTED when there is no such order. */
enum ecx_err magento_order_read(
    struct ecx_conn *conn, const json_t *doc, json_t **order);
/* Adds `ecx.name` and `ecx.extended` to an address, if it is one. */
void magento_address_compose(json_t *address);

/* Is it a part of another item? Is it a part of that one? */
bool magento_is_child(const json_t *item);
bool magento_is_part(const json_t *item, const json_t *of);
/* Is it a bundle whose price is the sum of its parts? Then the parts are lines
 * of the order, and the bundle is not. */
bool magento_is_sum(const json_t *items, const json_t *item);
/* Copies of the items that are lines, each with its number as `ecx.number`. A
 * new reference. */
json_t *magento_lines(const json_t *order);

/* A line as it was ordered. */
struct magento_line {
	const json_t *item;
	struct worth_row *row;
	struct dec quantity, net, tax;
	struct dec unsent; /* neither shipped nor taken off */
};

/* What is charged for wrapping, in an order and in a credit memo. */
enum { MAGENTO_WRAPS = 3 };
extern const struct magento_wrap {
	const char *code, *amount, *tax, *title, *type;
} magento_wraps[MAGENTO_WRAPS];

struct magento_composing {
	struct ecx_conn *conn;
	const json_t *order, *items, *more; /* more: extension_attributes */
	struct worth *worth;
	unsigned digits;  /* of the shop's amounts */
	bool gross;       /* prices are quoted with tax */
	bool is_followed; /* it is compared with what was exported */
	struct magento_line *line;
	size_t n_lines;
	struct worth_row *shipping;            /* or NULL */
	struct worth_row *fixed;               /* product taxes, or NULL */
	struct worth_row *wrap[MAGENTO_WRAPS]; /* or NULL */
	struct dec off; /* what was taken off, with tax */
};

/* Lines and charges, as they were ordered. */
void magento_add_rows(struct magento_composing *c);
/* What was cancelled or given back, before it was shipped and after. */
enum ecx_err magento_take_back(struct magento_composing *c);
/* A payment for worth_paid. A new reference. */
json_t *magento_payment(
    const char *method, const char *transaction, const char *at);
/* Gift cards, store credit and points that paid a part of what owner, an order
 * or a credit memo, is worth: calls `each`, unless NULL, for them. Returns
 * their sum. */
struct dec magento_credits(const json_t *owner,
    void (*each)(
	void *data, const char *method, const char *id, struct dec amount),
    void *data);
enum ecx_err magento_add_payments(struct magento_composing *c);

enum magento_beside { MAGENTO_MEMOS, MAGENTO_INVOICES, MAGENTO_TRANSACTIONS };

/*
 * The records that the store has beside an order, by their ids: a new list, or
 * NULL where they cannot be read; then a warning says so. An error is one of
 * the connection, or of credit memos of an order that is followed.
 */
enum ecx_err magento_read_beside(
    const struct magento_composing *c, enum magento_beside what, json_t **list);

/* ---- verbs ---- */

enum ecx_err magento_set_stock(
    struct ecx_conn *conn, const struct ecx_batch *batch);
enum ecx_err magento_set_prices(
    struct ecx_conn *conn, const struct ecx_batch *batch);
enum ecx_err magento_set_products(
    struct ecx_conn *conn, const struct ecx_batch *batch);

/* Of one order. */
enum ecx_err magento_set_state(struct ecx_conn *conn, const json_t *doc);
enum ecx_err magento_set_states(
    struct ecx_conn *conn, const struct ecx_batch *batch);

enum ecx_err magento_ship_find(struct ecx_conn *conn, const struct ecx_job *job,
    struct ecx_record *record);
enum ecx_err magento_ship_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err magento_ship_update(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);

#endif
