#include <string.h>

#include "core/pages.h"
#include "net/relay.h"

static bool
has_more(const json_t *list)
{
	return json_true_at(list, "pageInfo.hasNextPage");
}

/* Is it a page? An empty one with more behind it could repeat forever. */
static bool
is_page(const json_t *list)
{
	const json_t *nodes = json_object_get(list, "nodes");

	return json_is_array(nodes) &&
	       (json_array_size(nodes) > 0 || !has_more(list)) &&
	       (json_string_at(list, "pageInfo.endCursor") != NULL ||
		   !has_more(list));
}

static enum ecx_err
fail_no_list(struct gql *g)
{
	return ecx_fail(
	    g->rest.conn, ECX_PROTOCOL, "the answer has no list of nodes");
}

/* Notes the cursor of the next page, where there is one. */
static enum ecx_err
note_next(struct gql *g, struct pages *pages, const json_t *list)
{
	return has_more(list) ? pages_note(g->rest.conn, pages, NULL,
				    json_text_at(list, "pageInfo.endCursor"))
			      : ECX_OK;
}

struct list {
	struct gql *gql;
	json_t *with; /* variables */
	struct pages pages;
	const struct relay_bad *bad;
	json_int_t size, first; /* nodes of a page: at most, and now */
};

/* Asks for a page and goes on behind it: *list is borrowed from *answer. */
static enum ecx_err
ask_page(
    struct list *l, const char *query, json_t **answer, const json_t **list)
{
	enum ecx_err err;

	if (l->bad != NULL)
		json_object_set_new(l->with, "first", json_integer(l->first));
	err = gql_ask(l->gql, query, json_copy(l->with), answer);
	if (err != ECX_OK)
		return err;
	*list = json_object_get(*answer, "list");
	if (*list == NULL)
		*list = json_at(*answer, "owner.list");
	if (!is_page(*list))
		return fail_no_list(l->gql);
	err = note_next(l->gql, &l->pages, *list);
	if (err == ECX_OK)
		json_set_text(l->with, "after",
		    json_string_at(*list, "pageInfo.endCursor"));
	return err;
}

/* The server died of a page: asks for less next time, or emits the name of the
 * one node. *more: there is anything left. */
static enum ecx_err
ask_less(struct list *l, enum ecx_err died, bool *more)
{
	auto_free char *words = xstrdup(l->gql->rest.conn->error);
	json_auto_t *answer = NULL;
	const json_t *list;
	enum ecx_err err;

	*more = true;
	if (l->first > 1) {
		err = l->first == l->size ? unread_probe(l->bad->unread, died)
					  : ECX_OK;
		l->first /= 2;
		return err;
	}
	err = ask_page(l, l->bad->names, &answer, &list);
	(void)ecx_fail(l->gql->rest.conn, died, "%s", words);
	if (err != ECX_OK)
		return ecx_err_stops(err) ? err : died;
	*more = has_more(list);
	return unread_emit(l->bad->unread, died,
	    json_incref(json_array_get(json_object_get(list, "nodes"), 0)));
}

static enum ecx_err
list_pages(struct list *l, const char *query, relay_page_fn *page, void *data)
{
	enum ecx_err err;
	bool more;

	do {
		json_auto_t *answer = NULL;
		const json_t *list = NULL;

		err = ask_page(l, query, &answer, &list);
		if (l->bad != NULL &&
		    (err == ECX_AGAIN || (err == ECX_PROTOCOL && !list))) {
			err = ask_less(l, err, &more);
			continue;
		}
		if (err != ECX_OK)
			return err;
		more = has_more(list);
		l->first = 2 * l->first < l->size ? 2 * l->first : l->size;
		err = page(data, json_object_get(list, "nodes"), more);
	} while (err == ECX_OK && more);
	return err;
}

enum ecx_err
relay_list(struct gql *g, const char *query, json_t *variables,
    const struct relay_bad *bad, relay_page_fn *page, void *data)
{
	json_auto_t *with = variables;
	json_int_t size = json_integer_value(json_object_get(with, "first"));
	struct list l = {
	    .gql = g, .with = with, .bad = bad, .size = size, .first = size};
	enum ecx_err err = list_pages(&l, query, page, data);

	pages_cleanup(&l.pages);
	return err;
}

/* Is it the owner of the first page, unchanged since then? */
static bool
is_same(const json_t *owner, const json_t *now)
{
	const char *was = json_string_at(owner, "updatedAt");
	const char *is = json_string_at(now, "updatedAt");

	return json_is_object(now) &&
	       (was == NULL || is == NULL || strcmp(was, is) == 0);
}

enum ecx_err
relay_append(
    struct gql *g, const char *query, json_t *owner, const char *member)
{
	json_t *list = json_object_get(owner, member);
	auto_pages struct pages pages = {0};

	while (is_page(list) && has_more(list)) {
		json_auto_t *answer = NULL;
		json_t *now, *next;
		enum ecx_err err = note_next(g, &pages, list);

		if (err == ECX_OK)
			err = gql_ask(g, query,
			    json_pack("{s:O, s:O}", "id",
				json_object_get(owner, "id"), "after",
				json_at(list, "pageInfo.endCursor")),
			    &answer);
		if (err != ECX_OK)
			return err;
		now = json_object_get(answer, "owner");
		if (!is_same(owner, now))
			return ecx_fail(g->rest.conn, ECX_STALE,
			    "changed while its pages were read");
		next = json_object_get(now, member);
		if (!is_page(next))
			return fail_no_list(g);
		json_array_extend(json_object_get(list, "nodes"),
		    json_object_get(next, "nodes"));
		json_object_set(
		    list, "pageInfo", json_object_get(next, "pageInfo"));
	}
	return is_page(list) ? ECX_OK : fail_no_list(g);
}
