/*
 * SAP S/4HANA by OData version 2; ecx-saps4(5). Figures that come from several
 * of its documents, or are summed, are in a member `ecx` beside the vendor's
 * own, where the maps find them. This file has the driver and the creation of
 * orders; saps4_customer.c has customers, saps4_list.c reads stock and
 * products, saps4_price.c prices, saps4_ship.c shipments, saps4_state.c how
 * orders stand; saps4_change.c changes and cancels them, saps4_credit.c creates
 * credit memo requests and returns.
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

/* What a customer wanted of a line is not dropped silently. */
static void
note_dropped(const json_t *native, struct ecx_record *record)
{
	const json_t *items = json_object_get(native, "to_Item"), *item;
	size_t i;

	json_array_foreach (items, i, item) {
		const char *text = json_string_at(item, "to_Text.0.LongText");

		if (text != NULL &&
		    json_is_at(item, "to_Text.0.LongTextID", ""))
			ecx_record_note(record,
			    "'%s' of %s is not there: item_text_id is not set",
			    text, json_text_at(item, "Material"));
	}
}

static enum ecx_err
order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *body = json_deep_copy(json_object_get(job->doc, "native"));
	const char *hold = ecx_hold_block(conn, job->doc);
	enum ecx_err err = saps4_complete(conn, body);

	set_partners(conn, body);
	if (hold != NULL && json_is_at(body, "DeliveryBlockReason", ""))
		json_set_text(body, "DeliveryBlockReason", hold);
	if (err == ECX_OK)
		err = odata_create_record(
		    saps4_odata(conn), &order_entity, body, job, record);
	if (err == ECX_OK)
		note_dropped(json_object_get(job->doc, "native"), record);
	return err;
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
	    [ECX_ORDER] = {.list = saps4_order_list,
		.find = order_find,
		.create = order_create,
		.release = order_release},
	    [ECX_STOCK] = {.list = saps4_stock_list},
	    [ECX_FULFILLMENT] = {.list = saps4_fulfillment_list},
	    [ECX_CHANGE] = {.update = saps4_change_update},
	    [ECX_CREDIT] = {.find = saps4_credit_find,
		.create = saps4_credit_create},
	    [ECX_STATE] = {.list = saps4_state_list},
	    [ECX_PRODUCT] = {.list = saps4_product_list},
	    [ECX_PRICE] = {.list = saps4_price_list},
	    [ECX_CUSTOMER] = {.find = saps4_customer_find,
		.create = saps4_customer_create},
	},
};
