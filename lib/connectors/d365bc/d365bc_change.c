/*
 * Changes and cancellations of orders. All that differs is collected and
 * checked before the first request changes anything. Lines of an order that is
 * released cannot be changed. What is gone in the store gets the quantity 0: a
 * delete leaves no trace, and is for cancel_with to say.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/d365bc/d365bc_in.h"
#include "net/odata_plan.h"

/* What has to become of an order. */
struct change {
	struct ecx_conn *conn;
	json_t *order; /* as it is there; NULL: it is gone */
	json_t *open;  /* its lines with a quantity, see index_line */
	json_t *shut;  /* those without one */
	char *target;  /* of the order */
	struct odata_plan plan;
	bool lines; /* of the plan: some are of lines */
	bool text;  /* the comments differ */
};

static void
change_free(struct change *c)
{
	json_decref(c->order);
	json_decref(c->open);
	json_decref(c->shut);
	free(c->target);
	odata_plan_free(&c->plan);
}

static bool
deletes(const struct ecx_conn *conn)
{
	return conf_is(conn->conf, "cancel_with", "delete");
}

/* ---- the order ---- */

/* A line of an item, a charge or a discount, not a comment. */
static bool
is_line(const json_t *line)
{
	return !json_is_at(line, "lineObjectNumber", "");
}

static struct dec
number_of(const json_t *line, const char *name)
{
	struct dec d = json_decimal_at(line, name);

	return dec_bad(d) ? dec_zero() : d;
}

static bool
is_zero(const json_t *line, const char *name)
{
	return dec_is_zero(number_of(line, name));
}

/* How the order stands, without its invoice. */
static struct ecx_standing
standing_of(const json_t *order)
{
	const json_t *lines = json_object_get(order, "salesOrderLines"), *line;
	struct ecx_standing s = {.finished = d365bc_is_shipped(order)};
	size_t n = 0, empty = 0, i;

	json_array_foreach (lines, i, line)
		if (is_line(line)) {
			n++;
			empty += is_zero(line, "quantity");
			s.shipped |= !is_zero(line, "shippedQuantity");
		}
	s.shipped |= s.finished;
	s.cancelled = n > 0 && empty == n && !s.shipped;
	return s;
}

/* An order that is gone was posted, or deleted. */
static enum ecx_err
fits_gone(struct ecx_conn *conn, const json_t *event, struct ecx_standing *s)
{
	json_auto_t *refs = json_pack("[s]", json_text_at(event, "ref"));
	json_auto_t *shipments = NULL;
	enum ecx_err err = ECX_OK;

	if (s->invoice == NULL)
		err = d365bc_rows(conn, "salesShipments",
		    (struct odata_query){.select = "id,number"}, refs,
		    &shipments);
	if (err != ECX_OK)
		return err;
	s->shipped = s->finished = json_array_size(shipments) > 0;
	if (s->invoice != NULL || s->finished)
		return ecx_event_fits(conn, event, s);
	if (deletes(conn) && ecx_cancels_all(event))
		return ECX_EXISTS;
	return ecx_fail(conn, ECX_REJECTED,
	    "it is not there any more, and has no posted document");
}

enum ecx_err
d365bc_event_fits(struct ecx_conn *conn, const json_t *event,
    const json_t *order, const json_t *invoices)
{
	struct ecx_standing s = standing_of(order);

	s.invoice = json_string_at(json_array_get(invoices, 0), "number");
	return order == NULL ? fits_gone(conn, event, &s)
			     : ecx_event_fits(conn, event, &s);
}

/* Reads the order and its invoices: may the event be done? */
static enum ecx_err
read_order(struct change *c, const json_t *event, const char *id)
{
	json_auto_t *refs = json_pack("[s]", json_text_at(event, "ref"));
	json_auto_t *invoices = json_array();
	auto_free char *path = NULL;
	enum ecx_err err = d365bc_order_read(c->conn, id, &c->order);

	if (err == ECX_OK)
		err = d365bc_path(c->conn, "salesOrders", &path);
	if (err == ECX_OK)
		err = d365bc_invoices(c->conn, refs, NULL, invoices);
	if (err != ECX_OK)
		return err;
	c->target = xasprintf("%s(%s)", path, id);
	return d365bc_event_fits(c->conn, event, c->order, invoices);
}

/* The lines of an order in another status refuse a change. */
static enum ecx_err
check_status(struct change *c)
{
	const char *status = json_text_at(c->order, "status");

	if (ecx_has_word(c->conn, "change_status", status))
		return ECX_OK;
	return ecx_fail(c->conn, ECX_REJECTED,
	    "it has status '%s' there, in which its lines cannot be changed: "
	    "reopen it",
	    status);
}

/* ---- lines ---- */

/* The target of a line, or with NULL of all; NULL, and an error, when its id is
 * none. The caller frees it. */
static char *
line_target(struct change *c, const json_t *line)
{
	const char *id = json_text_at(line, "id");

	if (odata_is_guid(id))
		return xasprintf("%s/salesOrderLines(%s)", c->target, id);
	(void)ecx_fail(c->conn, ECX_PROTOCOL,
	    "a line of the order has an id that is not a GUID: '%s'", id);
	return NULL;
}

static enum ecx_err
add_line_write(struct change *c, enum odata_stage stage, const char *method,
    const json_t *line, json_t *body)
{
	auto_free char *target = line_target(c, line);

	if (target == NULL)
		return ECX_PROTOCOL;
	odata_plan_add(&c->plan, stage, method, target, odata_etag(line), body);
	c->lines = true;
	return ECX_OK;
}

/* Adds a line under its number, which is in capitals there. */
static void
index_line(json_t *index, json_t *line)
{
	auto_free char *name =
	    xasprintf("line %s", json_text_at(line, "lineObjectNumber"));
	size_t i;

	for (i = strlen("line "); name[i] != '\0'; i++)
		name[i] = (char)toupper((unsigned char)name[i]);
	ecx_index_add(index, name, line);
}

static json_t *
lines_by(const json_t *order)
{
	const json_t *lines = json_object_get(order, "salesOrderLines");
	json_t *index = json_object();
	json_t *line;
	size_t i;

	json_array_foreach (lines, i, line)
		if (is_line(line))
			index_line(index, line);
	return index;
}

/* The lines there, those without a quantity for themselves. */
static void
index_theirs(struct change *c)
{
	const json_t *lines = json_object_get(c->order, "salesOrderLines");
	json_t *line;
	size_t i;

	c->open = json_object();
	c->shut = json_object();
	json_array_foreach (lines, i, line)
		if (is_line(line))
			index_line(
			    is_zero(line, "quantity") ? c->shut : c->open,
			    line);
}

/* A line that is gone in the store. */
static enum ecx_err
plan_gone(struct change *c, const json_t *line)
{
	json_auto_t *body = json_pack("{s:i}", "quantity", 0);

	return deletes(c->conn)
		   ? add_line_write(c, ODATA_REMOVED, "DELETE", line, NULL)
		   : add_line_write(c, ODATA_REMOVED, "PATCH", line, body);
}

static enum ecx_err
fail_shipped(struct change *c, const char *part, struct dec shipped)
{
	char text[DEC_TEXT];

	return ecx_fail(c->conn, ECX_REJECTED, "%s: %s are shipped there", part,
	    dec_print(dec_trim(shipped), text));
}

/* A line as it is compared: it is found by its number, and without a discount
 * its discount is 0. New. */
static json_t *
comparable(const json_t *line)
{
	json_t *copy = line != NULL ? json_copy((json_t *)line) : json_object();

	json_object_del(copy, "lineObjectNumber");
	if (line != NULL && json_object_get(copy, "discountAmount") == NULL)
		json_object_set_new(copy, "discountAmount", json_integer(0));
	return copy;
}

/*
 * Business Central determines price and discount anew when the quantity is set,
 * and the discount when the price is: they follow, in this order, and nobody
 * may have changed them.
 */
static enum ecx_err
add_prices(struct change *c, const char *part, const json_t *theirs,
    const json_t *is, json_t *patch)
{
	static const char *const names[] = {
	    "quantity", "unitPrice", "discountAmount"};
	size_t first = 0, i;

	while (first < 2 && json_object_get(patch, names[first]) == NULL)
		first++;
	for (i = first; i < ARRAY_LEN(names) && first < 2; i++) {
		const bool differs = json_object_get(patch, names[i]) != NULL;
		struct dec there = number_of(theirs, names[i]);
		char text[DEC_TEXT];

		if (!differs && dec_cmp(there, number_of(is, names[i])) != 0)
			return ecx_fail(c->conn, ECX_REJECTED,
			    "%s: somebody has changed %s there, to %s", part,
			    names[i], dec_print(dec_trim(there), text));
		json_object_del(patch, names[i]);
		json_object_set(patch, names[i], json_object_get(is, names[i]));
	}
	return ECX_OK;
}

static enum ecx_err
plan_changed(struct change *c, const char *part, const json_t *theirs,
    const json_t *was, const json_t *is)
{
	static const char *const fixed[] = {"lineType", NULL};
	struct dec shipped = number_of(theirs, "shippedQuantity");
	json_auto_t *before = comparable(was), *after = comparable(is);
	json_auto_t *patch = NULL;
	enum ecx_err err;

	if (dec_cmp(shipped, dec_zero()) > 0 &&
	    dec_cmp(number_of(is, "quantity"), shipped) < 0)
		return fail_shipped(c, part, shipped);
	err =
	    ecx_merge_part(c->conn, part, fixed, theirs, before, after, &patch);
	if (err == ECX_OK)
		err = add_prices(c, part, theirs, after, patch);
	return err == ECX_OK && json_object_size(patch) > 0
		   ? add_line_write(c, ODATA_CHANGED, "PATCH", theirs, patch)
		   : err;
}

static enum ecx_err
plan_line(void *data, const char *part, json_t *was, json_t *is)
{
	struct change *c = data;
	const json_t *theirs = json_object_get(c->open, part);

	if (is == NULL && theirs == NULL)
		return ECX_OK;
	if (is == NULL)
		return is_zero(theirs, "shippedQuantity")
			   ? plan_gone(c, theirs)
			   : fail_shipped(
				 c, part, number_of(theirs, "shippedQuantity"));
	if (was != NULL && json_equal(was, is))
		return ECX_OK;
	if (theirs != NULL)
		return plan_changed(c, part, theirs, was, is);
	if (was == NULL) {
		auto_free char *set =
		    xasprintf("%s/salesOrderLines", c->target);

		odata_plan_add(
		    &c->plan, ODATA_ADDED, "POST", set, NULL, (json_t *)is);
		c->lines = true;
		return ECX_OK;
	}
	return ecx_fail(c->conn, ECX_REJECTED, "%s: it is %s there", part,
	    json_object_get(c->shut, part) != NULL ? "cancelled" : "not");
}

static enum ecx_err
plan_lines(struct change *c, const json_t *was, const json_t *is)
{
	json_auto_t *before = lines_by(was), *after = lines_by(is);
	enum ecx_err err = ecx_each_pair(before, after, plan_line, c);

	return err == ECX_OK && c->lines ? check_status(c) : err;
}

/* ---- the header ---- */

static json_t *
comments_of(const json_t *order)
{
	const json_t *lines = json_object_get(order, "salesOrderLines");
	json_t *comments = json_array();
	json_t *line;
	size_t i;

	json_array_foreach (lines, i, line)
		if (!is_line(line))
			json_array_append(comments, line);
	return comments;
}

static enum ecx_err
plan_header(struct change *c, const json_t *was, const json_t *is)
{
	static const char *const fixed[] = {D365BC_REFERENCE, "customerNumber",
	    "customerId", "currencyCode", "currencyId", "pricesIncludeTax",
	    NULL};
	json_auto_t *before = comments_of(was), *after = comments_of(is);
	json_auto_t *patch = NULL;
	enum ecx_err err =
	    ecx_merge_part(c->conn, "header", fixed, c->order, was, is, &patch);

	c->text = !json_equal(before, after);
	if (err == ECX_OK && json_object_size(patch) > 0)
		odata_plan_add(&c->plan, ODATA_CHANGED, "PATCH", c->target,
		    odata_etag(c->order), patch);
	return err;
}

/* ---- the update ---- */

/* Reads the order again; REJECTED when it is gone. */
static enum ecx_err
read_again(struct change *c, const char *id, json_t **now)
{
	enum ecx_err err = d365bc_order_read(c->conn, id, now);

	if (err == ECX_OK && *now == NULL)
		err = ecx_fail(c->conn, ECX_REJECTED,
		    "it was posted or deleted while it was changed");
	return err;
}

static enum ecx_err
check_total(struct change *c, const json_t *doc, struct ecx_record *record)
{
	const json_t *order = json_object_get(doc, "order");
	json_auto_t *now = NULL;
	enum ecx_err err = read_again(c, record->id, &now);

	if (err == ECX_OK)
		ecx_record_total(record, order, d365bc_total(now),
		    json_decimal_at(
			order, "anticipatedMonetaryTotal.taxInclusiveAmount"));
	if (err == ECX_OK && c->text)
		ecx_record_note(record, "its comments are as they were");
	return err;
}

static enum ecx_err
change(struct change *c, const json_t *doc, struct ecx_record *record)
{
	const json_t *exported = json_object_get(doc, "exported");
	json_auto_t *was = json_deep_copy(json_object_get(exported, "native"));
	json_auto_t *is = json_deep_copy(json_object_get(doc, "native"));
	enum ecx_err err = d365bc_set_lines(c->conn, exported, was);

	index_theirs(c);
	if (err == ECX_OK)
		err = d365bc_set_lines(
		    c->conn, json_object_get(doc, "order"), is);
	if (err == ECX_OK)
		err = plan_header(c, was, is);
	if (err == ECX_OK)
		err = plan_lines(c, was, is);
	if (err != ECX_OK)
		return err;
	if (odata_plan_count(&c->plan) == 0)
		return c->text ? ecx_fail(c->conn, ECX_REJECTED,
				     "its comments have changed, which are "
				     "not changed by ecx")
			       : ECX_EXISTS;
	err = odata_plan_send(&c->plan);
	if (err != ECX_OK || c->conn->dry_run)
		return err;
	return check_total(c, doc, record);
}

/* ---- the whole order ---- */

/* It may have been shipped, or changed, in between. */
static enum ecx_err
check_cancelled(struct change *c, const json_t *event, const char *id)
{
	struct change now = {.conn = c->conn};
	enum ecx_err err = read_order(&now, event, id);

	change_free(&now);
	if (err == ECX_EXISTS)
		return ECX_OK;
	return err != ECX_OK ? err
			     : ecx_fail(c->conn, ECX_REJECTED,
				   "its lines were set to 0, but it has others "
				   "now: look at it there");
}

static enum ecx_err
cancel(struct change *c, const json_t *event, const struct ecx_record *record)
{
	const json_t *lines = json_object_get(c->order, "salesOrderLines");
	enum ecx_err err = deletes(c->conn) ? ECX_OK : check_status(c);
	json_t *line;
	size_t i;

	if (deletes(c->conn))
		odata_plan_add(&c->plan, ODATA_REMOVED, "DELETE", c->target,
		    odata_etag(c->order), NULL);
	else
		json_array_foreach (lines, i, line)
			if (err == ECX_OK && is_line(line) &&
			    !is_zero(line, "quantity"))
				err = plan_gone(c, line);
	if (err == ECX_OK)
		err = odata_plan_send(&c->plan);
	if (err != ECX_OK || c->conn->dry_run)
		return err;
	return check_cancelled(c, event, record->id);
}

enum ecx_err
d365bc_change_update(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct change c = {.conn = conn, .plan.o = d365bc_odata(conn)};
	enum ecx_err err = read_order(&c, job->doc, record->id);

	if (err == ECX_OK)
		err = ecx_cancels_all(job->doc) ? cancel(&c, job->doc, record)
						: change(&c, job->doc, record);
	change_free(&c);
	return err;
}
