/*
 * Tryton 6.0 by JSON-RPC; ecx-tryton(5). A sale is created as a draft, under a
 * web ID that is unique, and moved on from there; where a run ended between two
 * steps, find and create continue (tryton_sale.c). This file has the driver,
 * and reads stock, products, prices and shipments. It reads the fields that the
 * map has, so that an own map can have more of them.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json_answer.h"
#include "connectors/tryton/tryton_in.h"
#include "core/pages.h"
#include "core/map.h"

/* ---- fields ---- */

static bool
is_one_of(const char *s, const char *const list[])
{
	for (; *list != NULL; list++)
		if (strcmp(s, *list) == 0)
			return true;
	return false;
}

/* The field of a path: "template.categories.0.name" without its numbers. */
static char *
field_name(const char *path)
{
	auto_buf struct buf out = {0};
	size_t len;

	buf_init(&out, BUF_LINE_MAX);
	for (;; path += len + 1) {
		len = strcspn(path, ".");
		if (strspn(path, "0123456789") < len) {
			if (out.len > 0)
				buf_addc(&out, '.');
			buf_add(&out, path, len);
		}
		if (path[len] == '\0')
			return buf_take(&out);
	}
}

/*
 * The fields that the map reads, with the prefixes of a document and of a line,
 * without ours: members that the driver adds, and those below them. NULL with
 * conn->error set when there is no map.
 */
static json_t *
map_fields(struct ecx_conn *conn, enum ecx_kind kind, const char *prefix,
    const char *line_prefix, const char *const ours[])
{
	const struct map *map = ecx_conn_map(conn, kind);
	const struct map_column *c;
	const struct map_path *lines;
	json_t *fields = json_array();
	size_t i, n;

	if (map == NULL) {
		json_decref(fields);
		return NULL;
	}
	n = map_columns(map, &c, &lines);
	for (i = 0; i < n; i++) {
		auto_free char *top =
		    xstrndup(c[i].name, strcspn(c[i].name, "."));
		auto_free char *name = field_name(c[i].name);

		if (c[i].in_lines || !is_one_of(top, ours))
			json_array_append_new(fields,
			    json_sprintf("%s%s",
				c[i].in_lines ? line_prefix : prefix, name));
	}
	return fields;
}

static void
add_fields(json_t *fields, const char *const names[])
{
	for (; *names != NULL; names++)
		json_array_append_new(fields, json_string(*names));
}

/* Sets `modified` to the latest of the dates at the paths. */
static void
set_modified(json_t *doc, const char *const paths[])
{
	int64_t t, latest = 0;
	const char *text = NULL;

	for (; *paths != NULL; paths++)
		if (clock_parse(json_text_at(doc, *paths), &t) && t > latest) {
			latest = t;
			text = json_string_at(doc, *paths);
		}
	json_set_text(doc, "modified", text);
}

/* ---- products, their stock and prices ---- */

static size_t
page_size(const struct ecx_conn *conn)
{
	return (size_t)conf_int(conn->conf, "page");
}

/* The texts as a new list. */
static json_t *
list_of(const char *const list[], size_t n)
{
	json_t *array = json_array();
	size_t i;

	for (i = 0; i < n; i++)
		json_array_append_new(array, json_string(list[i]));
	return array;
}

/* The domain of products that are for sale, without those of charges, discounts
 * and rounding. */
static enum ecx_err
product_domain(struct ecx_conn *conn, enum ecx_kind kind,
    const struct ecx_query *query, json_t **domain)
{
	static const char *const helpers[] = {
	    "charge_product", "discount_product", "rounding_product"};
	const char *shop = conf_text(conn->conf, "web_shop");
	json_t *d =
	    json_pack("[[s,s,n],[s,s,b]]", "code", "!=", "salable", "=", true);
	json_int_t id = 0;
	enum ecx_err err;
	size_t i;

	*domain = d;
	for (i = 0; i < ARRAY_LEN(helpers); i++)
		if (conf_text(conn->conf, helpers[i]) != NULL)
			json_array_append_new(
			    d, json_pack("[s,s,s]", "code",
				   "!=", conf_text(conn->conf, helpers[i])));
	if (kind == ECX_STOCK)
		json_array_append_new(
		    d, json_pack("[s,s,b]", "consumable", "=", false));
	if (kind == ECX_STOCK)
		json_array_append_new(d,
		    json_pack("[s,s,[s,s]]", "type", "in", "goods", "assets"));
	if (query->n_ids > 0)
		json_array_append_new(
		    d, json_pack("[s,s,o]", "code", "in",
			   list_of(query->ids, query->n_ids)));
	if (!conf_bool(conn->conf, "published"))
		return ECX_OK;
	if (shop == NULL)
		return ecx_fail(conn, ECX_CONFIG,
		    "published = yes needs web_shop, which is not set");
	err = tryton_find_id(conn, "web.shop", "name", shop, &id);
	json_array_append_new(d, json_pack("[s,s,I]", "web_shops", "=", id));
	return err;
}

static json_t *
product_fields(struct ecx_conn *conn, enum ecx_kind kind)
{
	static const char *const ours[] = {
	    "modified", "warehouse", "available", "currency", "ean", NULL};
	static const char *const always[] = {"code", "create_date",
	    "write_date", "template.create_date", "template.write_date", NULL};
	static const char *const of_product[] = {
	    "identifiers.type", "identifiers.code", NULL};
	static const char *const of_stock[] = {
	    "quantity", "forecast_quantity", NULL};
	json_t *fields = map_fields(conn, kind, "", "", ours);

	if (fields == NULL)
		return NULL;
	add_fields(fields, always);
	if (kind == ECX_PRODUCT)
		add_fields(fields, of_product);
	if (kind == ECX_STOCK)
		add_fields(fields, of_stock);
	return fields;
}

/* Sets `ean` to the first GTIN of a product, which may have several. */
static void
set_ean(json_t *product)
{
	const json_t *list = json_object_get(product, "identifiers");
	const char *code = NULL;
	size_t i;

	for (i = 0; i < json_array_size(list) && code == NULL; i++)
		if (json_is_at(json_array_get(list, i), "type", "ean"))
			code = json_string_at(json_array_get(list, i), "code");
	json_set_text(product, "ean", code);
}

/* Lists the products in a context, adding the members of `more` to each. */
static enum ecx_err
list_products(struct ecx_conn *conn, enum ecx_kind kind,
    const struct ecx_query *query, struct ecx_emitter *e, const json_t *context,
    const json_t *more)
{
	static const char *const dates[] = {"create_date", "write_date",
	    "template.create_date", "template.write_date", NULL};
	const char *level = conf_text(conn->conf, "stock_level");
	json_auto_t *domain = NULL;
	json_auto_t *fields = product_fields(conn, kind);
	const size_t size = page_size(conn);
	auto_pages struct pages pages = {0};
	json_int_t last = 0;
	enum ecx_err err;
	size_t i, n;

	if (fields == NULL)
		return ECX_CONFIG;
	err = product_domain(conn, kind, query, &domain);
	do {
		json_auto_t *rows = NULL;

		if (err == ECX_OK)
			err = tryton_search(conn, "product.product",
			    json_pack("[O,[s,s,I]]", domain, "id", ">", last),
			    size, json_incref(fields), context, &rows);
		if (err == ECX_OK)
			err = pages_note_rows(conn, &pages, NULL, rows, false);
		if (err != ECX_OK)
			return err;
		n = json_array_size(rows);
		for (i = 0; i < n; i++) {
			json_t *row = json_array_get(rows, i);

			last = json_integer_value(json_object_get(row, "id"));
			json_object_update(row, (json_t *)more);
			json_object_set(
			    row, "available", json_object_get(row, level));
			set_modified(row, dates);
			set_ean(row);
			if (ecx_emit_doc(e, json_incref(row)) != ECX_OK)
				return ECX_STOPPED;
		}
		if (last == 0 && kind == ECX_STOCK && query->n_ids == 0)
			return ecx_fail(conn, ECX_CONFIG,
			    "Tryton has no product whose stock can be read: "
			    "nothing is set to zero; may the user see the "
			    "products?");
		if (n > 0 || last == 0)
			err = ecx_emit_page(e, ecx_all);
	} while (err == ECX_OK && n == size);
	return err;
}

static enum ecx_err
product_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return list_products(conn, query->kind, query, e, NULL, NULL);
}

/* Lists prices with the currency of the company. */
static enum ecx_err
price_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	enum ecx_err err = tryton_context(conn);
	json_auto_t *rows = NULL;
	json_auto_t *more = NULL;

	if (err == ECX_OK)
		err = tryton_search(conn, "company.company",
		    json_pack("[[s,s,O]]", "id", "=",
			json_object_get(tryton_of(conn)->context, "company")),
		    1, json_pack("[s]", "currency.code"), NULL, &rows);
	if (err != ECX_OK)
		return err;
	more = json_pack("{s:O?}", "currency", json_at(rows, "0.currency"));
	return list_products(conn, query->kind, query, e, NULL, more);
}

/* ---- stock ---- */

/* Is each of the codes that of a warehouse? */
static enum ecx_err
check_codes(struct ecx_conn *conn, const json_t *codes, const json_t *rows)
{
	const json_t *code, *row;
	size_t i, k;

	json_array_foreach (codes, i, code) {
		bool found = false;

		json_array_foreach (rows, k, row)
			found |=
			    json_is_at(row, "code", json_string_value(code));
		if (!found)
			return ecx_fail(conn, ECX_CONFIG,
			    "Tryton has no warehouse '%s', or the user may not "
			    "see it: correct 'warehouses'",
			    json_string_value(code));
	}
	return json_array_size(rows) > 0
		   ? ECX_OK
		   : ecx_fail(conn, ECX_CONFIG,
			 "Tryton has no warehouse that the user may see");
}

/* Reads the warehouses: those of the section, or all. */
static enum ecx_err
read_warehouses(struct ecx_conn *conn, json_t **rows)
{
	json_auto_t *codes = ecx_words(conn, "warehouses");
	json_t *domain = json_pack("[[s,s,s]]", "type", "=", "warehouse");
	size_t n = json_array_size(codes);
	enum ecx_err err;

	if (n > 0)
		json_array_append_new(
		    domain, json_pack("[s,s,O]", "code", "in", codes));
	err = tryton_search(conn, "stock.location", domain, 0,
	    json_pack("[s,s]", "code", "name"), NULL, rows);
	return err == ECX_OK ? check_codes(conn, codes, *rows) : err;
}

static enum ecx_err
stock_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	json_auto_t *warehouses = NULL;
	enum ecx_err err = read_warehouses(conn, &warehouses);
	bool found = query->place == NULL;
	size_t i;

	for (i = 0; i < json_array_size(warehouses) && err == ECX_OK; i++) {
		json_t *warehouse = json_array_get(warehouses, i);
		const char *code = json_string_at(warehouse, "code");
		/* Items in the input or the output zone are not for sale. */
		json_auto_t *context = json_pack("{s:[O],s:b,s:b}", "locations",
		    json_object_get(warehouse, "id"), "with_childs", true,
		    "stock_skip_warehouse", true);
		json_auto_t *more = json_pack("{s:O}", "warehouse", warehouse);

		if (query->place != NULL &&
		    (code == NULL || strcmp(code, query->place) != 0))
			continue;
		found = true;
		err = list_products(conn, query->kind, query, e, context, more);
	}
	return err != ECX_OK || found ? err
				      : ecx_no_rows_of(conn, "warehouses",
					    "warehouse", query->place);
}

/* ---- fulfillments ---- */

static json_t *
shipment_fields(struct ecx_conn *conn)
{
	static const char *const ours[] = {
	    "modified", "complete", "sale", NULL};
	static const char *const always[] = {"web_id", "number",
	    "shipment_state", "shipments.state", "shipments.create_date",
	    "shipments.write_date", "shipments.outgoing_moves.state",
	    "shipments.outgoing_moves.sale",
	    "shipments.outgoing_moves.product.code",
	    "shipments.outgoing_moves.quantity", NULL};
	json_t *fields = map_fields(conn, ECX_FULFILLMENT, "shipments.",
	    "shipments.outgoing_moves.", ours);

	if (fields != NULL)
		add_fields(fields, always);
	return fields;
}

/* Appends a move, or adds its quantity to the move of the same product. */
static void
add_move(json_t *moves, json_t *move)
{
	const json_t *product = json_at(move, "product.id");
	size_t i;

	for (i = 0; i < json_array_size(moves); i++) {
		json_t *m = json_array_get(moves, i);

		if (!json_equal(json_at(m, "product.id"), product))
			continue;
		json_set_dec(m, "quantity",
		    dec_add(json_decimal_at(m, "quantity"),
			json_decimal_at(move, "quantity")));
		return;
	}
	json_array_append(moves, move);
}

/* The part of a shipment that belongs to this sale, new: a shipment may be of
 * several sales. */
static json_t *
shipment_of(const json_t *sale, json_t *shipment)
{
	static const char *const dates[] = {"create_date", "write_date", NULL};
	bool complete = json_is_at(sale, "shipment_state", "sent");
	json_t *doc = json_copy(shipment), *moves = json_array();
	const json_t *list = json_object_get(shipment, "outgoing_moves");
	size_t i;

	for (i = 0; i < json_array_size(list); i++) {
		json_t *move = json_array_get(list, i);

		if (json_is_at(move, "state", "done") &&
		    json_equal(json_object_get(move, "sale"),
			json_object_get(sale, "id")))
			add_move(moves, move);
	}
	json_object_set_new(doc, "outgoing_moves", moves);
	json_object_set_new(doc, "complete", json_boolean(complete));
	json_object_set(doc, "sale", (json_t *)sale);
	set_modified(doc, dates);
	return doc;
}

/* Emits the shipments of a sale that are done; false when the list is stopped.
 */
static bool
emit_shipments(struct ecx_emitter *e, json_t *sale)
{
	json_auto_t *list = json_incref(json_object_get(sale, "shipments"));
	const char *mark = json_string_value(json_object_get(sale, JSON_MARK));
	size_t i;

	json_object_del(sale, "shipments");
	/* One shipment that cannot be read is no reason to refuse the others:
	 * it has a mark of its own. */
	if (mark != NULL && strstr(mark, " at shipments.") != NULL)
		json_object_del(sale, JSON_MARK);
	for (i = 0; i < json_array_size(list); i++) {
		json_t *shipment = json_array_get(list, i);

		if (json_is_at(shipment, "state", "done") &&
		    ecx_emit_doc(e, shipment_of(sale, shipment)) != ECX_OK)
			return false;
	}
	return true;
}

/* Lists the shipments of the sales of a domain, which is stolen. */
static enum ecx_err
list_shipments(struct ecx_conn *conn, struct ecx_emitter *e, json_t *domain)
{
	json_auto_t *own = domain;
	json_auto_t *fields = shipment_fields(conn);
	const size_t size = page_size(conn);
	auto_pages struct pages pages = {0};
	json_int_t last = 0;
	enum ecx_err err;
	size_t i, n;

	if (fields == NULL)
		return ECX_CONFIG;
	do {
		json_auto_t *rows = NULL;

		err = tryton_search(conn, "sale.sale",
		    json_pack("[O,[s,s,I]]", own, "id", ">", last), size,
		    json_incref(fields), NULL, &rows);
		if (err == ECX_OK)
			err = pages_note_rows(conn, &pages, NULL, rows, false);
		if (err != ECX_OK)
			return err;
		n = json_array_size(rows);
		for (i = 0; i < n; i++) {
			json_t *sale = json_array_get(rows, i);

			last = json_integer_value(json_object_get(sale, "id"));
			if (!emit_shipments(e, sale))
				return ECX_STOPPED;
		}
		if (n > 0 || last == 0)
			err = ecx_emit_page(e, ecx_all);
	} while (err == ECX_OK && n == size);
	return err;
}

static enum ecx_err
fulfillment_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	const size_t size = page_size(conn);
	enum ecx_err err = ECX_OK;
	size_t i, n;

	if (query->n_ids > 0)
		return list_shipments(conn, e,
		    json_pack("[s,[s,s,o],[s,s,o]]", "OR", "web_id", "in",
			list_of(query->ids, query->n_ids), "shipments.number",
			"in", list_of(query->ids, query->n_ids)));
	if (query->refs == NULL)
		return list_shipments(
		    conn, e, json_pack("[[s,s,n]]", "web_id", "!="));
	for (i = 0; i < query->n_refs && err == ECX_OK; i += n) {
		n = query->n_refs - i < size ? query->n_refs - i : size;
		err = list_shipments(conn, e,
		    json_pack("[[s,s,o]]", "web_id", "in",
			list_of(query->refs + i, n)));
	}
	return query->n_refs == 0 ? ecx_emit_page(e, ecx_all) : err;
}

/* ---- the driver ---- */

static enum ecx_err
ping(struct ecx_conn *conn)
{
	const char *shop = conf_text(conn->conf, "web_shop");
	json_int_t id;
	enum ecx_err err = tryton_context(conn);

	return err == ECX_OK && shop != NULL
		   ? tryton_find_id(conn, "web.shop", "name", shop, &id)
		   : err;
}

const struct ecx_driver ecx_driver_tryton = {
    .name = "tryton",
    .title = "Tryton",
    .roles = ECX_BUSINESS,
    .flags = ECX_REF_UNIQUE,
    .state_size = sizeof(struct tryton),
    .open = tryton_open,
    .close = tryton_close,
    .ping = ping,
    .verbs =
	{
	    [ECX_ORDER] = {.list = tryton_order_list,
		.find = tryton_order_find,
		.create = tryton_order_create,
		.release = tryton_order_release},
	    [ECX_CHANGE] = {.update = tryton_change},
	    [ECX_CREDIT] = {.find = tryton_credit_find,
		.create = tryton_credit_create},
	    [ECX_CUSTOMER] = {.find = tryton_customer_find,
		.create = tryton_customer_create},
	    [ECX_STOCK] = {.list = stock_list},
	    [ECX_FULFILLMENT] = {.list = fulfillment_list},
	    [ECX_STATE] = {.list = tryton_state_list},
	    [ECX_PRODUCT] = {.list = product_list},
	    [ECX_PRICE] = {.list = price_list},
	},
};
