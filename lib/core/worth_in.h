/*
 * The parts of worth.h: worth.c keeps what a driver says, worth_compose.c makes
 * of it what is left, with worth_refund.c for amounts that were given back
 * alone, and worth_credit.c of what was shipped before; worth_row.c has what
 * they share.
 */
#ifndef ECX_WORTH_IN_H
#define ECX_WORTH_IN_H

#include "core/worth.h"

struct tax {
	char *title;
	struct dec percent, amount, taken;
	enum worth_tax_kind kind;
};

struct discount {
	char *code, *title;
	struct dec amount;
};

struct worth_row {
	char *number, *code, *title; /* a line has a number */
	json_t *node;
	struct dec quantity, amount; /* amount: as priced, of one piece */
	struct dec net;              /* as told */
	bool has_net, apart;
	struct dec taken_quantity, taken_net;
	struct tax *tax;
	size_t n_taxes;
	struct discount *discount;
	size_t n_discounts;
};

/* An amount given back alone, or below 0 one that was kept. */
struct refund {
	char *title;
	struct dec amount;
};

/* What an event took off a row. */
struct take {
	struct worth_row *row;
	struct dec quantity, net;
	struct dec *tax; /* of each tax of the row */
	char *restock;
};

struct worth_event {
	struct worth *worth;
	bool shipped;
	char *id, *date, *reason;
	size_t place;
	struct take *take;
	size_t n_takes;
	struct refund *refund;
	size_t n_refunds;
	json_t *payments;
	struct dec paid;
};

struct worth {
	unsigned digits;
	bool tax_in_price, untaxed_refunds;
	struct worth_row **row;
	size_t n_rows;
	struct worth_event **event;
	size_t n_events;
	json_t *payments;
	struct dec paid, rounding;
	/* While it is composed: */
	bool as_ordered;
	json_t *lines, *charges, *allowances;
	struct dec lines_sum, charges_sum, allowances_sum, tax_sum;
	struct dec remitted;
};

/* ---- worth_row.c ---- */

/* The amount with the digits of the shop, or more; NULL when it is bad. */
json_t *worth_text(const struct worth *w, struct dec d);
/* Is it a line of which pieces are left? */
bool worth_has_pieces(const struct worth *w, const struct worth_row *row);
struct dec worth_quantity_left(
    const struct worth *w, const struct worth_row *row);
struct dec worth_net_left(const struct worth *w, const struct worth_row *row);
struct dec worth_tax_left(const struct worth *w, const struct tax *t);
/* The sum of those taxes of the row that somebody else remits, or of ours. */
struct dec worth_taxes_left(
    const struct worth *w, const struct worth_row *row, bool remitted);
/* The taxes of a row with this net, which are added to the sums. negate: they
 * are those of an allowance. A new reference. */
json_t *worth_taxes_of(
    struct worth *w, const struct worth_row *row, struct dec net, bool negate);
/* A charge, or an allowance when net is below 0. Takes the taxes. */
void worth_put_charge(struct worth *w, const char *code, const char *title,
    struct dec net, json_t *taxes);

/* ---- worth_compose.c ---- */

/* Empties the lists and sums. */
void worth_begin(struct worth *w, bool as_ordered);
/* Adds a line with what is left of it. */
void worth_put_line(struct worth *w, const struct worth_row *row);
/* The lists and sums, with these payments. */
json_t *worth_end(struct worth *w, json_t *payments, struct dec paid);

/* ---- worth_refund.c ---- */

void worth_add_refund(struct worth *w, const struct refund *refund);

#endif
