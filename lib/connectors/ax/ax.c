/*
 * Microsoft Dynamics AX 2012 by the document services of its Application
 * Integration Framework; ecx-ax(5). What is summed, or looked up in another
 * document, stands in a member called `ecx` beside the vendor's own, where the
 * maps find it. This file is the driver, with what it creates; ax_aif.c speaks
 * to AX, ax_list.c lists, ax_ship.c tells what was delivered.
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
	/* Lists where there is but one; others are told by configuration. */
	static const char *const lists[] = {"DirParty", "EcoResProductCategory",
	    "EntityKey", "FaultMessage", "FaultMessageList", "Identifier",
	    "InfologMessage", "InventDim", "KeyField", "SalesLine",
	    "SalesTable", "Translation", NULL};
	struct ax *ax = ax_of(conn);
	const struct http_setup setup = {.is_final = soap_settled};
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
    .what = "customer",
    .id = "AccountNum",
    .field = "customer_reference_field",
    .fallback = "OurAccountNum",
};

static enum ecx_err
ax_ping(struct ecx_conn *conn)
{
	json_auto_t *nobody = json_pack("[s]", "ECX-PROBE");
	json_auto_t *rows = NULL;

	return ax_rows_by(conn, &ax_order, nobody, &rows);
}

/* ---- what is made ---- */

static int
by_name(const void *a, const void *b)
{
	return strcasecmp(*(const char *const *)a, *(const char *const *)b);
}

/*
 * Fields as an entity of AX's schema: single ones by the alphabet, then lists,
 * which are entities themselves, as they come.
 */
static json_t *
entity(const json_t *fields)
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
			json_array_append_new(list, entity(one));
		json_object_set_new(record, name, list);
	}
	return record;
}

/* The same for the same reference, whoever asks and how often: AX refuses a
 * second one. */
static void
message_id(const struct ecx_conn *conn, enum ecx_kind kind, const char *key,
    char out[40])
{
	auto_free char *text = xasprintf("%s/%s/%s/%s",
	    conf_string(conn->conf, "company"), ecx_kind_name(kind), key,
	    conf_string(conn->conf, "message_salt"));
	char hex[CRYPTO_SHA256_HEX];

	crypto_sha256_hex(text, strlen(text), hex);
	(void)snprintf(out, 40, "{%.8s-%.4s-8%.3s-a%.3s-%.12s}", hex, hex + 8,
	    hex + 13, hex + 17, hex + 20);
}

/* The value of a field in the key that a create answers, or "". */
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
 * The one row of rows that is meant, borrowed in *row. AX makes a journal,
 * which nobody delivers, of a second order with the same reference.
 */
static enum ecx_err
alone(struct ecx_conn *conn, const struct ax_entity *p, const json_t *rows,
    json_t **row)
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
		    "only a journal has this reference, %s: it has to become "
		    "an order, or go",
		    json_text_at(journal, p->id));
	return ecx_match_one(conn, orders, NULL, NULL, p->id, row);
}

/* The sum is AX's own, with tax; it is not there before AX has reckoned it. */
static enum ecx_err
made_of(struct ecx_conn *conn, const struct ax_entity *p, const json_t *row,
    const json_t *doc, struct ecx_record *record)
{
	const char *id = json_text_at(row, p->id);
	struct dec theirs = json_decimal_at(row, "TotalInvoice");

	if (*id == '\0')
		return ecx_fail(
		    conn, ECX_PROTOCOL, "the answer names no %s", p->what);
	ecx_record_set(record, id, NULL, NULL);
	if (json_is_at(row, "SalesStatus", "Canceled"))
		ecx_record_note(record, "it is cancelled there");
	if (!dec_is_zero(theirs))
		ecx_record_total(record, theirs,
		    json_decimal_at(
			doc, "anticipatedMonetaryTotal.taxInclusiveAmount"));
	return ECX_OK;
}

static enum ecx_err
find_made(struct ecx_conn *conn, const struct ax_entity *p,
    const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *refs = json_pack("[s]", job->key);
	json_auto_t *rows = NULL;
	json_t *row = NULL;
	enum ecx_err err = ax_rows_by(conn, p, refs, &rows);

	if (err == ECX_OK)
		err = alone(conn, p, rows, &row);
	return err == ECX_OK ? made_of(conn, p, row, job->doc, record) : err;
}

/* AX had the message before: then it is there, or that message failed. */
static enum ecx_err
refused_twice(struct ecx_conn *conn, const struct ax_entity *p,
    const struct ecx_job *job, const char *message, struct ecx_record *record)
{
	enum ecx_err err = find_made(conn, p, job, record);

	if (err == ECX_OK)
		return ECX_EXISTS;
	if (err == ECX_MISSING)
		return ecx_fail(conn, ECX_REJECTED,
		    "AX had message %s before, but no %s has this reference: "
		    "see its exception log, then change message_salt",
		    message, p->what);
	return err == ECX_REJECTED ? err : ECX_UNSURE;
}

/* What was made is read again: AX says nothing when it made a journal. */
static enum ecx_err
look_at(struct ecx_conn *conn, const struct ax_entity *p,
    const struct ecx_job *job, const char *id, struct ecx_record *record)
{
	enum ecx_err err = find_made(conn, p, job, record);

	if (err == ECX_OK && strcmp(record->id, id) != 0) {
		ecx_record_note(
		    record, "AX made the journal %s besides: delete it", id);
		return ECX_EXISTS;
	}
	if (err == ECX_OK || err == ECX_REJECTED)
		return err;
	ecx_record_set(record, id, NULL, NULL);
	ecx_record_note(record, "not read again: %s", conn->error);
	return ECX_OK;
}

static enum ecx_err
create(struct ecx_conn *conn, const struct ax_entity *p,
    const struct ecx_job *job, json_t *fields, struct ecx_record *record)
{
	auto_free char *space =
	    xasprintf(AX_DYNAMICS "2008/01/documents/%s", p->source.document);
	json_auto_t *content = NULL;
	char message[40];
	const char *id;
	enum ecx_err err;

	message_id(conn, job->kind, job->key, message);
	err = ax_call(conn, p->source.service, "create",
	    json_pack("{s:{s:s, s:o}}", p->source.document, "@xmlns", space,
		p->source.table, entity(fields)),
	    message, &content);
	if (err == ECX_EXISTS)
		return refused_twice(conn, p, job, message, record);
	if (err != ECX_OK || conn->dry_run)
		return err;
	id = key_value(content, p->id);
	if (*id == '\0')
		return ecx_fail(
		    conn, ECX_UNSURE, "the answer names no %s", p->what);
	return look_at(conn, p, job, id, record);
}

/* ---- orders ---- */

static enum ecx_err
order_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return find_made(conn, &ax_order, job, record);
}

/* A discount is a charge below zero. */
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
	return create(conn, &ax_order, job, order, record);
}

/* ---- customers ---- */

static enum ecx_err
customer_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return find_made(conn, &customer_entity, job, record);
}

/* A company has a name, a person has several in an entity of its own. */
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
	return create(conn, &customer_entity, job, customer, record);
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
	    [ECX_PRODUCT] = {.list = ax_product_list},
	    [ECX_PRICE] = {.list = ax_price_list},
	    [ECX_CUSTOMER] = {.find = customer_find, .create = customer_create},
	},
};
