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

#include "connectors/nav/nav_in.h"
#include "net/odata_order.h"

static const struct odata_profile profile = {
    .version = ODATA_V4,
    .classify = navpage_classify,
};

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

static enum ecx_err
nav_ping(struct ecx_conn *conn)
{
	auto_free char *path = nav_path(conn, NAV_ORDERS);
	auto_free char *target = xasprintf("%s?$select=No&$top=1", path);
	json_auto_t *answer = NULL;

	return odata_get(nav_odata(conn), target, &answer);
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
	*order = (struct order){.header = header,
	    .taxed = taxed,
	    .path = nav_path(conn, NAV_LINES)};
	order->lines = (struct odata_order){.o = nav_odata(conn),
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
	auto_free char *path = nav_path(conn, NAV_ORDERS);
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
	    .reference = nav_reference(conn),
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
	auto_free char *path = nav_path(conn, NAV_ORDERS);
	const struct ecx_entity entity = order_entity(conn, path);
	json_auto_t *there = NULL;
	struct order order;
	enum ecx_err err =
	    odata_find(nav_odata(conn), &entity, job->key, &there);

	if (err == ECX_OK)
		err = odata_record(
		    nav_odata(conn), &entity, there, job->doc, record);
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
	static const struct {
		enum nav_service service;
		const char *noun;
	} posted[] = {{NAV_INVOICES, "posted invoices"},
	    {NAV_SHIPMENTS, "posted shipments"}};
	enum ecx_err err = find_open_order(conn, job, record);
	size_t i;

	for (i = 0; i < ARRAY_LEN(posted) && err == ECX_MISSING; i++) {
		auto_free char *path = nav_path(conn, posted[i].service);
		struct ecx_entity entity = order_entity(conn, path);

		entity.noun = posted[i].noun;
		entity.id = "Order_No";
		entity.number = "No";
		err = navpage_find_posted(
		    nav_odata(conn), &entity, job->key, record);
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

	if (rest_call(&nav_odata(conn)->rest, &request, NULL, NULL) == ECX_OK)
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
	auto_free char *path = nav_path(conn, NAV_ORDERS);
	const struct ecx_entity entity = order_entity(conn, path);
	json_auto_t *there = NULL;
	enum ecx_err err =
	    odata_create(nav_odata(conn), path, order->header, &there, NULL);

	if (err != ECX_OK)
		return err;
	if (!conn->dry_run && odata_record(nav_odata(conn), &entity, there, doc,
				  record) != ECX_OK)
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
	auto_free char *path = nav_path(conn, NAV_CUSTOMERS);
	const struct ecx_entity entity = customer_entity(conn, path);

	return odata_find_record(nav_odata(conn), &entity, job, record);
}

static enum ecx_err
customer_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *body = json_deep_copy(json_object_get(job->doc, "native"));
	auto_free char *path = nav_path(conn, NAV_CUSTOMERS);
	const struct ecx_entity entity = customer_entity(conn, path);

	(void)navpage_set_name(body, "Name");
	return odata_create_record(nav_odata(conn), &entity, body, job, record);
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
	auto_free char *path = nav_path(conn, NAV_ITEMS);
	const struct odata_listing listing = {
	    .query = {.path = path,
		.filter = conf_text(conn->conf, "stock_filter"),
		.page = nav_page(conn)},
	    .key = "No"};

	return navpage_list_stock(nav_odata(conn), &listing,
	    conf_text(conn->conf, "stock_quantity"), &places, query, e);
}

static enum ecx_err
product_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	static const char *const days[] = {"Last_Date_Modified", NULL};
	auto_free char *path = nav_path(conn, NAV_ITEMS);

	return odata_list(nav_odata(conn),
	    &(const struct odata_listing){
		.query = {.path = path,
		    .filter = conf_text(conn->conf, "product_filter"),
		    .page = nav_page(conn)},
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
					   : nav_path(conn, NAV_ITEMS);

	return odata_list(nav_odata(conn),
	    &(const struct odata_listing){
		.query = {.path = path,
		    .filter = conf_or(
			conn->conf, "price_filter", price_filters[own != NULL]),
		    .page = nav_page(conn)},
		.emit = navpage_emit_price,
		.data = conn,
		.key = own != NULL ? conf_text(conn->conf, "price_key") : "No"},
	    query, e);
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
	    [ECX_FULFILLMENT] = {.list = nav_fulfillment_list},
	    [ECX_STATE] = {.list = nav_state_list},
	    [ECX_PRODUCT] = {.list = product_list},
	    [ECX_PRICE] = {.list = price_list},
	    [ECX_CUSTOMER] = {.find = customer_find, .create = customer_create},
	},
};
