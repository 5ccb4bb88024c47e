/*
 * What Business Central and NAV have in common: their errors, and pages that
 * are published as entity sets, of which the section says where they are and
 * what their properties are called.
 */
#ifndef ECX_NAVPAGE_H
#define ECX_NAVPAGE_H

#include "core/priced.h"
#include "net/odata.h"

/* The keys of a page service, which end with http_keys; a driver has its own
 * row for stock_less. */
extern const struct conf_key navpage_keys[];

/* A rest_classify_fn: what the application itself refuses, it has undone. */
enum ecx_err navpage_classify(struct ecx_conn *conn,
    const struct http_answer *a, const json_t *body, bool repeatable,
    char why[ECX_WHY]);

/*
 * A list of stock: rows of items, with `ecx` {sku, place, quantity} beside what
 * they say. sku is the listing's key; the level is the property `quantity` less
 * those of stock_less (or of `less`, which may be NULL), and none of what is
 * blocked. For each of stock_places, or the place that is asked for, the rows
 * are read once more: the page reckons its figures for what the filter names.
 */
enum ecx_err navpage_stock(struct odata *o, const struct odata_listing *items,
    const char *quantity, const struct ecx_query *query, struct ecx_emitter *e);

/*
 * Sets price and discount of lines, as priced_set does: those that have the
 * member `ecx`. terms: how they call it, and whether there is tax in their
 * prices; the rest is the document's and the section's. item: the member
 * without which a line stands for nothing.
 */
enum ecx_err navpage_prices(struct ecx_conn *conn, const json_t *doc,
    const json_t *lines, const char *item, struct priced_terms terms);

/* The verb find, for an order that was posted and is no longer one: id is the
 * property with the order's number, number that of what was posted. */
enum ecx_err navpage_find_posted(struct odata *o,
    const struct ecx_entity *posted, const char *key,
    struct ecx_record *record);

/* Of a listing: hands out a price that holds today, by its Starting_Date and
 * Ending_Date, where it has them. */
enum ecx_err navpage_give_price(struct ecx_emitter *e, json_t *row, void *data);

/* Sets that member to the name of a customer: what the map wrote in `ecx`,
 * which is removed, company, givenName and familyName. Is it a company? */
bool navpage_set_name(json_t *customer, const char *member);
/* Warns of a customer who is blocked. */
void navpage_note_blocked(const char *blocked, struct ecx_record *record);

/* ---- shipments ---- */

/* How they are called. */
struct navpage_names {
	const char *reference, *number, *time, *lines; /* of a shipment */
	const char *type, *item, *quantity;            /* of its lines */
	const char *const *alike; /* lines that are alike in these, up to a
				   * NULL, are one */
};

/* What belongs to some of our references. */
struct navpage_shipping {
	const struct navpage_names *names;
	json_t *waiting;   /* members: references with something to ship yet */
	json_t *shipments; /* a list */
	json_t *tracking;  /* number of a shipment -> rows that track it */
};

/* The rows at tracking_path that track shipments, by their numbers, which stand
 * in that property; empty without a path. */
enum ecx_err navpage_tracking(struct odata *o, const json_t *shipments,
    const char *property, json_t **tracking);

/* Is it goods, and not what stands for a charge or a discount? */
bool navpage_is_goods(const struct ecx_conn *conn,
    const struct navpage_names *names, const json_t *line);
/* The lines that are alike in all of these properties (up to a NULL) summed
 * into one, a new list; what was undone comes to nothing and is left out. */
json_t *navpage_sums(
    const json_t *lines, const char *const alike[], const char *quantity);
/*
 * Hands out the shipments, each with `ecx` {lines, complete, parcels, first}:
 * its goods, without what was undone, whether it is the last of its order, and
 * what tracks it. One that is still to wait for a parcel's number is left out,
 * and its order is not complete.
 */
enum ecx_err navpage_ship(struct ecx_conn *conn,
    const struct navpage_shipping *s, struct ecx_emitter *e);

#endif
