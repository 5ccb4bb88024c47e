/* The verbs list, find and create by OData alone. */
#include <stdlib.h>

#include "net/odata.h"

/* Values in one request: a proxy may refuse a longer URL. */
enum { VALUES_MAX = 20 };

/* Customers with one address that are read: the second is one too many. */
enum { EMAILS_MAX = 10 };

/* ---- find and create ---- */

enum ecx_err
odata_record(struct odata *o, const struct ecx_entity *entity,
    const json_t *row, const json_t *doc, struct ecx_record *record)
{
	auto_free char *id = json_id(json_object_get(row, entity->id));
	auto_free char *number =
	    entity->number != NULL
		? json_id(json_object_get(row, entity->number))
		: NULL;

	if (*id == '\0')
		return ecx_fail(o->rest.conn, ECX_PROTOCOL,
		    "the answer names no %s", entity->noun);
	ecx_record_set(record, id, number, NULL);
	if (entity->note != NULL)
		entity->note(row, doc, record);
	return ECX_OK;
}

/* Looks for a customer without our reference; MISSING when none is meant. */
static enum ecx_err
find_by_email(struct odata *o, const struct ecx_entity *entity,
    const struct ecx_job *job, struct ecx_record *record)
{
	struct ecx_conn *conn = o->rest.conn;
	const char *email = ecx_customer_email(conn, job);
	json_auto_t *emails = json_pack("[s]", email != NULL ? email : "");
	auto_free char *select = xasprintf("%s,%s",
	    entity->select != NULL ? entity->select : "", entity->email);
	json_auto_t *rows = NULL;
	enum ecx_err err;
	json_t *row;

	err = odata_rows_by(o,
	    &(const struct odata_query){.path = entity->object,
		.filter = entity->email_filter != NULL ? entity->email_filter
						       : entity->filter,
		.select = entity->select != NULL ? select : NULL,
		.orderby = entity->id,
		.page = EMAILS_MAX},
	    entity->email, emails, &rows);
	if (err != ECX_OK)
		return err;
	err = ecx_match_one(conn, rows, entity->email, email, entity->id, &row);
	/* The reason names them as people know them. */
	if (err == ECX_REJECTED && entity->number != NULL)
		(void)ecx_match_one(
		    conn, rows, NULL, NULL, entity->number, &row);
	if (err == ECX_OK)
		err = odata_record(o, entity, row, job->doc, record);
	return ecx_matched_email(conn, err, email, record);
}

enum ecx_err
odata_find_record(struct odata *o, const struct ecx_entity *entity,
    const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *row = NULL;
	enum ecx_err err = odata_find(o, entity, job->key, &row);

	if (err == ECX_MISSING && entity->email != NULL &&
	    ecx_customer_email(o->rest.conn, job) != NULL)
		return find_by_email(o, entity, job, record);
	return err == ECX_OK ? odata_record(o, entity, row, job->doc, record)
			     : err;
}

enum ecx_err
odata_create_record(struct odata *o, const struct ecx_entity *entity,
    const json_t *body, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *row = NULL;
	char note[ODATA_NOTE];
	enum ecx_err err = odata_create(o, entity->object, body, &row, note);

	if (err != ECX_OK || o->rest.conn->dry_run)
		return err;
	err = odata_record(o, entity, row, job->doc, record);
	if (err == ECX_OK)
		ecx_record_note(record, "%s", note);
	return err == ECX_PROTOCOL ? ECX_UNSURE : err;
}

/* ---- an index by values of other rows ---- */

/* The next values from the *at-th object on, new; NULL behind the last. */
static json_t *
values_of(const json_t *of, const char *member, size_t *at)
{
	size_t n = json_array_size(of);
	json_t *list = *at < n ? json_array() : NULL;

	for (; *at < n && json_array_size(list) < VALUES_MAX; ++*at) {
		const char *value =
		    json_text_at(json_array_get(of, *at), member);

		if (*value != '\0')
			json_array_append_new(list, json_string(value));
	}
	return list;
}

static void
add_rows(json_t *index, const json_t *rows, const char *field)
{
	json_t *row, *list;
	size_t i;

	json_array_foreach (rows, i, row) {
		const char *value = json_text_at(row, field);

		list = json_object_get(index, value);
		if (list == NULL) {
			list = json_array();
			json_object_set_new(index, value, list);
		}
		json_array_append(list, row);
	}
}

enum ecx_err
odata_index(struct odata *o, const struct odata_query *query, const char *field,
    const json_t *of, const char *member, json_t **rows)
{
	enum ecx_err err = ECX_OK;
	json_t *values;
	size_t at = 0;

	*rows = json_object();
	while (query->path != NULL && err == ECX_OK &&
	       (values = values_of(of, member, &at)) != NULL) {
		json_auto_t *some = NULL;

		err = odata_rows_by(o, query, field, values, &some);
		json_decref(values);
		add_rows(*rows, some, field);
	}
	return err;
}

/* ---- list ---- */

char *
odata_select(const struct odata *o, const char *fields, const char *key)
{
	json_auto_t *more = ecx_words(o->rest.conn, key);
	auto_buf struct buf out = {0};
	const json_t *field;
	size_t i;

	buf_init(&out, BUF_LINE_MAX);
	buf_adds(&out, fields);
	json_array_foreach (more, i, field)
		buf_addf(&out, ",%s", json_string_value(field));
	return buf_take(&out);
}

struct list {
	const struct odata_listing *listing;
	struct odata_walk *walk; /* NULL: not along the time of change */
	struct ecx_emitter *e;
	int64_t cursor; /* the cursor that the list began with; with days, the
			 * last day seen */
};

static const char *
row_key(const struct odata_listing *listing)
{
	return listing->row != NULL ? listing->row : listing->key;
}

static void
note_day(struct list *l, const json_t *row)
{
	const char *const *day = l->listing->days;
	int64_t at;

	for (; day != NULL && *day != NULL; day++)
		if (clock_parse(json_string_at(row, *day), &at) &&
		    at > l->cursor)
			l->cursor = at;
}

static enum ecx_err
list_page(void *data, const json_t *rows)
{
	struct list *l = data;
	enum ecx_err err = ECX_OK;
	char cursor[CLOCK_TEXT];
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		note_day(l, row);
		err = !json_is_object(row)
			  ? ecx_emit_bad(l->e, row, "the row is no record")
		      : l->listing->emit != NULL
			  ? l->listing->emit(l->e, row, l->listing->data)
			  : ecx_emit_doc(l->e, json_incref(row));
		if (err != ECX_OK)
			return err;
	}
	if (l->walk == NULL)
		return ECX_OK;
	return ecx_emit_page(l->e,
	    clock_print(
		l->walk->from > l->cursor ? l->walk->from : l->cursor, cursor));
}

static enum ecx_err
list_named(struct odata *o, struct list *l, const struct ecx_query *query)
{
	const char *also = l->listing->query.filter;
	enum ecx_err err = ECX_OK;
	json_t *ids;
	size_t at = 0;

	while (err == ECX_OK &&
	       (ids = ecx_query_ids(query, VALUES_MAX, &at)) != NULL) {
		struct odata_query q = l->listing->query;
		auto_buf struct buf filter = {0};

		buf_init(&filter, BUF_LINE_MAX);
		odata_any_of(o, &filter, l->listing->key, ids);
		if (also != NULL)
			buf_addf(&filter, " and (%s)", also);
		q.filter = filter.data;
		q.orderby = l->listing->key;
		err = odata_pages(o, &q, list_page, l);
		json_decref(ids);
	}
	return err;
}

/* "(Changed ge 2026-11-20 or Created ge 2026-11-20) and (FILTER)" */
static void
add_days(const struct odata *o, struct buf *filter,
    const struct odata_listing *listing, int64_t from)
{
	const char *also = listing->query.filter;
	const char *const *day;
	char text[CLOCK_TEXT];

	for (day = listing->days; *day != NULL; day++) {
		buf_addf(filter, "%s%s ge ",
		    day == listing->days ? "(" : " or ", *day);
		(void)odata_literal(
		    o, filter, ODATA_DATE, clock_print(from, text));
	}
	buf_addc(filter, ')');
	if (also != NULL)
		buf_addf(filter, " and (%s)", also);
}

/* Lists all rows, or those changed since a day, in the order of their key: only
 * its end has a cursor. */
static enum ecx_err
list_all(struct odata *o, struct list *l, const struct ecx_query *query)
{
	const struct odata_listing *listing = l->listing;
	struct odata_query all = listing->query;
	enum ecx_err err = ECX_OK;
	char cursor[CLOCK_TEXT];
	auto_buf struct buf filter = {0};
	int64_t from = 0;

	buf_init(&filter, BUF_LINE_MAX);
	all.key = row_key(listing);
	if (listing->days != NULL)
		err = ecx_query_from(o->rest.conn, query, &l->cursor, &from);
	if (from > 0) {
		add_days(o, &filter, listing, from);
		all.filter = filter.data;
	}
	if (err == ECX_OK)
		err = odata_pages(o, &all, list_page, l);
	if (err != ECX_OK)
		return err;
	return ecx_emit_page(l->e,
	    listing->days != NULL ? clock_print(l->cursor, cursor) : ecx_all);
}

enum ecx_err
odata_list(struct odata *o, const struct odata_listing *listing,
    const struct ecx_query *query, struct ecx_emitter *e)
{
	struct odata_walk walk = {.query = listing->query,
	    .time = listing->time,
	    .key = row_key(listing),
	    .fn = list_page};
	struct list l = {.listing = listing, .e = e};
	enum ecx_err err;

	walk.data = &l;
	if (query->n_ids > 0)
		return list_named(o, &l, query);
	if (listing->time == NULL)
		return list_all(o, &l, query);
	err = ecx_query_from(o->rest.conn, query, &l.cursor, &walk.from);
	if (err != ECX_OK)
		return err;
	l.walk = &walk;
	return odata_walk(o, &walk);
}

/* ---- references of orders by day ---- */

struct by_day {
	struct ecx_conn *conn;
	const char *field;
	size_t most;
	ecx_refs_fn *fn;
	struct ecx_emitter *e;
};

static enum ecx_err
list_page_refs(void *data, const json_t *rows)
{
	const struct by_day *d = data;
	json_auto_t *seen = json_object();
	json_auto_t *refs = json_array();
	enum ecx_err err = ECX_OK;
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		const char *ref = json_text_at(row, d->field);

		if (*ref != '\0' && json_object_get(seen, ref) == NULL) {
			json_object_set_new(seen, ref, json_true());
			json_array_append_new(refs, json_string(ref));
		}
		if (err == ECX_OK && json_array_size(refs) == d->most) {
			err = d->fn(d->conn, refs, d->e);
			json_array_clear(refs);
		}
	}
	return err == ECX_OK && json_array_size(refs) > 0
		   ? d->fn(d->conn, refs, d->e)
		   : err;
}

enum ecx_err
odata_list_refs(struct odata *o, const struct odata_query *query,
    const char *field, const char *day, enum odata_type type, int64_t since,
    size_t most, ecx_refs_fn *fn, struct ecx_emitter *e)
{
	struct by_day d = {o->rest.conn, field, most, fn, e};
	struct odata_query q = *query;
	auto_buf struct buf filter = {0};
	char text[CLOCK_TEXT];
	enum ecx_err err;

	buf_init(&filter, BUF_LINE_MAX);
	if (since > 0) {
		buf_addf(&filter, "%s ge ", day);
		(void)odata_literal(o, &filter, type, clock_print(since, text));
		if (q.filter != NULL)
			buf_addf(&filter, " and (%s)", q.filter);
		q.filter = filter.data;
	}
	err = odata_pages(o, &q, list_page_refs, &d);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}
