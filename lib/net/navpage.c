#include <stdio.h>
#include <string.h>

#include "net/navpage.h"

/* Numbers in one request: a longer one may not pass a proxy. */
enum { NUMBERS = 20 };

/* ---- errors ---- */

/* Does the code begin with one of the words of the key? */
static bool
code_in(const struct ecx_conn *conn, const json_t *body, const char *key,
    const char *fallback)
{
	json_auto_t *words = ecx_words(conn, key, fallback);
	const char *code = json_text_at(body, "error.code");
	const json_t *word;
	size_t i;

	json_array_foreach (words, i, word)
		if (strncmp(code, json_string_value(word),
			json_string_length(word)) == 0)
			return true;
	return false;
}

enum ecx_err
navpage_classify(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *body, bool repeatable, char why[ECX_WHY])
{
	enum ecx_err err = odata_classify(conn, a, body, repeatable, why);

	if (err == ECX_OK || err == ECX_LIMITED || err == ECX_DENIED)
		return err;
	if (a->status == 404) {
		if (*why == '\0')
			(void)snprintf(why, ECX_WHY,
			    "there is no such instance, company or page: is "
			    "url right?");
		return ECX_CONFIG;
	}
	/* Cut off after minutes: nobody knows where. */
	if (a->status == 408 && !repeatable)
		return ECX_UNSURE;
	/* After an update of extensions the server knows its own properties
	 * only after some minutes. */
	if (strstr(why, "Could not find a property named") != NULL ||
	    code_in(conn, body, "passing_codes", NULL))
		return ECX_AGAIN;
	if (code_in(
		conn, body, "exists_codes", "Internal_EntityWithSameKeyExists"))
		return ECX_EXISTS;
	return code_in(conn, body, "refusal_codes", "Application_")
		   ? ECX_REJECTED
		   : err;
}

/* ---- stock ---- */

struct level {
	const char *key, *quantity, *place; /* place may be NULL */
	const json_t *less;
};

/* What is blocked cannot be sold, however much there is. */
static enum ecx_err
give_level(struct ecx_emitter *e, json_t *row, void *data)
{
	const struct level *l = data;
	struct dec level = json_decimal_at(row, l->quantity);
	const json_t *name;
	json_t *ecx;
	size_t i;

	json_array_foreach (l->less, i, name)
		level = dec_sub(
		    level, json_decimal_at(row, json_string_value(name)));
	if (json_true_at(row, "blocked") || json_true_at(row, "Blocked"))
		level = dec_zero();
	if (dec_bad(level))
		return ecx_give_bad(e, row, "a quantity is no number");
	ecx = json_object();
	json_set_text(ecx, "sku", json_text_at(row, l->key));
	json_set_text(ecx, "place", l->place);
	json_set_dec(ecx, "quantity", dec_trim(level));
	json_object_set_new(row, "ecx", ecx);
	return ecx_give(e, json_incref(row));
}

/* listing is of level, without a place. */
static enum ecx_err
list_place(struct odata *o, struct odata_listing listing, struct level level,
    const char *place, const struct ecx_query *query, struct ecx_emitter *e)
{
	auto_buf struct buf filter;

	buf_init(&filter, BUF_LINE_MAX);
	if (listing.query.filter != NULL)
		buf_addf(&filter, "(%s) and ", listing.query.filter);
	buf_addf(&filter, "%s eq ",
	    conf_text(
		o->rest.conn->conf, "stock_place_filter", "Location_Filter"));
	(void)odata_literal(o, &filter, ODATA_TEXT, place);
	listing.query.filter = filter.data;
	level.place = place;
	listing.data = &level;
	return odata_list(o, &listing, query, e);
}

enum ecx_err
navpage_stock(struct odata *o, const struct odata_listing *items,
    const char *quantity, const struct ecx_query *query, struct ecx_emitter *e)
{
	struct ecx_conn *conn = o->rest.conn;
	json_auto_t *places = query->place != NULL
				  ? json_pack("[s]", query->place)
				  : ecx_words(conn, "stock_places", NULL);
	json_auto_t *less = ecx_words(conn, "stock_less", NULL);
	struct level level = {
	    .key = items->key, .quantity = quantity, .less = less};
	struct odata_listing listing = *items;
	enum ecx_err err = ECX_OK;
	const json_t *place;
	size_t i;

	listing.give = give_level;
	listing.data = &level;
	if (json_array_size(places) == 0)
		return odata_list(o, &listing, query, e);
	json_array_foreach (places, i, place)
		if (err == ECX_OK)
			err = list_place(o, listing, level,
			    json_string_value(place), query, e);
	return err;
}

/* ---- shipments ---- */

/* The next numbers behind *at, or NULL. */
static json_t *
numbers_of(const json_t *shipments, const char *property, size_t *at)
{
	size_t n = json_array_size(shipments);
	json_t *list = *at < n ? json_array() : NULL;

	for (; *at < n && json_array_size(list) < NUMBERS; ++*at)
		json_array_append_new(
		    list, json_string(json_text_at(
			      json_array_get(shipments, *at), property)));
	return list;
}

static void
add_rows(json_t *tracking, const json_t *rows, const char *key)
{
	json_t *row, *list;
	size_t i;

	json_array_foreach (rows, i, row) {
		const char *number = json_text_at(row, key);

		list = json_object_get(tracking, number);
		if (list == NULL) {
			list = json_array();
			json_object_set_new(tracking, number, list);
		}
		json_array_append(list, row);
	}
}

enum ecx_err
navpage_tracking(struct odata *o, const json_t *shipments, const char *property,
    json_t **tracking)
{
	const struct conf_section *conf = o->rest.conn->conf;
	const char *path = conf_text(conf, "tracking_path", NULL);
	const char *key = conf_text(conf, "tracking_key", "No");
	enum ecx_err err = ECX_OK;
	json_t *numbers;
	size_t at = 0;

	*tracking = json_object();
	while (path != NULL && err == ECX_OK &&
	       (numbers = numbers_of(shipments, property, &at)) != NULL) {
		json_auto_t *rows = NULL;

		err =
		    odata_rows_by(o, &(const struct odata_query){.path = path},
			key, numbers, &rows);
		json_decref(numbers);
		add_rows(*tracking, rows, key);
	}
	return err;
}

bool
navpage_waits(const struct ecx_conn *conn, const json_t *rows, const char *time)
{
	int64_t wait = conf_duration(conn->conf, "tracking_wait", 0);
	const char *number =
	    conf_text(conn->conf, "tracking_number", "Package_Tracking_No");
	const json_t *row;
	int64_t posted;
	size_t i;

	json_array_foreach (rows, i, row)
		if (!json_is_at(row, number, ""))
			return false;
	return wait > 0 && clock_parse(time, &posted) &&
	       clock_now() < posted + wait;
}

static char *
likeness(const json_t *line, const char *const alike[])
{
	auto_buf struct buf out;

	buf_init(&out, BUF_LINE_MAX);
	for (; *alike != NULL; alike++)
		buf_addf(&out, "%s\n", json_text_at(line, *alike));
	return buf_take(&out);
}

json_t *
navpage_sums(
    const json_t *lines, const char *const alike[], const char *quantity)
{
	json_auto_t *sums = json_object();
	json_t *list = json_array(), *line, *sum;
	const char *key;
	size_t i;

	json_array_foreach (lines, i, line) {
		auto_free char *like = likeness(line, alike);
		struct dec more = json_decimal_at(line, quantity);

		sum = json_object_get(sums, like);
		if (sum == NULL) {
			sum = json_deep_copy(line);
			json_object_set_new(sums, like, sum);
		} else {
			more = dec_add(more, json_decimal_at(sum, quantity));
		}
		if (dec_bad(more))
			json_object_del(sum, quantity);
		else
			json_set_dec(sum, quantity, dec_trim(more));
	}
	json_object_foreach (sums, key, sum) {
		struct dec all = json_decimal_at(sum, quantity);

		if (dec_bad(all) || dec_cmp(all, dec_zero()) > 0)
			json_array_append(list, sum);
	}
	return list;
}
