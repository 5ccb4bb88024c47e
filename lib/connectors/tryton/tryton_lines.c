/* The lines of an order that was changed: what has to be written of them. */
#include <string.h>

#include "connectors/tryton/tryton_change.h"

/* The lines of the map's document as they are read. */
static enum ecx_err
lines_of(struct tryton_change *c, const json_t *native, json_t **out)
{
	json_auto_t *lines = NULL;
	enum ecx_err err = tryton_sale_lines(c->conn, native, &lines);
	size_t i;

	*out = tryton_plain(lines);
	for (i = 0; i < json_array_size(*out); i++) {
		json_t *line = json_array_get(*out, i);

		json_object_set(line, "taxes", json_at(line, "taxes.0.1"));
	}
	return err;
}

static bool
is_one_in(const json_t *list, const json_t *value)
{
	size_t i;

	for (i = 0; i < json_array_size(list); i++)
		if (json_equal(json_array_get(list, i), value))
			return true;
	return false;
}

static bool
same_ids(const json_t *a, const json_t *b)
{
	size_t i;

	for (i = 0; i < json_array_size(a); i++)
		if (!is_one_in(b, json_array_get(a, i)))
			return false;
	return json_array_size(a) == json_array_size(b);
}

static bool
same_number(const json_t *a, const json_t *b, const char *name)
{
	struct dec x = json_decimal_at(a, name), y = json_decimal_at(b, name);

	return !dec_bad(x) && !dec_bad(y) && dec_cmp(x, y) == 0;
}

static bool
same_product(const json_t *a, const json_t *b)
{
	return json_equal(
	    json_object_get(a, "product"), json_object_get(b, "product"));
}

static bool
same_line(const json_t *a, const json_t *b)
{
	return same_product(a, b) && same_number(a, b, "quantity") &&
	       same_number(a, b, "unit_price") &&
	       same_ids(
		   json_object_get(a, "taxes"), json_object_get(b, "taxes"));
}

/* Do all members agree, texts too? */
static bool
equal_line(const json_t *a, const json_t *b)
{
	json_auto_t *x = json_copy((json_t *)a);
	json_auto_t *y = json_copy((json_t *)b);
	static const char *const names[] = {"quantity", "unit_price", "taxes"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(names); i++) {
		json_object_del(x, names[i]);
		json_object_del(y, names[i]);
	}
	return same_line(a, b) && json_equal(x, y);
}

typedef bool alike_fn(const json_t *a, const json_t *b);

/* Takes the first that is alike out of the list; NULL when none is. */
static json_t *
take_alike(json_t *list, const json_t *like, alike_fn *alike)
{
	size_t i;

	for (i = 0; i < json_array_size(list); i++) {
		json_t *one = json_array_get(list, i);

		if (!alike(one, like))
			continue;
		json_incref(one);
		json_array_remove(list, i);
		return one;
	}
	return NULL;
}

/* The line there that was created as `was`: as it was, or as it has to be, or
 * else one of its product. */
static json_t *
take_line_there(json_t *theirs, const json_t *was, const json_t *is)
{
	json_t *line = take_alike(theirs, was, same_line);

	if (line == NULL)
		line = take_alike(theirs, is, same_line);
	return line != NULL ? line : take_alike(theirs, was, same_product);
}

static enum ecx_err
fail_line(struct tryton_change *c, enum ecx_err err, const json_t *line)
{
	auto_free char *why = xstrdup(c->conn->error);

	return err == ECX_REJECTED ? ecx_fail(c->conn, err, "line of '%s': %s",
					 json_text_at(line, "code"), why)
				   : err;
}

/* May it have so many pieces? */
static enum ecx_err
check_shipped(struct tryton_change *c, const json_t *there, const json_t *is)
{
	struct dec shipped = tryton_shipped(there);
	struct dec left = json_decimal_at(is, "quantity");
	char a[DEC_TEXT], b[DEC_TEXT];

	if (dec_cmp(left, shipped) >= 0)
		return ECX_OK;
	return ecx_fail(c->conn, ECX_REJECTED,
	    "%s are shipped there, and %s would be left",
	    dec_print(dec_trim(shipped), a), dec_print(dec_trim(left), b));
}

static enum ecx_err
merge_taxes(struct tryton_change *c, const json_t *there, const json_t *is,
    json_t *patch)
{
	const json_t *now = json_object_get(there, "taxes");
	const json_t *wanted = json_object_get(is, "taxes");

	if (same_ids(now, wanted))
		return ECX_OK;
	if (c->amends)
		return ecx_fail(c->conn, ECX_REJECTED,
		    "its taxes cannot be changed: it is processed there");
	json_object_set_new(patch, "taxes",
	    json_pack("[[s,O],[s,O]]", "remove", now, "add", wanted));
	return ECX_OK;
}

/* A line that is another now. */
static enum ecx_err
plan_line(struct tryton_change *c, json_t *theirs, const json_t *was,
    const json_t *is)
{
	json_auto_t *there = take_line_there(theirs, was, is);
	json_auto_t *patch = NULL;
	bool gone = dec_is_zero(json_decimal_at(is, "quantity"));
	enum ecx_err err;

	if (there == NULL && gone)
		return ECX_OK;
	if (there == NULL) {
		(void)ecx_fail(
		    c->conn, ECX_REJECTED, "somebody has removed it there");
		return fail_line(c, ECX_REJECTED, is);
	}
	err = ecx_merge(c->conn, there, was, is, &patch);
	json_object_del(patch, "code");
	if (err == ECX_OK && json_object_get(patch, "quantity") != NULL)
		err = check_shipped(c, there, is);
	if (err == ECX_OK && !same_ids(json_object_get(was, "taxes"),
				 json_object_get(is, "taxes")))
		err = merge_taxes(c, there, is, patch);
	if (err == ECX_OK && json_object_size(patch) > 0)
		json_array_append_new(c->writes,
		    json_pack("{s:O,s:O}", "line", there, "patch", patch));
	return fail_line(c, err, is);
}

static enum ecx_err
plan_new(struct tryton_change *c, json_t *theirs, json_t *is)
{
	json_auto_t *there = take_alike(theirs, is, same_line);

	if (there != NULL)
		return ECX_OK;
	if (c->amends) {
		(void)ecx_fail(c->conn, ECX_REJECTED,
		    "it is new, and a sale that is processed takes no more "
		    "lines");
		return fail_line(c, ECX_REJECTED, is);
	}
	json_array_append(c->creates, is);
	return ECX_OK;
}

/* Both lists are those that differ: a line is another, gone, or new. */
static enum ecx_err
plan_pairs(struct tryton_change *c, json_t *theirs, json_t *was, json_t *is)
{
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < json_array_size(was) && err == ECX_OK; i++) {
		json_t *old = json_array_get(was, i);
		json_auto_t *now = take_alike(is, old, same_product);

		if (now == NULL) {
			now = json_copy(old);
			json_object_set_new(now, "quantity", json_integer(0));
		}
		err = plan_line(c, theirs, old, now);
	}
	for (i = 0; i < json_array_size(is) && err == ECX_OK; i++)
		err = plan_new(c, theirs, json_array_get(is, i));
	return err;
}

/* The lines that are as they were stay, also where somebody has changed them.
 */
static void
leave_equal(json_t *theirs, json_t *was, json_t *is)
{
	size_t i = 0;

	while (i < json_array_size(was)) {
		json_t *old = json_array_get(was, i);
		json_auto_t *now = take_alike(is, old, equal_line);
		json_auto_t *there = NULL;

		if (now == NULL) {
			i++;
			continue;
		}
		there = take_alike(theirs, old, same_line);
		json_array_remove(was, i);
	}
}

static enum ecx_err
plan_all(struct tryton_change *c)
{
	json_auto_t *theirs = json_array();
	json_auto_t *was = NULL;
	json_auto_t *is = NULL;
	const json_t *all = json_object_get(c->sale, "lines");
	enum ecx_err err = lines_of(c, c->was, &was);
	json_t *line;
	size_t i;

	if (err == ECX_OK)
		err = lines_of(c, c->is, &is);
	if (err != ECX_OK)
		return err;
	json_array_foreach (all, i, line)
		if (json_is_at(line, "type", "line"))
			json_array_append(theirs, line);
	leave_equal(theirs, was, is);
	return plan_pairs(c, theirs, was, is);
}

/* A line for the rounding of the taxes of other lines is made anew. */
static enum ecx_err
plan_rounding(struct tryton_change *c)
{
	const char *code = conf_text(c->conn->conf, "rounding_product");
	const json_t *lines = json_object_get(c->sale, "lines");
	json_int_t id = 0;
	enum ecx_err err;
	json_t *line;
	size_t i;

	if (c->amends || code == NULL ||
	    json_array_size(c->writes) + json_array_size(c->creates) == 0)
		return ECX_OK;
	err = tryton_find_id(c->conn, "product.product", "code", code, &id);
	if (err != ECX_OK)
		return tryton_named_by(c->conn, err, "rounding_product");
	json_array_foreach (lines, i, line)
		if (json_integer_value(json_object_get(line, "product")) == id)
			json_array_append_new(
			    c->writes, json_pack("{s:O,s:{s:i}}", "line", line,
					   "patch", "quantity", 0));
	return ECX_OK;
}

enum ecx_err
tryton_plan_lines(struct tryton_change *c)
{
	enum ecx_err err = plan_all(c);

	return err == ECX_OK ? plan_rounding(c) : err;
}
