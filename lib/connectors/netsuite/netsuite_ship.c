/* The list of shipments of our orders: reads the orders by our references,
 * their item fulfillments, and the lines and tracking numbers of these. */
#include <stdlib.h>
#include <string.h>

#include "base/json_answer.h"
#include "connectors/netsuite/netsuite_in.h"

/* Digits of a quantity behind the point. */
enum { RATE_SCALE = 6 };

bool
netsuite_is_shipped(const struct ecx_conn *conn, const json_t *shipment)
{
	return ecx_has_word(
	    conn, "shipped_status", json_text_at(shipment, "status"));
}

bool
netsuite_same_id(
    const json_t *a, const char *name, const json_t *b, const char *other)
{
	auto_free char *x = json_id(json_object_get(a, name));
	auto_free char *y = json_id(json_object_get(b, other));

	return *x != '\0' && strcmp(x, y) == 0;
}

enum ecx_err
netsuite_rows_of(struct ecx_conn *conn, struct netsuite_query *q,
    const char *column, const json_t *ids, netsuite_add_fn *add, json_t **rows)
{
	if (json_array_size(ids) == 0)
		return ECX_OK;
	netsuite_add_any(&q->sql, column, ids, add);
	return netsuite_read_all(conn, q, rows);
}

static enum ecx_err
read_orders(struct netsuite_shipping *s, const json_t *refs)
{
	auto_query struct netsuite_query q = {
	    .key[0] = {"t.id", "id", netsuite_add_id}};

	netsuite_query(&q,
	    "SELECT t.id, t.externalid, t.status FROM transaction t "
	    "WHERE t.type = 'SalesOrd' AND ");
	return netsuite_rows_of(
	    s->conn, &q, "t.externalid", refs, netsuite_add_text, &s->orders);
}

/* A column that no rule needs was refused: what is read without it is said
 * once, with the key that leaves it out. */
static void
go_without(
    struct ecx_conn *conn, bool *without, const char *noun, const char *advice)
{
	*without = true;
	ecx_warn(conn->name, NULL, "shipments are read without %s: %s; %s",
	    noun, conn->error, advice);
}

static enum ecx_err
read_shipments_of(
    struct netsuite_shipping *s, const json_t *orders, const char *carrier)
{
	auto_query struct netsuite_query q = {
	    .key = {{"l.previousdoc", "so", netsuite_add_id},
		{"f.id", "id", netsuite_add_id}}};

	netsuite_query(&q,
	    "SELECT DISTINCT l.previousdoc AS so, f.id, f.tranid, f.status, "
	    "TO_CHAR(f.trandate, 'YYYY-MM-DD') AS trandate%s%s%s "
	    "FROM PreviousTransactionLineLink l "
	    "JOIN transaction f ON f.id = l.nextdoc AND f.type = 'ItemShip' "
	    "WHERE ",
	    carrier != NULL ? ", " : "", carrier != NULL ? carrier : "",
	    carrier != NULL ? " AS carrier" : "");
	return netsuite_rows_of(s->conn, &q, "l.previousdoc", orders,
	    netsuite_add_id, &s->shipments);
}

static enum ecx_err
read_shipments(struct netsuite_shipping *s, const json_t *orders)
{
	struct netsuite *ns = netsuite_of(s->conn);
	const char *carrier = conf_text(s->conn->conf, "carrier_column");
	auto_free char *words = NULL;
	enum ecx_err err;

	if (ns->no_carrier || strcmp(carrier, "none") == 0)
		return read_shipments_of(s, orders, NULL);
	err = read_shipments_of(s, orders, carrier);
	if (err != ECX_CONFIG)
		return err;
	words = xstrdup(s->conn->error);
	json_decref(s->shipments);
	s->shipments = NULL;
	err = read_shipments_of(s, orders, NULL);
	(void)ecx_fail(s->conn, err, "%s", words);
	if (err == ECX_OK)
		go_without(s->conn, &ns->no_carrier, "a carrier",
		    "set carrier_column, or set it to none");
	return err;
}

/* Reads the lines that ship a line of an order: a fulfillment also has its
 * shipping item, and lines for the books. */
static enum ecx_err
read_lines_of(struct netsuite_shipping *s, const json_t *shipments, bool units)
{
	auto_query struct netsuite_query q = {
	    .key = {{"tl.transaction", "transaction", netsuite_add_id},
		{"tl.id", "id", netsuite_add_id}}};
	const char *line = conf_text(s->conn->conf, "line_column");

	netsuite_query(&q,
	    "SELECT DISTINCT tl.transaction, tl.id, tl.item, i.%s AS sku, "
	    "tl.quantity%s%s%s%s FROM PreviousTransactionLineLink l "
	    "JOIN transactionline tl ON tl.transaction = l.nextdoc "
	    "AND tl.id = l.nextline JOIN item i ON i.id = tl.item%s "
	    "WHERE (%s) AND ",
	    netsuite_sku_column(s->conn),
	    units ? ", u.conversionrate AS rate" : "",
	    line != NULL ? ", tl." : "", line != NULL ? line : "",
	    line != NULL ? " AS line" : "",
	    units ? " LEFT JOIN unitstypeuom u ON u.internalid = tl.units" : "",
	    conf_text(s->conn->conf, "line_where"));
	return netsuite_rows_of(s->conn, &q, "tl.transaction", shipments,
	    netsuite_add_id, &s->lines);
}

static enum ecx_err
read_lines(struct netsuite_shipping *s, const json_t *shipments)
{
	struct netsuite *ns = netsuite_of(s->conn);
	auto_free char *words = NULL;
	enum ecx_err err;

	if (ns->no_units || !conf_bool(s->conn->conf, "units"))
		return read_lines_of(s, shipments, false);
	err = read_lines_of(s, shipments, true);
	if (err != ECX_CONFIG)
		return err;
	words = xstrdup(s->conn->error);
	json_decref(s->lines);
	s->lines = NULL;
	err = read_lines_of(s, shipments, false);
	if (err != ECX_OK)
		return err;
	(void)ecx_fail(s->conn, err, "%s", words);
	go_without(s->conn, &ns->no_units, "units",
	    "quantities are those of base units: give the role the right to "
	    "see the table unitstypeuom, or set units = no");
	return err;
}

static enum ecx_err
read_parcels(struct netsuite_shipping *s, const json_t *shipments)
{
	struct netsuite *ns = netsuite_of(s->conn);
	auto_query struct netsuite_query q = {
	    .key = {{"m.transaction", "transaction", netsuite_add_id},
		{"m.trackingnumber", "id", netsuite_add_id}}};
	enum ecx_err err;

	if (ns->no_tracking || !conf_bool(s->conn->conf, "tracking"))
		return ECX_OK;
	netsuite_query(&q,
	    "SELECT m.transaction, m.trackingnumber AS id, "
	    "n.trackingnumber AS tracking FROM TrackingNumberMap m "
	    "JOIN trackingnumber n ON n.id = m.trackingnumber WHERE ");
	err = netsuite_rows_of(s->conn, &q, "m.transaction", shipments,
	    netsuite_add_id, &s->parcels);
	if (err != ECX_CONFIG)
		return err;
	go_without(s->conn, &ns->no_tracking, "tracking numbers",
	    "give the role the right to see them, or set tracking = no");
	return ECX_OK;
}

/* The ids of the rows; of fulfillments only of those that are shipped. */
static json_t *
ids_of(const struct netsuite_shipping *s, const json_t *rows)
{
	json_t *ids = json_array();
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		auto_free char *id = json_id(json_object_get(row, "id"));

		if (rows == s->orders || netsuite_is_shipped(s->conn, row))
			json_array_append_new(ids, json_string(id));
	}
	return ids;
}

static enum ecx_err
read_shipping(struct netsuite_shipping *s, const json_t *refs)
{
	enum ecx_err err = read_orders(s, refs);
	json_auto_t *orders = ids_of(s, s->orders);
	json_auto_t *shipments = NULL;

	if (err == ECX_OK)
		err = read_shipments(s, orders);
	shipments = ids_of(s, s->shipments);
	if (err == ECX_OK)
		err = read_lines(s, shipments);
	if (err == ECX_OK)
		err = read_parcels(s, shipments);
	return err;
}

/* The quantity is one of base units there: an order of 2 boxes of 6 is shipped
 * with 12. One that is no number of boxes is left to be refused. */
static void
set_unit(json_t *line)
{
	struct dec rate = json_decimal_at(line, "rate"), quantity;
	const json_t *there = json_object_get(line, "rate");
	auto_free char *pieces = json_id(json_object_get(line, "quantity"));

	if (there == NULL || json_is_null(there))
		return;
	quantity =
	    dec_ratio(json_decimal_at(line, "quantity"), rate, RATE_SCALE);
	if (!dec_bad(quantity))
		json_set_dec(line, "quantity", quantity);
	else
		json_object_set_new(line, "quantity",
		    json_sprintf("%s base units, of which a unit has %s",
			pieces, json_text_at(line, "rate")));
}

/* Some line types write a shipped quantity with a minus sign. */
static void
add_line(json_t *lines, json_t *line)
{
	struct dec quantity;

	set_unit(line);
	quantity = json_decimal_at(line, "quantity");
	if (!dec_bad(quantity) && dec_cmp(quantity, dec_zero()) < 0)
		json_set_dec(line, "quantity", dec_neg(quantity));
	if (dec_bad(quantity) || !dec_is_zero(quantity))
		json_array_append(lines, line);
}

enum ecx_err
netsuite_lines_read(
    struct ecx_conn *conn, const json_t *transactions, json_t **lines)
{
	struct netsuite_shipping s = {.conn = conn};
	enum ecx_err err = read_lines(&s, transactions);
	json_t *row;
	size_t i;

	*lines = json_array();
	json_array_foreach (s.lines, i, row)
		add_line(*lines, row);
	json_decref(s.lines);
	return err;
}

static enum ecx_err
emit_shipment(struct netsuite_shipping *s, const json_t *order,
    json_t *shipment, bool complete)
{
	json_t *lines = json_array(), *parcels = json_array(), *row;
	size_t i;

	json_array_foreach (s->lines, i, row)
		if (netsuite_same_id(row, "transaction", shipment, "id"))
			add_line(lines, row);
	json_array_foreach (s->parcels, i, row)
		if (netsuite_same_id(row, "transaction", shipment, "id"))
			json_array_append(parcels, row);
	json_object_set_new(shipment, "ecx",
	    json_pack("{s:s, s:o, s:o, s:b}", "ref",
		json_text_at(order, "externalid"), "lines", lines, "parcels",
		parcels, "complete", complete));
	/* The order cannot be read: its shipment is refused. */
	if (json_mark_in(order) != NULL)
		json_set_text(shipment, JSON_MARK, json_mark_in(order));
	return ecx_emit_doc(s->e, json_incref(shipment));
}

static enum ecx_err
emit_order(struct netsuite_shipping *s, const json_t *order)
{
	bool complete = ecx_has_word(
	    s->conn, "complete_status", json_text_at(order, "status"));
	enum ecx_err err = ECX_OK;
	json_t *shipment;
	size_t i;

	json_array_foreach (s->shipments, i, shipment)
		if (netsuite_same_id(shipment, "so", order, "id") &&
		    !netsuite_is_shipped(s->conn, shipment))
			complete = false;
	json_array_foreach (s->shipments, i, shipment)
		if (err == ECX_OK &&
		    netsuite_same_id(shipment, "so", order, "id") &&
		    netsuite_is_shipped(s->conn, shipment))
			err = emit_shipment(s, order, shipment, complete);
	return err;
}

enum ecx_err
netsuite_emit_shipments(struct netsuite_shipping *s)
{
	enum ecx_err err = ECX_OK;
	const json_t *order;
	size_t i;

	json_array_foreach (s->orders, i, order)
		if (err == ECX_OK)
			err = emit_order(s, order);
	return err;
}

static enum ecx_err
list_shipping(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	struct netsuite_shipping s = {.conn = conn, .e = e};
	enum ecx_err err = read_shipping(&s, refs);

	if (err == ECX_OK)
		err = netsuite_emit_shipments(&s);
	json_decref(s.orders);
	json_decref(s.shipments);
	json_decref(s.lines);
	json_decref(s.parcels);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

enum ecx_err
netsuite_fulfillment_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, NETSUITE_REFS, list_shipping, e);
}
