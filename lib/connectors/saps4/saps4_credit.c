/*
 * Credit notes: goods that come back are a customer return, any other a credit
 * memo request. Both are requests, which a person bills when he has taken off
 * their billing block.
 */
#include <stdio.h>
#include <string.h>

#include "base/json_answer.h"
#include "connectors/saps4/saps4_in.h"

#define MEMOS "/API_CREDIT_MEMO_REQUEST_SRV"
#define RETURNS "/API_CUSTOMER_RETURN_SRV"

/* ---- the two documents ---- */

static bool
is_cancelled(const json_t *row)
{
	return json_is_at(row, "OverallSDDocumentRejectionSts", "C");
}

/* Notes a total that differs from the refund. */
static void
credit_note(const json_t *row, const json_t *doc, struct ecx_record *record)
{
	if (*json_text_at(row, "SalesDocApprovalStatus") != '\0')
		ecx_record_note(record, "approval status %s",
		    json_text_at(row, "SalesDocApprovalStatus"));
	ecx_record_total(record, doc, json_decimal_at(row, "TotalNetAmount"),
	    json_decimal_at(doc, "legalMonetaryTotal.taxExclusiveAmount"));
}

static const struct ecx_entity memo_entity = {
    .noun = "credit memo request",
    .object = MEMOS "/A_CreditMemoRequest",
    .reference = "PurchaseOrderByCustomer",
    .id = "CreditMemoRequest",
    .select = "CreditMemoRequest,PurchaseOrderByCustomer,TotalNetAmount,"
	      "SalesDocApprovalStatus,OverallSDDocumentRejectionSts",
    .cancelled = is_cancelled,
    .note = credit_note,
};

static const struct ecx_entity return_entity = {
    .noun = "customer return",
    .object = RETURNS "/A_CustomerReturn",
    .reference = "PurchaseOrderByCustomer",
    .id = "CustomerReturn",
    .select = "CustomerReturn,PurchaseOrderByCustomer,TotalNetAmount,"
	      "SalesDocApprovalStatus,OverallSDDocumentRejectionSts",
    .cancelled = is_cancelled,
    .note = credit_note,
};

static bool
has_returns(const struct ecx_conn *conn)
{
	return *conf_string(conn->conf, "return_type") != '\0';
}

enum ecx_err
saps4_credit_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	enum ecx_err err =
	    odata_find_record(saps4_odata(conn), &memo_entity, job, record);

	return err == ECX_MISSING && has_returns(conn)
		   ? odata_find_record(
			 saps4_odata(conn), &return_entity, job, record)
		   : err;
}

/* ---- what can be credited ---- */

/* A credit note on its way. */
struct credit {
	struct ecx_conn *conn;
	const json_t *doc;
	json_t *order;
	/* The items that it refers to: {document, item, number, left}, those of
	 * invoices, the oldest first, or else those of the order that are
	 * shipped. */
	json_t *base;
	struct dec left; /* amount that can still be credited, without tax */
	bool returns;
};

static json_t *
item_of(const struct credit *c, const char *number)
{
	const json_t *items = json_object_get(c->order, "to_Item");
	json_t *item;
	size_t i;

	json_array_foreach (items, i, item)
		if (strcmp(saps4_unpadded(json_text_at(item, "SalesOrderItem")),
			saps4_unpadded(number)) == 0)
			return item;
	return NULL;
}

static void
add_base(struct credit *c, const json_t *row, const char *document,
    const char *item, const char *number, struct dec pieces)
{
	const json_t *line = item_of(c, json_text_at(row, number));
	json_t *base = json_pack("{s:s, s:s, s:s}", "document",
	    json_text_at(row, document), "item", json_text_at(row, item),
	    "number",
	    saps4_unpadded(json_text_at(line, "UnderlyingPurchaseOrderItem")));

	if (!dec_bad(pieces))
		json_set_dec(base, "left", pieces);
	json_array_append_new(c->base, base);
	c->left = dec_add(c->left, json_decimal_at(row, "NetAmount"));
}

/* The items of the order's invoices. *number is one of these, or NULL. */
static enum ecx_err
read_invoices(struct credit *c, json_t **rows, const char **number)
{
	json_auto_t *orders = json_pack("[O]", c->order);
	json_auto_t *numbers = saps4_numbers_of(c->conn, orders, "SalesOrder");
	enum ecx_err err = saps4_invoiced_read(c->conn, numbers, rows);
	const json_t *row;
	size_t i;

	json_array_foreach (*rows, i, row) {
		if (!saps4_is_posted(
			c->conn, json_object_get(row, "to_BillingDocument")))
			continue;
		if (*number == NULL)
			*number = json_text_at(row, "BillingDocument");
		add_base(c, row, "BillingDocument", "BillingDocumentItem",
		    "SalesDocumentItem",
		    json_decimal_at(row, "BillingQuantity"));
	}
	return ecx_credit_read(c->conn, err, *rows);
}

/* The items of the order, as far as they are shipped. */
static void
add_ordered(struct credit *c)
{
	const json_t *items = json_object_get(c->order, "to_Item"), *item;
	size_t i;

	json_array_foreach (items, i, item)
		if (!saps4_is_rejected(item))
			add_base(c, item, "SalesOrder", "SalesOrderItem",
			    "SalesOrderItem", saps4_shipped_of(item));
}

/* ---- what is credited there ---- */

/* The numbers of the documents, with and without zeros before them: a filter
 * that matches nothing would look as if nothing was credited. */
static json_t *
documents_of(const struct credit *c)
{
	json_t *list = saps4_numbers_of(c->conn, c->base, "document");
	const size_t n = json_array_size(list);
	size_t i;

	for (i = 0; i < n; i++) {
		const char *padded = json_string_value(json_array_get(list, i));
		const char *bare = saps4_unpadded(padded);

		if (strcmp(bare, padded) != 0)
			json_array_append_new(list, json_string(bare));
	}
	return list;
}

static bool
is_number(
    const json_t *row, const char *name, const json_t *base, const char *member)
{
	return strcmp(saps4_unpadded(json_text_at(row, name)),
		   saps4_unpadded(json_text_at(base, member))) == 0;
}

static void
subtract(struct credit *c, const json_t *row)
{
	struct dec pieces = json_decimal_at(row, "RequestedQuantity");
	struct dec net = json_decimal_at(row, "NetAmount");
	json_t *base;
	size_t i;

	if (saps4_is_rejected(row))
		return;
	if (!dec_bad(net))
		c->left = dec_sub(c->left, net);
	json_array_foreach (c->base, i, base)
		if (!dec_bad(pieces) && json_object_get(base, "left") != NULL &&
		    is_number(row, "ReferenceSDDocument", base, "document") &&
		    is_number(row, "ReferenceSDDocumentItem", base, "item"))
			json_set_dec(base, "left",
			    dec_sub(json_decimal_at(base, "left"), pieces));
}

static enum ecx_err
subtract_all(struct credit *c, const char *path, const char *orderby)
{
	json_auto_t *documents = documents_of(c);
	json_auto_t *rows = NULL;
	enum ecx_err err = saps4_rows_by(c->conn,
	    &(const struct odata_query){.path = path, .orderby = orderby},
	    "ReferenceSDDocument", documents, &rows);
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row)
		subtract(c, row);
	return ecx_credit_read(c->conn, err, rows);
}

/* Subtracts what was credited by anybody. */
static enum ecx_err
subtract_credited(struct credit *c)
{
	enum ecx_err err = subtract_all(c, MEMOS "/A_CreditMemoRequestItem",
	    "CreditMemoRequest,CreditMemoRequestItem");

	return err == ECX_OK && has_returns(c->conn)
		   ? subtract_all(c, RETURNS "/A_CustomerReturnItem",
			 "CustomerReturn,CustomerReturnItem")
		   : err;
}

/* ---- the items ---- */

static bool
comes_back(const json_t *item)
{
	return json_is_at(item, "ecx.restock", "sellable") ||
	       json_is_at(item, "ecx.restock", "blocked");
}

/* Is it one of goods, and not of an amount? */
static bool
is_line(const json_t *item)
{
	return !json_is_at(item, "ecx.number", "");
}

static enum ecx_err
decide_document(struct credit *c)
{
	const json_t *items = json_at(c->doc, "native.to_Item"), *item;
	size_t back = 0, lines = 0, i;

	json_array_foreach (items, i, item) {
		back += comes_back(item);
		lines += is_line(item);
	}
	c->returns = back > 0 && has_returns(c->conn);
	if (c->returns && back < lines)
		return ecx_fail(c->conn, ECX_REJECTED,
		    "some of its lines come back and some do not, which are "
		    "two documents there: a return and a credit memo request");
	return ECX_OK;
}

/* Adds the part of an item that refers to the row of base. Its conditions are
 * prices of a quantity, and stay as they are. */
static void
add_part(json_t *items, const json_t *item, const json_t *taken)
{
	json_t *part = json_deep_copy(item);

	json_set_text(part, "RequestedQuantity", json_text_at(taken, "pieces"));
	json_set_text(
	    part, "ReferenceSDDocument", json_text_at(taken, "of.document"));
	json_set_text(
	    part, "ReferenceSDDocumentItem", json_text_at(taken, "of.item"));
	json_array_append_new(items, part);
}

static enum ecx_err
add_parts(struct credit *c, json_t *items, const json_t *item)
{
	const char *number = saps4_unpadded(json_text_at(item, "ecx.number"));
	struct dec pieces = json_decimal_at(item, "RequestedQuantity");
	json_auto_t *parts = NULL;
	enum ecx_err err;
	const json_t *part;
	size_t i;

	if (dec_bad(pieces))
		return ecx_fail(c->conn, ECX_REJECTED,
		    "line %s: it has no RequestedQuantity", number);
	err = ecx_credit_take(c->conn, c->base, number, pieces, &parts);
	json_array_foreach (parts, i, part)
		add_part(items, item, part);
	return err;
}

static void
set_storage(const struct credit *c, json_t *item)
{
	const char *key = json_is_at(item, "ecx.restock", "blocked")
			      ? "blocked_storage"
			      : "return_storage";

	if (c->returns && comes_back(item) &&
	    json_is_at(item, "StorageLocation", ""))
		json_set_text(
		    item, "StorageLocation", conf_text(c->conn->conf, key));
}

static enum ecx_err
set_items(struct credit *c, json_t *body)
{
	const json_t *all = json_object_get(body, "to_Item");
	json_auto_t *items = json_array();
	enum ecx_err err = ECX_OK;
	json_t *item;
	size_t i;

	json_array_foreach (all, i, item) {
		if (!is_line(item))
			json_array_append(items, item);
		else if (err == ECX_OK)
			err = add_parts(c, items, item);
	}
	json_array_foreach (items, i, item) {
		set_storage(c, item);
		json_object_del(item, "ecx");
	}
	json_object_set(body, "to_Item", items);
	return err;
}

/* ---- the header ---- */

/* The names that members of a credit memo request have in a return; NULL: it
 * has none. */
static const char *const renamed[][2] = {
    {"CreditMemoRequestType", NULL},
    {"CreditMemoRequestDate", "CustomerReturnDate"},
    {"BillingDocumentDate", NULL},
};

static void
drop_iso_unit(json_t *object)
{
	json_object_del(object, "RequestedQuantityISOUnit");
	json_object_del(object, "ConditionQuantityISOUnit");
}

static void
make_return(const struct credit *c, json_t *body)
{
	const json_t *items = json_object_get(body, "to_Item");
	json_t *item, *price;
	size_t i, j;

	for (i = 0; i < ARRAY_LEN(renamed); i++) {
		const char *value = json_string_at(body, renamed[i][0]);

		if (renamed[i][1] != NULL && value != NULL)
			json_set_text(body, renamed[i][1], value);
		json_object_del(body, renamed[i][0]);
	}
	json_set_text(body, "CustomerReturnType",
	    conf_text(c->conn->conf, "return_type"));
	json_array_foreach (items, i, item) {
		const json_t *prices =
		    json_object_get(item, "to_PricingElement");

		drop_iso_unit(item);
		json_array_foreach (prices, j, price)
			drop_iso_unit(price);
	}
}

/* The sales area and the customer are those of the order. */
static void
set_header(const struct credit *c, json_t *body)
{
	static const char *const names[] = {"SalesOrganization",
	    "DistributionChannel", "OrganizationDivision", "SoldToParty"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(names); i++)
		if (json_object_get(body, names[i]) == NULL)
			json_set_text(
			    body, names[i], json_text_at(c->order, names[i]));
	json_set_text(body, "ReferenceSDDocument",
	    json_string_at(json_array_get(c->base, 0), "document"));
	if (c->returns)
		make_return(c, body);
}

/* ---- create ---- */

/* Reads what it refers to, and may it be credited? */
static enum ecx_err
read_base(struct credit *c)
{
	struct ecx_standing standing;
	json_auto_t *invoiced = NULL;
	enum ecx_err err;

	saps4_order_standing(c->conn, c->order, &standing);
	standing.invoice = NULL;
	err = read_invoices(c, &invoiced, &standing.invoice);
	if (err == ECX_OK)
		err = ecx_event_fits(c->conn, c->doc, &standing);
	if (err != ECX_OK)
		return err;
	if (!json_is_at(c->doc, "documentCurrencyCode",
		json_text_at(c->order, "TransactionCurrency")))
		return ecx_fail(c->conn, ECX_REJECTED,
		    "the order is in %s there",
		    json_text_at(c->order, "TransactionCurrency"));
	if (standing.invoice == NULL && !c->returns)
		return ecx_fail(c->conn, ECX_REJECTED,
		    "it is shipped, but not invoiced there");
	if (standing.invoice == NULL)
		add_ordered(c);
	err = subtract_credited(c);
	return err == ECX_OK
		   ? ecx_credit_fits(c->conn, c->doc, c->left,
			 json_array_size(json_at(c->doc, "native.to_Item")))
		   : err;
}

static enum ecx_err
create(struct credit *c, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *body = json_deep_copy(json_object_get(job->doc, "native"));
	enum ecx_err err = decide_document(c);

	if (err == ECX_OK)
		err = read_base(c);
	if (err == ECX_OK)
		err = set_items(c, body);
	if (err == ECX_OK)
		err = saps4_complete(c->conn, body);
	if (err != ECX_OK)
		return err;
	set_header(c, body);
	return odata_create_record(saps4_odata(c->conn),
	    c->returns ? &return_entity : &memo_entity, body, job, record);
}

enum ecx_err
saps4_credit_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct credit c = {.conn = conn,
	    .doc = job->doc,
	    .base = json_array(),
	    .left = dec_zero()};
	enum ecx_err err =
	    saps4_order_read(conn, json_text_at(job->doc, "made.id"), &c.order);

	if (err == ECX_OK)
		err = create(&c, job, record);
	json_decref(c.order);
	json_decref(c.base);
	return err;
}
