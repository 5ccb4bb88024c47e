/*
 * Microsoft Dynamics AX 2012 by the document services of its Application
 * Integration Framework; ecx-ax(5). Values that are summed or come from another
 * document are in a member called `ecx` beside the vendor's own members, where
 * the maps find them. This file is the driver and creates orders and customers;
 * ax_aif.c calls AX, ax_list.c lists stock, products and prices, ax_ship.c
 * lists shipments, ax_state.c how orders stand.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "connectors/ax/ax_in.h"
#include "core/doc.h"
#include "net/crypto.h"

/* ---- open, close, ping ---- */

static enum ecx_err
ax_open(struct ecx_conn *conn)
{
	/* Elements that are a list even where there is but one; the tables of
	 * custom documents are handled by ax_elements. */
	static const char *const lists[] = {"DirParty", "EcoResProductCategory",
	    "EntityKey", "FaultMessage", "FaultMessageList", "Identifier",
	    "InfologMessage", "InventDim", "KeyField", "SalesLine",
	    "SalesTable", "Translation", NULL};
	struct ax *ax = ax_of(conn);
	const struct http_setup setup = {.is_final = soap_is_fault};
	struct http *h = http_open(conn, &setup);

	if (h == NULL)
		return ECX_CONFIG;
	ax->target =
	    xasprintf("/%s/xppservice.svc", conf_text(conn->conf, "port"));
	ax->soap = (struct soap){
	    .rest = {.conn = conn, .http = h, .classify = ax_classify},
	    .lists = lists};
	return ECX_OK;
}

static void
ax_close(struct ecx_conn *conn)
{
	struct ax *ax = ax_of(conn);

	http_close(ax->soap.rest.http);
	free(ax->target);
}

static const struct ax_entity customer_entity = {
    .source = {.service = "CustomerService",
	.document = "Customer",
	.table = "CustTable"},
    .common = {.noun = "customer",
	.id = "AccountNum",
	.reference_key = "customer_reference_field"},
};

static enum ecx_err
ax_ping(struct ecx_conn *conn)
{
	json_auto_t *nobody = json_pack("[s]", "ECX-PROBE");
	json_auto_t *rows = NULL;

	return ax_rows_by(conn, &ax_order, nobody, &rows);
}

/* ---- creating ---- */

static int
by_name(const void *a, const void *b)
{
	return strcasecmp(*(const char *const *)a, *(const char *const *)b);
}

/*
 * Fields as an entity of AX's schema: single fields in alphabetical order, then
 * lists, which are entities themselves, in the order of the map.
 */
static json_t *
schema_entity(const json_t *fields)
{
	json_t *record = json_pack("{s:s}", "@class", "entity"), *value, *one;
	const char **names =
	    xreallocarray(NULL, json_object_size(fields) + 1, sizeof(*names));
	const char *name;
	size_t i, n = 0;

	json_object_foreach ((json_t *)fields, name, value)
		if (!json_is_array(value))
			names[n++] = name;
	qsort(names, n, sizeof(*names), by_name);
	for (i = 0; i < n; i++)
		json_object_set(
		    record, names[i], json_object_get(fields, names[i]));
	free(names);
	json_object_foreach ((json_t *)fields, name, value) {
		json_t *list;

		if (!json_is_array(value))
			continue;
		list = json_array();
		json_array_foreach (value, i, one)
			json_array_append_new(list, schema_entity(one));
		json_object_set_new(record, name, list);
	}
	return record;
}

/* What message_salt has for a reference: the word REF=TEXT of that reference,
 * else what it has for all. The caller frees it. */
static char *
salt_of(const struct ecx_conn *conn, const char *key)
{
	auto_free char *words =
	    xstrdup(conf_string(conn->conf, "message_salt"));
	const char *all = "", *its = NULL;
	const size_t len = strlen(key);
	char *word, *rest = NULL;

	for (word = strtok_r(words, " ", &rest); word != NULL;
	     word = strtok_r(NULL, " ", &rest))
		if (strchr(word, '=') == NULL)
			all = word;
		else if (strncmp(word, key, len) == 0 && word[len] == '=')
			its = word + len + 1;
	return xstrdup(its != NULL ? its : all);
}

/* The id of the message that creates a document: the same for the same
 * reference, so that AX refuses a second one. */
static void
message_id(const struct ecx_conn *conn, enum ecx_kind kind, const char *key,
    char out[40])
{
	auto_free char *salt = salt_of(conn, key);
	auto_free char *text = xasprintf("%s/%s/%s/%s",
	    conf_string(conn->conf, "company"), ecx_kind_name(kind), key, salt);
	char hex[CRYPTO_SHA256_HEX];

	crypto_sha256_hex(text, strlen(text), hex);
	(void)snprintf(out, 40, "{%.8s-%.4s-8%.3s-a%.3s-%.12s}", hex, hex + 8,
	    hex + 13, hex + 17, hex + 20);
}

/* The value of a field in the key that a create returns, or "". */
static const char *
key_value(const json_t *content, const char *field)
{
	const json_t *fields =
	    json_at(content, "EntityKeyList.EntityKey.0.KeyData.KeyField");
	const json_t *one;
	size_t i;

	json_array_foreach (fields, i, one)
		if (json_is_at(one, "Field", field))
			return json_text_at(one, "Value");
	return "";
}

/*
 * The one row that is not a journal, borrowed in *row. AX creates a journal,
 * which is never shipped, instead of a second order with the same reference.
 */
static enum ecx_err
match_row(struct ecx_conn *conn, const struct ax_entity *entity,
    const json_t *rows, json_t **row)
{
	json_auto_t *orders = json_array();
	const json_t *journal = NULL;
	json_t *one;
	size_t i;

	json_array_foreach (rows, i, one)
		if (json_is_at(one, "SalesType", "Journal"))
			journal = one;
		else
			json_array_append(orders, one);
	if (journal != NULL && json_array_size(orders) == 0)
		return ecx_fail(conn, ECX_REJECTED,
		    "only journal %s has this reference: turn it into an order "
		    "or delete it in AX",
		    json_text_at(journal, entity->common.id));
	return ecx_match_one(conn, orders, NULL, NULL, entity->common.id, row);
}

/* The total with tax is AX's own; it is 0 until AX has computed it. */
static enum ecx_err
fill_record(struct ecx_conn *conn, const struct ax_entity *entity,
    const json_t *row, const json_t *doc, struct ecx_record *record)
{
	const char *id = json_text_at(row, entity->common.id);
	struct dec theirs = json_decimal_at(row, "TotalInvoice");

	if (*id == '\0')
		return ecx_fail(conn, ECX_PROTOCOL, "the answer names no %s",
		    entity->common.noun);
	ecx_record_set(record, id, NULL, NULL);
	if (json_is_at(row, "SalesStatus", "Canceled"))
		ecx_record_note(record, "it is cancelled there");
	if (!dec_is_zero(theirs))
		ecx_record_total(record, doc, theirs,
		    json_decimal_at(
			doc, "anticipatedMonetaryTotal.taxInclusiveAmount"));
	return ECX_OK;
}

static enum ecx_err
find_record(struct ecx_conn *conn, const struct ax_entity *entity,
    const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *refs = json_pack("[s]", job->key);
	json_auto_t *rows = NULL;
	json_t *row = NULL;
	enum ecx_err err = ax_rows_by(conn, entity, refs, &rows);

	if (err == ECX_OK)
		err = match_row(conn, entity, rows, &row);
	return err == ECX_OK ? fill_record(conn, entity, row, job->doc, record)
			     : err;
}

/* AX had the message before: either the record exists, or that message
 * failed. */
static enum ecx_err
find_duplicate(struct ecx_conn *conn, const struct ax_entity *entity,
    const struct ecx_job *job, const char *message, struct ecx_record *record)
{
	enum ecx_err err = find_record(conn, entity, job, record);

	if (err == ECX_OK)
		return ECX_EXISTS;
	if (err == ECX_MISSING)
		return ecx_fail(conn, ECX_REJECTED,
		    "AX had message %s before, but no %s has this reference: "
		    "read the exception log of AX, then add %s=2 to "
		    "message_salt",
		    message, entity->common.noun, job->key);
	return err == ECX_REJECTED ? err : ECX_UNSURE;
}

/* Reads the created record again: AX does not say when it created a journal. */
static enum ecx_err
read_created(struct ecx_conn *conn, const struct ax_entity *entity,
    const struct ecx_job *job, const char *id, struct ecx_record *record)
{
	enum ecx_err err = find_record(conn, entity, job, record);

	if (err == ECX_OK && strcmp(record->id, id) != 0) {
		ecx_record_note(
		    record, "AX also created journal %s: delete it there", id);
		return ECX_EXISTS;
	}
	if (err == ECX_OK || err == ECX_REJECTED)
		return err;
	ecx_record_set(record, id, NULL, NULL);
	ecx_record_note(record, "it could not be read again: %s", conn->error);
	return ECX_OK;
}

static enum ecx_err
create_record(struct ecx_conn *conn, const struct ax_entity *entity,
    const struct ecx_job *job, json_t *fields, struct ecx_record *record)
{
	const struct ax_source *source = &entity->source;
	auto_free char *space =
	    xasprintf(AX_DYNAMICS "2008/01/documents/%s", source->document);
	json_auto_t *content = NULL;
	char message[40];
	const char *id;
	enum ecx_err err;

	message_id(conn, job->kind, job->key, message);
	err = ax_call(conn, source->service, "create",
	    json_pack("{s:{s:s, s:o}}", source->document, "@xmlns", space,
		source->table, schema_entity(fields)),
	    message, &content);
	if (err == ECX_EXISTS)
		return find_duplicate(conn, entity, job, message, record);
	if (err != ECX_OK || conn->dry_run)
		return err;
	id = key_value(content, entity->common.id);
	if (*id == '\0')
		return ecx_fail(conn, ECX_UNSURE, "the answer names no %s",
		    entity->common.noun);
	return read_created(conn, entity, job, id, record);
}

/* ---- orders ---- */

static enum ecx_err
order_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return find_record(conn, &ax_order, job, record);
}

/* The map writes the amount of a discount, which is a charge below zero, into
 * `ecx`. */
static enum ecx_err
order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *order =
	    json_deep_copy(json_object_get(job->doc, "native"));
	const json_t *charges = json_object_get(order, "MarkupTransHeader");
	json_t *charge;
	size_t i;

	json_array_foreach (charges, i, charge) {
		struct dec discount = json_decimal_at(charge, "ecx.discount");

		if (!dec_bad(discount))
			json_set_dec(charge, "Value", dec_neg(discount));
		json_object_del(charge, "ecx");
	}
	return create_record(conn, &ax_order, job, order, record);
}

/* ---- customers ---- */

struct address {
	const char *table, *field, *email;
};

/* Is the node a row with that address, or is there one below it? Capital and
 * small letters are the same. */
static bool
has_address(const json_t *node, const struct address *a, bool is_row)
{
	bool found =
	    is_row && strcasecmp(json_text_at(node, a->field), a->email) == 0;
	const char *name;
	json_t *one;
	size_t i;

	json_array_foreach (node, i, one)
		found = found || has_address(one, a, is_row);
	json_object_foreach ((json_t *)node, name, one)
		found =
		    found || has_address(one, a, strcmp(name, a->table) == 0);
	return found;
}

/* AX is asked by a table below the customer. A row without the address says
 * that it has not looked for it: then the answer says nothing. */
static enum ecx_err
find_by_email(struct ecx_conn *conn, const char *email,
    const struct ecx_job *job, struct ecx_record *record)
{
	const struct ax_entity *entity = &customer_entity;
	json_auto_t *words = ecx_words(conn, "customer_email_field");
	json_auto_t *emails = json_pack("[s]", email);
	json_auto_t *rows = NULL;
	const struct address a = {json_string_value(json_array_get(words, 0)),
	    json_string_value(json_array_get(words, 1)), email};
	enum ecx_err err;
	json_t *row;
	size_t i;

	if (a.field == NULL)
		return ecx_fail(conn, ECX_CONFIG,
		    "customer_email_field does not name table and field");
	err =
	    ax_find_by(conn, &entity->source, a.table, a.field, emails, &rows);
	json_array_foreach (rows, i, row)
		if (err == ECX_OK &&
		    !has_address(
			row, &a, strcmp(a.table, entity->source.table) == 0))
			err = ecx_fail(conn, ECX_PROTOCOL,
			    "asked for a customer by %s, got another", a.field);
	if (err != ECX_OK)
		return err;
	err = ecx_match_one(conn, rows, NULL, NULL, entity->common.id, &row);
	if (err == ECX_OK)
		err = fill_record(conn, entity, row, job->doc, record);
	return ecx_matched_email(conn, err, email, record);
}

static enum ecx_err
customer_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	const char *email = ecx_customer_email(conn, job);
	enum ecx_err err = find_record(conn, &customer_entity, job, record);

	return err == ECX_MISSING && email != NULL
		   ? find_by_email(conn, email, job, record)
		   : err;
}

/* The party of a company has a name; that of a person has its names in an
 * entity of their own. */
static enum ecx_err
customer_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *customer =
	    json_deep_copy(json_object_get(job->doc, "native"));
	json_t *party = json_at(customer, "DirParty.0");
	bool company = !json_is_at(party, "Name", "");

	json_set_text(party, "@xsi:type",
	    company ? "AxdEntity_DirParty_DirOrganization"
		    : "AxdEntity_DirParty_DirPerson");
	if (company)
		json_object_del(party, "PersonName");
	return create_record(conn, &customer_entity, job, customer, record);
}

/* ---- the driver ---- */

const struct ecx_driver ecx_driver_ax = {
    .name = "ax",
    .title = "Microsoft Dynamics AX 2012",
    .roles = ECX_BUSINESS,
    .state_size = sizeof(struct ax),
    .open = ax_open,
    .close = ax_close,
    .ping = ax_ping,
    .verbs =
	{
	    [ECX_ORDER] = {.find = order_find, .create = order_create},
	    [ECX_STOCK] = {.list = ax_stock_list},
	    [ECX_FULFILLMENT] = {.list = ax_fulfillment_list},
	    [ECX_STATE] = {.list = ax_state_list},
	    [ECX_PRODUCT] = {.list = ax_product_list},
	    [ECX_PRICE] = {.list = ax_price_list},
	    [ECX_CUSTOMER] = {.find = customer_find, .create = customer_create},
	},
};
