/*
 * An order that was changed. A sale that is not processed becomes a draft, is
 * written by one call, and goes on from there; one that is processed is changed
 * by an amendment, of Tryton's module sale_amendment, which takes no new lines.
 * Both are one transaction in Tryton, so that lines are as they were or as they
 * have to be. All is checked before.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/tryton/tryton_change.h"

/* ---- header ---- */

/* Where a member of the map is a name, the field that has it. */
static const char *
field_of(const char *member)
{
	static const char *const names[][2] = {{"web_shop", "web_shop.name"},
	    {"currency", "currency.code"}, {"warehouse", "warehouse.code"},
	    {"payment_term", "payment_term.name"}};
	size_t i;

	for (i = 0; i < ARRAY_LEN(names); i++)
		if (strcmp(names[i][0], member) == 0)
			return names[i][1];
	return member;
}

/* Is it a member that the driver has other ways for? */
static bool
is_apart(const char *member)
{
	static const char *const names[] = {"lines", "party", "invoice_address",
	    "shipment_address", "untaxed_amount", "total_amount"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(names); i++)
		if (strcmp(names[i], member) == 0)
			return true;
	return false;
}

/* A copy of the document, of the members that ecx_merge compares. */
static json_t *
header_of(const json_t *native)
{
	json_t *out = json_object(), *value;
	const char *name;

	json_object_foreach ((json_t *)native, name, value)
		if (!is_apart(name))
			json_object_set(out, name, value);
	return out;
}

static void
add_fields(const json_t *header, json_t *fields)
{
	const char *name;
	json_t *value;

	json_object_foreach ((json_t *)header, name, value)
		json_array_append_new(fields, json_string(field_of(name)));
}

/* What is there, by the names of the map. */
static json_t *
theirs_of(const struct tryton_change *c, const json_t *header)
{
	json_t *out = json_object(), *value;
	const char *name;

	json_object_foreach ((json_t *)header, name, value)
		json_object_set(out, name, json_at(c->sale, field_of(name)));
	return out;
}

/* Members that are objects or lists are compared by nobody else. */
static enum ecx_err
check_objects(struct tryton_change *c, const json_t *was, const json_t *is)
{
	const char *name;
	json_t *value;

	json_object_foreach ((json_t *)is, name, value)
		if ((json_is_object(value) || json_is_array(value)) &&
		    !json_equal(value, json_object_get(was, name)))
			return ecx_fail(
			    c->conn, ECX_REJECTED, "%s is another now", name);
	return json_equal(json_object_get(c->was, "party"),
		   json_object_get(c->is, "party"))
		   ? ECX_OK
		   : ecx_fail(
			 c->conn, ECX_REJECTED, "the customer is another now");
}

static enum ecx_err
plan_header(struct tryton_change *c)
{
	json_auto_t *was = header_of(c->was);
	json_auto_t *is = header_of(c->is);
	json_auto_t *both = json_copy(was);
	json_auto_t *theirs = NULL;
	enum ecx_err err = check_objects(c, was, is);
	const char *name;
	json_t *value;

	json_object_update(both, is);
	theirs = theirs_of(c, both);
	if (err == ECX_OK)
		err = ecx_merge(c->conn, theirs, was, is, &c->header);
	if (err != ECX_OK || !c->amends)
		return err;
	json_object_foreach (c->header, name, value)
		if (strcmp(name, "comment") != 0)
			return ecx_fail(c->conn, ECX_REJECTED,
			    "%s cannot be changed: it is processed there",
			    name);
	return ECX_OK;
}

/* ---- addresses ---- */

static const json_t *
address_of(const json_t *native, const char *name, const char *other)
{
	const json_t *address = json_object_get(native, name);

	return address != NULL ? address : json_object_get(native, other);
}

/* Finds the address, or creates it if it may; 0 when there is none. */
static enum ecx_err
find_address(
    struct tryton_change *c, const json_t *native, bool may, json_int_t *id)
{
	json_int_t party =
	    json_integer_value(json_object_get(c->sale, "party"));
	enum ecx_err err;

	*id = 0;
	if (native == NULL)
		return ECX_OK;
	err = tryton_party_address(c->conn, party, native, may, id);
	return err == ECX_MISSING ? ECX_OK : err;
}

/* A member of the header that is to be written is the map's address, until all
 * is checked. */
static enum ecx_err
plan_address(struct tryton_change *c, const char *name, const char *other)
{
	const json_t *was = address_of(c->was, name, other);
	const json_t *is = address_of(c->is, name, other);
	json_int_t there = json_integer_value(json_object_get(c->sale, name));
	json_int_t before = 0, after = 0;
	enum ecx_err err;

	if (is == NULL || json_equal(was, is))
		return ECX_OK;
	err = find_address(c, is, false, &after);
	if (err != ECX_OK || (after > 0 && after == there))
		return err;
	err = find_address(c, was, false, &before);
	if (err != ECX_OK)
		return err;
	if (before != there)
		return ecx_fail(c->conn, ECX_REJECTED,
		    "somebody has changed %s there", name);
	c->moves = true;
	json_object_set(c->header, name, (json_t *)is);
	return ECX_OK;
}

static enum ecx_err
make_addresses(struct tryton_change *c)
{
	static const char *const names[] = {
	    "invoice_address", "shipment_address"};
	enum ecx_err err = ECX_OK;
	json_int_t id;
	size_t i;

	for (i = 0; i < ARRAY_LEN(names) && err == ECX_OK; i++) {
		const json_t *native = json_object_get(c->header, names[i]);

		if (native == NULL)
			continue;
		err = find_address(c, native, true, &id);
		json_object_set_new(c->header, names[i], tryton_ref(id));
	}
	return err;
}

/* ---- writing ---- */

/* The patch of a line as Tryton takes it; new. */
static json_t *
patch_of(const json_t *write)
{
	json_t *patch = json_copy(json_object_get(write, "patch"));

	if (json_object_get(patch, "unit_price") != NULL)
		json_object_set_new(patch, "unit_price",
		    tryton_decimal(json_decimal_at(patch, "unit_price")));
	return patch;
}

static json_t *
new_line_of(const json_t *line)
{
	json_t *values = json_copy((json_t *)line);

	json_object_set_new(values, "unit_price",
	    tryton_decimal(json_decimal_at(line, "unit_price")));
	json_object_set_new(values, "taxes",
	    json_pack("[[s,O]]", "add", json_object_get(line, "taxes")));
	return values;
}

/* One call writes all of the draft. */
static enum ecx_err
write_sale(struct tryton_change *c)
{
	json_t *lines = json_array(), *created = json_array();
	json_auto_t *values = json_copy(c->header);
	enum ecx_err err = tryton_sale_names(c->conn, c->is, values);
	json_t *one;
	size_t i;

	json_array_foreach (c->writes, i, one)
		json_array_append_new(
		    lines, json_pack("[s,[O],o]", "write",
			       json_at(one, "line.id"), patch_of(one)));
	json_array_foreach (c->creates, i, one)
		json_array_append_new(created, new_line_of(one));
	if (json_array_size(created) > 0) {
		json_auto_t *wrapped = tryton_new_lines(json_incref(created));

		json_array_extend(lines, wrapped);
	}
	json_decref(created);
	if (json_array_size(lines) > 0)
		json_object_set(values, "lines", lines);
	json_decref(lines);
	if (err != ECX_OK || json_object_size(values) == 0)
		return err;
	return tryton_call(c->conn, HTTP_CREATES, "model.sale.sale.write",
	    json_pack("[[I],O]", c->id, values), NULL);
}

/* All of a line: an amendment writes each of its members. */
static json_t *
amended_line(const json_t *write)
{
	static const char *const members[] = {
	    "product", "quantity", "unit", "unit_price", "description"};
	json_auto_t *patch = patch_of(write);
	const json_t *line = json_object_get(write, "line");
	json_t *out = json_pack(
	    "{s:s,s:O}", "action", "line", "line", json_object_get(line, "id"));
	size_t i;

	for (i = 0; i < ARRAY_LEN(members); i++)
		json_object_set(
		    out, members[i], json_object_get(line, members[i]));
	json_object_set_new(out, "unit_price",
	    tryton_decimal(json_decimal_at(line, "unit_price")));
	json_object_update(out, patch);
	return out;
}

static json_t *
amended_party(const struct tryton_change *c)
{
	static const char *const members[] = {
	    "party", "invoice_address", "shipment_party", "shipment_address"};
	json_t *out = json_pack("{s:s}", "action", "party");
	size_t i;

	for (i = 0; i < ARRAY_LEN(members); i++) {
		json_t *value = json_object_get(c->header, members[i]);

		json_object_set(out, members[i],
		    value != NULL ? value
				  : json_object_get(c->sale, members[i]));
	}
	return out;
}

static enum ecx_err
validate(struct ecx_conn *conn, json_int_t amendment)
{
	return tryton_click(
	    conn, "sale.amendment", "validate_amendment", amendment);
}

static enum ecx_err
amend_sale(struct tryton_change *c)
{
	const json_t *comment = json_object_get(c->header, "comment");
	json_auto_t *lines = json_array();
	enum ecx_err err = ECX_OK;
	json_int_t id = 0;
	json_t *one;
	size_t i;

	if (comment != NULL)
		err = tryton_call(c->conn, HTTP_SETS, "model.sale.sale.write",
		    json_pack("[[I],{s:O}]", c->id, "comment", comment), NULL);
	json_array_foreach (c->writes, i, one)
		json_array_append_new(lines, amended_line(one));
	if (c->moves)
		json_array_append_new(lines, amended_party(c));
	if (err != ECX_OK || json_array_size(lines) == 0)
		return err;
	err = tryton_create(c->conn, "sale.amendment",
	    json_pack("{s:I,s:s,s:[[s,O]]}", "sale", c->id, "description",
		c->job->key, "lines", "create", lines),
	    &id);
	return err == ECX_OK && !c->conn->dry_run ? validate(c->conn, id) : err;
}

/* ---- amendments ---- */

static enum ecx_err
has_amendments(struct ecx_conn *conn)
{
	json_auto_t *rows = NULL;
	enum ecx_err err = tryton_search(conn, "ir.module",
	    json_pack("[[s,s,s],[s,s,s]]", "name", "=", "sale_amendment",
		"state", "=", "activated"),
	    1, json_pack("[s]", "name"), NULL, &rows);

	if (err == ECX_OK && json_array_size(rows) == 0)
		return ecx_fail(conn, ECX_REJECTED,
		    "it is processed there, and Tryton has no module "
		    "sale_amendment");
	return err;
}

/* Validates the amendment of a run that was killed: *found. That of somebody
 * else stands in the way. */
static enum ecx_err
finish_amendment(struct tryton_change *c, bool *found)
{
	json_auto_t *rows = NULL;
	enum ecx_err err = tryton_search(c->conn, "sale.amendment",
	    json_pack(
		"[[s,s,I],[s,s,s]]", "sale", "=", c->id, "state", "=", "draft"),
	    0, json_pack("[s]", "description"), NULL, &rows);
	const json_t *one = json_array_get(rows, 0);

	if (err != ECX_OK || one == NULL)
		return err;
	if (json_array_size(rows) > 1 ||
	    !json_is_at(one, "description", c->job->key))
		return ecx_fail(c->conn, ECX_REJECTED,
		    "somebody is amending it there: amendment %lld is a draft",
		    (long long)json_integer_value(json_object_get(one, "id")));
	*found = true;
	return validate(
	    c->conn, json_integer_value(json_object_get(one, "id")));
}

/* ---- the change ---- */

static bool
is_planned(const struct tryton_change *c)
{
	return json_object_size(c->header) + json_array_size(c->writes) +
		   json_array_size(c->creates) >
	       0;
}

static enum ecx_err
read_sale(struct tryton_change *c)
{
	static const char *const of_lines[] = {"product", "quantity", "unit",
	    "unit_price", "taxes", "description", "note"};
	json_auto_t *header = header_of(c->was);
	json_auto_t *is = header_of(c->is);
	json_t *fields = json_pack("[s,s,s,s]", "party", "invoice_address",
	    "shipment_party", "shipment_address");
	size_t i;

	json_object_update(header, is);
	for (i = 0; i < ARRAY_LEN(of_lines); i++)
		json_array_append_new(
		    fields, json_sprintf("lines.%s", of_lines[i]));
	add_fields(header, fields);
	json_decref(c->sale);
	c->sale = NULL;
	return tryton_look(c->conn, c->id, fields, &c->sale);
}

/* Reads the sale: may it be changed, and how? */
static enum ecx_err
look(struct tryton_change *c)
{
	struct ecx_standing s = {0};
	enum ecx_err err = read_sale(c);
	const char *state;

	if (err != ECX_OK)
		return err;
	state = json_text_at(c->sale, "state");
	tryton_standing(c->sale, &s);
	err = ecx_event_fits(c->conn, c->job->doc, &s);
	if (err == ECX_OK && strcmp(state, "done") == 0)
		err = ecx_fail(c->conn, ECX_REJECTED, "it is done there");
	c->amends = strcmp(state, "processing") == 0;
	return err;
}

static enum ecx_err
plan(struct tryton_change *c)
{
	enum ecx_err err = plan_header(c);

	if (err == ECX_OK)
		err = plan_address(c, "invoice_address", "shipment_address");
	if (err == ECX_OK)
		err = plan_address(c, "shipment_address", "invoice_address");
	return err == ECX_OK ? tryton_plan_lines(c) : err;
}

/* *again: one that was begun is done, and what is left is to be planned. */
static enum ecx_err
amend(struct tryton_change *c, bool *again)
{
	enum ecx_err err;

	if (!is_planned(c))
		return ECX_EXISTS;
	err = has_amendments(c->conn);
	if (err == ECX_OK)
		err = tryton_free_to_change(c->conn, c->sale);
	if (err == ECX_OK)
		err = finish_amendment(c, again);
	if (err != ECX_OK || *again)
		return err;
	err = make_addresses(c);
	return err == ECX_OK ? amend_sale(c) : err;
}

/* A sale that is held stays a draft. */
static enum ecx_err
rewrite(struct tryton_change *c, struct ecx_record *record)
{
	const json_t *order = json_object_get(c->job->doc, "order");
	const bool draft = json_is_at(c->sale, "state", "draft");
	const bool held = draft && ecx_hold_block(c->conn, order) != NULL;
	enum ecx_err err = ECX_OK;

	if (is_planned(c) && !draft)
		err = tryton_click_sale(c->conn, c->id, "draft");
	if (err == ECX_OK)
		err = make_addresses(c);
	if (err == ECX_OK)
		err = write_sale(c);
	if (err != ECX_OK || c->conn->dry_run)
		return err;
	if (!held)
		err = tryton_move_sale(c->conn, c->id,
		    conf_text(c->conn->conf, "order_state"), c->is, record);
	return err == ECX_OK && !is_planned(c) ? ECX_EXISTS : err;
}

/* ---- the total ---- */

/* The line of the sale that takes its rounding, borrowed; or NULL. */
static json_t *
rounding_line(const json_t *sale, json_int_t product)
{
	const json_t *lines = json_object_get(sale, "lines");
	json_t *line;
	size_t i;

	json_array_foreach (lines, i, line)
		if (json_integer_value(json_object_get(line, "product")) ==
			product &&
		    dec_cmp(json_decimal_at(line, "quantity"), dec_int(1)) == 0)
			return line;
	return NULL;
}

/* Amends the line for the rounding, so that the total is the order's. */
static enum ecx_err
amend_rounding(struct tryton_change *c, const json_t *line, struct dec less)
{
	json_t *patch = json_object();
	enum ecx_err err = tryton_free_to_change(c->conn, c->sale);

	json_set_dec(patch, "unit_price",
	    dec_add(json_decimal_at(line, "unit_price"), less));
	json_decref(c->header);
	json_array_clear(c->writes);
	c->header = json_object();
	c->moves = false;
	json_array_append_new(
	    c->writes, json_pack("{s:O,s:o}", "line", line, "patch", patch));
	if (err == ECX_OK)
		err = amend_sale(c);
	return err == ECX_OK ? read_sale(c) : err;
}

/* A sale that is processed takes no new line for the rounding of taxes. */
static enum ecx_err
round_amended(struct tryton_change *c)
{
	const char *code = conf_text(c->conn->conf, "rounding_product");
	const unsigned digits =
	    ecx_currency_digits(json_string_at(c->is, "currency"));
	struct dec ours = tryton_total_of(c->is, c->is);
	struct dec theirs = tryton_total_of(c->is, c->sale);
	struct dec less = dec_sub(ours, theirs);
	char a[DEC_TEXT], b[DEC_TEXT];
	json_int_t id = 0;
	const json_t *line;
	enum ecx_err err;

	if (!c->amends || code == NULL || dec_bad(less) || dec_is_zero(less) ||
	    !tryton_is_rounding(c->is, less))
		return ECX_OK;
	err = tryton_find_id(c->conn, "product.product", "code", code, &id);
	if (err != ECX_OK)
		return tryton_named_by(c->conn, err, "rounding_product");
	line = rounding_line(c->sale, id);
	if (line != NULL)
		return amend_rounding(c, line, less);
	return ecx_fail(c->conn, ECX_REJECTED,
	    "the sale is amended, but its total is %s, expected %s: one that "
	    "is processed takes no new line for the rounding",
	    dec_print(dec_round(theirs, digits, DEC_HALF_UP), a),
	    dec_print(dec_round(ours, digits, DEC_HALF_UP), b));
}

/* Reads the sale once more: what is its total, is it as it has to be? */
static enum ecx_err
check(struct tryton_change *c, enum ecx_err done, struct ecx_record *record)
{
	enum ecx_err err;

	if (c->conn->dry_run || (done != ECX_OK && done != ECX_EXISTS))
		return done;
	err = read_sale(c);
	if (err == ECX_OK)
		err = round_amended(c);
	if (err != ECX_OK)
		return err;
	tryton_set_record(c->sale, c->id, record);
	ecx_record_total(record, json_object_get(c->job->doc, "order"),
	    tryton_total_of(c->is, c->sale), tryton_total_of(c->is, c->is));
	return done;
}

static enum ecx_err
change(struct tryton_change *c, bool *again, struct ecx_record *record)
{
	enum ecx_err err = look(c);

	json_decref(c->header);
	json_decref(c->writes);
	json_decref(c->creates);
	c->header = NULL;
	c->writes = json_array();
	c->creates = json_array();
	c->moves = false;
	if (err == ECX_OK)
		err = plan(c);
	if (err != ECX_OK)
		return err;
	return c->amends ? amend(c, again) : rewrite(c, record);
}

enum ecx_err
tryton_change(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct tryton_change c = {.conn = conn,
	    .job = job,
	    .id = strtoll(record->id, NULL, 10),
	    .was = json_at(job->doc, "exported.native"),
	    .is = json_object_get(job->doc, "native")};
	bool again = false;
	enum ecx_err err;

	if (ecx_cancels_all(job->doc))
		return tryton_cancel(conn, job, record);
	err = change(&c, &again, record);
	if (err == ECX_OK && again && !conn->dry_run)
		err = change(&c, &again, record);
	err = check(&c, err, record);
	json_decref(c.sale);
	json_decref(c.header);
	json_decref(c.writes);
	json_decref(c.creates);
	return err;
}
