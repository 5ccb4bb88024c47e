/*
 * Dynamics 365 Business Central, API v2.0; ecx-d365bc(5). Values that the
 * driver computes, or collects from several documents, are in a member called
 * `ecx` beside the vendor's own, where the maps find them; the values that the
 * maps of orders and customers write there are never sent.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "net/navpage.h"

#define API "/api/v2.0/companies"

/* References per request: a longer URL may not pass a proxy. */
enum { REFS = 20 };

struct d365bc {
	struct odata odata;
	char *language; /* a header */
	const char *headers[2];
	char *root; /* path of the company; NULL: not read yet */
};

static struct odata *
odata_of(const struct ecx_conn *conn)
{
	return &((struct d365bc *)conn->state)->odata;
}

static enum ecx_err
classify(struct ecx_conn *conn, const struct http_answer *a, const json_t *body,
    bool repeatable, char why[ECX_WHY])
{
	enum ecx_err err = navpage_classify(conn, a, body, repeatable, why);
	size_t len = strlen(why);

	if (a->status == 401)
		(void)snprintf(why + len, ECX_WHY - len,
		    " (with a good token: has the application a card with "
		    "permission sets in Business Central?)");
	return err;
}

static const struct odata_profile profile = {
    .version = ODATA_V4,
    .classify = classify,
};

/* ---- open, close, ping ---- */

static enum ecx_err
d365bc_open(struct ecx_conn *conn)
{
	struct d365bc *b = conn->state;
	const char *language = conf_text(conn->conf, "language");
	struct http_setup setup = {.headers = b->headers};
	struct http *h;

	b->language = xasprintf("Accept-Language: %s", language);
	b->headers[0] = b->language;
	h = http_open(conn, &setup);
	if (h == NULL)
		return ECX_CONFIG;
	odata_init(&b->odata, &profile, h, conf_text(conn->conf, "url"));
	return ECX_OK;
}

static void
d365bc_close(struct ecx_conn *conn)
{
	struct d365bc *b = conn->state;

	odata_free(&b->odata);
	free(b->language);
	free(b->root);
}

static enum ecx_err
fail_no_company(
    struct ecx_conn *conn, const char *name, const json_t *companies)
{
	const json_t *company;
	auto_buf struct buf names = {0};
	size_t i;

	buf_init(&names, BUF_LINE_MAX);
	json_array_foreach (companies, i, company)
		buf_addf(&names, "%s'%s'", i > 0 ? ", " : "",
		    json_text_at(company, "name"));
	return ecx_fail(conn, ECX_CONFIG, "there is no company '%s', only %s",
	    name, names.len > 0 ? names.data : "none that this user may see");
}

/* Sets root. The id of the company is read, unless the section has it. */
static enum ecx_err
find_company(struct ecx_conn *conn)
{
	struct d365bc *b = conn->state;
	const char *name = conf_string(conn->conf, "company");
	const char *id = odata_is_guid(name) ? name : NULL;
	json_auto_t *companies = NULL;
	enum ecx_err err = ECX_OK;
	const json_t *company;
	size_t i;

	if (b->root != NULL)
		return ECX_OK;
	if (id == NULL)
		err = odata_rows(&b->odata,
		    &(const struct odata_query){
			.path = API, .select = "id,name,displayName"},
		    &companies);
	if (err != ECX_OK)
		return err;
	json_array_foreach (companies, i, company)
		if (json_is_at(company, "name", name) ||
		    (id == NULL && json_is_at(company, "displayName", name)))
			id = json_text_at(company, "id");
	if (id == NULL)
		return fail_no_company(conn, name, companies);
	if (!odata_is_guid(id))
		return ecx_fail(conn, ECX_PROTOCOL,
		    "company '%s' has an id that is not a GUID: '%s'", name,
		    id);
	b->root = xasprintf("%s(%s)", API, id);
	return ECX_OK;
}

/* *path is that of an entity set of the company, which the caller frees; NULL
 * on an error. */
static enum ecx_err
path_of(struct ecx_conn *conn, const char *set, char **path)
{
	const struct d365bc *b = conn->state;
	enum ecx_err err = find_company(conn);

	*path = err == ECX_OK ? xasprintf("%s/%s", b->root, set) : NULL;
	return err;
}

static size_t
page_of(const struct ecx_conn *conn)
{
	return (size_t)conf_int(conn->conf, "page");
}

static enum ecx_err
d365bc_ping(struct ecx_conn *conn)
{
	auto_free char *target = NULL;
	json_auto_t *answer = NULL;
	enum ecx_err err =
	    path_of(conn, "salesOrders?$select=id&$top=1", &target);

	if (err == ECX_OK)
		err = odata_get(odata_of(conn), target, &answer);
	return err;
}

/* ---- orders ---- */

/* The total of the order. The header of a just created order may have the
 * total of an order without lines. */
static struct dec
total_of(const json_t *order)
{
	const json_t *lines = json_object_get(order, "salesOrderLines"), *line;
	struct dec sum = dec_zero();
	size_t i;

	if (json_array_size(lines) == 0)
		return json_decimal_at(order, "totalAmountIncludingTax");
	json_array_foreach (lines, i, line)
		sum = dec_add(
		    sum, json_decimal_at(line, "netAmountIncludingTax"));
	return sum;
}

static void
order_note(const json_t *order, const json_t *doc, struct ecx_record *record)
{
	ecx_record_total(record, doc, total_of(order),
	    json_decimal_at(
		doc, "anticipatedMonetaryTotal.taxInclusiveAmount"));
}

static const struct ecx_entity order_entity = {
    .noun = "sales order",
    .reference = "externalDocumentNumber",
    .id = "id",
    .number = "number",
    .select = "id,number,externalDocumentNumber,totalAmountIncludingTax",
    .note = order_note,
};

/* An order that was completely shipped and invoiced is deleted there: its
 * posted documents still have its reference and its number. */
static enum ecx_err
find_posted_order(struct ecx_conn *conn, const char *set, const char *key,
    struct ecx_record *record)
{
	struct ecx_entity entity = {.noun = set,
	    .reference = order_entity.reference,
	    .id = "orderNumber",
	    .number = "number",
	    .select = "id,number,orderNumber,externalDocumentNumber"};
	auto_free char *path = NULL;
	enum ecx_err err = path_of(conn, set, &path);

	entity.object = path;
	return err == ECX_OK
		   ? navpage_find_posted(odata_of(conn), &entity, key, record)
		   : err;
}

static enum ecx_err
order_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	static const char *const posted[] = {"salesInvoices", "salesShipments"};
	struct ecx_entity entity = order_entity;
	auto_free char *path = NULL;
	enum ecx_err err = path_of(conn, "salesOrders", &path);
	size_t i;

	entity.object = path;
	if (err == ECX_OK)
		err = odata_find_record(odata_of(conn), &entity, job, record);
	for (i = 0; i < ARRAY_LEN(posted) && err == ECX_MISSING; i++)
		err = find_posted_order(conn, posted[i], job->key, record);
	return err;
}

/* A discount of the whole order is a line with quantity -1, so that the order
 * is created by one request. */
static enum ecx_err
set_lines(struct ecx_conn *conn, const json_t *doc, json_t *order)
{
	static const struct navpage_comment comment = {.text = "description",
	    .width = 100,
	    .type = "lineType",
	    .is = "Comment"};
	const struct priced_terms terms = {.quantity = "quantity",
	    .price = "unitPrice",
	    .discount = "discountAmount",
	    .taxed = json_true_at(order, "pricesIncludeTax")};

	navpage_add_comments(order, "salesOrderLines", &comment);
	return navpage_set_prices(conn, doc,
	    json_object_get(order, "salesOrderLines"), "lineObjectNumber",
	    terms);
}

static enum ecx_err
order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *body = json_deep_copy(json_object_get(job->doc, "native"));
	struct ecx_entity entity = order_entity;
	auto_free char *path = NULL;
	enum ecx_err err =
	    path_of(conn, "salesOrders?$expand=salesOrderLines", &path);

	entity.object = path;
	if (err == ECX_OK)
		err = set_lines(conn, job->doc, body);
	if (err == ECX_OK)
		err = odata_create_record(
		    odata_of(conn), &entity, body, job, record);
	return err;
}

/* ---- customers ---- */

static void
customer_note(
    const json_t *customer, const json_t *doc, struct ecx_record *record)
{
	(void)doc;
	navpage_note_blocked(json_text_at(customer, "blocked"), record);
}

static struct ecx_entity
customer_entity(const struct ecx_conn *conn, const char *path)
{
	return (struct ecx_entity){.noun = "customer",
	    .object = path,
	    .reference = conf_text(conn->conf, "customer_reference"),
	    .id = "id",
	    .number = "number",
	    .email = "email",
	    .note = customer_note};
}

static enum ecx_err
customer_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	auto_free char *path = NULL;
	enum ecx_err err = path_of(conn, "customers", &path);
	const struct ecx_entity entity = customer_entity(conn, path);

	if (err == ECX_OK)
		err = odata_find_record(odata_of(conn), &entity, job, record);
	return err;
}

static enum ecx_err
customer_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *body = json_deep_copy(json_object_get(job->doc, "native"));
	auto_free char *path = NULL;
	enum ecx_err err = path_of(conn, "customers", &path);
	const struct ecx_entity entity = customer_entity(conn, path);

	json_set_text(body, "type",
	    navpage_set_name(body, "displayName") ? "Company" : "Person");
	if (err == ECX_OK)
		err = odata_create_record(
		    odata_of(conn), &entity, body, job, record);
	return err;
}

/* ---- stock, products, prices ---- */

/* The items of the API, or a published page that the section names instead. */
struct source {
	const char *path, *key, *filter; /* keys of the section; path may be
					  * NULL */
	const char *time; /* property with the time of change, or NULL */
};

/* The default of the filter is for items. The caller frees *path. */
static enum ecx_err
listing_of(struct ecx_conn *conn, const struct source *s, char **path,
    struct odata_listing *listing)
{
	const char *own =
	    s->path != NULL ? conf_text(conn->conf, s->path) : NULL;
	enum ecx_err err = ECX_OK;

	if (own != NULL)
		*path = xstrdup(own);
	else
		err = path_of(conn, "items", path);
	*listing = (struct odata_listing){
	    .query = {.path = *path,
		.filter = own != NULL ? conf_written(conn->conf, s->filter)
				      : conf_text(conn->conf, s->filter),
		.page = page_of(conn)},
	    .time = own != NULL ? NULL : s->time,
	    .key = own != NULL ? conf_text(conn->conf, s->key) : "number"};
	return err;
}

static enum ecx_err
places_path(struct ecx_conn *conn, char **path)
{
	return path_of(conn, "locations", path);
}

static enum ecx_err
stock_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	static const struct source source = {
	    .path = "stock_path", .key = "stock_key", .filter = "stock_filter"};
	static const struct navpage_places places = {places_path, "code"};
	const char *quantity = conf_text(conn->conf, "stock_quantity");
	bool placed = query->place != NULL ||
		      conf_text(conn->conf, "stock_places") != NULL;
	struct odata_listing listing;
	auto_free char *path = NULL;
	enum ecx_err err;

	if (placed && conf_text(conn->conf, "stock_path") == NULL)
		return ecx_fail(conn, ECX_CONFIG,
		    "items have no stock level by location: set stock_path");
	err = listing_of(conn, &source, &path, &listing);
	if (err == ECX_OK)
		err = navpage_list_stock(
		    odata_of(conn), &listing, quantity, &places, query, e);
	return err;
}

static enum ecx_err
product_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	static const struct source source = {
	    .filter = "product_filter", .time = "lastModifiedDateTime"};
	struct odata_listing listing;
	auto_free char *path = NULL;
	enum ecx_err err = listing_of(conn, &source, &path, &listing);

	if (err == ECX_OK)
		err = odata_list(odata_of(conn), &listing, query, e);
	return err;
}

/* The filter leaves out items without a price, which would be sold for
 * nothing. */
static enum ecx_err
price_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	static const struct source source = {.path = "price_path",
	    .key = "price_key",
	    .filter = "price_filter",
	    .time = "lastModifiedDateTime"};
	struct odata_listing listing;
	auto_free char *path = NULL;
	enum ecx_err err = listing_of(conn, &source, &path, &listing);

	listing.emit = navpage_emit_price;
	listing.data = conn;
	if (err == ECX_OK)
		err = odata_list(odata_of(conn), &listing, query, e);
	return err;
}

/* ---- fulfillments ---- */

/* Reads the rows of an entity set that have our references. */
static enum ecx_err
read_of_refs(struct ecx_conn *conn, const char *set, struct odata_query query,
    const json_t *refs, json_t **rows)
{
	auto_free char *path = NULL;
	enum ecx_err err = path_of(conn, set, &path);

	query.path = path;
	query.page = page_of(conn);
	return err == ECX_OK ? odata_rows_by(odata_of(conn), &query,
				   order_entity.reference, refs, rows)
			     : err;
}

/* Adds the references of orders that are not completely shipped. An order that
 * is missing was completely posted. */
static enum ecx_err
read_waiting(struct ecx_conn *conn, const json_t *refs, json_t *waiting)
{
	const struct odata_query query = {
	    .select = "id,externalDocumentNumber,fullyShipped"};
	json_auto_t *orders = NULL;
	const json_t *order;
	enum ecx_err err =
	    read_of_refs(conn, "salesOrders", query, refs, &orders);
	size_t i;

	json_array_foreach (orders, i, order)
		if (!json_true_at(order, "fullyShipped"))
			json_object_set_new(waiting,
			    json_text_at(order, order_entity.reference),
			    json_true());
	return err;
}

static enum ecx_err
read_shipping(
    struct ecx_conn *conn, const json_t *refs, struct navpage_shipping *s)
{
	const struct odata_query query = {
	    .expand = "salesShipmentLines", .orderby = "number"};
	enum ecx_err err = read_waiting(conn, refs, s->waiting);

	if (err == ECX_OK)
		err = read_of_refs(
		    conn, "salesShipments", query, refs, &s->shipments);
	if (err == ECX_OK)
		err = navpage_read_tracking(
		    odata_of(conn), s->shipments, "number", &s->tracking);
	return err;
}

static enum ecx_err
list_shipping(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	static const char *const alike[] = {"lineObjectNumber",
	    "unitOfMeasureCode", "description", "description2", NULL};
	static const struct navpage_names names = {
	    .reference = "externalDocumentNumber",
	    .number = "number",
	    .time = "lastModifiedDateTime",
	    .lines = "salesShipmentLines",
	    .type = "lineType",
	    .item = "lineObjectNumber",
	    .quantity = "quantity",
	    .alike = alike};
	struct navpage_shipping s = {.names = &names, .waiting = json_object()};
	enum ecx_err err = read_shipping(conn, refs, &s);

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

/* ---- how orders stand ---- */

static const struct states_names state_names = {
    .reference = "externalDocumentNumber",
    .number = "number",
    .link = "externalDocumentNumber",
    .of = "externalDocumentNumber",
    .invoice = "number",
    .date = "invoiceDate"};

/* What was shipped of an order counts before how far it was worked on. */
static void
set_state(json_t *order)
{
	static const char shipped[] = "shippedQuantity";
	const json_t *line;
	size_t i;

	states_set(order, json_text_at(order, "status"));
	json_array_foreach (
	    json_object_get(order, "salesOrderLines"), i, line) {
		struct dec n = json_decimal_at(line, shipped);

		if (states_is_unreadable(line, shipped))
			states_set_bad(order,
			    "the shippedQuantity of a line is no number");
		if (!dec_bad(n) && dec_cmp(n, dec_zero()) > 0)
			states_set(order, "partly shipped");
	}
	if (json_true_at(order, "fullyShipped"))
		states_set(order, "shipped");
}

/* Drafts are in the same entity set as posted invoices. One that was cancelled
 * was taken back. */
static bool
is_posted(const json_t *invoice)
{
	static const char *const others[] = {
	    "Draft", "In Review", "In_x0020_Review", "Canceled"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(others); i++)
		if (json_is_at(invoice, "status", others[i]))
			return false;
	return true;
}

static enum ecx_err
read_invoices(struct ecx_conn *conn, const json_t *refs, json_t *invoices)
{
	const struct odata_query query = {
	    .select = "id,number,externalDocumentNumber,orderNumber,"
		      "invoiceDate,status"};
	json_auto_t *rows = NULL;
	json_t *row;
	enum ecx_err err =
	    read_of_refs(conn, "salesInvoices", query, refs, &rows);
	size_t i;

	json_array_foreach (rows, i, row)
		if (is_posted(row))
			json_array_append(invoices, row);
	return err;
}

/* Adds the orders that are gone because they were posted. Shipments are read
 * only of those that have no invoice. */
static enum ecx_err
add_gone(struct ecx_conn *conn, json_t *orders, const json_t *refs,
    const json_t *invoices)
{
	const struct odata_query query = {
	    .select = "id,number,externalDocumentNumber,orderNumber"};
	json_auto_t *gone = navpage_without_order(orders, &state_names, refs);
	json_auto_t *left = NULL;
	json_auto_t *shipments = NULL;
	enum ecx_err err;

	navpage_add_posted(orders, &state_names, gone, invoices, "orderNumber");
	left = navpage_without_order(orders, &state_names, gone);
	err = read_of_refs(conn, "salesShipments", query, left, &shipments);
	navpage_add_posted(
	    orders, &state_names, left, shipments, "orderNumber");
	return err;
}

static enum ecx_err
list_states(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	const struct odata_query query = {
	    .select = "id,number,externalDocumentNumber,status,fullyShipped,"
		      "lastModifiedDateTime",
	    .expand = "salesOrderLines"};
	json_auto_t *invoices = json_array();
	json_auto_t *orders = NULL;
	json_t *order;
	enum ecx_err err =
	    read_of_refs(conn, "salesOrders", query, refs, &orders);
	size_t i;

	json_array_foreach (orders, i, order)
		set_state(order);
	if (err == ECX_OK)
		err = read_invoices(conn, refs, invoices);
	if (err == ECX_OK)
		err = add_gone(conn, orders, refs, invoices);
	return err == ECX_OK ? states_emit(&(const struct states){conn,
					       &state_names, orders, invoices},
				   refs, e)
			     : err;
}

static enum ecx_err
state_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, REFS, list_states, e);
}

/* ---- the driver ---- */

const struct ecx_driver ecx_driver_d365bc = {
    .name = "d365bc",
    .title = "Dynamics 365 Business Central",
    .roles = ECX_BUSINESS,
    .state_size = sizeof(struct d365bc),
    .open = d365bc_open,
    .close = d365bc_close,
    .ping = d365bc_ping,
    .verbs =
	{
	    [ECX_ORDER] = {.find = order_find, .create = order_create},
	    [ECX_STOCK] = {.list = stock_list},
	    [ECX_FULFILLMENT] = {.list = fulfillment_list},
	    [ECX_STATE] = {.list = state_list},
	    [ECX_PRODUCT] = {.list = product_list},
	    [ECX_PRICE] = {.list = price_list},
	    [ECX_CUSTOMER] = {.find = customer_find, .create = customer_create},
	},
};
