/* Documents: the bodies that create them, and the orders that are there. */
#include <stdio.h>
#include <string.h>

#include "base/json_answer.h"
#include "connectors/sapb1/sapb1_in.h"

/* ---- bodies ---- */

/* Sets the unit price of a line whose map has its amount. */
static enum ecx_err
set_unit_price(struct ecx_conn *conn, json_t *line, unsigned digits)
{
	int64_t scale = conf_int(conn->conf, "price_digits");
	const char *amount = json_string_at(line, "ecx.amount");
	struct dec price = dec_unit_price(dec_parse(amount),
	    json_decimal_at(line, "Quantity"), (unsigned)scale, digits);

	if (amount == NULL)
		return ECX_OK;
	if (dec_bad(price))
		return ecx_fail(conn, ECX_REJECTED,
		    "the line of '%s' has no unit price with %d decimal "
		    "places: %s pieces for %s",
		    json_text_at(line, "ItemCode"), (int)scale,
		    json_text_at(line, "Quantity"), amount);
	json_object_del(line, "ecx");
	json_set_dec(line, "UnitPrice", price);
	return ECX_OK;
}

/* Prepares a freight expense: a discount is an expense below zero. */
static enum ecx_err
set_expense(struct ecx_conn *conn, json_t *expense)
{
	bool minus = json_true_at(expense, "ecx.minus");

	if (json_object_get(expense, "ExpenseCode") == NULL)
		return ecx_fail(conn, ECX_REJECTED,
		    "a %s has no expense code: %s is not set",
		    minus ? "discount" : "charge",
		    minus ? "discount_code" : "freight_code");
	json_object_del(expense, "ecx");
	if (minus)
		json_set_dec(expense, "LineTotal",
		    dec_neg(json_decimal_at(expense, "LineTotal")));
	return ECX_OK;
}

enum ecx_err
sapb1_complete(struct ecx_conn *conn, json_t *body)
{
	const json_t *lines = json_object_get(body, "DocumentLines");
	const json_t *expenses =
	    json_object_get(body, "DocumentAdditionalExpenses");
	unsigned digits =
	    ecx_currency_digits(json_string_at(body, "DocCurrency"));
	enum ecx_err err = ECX_OK;
	json_t *one;
	size_t i;

	json_array_foreach (lines, i, one)
		if (err == ECX_OK)
			err = set_unit_price(conn, one, digits);
	json_array_foreach (expenses, i, one)
		if (err == ECX_OK)
			err = set_expense(conn, one);
	return err;
}

void
sapb1_name_draft(struct ecx_record *record)
{
	auto_free char *id = xasprintf("draft-%s", record->id);

	(void)snprintf(record->id, sizeof(record->id), "%s", id);
	(void)snprintf(record->number, sizeof(record->number), "%s", id);
}

/* ---- lines ---- */

struct dec
sapb1_shipped_of(const json_t *line)
{
	struct dec all = json_decimal_at(line, "Quantity");
	struct dec shipped =
	    dec_sub(all, json_decimal_at(line, "RemainingOpenQuantity"));

	if (!dec_bad(shipped))
		return shipped;
	return dec_bad(all) ? dec_int(1) : all;
}

bool
sapb1_is_shut(const json_t *line)
{
	struct dec left = json_decimal_at(line, "RemainingOpenQuantity");

	return json_is_at(line, "LineStatus", "bost_Close") && !dec_bad(left) &&
	       !dec_is_zero(left);
}

/* ---- amounts ---- */

struct dec
sapb1_amount(const json_t *row, const char *name, const char *foreign)
{
	auto_free char *other = xasprintf("%s%s", name, foreign);
	struct dec amount = json_decimal_at(row, other);

	return !dec_bad(amount) && !dec_is_zero(amount)
		   ? amount
		   : json_decimal_at(row, name);
}

/* What is left of the gross amount of a line that was closed. */
static struct dec
shut_amount(const json_t *line)
{
	struct dec gross = sapb1_amount(line, "GrossTotal", "FC");
	struct dec weights[] = {json_decimal_at(line, "RemainingOpenQuantity"),
	    sapb1_shipped_of(line)};
	struct dec parts[2];

	return dec_split(parts, weights, 2, gross, 6) ? parts[0]
						      : dec_parse("not known");
}

struct dec
sapb1_total_of(const json_t *order)
{
	const json_t *lines = json_object_get(order, "DocumentLines"), *line;
	struct dec total = sapb1_amount(order, "DocTotal", "Fc");
	size_t i;

	json_array_foreach (lines, i, line)
		if (sapb1_is_shut(line))
			total = dec_sub(total, shut_amount(line));
	return total;
}

/* ---- orders ---- */

enum ecx_err
sapb1_rows_by_ref(struct ecx_conn *conn, const char *path, const char *fields,
    const json_t *refs, json_t **rows)
{
	const char *reference = sapb1_state(conn)->order.reference;
	auto_free char *select = xasprintf("%s,%s", reference, fields);

	return odata_rows_by(sapb1_odata(conn),
	    &(const struct odata_query){.path = path,
		.select = select,
		.key = "DocEntry",
		.page = sapb1_page(conn)},
	    reference, refs, rows);
}

/* The order of a draft that was approved has its reference. */
static enum ecx_err
read_approved(struct ecx_conn *conn, const char *ref, json_t **order)
{
	struct sapb1 *b = sapb1_state(conn);
	struct ecx_entity entity = b->order;
	enum ecx_err err;

	entity.select = NULL;
	err = odata_find(&b->odata, &entity, ref, order);
	return err != ECX_MISSING ? err
				  : ecx_fail(conn, ECX_REJECTED,
					"it is a draft there that waits for "
					"approval");
}

enum ecx_err
sapb1_order_read(
    struct ecx_conn *conn, const char *id, const char *ref, json_t **order)
{
	auto_free char *target = xasprintf("/Orders(%s)", id);
	const bool draft = id[strspn(id, "0123456789")] != '\0';
	enum ecx_err err = draft ? read_approved(conn, ref, order)
				 : odata_get(sapb1_odata(conn), target, order);

	if (err == ECX_MISSING)
		return ecx_fail(conn, ECX_REJECTED,
		    "the order %s is not there any more", id);
	if (err == ECX_OK && json_mark_in(*order) != NULL)
		return ecx_fail(conn, ECX_AGAIN,
		    "the order %s cannot be read: %s", id,
		    json_mark_in(*order));
	return err;
}

struct ecx_standing
sapb1_standing(const json_t *order)
{
	const json_t *lines = json_object_get(order, "DocumentLines"), *line;
	const bool closed = json_is_at(order, "DocumentStatus", "bost_Close");
	bool shipped = false;
	size_t i;

	json_array_foreach (lines, i, line)
		shipped |= !dec_is_zero(sapb1_shipped_of(line));
	return (struct ecx_standing){
	    .cancelled = sapb1_is_cancelled(order) ||
			 (closed && !shipped && json_array_size(lines) > 0),
	    .shipped = shipped,
	    .finished = closed};
}

enum ecx_err
sapb1_invoices_read(struct ecx_conn *conn, const char *ref, const char *fields,
    json_t **invoices)
{
	json_auto_t *refs = json_pack("[s]", ref);
	auto_free char *select =
	    xasprintf("DocEntry,DocNum,Cancelled,CancelStatus%s", fields);
	json_auto_t *rows = NULL;
	enum ecx_err err =
	    sapb1_rows_by_ref(conn, "/Invoices", select, refs, &rows);
	json_t *row;
	size_t i;

	if (err == ECX_OK && json_mark_in(rows) != NULL)
		err = ecx_fail(conn, ECX_AGAIN,
		    "the invoices of the order cannot be read: %s",
		    json_mark_in(rows));
	*invoices = json_array();
	json_array_foreach (rows, i, row)
		if (!sapb1_is_void(row))
			json_array_append(*invoices, row);
	return err;
}
