/*
 * Prices and products. The store knows them by id: a SKU is that of a product
 * or of a variant, each of which has routes of its own. Records of a price list
 * are set by SKU.
 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "connectors/bigcommerce/bigcommerce_in.h"

/* Products of a request; of variants it takes BC_VARIANTS. */
enum { PRODUCTS = 10 };

/* ---- rows ---- */

struct bc_row *
bigcommerce_batch_rows(const struct ecx_batch *batch)
{
	struct bc_row *rows = xcalloc(batch->n, sizeof(*rows));
	size_t i;

	for (i = 0; i < batch->n; i++)
		rows[i] = (struct bc_row){
		    .doc = batch->docs[i], .result = &batch->results[i]};
	return rows;
}

void
bigcommerce_rows_free(struct bc_row *rows, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		json_decref(rows[i].id);
		json_decref(rows[i].body);
	}
	free(rows);
}

char *
bigcommerce_skus(const struct bc_setting *s, size_t at, size_t n)
{
	auto_buf struct buf out = {0};
	size_t i;

	buf_init(&out, BUF_LINE_MAX);
	for (i = at; i < at + n; i++) {
		const char *sku = json_text_at(s->rows[i].doc, "sku");

		if (strchr(sku, ',') == NULL)
			buf_addf(&out, "%s%s", out.len > 0 ? "," : "", sku);
	}
	return buf_take(&out);
}

enum ecx_err
bigcommerce_send(
    struct bc_setting *s, size_t n, bool variants, size_t most, ecx_rows_fn *fn)
{
	auto_free struct bc_row **some =
	    xcalloc(n + 1, sizeof(struct bc_row *));
	auto_free struct ecx_result *results = xcalloc(n + 1, sizeof(*results));
	enum ecx_err err = ECX_OK;
	size_t i, k = 0, part;

	for (i = 0; i < n; i++)
		if (s->rows[i].body != NULL &&
		    s->rows[i].result->err == ECX_OK &&
		    s->rows[i].is_variant == variants)
			some[k++] = &s->rows[i];
	for (i = 0; i < k && err == ECX_OK; i += part) {
		part = k - i < most ? k - i : most;
		s->some = some + i;
		err = ecx_set_rows(s->conn, part, results + i, fn, s);
	}
	for (i = 0; i < k; i++)
		if (results[i].err != ECX_OK)
			*some[i]->result = results[i];
	return err;
}

/* ---- from SKU to id ---- */

static void
note_id(struct bc_row *row, const json_t *found, bool is_variant)
{
	const char *sku = json_text_at(row->doc, "sku");

	if (row->id != NULL || strcasecmp(json_text_at(found, "sku"), sku) != 0)
		return;
	row->id = json_incref(json_object_get(found, "id"));
	row->is_variant = is_variant;
}

static enum ecx_err
ask(struct ecx_conn *conn, const char *target, json_t **rows)
{
	json_auto_t *answer = NULL;
	enum ecx_err err =
	    rest_get_record(&bigcommerce_state(conn)->rest, target, &answer);

	*rows = err == ECX_OK ? bigcommerce_rows(conn, answer) : NULL;
	return err == ECX_OK && *rows == NULL ? ECX_PROTOCOL : err;
}

static enum ecx_err
find_products(void *data, size_t at, size_t n)
{
	const struct bc_setting *s = data;
	auto_free char *skus = bigcommerce_skus(s, at, n);
	auto_free char *target = rest_target("/v3/catalog/products", "sku:in",
	    skus, "include_fields", "sku", "limit", "250", NULL);
	json_auto_t *found = NULL;
	enum ecx_err err =
	    *skus != '\0' ? ask(s->conn, target, &found) : ECX_OK;
	const json_t *one;
	size_t i, k;

	json_array_foreach (found, k, one)
		for (i = at; i < at + n; i++)
			note_id(&s->rows[i], one, false);
	return err;
}

/* A variant is found by its SKU alone. */
static enum ecx_err
find_variant(void *data, size_t at, size_t n)
{
	const struct bc_setting *s = data;
	struct bc_row *row = &s->rows[at];
	const char *sku = json_text_at(row->doc, "sku");
	auto_free char *target = rest_target(
	    "/v3/catalog/variants", "sku", sku, "include_fields", "sku", NULL);
	json_auto_t *found = NULL;
	enum ecx_err err;
	const json_t *one;
	size_t k;

	(void)n;
	if (row->id != NULL || row->result->err != ECX_OK)
		return ECX_OK;
	err = ask(s->conn, target, &found);
	json_array_foreach (found, k, one)
		note_id(row, one, true);
	if (err == ECX_OK && row->id == NULL)
		return ecx_fail(
		    s->conn, ECX_MISSING, "no product has the SKU '%s'", sku);
	return err;
}

/* ---- prices ---- */

/* The catalog has the store's currency, and one way to enter prices. */
static enum ecx_err
price_fits(struct ecx_conn *conn, struct bc_row *row)
{
	const char *currency = json_text_at(row->doc, "priceCurrency");
	const json_t *gross =
	    json_object_get(row->doc, "valueAddedTaxIncluded");
	const json_t *its = NULL, *with_tax = NULL;
	enum ecx_err err = bigcommerce_setting(conn, "currency", &its);

	if (err == ECX_OK)
		err = bigcommerce_setting(
		    conn, "is_price_entered_with_tax", &with_tax);
	if (err != ECX_OK)
		return err;
	if (json_string_value(its) == NULL)
		return ecx_fail(conn, ECX_DENIED,
		    "the store does not say its currency: give the token the "
		    "scope store_v2_information_read_only");
	if (strcmp(json_string_value(its), currency) != 0)
		ecx_refuse(row->result, ECX_REJECTED,
		    "the store's currency is %s, not %s: other currencies are "
		    "set in a price list (price_list)",
		    json_string_value(its), currency);
	else if (gross != NULL && json_is_boolean(with_tax) &&
		 json_is_true(gross) != json_is_true(with_tax))
		ecx_refuse(row->result, ECX_REJECTED,
		    "the store's prices are entered %s tax",
		    json_is_true(with_tax) ? "with" : "without");
	return ECX_OK;
}

static enum ecx_err
complete_price(struct ecx_conn *conn, struct bc_row *row)
{
	const bool in_list = conf_text(conn->conf, "price_list") != NULL;
	struct dec least =
	    json_decimal_at(row->doc, "eligibleQuantity.minValue");
	const char *currency = json_text_at(row->doc, "priceCurrency");
	json_t *price = json_object_get(row->body, "price");

	if (!dec_bad(least) && dec_cmp(least, dec_int(1)) > 0) {
		ecx_refuse(row->result, ECX_REJECTED,
		    "prices that depend on the quantity are not set in this "
		    "store");
		return ECX_OK;
	}
	if (json_is_at(row->doc, "priceType", conn->driver->price_type) &&
	    price != NULL) {
		json_object_set(row->body, "sale_price", price);
		json_object_del(row->body, "price");
	}
	if (!in_list)
		return price_fits(conn, row);
	json_object_set(row->body, "sku", json_object_get(row->doc, "sku"));
	json_set_text(row->body, "currency", currency);
	return ECX_OK;
}

/* ---- products ---- */

/* Of these members a variant has only those that its product does not have for
 * all of its variants; its GTIN is `upc`. */
static void
complete_product(struct ecx_conn *conn, struct bc_row *row)
{
	static const char *const of_product[] = {
	    "name", "description", "mpn", "brand_name", "gtin"};
	json_t *gtin = json_object_get(row->body, "gtin");
	size_t i;

	if (!ecx_units_fit(conn, row->doc, row->result) || !row->is_variant)
		return;
	if (gtin != NULL)
		json_object_set(row->body, "upc", gtin);
	for (i = 0; i < ARRAY_LEN(of_product); i++)
		json_object_del(row->body, of_product[i]);
}

/* ---- a batch ---- */

static enum ecx_err
compose(struct ecx_conn *conn, enum ecx_kind kind, struct bc_row *row)
{
	const json_t *native = json_object_get(row->doc, "native");
	enum ecx_err err = ECX_OK;

	row->body = json_copy((json_t *)native);
	json_object_del(row->body, "sku");
	if (row->id != NULL)
		json_object_set(row->body, "id", row->id);
	if (kind == ECX_PRICE)
		err = complete_price(conn, row);
	else
		complete_product(conn, row);
	return err;
}

/* The answer has the rows that were set. */
static void
read_results(struct bc_row *const some[], size_t n, const json_t *answer)
{
	const json_t *rows = json_object_get(answer, "data"), *one;
	size_t i, k;

	for (i = 0; i < n; i++) {
		bool found = some[i]->id == NULL;

		json_array_foreach (rows, k, one)
			found = found || json_equal(json_object_get(one, "id"),
					     some[i]->id);
		if (!found)
			ecx_refuse(some[i]->result, ECX_REJECTED,
			    "the answer of the store has no result for this");
	}
}

static enum ecx_err
send_rows(void *data, size_t at, size_t n)
{
	const struct bc_setting *s = data;
	json_auto_t *body = json_array(), *answer = NULL;
	enum ecx_err err;
	size_t i;

	for (i = at; i < at + n; i++)
		json_array_append(body, s->some[i]->body);
	err = rest_put(
	    &bigcommerce_state(s->conn)->rest, "PUT", s->target, body, &answer);
	if (err == ECX_OK && answer != NULL)
		read_results(s->some + at, n, answer);
	return err;
}

static enum ecx_err
find_all(struct bc_setting *s, const struct ecx_batch *batch)
{
	enum ecx_err err =
	    ecx_set_rows(s->conn, batch->n, batch->results, find_products, s);

	return err == ECX_OK ? ecx_set_each(s->conn, batch->n, batch->results,
				   find_variant, s)
			     : err;
}

static enum ecx_err
send_all(struct bc_setting *s, size_t n)
{
	enum ecx_err err;

	s->target = "/v3/catalog/products";
	err = bigcommerce_send(s, n, false, PRODUCTS, send_rows);
	s->target = "/v3/catalog/variants";
	return err == ECX_OK
		   ? bigcommerce_send(s, n, true, BC_VARIANTS, send_rows)
		   : err;
}

enum ecx_err
bigcommerce_set(struct ecx_conn *conn, const struct ecx_batch *batch)
{
	struct bc_row *rows = bigcommerce_batch_rows(batch);
	const char *list = batch->kind == ECX_PRICE
			       ? conf_text(conn->conf, "price_list")
			       : NULL;
	auto_free char *target =
	    xasprintf("/v3/pricelists/%s/records", list != NULL ? list : "");
	struct bc_setting s = {.conn = conn, .rows = rows, .target = target};
	enum ecx_err err = ECX_OK;
	size_t i;

	if (list == NULL)
		err = find_all(&s, batch);
	for (i = 0; i < batch->n && err == ECX_OK; i++)
		if (rows[i].result->err == ECX_OK)
			err = compose(conn, batch->kind, &rows[i]);
	if (err == ECX_OK)
		err = list != NULL ? bigcommerce_send(&s, batch->n, false,
					 batch->n, send_rows)
				   : send_all(&s, batch->n);
	bigcommerce_rows_free(rows, batch->n);
	return err;
}
