/* A walk along the time of change. */
#include <stdlib.h>

#include "net/odata_in.h"

/* Version 2 writes times with milliseconds and has finer ones. */
static const int64_t tick = 1000;

/* Has the walk not passed on this row yet? Notes the time that it has reached,
 * and the keys of the rows of that time: the next page has them again. */
static bool
is_new(struct odata_walk *w, const json_t *row)
{
	auto_free char *key = json_id(json_object_get(row, w->key));
	int64_t at = 0;

	(void)clock_parse(json_string_at(row, w->time), &at);
	if (at > w->from) {
		w->from = at;
		json_object_clear(w->seen);
	}
	if (*key != '\0' && json_object_get(w->seen, key) != NULL)
		return false;
	if (at == w->from)
		json_object_set_new(w->seen, key, json_true());
	return true;
}

static enum ecx_err
walk_page(void *data, const json_t *rows)
{
	struct odata_walk *w = data;
	json_auto_t *some = json_array();
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row)
		if (is_new(w, row))
			json_array_append(some, row);
	return w->fn(w->data, some);
}

/* The rows of one time; rows that have another one come later. */
static enum ecx_err
walk_time(void *data, const json_t *rows)
{
	struct odata_walk *w = data;
	json_auto_t *some = json_array();
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		int64_t at = 0;

		(void)clock_parse(json_string_at(row, w->time), &at);
		if (at <= w->from && is_new(w, row))
			json_array_append(some, row);
	}
	return json_array_size(some) > 0 ? w->fn(w->data, some) : ECX_OK;
}

static void
add_bound(const struct odata *o, struct buf *out, const struct odata_walk *w,
    const char *op, int64_t at)
{
	char text[CLOCK_TEXT];

	if (at == 0)
		return;
	buf_addf(out, "%s%s %s ", out->len > 0 ? " and " : "", w->time, op);
	(void)odata_literal(o, out, ODATA_TIME, clock_print(at, text));
}

/* The rows from one time on, or before another one, unless that is 0. */
static char *
walk_filter(
    const struct odata *o, const struct odata_walk *w, int64_t from, int64_t to)
{
	const char *also = w->query.filter;
	auto_buf struct buf out = {0};

	buf_init(&out, BUF_LINE_MAX);
	add_bound(o, &out, w, "ge", from);
	add_bound(o, &out, w, "lt", to);
	if (also != NULL)
		buf_addf(&out, "%s(%s)", out.len > 0 ? " and " : "", also);
	return out.len > 0 ? buf_take(&out) : NULL;
}

/* Reads all rows of the time that the walk has reached, by their key; those
 * without a time out of all rows. */
static enum ecx_err
read_time(struct odata *o, struct odata_walk *w)
{
	auto_free char *filter =
	    walk_filter(o, w, w->from, w->from > 0 ? w->from + tick : 0);
	struct odata_query q = w->query;

	q.filter = filter;
	q.group = w->key;
	return odata_pages(o, &q, walk_time, w);
}

enum ecx_err
odata_walk(struct odata *o, struct odata_walk *w)
{
	auto_free char *orderby = xasprintf("%s,%s", w->time, w->key);
	struct odata_windows windows = {
	    .o = o, .fn = walk_page, .data = w, .overlap = true};
	int64_t from = w->from;
	enum ecx_err err;
	bool more;
	size_t n;

	w->seen = json_object();
	do {
		auto_free char *filter = walk_filter(o, w, from, 0);
		struct odata_query q = w->query;

		q.filter = filter;
		q.orderby = orderby;
		err = odata_read_window(&windows, &q, &n);
		more = err == ECX_OK && odata_more_windows(o, &q, n);
		if (more && w->from <= from)
			err = read_time(o, w);
		from = w->from <= from ? from + tick : w->from;
	} while (err == ECX_OK && more);
	odata_windows_cleanup(&windows);
	json_decref(w->seen);
	return err;
}
