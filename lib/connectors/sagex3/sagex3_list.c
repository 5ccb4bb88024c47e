/* Stock, products and prices as they stand, and what was delivered of our
 * orders. */
#include <stdlib.h>
#include <string.h>

#include "connectors/sagex3/sagex3_in.h"
#include "core/levels.h"

/* References in one request: a longer one may not pass a proxy. */
enum { REFS = 20 };

/* ---- stock ---- */

struct stock {
	struct levels levels;
	json_t *formula; /* "PHYSTO", "-PHYALL" */
};

/* A figure that is hidden is no zero: then the sum is bad. */
static struct dec
quantity_of(const struct stock *s, const json_t *row)
{
	struct dec sum = dec_zero(), part;
	const json_t *term;
	size_t i;

	json_array_foreach (s->formula, i, term) {
		const char *field = json_string_value(term);
		bool less = *field == '-';

		part = json_decimal(
		    json_object_get(row, less ? field + 1 : field));
		sum = less ? dec_sub(sum, part) : dec_add(sum, part);
	}
	return sum;
}

static enum ecx_err
stock_page(void *data, json_t *rows)
{
	struct stock *s = data;
	enum ecx_err err = ECX_OK;
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		auto_free char *key = xasprintf("%s@%s",
		    json_text_at(row, "ITMREF"), json_text_at(row, "STOFCY"));

		if (err == ECX_OK)
			err = levels_add(
			    &s->levels, key, row, quantity_of(s, row));
	}
	return err;
}

/* A site at a time, so that the rows of an item follow one another. */
static enum ecx_err
list_sites(struct ecx_conn *conn, const json_t *sites, struct stock *s)
{
	static const struct sagex3_source source = {"stock_source", "ITMMVT"};
	enum ecx_err err = ECX_OK;
	json_t *site;
	size_t i;

	json_array_foreach (sites, i, site) {
		if (err == ECX_OK)
			err = sagex3_pages_of(conn, &source, "STOFCY",
			    json_string_value(site), "ITMREF", stock_page, s);
	}
	return err == ECX_OK ? levels_end(&s->levels) : err;
}

enum ecx_err
sagex3_stock_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	json_auto_t *sites = query->place != NULL
				 ? json_pack("[s]", query->place)
				 : ecx_words(conn, "stock_sites");
	json_auto_t *formula = ecx_words(conn, "stock_formula");
	struct stock s = {.formula = formula};
	enum ecx_err err;

	if (json_array_size(sites) == 0)
		return ecx_fail(conn, ECX_CONFIG, "stock_sites is not set");
	levels_init(&s.levels, conn, e);
	err = list_sites(conn, sites, &s);
	levels_free(&s.levels);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

/* ---- products and prices ---- */

struct listing {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	const char *field; /* of the change, or of the price */
	json_t *statuses;  /* of what is sold */
	int64_t last;      /* change so far */
	char cursor[CLOCK_TEXT];
};

/* A column that the site does not show says nothing. */
static bool
is_sold(const struct listing *l, const json_t *row)
{
	auto_free char *status = json_id(json_object_get(row, "ITMSTA"));
	const json_t *one;
	size_t i;

	json_array_foreach (l->statuses, i, one)
		if (strcmp(json_string_value(one), status) == 0)
			return true;
	return *status == '\0';
}

/* Rows come by their item: the time moves on when all are there. */
static enum ecx_err
product_page(void *data, json_t *rows)
{
	struct listing *l = data;
	enum ecx_err err = ECX_OK;
	json_t *row;
	int64_t at;
	size_t i;

	json_array_foreach (rows, i, row) {
		if (clock_parse(json_text_at(row, l->field), &at) &&
		    at > l->last)
			l->last = at;
		if (err == ECX_OK && is_sold(l, row))
			err = ecx_emit_doc(l->e, json_incref(row));
	}
	return err == ECX_OK ? ecx_emit_page(l->e, l->cursor) : err;
}

enum ecx_err
sagex3_product_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	static const struct sagex3_source source = {
	    "product_source", "ITMMASTER"};
	json_auto_t *statuses = ecx_words(conn, "item_status");
	struct listing l = {.conn = conn,
	    .e = e,
	    .field = conf_text(conn->conf, "changed_field"),
	    .statuses = statuses};
	auto_free char *where = NULL;
	char time[CLOCK_TEXT];
	int64_t from;
	enum ecx_err err = ecx_query_from(conn, query, &l.last, &from);

	if (err != ECX_OK)
		return err;
	clock_print(l.last, l.cursor);
	if (from > 0 && strcmp(l.field, "none") != 0)
		where =
		    xasprintf("(%s ge @%s@)", l.field, clock_print(from, time));
	err = sagex3_pages(conn, &source, where, "ITMREF", product_page, &l);
	return err == ECX_OK ? ecx_emit_page(e, clock_print(l.last, time))
			     : err;
}

/* What costs nothing has no price yet. */
static enum ecx_err
price_page(void *data, json_t *rows)
{
	struct listing *l = data;
	enum ecx_err err = ECX_OK;
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		struct dec price = json_decimal(json_object_get(row, l->field));

		if (err != ECX_OK)
			return err;
		if (dec_bad(price)) {
			err = ecx_emit_bad(l->e, row, "a price is no number");
			continue;
		}
		if (dec_is_zero(price))
			continue;
		json_object_set_new(row, "ecx", json_object());
		json_set_dec(json_object_get(row, "ecx"), "price", price);
		err = ecx_emit_doc(l->e, json_incref(row));
	}
	return err;
}

enum ecx_err
sagex3_price_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	static const struct sagex3_source source = {"price_source", "ITMSALES"};
	struct listing l = {.conn = conn,
	    .e = e,
	    .field = conf_text(conn->conf, "sales_price_field")};
	enum ecx_err err =
	    sagex3_pages(conn, &source, NULL, NULL, price_page, &l);

	(void)query; /* a price begins and ends without being changed */
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

/* ---- fulfillments ---- */

const struct sagex3_source sagex3_orders = {"order_source", "SORDER"};

/* The field of an order that holds our reference. */
static const char *
reference(const struct ecx_conn *conn)
{
	return conf_text(conn->conf, "reference_field");
}

/* What belongs to some of our references. */
struct shipping {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	/* how the site calls things in deliveries */
	const char *order, *lines, *quantity, *status, *left;
	json_t *orders;     /* rows */
	json_t *deliveries; /* with their lines */
};

/* A column that the site does not show would look like nothing delivered. */
static enum ecx_err
add_delivery(struct shipping *s, const json_t *delivery)
{
	const char *const names[] = {s->status, s->lines};
	size_t i;

	for (i = 0; i < ARRAY_LEN(names); i++)
		if (json_object_get(delivery, names[i]) == NULL)
			return ecx_fail(s->conn, ECX_CONFIG,
			    "delivery_source: its details do not show %s",
			    names[i]);
	json_array_append(s->deliveries, (json_t *)delivery);
	return ECX_OK;
}

static enum ecx_err
read_deliveries(struct shipping *s)
{
	static const struct sagex3_source source = {
	    "delivery_source", "SDELIVERY"};
	json_auto_t *numbers = json_array();
	json_auto_t *rows = NULL;
	const json_t *row;
	size_t i;
	enum ecx_err err;

	json_array_foreach (s->orders, i, row)
		json_array_append_new(
		    numbers, json_string(json_text_at(row, "SOHNUM")));
	err = sagex3_rows_by(s->conn, &source, s->order, numbers, &rows);
	json_array_foreach (rows, i, row) {
		json_auto_t *delivery = NULL;

		if (err == ECX_OK)
			err = sagex3_details(s->conn, &source,
			    json_text_at(row, "SDHNUM"), &delivery);
		if (err == ECX_OK)
			err = add_delivery(s, delivery);
	}
	return err;
}

/* Only what was validated: goods that are prepared may still go back. */
static bool
has_left(const struct shipping *s, const json_t *delivery)
{
	auto_free char *status = json_id(json_object_get(delivery, s->status));

	return strcmp(status, s->left) == 0;
}

/* Adds a line to the sum of its item. */
static void
add_line(json_t *sums, const char *item, struct dec more)
{
	json_t *sum = json_object_get(sums, item);

	if (sum == NULL) {
		sum = json_pack("{s:s}", "item", item);
		json_object_set_new(sums, item, sum);
	} else {
		more = dec_add(more, json_decimal_at(sum, "quantity"));
	}
	json_set_dec(sum, "quantity", dec_trim(more));
}

/* The lines of an order in a delivery, by item; false when a quantity is no
 * number. */
static bool
sum_lines(const struct shipping *s, const json_t *delivery, const char *number,
    json_t *sums)
{
	const json_t *line;
	size_t i;

	json_array_foreach (json_object_get(delivery, s->lines), i, line) {
		const json_t *of =
		    json_is_at(line, s->order, "") ? delivery : line;
		struct dec more =
		    json_decimal(json_object_get(line, s->quantity));

		if (!json_is_at(of, s->order, number))
			continue;
		if (dec_bad(more))
			return false;
		if (!dec_is_zero(more))
			add_line(sums, json_text_at(line, "ITMREF"), more);
	}
	return true;
}

/* A delivery may be of several orders: it is told once for each. */
static enum ecx_err
give_delivery(const struct shipping *s, const json_t *order,
    const json_t *delivery, bool complete)
{
	json_auto_t *sums = json_object();
	json_auto_t *lines = json_array();
	json_t *given, *ecx, *sum;
	const char *item;

	if (!sum_lines(s, delivery, json_text_at(order, "SOHNUM"), sums))
		return ecx_emit_bad(
		    s->e, delivery, "a delivered quantity is no number");
	json_object_foreach (sums, item, sum)
		json_array_append(lines, sum);
	if (json_array_size(lines) == 0)
		return ECX_OK;
	given = json_deep_copy(delivery);
	ecx = json_pack("{s:O, s:b}", "lines", lines, "complete", complete);
	json_set_text(ecx, "ref", json_text_at(order, reference(s->conn)));
	json_object_set_new(given, "ecx", ecx);
	return ecx_emit_doc(s->e, given);
}

/* The order is complete when X3 calls it that and all of it has left. */
static enum ecx_err
give_order(const struct shipping *s, const json_t *order)
{
	auto_free char *status = json_id(json_object_get(order, "DLVSTA"));
	bool complete = strcmp(status, "3") == 0;
	const char *number = json_text_at(order, "SOHNUM");
	enum ecx_err err = ECX_OK;
	const json_t *one;
	size_t i;

	json_array_foreach (s->deliveries, i, one)
		if (json_is_at(one, s->order, number) && !has_left(s, one))
			complete = false;
	json_array_foreach (s->deliveries, i, one)
		if (err == ECX_OK && has_left(s, one))
			err = give_delivery(s, order, one, complete);
	return err;
}

static enum ecx_err
list_orders(struct shipping *s, const json_t *refs)
{
	const char *field = reference(s->conn);
	enum ecx_err err =
	    sagex3_rows_by(s->conn, &sagex3_orders, field, refs, &s->orders);
	const json_t *order;
	size_t i;

	if (err == ECX_OK)
		err = read_deliveries(s);
	json_array_foreach (s->orders, i, order) {
		if (err == ECX_OK && json_is_at(order, field, ""))
			err = ecx_fail(s->conn, ECX_CONFIG,
			    "order_source: its rows do not show %s", field);
		if (err == ECX_OK)
			err = give_order(s, order);
	}
	return err;
}

static enum ecx_err
list_page(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	json_auto_t *delivered = ecx_words(conn, "delivered");
	json_auto_t *deliveries = json_array();
	struct shipping s = {.conn = conn,
	    .e = e,
	    .order = conf_text(conn->conf, "delivery_order_field"),
	    .lines = conf_text(conn->conf, "delivery_lines"),
	    .quantity = conf_text(conn->conf, "delivered_quantity"),
	    .status = json_text_at(delivered, "0"),
	    .left = json_text_at(delivered, "1"),
	    .deliveries = deliveries};
	enum ecx_err err = list_orders(&s, refs);

	json_decref(s.orders);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

enum ecx_err
sagex3_fulfillment_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, REFS, list_page, e);
}
