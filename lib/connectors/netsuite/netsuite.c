/*
 * Oracle NetSuite: the driver creates records of SuiteTalk REST and reads with
 * SuiteQL; ecx-netsuite(5). What the maps cannot say stands in a member called
 * `ecx`: discounts of an order, the order of a fulfillment, its lines and
 * tracking numbers. This file has the driver and customers; netsuite_record.c
 * finds and creates records, netsuite_order.c orders, netsuite_change.c changes
 * and cancels them, netsuite_credit.c creates return authorizations,
 * netsuite_lines.c has what both know of lines; netsuite_ql.c asks queries,
 * netsuite_list.c reads stock, products and prices, netsuite_ship.c shipments,
 * netsuite_state.c how orders stand.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/netsuite/netsuite_in.h"

#define TOKEN "/services/rest/auth/oauth2/v1/token"

/* ---- errors ---- */

/* Does an error of the response have one of the key's codes or parts of
 * messages? */
static bool
has_error(const struct ecx_conn *conn, const json_t *body, const char *key)
{
	const char *words = conf_text(conn->conf, key);
	const json_t *errors = json_object_get(body, "o:errorDetails"), *error;
	size_t i, n;

	for (; *words != '\0'; words += n + (words[n] == ';')) {
		n = strcspn(words, ";");
		auto_free char *word = xstrndup(words, n);

		json_array_foreach (errors, i, error)
			if (*word != '\0' &&
			    (strstr(json_text_at(error, "detail"), word) ||
				json_is_at(error, "o:errorCode", word)))
				return true;
	}
	return false;
}

static enum ecx_err
classify(struct ecx_conn *conn, const struct http_answer *a, const json_t *body,
    bool repeatable, char why[ECX_WHY])
{
	enum ecx_err err = http_status_err(a->status, repeatable);

	/* A failure is a failure, also with a status that says it is none. */
	if (err == ECX_OK && json_object_get(body, "o:errorDetails") != NULL)
		err = repeatable ? ECX_REJECTED : ECX_UNSURE;
	if (err == ECX_OK)
		return ECX_OK;
	rest_why(body, why);
	if (err == ECX_REJECTED && has_error(conn, body, "busy_errors"))
		return ECX_LIMITED;
	if (err == ECX_REJECTED && !repeatable &&
	    has_error(conn, body, "exists_errors"))
		return ECX_EXISTS;
	if ((err == ECX_REJECTED || err == ECX_STALE) &&
	    ecx_text_says(conn, why, "retry_words"))
		return ECX_AGAIN;
	/* HTTP 404 is an unknown record type or query service, never a
	 * missing document. */
	return err == ECX_MISSING ? ECX_CONFIG : err;
}

/* ---- customers ---- */

static void
customer_note(const json_t *row, const json_t *doc, struct ecx_record *record)
{
	(void)doc;
	if (json_is_at(row, "isinactive", "T"))
		ecx_record_note(record, "the customer is inactive");
}

static const struct netsuite_entity customer_entity = {
    .entity = {.noun = "customer",
	.object = "customer",
	.reference = "externalid",
	.id = "id",
	.number = "entityid",
	.email = "c.email",
	.note = customer_note},
    .sql = "SELECT c.id, c.entityid, c.externalid, c.isinactive "
	   "FROM customer c WHERE ",
    .id_expr = "c.id",
    .reference_expr = "c.externalid",
};

static enum ecx_err
customer_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return netsuite_find_record(conn, &customer_entity, job, record);
}

/* A company has one name, a person has two; the first address becomes the
 * default for billing and shipping. */
static enum ecx_err
customer_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *body = json_deep_copy(json_object_get(job->doc, "native"));
	json_t *address = json_at(body, "addressBook.items.0");
	bool person = json_is_at(body, "companyName", "");

	if (!person) {
		json_object_del(body, "firstName");
		json_object_del(body, "lastName");
	}
	json_object_set_new(body, "isPerson", json_boolean(person));
	json_object_set_new(address, "defaultBilling", json_true());
	json_object_set_new(address, "defaultShipping", json_true());
	return netsuite_create_record(
	    conn, &customer_entity, body, job, record);
}

/* ---- open, close, ping ---- */

/* The account as in a host, "1234567-sb1", or as in a realm, "1234567_SB1". A
 * new string. */
static char *
account_name(const char *account, bool host)
{
	char *name = xstrdup(account), *c;

	for (c = name; *c != '\0'; c++) {
		if (*c == '-' || *c == '_')
			*c = host ? '-' : '_';
		else
			*c = (char)(host ? tolower((unsigned char)*c)
					 : toupper((unsigned char)*c));
	}
	return name;
}

/* Nothing holds a cash sale back. */
static enum ecx_err
check_sales(struct ecx_conn *conn)
{
	const char *key = conf_is(conn->conf, "total_differs", "hold")
			      ? "total_differs"
			  : conf_is(conn->conf, "risk", "hold") ? "risk"
								: NULL;

	return netsuite_may_be_sale(conn) && key != NULL
		   ? ecx_fail(conn, ECX_CONFIG,
			 "%s = hold: a cash sale has no status that holds it; "
			 "set prepaid = note, or %s to another value",
			 key, key)
		   : ECX_OK;
}

static enum ecx_err
netsuite_open(struct ecx_conn *conn)
{
	struct netsuite *s = netsuite_of(conn);
	static const char *const headers[] = {
	    "X-NetSuite-PropertyNameValidation: Error",
	    "X-NetSuite-PropertyValueValidation: Error", NULL};
	const char *account = conf_string(conn->conf, "account");
	auto_free char *host = account_name(account, true);
	const char *url = conf_text(conn->conf, "url");
	struct http_setup setup = {
	    .headers = headers, .derived = s->derived, .vague_401 = true};
	size_t n = 0;

	s->base =
	    url != NULL
		? xstrdup(url)
		: xasprintf("https://%s.suitetalk.api.netsuite.com", host);
	s->realm = account_name(account, false);
	s->token_url = xasprintf("%s" TOKEN, s->base);
	s->derived[n++] = "realm";
	s->derived[n++] = s->realm;
	s->derived[n++] = "token_url";
	s->derived[n] = s->token_url;
	s->currencies = json_object();
	setup.base = s->base;
	s->rest = (struct rest){.conn = conn, .classify = classify};
	s->rest.http = http_open(conn, &setup);
	return s->rest.http != NULL ? check_sales(conn) : ECX_CONFIG;
}

static void
netsuite_close(struct ecx_conn *conn)
{
	struct netsuite *s = netsuite_of(conn);

	http_close(s->rest.http);
	json_decref(s->currencies);
	free(s->base);
	free(s->realm);
	free(s->token_url);
}

static enum ecx_err
netsuite_ping(struct ecx_conn *conn)
{
	json_auto_t *answer = NULL;

	return netsuite_read_page(conn,
	    "SELECT t.id FROM transaction t WHERE t.type = 'SalesOrd' "
	    "AND ROWNUM <= 1",
	    &answer);
}

/* ---- the driver ---- */

const struct ecx_driver ecx_driver_netsuite = {
    .name = "netsuite",
    .title = "Oracle NetSuite",
    .roles = ECX_BUSINESS,
    .state_size = sizeof(struct netsuite),
    .open = netsuite_open,
    .close = netsuite_close,
    .ping = netsuite_ping,
    .verbs =
	{
	    [ECX_ORDER] = {.list = netsuite_order_list,
		.find = netsuite_order_find,
		.create = netsuite_order_create,
		.release = netsuite_order_release},
	    [ECX_STOCK] = {.list = netsuite_stock_list},
	    [ECX_FULFILLMENT] = {.list = netsuite_fulfillment_list},
	    [ECX_CHANGE] = {.update = netsuite_change_update},
	    [ECX_CREDIT] = {.find = netsuite_credit_find,
		.create = netsuite_credit_create},
	    [ECX_STATE] = {.list = netsuite_state_list},
	    [ECX_PRODUCT] = {.list = netsuite_product_list},
	    [ECX_PRICE] = {.list = netsuite_price_list},
	    [ECX_CUSTOMER] = {.find = customer_find, .create = customer_create},
	},
};
