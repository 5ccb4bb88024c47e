/*
 * Changes and cancellations of orders. All that differs is collected and
 * checked, and sent by one request, which NetSuite does as a whole or not at
 * all. Nothing is deleted: what is gone in the store is closed.
 */
#include <string.h>

#include "connectors/netsuite/netsuite_in.h"

/* What has to become of an order. */
struct change {
	struct ecx_conn *conn;
	const char *id;
	struct netsuite_stand stand;
	json_t *order; /* as it is there */
	json_t *open;  /* its lines by netsuite_lines_index */
	json_t *shut;  /* those of them that are closed */
	json_t *body;  /* what is sent of the header */
	json_t *lines; /* and of lines */
	bool adds;     /* some of them are new */
};

static void
change_free(struct change *c)
{
	netsuite_stand_free(&c->stand);
	json_decref(c->order);
	json_decref(c->open);
	json_decref(c->shut);
	json_decref(c->body);
	json_decref(c->lines);
}

/* ---- lines there ---- */

static bool
is_closed(const struct change *c, const json_t *line)
{
	return json_true_at(line, conf_text(c->conn->conf, "closed_field"));
}

/* How much of a line is shipped; bad where that is not known. */
static struct dec
shipped_of(const struct change *c, const json_t *line)
{
	return c->stand.standing.shipped ? netsuite_shipped_of(c->conn, line)
					 : dec_zero();
}

static void
index_theirs(struct change *c)
{
	const json_t *lines = json_at(c->order, "item.items");
	json_auto_t *open = json_array(), *shut = json_array();
	json_t *line;
	size_t i;

	json_array_foreach (lines, i, line)
		json_array_append(is_closed(c, line) ? shut : open, line);
	c->open = netsuite_lines_index(c->conn, open);
	c->shut = netsuite_lines_index(c->conn, shut);
}

/* ---- sending ---- */

/* A line that is added must not be added twice. */
static enum ecx_err
send_change(struct change *c)
{
	auto_free char *target =
	    xasprintf(NETSUITE_RECORDS "/salesOrder/%s", c->id);
	auto_free char *text = NULL, *why = NULL;
	struct http_request request = {.method = "PATCH",
	    .target = target,
	    .effect = c->adds ? HTTP_CREATES : HTTP_SETS};
	struct http_answer a;
	enum ecx_err err;

	if (json_array_size(c->lines) > 0)
		json_object_set_new(
		    c->body, "item", json_pack("{s:O}", "items", c->lines));
	text = json_text(c->body);
	request.body = text;
	request.len = strlen(text);
	err = netsuite_call(c->conn, &request, NULL, &a);
	http_answer_free(&a);
	if (err != ECX_EXISTS)
		return err;
	why = xstrdup(c->conn->error);
	return ecx_fail(c->conn, ECX_REJECTED, "%s", why);
}

static void
plan_close(struct change *c, const json_t *line)
{
	json_array_append_new(c->lines,
	    json_pack("{s:O, s:b}", "line", json_object_get(line, "line"),
		conf_text(c->conn->conf, "closed_field"), true));
}

/* ---- the whole order ---- */

/* The lines were closed: is the order cancelled? One may have been shipped
 * meanwhile. */
static enum ecx_err
check_cancelled(struct change *c)
{
	struct netsuite_stand now;
	enum ecx_err err = netsuite_stand_read(c->conn, c->id, &now);

	if (err == ECX_OK && !now.standing.cancelled)
		err = ecx_fail(c->conn, ECX_REJECTED,
		    "its lines were closed, but the order is not: look at it "
		    "there");
	netsuite_stand_free(&now);
	return err;
}

static enum ecx_err
cancel(struct change *c)
{
	const char *field = conf_text(c->conn->conf, "closed_field");
	const json_t *lines = json_at(c->order, "item.items"), *line;
	size_t i, known = 0;
	enum ecx_err err;

	json_array_foreach (lines, i, line) {
		if (json_object_get(line, field) == NULL)
			continue;
		known++;
		if (!is_closed(c, line))
			plan_close(c, line);
	}
	if (known == 0)
		return ecx_fail(c->conn, ECX_CONFIG,
		    "no line of the order has '%s': correct the key "
		    "'closed_field'",
		    field);
	err = json_array_size(c->lines) > 0 ? send_change(c) : ECX_OK;
	return err == ECX_OK && !c->conn->dry_run ? check_cancelled(c) : err;
}

/* ---- what differs ---- */

/* A copy in which a reference is its id. */
static json_t *
flat_of(const json_t *record)
{
	json_t *out = json_object(), *value;
	const char *name;

	json_object_foreach ((json_t *)record, name, value) {
		const json_t *id = json_object_get(value, "id");
		auto_free char *text = json_id(id);

		if (strcmp(name, "ecx") == 0)
			continue;
		if (id != NULL)
			json_object_set_new(out, name, json_string(text));
		else
			json_object_set(out, name, value);
	}
	return out;
}

/* What NetSuite cannot change, or determines much else by. */
static bool
is_fixed(const char *name)
{
	static const char *const names[] = {"externalId", "entity", "currency",
	    "subsidiary", "customForm", "orderStatus", "item"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(names); i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

/* Members that are objects, and no references, are compared by nobody else. */
static enum ecx_err
check_objects(
    struct change *c, const char *part, const json_t *was, const json_t *is)
{
	static const char *const apart[] = {
	    "item", "shippingAddress", "billingAddress"};
	json_auto_t *rest = json_copy((json_t *)is);
	const char *name;
	json_t *value;
	size_t i;

	for (i = 0; i < ARRAY_LEN(apart); i++)
		json_object_del(rest, apart[i]);
	json_object_foreach (rest, name, value)
		if ((json_is_object(value) || json_is_array(value)) &&
		    !json_equal(value, json_object_get(was, name)))
			return ecx_fail(c->conn, ECX_REJECTED,
			    "%s: %s is another now", part, name);
	return ECX_OK;
}

/* Merges a record that is there into *patch, new; part is its name in a
 * refusal. */
static enum ecx_err
merge(struct change *c, const char *part, const json_t *theirs,
    const json_t *was, const json_t *is, json_t **patch)
{
	json_auto_t *there = flat_of(theirs), *before = flat_of(was);
	json_auto_t *after = flat_of(is);
	json_auto_t *flat = NULL;
	enum ecx_err err = check_objects(c, part, before, after);
	const char *name;
	json_t *value;

	*patch = json_object();
	if (err != ECX_OK)
		return err;
	err = ecx_merge(c->conn, there, before, after, &flat);
	if (err != ECX_OK) {
		auto_free char *why = xstrdup(c->conn->error);

		return ecx_fail(c->conn, err, "%s: %s", part, why);
	}
	json_object_foreach (flat, name, value) {
		json_t *old = json_object_get(was, name);
		json_t *now = json_object_get(is, name);

		if (is_fixed(name))
			return ecx_fail(c->conn, ECX_REJECTED,
			    "%s: %s has become '%s', which is not changed by "
			    "ecx",
			    part, name, json_text_at(flat, name));
		if (now == NULL && json_is_object(old))
			json_object_set_new(*patch, name, json_null());
		else
			json_object_set(
			    *patch, name, now != NULL ? now : value);
	}
	return ECX_OK;
}

/* ---- lines ---- */

/* An amount in place of the price of a piece. */
static void
use_amount(json_t *line)
{
	struct dec rate = json_decimal_at(line, "rate");
	struct dec quantity = json_decimal_at(line, "quantity");

	if (dec_bad(rate))
		return;
	json_object_del(line, "rate");
	json_set_number(
	    line, "amount", dec_bad(quantity) ? rate : dec_mul(rate, quantity));
}

/* Where one of both has no exact price of a piece, both have their amounts. */
static void
align_prices(json_t *was, json_t *is)
{
	if ((json_object_get(was, "rate") == NULL) ==
	    (json_object_get(is, "rate") == NULL))
		return;
	use_amount(was);
	use_amount(is);
}

static enum ecx_err
fail_shipped(struct change *c, const char *part, struct dec shipped)
{
	char text[DEC_TEXT];

	if (dec_bad(shipped))
		return ecx_fail(c->conn, ECX_REJECTED,
		    "%s: how much of it is shipped is not in '%s', by the key "
		    "'fulfilled_field'",
		    part, conf_text(c->conn->conf, "fulfilled_field"));
	return ecx_fail(c->conn, ECX_REJECTED, "%s: %s are shipped there", part,
	    dec_print(dec_trim(shipped), text));
}

static enum ecx_err
plan_changed(struct change *c, const char *part, const json_t *theirs,
    json_t *was, json_t *is)
{
	struct dec shipped = shipped_of(c, theirs);
	struct dec pieces = json_decimal_at(is, "quantity");
	json_auto_t *nothing = json_object();
	json_auto_t *patch = NULL;
	enum ecx_err err;

	if (!dec_bad(pieces) &&
	    (dec_bad(shipped) || dec_cmp(pieces, shipped) < 0))
		return fail_shipped(c, part, shipped);
	if (was != NULL)
		align_prices(was, is);
	err = merge(c, part, theirs, was != NULL ? was : nothing, is, &patch);
	if (err != ECX_OK || json_object_size(patch) == 0)
		return err;
	json_object_set(patch, "line", json_object_get(theirs, "line"));
	json_array_append(c->lines, patch);
	return ECX_OK;
}

/* A discount has no pieces: it becomes one of nothing. */
static enum ecx_err
plan_no_discount(
    struct change *c, const char *part, const json_t *theirs, json_t *was)
{
	json_auto_t *none = json_copy(was);

	json_set_number(none,
	    json_object_get(was, "rate") != NULL ? "rate" : "amount",
	    dec_zero());
	return plan_changed(c, part, theirs, was, none);
}

static enum ecx_err
plan_gone(struct change *c, const char *part, const json_t *theirs, json_t *was)
{
	struct dec shipped = dec_zero();

	if (theirs == NULL)
		return ECX_OK;
	if (json_object_get(was, "quantity") == NULL)
		return plan_no_discount(c, part, theirs, was);
	shipped = shipped_of(c, theirs);
	if (!dec_is_zero(shipped))
		return fail_shipped(c, part, shipped);
	plan_close(c, theirs);
	return ECX_OK;
}

static void
plan_new(struct change *c, const json_t *line)
{
	json_t *copy = json_copy((json_t *)line);

	json_object_del(copy, "ecx");
	json_array_append_new(c->lines, copy);
	c->adds = true;
}

static enum ecx_err
plan_line(void *data, const char *key, json_t *was, json_t *is)
{
	struct change *c = data;
	const json_t *theirs = json_object_get(c->open, key);
	auto_free char *part = netsuite_line_name(key, is != NULL ? is : was);

	if (is == NULL)
		return plan_gone(c, part, theirs, was);
	if (was != NULL && json_equal(was, is))
		return ECX_OK;
	if (theirs != NULL)
		return plan_changed(c, part, theirs, was, is);
	if (was != NULL)
		return ecx_fail(c->conn, ECX_REJECTED, "%s: it is %s there",
		    part,
		    json_object_get(c->shut, key) != NULL ? "closed" : "not");
	plan_new(c, is);
	return ECX_OK;
}

/* Is each line known by its number, or by its item? */
static enum ecx_err
check_known(struct change *c, const json_t *index)
{
	const char *key;
	json_t *line;

	json_object_foreach ((json_t *)index, key, line)
		if (strncmp(key, "line ", 5) != 0 &&
		    json_at(line, "item.id") == NULL)
			return ecx_fail(c->conn, ECX_REJECTED,
			    "a line names its item by an external id, "
			    "by which it is not found there: set line_column");
	return ECX_OK;
}

static enum ecx_err
plan_lines(struct change *c, const json_t *was, const json_t *is)
{
	json_auto_t *before =
	    netsuite_lines_index(c->conn, json_at(was, "item.items"));
	json_auto_t *after =
	    netsuite_lines_index(c->conn, json_at(is, "item.items"));
	enum ecx_err err = check_known(c, before);

	if (err == ECX_OK)
		err = check_known(c, after);
	return err == ECX_OK ? ecx_each_pair(before, after, plan_line, c) : err;
}

/* ---- the header ---- */

/* An address is replaced as a whole. */
static enum ecx_err
plan_address(struct change *c, const char *part, const char *name,
    const json_t *was, const json_t *is)
{
	json_t *after = json_object_get(is, name);
	json_auto_t *patch = NULL;
	enum ecx_err err;

	if (after == NULL)
		return ECX_OK;
	err = merge(c, part, json_object_get(c->order, name),
	    json_object_get(was, name), after, &patch);
	if (err == ECX_OK && json_object_size(patch) > 0)
		json_object_set(c->body, name, after);
	return err;
}

static enum ecx_err
plan_header(struct change *c, const json_t *was, const json_t *is)
{
	json_auto_t *patch = NULL;
	enum ecx_err err = merge(c, "header", c->order, was, is, &patch);

	json_object_update(c->body, patch);
	if (err == ECX_OK)
		err = plan_address(
		    c, "delivery address", "shippingAddress", was, is);
	if (err == ECX_OK)
		err = plan_address(
		    c, "billing address", "billingAddress", was, is);
	return err;
}

/* ---- the update ---- */

/* The bodies that would create the order as it was, and as it is. */
static enum ecx_err
plan(struct change *c, const json_t *doc)
{
	json_auto_t *was = json_deep_copy(json_at(doc, "exported.native"));
	json_auto_t *is = json_deep_copy(json_object_get(doc, "native"));
	json_t *const both[] = {was, is};
	enum ecx_err err;

	netsuite_lines_keep_names(was);
	netsuite_lines_keep_names(is);
	err = netsuite_complete(c->conn, both, ARRAY_LEN(both));
	if (err == ECX_OK)
		err = plan_header(c, was, is);
	return err == ECX_OK ? plan_lines(c, was, is) : err;
}

/* What was closed may have been shipped meanwhile. */
static enum ecx_err
check_closed(struct change *c, const json_t *now)
{
	const json_t *lines = json_at(now, "item.items"), *line;
	const char *key;
	json_t *before;
	size_t i;

	json_object_foreach (c->open, key, before)
		json_array_foreach (lines, i, line) {
			struct dec shipped = netsuite_shipped_of(c->conn, line);
			auto_free char *part = netsuite_line_name(key, line);

			if (netsuite_same_id(line, "line", before, "line") &&
			    is_closed(c, line) && !dec_bad(shipped) &&
			    !dec_is_zero(shipped))
				return ecx_fail(c->conn, ECX_REJECTED,
				    "%s was shipped while it was cancelled: "
				    "look at it there",
				    part);
		}
	return ECX_OK;
}

/* NetSuite keeps closed lines in the total: where there are some, the amounts
 * of the others are compared. */
static void
compare_total(const struct change *c, const json_t *now, const json_t *order,
    struct ecx_record *record)
{
	const json_t *lines = json_at(now, "item.items"), *line;
	struct dec net = dec_zero();
	size_t i, closed = 0;

	json_array_foreach (lines, i, line) {
		if (is_closed(c, line))
			closed++;
		else
			net = dec_add(net, json_decimal_at(line, "amount"));
	}
	if (closed > 0)
		ecx_record_total(record, order, net,
		    json_decimal_at(
			order, "anticipatedMonetaryTotal.taxExclusiveAmount"));
	else
		ecx_record_total(record, order, json_decimal_at(now, "total"),
		    json_decimal_at(
			order, "anticipatedMonetaryTotal.taxInclusiveAmount"));
}

static enum ecx_err
change(struct change *c, const json_t *doc, struct ecx_record *record)
{
	json_auto_t *now = NULL;
	enum ecx_err err = plan(c, doc);

	if (err != ECX_OK)
		return err;
	if (json_object_size(c->body) + json_array_size(c->lines) == 0)
		return ECX_EXISTS;
	err = send_change(c);
	if (err != ECX_OK || c->conn->dry_run)
		return err;
	err = netsuite_record_read(c->conn, "salesOrder", c->id, &now);
	if (err == ECX_OK)
		err = check_closed(c, now);
	if (err == ECX_OK)
		compare_total(c, now, json_object_get(doc, "order"), record);
	return err;
}

/* May it be changed? */
static enum ecx_err
look(struct change *c, const json_t *doc)
{
	enum ecx_err err = netsuite_stand_read(c->conn, c->id, &c->stand);

	if (err == ECX_OK)
		err = ecx_event_fits(c->conn, doc, &c->stand.standing);
	if (err == ECX_OK && c->stand.waits)
		err = ecx_fail(c->conn, ECX_REJECTED,
		    "it is picked or packed there: a fulfillment waits");
	return err == ECX_OK ? netsuite_record_read(
				   c->conn, "salesOrder", c->id, &c->order)
			     : err;
}

enum ecx_err
netsuite_change_update(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct change c = {.conn = conn,
	    .id = record->id,
	    .body = json_object(),
	    .lines = json_array()};
	enum ecx_err err = look(&c, job->doc);

	if (err == ECX_OK)
		index_theirs(&c);
	if (err == ECX_OK)
		err = ecx_cancels_all(job->doc) ? cancel(&c)
						: change(&c, job->doc, record);
	change_free(&c);
	return err;
}
