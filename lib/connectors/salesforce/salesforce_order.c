/* Orders: created as drafts with all their lines, then activated. */
#include <stdlib.h>
#include <string.h>

#include "connectors/salesforce/salesforce_in.h"

/* The lines of an order from the map, without those of tax when there is no
 * product for tax. */
static json_t *
order_lines(const json_t *doc)
{
	json_t *lines = json_array(), *line;
	const json_t *all = json_at(doc, "native.OrderItems.records");
	size_t i;

	json_array_foreach (all, i, line)
		if (!json_is_at(line, "ecx.type", "tax") ||
		    !json_is_at(line, "ecx.sku", ""))
			json_array_append(lines, line);
	return lines;
}

/* The total of a line, below zero for a discount. */
static struct dec
line_amount(const json_t *line)
{
	struct dec amount = json_decimal_at(line, "ecx.amount");

	return json_is_at(line, "ecx.type", "discount") ? dec_neg(amount)
							: amount;
}

static enum ecx_err
set_record(struct ecx_conn *conn, const json_t *order, const json_t *doc,
    struct ecx_record *record)
{
	json_auto_t *lines = order_lines(doc);
	struct dec ours = dec_zero();
	json_t *line;
	size_t i;

	if (json_is_at(order, "Id", ""))
		return ecx_fail(
		    conn, ECX_PROTOCOL, "the response has no id of the order");
	ecx_record_set(record, json_text_at(order, "Id"),
	    json_text_at(order, "OrderNumber"), NULL);
	(void)ecx_record_hold(record, json_text_at(order, "StatusCode"));
	json_array_foreach (lines, i, line)
		ours = dec_add(ours, line_amount(line));
	ecx_record_total(
	    record, doc, json_decimal_at(order, "TotalAmount"), ours);
	return ECX_OK;
}

/* Activates a draft by a request with no other field. */
static enum ecx_err
activate(struct ecx_conn *conn, const json_t *order)
{
	auto_free char *target =
	    xasprintf("/sobjects/Order/%s", json_text_at(order, "Id"));
	auto_free char *why = NULL;
	json_auto_t *body = json_pack(
	    "{s:s}", "Status", conf_text(conn->conf, "activated_status"));
	enum ecx_err err;

	if (!json_is_at(order, "StatusCode", "Draft") ||
	    !conf_bool(conn->conf, "activate"))
		return ECX_OK;
	err = rest_put(&salesforce_of(conn)->rest, "PATCH", target, body, NULL);
	if (err == ECX_OK)
		return ECX_OK;
	why = xstrdup(conn->error);
	return ecx_fail(conn, err, "order %s exists, but is still a draft: %s",
	    json_text_at(order, "OrderNumber"), why);
}

enum ecx_err
salesforce_order_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	static const struct ecx_entity entity = {.noun = "order",
	    .object = "Order",
	    .reference_key = "external_id",
	    .id = "Id",
	    .select = "OrderNumber, Status, StatusCode, TotalAmount"};
	json_auto_t *order = NULL;
	enum ecx_err err = salesforce_find(conn, &entity, job->key, &order);

	if (err == ECX_OK)
		err = set_record(conn, order, job->doc, record);
	return err == ECX_OK && !record->held ? activate(conn, order) : err;
}

enum ecx_err
salesforce_order_release(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *order = json_pack("{s:s, s:s, s:s}", "Id", record->id,
	    "OrderNumber", record->number, "StatusCode", "Draft");

	(void)job;
	return activate(conn, order);
}

/* Adds the price book entries of the products with these SKUs, by SKU. */
static enum ecx_err
read_entries(struct ecx_conn *conn, const json_t *order, const json_t *skus,
    json_t *entries)
{
	const char *currency = json_text_at(order, "CurrencyIsoCode");
	auto_free char *path =
	    xasprintf("Product2.%s", salesforce_sku_field(conn));
	json_auto_t *rows = json_array();
	auto_buf struct buf soql = {0};
	enum ecx_err err;
	json_t *row;
	size_t i;

	buf_init(&soql, BUF_LINE_MAX);
	buf_addf(&soql,
	    "SELECT Id, %s FROM PricebookEntry WHERE IsActive = true"
	    " AND Pricebook2Id = ",
	    path);
	salesforce_literal(&soql, json_text_at(order, "Pricebook2Id"));
	if (*currency != '\0') {
		buf_adds(&soql, " AND CurrencyIsoCode = ");
		salesforce_literal(&soql, currency);
	}
	buf_adds(&soql, " AND ");
	salesforce_in(&soql, path, skus);
	err = salesforce_read_all(conn, soql.data, rows);
	json_array_foreach (rows, i, row) {
		const char *sku = json_text_at(row, path);
		json_t *id = json_object_get(row, "Id");
		const json_t *known = json_object_get(entries, sku);

		if (err == ECX_OK && known != NULL && !json_equal(known, id))
			err = ecx_fail(conn, ECX_REJECTED,
			    "the price book has more than one product '%s'",
			    sku);
		json_object_set(entries, sku, id);
	}
	return err;
}

static enum ecx_err
find_entries(struct ecx_conn *conn, const json_t *order, const json_t *lines,
    json_t *entries)
{
	json_auto_t *skus = json_array();
	enum ecx_err err = ECX_OK;
	json_t *line;
	size_t i;

	json_array_foreach (lines, i, line) {
		if (json_is_at(line, "ecx.sku", ""))
			return ecx_fail(conn, ECX_REJECTED,
			    "the %s has no product: set freight_product and "
			    "discount_product",
			    json_text_at(line, "ecx.type"));
		json_array_append(skus, json_at(line, "ecx.sku"));
		if (json_array_size(skus) < SALESFORCE_VALUES)
			continue;
		err = read_entries(conn, order, skus, entries);
		if (err != ECX_OK)
			return err;
		json_array_clear(skus);
	}
	return json_array_size(skus) > 0
		   ? read_entries(conn, order, skus, entries)
		   : err;
}

/* A line from the map, with its price book entry and our reference. A new
 * object. */
static json_t *
new_item(const struct ecx_conn *conn, const json_t *line, json_t *entry,
    const char *key)
{
	json_t *item = json_copy((json_t *)line);
	const char *number = json_text_at(line, "ecx.number");

	if (*number != '\0')
		json_object_set_new(item, salesforce_reference_field(conn),
		    json_sprintf("%s:%s", key, number));
	json_object_set(item, "PricebookEntryId", entry);
	json_object_del(item, "ecx");
	return item;
}

/* Adds a copy of the item with a quantity and a unit price. */
static void
add_pieces(
    json_t *items, const json_t *item, struct dec quantity, struct dec price)
{
	json_t *copy = json_copy((json_t *)item);

	json_set_number(copy, "Quantity", quantity);
	json_set_number(copy, "UnitPrice", price);
	json_array_append_new(items, copy);
}

/*
 * Salesforce multiplies the unit price, which has few decimal places. Where no
 * unit price results in the amount, some pieces get a unit price that is one
 * step higher. False when that does not result in the amount either.
 */
static bool
add_priced(
    const struct ecx_conn *conn, json_t *items, json_t *item, struct dec amount)
{
	struct dec quantity = dec_trim(json_decimal_at(item, "Quantity"));
	struct dec step = dec_int(1), low, rest, more;
	int64_t digits = conf_int(conn->conf, "price_digits");
	const char *ours =
	    json_string_at(item, salesforce_reference_field(conn));

	while (digits-- > 0)
		step = dec_mul(step, dec_parse("0.1"));
	if (!dec_bad(amount) && dec_cmp(amount, dec_zero()) < 0)
		step = dec_neg(step);
	low = dec_mul(dec_quotient(amount, dec_mul(quantity, step)), step);
	rest = dec_sub(amount, dec_mul(low, quantity));
	more = dec_quotient(rest, step);
	if (dec_bad(more) || dec_cmp(dec_mul(more, step), rest) != 0 ||
	    (!dec_is_zero(more) && quantity.scale > 0))
		return false;
	add_pieces(items, item, dec_sub(quantity, more), low);
	if (dec_is_zero(more))
		return true;
	if (ours != NULL)
		json_object_set_new(item, salesforce_reference_field(conn),
		    json_sprintf("%s:1", ours));
	add_pieces(items, item, more, dec_add(low, step));
	return true;
}

static enum ecx_err
order_items(struct ecx_conn *conn, const json_t *order, const json_t *doc,
    const char *key, json_t *items)
{
	json_auto_t *lines = order_lines(doc);
	json_auto_t *entries = json_object();
	enum ecx_err err = find_entries(conn, order, lines, entries);
	json_t *line;
	size_t i;

	json_array_foreach (lines, i, line) {
		const char *sku = json_text_at(line, "ecx.sku");
		json_t *entry = json_object_get(entries, sku);
		json_auto_t *item = new_item(conn, line, entry, key);

		if (err != ECX_OK)
			return err;
		if (entry == NULL)
			return ecx_fail(conn, ECX_REJECTED,
			    "the price book has no active entry for '%s'", sku);
		if (!add_priced(conn, items, item, line_amount(line)))
			return ecx_fail(conn, ECX_REJECTED,
			    "'%s': %s for %s has no unit price with %lld "
			    "decimal places: see price_digits",
			    sku, json_text_at(line, "ecx.amount"),
			    json_text_at(line, "Quantity"),
			    (long long)conf_int(conn->conf, "price_digits"));
	}
	return err;
}

/* An org with one currency has no field for it in orders. */
static enum ecx_err
check_currency(struct ecx_conn *conn, json_t *order)
{
	const char *one = salesforce_currency(conn);
	const char *ours = json_text_at(order, "CurrencyIsoCode");

	if (*one == '\0')
		return ECX_OK;
	if (strcmp(one, ours) != 0)
		return ecx_fail(conn, ECX_REJECTED,
		    "the order is in %s, but the currency of Salesforce is %s",
		    ours, one);
	json_object_del(order, "CurrencyIsoCode");
	return ECX_OK;
}

enum ecx_err
salesforce_order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *order =
	    json_deep_copy(json_object_get(job->doc, "native"));
	json_auto_t *items = json_array();
	const struct salesforce_tree tree = {
	    "Order", order, "OrderItem", "OrderId", items};
	auto_free char *id = NULL;
	enum ecx_err err = check_currency(conn, order);

	if (err == ECX_OK)
		err = order_items(conn, order, job->doc, job->key, items);
	json_object_del(order, "OrderItems");
	salesforce_street(order, "Billing");
	salesforce_street(order, "Shipping");
	json_set_text(order, salesforce_reference_field(conn), job->key);
	if (err == ECX_OK) {
		err = salesforce_create_tree(conn, &tree, &id);
		err = salesforce_create_refused(conn, err, job, record);
	}
	if (err != ECX_OK || conn->dry_run)
		return err;
	/* The order exists; find reads and activates it. */
	err = salesforce_order_find(conn, job, record);
	return err == ECX_OK || err == ECX_REJECTED ? err : ECX_UNSURE;
}
