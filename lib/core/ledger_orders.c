/* Orders of a store: those that the ERP does not know yet, and those that it
 * still has to ship. */
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/mem.h"
#include "core/ledger.h"
#include "core/ledger_orders.h"

/* For how long a tracking number may come after its shipment was sent: 7 days.
 */
static const int64_t late_max = INT64_C(7) * 86400 * 1000000;

static const char *
text_at(const json_t *doc, const char *path)
{
	const char *text = json_string_at(doc, path);

	return text != NULL ? text : "";
}

/* The lines of an order, an array of {orderItemNumber, sku, quantity}, as JSON
 * text. */
static char *
lines_of(const json_t *order)
{
	json_auto_t *lines = json_array();
	const json_t *items = json_at(order, "orderedItem");
	const json_t *item;
	json_t *line;
	size_t i;

	json_array_foreach (items, i, item) {
		line = json_object();
		json_set_text(line, "orderItemNumber",
		    json_string_at(item, "orderItemNumber"));
		json_set_text(line, "sku", json_string_at(item, "sku"));
		json_set_text(
		    line, "quantity", json_string_at(item, "orderQuantity"));
		(void)json_array_append_new(lines, line);
	}
	return json_text(lines);
}

static json_t *
parse(const char *text)
{
	struct json_problem ignored;

	return text != NULL ? json_read(text, strlen(text), &ignored) : NULL;
}

/* Forgets the acknowledged stock levels of an order's SKUs at all locations. A
 * key of stock is SKU@LOCATION; keys compare by bytes. */
static void
forget_levels(struct ledger *l, const json_t *order)
{
	const json_t *items = json_at(order, "orderedItem");
	const json_t *item;
	size_t i;

	json_array_foreach (items, i, item) {
		const char *sku = text_at(item, "sku");
		auto_free char *first = xasprintf("%s@", sku);
		auto_free char *behind = xasprintf("%s%c", sku, '@' + 1);

		sql_post(l,
		    "UPDATE levels SET value = '' WHERE target = $1"
		    " AND kind = $2 AND key >= $3 AND key < $4",
		    SQL_ARGS(sql_text(text_at(order, "source")),
			sql_kind(ECX_STOCK), sql_text(first),
			sql_text(behind)));
	}
}

/* An order that the target does not know yet is kept as the store has it: an
 * edited order reserves other quantities, one of which nothing will come
 * reserves none, until the store changes that. `lost` tells it from one that a
 * person closed. */
void
ledger_order_seen(struct ledger *l, const char *target, const json_t *order)
{
	const bool lost = !ecx_doc_holds_stock(order);
	const int64_t now = clock_now();
	auto_free char *lines = lines_of(order);

	sql_begin(l);
	forget_levels(l, order);
	sql_post(l,
	    "INSERT INTO orders"
	    " (target, ref, source, id, number, lines, seen, known, closed,"
	    " lost)"
	    " VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8, $9)"
	    " ON CONFLICT (target, ref) DO UPDATE SET"
	    " lines = excluded.lines,"
	    " lost = CASE WHEN orders.closed = 0 OR orders.lost = 1"
	    " THEN excluded.lost ELSE 0 END,"
	    " closed = CASE WHEN orders.closed = 0 OR orders.lost = 1"
	    " THEN excluded.closed ELSE orders.closed END"
	    " WHERE orders.known = 0 AND (orders.lines <> excluded.lines"
	    " OR (orders.closed = 0) <> (excluded.closed = 0))",
	    SQL_ARGS(sql_text(target), sql_text(text_at(order, "ref")),
		sql_text(text_at(order, "source")),
		sql_text(json_string_at(order, "id")),
		sql_text(json_string_at(order, "orderNumber")), sql_text(lines),
		sql_int(now), sql_int(lost ? now : 0), sql_int(lost)));
	sql_commit(l);
}

void
orders_known(
    struct ledger *l, const char *target, const json_t *order, int64_t at)
{
	auto_free char *lines = lines_of(order);

	sql_post(l,
	    "INSERT INTO orders"
	    " (target, ref, source, id, number, lines, seen, known, closed)"
	    " VALUES ($1, $2, $3, $4, $5, $6, $7, $7, 0)"
	    " ON CONFLICT (target, ref) DO UPDATE SET"
	    " lines = excluded.lines, known = excluded.known, closed = 0"
	    " WHERE orders.known = 0",
	    SQL_ARGS(sql_text(target), sql_text(text_at(order, "ref")),
		sql_text(text_at(order, "source")),
		sql_text(json_string_at(order, "id")),
		sql_text(json_string_at(order, "orderNumber")), sql_text(lines),
		sql_int(at)));
}

/* ---- shipped in full? ---- */

struct open_line {
	const char *number;
	const char *sku;
	struct dec left;
};

static bool
is_same(const char *a, const char *b)
{
	return a != NULL && b != NULL && strcmp(a, b) == 0;
}

static bool
is_left(struct dec quantity)
{
	return dec_cmp(quantity, dec_zero()) > 0;
}

/* The line with the number that the item has; NULL when there is none. */
static struct open_line *
line_of(struct open_line *lines, size_t n, const json_t *item)
{
	const char *number = json_string_at(item, "orderItemNumber");
	size_t i;

	for (i = 0; i < n; i++)
		if (is_same(lines[i].number, number))
			return &lines[i];
	return NULL;
}

/* Counts an item without a line number for the lines of its SKU, from the first
 * to the last. */
static void
ship_by_sku(struct open_line *lines, size_t n, const json_t *item)
{
	const char *sku = json_string_at(item, "sku");
	struct dec quantity = json_decimal_at(item, "deliveredQuantity");
	struct dec part;
	size_t i;

	for (i = 0; i < n && is_left(quantity); i++) {
		if (!is_same(lines[i].sku, sku) || !is_left(lines[i].left))
			continue;
		part = dec_cmp(quantity, lines[i].left) < 0 ? quantity
							    : lines[i].left;
		lines[i].left = dec_sub(lines[i].left, part);
		quantity = dec_sub(quantity, part);
	}
}

static void
ship(struct open_line *lines, size_t n, const json_t *items)
{
	struct open_line *line;
	struct dec quantity;
	const json_t *item;
	size_t i;

	json_array_foreach (items, i, item) {
		quantity = json_decimal_at(item, "deliveredQuantity");
		line = line_of(lines, n, item);
		if (line != NULL && !dec_bad(quantity))
			line->left = dec_sub(line->left, quantity);
	}
	json_array_foreach (items, i, item)
		if (line_of(lines, n, item) == NULL &&
		    !dec_bad(json_decimal_at(item, "deliveredQuantity")))
			ship_by_sku(lines, n, item);
}

/* All items that were shipped of the order, as one array. */
static json_t *
shipped_items(struct ledger *l, const char *source, const char *ref)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT shipped FROM receipts WHERE ref = $1 AND source = $2"
	    " AND kind = $3 AND shipped IS NOT NULL",
	    SQL_ARGS(
		sql_text(ref), sql_text(source), sql_kind(ECX_FULFILLMENT)));
	json_t *all = json_array();

	while (sql_next(l, st)) {
		json_auto_t *items = parse(sql_column(l, st, 0));

		(void)json_array_extend(all, items);
	}
	return all;
}

/* Is nothing of the ordered lines left to ship? False when no line is known. */
static bool
is_shipped(const json_t *ordered, const json_t *items)
{
	const size_t n = json_array_size(ordered);
	auto_free struct open_line *lines = xcalloc(n, sizeof(*lines));
	bool done = n > 0;
	size_t i;

	for (i = 0; i < n; i++) {
		const json_t *line = json_array_get(ordered, i);

		lines[i].number = json_string_at(line, "orderItemNumber");
		lines[i].sku = json_string_at(line, "sku");
		lines[i].left = json_decimal_at(line, "quantity");
		if (dec_bad(lines[i].left))
			return false;
	}
	ship(lines, n, items);
	for (i = 0; i < n; i++)
		done = done && !is_left(lines[i].left);
	return done;
}

static json_t *
ordered_lines(struct ledger *l, const char *target, const char *ref)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT lines FROM orders WHERE target = $1 AND ref = $2",
	    SQL_ARGS(sql_text(target), sql_text(ref)));
	json_t *lines = NULL;

	if (sql_next(l, st)) {
		lines = parse(sql_column(l, st, 0));
		sql_done(l, st);
	}
	return lines;
}

void
orders_shipped(struct ledger *l, const json_t *fulfillment, int64_t at)
{
	const char *target = text_at(fulfillment, "source");
	const char *ref = text_at(fulfillment, "ref");
	json_auto_t *ordered = ordered_lines(l, target, ref);
	json_auto_t *items = shipped_items(l, target, ref);

	if (json_true_at(fulfillment, "complete") || is_shipped(ordered, items))
		sql_post(l,
		    "UPDATE orders SET closed = $3"
		    " WHERE target = $1 AND ref = $2 AND closed = 0",
		    SQL_ARGS(sql_text(target), sql_text(ref), sql_int(at)));
}

bool
ledger_ships_rest(struct ledger *l, const json_t *fulfillment)
{
	const char *target = text_at(fulfillment, "source");
	const char *ref = text_at(fulfillment, "ref");
	json_auto_t *ordered = ordered_lines(l, target, ref);
	json_auto_t *items = shipped_items(l, target, ref);

	(void)json_array_extend(items, json_at(fulfillment, "itemShipped"));
	return is_shipped(ordered, items);
}

bool
ledger_shipment_lacks(struct ledger *l, const char *target, const char *key,
    const json_t *fulfillment)
{
	/* A shipment that changed after it was sent has both rows. */
	static const char sql[] =
	    "SELECT 1 FROM (SELECT target, kind, key, ref FROM deferred"
	    " UNION ALL SELECT target, kind, key, ref FROM quarantine) AS q"
	    " WHERE target = $1 AND kind = $2 AND ref = $3 AND key <> $4"
	    " AND NOT EXISTS (SELECT 1 FROM receipts AS r"
	    " WHERE r.target = q.target AND r.kind = q.kind"
	    " AND r.key = q.key)";
	struct ledger_stmt *st = sql_query(l, sql,
	    SQL_ARGS(sql_text(target), sql_kind(ECX_FULFILLMENT),
		sql_text(text_at(fulfillment, "ref")), sql_text(key)));
	bool found = sql_next(l, st);

	sql_done(l, st);
	return found;
}

bool
ledger_ships_same(struct ledger *l, const char *target, const char *key,
    const json_t *fulfillment)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT shipped FROM receipts"
	    " WHERE target = $1 AND kind = $2 AND key = $3",
	    SQL_ARGS(
		sql_text(target), sql_kind(ECX_FULFILLMENT), sql_text(key)));
	json_auto_t *items = NULL;

	if (sql_next(l, st)) {
		items = parse(sql_column(l, st, 0));
		sql_done(l, st);
	}
	return items != NULL &&
	       json_equal(items, json_at(fulfillment, "itemShipped"));
}

json_t *
ledger_shipped_ids(struct ledger *l, const char *target, const char *key,
    const json_t *fulfillment)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT id FROM receipts"
	    " WHERE target = $1 AND kind = $2 AND ref = $3 AND key <> $4"
	    " AND id IS NOT NULL",
	    SQL_ARGS(sql_text(target), sql_kind(ECX_FULFILLMENT),
		sql_text(text_at(fulfillment, "ref")), sql_text(key)));
	json_t *ids = json_array();

	while (sql_next(l, st))
		(void)json_array_append_new(
		    ids, json_string(sql_column(l, st, 0)));
	return ids;
}

/* ---- queries of the flows ---- */

void
ledger_pending(struct ledger *l, const char *source, const char *target,
    int64_t since, ledger_pending_fn *fn, void *data)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT lines, known FROM orders WHERE target = $1"
	    " AND source = $2 AND known = 0 AND closed = 0"
	    " UNION ALL SELECT lines, known FROM orders WHERE target = $1"
	    " AND source = $2 AND known >= $3",
	    SQL_ARGS(sql_text(target), sql_text(source),
		sql_int(since > 0 ? since : 1)));
	const char *sku, *quantity;
	const json_t *line;
	size_t i;

	while (sql_next(l, st)) {
		json_auto_t *lines = parse(sql_column(l, st, 0));

		json_array_foreach (lines, i, line) {
			sku = json_string_at(line, "sku");
			quantity = json_string_at(line, "quantity");
			if (sku != NULL && quantity != NULL)
				fn(sku, quantity, sql_column_int(l, st, 1),
				    data);
		}
	}
}

json_t *
ledger_open_orders(struct ledger *l, const char *target, const char *source)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT ref, known FROM orders WHERE target = $1 AND source = $2"
	    " AND known > 0 AND closed = 0"
	    " UNION SELECT o.ref, o.known FROM receipts AS r"
	    " JOIN orders AS o ON o.target = r.source AND o.ref = r.ref"
	    " WHERE r.untracked = 1 AND r.source = $1 AND r.created >= $3"
	    " AND r.target = $2 AND o.source = $2 AND o.closed > 0"
	    " ORDER BY 2, 1",
	    SQL_ARGS(sql_text(target), sql_text(source),
		sql_int(clock_now() - late_max)));
	json_t *refs = json_array();

	while (sql_next(l, st))
		(void)json_array_append_new(
		    refs, json_string(sql_column(l, st, 0)));
	return refs;
}

json_t *
ledger_order(struct ledger *l, const char *target, const char *ref)
{
	struct ledger_stmt *st = sql_query(l,
	    "SELECT source, id, number, closed FROM orders"
	    " WHERE target = $1 AND ref = $2 AND known > 0",
	    SQL_ARGS(sql_text(target), sql_text(ref)));
	json_t *order;

	if (!sql_next(l, st))
		return NULL;
	order = json_object();
	json_set_text(order, "source", sql_column(l, st, 0));
	json_set_text(order, "orderId", sql_column(l, st, 1));
	json_set_text(order, "orderNumber", sql_column(l, st, 2));
	(void)json_object_set_new(
	    order, "closed", json_boolean(sql_column_int(l, st, 3) != 0));
	sql_done(l, st);
	return order;
}

bool
ledger_order_close(struct ledger *l, const char *target, const char *ref)
{
	return sql_write(l,
		   "UPDATE orders SET lost = 0, closed ="
		   " CASE WHEN closed = 0 THEN $3 ELSE closed END"
		   " WHERE ref = $1 AND (target = $2 OR $2 IS NULL)",
		   SQL_ARGS(sql_text(ref), sql_text(target),
		       sql_int(clock_now()))) > 0;
}
