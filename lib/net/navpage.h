/*
 * What Business Central and NAV have in common: their errors, and pages that
 * are published as entity sets, of which the section says where they are and
 * what their properties are called.
 */
#ifndef ECX_NAVPAGE_H
#define ECX_NAVPAGE_H

#include "net/odata.h"

/* Rows of a driver's key table. */
#define NAVPAGE_KEYS                                                           \
	{"stock_less", CONF_TEXT, NULL, "properties that are taken off", NULL, \
	    false},                                                            \
	    {"stock_places", CONF_TEXT, NULL, "locations whose stock is told", \
		NULL, false},                                                  \
	    {"stock_place_filter", CONF_TEXT, "Location_Filter",               \
		"the property that chooses one", NULL, false},                 \
	    {"tracking_path", CONF_TEXT, NULL,                                 \
		"where parcels are read, behind url", NULL, false},            \
	    {"tracking_key", CONF_TEXT, "No",                                  \
		"its property with the shipment", NULL, false},                \
	    {"tracking_number", CONF_TEXT, "Package_Tracking_No",              \
		"its property with the parcel's number", NULL, false},         \
	    {"tracking_wait", CONF_DURATION, "0s", "for a parcel's number",    \
		NULL, false},                                                  \
	    {"refusal_codes", CONF_TEXT, "Application_",                       \
		"begin so: it was refused", NULL, false},                      \
	    {"exists_codes", CONF_TEXT, "Internal_EntityWithSameKeyExists",    \
		"likewise: it is there already", NULL, false},                 \
	{                                                                      \
		"passing_codes", CONF_TEXT, NULL,                              \
		    "likewise: it passes by itself", NULL, false               \
	}

/* A rest_classify_fn: what the application itself refuses, it has undone. */
enum ecx_err navpage_classify(struct ecx_conn *conn,
    const struct http_answer *a, const json_t *body, bool repeatable,
    char why[ECX_WHY]);

/*
 * A list of stock: rows of items, with `ecx` {sku, place, quantity} beside what
 * they say. sku is the listing's key; the level is the property `quantity` less
 * those of stock_less, and none of what is blocked. For each of stock_places,
 * or the place that is asked for, the rows are read once more: the page reckons
 * its figures for what the filter names.
 */
enum ecx_err navpage_stock(struct odata *o, const struct odata_listing *items,
    const char *quantity, const struct ecx_query *query, struct ecx_emitter *e);

/* At tracking_path the rows of shipments, which have their numbers in that
 * property: a new object of lists by number, which is empty without a path. */
enum ecx_err navpage_tracking(struct odata *o, const json_t *shipments,
    const char *property, json_t **tracking);
/* Is it still time to wait for a parcel's number? rows: what tracks the
 * shipment; time: when it was posted. */
bool navpage_waits(
    const struct ecx_conn *conn, const json_t *rows, const char *time);

/* The lines that are alike in all of these properties (up to a NULL) summed
 * into one, a new list; what was undone comes to nothing and is left out. */
json_t *navpage_sums(
    const json_t *lines, const char *const alike[], const char *quantity);

#endif
