/*
 * Dynamics 365 Sales by Dataverse's Web API; ecx-d365sales(5). The driver makes
 * links and amounts of the values that the map of orders writes in a member
 * called `ecx`, which is never sent; values collected from several rows are in
 * a member of the same name.
 */
#include <stdlib.h>
#include <string.h>

#include "connectors/d365sales/d365sales_in.h"
#include "core/priced.h"

/* ---- errors ---- */

/* To a create 412 says that there is a record with the same key, and 404 that a
 * record is missing that it links to. */
static enum ecx_err
classify(struct ecx_conn *conn, const struct http_answer *a, const json_t *body,
    bool repeatable, char why[ECX_WHY])
{
	enum ecx_err err = odata_classify(conn, a, body, repeatable, why);

	if (a->status == 412 && !repeatable)
		err = ECX_EXISTS;
	if (a->status == 404)
		err = repeatable ? ECX_CONFIG : ECX_REJECTED;
	return odata_retry(conn, err, why);
}

static const struct odata_profile profile = {
    .version = ODATA_V4,
    .classify = classify,
};

/* ---- links ---- */

/* "FIELD='VALUE'" for a URL or a link; the caller frees it. */
static char *
key_of(const struct ecx_conn *conn, const char *field, const char *value)
{
	auto_buf struct buf literal = {0};
	auto_buf struct buf out = {0};

	buf_init(&literal, BUF_LINE_MAX);
	buf_init(&out, BUF_LINE_MAX);
	(void)odata_literal(d365sales_odata(conn), &literal, ODATA_TEXT, value);
	literal.data[literal.len - 1] = '\0';
	buf_addf(&out, "%s='", field);
	http_escape(&out, literal.data + 1);
	buf_addc(&out, '\'');
	return buf_take(&out);
}

/* Links to a record by its id or key, unless that is empty; a link of the map
 * is kept. */
static void
add_link(json_t *from, const char *name, const char *set, const char *key)
{
	auto_free char *member = xasprintf("%s@odata.bind", name);
	auto_free char *link = xasprintf("%s(%s)", set, key);

	if (*key != '\0' && json_object_get(from, member) == NULL)
		json_set_text(from, member, link);
}

/* ---- find and create ---- */

static enum ecx_err
record_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	const struct d365sales *s = d365sales_of(conn);

	return odata_find_record(d365sales_odata(conn),
	    job->kind == ECX_ORDER ? &s->order : &s->customer, job, record);
}

/*
 * Creates by an upsert that does not update. With create = insert it is a POST,
 * and the record is looked for before, because it is not known whether the key
 * rejects a second one; as is a customer who may be there by the e-mail
 * address.
 */
static enum ecx_err
create_record(struct ecx_conn *conn, const struct ecx_entity *entity,
    const struct ecx_job *job, json_t *body, struct ecx_record *record)
{
	bool insert = conf_is(conn->conf, "create", "insert");
	const char *const headers[] = {"Prefer: return=representation",
	    insert ? NULL : "If-None-Match: *", NULL};
	auto_free char *one = key_of(conn, entity->reference, job->key);
	auto_free char *target =
	    xasprintf("%s%s%s%s?$select=%s", entity->object, insert ? "" : "(",
		insert ? "" : one, insert ? "" : ")", entity->select);
	auto_free char *text = NULL;
	json_auto_t *row = NULL;
	enum ecx_err err;

	if (insert || ecx_customer_email(conn, job) != NULL) {
		err = odata_find_record(
		    d365sales_odata(conn), entity, job, record);
		if (err != ECX_MISSING)
			return err == ECX_OK ? ecx_fail(conn, ECX_EXISTS,
						   "%s %s has this reference",
						   entity->noun, record->id)
					     : err;
	}
	if (insert)
		json_set_text(body, entity->reference, job->key);
	text = json_text(body);
	err = rest_call(&d365sales_odata(conn)->rest,
	    &(const struct http_request){.method = insert ? "POST" : "PATCH",
		.target = target,
		.headers = headers,
		.body = text,
		.len = strlen(text),
		.effect = HTTP_CREATES},
	    &row, NULL);
	if (err != ECX_OK || conn->dry_run)
		return err;
	return odata_record(
	    d365sales_odata(conn), entity, row, job->doc, record);
}

/* ---- orders ---- */

static void
order_note(const json_t *order, const json_t *doc, struct ecx_record *record)
{
	const json_t *error = json_object_get(order, "pricingerrorcode");
	auto_free char *status = json_id(json_object_get(order, "statuscode"));

	(void)ecx_record_hold(record, status);
	if (json_integer_value(json_object_get(order, "statecode")) ==
	    D365SALES_CANCELED)
		ecx_record_note(record, "it is canceled there");
	if (json_integer_value(error) != 0)
		ecx_record_note(record, "it has pricing error %lld there",
		    (long long)json_integer_value(error));
	ecx_record_total(record, doc, json_decimal_at(order, "totalamount"),
	    json_decimal_at(
		doc, "anticipatedMonetaryTotal.taxInclusiveAmount"));
}

/* An order has the currency of its price list. */
static enum ecx_err
set_currency(struct ecx_conn *conn, const json_t *doc, json_t *order)
{
	struct d365sales *s = d365sales_of(conn);
	const char *ours = json_text_at(doc, "documentCurrencyCode");
	auto_free char *target =
	    xasprintf("/pricelevels(%s)?$select=name&$expand="
		      "transactioncurrencyid($select=isocurrencycode)",
		conf_string(conn->conf, "pricelist"));
	enum ecx_err err = s->pricelist != NULL
			       ? ECX_OK
			       : odata_get(&s->odata, target, &s->pricelist);
	const json_t *currency =
	    json_object_get(s->pricelist, "transactioncurrencyid");

	if (err != ECX_OK)
		return err;
	if (json_is_at(currency, "isocurrencycode", "")) {
		json_decref(s->pricelist);
		s->pricelist = NULL;
		return ecx_fail(conn, ECX_PROTOCOL,
		    "the answer has no currency of the price list '%s'",
		    conf_string(conn->conf, "pricelist"));
	}
	if (!json_is_at(currency, "isocurrencycode", ours))
		return ecx_fail(conn, ECX_REJECTED,
		    "the order is in %s, the price list is in %s", ours,
		    json_text_at(currency, "isocurrencycode"));
	add_link(order, "transactioncurrencyid", "/transactioncurrencies",
	    json_text_at(currency, "transactioncurrencyid"));
	return ECX_OK;
}

/* Links the order to its price list and its customer. */
static void
set_links(const struct ecx_conn *conn, json_t *order)
{
	const struct ecx_entity *entity = &d365sales_of(conn)->customer;
	const char *customer = json_text_at(order, "ecx.customer");
	auto_free char *key = odata_is_guid(customer)
				  ? xstrdup(customer)
				  : key_of(conn, entity->reference, customer);

	add_link(order, "pricelevelid", "/pricelevels",
	    conf_string(conn->conf, "pricelist"));
	if (*customer != '\0')
		add_link(order,
		    strcmp(entity->object, "/accounts") == 0
			? "customerid_account"
			: "customerid_contact",
		    entity->object, key);
	json_object_del(order, "ecx");
}

/* Links a line to its product and the product's default unit; a charge or a
 * discount has none. */
static enum ecx_err
set_product(struct ecx_conn *conn, const json_t *products, json_t *line)
{
	const char *sku = json_text_at(line, "ecx.sku");
	const json_t *found = json_object_get(products, sku);
	const json_t *product = json_array_get(found, 0);

	if (*sku == '\0')
		return ECX_OK;
	if (json_array_size(found) != 1)
		return ecx_fail(conn, ECX_REJECTED,
		    "there are %zu active products '%s'",
		    json_array_size(found), sku);
	add_link(
	    line, "productid", "/products", json_text_at(product, "productid"));
	add_link(line, "uomid", "/uoms",
	    json_text_at(product, "_defaultuomid_value"));
	return ECX_OK;
}

/* Dataverse computes no tax: it is an amount of the line. */
static void
set_tax(json_t *line)
{
	const json_t *taxes = json_at(line, "ecx.taxes"), *tax;
	struct dec quantity = json_decimal_at(line, "quantity");
	struct dec sum = dec_zero();
	size_t i;

	json_array_foreach (taxes, i, tax)
		sum = dec_add(sum, json_decimal_at(tax, "amount"));
	if (!dec_bad(quantity) && dec_cmp(quantity, dec_zero()) < 0)
		sum = dec_neg(sum);
	json_set_number(line, "tax", dec_trim(sum));
}

static enum ecx_err
set_prices(struct ecx_conn *conn, const json_t *doc, const json_t *lines)
{
	const char *currency = json_string_at(doc, "documentCurrencyCode");
	const struct priced_terms terms = {.quantity = "quantity",
	    .price = "priceperunit",
	    .discount = "manualdiscountamount",
	    .quoted = !json_true_at(doc, "valueAddedTaxIncluded"),
	    .digits = ecx_currency_digits(currency),
	    .price_digits = (unsigned)conf_int(conn->conf, "price_digits")};
	json_t *line;
	size_t i;

	json_array_foreach (lines, i, line) {
		bool priced = json_at(line, "ecx.amount") != NULL;

		if (priced)
			set_tax(line);
		if (priced && !priced_set(line, &terms))
			return ecx_fail(conn, ECX_REJECTED,
			    "line %zu: price and discount have too many digits",
			    i + 1);
		json_object_del(line, "ecx");
	}
	return ECX_OK;
}

static enum ecx_err
set_lines(struct ecx_conn *conn, const json_t *doc, const json_t *lines)
{
	json_auto_t *products = NULL;
	json_t *line;
	size_t i;
	enum ecx_err err = odata_index(d365sales_odata(conn),
	    &(const struct odata_query){.path = "/products",
		.filter = conf_text(conn->conf, "product_filter"),
		.select = "productid,productnumber,_defaultuomid_value"},
	    "productnumber", lines, "ecx.sku", &products);

	json_array_foreach (lines, i, line)
		if (err == ECX_OK)
			err = set_product(conn, products, line);
	return err == ECX_OK ? set_prices(conn, doc, lines) : err;
}

static enum ecx_err
order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *body = json_deep_copy(json_object_get(job->doc, "native"));
	const char *hold = ecx_hold_block(conn, job->doc);
	enum ecx_err err = set_currency(conn, job->doc, body);

	if (hold != NULL)
		json_set_number(body, "statuscode", dec_parse(hold));
	set_links(conn, body);
	if (err == ECX_OK)
		err = set_lines(
		    conn, job->doc, json_object_get(body, "order_details"));
	/* Nothing but questions was sent so far. */
	if (err == ECX_PROTOCOL)
		return ECX_AGAIN;
	if (err == ECX_OK)
		err = create_record(
		    conn, &d365sales_of(conn)->order, job, body, record);
	return err;
}

/* Gives the order the status that orders are to have, which is no block. */
static enum ecx_err
order_release(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	/* A PATCH without it would create an order that is gone. */
	static const char *const headers[] = {"If-Match: *", NULL};
	const char *wanted = conf_text(conn->conf, "order_status");
	struct dec status = dec_parse(wanted);
	auto_free char *target = xasprintf("/salesorders(%s)", record->id);
	json_auto_t *body = json_object();
	auto_free char *text = NULL;

	if (wanted == NULL ||
	    dec_cmp(status, dec_parse(ecx_hold_block(conn, job->doc))) == 0)
		status = dec_int(1);
	json_set_number(body, "statuscode", status);
	text = json_text(body);
	return rest_call(&d365sales_odata(conn)->rest,
	    &(const struct http_request){.method = "PATCH",
		.target = target,
		.headers = headers,
		.body = text,
		.len = strlen(text),
		.effect = HTTP_SETS},
	    NULL, NULL);
}

/* ---- customers ---- */

static void
customer_note(
    const json_t *customer, const json_t *doc, struct ecx_record *record)
{
	(void)doc;
	if (json_integer_value(json_object_get(customer, "statecode")) != 0)
		ecx_record_note(record, "it is inactive there");
}

/* An account has the name of a company, or else that of its contact; a contact
 * has the two names of a person. */
static void
set_names(json_t *customer, bool account)
{
	json_t *person = json_object_get(customer, "primarycontactid");
	const char *first = json_text_at(person, "firstname");
	const char *last = json_text_at(person, "lastname");
	auto_free char *name = xasprintf(
	    "%s%s%s", first, *first != '\0' && *last != '\0' ? " " : "", last);

	if (account && json_object_get(customer, "name") == NULL)
		json_set_text(customer, "name", name);
	if (account)
		return;
	json_object_del(customer, "name");
	json_object_update(customer, person);
	json_object_del(customer, "primarycontactid");
}

static enum ecx_err
customer_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	const struct ecx_entity *entity = &d365sales_of(conn)->customer;
	json_auto_t *body = json_deep_copy(json_object_get(job->doc, "native"));

	set_names(body, strcmp(entity->object, "/accounts") == 0);
	return create_record(conn, entity, job, body, record);
}

/* ---- open, close, ping ---- */

/* The tables that customers may be in: accounts, and contacts. */
static const struct customers {
	const char *path, *id;
	const char *key; /* customer_key where it is not set */
} customer_tables[] = {
    {"/accounts", "accountid", "accountnumber"},
    {"/contacts", "contactid", "externaluseridentifier"},
};

static void
set_order_entity(struct ecx_conn *conn)
{
	struct d365sales *s = d365sales_of(conn);
	const char *key = d365sales_order_key(conn);

	s->order = (struct ecx_entity){.noun = "order",
	    .object = "/salesorders",
	    .reference = key,
	    .id = "salesorderid",
	    .number = "ordernumber",
	    .note = order_note};
	s->order.select = s->order_select =
	    xasprintf("salesorderid,statecode,statuscode,totalamount,"
		      "pricingerrorcode,%s%s",
		key, strcmp(key, "ordernumber") != 0 ? ",ordernumber" : "");
}

static void
set_customer_entity(struct ecx_conn *conn)
{
	struct d365sales *s = d365sales_of(conn);
	bool contacts = conf_is(conn->conf, "customers", "contacts");
	const struct customers *table = &customer_tables[contacts];
	const char *key = conf_or(conn->conf, "customer_key", table->key);
	s->customer = (struct ecx_entity){.noun = "customer",
	    .object = table->path,
	    .reference = key,
	    .id = table->id,
	    .number = key,
	    .email = "emailaddress1",
	    .email_filter = "statecode eq 0",
	    .note = customer_note};
	s->customer.select = s->customer_select =
	    xasprintf("%s,statecode,%s", table->id, key);
}

/* Ids of price lists go into queries as they are, and a status is a number. */
static enum ecx_err
check_keys(struct ecx_conn *conn)
{
	json_auto_t *lists = ecx_named_ids(conn, "pricelists");
	const char *block = conf_text(conn->conf, "hold_block");
	const char *id = conf_string(conn->conf, "pricelist");
	json_t *name;

	if (!odata_is_guid(id))
		return ecx_fail(conn, ECX_CONFIG,
		    "pricelist '%s' is not the id of a price list", id);
	json_object_foreach (lists, id, name)
		if (!odata_is_guid(id))
			return ecx_fail(conn, ECX_CONFIG,
			    "pricelists: '%s' is not the id of a price list",
			    id);
	if (dec_bad(dec_parse(block)))
		return ecx_fail(conn, ECX_CONFIG,
		    "hold_block '%s' is not a status reason: write its number",
		    block);
	return ECX_OK;
}

static enum ecx_err
d365sales_open(struct ecx_conn *conn)
{
	static const char *const headers[] = {
	    "OData-MaxVersion: 4.0", "OData-Version: 4.0", NULL};
	struct d365sales *s = d365sales_of(conn);
	const char *url = conf_string(conn->conf, "url");
	const struct http_setup setup = {
	    .headers = headers, .derived = s->derived};
	const char *host = strstr(url, "://");
	struct http *h;
	enum ecx_err err;

	err = check_keys(conn);
	if (err != ECX_OK)
		return err;
	host = host != NULL ? host + 3 : url;
	s->scope = xasprintf("%.*s/.default",
	    (int)(host - url + (ptrdiff_t)strcspn(host, "/")), url);
	s->derived[0] = "scope";
	s->derived[1] = s->scope;
	h = http_open(conn, &setup);
	if (h == NULL)
		return ECX_CONFIG;
	set_order_entity(conn);
	set_customer_entity(conn);
	odata_init(&s->odata, &profile, h, url);
	return ECX_OK;
}

static void
d365sales_close(struct ecx_conn *conn)
{
	struct d365sales *s = d365sales_of(conn);

	odata_free(&s->odata);
	json_decref(s->pricelist);
	free(s->scope);
	free(s->order_select);
	free(s->customer_select);
}

static enum ecx_err
d365sales_ping(struct ecx_conn *conn)
{
	auto_free char *target = xasprintf(
	    "/salesorders?$select=%s&$top=1", d365sales_of(conn)->order_select);
	json_auto_t *answer = NULL;

	return odata_get(d365sales_odata(conn), target, &answer);
}

/* ---- the driver ---- */

const struct ecx_driver ecx_driver_d365sales = {
    .name = "d365sales",
    .title = "Dynamics 365 Sales",
    .roles = ECX_BUSINESS,
    .flags = ECX_REF_UNIQUE,
    .state_size = sizeof(struct d365sales),
    .open = d365sales_open,
    .close = d365sales_close,
    .ping = d365sales_ping,
    .verbs =
	{
	    [ECX_ORDER] = {.list = d365sales_order_list,
		.find = record_find,
		.create = order_create,
		.release = order_release},
	    [ECX_STOCK] = {.list = d365sales_stock_list},
	    [ECX_FULFILLMENT] = {.list = d365sales_fulfillment_list},
	    [ECX_STATE] = {.list = d365sales_state_list},
	    [ECX_PRODUCT] = {.list = d365sales_product_list},
	    [ECX_PRICE] = {.list = d365sales_price_list},
	    [ECX_CUSTOMER] = {.find = record_find, .create = customer_create},
	},
};
