/*
 * The rules of orders and credit notes: their lines and sums. Used by
 * ecx_doc_check().
 */
#ifndef ECX_DOC_ORDER_H
#define ECX_DOC_ORDER_H

#include <stdbool.h>

#include "core/doc.h"

/*
 * Has each line a number of its own, and is every sum right to the cent? The
 * form of the members was checked before. False with a reason.
 */
bool doc_order_check(const json_t *order, char why[ECX_WHY]);
/* The same of a credit note, in which no amount is below 0 but those of
 * payments. */
bool doc_credit_check(const json_t *credit, char why[ECX_WHY]);

#endif
