/* Reading: pages and windows. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "net/odata_in.h"

/* Rows of a look-up that should find one: a message names no more than this. */
enum { FOUND_MAX = 10 };

/* How often a list is read that is read until it is the same twice. */
enum { LOOKS_MAX = 4 };

/* ---- pages ---- */

static void
add_option(struct buf *out, const char *name, const char *value)
{
	if (value == NULL)
		return;
	buf_addf(
	    out, "%c$%s=", strchr(out->data, '?') != NULL ? '&' : '?', name);
	http_escape(out, value);
}

static void
add_count(struct buf *out, const char *name, size_t n)
{
	auto_free char *text = xasprintf("%zu", n);

	if (n > 0)
		add_option(out, name, text);
}

static char *
first_target(const struct odata *o, const struct odata_query *q)
{
	const char *orderby = q->orderby != NULL ? q->orderby
			      : q->key != NULL   ? q->key
						 : q->group;
	auto_buf struct buf out = {0};

	buf_init(&out, BUF_LINE_MAX);
	buf_adds(&out, q->path);
	add_option(&out, "filter", q->filter);
	add_option(&out, "select", q->select);
	add_option(&out, "expand", q->expand);
	if (!(o->profile->quirks & ODATA_SORTED))
		add_option(&out, "orderby", orderby);
	if (o->profile->quirks & ODATA_TOP)
		add_count(&out, "top", q->page);
	add_count(&out, "skip", q->skip);
	if (o->profile->version == ODATA_V2)
		add_option(&out, "format", "json");
	return buf_take(&out);
}

static const char *
link_of(const json_t *answer)
{
	static const char *const names[] = {
	    "@odata.nextLink", "odata.nextLink"};
	const char *link = json_string_at(answer, "d.__next");
	size_t i;

	for (i = 0; i < ARRAY_LEN(names) && link == NULL; i++)
		link = json_string_value(json_object_get(answer, names[i]));
	return link;
}

/* The path of a URL, behind "https://host" where there is one. */
static const char *
path_of(const char *url)
{
	const char *host = strstr(url, "://");

	return host != NULL ? host + 3 + strcspn(host + 3, "/?") : url;
}

/*
 * The link as a URL on our host: behind a proxy the server has another name for
 * itself. A relative link is relative to the request that it answered.
 */
static char *
resolve_link(const struct odata *o, const char *target, const char *link)
{
	int host = (int)(path_of(o->base) - o->base);
	auto_free char *now = strstr(target, "://") != NULL
				  ? xstrdup(target)
				  : xasprintf("%s%s", o->base, target);
	int folder = (int)strcspn(now, "?");

	if (strcspn(link, ":") < strcspn(link, "/?"))
		return xasprintf("%.*s%s", host, o->base, path_of(link));
	if (*link == '/')
		return xasprintf("%.*s%s", host, o->base, link);
	while (folder > 0 && now[folder - 1] != '/')
		folder--;
	return xasprintf("%.*s%s", folder, now, link);
}

/* "NAME gt 'VALUE' and (FILTER)": the rows of a query from a value on. */
static void
add_from(const struct odata *o, struct buf *out, const struct odata_query *q,
    const char *name, const char *op, const json_t *value)
{
	auto_free char *text = json_id(value);

	buf_addf(out, "%s %s ", name, op);
	(void)odata_literal(
	    o, out, json_is_integer(value) ? ODATA_NUMBER : ODATA_TEXT, text);
	if (q->filter != NULL)
		buf_addf(out, " and (%s)", q->filter);
}

/* The target of the page behind the last row's key; NULL when it has none. */
static char *
keyset_target(
    const struct odata *o, const struct odata_query *q, const json_t *rows)
{
	const json_t *last = json_array_get(rows, json_array_size(rows) - 1);
	const json_t *value =
	    q->key != NULL ? json_object_get(last, q->key) : NULL;
	auto_free char *key = json_id(value);
	struct odata_query next = *q;
	auto_buf struct buf filter = {0};

	buf_init(&filter, BUF_LINE_MAX);
	if (*key == '\0')
		return NULL;
	add_from(o, &filter, q, q->key, "gt", value);
	next.filter = filter.data;
	return first_target(o, &next);
}

/* The target of the page that the link leads to; n: rows so far, with these. */
static char *
next_target(const struct odata *o, const struct odata_query *q, const char *now,
    const char *link, const json_t *rows, size_t n)
{
	struct odata_query next = *q;
	char *target = NULL;

	next.skip += n;
	if (o->profile->quirks & ODATA_LOOSE_LINKS)
		target = first_target(o, &next);
	else if (o->profile->quirks & ODATA_KEYSET)
		target = keyset_target(o, q, rows);
	return target != NULL ? target : resolve_link(o, now, link);
}

/* Reads the page at *target, which follows n rows; *target is then the target
 * of the next page, or NULL. */
static enum ecx_err
read_page(struct odata *o, const struct odata_query *q, size_t n, char **target,
    json_t **rows)
{
	auto_free char *now = *target;
	auto_free char *prefer =
	    xasprintf("Prefer: odata.maxpagesize=%zu", q->page);
	bool prefers = o->profile->version >= ODATA_V3 && q->page > 0 &&
		       !(o->profile->quirks & ODATA_TOP);
	const char *const headers[] = {prefers ? prefer : NULL, NULL};
	const struct http_request request = {
	    .method = "GET", .target = now, .headers = headers};
	json_auto_t *answer = NULL;
	enum ecx_err err = rest_call(&o->rest, &request, &answer, NULL);
	const char *link = link_of(answer);

	*rows = err == ECX_OK ? odata_content(o, answer) : NULL;
	*target = link != NULL ? next_target(o, q, now, link, *rows,
				     n + json_array_size(*rows))
			       : NULL;
	if (err == ECX_MISSING) {
		auto_free char *why = xstrdup(o->rest.conn->error);

		return ecx_fail(
		    o->rest.conn, ECX_CONFIG, "%s: %s", q->path, why);
	}
	if (err == ECX_OK && !json_is_array(*rows))
		return ecx_fail(o->rest.conn, ECX_PROTOCOL,
		    "%s: the answer has no list of entities", q->path);
	return err;
}

/* A window that begins as another one did shows that $skip was ignored. */
static enum ecx_err
note_window(
    struct odata_windows *w, const struct odata_query *q, const json_t *rows)
{
	const json_t *first = json_array_get(rows, 0);
	auto_free char *text = first != NULL ? json_text(first) : NULL;
	auto_free char *list = xasprintf("%s: $skip is not obeyed", q->path);

	return text != NULL ? pages_note(w->o->rest.conn, &w->begun, list, text)
			    : ECX_OK;
}

/* Notes what was read of a window, and the target of the next page. */
static enum ecx_err
note_page(struct odata_windows *w, const struct odata_query *q, bool begins,
    const json_t *rows, const char *next)
{
	struct ecx_conn *conn = w->o->rest.conn;
	enum ecx_err err = begins ? note_window(w, q, rows) : ECX_OK;

	if (err == ECX_OK)
		err = pages_note_size(conn, &w->targets, q->path,
		    json_array_size(rows), next != NULL);
	if (err == ECX_OK && next != NULL)
		err = pages_note(conn, &w->targets, q->path, next);
	return err;
}

void
odata_windows_cleanup(struct odata_windows *w)
{
	pages_cleanup(&w->begun);
	pages_cleanup(&w->targets);
}

enum ecx_err
odata_read_window(
    struct odata_windows *w, const struct odata_query *q, size_t *n)
{
	char *target = first_target(w->o, q);
	bool loose = w->o->profile->quirks & ODATA_LOOSE_LINKS;
	enum ecx_err err =
	    pages_note(w->o->rest.conn, &w->targets, q->path, target);

	*n = 0;
	while (target != NULL && err == ECX_OK) {
		json_auto_t *rows = NULL;

		err = read_page(w->o, q, *n, &target, &rows);
		if (err == ECX_OK)
			err = note_page(w, q, !w->overlap && (*n == 0 || loose),
			    rows, target);
		if (err == ECX_OK)
			err = w->fn(w->data, rows);
		*n += json_array_size(rows);
	}
	free(target);
	return err;
}

bool
odata_more_windows(const struct odata *o, const struct odata_query *q, size_t n)
{
	return o->profile->quirks & ODATA_TOP && q->page > 0 && n >= q->page;
}

/* ---- pages by the value of a property ---- */

/* Rows that have one value of a property; more of them fill no request. */
enum { GROUP_MAX = 100000 };

/* The value of a row at "productid/productnumber", or NULL. */
static json_t *
value_at(const json_t *row, const char *name)
{
	auto_free char *path = xstrdup(name);
	char *at = path;

	while ((at = strchr(at, '/')) != NULL)
		*at = '.';
	return json_at(row, path);
}

static const json_t *
last_value(const json_t *rows, const char *name)
{
	return value_at(json_array_get(rows, json_array_size(rows) - 1), name);
}

/* The number of rows before those with the last value. */
static size_t
rows_before_last(const json_t *rows, const char *name)
{
	auto_free char *last = json_id(last_value(rows, name));
	size_t n = json_array_size(rows);

	while (n > 0) {
		auto_free char *value =
		    json_id(value_at(json_array_get(rows, n - 1), name));

		if (strcmp(value, last) != 0)
			break;
		n--;
	}
	return n;
}

/* Reads rows, and as many pages as it takes to reach a second value; *more:
 * others follow. */
static enum ecx_err
read_groups(struct odata_windows *w, const struct odata_query *q, json_t *rows,
    bool *more)
{
	char *target = first_target(w->o, q);
	enum ecx_err err =
	    pages_note(w->o->rest.conn, &w->targets, q->path, target);

	while (target != NULL && err == ECX_OK &&
	       rows_before_last(rows, q->group) == 0) {
		json_auto_t *some = NULL;

		err = read_page(w->o, q, 0, &target, &some);
		if (err == ECX_OK)
			err = note_page(w, q, false, some, target);
		json_array_extend(rows, some);
	}
	*more = target != NULL ||
		odata_more_windows(w->o, q, json_array_size(rows));
	free(target);
	return err;
}

/* Hands over the rows of all values but the last, which the next page begins
 * with; a larger page is needed where there is only one. */
static enum ecx_err
pass_groups(
    struct odata_windows *w, struct odata_query *q, json_t *rows, bool more)
{
	size_t n =
	    more ? rows_before_last(rows, q->group) : json_array_size(rows);
	auto_free char *value = json_id(last_value(rows, q->group));

	if (more && n == 0 && q->page >= GROUP_MAX)
		return ecx_fail(w->o->rest.conn, ECX_PROTOCOL,
		    "%s: %zu rows have %s '%s': that is more than one request "
		    "can read",
		    q->path, json_array_size(rows), q->group, value);
	q->page *= more && n == 0 ? 2 : 1;
	while (json_array_size(rows) > n)
		(void)json_array_remove(rows, json_array_size(rows) - 1);
	return n > 0 || !more ? w->fn(w->data, rows) : ECX_OK;
}

static enum ecx_err
pages_by_group(struct odata_windows *w, const struct odata_query *query)
{
	struct odata_query q = *query;
	auto_buf struct buf filter = {0};
	enum ecx_err err;
	bool more;

	buf_init(&filter, BUF_LINE_MAX);
	do {
		json_auto_t *rows = json_array();

		err = read_groups(w, &q, rows, &more);
		if (err != ECX_OK)
			return err;
		buf_reset(&filter);
		add_from(w->o, &filter, query, q.group, "ge",
		    last_value(rows, q.group));
		q.filter = filter.data;
		err = pass_groups(w, &q, rows, more);
	} while (err == ECX_OK && more);
	return err;
}

/* ---- all rows of a query ---- */

static enum ecx_err
pages_by_number(struct odata_windows *w, const struct odata_query *query)
{
	struct odata_query q = *query;
	enum ecx_err err;
	size_t n;

	do {
		err = odata_read_window(w, &q, &n);
		q.skip += n;
	} while (err == ECX_OK && odata_more_windows(w->o, &q, n));
	return err;
}

enum ecx_err
odata_pages(struct odata *o, const struct odata_query *query, odata_page_fn *fn,
    void *data)
{
	struct odata_windows w = {.o = o, .fn = fn, .data = data};
	enum ecx_err err = query->group != NULL ? pages_by_group(&w, query)
						: pages_by_number(&w, query);

	odata_windows_cleanup(&w);
	return err;
}

static enum ecx_err
append_rows(void *data, const json_t *rows)
{
	json_array_extend(data, (json_t *)rows);
	return ECX_OK;
}

/* Do pages count rows, so that one that goes shifts those behind it? */
static bool
is_counted(const struct odata *o, const struct odata_query *q)
{
	unsigned quirks = o->profile->quirks;

	if (q->group != NULL || quirks & ODATA_LOOSE_LINKS)
		return false;
	return quirks & ODATA_TOP || (quirks & ODATA_KEYSET && q->key == NULL);
}

/* Reads the rows once; *pages is the number of answers. */
static enum ecx_err
read_rows(struct odata *o, const struct odata_query *query, json_t **rows,
    size_t *pages)
{
	struct odata_windows w = {
	    .o = o, .fn = append_rows, .data = json_array()};
	enum ecx_err err = query->group != NULL ? pages_by_group(&w, query)
						: pages_by_number(&w, query);

	*rows = w.data;
	*pages = w.targets.n;
	odata_windows_cleanup(&w);
	return err;
}

enum ecx_err
odata_rows(struct odata *o, const struct odata_query *query, json_t **rows)
{
	size_t pages, looks;
	enum ecx_err err = read_rows(o, query, rows, &pages);

	if (pages < 2 || !is_counted(o, query))
		return err;
	for (looks = 1; err == ECX_OK && looks < LOOKS_MAX; looks++) {
		json_auto_t *before = *rows;

		err = read_rows(o, query, rows, &pages);
		if (err == ECX_OK && json_equal(before, *rows))
			return ECX_OK;
	}
	return err == ECX_OK ? ecx_fail(o->rest.conn, ECX_AGAIN,
				   "%s kept changing while it was read, %d "
				   "times",
				   query->path, LOOKS_MAX)
			     : err;
}

enum ecx_err
odata_rows_by(struct odata *o, const struct odata_query *query,
    const char *field, const json_t *values, json_t **rows)
{
	struct odata_query q = *query;
	auto_buf struct buf filter = {0};

	*rows = NULL;
	buf_init(&filter, BUF_LINE_MAX);
	if (json_array_size(values) == 0)
		return ECX_OK;
	odata_any_of(o, &filter, field, values);
	if (q.filter != NULL)
		buf_addf(&filter, " and (%s)", q.filter);
	q.filter = filter.data;
	return odata_rows(o, &q, rows);
}

enum ecx_err
odata_get(struct odata *o, const char *target, json_t **entity)
{
	json_auto_t *answer = NULL;
	enum ecx_err err = rest_get(&o->rest, target, &answer);

	*entity = err == ECX_OK ? odata_content(o, answer) : NULL;
	return err;
}

/* ---- one row by its reference ---- */

/* Removes cancelled records, as long as another one is left. */
static void
drop_cancelled(const struct ecx_entity *entity, json_t *rows)
{
	size_t i;

	for (i = json_array_size(rows); i-- > 0;)
		if (json_array_size(rows) > 1 && entity->cancelled != NULL &&
		    entity->cancelled(json_array_get(rows, i)))
			(void)json_array_remove(rows, i);
}

enum ecx_err
odata_find(struct odata *o, const struct ecx_entity *entity, const char *key,
    json_t **found)
{
	struct ecx_conn *conn = o->rest.conn;
	json_auto_t *keys = json_pack("[s]", key);
	json_auto_t *rows = NULL;
	enum ecx_err err;
	json_t *row;

	err = odata_rows_by(o,
	    &(const struct odata_query){.path = entity->object,
		.filter = entity->filter,
		.select = entity->select,
		.orderby = entity->id,
		.page = FOUND_MAX},
	    entity->reference, keys, &rows);
	*found = NULL;
	if (err != ECX_OK)
		return err;
	drop_cancelled(entity, rows);
	err =
	    ecx_match_one(conn, rows, entity->reference, key, entity->id, &row);
	if (err == ECX_OK)
		*found = json_incref(row);
	return err;
}
