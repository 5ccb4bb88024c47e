/*
 * Oracle JD Edwards EnterpriseOne by its AIS server; ecx-jde(5). The driver
 * reads from tables, and creates records by orchestrations, which each site has
 * of its own: their inputs come from the map. What several tables say together
 * stands in a member called `ecx` beside the columns. This file is the driver,
 * with orders and customers; jde_ais.c speaks to the server, jde_grid.c reads
 * tables, jde_list.c lists stock levels, products and prices, jde_ship.c lists
 * shipments.
 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "connectors/jde/jde_in.h"

/* ---- find and create ---- */

/* What an orchestration creates, and where the driver finds it. */
struct jde_entity {
	struct ecx_entity entity; /* id is what people know it by */
	struct jde_table table;
	const char *history;    /* the table of closed records; or NULL */
	const char *const *ids; /* columns that together are the stable id */
	const char *orchestration, *output; /* keys of the section */
};

/* Warns of a hold, which keeps the order from being shipped, and of a total
 * that is not what the customer paid. The total of an order in a foreign
 * currency is in the currency of the company. */
static void
order_note(const json_t *row, const json_t *doc, struct ecx_record *record)
{
	const char *hold = json_text_at(row, "F4201_HOLD");

	if (*hold != '\0' && !ecx_record_hold(record, hold))
		ecx_record_note(record, "on hold: %s", hold);
	if (!json_is_at(row, "F4201_CRRM", "F"))
		ecx_record_total(record, doc,
		    json_decimal_at(row, "F4201_OTOT"),
		    json_decimal_at(
			doc, "anticipatedMonetaryTotal.taxExclusiveAmount"));
}

static const char *const order_ids[] = {
    "F4201_DOCO", "F4201_DCTO", "F4201_KCOO", NULL};
static const char *const customer_ids[] = {"F0101_AN8", NULL};

static const struct jde_entity order_entity = {
    .entity = {.noun = "sales order",
	.reference_key = "reference",
	.id = "F4201_DOCO",
	.note = order_note},
    .table = {.name = "F4201",
	.as = "F4201",
	.columns = "DOCO DCTO KCOO HOLD OTOT CRRM",
	.key = "DOCO"},
    .history = "F42019",
    .ids = order_ids,
    .orchestration = "order_orchestration",
    .output = "order_output",
};

static const struct jde_entity customer_entity = {
    .entity = {.noun = "customer",
	.reference_key = "customer_reference",
	.id = "F0101_AN8"},
    .table = {.name = "F0101",
	.as = "F0101",
	.columns = "AN8 ALPH",
	.key = "AN8"},
    .ids = customer_ids,
    .orchestration = "customer_orchestration",
    .output = "customer_output",
};

/* Reads the rows with the reference, from the history when the table has none.
 */
static enum ecx_err
read_rows(struct ecx_conn *conn, const struct jde_entity *e, const char *key,
    json_t **rows)
{
	const char *column = ecx_entity_reference(conn, &e->entity);
	auto_free char *columns = xasprintf("%s %s", e->table.columns, column);
	auto_free char *name = xasprintf("%s_%s", e->table.as, column);
	json_auto_t *where =
	    e == &order_entity ? jde_where_order(conn) : json_array();
	struct jde_table table = e->table;
	enum ecx_err err;
	const json_t *row;
	size_t i;

	jde_where(where, column, "EQUAL", key);
	table.columns = columns;
	table.where = where;
	err = jde_read_first(conn, &table, rows);
	if (err == ECX_OK && json_array_size(*rows) == 0 &&
	    e->history != NULL && conf_bool(conn->conf, "history")) {
		json_decref(*rows);
		table.name = e->history;
		err = jde_read_first(conn, &table, rows);
	}
	json_array_foreach (*rows, i, row)
		if (!json_is_at(row, name, key))
			return ecx_fail(conn, ECX_PROTOCOL,
			    "%s: asked for %s '%s', got '%s'", table.name,
			    column, key, json_text_at(row, name));
	return err;
}

/* The id of an order is "4711 SO 00200". */
static void
set_record(const struct jde_entity *e, const json_t *row, const json_t *doc,
    struct ecx_record *record)
{
	auto_free char *number = jde_text(row, e->entity.id);
	auto_buf struct buf id = {0};
	size_t i;

	buf_init(&id, sizeof(record->id));
	for (i = 0; e->ids[i] != NULL; i++) {
		auto_free char *part = jde_text(row, e->ids[i]);

		buf_addf(&id, "%s%s", i > 0 ? " " : "", part);
	}
	ecx_record_set(record, id.data, number, NULL);
	if (e->entity.note != NULL)
		e->entity.note(row, doc, record);
}

static enum ecx_err
find_record(struct ecx_conn *conn, const struct jde_entity *e,
    const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *rows = NULL;
	enum ecx_err err = read_rows(conn, e, job->key, &rows);
	json_t *row;

	if (err == ECX_OK)
		err = ecx_match_one(conn, rows, NULL, NULL, e->entity.id, &row);
	if (err != ECX_OK)
		return err;
	set_record(e, row, job->doc, record);
	return *record->number != '\0'
		   ? ECX_OK
		   : ecx_fail(conn, ECX_PROTOCOL, "%s '%s' has no number",
			 e->entity.noun, job->key);
}

/* Adds the warnings that an orchestration has beside its outputs. */
static void
add_notes(const json_t *answer, struct ecx_record *record)
{
	char why[ECX_WHY];

	if (json_is_at(answer, "jde__status", "WARNING"))
		ecx_record_note(
		    record, "%s", json_text_at(answer, "jde__simpleMessage"));
	rest_why(json_object_get(answer, "continuedOnError"), why);
	ecx_record_note(record, "%s", why);
}

/*
 * Reads the record that was created, because the response does not prove it: an
 * orchestration may fail in a step after the one that created the order, and a
 * response may name an order that nobody would find again.
 */
static enum ecx_err
confirm_record(struct ecx_conn *conn, const struct jde_entity *e,
    const struct ecx_job *job, const char *number, struct ecx_record *record)
{
	enum ecx_err err = find_record(conn, e, job, record);

	if (err == ECX_OK && *number != '\0' &&
	    strcmp(number, record->number) != 0)
		ecx_record_note(record, "the response names another %s: %s",
		    e->entity.noun, number);
	if (err == ECX_OK || err == ECX_REJECTED || *number == '\0')
		return err;
	ecx_record_set(record, number, NULL,
	    err == ECX_MISSING ? "the orchestration does not store the "
				 "reference: it would not be found again"
			       : conn->error);
	return ECX_OK;
}

static enum ecx_err
create_record(struct ecx_conn *conn, const struct jde_entity *e,
    const struct ecx_job *job, const json_t *inputs, struct ecx_record *record)
{
	const char *name = conf_text(conn->conf, e->orchestration);
	const char *output = conf_text(conn->conf, e->output);
	json_auto_t *answer = NULL;
	enum ecx_err ran = jde_orchestrate(conn, name, inputs, &answer);
	auto_free char *why = xstrdup(conn->error);
	auto_free char *number = NULL;
	enum ecx_err err;

	if ((ran != ECX_OK && ran != ECX_REJECTED) || conn->dry_run)
		return ran;
	number = jde_text(answer, output);
	err = confirm_record(conn, e, job, number, record);
	if (err == ECX_OK)
		add_notes(answer, record);
	if (err == ECX_OK && ran == ECX_REJECTED)
		ecx_record_note(record, "it was created, but then: %s", why);
	if (err == ECX_MISSING && ran == ECX_REJECTED)
		return ecx_fail(conn, ECX_REJECTED, "%s", why);
	if (err == ECX_MISSING)
		return ecx_fail(conn, ECX_REJECTED,
		    "'%s' has no output '%s', and no %s has the reference: "
		    "look for it in JD Edwards before you replay it",
		    name, output, e->entity.noun);
	return err == ECX_OK || err == ECX_REJECTED ? err : ECX_UNSURE;
}

/* ---- orders ---- */

static enum ecx_err
order_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return find_record(conn, &order_entity, job, record);
}

static enum ecx_err
order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	const char *hold = ecx_hold_block(conn, job->doc);
	const char *input = conf_text(conn->conf, "hold_input");
	json_auto_t *inputs = json_copy(json_object_get(job->doc, "native"));
	enum ecx_err err;

	if (hold != NULL && json_is_at(inputs, input, ""))
		json_set_text(inputs, input, hold);
	err = create_record(conn, &order_entity, job, inputs, record);
	if (err == ECX_OK && !conn->dry_run && hold != NULL && !record->held)
		ecx_record_note(
		    record, "it was created without the hold '%s'", hold);
	return err;
}

/* Is the order without a hold now? The response of an orchestration does not
 * prove it. */
static enum ecx_err
check_released(
    struct ecx_conn *conn, const struct ecx_job *job, const char *why)
{
	const char *name = conf_text(conn->conf, "release_orchestration");
	json_auto_t *rows = NULL;
	enum ecx_err err = read_rows(conn, &order_entity, job->key, &rows);
	const char *hold;
	json_t *row;

	if (err == ECX_OK)
		err = ecx_match_one(
		    conn, rows, NULL, NULL, order_entity.entity.id, &row);
	if (err != ECX_OK)
		return err;
	hold = json_text_at(row, "F4201_HOLD");
	if (*hold == '\0')
		return ECX_OK;
	return ecx_fail(conn, ECX_REJECTED,
	    "'%s' has run, and the order still has the hold '%s'%s%s", name,
	    hold, *why != '\0' ? ": " : "", why);
}

static enum ecx_err
order_release(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	const struct conf_section *conf = conn->conf;
	json_auto_t *inputs = json_pack("{s:s, s:s, s:s}", "Order Type",
	    conf_text(conf, "order_type"), "Order Company",
	    conf_string(conf, "company"), "Hold Code",
	    ecx_hold_block(conn, job->doc));
	json_auto_t *answer = NULL;
	enum ecx_err err;

	json_set_number(inputs, "Order Number", dec_parse(record->number));
	err = jde_orchestrate(
	    conn, conf_text(conf, "release_orchestration"), inputs, &answer);
	if ((err != ECX_OK && err != ECX_REJECTED) || conn->dry_run)
		return err;
	auto_free char *why = xstrdup(err == ECX_OK ? "" : conn->error);

	return check_released(conn, job, why);
}

/* ---- customers ---- */

/* The address numbers that have the e-mail address, as a new list. */
static enum ecx_err
read_email_numbers(struct ecx_conn *conn, const char *email, json_t **numbers)
{
	const struct jde_table table = {.name = "F01151",
	    .as = "F01151",
	    .columns = "AN8 EMAL",
	    .key = "AN8"};
	json_auto_t *emails = json_pack("[s]", email);
	json_auto_t *rows = NULL;
	enum ecx_err err = jde_read_rows(conn, &table, "EMAL", emails, &rows);
	const json_t *row;
	size_t i;

	*numbers = json_array();
	json_array_foreach (rows, i, row) {
		const char *other = json_text_at(row, "F01151_EMAL");
		auto_free char *number = jde_text(row, "F01151_AN8");

		if (err == ECX_OK && strcasecmp(other, email) != 0)
			return ecx_fail(conn, ECX_PROTOCOL,
			    "F01151: asked for EMAL '%s', got '%s'", email,
			    other);
		if (!jde_in_words(*numbers, number))
			json_array_append_new(*numbers, json_string(number));
	}
	return err;
}

/* Looks for a customer without our reference. Suppliers and employees have
 * e-mail addresses, too. */
static enum ecx_err
find_by_email(struct ecx_conn *conn, const struct ecx_job *job,
    const char *email, struct ecx_record *record)
{
	const char *type = conf_text(conn->conf, "customer_search_type");
	struct jde_table table = customer_entity.table;
	json_auto_t *numbers = NULL;
	json_auto_t *rows = NULL;
	json_auto_t *customers = json_array();
	enum ecx_err err = read_email_numbers(conn, email, &numbers);
	json_t *row;
	size_t i;

	table.columns = "AN8 ALPH AT1";
	if (err == ECX_OK)
		err = jde_read_rows(conn, &table, "AN8", numbers, &rows);
	if (err != ECX_OK)
		return err;
	json_array_foreach (rows, i, row)
		if (json_is_at(row, "F0101_AT1", type))
			json_array_append(customers, row);
	err = ecx_match_one(
	    conn, customers, NULL, NULL, customer_entity.entity.id, &row);
	if (err == ECX_OK)
		set_record(&customer_entity, row, job->doc, record);
	return ecx_matched_email(conn, err, email, record);
}

static enum ecx_err
customer_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	const char *email = ecx_customer_email(conn, job);
	enum ecx_err err = find_record(conn, &customer_entity, job, record);

	return err == ECX_MISSING && email != NULL
		   ? find_by_email(conn, job, email, record)
		   : err;
}

static enum ecx_err
customer_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return create_record(conn, &customer_entity, job,
	    json_object_get(job->doc, "native"), record);
}

/* Looks for an order that does not exist. */
static enum ecx_err
jde_ping(struct ecx_conn *conn)
{
	const struct ecx_job job = {.kind = ECX_ORDER, .key = "ECX-PROBE"};
	struct ecx_record record;
	enum ecx_err err = find_record(conn, &order_entity, &job, &record);

	return err == ECX_MISSING ? ECX_OK : err;
}

/* ---- the driver ---- */

const struct ecx_driver ecx_driver_jde = {
    .name = "jde",
    .title = "Oracle JD Edwards EnterpriseOne",
    .roles = ECX_BUSINESS,
    .state_size = sizeof(struct jde),
    .open = jde_open,
    .close = jde_close,
    .ping = jde_ping,
    .verbs =
	{
	    [ECX_ORDER] = {.find = order_find,
		.create = order_create,
		.release = order_release},
	    [ECX_STOCK] = {.list = jde_stock_list},
	    [ECX_FULFILLMENT] = {.list = jde_fulfillment_list},
	    [ECX_STATE] = {.list = jde_state_list},
	    [ECX_PRODUCT] = {.list = jde_product_list},
	    [ECX_PRICE] = {.list = jde_price_list},
	    [ECX_CUSTOMER] = {.find = customer_find, .create = customer_create},
	},
};
