/*
 * Stock, prices and products. The shop knows them by id: each batch searches
 * for the ids of its SKUs, and sets variations by their parent. A refused row
 * stands in an answer of 200.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/woocommerce/woocommerce_in.h"
#include "core/pages.h"

/* A document to be set. */
struct row {
	const json_t *doc;
	struct ecx_result *result;
	json_int_t id;     /* 0: not in the shop */
	json_int_t parent; /* of a variation, else 0 */
	const char *type;  /* of the product, or NULL */
	json_t *body;      /* NULL: nothing to send, or done */
};

/* Is it neither refused nor done? */
static bool
is_pending(const struct row *row)
{
	return row->body != NULL && row->result->err == ECX_OK;
}

/* ---- from SKU to id ---- */

/* A product without a SKU has "id:12" instead. */
static bool
names_id(const char *sku)
{
	return strncmp(sku, "id:", 3) == 0 && sku[3] != '\0' &&
	       sku[3 + strspn(sku + 3, "0123456789")] == '\0';
}

static void
note_found(json_t *found, const char *sku, json_t *product)
{
	json_t *list = json_object_get(found, sku);

	if (list != NULL)
		json_array_append(list, product);
}

/* The SKUs that are searched for, and the products that have them. */
struct search {
	struct ecx_conn *conn;
	const json_t *skus;
	json_t *found;
};

static enum ecx_err
find_skus(struct ecx_conn *conn, const char *skus, json_t *found)
{
	auto_free char *path = woocommerce_path(conn, "/wc/v3/products");
	auto_free char *target = rest_target(
	    path, "sku", skus, "_fields", "id,parent_id,type,sku", NULL);
	struct woocommerce_page page = {.last = false};
	auto_pages struct pages pages = {0};
	size_t number, i;

	for (number = 1; !page.last; number++) {
		enum ecx_err err =
		    woocommerce_page_get(conn, target, number, WOO_PAGE, &page);
		json_auto_t *rows = page.rows;

		if (err == ECX_OK)
			err = pages_note_rows(
			    conn, &pages, "products", rows, !page.last);
		if (err != ECX_OK)
			return err;
		for (i = 0; i < json_array_size(rows); i++) {
			json_t *product = json_array_get(rows, i);
			const char *sku = json_string_at(product, "sku");

			if (sku != NULL)
				note_found(found, sku, product);
		}
	}
	return ECX_OK;
}

static enum ecx_err
find_id(struct ecx_conn *conn, const char *sku, json_t *found)
{
	auto_free char *path =
	    woocommerce_path(conn, "/wc/v3/products/%s", sku + 3);
	auto_free char *target =
	    rest_target(path, "_fields", "id,parent_id,type", NULL);
	json_auto_t *product = NULL;
	enum ecx_err err =
	    rest_get(&woocommerce_state(conn)->rest, target, &product);

	if (err == ECX_OK)
		note_found(found, sku, product);
	return err == ECX_MISSING ? ECX_OK : err;
}

static enum ecx_err
find_part(void *data, size_t at, size_t n)
{
	const struct search *s = data;
	const char *first = json_string_value(json_array_get(s->skus, at));
	auto_buf struct buf list = {0};
	size_t i;

	if (names_id(first))
		return find_id(s->conn, first, s->found);
	buf_init(&list, BUF_LINE_MAX);
	for (i = at; i < at + n; i++) {
		const char *sku = json_string_value(json_array_get(s->skus, i));

		json_array_clear(json_object_get(s->found, sku));
		buf_addf(&list, "%s%s", i > at ? "," : "", sku);
	}
	return find_skus(s->conn, list.data, s->found);
}

/* Searches for the SKUs; the rows of one that the shop dies of are refused. */
static enum ecx_err
find_all(const struct search *s, const struct row *rows, size_t n_rows)
{
	size_t n = json_array_size(s->skus), i, k;
	auto_free struct ecx_result *results = xcalloc(n + 1, sizeof(*results));
	enum ecx_err err =
	    ecx_set_rows(s->conn, n, results, find_part, (void *)s);

	for (i = 0; i < n; i++)
		for (k = 0; k < n_rows && results[i].err != ECX_OK; k++)
			if (json_is_at(rows[k].doc, "sku",
				json_string_value(json_array_get(s->skus, i))))
				*rows[k].result = results[i];
	return err;
}

/* found: each SKU that was searched for, with a list of the products that have
 * it. To the shop a comma ends a SKU. */
static enum ecx_err
find_products(
    struct ecx_conn *conn, const struct row *rows, size_t n, json_t *found)
{
	size_t most = (size_t)conf_int(conn->conf, "sku_batch");
	json_auto_t *skus = json_array();
	const struct search all = {conn, skus, found};
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < n && err == ECX_OK; i++) {
		const char *sku = json_string_at(rows[i].doc, "sku");

		if (json_object_get(found, sku) != NULL ||
		    strchr(sku, ',') != NULL)
			continue;
		json_object_set_new(found, sku, json_array());
		if (names_id(sku)) {
			json_auto_t *one = json_pack("[s]", sku);
			const struct search alone = {conn, one, found};

			err = find_all(&alone, rows, n);
			continue;
		}
		json_array_append_new(skus, json_string(sku));
		if (json_array_size(skus) < most)
			continue;
		err = find_all(&all, rows, n);
		json_array_clear(skus);
	}
	return err == ECX_OK ? find_all(&all, rows, n) : err;
}

static json_int_t
number_at(const json_t *object, const char *name)
{
	return json_integer_value(json_object_get(object, name));
}

/* A variation without a SKU of its own shows that of its parent. Returns the
 * parent where that is among the products, or 0. */
static json_int_t
shared_parent(const json_t *products)
{
	size_t i, k;

	for (i = 0; i < json_array_size(products); i++)
		for (k = 0; k < json_array_size(products); k++) {
			json_int_t parent =
			    number_at(json_array_get(products, i), "parent_id");

			if (parent > 0 &&
			    parent ==
				number_at(json_array_get(products, k), "id"))
				return parent;
		}
	return 0;
}

static void
refuse_several(struct row *row, const char *sku, const json_t *products)
{
	const json_int_t parent = shared_parent(products);

	if (parent > 0)
		ecx_refuse(row->result, ECX_REJECTED,
		    "product %lld has the SKU '%s', and variations of it have "
		    "no other: give each variation a SKU in the shop",
		    (long long)parent, sku);
	else
		ecx_refuse(row->result, ECX_REJECTED,
		    "%zu products have the SKU '%s': resolve the duplicate in "
		    "the shop",
		    json_array_size(products), sku);
}

/* Finds the id of the row. False when the SKU has not exactly one product; the
 * id of a new product is 0. */
static bool
resolve(struct row *row, const json_t *found, bool may_be_new)
{
	const char *sku = json_string_at(row->doc, "sku");
	const json_t *list = json_object_get(found, sku);
	size_t n = json_array_size(list);
	const json_t *product = json_array_get(list, 0);
	const char *type = json_string_at(product, "type");

	if (list == NULL) {
		ecx_refuse(row->result, ECX_REJECTED,
		    "the SKU has a comma: the shop cannot search for it");
	} else if (n > 1) {
		refuse_several(row, sku, list);
	} else if (n == 0 && (!may_be_new || names_id(sku))) {
		ecx_refuse(row->result, ECX_MISSING,
		    "no product has the SKU '%s'", sku);
	} else {
		row->id = number_at(product, "id");
		row->type = type;
		if (type == NULL || strcmp(type, "variation") == 0)
			row->parent = number_at(product, "parent_id");
		return true;
	}
	return false;
}

/* ---- rows of a request ---- */

/* The shop has one currency, and one way to enter prices. */
static enum ecx_err
price_fits(struct ecx_conn *conn, struct row *row)
{
	const char *currency = json_string_at(row->doc, "priceCurrency");
	const json_t *gross =
	    json_object_get(row->doc, "valueAddedTaxIncluded");
	struct dec least =
	    json_decimal_at(row->doc, "eligibleQuantity.minValue");
	const char *shop, *with_tax = NULL;
	enum ecx_err err = woocommerce_setting(
	    conn, "currency", "general/woocommerce_currency", &shop);

	if (err == ECX_OK && gross != NULL)
		err = woocommerce_setting(conn, "prices_include_tax",
		    "tax/woocommerce_prices_include_tax", &with_tax);
	if (err != ECX_OK)
		return err;
	if (strcmp(currency, shop) != 0)
		ecx_refuse(row->result, ECX_REJECTED,
		    "the shop's currency is %s, not %s", shop, currency);
	else if (gross != NULL &&
		 json_is_true(gross) != (strcmp(with_tax, "yes") == 0))
		ecx_refuse(row->result, ECX_REJECTED,
		    "the shop's prices are entered %s tax",
		    strcmp(with_tax, "yes") == 0 ? "with" : "without");
	else if (!dec_bad(least) && dec_cmp(least, dec_int(1)) > 0)
		ecx_refuse(row->result, ECX_REJECTED,
		    "the shop has no prices that depend on the quantity");
	return ECX_OK;
}

/* The shop keeps a date of an earlier sale unless it is sent an empty one. */
static void
set_sale_date(json_t *body, const char *name)
{
	if (json_object_get(body, name) == NULL)
		json_object_set_new(body, name, json_string(""));
}

/* The shop drops the price of a product that has variations. */
static bool
has_prices(struct row *row)
{
	if (row->type == NULL || strcmp(row->type, "variable") != 0)
		return true;
	ecx_refuse(row->result, ECX_REJECTED,
	    "product %lld has this SKU, and its variations the prices: give "
	    "each variation a SKU in the shop",
	    (long long)row->id);
	return false;
}

static enum ecx_err
complete_price(struct ecx_conn *conn, struct row *row)
{
	const char *type = json_string_at(row->doc, "priceType");
	const char *sale = conf_text(conn->conf, "sale_type");
	json_t *price = json_object_get(row->body, "regular_price");

	if (!has_prices(row))
		return ECX_OK;
	if (type != NULL && strcmp(type, sale) == 0 && price != NULL) {
		json_object_set(row->body, "sale_price", price);
		json_object_del(row->body, "regular_price");
		set_sale_date(row->body, "date_on_sale_from_gmt");
		set_sale_date(row->body, "date_on_sale_to_gmt");
	} else {
		json_object_del(row->body, "date_on_sale_from_gmt");
		json_object_del(row->body, "date_on_sale_to_gmt");
	}
	return price_fits(conn, row);
}

/* Images would be loaded again each time, and variations depend on attributes:
 * both are only for new products. */
static enum ecx_err
complete_product(struct ecx_conn *conn, struct row *row)
{
	const char *new = conf_text(conn->conf, "new_products");

	if (!ecx_units_fit(conn, row->doc, row->result))
		return ECX_OK;
	if (row->id != 0) {
		json_object_del(row->body, "images");
		json_object_del(row->body, "attributes");
		if (row->parent != 0)
			json_object_del(row->body, "name");
	} else if (strcmp(new, "refuse") == 0) {
		ecx_refuse(row->result, ECX_MISSING, "no product has this SKU");
	} else if (json_object_get(row->doc, "isVariantOf") != NULL) {
		ecx_refuse(row->result, ECX_REJECTED,
		    "a new variation is not created: create it in the shop");
	} else {
		json_object_set(
		    row->body, "sku", json_object_get(row->doc, "sku"));
		json_set_text(row->body, "status", new);
	}
	return ECX_OK;
}

/* The row of the request: the native document with the id instead of the SKU.
 */
static enum ecx_err
compose_row(struct ecx_conn *conn, enum ecx_kind kind, struct row *row)
{
	const json_t *native = json_object_get(row->doc, "native");
	const char *name;
	json_t *value;

	row->body = json_object();
	if (row->id != 0)
		json_object_set_new(row->body, "id", json_integer(row->id));
	json_object_foreach ((json_t *)native, name, value)
		if (strcmp(name, "sku") != 0)
			json_object_set(row->body, name, value);
	return kind == ECX_PRICE     ? complete_price(conn, row)
	       : kind == ECX_PRODUCT ? complete_product(conn, row)
				     : ECX_OK;
}

/* ---- results ---- */

/* A shop that does not manage the stock of a product only shows that by the
 * values in its answer. */
static bool
is_confirmed(struct row *row, const json_t *answer)
{
	static const char *const names[] = {
	    "stock_quantity", "regular_price", "sale_price"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(names); i++) {
		struct dec sent = json_decimal_at(row->body, names[i]);
		struct dec has = json_decimal_at(answer, names[i]);
		char text[DEC_TEXT];

		if (dec_bad(sent) || (!dec_bad(has) && dec_cmp(sent, has) == 0))
			continue;
		ecx_refuse(row->result, ECX_REJECTED,
		    "the shop accepted the request, but its %s is %s", names[i],
		    dec_bad(has) ? "none" : dec_print(has, text));
		return false;
	}
	return true;
}

bool
woocommerce_row_is_set(
    struct ecx_result *result, const json_t *answer, json_int_t id)
{
	const json_t *error = json_object_get(answer, "error");
	char why[ECX_WHY];

	if (error != NULL) {
		rest_why(answer, why);
		ecx_refuse(result,
		    json_integer_value(json_at(error, "data.status")) == 404
			? ECX_MISSING
			: ECX_REJECTED,
		    "%s", why);
	} else if (id != 0 ? number_at(answer, "id") != id
			   : number_at(answer, "id") <= 0) {
		ecx_refuse(result, ECX_REJECTED,
		    "the answer of the shop has no result for this");
	}
	return result->err == ECX_OK;
}

static void
read_result(struct row *row, const json_t *answer)
{
	if (!woocommerce_row_is_set(row->result, answer, row->id) ||
	    !is_confirmed(row, answer))
		return;
	json_decref(row->body);
	row->body = NULL;
}

/* ---- a batch ---- */

/* The rows with one parent; 0: those without. */
struct family {
	struct ecx_conn *conn;
	json_int_t parent;
	struct row **rows;
	struct ecx_result *results; /* of requests that failed with a row */
	size_t n;
};

static bool
is_of(const struct row *row, bool new)
{
	return is_pending(row) && (row->id == 0) == new;
}

static void
read_results(
    struct row *const rows[], size_t n, bool new, const json_t *answers)
{
	size_t i, k = 0;

	for (i = 0; i < n; i++)
		if (is_of(rows[i], new))
			read_result(rows[i], json_array_get(answers, k++));
}

static void
add_bodies(
    json_t *request, const char *member, struct row *const rows[], size_t n)
{
	bool new = strcmp(member, "create") == 0;
	json_auto_t *list = json_array();
	size_t i;

	for (i = 0; i < n; i++)
		if (is_of(rows[i], new))
			json_array_append(list, rows[i]->body);
	if (json_array_size(list) > 0)
		json_object_set(request, member, list);
}

static enum ecx_err
send_rows(void *data, size_t at, size_t n)
{
	const struct family *f = data;
	struct row *const *rows = f->rows + at;
	auto_free char *below =
	    xasprintf("/%lld/variations", (long long)f->parent);
	auto_free char *target = woocommerce_path(
	    f->conn, "/wc/v3/products%s/batch", f->parent != 0 ? below : "");
	json_auto_t *body = json_object();
	json_auto_t *answer = NULL;
	enum ecx_err err;

	add_bodies(body, "update", rows, n);
	add_bodies(body, "create", rows, n);
	if (json_object_size(body) == 0)
		return ECX_OK;
	err = rest_put(
	    &woocommerce_state(f->conn)->rest, "POST", target, body, &answer);
	if (err == ECX_OK && answer != NULL) {
		read_results(rows, n, false, json_object_get(answer, "update"));
		read_results(rows, n, true, json_object_get(answer, "create"));
	}
	return err;
}

static enum ecx_err
send_family(struct family *f)
{
	enum ecx_err err =
	    ecx_set_rows(f->conn, f->n, f->results, send_rows, f);
	size_t i;

	for (i = 0; i < f->n; i++)
		if (f->results[i].err != ECX_OK)
			*f->rows[i]->result = f->results[i];
	return err;
}

/* Sends the rows of each parent. */
static enum ecx_err
send_all(struct ecx_conn *conn, struct row *rows, size_t n)
{
	auto_free struct row **of = xcalloc(n, sizeof(struct row *));
	auto_free struct ecx_result *results = xcalloc(n, sizeof(*results));
	auto_free bool *sent = xcalloc(n, sizeof(*sent));
	enum ecx_err err = ECX_OK;
	size_t i, k;

	for (i = 0; i < n && err == ECX_OK; i++) {
		struct family f = {conn, rows[i].parent, of, results, 0};

		for (k = i; k < n; k++) {
			if (sent[k] || !is_pending(&rows[k]) ||
			    rows[k].parent != f.parent)
				continue;
			sent[k] = true;
			results[f.n] = (struct ecx_result){ECX_OK, ""};
			of[f.n++] = &rows[k];
		}
		err = send_family(&f);
	}
	return err;
}

enum ecx_err
woocommerce_set(struct ecx_conn *conn, const struct ecx_batch *batch)
{
	auto_free struct row *rows = xcalloc(batch->n, sizeof(*rows));
	json_auto_t *found = json_object();
	enum ecx_err err;
	size_t i;

	for (i = 0; i < batch->n; i++)
		rows[i] = (struct row){
		    .doc = batch->docs[i], .result = &batch->results[i]};
	err = find_products(conn, rows, batch->n, found);
	for (i = 0; i < batch->n && err == ECX_OK; i++)
		if (rows[i].result->err == ECX_OK &&
		    resolve(&rows[i], found, batch->kind == ECX_PRODUCT))
			err = compose_row(conn, batch->kind, &rows[i]);
	if (err == ECX_OK)
		err = send_all(conn, rows, batch->n);
	for (i = 0; i < batch->n; i++)
		json_decref(rows[i].body);
	return err;
}
