/*
 * The stock rules of a store's section: which SKU and location of the store a
 * stock level of the ERP is for, which SKUs are kits, and how much of a level
 * is sent; see ecx-stock-filter(1). The keys are rows of ecx_conn_keys.
 */
#ifndef ECX_STOCK_RULES_H
#define ECX_STOCK_RULES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/conf.h"
#include "base/decimal.h"
#include "core/doc.h"

struct stock_rules;

/* Reads the rules and their tables. NULL with "FILE:LINE: ..." in error. */
struct stock_rules *stock_rules_open(
    const struct conf_section *store, char *error, size_t size);
void stock_rules_close(struct stock_rules *r);

/*
 * Must all levels be read before one can be sent? So it is when levels are
 * summed, when there are kits, and when pending orders are subtracted from the
 * location with the most stock.
 */
bool stock_rules_wait(const struct stock_rules *r);

/* The store's location for one of the ERP ("" when none is named), or NULL when
 * no rule matches. */
const char *stock_rules_place(const struct stock_rules *r, const char *from);

enum stock_sku { STOCK_SKU, STOCK_SKU_UNLISTED, STOCK_SKU_AMBIGUOUS };

/* Sets *to to the store's SKU for one of the ERP, borrowed from the rules or
 * from `from`. why is filled when the result is AMBIGUOUS. */
enum stock_sku stock_rules_sku(const struct stock_rules *r, const char *from,
    const char **to, char why[ECX_WHY]);

/* The ERP's SKU for one of the store; `sku` itself without a row. */
const char *stock_rules_erp_sku(const struct stock_rules *r, const char *sku);

/* May a location of the ERP be one of both stores? */
bool stock_rules_overlap(
    const struct stock_rules *a, const struct stock_rules *b);

struct stock_part {
	const char *kit, *sku; /* borrowed */
	struct dec quantity;   /* above zero */
};

/* The components of a kit, their number in *n; NULL when the SKU is no kit. */
const struct stock_part *stock_rules_kit(
    const struct stock_rules *r, const char *sku, size_t *n);
/* The components of all kits, sorted by kit. */
const struct stock_part *stock_rules_parts(
    const struct stock_rules *r, size_t *n);

/* The one location from which pending orders are subtracted; NULL: the location
 * with the most stock. */
const char *stock_rules_orders_place(const struct stock_rules *r);

/*
 * The level that is sent to the store, from one less pending orders: the share
 * of the store, less the reserve, at most the cap, not below zero, rounded to
 * stock_decimals digits.
 * Bad, with why filled, when the level is bad or the SKU's row in the reserve
 * table is invalid.
 */
struct dec stock_rules_offer(const struct stock_rules *r, const char *sku,
    struct dec level, char why[ECX_WHY]);

#endif
