/*
 * What an order is worth: what is left of it, in the store's own figures. A
 * driver of a store says what was ordered, what was taken off before it was
 * shipped, and what was paid. The lines, charges, allowances and totals are
 * composed here, once for all stores; see "What an Order says" in ecx-doc(5).
 *
 * Amounts "as priced" include tax when the store's prices do, net
 * ones never do. All are in the currency of the order. One that is bad makes
 * what is computed from it absent, so that the map refuses the order.
 */
#ifndef ECX_WORTH_H
#define ECX_WORTH_H

#include <stdbool.h>

#include "base/conf.h"
#include "base/decimal.h"
#include "base/json.h"

struct worth;
struct worth_row;   /* a line, a charge or an allowance; owned by the worth */
struct worth_event; /* a refund, a cancellation, an edit; owned by the worth */

enum worth_tax_kind {
	WORTH_TAX,
	WORTH_TAX_COMPOUND, /* on the net and on the taxes of the row before it
			     */
	WORTH_TAX_REMITTED, /* by somebody else, a marketplace: not ours to book
			     */
};

/* digits: of the shop's amounts. The section, NULL for the defaults, has the
 * key refund_tax. */
struct worth *worth_open(
    const struct conf_section *s, unsigned digits, bool tax_in_price);
void worth_close(struct worth *w);

/*
 * A line as it was ordered; price: of one piece, as priced. What comes out is a
 * copy of the vendor's line with the member `ecx`. The number is copied.
 */
struct worth_row *worth_line(struct worth *w, const char *number,
    const json_t *line, struct dec quantity, struct dec price);
/* A charge or, with an amount below 0, an allowance; as priced. Code and title
 * are copied; NULL where there is none. */
struct worth_row *worth_charge(
    struct worth *w, const char *code, const char *title, struct dec amount);
/* The line with this number, or NULL. */
struct worth_row *worth_find(struct worth *w, const char *number);

/* A discount of a line, and of the order what the line has of it; as priced. */
void worth_discount(struct worth_row *row, const char *code, const char *title,
    struct dec amount);
/*
 * A tax of the row as it was ordered. percent: bad where the store does not
 * tell it. What somebody else remits becomes a charge `marketplace_tax`. Where
 * a row has several taxes, each is given with the amount that it is of.
 */
void worth_tax(struct worth_row *row, const char *title, struct dec percent,
    struct dec amount, enum worth_tax_kind kind);
/* The net of the row as it was ordered, where the store has it. */
void worth_net(struct worth_row *row, struct dec net);
/* The row is neither goods nor service, like a tip or a gift card: an amount
 * that was given back is not shared with it. */
void worth_apart(struct worth_row *row);

/*
 * Something that happened to the order after it was placed. shipped: what it
 * takes off had been shipped before, or is an amount given back alone after
 * all was; it stays in the Order, with the money that it cost. A refund of both
 * kinds is two events.
 */
struct worth_event *worth_event(struct worth *w, bool shipped);
/*
 * The event by the store's own id, its place in the store's list of such
 * events (from 1, with those that came to nothing), when it happened
 * (RFC 3339), and why; NULL where the store does not say. Texts are copied. One
 * that was shipped, and has an id, is a credit note.
 */
void worth_named(struct worth_event *e, const char *id, size_t place,
    const char *date, const char *reason);

/* Takes off what was cancelled, removed or refunded. What is left of a line
 * without pieces was kept: a charge `restocking_fee`. An event takes off a row
 * once, or adds to what it took. */
void worth_take(struct worth_event *e, struct worth_row *row,
    struct dec quantity, struct dec net);
/* The tax that was taken off with it; title: NULL shares the amount among the
 * taxes of the row. */
void worth_take_tax(struct worth_event *e, struct worth_row *row,
    const char *title, struct dec amount);

/* What became of the pieces that came back: sellable, blocked or none. */
void worth_restocked(
    struct worth_event *e, struct worth_row *row, const char *restock);

/* An amount that was given back alone, tax included: an allowance `refund` for
 * each rate, by value. */
void worth_refund(struct worth_event *e, const char *title, struct dec amount);
/* An amount that the shop kept of what it gave back, tax included: a charge
 * `restocking_fee` for each rate of the lines, by value. */
void worth_kept(struct worth_event *e, const char *title, struct dec amount);

/*
 * A payment, below 0 when it went back; e: the event that it belongs to, or
 * NULL. What comes out is a copy of the vendor's payment with the member
 * `amount`.
 */
void worth_paid(struct worth *w, struct worth_event *e, const json_t *payment,
    struct dec amount);
/* A payment that has not arrived, which is not counted as paid; the status is
 * PaymentAutomaticallyApplied where it is authorised, else PaymentDue. What
 * comes out has it as the member `awaited`. */
void worth_awaited(struct worth *w, const json_t *payment, const char *status,
    struct dec amount);
/* What the total was rounded by when it was paid: below 0 when less was. */
void worth_rounded(struct worth *w, struct dec amount);

/* Is no piece left? */
bool worth_is_nothing(const struct worth *w);

/*
 * The lines, charges, allowances, payments and totals of what is left; with
 * as_ordered of what was ordered. Totals: lines, charges, allowances, net, tax,
 * gross, paid, rounding, payable. A new reference.
 */
json_t *worth_compose(struct worth *w, bool as_ordered);
/*
 * The credit notes, a list of the same objects with id, place, date and reason:
 * lines are the pieces that came back, charges what was given back beside them,
 * allowances what was kept. Amounts are above 0, but for payments. A new
 * reference.
 */
json_t *worth_credits(struct worth *w);

/* Sets a member to an amount with the shop's digits, or more; one that is bad
 * sets nothing. */
void worth_set(
    const struct worth *w, json_t *object, const char *name, struct dec d);

#endif
