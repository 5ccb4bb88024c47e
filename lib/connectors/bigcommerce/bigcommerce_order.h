/*
 * An order of BigCommerce while it is composed: bigcommerce_order.c says its
 * status and totals, bigcommerce_lines.c lines and charges to core/worth.h,
 * bigcommerce_paid.c payments, bigcommerce_refund.c what was given back.
 */
#ifndef ECX_BIGCOMMERCE_ORDER_H
#define ECX_BIGCOMMERCE_ORDER_H

#include "connectors/bigcommerce/bigcommerce_in.h"
#include "core/worth.h"

/* What a refund can be of. */
enum bc_type { BC_LINE, BC_WRAPPING, BC_SHIPPING, BC_HANDLING, BC_FEE };

/* A line or a charge, as it was ordered. */
struct bc_item {
	enum bc_type type;
	char *id; /* of the line, the address or the fee */
	const json_t *said;
	struct worth_row *row;
	struct dec quantity, net, tax;
	struct dec taken_quantity, taken_net, taken_tax;
	struct dec gone; /* pieces that were given back before they shipped */
	bool digital;
};

struct bc_order {
	struct ecx_conn *conn;
	json_t *order;
	char *id;
	struct worth *worth;
	unsigned digits;
	bool gross; /* prices are quoted with tax */
	bool bad;   /* an amount was not a number */
	char *why;  /* why the order cannot be composed, or NULL */
	json_t *lines, *taxes, *refunds, *shipments;
	json_t *transactions; /* NULL: the token may not read them */
	struct bc_item *item;
	size_t n_items;
	struct dec total;     /* of the order as it is in the store */
	struct dec paid;      /* all that arrived */
	struct dec refunded;  /* before it was shipped, with tax */
	json_t *unclear;      /* why a credit note cannot be composed, by id */
	const char *expected; /* status of the payment where none arrived */
};

/* The amount of a member, rounded to the digits of the order. */
struct dec bigcommerce_amount(
    struct bc_order *o, const json_t *object, const char *name);
/* Is the difference no more than n of the smallest amounts? */
bool bigcommerce_is_near(
    const struct bc_order *o, struct dec a, struct dec b, int64_t n);

/* Says lines, charges and discounts, as they were ordered. */
void bigcommerce_say_rows(struct bc_order *o);
/* Says payments. */
void bigcommerce_say_payments(struct bc_order *o);
/* Says the refunds by their ids, after lines, charges and payments. */
void bigcommerce_say_refunds(struct bc_order *o);
/* Is all of it shipped that has to be? */
bool bigcommerce_is_shipped(const struct bc_order *o);

#endif
