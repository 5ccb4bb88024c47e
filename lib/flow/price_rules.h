/*
 * Which prices are a store's: of its list, currency and unit, for one piece,
 * and of today. See ecx-price-push(1) and the keys store_price_list and others.
 */
#ifndef ECX_PRICE_RULES_H
#define ECX_PRICE_RULES_H

#include "connector.h"

enum price_use {
	PRICE_TAKEN,
	PRICE_OTHER, /* not of this store, or it holds no more */
	PRICE_LATER, /* it does not hold yet */
	PRICE_BAD    /* with the reason in why */
};

struct price_rules {
	const struct conf_section *store;
	json_t *currencies, *units; /* empty: any */
	const char *list;           /* NULL: the one without a name */
	const char
	    *extra; /* the type that the store has beside that; or NULL */
	const char *dated; /* the type whose dates the store keeps; or NULL */
	bool whole;        /* the store takes lists, quantities and dates */
	bool free;         /* a price may be 0 */
	char today[CLOCK_TEXT];
};

void price_rules_open(struct price_rules *r, const struct conf_section *store);
void price_rules_close(struct price_rules *r);

/* When a price holds, where the store does not keep that itself; 0: it does not
 * say so, or only that it ends after many years. */
struct price_term {
	int64_t begins; /* of PRICE_LATER */
	int64_t ends;
	bool passes; /* it goes before one that holds for good */
};

/* How a price, which ecx_doc_check() has accepted, is used. Its list is removed
 * where that is the store's own. */
enum price_use price_rules_use(const struct price_rules *r, json_t *doc,
    struct price_term *term, char why[ECX_WHY]);

/* Prices with one key are for one and the same price in the store. The caller
 * frees it. */
char *price_rules_key(const struct price_rules *r, const json_t *doc);

#endif
