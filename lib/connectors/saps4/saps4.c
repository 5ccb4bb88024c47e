/*
 * SAP S/4HANA by OData version 2; ecx-saps4(5). Figures that come from several
 * of its documents, or are summed, are in a member `ecx` beside the vendor's
 * own, where the maps find them. This file has the driver and the creation of
 * orders and customers; saps4_list.c reads stock, products and prices,
 * saps4_ship.c reads shipments.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/saps4/saps4_in.h"

/* ---- errors ---- */

static enum ecx_err
classify(struct ecx_conn *conn, const struct http_answer *a, const json_t *body,
    bool repeatable, char why[ECX_WHY])
{
	enum ecx_err err = odata_classify(conn, a, body, repeatable, why);

	if (odata_has_code(body, "/IWFND/MED/170")) {
		size_t len = strlen(why);

		(void)snprintf(why + len, ECX_WHY - len,
		    " (/IWFND/MAINT_SERVICE or a communication arrangement "
		    "switches it on)");
		return ECX_CONFIG;
	}
	return odata_retry(conn, err, why);
}

static const struct odata_profile profile = {
    .version = ODATA_V2,
    .quirks = ODATA_CSRF | ODATA_TOP,
    .classify = classify,
};

/* ---- open, close, ping ---- */

static enum ecx_err
saps4_open(struct ecx_conn *conn)
{
	struct saps4 *s = conn->state;
	const char *client = conf_text(conn->conf, "client");
	const char *language = conf_text(conn->conf, "language");
	struct http_setup setup = {.headers = s->headers, .cookies = true};
	struct http *h;
	size_t n = 0;

	s->language = xasprintf("Accept-Language: %s", language);
	s->headers[n++] = s->language;
	if (client != NULL) {
		s->client = xasprintf("sap-client: %s", client);
		s->headers[n++] = s->client;
	}
	h = http_open(conn, &setup);
	if (h == NULL)
		return ECX_CONFIG;
	odata_init(&s->odata, &profile, h, conf_text(conn->conf, "url"));
	return ECX_OK;
}

static void
saps4_close(struct ecx_conn *conn)
{
	struct saps4 *s = conn->state;

	odata_free(&s->odata);
	free(s->client);
	free(s->language);
}

static enum ecx_err
saps4_ping(struct ecx_conn *conn)
{
	json_auto_t *answer = NULL;
	enum ecx_err err = odata_get(saps4_odata(conn),
	    SAPS4_ORDERS "/A_SalesOrder?$select=SalesOrder&$top=1&$format=json",
	    &answer);

	return err == ECX_MISSING
		   ? ecx_fail(conn, ECX_CONFIG,
			 "there is no " SAPS4_ORDERS
			 ": is url https://host/sap/opu/odata/sap? (HTTP 404)")
		   : err;
}

/* ---- orders ---- */

/* Notes blocks that keep the order from being shipped, and a total that differs
 * from the one that the customer paid. */
static void
order_note(const json_t *order, const json_t *doc, struct ecx_record *record)
{
	static const struct {
		const char *name, *fine, *words;
	} states[] = {
	    {"DeliveryBlockReason", "", "delivery block"},
	    {"HeaderBillingBlockReason", "", "billing block"},
	    {"TotalBlockStatus", "A", "block status"},
	    {"TotalCreditCheckStatus", "A", "credit check status"},
	    {"SalesDocApprovalStatus", "", "approval status"},
	    {"OverallSDDocumentRejectionSts", "A", "rejection status"},
	};
	size_t i;

	for (i = 0; i < ARRAY_LEN(states); i++) {
		const char *state = json_text_at(order, states[i].name);

		if (i == 0 && ecx_record_hold(record, state))
			continue;
		if (*state != '\0' && strcmp(state, states[i].fine) != 0)
			ecx_record_note(
			    record, "%s %s", states[i].words, state);
	}
	ecx_record_total(record, doc, json_decimal_at(order, "TotalNetAmount"),
	    json_decimal_at(
		doc, "anticipatedMonetaryTotal.taxExclusiveAmount"));
}

static const struct ecx_entity order_entity = {
    .noun = "sales order",
    .object = SAPS4_ORDERS "/A_SalesOrder",
    .reference = "PurchaseOrderByCustomer",
    .id = "SalesOrder",
    .select = "SalesOrder,PurchaseOrderByCustomer,TotalNetAmount,"
	      "TransactionCurrency,TotalBlockStatus,TotalCreditCheckStatus,"
	      "SalesDocApprovalStatus,HeaderBillingBlockReason,"
	      "DeliveryBlockReason,OverallSDDocumentRejectionSts",
    .note = order_note,
};

static enum ecx_err
order_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return odata_find_record(saps4_odata(conn), &order_entity, job, record);
}

/* Turns our days into the times that SAP wants: midnight, without a zone. */
static void
set_days(json_t *object)
{
	const char *name;
	json_t *value;

	json_object_foreach (object, name, value) {
		size_t len = strlen(name);
		int64_t us;

		if (len < 4 || strcmp(name + len - 4, "Date") != 0 ||
		    json_string_length(value) != 10 ||
		    !clock_parse(json_string_value(value), &us))
			continue;
		auto_free char *time =
		    xasprintf("%sT00:00:00", json_string_value(value));
		json_string_set(value, time);
	}
}

/* Sets the currency of amounts: that of the order. */
static void
set_currency(const json_t *prices, const char *currency)
{
	json_t *price;
	size_t i;

	json_array_foreach (prices, i, price)
		if (json_object_get(price, "ConditionCurrency") == NULL)
			json_set_text(price, "ConditionCurrency", currency);
}

/* A partner without a number is the customer itself. Partners, and with them
 * the delivery address, are not sent to a release that refuses them. */
static void
set_partners(const struct ecx_conn *conn, json_t *order)
{
	const json_t *partners = json_object_get(order, "to_Partner");
	json_t *partner;
	size_t i;

	if (conf_is(conn->conf, "ship_to", "none")) {
		json_object_del(order, "to_Partner");
		return;
	}
	json_array_foreach (partners, i, partner)
		if (json_object_get(partner, "Customer") == NULL)
			json_object_set(partner, "Customer",
			    json_object_get(order, "SoldToParty"));
}

static json_t *
order_body(const struct ecx_conn *conn, const json_t *doc)
{
	json_t *order = json_deep_copy(json_object_get(doc, "native"));
	const json_t *items = json_object_get(order, "to_Item");
	const char *currency = json_text_at(order, "TransactionCurrency");
	const char *hold = ecx_hold_block(conn, doc);
	const json_t *item;
	size_t i;

	set_days(order);
	set_currency(json_object_get(order, "to_PricingElement"), currency);
	json_array_foreach (items, i, item)
		set_currency(
		    json_object_get(item, "to_PricingElement"), currency);
	set_partners(conn, order);
	if (hold != NULL && json_is_at(order, "DeliveryBlockReason", ""))
		json_set_text(order, "DeliveryBlockReason", hold);
	return order;
}

static enum ecx_err
order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *body = order_body(conn, job->doc);
	const json_t *items = json_object_get(body, "to_Item"), *item;
	size_t i;

	json_array_foreach (items, i, item)
		if (json_is_at(item, "Material", ""))
			return ecx_fail(conn, ECX_REJECTED,
			    "a charge has no material: freight_material is not "
			    "set");
	return odata_create_record(
	    saps4_odata(conn), &order_entity, body, job, record);
}

static enum ecx_err
order_release(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *body = json_pack("{s:s}", "DeliveryBlockReason", "");
	auto_buf struct buf target = {0};

	(void)job;
	buf_init(&target, BUF_LINE_MAX);
	buf_addf(&target, "%s(", order_entity.object);
	(void)odata_literal(saps4_odata(conn), &target, ODATA_TEXT, record->id);
	buf_addc(&target, ')');
	return odata_update(
	    saps4_odata(conn), "PATCH", target.data, NULL, body);
}

/* ---- customers ---- */

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
    .object = "/API_BUSINESS_PARTNER/A_BusinessPartner",
    .reference = "BusinessPartnerIDByExtSystem",
    .id = "BusinessPartner",
    .number = "Customer",
    .select = "BusinessPartner,Customer,BusinessPartnerIDByExtSystem,"
	      "BusinessPartnerIsBlocked",
    .note = customer_note,
};

static enum ecx_err
customer_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return odata_find_record(
	    saps4_odata(conn), &customer_entity, job, record);
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

static enum ecx_err
customer_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *body = customer_body(conn, job->doc);

	return odata_create_record(
	    saps4_odata(conn), &customer_entity, body, job, record);
}

/* ---- the driver ---- */

const struct ecx_driver ecx_driver_saps4 = {
    .name = "saps4",
    .title = "SAP S/4HANA",
    .roles = ECX_BUSINESS,
    .state_size = sizeof(struct saps4),
    .open = saps4_open,
    .close = saps4_close,
    .ping = saps4_ping,
    .verbs =
	{
	    [ECX_ORDER] = {.find = order_find,
		.create = order_create,
		.release = order_release},
	    [ECX_STOCK] = {.list = saps4_stock_list},
	    [ECX_FULFILLMENT] = {.list = saps4_fulfillment_list},
	    [ECX_PRODUCT] = {.list = saps4_product_list},
	    [ECX_PRICE] = {.list = saps4_price_list},
	    [ECX_CUSTOMER] = {.find = customer_find, .create = customer_create},
	},
};
