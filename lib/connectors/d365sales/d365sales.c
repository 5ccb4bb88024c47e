/*
 * Dynamics 365 Sales by Dataverse's Web API; ecx-d365sales(5). The driver makes
 * links and amounts of the values that the map of orders writes in a member
 * called `ecx`, which is never sent; values collected from several rows are in
 * a member of the same name.
 */
#include <stdlib.h>
#include <string.h>

#include "core/levels.h"
#include "core/priced.h"
#include "net/odata.h"

/* References per request: a longer URL may not pass a proxy. */
enum { REFS = 20 };

/* The statecode of a canceled order. */
enum { CANCELED = 2 };

struct d365sales {
	struct odata odata;
	struct ecx_entity order, customer;
	char *scope, *order_select, *customer_select;
	const char *derived[3];
	json_t *pricelist; /* NULL: not read yet */
};

static struct d365sales *
state_of(const struct ecx_conn *conn)
{
	return conn->state;
}

static struct odata *
odata_of(const struct ecx_conn *conn)
{
	return &state_of(conn)->odata;
}

static const char *
order_key(const struct ecx_conn *conn)
{
	return conf_text(conn->conf, "order_key");
}

static size_t
page_of(const struct ecx_conn *conn)
{
	return (size_t)conf_int(conn->conf, "page");
}

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
	(void)odata_literal(odata_of(conn), &literal, ODATA_TEXT, value);
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
	const struct d365sales *s = state_of(conn);

	return odata_find_record(odata_of(conn),
	    job->kind == ECX_ORDER ? &s->order : &s->customer, job, record);
}

/* Creates by an upsert that does not update. With create = insert it is a POST,
 * and the record is looked for before, because it is not known whether the key
 * rejects a second one. */
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

	if (insert) {
		err = odata_find_record(odata_of(conn), entity, job, record);
		if (err != ECX_MISSING)
			return err == ECX_OK ? ecx_fail(conn, ECX_EXISTS,
						   "%s %s has this reference",
						   entity->noun, record->id)
					     : err;
		json_set_text(body, entity->reference, job->key);
	}
	text = json_text(body);
	err = rest_call(&odata_of(conn)->rest,
	    &(const struct http_request){.method = insert ? "POST" : "PATCH",
		.target = target,
		.headers = headers,
		.body = text,
		.len = strlen(text),
		.effect = HTTP_CREATES},
	    &row, NULL);
	if (err != ECX_OK || conn->dry_run)
		return err;
	return odata_record(odata_of(conn), entity, row, job->doc, record);
}

/* ---- orders ---- */

static void
order_note(const json_t *order, const json_t *doc, struct ecx_record *record)
{
	const json_t *error = json_object_get(order, "pricingerrorcode");

	if (json_integer_value(json_object_get(order, "statecode")) == CANCELED)
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
	struct d365sales *s = state_of(conn);
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
	const struct ecx_entity *entity = &state_of(conn)->customer;
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
	enum ecx_err err = odata_index(odata_of(conn),
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
	enum ecx_err err = set_currency(conn, job->doc, body);

	set_links(conn, body);
	if (err == ECX_OK)
		err = set_lines(
		    conn, job->doc, json_object_get(body, "order_details"));
	/* Nothing but questions was sent so far. */
	if (err == ECX_PROTOCOL)
		return ECX_AGAIN;
	if (err == ECX_OK)
		err = create_record(
		    conn, &state_of(conn)->order, job, body, record);
	return err;
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
	const struct ecx_entity *entity = &state_of(conn)->customer;
	json_auto_t *body = json_deep_copy(json_object_get(job->doc, "native"));

	set_names(body, strcmp(entity->object, "/accounts") == 0);
	return create_record(conn, entity, job, body, record);
}

/* ---- stock ---- */

/* The path in a row, "product.number", of "product/number" in a query; the
 * caller frees it. */
static char *
member_of(const char *path)
{
	char *dotted = xstrdup(path), *at = dotted;

	while ((at = strchr(at, '/')) != NULL)
		*at = '.';
	return dotted;
}

struct stock {
	struct levels levels;
	struct levels_names names;
};

static enum ecx_err
stock_page(void *data, const json_t *rows)
{
	struct stock *s = data;

	return levels_rows(&s->levels, &s->names, rows);
}

/* The stock levels of products, or of a custom table, for which the default of
 * the filter does not hold. */
static enum ecx_err
stock_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	const struct conf_section *conf = conn->conf;
	const char *own = conf_written(conf, "stock_path");
	const char *sku = conf_text(conf, "stock_sku");
	const char *place = conf_string(conf, "stock_place");
	auto_free char *sku_member = member_of(sku);
	auto_free char *place_member = member_of(place);
	auto_free char *quantity = member_of(conf_text(conf, "stock_quantity"));
	auto_free char *orderby =
	    xasprintf("%s%s%s", sku, *place != '\0' ? "," : "", place);
	struct stock s = {.names = {sku_member, place_member, quantity}};
	const struct odata_query rows = {.path = conf_text(conf, "stock_path"),
	    .filter = own != NULL ? conf_written(conf, "stock_filter")
				  : conf_text(conf, "stock_filter"),
	    .select = own != NULL ? NULL : "productnumber,quantityonhand",
	    .orderby = orderby,
	    /* An order by another table makes Dataverse count pages. */
	    .group = strchr(sku, '/') != NULL ? sku : NULL,
	    .page = page_of(conn)};
	enum ecx_err err;

	(void)query;
	levels_init(&s.levels, conn, e);
	err = odata_pages(odata_of(conn), &rows, stock_page, &s);
	if (err == ECX_OK)
		err = levels_end(&s.levels);
	levels_free(&s.levels);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

/* ---- products and prices ---- */

static enum ecx_err
product_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	auto_free char *select = odata_select(odata_of(conn),
	    "productid,productnumber,name,description,modifiedon",
	    "product_fields");
	const struct odata_listing listing = {
	    .query = {.path = "/products",
		.filter = conf_text(conn->conf, "product_filter"),
		.select = select,
		.page = page_of(conn)},
	    .time = "modifiedon",
	    .key = "productnumber"};

	return odata_list(odata_of(conn), &listing, query, e);
}

/* Emits a price of the product's default unit, and none of other units. */
static enum ecx_err
emit_price(struct ecx_emitter *e, json_t *price, void *data)
{
	(void)data;
	return json_is_at(price, "productid._defaultuomid_value",
		   json_text_at(price, "_uomid_value"))
		   ? ecx_emit_doc(e, json_incref(price))
		   : ECX_OK;
}

static enum ecx_err
price_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	auto_free char *filter = xasprintf("_pricelevelid_value eq %s and (%s)",
	    conf_string(conn->conf, "pricelist"),
	    conf_text(conn->conf, "price_filter"));
	const struct odata_listing listing = {
	    .query = {.path = "/productpricelevels",
		.filter = filter,
		.select = "productpricelevelid,productnumber,amount,modifiedon,"
			  "_uomid_value",
		.expand = "productid($select=_defaultuomid_value),"
			  "transactioncurrencyid($select=isocurrencycode)",
		.page = page_of(conn)},
	    .time = "modifiedon",
	    .key = "productnumber",
	    .emit = emit_price};

	return odata_list(odata_of(conn), &listing, query, e);
}

/* ---- fulfillments ---- */

/* Reads the lines of the orders with these references, or those of shipments
 * in a custom table. */
static enum ecx_err
read_shipped(struct ecx_conn *conn, const json_t *refs, const char *reference,
    json_t **rows)
{
	const char *own = conf_text(conn->conf, "shipment_path");
	auto_free char *fields =
	    odata_select(odata_of(conn), order_key(conn), "shipment_fields");
	auto_free char *expand = xasprintf(
	    "salesorderid($select=ordernumber,statuscode,datefulfilled,%s),"
	    "productid($select=productnumber)",
	    fields);
	struct odata_query query = {.path = "/salesorderdetails",
	    .filter = "isproductoverridden eq false",
	    .select = "salesorderdetailid,lineitemnumber,quantity,"
		      "_salesorderid_value",
	    .expand = expand};

	if (own != NULL)
		query = (struct odata_query){.path = own,
		    .filter = conf_text(conn->conf, "shipment_filter")};
	query.page = page_of(conn);
	return odata_rows_by(odata_of(conn), &query, reference, refs, rows);
}

/* Adds a row to its shipment. Without a custom table an order is one shipment,
 * which needs a status of shipped_status. */
static void
add_shipped(const struct ecx_conn *conn, const char *reference,
    const json_t *row, json_t *shipments)
{
	const struct conf_section *conf = conn->conf;
	auto_free char *ref = member_of(reference);
	auto_free char *member = member_of(conf_text(conf, "shipment_status"));
	auto_free char *status = json_id(json_at(row, member));
	auto_free char *id =
	    json_id(json_object_get(row, conf_text(conf, "shipment_id")));
	bool complete = ecx_has_word(conn, "shipped_status", status);
	json_t *shipment = json_object_get(shipments, id);

	if (!complete && conf_text(conf, "shipment_path") == NULL)
		return;
	if (shipment == NULL) {
		shipment = json_deep_copy(row);
		json_object_set_new(shipments, id, shipment);
		json_object_set_new(shipment, "ecx",
		    json_pack("{s:s, s:b, s:[]}", "ref", json_text_at(row, ref),
			"complete", complete, "lines"));
	}
	json_array_append(json_at(shipment, "ecx.lines"), (json_t *)row);
}

static enum ecx_err
list_shipped(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	auto_free char *derived = xasprintf("salesorderid/%s", order_key(conn));
	const char *reference =
	    conf_or(conn->conf, "shipment_reference", derived);
	json_auto_t *shipments = json_object();
	json_auto_t *rows = NULL;
	enum ecx_err err = read_shipped(conn, refs, reference, &rows);
	json_t *row, *shipment;
	const char *id;
	size_t i;

	json_array_foreach (rows, i, row) {
		auto_free char *ref = member_of(reference);

		if (!json_is_at(row, ref, ""))
			add_shipped(conn, reference, row, shipments);
		else if (err == ECX_OK)
			err = ecx_emit_bad(
			    e, row, "the row does not name its order");
	}
	json_object_foreach (shipments, id, shipment)
		if (err == ECX_OK)
			err = ecx_emit_doc(e, json_incref(shipment));
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

static enum ecx_err
fulfillment_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, REFS, list_shipped, e);
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
	struct d365sales *s = state_of(conn);
	const char *key = order_key(conn);

	s->order = (struct ecx_entity){.noun = "order",
	    .object = "/salesorders",
	    .reference = key,
	    .id = "salesorderid",
	    .number = "ordernumber",
	    .note = order_note};
	s->order.select = s->order_select = xasprintf(
	    "salesorderid,statecode,totalamount,pricingerrorcode,%s%s", key,
	    strcmp(key, "ordernumber") != 0 ? ",ordernumber" : "");
}

static void
set_customer_entity(struct ecx_conn *conn)
{
	struct d365sales *s = state_of(conn);
	bool contacts = conf_is(conn->conf, "customers", "contacts");
	const struct customers *table = &customer_tables[contacts];
	const char *key = conf_or(conn->conf, "customer_key", table->key);
	s->customer = (struct ecx_entity){.noun = "customer",
	    .object = table->path,
	    .reference = key,
	    .id = table->id,
	    .number = key,
	    .note = customer_note};
	s->customer.select = s->customer_select =
	    xasprintf("%s,statecode,%s", table->id, key);
}

static enum ecx_err
d365sales_open(struct ecx_conn *conn)
{
	static const char *const headers[] = {
	    "OData-MaxVersion: 4.0", "OData-Version: 4.0", NULL};
	struct d365sales *s = state_of(conn);
	const char *url = conf_string(conn->conf, "url");
	const struct http_setup setup = {
	    .headers = headers, .derived = s->derived};
	const char *pricelist = conf_string(conn->conf, "pricelist");
	const char *host = strstr(url, "://");
	struct http *h;

	if (!odata_is_guid(pricelist))
		return ecx_fail(conn, ECX_CONFIG,
		    "pricelist '%s' is not the id of a price list", pricelist);
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
	struct d365sales *s = state_of(conn);

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
	    "/salesorders?$select=%s&$top=1", state_of(conn)->order_select);
	json_auto_t *answer = NULL;

	return odata_get(odata_of(conn), target, &answer);
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
	    [ECX_ORDER] = {.find = record_find, .create = order_create},
	    [ECX_STOCK] = {.list = stock_list},
	    [ECX_FULFILLMENT] = {.list = fulfillment_list},
	    [ECX_PRODUCT] = {.list = product_list},
	    [ECX_PRICE] = {.list = price_list},
	    [ECX_CUSTOMER] = {.find = record_find, .create = customer_create},
	},
};
