/*
 * Sage 300 through its Web API; ecx-sage300(5). The Web API sets properties in
 * the order in which they are sent, and a property may set others: the maps
 * keep their order. Values that are computed or come from another document are
 * in a member called `ecx` beside the vendor's own members, where the maps find
 * them; what the map of orders writes into it is not sent. This file is the
 * driver, with orders and customers; sage300_list.c lists.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/sage300/sage300_in.h"

static struct odata *
odata_of(const struct ecx_conn *conn)
{
	return &sage300_of(conn)->odata;
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

	if (sage300_is_yes(order, "OnHold") &&
	    !ecx_record_hold(record, record->hold != NULL ? record->hold : ""))
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

/* The class of an item in the first tax of the order is a number. */
static enum ecx_err
set_tax_class(struct ecx_conn *conn, json_t *line)
{
	const char *class = json_string_at(line, "ecx.tax");
	struct dec number = dec_parse(class);

	if (class == NULL)
		return ECX_OK;
	if (dec_bad(number))
		return ecx_fail(conn, ECX_CONFIG,
		    "tax_table: '%s' is not the number of a tax class", class);
	json_set_number(line, "TaxClass1", number);
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
			err = set_tax_class(conn, line);
		if (err == ECX_OK)
			err = json_at(line, "ecx.amount") != NULL
				  ? set_price(conn, line, digits)
				  : set_charge(conn, line);
		json_object_del(line, "ecx");
	}
	return err;
}

/* The value of OnHold, in the form that the server has. */
static json_t *
hold_value(const char *block, bool on)
{
	return strcmp(block, "true") == 0 ? json_boolean(on)
					  : json_string(on ? "Yes" : "No");
}

/* The lines stay last: Sage 300 sets properties in their order. */
static void
set_hold(json_t *order, const char *block)
{
	json_t *lines = json_incref(json_object_get(order, "OrderDetails"));

	(void)json_object_del(order, "OrderDetails");
	json_object_set_new(order, "OnHold", hold_value(block, true));
	json_object_set_new(order, "OrderDetails", lines);
}

static enum ecx_err
order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct sage300 *s = conn->state;
	json_auto_t *body = json_deep_copy(json_object_get(job->doc, "native"));
	const char *hold = ecx_hold_block(conn, job->doc);
	enum ecx_err err = order_body(conn, job->doc, body);

	if (hold != NULL)
		set_hold(body, hold);
	if (err == ECX_OK)
		err = odata_create_record(
		    &s->odata, &s->order, body, job, record);
	if (err == ECX_OK && !conn->dry_run && hold != NULL && !record->held)
		ecx_record_note(record, "it was created without the hold");
	return err;
}

/* Takes the order off hold, and reads it again: not every server changes
 * orders. */
static enum ecx_err
order_release(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct sage300 *s = conn->state;
	json_auto_t *order = NULL;
	json_auto_t *after = NULL;
	json_auto_t *body = json_pack("{s:o}", "OnHold",
	    hold_value(ecx_hold_block(conn, job->doc), false));
	enum ecx_err err = odata_find(&s->odata, &s->order, job->key, &order);
	auto_free char *id = json_id(json_object_get(order, "OrderUniquifier"));
	auto_free char *target = xasprintf("%s(%s)", s->order.object, id);

	if (err == ECX_OK && *id == '\0')
		return ecx_fail(conn, ECX_PROTOCOL,
		    "order %s has no OrderUniquifier", record->number);
	if (err == ECX_OK)
		err = odata_update(&s->odata, "PATCH", target, NULL, body);
	if (err != ECX_OK || conn->dry_run)
		return err;
	err = odata_find(&s->odata, &s->order, job->key, &after);
	if (err == ECX_OK && sage300_is_yes(after, "OnHold"))
		return ecx_fail(conn, ECX_REJECTED,
		    "order %s is still on hold after the change",
		    record->number);
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
	if (sage300_is_yes(customer, "OnHold"))
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
	    [ECX_ORDER] = {.find = order_find,
		.create = order_create,
		.release = order_release},
	    [ECX_STOCK] = {.list = sage300_stock_list},
	    [ECX_FULFILLMENT] = {.list = sage300_fulfillment_list},
	    [ECX_STATE] = {.list = sage300_state_list},
	    [ECX_PRODUCT] = {.list = sage300_product_list},
	    [ECX_PRICE] = {.list = sage300_price_list},
	    [ECX_CUSTOMER] = {.find = customer_find, .create = customer_create},
	},
};
