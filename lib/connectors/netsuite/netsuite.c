/*
 * Oracle NetSuite: the driver creates records of SuiteTalk REST and reads with
 * SuiteQL; ecx-netsuite(5). What the maps cannot say stands in a member called
 * `ecx`: discounts of an order, the order of a fulfillment, its lines and
 * tracking numbers.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/netsuite/netsuite_in.h"

#define RECORDS "/services/rest/record/v1"
#define TOKEN "/services/rest/auth/oauth2/v1/token"

/* Decimal places of a rate; the most names in one query, a limit of SuiteQL. */
enum { RATE_SCALE = 6, NAMES_MAX = 1000 };

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

/* ---- find and create ---- */

struct netsuite_entity {
	struct ecx_entity entity;   /* object is the record type */
	const char *sql;            /* the query, up to a condition */
	const char *id_expr;        /* the internal id in the query */
	const char *reference_expr; /* the external id in the query */
};

static enum ecx_err
find_by(struct ecx_conn *conn, const struct netsuite_entity *ns,
    const struct ecx_job *job, const char *by, const char *member,
    const char *value, struct ecx_record *record)
{
	const struct ecx_entity *entity = &ns->entity;
	auto_query struct netsuite_query q = {
	    .key[0] = {ns->id_expr, entity->id, netsuite_add_id}};
	json_auto_t *rows = NULL;
	json_t *row;
	enum ecx_err err;

	netsuite_query(&q, "%s%s = ", ns->sql, by);
	netsuite_add_text(&q.sql, value);
	err = netsuite_read_all(conn, &q, &rows);
	if (err != ECX_OK)
		return err;
	err = ecx_match_one(conn, rows, member, value, entity->id, &row);
	if (err != ECX_OK)
		return err;
	auto_free char *id = json_id(json_object_get(row, entity->id));
	auto_free char *number = json_id(json_object_get(row, entity->number));

	if (*id == '\0')
		return ecx_fail(conn, ECX_PROTOCOL,
		    "%s '%s' has no id in the response", entity->noun,
		    job->key);
	ecx_record_set(record, id, *number != '\0' ? number : NULL, NULL);
	entity->note(row, job->doc, record);
	return ECX_OK;
}

static enum ecx_err
find_record(struct ecx_conn *conn, const struct netsuite_entity *ns,
    const struct ecx_job *job, struct ecx_record *record)
{
	const struct ecx_entity *entity = &ns->entity;
	const char *email = ecx_customer_email(conn, job);
	enum ecx_err err = find_by(conn, ns, job, ns->reference_expr,
	    entity->reference, job->key, record);

	if (err != ECX_MISSING || email == NULL || entity->email == NULL)
		return err;
	err = find_by(conn, ns, job, entity->email, NULL, email, record);
	return ecx_matched_email(conn, err, email, record);
}

/* The id at the end of the header Location, where it is a number; or "". A new
 * string. */
static char *
location_id(const struct http_answer *a)
{
	const char *location = http_header(a, "location");
	const char *id = location != NULL ? strrchr(location, '/') : NULL;

	if (id == NULL || id[1] == '\0' ||
	    id[1 + strspn(id + 1, "0123456789")] != '\0')
		return xstrdup("");
	return xstrdup(id + 1);
}

/* NetSuite refused the create because such a record exists: it is ours, or
 * another one that is in conflict, such as a customer with the same name. */
static enum ecx_err
find_existing(struct ecx_conn *conn, const struct netsuite_entity *ns,
    const struct ecx_job *job, struct ecx_record *record)
{
	auto_free char *words = xstrdup(conn->error);
	enum ecx_err err = find_record(conn, ns, job, record);

	if (err == ECX_MISSING)
		return ecx_fail(conn, ECX_REJECTED,
		    "%s; but no %s has the external id '%s'", words,
		    ns->entity.noun, job->key);
	return err == ECX_OK ? ECX_EXISTS : err;
}

/*
 * Creates by POST, because a PUT to the external id would overwrite what
 * somebody changed in the record: NetSuite refuses a second POST with that id.
 */
static enum ecx_err
create_record(struct ecx_conn *conn, const struct netsuite_entity *ns,
    const json_t *body, const struct ecx_job *job, struct ecx_record *record)
{
	auto_free char *text = json_text(body);
	auto_free char *target = xasprintf(RECORDS "/%s", ns->entity.object);
	const struct http_request request = {.method = "POST",
	    .target = target,
	    .body = text,
	    .len = strlen(text),
	    .effect = HTTP_CREATES};
	struct http_answer a;
	enum ecx_err err = netsuite_call(conn, &request, NULL, &a);
	auto_free char *id = location_id(&a);

	http_answer_free(&a);
	if (err == ECX_EXISTS)
		return find_existing(conn, ns, job, record);
	/* NetSuite may say in another language that the record exists. */
	if (err == ECX_REJECTED)
		return ecx_find_refused(conn, err, job, record);
	if (err != ECX_OK || conn->dry_run)
		return err;
	/* The response has the id at most. */
	err = find_record(conn, ns, job, record);
	if (err != ECX_OK && *id == '\0')
		return ecx_fail(conn, ECX_UNSURE,
		    "the response has no id of the created %s",
		    ns->entity.noun);
	if (err != ECX_OK)
		ecx_record_set(record, id, NULL, NULL);
	return ECX_OK;
}

/* ---- orders ---- */

/* Warns of a status that keeps the order from being shipped, and of a total
 * that is not what the customer paid. */
static void
order_note(const json_t *row, const json_t *doc, struct ecx_record *record)
{
	static const char *const states[][2] = {
	    {"A", "pending approval"}, {"C", "cancelled"}, {"H", "closed"}};
	size_t i;

	const bool sale = json_is_at(row, "type", "CashSale");

	if (!sale)
		(void)ecx_record_hold(record, json_text_at(row, "status"));
	for (i = 0; i < ARRAY_LEN(states) && !sale; i++)
		if (!record->held && json_is_at(row, "status", states[i][0]))
			ecx_record_note(record, "%s", states[i][1]);
	ecx_record_total(record, doc, json_decimal_at(row, "foreigntotal"),
	    json_decimal_at(
		doc, "anticipatedMonetaryTotal.taxInclusiveAmount"));
}

static const struct netsuite_entity order_entity = {
    .entity = {.noun = "sales order",
	.object = "salesOrder",
	.reference = "externalid",
	.id = "id",
	.number = "tranid",
	.note = order_note},
    .sql = "SELECT t.id, t.tranid, t.externalid, t.status, t.foreigntotal "
	   "FROM transaction t WHERE t.type = 'SalesOrd' AND ",
    .id_expr = "t.id",
    .reference_expr = "t.externalid",
};

/* The same of a cash sale. An order may be either, whatever it would become
 * today. */
static const struct netsuite_entity sale_entity = {
    .entity = {.noun = "cash sale or sales order",
	.object = "cashSale",
	.reference = "externalid",
	.id = "id",
	.number = "tranid",
	.note = order_note},
    .sql = "SELECT t.id, t.tranid, t.externalid, t.type, t.status, "
	   "t.foreigntotal FROM transaction t "
	   "WHERE t.type IN ('CashSale', 'SalesOrd') AND ",
    .id_expr = "t.id",
    .reference_expr = "t.externalid",
};

static bool
may_be_sale(const struct ecx_conn *conn)
{
	return conf_is(conn->conf, "prepaid", "cash_sale");
}

/* Is the order paid in full, and becomes a cash sale? */
static bool
is_sale(const struct ecx_conn *conn, const json_t *doc)
{
	const json_t *total = json_object_get(doc, "anticipatedMonetaryTotal");
	struct dec paid = json_decimal_at(total, "prepaidAmount");
	struct dec due = json_decimal_at(total, "payableAmount");

	return may_be_sale(conn) && !dec_bad(paid) && !dec_bad(due) &&
	       dec_cmp(paid, dec_zero()) > 0 && dec_is_zero(due);
}

/* What only a sales order has is left out, and how it is booked is added. */
static void
set_sale(const struct ecx_conn *conn, json_t *sale)
{
	const char *form = conf_text(conn->conf, "cash_sale_form");
	const char *account = conf_text(conn->conf, "cash_sale_account");

	json_object_del(sale, "orderStatus");
	json_object_del(sale, "customForm");
	if (form != NULL)
		json_object_set_new(
		    sale, "customForm", json_pack("{s:s}", "id", form));
	if (account != NULL) {
		json_object_set_new(sale, "undepFunds", json_false());
		json_object_set_new(
		    sale, "account", json_pack("{s:s}", "id", account));
	}
}

static enum ecx_err
order_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return find_record(conn,
	    may_be_sale(conn) ? &sale_entity : &order_entity, job, record);
}

static bool
has_id(const json_t *reference)
{
	return json_object_get(reference, "id") != NULL ||
	       json_object_get(reference, "externalId") != NULL;
}

/* The name of a reference whose id has to be looked up, or "". */
static const char *
name_without_id(const json_t *reference)
{
	return has_id(reference) ? "" : json_text_at(reference, "refName");
}

static void
set_id(json_t *reference, const json_t *id)
{
	json_object_set(reference, "id", (json_t *)id);
	json_object_del(reference, "refName");
}

/* The id of each row by its name; null for a name that two rows have. */
static json_t *
index_ids(const json_t *rows)
{
	json_t *index = json_object();
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		const char *name = json_text_at(row, "name");
		auto_free char *id = json_id(json_object_get(row, "id"));

		json_object_set_new(index, name,
		    json_object_get(index, name) == NULL ? json_string(id)
							 : json_null());
	}
	return index;
}

/* Looks up the id of each name in the table of the query; *ids is new. */
static enum ecx_err
find_ids(struct ecx_conn *conn, struct netsuite_query *q, const char *column,
    const json_t *names, json_t **ids)
{
	json_auto_t *rows = NULL;
	enum ecx_err err;

	netsuite_add_any(&q->sql, column, names, netsuite_add_text);
	err = netsuite_read_all(conn, q, &rows);
	*ids = index_ids(rows);
	return err;
}

static enum ecx_err
set_currency(struct ecx_conn *conn, json_t *order)
{
	struct netsuite *s = netsuite_of(conn);
	json_t *currency = json_object_get(order, "currency");
	const char *column = conf_text(conn->conf, "currency_column");
	const char *code = name_without_id(currency);
	auto_query struct netsuite_query q = {
	    .key[0] = {"id", "id", netsuite_add_id}};
	json_auto_t *names = json_pack("[s]", code);
	json_auto_t *ids = NULL;
	enum ecx_err err;

	if (*code != '\0' && json_object_get(s->currencies, code) == NULL) {
		netsuite_query(
		    &q, "SELECT id, %s AS name FROM currency WHERE ", column);
		err = find_ids(conn, &q, column, names, &ids);
		if (err != ECX_OK)
			return err;
		if (!json_is_string(json_object_get(ids, code)))
			return ecx_fail(conn, ECX_REJECTED,
			    "NetSuite has no currency '%s'", code);
		json_object_update(s->currencies, ids);
	}
	if (*code != '\0')
		set_id(currency, json_object_get(s->currencies, code));
	return ECX_OK;
}

static enum ecx_err
set_items(struct ecx_conn *conn, const json_t *lines)
{
	auto_query struct netsuite_query q = {
	    .key[0] = {"i.id", "id", netsuite_add_id}};
	auto_free char *column = xasprintf("i.%s", netsuite_sku_column(conn));
	json_auto_t *names = json_array();
	json_auto_t *ids = NULL;
	enum ecx_err err = ECX_OK;
	const json_t *line;
	size_t i;

	json_array_foreach (lines, i, line)
		if (*name_without_id(json_object_get(line, "item")) != '\0')
			json_array_append(names, json_at(line, "item.refName"));
	if (json_array_size(names) == 0)
		return ECX_OK;
	if (json_array_size(names) > NAMES_MAX)
		return ecx_fail(conn, ECX_REJECTED,
		    "the order has more than %d lines: NetSuite cannot look "
		    "up so many items in one query",
		    NAMES_MAX);
	netsuite_query(&q,
	    "SELECT i.id, %s AS name FROM item i WHERE i.isinactive = 'F' AND ",
	    column);
	err = find_ids(conn, &q, column, names, &ids);
	json_array_foreach (lines, i, line) {
		json_t *item = json_object_get(line, "item");
		const char *name = name_without_id(item);
		const json_t *id = json_object_get(ids, name);

		if (err != ECX_OK)
			return err;
		if (*name == '\0')
			continue;
		if (!json_is_string(id))
			return ecx_fail(conn, ECX_REJECTED,
			    id == NULL ? "NetSuite has no active item '%s'"
				       : "NetSuite has two items '%s'",
			    name);
		set_id(item, id);
	}
	return err;
}

/* Sets the price of one piece in a line, or its amount where that price is not
 * exact. */
static void
set_price(json_t *line, bool discount)
{
	struct dec amount = json_decimal_at(line, "amount");
	struct dec quantity = json_decimal_at(line, "quantity"), rate;

	if (dec_bad(amount))
		return;
	if (discount)
		amount = dec_neg(amount);
	if (dec_bad(quantity))
		quantity = dec_int(1);
	rate = dec_ratio(amount, quantity, RATE_SCALE);
	json_object_del(line, "amount");
	if (dec_bad(rate))
		json_set_number(line, "amount", amount);
	else
		json_set_number(line, "rate", rate);
}

/* Appends the discounts as lines with a price below zero. */
static enum ecx_err
set_lines(struct ecx_conn *conn, json_t *order)
{
	json_t *lines = json_at(order, "item.items"), *line;
	json_auto_t *discounts = json_incref(json_at(order, "ecx.discounts"));
	size_t i, n = json_array_size(lines);

	json_object_del(order, "ecx");
	json_array_extend(lines, discounts);
	json_array_foreach (lines, i, line) {
		const json_t *item = json_object_get(line, "item");

		if (!has_id(item) && *name_without_id(item) == '\0')
			return ecx_fail(conn, ECX_REJECTED,
			    "a charge or discount has no item: charge_item or "
			    "discount_item is not set");
		set_price(line, i >= n);
	}
	return set_items(conn, lines);
}

static enum ecx_err
order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *order =
	    json_deep_copy(json_object_get(job->doc, "native"));
	const char *hold = ecx_hold_block(conn, job->doc);
	const bool sale = is_sale(conn, job->doc);
	struct netsuite_entity entity =
	    may_be_sale(conn) ? sale_entity : order_entity;
	enum ecx_err err = set_lines(conn, order);

	if (sale)
		set_sale(conn, order);
	else
		entity.entity.object = order_entity.entity.object;
	if (hold != NULL)
		json_object_set_new(
		    order, "orderStatus", json_pack("{s:s}", "id", hold));
	if (err == ECX_OK)
		err = set_currency(conn, order);
	/* No record has been created so far. */
	if (err == ECX_PROTOCOL || err == ECX_STOPPED)
		return ECX_AGAIN;
	if (err != ECX_OK)
		return err;
	return create_record(conn, &entity, order, job, record);
}

/* Sets the status that orders are to have, which is no block. */
static enum ecx_err
order_release(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	const char *status = conf_text(conn->conf, "order_status");
	const bool free = status != NULL &&
			  strcmp(status, ecx_hold_block(conn, job->doc)) != 0;
	json_auto_t *body =
	    json_pack("{s:{s:s}}", "orderStatus", "id", free ? status : "B");
	auto_free char *text = json_text(body);
	auto_free char *target =
	    xasprintf(RECORDS "/%s/%s", order_entity.entity.object, record->id);
	const struct http_request request = {.method = "PATCH",
	    .target = target,
	    .body = text,
	    .len = strlen(text),
	    .effect = HTTP_SETS};
	struct http_answer a;
	enum ecx_err err = netsuite_call(conn, &request, NULL, &a);

	(void)job;
	http_answer_free(&a);
	return err;
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
	return find_record(conn, &customer_entity, job, record);
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
	return create_record(conn, &customer_entity, body, job, record);
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

	return may_be_sale(conn) && key != NULL
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
	    [ECX_ORDER] = {.find = order_find,
		.create = order_create,
		.release = order_release},
	    [ECX_STOCK] = {.list = netsuite_stock_list},
	    [ECX_FULFILLMENT] = {.list = netsuite_fulfillment_list},
	    [ECX_STATE] = {.list = netsuite_state_list},
	    [ECX_PRODUCT] = {.list = netsuite_product_list},
	    [ECX_PRICE] = {.list = netsuite_price_list},
	    [ECX_CUSTOMER] = {.find = customer_find, .create = customer_create},
	},
};
