/*
 * Orders as they were exported to the ERP, and what of their later life is
 * booked. A source of changes compares with that, never with a time alone.
 *
 * Rows. exported, one a (target, ref): the order as it was sent when it was
 * created, and later as the last change that is booked has it. booked, one a
 * (target, key): an event of the order, by the store's own id, and the key
 * under which it is known: NL-1001-E1, NL-1001-R1. A row is never removed.
 */
#ifndef ECX_LEDGER_EXPORTED_H
#define ECX_LEDGER_EXPORTED_H

#include "base/decimal.h"
#include "core/ledger.h"

struct ledger_exported {
	json_t *order;
	int64_t revision; /* changes that are booked */
};

/* Reads an order; false when it has no row. */
bool ledger_exported(struct ledger *l, const char *target, const char *ref,
    struct ledger_exported *out);
void ledger_exported_free(struct ledger_exported *e);
/* A copy of the event with the customer and the addresses of its order, where
 * that has a row. */
json_t *ledger_exported_complete(
    struct ledger *l, const char *target, const json_t *event);
/* Stores the order that is sent, without `native` and `target`. */
void ledger_exported_put(
    struct ledger *l, const char *target, const json_t *order);
/* Stores one that was created before orders were kept, as the store has it now.
 */
void ledger_exported_base(
    struct ledger *l, const char *target, const json_t *order);

/* An event is booked: how is `seen` (it was before), `reported`, `sent`, or
 * `gone` (the store does not have it any more). An event has one key, and a key
 * one event. */
void ledger_book(struct ledger *l, const char *target, const json_t *doc,
    const char *event, const char *how);
/* The same of an OrderChange or OrderCancellation: the order is from now on
 * what it has as `order`. */
void ledger_book_change(struct ledger *l, const char *target, const json_t *doc,
    const char *event, const char *how);
/* The key under which the event of the order is booked, or NULL. The caller
 * frees it. */
char *ledger_booked_key(
    struct ledger *l, const char *target, const char *ref, const char *event);
/* The event that is booked under the key, or NULL. The caller frees it. */
char *ledger_booked_event(
    struct ledger *l, const char *target, const char *key);
/* The credit notes of an order that are booked: a list of {key, event, how,
 * lines: {NUMBER: quantity}, gross}. */
json_t *ledger_credited(struct ledger *l, const char *target, const char *ref);
/* Is the event of one of these another amount than was booked, or in the store
 * again? What was seen before changes were followed is not for the ERP. */
bool ledger_credit_differs(const json_t *booked, const json_t *credit);
/* What the ERP has of it, as far as was said: nothing of what is gone. */
struct dec ledger_credit_gross(const json_t *booked);

/*
 * Calls fn with the store's ids of orders that were created in target since
 * `since`, are not cancelled, and were not looked at since `before`, those that
 * waited longest first, at most `most`.
 */
typedef void ledger_id_fn(const char *id, void *data);
void ledger_exported_due(struct ledger *l, const char *target,
    const char *source, int64_t since, int64_t before, size_t most,
    ledger_id_fn *fn, void *data);
/* The reference of the order with that id in the store, or NULL. The caller
 * frees it. */
char *ledger_exported_ref(
    struct ledger *l, const char *target, const char *source, const char *id);
/* The store does not have the order any more: it is not looked at again. */
void ledger_exported_gone(
    struct ledger *l, const char *target, const char *ref);
/* The event that is booked under the key is gone. */
void ledger_booked_gone(struct ledger *l, const char *target, const char *key);
/*
 * The orders of the store that were created in target since `since` and are not
 * cancelled, or in a state that is the last one: a list of {ref, id, orderId,
 * orderNumber, number, created}, oldest first; id and number are those in
 * target, created is in microseconds.
 */
json_t *ledger_state_orders(
    struct ledger *l, const char *target, const char *source, int64_t since);
/* The order is in a state that is the last one, and the store has it. */
void ledger_state_last(struct ledger *l, const char *target, const char *ref);

/* The order was looked at now, and nothing had happened. */
void ledger_exported_looked(
    struct ledger *l, const char *target, const char *ref);

#endif
