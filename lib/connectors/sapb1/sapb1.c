/*
 * SAP Business One by its Service Layer, OData version 4; ecx-sapb1(5). Figures
 * that come from several of its documents, or are computed, are in a member
 * `ecx` beside the vendor's own, where the maps find them. This file has the
 * driver, the creation of orders and customers; sapb1_order.c what all read and
 * write of orders, sapb1_change.c changes and cancels them, sapb1_credit.c
 * creates drafts of credit memos, sapb1_state.c reads how orders stand,
 * sapb1_ship.c shipments, sapb1_items.c stock and products, sapb1_price.c
 * prices.
 */
#include <stdlib.h>
#include <string.h>

#include "connectors/sapb1/sapb1_in.h"

/* ---- errors ---- */

static enum ecx_err
classify(struct ecx_conn *conn, const struct http_answer *a, const json_t *body,
    bool repeatable, char why[ECX_WHY])
{
	enum ecx_err err = odata_classify(conn, a, body, repeatable, why);

	sapb1_state(conn)->no_record =
	    !repeatable && odata_has_code(body, "-2028");
	if (!repeatable && err != ECX_UNSURE && odata_has_code(body, "-2035"))
		err = ECX_EXISTS;
	return odata_retry(conn, err, why);
}

static const struct odata_profile profile = {
    .version = ODATA_V4,
    .quirks = ODATA_KEYSET | ODATA_QUOTED_DAYS,
    .classify = classify,
};

/* ---- the session ---- */

/* Reads the cookies of the session: its own, and the one that a load balancer
 * sends requests to the right node by. */
static enum ecx_err
read_session(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *answer, struct auth_session *s)
{
	const char *id = json_text_at(answer, "SessionId");
	const json_t *minutes = json_object_get(answer, "SessionTimeout");

	buf_adds(&s->headers, "Cookie: ");
	if (!http_cookies(a, &s->headers)) {
		if (*id == '\0')
			return ecx_fail(conn, ECX_PROTOCOL,
			    "the answer to the log-in has neither a cookie nor "
			    "a session");
		buf_addf(&s->headers, "B1SESSION=%s", id);
	}
	buf_addc(&s->headers, '\n');
	s->life = json_integer_value(minutes) * 60 * 1000000;
	return ECX_OK;
}

static enum ecx_err
log_in(struct http *h, struct auth_session *s)
{
	struct ecx_conn *conn = http_conn(h);
	struct http_answer a;
	json_auto_t *answer = NULL;
	char *password;
	enum ecx_err err = auth_secret(h, "password", &password);

	if (err != ECX_OK)
		return err;
	err = rest_log_in(h, classify, "/Login",
	    json_pack("{s:s, s:s, s:s}", "CompanyDB",
		conf_string(conn->conf, "company"), "UserName",
		conf_string(conn->conf, "user"), "Password", password),
	    &answer, &a);
	crypto_free(password);
	if (err == ECX_OK)
		err = read_session(conn, &a, answer, s);
	http_answer_free(&a);
	return err;
}

static void
log_out(struct http *h, const char *headers)
{
	auto_free char *cookie = xstrndup(headers, strcspn(headers, "\n"));
	const char *const lines[] = {cookie, NULL};
	struct http_answer a;

	(void)http_send(h,
	    &(const struct http_request){.method = "POST",
		.target = "/Logout",
		.headers = lines,
		.effect = HTTP_READS,
		.bare = true},
	    &a);
	http_answer_free(&a);
}

/* ---- orders ---- */

/* Notes states that keep the order from being shipped, and a total that differs
 * from the one that the customer paid. */
static void
order_note(const json_t *order, const json_t *doc, struct ecx_record *record)
{
	if (sapb1_is_cancelled(order))
		ecx_record_note(record, "it is cancelled there");
	if (!ecx_record_hold(record, json_text_at(order, "Confirmed")) &&
	    json_is_at(order, "Confirmed", "tNO"))
		ecx_record_note(record, "it is not confirmed there");
	ecx_record_total(record, doc, sapb1_amount(order, "DocTotal", "Fc"),
	    json_decimal_at(
		doc, "anticipatedMonetaryTotal.taxInclusiveAmount"));
}

/* Finds an order that waits for approval: until then it is a draft. */
static enum ecx_err
draft_find(struct ecx_conn *conn, const char *key, struct ecx_record *record)
{
	struct sapb1 *b = sapb1_state(conn);
	json_auto_t *draft = NULL;
	enum ecx_err err = odata_find(&b->odata, &b->draft, key, &draft);

	if (err == ECX_OK)
		err = odata_record(&b->odata, &b->draft, draft, NULL, record);
	if (err != ECX_OK)
		return err;
	sapb1_name_draft(record);
	ecx_record_note(record,
	    "it is a draft there that waits for approval: %s",
	    json_text_at(draft, "AuthorizationStatus"));
	return ECX_OK;
}

static enum ecx_err
order_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct sapb1 *b = sapb1_state(conn);
	enum ecx_err err = odata_find_record(&b->odata, &b->order, job, record);

	if (err != ECX_MISSING || !conf_bool(conn->conf, "drafts"))
		return err;
	return draft_find(conn, job->key, record);
}

/* Completes the order that the map wrote. */
static enum ecx_err
complete_order(struct ecx_conn *conn, const struct ecx_job *job, json_t *order)
{
	const char *hold = ecx_hold_block(conn, job->doc);

	json_set_text(order, sapb1_state(conn)->order.reference, job->key);
	if (hold != NULL)
		json_set_text(order, "Confirmed", hold);
	return sapb1_complete(conn, order);
}

/*
 * The create was answered by "no record": a reference in it is wrong, or the
 * order became a draft, which Business One then does not find among the orders.
 * Looks for the draft, else keeps the server's words.
 */
static enum ecx_err
find_new_draft(
    struct ecx_conn *conn, const char *key, struct ecx_record *record)
{
	auto_free char *why = xstrdup(conn->error);
	enum ecx_err err = draft_find(conn, key, record);

	if (err == ECX_MISSING)
		return ecx_fail(conn, ECX_REJECTED, "%s", why);
	return err == ECX_OK || err == ECX_REJECTED ? err : ECX_UNSURE;
}

static enum ecx_err
order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct sapb1 *b = sapb1_state(conn);
	json_auto_t *body = json_deep_copy(json_object_get(job->doc, "native"));
	enum ecx_err err = complete_order(conn, job, body);

	b->no_record = false;
	if (err == ECX_OK)
		err = odata_create_record(
		    &b->odata, &b->order, body, job, record);
	if (b->no_record && (err == ECX_REJECTED || err == ECX_MISSING))
		return find_new_draft(conn, job->key, record);
	return err;
}

static enum ecx_err
order_release(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *body = json_pack("{s:s}", "Confirmed", "tYES");
	auto_free char *target = xasprintf("/Orders(%s)", record->id);

	(void)job;
	return odata_update(sapb1_odata(conn), "PATCH", target, NULL, body);
}

/* ---- customers ---- */

static void
customer_note(
    const json_t *partner, const json_t *doc, struct ecx_record *record)
{
	(void)doc;
	if (json_is_at(partner, "Frozen", "tYES"))
		ecx_record_note(record, "the business partner is frozen");
}

static enum ecx_err
customer_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct sapb1 *b = sapb1_state(conn);

	return odata_find_record(&b->odata, &b->customer, job, record);
}

/* Names addresses without a name: those of one type need different names. */
static void
set_address_names(const json_t *addresses)
{
	size_t i, j, n;
	json_t *one;

	json_array_foreach (addresses, i, one) {
		const char *type = json_text_at(one, "AddressType");

		for (j = 0, n = 1; j < i; j++)
			n += json_is_at(
			    json_array_get(addresses, j), "AddressType", type);
		if (json_object_get(one, "AddressName") == NULL) {
			auto_free char *name = xasprintf("%zu", n);

			json_set_text(one, "AddressName", name);
		}
	}
}

static enum ecx_err
customer_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct sapb1 *b = sapb1_state(conn);
	json_auto_t *body = json_deep_copy(json_object_get(job->doc, "native"));
	auto_free char *name = ecx_person(job->doc);

	if (json_object_get(body, "CardName") == NULL)
		json_set_text(body, "CardName", name);
	/* With our reference in another field, a series sets the code. */
	if (strcmp(b->customer.reference, "CardCode") != 0)
		json_object_del(body, "CardCode");
	json_set_text(body, b->customer.reference, job->key);
	set_address_names(json_object_get(body, "BPAddresses"));
	return odata_create_record(&b->odata, &b->customer, body, job, record);
}

/* ---- open, close, ping ---- */

static void
set_entities(struct ecx_conn *conn)
{
	struct sapb1 *b = sapb1_state(conn);
	const char *field = conf_text(conn->conf, "reference");
	const char *customer = conf_text(conn->conf, "customer_reference");

	b->order_select = xasprintf("DocEntry,DocNum,%s,DocTotal,DocTotalFc,"
				    "Cancelled,Confirmed",
	    field);
	b->draft_select = xasprintf(
	    "DocEntry,%s,DocObjectCode,Cancelled,AuthorizationStatus", field);
	b->customer_select = strcmp(customer, "CardCode") == 0
				 ? xstrdup("CardCode,Frozen")
				 : xasprintf("CardCode,%s,Frozen", customer);
	b->order = (struct ecx_entity){.noun = "order",
	    .object = "/Orders",
	    .reference = field,
	    .id = "DocEntry",
	    .number = "DocNum",
	    .select = b->order_select,
	    .cancelled = sapb1_is_cancelled,
	    .note = order_note};
	b->draft = (struct ecx_entity){.noun = "draft",
	    .object = "/Drafts",
	    .reference = field,
	    .id = "DocEntry",
	    .select = b->draft_select,
	    .cancelled = sapb1_is_cancelled};
	b->customer = (struct ecx_entity){.noun = "business partner",
	    .object = "/BusinessPartners",
	    .reference = customer,
	    .id = "CardCode",
	    .select = b->customer_select,
	    .email = "EmailAddress",
	    .email_filter = "CardType eq 'cCustomer'",
	    .note = customer_note};
}

static enum ecx_err
sapb1_open(struct ecx_conn *conn)
{
	const struct http_setup setup = {.login = log_in, .logout = log_out};
	struct http *h;

	h = http_open(conn, &setup);
	if (h == NULL)
		return ECX_CONFIG;
	set_entities(conn);
	odata_init(
	    sapb1_odata(conn), &profile, h, conf_text(conn->conf, "url"));
	return ECX_OK;
}

static void
sapb1_close(struct ecx_conn *conn)
{
	struct sapb1 *b = sapb1_state(conn);

	odata_free(&b->odata);
	json_decref(b->carriers);
	free(b->order_select);
	free(b->draft_select);
	free(b->customer_select);
}

static enum ecx_err
sapb1_ping(struct ecx_conn *conn)
{
	json_auto_t *answer = NULL;

	return odata_get(
	    sapb1_odata(conn), "/Orders?$select=DocEntry&$top=1", &answer);
}

/* ---- the driver ---- */

const struct ecx_driver ecx_driver_sapb1 = {
    .name = "sapb1",
    .title = "SAP Business One",
    .roles = ECX_BUSINESS,
    .state_size = sizeof(struct sapb1),
    .open = sapb1_open,
    .close = sapb1_close,
    .ping = sapb1_ping,
    .verbs =
	{
	    [ECX_ORDER] = {.list = sapb1_order_list,
		.find = order_find,
		.create = order_create,
		.release = order_release},
	    [ECX_CHANGE] = {.update = sapb1_change_update},
	    [ECX_CREDIT] = {.find = sapb1_credit_find,
		.create = sapb1_credit_create},
	    [ECX_STOCK] = {.list = sapb1_stock_list},
	    [ECX_FULFILLMENT] = {.list = sapb1_fulfillment_list},
	    [ECX_STATE] = {.list = sapb1_state_list},
	    [ECX_PRODUCT] = {.list = sapb1_product_list},
	    [ECX_PRICE] = {.list = sapb1_price_list},
	    [ECX_CUSTOMER] = {.find = customer_find, .create = customer_create},
	},
};
