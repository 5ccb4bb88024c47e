/*
 * Salesforce, by its REST API; ecx-salesforce(5). The driver reads with SOQL,
 * and creates a record with its children by one request that does all of it or
 * nothing (a composite graph), whose response is HTTP 200 in either case. What
 * several rows say together stands in a member called `ecx` beside the vendor's
 * own, where the maps find it. This file is the driver, with customers.
 */
#include <stdlib.h>
#include <string.h>

#include "connectors/salesforce/salesforce_in.h"

/* ---- open, close, ping ---- */

/* Names of objects and fields in the section go into queries as they are. */
static enum ecx_err
check_names(struct ecx_conn *conn)
{
	static const char *const keys[] = {"external_id", "sku_field",
	    "stock_object", "stock_sku", "stock_quantity", "stock_place",
	    "product_fields", "price_fields", "shipment_object",
	    "shipment_header", "shipment_order", "shipment_line",
	    "shipment_fields", "available_field"};
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyz"
				      "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.";
	json_t *name;
	size_t i, j;

	for (i = 0; i < ARRAY_LEN(keys); i++) {
		json_auto_t *names = ecx_words(conn, keys[i]);

		json_array_foreach (names, j, name) {
			const char *s = json_string_value(name);

			if (s[strspn(s, allowed)] != '\0')
				return ecx_fail(conn, ECX_CONFIG,
				    "%s: '%s' is not a name of an object or "
				    "field",
				    keys[i], s);
		}
	}
	return ECX_OK;
}

static enum ecx_err
salesforce_open(struct ecx_conn *conn)
{
	struct salesforce *s = salesforce_of(conn);
	const char *url = conf_string(conn->conf, "url");
	size_t len = strlen(url), n = 0;
	struct http_setup setup = {
	    .headers = s->headers, .derived = s->derived};

	while (len > 0 && url[len - 1] == '/')
		len--;
	s->url = xstrndup(url, len);
	s->path = xasprintf(
	    "/services/data/v%s", conf_text(conn->conf, "api_version"));
	s->base = xasprintf("%s%s", s->url, s->path);
	s->token_url = xasprintf("%s/services/oauth2/token", s->url);
	s->page_header = xasprintf("Sforce-Query-Options: batchSize=%lld",
	    (long long)conf_int(conn->conf, "page"));
	setup.base = s->base;
	s->derived[0] = "token_url";
	s->derived[1] = s->token_url;
	s->headers[n++] = s->page_header;
	if (conf_bool(conn->conf, "allow_duplicates"))
		s->headers[n] = "Sforce-Duplicate-Rule-Header: allowSave=true";
	s->rest = (struct rest){.conn = conn, .classify = salesforce_classify};
	s->rest.http = http_open(conn, &setup);
	return s->rest.http != NULL ? check_names(conn) : ECX_CONFIG;
}

static void
salesforce_close(struct ecx_conn *conn)
{
	struct salesforce *s = salesforce_of(conn);

	http_close(s->rest.http);
	free(s->url);
	free(s->path);
	free(s->base);
	free(s->token_url);
	free(s->page_header);
}

/* The field of our reference has to be unique, or an order may be created
 * twice. */
static enum ecx_err
salesforce_ping(struct ecx_conn *conn)
{
	json_auto_t *order = NULL;
	enum ecx_err err = rest_get(
	    &salesforce_of(conn)->rest, "/sobjects/Order/describe", &order);
	const json_t *fields = json_object_get(order, "fields"), *field;
	size_t i;

	if (err != ECX_OK)
		return err;
	json_array_foreach (fields, i, field)
		if (json_is_at(field, "name", salesforce_reference_field(conn)))
			return json_true_at(field, "unique")
				   ? ECX_OK
				   : ecx_fail(conn, ECX_CONFIG,
					 "the field %s of Order is not unique",
					 salesforce_reference_field(conn));
	return ecx_fail(conn, ECX_CONFIG,
	    "Order has no field %s that the user may see",
	    salesforce_reference_field(conn));
}

/* ---- customers ---- */

/* Appends the accounts of the rows of an object whose field is the address, as
 * {Id, Email}. */
static enum ecx_err
add_by_email(struct ecx_conn *conn, const char *object, const char *account,
    const char *field, const char *email, json_t *accounts)
{
	json_auto_t *rows = json_array();
	auto_buf struct buf soql = {0};
	const json_t *row;
	enum ecx_err err;
	size_t i;

	buf_init(&soql, BUF_LINE_MAX);
	buf_addf(&soql, "SELECT Id, %s%s%s FROM %s WHERE %s = ",
	    strcmp(account, "Id") != 0 ? account : "",
	    strcmp(account, "Id") != 0 ? ", " : "", field, object, field);
	salesforce_literal(&soql, email);
	buf_addf(&soql, " AND %s != null ORDER BY Id", account);
	err = salesforce_read_all(conn, soql.data, rows);
	json_array_foreach (rows, i, row)
		json_array_append_new(accounts,
		    json_pack("{s:s, s:s}", "Id", json_text_at(row, account),
			"Email", json_text_at(row, field)));
	return err;
}

/* An account has no address itself: that is one of its contacts, or of the
 * person that it is. */
static enum ecx_err
account_by_email(
    struct ecx_conn *conn, const char *email, struct ecx_record *record)
{
	json_auto_t *accounts = json_array();
	json_t *account;
	enum ecx_err err = ECX_OK;

	if (conf_bool(conn->conf, "person_accounts"))
		err = add_by_email(
		    conn, "Account", "Id", "PersonEmail", email, accounts);
	if (err == ECX_OK)
		err = add_by_email(
		    conn, "Contact", "AccountId", "Email", email, accounts);
	if (err != ECX_OK)
		return err;
	err = ecx_match_one(conn, accounts, "Email", email, "Id", &account);
	if (err == ECX_OK)
		ecx_record_set(record, json_text_at(account, "Id"), NULL, NULL);
	return ecx_matched_email(conn, err, email, record);
}

static enum ecx_err
customer_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	static const struct ecx_entity entity = {.noun = "account",
	    .object = "Account",
	    .reference_key = "external_id",
	    .id = "Id"};
	const char *email = ecx_customer_email(conn, job);
	json_auto_t *account = NULL;
	enum ecx_err err = salesforce_find(conn, &entity, job->key, &account);

	if (err == ECX_OK)
		ecx_record_set(record, json_text_at(account, "Id"), NULL, NULL);
	if (err == ECX_MISSING && email != NULL)
		return account_by_email(conn, email, record);
	return err;
}

/* A customer who is not a company becomes a person account, or an account with
 * the person's name and a contact. Both need a last name. */
static void
set_person(const struct ecx_conn *conn, json_t *account, json_t *contact)
{
	const char *first = json_text_at(contact, "FirstName");
	const char *last = json_text_at(contact, "LastName");
	const char *company = json_text_at(account, "Name");
	auto_free char *name = xasprintf(
	    "%s%s%s", first, *first != '\0' && *last != '\0' ? " " : "", last);
	const char *full_name = *name != '\0' ? name
				: *company != '\0'
				    ? company
				    : json_text_at(contact, "Email");

	if (*last == '\0') {
		json_set_text(contact, "LastName", full_name);
		json_object_del(contact, "FirstName");
	}
	if (*company != '\0')
		return;
	if (!conf_bool(conn->conf, "person_accounts")) {
		json_set_text(account, "Name", full_name);
		return;
	}
	json_set_text(account, "PersonEmail", json_text_at(contact, "Email"));
	json_object_del(contact, "Email");
	json_object_update_missing(account, contact);
	json_object_clear(contact);
}

static enum ecx_err
customer_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *account =
	    json_deep_copy(json_object_get(job->doc, "native"));
	json_auto_t *contacts = json_array();
	json_auto_t *contact =
	    json_incref(json_at(account, "Contacts.records.0"));
	const struct salesforce_tree tree = {
	    "Account", account, "Contact", "AccountId", contacts};
	auto_free char *id = NULL;
	enum ecx_err err;

	json_object_del(account, "Contacts");
	salesforce_street(account, "Billing");
	if (contact != NULL)
		set_person(conn, account, contact);
	if (json_object_size(contact) > 0)
		json_array_append(contacts, contact);
	json_set_text(account, salesforce_reference_field(conn), job->key);
	err = salesforce_create_tree(conn, &tree, &id);
	if (err == ECX_OK && !conn->dry_run)
		ecx_record_set(record, id, NULL, NULL);
	return salesforce_create_refused(conn, err, job, record);
}

/* ---- the driver ---- */

const struct ecx_driver ecx_driver_salesforce = {
    .name = "salesforce",
    .title = "Salesforce",
    .roles = ECX_BUSINESS,
    .state_size = sizeof(struct salesforce),
    .open = salesforce_open,
    .close = salesforce_close,
    .ping = salesforce_ping,
    .verbs =
	{
	    [ECX_ORDER] = {.list = salesforce_order_list,
		.find = salesforce_order_find,
		.create = salesforce_order_create,
		.release = salesforce_order_release},
	    [ECX_STOCK] = {.list = salesforce_stock_list},
	    [ECX_FULFILLMENT] = {.list = salesforce_fulfillment_list},
	    [ECX_PRODUCT] = {.list = salesforce_product_list},
	    [ECX_PRICE] = {.list = salesforce_price_list},
	    [ECX_CUSTOMER] = {.find = customer_find, .create = customer_create},
	    [ECX_STATE] = {.list = salesforce_state_list},
	},
};
