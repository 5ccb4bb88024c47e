/*
 * Dynamics 365 Finance and Supply Chain Management (Finance & Operations), its
 * data entities by OData V4; ecx-d365fo(5). An order is created in several
 * requests: its header, then each line and each charge. Values that the driver
 * computes, or collects from several entities, are in a member called `ecx`
 * beside the vendor's own, where the maps find them; the values that the map of
 * orders writes there are never sent.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/d365fo/d365fo_in.h"

static enum ecx_err
classify(struct ecx_conn *conn, const struct http_answer *a, const json_t *body,
    bool repeatable, char why[ECX_WHY])
{
	enum ecx_err err = odata_classify(conn, a, body, repeatable, why);
	size_t len = strlen(why);

	if (a->status == 401)
		(void)snprintf(why + len, ECX_WHY - len,
		    " (with a good token: is the client entered in Finance & "
		    "Operations, under Microsoft Entra applications?)");
	/* A create that the application itself rejects was rolled back. */
	if (!repeatable && ecx_has_word(conn, "refusal_types",
			       json_text_at(body, "error.innererror.type")))
		err = strstr(why, conf_text(conn->conf, "exists_text")) != NULL
			  ? ECX_EXISTS
			  : ECX_REJECTED;
	return odata_retry(conn, err, why);
}

static const struct odata_profile profile = {
    .version = ODATA_V4,
    .quirks = ODATA_KEYSET,
    .classify = classify,
};

/* ---- open, close, ping ---- */

static enum ecx_err
d365fo_open(struct ecx_conn *conn)
{
	struct d365fo *f = d365fo_state(conn);
	const struct http_setup setup = {.derived = f->derived};
	const char *url = conf_string(conn->conf, "url");
	auto_buf struct buf filter = {0};
	struct http *h;

	buf_init(&filter, BUF_LINE_MAX);
	if (conf_is(conn->conf, "shipments", "slip") &&
	    conf_text(conn->conf, "slip_set") == NULL)
		return ecx_fail(
		    conn, ECX_CONFIG, "shipments = slip needs slip_set");
	f->scope = xasprintf("%s/.default", url);
	f->derived[0] = "scope";
	f->derived[1] = f->scope;
	h = http_open(conn, &setup);
	if (h == NULL)
		return ECX_CONFIG;
	odata_init(&f->odata, &profile, h, url);
	buf_adds(&filter, "dataAreaId eq ");
	(void)odata_literal(
	    &f->odata, &filter, ODATA_TEXT, conf_string(conn->conf, "company"));
	f->company = buf_take(&filter);
	return ECX_OK;
}

static void
parts_free(struct d365fo *f)
{
	size_t i;

	for (i = 0; i < FO_PARTS; i++) {
		odata_order_free(&f->parts[i].order);
		free(f->parts[i].path);
		free(f->parts[i].select);
		f->parts[i] = (struct d365fo_part){.there = 0};
	}
	free(f->key);
	f->key = NULL;
}

static void
d365fo_close(struct ecx_conn *conn)
{
	struct d365fo *f = d365fo_state(conn);

	odata_free(&f->odata);
	free(f->scope);
	free(f->company);
	parts_free(f);
}

/* Created records belong to the company. */
static void
set_company(const struct ecx_conn *conn, json_t *body)
{
	json_set_text(body, "dataAreaId", conf_string(conn->conf, "company"));
}

static enum ecx_err
d365fo_ping(struct ecx_conn *conn)
{
	auto_free char *path = d365fo_path(conn, "order_set");
	auto_free char *target =
	    xasprintf("%s&$select=" FO_NUMBER "&$top=1", path);
	json_auto_t *answer = NULL;

	return odata_get(d365fo_odata(conn), target, &answer);
}

/* ---- the parts of an order ---- */

struct kind {
	const char *list;         /* the noun, and the member of `ecx` */
	const char *set, *number; /* keys of the section */
	const char *alike[3];     /* properties that a line is compared by */
};

static const struct kind kinds[FO_PARTS] = {
    {"lines", "line_set", "line_number", {FO_ITEM, FO_QUANTITY}},
    {"charges", "charge_set", "charge_number",
	{"SalesChargeCode", "FixedChargeAmount"}},
};

/* Completes the body of a line or a charge. A discount is a negative charge. */
static void
complete_body(const struct ecx_conn *conn, json_t *body, const char *currency)
{
	set_company(conn, body);
	if (json_true_at(body, "ecx.minus"))
		json_set_number(body, "FixedChargeAmount",
		    dec_neg(json_decimal_at(body, "FixedChargeAmount")));
	if (json_object_get(body, "FixedChargeAmount") != NULL)
		json_set_text(body, "ChargeAccountingCurrencyCode", currency);
	json_object_del(body, "ecx");
}

/* Fills the parts from our document. */
static void
parts_prepare(struct ecx_conn *conn, const char *key, const json_t *doc)
{
	struct d365fo *f = d365fo_state(conn);
	const json_t *native = json_object_get(doc, "native");
	const json_t *ecx = json_object_get(native, "ecx");
	json_t *lines, *body;
	size_t i, j;

	parts_free(f);
	f->key = xstrdup(key);
	for (i = 0; i < FO_PARTS; i++) {
		struct d365fo_part *p = &f->parts[i];
		const struct kind *k = &kinds[i];
		const char *number = conf_text(conn->conf, k->number);

		lines = json_deep_copy(json_object_get(ecx, k->list));
		json_array_foreach (lines, j, body)
			complete_body(
			    conn, body, json_text_at(native, "CurrencyCode"));
		p->path = d365fo_path(conn, k->set);
		p->select = xasprintf(
		    FO_NUMBER ",%s,%s,%s", number, k->alike[0], k->alike[1]);
		p->order = (struct odata_order){.o = &f->odata,
		    .path = p->path,
		    .filter = f->company,
		    .select = p->select,
		    .parent = FO_NUMBER,
		    .number = number,
		    .item = k->alike[0],
		    .alike = k->alike,
		    .step = 1,
		    .lines = lines,
		    .rows = json_array()};
	}
}

/* Sets *complete to whether all lines and charges exist. An order that somebody
 * has edited counts as complete: nothing is added to it. */
static enum ecx_err
parts_read(struct ecx_conn *conn, struct ecx_record *record, bool *complete)
{
	struct d365fo *f = d365fo_state(conn);
	enum ecx_err err;
	size_t i, all;

	*complete = true;
	for (i = 0; i < FO_PARTS; i++) {
		struct d365fo_part *p = &f->parts[i];

		p->order.id = xstrdup(record->id);
		all = json_array_size(p->order.lines);
		if (all == 0)
			continue;
		err = odata_order_read(&p->order);
		if (err != ECX_OK)
			return err;
		if (!odata_order_matches(&p->order, &p->there)) {
			ecx_record_note(record, "its %s there differ from ours",
			    kinds[i].list);
			*complete = true;
			return ECX_OK;
		}
		*complete = *complete && p->there == all;
	}
	return ECX_OK;
}

/* Creates the missing lines and charges. The header exists: no error means that
 * nothing was created. */
static enum ecx_err
parts_add(struct ecx_conn *conn, const char *id)
{
	struct d365fo *f = d365fo_state(conn);
	auto_free char *why = NULL;
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < FO_PARTS && err == ECX_OK; i++) {
		struct d365fo_part *p = &f->parts[i];

		if (p->order.id == NULL)
			p->order.id = xstrdup(id);
		err = odata_order_add(&p->order, p->there);
	}
	if (err == ECX_OK)
		return err;
	why = xstrdup(conn->error);
	return ecx_fail(conn, err == ECX_REJECTED ? err : ECX_UNSURE,
	    "order %s is incomplete: %s", id, why);
}

/* ---- orders ---- */

/* The total is read where order_fields has its properties, and for a block. */
static void
order_note(const json_t *order, const json_t *doc, struct ecx_record *record)
{
	if (d365fo_is_cancelled(order))
		ecx_record_note(record, "it is cancelled there");
	if (!json_is_at(order, "AreTotalsCalculated", "No"))
		ecx_record_total(record, doc, json_decimal_at(order, FO_TOTAL),
		    json_decimal_at(
			doc, "anticipatedMonetaryTotal.taxInclusiveAmount"));
}

/* select may be NULL. */
static struct ecx_entity
order_entity(const struct ecx_conn *conn, const char *path, const char *select)
{
	return (struct ecx_entity){.noun = "sales order",
	    .object = path,
	    .filter = d365fo_state(conn)->company,
	    .reference = d365fo_reference(conn),
	    .id = FO_NUMBER,
	    .select = select,
	    .cancelled = d365fo_is_cancelled,
	    .note = order_note};
}

/* Fills the record from the row of a complete order. */
static enum ecx_err
fill_record(struct ecx_conn *conn, const struct ecx_entity *entity,
    const json_t *row, const json_t *doc, struct ecx_record *record)
{
	const char *hold = d365fo_hold(conn);
	enum ecx_err err =
	    odata_record(d365fo_odata(conn), entity, row, doc, record);

	if (err == ECX_OK && hold != NULL &&
	    !ecx_record_hold(record, json_text_at(row, hold)) &&
	    json_is_at(row, hold, "Yes"))
		ecx_record_note(record, "its processing is stopped there");
	return err;
}

/* An incomplete order counts as missing: create completes it. Where an answer
 * was lost this is in the next run, because the request may still be processed.
 */
static enum ecx_err
order_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	auto_free char *path = d365fo_path(conn, "order_set");
	auto_free char *select = d365fo_order_select(conn);
	const struct ecx_entity entity = order_entity(conn, path, select);
	json_auto_t *order = NULL;
	enum ecx_err err =
	    odata_find(d365fo_odata(conn), &entity, job->key, &order);
	bool complete = true;

	parts_prepare(conn, job->key, job->doc);
	if (err == ECX_OK)
		err = fill_record(conn, &entity, order, job->doc, record);
	if (err == ECX_OK &&
	    ecx_has_word(conn, "open_status", json_text_at(order, FO_STATUS)))
		err = parts_read(conn, record, &complete);
	return err == ECX_OK && !complete
		   ? ecx_fail(conn, ECX_MISSING, "order %s is incomplete",
			 record->id)
		   : err;
}

static enum ecx_err
create_header(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *body = json_deep_copy(json_object_get(job->doc, "native"));
	auto_free char *path = d365fo_path(conn, "order_set");
	const char *hold = ecx_hold_block(conn, job->doc);
	struct ecx_entity entity = order_entity(conn, path, NULL);

	entity.note = NULL; /* it has no lines yet */
	json_object_del(body, "ecx");
	set_company(conn, body);
	json_set_text(body, entity.reference, job->key);
	if (hold != NULL)
		json_set_text(body, d365fo_hold(conn), hold);
	if (conf_bool(conn->conf, "own_number"))
		json_set_text(body, FO_NUMBER, job->key);
	if (json_object_get(body, "DeliveryAddressCountryRegionId") != NULL)
		json_set_text(body, "IsDeliveryAddressOrderSpecific", "Yes");
	return odata_create_record(
	    d365fo_odata(conn), &entity, body, job, record);
}

/*
 * Reads the header of an order that has its lines by now, where its total is
 * compared. One that cannot be read has its block, and its total is not known.
 */
static void
read_again(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	auto_free char *path = d365fo_path(conn, "order_set");
	auto_free char *select = d365fo_order_select(conn);
	auto_free char *note = xstrdup(record->note);
	const struct ecx_entity entity = order_entity(conn, path, select);
	json_auto_t *order = NULL;

	if (record->hold == NULL &&
	    !ecx_has_word(conn, "order_fields", FO_TOTAL))
		return;
	if (odata_find(d365fo_odata(conn), &entity, job->key, &order) ==
		ECX_OK &&
	    fill_record(conn, &entity, order, job->doc, record) == ECX_OK)
		ecx_record_note(record, "%s", note);
	else
		record->held = record->hold != NULL;
}

static enum ecx_err
order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct d365fo *f = d365fo_state(conn);
	enum ecx_err err = ECX_OK;

	if (f->key == NULL || strcmp(f->key, job->key) != 0)
		parts_prepare(conn, job->key, job->doc);
	if (f->parts[0].order.id != NULL)
		ecx_record_set(record, f->parts[0].order.id, NULL,
		    "it was incomplete and has been completed");
	else
		err = create_header(conn, job, record);
	if (err == ECX_OK)
		err = parts_add(conn, record->id);
	if (err == ECX_OK && !conn->dry_run)
		read_again(conn, job, record);
	return err;
}

static enum ecx_err
order_release(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	const char *company = conf_string(conn->conf, "company");
	json_auto_t *body = json_pack("{s:s}", d365fo_hold(conn), "No");
	auto_buf struct buf key = {0}, target = {0};

	(void)job;
	buf_init(&key, BUF_LINE_MAX);
	buf_adds(&key, "dataAreaId=");
	(void)odata_literal(d365fo_odata(conn), &key, ODATA_TEXT, company);
	buf_adds(&key, "," FO_NUMBER "=");
	(void)odata_literal(d365fo_odata(conn), &key, ODATA_TEXT, record->id);
	buf_init(&target, BUF_LINE_MAX);
	buf_addf(&target, "/data/%s(", conf_text(conn->conf, "order_set"));
	http_escape(&target, key.data);
	buf_adds(&target, ")?cross-company=true");
	return odata_update(
	    d365fo_odata(conn), "PATCH", target.data, NULL, body);
}

/* ---- customers ---- */

static void
customer_note(
    const json_t *customer, const json_t *doc, struct ecx_record *record)
{
	const char *hold = json_text_at(customer, "OnHoldStatus");

	(void)doc;
	if (*hold != '\0' && strcmp(hold, "No") != 0)
		ecx_record_note(record, "the customer is on hold: %s", hold);
}

static struct ecx_entity
customer_entity(const struct ecx_conn *conn, const char *path)
{
	return (struct ecx_entity){.noun = "customer",
	    .object = path,
	    .filter = d365fo_state(conn)->company,
	    .reference = conf_text(conn->conf, "customer_reference"),
	    .id = FO_ACCOUNT,
	    .email = "PrimaryContactEmail",
	    .note = customer_note};
}

static enum ecx_err
customer_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	auto_free char *path = d365fo_path(conn, "customer_set");
	struct ecx_entity entity = customer_entity(conn, path);
	bool own = strcmp(entity.reference, FO_ACCOUNT) != 0;
	auto_free char *select = xasprintf(FO_ACCOUNT ",OnHoldStatus%s%s",
	    own ? "," : "", own ? entity.reference : "");

	entity.select = select;
	return odata_find_record(d365fo_odata(conn), &entity, job, record);
}

/* A company has one name, a person two. Where our reference is not the customer
 * account, a number sequence assigns that. */
static enum ecx_err
customer_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *body = json_deep_copy(json_object_get(job->doc, "native"));
	auto_free char *path = d365fo_path(conn, "customer_set");
	const struct ecx_entity entity = customer_entity(conn, path);
	bool company = !json_is_at(body, "OrganizationName", "");

	json_set_text(body, "PartyType", company ? "Organization" : "Person");
	if (company) {
		json_object_del(body, "PersonFirstName");
		json_object_del(body, "PersonLastName");
	}
	json_object_del(body, entity.id);
	set_company(conn, body);
	json_set_text(body, entity.reference, job->key);
	return odata_create_record(
	    d365fo_odata(conn), &entity, body, job, record);
}

/* ---- the driver ---- */

const struct ecx_driver ecx_driver_d365fo = {
    .name = "d365fo",
    .title = "Dynamics 365 Finance & Operations",
    .roles = ECX_BUSINESS,
    .state_size = sizeof(struct d365fo),
    .open = d365fo_open,
    .close = d365fo_close,
    .ping = d365fo_ping,
    .verbs =
	{
	    [ECX_ORDER] = {.list = d365fo_order_list,
		.find = order_find,
		.create = order_create,
		.release = order_release},
	    [ECX_STOCK] = {.list = d365fo_stock_list},
	    [ECX_FULFILLMENT] = {.list = d365fo_fulfillment_list},
	    [ECX_STATE] = {.list = d365fo_state_list},
	    [ECX_PRODUCT] = {.list = d365fo_product_list},
	    [ECX_PRICE] = {.list = d365fo_price_list},
	    [ECX_CUSTOMER] = {.find = customer_find, .create = customer_create},
	},
};
