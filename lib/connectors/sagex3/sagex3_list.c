/* Stock levels, products and prices, and the shipments of created orders. */
#include <stdlib.h>
#include <string.h>

#include "connectors/sagex3/sagex3_in.h"
#include "core/levels.h"

/* Deliveries in succession that X3 fails to read, before it is X3's fault. */
enum { FAILED = 2 };

/* ---- stock ---- */

struct stock {
	struct levels levels;
	json_t *formula; /* "PHYSTO", "-PHYALL" */
	size_t rows;     /* of the site */
};

/* A quantity that is not shown does not mean 0: then the sum is bad. */
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
add_stock_rows(void *data, json_t *rows)
{
	struct stock *s = data;
	enum ecx_err err = ECX_OK;
	const json_t *row;
	size_t i;

	s->rows += json_array_size(rows);
	json_array_foreach (rows, i, row) {
		auto_free char *key = xasprintf("%s@%s",
		    json_text_at(row, "ITMREF"), json_text_at(row, "STOFCY"));

		if (err == ECX_OK)
			err = levels_add(
			    &s->levels, key, row, quantity_of(s, row));
	}
	return err;
}

/* Reads one site after another, so that the rows of an item are adjacent. */
static enum ecx_err
list_sites(struct ecx_conn *conn, const json_t *sites, struct stock *s)
{
	enum ecx_err err = ECX_OK;
	json_t *site;
	size_t i;

	json_array_foreach (sites, i, site) {
		s->rows = 0;
		if (err == ECX_OK)
			err = sagex3_pages_of(conn, "stock_source", "STOFCY",
			    json_string_value(site), "ITMREF", add_stock_rows,
			    s);
		if (err == ECX_OK && s->rows == 0)
			err = ecx_no_rows_of(conn, "stock_sites", "site",
			    json_string_value(site));
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
	const char *field; /* the time of change, or the price */
	json_t *statuses;  /* the statuses of items that are sold */
	json_t *lists;     /* codes of price lists; empty: no lists */
	int64_t last;      /* the last change so far */
	char cursor[CLOCK_TEXT];
};

/* Has the item one of the statuses, or does the site not show the column? */
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

/* Rows are sorted by item, so the cursor moves on only after the last page. */
static enum ecx_err
emit_products(void *data, json_t *rows)
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
	err = sagex3_pages(
	    conn, "product_source", where, "ITMREF", emit_products, &l);
	return err == ECX_OK ? ecx_emit_page(e, clock_print(l.last, time))
			     : err;
}

/* Adds what a row of a price list has beside the price. */
static void
add_terms(const struct listing *l, const json_t *row, json_t *ecx)
{
	const struct conf_section *conf = l->conn->conf;
	const char *list = conf_text(conf, "price_list_field");
	const char *unit = json_text_at(row, "UOM");

	if (json_array_size(l->lists) > 1)
		json_set_text(ecx, "type", json_text_at(row, list));
	if (conf_text(conf, "price_unit") == NULL && *unit != '\0')
		json_set_text(ecx, "unit", unit);
}

/* Is the price for the item alone, as far as the row shows it? Price lists may
 * have more criteria, such as a customer. */
static bool
is_for_item(const json_t *row)
{
	static const char *const more[] = {
	    "PLICRI2", "PLICRI3", "PLICRI4", "PLICRI5"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(more); i++)
		if (!json_is_at(row, more[i], ""))
			return false;
	return true;
}

/* A price of 0 is ignored: the item has no price yet. */
static enum ecx_err
emit_price(const struct listing *l, json_t *row)
{
	const char *unit = conf_text(l->conn->conf, "price_unit");
	const char *item = json_text_at(row, "ITMREF");
	struct dec price = json_decimal(json_object_get(row, l->field));
	auto_free char *why = NULL;
	json_t *ecx;

	if (!json_is_object(row))
		return ecx_emit_bad(l->e, row, "the row is no record");
	if (*item == '\0')
		item = json_text_at(row, "PLICRI1");
	if (!is_for_item(row))
		why = xasprintf("item %s: the price depends on more than the "
				"item: see price_list",
		    item);
	else if (dec_bad(price))
		why = xasprintf("item %s: %s is not a number", item, l->field);
	if (why != NULL)
		return ecx_emit_bad(l->e, row, why);
	if (dec_is_zero(price) ||
	    (json_array_size(l->lists) > 0 && unit != NULL &&
		!json_is_at(row, "UOM", unit)))
		return ECX_OK;
	ecx = json_object();
	json_object_set_new(row, "ecx", ecx);
	json_set_dec(ecx, "price", price);
	if (json_array_size(l->lists) > 0)
		add_terms(l, row, ecx);
	return ecx_emit_doc(l->e, json_incref(row));
}

static enum ecx_err
emit_prices(void *data, json_t *rows)
{
	const struct listing *l = data;
	enum ecx_err err = ECX_OK;
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row)
		if (err == ECX_OK)
			err = emit_price(l, row);
	return err;
}

enum ecx_err
sagex3_price_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	json_auto_t *lists = ecx_words(conn, "price_list");
	struct listing l = {.conn = conn,
	    .e = e,
	    .field = conf_text(conn->conf, "sales_price_field"),
	    .lists = lists};
	enum ecx_err err = ECX_OK;
	const json_t *list;
	size_t i;

	(void)query; /* a price starts and ends without being changed */
	if (json_array_size(lists) == 0)
		err = sagex3_pages(
		    conn, "price_source", NULL, NULL, emit_prices, &l);
	json_array_foreach (lists, i, list)
		if (err == ECX_OK)
			err = sagex3_pages_of(conn, "price_source",
			    conf_text(conn->conf, "price_list_field"),
			    json_string_value(list), NULL, emit_prices, &l);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

/* ---- fulfillments ---- */

/* The field of an order that holds our reference. */
static const char *
reference(const struct ecx_conn *conn)
{
	return conf_text(conn->conf, "reference_field");
}

/* The orders with some of our references, and their deliveries. */
struct shipping {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	/* columns of deliveries, and the status of a shipped one */
	const char *order, *lines, *quantity, *status, *shipped;
	json_t *orders;     /* as rows */
	json_t *deliveries; /* with their lines */
};

/* Fails when the site does not show a column, so that nothing would seem to be
 * shipped. */
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

/* Reads a delivery; one that cannot be read is refused by itself, and its order
 * is not complete. *failed counts those in succession that X3 did not answer
 * for: after a few it is X3, and no delivery. */
static enum ecx_err
read_delivery(struct shipping *s, const json_t *row, size_t *failed)
{
	json_auto_t *delivery = NULL;
	auto_free char *why = NULL;
	enum ecx_err err = sagex3_details(
	    s->conn, "delivery_source", json_text_at(row, "SDHNUM"), &delivery);

	if (err == ECX_OK) {
		*failed = 0;
		return add_delivery(s, delivery);
	}
	if (ecx_err_stops(err) || (ecx_err_passes(err) && ++*failed > FAILED))
		return err;
	json_array_append(s->deliveries, (json_t *)row);
	why = xasprintf("delivery %s could not be read: %s",
	    json_text_at(row, "SDHNUM"), s->conn->error);
	return ecx_emit_bad(s->e, row, why);
}

static enum ecx_err
read_deliveries(struct shipping *s)
{
	json_auto_t *numbers = json_array();
	json_auto_t *rows = NULL;
	const json_t *row;
	size_t i, failed = 0;
	enum ecx_err err;

	json_array_foreach (s->orders, i, row)
		json_array_append_new(
		    numbers, json_string(json_text_at(row, "SOHNUM")));
	err = sagex3_rows_by(
	    s->conn, "delivery_source", s->order, numbers, &rows);
	json_array_foreach (rows, i, row)
		if (err == ECX_OK)
			err = read_delivery(s, row, &failed);
	return err;
}

/* Is the delivery validated? Prepared items may still be put back. */
static bool
is_shipped(const struct shipping *s, const json_t *delivery)
{
	auto_free char *status = json_id(json_object_get(delivery, s->status));

	return strcmp(status, s->shipped) == 0;
}

/* Adds the quantity of a line to the sum of its item. */
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

/* Sums the lines of an order in a delivery by item; false when a quantity is
 * not a number. */
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

static enum ecx_err
emit_bad_delivery(const struct shipping *s, const json_t *delivery)
{
	auto_free char *why =
	    xasprintf("delivery %s: %s of a line is not a number",
		json_text_at(delivery, "SDHNUM"), s->quantity);

	return ecx_emit_bad(s->e, delivery, why);
}

/* Emits a delivery as a shipment of the order: it may belong to several orders,
 * and is emitted once for each. */
static enum ecx_err
emit_delivery(const struct shipping *s, const json_t *order,
    const json_t *delivery, bool complete)
{
	json_auto_t *sums = json_object();
	json_auto_t *lines = json_array();
	json_t *shipment, *ecx, *sum;
	const char *item;

	if (!sum_lines(s, delivery, json_text_at(order, "SOHNUM"), sums))
		return emit_bad_delivery(s, delivery);
	json_object_foreach (sums, item, sum)
		json_array_append(lines, sum);
	if (json_array_size(lines) == 0)
		return ECX_OK;
	shipment = json_deep_copy(delivery);
	ecx = json_pack("{s:O, s:b}", "lines", lines, "complete", complete);
	json_set_text(ecx, "ref", json_text_at(order, reference(s->conn)));
	json_object_set_new(shipment, "ecx", ecx);
	return ecx_emit_doc(s->e, shipment);
}

/* Emits the shipments of an order. It is complete when its status in X3 is
 * delivered and all its deliveries were shipped. */
static enum ecx_err
emit_order(const struct shipping *s, const json_t *order)
{
	auto_free char *status = json_id(json_object_get(order, "DLVSTA"));
	bool complete = strcmp(status, "3") == 0;
	const char *number = json_text_at(order, "SOHNUM");
	enum ecx_err err = ECX_OK;
	const json_t *one;
	size_t i;

	json_array_foreach (s->deliveries, i, one)
		if (json_is_at(one, s->order, number) && !is_shipped(s, one))
			complete = false;
	json_array_foreach (s->deliveries, i, one)
		if (err == ECX_OK && is_shipped(s, one))
			err = emit_delivery(s, order, one, complete);
	return err;
}

static enum ecx_err
list_orders(struct shipping *s, const json_t *refs)
{
	const char *field = reference(s->conn);
	enum ecx_err err =
	    sagex3_rows_by(s->conn, "order_source", field, refs, &s->orders);
	const json_t *order;
	size_t i;

	if (err == ECX_OK)
		err = read_deliveries(s);
	json_array_foreach (s->orders, i, order) {
		if (err == ECX_OK && json_is_at(order, field, ""))
			err = ecx_fail(s->conn, ECX_CONFIG,
			    "order_source: its rows do not show %s", field);
		if (err == ECX_OK)
			err = emit_order(s, order);
	}
	return err;
}

static enum ecx_err
emit_of_refs(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	json_auto_t *delivered = ecx_words(conn, "delivered");
	json_auto_t *deliveries = json_array();
	struct shipping s = {.conn = conn,
	    .e = e,
	    .order = conf_text(conn->conf, "delivery_order_field"),
	    .lines = conf_text(conn->conf, "delivery_lines"),
	    .quantity = conf_text(conn->conf, "delivered_quantity"),
	    .status = json_text_at(delivered, "0"),
	    .shipped = json_text_at(delivered, "1"),
	    .deliveries = deliveries};
	enum ecx_err err = list_orders(&s, refs);

	json_decref(s.orders);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

enum ecx_err
sagex3_fulfillment_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, SAGEX3_REFS, emit_of_refs, e);
}
