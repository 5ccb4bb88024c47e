/*
 * A list of WooCommerce while it is read: woocommerce_list.c reads pages,
 * woocommerce_again.c what they missed, and woocommerce_named.c the records
 * that a query names.
 */
#ifndef ECX_WOOCOMMERCE_WALK_H
#define ECX_WOOCOMMERCE_WALK_H

#include "connectors/woocommerce/woocommerce_in.h"
#include "core/pages.h"
#include "core/unread.h"

struct walk {
	struct ecx_conn *conn;
	enum ecx_kind kind; /* ECX_ORDER or ECX_CUSTOMER */
	bool changes;       /* what became of orders is looked for */
	const struct ecx_query *query;
	struct ecx_emitter *e;
	size_t size;    /* of a page */
	int64_t from;   /* microseconds: only changes then or later */
	int64_t cursor; /* all changes up to here were emitted */
	int64_t latest; /* the latest change that was seen */
	json_t *seen;   /* id: change, of rows that may come again */
	struct unread unread;
	bool poisoned; /* the shop dies of a page sorted by the change */
	/* A list by id. */
	const char *target;
	bool filtered; /* it has no rows from before `from` */
	int64_t end;   /* rows that changed then or later are left out; or 0 */
	int64_t total; /* rows of all pages; -1: not known */
	bool shrunk;   /* a row has left it: another one may have been missed */
	bool last;     /* its last page was read */
	json_t *ids;   /* of its rows; NULL: they are not noted */
	struct pages pages;
	size_t named; /* the first of the ids that are asked for */
};

/* ---- woocommerce_rows.c ---- */

/* When the row changed, in microseconds; 0 where it does not say. */
int64_t woocommerce_changed(const json_t *row);
/* Notes that a row was seen; false when it was seen with this change before. */
bool woocommerce_is_new(struct walk *w, const char *id, int64_t t);
enum ecx_err woocommerce_emit_rows(struct walk *w, const json_t *rows);

/* ---- woocommerce_named.c ---- */

/* Lists the records with the ids of the query, or that the shop finds by them.
 */
enum ecx_err woocommerce_list_named(struct walk *w);

#endif
