/*
 * The parts of shopify_order_compose: what was ordered and paid
 * (shopify_order.c), what was taken off again (shopify_refund.c) and paid back
 * (shopify_payback.c), and the store's book of sales where a refund does not
 * have it (shopify_sales.c).
 */
#ifndef ECX_SHOPIFY_ORDER_H
#define ECX_SHOPIFY_ORDER_H

#include "connectors/shopify/shopify_in.h"
#include "core/worth.h"

/* A line, a shipping line or a duty, and what was taken off it. Amounts are
 * less discounts and include tax when the order's prices do. */
struct sold {
	const json_t *node, *of; /* of: the line of a duty */
	struct worth_row *row;
	struct dec quantity, amount, tax; /* as ordered */
	/* Pieces that are off, less those that a refund says; of shipping what
	 * was given back after all was shipped. */
	struct dec gone;
	struct dec unshipped; /* pieces that can have gone before shipping */
	struct dec shipped;   /* and those that can have gone after it */
	struct dec off, off_tax, off_quantity; /* before shipping */
	struct refund *last; /* the last one that took pieces off, or NULL */
	bool not_shipped;    /* nothing that is ever shipped, like a tip */
};

/* A refund, and the events that it is. Sums include tax. */
struct refund {
	const json_t *node;
	struct worth_event *before, *after; /* it was shipped; or NULL */
	struct dec off;    /* what it took off before, whether paid or not */
	struct dec later;  /* what belongs to `after` */
	struct dec unpaid; /* of `later`, what is not paid back yet */
};

/* What an edit took off, and nobody paid back with it. */
struct removal {
	const char *at; /* NULL: not known */
	struct dec gross;
	bool owed; /* has it happened? */
};

struct composing {
	const struct conf_section *conf; /* or NULL */
	const json_t *order;
	struct worth *worth;
	unsigned digits; /* of the currency */
	bool tax_in_price;
	struct dec tips;   /* what the store says of tips, less tips found */
	bool all_tips;     /* are all lines tips that can be? */
	const json_t *tip; /* or the one that is, or NULL */
	struct sold *sold;
	size_t n_sold;
	struct refund *refund;
	size_t n_refunds;
	struct worth_event *edit; /* pieces that no refund has; or NULL */
	struct dec ordered;       /* all that was ordered, with tax */
	struct removal *removal;  /* by edits */
	size_t n_removals;
	struct dec edited;    /* what they come to, with tax */
	struct dec owed;      /* what was off and not paid back so far */
	struct dec owed_most; /* as far as it had been paid */
	struct dec kept_most; /* of refunds of what was shipped */
	struct dec returned;  /* goods that went back after shipping */
	struct dec alone[2];  /* money alone, before and after shipping */
};

/* ---- shopify_sold.c ---- */

/* An amount in the shop's currency; 0 where there is none. */
struct dec shopify_money(const json_t *owner, const char *bag);
/* The row with this id, or NULL. */
struct sold *shopify_sold(const struct composing *c, const char *id);
/* Both are the same number. */
bool shopify_is_same(struct dec a, struct dec b);
bool shopify_is_positive(struct dec d);
/* 0 instead of what is below it. */
struct dec shopify_positive(struct dec d);
/* The smaller one; bad where one of them is. */
struct dec shopify_least(struct dec a, struct dec b);

/* ---- shopify_refund.c ---- */

/* Says to the worth what was taken off, and finds the refunds. */
void shopify_refunds_take(struct composing *c);
/* What a refund was before shipping, or late, after it. */
struct worth_event *shopify_refund_event(
    struct composing *c, struct refund *r, bool late);
/* Is its money neither on its way nor refused? One without money is, too. */
bool shopify_refund_is_final(const struct refund *r);
/* Is what a refund has beside its lines of goods that were shipped, or, without
 * goods, later than all that was? */
bool shopify_refund_is_late(const struct composing *c, const struct refund *r);

/* ---- shopify_payback.c ---- */

/* Says to the worth what went back beyond that, or was kept of it. */
void shopify_refunds_balance(struct composing *c);
/* A transaction that paid back this amount. */
void shopify_refund_pay(
    struct composing *c, const json_t *transaction, struct dec amount);
/* Is this the total that the store can have, where what is left comes to
 * gross? */
bool shopify_refund_adds_up(
    const struct composing *c, struct dec gross, struct dec total);

/* ---- shopify_sales.c ---- */

/*
 * The sales of a line: of a refund, or with NULL those of edits. Adds up the
 * pieces, the amount with tax and the tax that they took off. taxes becomes a
 * new list of {title, amount}.
 */
struct taken_off {
	struct dec quantity, gross, tax;
	json_t *taxes;
	struct removal *part; /* each of them; the caller frees it */
	size_t n_parts;
};
struct taken_off shopify_sales_of(
    const json_t *order, const char *refund, const char *line);
/* Those of returns, which promise a refund. */
struct taken_off shopify_sales_returned(const json_t *order, const char *line);
/* The pieces of a line that were added after a time. */
struct dec shopify_added_after(
    const json_t *order, const char *line, const char *at);
/* The pieces of a line that its refunds have. */
struct dec shopify_refunded_pieces(const json_t *order, const char *line);

#endif
