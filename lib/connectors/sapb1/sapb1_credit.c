/*
 * Credit notes: a draft of a credit memo, which moves neither goods nor money
 * until a person adds it. Business One does not let a closed invoice be the
 * base of a line, and one that is paid is closed: then the draft only names it.
 */
#include <stdio.h>
#include <string.h>

#include "base/json_answer.h"
#include "connectors/sapb1/sapb1_in.h"

/* What is read of documents that credit something. */
#define MEMO_COLUMNS                                                           \
	"DocEntry,DocTotal,DocTotalFc,VatSum,VatSumFc,Cancelled,CancelStatus," \
	"DocumentStatus,DocObjectCode,DocumentLines"

/* ---- the verb find ---- */

/* Notes a total that differs from the refund. */
static void
memo_note(const json_t *row, const json_t *doc, struct ecx_record *record)
{
	ecx_record_total(record, doc, sapb1_amount(row, "DocTotal", "Fc"),
	    json_decimal_at(doc, "legalMonetaryTotal.taxInclusiveAmount"));
}

static struct ecx_entity
entity_of(struct ecx_conn *conn, const char *object, const char *select)
{
	return (struct ecx_entity){.noun = "credit memo",
	    .object = object,
	    .reference = sapb1_state(conn)->order.reference,
	    .id = "DocEntry",
	    .select = select,
	    .cancelled = sapb1_is_void,
	    .note = memo_note};
}

/* A draft that somebody has added is a credit memo, and has its reference. */
enum ecx_err
sapb1_credit_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct odata *o = sapb1_odata(conn);
	auto_free char *select = xasprintf(
	    "DocEntry,DocNum,%s,DocTotal,DocTotalFc,Cancelled,CancelStatus",
	    sapb1_state(conn)->order.reference);
	struct ecx_entity memo = entity_of(conn, "/CreditNotes", select);
	struct ecx_entity draft = entity_of(conn, "/Drafts", select);
	enum ecx_err err;

	memo.number = "DocNum";
	err = odata_find_record(o, &memo, job, record);
	if (err != ECX_MISSING)
		return err;
	err = odata_find_record(o, &draft, job, record);
	if (err == ECX_OK)
		sapb1_name_draft(record);
	return err;
}

/* ---- what can be credited ---- */

/* A credit note on its way. */
struct credit {
	struct ecx_conn *conn;
	const json_t *doc;
	json_t *order, *invoices, *deliveries;
	/* The lines of invoices that it refers to: {invoice, line, number,
	 * left}, the oldest first. */
	json_t *base;
	struct dec left; /* amount that can still be credited, without tax */
};

static struct dec
net_of(const json_t *document)
{
	return dec_sub(sapb1_amount(document, "DocTotal", "Fc"),
	    sapb1_amount(document, "VatSum", "Fc"));
}

/* Reads the deliveries of the order where an invoice is based on some. */
static enum ecx_err
read_deliveries(struct credit *c)
{
	static const char columns[] = "DocEntry,DocumentLines";
	json_auto_t *orders = json_pack("[O]", c->order);
	json_auto_t *refs = json_pack("[s]", json_text_at(c->doc, "ref"));
	const json_t *invoice, *line;
	bool any = false;
	size_t i, k;
	enum ecx_err err;

	json_array_foreach (c->invoices, i, invoice)
		json_array_foreach (
		    json_object_get(invoice, "DocumentLines"), k, line)
			any |= json_integer_value(json_object_get(
				   line, "BaseType")) == SAPB1_DELIVERY;
	if (!any)
		return ECX_OK;
	err = sapb1_joins(c->conn)
		  ? sapb1_based_read(c->conn, "DeliveryNotes", SAPB1_ORDER,
			orders, columns, &c->deliveries)
		  : sapb1_rows_by_ref(c->conn, "/DeliveryNotes", columns, refs,
			&c->deliveries);
	return ecx_credit_read(c->conn, err, c->deliveries);
}

/* The line of the order that an invoice's line is of, by way of its delivery;
 * or NULL. */
static const json_t *
order_line(const struct credit *c, const json_t *line)
{
	const json_t *delivery, *base = line;
	size_t i;

	json_array_foreach (c->deliveries, i, delivery) {
		const json_t *one =
		    sapb1_base_line(delivery, SAPB1_DELIVERY, line);

		if (one != NULL)
			base = one;
	}
	return sapb1_base_line(c->order, SAPB1_ORDER, base);
}

static void
add_base(struct credit *c, json_t *invoice, json_t *line)
{
	const char *field = conf_text(c->conn->conf, "line_reference");
	const char *number = json_text_at(order_line(c, line), field);
	struct dec pieces = json_decimal_at(line, "Quantity");
	json_t *base;

	if (*number == '\0' || dec_bad(pieces))
		return;
	base = json_pack("{s:O, s:O, s:s}", "invoice", invoice, "line", line,
	    "number", number);
	json_set_dec(base, "left", pieces);
	json_array_append_new(c->base, base);
}

/* Sums the invoices. One of several orders counts with the order's amount. */
static void
add_invoices(struct credit *c)
{
	const struct dec ordered = net_of(c->order);
	json_t *invoice, *line;
	size_t i, k;

	json_array_foreach (c->invoices, i, invoice) {
		c->left = dec_add(c->left, net_of(invoice));
		json_array_foreach (
		    json_object_get(invoice, "DocumentLines"), k, line)
			add_base(c, invoice, line);
	}
	if (!dec_bad(ordered) && !dec_bad(c->left) &&
	    dec_cmp(c->left, ordered) > 0)
		c->left = ordered;
}

/* ---- what is credited there ---- */

/* A draft of an order or a delivery has the order's reference, too. One that
 * was added is closed, and the credit memo counts. */
static bool
counts(const struct credit *c, const char *set, const json_t *memo)
{
	const char *type = json_text_at(memo, "DocObjectCode");

	if (sapb1_is_void(memo))
		return false;
	return strcmp(set, "Drafts") != 0 ||
	       ((conf_is(c->conn->conf, "credit_object", type) ||
		    strcmp(type, "14") == 0 ||
		    strcmp(type, "oCreditNotes") == 0) &&
		   !json_is_at(memo, "DocumentStatus", "bost_Close"));
}

/* A line that refers to none of an invoice has the store's number. */
static void
subtract_line(struct credit *c, const json_t *line)
{
	const char *field = conf_text(c->conn->conf, "line_reference");
	const bool based = json_integer_value(json_object_get(
			       line, "BaseType")) == SAPB1_INVOICE;
	struct dec pieces = json_decimal_at(line, "Quantity");
	json_t *base;
	size_t i;

	json_array_foreach (c->base, i, base) {
		struct dec left = json_decimal_at(base, "left"), some = pieces;

		if (dec_bad(pieces) || dec_is_zero(pieces))
			return;
		if (based ? sapb1_base_line(json_object_get(base, "invoice"),
				SAPB1_INVOICE,
				line) != json_object_get(base, "line")
			  : !json_is_at(
				base, "number", json_text_at(line, field)))
			continue;
		if (!based && dec_cmp(some, left) > 0)
			some = left;
		json_set_dec(base, "left", dec_sub(left, some));
		pieces = dec_sub(pieces, some);
	}
}

static void
subtract(struct credit *c, const char *set, const json_t *rows, json_t *seen)
{
	const json_t *memo, *line;
	size_t i, k;

	json_array_foreach (rows, i, memo) {
		auto_free char *entry =
		    json_id(json_object_get(memo, "DocEntry"));
		struct dec net = net_of(memo);

		if (json_object_get(seen, entry) != NULL ||
		    !counts(c, set, memo))
			continue;
		json_object_set_new(seen, entry, json_true());
		if (!dec_bad(net))
			c->left = dec_sub(c->left, net);
		json_array_foreach (
		    json_object_get(memo, "DocumentLines"), k, line)
			subtract_line(c, line);
	}
}

/* Reads the documents that have the reference of the order, or of one of its
 * refunds. */
static enum ecx_err
read_by_ref(struct credit *c, const char *set, json_t **rows)
{
	const char *reference = sapb1_state(c->conn)->order.reference;
	struct odata *o = sapb1_odata(c->conn);
	auto_free char *path = xasprintf("/%s", set);
	auto_free char *refunds =
	    xasprintf("%s-R", json_text_at(c->doc, "ref"));
	auto_buf struct buf filter = {0};

	buf_init(&filter, BUF_LINE_MAX);
	buf_addf(&filter, "%s eq ", reference);
	(void)odata_literal(
	    o, &filter, ODATA_TEXT, json_text_at(c->doc, "ref"));
	buf_addf(&filter, " or startswith(%s,", reference);
	(void)odata_literal(o, &filter, ODATA_TEXT, refunds);
	buf_addc(&filter, ')');
	return odata_rows(o,
	    &(const struct odata_query){.path = path,
		.filter = filter.data,
		.select = MEMO_COLUMNS,
		.key = "DocEntry",
		.page = sapb1_page(c->conn)},
	    rows);
}

/* Subtracts what was credited by anybody. */
static enum ecx_err
subtract_credited(struct credit *c)
{
	static const char *const sets[] = {"CreditNotes", "Drafts"};
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < ARRAY_LEN(sets) && err == ECX_OK; i++) {
		json_auto_t *seen = json_object();
		json_auto_t *based = NULL, *named = NULL;

		if (sapb1_joins(c->conn))
			err = sapb1_based_read(c->conn, sets[i], SAPB1_INVOICE,
			    c->invoices, MEMO_COLUMNS, &based);
		if (err == ECX_OK)
			err = read_by_ref(c, sets[i], &named);
		err = ecx_credit_read(c->conn, err, based);
		err = ecx_credit_read(c->conn, err, named);
		subtract(c, sets[i], based, seen);
		subtract(c, sets[i], named, seen);
	}
	return err;
}

/* ---- the lines ---- */

/* Names the invoice in the document, once. */
static void
add_reference(json_t *body, const json_t *invoice)
{
	json_t *list = json_object_get(body, "DocumentReferences");
	json_t *entry = json_object_get(invoice, "DocEntry"), *one;
	size_t i;

	if (list == NULL) {
		list = json_array();
		json_object_set_new(body, "DocumentReferences", list);
	}
	json_array_foreach (list, i, one)
		if (json_equal(json_object_get(one, "RefDocEntr"), entry))
			return;
	json_array_append_new(
	    list, json_pack("{s:s, s:O}", "RefObjType", "rot_SalesInvoice",
		      "RefDocEntr", entry));
}

/* Says whether goods come back, and where to. */
static enum ecx_err
set_stock(const struct credit *c, json_t *line, const char *restock)
{
	const bool blocked = strcmp(restock, "blocked") == 0;
	const char *warehouse = conf_string(
	    c->conn->conf, blocked ? "blocked_warehouse" : "return_warehouse");

	if (!blocked && strcmp(restock, "sellable") != 0) {
		json_set_text(line, "WithoutInventoryMovement", "tYES");
		return ECX_OK;
	}
	if (blocked && *warehouse == '\0')
		return ecx_fail(c->conn, ECX_REJECTED,
		    "'%s' comes back and cannot be sold: blocked_warehouse is "
		    "not set",
		    json_text_at(line, "ItemCode"));
	json_set_text(line, "WithoutInventoryMovement", "tNO");
	json_set_text(line, "WarehouseCode", warehouse);
	return ECX_OK;
}

/* Adds the part of a line that is taken from the line of an invoice. One of an
 * open invoice is its base; of a closed one it has the tax code. */
static void
add_part(json_t *body, json_t *lines, const json_t *line, const json_t *taken)
{
	const json_t *invoice = json_at(taken, "of.invoice");
	const json_t *base = json_at(taken, "of.line");
	json_t *part = json_deep_copy(line);

	json_set_text(part, "Quantity", json_text_at(taken, "pieces"));
	if (json_is_at(invoice, "DocumentStatus", "bost_Open")) {
		json_object_set_new(
		    part, "BaseType", json_integer(SAPB1_INVOICE));
		json_object_set(
		    part, "BaseEntry", json_object_get(invoice, "DocEntry"));
		json_object_set(
		    part, "BaseLine", json_object_get(base, "LineNum"));
	} else {
		add_reference(body, invoice);
		if (json_is_at(part, "VatGroup", ""))
			json_set_text(
			    part, "VatGroup", json_text_at(base, "VatGroup"));
		json_set_text(part, "TaxCode", json_text_at(base, "TaxCode"));
	}
	json_array_append_new(lines, part);
}

static enum ecx_err
add_line(struct credit *c, json_t *body, json_t *lines, json_t *line,
    const char *restock)
{
	const char *field = conf_text(c->conn->conf, "line_reference");
	json_t *reason = json_at(c->doc, "native.ecx.reason");
	json_auto_t *parts = NULL;
	enum ecx_err err = set_stock(c, line, restock);
	const json_t *part;
	size_t i;

	if (reason != NULL)
		json_object_set(line, "ReturnReason", reason);
	if (err == ECX_OK)
		err =
		    ecx_credit_take(c->conn, c->base, json_text_at(line, field),
			json_decimal_at(line, "Quantity"), &parts);
	json_array_foreach (parts, i, part)
		add_part(body, lines, line, part);
	return err;
}

/* A document has to have a line: where nothing but amounts was refunded, these
 * are lines of an item. */
static enum ecx_err
add_amounts(struct credit *c, json_t *body, json_t *lines)
{
	const char *item = conf_string(c->conn->conf, "credit_item");
	json_t *expenses = json_object_get(body, "DocumentAdditionalExpenses");
	json_t *one, *line;
	size_t i = 0;

	if (*item == '\0')
		return ecx_fail(c->conn, ECX_REJECTED,
		    "an amount alone has no line: credit_item is not set");
	while ((one = json_array_get(expenses, i)) != NULL) {
		struct dec amount = json_decimal_at(one, "LineTotal");

		if (dec_bad(amount) || dec_cmp(amount, dec_zero()) < 0) {
			i++;
			continue;
		}
		line = json_pack("{s:s, s:s, s:s}", "ItemCode", item,
		    "Quantity", "1", "WithoutInventoryMovement", "tYES");
		json_set_dec(line, "UnitPrice", amount);
		json_set_text(line, "VatGroup", json_text_at(one, "VatGroup"));
		json_array_append_new(lines, line);
		json_array_remove(expenses, i);
	}
	if (json_array_size(expenses) == 0)
		json_object_del(body, "DocumentAdditionalExpenses");
	json_array_foreach (c->invoices, i, one)
		add_reference(body, one);
	return ECX_OK;
}

static enum ecx_err
set_lines(struct credit *c, json_t *body)
{
	const json_t *native = json_at(c->doc, "native.DocumentLines");
	const json_t *all = json_object_get(body, "DocumentLines");
	json_auto_t *lines = json_array();
	enum ecx_err err = ECX_OK;
	json_t *line;
	size_t i;

	json_array_foreach (all, i, line)
		if (err == ECX_OK)
			err = add_line(c, body, lines, line,
			    json_text_at(
				json_array_get(native, i), "ecx.restock"));
	if (err == ECX_OK && json_array_size(lines) == 0)
		err = add_amounts(c, body, lines);
	json_object_set(body, "DocumentLines", lines);
	return err;
}

/* ---- the verb create ---- */

/* The customer and the branch are those of the order, the rate of a foreign
 * currency that of its invoice. */
static void
set_header(const struct credit *c, const char *key, json_t *body)
{
	static const char *const names[] = {
	    "CardCode", "BPL_IDAssignedToInvoice"};
	struct dec foreign = json_decimal_at(c->order, "DocTotalFc");
	json_t *rate = json_at(c->invoices, "0.DocRate");
	size_t i;

	for (i = 0; i < ARRAY_LEN(names); i++) {
		json_t *value = json_object_get(c->order, names[i]);

		if (json_object_get(body, names[i]) == NULL && value != NULL &&
		    !json_is_null(value))
			json_object_set(body, names[i], value);
	}
	if (!dec_bad(foreign) && !dec_is_zero(foreign) && rate != NULL)
		json_object_set(body, "DocRate", rate);
	json_set_text(body, sapb1_state(c->conn)->order.reference, key);
	json_object_del(body, "ecx");
}

/* Reads the invoices of the order: may it be credited? */
static enum ecx_err
look(struct credit *c)
{
	struct ecx_standing s = sapb1_standing(c->order);
	auto_free char *number = NULL;
	enum ecx_err err =
	    sapb1_invoices_read(c->conn, json_text_at(c->doc, "ref"),
		",DocumentStatus,DocTotal,DocTotalFc,VatSum,VatSumFc,DocRate,"
		"DocumentLines",
		&c->invoices);

	if (err != ECX_OK)
		return err;
	number = json_id(json_at(c->invoices, "0.DocNum"));
	s.invoice = json_array_size(c->invoices) > 0 ? number : NULL;
	err = ecx_event_fits(c->conn, c->doc, &s);
	if (err == ECX_OK && s.invoice == NULL)
		return ecx_fail(c->conn, ECX_REJECTED,
		    "it is shipped, but not invoiced there");
	if (err == ECX_OK && !json_is_at(c->doc, "native.DocCurrency",
				 json_text_at(c->order, "DocCurrency")))
		return ecx_fail(c->conn, ECX_REJECTED,
		    "the order is in %s there",
		    json_text_at(c->order, "DocCurrency"));
	return err == ECX_OK ? read_deliveries(c) : err;
}

static enum ecx_err
create(struct credit *c, const struct ecx_job *job, struct ecx_record *record)
{
	const struct ecx_entity draft = entity_of(c->conn, "/Drafts", NULL);
	const json_t *native = json_object_get(job->doc, "native");
	json_auto_t *body = json_deep_copy(native);
	enum ecx_err err = look(c);

	if (err != ECX_OK)
		return err;
	add_invoices(c);
	err = subtract_credited(c);
	if (err == ECX_OK)
		err = ecx_credit_fits(c->conn, c->doc, c->left,
		    json_array_size(json_object_get(native, "DocumentLines")) +
			json_array_size(json_object_get(
			    native, "DocumentAdditionalExpenses")));
	if (err == ECX_OK)
		err = sapb1_complete(c->conn, body);
	if (err == ECX_OK)
		err = set_lines(c, body);
	if (err != ECX_OK)
		return err;
	set_header(c, job->key, body);
	err = odata_create_record(
	    sapb1_odata(c->conn), &draft, body, job, record);
	if (err == ECX_OK && !c->conn->dry_run)
		sapb1_name_draft(record);
	return err;
}

enum ecx_err
sapb1_credit_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct credit c = {.conn = conn,
	    .doc = job->doc,
	    .base = json_array(),
	    .left = dec_zero()};
	enum ecx_err err =
	    sapb1_order_read(conn, json_text_at(job->doc, "made.id"),
		json_text_at(job->doc, "ref"), &c.order);

	if (err == ECX_OK)
		err = create(&c, job, record);
	json_decref(c.order);
	json_decref(c.invoices);
	json_decref(c.deliveries);
	json_decref(c.base);
	return err;
}
