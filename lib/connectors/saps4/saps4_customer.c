/* Customers: business partners with the roles of a customer. */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "connectors/saps4/saps4_in.h"

#define PARTNERS "/API_BUSINESS_PARTNER"

static void
customer_note(
    const json_t *partner, const json_t *doc, struct ecx_record *record)
{
	(void)doc;
	if (json_true_at(partner, "BusinessPartnerIsBlocked"))
		ecx_record_note(record, "the business partner is blocked");
}

static const struct ecx_entity customer_entity = {
    .noun = "business partner",
    .object = PARTNERS "/A_BusinessPartner",
    .reference = "BusinessPartnerIDByExtSystem",
    .id = "BusinessPartner",
    .number = "Customer",
    .select = "BusinessPartner,Customer,BusinessPartnerIDByExtSystem,"
	      "BusinessPartnerIsBlocked",
    .note = customer_note,
};

/* ---- by e-mail address ---- */

/* How much of an e-mail address SAP keeps in capital letters to search by. */
enum { SEARCHED = 20 };

/* Business partners with an e-mail address. */
struct owners {
	struct ecx_conn *conn;
	const char *email;
	json_t *numbers; /* of the business partners, each once */
};

/* Reads the rows whose field has one of the values. */
static enum ecx_err
read_rows(const struct owners *o, const struct odata_query *query,
    const char *field, const json_t *values, json_t **rows)
{
	struct odata_query q = *query;

	q.page = saps4_page(o->conn);
	return odata_rows_by(saps4_odata(o->conn), &q, field, values, rows);
}

static bool
has_email(const struct owners *o, const json_t *row)
{
	return strcasecmp(json_text_at(row, "EmailAddress"), o->email) == 0;
}

static bool
has_word(const json_t *words, const char *word)
{
	const json_t *one;
	size_t i;

	json_array_foreach (words, i, one)
		if (json_is_string(one) &&
		    strcmp(json_string_value(one), word) == 0)
			return true;
	return false;
}

/* Adds the value of a member, unless it is there or has none. */
static void
add_word(json_t *words, const json_t *row, const char *name)
{
	const char *word = json_text_at(row, name);

	if (*word != '\0' && !has_word(words, word))
		json_array_append_new(words, json_string(word));
}

/* Adds the owners of addresses without a street, as ecx creates them. No field
 * is in capital letters there: the address is asked for as it is, and in small
 * letters. */
static enum ecx_err
add_independent(struct owners *o)
{
	auto_free char *small = xstrdup(o->email);
	json_auto_t *values = json_pack("[s]", o->email);
	json_auto_t *rows = NULL;
	enum ecx_err err;
	const json_t *row;
	size_t i;

	for (i = 0; small[i] != '\0'; i++)
		small[i] = (char)tolower((unsigned char)small[i]);
	if (strcmp(small, o->email) != 0)
		json_array_append_new(values, json_string(small));
	err = read_rows(o,
	    &(const struct odata_query){
		.path = PARTNERS "/A_BPAddressIndependentEmail",
		.select = "BusinessPartner,EmailAddress",
		.orderby = "BusinessPartner,AddressID,Person,OrdinalNumber"},
	    "EmailAddress", values, &rows);
	json_array_foreach (rows, i, row)
		if (has_email(o, row))
			add_word(o->numbers, row, "BusinessPartner");
	return err;
}

/* Is it one of a person of the address? Others at it, such as the contacts of
 * a company, have another person's number. */
static bool
is_of_address(
    const struct owners *o, const json_t *emails, const json_t *address)
{
	const json_t *row;
	size_t i;

	json_array_foreach (emails, i, row)
		if (has_email(o, row) &&
		    json_is_at(
			row, "AddressID", json_text_at(address, "AddressID")) &&
		    json_is_at(row, "Person", json_text_at(address, "Person")))
			return true;
	return false;
}

/* Adds the owners of addresses with a street. */
static enum ecx_err
add_of_addresses(struct owners *o)
{
	auto_free char *searched = xstrndup(o->email, SEARCHED);
	json_auto_t *values = NULL, *ids = json_array();
	json_auto_t *emails = NULL, *addresses = NULL;
	enum ecx_err err;
	const json_t *row;
	size_t i;

	for (i = 0; searched[i] != '\0'; i++)
		searched[i] = (char)toupper((unsigned char)searched[i]);
	values = json_pack("[s]", searched);
	err = read_rows(o,
	    &(const struct odata_query){
		.path = PARTNERS "/A_AddressEmailAddress",
		.select = "AddressID,Person,EmailAddress",
		.orderby = "AddressID,Person,OrdinalNumber"},
	    "SearchEmailAddress", values, &emails);
	json_array_foreach (emails, i, row)
		if (has_email(o, row))
			add_word(ids, row, "AddressID");
	if (err == ECX_OK)
		err = read_rows(o,
		    &(const struct odata_query){
			.path = PARTNERS "/A_BusinessPartnerAddress",
			.select = "BusinessPartner,AddressID,Person",
			.orderby = "BusinessPartner,AddressID"},
		    "AddressID", ids, &addresses);
	json_array_foreach (addresses, i, row)
		if (is_of_address(o, emails, row))
			add_word(o->numbers, row, "BusinessPartner");
	return err;
}

/* Reads the owners that are customers, as a new list. */
static enum ecx_err
read_customers(const struct owners *o, json_t **customers)
{
	json_auto_t *rows = NULL;
	enum ecx_err err = read_rows(o,
	    &(const struct odata_query){.path = customer_entity.object,
		.select = customer_entity.select,
		.orderby = customer_entity.id},
	    customer_entity.id, o->numbers, &rows);
	json_t *row;
	size_t i;

	*customers = json_array();
	json_array_foreach (rows, i, row)
		if (!json_is_at(row, customer_entity.number, "") &&
		    has_word(o->numbers, json_text_at(row, customer_entity.id)))
			json_array_append(*customers, row);
	return err;
}

static enum ecx_err
find_by_email(struct ecx_conn *conn, const char *email,
    const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *numbers = json_array();
	json_auto_t *customers = NULL;
	struct owners o = {.conn = conn, .email = email, .numbers = numbers};
	enum ecx_err err = add_independent(&o);
	json_t *row;

	if (err == ECX_OK)
		err = add_of_addresses(&o);
	if (err == ECX_OK)
		err = read_customers(&o, &customers);
	if (err != ECX_OK)
		return err;
	err = ecx_match_one(
	    conn, customers, NULL, email, customer_entity.number, &row);
	if (err == ECX_OK)
		err = odata_record(
		    saps4_odata(conn), &customer_entity, row, job->doc, record);
	return ecx_matched_email(conn, err, email, record);
}

/* ---- find and create ---- */

enum ecx_err
saps4_customer_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	const char *email = ecx_customer_email(conn, job);
	enum ecx_err err =
	    odata_find_record(saps4_odata(conn), &customer_entity, job, record);

	return err == ECX_MISSING && email != NULL
		   ? find_by_email(conn, email, job, record)
		   : err;
}

/* Sets members that come from the section alone, not from the customer: roles
 * and sales area. */
static void
set_roles(const struct ecx_conn *conn, json_t *body)
{
	json_auto_t *roles = ecx_words(conn, "partner_roles");
	json_t *list = json_array(), *role;
	size_t i;

	json_array_foreach (roles, i, role)
		json_array_append_new(
		    list, json_pack("{s:O}", "BusinessPartnerRole", role));
	json_object_set_new(body, "to_BusinessPartnerRole", list);
	json_object_set_new(body, "to_Customer",
	    json_pack("{s:[{s:s, s:s, s:s}]}", "to_CustomerSalesArea",
		"SalesOrganization",
		conf_string(conn->conf, "sales_organization"),
		"DistributionChannel",
		conf_text(conn->conf, "distribution_channel"), "Division",
		conf_text(conn->conf, "division")));
}

/* A company (category 2) has one name, a person (category 1) has two. */
static json_t *
customer_body(const struct ecx_conn *conn, const json_t *doc)
{
	json_t *body = json_deep_copy(json_object_get(doc, "native"));
	bool company = !json_is_at(body, "OrganizationBPName1", "");

	json_set_text(body, "BusinessPartnerCategory", company ? "2" : "1");
	if (company) {
		json_object_del(body, "FirstName");
		json_object_del(body, "LastName");
	}
	set_roles(conn, body);
	return body;
}

enum ecx_err
saps4_customer_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *body = customer_body(conn, job->doc);

	return odata_create_record(
	    saps4_odata(conn), &customer_entity, body, job, record);
}
