/* Stock levels, prices and products. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/magento/magento_in.h"

/* ---- setting in batches ---- */

struct rows {
	struct ecx_conn *conn;
	const char *target, *member; /* of the body */
	json_t *(*row)(struct ecx_conn *conn, const json_t *native);
	const json_t *const *docs;
	struct ecx_result *results;
};

static const char no_reason[] =
    "the store refuses it without a reason: its log, var/log, may have one";

static const json_t *
native_of(const json_t *doc)
{
	return json_object_get(doc, "native");
}

/* Does the fault name the SKU among its parameters? */
static bool
names_sku(const json_t *fault, const char *sku)
{
	json_t *parameters = json_object_get(fault, "parameters"), *value;
	const char *name;
	size_t i;

	for (i = 0; i < json_array_size(parameters); i++)
		if (json_is_string(json_array_get(parameters, i)) &&
		    strcmp(json_string_value(json_array_get(parameters, i)),
			sku) == 0)
			return true;
	json_object_foreach (parameters, name, value)
		if (json_is_at(parameters, name, sku))
			return true;
	return false;
}

/* An answer of a 2xx lists the rows that were not accepted. False when it does
 * not say which row each fault concerns. */
static bool
refuse_faults(const struct rows *r, size_t at, size_t n, const json_t *faults)
{
	char why[ECX_WHY];
	size_t i, k;

	for (k = 0; k < json_array_size(faults); k++) {
		const json_t *fault = json_array_get(faults, k);
		bool found = false;

		rest_why(fault, why);
		if (*why == '\0')
			(void)snprintf(why, sizeof(why), "%s", no_reason);
		for (i = at; i < at + n; i++) {
			const char *sku =
			    json_string_at(native_of(r->docs[i]), "sku");

			if (n > 1 && (sku == NULL || !names_sku(fault, sku)))
				continue;
			ecx_refuse(&r->results[i], ECX_REJECTED, "%s", why);
			found = true;
		}
		if (!found)
			return false;
	}
	return true;
}

/* Sends rows; more than Magento accepts are sent in parts. */
static enum ecx_err
send_rows(void *data, size_t at, size_t n)
{
	const struct rows *r = data;
	size_t most = magento_state(r->conn)->most, i;
	json_auto_t *body = NULL, *answer = NULL;
	json_t *list;
	enum ecx_err err = ECX_OK;

	for (i = 0; most > 0 && n > most && i < n && err == ECX_OK; i += most)
		err = send_rows(data, at + i, n - i < most ? n - i : most);
	if (i > 0)
		return err;
	memset(&r->results[at], 0, n * sizeof(*r->results));
	list = json_array();
	body = json_pack("{s:o}", r->member, list);
	for (i = at; i < at + n; i++)
		json_array_append_new(
		    list, r->row(r->conn, native_of(r->docs[i])));
	err = rest_put(
	    &magento_state(r->conn)->rest, "POST", r->target, body, &answer);
	if (err == ECX_OK)
		return refuse_faults(r, at, n, answer)
			   ? ECX_OK
			   : ecx_fail(r->conn, ECX_REJECTED,
				 "a row was refused, and it was not said "
				 "which");
	most = magento_state(r->conn)->most;
	return err == ECX_REJECTED && most > 0 && most < n
		   ? send_rows(data, at, n)
		   : err;
}

static enum ecx_err
set_rows(struct rows *r, size_t n)
{
	return ecx_set_rows(r->conn, n, r->results, send_rows, r);
}

/* ---- stock ---- */

static bool
in_stock(const json_t *native)
{
	struct dec level = json_decimal_at(native, "quantity");

	return !dec_bad(level) && dec_cmp(level, dec_zero()) > 0;
}

static json_t *
stock_row(struct ecx_conn *conn, const json_t *native)
{
	json_t *row = json_copy((json_t *)native);

	(void)conn;
	json_object_set_new(row, "status", json_integer(in_stock(native)));
	return row;
}

/* The single stock item that a product had before there were sources. */
static enum ecx_err
stock_set_item(struct ecx_conn *conn, const json_t *doc)
{
	const json_t *native = native_of(doc);
	auto_buf struct buf sku = {0};
	auto_free char *read = NULL, *write = NULL, *id = NULL;
	json_auto_t *item = NULL, *body = NULL;
	enum ecx_err err;

	buf_init(&sku, BUF_LINE_MAX);
	http_escape(&sku, json_string_at(native, "sku"));
	read = xasprintf("/V1/stockItems/%s", sku.data);
	err = rest_get_record(&magento_state(conn)->rest, read, &item);
	if (err != ECX_OK)
		return err;
	id = json_id(json_object_get(item, "item_id"));
	if (*id == '\0')
		return ecx_fail(
		    conn, ECX_PROTOCOL, "%s: the answer has no item_id", read);
	write = xasprintf("/V1/products/%s/stockItems/%s", sku.data, id);
	body = json_pack("{s:{s:O, s:b}}", "stockItem", "qty",
	    json_object_get(native, "quantity"), "is_in_stock",
	    in_stock(native));
	return rest_put(&magento_state(conn)->rest, "PUT", write, body, NULL);
}

struct each {
	struct ecx_conn *conn;
	const json_t *const *docs;
	enum ecx_err (*set)(struct ecx_conn *conn, const json_t *doc);
};

static enum ecx_err
set_one(void *data, size_t at, size_t n)
{
	const struct each *each = data;

	(void)n;
	return each->set(each->conn, each->docs[at]);
}

/* The documents are set one by one, each with its own result. */
static enum ecx_err
set_each(struct ecx_conn *conn, const struct ecx_batch *batch,
    enum ecx_err (*set)(struct ecx_conn *conn, const json_t *doc))
{
	struct each each = {conn, batch->docs, set};

	return ecx_set_each(conn, batch->n, batch->results, set_one, &each);
}

enum ecx_err
magento_set_stock(struct ecx_conn *conn, const struct ecx_batch *batch)
{
	struct rows rows = {conn, "/V1/inventory/source-items", "sourceItems",
	    stock_row, batch->docs, batch->results};

	if (conf_is(conn->conf, "inventory", "single"))
		return set_each(conn, batch, stock_set_item);
	return set_rows(&rows, batch->n);
}

/* ---- prices ---- */

/* The base currency of the store view, or of the first one for all views. */
static enum ecx_err
read_currency(struct ecx_conn *conn)
{
	int64_t store = conf_int(conn->conf, "store_id");
	json_auto_t *views = NULL;
	enum ecx_err err = rest_get(
	    &magento_state(conn)->rest, "/V1/store/storeConfigs", &views);
	const char *currency = NULL;
	size_t i;

	if (err != ECX_OK)
		return err;
	for (i = 0; i < json_array_size(views) && currency == NULL; i++) {
		const json_t *view = json_array_get(views, i);

		if (store == 0 ||
		    magento_same(magento_number(view, "id"), dec_int(store)))
			currency = json_string_at(view, "base_currency_code");
	}
	if (currency == NULL)
		return ecx_fail(conn, ECX_CONFIG,
		    "store_id: there is no store view %lld with a base "
		    "currency",
		    (long long)store);
	magento_state(conn)->currency = xstrdup(currency);
	return ECX_OK;
}

/* Why the store cannot have this price; NULL when it can. */
static const char *
why_unfit(const struct ecx_conn *conn, const json_t *price)
{
	const char *type = json_string_at(price, "priceType");
	struct dec least = json_decimal_at(price, "eligibleQuantity.minValue");

	if (!json_is_at(price, "priceCurrency", magento_state(conn)->currency))
		return "the price is not in the store's base currency";
	if (type != NULL && strcmp(type, "ListPrice") != 0)
		return "only list prices are set in this store";
	if (json_at(price, "eligibleQuantity.maxValue") != NULL ||
	    (!dec_bad(least) && dec_cmp(least, dec_int(1)) > 0))
		return "prices that depend on the quantity are not set in "
		       "this store";
	return NULL;
}

static json_t *
price_row(struct ecx_conn *conn, const json_t *native)
{
	(void)conn;
	return json_copy((json_t *)native);
}

enum ecx_err
magento_set_prices(struct ecx_conn *conn, const struct ecx_batch *batch)
{
	const json_t *fit[MAGENTO_BATCH] = {NULL};
	struct ecx_result fits[MAGENTO_BATCH] = {{ECX_OK, ""}};
	size_t from[MAGENTO_BATCH], m = 0, i;
	struct rows rows = {
	    conn, "/V1/products/base-prices", "prices", price_row, fit, fits};
	enum ecx_err err = magento_state(conn)->currency == NULL
			       ? read_currency(conn)
			       : ECX_OK;

	for (i = 0; i < batch->n && err == ECX_OK; i++) {
		const char *why = why_unfit(conn, batch->docs[i]);

		if (why != NULL) {
			ecx_refuse(&batch->results[i], ECX_REJECTED, "%s", why);
			continue;
		}
		from[m] = i;
		fit[m++] = batch->docs[i];
	}
	if (m > 0 && err == ECX_OK)
		err = set_rows(&rows, m);
	for (i = 0; i < m; i++)
		batch->results[from[i]] = fits[i];
	return err;
}

/* ---- products ---- */

/* Only existing products are set: a new one would need more data. */
static enum ecx_err
product_set_one(struct ecx_conn *conn, const json_t *doc)
{
	const json_t *native = native_of(doc);
	const char *store = conf_text(conn->conf, "weight_unit");
	const char *unit = json_string_at(doc, "weight.unitCode");
	const char *sku = json_string_at(native, "sku");
	auto_buf struct buf target = {0};
	json_auto_t *body = json_pack("{s:O}", "product", native);
	enum ecx_err err;

	buf_init(&target, BUF_LINE_MAX);
	if (unit != NULL && strcmp(unit, store) != 0)
		return ecx_fail(conn, ECX_REJECTED,
		    "the weight is in %s, but the store's weights are in "
		    "%s (weight_unit)",
		    unit, store);
	buf_adds(&target, "/V1/products/");
	http_escape(&target, sku);
	buf_adds(&target, "?fields=sku");
	err = rest_get_record(&magento_state(conn)->rest, target.data, NULL);
	if (err != ECX_OK)
		return err;
	*strrchr(target.data, '?') = '\0';
	return rest_put(
	    &magento_state(conn)->rest, "PUT", target.data, body, NULL);
}

enum ecx_err
magento_set_products(struct ecx_conn *conn, const struct ecx_batch *batch)
{
	return set_each(conn, batch, product_set_one);
}

/* ---- states of orders ---- */

enum ecx_err
magento_set_states(struct ecx_conn *conn, const struct ecx_batch *batch)
{
	return set_each(conn, batch, magento_set_state);
}
