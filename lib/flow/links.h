/*
 * Links for people to the page of an order, in its store and in the ERP, by the
 * key order_url of the section.
 */
#ifndef ECX_LINKS_H
#define ECX_LINKS_H

#include "base/conf.h"
#include "base/json.h"
#include "core/ledger.h"

struct links {
	char *store, *system; /* or NULL */
};

void links_free(struct links *links);
#define auto_links __attribute__((cleanup(links_free)))

/* The address of an order in the system of a section, which may be NULL; id and
 * number may be NULL where they are not known. NULL without a key order_url, or
 * where it names what is not known. The caller frees it. */
char *link_of(const struct conf_section *s, const char *id, const char *number);

/* The links to the order of a row of receipts, of the quarantine or of deferred
 * documents: to the ERP only where the order was created. */
struct links links_of(
    struct ledger *l, const struct conf *conf, const json_t *row);

#endif
