/*
 * Changes and cancellations of orders. All that differs is collected and
 * checked first, and sent as one request, in the version of the order that was
 * read. A line that is left out of it stays as it is. Nothing is deleted: a
 * line that is gone in the store is closed.
 */
#include <stdio.h>
#include <string.h>

#include "connectors/sapb1/sapb1_in.h"

/* What has to become of an order. */
struct change {
	struct ecx_conn *conn;
	const json_t *doc;
	json_t *order; /* as it is there */
	json_t *open;  /* its lines by what they are known by, see index_line */
	json_t *shut;  /* those of them that were closed early */
	json_t *costs; /* its expenses by what they are known by */
	json_t *body;  /* what is sent */
	json_t *lines, *expenses; /* members of it */
	json_t *closed;           /* the lines that it closes, by name */
	bool adds;                /* it has new lines or expenses */
};

static void
change_free(struct change *c)
{
	json_decref(c->order);
	json_decref(c->open);
	json_decref(c->shut);
	json_decref(c->costs);
	json_decref(c->body);
	json_decref(c->lines);
	json_decref(c->expenses);
	json_decref(c->closed);
}

static char *
target_of(const struct change *c, const char *more)
{
	auto_free char *id = json_id(json_object_get(c->order, "DocEntry"));

	return xasprintf("/Orders(%s)%s", id, more);
}

static enum ecx_err
read_order(struct change *c, const struct ecx_record *record, json_t **order)
{
	return sapb1_order_read(
	    c->conn, record->id, json_text_at(c->doc, "ref"), order);
}

/* ---- the whole order ---- */

/* The request was answered with err: is the order cancelled? It may have been
 * before, by a request whose answer was lost. */
static enum ecx_err
check_cancelled(
    struct change *c, enum ecx_err err, const struct ecx_record *record)
{
	auto_free char *why = xstrdup(c->conn->error);
	json_auto_t *now = NULL;
	enum ecx_err read = read_order(c, record, &now);

	if (read != ECX_OK || sapb1_is_cancelled(now))
		return read;
	if (err != ECX_OK)
		return ecx_fail(c->conn, ECX_REJECTED, "%s", why);
	return ecx_fail(c->conn, ECX_REJECTED,
	    "it was to be cancelled there, but is not: look at it there");
}

static enum ecx_err
cancel(struct change *c, const struct ecx_record *record)
{
	auto_free char *target = target_of(c, "/Cancel");
	enum ecx_err err =
	    rest_put(&sapb1_odata(c->conn)->rest, "POST", target, NULL, NULL);

	if (c->conn->dry_run ||
	    (err != ECX_OK && err != ECX_REJECTED && err != ECX_MISSING))
		return err;
	return check_cancelled(c, err, record);
}

/* ---- lines ---- */

/* Adds the line to the index as "line NUMBER", or by its item where it has no
 * number of the store. */
static void
index_line(const struct change *c, json_t *index, json_t *line)
{
	const char *field = conf_text(c->conn->conf, "line_reference");
	const char *number = json_text_at(line, field);
	auto_free char *name =
	    *number != '\0'
		? xasprintf("line %s", number)
		: xasprintf("item '%s'", json_text_at(line, "ItemCode"));

	ecx_index_add(index, name, line);
}

static json_t *
lines_by(const struct change *c, const json_t *order)
{
	const json_t *lines = json_object_get(order, "DocumentLines");
	json_t *index = json_object();
	json_t *line;
	size_t i;

	json_array_foreach (lines, i, line)
		index_line(c, index, line);
	return index;
}

static void
index_theirs(struct change *c)
{
	const json_t *lines = json_object_get(c->order, "DocumentLines");
	json_t *line;
	size_t i;

	c->open = json_object();
	c->shut = json_object();
	json_array_foreach (lines, i, line)
		index_line(c, sapb1_is_shut(line) ? c->shut : c->open, line);
}

static enum ecx_err
fail_shipped(struct change *c, const char *part, struct dec shipped)
{
	char text[DEC_TEXT];

	return ecx_fail(c->conn, ECX_REJECTED, "%s: %s are in deliveries there",
	    part, dec_print(dec_trim(shipped), text));
}

/* Adds what differs of a row that is there. */
static void
add_patch(json_t *rows, const json_t *theirs, json_t *patch)
{
	if (json_object_size(patch) == 0)
		return;
	json_object_set(patch, "LineNum", json_object_get(theirs, "LineNum"));
	json_array_append(rows, patch);
}

static enum ecx_err
plan_closed(struct change *c, const char *part, json_t *theirs)
{
	json_auto_t *patch = json_pack("{s:s}", "LineStatus", "bost_Close");
	struct dec shipped = sapb1_shipped_of(theirs);

	if (!dec_is_zero(shipped))
		return fail_shipped(c, part, shipped);
	add_patch(c->lines, theirs, patch);
	json_object_set(c->closed, part, theirs);
	return ECX_OK;
}

static enum ecx_err
plan_changed(struct change *c, const char *part, const json_t *theirs,
    const json_t *was, const json_t *is)
{
	static const char *const fixed[] = {"ItemCode", NULL};
	struct dec shipped = sapb1_shipped_of(theirs);
	struct dec pieces = json_decimal_at(is, "Quantity");
	json_auto_t *nothing = json_object(), *patch = NULL;
	enum ecx_err err;

	if (!dec_bad(pieces) && dec_cmp(pieces, shipped) < 0)
		return fail_shipped(c, part, shipped);
	err = ecx_merge_part(c->conn, part, fixed, theirs,
	    was != NULL ? was : nothing, is, &patch);
	if (err != ECX_OK)
		return err;
	if (json_object_size(patch) > 0 &&
	    json_is_at(theirs, "LineStatus", "bost_Close"))
		return fail_shipped(c, part, shipped);
	add_patch(c->lines, theirs, patch);
	return ECX_OK;
}

static enum ecx_err
plan_line(void *data, const char *part, json_t *was, json_t *is)
{
	struct change *c = data;
	json_t *theirs = json_object_get(c->open, part);

	if (is == NULL)
		return theirs != NULL ? plan_closed(c, part, theirs) : ECX_OK;
	if (was != NULL && json_equal(was, is))
		return ECX_OK;
	if (theirs != NULL)
		return plan_changed(c, part, theirs, was, is);
	if (was == NULL) {
		json_array_append(c->lines, (json_t *)is);
		c->adds = true;
		return ECX_OK;
	}
	return ecx_fail(c->conn, ECX_REJECTED, "%s: it is %s there", part,
	    json_object_get(c->shut, part) != NULL ? "closed" : "not");
}

/* ---- expenses ---- */

static json_t *
expenses_by(const json_t *order)
{
	const json_t *rows =
	    json_object_get(order, "DocumentAdditionalExpenses");
	json_t *index = json_object();
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		auto_free char *code =
		    json_id(json_object_get(row, "ExpenseCode"));
		auto_free char *name = xasprintf("expense %s", code);

		ecx_index_add(index, name, row);
	}
	return index;
}

/* The expense with an amount of 0: that of one that is gone, which stays in the
 * order. */
static json_t *
without_amount(const json_t *expense)
{
	json_t *none = json_copy((json_t *)expense);

	json_set_text(none, "LineTotal", "0");
	return none;
}

static enum ecx_err
plan_expense(void *data, const char *part, json_t *was, json_t *is)
{
	static const char *const fixed[] = {NULL};
	struct change *c = data;
	const json_t *theirs = json_object_get(c->costs, part);
	json_auto_t *before =
	    was != NULL ? json_copy((json_t *)was) : without_amount(is);
	json_auto_t *after =
	    is != NULL ? json_copy((json_t *)is) : without_amount(was);
	json_auto_t *patch = NULL;
	enum ecx_err err;

	if (was != NULL && is != NULL && json_equal(was, is))
		return ECX_OK;
	if (theirs == NULL && was == NULL) {
		json_array_append(c->expenses, (json_t *)is);
		c->adds = true;
	}
	if (theirs == NULL)
		return was == NULL || is == NULL
			   ? ECX_OK
			   : ecx_fail(c->conn, ECX_REJECTED,
				 "%s: it is not there any more", part);
	err =
	    ecx_merge_part(c->conn, part, fixed, theirs, before, after, &patch);
	if (err == ECX_OK)
		add_patch(c->expenses, theirs, patch);
	return err;
}

/* ---- the header ---- */

static bool
is_apart(const char *name)
{
	return strcmp(name, "DocumentLines") == 0 ||
	       strcmp(name, "DocumentAdditionalExpenses") == 0 ||
	       strcmp(name, "AddressExtension") == 0;
}

/* Lists and parts that a map of the site writes are compared by nobody. */
static enum ecx_err
check_parts(struct change *c, const json_t *was, const json_t *is)
{
	const char *name;
	json_t *value;

	json_object_foreach ((json_t *)is, name, value)
		if ((json_is_object(value) || json_is_array(value)) &&
		    !is_apart(name) &&
		    !json_equal(value, json_object_get(was, name)))
			return ecx_fail(c->conn, ECX_REJECTED,
			    "header: %s has changed, which is not changed by "
			    "ecx",
			    name);
	return ECX_OK;
}

static enum ecx_err
plan_address(struct change *c, const json_t *was, const json_t *is)
{
	static const char member[] = "AddressExtension";
	static const char *const fixed[] = {NULL};
	json_auto_t *none = json_object(), *patch = NULL;
	json_t *before = json_object_get(was, member);
	json_t *after = json_object_get(is, member);
	enum ecx_err err = ecx_merge_part(c->conn, "address", fixed,
	    json_object_get(c->order, member), before != NULL ? before : none,
	    after != NULL ? after : none, &patch);

	if (err == ECX_OK && json_object_size(patch) > 0)
		json_object_set(c->body, member, patch);
	return err;
}

static enum ecx_err
plan_header(struct change *c, const json_t *was, const json_t *is)
{
	static const char *const fixed[] = {"CardCode", "DocCurrency", "Series",
	    "BPL_IDAssignedToInvoice", NULL};
	json_auto_t *patch = NULL;
	enum ecx_err err = check_parts(c, was, is);

	if (err == ECX_OK)
		err = ecx_merge_part(
		    c->conn, "header", fixed, c->order, was, is, &patch);
	if (err != ECX_OK)
		return err;
	json_object_update(c->body, patch);
	return plan_address(c, was, is);
}

/* ---- what differs ---- */

static enum ecx_err
plan_lines(struct change *c, const json_t *was, const json_t *is)
{
	json_auto_t *before = lines_by(c, was), *after = lines_by(c, is);

	return ecx_each_pair(before, after, plan_line, c);
}

static enum ecx_err
plan_expenses(struct change *c, const json_t *was, const json_t *is)
{
	json_auto_t *before = expenses_by(was), *after = expenses_by(is);

	c->costs = expenses_by(c->order);
	return ecx_each_pair(before, after, plan_expense, c);
}

/* The bodies that would create the order as it was, and as it is, are compared
 * with what is there. */
static enum ecx_err
plan(struct change *c)
{
	json_auto_t *was = json_deep_copy(json_at(c->doc, "exported.native"));
	json_auto_t *is = json_deep_copy(json_object_get(c->doc, "native"));
	enum ecx_err err = sapb1_complete(c->conn, was);

	if (err == ECX_OK)
		err = sapb1_complete(c->conn, is);
	if (err == ECX_OK)
		err = plan_header(c, was, is);
	if (err == ECX_OK)
		err = plan_lines(c, was, is);
	if (err == ECX_OK)
		err = plan_expenses(c, was, is);
	if (json_array_size(c->lines) > 0)
		json_object_set(c->body, "DocumentLines", c->lines);
	if (json_array_size(c->expenses) > 0)
		json_object_set(
		    c->body, "DocumentAdditionalExpenses", c->expenses);
	return err;
}

/* ---- the update ---- */

/* A line that was to be closed may be open still, or be shipped meanwhile. */
static enum ecx_err
check_closed(struct change *c, const json_t *now)
{
	const json_t *lines = json_object_get(now, "DocumentLines"), *line;
	const char *part;
	const json_t *before;
	size_t i;

	json_object_foreach (c->closed, part, before)
		json_array_foreach (lines, i, line)
			if (json_equal(json_object_get(line, "LineNum"),
				json_object_get(before, "LineNum")) &&
			    !(sapb1_is_shut(line) &&
				dec_is_zero(sapb1_shipped_of(line))))
				return ecx_fail(c->conn, ECX_REJECTED,
				    "%s: it was to be closed, but is open or "
				    "shipped there: look at it there",
				    part);
	return ECX_OK;
}

/* Reads the order again, and compares its total. */
static enum ecx_err
check(struct change *c, struct ecx_record *record)
{
	const json_t *order = json_object_get(c->doc, "order");
	json_auto_t *now = NULL;
	enum ecx_err err = read_order(c, record, &now);

	if (err == ECX_OK)
		err = check_closed(c, now);
	if (err == ECX_OK)
		ecx_record_total(record, order, sapb1_total_of(now),
		    json_decimal_at(
			order, "anticipatedMonetaryTotal.taxInclusiveAmount"));
	return err;
}

/* A new line would be there twice if the request were repeated. */
static enum ecx_err
change(struct change *c, struct ecx_record *record)
{
	struct odata *o = sapb1_odata(c->conn);
	auto_free char *target = target_of(c, "");
	enum ecx_err err = plan(c);

	if (err != ECX_OK)
		return err;
	if (json_object_size(c->body) == 0)
		return ECX_EXISTS;
	err = (c->adds ? odata_append : odata_update)(
	    o, "PATCH", target, odata_etag(c->order), c->body);
	return err != ECX_OK || c->conn->dry_run ? err : check(c, record);
}

/* Reads the order: may the event be done? */
static enum ecx_err
look(struct change *c, const struct ecx_record *record)
{
	json_auto_t *invoices = NULL;
	auto_free char *number = NULL;
	struct ecx_standing s;
	enum ecx_err err = read_order(c, record, &c->order);

	if (err == ECX_OK)
		err = sapb1_invoices_read(
		    c->conn, json_text_at(c->doc, "ref"), "", &invoices);
	if (err != ECX_OK)
		return err;
	s = sapb1_standing(c->order);
	number = json_id(json_at(invoices, "0.DocNum"));
	s.invoice = json_array_size(invoices) > 0 ? number : NULL;
	return ecx_event_fits(c->conn, c->doc, &s);
}

enum ecx_err
sapb1_change_update(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct change c = {.conn = conn,
	    .doc = job->doc,
	    .body = json_object(),
	    .lines = json_array(),
	    .expenses = json_array(),
	    .closed = json_object()};
	enum ecx_err err = look(&c, record);

	if (err == ECX_OK)
		index_theirs(&c);
	if (err == ECX_OK)
		err = ecx_cancels_all(job->doc) ? cancel(&c, record)
						: change(&c, record);
	change_free(&c);
	return err;
}
