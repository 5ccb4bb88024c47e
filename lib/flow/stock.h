/*
 * What a store is told about its stock: the figures of the business system,
 * summed, less the orders that are pending, as far as the rules offer it. The
 * order of arithmetic is in ecx-stock-filter(1).
 */
#ifndef ECX_STOCK_H
#define ECX_STOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/doc.h"
#include "flow/stock_orders.h"
#include "flow/stock_rules.h"

/* A Stock document in the store's terms. Strings are borrowed from the
 * document or the rules. */
struct stock_figure {
	const char *sku;   /* the store's; NULL: not known */
	const char *place; /* the store's; "": none named */
	const char *from;  /* the business system's place */
	struct dec level;  /* may be negative */
	int64_t read;      /* when: dateModified, microseconds */
};

enum stock_use {
	STOCK_USED,
	STOCK_DROPPED, /* not for this store, or it is a kit */
	STOCK_BAD      /* why says what is wrong */
};

enum stock_use stock_figure(const struct stock_rules *r, const json_t *doc,
    struct stock_figure *out, char why[ECX_WHY]);

/*
 * The level of one figure by itself, for rules that do not make it wait:
 * bad, with why filled, when it cannot be told.
 */
struct dec stock_level(const struct stock_rules *r, struct stock_orders *o,
    const struct stock_figure *f, char why[ECX_WHY]);

/* ---- figures that have to be summed ---- */

struct stock_sums;

struct stock_sums *stock_sums_new(const struct stock_rules *r);
void stock_sums_free(struct stock_sums *s);
/* A figure for the same SKU and place of the business system takes the former
 * one's place. doc's other members are those of the level told. */
void stock_sums_add(
    struct stock_sums *s, const struct stock_figure *f, const json_t *doc);
/* A figure of the SKU is missing: nothing is told of it. */
void stock_sums_hold(struct stock_sums *s, const char *sku);
/* When the oldest figure was read; 0 when there is none. */
int64_t stock_sums_oldest(const struct stock_sums *s);

struct stock_offer {
	const char *sku;
	const char *place;
	struct dec level; /* bad: it cannot be told, see why */
	const char *why;
	int64_t read;      /* the oldest of its figures */
	const char *other; /* members of the first figure's document that are
			    * not reckoned here, as JSON */
};

/* Tells each level, SKU by SKU as they came, then the kits. Strings live for
 * the call. */
typedef void stock_offer_fn(const struct stock_offer *offer, void *data);
void stock_sums_offer(struct stock_sums *s, struct stock_orders *o,
    stock_offer_fn *fn, void *data);

/* A new Stock document that says it. */
json_t *stock_offer_doc(const struct stock_offer *offer, const char *source);

void stock_sums_cleanup(struct stock_sums **s);
#define auto_stock_sums __attribute__((cleanup(stock_sums_cleanup)))

#endif
