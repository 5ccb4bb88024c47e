/*
 * Orders: a sales order, or a cash sale of one that is paid. Items and the
 * currency are known by name to the map, and by id to NetSuite.
 */
#include <stdlib.h>
#include <string.h>

#include "connectors/netsuite/netsuite_in.h"

/* Decimal places of a rate; the most names in one query, a limit of SuiteQL. */
enum { RATE_SCALE = 6, NAMES_MAX = 1000 };

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

bool
netsuite_may_be_sale(const struct ecx_conn *conn)
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

	return netsuite_may_be_sale(conn) && !dec_bad(paid) && !dec_bad(due) &&
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

enum ecx_err
netsuite_order_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return netsuite_find_record(conn,
	    netsuite_may_be_sale(conn) ? &sale_entity : &order_entity, job,
	    record);
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

enum ecx_err
netsuite_set_currency(struct ecx_conn *conn, json_t *order)
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

/* The names of items whose ids have to be looked up, each once; new. */
static json_t *
names_of(const json_t *lines)
{
	json_t *names = json_array();
	json_auto_t *seen = json_object();
	const json_t *line;
	size_t i;

	json_array_foreach (lines, i, line) {
		const char *name =
		    name_without_id(json_object_get(line, "item"));

		if (*name == '\0' || json_object_get(seen, name) != NULL)
			continue;
		json_object_set_new(seen, name, json_true());
		json_array_append_new(names, json_string(name));
	}
	return names;
}

static enum ecx_err
set_items(struct ecx_conn *conn, const json_t *lines)
{
	auto_query struct netsuite_query q = {
	    .key[0] = {"i.id", "id", netsuite_add_id}};
	auto_free char *column = xasprintf("i.%s", netsuite_sku_column(conn));
	json_auto_t *names = names_of(lines);
	json_auto_t *ids = NULL;
	enum ecx_err err = ECX_OK;
	const json_t *line;
	size_t i;

	if (json_array_size(names) == 0)
		return ECX_OK;
	if (json_array_size(names) > NAMES_MAX)
		return ecx_fail(conn, ECX_REJECTED,
		    "the order has more than %d items: NetSuite cannot look "
		    "up so many in one query",
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
price_lines(struct ecx_conn *conn, json_t *record)
{
	json_t *lines = json_at(record, "item.items"), *line;
	json_auto_t *discounts = json_incref(json_at(record, "ecx.discounts"));
	size_t i, n = json_array_size(lines);

	json_object_del(record, "ecx");
	json_array_extend(lines, discounts);
	json_array_foreach (lines, i, line) {
		const json_t *item = json_object_get(line, "item");

		if (!has_id(item) && *name_without_id(item) == '\0')
			return ecx_fail(conn, ECX_REJECTED,
			    "a charge or discount has no item: charge_item or "
			    "discount_item is not set");
		set_price(line, i >= n);
	}
	return ECX_OK;
}

enum ecx_err
netsuite_complete(struct ecx_conn *conn, json_t *const *records, size_t n)
{
	json_auto_t *lines = json_array();
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < n && err == ECX_OK; i++) {
		err = price_lines(conn, records[i]);
		json_array_extend(lines, json_at(records[i], "item.items"));
	}
	if (err == ECX_OK)
		err = set_items(conn, lines);
	for (i = 0; i < n && err == ECX_OK; i++)
		err = netsuite_set_currency(conn, records[i]);
	return err;
}

enum ecx_err
netsuite_order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *order =
	    json_deep_copy(json_object_get(job->doc, "native"));
	const char *hold = ecx_hold_block(conn, job->doc);
	const bool sale = is_sale(conn, job->doc);
	struct netsuite_entity entity =
	    netsuite_may_be_sale(conn) ? sale_entity : order_entity;
	enum ecx_err err;

	if (sale)
		set_sale(conn, order);
	else
		entity.entity.object = order_entity.entity.object;
	if (hold != NULL)
		json_object_set_new(
		    order, "orderStatus", json_pack("{s:s}", "id", hold));
	err = netsuite_complete(conn, &order, 1);
	/* No record has been created so far. */
	if (err == ECX_PROTOCOL || err == ECX_STOPPED)
		return ECX_AGAIN;
	if (err != ECX_OK)
		return err;
	return netsuite_create_record(conn, &entity, order, job, record);
}

/* Sets the status that orders are to have, which is no block. */
enum ecx_err
netsuite_order_release(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	const char *status = conf_text(conn->conf, "order_status");
	const bool free = status != NULL &&
			  strcmp(status, ecx_hold_block(conn, job->doc)) != 0;
	json_auto_t *body =
	    json_pack("{s:{s:s}}", "orderStatus", "id", free ? status : "B");
	auto_free char *text = json_text(body);
	auto_free char *target = xasprintf(
	    NETSUITE_RECORDS "/%s/%s", order_entity.entity.object, record->id);
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
