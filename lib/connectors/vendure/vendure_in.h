/*
 * What the files of the connector vendure share. vendure.c is the driver, with
 * the lists; vendure_call.c has sign-on, requests and the meaning of answers;
 * vendure_order.c computes the totals of an order; vendure_ship.c creates
 * fulfillments; vendure_set.c sets stock, prices and products.
 */
#ifndef ECX_VENDURE_H
#define ECX_VENDURE_H

#include "connector.h"
#include "net/graphql.h"

/* The selection of a member of an error union. */
#define VENDURE_REFUSED "... on ErrorResult { errorCode message } "

struct vendure {
	struct gql gql;
	char *channel; /* the header that selects the channel, or NULL */
	const char *headers[2];
};

struct vendure *vendure_state(const struct ecx_conn *conn);

/* ---- calls ---- */

/* Members of struct http_setup. Vendure answers an expired session like one
 * without permission. */
enum ecx_err vendure_log_in(struct http *h, struct auth_session *s);
bool vendure_expired(const struct http_answer *a);
/* A member of struct rest. */
enum ecx_err vendure_classify(struct ecx_conn *conn,
    const struct http_answer *a, const json_t *body, bool repeatable,
    char why[ECX_WHY]);

/* gql_ask on the connection. */
enum ecx_err vendure_ask(
    struct ecx_conn *conn, const char *query, json_t *variables, json_t **data);

/* The items of a list in an answer's data, borrowed; PROTOCOL where there are
 * none, not even an empty array. */
enum ecx_err vendure_items(struct ecx_conn *conn, const json_t *data,
    const char *list, const json_t **items);

/* Is the string at path this text? */
bool vendure_is(const json_t *value, const char *path, const char *text);

/* ---- amounts and orders ---- */

/* How the shop expresses amounts. */
struct vendure_money {
	unsigned digits;
	struct dec unit;   /* the amount of 1: 0.01 */
	bool tax_in_price; /* as the channel is set now */
	bool bad;          /* an amount was not a number */
};

/* Read from the data of an answer that has moneyStrategyPrecision and
 * pricesIncludeTax. */
struct vendure_money vendure_money_of(const json_t *data);

/* The member of the object as an amount; 0, and m->bad, when it is not a
 * number. */
struct dec vendure_amount(
    struct vendure_money *m, const json_t *object, const char *name);

/*
 * The lines of an order, sorted by age, because the server does not sort them:
 * the number of a line is its position, from 1. The caller frees the array, its
 * elements are borrowed; NULL when a line has no id or createdAt.
 */
json_t **vendure_lines(const json_t *order, size_t *n);

/* The operation that lists orders: before and behind further fields. */
extern const char *const vendure_orders_query[2];

/*
 * Adds `ecx` to an order of that operation's data: its lines, charges, payments
 * and totals, where lib/maps/vendure-order.map finds them. False with a reason.
 */
bool vendure_order_complete(
    const json_t *data, json_t *order, char why[ECX_WHY]);

/* ---- verbs ---- */

enum ecx_err vendure_fulfillment_find(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err vendure_fulfillment_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);

enum { VENDURE_BATCH = 100 };

/* The verb `set` of stock, prices and products. */
enum ecx_err vendure_set(struct ecx_conn *conn, const struct ecx_batch *batch);

#endif
