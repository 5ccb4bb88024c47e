/*
 * Credit notes: a return authorization that is pending approval, made of the
 * sales order or cash sale. It posts nothing. Goods that come back are lines of
 * the order; what does not come back is a line of an item that stands for it,
 * since NetSuite would wait for its receipt.
 */
#include <string.h>

#include "base/json_answer.h"
#include "connectors/netsuite/netsuite_in.h"

/* ---- the record ---- */

static struct dec
absolute(struct dec d)
{
	return !dec_bad(d) && dec_cmp(d, dec_zero()) < 0 ? dec_neg(d) : d;
}

static void
credit_note(const json_t *row, const json_t *doc, struct ecx_record *record)
{
	if (json_is_at(row, "status", "C"))
		ecx_record_note(record, "cancelled");
	ecx_record_total(record, doc,
	    absolute(json_decimal_at(row, "foreigntotal")),
	    json_decimal_at(doc, "legalMonetaryTotal.taxInclusiveAmount"));
}

static const struct netsuite_entity credit_entity = {
    .entity = {.noun = "return authorization",
	.object = "returnAuthorization",
	.reference = "externalid",
	.id = "id",
	.number = "tranid",
	.note = credit_note},
    .sql = "SELECT t.id, t.tranid, t.externalid, t.status, t.foreigntotal "
	   "FROM transaction t WHERE t.type = 'RtnAuth' AND ",
    .id_expr = "t.id",
    .reference_expr = "t.externalid",
};

enum ecx_err
netsuite_credit_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return netsuite_find_record(conn, &credit_entity, job, record);
}

/* A credit note on its way. */
struct credit {
	struct ecx_conn *conn;
	const json_t *doc;
	const char *id; /* of the order */
	struct netsuite_stand stand;
	json_t *order;   /* as it is there */
	json_t *credits; /* what credits it already, by id: rows */
	/* Its lines: {line, key, item, left, back}, with the pieces that can
	 * be credited, and those that can come back. */
	json_t *base;
};

static void
credit_free(struct credit *c)
{
	netsuite_stand_free(&c->stand);
	json_decref(c->order);
	json_decref(c->credits);
	json_decref(c->base);
}

static bool
is_sale(const struct credit *c)
{
	return json_is_at(c->stand.order, "type", "CashSale");
}

/* ---- what is credited there ---- */

/* Adds what follows the documents, and credits them, to a list by id. */
static enum ecx_err
read_credits(struct credit *c, const json_t *ids, json_t *credits)
{
	auto_query struct netsuite_query q = {
	    .key = {{"l.previousdoc", "so", netsuite_add_id},
		{"f.id", "id", netsuite_add_id}}};
	json_auto_t *rows = NULL;
	json_t *row;
	enum ecx_err err;
	size_t i;

	netsuite_query(&q,
	    "SELECT DISTINCT l.previousdoc AS so, f.id, f.tranid, f.type, "
	    "f.foreigntotal FROM PreviousTransactionLineLink l "
	    "JOIN transaction f ON f.id = l.nextdoc WHERE (%s) AND ",
	    conf_text(c->conn->conf, "credited_where"));
	err = netsuite_rows_of(
	    c->conn, &q, "l.previousdoc", ids, netsuite_add_id, &rows);
	err = ecx_credit_read(c->conn, err, rows);
	if (err != ECX_OK)
		return err;
	json_array_foreach (rows, i, row) {
		auto_free char *id = json_id(json_object_get(row, "id"));

		json_object_set(credits, id, row);
	}
	return err;
}

/* Leaves out credit memos and refunds of return authorizations, which are
 * counted themselves. */
static enum ecx_err
drop_followers(struct credit *c)
{
	json_auto_t *ids = json_array();
	json_auto_t *followers = json_object();
	const char *id;
	json_t *row;
	enum ecx_err err;

	json_object_foreach (c->credits, id, row)
		if (json_is_at(row, "type", "RtnAuth"))
			json_array_append_new(ids, json_string(id));
	if (json_array_size(ids) == json_object_size(c->credits))
		return ECX_OK;
	err = read_credits(c, ids, followers);
	json_object_foreach (followers, id, row)
		json_object_del(c->credits, id);
	return err;
}

static enum ecx_err
read_credited(struct credit *c)
{
	json_auto_t *ids = json_pack("[s]", c->id);
	const json_t *invoice;
	enum ecx_err err;
	size_t i;

	json_array_foreach (c->stand.invoices, i, invoice) {
		auto_free char *id = json_id(json_object_get(invoice, "id"));

		if (strcmp(id, c->id) != 0)
			json_array_append_new(ids, json_string(id));
	}
	err = read_credits(c, ids, c->credits);
	return err == ECX_OK ? drop_followers(c) : err;
}

/* What can be credited: the invoices, or the order where there are none. */
static struct dec
total_of(const struct credit *c)
{
	struct dec sum = dec_zero();
	const json_t *invoice;
	size_t i;

	json_array_foreach (c->stand.invoices, i, invoice)
		sum = dec_add(sum, json_decimal_at(invoice, "foreigntotal"));
	return c->stand.standing.invoice != NULL
		   ? sum
		   : json_decimal_at(c->stand.order, "foreigntotal");
}

/* A cent for each line is no difference: systems round by line. */
static enum ecx_err
check_amount(struct credit *c)
{
	const size_t lines =
	    json_array_size(json_at(c->doc, "native.item.items"));
	struct dec ours =
	    json_decimal_at(c->doc, "legalMonetaryTotal.taxInclusiveAmount");
	struct dec all = total_of(c), before = dec_zero(), cents;
	char a[DEC_TEXT], b[DEC_TEXT], d[DEC_TEXT];
	const char *id;
	json_t *row;

	json_object_foreach (c->credits, id, row)
		before = dec_add(
		    before, absolute(json_decimal_at(row, "foreigntotal")));
	cents = dec_mul(dec_int((int64_t)lines), dec_parse("0.01"));
	if (dec_bad(dec_add(all, before)))
		return ecx_fail(c->conn, ECX_REJECTED,
		    "what is invoiced and credited there has no total");
	if (dec_bad(ours) ||
	    dec_cmp(dec_sub(dec_add(before, ours), all), cents) <= 0)
		return ECX_OK;
	return ecx_fail(c->conn, ECX_REJECTED,
	    "%s of %s are credited there already: %s are too much",
	    dec_print(dec_trim(before), a), dec_print(dec_trim(all), b),
	    dec_print(ours, d));
}

/* ---- pieces that are left ---- */

static struct dec
member_of(const struct credit *c, const json_t *line, const char *key)
{
	struct dec pieces = json_decimal_at(
	    line, is_sale(c) ? "quantity" : conf_text(c->conn->conf, key));

	return dec_bad(pieces) ? dec_zero() : pieces;
}

static void
add_base(struct credit *c)
{
	json_auto_t *index =
	    netsuite_lines_index(c->conn, json_at(c->order, "item.items"));
	const char *key;
	json_t *line;

	json_object_foreach (index, key, line) {
		struct dec shipped = member_of(c, line, "fulfilled_field");
		struct dec billed = member_of(c, line, "billed_field");
		json_t *base = json_pack("{s:O, s:s, s:O*}", "line",
		    json_object_get(line, "line"), "key", key, "item",
		    json_at(line, "item.id"));

		json_set_dec(base, "left",
		    dec_cmp(billed, shipped) > 0 ? billed : shipped);
		json_set_dec(base, "back", shipped);
		json_array_append_new(c->base, base);
	}
}

static void
subtract(json_t *base, const char *member, struct dec pieces)
{
	json_set_dec(
	    base, member, dec_sub(json_decimal_at(base, member), pieces));
}

/* Takes pieces of an item that came back from the lines that have it. */
static void
take_pieces(struct credit *c, const json_t *row, struct dec pieces)
{
	json_t *base;
	size_t i;

	json_array_foreach (c->base, i, base) {
		struct dec back = json_decimal_at(base, "back");
		struct dec some = dec_cmp(back, pieces) < 0 ? back : pieces;

		if (!netsuite_same_id(base, "item", row, "item"))
			continue;
		subtract(base, "left", some);
		subtract(base, "back", some);
		pieces = dec_sub(pieces, some);
	}
}

static enum ecx_err
take_returned(struct credit *c)
{
	json_auto_t *ids = json_array();
	json_auto_t *rows = NULL;
	const char *id;
	const json_t *row;
	enum ecx_err err;
	size_t i;

	json_object_foreach (c->credits, id, row)
		json_array_append_new(ids, json_string(id));
	if (json_array_size(ids) == 0)
		return ECX_OK;
	err = netsuite_lines_read(c->conn, ids, &rows);
	json_array_foreach (rows, i, row) {
		struct dec pieces = json_decimal_at(row, "quantity");

		if (err == ECX_OK && dec_bad(pieces))
			err = ecx_fail(c->conn, ECX_REJECTED,
			    "what came back of '%s' cannot be read: %s",
			    json_text_at(row, "sku"),
			    json_text_at(row, "quantity"));
		else if (err == ECX_OK)
			take_pieces(c, row, pieces);
	}
	return err;
}

/* ---- the lines ---- */

static bool
comes_back(const json_t *line)
{
	return json_is_at(line, "ecx.restock", "sellable") ||
	       json_is_at(line, "ecx.restock", "blocked");
}

static bool
is_line_of(const json_t *base, const json_t *line)
{
	auto_free char *key =
	    xasprintf("line %s", json_text_at(line, "ecx.number"));
	auto_free char *item = json_id(json_at(line, "item.id"));
	const char *theirs = json_text_at(base, "key");

	return strncmp(theirs, "line ", 5) == 0
		   ? strcmp(theirs, key) == 0
		   : json_is_at(base, "item", item);
}

/* The line of the order of which that many pieces can be credited, and come
 * back where they do. */
static enum ecx_err
find_base(struct credit *c, const json_t *line, json_t **found)
{
	const char *member = comes_back(line) ? "back" : "left";
	struct dec pieces = json_decimal_at(line, "quantity");
	struct dec most = dec_zero();
	char a[DEC_TEXT], b[DEC_TEXT];
	json_t *base;
	size_t i;

	json_array_foreach (c->base, i, base) {
		struct dec left = json_decimal_at(base, member);

		if (!is_line_of(base, line))
			continue;
		if (!dec_bad(pieces) && dec_cmp(pieces, left) <= 0) {
			subtract(base, "left", pieces);
			if (comes_back(line))
				subtract(base, "back", pieces);
			*found = base;
			return ECX_OK;
		}
		if (dec_cmp(left, most) > 0)
			most = left;
	}
	return ecx_fail(c->conn, ECX_REJECTED,
	    "line %s: %s pieces, but only %s are left to credit there",
	    json_text_at(line, "ecx.number"), dec_print(dec_trim(pieces), a),
	    dec_print(dec_trim(most), b));
}

static void
set_return(const struct credit *c, json_t *line, const json_t *base)
{
	const bool blocked = json_is_at(line, "ecx.restock", "blocked");
	const char *location = conf_text(
	    c->conn->conf, blocked ? "blocked_location" : "return_location");
	const char *name = json_text_at(line, "description");
	auto_free char *note =
	    xasprintf("%s%snot sellable", name, *name != '\0' ? ": " : "");

	json_object_set(line, conf_text(c->conn->conf, "source_line_field"),
	    json_object_get(base, "line"));
	if (location != NULL && json_object_get(line, "location") == NULL)
		json_object_set_new(
		    line, "location", json_pack("{s:s}", "id", location));
	if (blocked)
		json_set_text(line, "description", note);
}

/* What does not come back has the item that stands for it. */
static enum ecx_err
set_refund(struct credit *c, json_t *line, json_t *item)
{
	if (item == NULL)
		return ecx_fail(c->conn, ECX_CONFIG,
		    "refund_item is not set: name the item for what does not "
		    "come back");
	json_object_set(line, "item", item);
	json_object_del(line, "units");
	return ECX_OK;
}

static enum ecx_err
set_line(struct credit *c, json_t *line, json_t *refund)
{
	json_t *base = NULL;
	enum ecx_err err = find_base(c, line, &base);

	if (err != ECX_OK)
		return err;
	if (!comes_back(line))
		return set_refund(c, line, refund);
	set_return(c, line, base);
	return ECX_OK;
}

/* Ids are looked up by one query. */
static enum ecx_err
set_lines(struct credit *c, json_t *body)
{
	const char *item = conf_string(c->conn->conf, "refund_item");
	json_auto_t *refund = json_pack(
	    "{s:{s:[{s:{s:s}}]}}", "item", "items", "item", "refName", item);
	json_t *const both[] = {body, refund};
	enum ecx_err err =
	    netsuite_complete(c->conn, both, *item != '\0' ? 2 : 1);
	const json_t *lines = json_at(body, "item.items");
	json_t *line;
	size_t i;

	json_array_foreach (lines, i, line) {
		if (err == ECX_OK && !json_is_at(line, "ecx.number", ""))
			err = set_line(c, line,
			    *item != '\0' ? json_at(refund, "item.items.0.item")
					  : NULL);
		json_object_del(line, "ecx");
	}
	return err;
}

/* ---- create ---- */

/* The currency is that of the order. */
static enum ecx_err
check_currency(struct credit *c, json_t *body)
{
	if (!netsuite_same_id(json_object_get(body, "currency"), "id",
		json_object_get(c->order, "currency"), "id"))
		return ecx_fail(c->conn, ECX_REJECTED,
		    "the order is in another currency there");
	json_object_del(body, "currency");
	return ECX_OK;
}

/* Reads what it refers to: may it be credited? */
static enum ecx_err
read_order(struct credit *c)
{
	enum ecx_err err = netsuite_stand_read(c->conn, c->id, &c->stand);

	if (err == ECX_OK)
		err = ecx_event_fits(c->conn, c->doc, &c->stand.standing);
	if (err == ECX_OK)
		err = read_credited(c);
	if (err == ECX_OK)
		err = check_amount(c);
	if (err == ECX_OK)
		err = netsuite_record_read(c->conn,
		    is_sale(c) ? "cashSale" : "salesOrder", c->id, &c->order);
	if (err == ECX_OK)
		add_base(c);
	return err == ECX_OK ? take_returned(c) : err;
}

static enum ecx_err
create(struct credit *c, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *body = json_deep_copy(json_object_get(c->doc, "native"));
	struct netsuite_entity entity = credit_entity;
	auto_free char *object = NULL;
	enum ecx_err err = read_order(c);

	if (err == ECX_OK)
		err = set_lines(c, body);
	if (err == ECX_OK)
		err = check_currency(c, body);
	/* No record has been created so far. */
	if (err == ECX_PROTOCOL || err == ECX_STOPPED)
		return ECX_AGAIN;
	if (err != ECX_OK)
		return err;
	object = xasprintf("%s/%s/!transform/returnAuthorization?replace=item",
	    is_sale(c) ? "cashSale" : "salesOrder", c->id);
	entity.entity.object = object;
	return netsuite_create_record(c->conn, &entity, body, job, record);
}

enum ecx_err
netsuite_credit_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct credit c = {.conn = conn,
	    .doc = job->doc,
	    .id = json_text_at(job->doc, "made.id"),
	    .credits = json_object(),
	    .base = json_array()};
	enum ecx_err err = create(&c, job, record);

	credit_free(&c);
	return err;
}
