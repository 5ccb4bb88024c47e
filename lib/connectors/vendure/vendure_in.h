/*
 * What the files of the connector vendure share. vendure.c is the driver, with
 * the lists; vendure_call.c has sign-on, requests and the meaning of answers;
 * vendure_order.c computes what an order is worth, with its lines and charges
 * from vendure_rows.c and vendure_pieces.c, their taxes from vendure_money.c
 * and what was given back from vendure_refund.c; vendure_ship.c creates
 * fulfillments; vendure_set.c sets stock, prices and products, vendure_state.c
 * what the ERP says of orders.
 */
#ifndef ECX_VENDURE_H
#define ECX_VENDURE_H

#include "connector.h"
#include "core/worth.h"
#include "net/graphql.h"

/* The selection of a member of an error union. */
#define VENDURE_REFUSED "... on ErrorResult { errorCode message } "

/* What the section says of orders. */
struct vendure_terms {
	const struct conf_section *conf;
	const char *virtual_field, *surcharge_lines; /* or NULL */
	const char *fulfillment_state;
};

struct vendure {
	struct gql gql;
	struct vendure_terms terms;
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
	bool tax_in_price; /* as the channel is set */
	bool bad;          /* an amount was not a number */
};

/* Read from the data of an answer that has moneyStrategyPrecision and
 * pricesIncludeTax. */
struct vendure_money vendure_money_of(const json_t *data);

/* The order may be older than the setting of its channel: where its lines do
 * not follow from that, and do from the other, it has the other. */
void vendure_money_placed(struct vendure_money *m, const json_t *order);

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
bool vendure_order_complete(const struct vendure_terms *terms,
    const json_t *data, json_t *order, char why[ECX_WHY]);

/* Is the SKU that of a surcharge which is a line, by the key surcharge_lines?
 */
bool vendure_is_surcharge_line(
    const struct vendure_terms *terms, const char *sku);

enum { VENDURE_TAXES = 8 };

/* An amount without tax, and its taxes. */
struct vendure_sum {
	struct dec net, tax[VENDURE_TAXES];
};

/* A line, a surcharge or a shipping line. */
struct vendure_row {
	const json_t *node;
	struct worth_row *row; /* NULL: it is not in the order */
	size_t n_taxes;
	const char *title[VENDURE_TAXES];
	struct dec percent[VENDURE_TAXES];
	struct vendure_sum now;  /* as Vendure has it */
	struct vendure_sum left; /* less what was taken off since then */
	struct vendure_sum sold; /* and less what came back after that */
	/* Of a line. Pieces that were shipped before they were cancelled are
	 * left, too. */
	json_int_t placed, ordered, pieces, shipped;
	json_int_t removed;   /* cancelled, not shipped, not yet refunded */
	json_int_t returned;  /* shipped, cancelled, and refunded */
	json_int_t unshipped; /* of those left */
	json_int_t in_stock;  /* cancelled after they were shipped, not yet
			       * refunded */
	/* Of a surcharge below nothing after all was shipped: the id of the
	 * refund that it was added with; else NULL. */
	const char *refund;
};

struct vendure_order {
	const struct vendure_terms *terms;
	struct vendure_money *money;
	const json_t *json;
	struct worth *worth;
	struct worth_event *off; /* what was taken off before it was shipped */
	struct vendure_row *row;
	/* Up to n_lines are lines, up to n_others surcharges. */
	size_t n_lines, n_others, n_rows;
	struct dec kept; /* of what was refunded */
	char *why; /* ECX_WHY bytes; not empty when the order is refused */
};

/* ---- taxes ---- */

/* The amount with its taxes. */
struct dec vendure_gross(const struct vendure_row *r, struct vendure_sum sum);
/* n pieces of `of`, which come to the amount, which is not below 0. */
struct dec vendure_part(const struct vendure_order *o, struct dec amount,
    json_int_t n, json_int_t of);
/* The taxes of a row by their rates, as Vendure splits them itself. */
void vendure_set_taxes(
    const struct vendure_order *o, struct vendure_row *r, struct dec tax);
/* The part of a row whose amount with tax, or without, this is. */
struct vendure_sum vendure_sum_of(const struct vendure_order *o,
    const struct vendure_row *r, struct dec amount, bool with_tax);
/* Where the server rounds taxes for the order, and not for its rows. */
void vendure_round_taxes(const struct vendure_order *o);
/* Sets the rate of a shipping line, whose net amount and tax these are. */
void vendure_find_rate(const struct vendure_order *o, struct vendure_row *r,
    struct dec net, struct dec tax);

/* ---- the rows of an order ---- */

void vendure_rows_read(struct vendure_order *o);
void vendure_rows_free(struct vendure_order *o);
/* Of what is left of all rows, and what was kept. */
struct dec vendure_gross_left(const struct vendure_order *o);
/* Takes pieces and an amount with tax off a row. */
void vendure_take(struct vendure_order *o, struct vendure_row *r,
    json_int_t pieces, struct dec gross);
/* The same of a credit note, for what came back after it was shipped; e: NULL
 * while its money is pending. */
void vendure_take_back(struct vendure_order *o, struct worth_event *e,
    struct vendure_row *r, json_int_t pieces, struct dec gross);
/* What the surcharge gave back, for a credit note. */
void vendure_take_surcharge(struct worth_event *e, const struct vendure_row *r);
/* Reads how many pieces of the line were ordered, shipped and cancelled. */
void vendure_read_pieces(struct vendure_order *o, struct vendure_row *r);
/* The pieces of a line that were cancelled by the time, as far as the history
 * says so. */
struct vendure_cancelled {
	json_int_t open,
	    shipped;       /* that were not shipped then, and that were */
	bool last_shipped; /* the last ones were */
};
struct vendure_cancelled vendure_cancelled(
    const struct vendure_order *o, const struct vendure_row *r, int64_t time);
/* Were all pieces that are left shipped by this time, and at least one? */
bool vendure_all_shipped(const struct vendure_order *o, int64_t time);
/* The modification of the order in whose list, or member, the id is; NULL where
 * there is none. */
const json_t *vendure_modification(
    const json_t *order, const char *member, const char *id);

/* ---- refunds ---- */

/* Takes off what was refunded before it was shipped, and adds the money that
 * went back for it. paid: what arrived, or will. Returns the credit notes, as
 * worth_credits does, with the time at which the money was settled. */
json_t *vendure_refunds_add(struct vendure_order *o, struct dec paid);

/* ---- verbs ---- */

enum ecx_err vendure_fulfillment_find(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err vendure_fulfillment_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);

enum { VENDURE_BATCH = 100 };

/* The verb `set` of stock, prices and products, and of what the ERP says of
 * orders. */
enum ecx_err vendure_set(struct ecx_conn *conn, const struct ecx_batch *batch);
enum ecx_err vendure_state_set(
    struct ecx_conn *conn, const struct ecx_batch *batch);

#endif
