/*
 * What differs between two versions of an order, as far as the ERP has to know
 * it: the customer, addresses, lines, charges and totals. Payments, dates and
 * other statuses are none of that; see "Changes" in ecx-doc(5).
 */
#ifndef ECX_ORDER_DIFF_H
#define ECX_ORDER_DIFF_H

#include "base/buf.h"
#include "base/json.h"

/*
 * Gives lines of an order or a credit note the numbers that the order has for
 * them: a store that numbers its lines by their place moves those behind one
 * that is removed. A line that the order does not have gets a number that no
 * other has. Lines without an id are left as they are.
 */
void order_renumber(const json_t *order, json_t *lines);

/* The line of the order with that number, borrowed, or NULL. */
const json_t *order_line(const json_t *order, const char *number);

/*
 * A new list of {path, was, is}, texts; one is absent where a version does not
 * have the member. Lines are matched by their number, in paths as
 * orderedItem.NUMBER.orderQuantity, and charges by their code. Equal numbers
 * are the same, whatever their digits.
 */
json_t *order_differences(const json_t *was, const json_t *is);

/* Adds them as a clerk reads them: "line 2 'MUG': 3 -> 1 pieces; total 52.39 ->
 * 39.90 EUR". */
void order_diff_print(const json_t *was, const json_t *is,
    const json_t *differences, struct buf *out);

/*
 * The numbers of the lines that are gone, where nothing else differs but totals
 * and charges that are less; NULL where it is another change. A new list.
 */
json_t *order_lines_gone(
    const json_t *was, const json_t *is, const json_t *differences);

#endif
