/*
 * Lists in pages, as the GraphQL Cursor Connections Specification (Relay) has
 * them: pageInfo { hasNextPage endCursor } and nodes, asked for by the variable
 * $after.
 */
#ifndef ECX_RELAY_H
#define ECX_RELAY_H

#include "core/unread.h"
#include "net/graphql.h"

/* One page, with `more` behind it. Anything but ECX_OK ends the list. */
typedef enum ecx_err relay_page_fn(void *data, const json_t *nodes, bool more);

/* What to do about a node that the server dies of. */
struct relay_bad {
	struct unread *unread;
	/* The same list with the names of its nodes alone: they are emitted. */
	const char *names;
};

/*
 * Passes a list to `page`, page by page. In the query it has the alias `list`,
 * at the top or in what has the alias `owner`;
 * variables (without after) are stolen. Returns what the operation or page
 * returned; PROTOCOL when the answer has no such list. With `bad` (or NULL),
 * where the server dies of a page, the next pages have half as many nodes, by
 * the variable $first, until the node at fault stands alone.
 */
enum ecx_err relay_list(struct gql *g, const char *query, json_t *variables,
    const struct relay_bad *bad, relay_page_fn *page, void *data);

/*
 * Appends the further pages to a list that is a member of owner. The query asks
 * for that member by $id, the id of the owner, which has the alias `owner`
 * there. STALE when the owner does not exist any more, or was changed
 * (updatedAt, if both have it) since its first page was read.
 */
enum ecx_err relay_append(
    struct gql *g, const char *query, json_t *owner, const char *member);

#endif
