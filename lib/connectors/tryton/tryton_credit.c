/*
 * Credit notes: a sale with quantities below 0, whose origin is the sale of the
 * order. When it is processed, Tryton makes drafts of its invoice and of the
 * return shipment of what has a product; a person posts and receives them.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/tryton/tryton_in.h"

/* ---- lines ---- */

/* The line of what was refunded. Without a product it moves no goods, also
 * where the store does not say whether any come back. */
static void
negate_item(const json_t *order, json_t *line)
{
	const bool blocked = json_is_at(line, "restock", "blocked");
	auto_free char *note =
	    xasprintf("sale %s, line %s%s", json_text_at(order, "number"),
		json_text_at(line, "number"), blocked ? ": not sellable" : "");

	json_set_text(line, "note", note);
	if (!blocked && !json_is_at(line, "restock", "sellable")) {
		json_object_del(line, "product");
		json_object_del(line, "unit");
	}
	json_object_del(line, "number");
	json_object_del(line, "restock");
}

/* What is given back has a quantity below 0, what is kept one above it; prices
 * are above 0. */
static void
negate_line(const json_t *order, json_t *line)
{
	struct dec price = json_decimal_at(line, "unit_price.decimal");

	if (dec_cmp(price, dec_zero()) < 0)
		json_object_set_new(
		    line, "unit_price", tryton_decimal(dec_neg(price)));
	else
		json_set_number(line, "quantity",
		    dec_neg(json_decimal_at(line, "quantity")));
	if (json_object_get(line, "number") != NULL)
		negate_item(order, line);
}

static enum ecx_err
set_lines(struct ecx_conn *conn, const struct ecx_job *job, json_t *values)
{
	const json_t *native = json_object_get(job->doc, "native");
	json_t *lines = NULL;
	enum ecx_err err = tryton_sale_lines(conn, native, &lines);
	size_t i;

	for (i = 0; i < json_array_size(lines); i++)
		negate_line(json_object_get(job->doc, "made"),
		    json_array_get(lines, i));
	json_object_set_new(values, "lines",
	    tryton_new_lines(lines != NULL ? lines : json_array()));
	return err;
}

/* ---- the sale ---- */

/* What it has of the sale of the order. */
static const char *const of_order[] = {"party", "invoice_address",
    "shipment_party", "shipment_address", "web_shop", "currency", "warehouse",
    "payment_term", "invoice_method", "shipment_method"};

static enum ecx_err
credit_values(struct ecx_conn *conn, const struct ecx_job *job,
    const json_t *order, json_t **values)
{
	const json_t *native = json_object_get(job->doc, "native");
	json_t *v = json_copy((json_t *)native);
	enum ecx_err err;
	size_t i;

	*values = v;
	json_object_del(v, "untaxed_amount");
	json_object_del(v, "total_amount");
	err = tryton_sale_names(conn, native, v);
	for (i = 0; i < ARRAY_LEN(of_order); i++)
		if (json_object_get(v, of_order[i]) == NULL)
			json_object_set(v, of_order[i],
			    json_object_get(order, of_order[i]));
	if (err == ECX_OK && !json_equal(json_object_get(v, "currency"),
				 json_object_get(order, "currency")))
		err = ecx_fail(conn, ECX_REJECTED,
		    "sale '%s' is in another currency there",
		    json_text_at(order, "number"));
	json_object_set_new(v, "origin",
	    json_sprintf("sale.sale,%lld",
		(long long)json_integer_value(json_object_get(order, "id"))));
	return err == ECX_OK ? set_lines(conn, job, v) : err;
}

/* The map's document with its totals below 0, as the sale has them; new. */
static json_t *
negated(const json_t *native)
{
	static const char *const names[] = {"untaxed_amount", "total_amount"};
	json_t *out = json_copy((json_t *)native);
	size_t i;

	for (i = 0; i < ARRAY_LEN(names); i++)
		if (json_object_get(native, names[i]) != NULL)
			json_set_dec(out, names[i],
			    dec_neg(json_decimal_at(native, names[i])));
	return out;
}

static enum ecx_err
move(struct ecx_conn *conn, const struct ecx_job *job, json_int_t id,
    struct ecx_record *record)
{
	json_auto_t *native = negated(json_object_get(job->doc, "native"));

	return tryton_move_sale(
	    conn, id, conf_text(conn->conf, "credit_state"), native, record);
}

/* ---- what is credited already ---- */

/* Adds what the rows give back, apart from the credit note itself, to *sum. */
static void
add_credits(const json_t *rows, const char *key, struct dec *sum)
{
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		struct dec total = json_decimal_at(row, "total_amount");

		if (!dec_bad(total) && dec_cmp(total, dec_zero()) < 0 &&
		    !json_is_at(row, "state", "cancelled") &&
		    !json_is_at(row, "web_id", key))
			*sum = dec_sub(*sum, total);
	}
}

/* Other sales that come from that of the order, and invoices that credit one of
 * its invoices. */
static enum ecx_err
credited(struct ecx_conn *conn, const struct ecx_job *job, json_int_t order,
    struct dec *sum)
{
	auto_free char *origin = xasprintf("sale.sale,%lld", (long long)order);
	json_auto_t *sales = NULL;
	json_auto_t *invoices = NULL;
	enum ecx_err err = tryton_search(conn, "sale.sale",
	    json_pack("[[s,s,s]]", "origin", "=", origin), 0,
	    json_pack("[s,s,s]", "web_id", "state", "total_amount"), NULL,
	    &sales);

	*sum = dec_zero();
	if (err == ECX_OK)
		err = tryton_search(conn, "account.invoice",
		    json_pack("[[s,s,I,s,s]]", "lines.origin.origin.sale", "=",
			order, "account.invoice.line", "sale.line"),
		    0, json_pack("[s,s]", "state", "total_amount"), NULL,
		    &invoices);
	add_credits(sales, job->key, sum);
	add_credits(invoices, job->key, sum);
	return err;
}

/* Is so much left of the sale of the order? */
static enum ecx_err
check_left(
    struct ecx_conn *conn, const struct ecx_job *job, const json_t *order)
{
	struct dec all = json_decimal_at(order, "total_amount");
	struct dec ours =
	    json_decimal_at(job->doc, "legalMonetaryTotal.taxInclusiveAmount");
	struct dec before;
	char a[DEC_TEXT], b[DEC_TEXT], c[DEC_TEXT];
	enum ecx_err err = credited(conn, job,
	    json_integer_value(json_object_get(order, "id")), &before);

	if (err != ECX_OK || dec_cmp(dec_add(before, ours), all) <= 0)
		return err;
	return ecx_fail(conn, ECX_REJECTED,
	    "%s of %s are credited there already: %s are too much",
	    dec_print(before, a), dec_print(all, b), dec_print(ours, c));
}

static enum ecx_err
read_order(struct ecx_conn *conn, const struct ecx_job *job, json_t **order)
{
	json_t *fields = json_array();
	struct ecx_standing s = {0};
	enum ecx_err err;
	size_t i;

	for (i = 0; i < ARRAY_LEN(of_order); i++)
		json_array_append_new(fields, json_string(of_order[i]));
	err = tryton_look(conn,
	    strtoll(json_text_at(job->doc, "made.id"), NULL, 10), fields,
	    order);
	if (err != ECX_OK)
		return err;
	tryton_standing(*order, &s);
	err = ecx_event_fits(conn, job->doc, &s);
	return err == ECX_OK ? check_left(conn, job, *order) : err;
}

/* ---- the verbs ---- */

enum ecx_err
tryton_credit_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_int_t id;
	enum ecx_err err = tryton_sale_by_web_id(
	    conn, json_object_get(job->doc, "native"), &id);

	if (err != ECX_OK)
		return err;
	tryton_set_record(NULL, id, record);
	return conn->dry_run ? ECX_OK : move(conn, job, id, record);
}

enum ecx_err
tryton_credit_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *order = NULL;
	json_auto_t *values = NULL;
	json_int_t id;
	enum ecx_err created, err = read_order(conn, job, &order);

	if (err == ECX_OK)
		err = credit_values(conn, job, order, &values);
	if (err != ECX_OK)
		return err;
	created = tryton_create(conn, "sale.sale", json_incref(values), &id);
	if (conn->dry_run)
		return created;
	if (created == ECX_REJECTED)
		created = tryton_find_refused_sale(
		    conn, json_object_get(job->doc, "native"), &id);
	if (created != ECX_OK && created != ECX_EXISTS)
		return created;
	err = move(conn, job, id, record);
	if (err == ECX_OK)
		return created;
	/* The sale exists, at least as a draft. */
	return ecx_err_is_document(err) ? err : ECX_UNSURE;
}
