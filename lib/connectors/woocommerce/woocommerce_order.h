/*
 * An order of WooCommerce while it is composed. The shop calculates with more
 * digits than it shows, without tax whether its prices have it or not:
 * woocommerce_tax.c makes of that the amounts that the shop shows,
 * woocommerce_refund.c says what was given back, and woocommerce_order.c the
 * rest of the order, to core/worth.h.
 */
#ifndef ECX_WOOCOMMERCE_ORDER_H
#define ECX_WOOCOMMERCE_ORDER_H

#include "connectors/woocommerce/woocommerce_in.h"
#include "core/worth.h"

struct woo_tax {
	char *title;
	const json_t *rate;       /* of tax_lines; NULL: it is not there */
	struct dec exact;         /* as the shop calculates with it */
	struct dec amount, taken; /* as it shows it */
};

enum woo_list { WOO_LINES, WOO_SHIPPING, WOO_FEES, WOO_LISTS };

/* A line or a charge, or the part of a charge that has a rate. */
struct woo_item {
	const json_t *said;
	enum woo_list list;
	struct worth_row *row;
	struct dec quantity;
	struct dec exact;  /* without tax, as the shop calculates with it */
	struct dec priced; /* as it shows it, with tax where prices have it */
	struct dec net;
	struct woo_tax *tax;
	size_t n_taxes;
	struct dec taken_quantity, taken_exact, taken_net;
	int64_t refunds; /* how many of them took something of it */
};

struct woo_order {
	const struct ecx_conn *conn;
	json_t *order;
	struct worth *worth;
	unsigned digits;
	bool gross;    /* prices are quoted with tax */
	bool by_order; /* tax is rounded once for all lines */
	bool bad;      /* an amount was not a number */
	struct woo_item *item;
	size_t n_items;
	struct dec refunded; /* before it was shipped */
	char *why;           /* why the order cannot be composed, or NULL */
	json_t *unclear;     /* the same of credit notes, by id of the refund */
};

/* The members of an order and of a refund that are lists of items. */
extern const char *const woocommerce_lists[WOO_LISTS];

/* ---- woocommerce_tax.c ---- */

/* The amount of a member; 0 when it is absent, null or empty. */
struct dec woocommerce_amount(
    struct woo_order *o, const json_t *object, const char *name);
struct dec woocommerce_round(const struct woo_order *o, struct dec d);
struct dec woocommerce_magnitude(struct dec d);
/* Is the difference no more than n of the smallest amounts of the shop? */
bool woocommerce_is_near(
    const struct woo_order *o, struct dec a, struct dec b, int64_t n);

/* Reads an item of an order, or of a refund, whose amounts are below 0. */
struct woo_item woocommerce_item_read(
    struct woo_order *o, const json_t *said, enum woo_list list);
void woocommerce_item_cleanup(struct woo_item *item);
/* Reads all items of the order, and rounds them as the shop does. A charge of
 * several rates becomes one for each of them. */
void woocommerce_items_read(struct woo_order *o);

/* ---- woocommerce_refund.c ---- */

/* Was the order shipped when this was given back? */
bool woocommerce_is_shipped(const struct woo_order *o, const json_t *refund);
/* Says the refunds, in the order of their ids. The items must have their rows.
 */
void woocommerce_refunds_add(struct woo_order *o, const json_t *refunds);
/* The credit notes, each with its day in the shop, or the time, as `day`, and
 * with `why` where it cannot be composed. A new reference. */
json_t *woocommerce_credits(struct woo_order *o, const json_t *refunds);
/* A payment by the order's own method, or a pay-back. The day is that of a
 * member, in the shop. A new reference. */
json_t *woocommerce_payment(const struct woo_order *o, const char *id,
    const json_t *dated, const char *name);
/* Sets a member to the day of a time in the shop, or to the time, of which the
 * library finds the day. */
void woocommerce_set_day(const struct woo_order *o, json_t *object,
    const char *member, const json_t *dated, const char *name);

#endif
