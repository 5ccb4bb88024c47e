/*
 * Oracle JD Edwards EnterpriseOne by its AIS server; ecx-jde(5). What can be
 * read is read from the tables; what is made is made by orchestrations, which
 * each site has of its own: their inputs are the map's. What several tables
 * say together stands in a member called `ecx` beside the columns. This file is
 * the driver, with what it creates; jde_ais.c speaks to the server, jde_grid.c
 * reads tables, jde_list.c lists, jde_ship.c tells what was shipped.
 */
#include <stdlib.h>
#include <string.h>

#include "connectors/jde/jde_in.h"

/* ---- what is made ---- */

/* Where what an orchestration has made is found again. */
struct place {
	const char *what; /* it is called, in messages: "sales order" */
	struct jde_table table;
	const char *history;   /* where it goes when it is done; or NULL */
	const char *reference; /* key of the column with our reference */
	const char *fallback;  /* of that key */
	const char *const *id; /* columns, the first people know it by */
	const char *orchestration, *output; /* keys; and their defaults: */
	const char *default_orchestration, *default_output;
	/* What there is to warn of; may be NULL. doc is ours. */
	void (*note)(
	    const json_t *row, const json_t *doc, struct ecx_record *record);
};

/* What keeps the order from being shipped, or makes it another one than the
 * customer paid for. The total of one in a foreign currency is in ours. */
static void
order_note(const json_t *row, const json_t *doc, struct ecx_record *record)
{
	const char *hold = json_text_at(row, "F4201_HOLD");

	if (*hold != '\0')
		ecx_record_note(record, "on hold: %s", hold);
	if (!json_is_at(row, "F4201_CRRM", "F"))
		ecx_record_total(record, json_decimal_at(row, "F4201_OTOT"),
		    json_decimal_at(
			doc, "anticipatedMonetaryTotal.taxExclusiveAmount"));
}

static const char *const order_id[] = {
    "F4201_DOCO", "F4201_DCTO", "F4201_KCOO", NULL};
static const char *const customer_id[] = {"F0101_AN8", NULL};

static const struct place order_entity = {
    .what = "sales order",
    .table = {.name = "F4201",
	.as = "F4201",
	.columns = "DOCO DCTO KCOO HOLD OTOT CRRM",
	.key = "DOCO"},
    .history = "F42019",
    .reference = "reference",
    .fallback = "VR01",
    .id = order_id,
    .orchestration = "order_orchestration",
    .default_orchestration = "Enter Sales Order",
    .output = "order_output",
    .default_output = "Order Number",
    .note = order_note,
};

static const struct place customer_entity = {
    .what = "customer",
    .table = {.name = "F0101",
	.as = "F0101",
	.columns = "AN8 ALPH",
	.key = "AN8"},
    .reference = "customer_reference",
    .fallback = "ALKY",
    .id = customer_id,
    .orchestration = "customer_orchestration",
    .default_orchestration = "Add Customer",
    .output = "customer_output",
    .default_output = "Address Number",
};

/* The rows with the reference; in what is done when there are none. */
static enum ecx_err
look(struct ecx_conn *conn, const struct place *p, const char *key,
    json_t **rows)
{
	const char *column = conf_text(conn->conf, p->reference);
	auto_free char *columns = xasprintf("%s %s", p->table.columns, column);
	auto_free char *name = xasprintf("%s_%s", p->table.as, column);
	json_auto_t *where =
	    p == &order_entity ? jde_where_order(conn) : json_array();
	struct jde_table table = p->table;
	enum ecx_err err;
	const json_t *row;
	size_t i;

	jde_where(where, column, "EQUAL", key);
	table.columns = columns;
	table.where = where;
	err = jde_first(conn, &table, rows);
	if (err == ECX_OK && json_array_size(*rows) == 0 &&
	    p->history != NULL && conf_bool(conn->conf, "history")) {
		json_decref(*rows);
		table.name = p->history;
		err = jde_first(conn, &table, rows);
	}
	json_array_foreach (*rows, i, row)
		if (!json_is_at(row, name, key))
			return ecx_fail(conn, ECX_PROTOCOL,
			    "%s: asked for %s '%s', got '%s'", table.name,
			    column, key, json_text_at(row, name));
	return err;
}

/* "4711 SO 00200" */
static void
set_made(const struct place *p, const json_t *row, const json_t *doc,
    struct ecx_record *record)
{
	auto_free char *number = jde_text(row, p->id[0]);
	auto_buf struct buf id = {0};
	size_t i;

	buf_init(&id, sizeof(record->id));
	for (i = 0; p->id[i] != NULL; i++) {
		auto_free char *part = jde_text(row, p->id[i]);

		buf_addf(&id, "%s%s", i > 0 ? " " : "", part);
	}
	ecx_record_set(record, id.data, number, NULL);
	if (p->note != NULL)
		p->note(row, doc, record);
}

static enum ecx_err
find(struct ecx_conn *conn, const struct place *p, const struct ecx_job *job,
    struct ecx_record *record)
{
	json_auto_t *rows = NULL;
	enum ecx_err err = look(conn, p, job->key, &rows);
	json_t *row;

	if (err == ECX_OK)
		err = ecx_match_one(conn, rows, NULL, NULL, p->id[0], &row);
	if (err != ECX_OK)
		return err;
	set_made(p, row, job->doc, record);
	return *record->number != '\0' ? ECX_OK
				       : ecx_fail(conn, ECX_PROTOCOL,
					     "a %s without a number", p->what);
}

/* What an orchestration says beside its outputs, when not all went well. */
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
 * What became of it is for the table to say: an orchestration may fail in a
 * step behind the one that made the order, and an answer may name an order that
 * nobody would find again.
 */
static enum ecx_err
confirm(struct ecx_conn *conn, const struct place *p, const struct ecx_job *job,
    const char *number, struct ecx_record *record)
{
	enum ecx_err err = find(conn, p, job, record);

	if (err == ECX_OK && *number != '\0' &&
	    strcmp(number, record->number) != 0)
		ecx_record_note(
		    record, "the answer names another %s: %s", p->what, number);
	if (err == ECX_OK || err == ECX_REJECTED || *number == '\0')
		return err;
	ecx_record_set(record, number, NULL,
	    err == ECX_MISSING ? "the orchestration does not store the "
				 "reference: it would not be found again"
			       : conn->error);
	return ECX_OK;
}

static enum ecx_err
create(struct ecx_conn *conn, const struct place *p, const struct ecx_job *job,
    struct ecx_record *record)
{
	const char *name = conf_text(conn->conf, p->orchestration);
	const char *output = conf_text(conn->conf, p->output);
	json_auto_t *answer = NULL;
	enum ecx_err ran = jde_orchestrate(
	    conn, name, json_object_get(job->doc, "native"), &answer);
	auto_free char *why = xstrdup(conn->error);
	auto_free char *number = NULL;
	enum ecx_err err;

	if ((ran != ECX_OK && ran != ECX_REJECTED) || conn->dry_run)
		return ran;
	number = jde_text(answer, output);
	err = confirm(conn, p, job, number, record);
	if (err == ECX_OK)
		add_notes(answer, record);
	if (err == ECX_OK && ran == ECX_REJECTED)
		ecx_record_note(record, "it was made, but then: %s", why);
	if (err == ECX_MISSING && ran == ECX_REJECTED)
		return ecx_fail(conn, ECX_REJECTED, "%s", why);
	if (err == ECX_MISSING)
		return ecx_fail(conn, ECX_REJECTED,
		    "'%s' has no output '%s', and no %s has the reference: "
		    "look there before it is replayed",
		    name, output, p->what);
	return err == ECX_OK || err == ECX_REJECTED ? err : ECX_UNSURE;
}

/* ---- orders and customers ---- */

static enum ecx_err
order_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return find(conn, &order_entity, job, record);
}

static enum ecx_err
order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return create(conn, &order_entity, job, record);
}

static enum ecx_err
customer_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return find(conn, &customer_entity, job, record);
}

static enum ecx_err
customer_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return create(conn, &customer_entity, job, record);
}

/* Asks for what is not there, in the way in which an order is looked for. */
static enum ecx_err
jde_ping(struct ecx_conn *conn)
{
	const struct ecx_job job = {.kind = ECX_ORDER, .key = "ECX-PROBE"};
	struct ecx_record record;
	enum ecx_err err = find(conn, &order_entity, &job, &record);

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
	    [ECX_ORDER] = {.find = order_find, .create = order_create},
	    [ECX_STOCK] = {.list = jde_stock_list},
	    [ECX_FULFILLMENT] = {.list = jde_fulfillment_list},
	    [ECX_PRODUCT] = {.list = jde_product_list},
	    [ECX_PRICE] = {.list = jde_price_list},
	    [ECX_CUSTOMER] = {.find = customer_find, .create = customer_create},
	},
};
