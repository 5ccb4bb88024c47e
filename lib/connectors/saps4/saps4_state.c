/*
 * How our orders stand: reads the orders by our references, the items of the
 * deliveries of those that are delivered or rejected, and their invoices. To
 * compare, all orders since a day are read, without invoices.
 */
#include <string.h>

#include "base/json_answer.h"
#include "connectors/saps4/saps4_in.h"

#define BILLING "/API_BILLING_DOCUMENT_SRV"

/* The records that belong to some of our references. */
struct standing {
	struct ecx_conn *conn;
	json_t *orders;   /* A_SalesOrder */
	json_t *items;    /* A_OutbDeliveryItem */
	json_t *invoiced; /* A_BillingDocumentItem */
	bool compares;    /* totals are wanted */
};

#define COLUMNS                                                             \
	"SalesOrder,PurchaseOrderByCustomer,OverallDeliveryStatus,"         \
	"OverallSDDocumentRejectionSts,DeliveryBlockReason,"                \
	"TotalCreditCheckStatus,LastChangeDateTime,to_Item/SalesOrderItem," \
	"to_Item/UnderlyingPurchaseOrderItem,to_Item/SalesDocumentRjcnReason"

/* ---- reading ---- */

static bool
is_rejected(const json_t *order)
{
	return json_is_at(order, "OverallSDDocumentRejectionSts", "C");
}

static const char *
delivery_status(const json_t *order)
{
	return json_text_at(order, "OverallDeliveryStatus");
}

/* Of these deliveries may have left: a delivery that was created has not. */
static json_t *
with_deliveries(const json_t *orders)
{
	json_t *some = json_array();
	json_t *order;
	size_t i;

	json_array_foreach (orders, i, order)
		if (is_rejected(order) ||
		    strcmp(delivery_status(order), "B") == 0 ||
		    strcmp(delivery_status(order), "C") == 0)
			json_array_append(some, order);
	return some;
}

static enum ecx_err
read_deliveries(struct standing *s)
{
	json_auto_t *some = with_deliveries(s->orders);
	json_auto_t *numbers = saps4_numbers_of(s->conn, some, "SalesOrder");

	return saps4_rows_by(s->conn,
	    &(const struct odata_query){
		.path = SAPS4_DELIVERIES "/A_OutbDeliveryItem",
		.orderby = "DeliveryDocument,DeliveryDocumentItem"},
	    "ReferenceSDDocument", numbers, &s->items);
}

enum ecx_err
saps4_invoiced_read(
    struct ecx_conn *conn, const json_t *numbers, json_t **items)
{
	return saps4_rows_by(conn,
	    &(const struct odata_query){
		.path = BILLING "/A_BillingDocumentItem",
		.expand = "to_BillingDocument",
		.orderby = "BillingDocument,BillingDocumentItem"},
	    "SalesDocument", numbers, items);
}

static enum ecx_err
read_invoices(struct standing *s)
{
	json_auto_t *numbers =
	    saps4_numbers_of(s->conn, s->orders, "SalesOrder");
	auto_free char *why = NULL;
	enum ecx_err err;

	if (!conf_bool(s->conn->conf, "invoices"))
		return ECX_OK;
	err = saps4_invoiced_read(s->conn, numbers, &s->invoiced);
	if (err != ECX_CONFIG)
		return err;
	why = xstrdup(s->conn->error);
	return ecx_fail(s->conn, err,
	    "%s; switch API_BILLING_DOCUMENT_SRV on, or set invoices = no",
	    why);
}

static enum ecx_err
read_standing(struct standing *s, const json_t *refs)
{
	enum ecx_err err = saps4_rows_by(s->conn,
	    &(const struct odata_query){.path = SAPS4_ORDERS "/A_SalesOrder",
		.select = COLUMNS,
		.expand = "to_Item",
		.orderby = "SalesOrder"},
	    "PurchaseOrderByCustomer", refs, &s->orders);

	if (err == ECX_OK)
		err = read_deliveries(s);
	return err == ECX_OK ? read_invoices(s) : err;
}

/* ---- emitting ---- */

/* Is the row's field the number of the order? */
static bool
is_of(const json_t *row, const char *field, const json_t *order)
{
	return strcmp(saps4_unpadded(json_text_at(row, field)),
		   saps4_unpadded(json_text_at(order, "SalesOrder"))) == 0;
}

/* What has left of an order's deliveries, and what waits there. An item without
 * a quantity only groups its batches. */
static void
count_left(
    const struct standing *s, const json_t *order, size_t *left, size_t *waits)
{
	const json_t *item;
	size_t i;

	*left = *waits = 0;
	json_array_foreach (s->items, i, item) {
		struct dec n = json_decimal_at(item, "ActualDeliveryQuantity");

		if (!is_of(item, "ReferenceSDDocument", order) ||
		    (!dec_bad(n) && dec_is_zero(n)))
			continue;
		if (json_is_at(item, "GoodsMovementStatus", "C"))
			++*left;
		else
			++*waits;
	}
}

static bool
is_held(const struct ecx_conn *conn, const json_t *order)
{
	return *json_text_at(order, "DeliveryBlockReason") != '\0' ||
	       ecx_has_word(conn, "credit_blocked",
		   json_text_at(order, "TotalCreditCheckStatus"));
}

/* Sets the state of an order. One of whose deliveries some have left is not
 * cancelled, although all its items are rejected. False when SAP's delivery
 * status is not known. */
static bool
set_state(const struct standing *s, const json_t *order, json_t *ecx)
{
	const char *status = delivery_status(order);
	const bool rejected = is_rejected(order);
	auto_free char *state =
	    ecx_state_of(s->conn, "delivery_states", status);
	size_t left, waits;

	count_left(s, order, &left, &waits);
	if (!rejected && *status != '\0' && state == NULL)
		return false;
	if (rejected && left + waits == 0)
		json_set_text(ecx, "state", "OrderCancelled");
	else if (waits > 0 || (rejected && left == 0))
		json_set_text(ecx, "state",
		    left > 0 ? "OrderInTransit" : "OrderProcessing");
	else if (rejected)
		json_set_text(ecx, "state", "OrderDelivered");
	else
		json_set_text(ecx, "state", state);
	if (is_held(s->conn, order) &&
	    json_is_at(ecx, "state", "OrderProcessing"))
		json_set_text(ecx, "state", "OrderProblem");
	return true;
}

/* The store's numbers of the lines that are rejected. */
static json_t *
rejected_lines(const json_t *order)
{
	const json_t *lines = json_object_get(order, "to_Item"), *line;
	json_t *numbers = json_array();
	size_t i;

	json_array_foreach (lines, i, line) {
		const char *number =
		    json_text_at(line, "UnderlyingPurchaseOrderItem");

		if (*number != '\0' &&
		    *json_text_at(line, "SalesDocumentRjcnReason") != '\0')
			json_array_append_new(numbers, json_string(number));
	}
	return numbers;
}

bool
saps4_is_posted(const struct ecx_conn *conn, const json_t *invoice)
{
	return ecx_has_word(conn, "invoice_categories",
		   json_text_at(invoice, "SDDocumentCategory")) &&
	       *json_text_at(invoice, "AccountingDocument") != '\0' &&
	       !json_true_at(invoice, "BillingDocumentIsCancelled") &&
	       *json_text_at(invoice, "CancelledBillingDocument") == '\0';
}

/* Each of the order's invoices once. */
static json_t *
invoices_of(const struct standing *s, const json_t *order)
{
	json_auto_t *seen = json_object();
	json_t *list = json_array();
	json_t *item;
	size_t i;

	json_array_foreach (s->invoiced, i, item) {
		json_t *invoice = json_object_get(item, "to_BillingDocument");
		const char *number =
		    saps4_unpadded(json_text_at(invoice, "BillingDocument"));

		if (!is_of(item, "SalesDocument", order) ||
		    json_object_get(seen, number) != NULL ||
		    !saps4_is_posted(s->conn, invoice))
			continue;
		json_object_set(seen, number, invoice);
		json_array_append_new(
		    list, json_pack("{s:s, s:O*}", "BillingDocument", number,
			      "BillingDocumentDate",
			      json_object_get(invoice, "BillingDocumentDate")));
	}
	return list;
}

/* The gross total of an order without what is rejected; bad when it cannot be
 * read. The header has it without tax alone. */
static struct dec
total_of(const json_t *order)
{
	const json_t *items = json_object_get(order, "to_Item"), *item;
	struct dec total = dec_zero();
	size_t i;

	json_array_foreach (items, i, item)
		if (!saps4_is_rejected(item))
			total = dec_add(
			    total, dec_add(json_decimal_at(item, "NetAmount"),
				       json_decimal_at(item, "TaxAmount")));
	return total;
}

/* A row that was damaged may be one of the order. */
static const json_t *
mark_of(const json_t *rows, const char *field, const json_t *order)
{
	const json_t *row, *mark;
	size_t i;

	json_array_foreach (rows, i, row) {
		mark = json_object_get(row, JSON_MARK);
		if (mark != NULL && (is_of(row, field, order) ||
					*json_text_at(row, field) == '\0'))
			return mark;
	}
	return NULL;
}

static enum ecx_err
emit_order(const struct standing *s, struct ecx_emitter *e, const json_t *order)
{
	const json_t *mark = mark_of(s->items, "ReferenceSDDocument", order);
	const struct dec total = total_of(order);
	json_auto_t *doc = json_copy((json_t *)order);
	json_t *ecx = json_object();
	auto_free char *why = NULL;

	json_object_set_new(doc, "ecx", ecx);
	if (mark == NULL)
		mark = mark_of(s->invoiced, "SalesDocument", order);
	if (mark != NULL)
		json_object_set(doc, JSON_MARK, (json_t *)mark);
	if (!set_state(s, order, ecx)) {
		why = xasprintf("delivery status '%s' of the order is not in "
				"the key 'delivery_states'",
		    delivery_status(order));
		return ecx_emit_bad(e, order, why);
	}
	if (s->compares && !dec_bad(total))
		json_set_dec(ecx, "total", dec_trim(total));
	json_object_set_new(ecx, "lines", rejected_lines(order));
	json_object_set_new(ecx, "invoices", invoices_of(s, order));
	return ecx_emit_doc(e, json_incref(doc));
}

static enum ecx_err
list_standing(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	struct standing s = {.conn = conn};
	enum ecx_err err = read_standing(&s, refs);
	const json_t *order;
	size_t i;

	json_array_foreach (s.orders, i, order)
		if (err == ECX_OK)
			err = emit_order(&s, e, order);
	json_decref(s.orders);
	json_decref(s.items);
	json_decref(s.invoiced);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

enum ecx_err
saps4_state_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, SAPS4_REFS, list_standing, e);
}

/* ---- orders, to compare ---- */

struct comparing {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
};

/* One without a reference is nobody's order. */
static enum ecx_err
emit_page(void *data, const json_t *rows)
{
	const struct comparing *c = data;
	struct standing s = {.conn = c->conn,
	    .orders = json_incref((json_t *)rows),
	    .compares = true};
	enum ecx_err err = read_deliveries(&s);
	const json_t *order;
	size_t i;

	json_array_foreach (rows, i, order)
		if (err == ECX_OK &&
		    !json_is_at(order, "PurchaseOrderByCustomer", ""))
			err = emit_order(&s, c->e, order);
	json_decref(s.orders);
	json_decref(s.items);
	return err == ECX_OK ? ecx_emit_page(c->e, ecx_all) : err;
}

enum ecx_err
saps4_order_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	struct comparing c = {.conn = conn, .e = e};
	struct odata *o = saps4_odata(conn);
	auto_buf struct buf filter = {0};
	char day[CLOCK_TEXT];

	buf_init(&filter, BUF_LINE_MAX);
	buf_adds(&filter, "CreationDate ge ");
	(void)odata_literal(
	    o, &filter, ODATA_DATE, clock_print(query->since, day));
	return odata_pages(o,
	    &(const struct odata_query){.path = SAPS4_ORDERS "/A_SalesOrder",
		.filter = filter.data,
		.select = COLUMNS ",to_Item/NetAmount,to_Item/TaxAmount",
		.expand = "to_Item",
		.orderby = "SalesOrder",
		.page = saps4_page(conn)},
	    emit_page, &c);
}
