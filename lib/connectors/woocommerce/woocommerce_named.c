/* Records of WooCommerce that a query names. */
#include <string.h>
#include <strings.h>

#include "connectors/woocommerce/woocommerce_walk.h"

/* Lists the records with such ids, or those that the shop finds by that word;
 * the library selects among them. status: NULL for all but the trash. */
static enum ecx_err
list_word(struct walk *w, const char *name, const char *word,
    const char *status, bool *died)
{
	auto_free char *base = rest_target(w->target, name, word,
	    w->kind == ECX_ORDER ? "dp" : "role",
	    w->kind == ECX_ORDER ? "6" : "all", NULL);
	auto_free char *target = status != NULL
				     ? rest_target(base, "status", status, NULL)
				     : xstrdup(base);
	struct woocommerce_page page = {.last = false};
	auto_pages struct pages pages = {0};
	size_t number;
	enum ecx_err err = ECX_OK;

	for (number = 1; err == ECX_OK && !page.last; number++) {
		json_auto_t *rows = NULL;

		err = woocommerce_page_get(
		    w->conn, target, number, WOO_PAGE, &page);
		*died = page.died;
		rows = page.rows;
		if (err == ECX_OK)
			err = pages_note_rows(
			    w->conn, &pages, NULL, rows, !page.last);
		if (err == ECX_OK)
			err = woocommerce_emit_rows(w, rows);
	}
	return err;
}

/* A reference is searched for by the number in it. */
static const char *
search_word(const struct ecx_conn *conn, const char *name)
{
	const char *prefix = conf_or(conn->conf, "prefix", conn->name);
	size_t n = strlen(prefix);

	return strncasecmp(name, prefix, n) == 0 && name[n] == '-'
		   ? name + n + 1
		   : name;
}

static enum ecx_err
include_page(void *data, size_t size, size_t number, bool *died)
{
	struct walk *w = data;
	const struct ecx_query *q = w->query;
	size_t begin = w->named + (number - 1) * size, i;
	auto_buf struct buf ids = {0};

	buf_init(&ids, BUF_LINE_MAX);
	for (i = begin; i < q->n_ids && i < begin + size; i++)
		if (woocommerce_is_id(q->ids[i]))
			buf_addf(
			    &ids, "%s%s", ids.len > 0 ? "," : "", q->ids[i]);
	return ids.len > 0 ? list_word(w, "include", ids.data, NULL, died)
			   : ECX_OK;
}

/* Nor need it be searched for. */
static json_t *
include_name(void *data, size_t number)
{
	struct walk *w = data;
	const char *id = w->query->ids[w->named + number - 1];

	json_object_set_new(w->seen, id, json_true());
	return json_pack("{s:s}", "id", id);
}

static enum ecx_err
search_name(struct walk *w, const char *id)
{
	bool died = false;
	enum ecx_err err =
	    list_word(w, "search", search_word(w->conn, id), NULL, &died);

	return died ? unread_emit(&w->unread, err, json_pack("{s:s}", "id", id))
		    : err;
}

/* The ids that were not seen, as many as a page has, as a list of the API. */
static char *
ids_unseen(const struct walk *w, size_t *from)
{
	const struct ecx_query *q = w->query;
	auto_buf struct buf ids = {0};
	size_t n = 0;

	buf_init(&ids, BUF_LINE_MAX);
	for (; *from < q->n_ids && n < WOO_PAGE; (*from)++) {
		const char *id = q->ids[*from];

		if (json_object_get(w->seen, id) == NULL &&
		    woocommerce_is_id(id))
			buf_addf(&ids, "%s%s", n++ > 0 ? "," : "", id);
	}
	return buf_take(&ids);
}

/* Those that are in the trash. */
static enum ecx_err
list_trash(struct walk *w)
{
	enum ecx_err err = ECX_OK;
	size_t from = 0;
	bool died = false;

	while (from < w->query->n_ids && err == ECX_OK) {
		auto_free char *ids = ids_unseen(w, &from);

		if (*ids != '\0')
			err = list_word(w, "include", ids, "trash", &died);
	}
	return err;
}

/* A person may name an order by its number, too. */
static enum ecx_err
search_unseen(struct walk *w)
{
	const struct ecx_query *q = w->query;
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < q->n_ids && err == ECX_OK; i++)
		if (json_object_get(w->seen, q->ids[i]) == NULL)
			err = search_name(w, q->ids[i]);
	return err;
}

enum ecx_err
woocommerce_list_named(struct walk *w)
{
	const struct unread_pages pages = {
	    &w->unread, include_page, include_name, w};
	const struct ecx_query *q = w->query;
	enum ecx_err err = ECX_OK;
	bool parted;
	size_t n;

	for (; w->named < q->n_ids && err == ECX_OK; w->named += n) {
		n = q->n_ids - w->named < WOO_PAGE ? q->n_ids - w->named
						   : WOO_PAGE;
		err = unread_page(&pages, n, 1, &parted);
	}
	if (err == ECX_OK && w->changes)
		err = list_trash(w);
	if (err == ECX_OK && (!w->changes || q->interactive))
		err = search_unseen(w);
	return err;
}
