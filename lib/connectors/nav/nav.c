/*
 * Microsoft Dynamics NAV 2016 to 2018, and Business Central on premises: pages
 * that are published as web services of OData version 4; ecx-nav(5). A page
 * accepts no lines with the header: an order is created in several requests,
 * and find completes an order that was cut off in between. Values that the
 * driver computes, or collects from several documents, are in a member called
 * `ecx`, where the maps find them.
 */
#include <stdlib.h>
#include <string.h>

#include "net/navpage.h"
#include "net/odata_order.h"

/* References per request: a longer URL may not pass a proxy. */
enum { REFS = 20 };

struct nav {
	struct odata odata;
	char *language; /* a header */
	const char *headers[2];
	char *root; /* path of the company */
};

enum service {
	ORDERS,
	LINES,
	INVOICES,
	SHIPMENTS,
	SHIPMENT_LINES,
	ITEMS,
	CUSTOMERS,
};

/* The keys that name the services of pages, and the nouns of posted
 * documents. */
static const struct {
	const char *key, *noun;
} services[] = {
    [ORDERS] = {"order_service", NULL},
    [LINES] = {"line_service", NULL},
    [INVOICES] = {"invoice_service", "posted invoices"},
    [SHIPMENTS] = {"shipment_service", "posted shipments"},
    [SHIPMENT_LINES] = {"shipment_line_service", NULL},
    [ITEMS] = {"item_service", NULL},
    [CUSTOMERS] = {"customer_service", NULL},
};

static const struct odata_profile profile = {
    .version = ODATA_V4,
    .classify = navpage_classify,
};

static struct odata *
odata_of(const struct ecx_conn *conn)
{
	return &((struct nav *)conn->state)->odata;
}

/* ---- open, close, ping ---- */

/* "/ODataV4/Company('CRONUS%20International%20Ltd.')" */
static char *
company_path(const struct odata *o, const char *name)
{
	auto_buf struct buf key = {0}, out = {0};

	buf_init(&key, BUF_LINE_MAX);
	(void)odata_literal(o, &key, ODATA_TEXT, name);
	buf_init(&out, BUF_LINE_MAX);
	buf_adds(&out, "/ODataV4/Company(");
	http_escape(&out, key.data);
	buf_addc(&out, ')');
	return buf_take(&out);
}

static enum ecx_err
nav_open(struct ecx_conn *conn)
{
	struct nav *n = conn->state;
	const char *language = conf_text(conn->conf, "language");
	struct http_setup setup = {.headers = n->headers};
	struct http *h;

	n->language = xasprintf("Accept-Language: %s", language);
	n->headers[0] = n->language;
	h = http_open(conn, &setup);
	if (h == NULL)
		return ECX_CONFIG;
	odata_init(&n->odata, &profile, h, conf_text(conn->conf, "url"));
	n->root = company_path(&n->odata, conf_string(conn->conf, "company"));
	return ECX_OK;
}

static void
nav_close(struct ecx_conn *conn)
{
	struct nav *n = conn->state;

	odata_free(&n->odata);
	free(n->language);
	free(n->root);
}

/* The path of a service, which the caller frees. */
static char *
path_of(const struct ecx_conn *conn, enum service service)
{
	const struct nav *n = conn->state;

	return xasprintf(
	    "%s/%s", n->root, conf_text(conn->conf, services[service].key));
}

static size_t
page_of(const struct ecx_conn *conn)
{
	return (size_t)conf_int(conn->conf, "page");
}

static const char *
reference_of(const struct ecx_conn *conn)
{
	return conf_text(conn->conf, "reference");
}

static enum ecx_err
nav_ping(struct ecx_conn *conn)
{
	auto_free char *path = path_of(conn, ORDERS);
	auto_free char *target = xasprintf("%s?$select=No&$top=1", path);
	json_auto_t *answer = NULL;

	return odata_get(odata_of(conn), target, &answer);
}

/* ---- the parts of an order ---- */

struct order {
	struct odata_order lines;
	json_t *header;
	bool taxed; /* its prices include tax */
	char *path; /* of lines */
};

static void
order_free(struct order *order)
{
	odata_order_free(&order->lines);
	json_decref(order->header);
	free(order->path);
}

/* The company's own currency has no code. */
static void
set_currency(const struct ecx_conn *conn, json_t *header)
{
	const char *own = conf_string(conn->conf, "currency");

	if (*own != '\0' && json_is_at(header, "Currency_Code", own))
		json_object_set_new(header, "Currency_Code", json_string(""));
}

/* Fills *order from our document. */
static enum ecx_err
order_prepare(struct ecx_conn *conn, const json_t *doc, struct order *order)
{
	static const char *const alike[] = {
	    "No", "Variant_Code", "Quantity", NULL};
	json_t *header = json_deep_copy(json_object_get(doc, "native"));
	static const struct navpage_comment comment = {
	    .text = "Description", .width = 50};
	bool taxed = json_true_at(header, "Prices_Including_VAT");
	const struct priced_terms terms = {.quantity = "Quantity",
	    .price = "Unit_Price",
	    .discount = "Line_Discount_Amount",
	    .taxed = taxed};

	navpage_add_comments(header, "SalesLines", &comment);
	*order = (struct order){
	    .header = header, .taxed = taxed, .path = path_of(conn, LINES)};
	order->lines = (struct odata_order){.o = odata_of(conn),
	    .path = order->path,
	    .parent = "Document_No",
	    .number = "Line_No",
	    .item = "No",
	    .alike = alike,
	    .step = conf_int(conn->conf, "line_step"),
	    .lines = json_incref(json_object_get(header, "SalesLines")),
	    .rows = json_array()};
	json_object_del(header, "SalesLines");
	set_currency(conn, header);
	return navpage_set_prices(conn, doc, order->lines.lines, "No", terms);
}

/* The URL of the order itself; the caller frees it. */
static char *
target_of(const struct ecx_conn *conn, const struct order *order)
{
	auto_free char *path = path_of(conn, ORDERS);
	auto_buf struct buf key = {0}, out = {0};

	buf_init(&key, BUF_LINE_MAX);
	(void)odata_literal(order->lines.o, &key, ODATA_TEXT, order->lines.id);
	buf_init(&out, BUF_LINE_MAX);
	buf_addf(&out, "%s(Document_Type='Order',No=", path);
	http_escape(&out, key.data);
	buf_addc(&out, ')');
	return buf_take(&out);
}

/* Adds the lines after the first n, which are there. Without lines, header
 * fields that were lost are set first. */
static enum ecx_err
add_missing(
    struct ecx_conn *conn, struct order *order, const json_t *there, size_t n)
{
	auto_free char *target = target_of(conn, order);
	enum ecx_err err = ECX_OK;

	if (n == 0)
		err = odata_order_correct(
		    order->lines.o, target, order->header, there);
	if (err == ECX_OK)
		err = odata_order_add(&order->lines, n);
	/* Somebody else is editing the order at this moment. */
	return err == ECX_STALE ? ECX_AGAIN : err;
}

/* The total there is known where the page of lines has Line_Amount. It includes
 * tax where prices do. */
static void
note_total(
    const struct order *order, const json_t *doc, struct ecx_record *record)
{
	struct dec sum = dec_zero();
	const json_t *row;
	size_t i;

	if (json_array_size(order->lines.rows) == 0)
		return;
	json_array_foreach (order->lines.rows, i, row)
		sum = dec_add(sum, json_decimal_at(row, "Line_Amount"));
	ecx_record_total(record, doc, sum,
	    json_decimal_at(doc,
		order->taxed ? "anticipatedMonetaryTotal.taxInclusiveAmount"
			     : "anticipatedMonetaryTotal.taxExclusiveAmount"));
}

/* ---- orders ---- */

static struct ecx_entity
order_entity(const struct ecx_conn *conn, const char *path)
{
	return (struct ecx_entity){.noun = "sales order",
	    .object = path,
	    .reference = reference_of(conn),
	    .id = "No"};
}

/* Completes an order that was cut off, unless somebody has released it or has
 * edited its lines. */
static enum ecx_err
complete_order(struct ecx_conn *conn, struct order *order, const json_t *there,
    struct ecx_record *record)
{
	const char *status = json_text_at(there, "Status");
	bool open = *status == '\0' || strcmp(status, "Open") == 0;
	size_t all = json_array_size(order->lines.lines), n;
	auto_free char *why = NULL;
	enum ecx_err err;

	if (!odata_order_matches(&order->lines, &n)) {
		ecx_record_note(record, "its lines there differ from ours");
		return ECX_OK;
	}
	if (n == all)
		return ECX_OK;
	ecx_record_note(record, "it was %s there, with %zu of %zu lines",
	    open ? "open" : status, n, all);
	err = open ? add_missing(conn, order, there, n) : ECX_OK;
	if (err != ECX_REJECTED)
		return err;
	why = xstrdup(conn->error);
	return ecx_fail(conn, err, "order %s exists without all its lines: %s",
	    order->lines.id, why);
}

static enum ecx_err
find_open_order(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	auto_free char *path = path_of(conn, ORDERS);
	const struct ecx_entity entity = order_entity(conn, path);
	json_auto_t *there = NULL;
	struct order order;
	enum ecx_err err =
	    odata_find(odata_of(conn), &entity, job->key, &there);

	if (err == ECX_OK)
		err = odata_record(
		    odata_of(conn), &entity, there, job->doc, record);
	if (err != ECX_OK)
		return err;
	err = order_prepare(conn, job->doc, &order);
	order.lines.id = xstrdup(record->id);
	if (err == ECX_OK)
		err = odata_order_read(&order.lines);
	if (err == ECX_OK)
		err = complete_order(conn, &order, there, record);
	if (err == ECX_OK)
		note_total(&order, job->doc, record);
	order_free(&order);
	return err;
}

static enum ecx_err
order_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	static const enum service posted[] = {INVOICES, SHIPMENTS};
	enum ecx_err err = find_open_order(conn, job, record);
	size_t i;

	for (i = 0; i < ARRAY_LEN(posted) && err == ECX_MISSING; i++) {
		auto_free char *path = path_of(conn, posted[i]);
		struct ecx_entity entity = order_entity(conn, path);

		entity.noun = services[posted[i]].noun;
		entity.id = "Order_No";
		entity.number = "No";
		err = navpage_find_posted(
		    odata_of(conn), &entity, job->key, record);
	}
	return err;
}

/* Deletes the part of an order, a line of which NAV has rejected. */
static enum ecx_err
delete_order(struct ecx_conn *conn, const struct order *order)
{
	static const char *const headers[] = {"If-Match: *", NULL};
	auto_free char *why = xstrdup(conn->error);
	auto_free char *target = target_of(conn, order);
	const struct http_request request = {.method = "DELETE",
	    .target = target,
	    .headers = headers,
	    .effect = HTTP_SETS};

	if (rest_call(&odata_of(conn)->rest, &request, NULL, NULL) == ECX_OK)
		return ecx_fail(conn, ECX_REJECTED, "%s", why);
	return ecx_fail(conn, ECX_REJECTED,
	    "%s; order %s remains without all its lines: delete it", why,
	    order->lines.id);
}

/* Once the order has a number it exists: after any other error than a rejection
 * it has to be looked for. */
static enum ecx_err
create_order(struct ecx_conn *conn, struct order *order, const json_t *doc,
    struct ecx_record *record)
{
	auto_free char *path = path_of(conn, ORDERS);
	const struct ecx_entity entity = order_entity(conn, path);
	json_auto_t *there = NULL;
	enum ecx_err err =
	    odata_create(odata_of(conn), path, order->header, &there, NULL);

	if (err != ECX_OK)
		return err;
	if (!conn->dry_run &&
	    odata_record(odata_of(conn), &entity, there, doc, record) != ECX_OK)
		return ECX_UNSURE;
	order->lines.id = xstrdup(conn->dry_run ? "*" : record->id);
	err = add_missing(conn, order, there, 0);
	if (err == ECX_OK)
		note_total(order, doc, record);
	if (err == ECX_OK)
		return err;
	return err == ECX_REJECTED ? delete_order(conn, order) : ECX_UNSURE;
}

static enum ecx_err
order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct order order;
	enum ecx_err err = order_prepare(conn, job->doc, &order);

	if (err == ECX_OK)
		err = create_order(conn, &order, job->doc, record);
	order_free(&order);
	return err;
}

/* ---- customers ---- */

static void
customer_note(
    const json_t *customer, const json_t *doc, struct ecx_record *record)
{
	(void)doc;
	navpage_note_blocked(json_text_at(customer, "Blocked"), record);
}

static struct ecx_entity
customer_entity(const struct ecx_conn *conn, const char *path)
{
	return (struct ecx_entity){.noun = "customer",
	    .object = path,
	    .reference = conf_text(conn->conf, "customer_reference"),
	    .id = "No",
	    .email = "E_Mail",
	    .note = customer_note};
}

static enum ecx_err
customer_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	auto_free char *path = path_of(conn, CUSTOMERS);
	const struct ecx_entity entity = customer_entity(conn, path);

	return odata_find_record(odata_of(conn), &entity, job, record);
}

static enum ecx_err
customer_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *body = json_deep_copy(json_object_get(job->doc, "native"));
	auto_free char *path = path_of(conn, CUSTOMERS);
	const struct ecx_entity entity = customer_entity(conn, path);

	(void)navpage_set_name(body, "Name");
	return odata_create_record(odata_of(conn), &entity, body, job, record);
}

/* ---- stock, products, prices ---- */

static enum ecx_err
places_path(struct ecx_conn *conn, char **path)
{
	const struct nav *n = conn->state;
	const char *service = conf_text(conn->conf, "location_service");

	*path = service != NULL ? xasprintf("%s/%s", n->root, service) : NULL;
	return ECX_OK;
}

static enum ecx_err
stock_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	static const struct navpage_places places = {places_path, "Code"};
	auto_free char *path = path_of(conn, ITEMS);
	const struct odata_listing listing = {
	    .query = {.path = path,
		.filter = conf_text(conn->conf, "stock_filter"),
		.page = page_of(conn)},
	    .key = "No"};

	return navpage_list_stock(odata_of(conn), &listing,
	    conf_text(conn->conf, "stock_quantity"), &places, query, e);
}

static enum ecx_err
product_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	static const char *const days[] = {"Last_Date_Modified", NULL};
	auto_free char *path = path_of(conn, ITEMS);

	return odata_list(odata_of(conn),
	    &(const struct odata_listing){
		.query = {.path = path,
		    .filter = conf_text(conn->conf, "product_filter"),
		    .page = page_of(conn)},
		.days = days,
		.key = "No"},
	    query, e);
}

/* Values of price_filter where it is not set, for items and for the page of
 * price_service. An item without a price would be sold for nothing. */
static const char *const price_filters[] = {
    "Unit_Price gt 0", "Sales_Type eq 'All Customers'"};

static enum ecx_err
price_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	const struct nav *n = conn->state;
	const char *own = conf_text(conn->conf, "price_service");
	auto_free char *path = own != NULL ? xasprintf("%s/%s", n->root, own)
					   : path_of(conn, ITEMS);

	return odata_list(odata_of(conn),
	    &(const struct odata_listing){
		.query = {.path = path,
		    .filter = conf_or(
			conn->conf, "price_filter", price_filters[own != NULL]),
		    .page = page_of(conn)},
		.emit = navpage_emit_price,
		.data = conn,
		.key = own != NULL ? conf_text(conn->conf, "price_key") : "No"},
	    query, e);
}

/* ---- fulfillments ---- */

/* Whether one of the lines is not completely shipped. */
static bool
has_open_line(const struct ecx_conn *conn, const struct navpage_names *names,
    const json_t *lines)
{
	const char *shipped = conf_text(conn->conf, "shipped_quantity");
	const json_t *line;
	size_t i;

	json_array_foreach (lines, i, line) {
		struct dec left =
		    dec_sub(json_decimal_at(line, names->quantity),
			json_decimal_at(line, shipped));

		if (navpage_is_item(conn, names, line) &&
		    (dec_bad(left) || dec_cmp(left, dec_zero()) > 0))
			return true;
	}
	return false;
}

/* Adds the references of orders that are not completely shipped. An order that
 * is missing was completely posted. */
static enum ecx_err
read_waiting(
    struct ecx_conn *conn, const json_t *refs, struct navpage_shipping *s)
{
	auto_free char *path = path_of(conn, ORDERS);
	auto_free char *line_path = path_of(conn, LINES);
	json_auto_t *orders = NULL;
	json_auto_t *lines = NULL;
	const json_t *order;
	enum ecx_err err = odata_rows_by(odata_of(conn),
	    &(const struct odata_query){.path = path, .page = page_of(conn)},
	    s->names->reference, refs, &orders);
	size_t i;

	if (err == ECX_OK)
		err = odata_index(odata_of(conn),
		    &(const struct odata_query){.path = line_path},
		    "Document_No", orders, "No", &lines);
	json_array_foreach (orders, i, order)
		if (has_open_line(conn, s->names,
			json_object_get(lines, json_text_at(order, "No"))))
			json_object_set_new(s->waiting,
			    json_text_at(order, s->names->reference),
			    json_true());
	return err;
}

/* Reads the lines of the shipments, and their tracking numbers: without
 * tracking_path a shipment has its own. */
static enum ecx_err
read_details(struct ecx_conn *conn, struct navpage_shipping *s)
{
	auto_free char *path = path_of(conn, SHIPMENT_LINES);
	bool own = conf_text(conn->conf, "tracking_path") == NULL;
	json_auto_t *lines = NULL;
	json_t *shipment;
	enum ecx_err err = odata_index(odata_of(conn),
	    &(const struct odata_query){.path = path}, "Document_No",
	    s->shipments, s->names->number, &lines);
	size_t i;

	if (err == ECX_OK)
		err = navpage_read_tracking(odata_of(conn), s->shipments,
		    s->names->number, &s->tracking);
	json_array_foreach (s->shipments, i, shipment) {
		const char *number = json_text_at(shipment, s->names->number);

		if (err == ECX_OK && own)
			json_object_set_new(s->tracking, number,
			    json_pack("[o]", json_copy(shipment)));
		json_object_set(
		    shipment, s->names->lines, json_object_get(lines, number));
	}
	return err;
}

static enum ecx_err
list_shipping(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	static const char *const alike[] = {
	    "No", "Variant_Code", "Unit_of_Measure_Code", "Description", NULL};
	const struct navpage_names names = {.reference = reference_of(conn),
	    .number = "No",
	    .time = "Posting_Date",
	    .lines = "SalesShipmLines",
	    .type = "Type",
	    .item = "No",
	    .quantity = "Quantity",
	    .alike = alike};
	struct navpage_shipping s = {.names = &names, .waiting = json_object()};
	auto_free char *path = path_of(conn, SHIPMENTS);
	enum ecx_err err = read_waiting(conn, refs, &s);

	if (err == ECX_OK)
		err = odata_rows_by(odata_of(conn),
		    &(const struct odata_query){.path = path,
			.orderby = names.number,
			.page = page_of(conn)},
		    names.reference, refs, &s.shipments);
	if (err == ECX_OK)
		err = read_details(conn, &s);
	if (err == ECX_OK)
		err = navpage_emit_shipments(conn, &s, e);
	json_decref(s.waiting);
	json_decref(s.shipments);
	json_decref(s.tracking);
	return err;
}

static enum ecx_err
fulfillment_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, REFS, list_shipping, e);
}

/* ---- the driver ---- */

const struct ecx_driver ecx_driver_nav = {
    .name = "nav",
    .title = "Microsoft Dynamics NAV",
    .roles = ECX_BUSINESS,
    .state_size = sizeof(struct nav),
    .open = nav_open,
    .close = nav_close,
    .ping = nav_ping,
    .verbs =
	{
	    [ECX_ORDER] = {.find = order_find, .create = order_create},
	    [ECX_STOCK] = {.list = stock_list},
	    [ECX_FULFILLMENT] = {.list = fulfillment_list},
	    [ECX_PRODUCT] = {.list = product_list},
	    [ECX_PRICE] = {.list = price_list},
	    [ECX_CUSTOMER] = {.find = customer_find, .create = customer_create},
	},
};
