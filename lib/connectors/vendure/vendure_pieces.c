/* How many pieces of a line were ordered, shipped and cancelled, and when. */
#include <string.h>

#include "connectors/vendure/vendure_in.h"

static json_int_t
pieces_of(const struct vendure_order *o, const json_t *object, const char *name)
{
	const json_t *said = json_object_get(object, name);
	json_int_t n = json_integer_value(said);

	o->money->bad |= !json_is_integer(said) || n < 0 || n > INT32_MAX;
	return o->money->bad ? 0 : n;
}

/* When it was made; 0 where that is not known. */
static int64_t
time_of(const json_t *object)
{
	int64_t at = 0;

	(void)clock_parse(json_string_at(object, "createdAt"), &at);
	return at;
}

static bool
is_by(const json_t *object, int64_t time)
{
	return time_of(object) <= time;
}

/* How many pieces of the line went out by the time. */
static json_int_t
shipped_by(const struct vendure_order *o, const char *id, int64_t time)
{
	const json_t *all = json_object_get(o->json, "fulfillments");
	json_int_t sum = 0;
	size_t i, k;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);
		const json_t *lines = json_object_get(one, "lines");

		if (!vendure_is(one, "state", "Shipped") &&
		    !vendure_is(one, "state", "Delivered") &&
		    !vendure_is(one, "state", o->terms->fulfillment_state))
			continue;
		for (k = 0; k < json_array_size(lines); k++) {
			const json_t *line = json_array_get(lines, k);

			if (is_by(one, time) &&
			    vendure_is(line, "orderLineId", id))
				sum += pieces_of(o, line, "quantity");
		}
	}
	return sum < INT32_MAX ? sum : INT32_MAX;
}

bool
vendure_all_shipped(const struct vendure_order *o, int64_t time)
{
	const json_t *all = json_object_get(o->json, "fulfillments");
	bool any = false;
	size_t i;

	for (i = 0; i < o->n_lines; i++) {
		any = any || o->row[i].shipped > 0;
		if (o->row[i].unshipped > 0)
			return false;
	}
	for (i = 0; i < json_array_size(all); i++)
		if (!is_by(json_array_get(all, i), time))
			return false;
	return any;
}

/* How many pieces of the line edits have added by the time. */
static json_int_t
added_to(const struct vendure_order *o, const char *id, int64_t time)
{
	const json_t *all = json_object_get(o->json, "modifications");
	json_int_t sum = 0, n;
	size_t i, k;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *edit = json_array_get(all, i);
		const json_t *lines = json_object_get(edit, "lines");

		for (k = 0; k < json_array_size(lines); k++) {
			const json_t *line = json_array_get(lines, k);

			n = json_integer_value(
			    json_object_get(line, "quantity"));
			if (is_by(edit, time) &&
			    vendure_is(line, "orderLineId", id) && n > 0 &&
			    n < INT32_MAX && sum < INT32_MAX)
				sum += n;
		}
	}
	return sum;
}

/* The history has ids as they are in the database: numbers, or text. */
static bool
is_id(const json_t *value, const char *id)
{
	auto_free char *text =
	    json_is_integer(value)
		? xasprintf("%lld", (long long)json_integer_value(value))
		: NULL;

	if (text == NULL && !json_is_string(value))
		return false;
	return strcmp(text != NULL ? text : json_string_value(value), id) == 0;
}

/* The pieces of the line that an entry of the history says were cancelled. */
static json_int_t
cancelled_by(const json_t *entry, const char *id)
{
	const json_t *lines = json_at(entry, "data.lines");
	json_int_t sum = 0, n;
	size_t k;

	for (k = 0; k < json_array_size(lines); k++) {
		const json_t *line = json_array_get(lines, k);

		n = json_integer_value(json_object_get(line, "quantity"));
		if (is_id(json_object_get(line, "orderLineId"), id) && n > 0 &&
		    n < INT32_MAX && sum < INT32_MAX)
			sum += n;
	}
	return sum;
}

/* How many pieces of the line the history says were cancelled by the time, also
 * by edits. */
static json_int_t
cancelled_of_line(const struct vendure_order *o, const char *id, int64_t time)
{
	const json_t *all = json_at(o->json, "history.items");
	json_int_t sum = 0;
	size_t i;

	for (i = 0; i < json_array_size(all); i++)
		if (is_by(json_array_get(all, i), time) && sum < INT32_MAX)
			sum += cancelled_by(json_array_get(all, i), id);
	return sum;
}

struct vendure_cancelled
vendure_cancelled(
    const struct vendure_order *o, const struct vendure_row *r, int64_t time)
{
	const json_t *all = json_at(o->json, "history.items");
	const char *id = json_string_at(r->node, "id");
	struct vendure_cancelled c = {0};
	int64_t last = 0;
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *entry = json_array_get(all, i);
		const int64_t at = time_of(entry);
		const json_int_t n = cancelled_by(entry, id);
		json_int_t out, open, shipped;

		if (n == 0 || at > time)
			continue;
		out = shipped_by(o, id, at);
		open = r->placed + added_to(o, id, at) + n -
		       cancelled_of_line(o, id, at) - out;
		shipped = n - (open > 0 ? open : 0);
		shipped = shipped > out ? out : shipped > 0 ? shipped : 0;
		c.shipped += shipped;
		c.open += n - shipped;
		if (at >= last)
			c.last_shipped = shipped > 0;
		last = at > last ? at : last;
	}
	return c;
}

/* Of pieces that join a line which is there, a modification has fewer than they
 * are, and the history may be silent: what is more is right. */
static json_int_t
removed_of(
    const struct vendure_order *o, const struct vendure_row *r, json_int_t now)
{
	const char *id = json_string_at(r->node, "id");
	const json_int_t by_edits =
	    r->placed + added_to(o, id, INT64_MAX) - r->pieces;
	const json_int_t said =
	    cancelled_of_line(o, id, INT64_MAX) - (r->pieces - now);
	json_int_t removed = r->ordered - r->pieces;

	removed = removed > by_edits ? removed : by_edits;
	return removed > said ? removed : said;
}

void
vendure_read_pieces(struct vendure_order *o, struct vendure_row *r)
{
	json_int_t now = pieces_of(o, r->node, "quantity");

	r->placed = pieces_of(o, r->node, "orderPlacedQuantity");
	r->shipped = shipped_by(o, json_string_at(r->node, "id"), INT64_MAX);
	r->pieces = now > r->shipped ? now : r->shipped;
	r->ordered = r->placed > r->pieces ? r->placed : r->pieces;
	r->removed = removed_of(o, r, now);
	r->unshipped = r->pieces - r->shipped;
	r->in_stock = r->pieces - now;
}
