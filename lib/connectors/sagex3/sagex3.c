/*
 * Sage X3; ecx-sagex3(5). Objects are created, and may be looked up, through
 * the SOAP service; everything else is read through the REST service api1.
 * Values that are computed or come from another document are in a member called
 * `ecx` beside the vendor's own members, where the maps find them; what the map
 * of orders writes into it is not sent. This file is the driver and creates
 * orders and customers; sagex3_call.c calls X3, sagex3_list.c lists.
 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "connectors/sagex3/sagex3_in.h"
#include "core/doc.h"

/* The most characters of a customer's name, and of the description of a line.
 */
enum { NAME_MAX_CHARS = 35, DESCRIPTION_MAX_CHARS = 30 };

/* Customers in one request: a proxy may refuse a longer URL. */
enum { NUMBERS_MAX = 20 };

/* ---- open, close, ping ---- */

static enum ecx_err
sagex3_open(struct ecx_conn *conn)
{
	static const char *const spaces[] = {"xsd",
	    "http://www.w3.org/2001/XMLSchema", "soapenc",
	    "http://schemas.xmlsoap.org/soap/encoding/", "wss",
	    "http://www.adonix.com/WSS", NULL};
	const struct http_setup setup = {
	    .is_final = soap_is_fault, .cookies = true};
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

/* ---- orders and customers ---- */

/* object is the key with the published object. */
struct x3_entity {
	struct ecx_entity common;
	const char *source; /* see sagex3_in.h */
};

static const struct x3_entity order_entity = {
    .common = {.noun = "sales order",
	.object = "order_object",
	.id = "SOHNUM",
	.reference_key = "reference_field"},
    .source = "order_source",
};

static const struct x3_entity customer_entity = {
    .common = {.noun = "customer",
	.object = "customer_object",
	.id = "BPCNUM",
	.reference_key = "customer_reference_field"},
    .source = "customer_source",
};

static enum ecx_err
object_name(
    struct ecx_conn *conn, const struct x3_entity *entity, const char **name)
{
	const char *key = entity->common.object;

	*name = conf_string(conn->conf, key);
	if (**name == '\0')
		return ecx_fail(conn, ECX_CONFIG, "%s is not set", key);
	return ECX_OK;
}

/*
 * The rows with our reference. REST refuses a condition on an unknown column;
 * SOAP ignores a field that is not in the object's left list, and then may
 * return any rows.
 */
static enum ecx_err
find_rows(struct ecx_conn *conn, const struct x3_entity *entity,
    const char *key, json_t **rows)
{
	const char *field = ecx_entity_reference(conn, &entity->common);
	bool soap = conf_is(conn->conf, "find", "soap");
	json_auto_t *keys = json_pack("[s]", key);
	const char *object;
	const json_t *row;
	size_t i;
	enum ecx_err err = object_name(conn, entity, &object);

	*rows = NULL;
	if (err != ECX_OK)
		return err;
	err = soap ? sagex3_query(conn, object, field, key, rows)
		   : sagex3_rows_by(conn, entity->source, field, keys, rows);
	json_array_foreach (*rows, i, row) {
		bool other = !json_is_at(row, field, key) &&
			     (soap || !json_is_at(row, field, ""));

		if (err == ECX_OK && other)
			return ecx_fail(conn, ECX_PROTOCOL,
			    "asked for the %s with %s %s, got another%s",
			    entity->common.noun, field, key,
			    soap ? ": add the field to the object's left list"
				 : "");
	}
	return err;
}

/* Fails with `nameless` when the row has no id. The total includes tax; it is 0
 * until X3 has computed it. */
static enum ecx_err
fill_record(struct ecx_conn *conn, const struct x3_entity *entity,
    const json_t *row, const json_t *doc, enum ecx_err nameless,
    struct ecx_record *record)
{
	const char *id = json_text_at(row, entity->common.id);
	struct dec total =
	    json_decimal_at(row, conf_text(conn->conf, "total_field"));

	if (*id == '\0')
		return ecx_fail(conn, nameless, "the answer names no %s",
		    entity->common.noun);
	ecx_record_set(record, id, NULL, NULL);
	if (!dec_is_zero(total))
		ecx_record_total(record, doc, total,
		    json_decimal_at(
			doc, "anticipatedMonetaryTotal.taxInclusiveAmount"));
	return ECX_OK;
}

static enum ecx_err
find_record(struct ecx_conn *conn, const struct x3_entity *entity,
    const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *rows = NULL;
	json_t *row = NULL;
	enum ecx_err err = find_rows(conn, entity, job->key, &rows);

	if (err == ECX_OK)
		err = ecx_match_one(
		    conn, rows, NULL, NULL, entity->common.id, &row);
	return err == ECX_OK ? fill_record(conn, entity, row, job->doc,
				   ECX_PROTOCOL, record)
			     : err;
}

static enum ecx_err
create_record(struct ecx_conn *conn, const struct x3_entity *entity,
    const struct ecx_job *job, const json_t *native, struct ecx_record *record)
{
	json_auto_t *done = NULL;
	json_auto_t *row = NULL;
	auto_buf struct buf warnings = {0};
	const char *object;
	enum ecx_err err = object_name(conn, entity, &object);

	buf_init(&warnings, BUF_LINE_MAX);
	if (err == ECX_OK)
		err = sagex3_save(conn, object, native, &done);
	/* A site may refuse a second record by a message of its own. */
	if (err == ECX_STALE && done != NULL)
		return ecx_find_refused(
		    conn, sagex3_fail(conn, done, ECX_REJECTED), job, record);
	if (err != ECX_OK || conn->dry_run)
		return err;
	row = sagex3_saved(done);
	err = fill_record(conn, entity, row, job->doc, ECX_UNSURE, record);
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
	return find_record(conn, &order_entity, job, record);
}

/* Sets the price of one piece, so that QTY pieces have the amount that the map
 * wrote into `ecx` (amount, without tax, and taxes[]). The price of a discount
 * is below zero. */
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

static size_t
count_chars(const char *text)
{
	size_t n = 0;

	for (; *text != '\0'; text++)
		n += (*text & 0xc0) != 0x80;
	return n;
}

/* Writes the text of the order, which the map wrote into `ecx`, to the field of
 * text_field, "GROUP.FIELD". Without that there is no field for it. */
static enum ecx_err
set_order_text(struct ecx_conn *conn, json_t *order)
{
	const char *field = conf_text(conn->conf, "text_field");
	const char *point = field != NULL ? strchr(field, '.') : NULL;
	json_auto_t *text = json_incref(json_at(order, "ecx.note"));
	auto_free char *group =
	    point != NULL ? xstrndup(field, (size_t)(point - field)) : NULL;

	(void)json_object_del(order, "ecx");
	if (field == NULL || text == NULL)
		return ECX_OK;
	if (group == NULL)
		return ecx_fail(conn, ECX_CONFIG,
		    "text_field '%s' is not GROUP.FIELD", field);
	if (json_object_get(order, group) == NULL)
		json_object_set_new(order, group, json_object());
	json_object_set(json_object_get(order, group), point + 1, text);
	return ECX_OK;
}

/* The same for the attributes of a line, which are not cut. */
static enum ecx_err
set_line_text(struct ecx_conn *conn, json_t *line)
{
	const char *field = conf_text(conn->conf, "line_text_field");
	const char *text = json_string_at(line, "ecx.note");

	if (text == NULL)
		return ECX_OK;
	if (strcmp(field, "ITMDES1") == 0 &&
	    count_chars(text) > DESCRIPTION_MAX_CHARS)
		return ecx_fail(conn, ECX_REJECTED,
		    "'%s' of '%s' is longer than the %d characters of ITMDES1: "
		    "publish a longer field, and set line_text_field",
		    text, json_text_at(line, "ITMREF"), DESCRIPTION_MAX_CHARS);
	json_set_text(line, field, text);
	return ECX_OK;
}

static enum ecx_err
set_line(struct ecx_conn *conn, const json_t *doc, json_t *line)
{
	enum ecx_err err = set_line_text(conn, line);

	if (err != ECX_OK || json_object_get(line, "ecx") == NULL)
		return err;
	return set_price(conn, doc, line)
		   ? ECX_OK
		   : ecx_fail(conn, ECX_REJECTED,
			 "the line of '%s' has no price of a piece that "
			 "results in its amount",
			 json_text_at(line, "ITMREF"));
}

static enum ecx_err
order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *order =
	    json_deep_copy(json_object_get(job->doc, "native"));
	enum ecx_err err = set_order_text(conn, order);
	json_t *table, *line;
	const char *name;
	size_t i;

	json_object_foreach (order, name, table)
		json_array_foreach (table, i, line)
			if (err == ECX_OK)
				err = set_line(conn, job->doc, line);
	if (err != ECX_OK)
		return err;
	err = create_record(conn, &order_entity, job, order, record);
	if (err == ECX_OK && !conn->dry_run &&
	    conf_text(conn->conf, "text_field") == NULL &&
	    json_object_get(job->doc, "additionalProperty") != NULL)
		ecx_record_note(record,
		    "the attributes of the order are not there: text_field is "
		    "not set");
	return err;
}

/* ---- customers ---- */

/* The numbers of the partners whose addresses have the e-mail address, as a new
 * list. */
static enum ecx_err
read_email_numbers(struct ecx_conn *conn, const char *email, json_t **numbers)
{
	const char *field = conf_text(conn->conf, "email_field");
	const char *partner = conf_text(conn->conf, "email_partner_field");
	json_auto_t *emails = json_pack("[s]", email);
	json_auto_t *seen = json_object();
	json_auto_t *rows = NULL;
	enum ecx_err err =
	    sagex3_rows_by(conn, "email_source", field, emails, &rows);
	const json_t *row;
	size_t i;

	*numbers = json_array();
	json_array_foreach (rows, i, row) {
		const char *number = json_text_at(row, partner);

		if (err != ECX_OK)
			return err;
		if (*number == '\0' || json_is_at(row, field, ""))
			return ecx_fail(conn, ECX_CONFIG,
			    "email_source: its rows do not show %s and %s",
			    field, partner);
		if (strcasecmp(json_text_at(row, field), email) != 0)
			return ecx_fail(conn, ECX_PROTOCOL,
			    "asked for the address with %s %s, got another",
			    field, email);
		if (json_object_get(seen, number) == NULL)
			json_array_append_new(*numbers, json_string(number));
		json_object_set_new(seen, number, json_true());
	}
	return err;
}

/* Looks for a customer without our reference: an address may be that of a
 * supplier. */
static enum ecx_err
find_by_email(struct ecx_conn *conn, const struct ecx_job *job,
    const char *email, struct ecx_record *record)
{
	const struct ecx_entity *entity = &customer_entity.common;
	json_auto_t *numbers = NULL;
	json_auto_t *rows = NULL;
	json_t *row = NULL;
	enum ecx_err err;

	if (conf_is(conn->conf, "find", "soap"))
		return ecx_fail(
		    conn, ECX_CONFIG, "customer_by_email needs find = rest");
	err = read_email_numbers(conn, email, &numbers);
	if (err == ECX_OK && json_array_size(numbers) > NUMBERS_MAX)
		return ecx_matched_email(conn, ECX_REJECTED, email, record);
	if (err == ECX_OK)
		err = sagex3_rows_by(
		    conn, customer_entity.source, entity->id, numbers, &rows);
	if (err != ECX_OK)
		return err;
	err = ecx_match_one(conn, rows, NULL, NULL, entity->id, &row);
	if (err == ECX_OK)
		err = fill_record(conn, &customer_entity, row, job->doc,
		    ECX_PROTOCOL, record);
	return ecx_matched_email(conn, err, email, record);
}

static enum ecx_err
customer_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	const char *email = ecx_customer_email(conn, job);
	enum ecx_err err = find_record(conn, &customer_entity, job, record);

	return err == ECX_MISSING && email != NULL
		   ? find_by_email(conn, job, email, record)
		   : err;
}

/* Does X3 have room for the name, which the map did not check? It is not cut.
 */
static bool
fits_name(const char *name)
{
	return *name != '\0' && count_chars(name) <= NAME_MAX_CHARS;
}

/* X3 needs a name, a code for each address, and one default address, which has
 * the mail address and the telephone number. */
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
	return fits_name(name);
}

static enum ecx_err
customer_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *customer =
	    json_deep_copy(json_object_get(job->doc, "native"));

	if (!complete_customer(customer, job->doc))
		return ecx_fail(conn, ECX_REJECTED,
		    "the customer has no name of at most %d characters",
		    NAME_MAX_CHARS);
	return create_record(conn, &customer_entity, job, customer, record);
}

/* ---- the driver ---- */

/* Calls both services, whichever of them looks orders up. */
static enum ecx_err
sagex3_ping(struct ecx_conn *conn)
{
	static const char nobody[] = "ECX-PROBE";
	json_auto_t *rows = NULL;
	json_auto_t *queried = NULL;
	enum ecx_err err = find_rows(conn, &order_entity, nobody, &rows);

	if (err != ECX_OK)
		return err;
	return sagex3_query(conn, conf_text(conn->conf, "order_object"),
	    order_entity.common.id, nobody, &queried);
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
	    [ECX_STATE] = {.list = sagex3_state_list},
	    [ECX_PRODUCT] = {.list = sagex3_product_list},
	    [ECX_PRICE] = {.list = sagex3_price_list},
	    [ECX_CUSTOMER] = {.find = customer_find, .create = customer_create},
	},
};
