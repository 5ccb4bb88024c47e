/*
 * The stock levels that are sent to a store: the levels of the ERP, summed for
 * each location of the store, less pending orders, and limited by the rules of
 * the store's section. ecx-stock-filter(1) says in which order they are
 * computed.
 *
 * A figure is one Stock document of the ERP: the level of a SKU at a location.
 * An offer is one level that is sent to the store.
 */
#ifndef ECX_STOCK_H
#define ECX_STOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/doc.h"
#include "flow/stock_orders.h"
#include "flow/stock_rules.h"

/* A Stock document of the ERP, with the SKU and location of the store. Strings
 * are borrowed from the document or the rules. */
struct stock_figure {
	const char *sku;   /* of the store; NULL: not known */
	const char *place; /* location of the store; "": none named */
	const char *from;  /* location of the ERP */
	struct dec level;  /* may be negative */
	int64_t read;      /* when it was read: dateModified, microseconds */
};

enum stock_use {
	STOCK_USED,
	STOCK_DROPPED, /* not for this store, or the level of a kit */
	STOCK_BAD      /* invalid, with the reason in why */
};

/* Reads a Stock document, and says how it is used. */
enum stock_use stock_figure(const struct stock_rules *r, const json_t *doc,
    struct stock_figure *out, char why[ECX_WHY]);

/*
 * The level to send for one figure, under rules that need no other figures
 * (stock_rules_wait). Bad, with why filled, when it cannot be computed.
 */
struct dec stock_level(const struct stock_rules *r, struct stock_orders *o,
    const struct stock_figure *f, char why[ECX_WHY]);

/* ---- figures that have to be summed ---- */

struct stock_sums;

struct stock_sums *stock_sums_new(const struct stock_rules *r);
void stock_sums_free(struct stock_sums *s);
enum stock_added {
	STOCK_ADDED,
	STOCK_SAME,    /* as one that is known, of the same time */
	STOCK_OLDER,   /* than the one that is known, which stays */
	STOCK_CONFLICT /* with one of the same time: no level of the SKU is
			* sent, and why is filled */
};

/* Adds a figure. It replaces an older one of the same SKU and location of the
 * ERP. The level that is sent has the other members of the first figure's doc.
 */
enum stock_added stock_sums_add(struct stock_sums *s,
    const struct stock_figure *f, const json_t *doc, char why[ECX_WHY]);
/* A figure of the SKU is missing, so that no level of the SKU is sent. */
void stock_sums_hold(struct stock_sums *s, const char *sku);
/* When the oldest figure was read; 0 without figures. */
int64_t stock_sums_oldest(const struct stock_sums *s);

struct stock_offer {
	const char *sku;
	const char *place;
	struct dec level; /* bad: it cannot be computed, see why */
	const char *why;
	int64_t read;      /* when the oldest of its figures was read */
	const char *other; /* JSON: the members of the first figure's document
			    * that are not computed here */
};

/* Calls fn for each level: SKU by SKU in the order in which they were added,
 * then the kits. The strings of an offer live until fn returns. */
typedef void stock_offer_fn(const struct stock_offer *offer, void *data);
void stock_sums_offer(struct stock_sums *s, struct stock_orders *o,
    stock_offer_fn *fn, void *data);

/* The offer as a new Stock document. */
json_t *stock_offer_doc(const struct stock_offer *offer, const char *source);

void stock_sums_cleanup(struct stock_sums **s);
#define auto_stock_sums __attribute__((cleanup(stock_sums_cleanup)))

#endif
