/* How our orders stand, by the statuses of their lines, which are in the table
 * of open lines or in the history. */
#include <string.h>

#include "connectors/jde/jde_in.h"
#include "core/states.h"

#define LINES JDE_LINES

struct reading {
	struct ecx_conn *conn;
	json_t *open, *shipped, *invoiced; /* next statuses */
	json_t *cancelled;                 /* last statuses */
	json_t *charges;                   /* line types */
	json_t *orders;                    /* headers */
	json_t *lines;                     /* order -> its lines */
};

static enum ecx_err
read_orders(struct reading *s, const json_t *refs)
{
	static const char *const same[] = {"F4201_DOCO", "F4201_KCOO"};
	const char *reference = conf_text(s->conn->conf, "reference");
	auto_free char *columns =
	    xasprintf("DOCO DCTO KCOO HOLD %s", reference);
	json_auto_t *where = jde_where_order(s->conn);
	const struct jde_table table = {.name = "F4201",
	    .as = "F4201",
	    .columns = columns,
	    .map = ecx_conn_map(s->conn, ECX_STATE),
	    .key = "DOCO",
	    .where = where};

	if (table.map == NULL)
		return ECX_CONFIG;
	return jde_read_both(
	    s->conn, table, "F42019", reference, refs, same, &s->orders);
}

static enum ecx_err
read_lines(struct reading *s)
{
	static const char *const same[] = {LINES "_DOCO", LINES "_LNID"};
	auto_free char *columns =
	    xasprintf("DOCO LNID LNTY SOQS LTTR NXTR DOC IVD %s",
		conf_text(s->conn->conf, "line_number"));
	json_auto_t *numbers = jde_texts_of(s->orders, "F4201_DOCO");
	json_auto_t *where = jde_where_order(s->conn);
	json_auto_t *rows = NULL;
	const struct jde_table table = {.name = LINES,
	    .as = LINES,
	    .columns = columns,
	    .key = "DOCO",
	    .where = where};
	enum ecx_err err = jde_read_both(
	    s->conn, table, "F42119", "DOCO", numbers, same, &rows);
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		auto_free char *number = jde_text(row, LINES "_DOCO");

		jde_add_to_group(s->lines, number, row);
	}
	return err;
}

/* ---- the state of an order ---- */

struct progress {
	bool open, shipped, cancelled;
	json_t *closed; /* our line number -> is no piece of it open? */
};

static void
add_line(const struct reading *s, struct progress *p, json_t *order,
    const json_t *line)
{
	auto_free char *next = jde_text(line, LINES "_NXTR");
	auto_free char *last = jde_text(line, LINES "_LTTR");
	auto_free char *column =
	    xasprintf(LINES "_%s", conf_text(s->conn->conf, "line_number"));
	auto_free char *number = jde_text(line, column);
	struct dec quantity = json_decimal_at(line, LINES "_SOQS");
	bool none = !dec_bad(quantity) && dec_is_zero(quantity);

	if (jde_in_words(s->charges, json_text_at(line, LINES "_LNTY")))
		return;
	if (jde_in_words(s->cancelled, last) ||
	    (jde_in_words(s->shipped, next) && none)) {
		p->cancelled = true;
		if (json_object_get(p->closed, number) == NULL)
			json_object_set_new(p->closed, number, json_true());
		return;
	}
	if (jde_in_words(s->shipped, next)) {
		p->shipped = true;
		if (dec_bad(quantity))
			states_set_bad(order, "SOQS of a line is no number");
		return;
	}
	p->open = true;
	json_object_set_new(p->closed, number, json_false());
	if (!jde_in_words(s->open, next)) {
		auto_free char *word = xasprintf("next status %s", next);

		states_set(order, word);
	}
}

static void
set_state(const struct reading *s, json_t *order, const json_t *lines)
{
	json_auto_t *closed = json_object();
	struct progress p = {.closed = closed};
	const char *state, *number;
	json_t *line, *is_closed;
	size_t i;

	json_array_foreach (lines, i, line)
		add_line(s, &p, order, line);
	json_object_foreach (closed, number, is_closed)
		if (json_is_true(is_closed))
			states_add_closed(order, number);
	if (!p.open && !p.shipped && !p.cancelled)
		return;
	if (!p.open)
		state = p.shipped ? "shipped" : "cancelled";
	else if (!json_is_at(order, "F4201_HOLD", ""))
		state = "on hold";
	else
		state = p.shipped ? "shipped in part" : "open";
	if (json_is_at(order, "ecx.state", ""))
		states_set(order, state);
}

/* Appends the posted invoices of the lines. */
static void
add_invoices(const struct reading *s, const char *order, const json_t *lines,
    json_t *invoices)
{
	const json_t *line;
	size_t i;

	json_array_foreach (lines, i, line) {
		auto_free char *next = jde_text(line, LINES "_NXTR");
		auto_free char *number = jde_text(line, LINES "_DOC");
		json_t *invoice;

		if (*number == '\0' || !jde_in_words(s->invoiced, next))
			continue;
		invoice =
		    json_pack("{s:s, s:s}", "order", order, "number", number);
		json_set_text(
		    invoice, "date", json_string_at(line, LINES "_IVD"));
		json_array_append_new(invoices, invoice);
	}
}

/* ---- the list ---- */

/* The id of an order is that of its receipt. */
static void
set_id(json_t *order, const char *number)
{
	json_object_set_new(order, "id",
	    json_sprintf("%s %s %s", number, json_text_at(order, "F4201_DCTO"),
		json_text_at(order, "F4201_KCOO")));
	json_set_text(order, "number", number);
}

static enum ecx_err
emit_orders(const struct reading *s, const json_t *refs, struct ecx_emitter *e)
{
	auto_free char *reference =
	    xasprintf("F4201_%s", conf_text(s->conn->conf, "reference"));
	json_auto_t *invoices = json_array();
	const struct states_names names = {.reference = reference,
	    .number = "number",
	    .link = "number",
	    .of = "order",
	    .invoice = "number",
	    .date = "date"};
	json_t *order;
	size_t i;

	json_array_foreach (s->orders, i, order) {
		auto_free char *number = jde_text(order, "F4201_DOCO");
		const json_t *lines = json_object_get(s->lines, number);

		set_id(order, number);
		set_state(s, order, lines);
		add_invoices(s, number, lines, invoices);
	}
	return states_emit(&(const struct states){.conn = s->conn,
			       .names = &names,
			       .orders = s->orders,
			       .invoices = invoices},
	    refs, e);
}

static enum ecx_err
list_states(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	json_auto_t *open = ecx_words(conn, "open_status");
	json_auto_t *shipped = ecx_words(conn, "shipped_status");
	json_auto_t *invoiced = ecx_words(conn, "invoiced_status");
	json_auto_t *cancelled = ecx_words(conn, "cancelled_status");
	json_auto_t *charges = ecx_words(conn, "charge_lines");
	json_auto_t *lines = json_object();
	struct reading s = {.conn = conn,
	    .open = open,
	    .shipped = shipped,
	    .invoiced = invoiced,
	    .cancelled = cancelled,
	    .charges = charges,
	    .lines = lines};
	enum ecx_err err = read_orders(&s, refs);

	if (err == ECX_OK)
		err = read_lines(&s);
	if (err == ECX_OK)
		err = emit_orders(&s, refs, e);
	json_decref(s.orders);
	return err;
}

enum ecx_err
jde_state_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(
	    conn, query, (size_t)conf_int(conn->conf, "bulk"), list_states, e);
}
