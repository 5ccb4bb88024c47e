/*
 * Sage X3; ecx-sagex3(5). Objects are made, and may be found, by the SOAP
 * service; all else is read by the REST service api1. What is reckoned, or
 * looked up in another document, stands in a member called `ecx` beside the
 * vendor's own, where the maps find it; what the map of orders writes there
 * never leaves. This file is the driver, with what it creates; sagex3_call.c
 * speaks to X3, sagex3_list.c lists.
 */
#include <stdlib.h>
#include <string.h>

#include "connectors/sagex3/sagex3_in.h"
#include "core/doc.h"

/* Characters of a customer's name. */
enum { NAME = 35 };

/* ---- open, close, ping ---- */

static enum ecx_err
sagex3_open(struct ecx_conn *conn)
{
	static const char *const spaces[] = {"xsd",
	    "http://www.w3.org/2001/XMLSchema", "soapenc",
	    "http://schemas.xmlsoap.org/soap/encoding/", "wss",
	    "http://www.adonix.com/WSS", NULL};
	const struct http_setup setup = {
	    .is_final = soap_settled, .cookies = true};
	struct x3 *x3 = x3_of(conn);
	struct http *h = http_open(conn, &setup);
	auto_buf struct buf root = {0};

	if (h == NULL)
		return ECX_CONFIG;
	x3->rest = (struct rest){
	    .conn = conn, .http = h, .classify = sagex3_rest_judge};
	x3->soap = (struct soap){
	    .rest = {.conn = conn, .http = h, .classify = sagex3_soap_judge},
	    .spaces = spaces};
	buf_init(&root, BUF_LINE_MAX);
	buf_adds(&root, "/api1/x3/erp/");
	http_escape(&root, conf_string(conn->conf, "folder"));
	buf_addc(&root, '/');
	x3->root = buf_take(&root);
	return ECX_OK;
}

static void
sagex3_close(struct ecx_conn *conn)
{
	struct x3 *x3 = x3_of(conn);

	http_close(x3->rest.http);
	free(x3->root);
}

/* ---- documents of ours ---- */

struct place {
	const char *what;
	const char *object; /* the key with the published object */
	const struct sagex3_source *source;
	const char *id;
	const char *field; /* of our reference: a key, and its default */
	const char *fallback;
};

static const struct place order_entity = {
    .what = "sales order",
    .object = "order_object",
    .source = &sagex3_orders,
    .id = "SOHNUM",
    .field = "reference_field",
    .fallback = "CUSORDREF",
};

static const struct sagex3_source customers = {"customer_source", "BPCUSTOMER"};

static const struct place customer_entity = {
    .what = "customer",
    .object = "customer_object",
    .source = &customers,
    .id = "BPCNUM",
    .field = "customer_reference_field",
    .fallback = "BPCNUM",
};

static enum ecx_err
object_name(struct ecx_conn *conn, const struct place *p, const char **name)
{
	*name = conf_text(conn->conf, p->object);
	if (**name == '\0')
		return ecx_fail(conn, ECX_CONFIG, "%s is not set", p->object);
	return ECX_OK;
}

/*
 * The rows that carry our reference. REST refuses a condition that it does not
 * know; SOAP passes over a key that is not in the object's left list, and then
 * anything may come.
 */
static enum ecx_err
rows_with(struct ecx_conn *conn, const struct place *p, const char *key,
    json_t **rows)
{
	const char *field = conf_text(conn->conf, p->field);
	bool soap = conf_is(conn->conf, "find", "soap");
	json_auto_t *keys = json_pack("[s]", key);
	const char *object;
	const json_t *row;
	size_t i;
	enum ecx_err err = object_name(conn, p, &object);

	*rows = NULL;
	if (err != ECX_OK)
		return err;
	err = soap ? sagex3_query(conn, object, field, key, rows)
		   : sagex3_rows_by(conn, p->source, field, keys, rows);
	json_array_foreach (*rows, i, row) {
		bool other = !json_is_at(row, field, key) &&
			     (soap || !json_is_at(row, field, ""));

		if (err == ECX_OK && other)
			return ecx_fail(conn, ECX_PROTOCOL,
			    "asked for the %s with %s %s, got another%s",
			    p->what, field, key,
			    soap ? ": has the object's left list that field?"
				 : "");
	}
	return err;
}

/* The sum is with tax; it is not there before X3 has reckoned it. */
static enum ecx_err
made_of(struct ecx_conn *conn, const struct place *p, const json_t *row,
    const json_t *doc, enum ecx_err none, struct ecx_record *record)
{
	const char *id = json_text_at(row, p->id);
	struct dec total =
	    json_decimal_at(row, conf_text(conn->conf, "total_field"));

	if (*id == '\0')
		return ecx_fail(conn, none, "the answer names no %s", p->what);
	ecx_record_set(record, id, NULL, NULL);
	if (!dec_is_zero(total))
		ecx_record_total(record, total,
		    json_decimal_at(
			doc, "anticipatedMonetaryTotal.taxInclusiveAmount"));
	return ECX_OK;
}

static enum ecx_err
find_made(struct ecx_conn *conn, const struct place *p,
    const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *rows = NULL;
	enum ecx_err err = rows_with(conn, p, job->key, &rows);

	if (err != ECX_OK)
		return err;
	if (json_array_size(rows) == 0)
		return ecx_fail(conn, ECX_MISSING, "not there");
	if (json_array_size(rows) > 1)
		return ecx_fail(conn, ECX_REJECTED,
		    "%s and %s have this reference: which is ours has to be "
		    "settled there",
		    json_text_at(json_array_get(rows, 0), p->id),
		    json_text_at(json_array_get(rows, 1), p->id));
	return made_of(
	    conn, p, json_array_get(rows, 0), job->doc, ECX_PROTOCOL, record);
}

static enum ecx_err
create(struct ecx_conn *conn, const struct place *p, const struct ecx_job *job,
    const json_t *native, struct ecx_record *record)
{
	json_auto_t *done = NULL;
	json_auto_t *row = NULL;
	auto_buf struct buf warnings = {0};
	const char *object;
	enum ecx_err err = object_name(conn, p, &object);

	buf_init(&warnings, BUF_LINE_MAX);
	if (err == ECX_OK)
		err = sagex3_save(conn, object, native, &done);
	/* It may be there, which a site may check for in words of its own. */
	if (err == ECX_STALE && done != NULL)
		return ecx_find_refused(
		    conn, sagex3_failed(conn, done, ECX_REJECTED), job, record);
	if (err != ECX_OK || conn->dry_run)
		return err;
	row = sagex3_saved(done);
	err = made_of(conn, p, row, job->doc, ECX_UNSURE, record);
	if (err != ECX_OK)
		return err;
	sagex3_messages(&warnings, done, "2");
	ecx_record_note(record, "%s", warnings.data);
	return ECX_OK;
}

/* ---- orders ---- */

static enum ecx_err
order_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return find_made(conn, &order_entity, job, record);
}

/* Sets the price with which QTY pieces come to what the map wrote into `ecx`:
 * amount, without tax, and taxes[]; below zero where it is a discount. */
static bool
set_price(struct ecx_conn *conn, const json_t *doc, json_t *line)
{
	struct dec amount = json_decimal_at(line, "ecx.amount"), price;
	const json_t *tax;
	size_t i;

	if (conf_bool(conn->conf, "prices_taxed"))
		json_array_foreach (json_at(line, "ecx.taxes"), i, tax)
			amount =
			    dec_add(amount, json_decimal_at(tax, "amount"));
	price = dec_unit_price(amount, json_decimal_at(line, "QTY"),
	    (unsigned)conf_int(conn->conf, "price_digits"),
	    ecx_currency_digits(json_string_at(doc, "documentCurrencyCode")));
	if (dec_bad(price))
		return false;
	if (json_is_at(line, "ecx.line", "discount"))
		price = dec_neg(price);
	json_object_del(line, "ecx");
	json_set_dec(line, conf_text(conn->conf, "price_field"), price);
	return true;
}

static enum ecx_err
order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *order =
	    json_deep_copy(json_object_get(job->doc, "native"));
	json_t *table, *line;
	const char *name;
	size_t i;

	json_object_foreach (order, name, table)
		json_array_foreach (table, i, line)
			if (json_object_get(line, "ecx") != NULL &&
			    !set_price(conn, job->doc, line))
				return ecx_fail(conn, ECX_REJECTED,
				    "the line of '%s' has no price of a piece "
				    "that comes to its amount",
				    json_text_at(line, "ITMREF"));
	return create(conn, &order_entity, job, order, record);
}

/* ---- customers ---- */

static enum ecx_err
customer_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return find_made(conn, &customer_entity, job, record);
}

/* Of what the map did not look at: a name that is too long is not cut. */
static bool
is_name(const char *name)
{
	size_t n = 0;
	const char *c;

	for (c = name; *c != '\0'; c++)
		n += (*c & 0xc0) != 0x80;
	return n > 0 && n <= NAME;
}

/* X3 wants a name, an address with a code, and one of them as the default; what
 * is to reach the customer stands in that. */
static bool
complete_customer(json_t *customer, const json_t *doc)
{
	json_t *addresses = json_object_get(customer, "BPAC_1"), *one;
	json_t *first = json_array_get(addresses, 0);
	auto_free char *person = ecx_person(doc);
	const char *company = json_text_at(customer, "BPC0_1.BPCNAM");
	auto_free char *name = xstrdup(*company != '\0' ? company : person);
	size_t i;

	json_set_text(json_object_get(customer, "BPC0_1"), "BPCNAM", name);
	json_object_set_new(json_object_get(customer, "BPRC_1"), "BPRNAM",
	    json_pack("[s]", name));
	json_array_foreach (addresses, i, one) {
		auto_free char *code = xasprintf("%02zu", i + 1);

		json_set_text(one, "CODADR", code);
		json_set_text(one, "BPAADDFLG", i == 0 ? "2" : "1");
	}
	json_set_text(first, "WEB1", json_text_at(customer, "ecx.email"));
	json_set_text(first, "TEL1", json_text_at(customer, "ecx.telephone"));
	json_object_del(customer, "ecx");
	return is_name(name);
}

static enum ecx_err
customer_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *customer =
	    json_deep_copy(json_object_get(job->doc, "native"));

	if (!complete_customer(customer, job->doc))
		return ecx_fail(conn, ECX_REJECTED,
		    "the customer has no name of at most %d characters", NAME);
	return create(conn, &customer_entity, job, customer, record);
}

/* ---- the driver ---- */

/* Both services, whichever it is that finds orders. */
static enum ecx_err
sagex3_ping(struct ecx_conn *conn)
{
	static const char nobody[] = "ECX-PROBE";
	json_auto_t *rows = NULL;
	json_auto_t *queried = NULL;
	enum ecx_err err = rows_with(conn, &order_entity, nobody, &rows);

	if (err != ECX_OK)
		return err;
	return sagex3_query(conn, conf_text(conn->conf, "order_object"),
	    order_entity.id, nobody, &queried);
}

const struct ecx_driver ecx_driver_sagex3 = {
    .name = "sagex3",
    .title = "Sage X3",
    .roles = ECX_BUSINESS,
    .state_size = sizeof(struct x3),
    .open = sagex3_open,
    .close = sagex3_close,
    .ping = sagex3_ping,
    .verbs =
	{
	    [ECX_ORDER] = {.find = order_find, .create = order_create},
	    [ECX_STOCK] = {.list = sagex3_stock_list},
	    [ECX_FULFILLMENT] = {.list = sagex3_fulfillment_list},
	    [ECX_PRODUCT] = {.list = sagex3_product_list},
	    [ECX_PRICE] = {.list = sagex3_price_list},
	    [ECX_CUSTOMER] = {.find = customer_find, .create = customer_create},
	},
};
