/* The list of shipments of our orders: reads the orders by our references, and
 * their lines in the table of open lines and in the history. */
#include <stdlib.h>
#include <string.h>

#include "connectors/jde/jde_in.h"

#define LINES JDE_LINES

/* The rows that belong to some of our references. */
struct shipping {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	const struct map *map;
	json_t *shipped;   /* next statuses */
	json_t *cancelled; /* last statuses */
	json_t *charges;   /* line types */
	json_t *orders;    /* headers */
	json_t *lines;     /* order -> its lines */
	json_t *carriers;  /* address number -> name */
	json_t *tracking;  /* shipment -> numbers */
};

/* ---- reading ---- */

json_t *
jde_texts_of(const json_t *rows, const char *name)
{
	json_auto_t *seen = json_object();
	json_t *list = json_array();
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		auto_free char *text = jde_text(row, name);

		if (*text == '\0' || json_object_get(seen, text) != NULL)
			continue;
		json_object_set_new(seen, text, json_true());
		json_array_append_new(list, json_string(text));
	}
	return list;
}

enum ecx_err
jde_read_both(struct ecx_conn *conn, struct jde_table table,
    const char *history, const char *column, const json_t *values,
    const char *const same[2], json_t **rows)
{
	enum ecx_err err = jde_read_rows(conn, &table, column, values, rows);
	json_auto_t *seen = json_object();
	json_auto_t *done = NULL;
	json_t *row;
	size_t i, n = json_array_size(*rows);

	if (err != ECX_OK || !conf_bool(conn->conf, "history"))
		return err;
	table.name = history;
	err = jde_read_rows(conn, &table, column, values, &done);
	json_array_extend(*rows, done);
	for (i = 0; i < json_array_size(*rows);) {
		row = json_array_get(*rows, i);
		auto_free char *a = jde_text(row, same[0]);
		auto_free char *b = jde_text(row, same[1]);
		auto_free char *key = xasprintf("%s %s", a, b);

		if (i >= n && json_object_get(seen, key) != NULL) {
			json_array_remove(*rows, i);
			continue;
		}
		json_object_set_new(seen, key, json_true());
		i++;
	}
	return err;
}

void
jde_add_to_group(json_t *groups, const char *name, json_t *value)
{
	json_t *list = json_object_get(groups, name);

	if (list == NULL) {
		list = json_array();
		json_object_set_new(groups, name, list);
	}
	json_array_append(list, value);
}

static enum ecx_err
read_orders(struct shipping *s, const json_t *refs)
{
	static const char *const same[] = {"F4201_DOCO", "F4201_KCOO"};
	const char *reference = conf_text(s->conn->conf, "reference");
	auto_free char *columns = xasprintf("DOCO DCTO KCOO %s", reference);
	json_auto_t *where = jde_where_order(s->conn);
	const struct jde_table table = {.name = "F4201",
	    .as = "F4201",
	    .columns = columns,
	    .map = s->map,
	    .key = "DOCO",
	    .where = where};

	return jde_read_both(
	    s->conn, table, "F42019", reference, refs, same, &s->orders);
}

static enum ecx_err
read_lines(struct shipping *s, json_t **rows)
{
	static const char *const same[] = {LINES "_DOCO", LINES "_LNID"};
	const struct conf_section *conf = s->conn->conf;
	const char *tracking = conf_string(conf, "tracking");
	bool own = strncmp(tracking, LINES ".", strlen(LINES ".")) == 0;
	auto_free char *columns = xasprintf("DOCO LNID LNTY SOQS LTTR NXTR "
					    "ADDJ CARS SHPN %s %s %s",
	    conf_text(conf, "sku"), conf_text(conf, "shipment"),
	    own ? tracking + strlen(LINES ".") : "");
	json_auto_t *numbers = jde_texts_of(s->orders, "F4201_DOCO");
	json_auto_t *where = jde_where_order(s->conn);
	const struct jde_table table = {.name = LINES,
	    .as = LINES,
	    .columns = columns,
	    .map = s->map,
	    .key = "DOCO",
	    .where = where};
	enum ecx_err err = jde_read_both(
	    s->conn, table, "F42119", "DOCO", numbers, same, rows);
	json_t *row;
	size_t i;

	s->lines = json_object();
	json_array_foreach (*rows, i, row) {
		auto_free char *number = jde_text(row, LINES "_DOCO");

		jde_add_to_group(s->lines, number, row);
	}
	return err;
}

/* Reads the names of the carriers, which lines have as address numbers. */
static enum ecx_err
read_carriers(struct shipping *s, const json_t *rows)
{
	const struct jde_table table = {.name = "F0101",
	    .as = "F0101",
	    .columns = "AN8 ALPH",
	    .key = "AN8"};
	json_auto_t *numbers = jde_texts_of(rows, LINES "_CARS");
	json_auto_t *found = NULL;
	enum ecx_err err =
	    jde_read_rows(s->conn, &table, "AN8", numbers, &found);
	const json_t *row;
	size_t i;

	s->carriers = json_object();
	json_array_foreach (found, i, row) {
		auto_free char *number = jde_text(row, "F0101_AN8");

		json_set_text(
		    s->carriers, number, json_text_at(row, "F0101_ALPH"));
	}
	return err;
}

static void
add_tracking(json_t *numbers, const json_t *value)
{
	auto_free char *text = json_id(value);
	const json_t *number;
	size_t i;

	json_array_foreach (numbers, i, number)
		if (strcmp(json_string_value(number), text) == 0)
			return;
	if (*text != '\0')
		json_array_append_new(numbers, json_string(text));
}

/* Reads tracking numbers from a table of their own, by shipment. */
static enum ecx_err
read_tracking(struct shipping *s, const json_t *rows)
{
	const char *tracking = conf_string(s->conn->conf, "tracking");
	size_t len = strcspn(tracking, ".");
	auto_free char *name = xstrndup(tracking, len);
	const char *column = tracking + len + (tracking[len] == '.' ? 1 : 0);
	auto_free char *columns = xasprintf("SHPN %s", column);
	auto_free char *shipment = xasprintf("%s_SHPN", name);
	auto_free char *number = xasprintf("%s_%s", name, column);
	const struct jde_table table = {
	    .name = name, .as = name, .columns = columns, .key = "SHPN"};
	json_auto_t *shipments = jde_texts_of(rows, LINES "_SHPN");
	json_auto_t *found = NULL;
	enum ecx_err err;
	const json_t *row;
	size_t i;

	s->tracking = json_object();
	if (*name == '\0' || strcmp(name, LINES) == 0)
		return ECX_OK;
	err = jde_read_rows(s->conn, &table, "SHPN", shipments, &found);
	json_array_foreach (found, i, row) {
		auto_free char *key = jde_text(row, shipment);

		jde_add_to_group(
		    s->tracking, key, json_object_get(row, number));
	}
	return err;
}

/* ---- the state of a line ---- */

enum state { OPEN, SHIPPED, IGNORED };

static enum state
line_state(const struct shipping *s, const json_t *line)
{
	auto_free char *next = jde_text(line, LINES "_NXTR");
	auto_free char *last = jde_text(line, LINES "_LTTR");
	struct dec quantity = json_decimal_at(line, LINES "_SOQS");

	if (jde_in_words(s->charges, json_text_at(line, LINES "_LNTY")) ||
	    jde_in_words(s->cancelled, last))
		return IGNORED;
	if (!jde_in_words(s->shipped, next))
		return OPEN;
	/* A shipment whose quantity is no number is refused by its map. */
	return dec_bad(quantity) || dec_cmp(quantity, dec_zero()) > 0 ? SHIPPED
								      : IGNORED;
}

/* The number of a line's shipment; a line without one is a shipment of its own.
 * A new string. */
static char *
shipment_number(const struct shipping *s, const json_t *line)
{
	auto_free char *name =
	    xasprintf(LINES "_%s", conf_text(s->conn->conf, "shipment"));
	char *shipment = jde_text(line, name);
	auto_free char *order = jde_text(line, LINES "_DOCO");
	auto_free char *number = jde_text(line, LINES "_LNID");

	if (*shipment != '\0')
		return shipment;
	free(shipment);
	return xasprintf("%s-%s", order, number);
}

/* ---- shipments ---- */

/* Adds a line and its tracking numbers to the shipment. */
static void
add_line(const struct shipping *s, json_t *ecx, const json_t *line)
{
	const char *source = conf_string(s->conn->conf, "tracking");
	auto_free char *column =
	    xasprintf(LINES "_%s", conf_text(s->conn->conf, "sku"));
	auto_free char *sku = jde_text(line, column);
	auto_free char *shipment = jde_text(line, LINES "_SHPN");
	const json_t *numbers = json_object_get(s->tracking, shipment);
	json_t *tracking = json_object_get(ecx, "tracking");
	json_t *item = json_copy((json_t *)line);
	struct dec quantity = json_decimal_at(line, LINES "_SOQS");
	const json_t *number;
	size_t i;

	json_set_text(item, "sku", sku);
	if (!dec_bad(quantity))
		json_set_dec(item, "quantity", dec_trim(quantity));
	json_array_append_new(json_object_get(ecx, "lines"), item);
	json_array_foreach (numbers, i, number)
		add_tracking(tracking, number);
	if (strncmp(source, LINES ".", strlen(LINES ".")) == 0) {
		auto_free char *own =
		    xasprintf(LINES "_%s", source + strlen(LINES "."));

		add_tracking(tracking, json_object_get(line, own));
	}
}

static enum ecx_err
emit_shipment(const struct shipping *s, const json_t *order,
    const char *shipment, const json_t *lines, bool complete)
{
	auto_free char *reference =
	    xasprintf("F4201_%s", conf_text(s->conn->conf, "reference"));
	json_t *doc = json_copy(json_array_get(lines, 0));
	auto_free char *carrier = jde_text(doc, LINES "_CARS");
	json_t *ecx = json_pack(
	    "{s:[], s:[], s:b}", "lines", "tracking", "complete", complete);
	const json_t *line;
	size_t i;

	json_object_update_missing(doc, (json_t *)order);
	json_set_text(ecx, "ref", json_text_at(order, reference));
	json_set_text(ecx, "shipment", shipment);
	json_set_text(ecx, "carrier", json_text_at(s->carriers, carrier));
	json_array_foreach (lines, i, line)
		add_line(s, ecx, line);
	json_object_set_new(doc, "ecx", ecx);
	return ecx_emit_doc(s->e, doc);
}

/* Emits the shipments of an order, but not one with an open line, which would
 * be emitted again with more lines. */
static enum ecx_err
emit_order(const struct shipping *s, const json_t *order)
{
	auto_free char *number = jde_text(order, "F4201_DOCO");
	json_auto_t *shipments = json_object();
	json_auto_t *waiting = json_object();
	bool complete = true;
	enum ecx_err err = ECX_OK;
	const char *name;
	json_t *line, *lines;
	size_t i;

	json_array_foreach (json_object_get(s->lines, number), i, line) {
		auto_free char *shipment = shipment_number(s, line);
		enum state state = line_state(s, line);

		if (state == OPEN) {
			complete = false;
			json_object_set_new(waiting, shipment, json_true());
		}
		if (state == SHIPPED)
			jde_add_to_group(shipments, shipment, line);
	}
	json_object_foreach (shipments, name, lines)
		if (err == ECX_OK && json_object_get(waiting, name) == NULL)
			err = emit_shipment(s, order, name, lines, complete);
	return err;
}

/* Has another order the same reference, such as a copy? Its shipments are not
 * those of our order. */
static bool
has_copy(const struct shipping *s, const json_t *order)
{
	auto_free char *reference =
	    xasprintf("F4201_%s", conf_text(s->conn->conf, "reference"));
	const char *ref = json_text_at(order, reference);
	const json_t *other;
	size_t i;

	json_array_foreach (s->orders, i, other)
		if (other != order && json_is_at(other, reference, ref))
			return true;
	return false;
}

static enum ecx_err
read_shipping(struct shipping *s, const json_t *refs)
{
	json_auto_t *rows = NULL;
	enum ecx_err err = read_orders(s, refs);

	if (err == ECX_OK)
		err = read_lines(s, &rows);
	if (err == ECX_OK)
		err = read_carriers(s, rows);
	return err == ECX_OK ? read_tracking(s, rows) : err;
}

static enum ecx_err
list_shipping(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	json_auto_t *shipped = ecx_words(conn, "shipped_status");
	json_auto_t *cancelled = ecx_words(conn, "cancelled_status");
	json_auto_t *charges = ecx_words(conn, "charge_lines");
	struct shipping s = {.conn = conn,
	    .e = e,
	    .map = ecx_conn_map(conn, ECX_FULFILLMENT),
	    .shipped = shipped,
	    .cancelled = cancelled,
	    .charges = charges};
	enum ecx_err err = s.map != NULL ? read_shipping(&s, refs) : ECX_CONFIG;
	const json_t *order;
	size_t i;

	json_array_foreach (s.orders, i, order)
		if (err == ECX_OK)
			err = has_copy(&s, order)
				  ? ecx_emit_bad(e, order,
					"another order has the same reference")
				  : emit_order(&s, order);
	json_decref(s.orders);
	json_decref(s.lines);
	json_decref(s.carriers);
	json_decref(s.tracking);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

enum ecx_err
jde_fulfillment_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, (size_t)conf_int(conn->conf, "bulk"),
	    list_shipping, e);
}
