/*
 * What a store's section says about its stock: which SKU and place a figure of
 * the business system is for, which SKUs are kits of others, and how much of a
 * level is offered; ecx-stock-filter(1). The keys are those of ecx_conn_keys.
 */
#ifndef ECX_STOCK_RULES_H
#define ECX_STOCK_RULES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/conf.h"
#include "base/decimal.h"
#include "core/doc.h"

struct stock_rules;

/* Reads the tables too. NULL with "FILE:LINE: ..." in error. */
struct stock_rules *stock_rules_open(
    const struct conf_section *store, char *error, size_t size);
void stock_rules_close(struct stock_rules *r);

/*
 * Can no level be known before all figures are: places may be summed, there
 * are kits, or pending orders are taken from the place that has most?
 */
bool stock_rules_wait(const struct stock_rules *r);

/* The store's place for one of the business system ("" is none named), or
 * NULL when no rule has it. */
const char *stock_rules_place(const struct stock_rules *r, const char *from);

enum stock_sku { STOCK_SKU, STOCK_SKU_UNLISTED, STOCK_SKU_AMBIGUOUS };

/* The store's SKU for one of the business system; why is filled when it is
 * ambiguous. *to is borrowed, from the rules or from `from`. */
enum stock_sku stock_rules_sku(const struct stock_rules *r, const char *from,
    const char **to, char why[ECX_WHY]);

struct stock_part {
	const char *kit, *sku; /* borrowed */
	struct dec quantity;   /* above zero */
};

/* The parts of a kit, the number of them in *n; NULL when the SKU is none. */
const struct stock_part *stock_rules_kit(
    const struct stock_rules *r, const char *sku, size_t *n);
/* The parts of all kits, those of a kit side by side. */
const struct stock_part *stock_rules_parts(
    const struct stock_rules *r, size_t *n);

/* The one place that pending orders are taken from; NULL: where most is. */
const char *stock_rules_orders_place(const struct stock_rules *r);

/*
 * What the store is told of a level of which pending orders are taken
 * already: less the reserve, at most the cap, not below zero, whole or with
 * stock_decimals digits. Bad, with why filled, when the level is bad or the
 * reserve table's row for the SKU cannot be used.
 */
struct dec stock_rules_offer(const struct stock_rules *r, const char *sku,
    struct dec level, char why[ECX_WHY]);

#endif
