/*
 * The common part of Business Central and NAV: their errors, and pages that are
 * published as entity sets, whose paths and properties the section names.
 */
#ifndef ECX_NAVPAGE_H
#define ECX_NAVPAGE_H

#include "core/priced.h"
#include "core/states.h"
#include "net/odata.h"

/* The keys of a page service, which end with http_keys; a driver has its own
 * row for stock_less. */
extern const struct conf_key navpage_keys[];

/* A rest_classify_fn: a document that the application itself rejects was rolled
 * back there. */
enum ecx_err navpage_classify(struct ecx_conn *conn,
    const struct http_answer *a, const json_t *body, bool repeatable,
    char why[ECX_WHY]);

/* Where the locations are listed: *path is new, NULL when it is not known. */
struct navpage_places {
	enum ecx_err (*path)(struct ecx_conn *conn, char **path);
	const char *code; /* property with the location's code */
};

/*
 * Lists stock: rows of items, with `ecx` {sku, place, quantity} beside their
 * own properties. sku is the listing's key; the level is the property
 * `quantity` less those of stock_less, and 0 for a blocked item. The rows are
 * read again for each of stock_places, or for the one place of the query: the
 * page computes its figures for the location in the filter. A location at which
 * no item has any is looked for before a level of 0 is emitted; CONFIG when it
 * does not exist.
 */
enum ecx_err navpage_list_stock(struct odata *o,
    const struct odata_listing *items, const char *quantity,
    const struct navpage_places *list, const struct ecx_query *query,
    struct ecx_emitter *e);

/*
 * Sets price and discount of the lines that have the member `ecx`, as
 * priced_set does. terms has the names of the members and whether prices
 * include tax; its other members are set from the document and the section.
 * item is the member with the number of the item or account: a line without it
 * is rejected.
 */
enum ecx_err navpage_set_prices(struct ecx_conn *conn, const json_t *doc,
    const json_t *lines, const char *item, struct priced_terms terms);

/* A line of text in an order. */
struct navpage_comment {
	const char *text; /* member with the text */
	unsigned width;
	const char *type, *is; /* member with the type, and its value; or NULL:
				* the type of a new line is that of a comment */
};

/*
 * Adds the texts that the map has written to `ecx.note` as comment lines: those
 * of a line behind it, that of the order behind them all. These members are
 * removed.
 */
void navpage_add_comments(
    json_t *order, const char *lines, const struct navpage_comment *comment);

/* The verb find for an order that was posted and deleted: id is the property of
 * the posted document with the order number, number that with its own. */
enum ecx_err navpage_find_posted(struct odata *o,
    const struct ecx_entity *posted, const char *key,
    struct ecx_record *record);

/* For a listing, whose data is the connection: emits a price that has not ended
 * by its Ending_Date, where it has one. */
enum ecx_err navpage_emit_price(struct ecx_emitter *e, json_t *row, void *data);

/* Sets that member to the name of a customer, from company, givenName and
 * familyName in `ecx`, which the map wrote and which is removed. Returns
 * whether the customer is a company. */
bool navpage_set_name(json_t *customer, const char *member);
/* Notes that the customer is blocked, if the property Blocked says so. */
void navpage_note_blocked(const char *blocked, struct ecx_record *record);

/* ---- shipments ---- */

/* The names of properties. */
struct navpage_names {
	const char *reference, *number, *time, *lines; /* of a shipment */
	const char *type, *item, *quantity;            /* of its lines */
	const char *const *alike; /* lines with equal values of these, up to
				   * a NULL, are summed into one */
};

/* The shipments of some of our references. */
struct navpage_shipping {
	const struct navpage_names *names;
	json_t *waiting;   /* members: references that are not complete yet */
	json_t *shipments; /* a list */
	json_t *tracking;  /* shipment number -> its rows at tracking_path */
};

/* Reads the rows at tracking_path of the shipments, by the shipment number,
 * which is in that property; none without a path. */
enum ecx_err navpage_read_tracking(struct odata *o, const json_t *shipments,
    const char *property, json_t **tracking);

/* Whether the line is of an item, and not of a charge or a discount. */
bool navpage_is_item(const struct ecx_conn *conn,
    const struct navpage_names *names, const json_t *line);
/* A new list, in which lines with equal values of these properties (up to a
 * NULL) are summed into one; one whose sum is 0, because it was undone, is left
 * out. */
json_t *navpage_sum_lines(
    const json_t *lines, const char *const alike[], const char *quantity);
/*
 * Emits the shipments, each with `ecx` {lines, complete, parcels, first}: its
 * lines of items without undone ones, whether its order is complete, its
 * rows of tracking, and the first of them. A shipment that still waits for its
 * tracking number is left out, and its order is not complete.
 */
enum ecx_err navpage_emit_shipments(struct ecx_conn *conn,
    const struct navpage_shipping *s, struct ecx_emitter *e);

/* ---- how orders stand ---- */

/* Those of the references that no order has: a new list. */
json_t *navpage_without_order(
    const json_t *orders, const struct states_names *names, const json_t *refs);
/*
 * Adds an order, in state "posted", for each of the posted documents that has
 * one of the references: an order that was posted completely is deleted there.
 * `order` is the member with the order number.
 */
void navpage_add_posted(json_t *orders, const struct states_names *names,
    const json_t *refs, const json_t *posted, const char *order);

#endif
