/*
 * Credit notes: a draft of a credit memo, which a person posts. The customer
 * card decides whether its prices include tax, so its header is created first,
 * and its lines when the answer has said it. A run that ended in between has
 * left a draft with the first of its lines, and the next one adds the rest.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/json_answer.h"
#include "connectors/d365bc/d365bc_in.h"
#include "net/odata_order.h"

#define LINES "salesCreditMemoLines"

/* ---- the draft ---- */

static const struct ecx_entity memo_entity = {
    .noun = "credit memo",
    .reference = D365BC_REFERENCE,
    .id = "id",
    .number = "number",
    .select = "id,number,externalDocumentNumber,status,pricesIncludeTax,"
	      "totalAmountIncludingTax",
};

struct memo {
	struct ecx_conn *conn;
	const struct ecx_job *job;
	struct odata_order order;
	char *path; /* of its lines */
};

static void
memo_free(struct memo *m)
{
	odata_order_free(&m->order);
	free(m->path);
}

/* ---- its lines ---- */

static bool
is_item(const json_t *line)
{
	return *json_text_at(line, "ecx.number") != '\0';
}

/* Where the goods of a line go, or NULL where they do not come back; "" is the
 * location that the customer or the item has. */
static const char *
location_of(const struct ecx_conn *conn, const json_t *line)
{
	const char *own = conf_text(conn->conf, "return_location");

	if (json_is_at(line, "ecx.restock", "blocked"))
		return conf_text(conn->conf, "blocked_location");
	if (!json_is_at(line, "ecx.restock", "sellable"))
		return NULL;
	return own != NULL ? own : conf_string(conn->conf, "location");
}

/* Goods that do not come back are an amount on an account. */
static enum ecx_err
set_restock(struct ecx_conn *conn, json_t *line)
{
	const char *location = location_of(conn, line);
	const char *account = conf_string(conn->conf, "refund_number");

	if (location != NULL && *location != '\0')
		json_set_text(line, "locationId", location);
	if (location != NULL)
		return ECX_OK;
	if (*account == '\0')
		return ecx_fail(conn, ECX_REJECTED,
		    "line %s: it does not come back into stock, which needs "
		    "the account of refund_number",
		    json_text_at(line, "ecx.number"));
	json_set_text(
	    line, "description", json_text_at(line, "lineObjectNumber"));
	json_set_text(line, "lineObjectNumber", account);
	json_set_text(line, "lineType", conf_text(conn->conf, "refund_type"));
	return ECX_OK;
}

static enum ecx_err
set_lines(struct ecx_conn *conn, const json_t *doc, bool taxed, json_t **lines)
{
	enum ecx_err err = ECX_OK;
	json_t *line;
	size_t i;

	*lines = json_deep_copy(json_at(doc, "native." LINES));
	json_array_foreach (*lines, i, line)
		if (err == ECX_OK && is_item(line))
			err = set_restock(conn, line);
	return err == ECX_OK ? d365bc_set_prices(conn, doc, *lines, taxed)
			     : err;
}

/* Prepares the lines of the credit memo of the row. */
static enum ecx_err
memo_prepare(struct memo *m, const json_t *row)
{
	static const char *const alike[] = {
	    "lineObjectNumber", "quantity", NULL};
	const char *id = json_text_at(row, "id");
	auto_free char *sets = NULL;
	enum ecx_err err = d365bc_path(m->conn, "salesCreditMemos", &sets);

	if (err == ECX_OK && !odata_is_guid(id))
		err = ecx_fail(m->conn, ECX_PROTOCOL,
		    "the credit memo has an id that is not a GUID: '%s'", id);
	if (err != ECX_OK)
		return err;
	m->path = xasprintf("%s(%s)/" LINES, sets, id);
	m->order = (struct odata_order){.o = d365bc_odata(m->conn),
	    .path = m->path,
	    .number = "sequence",
	    .item = "lineObjectNumber",
	    .alike = alike,
	    .id = xstrdup(id),
	    .rows = json_array()};
	return set_lines(m->conn, m->job->doc,
	    json_true_at(row, "pricesIncludeTax"), &m->order.lines);
}

static void
note_total(const struct memo *m, struct ecx_record *record)
{
	struct dec sum = dec_zero();
	const json_t *row;
	size_t i;

	json_array_foreach (m->order.rows, i, row)
		sum =
		    dec_add(sum, json_decimal_at(row, "netAmountIncludingTax"));
	ecx_record_total(record, m->job->doc, sum,
	    json_decimal_at(
		m->job->doc, "legalMonetaryTotal.taxInclusiveAmount"));
}

/* ---- find ---- */

/* The lines of a draft that is there: MISSING when some are not. One that
 * somebody has edited counts as complete. */
static enum ecx_err
check_complete(struct memo *m, json_t *row, struct ecx_record *record)
{
	struct d365bc *b = m->conn->state;
	enum ecx_err err = memo_prepare(m, row);
	size_t n;

	if (err == ECX_OK)
		err = odata_order_read(&m->order);
	if (err != ECX_OK)
		return err;
	if (!odata_order_matches(&m->order, &n))
		ecx_record_note(record, "its lines there differ from ours");
	else if (n < json_array_size(m->order.lines)) {
		b->draft = json_incref(row);
		return ecx_fail(m->conn, ECX_MISSING,
		    "credit memo %s is incomplete", record->number);
	} else
		note_total(m, record);
	return ECX_OK;
}

enum ecx_err
d365bc_credit_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct d365bc *b = conn->state;
	struct memo m = {.conn = conn, .job = job};
	struct ecx_entity entity = memo_entity;
	auto_free char *path = NULL;
	json_auto_t *row = NULL;
	enum ecx_err err = d365bc_path(conn, "salesCreditMemos", &path);

	json_decref(b->draft);
	b->draft = NULL;
	entity.object = path;
	if (err == ECX_OK)
		err = odata_find(d365bc_odata(conn), &entity, job->key, &row);
	if (err == ECX_OK)
		err = odata_record(
		    d365bc_odata(conn), &entity, row, job->doc, record);
	if (err == ECX_OK && json_is_at(row, "status", "Draft"))
		err = check_complete(&m, row, record);
	memo_free(&m);
	return err;
}

/* ---- what is credited already ---- */

/* A credit note on its way. */
struct credit {
	struct ecx_conn *conn;
	const struct ecx_job *job;
	json_t *invoices; /* of its order, posted, with their lines */
	json_t *memos;    /* what is credited of it, by id */
	json_t *left;     /* pieces that can be credited, by item */
	struct dec gross; /* and the amount */
};

/* Adds the pieces of the lines, as often as `sign` says. */
static void
add_pieces(struct credit *c, const json_t *lines, int sign)
{
	const json_t *line;
	size_t i;

	json_array_foreach (lines, i, line) {
		const char *item = json_text_at(line, "lineObjectNumber");
		struct dec left = json_decimal_at(c->left, item);
		struct dec pieces =
		    dec_mul(json_decimal_at(line, "quantity"), dec_int(sign));

		if (!json_is_at(line, "lineType", "Item") || dec_bad(pieces))
			continue;
		json_object_set_new(c->left, item, json_null());
		json_set_dec(c->left, item,
		    dec_bad(left) ? pieces : dec_add(left, pieces));
	}
}

/* Is it a credit memo of the order, and not this one? */
static bool
is_of_order(const struct credit *c, const json_t *memo)
{
	const char *ref = json_text_at(c->job->doc, "ref");
	const char *theirs = json_text_at(memo, D365BC_REFERENCE);
	const size_t len = strlen(ref);

	return strncmp(theirs, ref, len) == 0 &&
	       (theirs[len] == '\0' || theirs[len] == '-') &&
	       strcmp(theirs, c->job->key) != 0;
}

/* Reads credit memos, by a filter of theirs, that count. */
static enum ecx_err
read_memos(struct credit *c, const char *filter, bool by_reference)
{
	auto_free char *path = NULL;
	json_auto_t *rows = NULL;
	enum ecx_err err = d365bc_path(c->conn, "salesCreditMemos", &path);
	json_t *row;
	size_t i;

	if (err == ECX_OK)
		err = odata_rows(d365bc_odata(c->conn),
		    &(const struct odata_query){.path = path,
			.filter = filter,
			.expand = LINES,
			.page = d365bc_page(c->conn)},
		    &rows);
	err = ecx_credit_read(c->conn, err, rows);
	if (err != ECX_OK)
		return err;
	json_array_foreach (rows, i, row)
		if (!json_is_at(row, "status", "Canceled") &&
		    !json_is_at(row, D365BC_REFERENCE, c->job->key) &&
		    (!by_reference || is_of_order(c, row)))
			json_object_set(c->memos, json_text_at(row, "id"), row);
	return err;
}

/* Those with the reference of the order or of a refund, and those that are
 * applied to one of its invoices: a filter cannot have both. */
static enum ecx_err
read_credited(struct credit *c)
{
	json_auto_t *numbers = json_array();
	auto_buf struct buf by_ref = {0}, by_invoice = {0};
	const json_t *invoice;
	enum ecx_err err;
	size_t i;

	buf_init(&by_ref, BUF_LINE_MAX);
	buf_adds(&by_ref, "startswith(" D365BC_REFERENCE ",");
	(void)odata_literal(d365bc_odata(c->conn), &by_ref, ODATA_TEXT,
	    json_text_at(c->job->doc, "ref"));
	buf_addc(&by_ref, ')');
	json_array_foreach (c->invoices, i, invoice)
		json_array_append(numbers, json_object_get(invoice, "number"));
	buf_init(&by_invoice, BUF_LINE_MAX);
	odata_any_of(
	    d365bc_odata(c->conn), &by_invoice, "invoiceNumber", numbers);
	err = read_memos(c, by_ref.data, true);
	return err == ECX_OK ? read_memos(c, by_invoice.data, false) : err;
}

/* Sums what was invoiced less what was credited. */
static enum ecx_err
sum_left(struct credit *c)
{
	const char *id;
	json_t *memo;
	const json_t *invoice;
	size_t i;
	enum ecx_err err = read_credited(c);

	json_array_foreach (c->invoices, i, invoice) {
		add_pieces(c, json_object_get(invoice, "salesInvoiceLines"), 1);
		c->gross = dec_add(c->gross,
		    json_decimal_at(invoice, "totalAmountIncludingTax"));
	}
	json_object_foreach (c->memos, id, memo) {
		add_pieces(c, json_object_get(memo, LINES), -1);
		c->gross = dec_sub(
		    c->gross, json_decimal_at(memo, "totalAmountIncludingTax"));
	}
	if (err == ECX_OK && dec_bad(c->gross))
		err = ecx_fail(c->conn, ECX_REJECTED,
		    "the totals of its invoices and credit memos cannot be "
		    "summed");
	return err;
}

/* Are so many pieces left? Of goods that did not come back the lines name no
 * item: the amount counts. */
static enum ecx_err
check_pieces(struct credit *c, const json_t *line)
{
	auto_free char *item = xstrdup(json_text_at(line, "lineObjectNumber"));
	struct dec pieces = json_decimal_at(line, "quantity"), left;
	char a[DEC_TEXT], b[DEC_TEXT];
	size_t i;

	for (i = 0; item[i] != '\0'; i++)
		item[i] = (char)toupper((unsigned char)item[i]);
	left = json_decimal_at(c->left, item);
	if (dec_bad(left))
		left = dec_zero();
	if (dec_cmp(pieces, left) <= 0)
		return ECX_OK;
	return ecx_fail(c->conn, ECX_REJECTED,
	    "line %s: %s pieces, but only %s are left to credit there",
	    json_text_at(line, "ecx.number"), dec_print(dec_trim(pieces), a),
	    dec_print(dec_trim(left), b));
}

static enum ecx_err
check_left(struct credit *c)
{
	const json_t *doc = c->job->doc, *line;
	const json_t *lines = json_at(doc, "native." LINES);
	struct dec gross =
	    json_decimal_at(doc, "legalMonetaryTotal.taxInclusiveAmount");
	enum ecx_err err = sum_left(c);
	char a[DEC_TEXT], b[DEC_TEXT];
	size_t i;

	json_array_foreach (lines, i, line)
		if (err == ECX_OK && is_item(line))
			err = check_pieces(c, line);
	if (err != ECX_OK ||
	    dec_cmp(dec_sub(gross, c->gross), ecx_total_slack(doc)) <= 0)
		return err;
	return ecx_fail(c->conn, ECX_REJECTED,
	    "%s %s, but only %s are left to credit there", dec_print(gross, a),
	    json_text_at(doc, "documentCurrencyCode"),
	    dec_print(dec_trim(c->gross), b));
}

/* Reads the order and its invoices: may it be credited? */
static enum ecx_err
read_order(struct credit *c)
{
	const json_t *doc = c->job->doc, *invoice;
	json_auto_t *refs = json_pack("[s]", json_text_at(doc, "ref"));
	json_auto_t *order = NULL;
	enum ecx_err err =
	    d365bc_order_read(c->conn, json_text_at(doc, "made.id"), &order);
	size_t i;

	if (err == ECX_OK)
		err = d365bc_invoices(
		    c->conn, refs, "salesInvoiceLines", c->invoices);
	if (err == ECX_OK)
		err = d365bc_event_fits(c->conn, doc, order, c->invoices);
	if (err == ECX_OK && json_array_size(c->invoices) == 0)
		err = ecx_fail(c->conn, ECX_REJECTED,
		    "it is shipped, but not invoiced there");
	json_array_foreach (c->invoices, i, invoice)
		if (err == ECX_OK &&
		    !json_is_at(invoice, "currencyCode",
			json_text_at(doc, "documentCurrencyCode")))
			err = ecx_fail(c->conn, ECX_REJECTED,
			    "invoice %s is in %s there",
			    json_text_at(invoice, "number"),
			    json_text_at(invoice, "currencyCode"));
	return err == ECX_OK ? check_left(c) : err;
}

static enum ecx_err
may_create(struct ecx_conn *conn, const struct ecx_job *job, json_t **customer)
{
	struct credit c = {.conn = conn,
	    .job = job,
	    .invoices = json_array(),
	    .memos = json_object(),
	    .left = json_object(),
	    .gross = dec_zero()};
	enum ecx_err err = read_order(&c);

	*customer = json_incref(
	    json_object_get(json_array_get(c.invoices, 0), "customerNumber"));
	json_decref(c.invoices);
	json_decref(c.memos);
	json_decref(c.left);
	return err;
}

/* ---- create ---- */

/* Creates the header for the customer of the invoice: *row is new. */
static enum ecx_err
create_header(struct ecx_conn *conn, const struct ecx_job *job, json_t **row)
{
	json_auto_t *body = json_copy(json_object_get(job->doc, "native"));
	json_auto_t *customer = NULL;
	json_auto_t *lines = NULL;
	auto_free char *path = NULL;
	enum ecx_err err = may_create(conn, job, &customer);

	if (err == ECX_OK)
		err = set_lines(conn, job->doc, false, &lines);
	if (err == ECX_OK)
		err = d365bc_path(conn, "salesCreditMemos", &path);
	if (err != ECX_OK)
		return err;
	json_object_del(body, LINES);
	if (json_object_get(body, "customerNumber") == NULL)
		json_object_set(body, "customerNumber", customer);
	return odata_create(d365bc_odata(conn), path, body, row, NULL);
}

/* Adds the lines behind the first n. The draft exists: no error means that
 * nothing was created. */
static enum ecx_err
add_lines(struct memo *m, size_t n, struct ecx_record *record)
{
	enum ecx_err err = odata_order_add(&m->order, n);
	auto_free char *why = NULL;

	if (err == ECX_OK) {
		note_total(m, record);
		return err;
	}
	why = xstrdup(m->conn->error);
	return ecx_fail(m->conn, err == ECX_REJECTED ? err : ECX_UNSURE,
	    "credit memo %s is incomplete: %s", record->number, why);
}

static enum ecx_err
create(struct memo *m, json_t *draft, struct ecx_record *record)
{
	json_auto_t *row = json_incref(draft);
	enum ecx_err err =
	    row == NULL ? create_header(m->conn, m->job, &row) : ECX_OK;
	size_t n = 0;

	if (err != ECX_OK || (m->conn->dry_run && draft == NULL))
		return err;
	err = odata_record(
	    d365bc_odata(m->conn), &memo_entity, row, m->job->doc, record);
	if (err == ECX_OK)
		err = memo_prepare(m, row);
	if (err == ECX_OK && draft != NULL) {
		err = odata_order_read(&m->order);
		(void)odata_order_matches(&m->order, &n);
		ecx_record_note(
		    record, "it was incomplete and has been completed");
	}
	if (err == ECX_OK)
		return add_lines(m, n, record);
	return draft == NULL ? ECX_UNSURE : err;
}

enum ecx_err
d365bc_credit_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct d365bc *b = conn->state;
	struct memo m = {.conn = conn, .job = job};
	json_auto_t *draft = b->draft;
	enum ecx_err err;

	b->draft = NULL;
	if (draft != NULL && !json_is_at(draft, D365BC_REFERENCE, job->key)) {
		json_decref(draft);
		draft = NULL;
	}
	err = create(&m, draft, record);
	memo_free(&m);
	return err;
}
