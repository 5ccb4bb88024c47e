/*
 * Prices in a store that keeps no dates: one that holds later is kept in the
 * ledger until it does, and for one that ends it is kept which one holds after
 * it. Their rows are deferred ones, and the source brings them again on their
 * day (flow/pull_again.c): it is asked for the SKU, and a queue, which has no
 * past, brings what was kept.
 */
#ifndef ECX_PRICE_DATES_H
#define ECX_PRICE_DATES_H

#include "core/ledger.h"

struct price_row {
	const char *store;
	const char *list;  /* that of the store, of a price without one */
	const json_t *doc; /* the price, as it is set */
};

/* Keeps a price that holds from that time on. Its row goes once it was set. */
void price_dates_begin(
    struct ledger *l, const struct price_row *p, int64_t begins);
void price_dates_began(struct ledger *l, const struct price_row *p);

/*
 * Notes that the price, which was or is to be set, ends at that time. base is
 * the price that holds after it; NULL: the one that was kept, or that the store
 * acknowledged last. Called before the price is acknowledged.
 */
void price_dates_end(struct ledger *l, const struct price_row *p, int64_t ends,
    const json_t *base, const char *last);
/* Does the store have one now that ends later than now? */
bool price_dates_holds(struct ledger *l, const struct price_row *p);
/* Keeps the price until that one has ended or, of a source that can be asked
 * again, until the next run. */
void price_dates_wait(
    struct ledger *l, const struct price_row *p, bool ask_again);
/* A price that holds for good was set. */
void price_dates_ended(struct ledger *l, const struct price_row *p);

#endif
