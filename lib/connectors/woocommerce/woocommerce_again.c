/*
 * Lists that are read twice: while the pages of a list are read, a row that is
 * removed moves those behind it forward, so that one of them is on no page.
 */
#include <stdio.h>
#include <string.h>

#include "connectors/woocommerce/woocommerce_in.h"
#include "core/pages.h"

static json_int_t
id_of(const json_t *row, char text[24])
{
	const json_int_t id = json_integer_value(json_object_get(row, "id"));

	(void)snprintf(text, 24, "%lld", (long long)id);
	return id;
}

void
woocommerce_note_ids(json_t *ids, const json_t *rows)
{
	const json_t *row;
	char id[24];
	size_t i;

	json_array_foreach (rows, i, row)
		if (id_of(row, id) > 0)
			json_object_set_new(ids, id, json_true());
}

/* The ids of all rows of the list that are not among those that are known, as
 * the members of an object. */
static enum ecx_err
find_missed(struct ecx_conn *conn, const char *list, const json_t *known,
    json_t *missed)
{
	auto_free char *target = rest_target(list, "_fields", "id", NULL);
	struct woocommerce_page page = {.last = false};
	auto_pages struct pages pages = {0};
	enum ecx_err err = ECX_OK;
	const char *id;
	json_t *row;
	void *next;
	size_t n;

	for (n = 1; err == ECX_OK && !page.last; n++) {
		json_auto_t *rows = NULL;

		err = woocommerce_page_get(conn, target, n, WOO_PAGE, &page);
		rows = page.rows;
		if (err == ECX_OK)
			err = pages_note_rows(
			    conn, &pages, NULL, rows, !page.last);
		woocommerce_note_ids(missed, rows);
	}
	json_object_foreach_safe (missed, next, id, row)
		if (json_object_get(known, id) != NULL)
			json_object_del(missed, id);
	return err;
}

enum ecx_err
woocommerce_look_again(struct ecx_conn *conn, const char *list,
    const json_t *known, woocommerce_missed_fn *fn, void *data)
{
	json_auto_t *missed = json_object();
	enum ecx_err err = find_missed(conn, list, known, missed);
	const char *id;
	const json_t *mark;

	json_object_foreach (missed, id, mark) {
		auto_free char *target = rest_target(list, "include", id, NULL);
		struct woocommerce_page page = {.last = false};
		json_auto_t *rows = NULL;

		if (err != ECX_OK)
			return err;
		err = woocommerce_page_get(conn, target, 1, 1, &page);
		rows = page.rows;
		if (err == ECX_OK || page.died)
			err = fn(data, id, rows, err);
	}
	return err;
}
