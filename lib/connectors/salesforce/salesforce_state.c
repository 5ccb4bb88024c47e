/*
 * How our orders stand: the label of an order, with what was shipped of it, is
 * translated by the table salesforce-states. Lines that reduction orders have
 * taken away are closed.
 */
#include <string.h>

#include "connectors/salesforce/salesforce_in.h"
#include "core/states.h"

#define ORDERS "SELECT Id, %s, OrderNumber, Status, StatusCode, SystemModstamp"

/* What is read of a group of orders. */
struct reading {
	struct ecx_conn *conn;
	const char *field;     /* our reference */
	const char *available; /* a field of lines, or "" */
	json_t *orders;        /* rows */
	json_t *lines;   /* by reference, then by ":" and our number: an object
			  * with the sums `ordered` and `available` */
	json_t *shipped; /* of salesforce_shipped */
	bool complete;
};

static void
reading_init(struct reading *s, struct ecx_conn *conn)
{
	*s = (struct reading){.conn = conn,
	    .field = salesforce_reference_field(conn),
	    .available = conf_string(conn->conf, "available_field"),
	    .orders = json_array(),
	    .lines = json_object(),
	    .shipped = json_object()};
}

static void
reading_free(struct reading *s)
{
	json_decref(s->orders);
	json_decref(s->lines);
	json_decref(s->shipped);
}

/* Adds a number of the row to the member; one that the row does not have is 0.
 * The sum is gone for good when one of them is no number. */
static void
add_number(
    json_t *line, const char *member, const json_t *row, const char *name)
{
	const json_t *known = json_object_get(line, member);
	const json_t *more = json_object_get(row, name);
	struct dec sum = known != NULL ? json_decimal(known) : dec_zero();

	if (more != NULL && !json_is_null(more))
		sum = dec_add(sum, json_decimal(more));
	if (dec_bad(sum))
		json_object_set_new(line, member, json_true());
	else
		json_set_dec(line, member, dec_trim(sum));
}

/* Pieces of a line that have two prices are one line, and rows that are no
 * lines of the store are left out. */
static enum ecx_err
add_lines(void *data, const json_t *rows)
{
	struct reading *s = data;
	auto_free char *path = xasprintf("Order.%s", s->field);
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		const char *ref = json_text_at(row, path);
		const char *ours = json_text_at(row, s->field);
		size_t len = strlen(ref);
		json_t *lines = json_object_get(s->lines, ref), *line;
		auto_free char *name = NULL;

		if (strncmp(ours, ref, len) != 0 || ours[len] != ':')
			continue;
		name = xstrndup(ours + len, 1 + strcspn(ours + len + 1, ":"));
		if (lines == NULL) {
			lines = json_object();
			json_object_set_new(s->lines, ref, lines);
		}
		line = json_object_get(lines, name);
		if (line == NULL) {
			line = json_object();
			json_object_set_new(lines, name, line);
		}
		add_number(line, "ordered", row, "Quantity");
		/* A line of which it is not known is as it was ordered. */
		add_number(line, "available", row,
		    json_is_null(json_object_get(row, s->available)) ||
			    json_object_get(row, s->available) == NULL
			? "Quantity"
			: s->available);
	}
	return ECX_OK;
}

/* What became of the lines of an order. */
struct progress {
	bool activated; /* what reduction orders have left counts */
	bool any, open; /* something was shipped; something is to be shipped */
	bool bad;       /* a quantity is no number */
	bool reduced;   /* a reduction order has taken something away */
	json_t *closed; /* numbers of lines that were taken away */
};

static void
add_progress(const struct reading *s, struct progress *p, const char *name,
    const json_t *line, const json_t *shipped)
{
	struct dec ordered = json_decimal_at(line, "ordered");
	struct dec left =
	    json_decimal_at(line, p->activated ? "available" : "ordered");
	struct dec sent = dec_zero();

	if (json_object_get(shipped, name) != NULL)
		sent = json_decimal(json_object_get(
		    json_object_get(shipped, name), "quantity"));
	if (s->complete && shipped != NULL)
		sent = ordered;
	if (dec_bad(dec_add(dec_add(ordered, left), sent))) {
		p->bad = true;
		return;
	}
	if (dec_cmp(left, ordered) < 0)
		p->reduced = true;
	if (dec_cmp(sent, dec_zero()) > 0)
		p->any = true;
	else if (dec_cmp(left, dec_zero()) <= 0)
		json_array_append_new(p->closed, json_string(name + 1));
	if (dec_cmp(sent, left) < 0)
		p->open = true;
}

/* The label, and what the table is to tell apart beside it: a new string; NULL
 * when they do not say in what state the order is. */
static char *
status_of(
    const struct reading *s, const json_t *order, const struct progress *p)
{
	const char *label = json_text_at(order, "Status");
	const char *more = "";

	/* A reduction before and one after the shipment look alike. */
	if (!p->open && !p->any && json_array_size(p->closed) > 0 &&
	    strcmp(label, conf_text(s->conn->conf, "activated_status")) == 0)
		return NULL;
	if (json_is_at(order, "StatusCode", "Draft") &&
	    conf_bool(s->conn->conf, "activate"))
		more = ", to be activated";
	if (p->any)
		more = p->open ? ", shipped in part" : ", shipped";
	return xasprintf("%s%s", label, more);
}

/* A total without tax is not that of the store, nor is one that a reduction
 * order leaves as it was. */
static bool
has_total(const struct reading *s, const struct progress *p)
{
	return conf_text(s->conn->conf, "tax_product") != NULL && !p->reduced;
}

static void
set_state(const struct reading *s, json_t *order)
{
	const char *ref = json_text_at(order, s->field);
	const json_t *shipped = json_object_get(s->shipped, ref), *number;
	json_auto_t *closed = json_array();
	json_t *lines = json_object_get(s->lines, ref), *line;
	struct progress p = {
	    .activated = json_is_at(order, "StatusCode", "Activated"),
	    .closed = closed};
	auto_free char *status = NULL;
	const char *name;
	size_t i;

	if (*ref == '\0')
		return;
	json_object_foreach (lines, name, line)
		add_progress(s, &p, name, line, shipped);
	if (p.bad)
		states_set_bad(order, "a quantity of the order is no number");
	if (!has_total(s, &p))
		json_object_del(order, "TotalAmount");
	status = status_of(s, order, &p);
	states_set(order, status);
	json_array_foreach (closed, i, number)
		states_add_closed(order, json_string_value(number));
	salesforce_rewrite_times(order);
}

static enum ecx_err
read_orders(struct reading *s, const json_t *refs)
{
	auto_buf struct buf soql = {0};

	buf_init(&soql, BUF_LINE_MAX);
	buf_addf(&soql, ORDERS " FROM Order WHERE ", s->field);
	salesforce_in(&soql, s->field, refs);
	buf_adds(&soql, " ORDER BY Id");
	return salesforce_read_all(s->conn, soql.data, s->orders);
}

static enum ecx_err
read_lines(struct reading *s, const json_t *refs)
{
	auto_free char *path = xasprintf("Order.%s", s->field);
	auto_buf struct buf soql = {0};

	buf_init(&soql, BUF_LINE_MAX);
	buf_addf(&soql, "SELECT Id, Quantity, %s, %s%s%s FROM OrderItem WHERE ",
	    s->field, path, *s->available != '\0' ? ", " : "", s->available);
	salesforce_in(&soql, path, refs);
	buf_adds(&soql, " ORDER BY Id");
	return salesforce_query(s->conn, soql.data, add_lines, s);
}

static enum ecx_err
emit_states(struct reading *s, const json_t *refs, struct ecx_emitter *e)
{
	const struct states_names names = {
	    .reference = s->field, .number = "Id", .link = "Id"};
	const struct states all = {
	    .conn = s->conn, .names = &names, .orders = s->orders};
	enum ecx_err err = ECX_OK;
	json_t *order;
	size_t i;

	if (json_array_size(s->orders) > 0)
		err = read_lines(s, refs);
	if (err == ECX_OK && json_array_size(s->orders) > 0)
		err =
		    salesforce_shipped(s->conn, refs, s->shipped, &s->complete);
	json_array_foreach (s->orders, i, order)
		set_state(s, order);
	return err == ECX_OK ? states_emit(&all, refs, e) : err;
}

static enum ecx_err
list_states(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	struct reading s;
	enum ecx_err err;

	reading_init(&s, conn);
	err = read_orders(&s, refs);
	if (err == ECX_OK)
		err = emit_states(&s, refs, e);
	reading_free(&s);
	return err;
}

enum ecx_err
salesforce_state_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	return ecx_list_refs(conn, query, SALESFORCE_VALUES, list_states, e);
}

/* ---- orders by the time at which they were created ---- */

struct created {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
};

/* Emits the rows [at, at + SALESFORCE_VALUES). One without our reference was
 * entered by hand. */
static enum ecx_err
emit_some(const struct created *c, const json_t *rows, size_t at)
{
	struct reading s;
	json_auto_t *seen = json_object();
	json_auto_t *refs = json_array();
	enum ecx_err err = ECX_OK;
	size_t i;

	reading_init(&s, c->conn);
	for (i = at; i < at + SALESFORCE_VALUES; i++) {
		json_t *row = json_array_get(rows, i);
		const char *ref = json_text_at(row, s.field);

		if (*ref == '\0')
			continue;
		json_array_append(s.orders, row);
		if (json_object_get(seen, ref) == NULL)
			json_array_append_new(refs, json_string(ref));
		json_object_set_new(seen, ref, json_true());
	}
	err = emit_states(&s, refs, c->e);
	reading_free(&s);
	return err;
}

static enum ecx_err
emit_created(void *data, const json_t *rows)
{
	enum ecx_err err = ECX_OK;
	size_t at;

	for (at = 0; at < json_array_size(rows) && err == ECX_OK;
	     at += SALESFORCE_VALUES)
		err = emit_some(data, rows, at);
	return err;
}

enum ecx_err
salesforce_order_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	const char *field = salesforce_reference_field(conn);
	struct created c = {.conn = conn, .e = e};
	auto_buf struct buf soql = {0};
	char since[CLOCK_TEXT];

	buf_init(&soql, BUF_LINE_MAX);
	buf_addf(&soql, ORDERS ", TotalAmount FROM Order WHERE %s != null",
	    field, field);
	if (query->since > 0)
		buf_addf(&soql, " AND CreatedDate >= %s",
		    clock_print(query->since, since));
	buf_adds(&soql, " ORDER BY Id");
	return salesforce_query(conn, soql.data, emit_created, &c);
}
