/* What becomes of an event of an order, by how the order stands in the ERP. */
#include <stdlib.h>
#include <string.h>

#include "connector.h"

/* ---- may it be done? ---- */

static enum ecx_err
fits_credit(struct ecx_conn *conn, const struct ecx_standing *s)
{
	if (s->cancelled)
		return ecx_fail(conn, ECX_REJECTED, "it is cancelled there");
	if (!s->shipped && s->invoice == NULL)
		return ecx_fail(conn, ECX_REJECTED,
		    "it is neither shipped nor invoiced there");
	return ECX_OK;
}

static enum ecx_err
fits_change(struct ecx_conn *conn, const struct ecx_standing *s, bool whole)
{
	if (s->cancelled)
		return whole ? ECX_EXISTS
			     : ecx_fail(
				   conn, ECX_REJECTED, "it is cancelled there");
	if (s->invoice != NULL)
		return ecx_fail(conn, ECX_REJECTED,
		    "it has the invoice '%s' there", s->invoice);
	if (s->finished)
		return ecx_fail(conn, ECX_REJECTED, "it is shipped there");
	if (s->shipped && whole)
		return ecx_fail(
		    conn, ECX_REJECTED, "it is shipped in part there");
	return ECX_OK;
}

enum ecx_err
ecx_event_fits(
    struct ecx_conn *conn, const json_t *event, const struct ecx_standing *s)
{
	if (ecx_event_is_look(event))
		return ECX_OK;
	return json_is_at(event, "type", "CreditNote")
		   ? fits_credit(conn, s)
		   : fits_change(conn, s, ecx_cancels_all(event));
}

bool
ecx_event_is_look(const json_t *event)
{
	return json_is_at(event, "type", "OrderChange") &&
	       json_array_size(json_object_get(event, "difference")) == 0;
}

bool
ecx_cancels_all(const json_t *event)
{
	return json_is_at(event, "type", "OrderCancellation") &&
	       json_object_get(event, "orderItemNumber") == NULL;
}

/* ---- three versions of a record ---- */

static bool
is_blank(const json_t *value)
{
	const char *text = json_string_value(value);

	return value == NULL || json_is_null(value) ||
	       (text != NULL && *text == '\0');
}

/* Is one a day, and the other a time on it? */
static bool
is_same_day(const char *a, const char *b)
{
	const size_t day = strlen("2026-11-20");

	return strlen(a) >= day && strlen(b) >= day && a[4] == '-' &&
	       a[7] == '-' && strncmp(a, b, day) == 0 &&
	       (a[day] == '\0' || b[day] == '\0');
}

/* Do both say the same? Systems write numbers, days and blanks each in their
 * own way. */
static bool
is_same(const json_t *a, const json_t *b)
{
	struct dec x, y;

	if (is_blank(a) || is_blank(b))
		return is_blank(a) && is_blank(b);
	if (json_is_boolean(a) || json_is_boolean(b))
		return json_equal(a, b);
	x = json_decimal(a);
	y = json_decimal(b);
	if (!dec_bad(x) && !dec_bad(y))
		return dec_cmp(x, y) == 0;
	return json_is_string(a) && json_is_string(b) &&
	       (strcmp(json_string_value(a), json_string_value(b)) == 0 ||
		   is_same_day(json_string_value(a), json_string_value(b)));
}

/* Notes the member in the patch, unless it is there as it has to be. */
static enum ecx_err
merge(struct ecx_conn *conn, const char *name, const json_t *theirs,
    const json_t *was, const json_t *is, json_t *patch)
{
	const json_t *there = json_object_get(theirs, name);

	if (json_is_object(was) || json_is_array(was) || json_is_object(is) ||
	    json_is_array(is) || is_same(was, is) || is_same(there, is))
		return ECX_OK;
	if (!is_same(there, was)) {
		auto_free char *text =
		    is_blank(there) ? xstrdup("nothing") : json_text(there);

		return ecx_fail(conn, ECX_REJECTED,
		    "somebody has changed %s there, to %.60s", name, text);
	}
	if (is != NULL)
		json_object_set(patch, name, (json_t *)is);
	else
		json_object_set_new(patch, name,
		    json_is_string(was) ? json_string("") : json_null());
	return ECX_OK;
}

enum ecx_err
ecx_merge(struct ecx_conn *conn, const json_t *theirs, const json_t *was,
    const json_t *is, json_t **patch)
{
	json_t *all = json_object();
	const char *name;
	const json_t *value;
	enum ecx_err err = ECX_OK;

	json_object_foreach ((json_t *)is, name, value)
		if (err == ECX_OK)
			err = merge(conn, name, theirs,
			    json_object_get(was, name), value, all);
	json_object_foreach ((json_t *)was, name, value)
		if (err == ECX_OK && json_object_get(is, name) == NULL)
			err = merge(conn, name, theirs, value, NULL, all);
	*patch = all;
	return err;
}

enum ecx_err
ecx_merge_part(struct ecx_conn *conn, const char *part,
    const char *const *fixed, const json_t *theirs, const json_t *was,
    const json_t *is, json_t **patch)
{
	enum ecx_err err = ecx_merge(conn, theirs, was, is, patch);
	auto_free char *why = err != ECX_OK ? xstrdup(conn->error) : NULL;

	if (err != ECX_OK)
		return ecx_fail(conn, err, "%s: %s", part, why);
	for (; *fixed != NULL; fixed++)
		if (json_object_get(*patch, *fixed) != NULL)
			return ecx_fail(conn, ECX_REJECTED,
			    "%s: %s has become '%s', which is not changed by "
			    "ecx",
			    part, *fixed, json_text_at(*patch, *fixed));
	return ECX_OK;
}

void
ecx_index_add(json_t *index, const char *name, json_t *row)
{
	auto_free char *key = xstrdup(name);
	size_t k;

	for (k = 2; json_object_get(index, key) != NULL; k++) {
		free(key);
		key = xasprintf("%s (%zu)", name, k);
	}
	json_object_set(index, key, row);
}

enum ecx_err
ecx_each_pair(const json_t *was, const json_t *is, ecx_pair_fn *fn, void *data)
{
	enum ecx_err err = ECX_OK;
	const char *name;
	json_t *row;

	json_object_foreach ((json_t *)is, name, row)
		if (err == ECX_OK)
			err = fn(data, name, json_object_get(was, name), row);
	json_object_foreach ((json_t *)was, name, row)
		if (err == ECX_OK && json_object_get(is, name) == NULL)
			err = fn(data, name, row, NULL);
	return err;
}
