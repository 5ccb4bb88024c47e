#include <stdlib.h>
#include <strings.h>

#include "net/odata_order.h"

void
odata_order_free(struct odata_order *order)
{
	free(order->id);
	json_decref(order->lines);
	json_decref(order->rows);
}

enum ecx_err
odata_order_read(struct odata_order *order)
{
	json_auto_t *ids = json_pack("[s]", order->id);
	const struct odata_query query = {.path = order->path,
	    .filter = order->filter,
	    .select = order->select,
	    .orderby = order->number};

	json_decref(order->rows);
	return order->parent == NULL
		   ? odata_rows(order->o, &query, &order->rows)
		   : odata_rows_by(
			 order->o, &query, order->parent, ids, &order->rows);
}

/* ---- the lines there ---- */

/* Is the value there ours? Texts are equal without regard to case, numbers
 * however they are written. */
static bool
is_same(const json_t *ours, const json_t *theirs)
{
	struct dec a, b;

	if (json_is_string(ours) && json_is_string(theirs))
		return strcasecmp(json_string_value(ours),
			   json_string_value(theirs)) == 0;
	if (!json_is_number(ours))
		return json_equal(ours, theirs);
	a = json_decimal(ours);
	b = json_decimal(theirs);
	return !dec_bad(a) && !dec_bad(b) && dec_cmp(a, b) == 0;
}

static bool
is_line(const struct odata_order *order, size_t n, const json_t *row)
{
	const json_t *line = json_array_get(order->lines, n);
	const char *const *name;

	for (name = order->alike; *name != NULL; name++) {
		const json_t *ours = json_object_get(line, *name);

		if (ours != NULL && !is_same(ours, json_object_get(row, *name)))
			return false;
	}
	return line != NULL;
}

/* Is our line a text without an item? There may be others of these there. */
static bool
is_comment(const struct odata_order *order, size_t n)
{
	const json_t *line = json_array_get(order->lines, n);

	return line != NULL && json_is_at(line, order->item, "");
}

bool
odata_order_matches(const struct odata_order *order, size_t *n)
{
	const json_t *row;
	size_t i;

	*n = 0;
	json_array_foreach (order->rows, i, row) {
		if (json_is_at(row, order->item, "")) {
			*n += is_comment(order, *n);
			continue;
		}
		while (is_comment(order, *n))
			++*n;
		if (!is_line(order, *n, row))
			return false;
		++*n;
	}
	return true;
}

/* ---- creating lines ---- */

static struct dec
last_number(const struct odata_order *order)
{
	struct dec last = dec_zero(), number;
	const json_t *row;
	size_t i;

	json_array_foreach (order->rows, i, row) {
		number = json_decimal_at(row, order->number);
		if (!dec_bad(number) && dec_cmp(number, last) > 0)
			last = dec_trim(number);
	}
	return last;
}

/* The order's number comes first in the body: the server checks the other
 * members against that order's header. */
static enum ecx_err
add_line(struct odata_order *order, const json_t *line, struct dec number)
{
	json_auto_t *body = json_object();
	json_auto_t *row = NULL;
	enum ecx_err err;

	if (order->parent != NULL)
		json_set_text(body, order->parent, order->id);
	if (order->step > 0)
		json_set_number(body, order->number, number);
	json_object_update(body, (json_t *)line);
	err = odata_create(order->o, order->path, body, &row, NULL);
	if (err == ECX_OK && row != NULL)
		json_array_append(order->rows, row);
	return err;
}

/* Creates the lines from the n-th on, until one is refused. */
static enum ecx_err
add_lines(struct odata_order *order, size_t n)
{
	struct dec number = last_number(order);
	enum ecx_err err = ECX_OK;

	for (; n < json_array_size(order->lines) && err == ECX_OK; n++) {
		number = dec_add(number, dec_int(order->step));
		err = add_line(order, json_array_get(order->lines, n), number);
	}
	return err;
}

/*
 * The number of a line that is refused may be in use: by a text line that the
 * server added, or by the line itself, when the answer to it was lost.
 */
enum ecx_err
odata_order_add(struct odata_order *order, size_t n)
{
	struct ecx_conn *conn = order->o->rest.conn;
	struct dec last;
	enum ecx_err err;

	do {
		auto_free char *why = NULL;
		enum ecx_err refused = add_lines(order, n);

		if (refused != ECX_EXISTS && refused != ECX_REJECTED)
			return refused;
		why = xstrdup(conn->error);
		last = last_number(order);
		err = odata_order_read(order);
		if (err == ECX_OK)
			err = ecx_fail(conn, ECX_REJECTED, "%s", why);
	} while (err == ECX_REJECTED && dec_cmp(last_number(order), last) > 0 &&
		 odata_order_matches(order, &n));
	return err;
}

enum ecx_err
odata_order_correct(struct odata *o, const char *target, const json_t *ours,
    const json_t *theirs)
{
	json_auto_t *lost = json_object();
	const char *name;
	json_t *value;

	json_object_foreach ((json_t *)ours, name, value) {
		const json_t *there = json_object_get(theirs, name);

		if (there != NULL && !is_same(value, there))
			json_object_set(lost, name, value);
	}
	return json_object_size(lost) > 0
		   ? odata_update(o, "PATCH", target, NULL, lost)
		   : ECX_OK;
}
