/*
 * What a map can read of an order or credit note beside the members of
 *ecx-doc(5): texts that are composed from several members, and codes from the
 *tables of the connection; see "Members for maps" in ecx-map(5).
 *
 *	order      orderNote, propertyNote, paymentNote, paymentCode,
 *	           paymentReference, warehouse, site
 *	line       propertyNote, nameNote, giftCardItem, taxCode, warehouse,
 *	           site, unit, isoUnit
 *	charge     chargeItem, taxCode
 *	credit     creditReason
 *
 * and postingDate of both (core/posting.h). Only those that the map reads
 * are made. A charge of several rates beside each other is a row a rate.
 */
#ifndef ECX_ORDER_VIEW_H
#define ECX_ORDER_VIEW_H

#include <stdbool.h>

#include "base/conf.h"
#include "base/json.h"
#include "core/map.h"

struct order_view;

/* Reads the tables of the connection; NULL with an error when one of them
 * cannot be read. */
struct order_view *order_view_open(
    const struct conf_section *section, char *error, size_t size);
void order_view_close(struct order_view *v);

/* The map for which documents are viewed; to be called before order_view. */
void order_view_use(struct order_view *v, const struct map *map);

/* The document with these members, as a new reference; one that it has itself
 * is kept. Only these two have any, and one for which there is nothing to do is
 * the document itself. */
json_t *order_view(const struct order_view *tables, const json_t *doc);

/* Is it the name of such a member? */
bool order_view_has(const char *name);

/* Does the item stand for a charge or allowance, by the table? */
bool order_view_is_charge(const struct order_view *v, const char *item);

/* The code of UN/ECE Recommendation 20 of a unit there, by the table; the unit
 * itself if it has no row, NULL if there is no table. Borrowed. */
const char *order_view_unit(const struct order_view *v, const char *unit);

#endif
