/*
 * Dynamics 365 Business Central, API v2.0; ecx-d365bc(5). Values that the
 * driver computes, or collects from several documents, are in a member called
 * `ecx` beside the vendor's own, where the maps find them; the values that the
 * maps of orders and customers write there are never sent.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/d365bc/d365bc_in.h"

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
	json_decref(b->draft);
}

static enum ecx_err
d365bc_ping(struct ecx_conn *conn)
{
	auto_free char *target = NULL;
	json_auto_t *answer = NULL;
	enum ecx_err err =
	    d365bc_path(conn, "salesOrders?$select=id&$top=1", &target);

	if (err == ECX_OK)
		err = odata_get(d365bc_odata(conn), target, &answer);
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
	enum ecx_err err = d365bc_path(conn, "customers", &path);
	const struct ecx_entity entity = customer_entity(conn, path);

	if (err == ECX_OK)
		err =
		    odata_find_record(d365bc_odata(conn), &entity, job, record);
	return err;
}

static enum ecx_err
customer_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *body = json_deep_copy(json_object_get(job->doc, "native"));
	auto_free char *path = NULL;
	enum ecx_err err = d365bc_path(conn, "customers", &path);
	const struct ecx_entity entity = customer_entity(conn, path);

	json_set_text(body, "type",
	    navpage_set_name(body, "displayName") ? "Company" : "Person");
	if (err == ECX_OK)
		err = odata_create_record(
		    d365bc_odata(conn), &entity, body, job, record);
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
		err = d365bc_path(conn, "items", path);
	*listing = (struct odata_listing){
	    .query = {.path = *path,
		.filter = own != NULL ? conf_written(conn->conf, s->filter)
				      : conf_text(conn->conf, s->filter),
		.page = d365bc_page(conn)},
	    .time = own != NULL ? NULL : s->time,
	    .key = own != NULL ? conf_text(conn->conf, s->key) : "number"};
	return err;
}

static enum ecx_err
places_path(struct ecx_conn *conn, char **path)
{
	return d365bc_path(conn, "locations", path);
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
		    d365bc_odata(conn), &listing, quantity, &places, query, e);
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
		err = odata_list(d365bc_odata(conn), &listing, query, e);
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
		err = odata_list(d365bc_odata(conn), &listing, query, e);
	return err;
}

/* ---- fulfillments ---- */

/* Adds the references of orders that are not completely shipped. An order that
 * is missing was completely posted. */
static enum ecx_err
read_waiting(struct ecx_conn *conn, const json_t *refs, json_t *waiting)
{
	const struct odata_query query = {
	    .select = "id,externalDocumentNumber,fullyShipped",
	    .expand = "salesOrderLines"};
	json_auto_t *orders = NULL;
	const json_t *order;
	enum ecx_err err =
	    d365bc_rows(conn, "salesOrders", query, refs, &orders);
	size_t i;

	json_array_foreach (orders, i, order)
		if (!d365bc_is_shipped(order))
			json_object_set_new(waiting,
			    json_text_at(order, D365BC_REFERENCE), json_true());
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
		err = d365bc_rows(
		    conn, "salesShipments", query, refs, &s->shipments);
	if (err == ECX_OK)
		err = navpage_read_tracking(
		    d365bc_odata(conn), s->shipments, "number", &s->tracking);
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
	return ecx_list_refs(conn, query, D365BC_REFS, list_shipping, e);
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
	    [ECX_ORDER] = {.list = d365bc_order_list,
		.find = d365bc_order_find,
		.create = d365bc_order_create},
	    [ECX_STOCK] = {.list = stock_list},
	    [ECX_FULFILLMENT] = {.list = fulfillment_list},
	    [ECX_STATE] = {.list = d365bc_state_list},
	    [ECX_CHANGE] = {.update = d365bc_change_update},
	    [ECX_CREDIT] = {.find = d365bc_credit_find,
		.create = d365bc_credit_create},
	    [ECX_PRODUCT] = {.list = product_list},
	    [ECX_PRICE] = {.list = price_list},
	    [ECX_CUSTOMER] = {.find = customer_find, .create = customer_create},
	},
};
