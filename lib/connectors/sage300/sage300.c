/*
 * Sage 300 through its Web API; ecx-sage300(5). The Web API sets properties in
 * the order in which they are sent, and a property may set others: the maps
 * keep their order. Values that are computed or come from another document are
 * in a member called `ecx` beside the vendor's own members, where the maps find
 * them; what the map of orders writes into it is not sent.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/levels.h"
#include "net/odata.h"

/* References in one request: a proxy may refuse a longer URL. */
enum { REFS = 20 };

struct sage300 {
	struct odata odata;
	struct ecx_entity order;
};

static struct odata *
odata_of(const struct ecx_conn *conn)
{
	return &((struct sage300 *)conn->state)->odata;
}

static size_t
page_of(const struct ecx_conn *conn)
{
	return (size_t)conf_int(conn->conf, "page");
}

/* Truth values may be words. */
static bool
is_yes(const json_t *entity, const char *name)
{
	return json_true_at(entity, name) || json_is_at(entity, name, "Yes");
}

/* ---- the meaning of an answer ---- */

/* Whatever the status: a document that the business logic refuses is not
 * stored. */
static const char refusals[] =
    "RecordInvalid InvalidPayload General RecordNotFound";

static const struct meaning {
	const char *codes;
	enum ecx_err err;
	bool of_changes; /* not of requests that read */
} meanings[] = {
    {"TooManyRequests", ECX_LIMITED, false},
    /* There was no session, so that nothing was changed. */
    {"DBLinkError SessionError", ECX_AGAIN, false},
    {"ResourceNotFound MethodNotAllowed", ECX_CONFIG, false},
    {"RecordDuplicate", ECX_EXISTS, true},
    {refusals, ECX_REJECTED, true},
};

static enum ecx_err
classify(struct ecx_conn *conn, const struct http_answer *a, const json_t *body,
    bool repeatable, char why[ECX_WHY])
{
	enum ecx_err err = odata_classify(conn, a, body, repeatable, why);
	size_t i, len = strlen(why);

	if (a->status == 401)
		(void)snprintf(why + len, ECX_WHY - len,
		    " (if user and password are right: may the user sign on to "
		    "the Web API, and is a seat of the licence free?)");
	if ((err == ECX_OK || err == ECX_PROTOCOL) &&
	    json_object_get(body, "error") != NULL)
		err = repeatable ? ECX_REJECTED : ECX_UNSURE;
	if (err == ECX_OK)
		return err;
	if (ecx_text_says(conn, why, "retry_words") &&
	    odata_has_code(body, refusals))
		return ECX_AGAIN;
	for (i = 0; i < ARRAY_LEN(meanings); i++)
		if (!(repeatable && meanings[i].of_changes) &&
		    odata_has_code(body, meanings[i].codes))
			return meanings[i].err;
	return err;
}

static const unsigned quirks =
    ODATA_TOP | ODATA_TIMED_DAYS | ODATA_LOOSE_LINKS | ODATA_SORTED;
static const struct odata_profile profile = {
    .version = ODATA_V4, .quirks = quirks, .classify = classify};
/* Servers before release 2019 need typed literals. */
static const struct odata_profile old_profile = {
    .version = ODATA_V3, .quirks = quirks, .classify = classify};

/* ---- orders ---- */

/* Notes what prevents the order from being shipped, or differs from what the
 * customer paid. */
static void
order_note(const json_t *order, const json_t *doc, struct ecx_record *record)
{
	const char *theirs = json_string_at(order, "OrderSourceCurrency");
	const char *ours = json_string_at(doc, "documentCurrencyCode");

	if (is_yes(order, "OnHold"))
		ecx_record_note(record, "the order is on hold");
	if (theirs != NULL && ours != NULL && strcmp(theirs, ours) != 0)
		ecx_record_note(
		    record, "its currency is %s, expected %s", theirs, ours);
	else
		ecx_record_total(record, doc,
		    json_decimal_at(order, "OrderInclTaxTotal"),
		    json_decimal_at(
			doc, "anticipatedMonetaryTotal.taxInclusiveAmount"));
}

static enum ecx_err
order_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct sage300 *s = conn->state;

	return odata_find_record(&s->odata, &s->order, job, record);
}

/* Sets the unit price that results in the amount that the map wrote: last,
 * because an item or a quantity sets the price, too. */
static enum ecx_err
set_price(struct ecx_conn *conn, json_t *line, unsigned digits)
{
	int64_t scale = conf_int(conn->conf, "price_digits");
	const char *amount = json_text_at(line, "ecx.amount");
	struct dec price = dec_unit_price(dec_parse(amount),
	    json_decimal_at(line, "QuantityOrdered"), (unsigned)scale, digits);

	if (dec_bad(price))
		return ecx_fail(conn, ECX_REJECTED,
		    "the line of %s has no unit price of %d digits that "
		    "results "
		    "in its amount %s",
		    json_text_at(line, "Item"), (int)scale, amount);
	json_set_number(line, conf_text(conn->conf, "unit_price"), price);
	return ECX_OK;
}

/* A discount is a charge with an amount below zero. */
static enum ecx_err
set_charge(struct ecx_conn *conn, json_t *line)
{
	bool minus = json_true_at(line, "ecx.minus");

	if (json_is_at(line, "MiscellaneousChargesCode", ""))
		return ecx_fail(conn, ECX_REJECTED,
		    "a %s has no code: %s is not set",
		    minus ? "discount" : "charge",
		    minus ? "discount_code" : "charge_code");
	if (minus)
		json_set_number(line, "ExtendedAmount",
		    dec_neg(json_decimal_at(line, "ExtendedAmount")));
	return ECX_OK;
}

static enum ecx_err
order_body(struct ecx_conn *conn, const json_t *doc, json_t *order)
{
	json_t *lines = json_object_get(order, "OrderDetails"), *line;
	unsigned digits =
	    ecx_currency_digits(json_string_at(doc, "documentCurrencyCode"));
	enum ecx_err err = ECX_OK;
	size_t i;

	json_array_foreach (lines, i, line) {
		if (err == ECX_OK)
			err = json_at(line, "ecx.amount") != NULL
				  ? set_price(conn, line, digits)
				  : set_charge(conn, line);
		json_object_del(line, "ecx");
	}
	return err;
}

static enum ecx_err
order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct sage300 *s = conn->state;
	json_auto_t *body = json_deep_copy(json_object_get(job->doc, "native"));
	enum ecx_err err = order_body(conn, job->doc, body);

	if (err == ECX_OK)
		err = odata_create_record(
		    &s->odata, &s->order, body, job, record);
	return err;
}

/* ---- customers ---- */

static void
customer_note(
    const json_t *customer, const json_t *doc, struct ecx_record *record)
{
	(void)doc;
	if (json_is_at(customer, "Status", "Inactive"))
		ecx_record_note(record, "the customer is inactive");
	if (is_yes(customer, "OnHold"))
		ecx_record_note(record, "the customer is on hold");
}

static const struct ecx_entity customer_entity = {
    .noun = "customer",
    .object = "/AR/ARCustomers",
    .reference = "CustomerNumber",
    .id = "CustomerNumber",
    .email = "Email",
    .note = customer_note,
};

static enum ecx_err
customer_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return odata_find_record(odata_of(conn), &customer_entity, job, record);
}

static enum ecx_err
customer_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *body = json_deep_copy(json_object_get(job->doc, "native"));
	auto_free char *person = ecx_person(job->doc);

	if (json_object_get(body, "CustomerName") == NULL)
		json_set_text(body, "CustomerName", person);
	return odata_create_record(
	    odata_of(conn), &customer_entity, body, job, record);
}

/* ---- pages ---- */

/*
 * Pages go on from the last item, so that a row that goes hides no other one.
 * This needs rows that the server has sorted by item, which it does not promise
 * of every resource.
 */
struct reading {
	struct ecx_conn *conn;
	const char *item; /* the member with the item */
	char *last;       /* the last item, or NULL */
	size_t n;         /* rows so far */
	bool unsorted;
};

/* Is the item before the other one, as servers sort them: without regard to
 * case and punctuation? */
static bool
is_before(const char *item, const char *other)
{
	for (;; item++, other++) {
		while (*item != '\0' && !isalnum((unsigned char)*item))
			item++;
		while (*other != '\0' && !isalnum((unsigned char)*other))
			other++;
		if (*item == '\0' || *other == '\0' ||
		    tolower((unsigned char)*item) !=
			tolower((unsigned char)*other))
			return tolower((unsigned char)*item) <
			       tolower((unsigned char)*other);
	}
}

/* CONFIG when a second page follows rows that are not sorted. */
static enum ecx_err
note_row(struct reading *r, const json_t *row)
{
	const char *item = json_text_at(row, r->item);

	r->n++;
	r->unsorted |= r->last != NULL && is_before(item, r->last);
	free(r->last);
	r->last = xstrdup(item);
	if (!r->unsorted || r->n < page_of(r->conn))
		return ECX_OK;
	return ecx_fail(r->conn, ECX_CONFIG,
	    "the rows are not sorted by %s, so that further pages may miss "
	    "some: set 'page' to more rows than there are",
	    r->item);
}

static void
reading_cleanup(struct reading *r)
{
	free(r->last);
}

#define auto_reading __attribute__((cleanup(reading_cleanup)))

/* ---- stock ---- */

struct stock {
	struct reading reading;
	const json_t *terms;
	size_t rows; /* of the location */
};

static enum ecx_err
emit_level(struct ecx_emitter *e, json_t *row, void *data)
{
	struct stock *s = data;
	struct dec level = levels_sum(row, s->terms);
	enum ecx_err err = note_row(&s->reading, row);
	json_t *ecx;

	s->rows++;
	if (err != ECX_OK)
		return err;
	if (dec_bad(level))
		return levels_emit_bad(e, row, json_text_at(row, "ItemNumber"));
	ecx = json_object();
	json_set_dec(ecx, "quantity", dec_trim(level));
	json_object_set_new(row, "ecx", ecx);
	return ecx_emit_doc(e, json_incref(row));
}

/* Lists the stock of one location, or of all. */
static enum ecx_err
list_location(struct ecx_conn *conn, const char *location,
    const struct ecx_query *query, struct ecx_emitter *e)
{
	static const char item[] = "ItemNumber";
	json_auto_t *terms = ecx_words(conn, "stock");
	json_auto_t *one = json_pack("[s*]", location);
	struct stock s = {{.conn = conn, .item = item}, terms, 0};
	struct odata_listing listing = {
	    .query = {.path = conf_text(conn->conf, "stock_path"),
		.group = item,
		.page = page_of(conn)},
	    .key = item,
	    .emit = emit_level,
	    .data = &s};
	auto_buf struct buf filter = {0};
	enum ecx_err err;

	buf_init(&filter, BUF_LINE_MAX);
	if (location != NULL) {
		odata_any_of(odata_of(conn), &filter, "Location", one);
		listing.query.filter = filter.data;
	}
	err = odata_list(odata_of(conn), &listing, query, e);
	reading_cleanup(&s.reading);
	if (err == ECX_OK && location != NULL && s.rows == 0 &&
	    query->n_ids == 0)
		return ecx_no_rows_of(conn, "locations", "location", location);
	return err;
}

/* The rows of one location are sorted by item, whichever of the two the key of
 * the table has first. */
static enum ecx_err
stock_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	json_auto_t *locations = query->place != NULL
				     ? json_pack("[s]", query->place)
				     : ecx_words(conn, "locations");
	enum ecx_err err = ECX_OK;
	const json_t *location;
	size_t i;

	if (json_array_size(locations) == 0)
		return list_location(conn, NULL, query, e);
	json_array_foreach (locations, i, location)
		if (err == ECX_OK)
			err = list_location(
			    conn, json_string_value(location), query, e);
	return err;
}

/* ---- products and prices ---- */

/* The key of items and of their prices. */
static const char item_member[] = "UnformattedItemNumber";

static enum ecx_err
emit_product(struct ecx_emitter *e, json_t *row, void *data)
{
	enum ecx_err err = note_row(data, row);

	return err == ECX_OK ? ecx_emit_doc(e, json_incref(row)) : err;
}

static enum ecx_err
product_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	static const char *const days[] = {"DateLastMaintained", NULL};
	auto_reading struct reading r = {.conn = conn, .item = item_member};
	const struct odata_listing listing = {
	    .query = {.path = "/IC/ICItems",
		.filter = conf_text(conn->conf, "item_filter"),
		.group = item_member,
		.page = page_of(conn)},
	    .days = days,
	    .key = conf_text(conn->conf, "item"),
	    .emit = emit_product,
	    .data = &r};

	return odata_list(odata_of(conn), &listing, query, e);
}

/* Which prices of an item are read. */
struct pricing {
	struct reading reading;
	const char *type;
	const char *unit; /* NULL: any unit, if there is only one */
};

static enum ecx_err
emit_several_units(struct ecx_emitter *e, const json_t *item)
{
	auto_free char *why =
	    xasprintf("item %s has prices of several units: set price_unit to "
		      "the one to read",
		json_text_at(item, "UnformattedItemNumber"));

	return ecx_emit_bad(e, item, why);
}

/* Emits the item's price; a price of 0 is ignored. */
static enum ecx_err
emit_price(struct ecx_emitter *e, json_t *item, void *data)
{
	struct pricing *p = data;
	const json_t *details = json_object_get(item, "ItemPricingDetails");
	const json_t *found = NULL, *detail;
	struct dec amount;
	enum ecx_err err = note_row(&p->reading, item);
	size_t i;

	if (err != ECX_OK)
		return err;
	if (!json_is_array(details))
		return ecx_emit_bad(e, item, "the item has no list of prices");
	json_array_foreach (details, i, detail) {
		if (!json_is_at(detail, "PriceDetailType", p->type) ||
		    (p->unit != NULL &&
			!json_is_at(detail, "QuantityUnit", p->unit)))
			continue;
		if (found != NULL)
			return emit_several_units(e, item);
		found = detail;
	}
	amount = json_decimal_at(found, "UnitPrice");
	if (found == NULL || (!dec_bad(amount) && dec_is_zero(amount)))
		return ECX_OK;
	json_object_set_new(item, "ecx", json_pack("{s:O}", "price", found));
	return ecx_emit_doc(e, json_incref(item));
}

static enum ecx_err
price_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	const char *list = conf_string(conn->conf, "price_list");
	const char *currency = conf_text(conn->conf, "price_currency");
	struct pricing p = {{.conn = conn, .item = item_member},
	    conf_text(conn->conf, "price_type"),
	    conf_text(conn->conf, "price_unit")};
	struct odata_listing listing = {.query = {.path = "/IC/ICItemPricing",
					    .group = item_member,
					    .page = page_of(conn)},
	    .key = item_member,
	    .emit = emit_price,
	    .data = &p};
	auto_buf struct buf filter = {0};
	enum ecx_err err;

	if (*list == '\0')
		return ecx_fail(conn, ECX_CONFIG, "price_list is not set");
	buf_init(&filter, BUF_LINE_MAX);
	buf_adds(&filter, "PriceListCode eq ");
	(void)odata_literal(odata_of(conn), &filter, ODATA_TEXT, list);
	if (currency != NULL) {
		buf_adds(&filter, " and CurrencyCode eq ");
		(void)odata_literal(
		    odata_of(conn), &filter, ODATA_TEXT, currency);
	}
	listing.query.filter = filter.data;
	err = odata_list(odata_of(conn), &listing, query, e);
	reading_cleanup(&p.reading);
	return err;
}

/* ---- fulfillments ---- */

/* The resources of shipments: invoices on a server whose Web API has no
 * shipments. */
static const struct resource {
	const char *name, *path, *lines;
} resources[] = {
    {"OEShipments", "/OE/OEShipments", "ShipmentDetails"},
    {"OEInvoices", "/OE/OEInvoices", "InvoiceDetails"},
};

static const struct resource *
resource_of(const struct ecx_conn *conn)
{
	const char *name = conf_text(conn->conf, "shipments");

	return &resources[strcmp(name, resources[0].name) != 0];
}

/* A copy of the line with its shipped quantity, without one that is no number,
 * so that its shipment is refused; NULL when the line is not one of an item, or
 * nothing of it was shipped. */
static json_t *
shipped_line(const struct ecx_conn *conn, const json_t *line)
{
	struct dec quantity =
	    json_decimal_at(line, conf_text(conn->conf, "shipped_quantity"));
	json_t *shipped, *ecx;

	if (!json_is_at(line, "LineType", "Item") ||
	    (!dec_bad(quantity) && dec_is_zero(quantity)))
		return NULL;
	shipped = json_copy((json_t *)line);
	ecx = json_object();
	if (!dec_bad(quantity))
		json_set_dec(ecx, "quantity", dec_trim(quantity));
	json_object_set_new(shipped, "ecx", ecx);
	return shipped;
}

/* "CompleteNotIncluded" is one of the words for a complete order. */
static bool
is_complete(const struct ecx_conn *conn, const json_t *order)
{
	const char *name = conf_text(conn->conf, "completed");

	return is_yes(order, name) ||
	       strncmp(json_text_at(order, name), "Complete", 8) == 0;
}

static enum ecx_err
emit_shipment(struct ecx_conn *conn, const json_t *order, json_t *shipment,
    struct ecx_emitter *e)
{
	const struct sage300 *s = conn->state;
	const char *name =
	    conf_or(conn->conf, "shipment_lines", resource_of(conn)->lines);
	const json_t *lines = json_object_get(shipment, name), *line;
	json_t *ecx = json_pack(
	    "{s:[], s:b}", "lines", "complete", is_complete(conn, order));
	json_t *shipped, *sent = json_object_get(ecx, "lines");
	size_t i;

	json_set_text(ecx, "ref", json_text_at(order, s->order.reference));
	json_array_foreach (lines, i, line)
		if ((shipped = shipped_line(conn, line)) != NULL)
			json_array_append_new(sent, shipped);
	json_object_set_new(shipment, "ecx", ecx);
	return json_array_size(sent) > 0
		   ? ecx_emit_doc(e, json_incref(shipment))
		   : ECX_OK;
}

static enum ecx_err
emit_of_refs(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	const struct sage300 *s = conn->state;
	json_auto_t *orders = NULL;
	json_auto_t *by_order = NULL; /* order number -> shipments */
	const json_t *order, *shipments;
	json_t *shipment;
	enum ecx_err err = odata_rows_by(odata_of(conn),
	    &(const struct odata_query){
		.path = s->order.object, .page = page_of(conn)},
	    s->order.reference, refs, &orders);
	size_t i, j;

	if (err == ECX_OK)
		err = odata_index(odata_of(conn),
		    &(const struct odata_query){
			.path = resource_of(conn)->path, .page = page_of(conn)},
		    "OrderNumber", orders, "OrderNumber", &by_order);
	json_array_foreach (orders, i, order) {
		shipments = json_object_get(
		    by_order, json_text_at(order, "OrderNumber"));
		json_array_foreach (shipments, j, shipment)
			if (err == ECX_OK)
				err = emit_shipment(conn, order, shipment, e);
	}
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

static enum ecx_err
fulfillment_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, REFS, emit_of_refs, e);
}

/* ---- open, close, ping ---- */

static enum ecx_err
sage300_open(struct ecx_conn *conn)
{
	/* A request without a content type, even one that reads, is answered
	 * with status 500. */
	static const char *const headers[] = {
	    "Content-Type: application/json", NULL};
	static const struct http_setup setup = {.headers = headers};
	struct sage300 *s = conn->state;
	bool old = conf_is(conn->conf, "odata", "3");
	struct http *h;

	h = http_open(conn, &setup);
	if (h == NULL)
		return ECX_CONFIG;
	s->order = (struct ecx_entity){.noun = "order",
	    .object = "/OE/OEOrders",
	    .reference = conf_text(conn->conf, "reference"),
	    .id = "OrderNumber",
	    .note = order_note};
	odata_init(&s->odata, old ? &old_profile : &profile, h,
	    conf_text(conn->conf, "url"));
	return ECX_OK;
}

static void
sage300_close(struct ecx_conn *conn)
{
	odata_free(odata_of(conn));
}

static enum ecx_err
sage300_ping(struct ecx_conn *conn)
{
	json_auto_t *answer = NULL;

	return odata_get(odata_of(conn), "/OE/OEOrders?$top=1", &answer);
}

/* ---- the driver ---- */

const struct ecx_driver ecx_driver_sage300 = {
    .name = "sage300",
    .title = "Sage 300",
    .roles = ECX_BUSINESS,
    .state_size = sizeof(struct sage300),
    .open = sage300_open,
    .close = sage300_close,
    .ping = sage300_ping,
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
